import type { LocalDate } from '../../kernel/date.ts';
import type { Bilingual } from '../../kernel/text.ts';
import { type CapBase, RankLevel, type Rounding } from '../rulebook/index.ts';

/** The four levels of annual ranking, highest first. */
export const RANKS = RankLevel;
export type Rank = RankLevel;

export const lastDayOf = (year: number): LocalDate => `${year}-12-31`;

export type RankCounts = Readonly<Record<Rank, number>>;

/** A ceiling on "excellent", as a rule states it. */
export interface Cap {
  readonly base: CapBase;
  /** Null where the rule names a share that was not read. */
  readonly sharePercent: number | null;
  readonly rounding: Rounding;
}

/** What a ceiling says of some bodies. Null = cannot be said. */
export interface CapReading {
  readonly baseCount: number;
  readonly ceiling: number | null;
  readonly excellent: number;
  readonly exceeded: boolean | null;
  /** Bodies over their own ceiling. */
  readonly over: readonly string[];
}

export const NOBODY_RANKED: RankCounts = { EXCELLENT: 0, GOOD: 0, COMPLETED: 0, NOT_COMPLETED: 0 };

export function addCounts(a: RankCounts, b: RankCounts): RankCounts {
  return {
    EXCELLENT: a.EXCELLENT + b.EXCELLENT,
    GOOD: a.GOOD + b.GOOD,
    COMPLETED: a.COMPLETED + b.COMPLETED,
    NOT_COMPLETED: a.NOT_COMPLETED + b.NOT_COMPLETED,
  };
}

export function rankedOf(counts: RankCounts): number {
  return counts.EXCELLENT + counts.GOOD + counts.COMPLETED + counts.NOT_COMPLETED;
}

/** The persons a ceiling is a share of. */
export function baseOf(counts: RankCounts, base: CapBase): number {
  switch (base) {
    case 'RANKED':
      return rankedOf(counts);
    case 'GOOD':
      return counts.GOOD;
    case 'GOOD_OR_BETTER':
      return counts.GOOD + counts.EXCELLENT;
  }
}

/** Whole persons, in whole numbers throughout: 20 % of 21 is 4 and a fifth, never 4.2. Halves round up. */
export function ceilingOf(base: number, sharePercent: number, rounding: Rounding): number {
  const hundredths = base * sharePercent;
  const rest = hundredths % 100;
  const down = (hundredths - rest) / 100;
  switch (rounding) {
    case 'DOWN':
      return down;
    case 'NEAREST':
      return rest >= 50 ? down + 1 : down;
    case 'UP':
      return rest > 0 ? down + 1 : down;
  }
}

/**
 * Reads a ceiling over bodies, or over one group of duties in each: it holds within each, so the ceiling of several is
 * the sum of theirs, and it is exceeded where one of them exceeds its own. A share that was not read decides nothing.
 */
export function readCap(bodies: ReadonlyMap<string, RankCounts>, cap: Cap): CapReading {
  const { sharePercent } = cap;
  const each = [...bodies].map(([id, counts]) => {
    const base = baseOf(counts, cap.base);
    const ceiling = sharePercent === null ? null : ceilingOf(base, sharePercent, cap.rounding);
    return { id, base, ceiling, excellent: counts.EXCELLENT };
  });
  const sum = (pick: (body: (typeof each)[number]) => number) => each.reduce((total, body) => total + pick(body), 0);
  const said = sharePercent !== null;
  const over = said ? each.filter(({ excellent, ceiling }) => excellent > (ceiling ?? 0)).map(({ id }) => id) : [];
  return {
    baseCount: sum(({ base }) => base),
    ceiling: said ? sum(({ ceiling }) => ceiling ?? 0) : null,
    excellent: sum(({ excellent }) => excellent),
    exceeded: said ? over.length > 0 : null,
    over,
  };
}

/** So many persons of a body were given the rank. */
export interface Counted {
  readonly unitId: string;
  readonly rank: Rank;
  readonly count: number;
}

/** What each body gave, and in all. */
export function bodiesOf(rows: readonly Counted[]): ReadonlyMap<string, RankCounts> {
  const bodies = new Map<string, RankCounts>();
  for (const { unitId, rank, count } of rows) {
    const counts = bodies.get(unitId) ?? NOBODY_RANKED;
    bodies.set(unitId, { ...counts, [rank]: counts[rank] + count });
  }
  return bodies;
}

export function totalOf(bodies: ReadonlyMap<string, RankCounts>): RankCounts {
  return [...bodies.values()].reduce(addCounts, NOBODY_RANKED);
}

/** A rank in a sentence. */
export const RANK_NAMES: Readonly<Record<Rank, Bilingual>> = {
  EXCELLENT: { vi: '"hoàn thành xuất sắc"', en: '"excellent"' },
  GOOD: { vi: '"hoàn thành tốt"', en: '"good"' },
  COMPLETED: { vi: '"hoàn thành"', en: '"completed"' },
  NOT_COMPLETED: { vi: '"không hoàn thành"', en: '"not completed"' },
};
