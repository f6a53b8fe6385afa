import { describe, expect, it } from 'vitest';
import { buildUnits } from '../../scripts/units/build.rules.ts';
import { communeLinks, goingOn, provinceLinks, resolveSuccessors } from '../../scripts/units/links.rules.ts';
import { officialName, sameSpelling } from '../../scripts/units/names.rules.ts';
import { makeUnitReference, pack } from '../../scripts/units/reference.ts';
import type { ListedUnit, MappingRow } from '../../scripts/units/sources.ts';
import { type ReferenceTier, readUnitReferenceFile } from '../../src/seed/reference/units.data.ts';

const unit = (
  code: string,
  name: string,
  superiorCode: string | null,
  tier: ReferenceTier = 'COMMUNE',
): ListedUnit => ({
  code,
  tier,
  superiorCode,
  ...officialName(name, tier),
});
const provinces = [unit('90', 'Tỉnh Thử', null, 'PROVINCE')];
const districts = [unit('900', 'Huyện Thử', '90', 'DISTRICT')];

function build(
  old: readonly ListedUnit[],
  now: readonly ListedUnit[],
  rows: readonly [string | null, string | null, string][],
) {
  const mapping = rows.map(
    ([oldCode, oldName, newCode]): MappingRow => ({
      oldCode,
      oldName,
      oldDistrict: oldName && 'Huyện Thử',
      oldProvince: oldName && 'Tỉnh Thử',
      newCode,
      newName: now.find((later) => later.code === newCode)?.name ?? '',
      newProvince: 'Tỉnh Thử',
    }),
  );
  const resolved = resolveSuccessors(mapping, now, provinces);
  const links = {
    communes: communeLinks(resolved, old),
    provinces: provinceLinks(resolved, old, districts, now),
  };
  const tables = buildUnits(
    { provinces, districts, communes: old },
    { provinces, districts: [], communes: now },
    links,
  );
  return {
    links,
    kinds: tables.events.filter((event) => !event[0].includes(':900@')).map((event) => event[0].slice(11)),
    lineage: tables.lineage.filter((row) => row[1] !== '900@2021-01-01').map((row) => row.slice(1)),
    versions: tables.versions
      .filter((version) => version[4] === 'COMMUNE')
      .map((version) => [version[0], version[2], version[5]]),
  };
}

describe('lineage from a mapping', () => {
  it('splits a unit that goes to two, and never calls that a merger of wholes', () => {
    const made = build(
      [unit('90001', 'Xã Một', '900'), unit('90002', 'Xã Hai', '900')],
      [unit('90001', 'Xã Một', '90'), unit('90002', 'Xã Hai', '90')],
      [
        ['90001', 'Xã Một', '90001'],
        ['90001', 'Xã Một', '90002'],
        ['90002', 'Xã Hai', '90002'],
      ],
    );
    expect(made.kinds).toEqual(['MERGE:90002@2025-07-01', 'SPLIT:90001@2021-01-01']);
    expect(made.lineage).toEqual([
      ['90001@2021-01-01', null, '90002@2025-07-01', 'PART'],
      ['90002@2021-01-01', null, '90002@2025-07-01', 'WHOLE'],
      ['90001@2021-01-01', null, '90001@2025-07-01', 'PART'],
      ['90001@2021-01-01', null, '90002@2025-07-01', 'PART'],
    ]);
  });

  it('lets a unit go on under another code, name and kind', () => {
    const made = build(
      [unit('90001', 'Thị trấn Một', '900')],
      [unit('90009', 'Xã Chín', '90')],
      [['90001', 'Thị trấn Một', '90009']],
    );
    expect(made.kinds).toEqual(['RECODE:90001@2021-01-01', 'RENAME:90001@2021-01-01', 'RE_PARENT:90001@2021-01-01']);
    expect(made.versions).toEqual([
      ['90001@2021-01-01', 'Thị trấn Một', '900@2021-01-01'],
      ['90001@2021-01-01', 'Xã Chín', '90@2021-01-01'],
    ]);
  });

  it('takes two spellings of a name for one name', () => {
    const made = build(
      [unit('90001', 'Phường 05', '900')],
      [unit('90001', 'Phường 5', '90')],
      [['90001', 'Phường 5', '90001']],
    );
    expect(made.kinds).toEqual(['RE_PARENT:90001@2021-01-01']);
    expect(sameSpelling('Xã Hoà Bình', 'Xã Hòa Bình')).toBe(true);
    expect(sameSpelling('Xã Lương Minh', 'Xã Lượng Minh')).toBe(false);
  });

  it('does not take a code for a unit when the name under it has changed', () => {
    const made = build(
      [unit('90001', 'Xã Một', '900')],
      [unit('90001', 'Xã Hai', '90')],
      [['90001', 'Xã Hai', '90001']],
    );
    expect(goingOn(made.links.communes).size).toBe(0);
    expect(made.kinds).toEqual(['ABOLISH:90001@2021-01-01']);
    expect(made.lineage).toEqual([['90001@2021-01-01', 'Xã Hai', '90001@2025-07-01', 'UNKNOWN']]);
  });

  it('keeps what the source cannot identify as unknown, and what it leaves out as ended', () => {
    const made = build(
      [unit('90001', 'Xã Một', '900'), unit('90002', 'Xã Hai', '900')],
      [unit('90001', 'Xã Một', '90')],
      [
        ['90001', 'Xã Một', '90001'],
        [null, 'Xã Hai', '90001'],
        [null, 'Xã Hai', '90001'],
        ['90777', 'Xã Lạ', '90001'],
      ],
    );
    expect(made.lineage).toEqual([
      ['90002@2021-01-01', null, null, 'UNKNOWN'],
      ['90001@2021-01-01', null, '90001@2025-07-01', 'WHOLE'],
      [null, 'Xã Hai, Huyện Thử, Tỉnh Thử', '90001@2025-07-01', 'UNKNOWN'],
      [null, 'Xã Lạ, Huyện Thử, Tỉnh Thử', '90001@2025-07-01', 'UNKNOWN'],
    ]);
  });

  it('finds the new unit by its name and province; with an old code, the new code must agree', () => {
    const now = [unit('90001', 'Xã Một', '90'), unit('90002', 'Xã Hai', '90')];
    const row: MappingRow = {
      oldCode: null,
      oldName: 'Xã Cũ',
      oldDistrict: null,
      oldProvince: null,
      newCode: '90002',
      newName: 'Xã Một',
      newProvince: 'Tỉnh Thử',
    };
    expect(resolveSuccessors([row], now, provinces)[0]?.successorCode).toBe('90001');
    expect(() => resolveSuccessors([{ ...row, oldCode: '90001' }], now, provinces)).toThrow('belongs to 90001');
    expect(() => resolveSuccessors([{ ...row, newName: 'Xã Ba' }], now, provinces)).toThrow('0 units are called');
  });
});

describe('the committed file', () => {
  it('is what the generator makes from the sources, with no time stamp in it', () => {
    const made = makeUnitReference();
    expect(JSON.stringify(readUnitReferenceFile()) === JSON.stringify(made), 'run generate:units').toBe(true);
    // gzip header: modification time 0, operating system unknown.
    expect([...pack(made).subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
    expect(pack(made).length).toBeLessThan(400_000);
  });
});
