import type { DateRange, LocalDate } from '../../kernel/date.ts';
import { covers } from '../../kernel/date.ts';

/** A unit with its superior in a window. */
export interface Placement extends DateRange {
  readonly unitId: string;
  readonly superiorId: string | null;
}

/** A province with everything under it on a day: superiors stand before their subordinates. */
export interface Tree {
  readonly ids: readonly string[];
  /** Place of the superior in `ids`; -1 for the province. */
  readonly superior: readonly number[];
  readonly subordinates: readonly (readonly number[])[];
}

/** The provinces of a day, each with its own tree. */
export function treesAt(placements: readonly Placement[], day: LocalDate): readonly Tree[] {
  const superiorOf = new Map<string, string | null>();
  for (const placement of placements) {
    if (covers(placement, day)) superiorOf.set(placement.unitId, placement.superiorId);
  }
  const under = new Map<string, string[]>();
  const roots: string[] = [];
  for (const [unit, superior] of superiorOf) {
    if (superior === null || !superiorOf.has(superior)) roots.push(unit);
    else under.set(superior, [...(under.get(superior) ?? []), unit]);
  }
  return roots.sort().map((root) => treeUnder(root, under));
}

function treeUnder(root: string, under: ReadonlyMap<string, readonly string[]>): Tree {
  const ids = [root];
  const superior = [-1];
  const subordinates: number[][] = [];
  for (let place = 0; place < ids.length; place += 1) {
    subordinates[place] = [];
    for (const id of [...(under.get(ids[place] ?? '') ?? [])].sort()) {
      subordinates[place]?.push(ids.length);
      ids.push(id);
      superior.push(place);
    }
  }
  return { ids, superior, subordinates };
}

/** Two trees with one signature hold the same units in the same places. */
export function signatureOf(tree: Tree): string {
  return tree.ids.map((id, place) => `${id}<${tree.superior[place]}`).join(' ');
}

/** Facts may belong to a unit itself and to none of its subordinates: they get a place that is never shown. */
export function withOwnPlaces(tree: Tree, counted: (id: string) => number): Tree {
  const ids = [...tree.ids];
  const superior = [...tree.superior];
  const subordinates = tree.subordinates.map((list) => [...list]);
  tree.subordinates.forEach((list, place) => {
    if (list.length === 0) return;
    const below = list.reduce((sum, each) => sum + counted(tree.ids[each] ?? ''), 0);
    if (counted(tree.ids[place] ?? '') === below) return;
    subordinates[place]?.push(ids.length);
    subordinates.push([]);
    ids.push(`${tree.ids[place]}${OWN}`);
    superior.push(place);
  });
  return { ids, superior, subordinates };
}

const OWN = ' itself';

export function isOwnPlace(id: string): boolean {
  return id.endsWith(OWN);
}
