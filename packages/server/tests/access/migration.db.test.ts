import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashToken, signIn } from '../../src/features/access/index.ts';
import { inTestTransaction, type TestDatabase, testDatabase } from '../../src/testing/index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ empty: true });
  await database.dataSource.runMigrations();
});
afterAll(() => database?.close());

test('accounts of the time before go on as they were, with their tokens and grants, and back again', async () => {
  const { dataSource } = database;
  const toTheTimeBefore = async () => {
    // What stands on the accounts goes first.
    for (;;) {
      const [last] = await dataSource.query<{ name: string }[]>('select name from migration order by id desc limit 1');
      await dataSource.undoLastMigration();
      if (last?.name === 'Access1700000002000') return;
    }
  };
  await toTheTimeBefore();
  await dataSource.query(`insert into account (name, token_hash) values ('An', $1), ('Bình', $2)`, [
    hashToken('demo-an'),
    hashToken('demo-binh'),
  ]);
  await dataSource.query(
    `insert into account_grant (account_id, role)
     select id, role from account, (values ('ANALYST'), ('ANALYST'), ('OPERATOR')) r(role) where name = 'An'`,
  );
  await dataSource.runMigrations();
  const viewer = (token: string) => inTestTransaction(dataSource, (work) => signIn(work, `Bearer ${token}`));
  const an = await viewer('demo-an');
  expect(an?.name).toBe('An');
  expect(an?.grants).toHaveLength(2);
  expect(new Set(an?.grants.map(({ role, unitIds }) => `${role} ${unitIds}`))).toEqual(
    new Set(['ANALYST null', 'OPERATOR null']),
  );
  expect((await viewer('demo-binh'))?.grants).toEqual([]);
  expect(await viewer('demo-chi')).toBeNull();
  await inTestTransaction(dataSource, (work) =>
    work.as('cadre_system').query(`insert into account (name) values ('Chi')`),
  );

  await toTheTimeBefore();
  const back = await dataSource.query<{ name: string; token_hash: string }[]>(
    'select name, token_hash from account order by name',
  );
  expect(back.map(({ name, token_hash }) => [name, token_hash.slice(0, 5)])).toEqual([
    ['An', hashToken('demo-an').slice(0, 5)],
    ['Bình', hashToken('demo-binh').slice(0, 5)],
    ['Chi', 'none-'],
  ]);
  await dataSource.runMigrations();
});
