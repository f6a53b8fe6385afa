import { createHash } from 'node:crypto';
import { createDataSource, createServer, entities, KeyRing } from '@cadre/server';
import pg from 'pg';
import { startCluster } from './cluster.ts';
import { prepareDatabase } from './database.ts';
import { disclosureAgainstExact } from './disclosure.ts';
import { median } from './load.ts';
import type { Statement } from './messages.ts';
import { DOCUMENT, INDICATORS } from './questions.ts';

/**
 * What the third wall costs: the statements of a request as they were sent, in their transaction under roles and
 * policies, against the same statements alone on a connection that no wall stands before. And the forms a policy can take.
 */
const people = Number(process.env.BENCH_PEOPLE ?? 30_000);
const rounds = Number(process.env.BENCH_ROUNDS ?? 15);
const print = (line: string) => void process.stdout.write(`${line}\n`);
const AT = '2024-12-31';

const VIEWERS = [
  { name: 'ward', code: '03000', units: { unit: { code: '03000', at: AT } } },
  { name: 'district', code: '214', units: { unit: { code: '214', at: AT } } },
  { name: 'province', code: '20', units: { unit: { code: '20', at: AT } } },
] as const;

const LIST = `query ($units: UnitScope!, $at: Date!) { officials(units: $units, at: $at, first: 50) { nodes { id fullName } } }`;
const COUNT = `query ($units: UnitScope!, $at: Date!) { officials(units: $units, at: $at, first: 1) { totalCount } }`;
const QUESTIONS = [
  { name: 'officials, a page', query: LIST, variables: {} },
  { name: 'officials, counted', query: COUNT, variables: {} },
  { name: '12 figures', query: DOCUMENT, variables: { indicators: INDICATORS } },
] as const;

const cells = (first: string, ...rest: readonly string[]) =>
  first.padEnd(30) + rest.map((cell) => cell.padStart(17)).join('');
const ms = (value: number) => `${value.toFixed(2)} ms`;

/** Made beside the audit chain, which has nobody to tell about an invented country. */
async function account(
  client: pg.Client,
  {
    name,
    code,
    role = 'PERSONNEL_OFFICER',
  }: { readonly name: string; readonly code: string | null; readonly role?: string },
): Promise<void> {
  await client.query('begin; set local session_replication_role = replica');
  await client.query(
    `with made as (insert into account (name) values ($1) returning id),
     token as (insert into access_token (account_id, name, token_hash) select id, $1, $2 from made on conflict do nothing)
     insert into account_grant (account_id, role, unit_id, valid_from)
     select made.id, $4, v.unit_id, '2021-01-01'
     from made left join unit_version v on v.code = $3 and v.valid_to is null`,
    [`walls-${name}`, createHash('sha256').update(`walls-${name}`).digest('hex'), code, role],
  );
  await client.query('commit');
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

/** In turns, so that a slow second of the machine hits all of them. */
async function compare(contestants: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const times: number[][] = contestants.map(() => []);
  for (let round = -2; round < rounds; round += 1) {
    for (const [index, work] of contestants.entries()) {
      const time = await timed(work);
      if (round >= 0) times[index]?.push(time);
    }
  }
  return times.map(median);
}

const replay = async (client: pg.Client, statements: readonly Statement[]) => {
  for (const { text, values } of statements) await client.query(text, [...values].length > 0 ? [...values] : undefined);
};
const OF_THE_WALL = /^(begin|rollback|commit|set local)|audit|lockHead|appendEntries|takeChanges/;

async function recordings(url: string): Promise<Map<string, readonly Statement[]>> {
  const dataSource = await createDataSource({ kind: 'server', url, poolSize: 2 }, entities).initialize();
  const server = createServer({ dataSource, keys: KeyRing.parse(KeyRing.newKey('bench')) });
  await server.apollo.start();
  const found = new Map<string, readonly Statement[]>();
  const original = pg.Client.prototype.query;
  for (const viewer of VIEWERS) {
    for (const { name, query, variables } of QUESTIONS) {
      const contextValue = await server.contextFor({
        authorization: `Bearer walls-${viewer.name}`,
        acceptLanguage: 'vi',
        requestId: 'bench',
      });
      // The audit of what was read is a transaction of its own, and no part of the wall.
      const unrecorded = { ...contextValue, recordReads: async () => {} };
      const statements: Statement[] = [];
      pg.Client.prototype.query = function record(this: pg.Client, ...args: unknown[]) {
        const [text, values] = args;
        if (typeof text === 'string') statements.push({ text, values: Array.isArray(values) ? values : [] });
        return Reflect.apply(original, this, args);
      } as typeof original;
      const { body } = await server.apollo.executeOperation(
        { query, variables: { ...variables, units: viewer.units, at: AT } },
        { contextValue: unrecorded },
      );
      pg.Client.prototype.query = original;
      if (body.kind === 'single' && body.singleResult.errors) throw new Error(JSON.stringify(body.singleResult.errors));
      found.set(`${viewer.name} ${name}`, statements);
    }
  }
  await server.apollo.stop();
  await dataSource.destroy();
  return found;
}

async function wallAgainstBare(url: string, client: pg.Client): Promise<void> {
  print(cells('', 'statements', 'bare', 'walled', 'walled:bare'));
  for (const [name, statements] of await recordings(url)) {
    const bare = statements.filter(({ text }) => !OF_THE_WALL.test(text));
    const [without = 0, within = 0] = await compare([() => replay(client, bare), () => replay(client, statements)]);
    print(
      cells(
        name,
        `${bare.length} / ${statements.length}`,
        ms(without),
        ms(within),
        `${(within / without).toFixed(2)} ×`,
      ),
    );
  }
}

const FORMS = {
  'in the query': null,
  '= any (array(…))': `unit_id = any (array(select cadre_units('cadre.read_units')))`,
  'in (select …)': `unit_id in (select cadre_units('cadre.read_units'))`,
  'exists (…)': `exists (select 1 from unit_closure c where c.descendant_id = unit_id
    and c.ancestor_id = any (current_setting('cadre.read_units', true)::uuid[]))`,
} as const;

/** One policy in each of its forms, in a transaction that is undone. */
async function forms(client: pg.Client): Promise<void> {
  const questions = {
    counted: 'select count(*) from appointment a',
    'first page by name': 'select p.full_name from appointment a join person p on p.id = a.person_id',
  };
  print('');
  print(cells('policy of appointment', ...Object.keys(FORMS)));
  await client.query(`begin; alter policy reader on person using (true)`);
  for (const { name, code } of VIEWERS) {
    const { rows } = await client.query<{ id: string }>('select unit_id as id from unit_version where code = $1', [
      code,
    ]);
    await client.query(`select set_config('cadre.read_units', $1, true)`, [`{${rows[0]?.id}}`]);
    for (const [what, text] of Object.entries(questions)) {
      const end = what === 'counted' ? '' : ' order by p.sort_name, p.id limit 50';
      const times: number[] = [];
      for (const [form, policy] of Object.entries(FORMS)) {
        await client.query(
          `alter policy reader on appointment using (${policy ?? 'true'}); set local role cadre_reader`,
        );
        const where = policy === null ? ` where a.${FORMS['= any (array(…))']}` : '';
        const [time = 0] = await compare([() => client.query(`/* ${form} */ ${text}${where}${end}`)]);
        times.push(time);
        await client.query('reset role');
      }
      print(cells(`${name}, ${what}`.slice(0, 30), ...times.map(ms)));
    }
  }
  await client.query('rollback');
}

const cluster = process.env.BENCH_DATABASE_URL === undefined ? await startCluster() : undefined;
const url = process.env.BENCH_DATABASE_URL ?? cluster?.url ?? '';
const client = new pg.Client({ connectionString: url });
try {
  await prepareDatabase(url, people, print);
  await client.connect();
  // Invented accounts, of which no auditor has to hear.
  await client.query('set session_replication_role = replica');
  for (const viewer of VIEWERS) await account(client, viewer);
  await account(client, { name: 'country', code: null });
  await account(client, { name: 'analyst', code: null, role: 'ANALYST' });
  await client.query('reset session_replication_role');
  await client.query('set jit = off');
  print(`${people} people; median of ${rounds} rounds in turns, one connection.`);
  await wallAgainstBare(url, client);
  await forms(client);
  print('');
  const tokens = { exact: 'walls-country', controlled: 'walls-analyst' };
  await disclosureAgainstExact(url, tokens, rounds, (...parts) => print(cells(parts[0] ?? '', ...parts.slice(1))));
} finally {
  await client.end();
  cluster?.stop();
}
