import type { DateRange, LocalDate } from '../../kernel/date.ts';
import { addDays, covers, yearOf } from '../../kernel/date.ts';

const later = (a: LocalDate, b: LocalDate) => (a > b ? a : b);
const earlier = (a: LocalDate, b: LocalDate) => (a < b ? a : b);

/**
 * The day a controlled table speaks of: the last one of the half-year of `at` within which boundaries stand still; the
 * last such day that is over where that one is not. All days of a period give the same answer, so their difference
 * gives nobody away.
 */
export function referenceDay(at: LocalDate, today: LocalDate, epochs: readonly DateRange[]): LocalDate {
  let day = at;
  for (;;) {
    const period = periodOf(day, epochs);
    if (period.to < today) return period.to;
    day = addDays(period.from, -1);
  }
}

function periodOf(day: LocalDate, epochs: readonly DateRange[]): { from: LocalDate; to: LocalDate } {
  const year = day.slice(0, 4);
  const first = day <= `${year}-06-30`;
  const [from, to] = first ? [`${year}-01-01`, `${year}-06-30`] : [`${year}-07-01`, `${year}-12-31`];
  const epoch = epochs.find((each) => covers(each, day));
  if (epoch === undefined) return { from, to };
  return { from: later(from, epoch.from), to: epoch.to === null ? to : earlier(to, addDays(epoch.to, -1)) };
}

/** The calendar years of a window that are over: a controlled figure of a period is made of whole ones only. */
export function closedYears(since: LocalDate, at: LocalDate, today: LocalDate): readonly number[] {
  const last = Math.min(yearOf(at), yearOf(today) - 1);
  const first = yearOf(since);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
