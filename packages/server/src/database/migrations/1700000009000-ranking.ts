import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, ROLES, secureProcess } from './row-security.ts';

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
const REASONS = `('UNDER_SIX_MONTHS', 'SUSPENDED', 'NEW', 'ON_LEAVE', 'OTHER')`;
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

/** Steps of ranking, about a person or about a collective. */
const STEPS = {
  ranking_review: { person: true },
  rank_correction: { person: true },
  ranking_score: { person: true },
  absence: { person: true },
  collective_review: { person: false },
  collective_correction: { person: false },
} as const;

const unitOf = (table: string) => `constraint fk_${table}_unit_id foreign key (unit_id) references unit (id)`;
const aboutPerson = (table: string) => `
  constraint pk_${table} primary key (id),
  ${unitOf(table)},
  constraint fk_${table}_person_id foreign key (person_id) references person (id)`;

/** The steps of a review, whomever it is about. */
const review = (table: string) => `
  year smallint not null,
  status text not null,
  self_rank text,
  opinion text,
  opinion_rank text,
  opinion_present smallint,
  opinion_agree smallint,
  proposed_rank text,
  rank text,
  decision_number text,
  decision_signer text,
  decided_on date,
  not_ranked_reason text,
  not_ranked_note text,
  noticed_on date,
  version integer not null default 1,
  constraint ck_${table}_status check (
    status in ('SELF_ASSESSED', 'OPINION_GIVEN', 'PROPOSED', 'DECIDED', 'NOT_RANKED', 'NOTIFIED')),
  constraint ck_${table}_ranks check (
    self_rank in ${RANKS} and opinion_rank in ${RANKS} and proposed_rank in ${RANKS} and rank in ${RANKS}),
  constraint ck_${table}_reason check (not_ranked_reason in ${REASONS}),
  constraint ck_${table}_opinion check (opinion_agree between 0 and opinion_present),
  constraint ck_${table}_decision check (
    (rank is null) = (decision_number is null) and (rank is null) = (decided_on is null)),
  constraint ck_${table}_outcome check (case status
    when 'DECIDED' then rank is not null and not_ranked_reason is null and noticed_on is null
    when 'NOT_RANKED' then rank is null and not_ranked_reason is not null and noticed_on is null
    when 'NOTIFIED' then (rank is null) <> (not_ranked_reason is null) and noticed_on is not null
    else rank is null and not_ranked_reason is null and noticed_on is null end)`;

/** What a decision that was corrected had said. */
const correction = (table: string, reviews: string) => `
  review_id uuid not null,
  ordinal smallint not null,
  rank text,
  not_ranked_reason text,
  decision_number text,
  decision_signer text,
  decided_on date,
  corrected_on date not null,
  reason text not null,
  constraint fk_${table}_review_id foreign key (review_id) references ${reviews} (id),
  constraint uq_${table}_review_id_ordinal unique (review_id, ordinal),
  constraint ck_${table}_rank check (rank in ${RANKS}),
  constraint ck_${table}_outcome check ((rank is null) <> (not_ranked_reason is null))`;

const steps = `
alter table annual_rank add column decided_on date;
alter table collective_rank add column decided_on date;

create table ranking_review (
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  person_id uuid not null,
  self_points numeric(5, 2),
  general_points numeric(5, 2),
  task_points numeric(5, 2),
  disqualifiers text[] not null default '{}',${review('ranking_review')},${aboutPerson('ranking_review')},
  constraint uq_ranking_review_unit_id_person_id_year unique (unit_id, person_id, year),
  constraint ck_ranking_review_points check (
    (general_points is null) = (task_points is null) and self_points >= 0 and general_points >= 0 and task_points >= 0)
);
create index ix_ranking_review_person_id on ranking_review (person_id);
create table rank_correction (
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  person_id uuid not null,${correction('rank_correction', 'ranking_review')},${aboutPerson('rank_correction')}
);
create index ix_rank_correction_unit_id on rank_correction (unit_id);
create table ranking_score (
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  person_id uuid not null,
  year smallint not null,
  period_kind text not null,
  period_number smallint not null,
  general numeric(5, 2) not null,
  tasks numeric(5, 2) not null,
  version integer not null default 1,${aboutPerson('ranking_score')},
  constraint uq_ranking_score_person_id_year_period_kind_period_number unique (person_id, year, period_kind, period_number),
  constraint ck_ranking_score_period check (
    period_kind = 'MONTH' and period_number between 1 and 12 or period_kind = 'QUARTER' and period_number between 1 and 4),
  constraint ck_ranking_score_points check (general >= 0 and tasks >= 0)
);
create index ix_ranking_score_unit_id on ranking_score (unit_id);
create table absence (
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  person_id uuid not null,
  kind text not null,
  valid_from date not null,
  valid_to date,
  withdrawn boolean not null default false,
  version integer not null default 1,${aboutPerson('absence')},
  constraint ck_absence_kind check (kind in ('MATERNITY', 'STUDY', 'SICK', 'OTHER')),
  constraint ck_absence_valid check (valid_to > valid_from),
  constraint ex_absence_person exclude using gist (unit_id with =, person_id with =, daterange(valid_from, valid_to) with &&)
    where (not withdrawn)
);
create index ix_absence_person_id on absence (person_id);
create table collective_review (
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  collective text not null,${review('collective_review')},
  constraint pk_collective_review primary key (id),
  ${unitOf('collective_review')},
  constraint uq_collective_review_unit_id_collective_year unique (unit_id, collective, year),
  constraint ck_collective_review_collective check (collective in ('PARTY_COMMITTEE', 'GOVERNMENT'))
);
create table collective_correction (
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  collective text not null,${correction('collective_correction', 'collective_review')},
  constraint pk_collective_correction primary key (id),
  ${unitOf('collective_correction')}
);
create index ix_collective_correction_unit_id on collective_correction (unit_id);
${Object.entries(STEPS)
  .map(([table, about]) => secureProcess(table, about) + audited(table))
  .join('\n')}
`;

/** How a year is ranked: its rules, and the steps from the self-assessment to the notice. */
export class Ranking1700000009000 implements MigrationInterface {
  name = 'Ranking1700000009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rules);
    await runner.query(steps);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table ${[...Object.keys(STEPS)].reverse().join(', ')};
      alter table annual_rank drop column decided_on;
      alter table collective_rank drop column decided_on;
      drop table ${RULES.join(', ')};`);
  }
}
