import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer } from '../../src/api/server.ts';
import { DATABASE_ROLES } from '../../src/authz/database-role.ts';
import { createDataSource } from '../../src/database/data-source.ts';
import { migrate } from '../../src/database/migrate.ts';
import { entities } from '../../src/features/entities.ts';
import { seedDemo } from '../../src/seed/demo/demo.ts';
import { loadReference } from '../../src/seed/reference/load.ts';
import { type TestDatabase, testDatabase, testKeys } from '../../src/testing/index.ts';
import { demoStory } from './story.ts';
import { SECURED } from './tables.ts';

/** Who owns the database of an installation: no superuser, but one who may make roles. */
let admin: TestDatabase;
let owner: string;
let dataSource: DataSource;

beforeAll(async () => {
  admin = await testDatabase({ empty: true });
  owner = `plain_owner_${randomUUID().slice(0, 8)}`;
  const [found] = await admin.dataSource.query<{ name: string }[]>('select current_database() as name');
  await admin.dataSource.query(`create role ${owner} login createrole`);
  await admin.dataSource.query(`alter database "${found?.name}" owner to ${owner}`);
  const { options } = admin.dataSource;
  if ('url' in options && typeof options.url === 'string') {
    // Roles belong to the server: where another installation has made them, whoever may hands them on.
    await admin.dataSource.query(`
      do $$ begin
        if exists (select 1 from pg_roles where rolname = 'cadre_system') then
          if not exists (select 1 from pg_roles where rolname = 'cadre_server') then
            create role cadre_server nologin noinherit;
          end if;
          grant ${DATABASE_ROLES.join(', ')} to cadre_server;
          grant cadre_server to ${owner};
        end if;
      end $$`);
    const url = new URL(options.url);
    url.username = owner;
    dataSource = await createDataSource({ kind: 'server', url: url.toString(), poolSize: 4 }, entities).initialize();
  } else {
    dataSource = admin.dataSource;
    await dataSource.query(`set session authorization ${owner}`);
  }
  await migrate(dataSource);
  await loadReference(dataSource);
  await seedDemo(dataSource, testKeys);
});
afterAll(async () => {
  if (dataSource === admin?.dataSource) await dataSource.query('reset session authorization');
  else await dataSource?.destroy();
  const { options } = admin.dataSource;
  const server = 'url' in options && typeof options.url === 'string' ? new URL(options.url) : null;
  await admin.close();
  if (server !== null) await dropRole(server);
});

async function dropRole(url: URL): Promise<void> {
  url.pathname = '/postgres';
  const server = await createDataSource({ kind: 'server', url: url.toString(), poolSize: 1 }, []).initialize();
  await server.query(`drop role ${owner}`);
  await server.destroy();
}

describe('a plain owner of the database', () => {
  test('is no superuser, and inherits nothing of the roles it may become', async () => {
    const [login] = await dataSource.query<object[]>(
      `select rolsuper as super, rolbypassrls as bypasses, pg_has_role('cadre_system', 'usage') as inherits
       from pg_roles where rolname = current_user`,
    );
    expect(login).toEqual({ super: false, bypasses: false, inherits: false });
  });

  test('lives a day of the demo', async () => {
    const internal: unknown[] = [];
    const server = createServer({ dataSource, keys: testKeys, onInternalError: (error) => internal.push(error) });
    await server.apollo.start();
    await demoStory(server);
    await server.apollo.stop();
    expect(internal).toEqual([]);
  });

  test.each([...Object.keys(SECURED), 'upload', 'upload_file', 'audit_entry'])('meets no row of %s', async (table) => {
    const [found] = await dataSource.query<{ rows: number }[]>(`select count(*)::int as rows from ${table}`);
    expect(found).toEqual({ rows: 0 });
  });

  test('meets none with settings of a request either', async () => {
    const runner = dataSource.createQueryRunner();
    await runner.query(
      `begin; select set_config('cadre.read_units', '*', true), set_config('cadre.audits', 'on', true)`,
    );
    for (const table of [...Object.keys(SECURED), 'audit_entry']) {
      expect(await runner.query(`select count(*)::int as rows from ${table}`), table).toEqual([{ rows: 0 }]);
    }
    await runner.query('rollback');
    await runner.release();
  });

  test('takes the walls down and puts them up again', async () => {
    await dataSource.undoLastMigration();
    await migrate(dataSource);
    const [found] = await dataSource.query<{ rows: number }[]>('select count(*)::int as rows from person');
    expect(found).toEqual({ rows: 0 });
  });
});
