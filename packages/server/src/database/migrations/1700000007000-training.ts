import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, ROLES, secureProcess } from './row-security.ts';

/** Rules, nothing about anybody: whoever is signed in may read them. */
const PUBLIC = ['training_eligibility', 'training_duration'] as const;

/** A plan speaks of nobody, but it is the ward's own paper: read by whoever reads its persons. */
const PLANS = ['training_plan', 'training_plan_line'] as const;

const basis = (table: string) => `
  instrument_code text,
  clause text,
  verified boolean not null,
  note text,
  constraint fk_${table}_instrument_code foreign key (instrument_code) references instrument (code)`;

const statements = `
create table training_eligibility (
  course_code text not null,
  condition text not null,
  form text not null,
  sex text not null,
  valid_from date not null,
  valid_to date,
  terms jsonb not null,
  open boolean not null,
  text_vi text not null,
  text_en text not null,${basis('training_eligibility')},
  constraint pk_training_eligibility primary key (course_code, condition, form, sex, valid_from),
  constraint ck_training_eligibility_condition check (condition in ('AUDIENCE', 'PARTY_MEMBER', 'EDUCATION', 'RECENT_RANKS', 'AGE')),
  constraint ck_training_eligibility_form check (form in ('ANY', 'FULL_TIME', 'PART_TIME', 'ONLINE')),
  constraint ck_training_eligibility_sex check (sex in ('ANY', 'FEMALE', 'MALE')),
  constraint ex_training_eligibility_condition exclude using gist (course_code with =, condition with =, form with =, sex with =, daterange(valid_from, valid_to) with &&)
);
create table training_duration (
  subject text not null,
  valid_from date not null,
  valid_to date,
  measure text not null,
  least smallint,
  most smallint,${basis('training_duration')},
  constraint pk_training_duration primary key (subject, valid_from),
  constraint ck_training_duration_measure check (measure in ('WEEK', 'LESSON')),
  constraint ck_training_duration_least check (least <= most),
  constraint ex_training_duration_subject exclude using gist (subject with =, daterange(valid_from, valid_to) with &&)
);
grant select on ${PUBLIC.join(', ')} to ${ROLES.join(', ')};
grant insert, update, delete on ${PUBLIC.join(', ')} to cadre_system;

create table training_plan (
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  year smallint not null,
  status text not null default 'DRAFT',
  decision_number text,
  decision_signer text,
  decided_on date,
  version integer not null default 1,
  constraint pk_training_plan primary key (id),
  constraint fk_training_plan_unit_id foreign key (unit_id) references unit (id),
  constraint uq_training_plan_unit_id_year unique (unit_id, year),
  constraint ck_training_plan_status check (status in ('DRAFT', 'APPROVED', 'CLOSED')),
  constraint ck_training_plan_decision check ((status = 'DRAFT') = (decision_number is null) and (decision_number is null) = (decided_on is null))
);
create table training_plan_line (
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  plan_id uuid not null,
  course_code text not null,
  seats smallint not null,
  starts_on date,
  ends_on date,
  form text not null,
  provider text,
  funding text,
  status text not null default 'ACTIVE',
  version integer not null default 1,
  constraint pk_training_plan_line primary key (id),
  constraint fk_training_plan_line_unit_id foreign key (unit_id) references unit (id),
  constraint fk_training_plan_line_plan_id foreign key (plan_id) references training_plan (id),
  constraint fk_training_plan_line_course_code foreign key (course_code) references course (code),
  constraint ck_training_plan_line_seats check (seats > 0),
  constraint ck_training_plan_line_valid check (ends_on > starts_on),
  constraint ck_training_plan_line_form check (form in ('FULL_TIME', 'PART_TIME', 'ONLINE')),
  constraint ck_training_plan_line_status check (status in ('ACTIVE', 'CANCELLED'))
);
create index ix_training_plan_line_plan_id on training_plan_line (plan_id);
create index ix_training_plan_line_unit_id on training_plan_line (unit_id);
create table training_nomination (
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  person_id uuid not null,
  course_code text not null,
  plan_line_id uuid,
  form text,
  need_title_code text,
  need_requirement text,
  reason text,
  nominated_on date not null,
  eligibility jsonb not null,
  status text not null default 'NOMINATED',
  decision_number text,
  decision_signer text,
  decided_on date,
  closed_on date,
  closing_reason text,
  version integer not null default 1,
  constraint pk_training_nomination primary key (id),
  constraint fk_training_nomination_unit_id foreign key (unit_id) references unit (id),
  constraint fk_training_nomination_person_id foreign key (person_id) references person (id),
  constraint fk_training_nomination_course_code foreign key (course_code) references course (code),
  constraint fk_training_nomination_plan_line_id foreign key (plan_line_id) references training_plan_line (id),
  constraint ck_training_nomination_status check (status in ('NOMINATED', 'SENT', 'ENROLLED', 'COMPLETED', 'FAILED', 'WITHDRAWN', 'DECLINED')),
  constraint ck_training_nomination_form check (form in ('FULL_TIME', 'PART_TIME', 'ONLINE')),
  constraint ck_training_nomination_need check ((need_title_code is null) = (need_requirement is null) and need_requirement in ('PROFESSIONAL', 'POLITICAL_THEORY', 'STATE_MANAGEMENT')),
  constraint ck_training_nomination_decision check ((status in ('NOMINATED', 'DECLINED')) = (decision_number is null) and (decision_number is null) = (decided_on is null) and decided_on >= nominated_on),
  constraint ck_training_nomination_closed check ((status in ('NOMINATED', 'SENT', 'ENROLLED')) = (closed_on is null) and closed_on >= coalesce(decided_on, nominated_on))
);
create index ix_training_nomination_unit_id on training_nomination (unit_id);
create index ix_training_nomination_person_id on training_nomination (person_id);
create index ix_training_nomination_plan_line_id on training_nomination (plan_line_id);
create unique index ux_training_nomination_under_way on training_nomination (person_id, course_code)
  where status in ('NOMINATED', 'SENT', 'ENROLLED');
alter table training_enrolment
  add column nomination_id uuid,
  add column lessons smallint,
  add constraint fk_training_enrolment_nomination_id foreign key (nomination_id) references training_nomination (id),
  add constraint uq_training_enrolment_nomination_id unique (nomination_id),
  add constraint ck_training_enrolment_lessons check (lessons > 0);
${PLANS.map((table) => secureProcess(table, { person: false }) + audited(table)).join('\n')}
${secureProcess('training_nomination')}
${audited('training_nomination')}
`;

export class Training1700000007000 implements MigrationInterface {
  name = 'Training1700000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table training_enrolment drop column nomination_id, drop column lessons;
      drop table training_nomination, training_plan_line, training_plan, ${PUBLIC.join(', ')};`);
  }
}
