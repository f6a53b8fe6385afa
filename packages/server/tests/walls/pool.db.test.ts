import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseRole } from '../../src/authz/database-role.ts';
import type { Viewer } from '../../src/authz/viewer.ts';
import { createDataSource } from '../../src/database/data-source.ts';
import { directWork, NOTHING_AUDITED, UnitOfWork } from '../../src/database/unit-of-work.ts';
import { entities } from '../../src/features/entities.ts';
import { openWorld, type World } from './world.ts';

/** How many random interleavings; the whole number takes a minute. */
const INTERLEAVINGS = Number(process.env.WALLS_INTERLEAVINGS ?? 300);

let world: World;
/** One connection for everybody. */
let dataSource: DataSource;
/** A server can time out, cancel and cut off; the embedded database has nobody beside it who could. */
let server: boolean;

beforeAll(async () => {
  world = await openWorld();
  const { options } = world.dataSource;
  const url = 'url' in options ? options.url : undefined;
  server = typeof url === 'string';
  dataSource = url
    ? await createDataSource({ kind: 'server', url, poolSize: 1 }, entities).initialize()
    : world.dataSource;
});
afterAll(async () => {
  if (dataSource && dataSource !== world.dataSource) await dataSource.destroy();
  await world?.close();
});

interface Principal {
  readonly viewer: Viewer | null;
  readonly sees: string;
}

const ids = (people: readonly { id: string }[]) =>
  people
    .map(({ id }) => id)
    .sort()
    .join(' ');

function principals(): readonly Principal[] {
  const officer = (unitIds: readonly string[] | null): Viewer => ({
    accountId: '11111111-1111-4111-8111-111111111111',
    name: 'officer',
    grants: [{ role: 'WARD_OFFICER', unitIds }],
  });
  const { people, units, mover } = world;
  return [
    { viewer: officer([units.own]), sees: ids([...people.own, mover]) },
    { viewer: officer([units.neighbour]), sees: ids(people.neighbour) },
    { viewer: officer([units.abroad, units.province]), sees: ids([...people.abroad, ...people.province, mover]) },
    { viewer: officer(null), sees: ids([...Object.values(people).flat(), mover]) },
    { viewer: { ...officer([]), grants: [{ role: 'SUPERIOR_SYSTEM', unitIds: [units.city] }] }, sees: '' },
    { viewer: null, sees: '' },
  ];
}

/** Repeatable: the same seed tells the same story. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

type Step = (work: UnitOfWork, principal: Principal) => Promise<void>;

const look: Step = async (work, { viewer, sees }) => {
  const rows = await work
    .as(databaseRole(viewer, 'PERSONS'))
    .query<{ id: string }>('select id::text as id from person');
  if (ids(rows) !== sees) throw new Leak(`saw ${rows.length} persons`);
};
const count: Step = async (work, { viewer }) => {
  await work.as(databaseRole(viewer, 'FIGURES')).query('select count(*) from appointment');
};
const savepoint: Step = async (work, principal) => {
  await work.as('cadre_system').query('savepoint inner_work');
  await work.as(databaseRole(principal.viewer, 'PERSONS')).query(`select set_config('cadre.read_units', '*', true)`);
  // Undone with it: the setting, and the role that took the place of the system.
  await work.as(databaseRole(principal.viewer, 'PERSONS')).query('rollback to savepoint inner_work');
  await look(work, principal);
};
const change: Step = async (work) => {
  await work
    .as('cadre_system')
    .query(`update unit_version set name = 'Kept by mistake' where name = 'Phường Tân Phong'`);
};
const fail: Step = (work) =>
  work
    .as('cadre_reader')
    .query('select 1 / 0')
    .then(() => undefined);
const stumble: Step = async () => {
  throw new Error('The code stumbled.');
};
const timeOut: Step = async (work) => {
  const sql = work.as('cadre_reader');
  await sql.query('set local statement_timeout = 1');
  await sql.query('select pg_sleep(5)');
};
const interrupted =
  (how: 'pg_cancel_backend' | 'pg_terminate_backend'): Step =>
  async (work) => {
    const sql = work.as('cadre_reader');
    const [row] = await sql.query<{ pid: number }>('select pg_backend_pid() as pid');
    let asleep = true;
    const sleep = sql.query('select pg_sleep(5)').finally(() => {
      asleep = false;
    });
    sleep.catch(() => undefined);
    while (asleep)
      await world.admin.query(
        `select ${how}(pid) from pg_stat_activity where pid = $1 and query like '%pg_sleep%' and state = 'active'`,
        [row?.pid],
      );
    await sleep;
  };

class Leak extends Error {}

/** A request of the principal: some steps, then kept, dropped, or broken off. */
async function request(principal: Principal, steps: readonly Step[], keep: boolean, turn: number): Promise<void> {
  for (let waited = 0; waited < turn; waited += 1) await new Promise((resolve) => setImmediate(resolve));
  const work = new UnitOfWork(dataSource, keep ? 'READ' : 'WRITE', {
    journal: NOTHING_AUDITED,
    facts: { viewer: principal.viewer, requestId: 'pool' },
  });
  try {
    for (const step of steps) await step(work, principal);
    await (keep ? work.commit() : work.rollback());
  } catch (error) {
    await work.rollback().catch(() => undefined);
    if (error instanceof Leak) throw error;
  }
}

const BARE = `
  select current_user = session_user and current_setting('role') = 'none' as plain,
         concat(current_setting('cadre.account', true), current_setting('cadre.read_units', true),
                current_setting('cadre.figure_units', true), current_setting('cadre.write_units', true),
                current_setting('cadre.audits', true)) as settings,
         current_setting('transaction_read_only') as read_only, current_setting('transaction_isolation') as isolation,
         current_setting('statement_timeout') as timeout,
         (select count(*)::int from unit_version where name = 'Kept by mistake') as kept`;

const clean = { plain: true, settings: '', read_only: 'off', isolation: 'read committed', timeout: '0', kept: 0 };

describe('a pool of one', () => {
  test(`${INTERLEAVINGS} random interleavings: each sees its own, and nothing is left behind`, {
    timeout: 600_000,
  }, async () => {
    const everybody = principals();
    const faults = server ? [fail, stumble, timeOut, interrupted('pg_cancel_backend')] : [fail, stumble];
    for (let seed = 1; seed <= INTERLEAVINGS; seed += 1) {
      const roll = dice(seed);
      const pick = <Item>(items: readonly Item[]): Item => items[roll(items.length)] as Item;
      const requests = Array.from({ length: 2 + roll(3) }, () => {
        const keep = roll(2) === 0;
        const steps: Step[] = Array.from({ length: 1 + roll(2) }, () => pick([look, look, count, savepoint]));
        if (!keep && roll(2) === 0) steps.push(change);
        if (roll(3) === 0) steps.push(pick(faults));
        if (server && roll(50) === 0) steps.push(interrupted('pg_terminate_backend'));
        return request(pick(everybody), steps, keep, roll(4));
      });
      const direct = directWork(dataSource)
        .as('cadre_system')
        .query('select 1')
        .catch(() => undefined);
      const ends = await Promise.allSettled([...requests, direct]);
      const leaks = ends.flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : []));
      expect(leaks, `seed ${seed}`).toEqual([]);
      const [bare] = await dataSource.query<object[]>(BARE);
      expect(bare, `seed ${seed}`).toEqual(clean);
    }
  });

  test.each([
    ['somebody asked for', 'request', '1min'],
    ['of the process itself', null, '0'],
  ])('a statement of the system %s waits so long', async (_name, requestId, expected) => {
    const work = new UnitOfWork(dataSource, 'READ', { journal: NOTHING_AUDITED, facts: { requestId } });
    const [row] = await work.as('cadre_system').query(`select current_setting('statement_timeout') as timeout`);
    await work.rollback();
    expect(row).toEqual({ timeout: expected });
  });

  test('a connection whose end failed does not carry its transaction on', async () => {
    const runner = dataSource.createQueryRunner();
    const query = runner.query.bind(runner);
    let faults = 1;
    runner.query = ((text: string, ...rest: []) => {
      if (text === 'rollback' && faults-- > 0) return Promise.reject(new Error('The end was cancelled.'));
      return query(text, ...rest);
    }) as typeof runner.query;
    const broken = Object.create(dataSource, { createQueryRunner: { value: () => runner } }) as DataSource;
    const work = new UnitOfWork(broken, 'WRITE', { journal: NOTHING_AUDITED });
    await change(work, { viewer: null, sees: '' });
    await expect(work.rollback()).rejects.toThrow('The end was cancelled.');
    await request(principals()[0] as Principal, [look], true, 0);
    expect(await dataSource.query(BARE)).toEqual([clean]);
  });
});
