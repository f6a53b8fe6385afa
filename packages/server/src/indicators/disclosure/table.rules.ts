import type { Tree } from './tree.rules.ts';
import { isOwnPlace } from './tree.rules.ts';

/** What the roll-up says of one unit and key: rows of facts, and different persons behind them. */
export interface Counted {
  readonly rows: number;
  readonly persons: number;
}
export type CountOf = (unitId: string, key: string) => Counted;

/** The linked table of one attribute in one province: units × fine keys. */
export interface Table {
  readonly tree: Tree;
  readonly keys: readonly string[];
  /** Persons behind each cell: what the rule counts. */
  readonly persons: readonly (readonly number[])[];
  /** What adds up over units and keys: rows and, where several rows may be one person, persons of each commune. */
  readonly sums: readonly (readonly (readonly number[])[])[];
  /** Whether naming the key tells that somebody in the province bears it. */
  readonly told: readonly boolean[];
}

export function tableOf(
  tree: Tree,
  keys: readonly string[],
  known: readonly string[],
  personsDiffer: boolean,
  countOf: CountOf,
): Table {
  const rows: number[][] = [];
  const persons: number[][] = [];
  const placed: number[][] = [];
  for (let place = tree.ids.length - 1; place >= 0; place -= 1) {
    const id = tree.ids[place] ?? '';
    const below = tree.subordinates[place] ?? [];
    const cells = isOwnPlace(id)
      ? keys.map((key) => leftOver(tree, place, key, countOf))
      : keys.map((key) => countOf(id, key));
    rows[place] = cells.map((cell) => cell.rows);
    persons[place] = cells.map((cell) => cell.persons);
    placed[place] =
      below.length === 0
        ? cells.map((cell) => cell.persons)
        : keys.map((_, key) => below.reduce((sum, each) => sum + (placed[each]?.[key] ?? 0), 0));
  }
  return {
    tree,
    keys,
    persons,
    sums: personsDiffer ? [rows, placed] : [rows],
    told: keys.map((key) => !known.includes(key)),
  };
}

/** What is counted in a unit and in none of its subordinates. */
function leftOver(tree: Tree, place: number, key: string, countOf: CountOf): Counted {
  const superior = tree.superior[place] ?? 0;
  const all = countOf(tree.ids[superior] ?? '', key);
  const siblings = (tree.subordinates[superior] ?? []).filter((each) => each !== place);
  const rows = siblings.reduce((left, each) => left - countOf(tree.ids[each] ?? '', key).rows, all.rows);
  return { rows, persons: Math.min(rows, all.persons) };
}

/** The keys of a province: those somebody bears, and those everybody knows. Of a sensitive attribute never one alone. */
export function linkedKeys(borne: Iterable<string>, known: readonly string[], sensitive: boolean): readonly string[] {
  const keys = new Set([...borne, ...known]);
  if (sensitive && keys.size === 1) keys.add('UNKNOWN');
  return [...keys].sort();
}

export const totalOf = (row: readonly number[] | undefined): number => (row ?? []).reduce((sum, each) => sum + each, 0);
