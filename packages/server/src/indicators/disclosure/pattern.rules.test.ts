import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hiddenTotals, isShown, type Pattern, patternOf } from './pattern.rules.ts';
import type { Rule } from './protection.rules.ts';
import { tableOf, totalOf } from './table.rules.ts';
import { treesAt } from './tree.rules.ts';

type Cells = Readonly<Record<string, readonly number[]>>;

/** A province whose only subordinates are the units given. */
function patternFor(leaves: Cells, rule: Rule, sets: readonly (readonly number[])[] = []): Pattern {
  const names = Object.keys(leaves);
  const range = { from: '2021-01-01', to: null };
  const [tree] = treesAt(
    [{ unitId: 'P', superiorId: null, ...range }, ...names.map((unitId) => ({ unitId, superiorId: 'P', ...range }))],
    '2023-12-31',
  );
  if (tree === undefined) throw new Error('There is no tree.');
  const keys = (leaves[names[0] ?? ''] ?? []).map((_, key) => String(key));
  const count = (id: string, key: string) =>
    id === 'P' ? totalOf(names.map((name) => leaves[name]?.[Number(key)] ?? 0)) : (leaves[id]?.[Number(key)] ?? 0);
  const countOf = (id: string, key: string) => ({ rows: count(id, key), persons: count(id, key) });
  const table = tableOf(tree, keys, keys, false, countOf);
  const totals = table.persons.map(totalOf);
  return patternOf(table, rule, hiddenTotals(tree, [totals], totals, rule.k), sets);
}
const hiddenOf = ({ table, hidden }: Pattern, unit: string) =>
  (hidden[table.tree.ids.indexOf(unit)] ?? []).flatMap((each, key) => (each ? [key] : []));

const ORDINARY = { k: 3, sensitive: false };
const SENSITIVE = { k: 5, sensitive: true };

describe('one unit protects another', () => {
  test('a withheld cell does not follow from the sum less the other units', () => {
    const pattern = patternFor({ a: [1, 4, 9], b: [5, 6, 9], c: [20, 30, 40] }, ORDINARY);
    expect(hiddenOf(pattern, 'a')).toEqual([0, 1]);
    expect(hiddenOf(pattern, 'b')).toEqual([0, 1]);
    expect(hiddenOf(pattern, 'c')).toEqual([]);
    expect(pattern.reasons.map((reason, place) => [pattern.table.tree.ids[place], reason])).toEqual([
      ['P', null],
      ['a', 'PRIMARY'],
      ['b', 'SECONDARY'],
      ['c', null],
    ]);
  });

  test('alone below, it takes the cell above with it', () => {
    const pattern = patternFor({ a: [1, 9, 9], b: [0, 0, 0] }, ORDINARY);
    expect(hiddenOf(pattern, 'a')).toEqual([0, 1]);
    expect(hiddenOf(pattern, 'P')).toEqual([0, 1]);
  });

  test('a small total is withheld with its row, and with another total', () => {
    const pattern = patternFor({ a: [1, 1, 0], b: [5, 6, 0], c: [20, 30, 0] }, ORDINARY);
    expect(pattern.totalHidden).toEqual([false, true, true, false]);
    expect(hiddenOf(pattern, 'a')).toEqual([0, 1, 2]);
    expect(hiddenOf(pattern, 'b')).toEqual([0, 1, 2]);
    expect(hiddenOf(pattern, 'c')).toEqual([]);
  });

  test('a set that holds a part of the pool is withheld, one that holds all of it follows from the total', () => {
    const pattern = patternFor({ a: [1, 4, 9], b: [5, 6, 9], c: [20, 30, 40] }, ORDINARY, [[0, 2]]);
    const place = pattern.table.tree.ids.indexOf('a');
    expect(isShown(pattern, place, [0, 2])).toBe(false);
    expect(isShown(pattern, place, [0, 1])).toBe(true);
    expect(isShown(pattern, place, [2])).toBe(true);
    expect(isShown(pattern, place, [])).toBe(true);
  });
});

test('a withheld sum of cells is as wide as a cell, though each of its cells is wide enough', () => {
  const leaves = { a: [1, 2, 1, 2], b: [5, 5, 9, 9], c: [9, 9, 5, 5] };
  const cells = patternFor(leaves, ORDINARY);
  // Here the first two of `a` are their sum above less `c`, which is shown, and `b`, whose rest is shown.
  expect([hiddenOf(cells, 'b'), hiddenOf(cells, 'c')]).toEqual([
    [0, 1],
    [2, 3],
  ]);
  const sums = patternFor(leaves, ORDINARY, [[0, 1]]);
  expect(hiddenOf(sums, 'b').length + hiddenOf(sums, 'c').length).toBeGreaterThan(4);
});

/** Every pair of rows that agrees with what is shown. */
function everyCountry({ table, hidden, totalHidden }: Pattern): readonly (readonly (readonly number[])[])[] {
  const { tree, persons } = table;
  const rowsOf = (place: number): number[][] => {
    const row = persons[place] ?? [];
    const shownSum = totalOf(row.filter((_, key) => !hidden[place]?.[key]));
    const limit = totalHidden[place] ? 14 : totalOf(row) - shownSum;
    const fill = (key: number, left: number): number[][] => {
      if (key === row.length) return totalHidden[place] || left === 0 ? [[]] : [];
      if (!hidden[place]?.[key]) return fill(key + 1, left).map((rest) => [row[key] ?? 0, ...rest]);
      return Array.from({ length: left + 1 }, (_, value) => value).flatMap((value) =>
        fill(key + 1, left - value).map((rest) => [value, ...rest]),
      );
    };
    return fill(0, limit);
  };
  const leaves = tree.ids.flatMap((_, place) => (place === 0 ? [] : [place]));
  const fits = (rows: readonly (readonly number[])[]) =>
    table.keys.every((_, key) => hidden[0]?.[key] || totalOf(rows.map((row) => row[key] ?? 0)) === persons[0]?.[key]) &&
    (totalHidden[0] || totalOf(rows.map(totalOf)) === totalOf(persons[0]));
  const [first = 0, second = 0] = leaves;
  return rowsOf(first).flatMap((a) => rowsOf(second).flatMap((b) => (fits([a, b]) ? [[a, b]] : [])));
}

test('after the repair no table that fits pins a withheld cell, by trying them all', () => {
  const cell = fc.integer({ min: 0, max: 7 });
  const rowArb = (keys: number) => fc.array(cell, { minLength: keys, maxLength: keys });
  const arb = fc.integer({ min: 2, max: 3 }).chain((keys) => fc.tuple(rowArb(keys), rowArb(keys)));
  let checked = 0;
  fc.assert(
    fc.property(arb, fc.constantFrom(ORDINARY, SENSITIVE), ([a, b], rule) => {
      const pattern = patternFor({ a, b }, rule);
      // Rows without a known sum of three keys are too many to try.
      if (pattern.totalHidden.includes(true) && a.length > 2) return;
      const countries = everyCountry(pattern);
      const { table, hidden } = pattern;
      for (const place of [1, 2]) {
        table.keys.forEach((_, key) => {
          const value = table.persons[place]?.[key] ?? 0;
          if (!hidden[place]?.[key]) {
            expect(value === 0 || value >= rule.k).toBe(true);
            return;
          }
          if (value === 0 && !rule.sensitive) return;
          const values = countries.map((rows) => rows[place - 1]?.[key] ?? 0);
          expect(Math.max(...values) - Math.min(...values)).toBeGreaterThanOrEqual(rule.k);
          checked += 1;
        });
      }
    }),
    { numRuns: 150 },
  );
  expect(checked).toBeGreaterThan(100);
});

test('the order of units does not change what is withheld', () => {
  const a = patternFor({ a: [1, 4, 9], b: [5, 6, 9], c: [20, 30, 40] }, ORDINARY);
  const b = patternFor({ c: [20, 30, 40], b: [5, 6, 9], a: [1, 4, 9] }, ORDINARY);
  expect(b).toEqual(a);
});

test('a sensitive attribute that everybody shares is withheld as a group', () => {
  const pattern = patternFor({ a: [21, 0], b: [9, 12] }, SENSITIVE);
  expect(hiddenOf(pattern, 'a')).toEqual([0, 1]);
  expect(pattern.reasons[1]).toBe('GROUP_ATTRIBUTE');
});
