import { invalidInput } from './errors.ts';
import { cleanVietnamese } from './spelling.ts';

const LONGEST = 2_000;

/** What somebody wrote: NFC, trimmed, with the right đ. Refused when nothing is left of it, or too much. */
export function readText(given: string, field: string, longest = LONGEST): string {
  const text = cleanVietnamese(given);
  if (text !== '' && text.length <= longest) return text;
  throw invalidInput(`Cần từ 1 đến ${longest} ký tự.`, `It needs 1 to ${longest} characters.`, field);
}

/** The same, or null where nothing is left of it. */
export function readOptional(given: string | null, field: string, longest = LONGEST): string | null {
  return given === null || cleanVietnamese(given) === '' ? null : readText(given, field, longest);
}

export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;

/** A year something can be recorded of. */
export function readYear(year: number, field = 'year'): number {
  if (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  throw invalidInput(
    `\`${field}\` phải từ ${FIRST_YEAR} đến ${LAST_YEAR}.`,
    `\`${field}\` must be between ${FIRST_YEAR} and ${LAST_YEAR}.`,
    field,
  );
}
