import fc from 'fast-check';
import type { LocalFamily } from '../../src/features/rulebook/index.ts';

/** A small invented country, as plain rows: what the database holds and what the oracle reads. */
export interface World {
  readonly units: readonly WorldUnit[];
  readonly lineage: readonly WorldLineage[];
  readonly persons: readonly WorldPerson[];
  readonly training: readonly { person: number; unit: string; course: string; on: string }[];
  readonly ranks: readonly { person: number; unit: string; year: number; rank: string }[];
  readonly planning: readonly {
    person: number;
    unit: string;
    term: string;
    title: string;
    from: string;
    to: string | null;
  }[];
  readonly collectives: readonly { unit: string; collective: string; year: number; rank: string }[];
  /** Beside the classes that versions of units have. */
  readonly localRules?: readonly WorldLocalRule[];
}

/** `unit: null` = the whole country. */
export interface WorldLocalRule {
  readonly family: LocalFamily;
  readonly key: string;
  readonly unit: string | null;
  readonly value: object;
  readonly from: string;
  readonly to: string | null;
}

export interface WorldUnit {
  readonly key: string;
  readonly versions: readonly {
    readonly code: string;
    readonly tier: 'PROVINCE' | 'DISTRICT' | 'COMMUNE';
    readonly kind: string;
    readonly unitClass: 'I' | 'II' | 'III' | null;
    readonly superior: string | null;
    readonly from: string;
    readonly to: string | null;
  }[];
}

export interface WorldLineage {
  readonly on: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly part: 'WHOLE' | 'PART' | 'UNKNOWN';
}

export interface WorldPerson {
  readonly sex: 'FEMALE' | 'MALE';
  readonly birthYear: number;
  /** May, to the day, where nothing is said. */
  readonly birthMonth?: number;
  readonly birthPrecision?: 'DAY' | 'MONTH' | 'YEAR';
  readonly ethnicity: string | null;
  readonly partyFrom: string | null;
  readonly credentials: readonly { kind: string; level: string; from: string }[];
  readonly offices: readonly {
    unit: string;
    category: string;
    from: string;
    to: string | null;
    titles: readonly string[];
  }[];
}

export const OPENS = '2021-01-01';
export const MERGES = '2025-07-01';
export const TITLES = ['BT', 'PBT', 'CTHDND', 'PCTHDND', 'CTUBND', 'CTMTTQ', 'CTPN', 'VPTK', 'TPHT'] as const;
const EDUCATION = ['ELEMENTARY', 'INTERMEDIATE', 'COLLEGE', 'UNIVERSITY', 'MASTER'];
const THEORY = ['ELEMENTARY', 'INTERMEDIATE', 'ADVANCED', 'BACHELOR'];

/** Days bunch around the boundaries that matter: the register, the laws, the merger, the turns of years. */
const day = fc.constantFrom(
  '2019-03-01',
  '2020-12-31',
  '2021-01-01',
  '2021-06-15',
  '2021-12-31',
  '2022-01-01',
  '2022-10-10',
  '2023-07-31',
  '2023-08-01',
  '2023-10-05',
  '2024-02-29',
  '2025-06-30',
  '2025-07-01',
  '2025-12-31',
  '2026-01-01',
  '2026-05-05',
);
export const askedDay = fc.constantFrom(
  '2021-01-01',
  '2022-12-31',
  '2023-10-05',
  '2025-06-30',
  '2025-07-01',
  '2026-01-01',
);

interface Fate {
  readonly group: number;
  readonly fate: 'WHOLE' | 'UNKNOWN' | 'SPLIT';
}

const provinceArb = fc.record({
  merges: fc.boolean(),
  districts: fc.array(
    fc.array(
      fc.record({
        kind: fc.constantFrom('WARD', 'COMMUNE'),
        unitClass: fc.constantFrom('I' as const, 'II' as const, null),
        fate: fc.record<Fate>({
          group: fc.integer({ min: 0, max: 2 }),
          fate: fc.constantFrom('WHOLE', 'WHOLE', 'WHOLE', 'WHOLE', 'UNKNOWN', 'SPLIT'),
        }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    { minLength: 1, maxLength: 2 },
  ),
});
type Provinces = readonly (typeof provinceArb extends fc.Arbitrary<infer P> ? P : never)[];

/** Draws the tree before and after, with goings-on, mergers, splits and ends nobody knows the heir of. */
function country(provinces: Provinces): Pick<World, 'units' | 'lineage'> {
  const units: WorldUnit[] = [];
  const lineage: WorldLineage[] = [];
  const merged = provinces.some((province) => province.merges) && provinces.length > 1;
  if (merged) {
    units.push({
      key: 'P9',
      versions: [
        { code: '99', tier: 'PROVINCE', kind: 'PROVINCE', unitClass: null, superior: null, from: MERGES, to: null },
      ],
    });
  }
  provinces.forEach((province, p) => {
    const goesInto = merged && province.merges;
    const key = `P${p}`;
    const heir = goesInto ? 'P9' : key;
    units.push({
      key,
      versions: [
        {
          code: `1${p}`,
          tier: 'PROVINCE',
          kind: 'PROVINCE',
          unitClass: null,
          superior: null,
          from: OPENS,
          to: goesInto ? MERGES : null,
        },
      ],
    });
    if (goesInto) lineage.push({ on: MERGES, from: key, to: 'P9', part: 'WHOLE' });
    const members = new Map<number, string[]>();
    province.districts.forEach((communes, d) => {
      const district = `${key}D${d}`;
      units.push({
        key: district,
        versions: [
          {
            code: `1${p}${d}`,
            tier: 'DISTRICT',
            kind: 'CITY',
            unitClass: null,
            superior: key,
            from: OPENS,
            to: MERGES,
          },
        ],
      });
      communes.forEach((commune, c) => {
        const unit = `${district}C${c}`;
        const alone =
          commune.fate.fate === 'WHOLE' &&
          !province.districts.flat().some((other) => other !== commune && other.fate.group === commune.fate.group);
        const before = {
          code: `1${p}${d}0${c}`,
          tier: 'COMMUNE' as const,
          kind: commune.kind,
          unitClass: commune.unitClass,
        };
        units.push({
          key: unit,
          versions: [
            { ...before, superior: district, from: OPENS, to: MERGES },
            ...(alone ? [{ ...before, superior: heir, from: MERGES, to: null }] : []),
          ],
        });
        if (alone) lineage.push({ on: MERGES, from: unit, to: unit, part: 'WHOLE' });
        else members.set(commune.fate.group, [...(members.get(commune.fate.group) ?? []), unit]);
        if (alone) return;
        const into = `${key}N${commune.fate.group}`;
        if (commune.fate.fate === 'WHOLE') lineage.push({ on: MERGES, from: unit, to: into, part: 'WHOLE' });
        if (commune.fate.fate === 'UNKNOWN') lineage.push({ on: MERGES, from: unit, to: null, part: 'UNKNOWN' });
        if (commune.fate.fate === 'SPLIT') {
          lineage.push({ on: MERGES, from: unit, to: into, part: 'PART' });
          const other = `${key}N${(commune.fate.group + 1) % 3}`;
          members.set((commune.fate.group + 1) % 3, members.get((commune.fate.group + 1) % 3) ?? []);
          lineage.push({ on: MERGES, from: unit, to: other, part: 'PART' });
        }
      });
    });
    for (const group of members.keys()) {
      units.push({
        key: `${key}N${group}`,
        versions: [
          {
            code: `1${p}90${group}`,
            tier: 'COMMUNE',
            kind: 'WARD',
            unitClass: group === 0 ? null : 'I',
            superior: heir,
            from: MERGES,
            to: null,
          },
        ],
      });
    }
  });
  return { units, lineage };
}

/** Windows that follow each other without meeting twice, some with days between them, the last one open or not. */
const windows = fc.tuple(fc.uniqueArray(day, { minLength: 1, maxLength: 4 }), fc.boolean()).map(([days, open]) => {
  const sorted = [...days].sort();
  return sorted.flatMap((from, index) => {
    const to = sorted[index + 1] ?? null;
    return (to === null && !open) || index % 3 === 2 ? [] : [{ from, to }];
  });
});

/** Rules of provinces, districts, communes and the whole country, over each other and after each other. */
function localRulesArb(units: readonly WorldUnit[]): fc.Arbitrary<readonly WorldLocalRule[]> {
  const anybody = fc.constantFrom(null, ...units.map(({ key }) => key));
  // A commune whose class is not known for good may get one, and another one later.
  const unclassed = units
    .filter(({ versions }) => versions.every(({ tier, unitClass }) => tier === 'COMMUNE' && unitClass === null))
    .map(({ key }) => key);
  const ruled = (
    family: LocalFamily,
    unit: fc.Arbitrary<string | null>,
    key: fc.Arbitrary<string>,
    value: (key: string) => fc.Arbitrary<object>,
  ) =>
    fc
      .uniqueArray(fc.tuple(unit, key), { maxLength: 4, selector: ([of, named]) => `${of} ${named}` })
      .chain((places) =>
        fc.tuple(
          ...places.map(([of, named]) =>
            windows.chain((spans) =>
              fc.tuple(
                ...spans.map((span) =>
                  value(named).map((said): WorldLocalRule => ({ family, key: named, unit: of, value: said, ...span })),
                ),
              ),
            ),
          ),
        ),
      )
      .map((lists) => lists.flat());
  return fc
    .tuple(
      ruled('KEY_TITLE', anybody, fc.constant('DEFAULT'), () =>
        fc.record({ titleCodes: fc.uniqueArray(fc.constantFrom(...TITLES, 'BTDOAN'), { minLength: 1, maxLength: 4 }) }),
      ),
      unclassed.length === 0
        ? fc.constant([])
        : ruled('UNIT_CLASS', fc.constantFrom(...unclassed), fc.constant('CLASS'), () =>
            fc.record({ unitClass: fc.constantFrom('I', 'II', 'III') }),
          ),
      ruled('PLANNING_LIMIT', anybody, fc.constantFrom('PERSONS_PER_TITLE', 'TITLES_PER_PERSON'), (rule) =>
        fc.record({ rule: fc.constant(rule), value: fc.integer({ min: 1, max: 2 }), youngUnder: fc.constant(null) }),
      ),
      ruled('RANKING_CAP', anybody, fc.constantFrom('BODY|GOOD', 'BODY|RANKED'), (key) =>
        fc.record({
          base: fc.constant(key.slice(5)),
          per: fc.constant('BODY'),
          sharePercent: fc.constantFrom(0, 10, 50, 100),
          rounding: fc.constantFrom('DOWN', 'UP'),
        }),
      ),
      ruled('TITLE_LEVEL', anybody, fc.constantFrom('BT', 'CTUBND'), (titleCode) =>
        fc.record({ titleCode: fc.constant(titleCode), level: fc.integer({ min: 0, max: 40 }) }),
      ),
    )
    .map((lists) => lists.flat());
}

export const worldArb: fc.Arbitrary<World> = fc
  .array(provinceArb, { minLength: 1, maxLength: 3 })
  .map(country)
  .chain((land) => {
    const communes = land.units.filter((unit) => unit.versions[0]?.tier === 'COMMUNE').map((unit) => unit.key);
    const unit = fc.constantFrom(...communes);
    const localRules = localRulesArb(land.units);
    const person = fc.record<WorldPerson>({
      sex: fc.constantFrom('FEMALE', 'MALE'),
      birthYear: fc.integer({ min: 1960, max: 2000 }),
      ethnicity: fc.constantFrom('01', '01', '03', '25', null),
      partyFrom: fc.option(day),
      credentials: fc
        .array(
          fc.oneof(
            fc.record({ kind: fc.constant('PROFESSIONAL'), level: fc.constantFrom(...EDUCATION), from: day }),
            fc.record({ kind: fc.constant('POLITICAL_THEORY'), level: fc.constantFrom(...THEORY), from: day }),
          ),
          { maxLength: 4 },
        )
        .map((list) => [...new Map(list.map((each) => [`${each.kind}${each.level}`, each])).values()]),
      offices: fc
        .tuple(
          fc.uniqueArray(day, { minLength: 1, maxLength: 4 }),
          fc.boolean(),
          fc.array(
            fc.record({
              unit,
              category: fc.constantFrom('CADRE', 'CADRE', 'CIVIL_SERVANT', 'NON_SPECIALISED'),
              titles: fc.uniqueArray(fc.constantFrom(...TITLES), { minLength: 1, maxLength: 3 }),
            }),
            { minLength: 4, maxLength: 4 },
          ),
        )
        .map(([days, open, offices]) => {
          const sorted = [...days].sort();
          return sorted.flatMap((from, index) => {
            const to = sorted[index + 1] ?? null;
            const office = offices[index];
            return office === undefined || (to === null && !open && sorted.length > 1) ? [] : [{ ...office, from, to }];
          });
        }),
    });
    return fc.array(person, { minLength: 1, maxLength: 12 }).chain((persons) => {
      const who = fc.nat({ max: persons.length - 1 });
      // A few persons with many facts in several units: what is counted once must be seen twice.
      const few = fc.nat({ max: Math.min(2, persons.length - 1) });
      return fc.record<World>({
        units: fc.constant(land.units),
        lineage: fc.constant(land.lineage),
        persons: fc.constant(persons),
        training: fc.uniqueArray(
          fc.record({ person: few, unit, course: fc.constantFrom('CC_LLCT', 'CCHC', 'TON_GIAO'), on: day }),
          {
            maxLength: 15,
            selector: (each) => `${each.person} ${each.course} ${each.on}`,
          },
        ),
        ranks: fc.uniqueArray(
          fc.record({
            person: who,
            unit,
            year: fc.integer({ min: 2020, max: 2026 }),
            rank: fc.constantFrom('EXCELLENT', 'GOOD', 'COMPLETED'),
          }),
          { maxLength: 12, selector: (each) => `${each.person} ${each.year}` },
        ),
        planning: fc.uniqueArray(
          fc.record({
            person: few,
            unit,
            term: fc.constantFrom('2020-2025', '2025-2030'),
            title: fc.constantFrom('BT', 'PBT', 'CTUBND'),
            from: fc.constantFrom('2020-09-30', '2021-06-15', '2023-06-30'),
            to: fc.constantFrom(null, '2023-10-05', '2026-05-05'),
          }),
          { maxLength: 10, selector: (each) => `${each.person} ${each.unit} ${each.term} ${each.title}` },
        ),
        collectives: fc.uniqueArray(
          fc.record({
            unit,
            collective: fc.constantFrom('PARTY_COMMITTEE', 'GOVERNMENT'),
            year: fc.integer({ min: 2021, max: 2026 }),
            rank: fc.constantFrom('EXCELLENT', 'GOOD'),
          }),
          { maxLength: 6, selector: (each) => `${each.unit} ${each.collective} ${each.year}` },
        ),
        localRules,
      });
    });
  });

/** Every local rule there is: those of the world, and the classes that versions of its units have. */
export function localRulesOf({ units, localRules = [] }: World): readonly WorldLocalRule[] {
  const classes = units.flatMap(({ key, versions }) =>
    versions.flatMap(({ unitClass, from, to }) =>
      unitClass === null
        ? []
        : [{ family: 'UNIT_CLASS' as const, key: 'CLASS', unit: key, value: { unitClass }, from, to }],
    ),
  );
  return [...classes, ...localRules];
}
