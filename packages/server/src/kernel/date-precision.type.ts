import { registerEnumType } from 'type-graphql';
import { DATE_PRECISIONS } from './date.ts';
import { describe, said } from './text.ts';

registerEnumType(DATE_PRECISIONS, {
  name: 'DatePrecision',
  description: describe('Biết ngày đến mức nào.', 'How exactly a day is known.'),
  valuesConfig: {
    DAY: said('Đúng ngày.', 'To the day.'),
    MONTH: said('Đến tháng: ghi ngày 01.', 'To the month: its first day is given.'),
    YEAR: said('Đến năm: ghi ngày 01/01.', 'To the year: its first day is given.'),
  },
});

/** Registered once, here: import it from here where a field is of this type. */
export const DatePrecisionEnum = DATE_PRECISIONS;
