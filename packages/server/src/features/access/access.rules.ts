import { addDays, type LocalDate } from '../../kernel/date.ts';
import type { Bilingual } from '../../kernel/text.ts';

/** How an identity provider names a person unless the settings say otherwise. */
export const DEFAULT_CLAIM = 'sub';

/** A temporary password is good for so long. */
export const TEMPORARY_PASSWORD_HOURS = 72;

/** A session ends after so long without a request, and in any case after so long. */
export const SESSION_IDLE_MINUTES = 60;
export const SESSION_HOURS = 12;

const LOGIN = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{2,63}$/u;

/** One form of the letters: a name typed on another keyboard is the same name. */
export function loginOf(text: string): string {
  return text.normalize('NFC').trim();
}

/** What must be unique: letters in one form, without case. */
export function loginKeyOf(login: string): string {
  return loginOf(login).toLowerCase();
}

export function loginProblem(login: string): Bilingual | null {
  if (LOGIN.test(loginOf(login))) return null;
  return {
    vi: 'Tên đăng nhập có 3 đến 64 chữ, số, hoặc dấu . _ - @, bắt đầu bằng chữ hoặc số.',
    en: 'A login name has 3 to 64 letters, digits or . _ - @, and begins with a letter or a digit.',
  };
}

export function nameProblem(name: string): Bilingual | null {
  const length = [...name.normalize('NFC').trim()].length;
  if (length >= 1 && length <= 200) return null;
  return { vi: 'Tên có từ 1 đến 200 chữ.', en: 'A name has 1 to 200 letters.' };
}

/** The first day a grant gives nothing, for one ended on `on`: never before it began. */
export function endOf(validFrom: LocalDate, on: LocalDate): LocalDate {
  return on < validFrom ? validFrom : on;
}

/** A window that holds at least one day. */
export function windowProblem(from: LocalDate, to: LocalDate | null): Bilingual | null {
  if (to === null || to >= addDays(from, 1)) return null;
  return { vi: 'Ngày hết hạn phải sau ngày bắt đầu.', en: 'The end must be later than the begin.' };
}
