import type { DateRange, LocalDate } from '../../kernel/date.ts';
import type { RankingExclusion } from '../rulebook/index.ts';
import type { Rank } from './ranking.rules.ts';

/** Days from the first up to, not including, the end. */
export interface Stretch {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** What of the ranges lies within the year, in order, joined where they meet. */
export function withinYear(ranges: readonly DateRange[], year: number): readonly Stretch[] {
  const [first, end] = [`${year}-01-01`, `${year + 1}-01-01`];
  const cut = ranges
    .map(({ from, to }) => ({ from: from < first ? first : from, to: to === null || to > end ? end : to }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const joined: Stretch[] = [];
  for (const next of cut) {
    const last = joined.at(-1);
    if (last === undefined || last.to < next.from) joined.push(next);
    else if (last.to < next.to) joined[joined.length - 1] = { from: last.from, to: next.to };
  }
  return joined;
}

/** The stretches without those taken away; both in order and apart. */
export function without(stretches: readonly Stretch[], away: readonly Stretch[]): readonly Stretch[] {
  return stretches.flatMap((stretch) => {
    const left: Stretch[] = [];
    let from = stretch.from;
    for (const gap of away) {
      if (gap.to <= from || gap.from >= stretch.to) continue;
      if (gap.from > from) left.push({ from, to: gap.from });
      from = gap.to;
    }
    return from < stretch.to ? [...left, { from, to: stretch.to }] : left;
  });
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same day some months later; the last of a month that has no such day. */
function addMonths(day: LocalDate, months: number): LocalDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const later = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(later / 12), (later % 12) + 1];
  const on = Math.min(date, daysIn(inYear, inMonth));
  return `${inYear}-${String(inMonth).padStart(2, '0')}-${String(on).padStart(2, '0')}`;
}

const daysBetween = (from: LocalDate, to: LocalDate) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/**
 * Whole months of the stretches. One stretch is counted by the calendar; the odd days of several are added, 30 to a
 * month. No decree was read to say how months are counted: the rule says so.
 */
export function monthsOf(stretches: readonly Stretch[]): number {
  let months = 0;
  let days = 0;
  for (const { from, to } of stretches) {
    let whole = 0;
    while (addMonths(from, whole + 1) <= to) whole += 1;
    months += whole;
    days += daysBetween(addMonths(from, whole), to);
  }
  return stretches.length > 1 ? months + Math.floor(days / 30) : months;
}

export const ABSENCE_KINDS = { MATERNITY: 'MATERNITY', STUDY: 'STUDY', SICK: 'SICK', OTHER: 'OTHER' } as const;
export type AbsenceKind = keyof typeof ABSENCE_KINDS;

/** How long somebody worked in a year. Maternity leave is looked at by itself: the rules except it. */
export interface YearOfWork {
  readonly served: number;
  readonly absent: number;
  readonly maternity: boolean;
}

export interface Away extends DateRange {
  readonly maternity: boolean;
}

/** From all offices held, and what of them was not worked. */
export function yearOfWork(offices: readonly DateRange[], absences: readonly Away[], year: number): YearOfWork {
  const held = withinYear(offices, year);
  const away = withinYear(
    absences.filter(({ maternity }) => !maternity),
    year,
  );
  const worked = without(held, away);
  // Absent from an office: days outside of any are no absence.
  const absent = without(held, worked);
  return {
    served: monthsOf(worked),
    absent: monthsOf(absent),
    maternity:
      without(
        held,
        without(
          held,
          withinYear(
            absences.filter(({ maternity }) => maternity),
            year,
          ),
        ),
      ).length > 0,
  };
}

/** Whether the rule speaks of this year of work. */
export function isLimited(
  rule: Pick<RankingExclusion, 'code' | 'monthsFrom' | 'monthsBelow' | 'exceptMaternity'>,
  work: YearOfWork,
): boolean {
  const months = rule.code === 'SHORT_SERVICE' ? work.served : work.absent;
  const excepted = rule.code === 'SHORT_SERVICE' && rule.exceptMaternity && work.maternity;
  return !excepted && months >= rule.monthsFrom && months < rule.monthsBelow;
}

const ORDER: readonly Rank[] = ['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'];

/** Whether a rank is higher than the best there is; null = none at all. */
export function isAbove(rank: Rank, best: Rank | null): boolean {
  return best === null || ORDER.indexOf(rank) < ORDER.indexOf(best);
}
