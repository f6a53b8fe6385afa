import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inScope, type TestDatabase, testDatabase, testWork } from '../../testing/index.ts';
import { atDesk, Desk, FACT_TABLES, makeAccounts, type Options, OTHER_WARD } from './imports.fixtures.ts';
import { sheetCsv } from './workbook.fixtures.ts';

const server = process.env.TEST_DATABASE_URL !== undefined && process.env.TEST_DATABASE_URL !== '';

// PGlite has one session: a second writer cannot even begin before the first has ended.
describe.runIf(server)('two writers at once (PostgreSQL)', () => {
  const person = sheetCsv('persons', {});
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
    await makeAccounts(database);
  });
  afterAll(() => database.close());

  async function together(first: Options, second: Options, files = [person]) {
    const [one, two] = [testWork(database.dataSource), testWork(database.dataSource)];
    try {
      // Both have read before either writes.
      for (const work of [one, two]) await new Desk(work).scope();
      const done = await new Desk(one).import(files, first);
      let waiting = true;
      const outcome = new Desk(two).import(files, second).then(
        (report) => ({ report, error: null }),
        (error: { code?: string }) => ({ report: null, error: error.code ?? 'unknown' }),
      );
      void outcome.then(() => {
        waiting = false;
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      const waited = waiting;
      await one.commit();
      const { report, error } = await outcome;
      if (error === null) await two.commit();
      return { done, report, error, waited };
    } finally {
      await Promise.all([one.rollback(), two.rollback()]);
    }
  }
  const clear = () =>
    inScope(database.dataSource, async ({ sql }) => {
      for (const table of [...FACT_TABLES].reverse()) await sql.query(`delete from ${table}`);
    });

  test('of one unit: the second waits, sees what the first did, and does not write it twice', async () => {
    const { done, waited, report } = await together({}, {});
    expect([done.applied, waited]).toEqual([true, true]);
    expect(report).toMatchObject({ applied: true, sheets: [{ created: 0, unchanged: 1 }] });
    await atDesk(database, async (desk) => {
      expect(await desk.rows('select 1 from person')).toHaveLength(1);
      expect((await desk.import([person])).sheets).toMatchObject([{ unchanged: 1 }]);
    });
    await clear();
  });

  test('of one unit, the first a dry run: the second writes', async () => {
    const { waited, report } = await together({ dryRun: true }, {});
    expect(waited).toBe(true);
    expect(report).toMatchObject({ applied: true, sheets: [{ created: 1 }] });
    await clear();
  });

  test('of two units: neither waits', async () => {
    const { waited, report } = await together({}, { unit: OTHER_WARD });
    expect(waited).toBe(false);
    expect(report).toMatchObject({ applied: true });
    await clear();
  });

  test('of two units with one person: one of them is told to read again', async () => {
    const files = [sheetCsv('persons', { nationalId: '012080001234' })];
    const { error } = await together({}, { unit: OTHER_WARD }, files);
    expect(error).toMatch(/^(23505|40001)$/);
    await clear();
  });
});
