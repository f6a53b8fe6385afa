import type { ReferencePart } from '../../src/seed/reference/units.data.ts';
import { officialName, sameSpelling } from './names.rules.ts';
import type { ListedUnit, MappingRow } from './sources.ts';

/** Old → new within one tier; codes are those of the earlier and of the later list. */
export interface Link {
  readonly predecessorCode: string | null;
  readonly predecessorName: string | null;
  readonly successorCode: string;
  readonly part: ReferencePart;
}

export interface ResolvedRow extends MappingRow {
  readonly successorCode: string;
}

function byCode(units: readonly ListedUnit[]): Map<string, ListedUnit> {
  return new Map(units.map((unit) => [unit.code, unit]));
}

/**
 * The new unit a row speaks of: the one of that name in that province. The code decides nothing by itself, because in
 * rows without an old code the new code is often that of another unit, or short of its leading zeros.
 */
export function resolveSuccessors(
  mapping: readonly MappingRow[],
  communes: readonly ListedUnit[],
  provinces: readonly ListedUnit[],
): ResolvedRow[] {
  const provinceOf = byCode(provinces);
  const byName = new Map<string, string[]>();
  for (const unit of communes) {
    const key = `${unit.name}, ${provinceOf.get(unit.superiorCode ?? '')?.name}`;
    byName.set(key, [...(byName.get(key) ?? []), unit.code]);
  }
  return mapping.map((row) => {
    const found = byName.get(`${row.newName}, ${row.newProvince}`) ?? [];
    const [successorCode] = found;
    if (successorCode === undefined || found.length > 1) {
      throw new Error(`${found.length} units are called ${row.newName}, ${row.newProvince}`);
    }
    if (row.oldCode !== null && successorCode !== row.newCode) {
      throw new Error(`${row.oldCode} → ${row.newCode}: the name ${row.newName} belongs to ${successorCode}`);
    }
    return { ...row, successorCode };
  });
}

function sourceName(row: MappingRow): string | null {
  return row.oldName === null
    ? null
    : [row.oldName, row.oldDistrict, row.oldProvince].filter((word) => word !== null).join(', ');
}

/**
 * Never more than the source says. WHOLE: every row of the old unit goes to one new unit; PART: to several.
 * UNKNOWN: no code, a code the earlier list has not, or a code under which the earlier list has another proper name:
 * between the two lists that code may have passed to another unit, which the register does not hold.
 */
export function communeLinks(rows: readonly ResolvedRow[], earlier: readonly ListedUnit[]): Link[] {
  const known = byCode(earlier);
  const targets = new Map<string, Set<string>>();
  for (const row of rows) {
    if (row.oldCode !== null) targets.set(row.oldCode, (targets.get(row.oldCode) ?? new Set()).add(row.successorCode));
  }
  const links = rows.map((row): Link => {
    const { successorCode } = row;
    const old = row.oldCode === null ? undefined : known.get(row.oldCode);
    if (!old) return { predecessorCode: null, predecessorName: sourceName(row), successorCode, part: 'UNKNOWN' };
    const named = officialName(row.oldName ?? old.name, 'COMMUNE');
    const predecessorName = sameSpelling(named.name, old.name) ? null : named.name;
    if (!sameSpelling(named.proper, old.proper)) {
      return { predecessorCode: old.code, predecessorName, successorCode, part: 'UNKNOWN' };
    }
    const part = (targets.get(old.code)?.size ?? 0) > 1 ? 'PART' : 'WHOLE';
    return { predecessorCode: old.code, predecessorName, successorCode, part };
  });
  return distinct(links);
}

/** Old province → new province, as far as the communes' rows with a known old unit show it. */
export function provinceLinks(
  rows: readonly ResolvedRow[],
  earlierCommunes: readonly ListedUnit[],
  earlierDistricts: readonly ListedUnit[],
  laterCommunes: readonly ListedUnit[],
): Link[] {
  const oldCommunes = byCode(earlierCommunes);
  const oldDistricts = byCode(earlierDistricts);
  const newCommunes = byCode(laterCommunes);
  const targets = new Map<string, Set<string>>();
  for (const row of rows) {
    const commune = row.oldCode === null ? undefined : oldCommunes.get(row.oldCode);
    const from = commune && oldDistricts.get(commune.superiorCode ?? '')?.superiorCode;
    const to = newCommunes.get(row.successorCode)?.superiorCode;
    if (from && to) targets.set(from, (targets.get(from) ?? new Set()).add(to));
  }
  return distinct(
    [...targets].flatMap(([predecessorCode, successors]) =>
      [...successors].map(
        (successorCode): Link => ({
          predecessorCode,
          predecessorName: null,
          successorCode,
          part: successors.size > 1 ? 'PART' : 'WHOLE',
        }),
      ),
    ),
  );
}

/** New code → old code, for the units that go on: the only link of the one is the only link of the other. */
export function goingOn(links: readonly Link[]): Map<string, string> {
  const predecessors = new Map<string, Link[]>();
  for (const link of links) {
    predecessors.set(link.successorCode, [...(predecessors.get(link.successorCode) ?? []), link]);
  }
  const result = new Map<string, string>();
  for (const [successorCode, [only, ...others]] of predecessors) {
    if (others.length === 0 && only?.part === 'WHOLE' && only.predecessorCode !== null) {
      result.set(successorCode, only.predecessorCode);
    }
  }
  return result;
}

function distinct(links: readonly Link[]): Link[] {
  const sorted = new Map(links.map((link) => [JSON.stringify(link), link]));
  const order = (link: Link): string =>
    [link.successorCode, link.predecessorCode ?? '~', link.predecessorName ?? ''].join('|');
  const compare = (a: Link, b: Link): number => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0);
  return [...sorted.values()].sort(compare);
}
