import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Scope, systemScope } from '../../src/authz/scope.ts';
import { migrate } from '../../src/database/migrate.ts';
import { OFFICIAL_FACTS, PersonalIdentifiers, RosterService } from '../../src/features/roster/index.ts';
import type { Rulebook, Standard } from '../../src/features/rulebook/index.ts';
import { type StandardGap, standardReadings, TitlesService } from '../../src/features/titles/index.ts';
import { UnitsService } from '../../src/features/units/index.ts';
import { rulebook as shipped } from '../../src/seed/reference/rulebook/index.ts';
import { type TestDatabase, testDatabase, testKeys, testWork } from '../../src/testing/index.ts';
import { loadRules, loadWorld, personId } from '../indicators/load-world.ts';
import { idOf } from '../indicators/oracle.ts';
import { TITLES, type World, type WorldPerson } from '../indicators/world.ts';

const units = new UnitsService({ today: () => '2026-11-23' });
const roster = new RosterService(units, new PersonalIdentifiers(testKeys));
const titles = new TitlesService(roster);

const changed = (row: Standard): Standard => {
  // The shipped transition runs for all of the standards' life: nobody would ever not meet one.
  if (row.titleCode === 'VPTK') return { ...row, transitionTo: null };
  return row.titleCode === 'CTPN' ? { ...row, transitionTo: '2023-11-01' } : row;
};
const rulebook: Rulebook = {
  ...shipped,
  standards: [
    ...shipped.standards.map(changed),
    {
      titleCode: 'CTMTTQ',
      requirement: 'STATE_MANAGEMENT',
      minimum: 'CHUYEN_VIEN',
      from: '2023-08-01',
      to: '2025-07-01',
      transitionTo: null,
      exception: null,
      instrument: 'ND-33-2023',
      clause: 'x',
      verified: true,
    },
  ],
};

const day = fc.constantFrom('2021-06-15', '2022-12-31', '2023-10-05', '2024-02-29', '2026-05-05');
const levels = (kind: string, codes: readonly string[]) =>
  fc.record({ kind: fc.constant(kind), level: fc.constantFrom(...codes), from: day });
const personArb: fc.Arbitrary<WorldPerson> = fc.record({
  sex: fc.constantFrom('FEMALE', 'MALE'),
  birthYear: fc.integer({ min: 1965, max: 2000 }),
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
    })
    .map((office) => [{ ...office, unit: 'ward', to: null }]),
});

const always = { from: '2021-01-01', to: null };
const world: World = {
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
  persons: fc.sample(personArb, { seed: 2023, numRuns: 60 }),
  training: [],
  ranks: [],
  planning: [],
  collectives: [],
};

/** The reading again, in plain steps and with the scales written out. */
const SCALES: Readonly<Record<string, readonly string[]>> = {
  PROFESSIONAL: ['NONE', 'ELEMENTARY', 'INTERMEDIATE', 'COLLEGE', 'UNIVERSITY', 'MASTER', 'DOCTOR'],
  POLITICAL_THEORY: ['NONE', 'ELEMENTARY', 'INTERMEDIATE', 'ADVANCED', 'BACHELOR'],
  STATE_MANAGEMENT: ['NONE', 'CAN_SU', 'CHUYEN_VIEN', 'CHUYEN_VIEN_CHINH', 'CHUYEN_VIEN_CAO_CAP'],
};
/** Where a person stands with every standard of a title in force on the day. */
function stands(person: WorldPerson, title: string, at: string): string[] {
  return rulebook.standards.flatMap((rule) => {
    if (rule.titleCode !== title || rule.from > at || (rule.to !== null && rule.to <= at)) return [];
    const scale = SCALES[rule.requirement] ?? [];
    const held = person.credentials
      .filter((each) => each.kind === rule.requirement && each.from <= at)
      .reduce((best, each) => Math.max(best, scale.indexOf(each.level)), -1);
    let status: string;
    if (held < 0) status = 'UNKNOWN';
    else if (held >= scale.indexOf(rule.minimum)) status = 'MET';
    else if (!rule.verified) status = 'UNKNOWN';
    else if (rule.exception?.minimum && held >= scale.indexOf(rule.exception.minimum)) status = 'EXEMPT';
    else status = rule.transitionTo !== null && at < rule.transitionTo ? 'IN_TRANSITION' : 'NOT_MET';
    return `${title} ${rule.requirement} ${scale[held] ?? '-'} < ${rule.minimum}: ${status}`;
  });
}
function oracle(at: string): string[] {
  return world.persons
    .flatMap((person, index) =>
      person.offices
        .filter((office) => office.from <= at && office.category !== 'NON_SPECIALISED')
        .flatMap((office) => office.titles.flatMap((title) => stands(person, title, at)))
        .map((row) => `Người ${index} ${row}`),
    )
    .sort();
}
const said = (gaps: readonly StandardGap[]) =>
  gaps
    .map(
      ({ official, title, requirement, held, minimum, status }) =>
        `${official.fullName} ${title.code} ${requirement} ${held?.code ?? '-'} < ${minimum}: ${status}`,
    )
    .sort();

let database: TestDatabase;
let scope: Scope;
let end: () => Promise<void>;
beforeAll(async () => {
  database = await testDatabase({ empty: true });
  await migrate(database.dataSource);
  await loadRules(database.dataSource, rulebook);
  const work = testWork(database.dataSource);
  end = () => work.rollback();
  scope = systemScope('compare gaps with the oracle', work);
  await loadWorld(scope, world);
});
afterAll(async () => {
  await end?.();
  await database?.close();
});

const DAYS = ['2023-07-31', '2023-08-01', '2023-10-05', '2024-02-29', '2025-06-30', '2025-07-01'];
const of = (key: string) => ({ by: 'unit', ref: { id: idOf(key) } }) as const;

describe('a ward of sixty', () => {
  test.each(DAYS)('on %s reads as the oracle does, met or not', async (at) => {
    const expected = oracle(at);
    expect(said(await titles.standardGaps(scope, of('ward'), at, true))).toEqual(expected);
    const missing = said(await titles.standardGaps(scope, of('ward'), at, false));
    expect(missing).toEqual(expected.filter((row) => !row.endsWith('MET') || row.endsWith('NOT_MET')));
    expect(said(await titles.standardGaps(scope, of('province'), at, false))).toEqual(missing);
    expect(said(await titles.standardGaps(scope, { by: 'leavesOf', ref: { id: idOf('city') } }, at, false))).toEqual(
      missing,
    );
  });

  test('shows every kind of gap, and every person only where something is to be seen', () => {
    const kinds = new Set(DAYS.flatMap(oracle).map((row) => row.split(': ').at(-1)));
    expect([...kinds].sort()).toEqual(['EXEMPT', 'IN_TRANSITION', 'MET', 'NOT_MET', 'UNKNOWN']);
  });

  test.each(DAYS)('on %s meets its standards person by person as the figures count', async (at) => {
    const facts = await scope.sql.query<{ id: string; met: boolean | null }>(
      `with period as (select $2::date) select person_id as id, standard_met as met from (${OFFICIAL_FACTS}) f`,
      [at, at, null],
    );
    const checked = new Map<string, string[]>();
    for (const { official, basis, status } of await titles.standardGaps(scope, of('ward'), at, true)) {
      if (basis.verified) checked.set(official.id, [...(checked.get(official.id) ?? []), status]);
    }
    // Nothing to check is neither; a level not known, or still to be made up, is not met.
    const meets = (id: string) => checked.get(id)?.every((status) => status === 'MET' || status === 'EXEMPT') ?? null;
    expect(facts.length).toBeGreaterThan(20);
    for (const { id, met } of facts) expect(meets(id), id).toBe(met);
  });
});

describe('anybody against any title', () => {
  const asked = world.persons.flatMap((_, index) =>
    TITLES.map((titleCode) => ({ personId: personId(index), titleCode })),
  );

  test.each([...DAYS, '2021-01-01'])('on %s reads as the oracle does, in office or not', async (at) => {
    const readings = await standardReadings(scope, asked, at);
    const read = readings.map(
      ({ personId: id, titleCode, requirement, held, minimum, status }) =>
        `${id} ${titleCode} ${requirement} ${held?.code ?? '-'} < ${minimum}: ${status}`,
    );
    const expected = world.persons.flatMap((person, index) =>
      TITLES.flatMap((title) => stands(person, title, at)).map((row) => `${personId(index)} ${row}`),
    );
    expect(read.sort()).toEqual(expected.sort());
    if (at >= '2023-08-01' && at < '2025-07-01')
      expect(new Set(read.map((row) => row.split(': ')[1])).size).toBeGreaterThan(2);
  });

  test('asks the database as often for one as for all, and keeps the order asked in', async () => {
    const of = async (some: typeof asked) => {
      database.statements.length = 0;
      const readings = await standardReadings(scope, some, '2023-10-05');
      return { readings, statements: database.statements.length };
    };
    const all = await of(asked);
    const backwards = await of([...asked].reverse());
    const one = await of(asked.slice(0, 1));
    expect(all.readings.length).toBeGreaterThan(500);
    expect(new Set([all.statements, backwards.statements, one.statements])).toEqual(new Set([3]));
    const persons = (readings: typeof all.readings) => [...new Set(readings.map(({ personId: id }) => id))];
    expect(persons(backwards.readings)).toEqual(persons(all.readings).reverse());
    expect((await of([])).readings).toEqual([]);
  });
});

test('more persons than are answered at once are refused, with what to do instead', async () => {
  const refused = roster.everyOfficial(scope, of('ward'), '2024-02-29', 10);
  await expect(refused).rejects.toMatchObject({ code: 'COST_LIMIT', field: 'units' });
  await expect(refused).rejects.toThrow(/hơn 10 người.*More than 10 persons/);
});
