import { expect, test } from 'vitest';
import { shownPairs } from './pairs.rules.ts';
import { tableOf, totalOf } from './table.rules.ts';
import { treesAt } from './tree.rules.ts';

/** Where tables of two attributes with two keys each are shown; a unit's cells are 11, 12, 21, 22. */
function shownIn(
  leaves: Readonly<Record<string, readonly number[]>>,
  margins = (_: string) => true,
): Record<string, boolean> {
  const names = Object.keys(leaves);
  const range = { from: '2021-01-01', to: null };
  const [tree] = treesAt(
    [{ unitId: 'P', superiorId: null, ...range }, ...names.map((unitId) => ({ unitId, superiorId: 'P', ...range }))],
    '2023-12-31',
  );
  if (tree === undefined) throw new Error('There is no tree.');
  const keys = ['0', '1', '2', '3'];
  const count = (id: string, key: string) =>
    id === 'P' ? totalOf(names.map((name) => leaves[name]?.[Number(key)] ?? 0)) : (leaves[id]?.[Number(key)] ?? 0);
  const table = tableOf(tree, keys, [], false, (id, key) => ({ rows: count(id, key), persons: count(id, key) }));
  const shown = shownPairs({ table, width: 2 }, 3, (place) => margins(tree.ids[place] ?? ''));
  return Object.fromEntries(tree.ids.map((id, place) => [id, shown[place] ?? false]));
}

test('all of it or nothing: one small or empty cell withholds the table', () => {
  expect(shownIn({ a: [4, 6, 4, 7] })).toEqual({ P: true, a: true });
  expect(shownIn({ a: [2, 8, 4, 7] })).toEqual({ P: false, a: false });
  expect(shownIn({ a: [0, 10, 4, 7] })).toEqual({ P: false, a: false });
});

test('only where each attribute by itself is shown', () => {
  expect(shownIn({ a: [4, 6, 4, 7], b: [5, 5, 5, 5] }, (unit) => unit !== 'a')).toEqual({
    P: false,
    a: false,
    b: true,
  });
});

test('what lies above must not give away what is withheld below, by subtracting', () => {
  expect(shownIn({ a: [4, 6, 4, 7], b: [5, 5, 5, 5], c: [2, 4, 5, 3] })).toEqual({
    P: false,
    a: true,
    b: true,
    c: false,
  });
});

test('a rest of two units only is not free to move: two tables would follow from their sum and their margins', () => {
  expect(shownIn({ a: [1, 9, 9, 0], b: [2, 9, 9, 3] })).toEqual({ P: false, a: false, b: false });
});

test('a rest of many units is', () => {
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`u${n}`, [2, 4, 4, 2]]));
  expect(shownIn(many)).toEqual({ P: true, ...Object.fromEntries(Object.keys(many).map((unit) => [unit, false])) });
});
