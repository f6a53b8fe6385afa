import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayAfter,
  isOfAge,
  overlap,
  parseDateNumber,
  parseDateText,
  parseSheetDate,
  periodOf,
  vietnameseDate,
} from './workbook.dates.rules.ts';
import type { ParsedPeriod, PartialDate } from './workbook.parsed.ts';

const day = (value: string): PartialDate => ({ value, precision: 'DAY' });

describe('dates', () => {
  it.each<[string, unknown]>([
    ['15/11/1978', day('1978-11-15')],
    ['5/8/2020', day('2020-08-05')],
    [' 05 / 08 / 2020 ', day('2020-08-05')],
    ['05-08-2020', day('2020-08-05')],
    ['05.08.2020', day('2020-08-05')],
    ['2020-08-05', day('2020-08-05')],
    ['08/2020', { value: '2020-08-01', precision: 'MONTH' }],
    ['8/2020', { value: '2020-08-01', precision: 'MONTH' }],
    ['2020', { value: '2020-01-01', precision: 'YEAR' }],
    ['44044', day('2020-08-01')],
    ['29/02/2020', day('2020-02-29')],
    ['29/02/2021', 'INVALID_DATE'],
    ['31/02/1980', 'INVALID_DATE'],
    ['13/2020', 'INVALID_DATE'],
    ['00/00/1980', 'INVALID_DATE'],
    ['12/31/2020', 'INVALID_DATE'],
    ['05/08-2020', 'INVALID_DATE'],
    ['05/08/20', 'INVALID_DATE'],
    ['hôm qua', 'INVALID_DATE'],
    ['1/1/1899', 'DATE_OUT_OF_RANGE'],
    ['01/01/2101', 'DATE_OUT_OF_RANGE'],
    ['31/12/2100', day('2100-12-31')],
    ['01/01/1900', day('1900-01-01')],
    ['1899', 'DATE_OUT_OF_RANGE'],
    ['2203', 'DATE_OUT_OF_RANGE'],
    ['999999', 'INVALID_DATE'],
  ])('%s', (text, expected) => expect(parseDateText(text)).toEqual(expected));

  it('day counts of both systems, years as numbers', () => {
    expect(parseDateNumber(44044, 1900)).toEqual(day('2020-08-01'));
    expect(parseDateNumber(42582, 1904)).toEqual(day('2020-08-01'));
    expect(parseDateNumber(44044.75, 1900)).toEqual(day('2020-08-01'));
    expect(parseDateNumber(1985, 1900)).toEqual({ value: '1985-01-01', precision: 'YEAR' });
    for (const input of [0, -1, 12, 1985.5, Number.NaN, 1e9, Number.POSITIVE_INFINITY]) {
      expect(parseDateNumber(input, 1900), String(input)).toBe('INVALID_DATE');
    }
  });

  it('spreadsheet dates keep the precision they show', () => {
    expect(parseSheetDate('2020-08-17', 'MONTH')).toEqual({ value: '2020-08-01', precision: 'MONTH' });
    expect(parseSheetDate('2020-08-17', 'YEAR')).toEqual({ value: '2020-01-01', precision: 'YEAR' });
    expect(parseSheetDate('1899-12-31', 'DAY')).toBe('DATE_OUT_OF_RANGE');
    expect(parseSheetDate('+012020-01', 'DAY')).toBe('DATE_OUT_OF_RANGE');
  });

  it('every format of a day reads back as that day', () => {
    const days = fc
      .date({ min: new Date('1930-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (value) => {
        const [year = '', month = '', dayOfMonth = ''] = value.split('-');
        const serial = String(Date.parse(value) / 86_400_000 + 25_569);
        for (const text of [vietnameseDate(value), `${Number(dayOfMonth)}/${Number(month)}/${year}`, value, serial]) {
          expect(parseDateText(text)).toEqual(day(value));
        }
        for (const precision of ['MONTH', 'YEAR'] as const) {
          const shown = parseDateText(vietnameseDate(value, precision));
          expect(shown).toEqual(parseSheetDate(value, precision));
        }
      }),
    );
  });
});

describe('periods', () => {
  it('an inclusive end becomes the day, month or year after', () => {
    expect(dayAfter(day('2020-02-29')).value).toBe('2020-03-01');
    expect(dayAfter({ value: '2020-12-01', precision: 'MONTH' })).toEqual({ value: '2021-01-01', precision: 'MONTH' });
    expect(dayAfter({ value: '2020-08-01', precision: 'MONTH' }).value).toBe('2020-09-01');
    expect(dayAfter({ value: '2020-01-01', precision: 'YEAR' }).value).toBe('2021-01-01');
  });

  it('an end before the start is no period; the same day, month or year is one', () => {
    expect(periodOf(day('2020-08-02'), day('2020-08-01'))).toBeNull();
    expect(periodOf(day('2020-08-01'), day('2020-08-01'))?.to?.value).toBe('2020-08-02');
    expect(periodOf(day('2020-08-15'), { value: '2020-08-01', precision: 'MONTH' })?.to?.value).toBe('2020-09-01');
    expect(periodOf(day('2020-08-15'), { value: '2019-01-01', precision: 'YEAR' })).toBeNull();
  });

  it('meeting ends do not overlap', () => {
    const period = (from: string, last: string | null): ParsedPeriod => {
      const made = periodOf(day(from), last === null ? null : day(last));
      if (!made) throw new Error('no period');
      return made;
    };
    expect(overlap(period('2020-01-01', '2020-06-30'), period('2020-07-01', null))).toBe(false);
    expect(overlap(period('2020-01-01', '2020-07-01'), period('2020-07-01', null))).toBe(true);
    expect(overlap(period('2020-01-01', null), period('2021-01-01', null))).toBe(true);
  });

  it('age is reached on the birthday; vague dates get the benefit of the doubt', () => {
    expect(isOfAge(day('2004-08-02'), 16, day('2020-08-01'))).toBe(false);
    expect(isOfAge(day('2004-08-01'), 16, day('2020-08-01'))).toBe(true);
    expect(isOfAge(day('2004-12-31'), 16, { value: '2020-01-01', precision: 'YEAR' })).toBe(true);
    expect(isOfAge({ value: '2004-01-01', precision: 'YEAR' }, 16, day('2020-01-01'))).toBe(true);
    expect(isOfAge({ value: '2005-01-01', precision: 'YEAR' }, 16, day('2020-12-31'))).toBe(false);
  });
});
