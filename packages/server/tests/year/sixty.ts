import fc from 'fast-check';
import type { Rulebook, Standard } from '../../src/features/rulebook/index.ts';
import { rulebook as shipped } from '../../src/seed/reference/rulebook/index.ts';
import { TITLES, type World, type WorldPerson } from '../indicators/world.ts';

/** A ward of sixty, and rules under which everything that can be read of its year is to be seen there. */

const changed = (row: Standard): Standard => {
  // The shipped transition runs for all of the standards' life: nobody would ever not meet one.
  if (row.titleCode === 'VPTK') return { ...row, transitionTo: null };
  return row.titleCode === 'CTPN' ? { ...row, transitionTo: '2023-11-01' } : row;
};

const invented = {
  instrument: 'ND-33-2023',
  clause: 'x',
  verified: true,
  exception: null,
  transitionTo: null,
} as const;

export const rulebook: Rulebook = {
  ...shipped,
  standards: [
    ...shipped.standards.map(changed),
    {
      ...invented,
      titleCode: 'CTMTTQ',
      requirement: 'STATE_MANAGEMENT',
      minimum: 'CHUYEN_VIEN',
      from: '2023-08-01',
      to: '2025-07-01',
    },
    // The shipped rulebook has no standard of the two-tier model: nothing would ever change for anybody.
    { ...invented, titleCode: 'BT', requirement: 'PROFESSIONAL', minimum: 'MASTER', from: '2025-07-01', to: null },
    {
      ...invented,
      titleCode: 'PBT',
      requirement: 'POLITICAL_THEORY',
      minimum: 'ADVANCED',
      from: '2025-07-01',
      to: null,
      transitionTo: '2026-03-01',
    },
  ],
  // What "young" means in a commune was not read: as if it had been.
  planningLimits: shipped.planningLimits.map((row) =>
    row.rule === 'YOUNG_SHARE' ? { ...row, value: 60, verified: true } : row,
  ),
  // Ceilings of everybody ranked, with a share: to be read by the rules of 2031.
  rankingCaps: [
    ...shipped.rankingCaps.map((row) => (row.to === null ? { ...row, to: '2030-01-01' } : row)),
    { base: 'RANKED', per: 'DUTY_GROUP', sharePercent: 20, rounding: 'UP', ...invented, from: '2030-01-01', to: null },
    { base: 'RANKED', per: 'BODY', sharePercent: 15, rounding: 'NEAREST', ...invented, from: '2030-01-01', to: null },
  ],
};

const day = fc.constantFrom('2021-06-15', '2022-12-31', '2023-10-05', '2024-02-29', '2026-05-05');
const levels = (kind: string, codes: readonly string[]) =>
  fc.record({ kind: fc.constant(kind), level: fc.constantFrom(...codes), from: day });
const personArb: fc.Arbitrary<WorldPerson> = fc.record({
  sex: fc.constantFrom('FEMALE', 'MALE', 'MALE', 'MALE'),
  birthYear: fc.oneof(
    { weight: 1, arbitrary: fc.integer({ min: 1960, max: 1969 }) },
    { weight: 2, arbitrary: fc.integer({ min: 1970, max: 2000 }) },
  ),
  birthMonth: fc.integer({ min: 1, max: 12 }),
  birthPrecision: fc.constantFrom('DAY', 'MONTH', 'YEAR'),
  ethnicity: fc.constant('01'),
  partyFrom: fc.constant(null),
  credentials: fc
    .tuple(
      fc.array(levels('PROFESSIONAL', ['INTERMEDIATE', 'COLLEGE', 'UNIVERSITY', 'MASTER']), { maxLength: 2 }),
      fc.array(levels('POLITICAL_THEORY', ['ELEMENTARY', 'INTERMEDIATE', 'ADVANCED']), { maxLength: 2 }),
    )
    .map((lists) => [...new Map(lists.flat().map((each) => [`${each.kind}${each.level}`, each])).values()]),
  offices: fc
    .record({
      category: fc.constantFrom('CADRE', 'CADRE', 'CIVIL_SERVANT', 'CIVIL_SERVANT', 'NON_SPECIALISED'),
      titles: fc.uniqueArray(fc.constantFrom(...TITLES), { minLength: 1, maxLength: 3 }),
      from: fc.constantFrom('2021-01-01', '2023-01-01', '2024-06-01'),
      to: fc.constantFrom(null, null, '2025-07-01', '2026-05-06'),
    })
    .map((office) => [{ ...office, unit: 'ward' }]),
});

const PERSONS = 60;
const planningArb = fc.uniqueArray(
  fc.record({
    person: fc.oneof(fc.nat(PERSONS - 1), fc.nat(4)),
    unit: fc.constant('ward'),
    term: fc.constantFrom('2020-2025', '2025-2030', '2026-2031'),
    title: fc.constantFrom('BT', 'PBT', 'CTUBND', 'CTPN', 'VPTK'),
    from: fc.constantFrom('2020-09-30', '2021-06-15', '2023-06-30', '2025-10-20'),
    to: fc.constantFrom(null, null, '2023-10-05', '2026-05-05'),
  }),
  { minLength: 60, maxLength: 60, selector: (each) => `${each.person} ${each.unit} ${each.term} ${each.title}` },
);
const rankArb = fc.constantFrom('EXCELLENT', 'GOOD', 'GOOD', 'GOOD', 'COMPLETED', 'NOT_COMPLETED');

const sampled = <Value>(arbitrary: fc.Arbitrary<Value>, seed: number, numRuns: number) =>
  fc.sample(arbitrary, { seed, numRuns });
const always = { from: '2021-01-01', to: null };

export const world: World = {
  units: [
    {
      key: 'province',
      versions: [{ code: '12', tier: 'PROVINCE', kind: 'PROVINCE', unitClass: null, superior: null, ...always }],
    },
    {
      key: 'city',
      versions: [{ code: '105', tier: 'DISTRICT', kind: 'CITY', unitClass: null, superior: 'province', ...always }],
    },
    {
      key: 'ward',
      versions: [{ code: '03387', tier: 'COMMUNE', kind: 'WARD', unitClass: 'II', superior: 'city', ...always }],
    },
  ],
  lineage: [],
  persons: sampled(personArb, 2023, PERSONS),
  training: [],
  // In the first year nobody was excellent: a ceiling is kept there, and not in the others.
  ranks: [2021, 2022, 2023].flatMap((year) =>
    sampled(rankArb, year, PERSONS).map((rank, person) => ({
      person,
      unit: 'ward',
      year,
      rank: year === 2021 && rank === 'EXCELLENT' ? 'GOOD' : rank,
    })),
  ),
  planning: sampled(planningArb, 377, 1)
    .flat()
    .map((entry) => (entry.to !== null && entry.to <= entry.from ? { ...entry, to: null } : entry)),
  collectives: [],
};
