import type {
  EventTuple,
  LineageTuple,
  ReferenceEventKind,
  UnitKey,
  UnitReferenceInstrument,
  VersionTuple,
} from '../../src/seed/reference/units.data.ts';
import { goingOn, type Link } from './links.rules.ts';
import { sameSpelling } from './names.rules.ts';
import type { ListedUnit, UnitList } from './sources.ts';

export const REGISTER_OPENS = '2021-01-01';
export const REORGANISED_ON = '2025-07-01';
/** Verified for this province alone; the other provinces' resolutions are not held. */
export const INSTRUMENTS: readonly UnitReferenceInstrument[] = [
  { number: '1670/NQ-UBTVQH15', issuedOn: '2025-06-16', provinceCode: '12' },
];

export interface UnitTables {
  readonly versions: VersionTuple[];
  readonly events: EventTuple[];
  readonly lineage: LineageTuple[];
}

export interface UnitLinks {
  readonly communes: readonly Link[];
  readonly provinces: readonly Link[];
}

const earlierKey = (code: string): UnitKey => `${code}@${REGISTER_OPENS}`;
const newKey = (code: string): UnitKey => `${code}@${REORGANISED_ON}`;

class Tables implements UnitTables {
  readonly versions: VersionTuple[] = [];
  readonly events: EventTuple[] = [];
  readonly lineage: LineageTuple[] = [];

  version(key: UnitKey, unit: ListedUnit, superior: UnitKey | null, from: string, to: string | null): void {
    this.versions.push([key, unit.code, unit.name, unit.kind, unit.tier, superior, from, to]);
  }

  event(kind: ReferenceEventKind, key: UnitKey, instrument: string | null = null): string {
    const eventKey = `${REORGANISED_ON}:${kind}:${key}`;
    this.events.push([eventKey, kind, REORGANISED_ON, instrument]);
    return eventKey;
  }

  sorted(): UnitTables {
    const order = (a: readonly unknown[], b: readonly unknown[]): number => {
      const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
      return left < right ? -1 : left > right ? 1 : 0;
    };
    return {
      versions: this.versions.sort((a, b) => order([a[0], a[6]], [b[0], b[6]])),
      events: this.events.sort(order),
      lineage: this.lineage.sort(order),
    };
  }
}

/** Two lists and the links between them become units with dated versions, events and lineage. */
export function buildUnits(earlier: UnitList, later: UnitList, links: UnitLinks): UnitTables {
  const tables = new Tables();
  const provinceKey = buildTier(tables, earlier.provinces, later.provinces, links.provinces, {
    earlierSuperior: () => null,
    laterSuperior: () => null,
  });
  for (const district of earlier.districts) {
    const key = earlierKey(district.code);
    tables.version(key, district, earlierKey(district.superiorCode ?? ''), REGISTER_OPENS, REORGANISED_ON);
    tables.lineage.push([tables.event('ABOLISH', key), key, null, null, 'UNKNOWN']);
  }
  buildTier(tables, earlier.communes, later.communes, links.communes, {
    earlierSuperior: (unit) => earlierKey(unit.superiorCode ?? ''),
    laterSuperior: (unit) => provinceKey(unit.superiorCode ?? ''),
    instrument: (unit) => INSTRUMENTS.find((entry) => entry.provinceCode === unit.superiorCode)?.number ?? null,
  });
  return tables.sorted();
}

interface TierRules {
  readonly earlierSuperior: (unit: ListedUnit) => UnitKey | null;
  readonly laterSuperior: (unit: ListedUnit) => UnitKey | null;
  readonly instrument?: (unit: ListedUnit) => string | null;
}

/** Returns the key of the unit that has a code in the later list. */
function buildTier(
  tables: Tables,
  earlier: readonly ListedUnit[],
  later: readonly ListedUnit[],
  links: readonly Link[],
  rules: TierRules,
): (laterCode: string) => UnitKey {
  const before = new Map(earlier.map((unit) => [unit.code, unit]));
  const same = goingOn(links);
  const keyOf = (laterCode: string): UnitKey => {
    const old = same.get(laterCode);
    return old === undefined ? newKey(laterCode) : earlierKey(old);
  };
  const goneOn = new Map([...same].map(([laterCode, old]) => [old, laterCode]));
  const laterByCode = new Map(later.map((unit) => [unit.code, unit]));

  for (const unit of earlier) {
    const next = laterByCode.get(goneOn.get(unit.code) ?? '');
    const superior = rules.earlierSuperior(unit);
    const unchanged = next !== undefined && changes(unit, next, superior, rules.laterSuperior(next)).length === 0;
    tables.version(earlierKey(unit.code), unit, superior, REGISTER_OPENS, unchanged ? null : REORGANISED_ON);
  }
  for (const unit of later) {
    const key = keyOf(unit.code);
    const old = before.get(same.get(unit.code) ?? '');
    const superior = rules.laterSuperior(unit);
    if (old === undefined) {
      tables.version(key, unit, superior, REORGANISED_ON, null);
      addOrigin(tables, key, unit, links, rules);
      continue;
    }
    const kinds = changes(old, unit, rules.earlierSuperior(old), superior);
    if (kinds.length > 0) tables.version(key, unit, superior, REORGANISED_ON, null);
    const called = links.find((link) => link.successorCode === unit.code)?.predecessorName ?? null;
    for (const kind of kinds) tables.lineage.push([tables.event(kind, key), key, called, key, 'WHOLE']);
  }
  addSplits(tables, links, keyOf);
  addEndings(tables, earlier, links);
  return keyOf;
}

function changes(old: ListedUnit, now: ListedUnit, before: UnitKey | null, after: UnitKey | null) {
  const kinds: ReferenceEventKind[] = [];
  if (!sameSpelling(old.name, now.name)) kinds.push('RENAME');
  if (old.code !== now.code) kinds.push('RECODE');
  if (before !== after) kinds.push('RE_PARENT');
  return kinds;
}

function addOrigin(tables: Tables, key: UnitKey, unit: ListedUnit, links: readonly Link[], rules: TierRules): void {
  const own = links.filter((link) => link.successorCode === unit.code);
  const [only] = own;
  if (own.length <= 1) {
    // One part of a split stands with the SPLIT. Of no other single link does the source say what happened.
    if (!only || only.part === 'PART') return;
    if (only.predecessorCode !== null) {
      const ended = earlierKey(only.predecessorCode);
      tables.lineage.push([tables.event('ABOLISH', ended), ended, only.predecessorName, key, 'UNKNOWN']);
    } else if (only.predecessorName !== null) {
      throw new Error(`${unit.name}: its one predecessor, ${only.predecessorName}, has no code and no event`);
    }
    return;
  }
  const eventKey = tables.event('MERGE', key, rules.instrument?.(unit) ?? null);
  for (const link of own) {
    const predecessor = link.predecessorCode === null ? null : earlierKey(link.predecessorCode);
    tables.lineage.push([eventKey, predecessor, link.predecessorName, key, link.part]);
  }
}

/** A split unit's rows stand with its SPLIT and again with the MERGE of a successor: read pairs as a set. */
function addSplits(tables: Tables, links: readonly Link[], keyOf: (code: string) => UnitKey): void {
  const split = new Map<string, Link[]>();
  for (const link of links) {
    if (link.part === 'PART' && link.predecessorCode !== null) {
      split.set(link.predecessorCode, [...(split.get(link.predecessorCode) ?? []), link]);
    }
  }
  for (const [code, parts] of split) {
    const eventKey = tables.event('SPLIT', earlierKey(code));
    for (const link of parts) {
      tables.lineage.push([eventKey, earlierKey(code), link.predecessorName, keyOf(link.successorCode), 'PART']);
    }
  }
}

/** In the earlier list and in no row: it had ended by the reorganisation, on a day the sources do not hold. */
function addEndings(tables: Tables, earlier: readonly ListedUnit[], links: readonly Link[]): void {
  const linked = new Set(links.map((link) => link.predecessorCode));
  for (const unit of earlier) {
    if (linked.has(unit.code)) continue;
    const key = earlierKey(unit.code);
    tables.lineage.push([tables.event('ABOLISH', key), key, null, null, 'UNKNOWN']);
  }
}
