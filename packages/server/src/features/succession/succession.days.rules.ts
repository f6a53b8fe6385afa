import { addDays, type LocalDate } from '../../kernel/date.ts';
import { invalidInput } from '../../kernel/errors.ts';

/** A day of a process, today where none is given: not before what it follows, and not after today. */
export function readDay(
  given: LocalDate | null | undefined,
  { notBefore, today }: { readonly notBefore: LocalDate | null; readonly today: LocalDate },
  field: string,
): LocalDate {
  const day = given ?? today;
  if (day > today) throw invalidInput('Ngày này ở sau hôm nay.', 'This day is after today.', field);
  if (notBefore !== null && day < notBefore) {
    throw invalidInput(
      `Ngày này ở trước ${notBefore}, ngày của việc đã ghi trước nó.`,
      `This day is before ${notBefore}, the day of what it follows.`,
      field,
    );
  }
  return day;
}

/** What is decided takes effect on a day of its own: not before it was signed, and not after the year that follows. */
export function readEffectiveDay(given: LocalDate | null | undefined, signedOn: LocalDate, field: string): LocalDate {
  const day = given ?? signedOn;
  if (day >= signedOn && day <= addDays(signedOn, 366)) return day;
  throw invalidInput(
    `Ngày có hiệu lực phải từ ngày ký ${signedOn}, trong vòng một năm.`,
    `The day of effect is not before the day of signing, ${signedOn}, and within a year of it.`,
    field,
  );
}
