import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  appointmentBound,
  audited,
  countable,
  createRoles,
  keyedBy,
  keyRows,
  openFacts,
  personBound,
  personRows,
  ROLES,
  secure,
  unitBound,
} from './row-security.ts';

/** Tables that hold a person, or a fact about one. */
const SECURED = [
  'person',
  'person_key',
  'party_membership',
  'appointment',
  'appointment_title',
  'credential',
  'training_enrolment',
  'planning_entry',
  'annual_rank',
] as const;

/** Nothing about anybody: whoever is signed in may read it. */
const PUBLIC = [
  'unit',
  'unit_version',
  'unit_event',
  'unit_lineage',
  'unit_closure',
  'unit_redraw',
  'unit_epoch',
  'instrument',
  'title',
  'quota_rule',
  'title_standard',
  'key_title',
  'course',
  'code_item',
] as const;

const ACCESS = ['account', 'account_grant'] as const;

const holdsPerson = keyedBy('person_id');

const statements = `
-- The personal identifier is kept sealed. Plain ones are sealed when the server, which holds the keys, next starts.
alter table person
  drop constraint uq_person_personal_identifier,
  add column identifier_index text,
  add column identifier_sealed text,
  add column identifier_key_id text,
  add constraint uq_person_identifier_index unique (identifier_index),
  add constraint ck_person_identifier check (
    (identifier_index is null) = (identifier_sealed is null) and (identifier_sealed is null) = (identifier_key_id is null));
-- Uploads live for a day and were kept in plain: they are sent again.
delete from upload;
alter table upload_file add column key_id text not null;
${createRoles}

-- The units a setting names, with everything ever under them; '*' is every unit. Unset: none. Tables are named in full, so
-- that no temporary one can stand in for them.
create function cadre_units(setting text) returns setof uuid language plpgsql stable as $$
declare named text := nullif(current_setting(setting, true), '');
begin
  if named = '*' then
    return query select u.id from public.unit u;
  elsif setting = 'cadre.figure_units' then
    -- A figure of today's boundaries adds up all that became the unit, wherever it lay.
    return query
      with under as (select distinct c.descendant_id as id from public.unit_closure c where c.ancestor_id = any (named::uuid[]))
      select id from under
      union select source.unit_id from public.unit_redraw became
        join public.unit_redraw source on source.target_id = became.target_id
        where became.unit_id in (select id from under);
  else
    return query select distinct c.descendant_id from public.unit_closure c where c.ancestor_id = any (named::uuid[]);
  end if;
end $$;

create function cadre_account() returns uuid language sql stable as $$
  select nullif(current_setting('cadre.account', true), '')::uuid
$$;

-- Audit: what a transaction changed waits here until it is sealed into the chain, in the same transaction.
create table audit_change (
  id bigint generated always as identity,
  transaction bigint not null,
  subject text not null,
  row_key text not null,
  action text not null,
  before jsonb,
  after jsonb,
  constraint pk_audit_change primary key (id),
  constraint ck_audit_change_action check (action in ('INSERT', 'UPDATE', 'DELETE'))
);
create table audit_entry (
  seq bigint not null,
  body text not null,
  hash text not null,
  constraint pk_audit_entry primary key (seq)
);
create index ix_audit_entry_account on audit_entry (((body::jsonb) ->> 'account'), seq);
create index ix_audit_entry_persons on audit_entry using gin (((body::jsonb) -> 'persons'));
create index ix_audit_entry_units on audit_entry using gin (((body::jsonb) -> 'units'));
create table audit_head (
  id smallint not null,
  seq bigint not null,
  hash text not null,
  constraint pk_audit_head primary key (id),
  constraint ck_audit_head_one check (id = 1)
);
insert into audit_head (id, seq, hash) values (1, 0, repeat('0', 64));

-- Mutations sent with a key, and their sealed answers.
create table idempotency_key (
  account_id uuid not null,
  key_hash text not null,
  request_hash text not null,
  answer text,
  answer_key_id text,
  created_at timestamptz not null default now(),
  constraint pk_idempotency_key primary key (account_id, key_hash)
);
create index ix_idempotency_key_created_at on idempotency_key (created_at);
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy system on idempotency_key for all to cadre_system using (true) with check (true);

create function audit_note_change() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  was jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
  is_now jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
  named text;
begin
  if was is not distinct from is_now then return null; end if;
  select string_agg(coalesce(is_now, was) ->> part, ' ') into named from unnest(string_to_array(tg_argv[0], ',')) as part;
  insert into audit_change (transaction, subject, row_key, action, before, after)
  values (pg_current_xact_id()::text::bigint, tg_table_name, named, tg_op, was, is_now);
  return null;
end $$;

create function audit_refuse_unsealed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from audit_change where id = new.id) then
    raise exception 'A change of % was not sealed into the audit chain.', new.subject using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger unsealed after insert on audit_change deferrable initially deferred
  for each row execute function audit_refuse_unsealed();

-- Entries tell of persons: only the system reads them, for whoever may or for itself.
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy shown on audit_entry for select to cadre_system using (current_setting('cadre.audits', true) = 'on');
create policy added on audit_entry for insert to cadre_system with check (true);
-- Entries are added, never changed; only the owner could, and the chain would show it.
create function audit_refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception 'The audit chain is only added to.' using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete or truncate on audit_entry
  for each statement execute function audit_refuse_rewriting();

${secure('person', personRows)}
${secure('person_key', keyRows)}
${secure('party_membership', personBound('person_id'))}
${secure('appointment', unitBound())}
${secure('appointment_title', appointmentBound)}
${secure('credential', personBound('person_id'))}
${secure('training_enrolment', unitBound())}
${secure('planning_entry', unitBound())}
${secure('annual_rank', unitBound())}
${countable('person', ['id', 'sex', 'birth_date', 'ethnicity_list', 'ethnicity_code'])}
${countable('party_membership', ['person_id', 'joined_on', 'valid_to'])}
${countable('appointment', ['id', 'person_id', 'unit_id', 'category', 'valid_from', 'valid_to'])}
${countable('appointment_title', '*')}
${countable('credential', ['person_id', 'kind', 'level', 'level_rank', 'held_from'])}
${countable('training_enrolment', ['person_id', 'unit_id', 'course_code', 'started_on'])}
${countable('planning_entry', ['unit_id', 'person_id', 'term', 'title_code', 'valid_from', 'valid_to'])}
${countable('annual_rank', ['person_id', 'unit_id', 'year', 'rank'])}

${openFacts('collective_rank')}

-- An office cannot outlast its unit: whoever takes a person on may end his office where the unit has ended.
create policy importer_closes on appointment for update to cadre_importer
  using (${holdsPerson} and unit_id = any (array(select id from unit where closed_on is not null)))
  with check (${holdsPerson} and (unit_id, valid_to) in (select id, closed_on from unit));

grant select on ${PUBLIC.join(', ')} to ${ROLES.join(', ')};
grant select, insert, update, delete on ${ACCESS.join(', ')} to cadre_operator;
-- No role may truncate: no trigger would see the rows go.
grant select, insert, update, delete on all tables in schema public to cadre_system;
grant usage on all sequences in schema public to cadre_system;
revoke update, delete on audit_entry from cadre_system;
revoke insert, update, delete on migration from cadre_system;
-- On a table of its own, temporary or not, a role could call them to make entries up.
revoke execute on function audit_note_change, audit_refuse_unsealed, audit_refuse_rewriting from public;

-- A file somebody sent holds persons: it is seen by that account alone.
alter table upload enable row level security;
alter table upload force row level security;
alter table upload_file enable row level security;
alter table upload_file force row level security;
-- Whoever comes next sweeps old ones away: it may lock them to do so, never change them or take them over.
create policy seen on upload for select to cadre_importer using (account_id = cadre_account() or uploaded_at < now() - interval '24 hours');
create policy added on upload for insert to cadre_importer with check (account_id = cadre_account());
create policy locked on upload for update to cadre_importer using (uploaded_at < now() - interval '24 hours') with check (false);
create policy taken on upload for delete to cadre_importer using (account_id = cadre_account() or uploaded_at < now() - interval '24 hours');
create policy system on upload for all to cadre_system using (true) with check (true);
create policy seen on upload_file for select to cadre_importer
  using (upload_id = any (array(select id from upload where account_id = cadre_account())));
create policy added on upload_file for insert to cadre_importer
  with check (upload_id = any (array(select id from upload where account_id = cadre_account())));
create policy system on upload_file for all to cadre_system using (true) with check (true);
grant select, insert, update, delete on upload to cadre_importer;
grant select, insert on upload_file to cadre_importer;

${audited('person')}
${audited('person_key', ['unit_id', 'key'])}
${audited('party_membership')}
${audited('appointment')}
${audited('appointment_title', ['appointment_id', 'title_code'])}
${audited('credential')}
${audited('training_enrolment')}
${audited('planning_entry')}
${audited('annual_rank')}
${audited('collective_rank')}
${audited('account')}
${audited('account_grant')}
`;

export class Walls1700000003000 implements MigrationInterface {
  name = 'Walls1700000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  async down(runner: QueryRunner): Promise<void> {
    const policies = [...SECURED, 'collective_rank', 'upload', 'upload_file'];
    await runner.query(`
      do $$
      declare found record;
      begin
        for found in select tablename, policyname from pg_policies where schemaname = 'public' loop
          execute format('drop policy %I on %I', found.policyname, found.tablename);
        end loop;
      end $$;
      ${policies.map((table) => `alter table ${table} no force row level security; alter table ${table} disable row level security;`).join('\n')}
      ${[...SECURED, 'collective_rank', ...ACCESS].map((table) => `drop trigger audited on ${table};`).join('\n')}
      drop table idempotency_key, audit_head, audit_entry, audit_change;
      drop function audit_note_change, audit_refuse_unsealed, audit_refuse_rewriting, cadre_account, cadre_units;
      alter table upload_file drop column key_id;
      alter table person
        drop constraint ck_person_identifier,
        drop column identifier_index,
        drop column identifier_sealed,
        drop column identifier_key_id,
        add constraint uq_person_personal_identifier unique (personal_identifier);
      revoke all on all tables in schema public from ${ROLES.join(', ')};`);
  }
}
