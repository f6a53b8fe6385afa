import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts of people and of systems: passwords, identities, sessions, several tokens each, grants with dates. */
const statements = `
alter table account
  add column login text,
  add column login_key text,
  add column password_hash text,
  add column password_expires_at timestamptz,
  add column disabled_at timestamptz,
  add column created_at timestamptz not null default now(),
  add column session_epoch integer not null default 1,
  add column version integer not null default 1,
  add constraint uq_account_login_key unique (login_key);

create table account_identity (
  id uuid not null default gen_random_uuid(),
  account_id uuid not null,
  issuer text not null,
  claim text not null,
  subject text not null,
  linked_at timestamptz not null default now(),
  constraint pk_account_identity primary key (id),
  constraint fk_account_identity_account_id foreign key (account_id) references account (id) on delete cascade,
  constraint uq_account_identity_issuer_claim_subject unique (issuer, claim, subject)
);
create index ix_account_identity_account_id on account_identity (account_id);

create table account_session (
  id uuid not null default gen_random_uuid(),
  account_id uuid not null,
  session_hash text not null,
  method text not null,
  epoch integer not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  constraint pk_account_session primary key (id),
  constraint fk_account_session_account_id foreign key (account_id) references account (id) on delete cascade,
  constraint uq_account_session_session_hash unique (session_hash),
  constraint ck_account_session_method check (method in ('PASSWORD', 'OIDC'))
);
create index ix_account_session_account_id on account_session (account_id);

create table access_token (
  id uuid not null default gen_random_uuid(),
  account_id uuid not null,
  name text not null,
  token_hash text not null,
  permissions text[],
  unit_ids uuid[],
  expires_on date,
  created_at timestamptz not null default now(),
  created_by uuid,
  last_used_at timestamptz,
  revoked_at timestamptz,
  constraint pk_access_token primary key (id),
  constraint fk_access_token_account_id foreign key (account_id) references account (id) on delete cascade,
  constraint fk_access_token_created_by foreign key (created_by) references account (id) on delete set null,
  constraint uq_access_token_token_hash unique (token_hash)
);
create index ix_access_token_account_id on access_token (account_id);
-- Each account had one token, and grants without dates: both go on as they were.
insert into access_token (account_id, name, token_hash) select id, name, token_hash from account;
alter table account drop column token_hash;

alter table account_grant
  add column valid_from date,
  add column valid_to date,
  add column granted_at timestamptz not null default now(),
  add column granted_by uuid;
update account_grant set valid_from = '2000-01-01';
-- Two grants of the same thing were harmless without dates, and would overlap with them.
delete from account_grant later using account_grant kept
where later.account_id = kept.account_id and later.role = kept.role
  and later.unit_id is not distinct from kept.unit_id and later.id > kept.id;
alter table account_grant
  alter column valid_from set not null,
  add constraint fk_account_grant_granted_by foreign key (granted_by) references account (id) on delete set null,
  add constraint ck_account_grant_valid check (valid_to >= valid_from),
  add constraint ex_account_grant_account exclude using gist (account_id with =, role with =,
    coalesce(unit_id, '00000000-0000-0000-0000-000000000000'::uuid) with =, daterange(valid_from, valid_to) with &&);
`;

/** An account keeps its oldest token; one without a token gets a digest that no token has. */
const back = `
alter table account_grant
  drop constraint ex_account_grant_account,
  drop constraint ck_account_grant_valid,
  drop column granted_by, drop column granted_at, drop column valid_to, drop column valid_from;
alter table account add column token_hash text;
update account a set token_hash = coalesce(
  (select t.token_hash from access_token t where t.account_id = a.id and t.revoked_at is null
   order by t.created_at, t.id limit 1),
  'none-' || a.id);
alter table account
  alter column token_hash set not null,
  add constraint uq_account_token_hash unique (token_hash);
drop table access_token, account_session, account_identity;
alter table account
  drop column login, drop column login_key, drop column password_hash, drop column password_expires_at,
  drop column disabled_at, drop column created_at, drop column session_epoch,
  drop column version;
`;

export class Access1700000002000 implements MigrationInterface {
  name = 'Access1700000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(back);
  }
}
