import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { DomainError } from '../../kernel/errors.ts';
import { listDutyGroups, listRankingCaps, type RankingCapRow } from '../rulebook/index.ts';
import type { UnitAt, UnitRef, UnitsService } from '../units/index.ts';
import {
  bodiesOf,
  type CapReading,
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

export interface RankingCheck extends RanksRead {
  readonly unit: UnitAt;
  readonly year: number;
  readonly rulesAt: LocalDate;
  readonly groups: readonly (RanksRead & { readonly group: { code: string; name: string; nameEn: string } })[];
  readonly ungrouped: number;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** A year that can be ranked at all. */
export function readYear(year: number): number {
  if (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  throw new DomainError(
    'VALIDATION_FAILED',
    {
      vi: `\`year\` phải từ ${FIRST_YEAR} đến ${LAST_YEAR}.`,
      en: `\`year\` must be between ${FIRST_YEAR} and ${LAST_YEAR}.`,
    },
    'year',
  );
}

export const lastDayOf = (year: number): LocalDate => `${year}-12-31`;

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
    const caps = await listRankingCaps(scope, at);
    const titles = await listDutyGroups(scope, at);
    scope.note({ subject: 'figure', unitIds: [unit.id], detail: { field: 'rankingCheck', year } });

    const perBody = caps.filter(({ per }) => per === 'BODY');
    const perGroup = caps.filter(({ per }) => per === 'DUTY_GROUP');
    const groupOf = new Map(titles.map((row) => [row.titleCode, row]));
    const codeOf = ({ titleCode }: BodyRanksRow) => groupOf.get(titleCode ?? '')?.group ?? null;
    const groups = new Map(titles.map((row) => [row.group, row]));
    return {
      unit,
      year,
      rulesAt: at,
      ...read(rows, perBody),
      groups: [...groups.values()].map(({ group: code, nameVi: name, nameEn }) => ({
        group: { code, name, nameEn },
        ...read(
          rows.filter((row) => codeOf(row) === code),
          perGroup,
        ),
      })),
      ungrouped: rows.filter((row) => codeOf(row) === null).reduce((sum, { count }) => sum + count, 0),
    };
  }
}

function read(rows: readonly BodyRanksRow[], caps: readonly RankingCapRow[]): RanksRead {
  const bodies = bodiesOf(rows);
  const total: RankCounts = totalOf(bodies);
  return {
    ranked: rankedOf(total),
    counts: (Object.keys(RANKS) as Rank[])
      .map((rank) => ({ rank, count: total[rank] }))
      .filter(({ count }) => count > 0),
    caps: caps.map((cap) => ({ ...cap, ...readCap(bodies, cap) })),
  };
}
