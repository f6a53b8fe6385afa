import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, ROLES, secureProcess } from './row-security.ts';

/** Whoever reads the unit somebody came from reads of it too: why his office there ended. */
const alsoFrom = (table: string) =>
  ['reader', 'recorder_sees']
    .map(
      (policy) => `
alter policy ${policy} on ${table} using (
  unit_id = any (array(select cadre_units('cadre.read_units'))) or from_unit_id = any (array(select cadre_units('cadre.read_units'))));`,
    )
    .join('');

const statements = `
-- What proves a level, and the course that brought it.
alter table credential
  add column document_number text,
  add column document_issued_on date,
  add column document_issuer text,
  add column enrolment_id uuid,
  add column version integer not null default 1,
  add constraint fk_credential_enrolment_id foreign key (enrolment_id) references training_enrolment (id);
alter table party_membership add column version integer not null default 1;

create table discipline (
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  person_id uuid not null,
  kind text not null,
  scheme text not null,
  status text not null default 'IMPOSED',
  decision_number text not null,
  decision_signer text,
  decided_on date not null,
  ends_on date,
  ended_on date,
  lift_decision_number text,
  lift_decision_signer text,
  lift_decided_on date,
  version integer not null default 1,
  constraint pk_discipline primary key (id),
  constraint fk_discipline_unit_id foreign key (unit_id) references unit (id),
  constraint fk_discipline_person_id foreign key (person_id) references person (id),
  constraint ck_discipline_kind check (kind in ('REPRIMAND', 'WARNING', 'DEMOTION', 'DISMISSAL', 'EXPULSION')),
  constraint ck_discipline_scheme check (scheme in ('PARTY', 'STATE', 'MASS')),
  constraint ck_discipline_status check (status in ('IMPOSED', 'LIFTED', 'ANNULLED')),
  constraint ck_discipline_ends check (ends_on > decided_on and ended_on >= decided_on),
  constraint ck_discipline_lifted check ((status = 'IMPOSED') = (ended_on is null) and (ended_on is null) = (lift_decision_number is null) and (ended_on is null) = (lift_decided_on is null))
);
create index ix_discipline_unit_id on discipline (unit_id);
create index ix_discipline_person_id on discipline (person_id);

-- What appointments are looked at for
create table appointment_limit (
  rule text not null,
  subject text not null,
  valid_from date not null,
  valid_to date,
  value smallint,
  instrument_code text,
  clause text,
  verified boolean not null,
  note text,
  constraint pk_appointment_limit primary key (rule, subject, valid_from),
  constraint fk_appointment_limit_instrument_code foreign key (instrument_code) references instrument (code),
  constraint ck_appointment_limit_rule check (rule in ('SEATS', 'MINIMUM_AGE', 'PLANNED_FOR_TITLE')),
  constraint ex_appointment_limit_rule exclude using gist (rule with =, subject with =, daterange(valid_from, valid_to) with &&)
);
grant select on appointment_limit to ${ROLES.join(', ')};
grant insert, update, delete on appointment_limit to cadre_system;

-- What befalls an office, by a decision. Of a person who goes elsewhere the unit left behind is told as well.
create table personnel_event (
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  person_id uuid not null,
  kind text not null,
  effective_on date not null,
  decision_number text not null,
  decision_signer text,
  decided_on date not null,
  from_appointment_id uuid,
  to_appointment_id uuid,
  from_unit_id uuid,
  reason text,
  version integer not null default 1,
  constraint pk_personnel_event primary key (id),
  constraint fk_personnel_event_unit_id foreign key (unit_id) references unit (id),
  constraint fk_personnel_event_person_id foreign key (person_id) references person (id),
  constraint fk_personnel_event_from_appointment_id foreign key (from_appointment_id) references appointment (id),
  constraint fk_personnel_event_to_appointment_id foreign key (to_appointment_id) references appointment (id),
  constraint fk_personnel_event_from_unit_id foreign key (from_unit_id) references unit (id),
  constraint ck_personnel_event_kind check (kind in ('APPOINT', 'REAPPOINT', 'TRANSFER', 'ROTATE', 'ADD_TITLE', 'END_TITLE', 'RELIEVE', 'RETIRE', 'CARRY_OVER')),
  constraint ck_personnel_event_offices check (case when kind = 'APPOINT' then from_appointment_id is null else from_appointment_id is not null end and (to_appointment_id is null) = (kind in ('RELIEVE', 'RETIRE'))),
  constraint ck_personnel_event_from_unit check ((from_unit_id is not null) = (kind in ('TRANSFER', 'ROTATE', 'CARRY_OVER')) and from_unit_id <> unit_id)
);
create index ix_personnel_event_unit_id on personnel_event (unit_id);
create index ix_personnel_event_from_unit_id on personnel_event (from_unit_id);
create index ix_personnel_event_person_id on personnel_event (person_id);

-- Who of a unit that ended is to hold what in the one that came of it: proposed by rule, decided by people.
create table carry_over (
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  from_unit_id uuid not null,
  person_id uuid not null,
  from_appointment_id uuid not null,
  first_day date not null,
  suggested_titles text[] not null,
  status text not null default 'PROPOSED',
  to_appointment_id uuid,
  reason text,
  decision_number text,
  decision_signer text,
  decided_on date,
  version integer not null default 1,
  constraint pk_carry_over primary key (id),
  constraint fk_carry_over_unit_id foreign key (unit_id) references unit (id),
  constraint fk_carry_over_from_unit_id foreign key (from_unit_id) references unit (id),
  constraint fk_carry_over_person_id foreign key (person_id) references person (id),
  constraint fk_carry_over_from_appointment_id foreign key (from_appointment_id) references appointment (id),
  constraint fk_carry_over_to_appointment_id foreign key (to_appointment_id) references appointment (id),
  constraint uq_carry_over_from_appointment_id unique (from_appointment_id),
  constraint ck_carry_over_status check (status in ('PROPOSED', 'CONFIRMED', 'DECLINED')),
  constraint ck_carry_over_confirmed check (num_nulls(to_appointment_id, decision_number, decided_on) = case status when 'CONFIRMED' then 0 else 3 end),
  constraint ck_carry_over_declined check (status <> 'DECLINED' or reason is not null)
);
create index ix_carry_over_unit_id on carry_over (unit_id);
create index ix_carry_over_person_id on carry_over (person_id);
${secureProcess('discipline')}
${secureProcess('personnel_event')}
${secureProcess('carry_over')}
${alsoFrom('personnel_event')}
${audited('personnel_event')}
${audited('carry_over')}
${audited('discipline')}
`;

/** What is recorded of persons beside the workbook: documents of levels, disciplines, what befalls offices. */
export class Personnel1700000006000 implements MigrationInterface {
  name = 'Personnel1700000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table carry_over, personnel_event, appointment_limit, discipline;
      alter table party_membership drop column version;
      alter table credential
        drop constraint fk_credential_enrolment_id,
        drop column document_number,
        drop column document_issued_on,
        drop column document_issuer,
        drop column enrolment_id,
        drop column version;`);
  }
}
