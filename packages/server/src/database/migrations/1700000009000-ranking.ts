import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROLES } from './row-security.ts';

/** Rules, nothing about anybody: whoever is signed in may read them. */
const RULES = [
  'ranking_scale',
  'ranking_criterion',
  'ranking_disqualifier',
  'ranking_exclusion',
  'ranking_consequence',
  'duty_group',
] as const;

const basis = (table: string) => `
  instrument_code text,
  clause text,
  verified boolean not null,
  note text,
  constraint fk_${table}_instrument_code foreign key (instrument_code) references instrument (code)`;
const byCode = (table: string) => `
  constraint pk_${table} primary key (code, valid_from),
  constraint ex_${table}_code exclude using gist (code with =, daterange(valid_from, valid_to) with &&)`;
const OF = `official_kind in ('EVERYBODY', 'CADRE', 'CIVIL_SERVANT', 'MANAGER', 'STAFF')`;
const RANKS = `('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')`;

const rules = `
create table ranking_scale (
  valid_from date not null,
  valid_to date,
  method text not null,
  general smallint,
  tasks smallint,
  excellent_from smallint,
  good_from smallint,
  completed_from smallint,
  periods text[] not null,
  mean_verified boolean not null,${basis('ranking_scale')},
  constraint pk_ranking_scale primary key (valid_from),
  constraint ck_ranking_scale_method check (method in ('CRITERIA', 'POINTS')),
  constraint ck_ranking_scale_points check (
    (method = 'POINTS') = (general is not null and tasks is not null and excellent_from is not null
                           and good_from is not null and completed_from is not null)),
  constraint ex_ranking_scale_valid exclude using gist (daterange(valid_from, valid_to) with &&)
);
create table ranking_criterion (
  code text not null,
  valid_from date not null,
  valid_to date,
  rank text,
  official_kind text not null,
  ordinal smallint not null,
  text_vi text not null,
  text_en text not null,${basis('ranking_criterion')},${byCode('ranking_criterion')},
  constraint ck_ranking_criterion_rank check (rank in ${RANKS}),
  constraint ck_ranking_criterion_of check (${OF})
);
create table ranking_disqualifier (
  code text not null,
  valid_from date not null,
  valid_to date,
  official_kind text not null,
  text_vi text not null,
  text_en text not null,${basis('ranking_disqualifier')},${byCode('ranking_disqualifier')},
  constraint ck_ranking_disqualifier_code check (code in ('DEGRADED', 'DISCIPLINED', 'UNIT_CORRUPTION')),
  constraint ck_ranking_disqualifier_of check (${OF})
);
create table ranking_exclusion (
  code text not null,
  valid_from date not null,
  valid_to date,
  months_from smallint not null,
  months_below smallint not null,
  best_rank text,
  except_maternity boolean not null,
  text_vi text not null,
  text_en text not null,${basis('ranking_exclusion')},${byCode('ranking_exclusion')},
  constraint ck_ranking_exclusion_code check (code in ('SHORT_SERVICE', 'LONG_ABSENCE')),
  constraint ck_ranking_exclusion_months check (months_below > months_from),
  constraint ck_ranking_exclusion_rank check (best_rank in ${RANKS})
);
create table ranking_consequence (
  code text not null,
  valid_from date not null,
  valid_to date,
  official_kind text not null,
  consecutive boolean not null,
  within_years smallint,
  within_appointment boolean not null,
  text_vi text not null,
  text_en text not null,${basis('ranking_consequence')},${byCode('ranking_consequence')},
  constraint ck_ranking_consequence_code check (
    code in ('END_OF_SERVICE', 'REMOVAL', 'NO_REAPPOINTMENT', 'LOWER_POSITION')),
  constraint ck_ranking_consequence_of check (${OF})
);
create table duty_group (
  title_code text not null,
  valid_from date not null,
  valid_to date,
  group_code text not null,
  name_vi text not null,
  name_en text not null,
  ordinal smallint not null,
  manages boolean not null,${basis('duty_group')},
  constraint pk_duty_group primary key (title_code, valid_from),
  constraint ex_duty_group_title exclude using gist (title_code with =, daterange(valid_from, valid_to) with &&)
);
grant select on ${RULES.join(', ')} to ${ROLES.join(', ')};
grant insert, update, delete on ${RULES.join(', ')} to cadre_system;
`;

/** How a year is ranked: scales, criteria, and what follows from a rank. */
export class Ranking1700000009000 implements MigrationInterface {
  name = 'Ranking1700000009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rules);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${RULES.join(', ')}`);
  }
}
