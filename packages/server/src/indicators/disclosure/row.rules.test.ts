import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hideUnsafe, type Row } from './row.rules.ts';

const rowOf = (persons: readonly number[], floors = persons.map(() => 0)): Row => ({
  persons,
  floors,
  hidden: persons.map(() => false),
});
const pool = (persons: readonly number[], rule: { k: number; sensitive: boolean }, floors?: number[]) => {
  const row = rowOf(persons, floors);
  hideUnsafe(row, rule);
  return persons.flatMap((each, key) => (row.hidden[key] ? [each] : []));
};
const ORDINARY = { k: 3, sensitive: false };
const SENSITIVE = { k: 5, sensitive: true };

test.each([
  ['nothing too small', [4, 9, 0], ORDINARY, []],
  ['a small cell takes the empty ones and the smallest other with it', [2, 4, 9, 0], ORDINARY, [2, 4, 0]],
  ['two small cells are enough for one another', [1, 2, 9, 0], ORDINARY, [1, 2, 0]],
  ['nobody counted, nothing to protect', [0, 0], SENSITIVE, []],
  ['all share a sensitive attribute', [21, 0], SENSITIVE, [21, 0]],
  ['none but one shares it', [20, 1], SENSITIVE, [20, 1]],
  ['the smallest is added until there are persons enough', [0, 5, 16, 0], SENSITIVE, [0, 5, 0]],
])('%s', (_, persons, rule, expected) => {
  expect(pool(persons, rule)).toEqual(expected);
});

test('what is known of the cells counts for nothing: the demo ward keeps the Kinh, one person fewer would not', () => {
  const ones = [0, 1, 1, 1, 1, 1];
  expect(pool([11, 4, 2, 2, 1, 1], SENSITIVE, [1, ...ones.slice(1)])).toEqual([4, 2, 2, 1, 1]);
  expect(pool([11, 3, 2, 2, 1, 1], SENSITIVE, [1, ...ones.slice(1)])).toEqual([11, 3, 2, 2, 1, 1]);
});

test('every pool holds two cells and k persons, or all there is; what is shown is safe', () => {
  const rule = fc.constantFrom(ORDINARY, SENSITIVE);
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 6 }), rule, (persons, each) => {
      const row = rowOf(persons);
      const hasPool = hideUnsafe(row, each);
      const hidden = persons.filter((_, key) => row.hidden[key]);
      const shown = persons.filter((_, key) => !row.hidden[key]);
      const total = hidden.reduce((sum, cell) => sum + cell, 0);
      if (!hasPool) return hidden.length === 0;
      return shown.every((cell) => cell >= each.k) && ((hidden.length >= 2 && total >= each.k) || shown.length === 0);
    }),
  );
});
