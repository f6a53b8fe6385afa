import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../src/testing/index.ts';

/** What the catalogue says of every table, in words that compare: columns, constraints with their texts, indexes. */
const SHAPE = `
  select c.relname as "table", 'column ' || a.attname as what,
         format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
           || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as text
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
  union all
  select c.relname, 'constraint ' || k.conname, pg_get_constraintdef(k.oid)
  from pg_constraint k join pg_class c on c.oid = k.conrelid
  where c.relnamespace = 'public'::regnamespace and k.contype in ('p', 'u', 'f', 'c', 'x')
  union all
  select t.relname, 'index ' || i.relname, pg_get_indexdef(i.oid)
  from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
  where t.relnamespace = 'public'::regnamespace
  order by 1, 2`;

async function shapeOf({ dataSource }: TestDatabase): Promise<string[]> {
  const rows = await dataSource.query<{ table: string; what: string; text: string }[]>(SHAPE);
  return rows.filter((row) => row.table !== 'migration').map((row) => `${row.table}: ${row.what}: ${row.text}`);
}

describe('migrations and entities', () => {
  let migrated: TestDatabase;

  beforeAll(async () => {
    migrated = await testDatabase({ empty: true });
    await migrated.dataSource.runMigrations();
  });
  afterAll(() => migrated.close());

  it('leave the ORM nothing to change', async () => {
    const { upQueries } = await migrated.dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map((statement) => statement.query)).toEqual([]);
  });

  it('make the same tables, to the text of each constraint', async () => {
    const declared = await testDatabase({ empty: true });
    try {
      await declared.dataSource.query('create extension btree_gist');
      await declared.dataSource.driver.createSchemaBuilder().build();
      const [fromMigrations, fromEntities] = [await shapeOf(migrated), await shapeOf(declared)];
      expect(fromMigrations.length).toBeGreaterThan(250);
      expect(fromMigrations).toEqual(fromEntities);
    } finally {
      await declared.close();
    }
  });

  it('can be undone', async () => {
    for (const _ of migrated.dataSource.migrations) await migrated.dataSource.undoLastMigration();
    expect(await shapeOf(migrated)).toEqual([]);
  });
});
