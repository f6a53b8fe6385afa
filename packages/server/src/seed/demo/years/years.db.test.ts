import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase, testKeys } from '../../../testing/index.ts';
import { seedDemo } from '../demo.ts';
import { seedDemoYears } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const rows = (text: string) => database.dataSource.query<Record<string, unknown>[]>(text);

test('the further years are lived once, on the demo alone', async () => {
  expect(await seedDemoYears(database.dataSource, testKeys)).toEqual({ loaded: false });
  await seedDemo(database.dataSource, testKeys);
  expect(await seedDemoYears(database.dataSource, testKeys)).toEqual({ loaded: true });
  expect(await seedDemoYears(database.dataSource, testKeys)).toEqual({ loaded: false });
});

test('everybody is decided on at the merger, and history stays with the old ward', async () => {
  expect(await rows('select status, count(*)::int as n from carry_over group by 1 order by 1')).toEqual([
    { status: 'CONFIRMED', n: 17 },
    { status: 'DECLINED', n: 4 },
  ]);
  const [old] = await rows(`
    select count(*)::int as n, count(*) filter (where a.valid_to = '2025-07-01')::int as ended
    from appointment a join unit_version v on v.unit_id = a.unit_id and v.code = '03387'`);
  expect(old).toEqual({ n: 21, ended: 21 });
});

test('every step that decides left its fact', async () => {
  expect(await rows('select year, count(*)::int as n from annual_rank group by 1 order by 1')).toEqual([
    { year: 2022, n: 21 },
    { year: 2024, n: 21 },
    { year: 2025, n: 17 },
  ]);
  expect(await rows('select status, count(*)::int as n from training_nomination group by 1 order by 1')).toEqual([
    { status: 'COMPLETED', n: 3 },
    { status: 'ENROLLED', n: 1 },
    { status: 'NOMINATED', n: 1 },
    { status: 'SENT', n: 1 },
  ]);
  expect(await rows('select count(*)::int as n from ranking_score')).toEqual([{ n: 51 }]);
  expect(await rows('select count(*)::int as n from resolution_target')).toEqual([{ n: 9 }]);
});
