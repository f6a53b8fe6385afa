import type { Language } from './i18n.tsx';

const LOCALE = { vi: 'vi-VN', en: 'en-GB' } as const satisfies Record<Language, string>;

/** A calendar day as people write it; days are texts `YYYY-MM-DD` and never pass through a time zone. */
export function formatDay(day: string | null | undefined): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '');
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : '–';
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALE[language]).format(value);
}

export function formatShare(value: number, language: Language): string {
  const percent = new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 1 }).format(value * 100);
  return language === 'vi' ? `${percent} %` : `${percent}%`;
}

/** Ranges are half-open: the last day of a range is the day before its end. */
export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

export function lastDayOf(until: string | null | undefined): string {
  return until ? formatDay(dayBefore(until)) : '–';
}

/** The calendar day where the reader sits. */
export function today(now = new Date()): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

const DAY = /^(19|20)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return date.toISOString().slice(0, 10) === value;
}
