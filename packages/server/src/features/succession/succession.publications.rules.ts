import type { LocalDate } from '../../kernel/date.ts';
import { invalidInput } from '../../kernel/errors.ts';
import type { Machine } from '../../kernel/machine.ts';

/** To whom a plan is published, from few to many; and to the person concerned, who is told. */
export const AUDIENCES = {
  PARTY_COMMITTEE: 'PARTY_COMMITTEE',
  KEY_OFFICIALS: 'KEY_OFFICIALS',
  CADRES_AND_PARTY_MEMBERS: 'CADRES_AND_PARTY_MEMBERS',
  PERSON_CONCERNED: 'PERSON_CONCERNED',
} as const;
export type Audience = keyof typeof AUDIENCES;

export const PUBLICATION_STATUSES = { PUBLISHED: 'PUBLISHED', WITHDRAWN: 'WITHDRAWN' } as const;
export type PublicationStatus = keyof typeof PUBLICATION_STATUSES;

export const PUBLICATION: Machine<PublicationStatus, 'WITHDRAW'> = {
  PUBLISHED: { WITHDRAW: 'WITHDRAWN' },
  WITHDRAWN: {},
};

/** From when to when: not before the decision, and never backwards. */
export function checkWindow(from: LocalDate, to: LocalDate | null, decidedOn: LocalDate): void {
  if (from < decidedOn) {
    throw invalidInput(
      `Không công khai trước ngày quyết định ${decidedOn}.`,
      `Nothing is published before it was decided, on ${decidedOn}.`,
      'from',
    );
  }
  if (to !== null && to <= from) {
    throw invalidInput(
      'Ngày thôi công khai phải sau ngày bắt đầu.',
      'A publication ends after the day it begins.',
      'to',
    );
  }
}

const later = (a: LocalDate, b: LocalDate) => (a > b ? a : b);

/** The day of the plan that is published: as it is when it is published, and not before the decision has taken effect. */
export function publishedDay(from: LocalDate, today: LocalDate, effectiveOn: LocalDate): LocalDate {
  return later(from < today ? from : today, effectiveOn);
}

/** What is published is somebody’s name: nobody who cannot be named is. */
export function checkNamed(entries: readonly { readonly named: boolean }[]): void {
  if (entries.length === 0) {
    throw invalidInput('Không có ai trong quy hoạch vào ngày đó.', 'Nobody is in the plan on that day.', 'roundId');
  }
  const hidden = entries.filter(({ named }) => !named).length;
  if (hidden === 0) return;
  throw invalidInput(
    `${hidden} lượt là của người ở ngoài phạm vi tài khoản: không công khai được tên của họ.`,
    `${hidden} entries are of persons outside of the reach of the account: they cannot be named.`,
    'roundId',
  );
}
