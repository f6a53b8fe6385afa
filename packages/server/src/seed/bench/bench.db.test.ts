import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../database/migrate.ts';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { seedBench } from './bench.ts';

const OPTIONS = { people: 900, country: { provinces: 3, districts: 9, communes: 30 } };
const TABLES = [
  ...['unit', 'unit_version', 'unit_closure', 'person', 'appointment', 'appointment_title', 'party_membership'],
  ...['credential', 'training_enrolment', 'annual_rank', 'planning_entry', 'collective_rank'],
];

const databases: TestDatabase[] = [];
const seeded = async (seed: number): Promise<TestDatabase> => {
  const database = await testDatabase({ empty: true });
  databases.push(database);
  await migrate(database.dataSource);
  await seedBench(database.dataSource, { ...OPTIONS, seed });
  return database;
};
const digest = async ({ dataSource }: TestDatabase, table: string): Promise<string> => {
  const [row] = await dataSource.query<{ digest: string }[]>(
    `select count(*) || ' ' || md5(string_agg(t::text, ',' order by t::text)) as digest from ${table} t`,
  );
  return row?.digest ?? '';
};

let first: TestDatabase;
beforeAll(async () => {
  first = await seeded(1);
});
afterAll(() => Promise.all(databases.map((database) => database.close())));

test('the same options make the same country, another seed makes another one', async () => {
  const [again, other] = [await seeded(1), await seeded(2)];
  for (const table of TABLES) {
    expect(await digest(again, table), table).toBe(await digest(first, table));
  }
  for (const table of ['person', 'credential', 'training_enrolment', 'annual_rank']) {
    expect(await digest(other, table), table).not.toBe(await digest(first, table));
  }
});

test('the country is a tree of the size asked for, with people in every commune', async () => {
  const tiers = await first.dataSource.query<{ tier: string; units: number; below: number }[]>(
    `select v.tier, count(*)::int as units, count(v.superior_id)::int as below from unit_version v group by 1 order by 1`,
  );
  expect(tiers).toEqual([
    { tier: 'COMMUNE', units: 30, below: 30 },
    { tier: 'DISTRICT', units: 9, below: 9 },
    { tier: 'PROVINCE', units: 3, below: 0 },
  ]);
  const [office] = await first.dataSource.query<{ people: number; communes: number; unspecialised: number }[]>(
    `select count(*)::int as people, count(distinct unit_id)::int as communes,
            count(*) filter (where category = 'NON_SPECIALISED')::int as unspecialised
     from appointment where valid_to is null`,
  );
  expect(office).toEqual({ people: 900, communes: 30, unspecialised: 270 });
});

test('an account reaches the country; nothing is seeded over units that are there', async () => {
  const [account] = await first.dataSource.query<{ grants: number }[]>(
    `select count(*)::int as grants from account a join account_grant g on g.account_id = a.id
     where a.name = 'bench-country' and g.unit_id is null`,
  );
  expect(account?.grants).toBe(1);
  await expect(seedBench(first.dataSource, OPTIONS)).rejects.toThrow('holds units');
});
