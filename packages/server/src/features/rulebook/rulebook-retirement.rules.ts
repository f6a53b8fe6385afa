import type { LocalDate } from '../../kernel/date.ts';
import type { RetirementAge } from './rulebook-rows.rules.ts';

type Age = Pick<RetirementAge, 'sex' | 'year' | 'months' | 'verified'>;

export interface Born {
  readonly sex: 'FEMALE' | 'MALE';
  readonly birthDate: LocalDate;
  /** `YEAR`: nothing but the year of the date is known. */
  readonly birthPrecision: string;
}

export interface Retirement<Row extends Age> {
  /** The first day of the month after the one in which the age is reached: nobody is in office from then on. */
  readonly on: LocalDate;
  readonly age: Row;
  /** That month lies in a year that has no age of its own: the nearest year's stands for it. */
  readonly inferred: boolean;
}

/**
 * When somebody reaches the age of retirement: the first month in which the months lived are those asked for in its year.
 * By the earliest and by the latest month of birth there may have been; null where there are no ages.
 */
export function retirementOf<Row extends Age>(
  { sex, birthDate, birthPrecision }: Born,
  ages: readonly Row[],
): { readonly earliest: Retirement<Row>; readonly latest: Retirement<Row> } | null {
  const ofSex = ages.filter((age) => age.sex === sex).sort((a, b) => a.year - b.year);
  const year = Number(birthDate.slice(0, 4));
  const month = Number(birthDate.slice(5, 7)) - 1;
  const [first, last] = birthPrecision === 'YEAR' ? [0, 11] : [month, month];
  const earliest = reached(year * 12 + first, ofSex);
  const latest = reached(year * 12 + last, ofSex);
  return earliest === null || latest === null ? null : { earliest, latest };
}

/** Months are counted from year 0, so that January of a year is twelve times the year. */
function reached<Row extends Age>(born: number, ages: readonly Row[]): Retirement<Row> | null {
  const age = ages.find(({ year, months }) => born + months < (year + 1) * 12) ?? ages.at(-1);
  if (age === undefined) return null;
  const month = born + age.months;
  return { on: firstDayOf(month + 1), age, inferred: Math.floor(month / 12) !== age.year };
}

function firstDayOf(month: number): LocalDate {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
