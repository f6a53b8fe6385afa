import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every range is half-open: [valid_from, valid_to), valid_to null = open. The database refuses overlaps. */
const statements = `
create extension if not exists btree_gist;

-- Administrative units in time
create table unit (
  id uuid not null,
  opened_on date not null,
  closed_on date,
  constraint pk_unit primary key (id),
  constraint ck_unit_life check (closed_on > opened_on)
);
create table unit_version (
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  code text not null,
  name text not null,
  kind text not null,
  tier text not null,
  unit_class text,
  superior_id uuid,
  valid_from date not null,
  valid_to date,
  constraint pk_unit_version primary key (id),
  constraint fk_unit_version_unit_id foreign key (unit_id) references unit (id),
  constraint fk_unit_version_superior_id foreign key (superior_id) references unit (id),
  constraint ck_unit_version_valid check (valid_to > valid_from),
  constraint ck_unit_version_tier check (tier in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
  constraint ck_unit_version_class check (unit_class in ('I', 'II', 'III')),
  constraint ex_unit_version_unit exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&),
  constraint ex_unit_version_code exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
);
create index ix_unit_version_superior_id on unit_version (superior_id);
create index ix_unit_version_tier_code on unit_version (tier, code);
create table unit_event (
  id uuid not null default gen_random_uuid(),
  kind text not null,
  effective_on date not null,
  instrument text,
  constraint pk_unit_event primary key (id),
  constraint ck_unit_event_kind check (kind in ('MERGE', 'SPLIT', 'RENAME', 'RECODE', 'RE_PARENT', 'ABOLISH'))
);
create table unit_lineage (
  id uuid not null default gen_random_uuid(),
  event_id uuid not null,
  predecessor_id uuid,
  predecessor_name text,
  successor_id uuid,
  part text not null,
  constraint pk_unit_lineage primary key (id),
  constraint fk_unit_lineage_event_id foreign key (event_id) references unit_event (id),
  constraint fk_unit_lineage_predecessor_id foreign key (predecessor_id) references unit (id),
  constraint fk_unit_lineage_successor_id foreign key (successor_id) references unit (id),
  constraint ck_unit_lineage_part check (part in ('WHOLE', 'PART', 'UNKNOWN')),
  constraint ck_unit_lineage_known check (part = 'UNKNOWN' or (predecessor_id is not null and successor_id is not null))
);
create index ix_unit_lineage_predecessor_id on unit_lineage (predecessor_id);
create index ix_unit_lineage_successor_id on unit_lineage (successor_id);
-- Derived from the four tables above; rebuilt whenever they change, hence without foreign keys of their own.
create table unit_closure (
  ancestor_id uuid not null,
  descendant_id uuid not null,
  depth smallint not null,
  valid_from date not null,
  valid_to date,
  constraint pk_unit_closure primary key (ancestor_id, descendant_id, valid_from)
);
create index ix_unit_closure_descendant_id on unit_closure (descendant_id);
create table unit_redraw (
  unit_id uuid not null,
  target_id uuid not null,
  valid_from date not null,
  valid_to date,
  constraint pk_unit_redraw primary key (unit_id, target_id)
);
create index ix_unit_redraw_target_id on unit_redraw (target_id);
create table unit_epoch (
  valid_from date not null,
  valid_to date,
  constraint pk_unit_epoch primary key (valid_from)
);

-- Rulebook
create table instrument (
  code text not null,
  number text not null,
  issuer text not null,
  title_vi text not null,
  title_en text not null,
  issued_on date,
  valid_from date,
  valid_to date,
  replaced_by text,
  verified boolean not null,
  note text,
  constraint pk_instrument primary key (code)
);
create table title (
  code text not null,
  category text not null,
  regime text not null,
  name_vi text not null,
  name_en text not null,
  aliases text[] not null,
  ordinal integer not null,
  valid_from date not null,
  valid_to date,
  instrument_code text,
  clause text,
  verified boolean not null,
  constraint pk_title primary key (code, valid_from),
  constraint fk_title_instrument_code foreign key (instrument_code) references instrument (code),
  constraint ck_title_category check (category in ('CADRE', 'CIVIL_SERVANT', 'NON_SPECIALISED')),
  constraint ex_title_code exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
);
create table quota_rule (
  unit_kind text not null,
  unit_class text not null,
  valid_from date not null,
  valid_to date,
  headcount integer not null,
  instrument_code text,
  clause text,
  verified boolean not null,
  note text,
  constraint pk_quota_rule primary key (unit_kind, unit_class, valid_from),
  constraint fk_quota_rule_instrument_code foreign key (instrument_code) references instrument (code),
  constraint ex_quota_rule_kind exclude using gist (unit_kind with =, unit_class with =, daterange(valid_from, valid_to) with &&)
);
create table title_standard (
  title_code text not null,
  requirement text not null,
  minimum text not null,
  valid_from date not null,
  valid_to date,
  transition_to date,
  exception jsonb,
  instrument_code text,
  clause text,
  verified boolean not null,
  constraint pk_title_standard primary key (title_code, requirement, valid_from),
  constraint fk_title_standard_instrument_code foreign key (instrument_code) references instrument (code),
  constraint ck_title_standard_requirement check (requirement in ('PROFESSIONAL', 'POLITICAL_THEORY', 'STATE_MANAGEMENT')),
  constraint ex_title_standard_title exclude using gist (title_code with =, requirement with =, daterange(valid_from, valid_to) with &&)
);
create table key_title (
  set_code text not null,
  title_code text not null,
  valid_from date not null,
  valid_to date,
  instrument_code text,
  clause text,
  verified boolean not null,
  note text,
  constraint pk_key_title primary key (set_code, title_code, valid_from),
  constraint fk_key_title_instrument_code foreign key (instrument_code) references instrument (code),
  constraint ex_key_title_title exclude using gist (set_code with =, title_code with =, daterange(valid_from, valid_to) with &&)
);
create table course (
  code text not null,
  name_vi text not null,
  name_en text not null,
  aliases text[] not null,
  kind text not null,
  category text not null,
  grants_kind text,
  grants_level text,
  verified boolean not null,
  constraint pk_course primary key (code),
  constraint ck_course_kind check (kind in ('DEGREE', 'COURSE'))
);
create table code_item (
  list text not null,
  code text not null,
  name_vi text not null,
  name_en text not null,
  aliases text[] not null,
  ordinal integer not null,
  verified boolean not null,
  constraint pk_code_item primary key (list, code)
);

-- Roster
create table person (
  id uuid not null default gen_random_uuid(),
  full_name text not null,
  sort_name text not null,
  sex text not null,
  birth_date date not null,
  birth_precision text not null,
  personal_identifier text,
  ethnicity_list text,
  ethnicity_code text,
  religion_code text,
  note text,
  version integer not null default 1,
  constraint pk_person primary key (id),
  constraint uq_person_personal_identifier unique (personal_identifier),
  constraint ck_person_sex check (sex in ('FEMALE', 'MALE')),
  constraint ck_person_birth_precision check (birth_precision in ('DAY', 'MONTH', 'YEAR'))
);
create table person_key (
  unit_id uuid not null,
  key text not null,
  person_id uuid not null,
  constraint pk_person_key primary key (unit_id, key),
  constraint fk_person_key_unit_id foreign key (unit_id) references unit (id),
  constraint fk_person_key_person_id foreign key (person_id) references person (id)
);
create index ix_person_key_person_id on person_key (person_id);
create table party_membership (
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  joined_on date not null,
  joined_precision text not null,
  official_on date,
  official_precision text,
  valid_to date,
  constraint pk_party_membership primary key (id),
  constraint fk_party_membership_person_id foreign key (person_id) references person (id),
  constraint ck_party_membership_official check (official_on >= joined_on),
  constraint ck_party_membership_valid check (valid_to > joined_on),
  constraint ex_party_membership_person exclude using gist (person_id with =, daterange(joined_on, valid_to) with &&)
);
create index ix_party_membership_person_id on party_membership (person_id);
create table appointment (
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  unit_id uuid not null,
  category text not null,
  valid_from date not null,
  from_precision text not null,
  valid_to date,
  decision_number text,
  version integer not null default 1,
  constraint pk_appointment primary key (id),
  constraint fk_appointment_person_id foreign key (person_id) references person (id),
  constraint fk_appointment_unit_id foreign key (unit_id) references unit (id),
  constraint ck_appointment_category check (category in ('CADRE', 'CIVIL_SERVANT', 'NON_SPECIALISED')),
  constraint ck_appointment_valid check (valid_to > valid_from),
  constraint ex_appointment_person exclude using gist (person_id with =, daterange(valid_from, valid_to) with &&)
);
create index ix_appointment_unit_id on appointment (unit_id);
create table appointment_title (
  appointment_id uuid not null,
  title_code text not null,
  ordinal smallint not null,
  constraint pk_appointment_title primary key (appointment_id, title_code),
  constraint fk_appointment_title_appointment_id foreign key (appointment_id) references appointment (id) on delete cascade,
  constraint uq_appointment_title_appointment_id_ordinal unique (appointment_id, ordinal)
);
create table credential (
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  kind text not null,
  level text not null,
  level_rank smallint not null,
  field text,
  held_from date not null,
  held_precision text not null,
  constraint pk_credential primary key (id),
  constraint fk_credential_person_id foreign key (person_id) references person (id),
  constraint uq_credential_person_id_kind_level unique (person_id, kind, level),
  constraint ck_credential_kind check (kind in ('PROFESSIONAL', 'POLITICAL_THEORY', 'STATE_MANAGEMENT', 'FOREIGN_LANGUAGE', 'IT', 'ETHNIC_LANGUAGE')),
  constraint ck_credential_precision check (held_precision in ('DAY', 'MONTH', 'YEAR', 'KNOWN_SINCE'))
);

-- Training, succession planning, ranking
create table training_enrolment (
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  unit_id uuid not null,
  course_code text not null,
  started_on date not null,
  started_precision text not null,
  ended_on date,
  decision_number text,
  provider text,
  result text,
  certificate text,
  version integer not null default 1,
  constraint pk_training_enrolment primary key (id),
  constraint fk_training_enrolment_person_id foreign key (person_id) references person (id),
  constraint fk_training_enrolment_unit_id foreign key (unit_id) references unit (id),
  constraint fk_training_enrolment_course_code foreign key (course_code) references course (code),
  constraint uq_training_enrolment_person_id_course_code_started_on unique (person_id, course_code, started_on),
  constraint ck_training_enrolment_valid check (ended_on > started_on)
);
create index ix_training_enrolment_unit_id on training_enrolment (unit_id);
create table planning_entry (
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  person_id uuid not null,
  term text not null,
  title_code text not null,
  valid_from date not null,
  valid_to date,
  removal_reason text,
  version integer not null default 1,
  constraint pk_planning_entry primary key (id),
  constraint fk_planning_entry_unit_id foreign key (unit_id) references unit (id),
  constraint fk_planning_entry_person_id foreign key (person_id) references person (id),
  constraint ck_planning_entry_valid check (valid_to > valid_from),
  constraint ex_planning_entry_entry exclude using gist (unit_id with =, person_id with =, term with =, title_code with =, daterange(valid_from, valid_to) with &&)
);
create index ix_planning_entry_unit_id on planning_entry (unit_id);
create table annual_rank (
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  unit_id uuid not null,
  year smallint not null,
  rank text not null,
  version integer not null default 1,
  constraint pk_annual_rank primary key (id),
  constraint fk_annual_rank_person_id foreign key (person_id) references person (id),
  constraint fk_annual_rank_unit_id foreign key (unit_id) references unit (id),
  constraint uq_annual_rank_person_id_year unique (person_id, year),
  constraint ck_annual_rank_rank check (rank in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'))
);
create index ix_annual_rank_unit_id on annual_rank (unit_id);
create table collective_rank (
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  collective text not null,
  year smallint not null,
  rank text not null,
  version integer not null default 1,
  constraint pk_collective_rank primary key (id),
  constraint fk_collective_rank_unit_id foreign key (unit_id) references unit (id),
  constraint uq_collective_rank_unit_id_collective_year unique (unit_id, collective, year),
  constraint ck_collective_rank_collective check (collective in ('PARTY_COMMITTEE', 'GOVERNMENT')),
  constraint ck_collective_rank_rank check (rank in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'))
);

-- Access
create table account (
  id uuid not null default gen_random_uuid(),
  name text not null,
  token_hash text not null,
  constraint pk_account primary key (id),
  constraint uq_account_token_hash unique (token_hash)
);
create table account_grant (
  id uuid not null default gen_random_uuid(),
  account_id uuid not null,
  role text not null,
  unit_id uuid,
  constraint pk_account_grant primary key (id),
  constraint fk_account_grant_account_id foreign key (account_id) references account (id) on delete cascade,
  constraint fk_account_grant_unit_id foreign key (unit_id) references unit (id)
);
create index ix_account_grant_account_id on account_grant (account_id);

-- Imports
create table upload (
  id uuid not null default gen_random_uuid(),
  account_id uuid not null,
  uploaded_at timestamptz not null default now(),
  constraint pk_upload primary key (id),
  constraint fk_upload_account_id foreign key (account_id) references account (id) on delete cascade
);
create table upload_file (
  upload_id uuid not null,
  ordinal smallint not null,
  name text not null,
  content bytea not null,
  constraint pk_upload_file primary key (upload_id, ordinal),
  constraint fk_upload_file_upload_id foreign key (upload_id) references upload (id) on delete cascade
);

-- What has been loaded into this database, with the digest of the source
create table loaded_source (
  name text not null,
  digest text not null,
  loaded_at timestamptz not null default now(),
  constraint pk_loaded_source primary key (name)
);
`;

export class Foundation1700000001000 implements MigrationInterface {
  name = 'Foundation1700000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table loaded_source, upload_file, upload, account_grant, account, collective_rank, annual_rank,
        planning_entry, training_enrolment, credential, appointment_title, appointment, party_membership, person_key,
        person, code_item, course, key_title, title_standard, quota_rule, title, instrument, unit_epoch, unit_redraw,
        unit_closure, unit_lineage, unit_event, unit_version, unit`);
  }
}
