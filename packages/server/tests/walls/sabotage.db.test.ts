import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Check, wallChecks } from './checks.ts';
import { Session } from './session.ts';
import { readRegister } from './tables.ts';
import { openWorld, type World } from './world.ts';

interface Policy {
  readonly table: string;
  readonly name: string;
  readonly command: string;
  readonly using: string | null;
  readonly check: string | null;
}
interface Sabotage {
  readonly table: string;
  readonly what: string;
  readonly text: string;
}

let world: World;
let checks: readonly Check[];
let policies: readonly Policy[];

beforeAll(async () => {
  world = await openWorld();
  checks = await wallChecks(world, await readRegister(world.admin));
  policies = await world.admin.query<Policy[]>(`
    select tablename as "table", policyname as name, cmd as command, qual as using, with_check as check
    from pg_policies where schemaname = 'public' order by tablename, policyname`);
});
afterAll(() => world?.close());

/** Each policy taken away, and each condition of one left out. */
function* ofPolicy({ table, name, command, using, check }: Policy): Generator<Sabotage> {
  yield { table, what: `${table}.${name} dropped`, text: `drop policy ${name} on ${table}` };
  const open = (part: 'using' | 'with check') => ({
    table,
    what: `${table}.${name} ${part} (true)`,
    text: `alter policy ${name} on ${table} ${part} (true)`,
  });
  // Where there is no other, `using` is the check as well.
  if (using !== null && using !== 'true') {
    const kept = check === null && (command === 'ALL' || command === 'UPDATE') ? ` with check (${using})` : '';
    yield { ...open('using'), text: `${open('using').text}${kept}` };
  }
  if (check !== null && check !== 'true') yield open('with check');
}

function* ofTable(table: string): Generator<Sabotage> {
  yield { table, what: `${table} disabled`, text: `alter table ${table} disable row level security` };
  yield { table, what: `${table} not forced`, text: `alter table ${table} no force row level security` };
}

/** The first check that sees it, in words. */
async function noticedBy({ table, text }: Sabotage): Promise<string | null> {
  return Session.in(world.admin, async (session) => {
    await session.sabotage(text);
    for (const { name, run } of checks.filter((check) => table === '' || check.table === table)) {
      if ((await run(session)).length > 0) return name;
    }
    return null;
  });
}

test('nothing is taken out: nothing is noticed', async () => {
  expect(await noticedBy({ table: '', what: '', text: 'select 1' })).toBe(null);
});

test('whatever is taken out of the wall is noticed', async () => {
  const tables = [...new Set(policies.map(({ table }) => table))];
  const sabotages = [
    ...policies.flatMap((policy) => [...ofPolicy(policy)]),
    ...tables.flatMap((table) => [...ofTable(table)]),
  ];
  const list: string[] = [];
  for (const sabotage of sabotages) list.push(`${sabotage.what} ← ${(await noticedBy(sabotage)) ?? 'NOBODY'}`);
  expect(list.filter((line) => line.endsWith('NOBODY'))).toEqual([]);
  await expect(`${list.join('\n')}\n`).toMatchFileSnapshot('./sabotage.txt');
});
