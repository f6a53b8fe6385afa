/** A calendar day, `YYYY-MM-DD`. Ranges are half-open: `[from, to)`, `to: null` = still in force. */
export type LocalDate = string;

export interface DateRange {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export const DATE_PRECISIONS = { DAY: 'DAY', MONTH: 'MONTH', YEAR: 'YEAR' } as const;
export type DatePrecision = keyof typeof DATE_PRECISIONS;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

export function isLocalDate(value: string): boolean {
  const match = SHAPE.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    year >= 1900 &&
    year <= 2100 &&
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day
  );
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

export function addDays(date: LocalDate, days: number): LocalDate {
  const value = new Date(`${date}T00:00:00Z`);
  value.setUTCDate(value.getUTCDate() + days);
  return value.toISOString().slice(0, 10);
}

/** How many days lie from one to the other; below zero where it is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

export function covers(range: DateRange, at: LocalDate): boolean {
  return range.from <= at && (range.to === null || at < range.to);
}

/** Tells the day in Viet Nam (UTC+7, no daylight saving). Passed in, so that rules and tests choose their own today. */
export interface Clock {
  today(): LocalDate;
}

/** Tells the instant too, for what lasts hours: sessions, temporary passwords, waiting times. */
export interface InstantClock extends Clock {
  now(): Date;
}

/** The calendar day in Viet Nam at an instant. */
export function dayOf(instant: Date): LocalDate {
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}

export const systemClock: InstantClock = {
  today: () => dayOf(new Date()),
  now: () => new Date(),
};
