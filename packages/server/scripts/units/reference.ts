import { gzipSync } from 'node:zlib';
import type { UnitReferenceFile } from '../../src/seed/reference/units.data.ts';
import { buildUnits, INSTRUMENTS, REGISTER_OPENS, REORGANISED_ON, type UnitTables } from './build.rules.ts';
import { communeLinks, goingOn, type Link, provinceLinks, type ResolvedRow, resolveSuccessors } from './links.rules.ts';
import { sameSpelling } from './names.rules.ts';
import { readEarlierList, readLaterList, SOURCES, type UnitList } from './sources.ts';

/** The whole reference, made anew from the two packages. */
export function makeUnitReference(): UnitReferenceFile {
  const earlier = readEarlierList();
  const { list: later, mapping } = readLaterList();
  const rows = resolveSuccessors(mapping, later.communes, later.provinces);
  const communes = communeLinks(rows, earlier.communes);
  const provinces = provinceLinks(rows, earlier.communes, earlier.districts, later.communes);
  const tables = buildUnits(earlier, later, { communes, provinces });
  return {
    sources: SOURCES,
    instruments: INSTRUMENTS,
    registerOpens: REGISTER_OPENS,
    reorganisedOn: REORGANISED_ON,
    counts: { ...sourceCounts(earlier, later, rows), ...linkCounts(earlier, later, communes, provinces, tables) },
    ...tables,
  };
}

/** Same input, same bytes: no time stamp, and the header's operating-system byte says “unknown”. */
export function pack(reference: UnitReferenceFile): Buffer {
  const bytes = gzipSync(JSON.stringify(reference), { level: 9 });
  bytes[9] = 255;
  return bytes;
}

function sourceCounts(earlier: UnitList, later: UnitList, mapping: readonly ResolvedRow[]): Record<string, number> {
  const known = new Set(earlier.communes.map((unit) => unit.code));
  const newCodes = new Set(later.communes.map((unit) => unit.code));
  const oldCodes = mapping.flatMap((row) => (row.oldCode === null ? [] : [row.oldCode]));
  const distinctOld = new Set(oldCodes);
  return {
    earlierProvinces: earlier.provinces.length,
    earlierDistricts: earlier.districts.length,
    earlierCommunes: earlier.communes.length,
    laterProvinces: later.provinces.length,
    laterCommunes: later.communes.length,
    mappingRows: mapping.length,
    rowsWithoutOldCode: mapping.length - oldCodes.length,
    rowsWithUnknownOldCode: oldCodes.filter((code) => !known.has(code)).length,
    rowsWithUnknownNewCode: mapping.filter((row) => !newCodes.has(row.newCode)).length,
    rowsWithOtherUnitsNewCode: mapping.filter((row) => newCodes.has(row.newCode) && row.newCode !== row.successorCode)
      .length,
    distinctOldCodes: distinctOld.size,
    earlierCommunesInNoRow: earlier.communes.filter((unit) => !distinctOld.has(unit.code)).length,
    newCodesUsedBefore: later.communes.filter((unit) => known.has(unit.code)).length,
  };
}

function linkCounts(
  earlier: UnitList,
  later: UnitList,
  communes: readonly Link[],
  provinces: readonly Link[],
  tables: UnitTables,
): Record<string, number> {
  const same = goingOn(communes);
  const before = new Map(earlier.communes.map((unit) => [unit.code, unit]));
  const renamed = later.communes.filter((unit) => {
    const old = before.get(same.get(unit.code) ?? '');
    return old !== undefined && !sameSpelling(old.name, unit.name);
  });
  const unknown = communes.filter((link) => link.part === 'UNKNOWN');
  const successors = (links: readonly Link[]): number => new Set(links.map((link) => link.successorCode)).size;
  const events = (kind: string): number => tables.events.filter((event) => event[1] === kind).length;
  return {
    communeLinks: communes.length,
    linksUnderAnotherName: unknown.filter((link) => link.predecessorCode !== null).length,
    communesGoingOn: same.size,
    communesGoingOnUnderOtherName: renamed.length,
    communesWithUnknownPredecessor: successors(unknown),
    communesWithoutLineage:
      later.communes.length - successors(communes.filter((link) => link.predecessorCode ?? link.predecessorName)),
    provinceLinks: provinces.length,
    provincesGoingOn: goingOn(provinces).size,
    splits: events('SPLIT'),
    merges: events('MERGE'),
    renames: events('RENAME'),
    recodes: events('RECODE'),
    reParents: events('RE_PARENT'),
    abolitions: events('ABOLISH'),
    units: new Set(tables.versions.map((version) => version[0])).size,
    versions: tables.versions.length,
    events: tables.events.length,
    lineageRows: tables.lineage.length,
  };
}
