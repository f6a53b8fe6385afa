import { expect, test, vi } from 'vitest';
import { PatternMemory } from './pattern.memory.ts';
import { patternOf } from './pattern.rules.ts';
import { tableOf } from './table.rules.ts';

const tree = { ids: ['p', 'a', 'b'], superior: [-1, 0, 0], subordinates: [[1, 2], [], []] };
const rule = { k: 3, sensitive: false };
const table = (inA: number) =>
  tableOf(tree, ['x', 'y'], [], false, (id, key) => {
    const inB = 9;
    const rows = key === 'y' ? 20 : id === 'a' ? inA : id === 'b' ? inB : inA + inB;
    return { rows, persons: rows };
  });
const totals = [false, false, false];

test('a pattern is made once for the same counts, and anew for one person more', () => {
  const make = vi.fn(patternOf);
  const memory = new PatternMemory(make);
  const first = memory.patternOf(table(2), rule, totals, []);
  expect(memory.patternOf(table(2), rule, totals, [])).toBe(first);
  expect(make).toHaveBeenCalledTimes(1);
  expect(memory.patternOf(table(3), rule, totals, [])).toEqual(patternOf(table(3), rule, totals, []));
  expect(memory.patternOf(table(2), { ...rule, k: 5 }, totals, [])).toEqual(
    patternOf(table(2), { ...rule, k: 5 }, totals, []),
  );
  expect(make).toHaveBeenCalledTimes(3);
});
