import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { DomainError } from '../../kernel/errors.ts';
import { listRankingCaps, type RankingCapRow } from '../rulebook/index.ts';
import type { UnitAt, UnitRef, UnitsService } from '../units/index.ts';
import {
  addCounts,
  type CapReading,
  NOBODY_RANKED,
  RANKS,
  type Rank,
  type RankCounts,
  rankedOf,
  readCap,
} from './ranking.rules.ts';
import { ranksOfBodies } from './ranking.store.ts';

export interface RankingCheck {
  readonly unit: UnitAt;
  readonly year: number;
  readonly rulesAt: LocalDate;
  readonly ranked: number;
  readonly counts: readonly { readonly rank: Rank; readonly count: number }[];
  readonly caps: readonly (RankingCapRow & CapReading)[];
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

export class RankingService {
  readonly #units: UnitsService;

  constructor(units: UnitsService) {
    this.#units = units;
  }

  /** A finding, never a block: history is read under the rules of any day, and changed under none. */
  async check(scope: Scope, ref: UnitRef, year: number, rulesAt: LocalDate | null): Promise<RankingCheck> {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new DomainError(
        'VALIDATION_FAILED',
        {
          vi: `\`year\` phải từ ${FIRST_YEAR} đến ${LAST_YEAR}.`,
          en: `\`year\` must be between ${FIRST_YEAR} and ${LAST_YEAR}.`,
        },
        'year',
      );
    }
    const lastDay = `${year}-12-31`;
    const { units } = await this.#units.select(scope, 'indicators:exact', { by: 'unit', ref }, lastDay, 'AS_WAS');
    const [unit] = units;
    if (unit === undefined) throw new DomainError('UNIT_NOT_FOUND');
    const rows = await ranksOfBodies(scope.for('FIGURES'), unit.id, year);
    const caps = await listRankingCaps(scope, rulesAt ?? lastDay);
    scope.note({ subject: 'figure', unitIds: [unit.id], detail: { field: 'rankingCheck', year } });

    const bodies = new Map<string, RankCounts>();
    for (const { unitId, rank, count } of rows)
      bodies.set(unitId, { ...(bodies.get(unitId) ?? NOBODY_RANKED), [rank]: count });
    const total = [...bodies.values()].reduce(addCounts, NOBODY_RANKED);
    return {
      unit,
      year,
      rulesAt: rulesAt ?? lastDay,
      ranked: rankedOf(total),
      counts: (Object.keys(RANKS) as Rank[])
        .map((rank) => ({ rank, count: total[rank] }))
        .filter(({ count }) => count > 0),
      caps: caps.map((cap) => ({ ...cap, ...readCap(bodies, cap) })),
    };
  }
}
