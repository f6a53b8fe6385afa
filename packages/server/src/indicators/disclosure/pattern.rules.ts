import { Network } from './network.rules.ts';
import type { Rule, Withheld } from './protection.rules.ts';
import type { Row } from './row.rules.ts';
import { fillPool, hideUnsafe, smallestShown } from './row.rules.ts';
import type { Table } from './table.rules.ts';
import { totalOf } from './table.rules.ts';
import type { Tree } from './tree.rules.ts';
import { isOwnPlace } from './tree.rules.ts';

/** Which cells of a table are withheld: one answer for the whole province, whatever was asked. */
export interface Pattern {
  readonly table: Table;
  readonly hidden: readonly (readonly boolean[])[];
  readonly reasons: readonly (Withheld | null)[];
  readonly totalHidden: readonly boolean[];
  /** False where even the names of the keys would tell too much: then everything of the table is withheld. */
  readonly listed: boolean;
}

/** Which totals of a province are withheld: too small ones, and others from which those would follow. */
export function hiddenTotals(tree: Tree, sums: readonly (readonly number[])[], persons: readonly number[], k: number) {
  const hidden = tree.ids.map((id, place) => {
    const total = persons[place] ?? 0;
    return isOwnPlace(id) || (total > 0 && total < k);
  });
  const networks = sums.map((values) => new TotalsNetwork(tree, values));
  const toCheck = hidden.flatMap((each, place) => (each ? [place] : []));
  const hide = (place: number) => {
    hidden[place] = true;
    toCheck.push(place);
  };
  for (const network of networks) for (const place of toCheck) network.hide(place);
  for (let head = 0; head < toCheck.length; head += 1) {
    const place = toCheck[head] ?? 0;
    if (isOwnPlace(tree.ids[place] ?? '')) continue;
    while (networks.some((network) => network.width(place, k) < k)) {
      const next = nextTotal(tree, persons, hidden, place);
      if (next === null) break;
      hide(next);
      for (const network of networks) network.hide(next);
    }
  }
  return hidden;
}

class TotalsNetwork {
  readonly #network = new Network();
  readonly #arcs = new Map<number, number>();
  readonly #tree: Tree;
  readonly #values: readonly number[];

  constructor(tree: Tree, values: readonly number[]) {
    this.#tree = tree;
    this.#values = values;
  }

  hide(place: number): void {
    addTotal(this.#network, this.#tree, place, this.#values[place] ?? 0, 'country', this.#arcs);
  }

  width(place: number, limit: number): number {
    return this.#network.width([this.#arcs.get(place) ?? 0], limit);
  }
}

function addTotal(
  network: Network,
  tree: Tree,
  place: number,
  value: number,
  row: string,
  arcs: Map<number, number>,
): void {
  const superior = tree.superior[place] ?? -1;
  const from = tree.subordinates[place]?.length === 0 ? row : `total ${place}`;
  const to = superior < 0 ? 'country' : `total ${superior}`;
  // Who is not withheld when empty is known to count somebody when withheld.
  arcs.set(place, network.add(from, to, value, isOwnPlace(tree.ids[place] ?? '') ? 0 : 1));
}

/** The smallest total beside it, or the one above; then the same one step up. */
function nextTotal(tree: Tree, persons: readonly number[], hidden: readonly boolean[], place: number): number | null {
  for (let at = place; at >= 0; at = tree.superior[at] ?? -1) {
    const superior = tree.superior[at] ?? -1;
    if (superior < 0) return hidden[at] ? null : at;
    const beside = (tree.subordinates[superior] ?? []).filter((each) => !hidden[each] && (persons[each] ?? 0) > 0);
    if (beside.length > 0) return beside.reduce((a, b) => ((persons[b] ?? 0) < (persons[a] ?? 0) ? b : a));
    if (!hidden[superior]) return superior;
  }
  return null;
}

/** The pattern of one attribute: the rows' own pools, then what must go with them until no withheld cell is narrow. */
export function patternOf(
  table: Table,
  rule: Rule,
  totalHidden: readonly boolean[],
  sets: readonly (readonly number[])[],
): Pattern {
  return new Repair(table, rule, totalHidden, sets).pattern();
}

interface Cell {
  readonly place: number;
  readonly key: number;
}

class Repair {
  readonly #table: Table;
  readonly #rule: Rule;
  readonly #totalHidden: readonly boolean[];
  readonly #sets: readonly (readonly number[])[];
  readonly #rows: readonly Row[];
  readonly #reasons: (Withheld | null)[];
  readonly #networks: readonly { network: Network; arcs: Map<number, number>[]; values: Table['sums'][number] }[];
  readonly #toCheck: number[] = [];

  constructor(table: Table, rule: Rule, totalHidden: readonly boolean[], sets: readonly (readonly number[])[]) {
    this.#table = table;
    this.#rule = rule;
    this.#totalHidden = totalHidden;
    this.#sets = sets;
    const { tree, keys, persons, told } = table;
    this.#rows = persons.map((cells, place) => ({
      persons: cells,
      floors: keys.map((_, key) => (tree.superior[place] === -1 && told[key] && (cells[key] ?? 0) > 0 ? 1 : 0)),
      hidden: keys.map(() => totalHidden[place] ?? false),
    }));
    this.#reasons = this.#rows.map((row, place) => {
      if (totalHidden[place]) return 'PRIMARY';
      if (!hideUnsafe(row, rule)) return null;
      return rule.sensitive ? 'GROUP_ATTRIBUTE' : 'PRIMARY';
    });
    this.#networks = table.sums.map((values) => this.#networkOf(values));
    this.#reasons.forEach((reason, place) => {
      if (reason !== null) this.#toCheck.push(place);
    });
  }

  pattern(): Pattern {
    let listed = true;
    for (let head = 0; head < this.#toCheck.length && listed; head += 1)
      listed = this.#protect(this.#toCheck[head] ?? 0);
    if (listed && !this.#rule.sensitive) this.#showPlainZeros();
    return {
      table: this.#table,
      hidden: this.#rows.map((row) => (listed ? row.hidden : row.hidden.map(() => true))),
      reasons: listed ? this.#reasons : this.#reasons.map((reason) => reason ?? 'SECONDARY'),
      totalHidden: this.#totalHidden,
      listed,
    };
  }

  /** Hides more until every withheld set of the row is wide enough; false when nothing is left to hide. */
  #protect(place: number): boolean {
    if (isOwnPlace(this.#table.tree.ids[place] ?? '')) return true;
    // More room for others never takes any from a set found wide: it need not be looked at again.
    const wide = new Set<string>();
    for (let changed = true; changed; ) {
      changed = false;
      for (const set of this.#withheldSets(place)) {
        if (wide.has(set.join())) continue;
        while (this.#isNarrow(place, set)) {
          const next = this.#next(place, set);
          if (next === null) return false;
          this.#hide(next.place, next.key, this.#poolOf(place));
          changed ||= next.place === place;
        }
        wide.add(set.join());
      }
    }
    return true;
  }

  /** An empty cell that nothing shown leaves room in is no secret: withheld, it would only puzzle. */
  #showPlainZeros(): void {
    this.#rows.forEach((row, place) => {
      for (const key of this.#totalHidden[place] ? [] : this.#poolOf(place)) {
        if (row.persons[key] !== 0) continue;
        const isPlain = this.#networks.every(
          ({ network, arcs }) => network.width([arcs[place]?.get(key) ?? 0], 1) === 0,
        );
        if (isPlain) row.hidden[key] = false;
      }
    });
  }

  #poolOf(place: number): readonly number[] {
    return (this.#rows[place]?.hidden ?? []).flatMap((each, key) => (each ? [key] : []));
  }

  /** What of the row is asked for and not shown: cells, and sets that hold a part of the pool. */
  #withheldSets(place: number): readonly (readonly number[])[] {
    const pool = this.#poolOf(place);
    const parts = this.#sets
      .map((set) => set.filter((key) => pool.includes(key)))
      .filter((part) => part.length > 0 && (part.length < pool.length || this.#totalHidden[place]));
    const tells = (part: readonly number[]) =>
      this.#rule.sensitive || part.some((key) => (this.#rows[place]?.persons[key] ?? 0) > 0);
    return [...pool.map((key) => [key]), ...parts].filter(tells);
  }

  #isNarrow(place: number, set: readonly number[]): boolean {
    const { k } = this.#rule;
    return this.#networks.some(({ network, arcs }) => {
      const cells = set.map((key) => arcs[place]?.get(key) ?? 0);
      return network.width(cells, k) < k;
    });
  }

  /**
   * What to withhold next: a cell below where all below are shown; the smallest cell beside, else the one above, first of
   * the keys at stake, then of the rest of the pool; more of the row; the same one step up; last, whatever lies below.
   */
  #next(place: number, set: readonly number[]): Cell | null {
    const { tree } = this.#table;
    const pool = this.#poolOf(place);
    const below = tree.subordinates[place] ?? [];
    const open = set.filter((key) => below.every((each) => !this.#rows[each]?.hidden[key]));
    const under = this.#smallest(below, open);
    if (under !== null) return under;
    for (let at = place; at >= 0; at = tree.superior[at] ?? -1) {
      const superior = tree.superior[at] ?? -1;
      const siblings = (tree.subordinates[superior] ?? []).filter((each) => each !== at);
      for (const keys of [set, pool]) {
        const next = this.#smallest(siblings, keys) ?? (superior < 0 ? null : this.#smallest([superior], keys));
        if (next !== null) return next;
      }
      const row = this.#rows[at];
      const more = row === undefined || totalOf(row.persons) === 0 ? null : smallestShown(row);
      if (more !== null) return { place: at, key: more };
    }
    const all = this.#allBelow(place);
    return this.#smallest(all, set) ?? this.#smallest(all, pool);
  }

  #allBelow(place: number): readonly number[] {
    const below = this.#table.tree.subordinates[place] ?? [];
    return [...below, ...below.flatMap((each) => this.#allBelow(each))];
  }

  /** The smallest cell of these keys in these units that is shown and counts somebody. */
  #smallest(places: readonly number[], keys: readonly number[]): Cell | null {
    const cells = places.flatMap((place) =>
      keys.filter((key) => this.#canHide(place, key)).map((key): Cell => ({ place, key })),
    );
    const size = ({ place, key }: Cell) => this.#table.persons[place]?.[key] ?? 0;
    return cells.reduce<Cell | null>(
      (least, cell) => (least === null || size(cell) < size(least) ? cell : least),
      null,
    );
  }

  #canHide(place: number, key: number): boolean {
    return !this.#rows[place]?.hidden[key] && (this.#table.persons[place]?.[key] ?? 0) > 0;
  }

  #hide(place: number, key: number, preferred: readonly number[]): void {
    const row = this.#rows[place];
    if (row === undefined) return;
    row.hidden[key] = true;
    fillPool(row, this.#rule.k, preferred);
    this.#reasons[place] ??= 'SECONDARY';
    this.#toCheck.push(place);
    for (const { network, arcs, values } of this.#networks) this.#addCells(network, arcs, values, place);
  }

  #networkOf(values: Table['sums'][number]): {
    network: Network;
    arcs: Map<number, number>[];
    values: Table['sums'][number];
  } {
    const network = new Network();
    const { tree } = this.#table;
    const arcs = tree.ids.map(() => new Map<number, number>());
    const totals = new Map<number, number>();
    tree.ids.forEach((_, place) => {
      if (this.#totalHidden[place]) addTotal(network, tree, place, totalOf(values[place]), `row ${place}`, totals);
      this.#addCells(network, arcs, values, place);
    });
    return { network, arcs, values };
  }

  #addCells(network: Network, arcs: Map<number, number>[], values: Table['sums'][number], place: number): void {
    const { tree } = this.#table;
    const row = this.#rows[place];
    const superior = tree.superior[place] ?? -1;
    row?.hidden.forEach((hidden, key) => {
      if (!hidden || arcs[place]?.has(key)) return;
      const from = superior < 0 ? 'country' : `${superior} ${key}`;
      const to = tree.subordinates[place]?.length === 0 ? `row ${place}` : `${place} ${key}`;
      arcs[place]?.set(key, network.add(from, to, values[place]?.[key] ?? 0, row.floors[key] ?? 0));
    });
  }
}

/** Is the sum over these keys shown: made of shown cells, or the total less shown cells? */
export function isShown({ hidden, totalHidden }: Pattern, place: number, keys: readonly number[]): boolean {
  const row = hidden[place] ?? [];
  if (!keys.some((key) => row[key])) return true;
  return !totalHidden[place] && row.every((each, key) => !each || keys.includes(key));
}
