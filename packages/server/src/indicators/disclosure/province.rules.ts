import type { Attribute } from './attributes.catalogue.ts';
import { pairKeyOf } from './attributes.catalogue.ts';
import type { Pattern } from './pattern.rules.ts';
import { isShown } from './pattern.rules.ts';
import type { Withheld } from './protection.rules.ts';
import type { Table } from './table.rules.ts';
import { totalOf } from './table.rules.ts';
import type { Tree } from './tree.rules.ts';

/** A number that may be told, or the reason why not. A withheld one is nowhere in here. */
export type Answer =
  | { readonly shown: true; readonly value: number }
  | { readonly shown: false; readonly reason: Withheld };

/** Which persons: for each attribute the fine keys that count. */
export type Asked = ReadonlyMap<Attribute, (fine: string) => boolean>;

export interface ShownPair {
  readonly of: readonly [Attribute, Attribute];
  readonly table: Table;
  /** The two keys of each cell. */
  readonly keys: readonly (readonly [string, string])[];
  readonly shown: readonly boolean[];
}

/** The facts of one subject in one province and period, with what of them may be told. */
export interface Province {
  readonly tree: Tree;
  readonly places: ReadonlyMap<string, number>;
  readonly totals: Table;
  readonly totalHidden: readonly boolean[];
  readonly patterns: ReadonlyMap<Attribute, Pattern>;
  readonly pairs: readonly ShownPair[];
}

export type CountOf = 'ROWS' | 'PERSONS';

const told = (value: number): Answer => ({ shown: true, value });
const withheld = (reason: Withheld): Answer => ({ shown: false, reason });

/** An attribute narrowed to some of its keys. */
interface Chosen {
  readonly attribute: Attribute;
  readonly pattern: Pattern;
  readonly keys: readonly number[];
}

/** What may be told of a unit about the persons asked for. */
export function answerOf(province: Province, unitId: string, asked: Asked, count: CountOf): Answer {
  const place = province.places.get(unitId);
  return place === undefined ? told(0) : answerAt(province, place, asked, count);
}

/**
 * What may be told of several units taken as one, as a unit of today is: only what follows from the units of the day.
 * Either each of them is told, or their superior and everything else under it.
 */
export function answerOfAll(province: Province, unitIds: readonly string[], asked: Asked, count: CountOf): Answer {
  const { tree, totals } = province;
  const wanted = new Set(unitIds.flatMap((id) => province.places.get(id) ?? []));
  const isEmpty = (place: number) => cellsOf(totals, 'ROWS', place)[0] === 0;
  const within = (place: number): boolean => {
    const below = tree.subordinates[place] ?? [];
    return wanted.has(place) || isEmpty(place) || (below.length > 0 && below.every(within));
  };
  const outside = (place: number): boolean =>
    !wanted.has(place) && (tree.subordinates[place] ?? []).every((each) => isEmpty(each) || outside(each));
  const answer = (place: number, inside: boolean): Answer => {
    if (inside ? within(place) : outside(place)) return answerAt(province, place, asked, count);
    if (inside ? outside(place) : within(place)) return told(0);
    const below = tree.subordinates[place] ?? [];
    const parts = together(
      below.map((each) => answer(each, inside)),
      count,
    );
    if (parts.shown || count === 'PERSONS') return parts;
    const whole = answerAt(province, place, asked, count);
    const others = together(
      below.map((each) => answer(each, !inside)),
      count,
    );
    return whole.shown && others.shown ? told(whole.value - others.value) : withheld('DIFFERENCING');
  };
  return answer(0, true);
}

function answerAt(province: Province, place: number, asked: Asked, count: CountOf): Answer {
  const total = cellsOf(province.totals, count, place)[0] ?? 0;
  const chosen = [...asked].map(([attribute, counts]): Chosen => {
    const pattern = province.patterns.get(attribute);
    if (pattern === undefined) throw new Error(`No pattern of ${attribute} was made.`);
    return { attribute, pattern, keys: pattern.table.keys.flatMap((key, index) => (counts(key) ? [index] : [])) };
  });
  if (total === 0 || chosen.some(({ pattern, keys }) => pattern.listed && keys.length === 0)) return told(0);
  if (province.totalHidden[place]) return withheld('PRIMARY');

  const narrowing: Chosen[] = [];
  for (const each of chosen) {
    const { pattern, keys } = each;
    if (isShown(pattern, place, keys) && (pattern.listed || keys.length > 0)) {
      // Nobody, or everybody, by what is shown anyway: the attribute narrows nothing.
      const [value, all] = [sumOf(pattern.table, 'ROWS', place, keys), totalOf(cellsOf(pattern.table, 'ROWS', place))];
      if (value === 0) return told(0);
      if (value === all) continue;
    }
    narrowing.push(each);
  }
  const [first, second, ...more] = narrowing;
  if (first === undefined) return told(total);
  if (second === undefined) {
    const { pattern, keys } = first;
    return isShown(pattern, place, keys)
      ? told(sumOf(pattern.table, count, place, keys))
      : withheld(pattern.reasons[place] ?? 'SECONDARY');
  }
  return more.length > 0
    ? withheld('DIFFERENCING')
    : pairAnswer(province, place, [first.attribute, second.attribute], asked, count);
}

function pairAnswer(
  province: Province,
  place: number,
  attributes: readonly Attribute[],
  asked: Asked,
  count: CountOf,
): Answer {
  const pair = province.pairs.find(({ of }) => of.every((each) => attributes.includes(each)));
  if (pair === undefined || !pair.shown[place]) return withheld('DIFFERENCING');
  const counts = pair.of.map((attribute, side) => {
    const fine = province.patterns.get(attribute)?.table.keys ?? [];
    const predicate = asked.get(attribute) ?? (() => true);
    const whole = new Map<string, boolean>();
    for (const key of fine) {
      const group = pairKeyOf(attribute, key);
      if (whole.has(group) && whole.get(group) !== predicate(key)) return null;
      whole.set(group, predicate(key));
    }
    return { side, whole };
  });
  // Asked for finer than the table of two attributes is.
  if (counts.includes(null)) return withheld('DIFFERENCING');
  const cells = pair.keys.flatMap((keys, index) =>
    counts.every((each) => each?.whole.get(keys[each.side] ?? '')) ? [index] : [],
  );
  return told(sumOf(pair.table, count, place, cells));
}

function cellsOf(table: Table, count: CountOf, place: number): readonly number[] {
  return (count === 'PERSONS' ? table.persons : table.sums[0])?.[place] ?? [];
}

function sumOf(table: Table, count: CountOf, place: number, keys: readonly number[]): number {
  const cells = cellsOf(table, count, place);
  return keys.reduce((sum, key) => sum + (cells[key] ?? 0), 0);
}

/** The fine keys a unit's row names: of a row with a pool all of the province's, so that absence is not told. */
export function keysNamed(province: Province, unitId: string, attribute: Attribute): readonly string[] | 'UNTOLD' {
  const place = province.places.get(unitId);
  const pattern = province.patterns.get(attribute);
  if (place === undefined || pattern === undefined) return [];
  const row = cellsOf(pattern.table, 'ROWS', place);
  if (totalOf(row) === 0) return [];
  if (!pattern.listed) return 'UNTOLD';
  return pattern.table.keys.filter((_, key) => pattern.hidden[place]?.[key] || (row[key] ?? 0) > 0);
}

/** What several provinces or periods say together: a sum is told only where each part is. */
export function together(answers: readonly Answer[], count: CountOf): Answer {
  const hidden = answers.find((answer) => !answer.shown);
  if (hidden !== undefined) return answers.length > 1 ? withheld('DIFFERENCING') : hidden;
  const values = answers.flatMap((answer) => (answer.shown && answer.value > 0 ? [answer.value] : []));
  // Who is met in two of them would follow from their sum and the number of different persons.
  if (count === 'PERSONS' && values.length > 1) return withheld('DIFFERENCING');
  return told(values.reduce((sum, value) => sum + value, 0));
}
