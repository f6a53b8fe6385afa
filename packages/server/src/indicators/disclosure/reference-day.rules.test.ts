import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../kernel/date.ts';
import { closedYears, referenceDay } from './reference-day.rules.ts';

const TODAY = '2026-11-23';
const EPOCHS = [
  { from: '2021-01-01', to: '2024-11-01' },
  { from: '2024-11-01', to: '2025-07-01' },
  { from: '2025-07-01', to: null },
];

test.each([
  ['2023-10-05', '2023-12-31'],
  ['2023-07-01', '2023-12-31'],
  ['2023-06-30', '2023-06-30'],
  // Boundaries changed within the half-year.
  ['2024-10-31', '2024-10-31'],
  ['2024-11-01', '2024-12-31'],
  ['2025-06-30', '2025-06-30'],
  ['2025-07-01', '2025-12-31'],
  // The half-year of today is open, and so is every later one.
  [TODAY, '2026-06-30'],
  ['2031-01-01', '2026-06-30'],
])('%s is answered as of %s', (at, expected) => {
  expect(referenceDay(at, TODAY, EPOCHS)).toBe(expected);
});

test('a day that is over, whatever is asked; the same for every day up to it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3_000 }), (days) => {
      const at = addDays('2021-01-01', days);
      const day = referenceDay(at, TODAY, EPOCHS);
      expect(day < TODAY).toBe(true);
      expect(referenceDay(day, TODAY, EPOCHS)).toBe(day);
      if (at <= day) expect(referenceDay(addDays(at, 0), TODAY, EPOCHS)).toBe(day);
    }),
  );
});

test('only years that are over make a period', () => {
  expect(closedYears('2021-05-01', '2023-12-31', TODAY)).toEqual([2021, 2022, 2023]);
  expect(closedYears('2025-01-01', '2026-06-30', TODAY)).toEqual([2025]);
  expect(closedYears('2026-01-01', '2026-06-30', TODAY)).toEqual([]);
});
