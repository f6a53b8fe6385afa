import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATABASE_ROLES } from '../../src/authz/database-role.ts';
import { type TestDatabase, testDatabase } from '../../src/testing/index.ts';
import { SECURED } from '../walls/tables.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database?.close());

const ask = <Row>(text: string, values: readonly unknown[] = []) => database.dataSource.query<Row[]>(text, [...values]);

/** Tables that hold a person, name one, or hold what somebody sent. */
const PERSONAL = `
  select c.oid, c.relname as name from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'm', 'v', 'f') and (
    c.relname in ('person', 'upload', 'upload_file', 'audit_entry', 'idempotency_key')
    or exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'person_id' and not a.attisdropped)
    or exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'
               and k.confrelid in ('person'::regclass, 'appointment'::regclass, 'upload'::regclass)))`;

const COMMANDS = ['select', 'insert', 'update', 'delete'] as const;

/** What each role may read, to the table: a new one is thought about before it is added here. */
const ACCESS = 'account account_grant account_identity account_session access_token';
const PUBLIC =
  'appointment_limit code_item collective_rank course duty_group instrument key_title local_rule nomination_step_rule planning_limit planning_term quota_rule ranking_cap ranking_consequence ranking_criterion ranking_disqualifier ranking_exclusion ranking_scale removal_ground resolution resolution_target retirement_age target_assessment target_terms title title_level title_standard training_duration training_eligibility unit unit_closure unit_epoch unit_event unit_lineage unit_redraw unit_version';
const FACTS =
  'annual_rank appointment appointment_title credential party_membership person planning_entry training_enrolment';
/** What units say of themselves: nothing about anybody, written by recorders. */
const OPEN_RECORDS = 'resolution resolution_target target_assessment target_terms';
/** Steps of processes, before they are facts. */
const PROCESS =
  'absence carry_over collective_correction collective_review discipline nomination_step personnel_event planning_proposal planning_round planning_round_title publication publication_line rank_correction ranking_review ranking_score training_nomination training_plan training_plan_line';
/** Votes, which may be State secrets. */
const SECRET = 'nomination_ballot';
const READABLE: Readonly<Record<string, string>> = {
  cadre_reader: `${PUBLIC} ${FACTS} person_key ${PROCESS}`,
  cadre_reader_country: `${PUBLIC} ${FACTS} person_key ${PROCESS}`,
  cadre_counter: `${PUBLIC} ${FACTS}`,
  cadre_counter_country: `${PUBLIC} ${FACTS}`,
  cadre_importer: `${PUBLIC} ${FACTS} person_key upload upload_file`,
  cadre_recorder: `${PUBLIC} ${FACTS} person_key ${PROCESS} ${SECRET}`,
  cadre_operator: `${PUBLIC} ${ACCESS}`,
  cadre_system: `${PUBLIC} ${FACTS} person_key ${PROCESS} ${SECRET} upload upload_file ${ACCESS} audit_change audit_entry audit_head idempotency_key loaded_source migration`,
};
const WRITABLE: Readonly<Record<string, string>> = {
  cadre_reader: '',
  cadre_reader_country: '',
  cadre_counter: '',
  cadre_counter_country: '',
  cadre_importer: `${FACTS} person_key collective_rank upload upload_file`,
  cadre_operator: `${ACCESS} local_rule`,
  cadre_recorder: `${FACTS} person_key collective_rank ${OPEN_RECORDS} ${PROCESS} ${SECRET}`,
  cadre_system: (READABLE.cadre_system ?? '').replace(' migration', ''),
};
const words = (text: string | undefined) => (text ?? '').split(' ').filter(Boolean).sort();

describe('the third wall', () => {
  test('stands before every table that holds or names a person, before its owner too', async () => {
    const open = await ask<{ name: string }>(
      `select p.name from (${PERSONAL}) p join pg_class c on c.oid = p.oid
       where not (c.relrowsecurity and c.relforcerowsecurity) order by 1`,
    );
    expect(open).toEqual([]);
    const namingPersons = Object.keys(SECURED).filter((table) => SECURED[table]?.person !== null);
    const known = (await ask<{ name: string }>(`select name from (${PERSONAL}) p`)).map(({ name }) => name).sort();
    expect(known, 'a table that is not proved: add it to tests/walls/tables.ts').toEqual(
      [...namingPersons, 'audit_entry', 'idempotency_key', 'upload', 'upload_file'].sort(),
    );
  });

  test('has a policy for whatever a role has the privilege to do', async () => {
    const silent = await ask<{ sentence: string }>(
      `select format('%s may %s %s, and no policy says which rows', role, command, p.name) as sentence
       from (${PERSONAL}) p cross join unnest($1::text[]) role cross join unnest($2::text[]) command
       where case when command = 'delete' then has_table_privilege(role, p.oid, command)
                  else has_any_column_privilege(role, p.oid, command) end
         and not exists (select 1 from pg_policies q where q.schemaname = 'public' and q.tablename = p.name
                         and role = any (q.roles) and (q.cmd = 'ALL' or lower(q.cmd) = command))`,
      [[...DATABASE_ROLES], [...COMMANDS]],
    );
    expect(silent.map(({ sentence }) => sentence)).toEqual([]);
    const idle = await ask<{ sentence: string }>(
      `select format('%s.%s is for %s, who has no such privilege', q.tablename, q.policyname, role) as sentence
       from pg_policies q cross join unnest(q.roles) role
       where q.schemaname = 'public' and q.cmd <> 'ALL'
         and not case when q.cmd = 'DELETE' then has_table_privilege(role::text, q.tablename, q.cmd)
                      else has_any_column_privilege(role::text, q.tablename, q.cmd) end`,
    );
    expect(idle.map(({ sentence }) => sentence)).toEqual([]);
  });

  test('no row is looked up in an array of the persons within reach: they are hashed, whatever is read', async () => {
    const runner = database.dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query(`set local role cadre_reader`);
      await runner.query(`select set_config('cadre.read_units', '*', true)`);
      for (const [table, column] of [
        ['person', 'id'],
        ['party_membership', 'person_id'],
        ['credential', 'person_id'],
        ['appointment_title', 'appointment_id'],
      ]) {
        const plan = (await runner.query(`explain select 1 from ${table} where ${column} = gen_random_uuid()`))
          .map((line: Record<string, string>) => line['QUERY PLAN'])
          .join('\n');
        expect(plan, table).toMatch(/Filter: .*\(hashed SubPlan/);
        expect(plan, table).not.toMatch(new RegExp(`\\(${column} = ANY`));
      }
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });

  test('policies name roles of ours, never everybody', async () => {
    const rows = await ask<{ role: string }>(
      `select distinct unnest(roles)::text as role from pg_policies where schemaname = 'public'`,
    );
    expect(rows.map(({ role }) => role).sort()).toEqual([...DATABASE_ROLES].sort());
  });

  test.each(DATABASE_ROLES)('%s reads and writes the tables that are listed, and no other', async (role) => {
    const tables = await ask<{ name: string; reads: boolean; writes: boolean; truncates: boolean }>(
      `select c.relname as name, has_any_column_privilege($1, c.oid, 'select') as reads,
              has_any_column_privilege($1, c.oid, 'insert, update') or has_table_privilege($1, c.oid, 'delete') as writes,
              has_table_privilege($1, c.oid, 'truncate, references, trigger') as truncates
       from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'm', 'v', 'f')`,
      [role],
    );
    const those = (which: 'reads' | 'writes' | 'truncates') =>
      tables
        .filter((table) => table[which])
        .map(({ name }) => name)
        .sort();
    expect(those('reads')).toEqual(words(READABLE[role]));
    expect(those('writes')).toEqual(words(WRITABLE[role]));
    expect(those('truncates'), 'no trigger would see the rows go').toEqual([]);
  });

  test('a role of ours owns nothing, is nobody else, and is above no wall', async () => {
    const above = await ask(
      `select rolname from pg_roles where rolname = any ($1::text[])
       and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolcanlogin or rolreplication)`,
      [[...DATABASE_ROLES, 'cadre_server']],
    );
    expect(above).toEqual([]);
    const members = await ask(
      `select m.member::regrole::text as member, m.roleid::regrole::text as role from pg_auth_members m
       where m.member::regrole::text = any ($1::text[])`,
      [[...DATABASE_ROLES]],
    );
    expect(members).toEqual([]);
    const owned = await ask(
      `select relname from pg_class where relowner::regrole::text = any ($1::text[])
       union all select proname from pg_proc where proowner::regrole::text = any ($1::text[])`,
      [[...DATABASE_ROLES]],
    );
    expect(owned).toEqual([]);
  });

  test('functions that act as the owner cannot be led astray, and only triggers call them', async () => {
    const loose = await ask(
      `select p.proname from pg_proc p
       where p.pronamespace = 'public'::regnamespace and p.prosecdef
         and (p.proconfig is null or not 'search_path=public, pg_temp' = any (p.proconfig)
              or has_function_privilege('cadre_importer', p.oid, 'execute')
              or has_function_privilege('cadre_system', p.oid, 'execute'))
         and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
    );
    expect(loose).toEqual([]);
  });
});
