import type { Table } from './table.rules.ts';
import { totalOf } from './table.rules.ts';
import type { Tree } from './tree.rules.ts';
import { isOwnPlace } from './tree.rules.ts';

/** A table of two attributes: its keys are the keys of the first times those of the second, in that order. */
export interface PairTable {
  readonly table: Table;
  readonly width: number;
}

type Cells = readonly number[];

/**
 * Where a table of two attributes is shown: all of it or nothing. A unit's own table must hold no small and no empty
 * cell. What a unit has beyond the shown tables below it must be as safe, and free to move: for every exchange of two
 * keys there must be persons enough in other subordinates to undo it, or the table above would give away those below.
 */
export function shownPairs(
  { table, width }: PairTable,
  k: number,
  marginsShown: (place: number) => boolean,
): readonly boolean[] {
  const { tree, sums, persons } = table;
  const shown: boolean[] = [];
  const rests: Cells[][] = [];
  for (let place = tree.ids.length - 1; place >= 0; place -= 1) {
    const below = tree.subordinates[place] ?? [];
    const rest = sums.map((cells, sum) =>
      below.length === 0
        ? (cells[place] ?? [])
        : added(
            below.flatMap((each) => (shown[each] ? [] : [rests[each]?.[sum] ?? []])),
            cells[place]?.length ?? 0,
          ),
    );
    rests[place] = rest;
    const nothingNew = rest.every((cells) => totalOf(cells) === 0);
    const isSafe = () => [...rest, persons[place] ?? []].every((cells) => isFull(cells, width, k));
    const isFree = () => below.length === 0 || canMove(tree, sums.at(-1) ?? [], shown, place, rest[0] ?? [], width, k);
    shown[place] = !isOwnPlace(tree.ids[place] ?? '') && marginsShown(place) && (nothingNew || (isSafe() && isFree()));
  }
  return shown;
}

function added(list: readonly Cells[], length: number): number[] {
  return Array.from({ length }, (_, cell) => list.reduce((sum, cells) => sum + (cells[cell] ?? 0), 0));
}

function keysIn(cells: Cells, width: number): { first: number[]; second: number[] } {
  const first = new Set<number>();
  const second = new Set<number>();
  cells.forEach((count, cell) => {
    if (count === 0) return;
    first.add(Math.floor(cell / width));
    second.add(cell % width);
  });
  return { first: [...first], second: [...second] };
}

/** Every key of one attribute meets every key of the other, in persons enough. */
function isFull(cells: Cells, width: number, k: number): boolean {
  const { first, second } = keysIn(cells, width);
  return first.every((a) => second.every((b) => (cells[a * width + b] ?? 0) >= k));
}

function canMove(
  tree: Tree,
  cells: readonly Cells[],
  shown: readonly boolean[],
  place: number,
  rest: Cells,
  width: number,
  k: number,
): boolean {
  const groups = (tree.subordinates[place] ?? [])
    .filter((each) => !shown[each])
    .map((each) => leavesOf(tree, shown, each));
  const { first, second } = keysIn(rest, width);
  return exchanges(first, second).every(([a, b]) => {
    const [one, other] = [a[0] * width + b[0], a[1] * width + b[1]];
    const room = groups.map((leaves) =>
      leaves.reduce((sum, leaf) => sum + Math.min(cells[leaf]?.[one] ?? 0, cells[leaf]?.[other] ?? 0), 0),
    );
    return totalOf(room) - Math.max(0, ...room) >= 2 * k;
  });
}

type Two = readonly [number, number];

/** Two persons exchange one attribute: (a, b) and (a′, b′) become (a, b′) and (a′, b), or the other way round. */
function exchanges(first: readonly number[], second: readonly number[]): readonly (readonly [Two, Two])[] {
  const twos = (keys: readonly number[]) => keys.flatMap((a) => keys.filter((b) => b !== a).map((b): Two => [a, b]));
  return twos(first)
    .filter(([a, b]) => a < b)
    .flatMap((a) => twos(second).map((b) => [a, b] as const));
}

function leavesOf(tree: Tree, shown: readonly boolean[], place: number): readonly number[] {
  const below = tree.subordinates[place] ?? [];
  return below.length === 0
    ? [place]
    : below.filter((each) => !shown[each]).flatMap((each) => leavesOf(tree, shown, each));
}
