import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, openRecords } from './row-security.ts';

const TABLES = ['target_assessment', 'target_terms', 'resolution_target', 'resolution'] as const;

const decision = `
  decision_number text,
  decision_signer text,
  decided_on date,
  reason text`;

// What belongs to a resolution belongs to its unit: a row of another unit cannot be hung on it.
const statements = `
create table resolution (
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  number text not null,
  issuer text not null,
  issued_on date not null,
  title_vi text not null,
  title_en text,
  period_from smallint not null,
  period_to smallint not null,
  orientation_year smallint,
  kind text not null,
  in_force_on date,
  ended_on date,
  replaced_by_id uuid,
  verified boolean not null,
  note text,
  shipped boolean not null default false,
  version integer not null default 1,
  constraint pk_resolution primary key (id),
  constraint uq_resolution_id_unit_id unique (id, unit_id),
  constraint uq_resolution_unit_id_number_issued_on unique (unit_id, number, issued_on),
  constraint fk_resolution_unit_id foreign key (unit_id) references unit (id),
  constraint fk_resolution_replaced_by_id foreign key (replaced_by_id) references resolution (id),
  constraint ck_resolution_kind check (kind in ('PROVINCE', 'CONGRESS', 'PLAN')),
  constraint ck_resolution_period check (period_to >= period_from and orientation_year >= period_to),
  constraint ck_resolution_life check (in_force_on >= issued_on and ended_on > in_force_on),
  constraint ck_resolution_ended check (
    (ended_on is null or in_force_on is not null) and (replaced_by_id is null or ended_on is not null)),
  constraint ck_resolution_replaced check (replaced_by_id <> id)
);
create table resolution_target (
  id uuid not null default gen_random_uuid(),
  resolution_id uuid not null,
  unit_id uuid not null,
  code text not null,
  ordinal smallint not null,
  kind text not null,
  synthetic boolean not null,
  withdrawn_on date,${decision},
  version integer not null default 1,
  constraint pk_resolution_target primary key (id),
  constraint uq_resolution_target_id_unit_id unique (id, unit_id),
  constraint uq_resolution_target_resolution_id_code unique (resolution_id, code),
  constraint uq_resolution_target_resolution_id_ordinal unique (resolution_id, ordinal),
  constraint fk_resolution_target_resolution_id_unit_id
    foreign key (resolution_id, unit_id) references resolution (id, unit_id),
  constraint ck_resolution_target_kind check (kind in ('INDICATOR', 'QUALITATIVE')),
  constraint ck_resolution_target_decision check ((decision_number is null) = (decided_on is null)),
  constraint ck_resolution_target_withdrawn check (
    withdrawn_on is not null or num_nonnulls(decision_number, decision_signer, reason) = 0)
);
create table target_terms (
  id uuid not null default gen_random_uuid(),
  target_id uuid not null,
  unit_id uuid not null,
  valid_from date not null,
  valid_to date,
  text_vi text not null,
  text_en text,
  indicator_code text,
  operator text,
  value_numerator integer,
  value_denominator integer,
  measure_unit text,
  group_dimension text,
  group_key text,
  counted_from date,
  baseline_numerator integer,
  baseline_denominator integer,
  baseline_on date,
  due_on date not null,
  verified boolean not null,${decision},
  recorded_on date not null,
  constraint pk_target_terms primary key (id),
  constraint fk_target_terms_target_id_unit_id
    foreign key (target_id, unit_id) references resolution_target (id, unit_id),
  constraint ex_target_terms_target exclude using gist (target_id with =, daterange(valid_from, valid_to) with &&),
  constraint ck_target_terms_valid check (valid_to >= valid_from),
  constraint ck_target_terms_operator check (operator in ('AT_LEAST', 'AT_MOST', 'EQUALS', 'MORE_THAN')),
  constraint ck_target_terms_measure check (
    num_nulls(indicator_code, operator, value_numerator, value_denominator, measure_unit) in (0, 5)
    and (indicator_code is not null or num_nonnulls(group_dimension, group_key, counted_from, baseline_numerator,
                                                    baseline_denominator, baseline_on) = 0)),
  constraint ck_target_terms_value check (value_numerator >= 0 and value_denominator > 0),
  constraint ck_target_terms_group check ((group_dimension is null) = (group_key is null)),
  constraint ck_target_terms_baseline check (
    num_nulls(baseline_numerator, baseline_denominator, baseline_on) in (0, 3) and baseline_numerator >= 0
    and baseline_denominator > 0 and baseline_on < due_on),
  constraint ck_target_terms_decision check ((decision_number is null) = (decided_on is null))
);
create index ix_target_terms_target_id on target_terms (target_id);
create table target_assessment (
  id uuid not null default gen_random_uuid(),
  target_id uuid not null,
  unit_id uuid not null,
  ordinal smallint not null,
  assessed_on date not null,
  status text not null,
  evidence text not null,
  recorded_on date not null,
  constraint pk_target_assessment primary key (id),
  constraint uq_target_assessment_target_id_ordinal unique (target_id, ordinal),
  constraint fk_target_assessment_target_id_unit_id
    foreign key (target_id, unit_id) references resolution_target (id, unit_id),
  constraint ck_target_assessment_status check (status in ('BASICALLY_MET', 'MET', 'NOT_MET'))
);
${TABLES.map(openRecords).join('\n')}

-- What a release ships is nobody's deed, until somebody has changed it. Who records cannot ship.
create trigger audited after insert on resolution for each row
  when (not (new.shipped and new.version = 1 and current_user = 'cadre_system')) execute function audit_note_change('id');
create trigger audited_change after update on resolution for each row
  when (not (new.shipped and new.version = 1 and current_user = 'cadre_system')) execute function audit_note_change('id');
create trigger audited_end after delete on resolution for each row
  when (not (old.shipped and old.version = 1 and current_user = 'cadre_system')) execute function audit_note_change('id');
${audited('resolution_target')}
${audited('target_terms')}
${audited('target_assessment')}
`;

/** Resolutions of units, what they aim at, and how it was judged. */
export class Resolutions1700000010000 implements MigrationInterface {
  name = 'Resolutions1700000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${TABLES.join(', ')};`);
  }
}
