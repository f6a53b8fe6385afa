import { describe, expect, it } from 'vitest';
import { readUnitReference, type UnitVersionRow } from './units.data.ts';

const reference = readUnitReference();
const { versions, events, lineage, counts, registerOpens, reorganisedOn } = reference;
const BEFORE = '2025-06-30';

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

const byKey = groupBy(versions, (version) => version.key);
const bySuccessor = groupBy(lineage, (row) => row.successorKey);
const byPredecessor = groupBy(lineage, (row) => row.predecessorKey);
const eventKinds = new Map(events.map((event) => [event.eventKey, event.kind]));
const at = (day: string): UnitVersionRow[] =>
  versions.filter((version) => version.from <= day && (version.to === null || day < version.to));
const codesBefore = new Map(at(BEFORE).map((version) => [`${version.tier}:${version.code}`, version]));
const codesAfter = new Map(at(reorganisedOn).map((version) => [`${version.tier}:${version.code}`, version]));

function find(codes: ReadonlyMap<string, UnitVersionRow>, key: string): UnitVersionRow {
  const version = codes.get(key);
  if (!version) throw new Error(`no unit ${key}`);
  return version;
}
const before = (code: string): UnitVersionRow => find(codesBefore, `COMMUNE:${code}`);
const after = (code: string): UnitVersionRow => find(codesAfter, `COMMUNE:${code}`);
const tierCount = (day: string): Record<string, number> =>
  Object.fromEntries([...groupBy(at(day), (version) => version.tier)].map(([tier, rows]) => [tier, rows.length]));
const predecessorCodes = (unit: UnitVersionRow): (string | undefined)[] =>
  (bySuccessor.get(unit.key) ?? []).map((row) => row.predecessorKey?.slice(0, 5)).sort();

describe('the whole country', () => {
  it('has 63, 705 and 10,599 units before, 34 and 3,321 after', () => {
    expect(tierCount(registerOpens)).toEqual({ PROVINCE: 63, DISTRICT: 705, COMMUNE: 10_599 });
    expect(tierCount(BEFORE)).toEqual({ PROVINCE: 63, DISTRICT: 705, COMMUNE: 10_599 });
    expect(tierCount(reorganisedOn)).toEqual({ PROVINCE: 34, COMMUNE: 3_321 });
    expect(at('2020-12-31')).toEqual([]);
  });

  it('says how much of the mapping it could use', () => {
    expect(counts).toMatchObject({
      mappingRows: 10_977,
      rowsWithoutOldCode: 943,
      rowsWithUnknownOldCode: 3,
      rowsWithUnknownNewCode: 431,
      rowsWithOtherUnitsNewCode: 22,
      distinctOldCodes: 10_034,
      earlierCommunesInNoRow: 568,
      communeLinks: 10_849,
      linksUnderAnotherName: 302,
      communesWithUnknownPredecessor: 401,
      communesWithoutLineage: 6,
    });
    expect(counts).toMatchObject({ versions: versions.length, events: events.length, lineageRows: lineage.length });
  });

  it('has communes that go on, and no others under an old key', () => {
    const goOn = at(reorganisedOn).filter(
      (version) => version.tier === 'COMMUNE' && version.key.endsWith(registerOpens),
    );
    expect(goOn).toHaveLength(141);
    for (const version of goOn) {
      expect(byKey.get(version.key)).toHaveLength(2);
      expect((bySuccessor.get(version.key) ?? []).map((row) => row.predecessorKey)).toContain(version.key);
    }
    expect(counts).toMatchObject({ communesGoingOn: 141, communesGoingOnUnderOtherName: 17, recodes: 0 });
  });

  it('has no split: no known old code goes to two new units', () => {
    const targets = [...byPredecessor.values()].map((rows) => new Set(rows.map((row) => row.successorKey)).size);
    expect(Math.max(...targets)).toBe(1);
    expect(lineage.filter((row) => row.part === 'PART')).toEqual([]);
    expect(events.filter((event) => event.kind === 'SPLIT')).toEqual([]);
  });

  it('lets every earlier commune end or go on, once', () => {
    const open = versions.filter((version) => version.from === registerOpens && version.tier !== 'PROVINCE');
    expect(open.filter((version) => !byPredecessor.has(version.key))).toEqual([]);
    expect(open.filter((version) => version.to !== reorganisedOn)).toEqual([]);
    const noSuccessor = groupBy(
      lineage.filter((row) => row.successorKey === null),
      (row) => `${byKey.get(row.predecessorKey ?? '')?.[0]?.tier} ${eventKinds.get(row.eventKey)} ${row.part}`,
    );
    expect([...noSuccessor].map(([what, rows]) => [what, rows.length]).sort()).toEqual([
      ['COMMUNE ABOLISH UNKNOWN', 568],
      ['DISTRICT ABOLISH UNKNOWN', 705],
    ]);
  });

  it('leaves the origin open where the source does', () => {
    const opened = at(reorganisedOn).filter((version) => version.key.endsWith(reorganisedOn));
    expect(opened.filter((version) => !bySuccessor.has(version.key)).map((version) => version.name)).toEqual([
      'Đặc khu Bạch Long Vĩ',
      'Đặc khu Cồn Cỏ',
      'Đặc khu Hoàng Sa',
      'Đặc khu Lý Sơn',
      'Xã Ia Mơ',
      'Đặc khu Côn Đảo',
    ]);
    const ended = lineage.filter((row) => row.successorKey !== null && eventKinds.get(row.eventKey) === 'ABOLISH');
    expect(ended).toMatchObject([
      { predecessorName: 'Phường Dương Nỗ', successorKey: after('19909').key, part: 'UNKNOWN' },
      { predecessorName: 'Xã Bà Gia', successorKey: after('25114').key, part: 'UNKNOWN' },
    ]);
  });

  it('never calls a predecessor whole that the source does not name by a code it has', () => {
    expect(lineage.filter((row) => row.predecessorKey === null && row.part !== 'UNKNOWN')).toEqual([]);
    const withoutCode = lineage.filter((row) => row.predecessorKey === null && row.predecessorName !== null);
    expect(withoutCode).toHaveLength(813);
    // The source calls 26872 Phường 15, the earlier list Phường 13: not said to be one unit.
    expect(byPredecessor.get(before('26872').key)).toMatchObject([{ predecessorName: 'Phường 15', part: 'UNKNOWN' }]);
  });
});

describe('provinces', () => {
  const rows = lineage.filter((row) => /^\d\d@/.test(row.successorKey ?? ''));

  it('go over whole: 23 mergers, 11 that go on, ten of these unchanged', () => {
    expect(rows.filter((row) => row.part !== 'WHOLE')).toEqual([]);
    const mergers = groupBy(rows, (row) => (eventKinds.get(row.eventKey) === 'MERGE' ? row.successorKey : null));
    expect(mergers.size).toBe(23);
    expect([...mergers.values()].flat()).toHaveLength(52);
    const untouched = versions.filter(
      (version) => version.tier === 'PROVINCE' && version.from < reorganisedOn && !version.to,
    );
    expect(untouched.map((version) => version.code)).toEqual([
      '01',
      '04',
      '11',
      '12',
      '14',
      '20',
      '22',
      '38',
      '40',
      '42',
    ]);
    expect(byKey.get('46@2021-01-01')?.map((version) => version.name)).toEqual([
      'Tỉnh Thừa Thiên Huế',
      'Thành phố Huế',
    ]);
  });

  it('keep Lai Châu as one unit without a seam', () => {
    expect(byKey.get('12@2021-01-01')).toMatchObject([
      { name: 'Tỉnh Lai Châu', kind: 'PROVINCE', from: registerOpens, to: null },
    ]);
    expect(versions.filter((version) => version.tier === 'PROVINCE' && version.code === '12')).toHaveLength(1);
  });
});

describe('Lai Châu', () => {
  const province = '12@2021-01-01';
  const districts = at(BEFORE).filter((version) => version.superiorKey === province);
  const oldCommunes = at(BEFORE).filter((version) =>
    districts.some((district) => district.key === version.superiorKey),
  );
  const newCommunes = at(reorganisedOn).filter((version) => version.superiorKey === province);

  it('had 8 districts and 106 communes, has 38', () => {
    expect(districts.map((district) => district.code)).toEqual([
      '105',
      '106',
      '107',
      '108',
      '109',
      '110',
      '111',
      '112',
    ]);
    expect(districts[0]).toMatchObject({ name: 'Thành phố Lai Châu', kind: 'CITY', to: reorganisedOn });
    expect(oldCommunes).toHaveLength(106);
    expect(newCommunes).toHaveLength(38);
    expect(newCommunes.filter((version) => version.kind === 'WARD').map((version) => version.name)).toEqual([
      'Phường Đoàn Kết',
      'Phường Tân Phong',
    ]);
  });

  it('lets Mù Cả and Tà Tổng go on, and only them', () => {
    const goOn = newCommunes.filter((version) => version.key.endsWith(registerOpens));
    expect(goOn.map((version) => version.name)).toEqual(['Xã Mù Cả', 'Xã Tà Tổng']);
    for (const version of goOn) {
      const rows = bySuccessor.get(version.key) ?? [];
      expect(rows).toMatchObject([{ predecessorKey: version.key, part: 'WHOLE' }]);
      expect(rows.map((row) => eventKinds.get(row.eventKey))).toEqual(['RE_PARENT']);
    }
  });

  it('uses code 03408 for two units', () => {
    expect(before('03387').name).toBe('Phường Tân Phong');
    expect(before('03408').name).toBe('Phường Đông Phong');
    expect(after('03408').name).toBe('Phường Tân Phong');
    expect(after('03408').key).not.toBe(before('03408').key);
    expect(predecessorCodes(after('03408'))).toEqual(['03387', '03408', '03409', '03415', '03418']);
    expect(predecessorCodes(after('03388'))).toEqual(['03386', '03388', '03389', '03391', '03403']);
    expect(codesAfter.has('COMMUNE:03387')).toBe(false);
  });

  it('accounts for all 106, whole, under the resolution; no other province has one', () => {
    const keys = new Set(oldCommunes.map((version) => version.key));
    const rows = lineage.filter((row) => row.predecessorKey !== null && keys.has(row.predecessorKey));
    expect(rows).toHaveLength(106);
    expect(rows.filter((row) => row.part !== 'WHOLE' || row.successorKey === null)).toEqual([]);
    const mergers = new Set(rows.map((row) => row.eventKey).filter((key) => eventKinds.get(key) === 'MERGE'));
    expect(mergers.size).toBe(36);
    const quoted = events.filter((event) => event.instrument !== null);
    expect(new Set(quoted.map((event) => event.eventKey))).toEqual(mergers);
    expect(new Set(quoted.map((event) => event.instrument))).toEqual(new Set(['1670/NQ-UBTVQH15']));
  });
});
