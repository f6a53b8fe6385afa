import { addDays, type DatePrecision, isLocalDate, type LocalDate } from '../../kernel/date.ts';
import { cleanText } from '../../kernel/spelling.ts';
import type { ParsedPeriod, PartialDate } from './workbook.parsed.ts';

export type DateFault = 'INVALID_DATE' | 'DATE_OUT_OF_RANGE';
export type DateResult = PartialDate | DateFault;

const YEARS = { first: 1900, last: 2100 } as const;
const SERIAL_EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
const DAY_MS = 86_400_000;
/** Below this a number is no day count of anyone alive in office: 10000 = 18/05/1927. */
const FIRST_SERIAL = 10_000;

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}

function checked(year: number, month: number, dayOfMonth: number, precision: DatePrecision): DateResult {
  const value = `${pad(year, 4)}-${pad(month)}-${pad(dayOfMonth)}`;
  if (year < YEARS.first || year > YEARS.last)
    return isPossible(month, dayOfMonth) ? 'DATE_OUT_OF_RANGE' : 'INVALID_DATE';
  return isLocalDate(value) ? { value, precision } : 'INVALID_DATE';
}

function isPossible(month: number, dayOfMonth: number): boolean {
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31;
}

/** `dd/mm/yyyy` (also with `-` or `.`), `yyyy-mm-dd`, `mm/yyyy`, `yyyy`, or a spreadsheet's day count. */
export function parseDateText(input: string, dateSystem: 1900 | 1904 = 1900): DateResult {
  const text = cleanText(input).replace(/\s*([/.-])\s*/g, '$1');
  const full = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (full) return checked(Number(full[4]), Number(full[3]), Number(full[1]), 'DAY');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'DAY');
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (month) return checked(Number(month[2]), Number(month[1]), 1, 'MONTH');
  return /^\d{4,6}(\.\d+)?$/.test(text) ? parseDateNumber(Number(text), dateSystem) : 'INVALID_DATE';
}

/** A year written as a number, or a spreadsheet's day count. */
export function parseDateNumber(input: number, dateSystem: 1900 | 1904): DateResult {
  if (Number.isInteger(input) && input < FIRST_SERIAL) {
    if (input < 1000) return 'INVALID_DATE';
    return checked(input, 1, 1, 'YEAR');
  }
  const time = SERIAL_EPOCH[dateSystem] + Math.floor(input) * DAY_MS;
  if (!(input >= FIRST_SERIAL) || !(time < Date.UTC(YEARS.last + 1, 0, 1))) return 'INVALID_DATE';
  return { value: new Date(time).toISOString().slice(0, 10), precision: 'DAY' };
}

/** A spreadsheet date, at the precision its format shows. */
export function parseSheetDate(iso: string, precision: DatePrecision): DateResult {
  const [year = 0, month = 0, dayOfMonth = 0] = iso.split('-').map(Number);
  if (iso.startsWith('-') || iso.startsWith('+')) return 'DATE_OUT_OF_RANGE';
  return checked(year, precision === 'YEAR' ? 1 : month, precision === 'DAY' ? dayOfMonth : 1, precision);
}

/** The first day after a date of its precision: what an inclusive end becomes in `[from, to)`. */
export function dayAfter(date: PartialDate): PartialDate {
  const year = Number(date.value.slice(0, 4));
  const month = Number(date.value.slice(5, 7));
  if (date.precision === 'DAY') return { value: addDays(date.value, 1), precision: 'DAY' };
  if (date.precision === 'YEAR') return { value: `${pad(year + 1, 4)}-01-01`, precision: 'YEAR' };
  return {
    value: month === 12 ? `${pad(year + 1, 4)}-01-01` : `${pad(year, 4)}-${pad(month + 1)}-01`,
    precision: 'MONTH',
  };
}

/** Null when the end is before the start. */
export function periodOf(from: PartialDate, lastDay: PartialDate | null): ParsedPeriod | null {
  const to = lastDay === null ? null : dayAfter(lastDay);
  return to !== null && to.value <= from.value ? null : { from, lastDay, to };
}

export function overlap(a: ParsedPeriod, b: ParsedPeriod): boolean {
  return (a.to === null || b.from.value < a.to.value) && (b.to === null || a.from.value < b.to.value);
}

/** Whether a person born then is of that age at some day of the given date; a vague date gets the benefit of the doubt. */
export function isOfAge(birth: PartialDate, age: number, on: PartialDate): boolean {
  const year = Number(birth.value.slice(0, 4)) + age;
  // 29 February: in a common year the age is reached on 1 March, which also sorts after 02-28.
  return `${pad(year, 4)}${birth.value.slice(4)}` < dayAfter(on).value;
}

export function vietnameseDate(date: LocalDate, precision: DatePrecision = 'DAY'): string {
  const [year, month, dayOfMonth] = date.split('-');
  if (precision === 'YEAR') return `${year}`;
  return precision === 'MONTH' ? `${month}/${year}` : `${dayOfMonth}/${month}/${year}`;
}
