import type { LocalDate } from './date.ts';
import { DomainError } from './errors.ts';

/** A decision on paper: what makes a step of a process count. */
export interface Decision {
  readonly number: string;
  readonly signer: string | null;
  readonly signedOn: LocalDate;
}

const LONGEST = 200;

/** Trimmed and in NFC; refused when there is no number, or it was signed after `today`. */
export function readDecision(given: Decision, today: LocalDate, field = 'decision'): Decision {
  const number = given.number.normalize('NFC').trim();
  const signer = given.signer?.normalize('NFC').trim() || null;
  if (number === '' || number.length > LONGEST || (signer?.length ?? 0) > LONGEST) {
    throw new DomainError(
      'VALIDATION_FAILED',
      {
        vi: `Quyết định cần số, ký hiệu; số và người ký không quá ${LONGEST} ký tự.`,
        en: `A decision needs its number; number and signer have at most ${LONGEST} characters.`,
      },
      `${field}.number`,
    );
  }
  if (given.signedOn > today) {
    throw new DomainError(
      'VALIDATION_FAILED',
      { vi: 'Ngày ký ở sau hôm nay.', en: 'The day of signing is after today.' },
      `${field}.signedOn`,
    );
  }
  return { number, signer, signedOn: given.signedOn };
}
