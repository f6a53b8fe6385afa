import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Network } from './network.rules.ts';

/** A table of two rows or more, with the sums of rows and columns told and some cells withheld. */
const tableArb = fc.tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 })).chain(([rows, columns]) =>
  fc.record({
    cells: fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
    hidden: fc.array(fc.array(fc.boolean(), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  }),
);
type Cells = readonly (readonly number[])[];

/** Every table with the same sums and the same shown cells, by trying all numbers. */
function everyTable(cells: Cells, hidden: readonly (readonly boolean[])[]): number[][][] {
  const places = hidden.flatMap((row, r) => row.flatMap((each, c) => (each ? [[r, c] as const] : [])));
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  const rowSums = cells.map(sum);
  const columnSums = (cells[0] ?? []).map((_, c) => sum(cells.map((row) => row[c] ?? 0)));
  const found: number[][][] = [];
  const attempt = cells.map((row, r) => row.map((each, c) => (hidden[r]?.[c] ? 0 : each)));
  const fill = (index: number) => {
    const place = places[index];
    if (place === undefined) {
      const fits =
        attempt.every((row, r) => sum(row) === rowSums[r]) &&
        columnSums.every((each, c) => sum(attempt.map((row) => row[c] ?? 0)) === each);
      if (fits) found.push(attempt.map((row) => [...row]));
      return;
    }
    const [r, c] = place;
    const row = attempt[r];
    if (row === undefined) return;
    const most = Math.min((rowSums[r] ?? 0) - (sum(row) - (row[c] ?? 0)), columnSums[c] ?? 0);
    for (let value = 0; value <= most; value += 1) {
      row[c] = value;
      fill(index + 1);
    }
    row[c] = 0;
  };
  fill(0);
  return found;
}

test('the width of a cell is what trying all tables says', () => {
  fc.assert(
    fc.property(tableArb, ({ cells, hidden }) => {
      const network = new Network();
      const arcs = new Map<string, number>();
      hidden.forEach((row, r) => {
        row.forEach((each, c) => {
          if (each) arcs.set(`${r} ${c}`, network.add(`column ${c}`, `row ${r}`, cells[r]?.[c] ?? 0));
        });
      });
      const tables = everyTable(cells, hidden);
      for (const [place, arc] of arcs) {
        const [r = 0, c = 0] = place.split(' ').map(Number);
        const values = tables.map((table) => table[r]?.[c] ?? 0);
        expect(network.width([arc], 100)).toBe(Math.max(...values) - Math.min(...values));
        expect(network.width([arc], 1)).toBe(Math.min(1, Math.max(...values) - Math.min(...values)));
      }
    }),
    { numRuns: 300 },
  );
});

test('the width of two cells of a row is never overstated', () => {
  fc.assert(
    fc.property(tableArb, ({ cells, hidden }) => {
      const network = new Network();
      const rows = hidden.map((row, r) =>
        row.flatMap((each, c) =>
          each ? [[c, network.add(`column ${c}`, `row ${r}`, cells[r]?.[c] ?? 0)] as const] : [],
        ),
      );
      const tables = everyTable(cells, hidden);
      rows.forEach((some, r) => {
        const two = some.slice(0, 2);
        const sums = tables.map((table) => two.reduce((total, [c]) => total + (table[r]?.[c] ?? 0), 0));
        expect(
          network.width(
            two.map(([, arc]) => arc),
            100,
          ),
        ).toBeLessThanOrEqual(Math.max(...sums) - Math.min(...sums));
      });
    }),
    { numRuns: 300 },
  );
});

test('what is known of a withheld cell bounds it from below', () => {
  const network = new Network();
  const [a, b] = [network.add('country', 'row', 2, 1), network.add('country', 'row', 3, 1)];
  // Together five, each at least one: from one to four.
  expect(network.width([a ?? 0], 10)).toBe(3);
  expect(network.width([b ?? 0], 10)).toBe(3);
});
