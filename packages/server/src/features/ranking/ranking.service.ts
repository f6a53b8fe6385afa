import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { DomainError } from '../../kernel/errors.ts';
import { readYear } from '../../kernel/written.ts';
import {
  type CapPer,
  type DutyGroupRow,
  listDutyGroups,
  listRankingCaps,
  type RankingCapRow,
  type RuleDays,
  rankingCapsOver,
  readLocalRules,
} from '../rulebook/index.ts';
import type { UnitAt, UnitRef, UnitsService } from '../units/index.ts';
import {
  bodiesOf,
  type CapReading,
  lastDayOf,
  RANKS,
  type Rank,
  type RankCounts,
  rankedOf,
  readCap,
  totalOf,
} from './ranking.rules.ts';
import { type BodyRanksRow, ranksOfBodies } from './ranking.store.ts';

export type ReadCap = RankingCapRow & CapReading;

/** Persons by rank, and the ceilings read against them. */
export interface RanksRead {
  readonly ranked: number;
  readonly counts: readonly { readonly rank: Rank; readonly count: number }[];
  readonly caps: readonly ReadCap[];
}

/** A group of similar duties, and the ceilings within it. */
export interface GroupRead extends RanksRead {
  readonly group: { readonly code: string; readonly name: string; readonly nameEn: string };
}

export interface GroupsRead extends RanksRead {
  readonly groups: readonly GroupRead[];
  /** Ranked, and in no group. */
  readonly ungrouped: number;
}

export interface RankingCheck extends GroupsRead {
  readonly unit: UnitAt;
  readonly year: number;
  readonly rulesAt: LocalDate;
}

export class RankingService {
  readonly #units: UnitsService;

  constructor(units: UnitsService) {
    this.#units = units;
  }

  /** A finding, never a block: history is read under the rules of any day, and changed under none. */
  async check(scope: Scope, ref: UnitRef, year: number, rulesAt: LocalDate | null): Promise<RankingCheck> {
    const lastDay = lastDayOf(readYear(year));
    const at = rulesAt ?? lastDay;
    const { units } = await this.#units.select(scope, 'indicators:exact', { by: 'unit', ref }, lastDay, 'AS_WAS');
    const [unit] = units;
    if (unit === undefined) throw new DomainError('UNIT_NOT_FOUND');
    const rows = await ranksOfBodies(scope.for('FIGURES'), unit.id, year);
    const bodies = rows.map(({ unitId }) => unitId);
    const capsOf = await capsFor(scope, [unit.id, ...bodies], { unitsAt: lastDay, rulesAt: at });
    const titles = await listDutyGroups(scope, at);
    scope.note({ subject: 'figure', unitIds: [unit.id], detail: { field: 'rankingCheck', year } });

    return { unit, year, rulesAt: at, ...readRanks(unit.id, rows, capsOf, titles) };
  }
}

type CapsOf = (unitId: string) => readonly RankingCapRow[];

/** The ceilings as they stand for each of the units. */
export async function capsFor(scope: Scope, unitIds: readonly string[], days: RuleDays): Promise<CapsOf> {
  const local = await readLocalRules(scope, ['RANKING_CAP'], [...new Set(unitIds)], days);
  return rankingCapsOver(local, await listRankingCaps(scope, days.rulesAt));
}

/** Ranks of bodies against ceilings: those within a body, and those within each of its groups of similar duties. */
export function readRanks(
  unitId: string,
  rows: readonly BodyRanksRow[],
  capsOf: CapsOf,
  titles: readonly DutyGroupRow[],
): GroupsRead {
  const groupOf = new Map(titles.map((row) => [row.titleCode, row.group]));
  const codeOf = ({ titleCode }: BodyRanksRow) => groupOf.get(titleCode ?? '') ?? null;
  const per =
    (kind: CapPer): CapsOf =>
    (id) =>
      capsOf(id).filter((cap) => cap.per === kind);
  const [perBody, perGroup] = [per('BODY'), per('DUTY_GROUP')];
  const groups = new Map(titles.map((row) => [row.group, row]));
  return {
    ...read(unitId, rows, perBody),
    groups: [...groups.values()].map(({ group: code, nameVi: name, nameEn }) => ({
      group: { code, name, nameEn },
      ...read(
        unitId,
        rows.filter((row) => codeOf(row) === code),
        perGroup,
      ),
    })),
    ungrouped: rows.filter((row) => codeOf(row) === null).reduce((sum, { count }) => sum + count, 0),
  };
}

function read(unitId: string, rows: readonly BodyRanksRow[], capsOf: CapsOf): RanksRead {
  const bodies = bodiesOf(rows);
  const total: RankCounts = totalOf(bodies);
  return {
    ranked: rankedOf(total),
    counts: (Object.keys(RANKS) as Rank[])
      .map((rank) => ({ rank, count: total[rank] }))
      .filter(({ count }) => count > 0),
    caps: [...bodiesByCap(unitId, bodies, capsOf)].map(([cap, under]) => ({ ...cap, ...readCap(under, cap) })),
  };
}

/** A locality may have a ceiling of its own: each ceiling with the bodies it holds for, those of the unit asked about first. */
function bodiesByCap(
  unitId: string,
  bodies: ReadonlyMap<string, RankCounts>,
  capsOf: CapsOf,
): ReadonlyMap<RankingCapRow, ReadonlyMap<string, RankCounts>> {
  const found = new Map<RankingCapRow, Map<string, RankCounts>>(capsOf(unitId).map((cap) => [cap, new Map()]));
  for (const [bodyId, counts] of bodies) {
    for (const cap of capsOf(bodyId)) found.set(cap, (found.get(cap) ?? new Map()).set(bodyId, counts));
  }
  return found;
}
