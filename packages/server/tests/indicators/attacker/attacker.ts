import type { Subject } from '../../../src/indicators/define.ts';
import { askedOf } from '../../../src/indicators/disclosure/asked.rules.ts';
import { ATTRIBUTE_OF, type Attribute, type Meaning } from '../../../src/indicators/disclosure/attributes.catalogue.ts';
import type { IndicatorsService } from '../../../src/indicators/index.ts';
import { type Dimension, INDICATORS, type IndicatorCode } from '../../../src/indicators/index.ts';
import { idOf } from '../oracle.ts';
import type { World } from '../world.ts';
import { Knowledge } from './knowledge.ts';

/** One thing to attack: everything that may be asked about some attributes of one subject. */
export interface Target {
  readonly subject: Subject;
  readonly attributes: readonly Attribute[];
}

export interface Outcome {
  readonly asked: number;
  readonly shown: number;
  readonly withheld: Readonly<Record<string, number>>;
  readonly shares: Readonly<Record<string, readonly [shown: number, asked: number]>>;
  /** Withheld figures that could be worked out more closely than the rule allows. */
  readonly narrow: readonly string[];
}

type Table = Awaited<ReturnType<IndicatorsService['table']>>;
type Row = Table['rows'][number];
type Lens = 'AS_WAS' | 'AS_NOW';

const AT = '2023-10-05';
const ALWAYS: Partial<Record<Attribute, readonly string[]>> = {
  SEX: ['FEMALE', 'MALE'],
  CATEGORY: ['CADRE', 'CIVIL_SERVANT'],
  PARTY: ['MEMBER', 'OTHER'],
  KEY: ['KEY', 'OTHER'],
  STANDARD: ['MET', 'NOT_MET', 'UNCHECKED'],
  AGE: ['<=30', '31-39', '40', '41-50', '51-60', '>60'],
  RANK: ['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'],
};
/** Named by the rule book or by arithmetic: that they are listed tells nothing. */
const TOLD_ANYWAY: ReadonlySet<Attribute> = new Set(['SEX', 'CATEGORY', 'PARTY', 'KEY', 'STANDARD', 'AGE', 'RANK']);
const SENSITIVE: ReadonlySet<Attribute> = new Set(['ETHNICITY', 'PARTY', 'RANK']);
const K = { ordinary: 3, sensitive: 5 };

const isOfYears = (subject: Subject) => subject === 'RANKS' || subject === 'TRAINING';

export async function attack(
  world: World,
  target: Target,
  ask: (asked: {
    readonly indicators: readonly IndicatorCode[];
    readonly by: readonly Dimension[];
    readonly units: Parameters<IndicatorsService['table']>[1]['units'];
    readonly boundary: Lens;
    readonly since: string;
    readonly at: string;
    /** Whether the rows are asked for a first time: then the truth is wanted as well. */
    readonly isNew: boolean;
  }) => Promise<{ readonly told: Table; readonly true: Table | null }>,
): Promise<Outcome> {
  const within = new Set(target.attributes);
  const indicators = INDICATORS.filter(
    (each) =>
      each.subject === target.subject &&
      meaningsOf(each.code).every((m) => Object.keys(m).every((a) => within.has(a as Attribute))),
  );
  const dimensions = [...new Set(indicators.flatMap((each) => each.dimensions))].filter(
    (dimension) =>
      (dimension === 'YEAR' && isOfYears(target.subject)) ||
      (dimension !== 'YEAR' && within.has(ATTRIBUTE_OF[dimension].attribute)),
  );
  const bys: Dimension[][] = [
    [],
    ...dimensions.map((each) => [each]),
    ...dimensions.flatMap((a, index) => dimensions.slice(index + 1).map((b) => [a, b])),
  ];
  const ref = (key: string) => ({ id: idOf(key) });
  const districts = world.units.filter((unit) => unit.versions[0]?.tier === 'DISTRICT').map((unit) => unit.key);
  const scopes = [
    { by: 'unit' as const, ref: ref('P') },
    { by: 'leavesOf' as const, ref: ref('P') },
    { by: 'childrenOf' as const, ref: ref('P') },
  ];
  // The same rows again by other ways: answers must not depend on these. Some tables are enough.
  const otherWays = [
    ...districts.map((key) => ({ by: 'leavesOf' as const, ref: ref(key) })),
    { by: 'tier' as const, tier: 'PROVINCE' as const },
    { by: 'unit' as const, ref: ref('W0') },
  ];
  const windows: readonly (readonly [string, string])[] = isOfYears(target.subject)
    ? [
        ['2022-01-01', '2022-12-31'],
        ['2023-01-01', AT],
        ['2022-01-01', AT],
      ]
    : [['2023-01-01', AT]];

  interface Cell {
    readonly row: Row;
    readonly truth: Row | undefined;
    readonly lens: Lens;
    readonly since: string;
    readonly at: string;
    readonly by: readonly Dimension[];
  }
  const cells = new Map<string, Cell>();
  const keyOfUnit = new Map(world.units.map((unit) => [idOf(unit.key), unit.key]));
  for (const [index, by] of bys.entries()) {
    const asked = indicators.filter((each) => by.every((dimension) => each.dimensions.includes(dimension)));
    if (asked.length === 0) continue;
    for (const boundary of ['AS_WAS', 'AS_NOW'] as const) {
      for (const units of index % 3 === 0 ? [...scopes, ...otherWays] : scopes) {
        if (boundary === 'AS_NOW' && (units.by === 'childrenOf' || units.by === 'tier')) continue;
        for (const [since, at] of windows) {
          const isNew = scopes.some((each) => each === units);
          const answers = await ask({
            indicators: asked.map((each) => each.code),
            by,
            units,
            boundary,
            since,
            at,
            isNew,
          });
          const name = (row: Row) =>
            `${row.indicator} ${keyOfUnit.get(row.unit.id)} ${boundary} ${since} ${at} ${by} ${row.groups.map((group) => group.key)}`;
          const truths = new Map((answers.true?.rows ?? []).map((row) => [name(row), row]));
          for (const row of answers.told.rows) {
            const truth = truths.get(name(row));
            const before = cells.get(name(row));
            if (before !== undefined && (before.row.value !== row.value || before.row.withheld !== row.withheld))
              throw new Error(`${name(row)} depends on how it is asked.`);
            if (!isNew && before === undefined)
              throw new Error(`${name(row)} is a row that only one way of asking has.`);
            if (
              isNew &&
              row.withheld === null &&
              row.unavailable === null &&
              row.numerator !== (truth?.numerator ?? 0)
            ) {
              throw new Error(`${name(row)} is told as ${row.value} and is ${truth?.value}.`);
            }
            if (row.unavailable === null && before === undefined)
              cells.set(name(row), { row, truth, lens: boundary, since, at, by });
          }
        }
      }
    }
  }

  // The unknowns: persons (or turns) of each ward, year and combination of keys that anybody could bear.
  const listed = new Map<Attribute, Set<string>>();
  for (const { row } of cells.values()) {
    for (const { dimension, key } of row.groups) {
      if (dimension === 'YEAR') continue;
      const { attribute, groupOf } = ATTRIBUTE_OF[dimension];
      const names = listed.get(attribute) ?? new Set<string>();
      listed.set(attribute, names);
      const fineToo = [...names].some((each) => groupOf(each) === key && each !== key);
      if (!fineToo) names.add(key);
    }
  }
  const universe = target.attributes.map((attribute) => {
    const names = [...(listed.get(attribute) ?? [])];
    // Where single ethnicities are listed, the groups of them are not keys of their own.
    const fine =
      attribute === 'ETHNICITY' && names.some((each) => each.includes('-'))
        ? names.filter((each) => each.includes('-') || each === 'UNKNOWN')
        : names;
    const keys = ALWAYS[attribute] ?? [...new Set(fine)];
    // Where no key was told, all that is known is that there are some.
    return keys.length === 0 ? ['?', '??'] : keys;
  });
  const wards = world.units.filter((unit) => unit.key.startsWith('W')).map((unit) => unit.key);
  const years = isOfYears(target.subject) ? [2022, 2023] : [0];
  const atoms = wards.flatMap((ward) =>
    years.flatMap((year) =>
      universe
        .reduce<string[][]>((before, keys) => before.flatMap((some) => keys.map((key) => [...some, key])), [[]])
        .map((keys) => ({ ward, year, keys })),
    ),
  );
  const superior = new Map(world.units.map((unit) => [unit.key, unit.versions[0]?.superior ?? null]));
  const heir = new Map(world.lineage.map((row) => [row.from, row.to]));
  const holds = (unit: string, ward: string, lens: Lens): boolean =>
    unit === ward ||
    unit === superior.get(ward) ||
    unit === superior.get(superior.get(ward) ?? '') ||
    (lens === 'AS_NOW' && heir.get(ward) === unit);
  const regionOf = (
    cell: Cell,
    meaning: Meaning,
    groups: readonly { dimension: Dimension; key: string }[],
  ): number[] => {
    const unit = keyOfUnit.get(cell.row.unit.id) ?? '';
    const year = groups.find((group) => group.dimension === 'YEAR')?.key;
    const asked = askedOf(
      meaning,
      groups.flatMap(({ dimension, key }) => (dimension === 'YEAR' ? [] : [{ ...ATTRIBUTE_OF[dimension], key }])),
    );
    const [first, last] = [Number(cell.since.slice(0, 4)), Number(cell.at.slice(0, 4))];
    return atoms.flatMap((atom, index) =>
      holds(unit, atom.ward, cell.lens) &&
      (atom.year === 0 || (first <= atom.year && atom.year <= last)) &&
      (year === undefined || String(atom.year) === year) &&
      [...asked].every(([attribute, counts]) => counts(atom.keys[target.attributes.indexOf(attribute)] ?? ''))
        ? [index]
        : [],
    );
  };

  const knowledge = new Knowledge(atoms.length);
  const withheldRegions: {
    cell: string;
    parts: { region: number[]; value: number; rule: number; sensitive: boolean }[];
  }[] = [];
  const withheld: Record<string, number> = {};
  const shares: Record<string, [number, number]> = {};
  const tables = new Map<string, Cell[]>();
  let shown = 0;
  for (const [name, cell] of cells) {
    const { row, by } = cell;
    const measures = meaningsOf(row.indicator);
    const persons = countsPersons(row.indicator);
    const kind =
      by.length === 0 && Object.keys(measures[0] ?? {}).length === 0
        ? 'totals'
        : `${by.length + measures.length - 1} attributes`;
    const share = shares[kind] ?? [0, 0];
    shares[kind] = share;
    share[1] += 1;
    const regions = measures.map((meaning) => regionOf(cell, meaning, row.groups));
    if (
      regions.some((region, index) => region.length === 0 && ((index === 0 ? row.numerator : row.denominator) ?? 0) > 0)
    ) {
      throw new Error(`${name} counts somebody whom no key of ${JSON.stringify(universe)} names.`);
    }
    if (row.withheld === null) {
      shown += 1;
      share[0] += 1;
      const values = row.denominator === null ? [row.numerator ?? 0] : [row.numerator ?? 0, row.denominator];
      regions.forEach((region, index) => {
        // Different persons are no more than turns; that is all their number tells of these.
        if (persons) knowledge.learn(region, values[index] ?? 0);
        else knowledge.learn(region, values[index] ?? 0, values[index] ?? 0);
      });
    } else {
      withheld[row.withheld] = (withheld[row.withheld] ?? 0) + 1;
      const truths = [cell.truth?.numerator ?? 0, cell.truth?.denominator ?? 0];
      if (!persons) {
        withheldRegions.push({
          cell: name,
          parts: regions.map((region, index) => {
            const attributes = attributesOf(measures[index] ?? {}, by);
            const sensitive = attributes.some((each) => SENSITIVE.has(each));
            const ordinary = target.subject !== 'RANKS' && attributes.some((each) => !SENSITIVE.has(each));
            return { region, value: truths[index] ?? 0, rule: ordinary ? K.ordinary : K.sensitive, sensitive };
          }),
        });
      }
      const plain = Object.keys(measures.at(-1) ?? {}).length === 0;
      if (plain && by.length === 0 && (regions.at(-1) ?? []).length === 0)
        throw new Error(`${name} is withheld, and nobody can be in it.`);
      if (plain && by.length === 0) knowledge.learn(regions.at(-1) ?? [], 1);
      const [only] = by;
      // A key nobody bears would not be listed at all.
      if (plain && only !== undefined && by.length === 1 && only !== 'YEAR' && !persons) {
        const { attribute } = ATTRIBUTE_OF[only];
        const known =
          TOLD_ANYWAY.has(attribute) ||
          (attribute === 'ETHNICITY' && target.subject !== 'OFFICIALS' && row.groups[0]?.key !== 'UNKNOWN');
        if (!known && keyOfUnit.get(row.unit.id) === 'P' && cell.lens === 'AS_WAS')
          knowledge.learn(regions.at(-1) ?? [], 1);
      }
    }
    if (by.length > 0) {
      const table = `${row.indicator} ${row.unit.id} ${cell.lens} ${cell.since} ${cell.at} ${by}`;
      tables.set(table, [...(tables.get(table) ?? []), cell]);
    }
  }
  // A group without a line in a table is empty.
  for (const table of tables.values()) {
    const [cell] = table;
    if (cell === undefined || table.some((each) => each.row.groups.length === 0)) continue;
    const lines = new Set(table.map((each) => each.row.groups.map((group) => group.key).join(' ')));
    const keys = cell.by.map((dimension) =>
      dimension === 'YEAR'
        ? years.map(String)
        : [
            ...new Set(
              (universe[target.attributes.indexOf(ATTRIBUTE_OF[dimension].attribute)] ?? []).map(
                ATTRIBUTE_OF[dimension].groupOf,
              ),
            ),
          ],
    );
    const groups = keys.reduce<string[][]>(
      (before, list) => before.flatMap((some) => list.map((key) => [...some, key])),
      [[]],
    );
    for (const group of groups) {
      if (lines.has(group.join(' '))) continue;
      const asked = group.map((key, index) => ({ dimension: cell.by[index] as Dimension, key }));
      knowledge.learn(regionOf(cell, meaningsOf(cell.row.indicator).at(-1) ?? {}, asked), 0, 0);
    }
  }

  const distinct = new Map<string, number[]>();
  for (const { parts } of withheldRegions) for (const { region } of parts) distinct.set(region.join(), region);
  const bounds = knowledge.bounds([...distinct.values()]);
  const boundOf = new Map([...distinct.keys()].map((key, index) => [key, bounds[index]]));
  const reported = new Set<string>();
  const narrow = withheldRegions.flatMap(({ cell, parts }) => {
    const same = parts.map(({ region }) => region.join()).join(' / ');
    if (reported.has(same)) return [];
    reported.add(same);
    const seen = parts.map((part) => {
      const [low, high] = boundOf.get(part.region.join()) ?? [0, 0];
      const unsafe = (part.value > 0 && part.value < part.rule) || (part.sensitive && part.value === 0);
      return { ...part, low, high, isNarrow: high - low < part.rule, unsafe };
    });
    const harmless = (part: (typeof seen)[number]) => !part.sensitive && part.value === 0;
    const worked = seen.every((part) => part.isNarrow) && !seen.every(harmless);
    const caught = seen.some((part) => part.isNarrow && part.value > 0 && part.unsafe);
    return worked || caught
      ? [`${cell}: ${seen.map((part) => `${part.value} in [${part.low}, ${part.high}] k=${part.rule}`).join('; ')}`]
      : [];
  });
  return { asked: cells.size, shown, withheld, shares, narrow };
}

function formulaOf(code: IndicatorCode) {
  const formula = INDICATORS.find((each) => each.code === code)?.formula;
  if (formula === undefined) throw new Error(`No ${code}.`);
  return formula;
}

/** Numerator, then denominator; of a count the count itself. */
function meaningsOf(code: IndicatorCode): readonly Meaning[] {
  const formula = formulaOf(code);
  const measures =
    formula.kind === 'COUNT' ? [formula.of] : formula.kind === 'SHARE' ? [formula.part, formula.whole] : [];
  return measures.flatMap((measure) => (measure.kind === 'SUM' ? [] : [measure.means]));
}

function countsPersons(code: IndicatorCode): boolean {
  const formula = formulaOf(code);
  return (
    (formula.kind === 'COUNT' && formula.of.kind === 'PERSONS') ||
    (formula.kind === 'SHARE' && formula.whole.kind === 'PERSONS')
  );
}

function attributesOf(meaning: Meaning, by: readonly Dimension[]): readonly Attribute[] {
  return [
    ...new Set([
      ...(Object.keys(meaning) as Attribute[]),
      ...by.flatMap((each) => (each === 'YEAR' ? [] : [ATTRIBUTE_OF[each].attribute])),
    ]),
  ];
}
