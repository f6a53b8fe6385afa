import type { Scope } from '../../authz/scope.ts';
import type { BoundaryLens } from '../../features/units/index.ts';
import type { DateRange, LocalDate } from '../../kernel/date.ts';
import type { Measure, Subject } from '../define.ts';
import { isOfPeriod } from '../define.ts';
import type { RollupRow } from '../rollup.ts';
import { MAX_LEAVES, rollup } from '../rollup.ts';
import type { Attribute } from './attributes.catalogue.ts';
import { attributeData, pairsOf } from './attributes.catalogue.ts';
import { type Counts, JOINT, provinceOf, type SubjectCounts } from './build.rules.ts';
import { placementsAround, redrawnInto } from './disclosure.store.ts';
import { PatternMemory } from './pattern.memory.ts';
import type { Protection } from './protection.rules.ts';
import type { Answer, Asked, CountOf, Province } from './province.rules.ts';
import { answerOf, answerOfAll, keysNamed, together } from './province.rules.ts';
import type { Counted } from './table.rules.ts';
import { type Placement, signatureOf, type Tree, treesAt } from './tree.rules.ts';

export interface DisclosureRequest {
  /** Which attributes of which subjects are asked for; a set makes a table of each, and of its pairs. */
  readonly asked: ReadonlyMap<Subject, readonly ReadonlySet<Attribute>[]>;
  /** The rows; null for the country. */
  readonly targetIds: readonly string[];
  readonly country: boolean;
  readonly boundary: BoundaryLens;
  readonly referenceDay: LocalDate;
  readonly years: readonly number[];
  readonly epochs: readonly DateRange[];
}

const ROWS: Measure = { kind: 'ROWS', filter: 'true', means: {} };
const PERSONS: Measure = { kind: 'PERSONS', filter: 'true', means: {} };

/** Where one row of facts is one person, whatever is summed. */
const ONE_ROW_EACH: ReadonlySet<Subject> = new Set(['OFFICIALS', 'RANKS']);

/** A stretch of time in which a province stands still: a day, a year, or a part of one. */
interface Period {
  readonly year: number | null;
  readonly epoch: LocalDate | null;
  readonly tree: Tree;
}

/** Reads the linked tables of whole provinces, and says what of them may be told. Counts are read anew for every request. */
export class DisclosureService {
  readonly #protection: Protection;
  readonly #memory = new PatternMemory();

  constructor(protection: Protection) {
    this.#protection = protection;
  }

  async disclose(scope: Scope, request: DisclosureRequest): Promise<Disclosed> {
    const sources = new Map<string, string[]>();
    if (request.boundary === 'AS_NOW') {
      for (const { unitId, targetId } of await redrawnInto(scope, request.targetIds)) {
        sources.set(targetId, [...(sources.get(targetId) ?? []), unitId]);
      }
    } else for (const id of request.targetIds) sources.set(id, [id]);
    const placements = await placementsAround(scope, request.country ? null : [...sources.values()].flat());
    const provinces = new Map<Subject, Located[]>();
    for (const [subject, sets] of request.asked) {
      provinces.set(subject, await this.#provincesOf(scope, subject, sets, placements, sources, request));
    }
    return new Disclosed(provinces, sources);
  }

  async #provincesOf(
    scope: Scope,
    subject: Subject,
    sets: readonly ReadonlySet<Attribute>[],
    placements: readonly Placement[],
    sources: ReadonlyMap<string, readonly string[]>,
    request: DisclosureRequest,
  ): Promise<Located[]> {
    const wanted = new Set([...sources.values()].flat());
    const periods = (
      isOfPeriod(subject)
        ? request.years.flatMap((year) => periodsOfYear(placements, year, request.epochs))
        : treesAt(placements, request.referenceDay).map((tree): Period => ({ year: null, epoch: null, tree }))
    ).filter(({ tree }) => tree.ids.some((id) => wanted.has(id)));
    const [whole, parts] = [
      periods.filter(({ epoch }) => epoch === null),
      periods.filter(({ epoch }) => epoch !== null),
    ];
    const located: Located[] = [];
    for (const [some, byEpoch] of [
      [whole, false],
      [parts, true],
    ] as const) {
      if (some.length === 0) continue;
      const read = (attributes: readonly Attribute[]) =>
        this.#read(scope, subject, attributes, byEpoch, placements, request);
      const attributes = [...new Set(sets.flatMap((set) => [...set]))];
      const pairs = pairsOf(subject).filter((pair) => sets.some((set) => pair.every((each) => set.has(each))));
      const totals = await read([]);
      const single = new Map<Attribute, Split>();
      for (const attribute of attributes) single.set(attribute, await read([attribute]));
      const double: Split[] = [];
      for (const pair of pairs) double.push(await read(pair));
      for (const { tree, year, epoch } of some) {
        const when = `${year ?? ''} ${epoch ?? ''}`;
        const at = (split: Split | undefined): Counts => split?.get(when) ?? new Map();
        const counts: SubjectCounts = {
          personsDiffer: !ONE_ROW_EACH.has(subject),
          sensitive: subject === 'RANKS',
          totals: at(totals),
          attributes: attributes.map((attribute) => {
            const { sensitive, known } = attributeData(subject, attribute);
            return { attribute, sensitive, known, counts: at(single.get(attribute)) };
          }),
          pairs: pairs.map((pair, index) => ({ pair, counts: at(double[index]) })),
        };
        located.push({ year, province: provinceOf(tree, counts, this.#protection, this.#memory.patternOf) });
        // A pattern may take a second: other requests come in between.
        await new Promise(setImmediate);
      }
    }
    return located;
  }

  async #read(
    scope: Scope,
    subject: Subject,
    attributes: readonly Attribute[],
    byEpoch: boolean,
    placements: readonly Placement[],
    { referenceDay, years }: DisclosureRequest,
  ): Promise<Split> {
    const ids = [...new Set(placements.map((each) => each.unitId))];
    const ofPeriod = isOfPeriod(subject);
    const rows = await rollup(scope, {
      subject,
      measures: ONE_ROW_EACH.has(subject) ? [ROWS] : [ROWS, PERSONS],
      by: [...(ofPeriod ? ['year'] : []), ...attributes.map((attribute) => attributeData(subject, attribute).sql)],
      byEpoch,
      at: ofPeriod ? `${years.at(-1)}-12-31` : referenceDay,
      since: ofPeriod ? `${years[0]}-01-01` : referenceDay,
      targetIds: ids,
      leafIds: ids.length > MAX_LEAVES ? null : ids,
      redrawnOn: null,
    });
    return splitByPeriod(rows, ofPeriod, byEpoch);
  }
}

/** Counts of each period; periods are named by year and first day, where they have one. */
type Split = ReadonlyMap<string, Counts>;

function splitByPeriod(rows: readonly RollupRow[], ofPeriod: boolean, byEpoch: boolean): Split {
  const split = new Map<string, Map<string, Map<string, Counted>>>();
  for (const { unitId, keys, values } of rows) {
    const rest = [...keys];
    const epoch = byEpoch ? rest.shift() : '';
    const year = ofPeriod ? rest.shift() : '';
    const when = `${year} ${epoch}`;
    const units = split.get(when) ?? new Map<string, Map<string, Counted>>();
    split.set(when, units);
    const cells = units.get(unitId) ?? new Map<string, Counted>();
    units.set(unitId, cells);
    const [counted = 0, persons = counted] = values.map((value) => value ?? 0);
    cells.set(rest.join(JOINT), { rows: counted, persons });
  }
  return split;
}

/** A year as one period for each province that stood still in it, and as its parts for the others. */
function periodsOfYear(placements: readonly Placement[], year: number, epochs: readonly DateRange[]): Period[] {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const opened = epochs[0];
  const within = epochs.filter((epoch) => epoch.from <= last && (epoch.to === null || epoch.to > first));
  // Facts older than the register count on its first day.
  const parts = within.length > 0 || opened === undefined ? within : [opened];
  const standing = parts.map((epoch) => treesAt(placements, epoch.from));
  const times = new Map<string, number>();
  for (const tree of standing.flat()) times.set(signatureOf(tree), (times.get(signatureOf(tree)) ?? 0) + 1);
  return standing.flatMap((trees, index) =>
    trees.flatMap((tree): Period[] => {
      if (times.get(signatureOf(tree)) !== parts.length) return [{ year, epoch: parts[index]?.from ?? null, tree }];
      return index === 0 ? [{ year, epoch: null, tree }] : [];
    }),
  );
}

interface Located {
  readonly year: number | null;
  readonly province: Province;
}

/** What may be told: the only door to the counts read above. */
export class Disclosed {
  readonly #provinces: ReadonlyMap<Subject, readonly Located[]>;
  readonly #sources: ReadonlyMap<string, readonly string[]>;

  constructor(provinces: ReadonlyMap<Subject, readonly Located[]>, sources: ReadonlyMap<string, readonly string[]>) {
    this.#provinces = provinces;
    this.#sources = sources;
  }

  /** About a unit, or what it was made of; of all years read, or of one. */
  answer(subject: Subject, unitId: string, asked: Asked, count: CountOf, year: number | null): Answer {
    return together(
      this.#of(subject, unitId, year).map(({ province, sources }) => {
        const [only, ...more] = sources;
        return only !== undefined && more.length === 0
          ? answerOf(province, only, asked, count)
          : answerOfAll(province, sources, asked, count);
      }),
      count,
    );
  }

  /** The fine keys that the rows of the unit name; `UNTOLD` where even these would tell too much. */
  keys(subject: Subject, unitId: string, attribute: Attribute): readonly string[] | 'UNTOLD' {
    const keys = new Set<string>();
    for (const { province, sources } of this.#of(subject, unitId, null)) {
      for (const source of sources) {
        const named = keysNamed(province, source, attribute);
        if (named === 'UNTOLD') return named;
        for (const key of named) keys.add(key);
      }
    }
    return [...keys];
  }

  #of(subject: Subject, unitId: string, year: number | null): { province: Province; sources: string[] }[] {
    return (this.#provinces.get(subject) ?? []).flatMap((located) => {
      if (year !== null && located.year !== year) return [];
      const { province } = located;
      const sources = (this.#sources.get(unitId) ?? [unitId]).filter((source) => province.places.has(source));
      return sources.length === 0 ? [] : [{ province, sources }];
    });
  }
}
