import { describe, expect, it } from 'vitest';
import { readUnitReference, type UnitVersionRow } from './units.data.ts';

const { versions, events, lineage, reorganisedOn } = readUnitReference();

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
const eventKeys = new Set(events.map((event) => event.eventKey));

describe('the tables hold together', () => {
  it('never has two units under one code of a tier on one day, nor a gap or overlap within a unit', () => {
    const clashes = (groups: Map<string, UnitVersionRow[]>, gapsToo: boolean): UnitVersionRow[] =>
      [...groups.values()].flatMap((rows) => {
        const sorted = [...rows].sort((a, b) => (a.from < b.from ? -1 : 1));
        return sorted.slice(1).filter((version, index) => {
          const end = sorted[index]?.to ?? '9999-12-31';
          return gapsToo ? end !== version.from : end > version.from;
        });
      });
    expect(
      clashes(
        groupBy(versions, (version) => `${version.tier}:${version.code}`),
        false,
      ),
    ).toEqual([]);
    expect(clashes(byKey, true)).toEqual([]);
    expect(versions.filter((version) => version.to !== null && version.to <= version.from)).toEqual([]);
  });

  it('has a superior of the tier above over the whole range of every version', () => {
    const broken = versions.filter((version) => {
      if (version.tier === 'PROVINCE') return version.superiorKey !== null;
      const tier = version.tier === 'COMMUNE' && version.from < reorganisedOn ? 'DISTRICT' : 'PROVINCE';
      const above = version.superiorKey === null ? [] : (byKey.get(version.superiorKey) ?? []);
      const covers =
        above.some((row) => row.from <= version.from && (row.to ?? '9') > version.from) &&
        above.some((row) => row.to === null || (version.to !== null && row.to >= version.to));
      return !covers || above.some((row) => row.tier !== tier);
    });
    expect(broken).toEqual([]);
  });

  it('refers only to keys that exist, and opens each key with its own code', () => {
    const keys = [...byKey].filter(([key, rows]) => key !== `${rows[0]?.code}@${rows[0]?.from}`);
    expect(keys).toEqual([]);
    expect(new Set(events.map((event) => event.eventKey)).size).toBe(events.length);
    const linked = new Set(lineage.map((row) => row.eventKey));
    expect(events.filter((event) => !linked.has(event.eventKey))).toEqual([]);
    const known = (key: string | null): boolean => key === null || byKey.has(key);
    const dangling = lineage.filter(
      (row) => !eventKeys.has(row.eventKey) || !known(row.predecessorKey) || !known(row.successorKey),
    );
    expect(dangling).toEqual([]);
    const oneSided = lineage.filter(
      ({ predecessorKey, successorKey }) => predecessorKey === null || successorKey === null,
    );
    expect(oneSided.filter((row) => row.part !== 'UNKNOWN')).toEqual([]);
    expect(new Set(events.map((event) => event.kind))).toEqual(new Set(['MERGE', 'RENAME', 'RE_PARENT', 'ABOLISH']));
  });

  it('writes every name in full, in one form', () => {
    const odd = versions.filter(({ name }) => name !== name.normalize('NFC') || /\s\s|^\s|\s$/.test(name));
    expect(odd).toEqual([]);
    const words = groupBy(
      versions,
      ({ kind, name }) => `${kind}: ${/^(?:Thành phố|Thị xã|Thị trấn|Đặc khu|\S+)/.exec(name)}`,
    );
    expect([...words.keys()].sort()).toEqual([
      'CENTRAL_CITY: Thành phố',
      'CITY: Thành phố',
      'COMMUNE: Xã',
      'PROVINCE: Tỉnh',
      'RURAL_DISTRICT: Huyện',
      'SPECIAL_ZONE: Đặc khu',
      'TOWN: Thị xã',
      'TOWNSHIP: Thị trấn',
      'URBAN_DISTRICT: Quận',
      'WARD: Phường',
    ]);
    expect(versions.find((version) => version.name === 'Thành phố Thủ Đức')).toMatchObject({
      kind: 'CITY',
      superiorKey: '79@2021-01-01',
    });
  });
});
