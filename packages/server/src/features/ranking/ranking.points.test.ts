import { expect, test } from 'vitest';
import {
  meanOf,
  PERIODS_OF,
  type PeriodPoints,
  periodRange,
  rankByPoints,
  readPoints,
  writePoints,
  yearPointsOf,
} from './ranking.points.rules.ts';

const SCALE = { excellentFrom: 90, goodFrom: 70, completedFrom: 50 };

test('points are read and written as they are, each hundredth of 100', () => {
  for (let points = 0; points <= 100_00; points += 1) {
    const text = writePoints(points);
    expect(readPoints(text)).toBe(points);
    expect(text).toBe(String(points / 100));
  }
  expect(readPoints('63.50')).toBe(6350);
  for (const wrong of ['', '.5', '5.', '1.234', '-1', '1e2', ' 1', '1,5', '1000', '０'])
    expect(readPoints(wrong)).toBeNull();
});

/** Counting the halves of a fraction: the mean is at least the cut-off when so many wholes go into the sum. */
const reached = (sum: number, periods: number, from: number) => {
  let left = sum;
  for (let period = 0; period < periods; period += 1) left -= from * 100;
  return left >= 0;
};

test('the rank of a mean is that of the exact fraction, for every sum near a cut-off and every number of periods', () => {
  for (let periods = 1; periods <= 12; periods += 1)
    for (const from of [90, 70, 50])
      for (let sum = from * 100 * periods - 20; sum <= from * 100 * periods + 20; sum += 1) {
        const expected = reached(sum, periods, 90)
          ? 'EXCELLENT'
          : reached(sum, periods, 70)
            ? 'GOOD'
            : reached(sum, periods, 50)
              ? 'COMPLETED'
              : 'NOT_COMPLETED';
        expect(rankByPoints(SCALE, { sum, periods })).toBe(expected);
        // What is shown is never a rank better than what is so.
        expect(rankByPoints(SCALE, { sum: meanOf({ sum, periods }), periods: 1 })).toBe(expected);
      }
  expect(
    rankByPoints({ excellentFrom: null, goodFrom: null, completedFrom: null }, { sum: 9000, periods: 1 }),
  ).toBeNull();
});

test('a year is the mean of what was recorded, and says what is missing', () => {
  const score = (number: number, general: number, tasks: number): PeriodPoints => ({
    kind: 'QUARTER',
    number,
    general: general * 100,
    tasks: tasks * 100,
  });
  expect(yearPointsOf([])).toBeNull();
  expect(yearPointsOf([score(2, 30, 60), score(4, 29, 60), score(1, 30, 60)])).toEqual({
    sum: 269_00,
    periods: 3,
    missing: [3],
  });
  expect(meanOf({ sum: 269_00, periods: 3 })).toBe(89_66);
});

test('the parts of a year are the year, one after the other', () => {
  for (const kind of ['MONTH', 'QUARTER'] as const) {
    let day = '2026-01-01';
    for (let number = 1; number <= PERIODS_OF[kind]; number += 1) {
      const range = periodRange(2026, kind, number);
      expect(range.from).toBe(day);
      day = range.to;
    }
    expect(day).toBe('2027-01-01');
  }
});
