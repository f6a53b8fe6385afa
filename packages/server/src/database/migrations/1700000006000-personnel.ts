import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, secureProcess } from './row-security.ts';

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
${secureProcess('discipline')}
${audited('discipline')}
`;

/** What is recorded of a person beside the workbook: documents of levels, disciplines. */
export class Personnel1700000006000 implements MigrationInterface {
  name = 'Personnel1700000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table discipline;
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
