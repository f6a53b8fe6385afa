import type { Attribute, Pair } from './attributes.catalogue.ts';
import { pairKeyOf, setsAsked } from './attributes.catalogue.ts';
import { type PairTable, shownPairs } from './pairs.rules.ts';
import { hiddenTotals, isShown, type Pattern, patternOf } from './pattern.rules.ts';
import type { Protection, Rule } from './protection.rules.ts';
import type { Province, ShownPair } from './province.rules.ts';
import { type Counted, linkedKeys, tableOf } from './table.rules.ts';
import { type Tree, withOwnPlaces } from './tree.rules.ts';

/** Rolled-up counts of one attribute, or of two: unit → fine keys → counted. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, Counted>>;

export interface AttributeCounts {
  readonly attribute: Attribute;
  readonly sensitive: boolean;
  readonly known: readonly string[];
  readonly counts: Counts;
}

export interface PairCounts {
  readonly pair: Pair;
  /** Keys are `first` and `second`, joined by JOINT. */
  readonly counts: Counts;
}

export interface SubjectCounts {
  /** Whether several rows may be one person. */
  readonly personsDiffer: boolean;
  /** Whether every figure of the subject is a sensitive one. */
  readonly sensitive: boolean;
  readonly totals: Counts;
  readonly attributes: readonly AttributeCounts[];
  readonly pairs: readonly PairCounts[];
}

export const JOINT = '\u0000';
const NOTHING: Counted = { rows: 0, persons: 0 };
const ALL = '';

/** What of one subject may be told in one province and period. Pure: the same counts make the same province. */
export function provinceOf(
  day: Tree,
  subject: SubjectCounts,
  protection: Protection,
  makePattern: typeof patternOf = patternOf,
): Province {
  const total = (id: string) => subject.totals.get(id)?.get(ALL) ?? NOTHING;
  const tree = withOwnPlaces(day, (id) => total(id).rows);
  const totals = tableOf(tree, [ALL], [ALL], subject.personsDiffer, (id) => total(id));
  const column = (cells: readonly (readonly number[])[]) => cells.map((row) => row[0] ?? 0);
  // Totals stand beside the tables of every attribute: the strictest rule among these is theirs.
  const totalHidden = hiddenTotals(tree, totals.sums.map(column), column(totals.persons), protection.sensitive);
  const ruleOf = (sensitive: boolean): Rule => ({
    k: sensitive || subject.sensitive ? protection.sensitive : protection.ordinary,
    sensitive,
  });
  const patterns = new Map<Attribute, Pattern>();
  for (const { attribute, sensitive, known, counts } of subject.attributes) {
    const keys = linkedKeys(keysBorne(tree, counts), known, sensitive);
    const countOf = (id: string, key: string) => counts.get(id)?.get(key) ?? NOTHING;
    const table = tableOf(tree, keys, known, subject.personsDiffer, countOf);
    patterns.set(attribute, makePattern(table, ruleOf(sensitive), totalHidden, setsAsked(attribute, keys)));
  }
  const isSensitive = (attribute: Attribute) =>
    subject.attributes.find((each) => each.attribute === attribute)?.sensitive ?? false;
  const pairs = subject.pairs.map(({ pair, counts }) =>
    shownPair(tree, pair, counts, patterns, subject.personsDiffer, ruleOf(pair.some(isSensitive)).k),
  );
  const places = new Map(day.ids.map((id, place) => [id, place]));
  return { tree, places, totals, totalHidden, patterns, pairs };
}

function keysBorne(tree: Tree, counts: Counts): Set<string> {
  const keys = new Set<string>();
  for (const id of tree.ids) for (const key of counts.get(id)?.keys() ?? []) keys.add(key);
  return keys;
}

function shownPair(
  tree: Tree,
  pair: Pair,
  counts: Counts,
  patterns: ReadonlyMap<Attribute, Pattern>,
  personsDiffer: boolean,
  k: number,
): ShownPair {
  const grouped = new Map<string, Map<string, Counted>>();
  for (const id of tree.ids) {
    const cells = new Map<string, Counted>();
    for (const [joint, counted] of counts.get(id) ?? []) {
      const [first = '', second = ''] = joint.split(JOINT);
      const key = pairKeyOf(pair[0], first) + JOINT + pairKeyOf(pair[1], second);
      const before = cells.get(key) ?? NOTHING;
      cells.set(key, { rows: before.rows + counted.rows, persons: before.persons + counted.persons });
    }
    grouped.set(id, cells);
  }
  const sides = pair.map((attribute) => [
    ...new Set((patterns.get(attribute)?.table.keys ?? []).map((key) => pairKeyOf(attribute, key))),
  ]);
  const [firsts = [], seconds = []] = sides;
  const keys = firsts.flatMap((first) => seconds.map((second) => [first, second] as const));
  const countOf = (id: string, key: string) => grouped.get(id)?.get(key) ?? NOTHING;
  const table = tableOf(
    tree,
    keys.map((each) => each.join(JOINT)),
    [],
    personsDiffer,
    countOf,
  );
  const paired: PairTable = { table, width: seconds.length };
  const marginsShown = (place: number) =>
    pair.every((attribute, side) => {
      const pattern = patterns.get(attribute);
      if (pattern === undefined || pattern.totalHidden[place]) return false;
      return (sides[side] ?? []).every((group) =>
        isShown(
          pattern,
          place,
          pattern.table.keys.flatMap((key, index) => (pairKeyOf(attribute, key) === group ? [index] : [])),
        ),
      );
    });
  return { of: pair, table, keys, shown: shownPairs(paired, k, marginsShown) };
}
