import { DomainError } from '../../kernel/errors.ts';
import type { PeriodKind, RankingScale } from '../rulebook/index.ts';
import type { Rank } from './ranking.rules.ts';

/** Points are held in hundredths, as whole numbers: 63.58 is 6358. */
export type Points = number;

const WRITTEN = /^(\d{1,3})(?:\.(\d{1,2}))?$/;

/** Null where the text is no number of points. */
export function readPoints(text: string): Points | null {
  const match = WRITTEN.exec(text);
  return match === null ? null : Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

export function writePoints(points: Points): string {
  const hundredths = String(points % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  const whole = String((points - (points % 100)) / 100);
  return hundredths === '' ? whole : `${whole}.${hundredths}`;
}

/** The parts of a year, by kind. */
export const PERIODS_OF: Readonly<Record<PeriodKind, number>> = { MONTH: 12, QUARTER: 4 };

/** The first day of a part of a year, and the first after it. */
export function periodRange(year: number, kind: PeriodKind, number: number): { from: string; to: string } {
  const months = 12 / PERIODS_OF[kind];
  const day = (month: number) => (month > 12 ? `${year + 1}-01-01` : `${year}-${String(month).padStart(2, '0')}-01`);
  return { from: day((number - 1) * months + 1), to: day(number * months + 1) };
}

export interface PeriodPoints {
  readonly kind: PeriodKind;
  readonly number: number;
  readonly general: Points;
  readonly tasks: Points;
}

/** The points of a year as an exact ratio: `sum` over `periods`. */
export interface YearPoints {
  readonly sum: Points;
  readonly periods: number;
  /** Parts of the year without a score. */
  readonly missing: readonly number[];
}

/** The mean of the parts recorded; null where none was. All are of one kind. */
export function yearPointsOf(scores: readonly PeriodPoints[]): YearPoints | null {
  const [first] = scores;
  if (first === undefined) return null;
  const known = new Set(scores.map(({ number }) => number));
  const all = Array.from({ length: PERIODS_OF[first.kind] }, (_, index) => index + 1);
  return {
    sum: scores.reduce((sum, { general, tasks }) => sum + general + tasks, 0),
    periods: scores.length,
    missing: all.filter((number) => !known.has(number)),
  };
}

/** Down to whole hundredths: 89.995 is shown as 89.99, and is not 90. */
export function meanOf({ sum, periods }: Pick<YearPoints, 'sum' | 'periods'>): Points {
  return (sum - (sum % periods)) / periods;
}

type CutOffs = Pick<RankingScale, 'excellentFrom' | 'goodFrom' | 'completedFrom'>;

/** The rank of so many points, compared as whole numbers; null where the scale knows no points. */
export function rankByPoints(
  { excellentFrom, goodFrom, completedFrom }: CutOffs,
  { sum, periods }: Pick<YearPoints, 'sum' | 'periods'>,
): Rank | null {
  if (excellentFrom === null || goodFrom === null || completedFrom === null) return null;
  const reaches = (from: number) => sum >= from * 100 * periods;
  if (reaches(excellentFrom)) return 'EXCELLENT';
  if (reaches(goodFrom)) return 'GOOD';
  return reaches(completedFrom) ? 'COMPLETED' : 'NOT_COMPLETED';
}

/** Points that the scale has; refused where there is none, or where they are more than there are. */
export function readPointsGiven(
  scale: Pick<RankingScale, 'general' | 'tasks'> | null,
  points: { readonly general: Points; readonly tasks: Points } | { readonly total: Points },
  within = '',
): void {
  const { general, tasks } = scale ?? { general: null, tasks: null };
  if (general === null || tasks === null) {
    throw new DomainError(
      'VALIDATION_FAILED',
      {
        vi: 'Năm này xếp loại theo tiêu chí, không theo điểm.',
        en: 'The year is ranked by criteria, not by points.',
      },
      'points',
    );
  }
  const given: readonly (readonly [string, Points, number])[] =
    'total' in points
      ? [['points', points.total, general + tasks]]
      : [
          [`${within}general`, points.general, general],
          [`${within}tasks`, points.tasks, tasks],
        ];
  for (const [field, value, most] of given) {
    if (value <= most * 100) continue;
    throw new DomainError(
      'VALIDATION_FAILED',
      { vi: `Nhiều nhất ${most} điểm.`, en: `At most ${most} points.` },
      field,
    );
  }
}
