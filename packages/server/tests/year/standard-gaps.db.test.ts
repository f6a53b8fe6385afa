import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Scope, systemScope } from '../../src/authz/scope.ts';
import { migrate } from '../../src/database/migrate.ts';
import { OFFICIAL_FACTS, PersonalIdentifiers, RosterService } from '../../src/features/roster/index.ts';
import { type StandardGap, standardReadings, TitlesService } from '../../src/features/titles/index.ts';
import { UnitsService } from '../../src/features/units/index.ts';
import { type TestDatabase, testDatabase, testKeys, testWork } from '../../src/testing/index.ts';
import { loadRules, loadWorld, personId } from '../indicators/load-world.ts';
import { idOf } from '../indicators/oracle.ts';
import { TITLES } from '../indicators/world.ts';
import { gapsOf, type Stand, stands } from './plain.oracle.ts';
import { type Plain, readPlain } from './plain.ts';
import { rulebook, world } from './sixty.ts';

const units = new UnitsService({ today: () => '2026-11-23' });
const roster = new RosterService(units, new PersonalIdentifiers(testKeys));
const titles = new TitlesService(roster);

const said = (gaps: readonly StandardGap[]) =>
  gaps
    .map(
      ({ official, title, requirement, held, minimum, status }) =>
        `${official.id} ${title.code} ${requirement} ${held?.code ?? '-'} < ${minimum}: ${status}`,
    )
    .sort();

let plain: Plain;
const line = (id: string, { title, requirement, held, required, status }: Stand) =>
  `${id} ${title} ${requirement} ${held ?? '-'} < ${required}: ${status}`;
const oracle = (at: string) =>
  gapsOf(plain, idOf('ward'), at)
    .map((stand) => line(stand.person, stand))
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
  plain = await readPlain((text) => scope.sql.query(text));
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
    const expected = asked.flatMap(({ personId: id, titleCode }) =>
      stands(plain, id, titleCode, at).map((stand) => line(id, stand)),
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
