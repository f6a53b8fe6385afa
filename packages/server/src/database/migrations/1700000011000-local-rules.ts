import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, ROLES } from './row-security.ts';

/**
 * Rules of a locality beside those of the country. Nothing about anybody: whoever is signed in may read them. A rule is
 * added and ended, never edited and never taken away, so its end is all that may be changed.
 */
const statements = `
create table local_rule (
  id uuid not null default gen_random_uuid(),
  family text not null,
  key text not null,
  unit_id uuid,
  value jsonb not null,
  valid_from date not null,
  valid_to date,
  instrument text,
  clause text,
  note text,
  verified boolean not null default false,
  recorded_on date not null,
  recorded_by uuid,
  version integer not null default 1,
  constraint pk_local_rule primary key (id),
  constraint fk_local_rule_unit_id foreign key (unit_id) references unit (id),
  constraint fk_local_rule_recorded_by foreign key (recorded_by) references account (id) on delete set null,
  constraint ck_local_rule_valid check (valid_to >= valid_from),
  constraint ck_local_rule_basis check (instrument is not null or note is not null),
  constraint ck_local_rule_verified check (not verified or instrument is not null),
  constraint ex_local_rule_key exclude using gist (family with =, key with =,
    coalesce(unit_id, '00000000-0000-0000-0000-000000000000'::uuid) with =, daterange(valid_from, valid_to) with &&)
);
create index ix_local_rule_unit_id on local_rule (unit_id);

-- The class of a unit is the decision of a locality, and may change while its name does not.
insert into local_rule (family, key, unit_id, value, valid_from, valid_to, note, recorded_on)
select 'UNIT_CLASS', 'CLASS', unit_id, jsonb_build_object('unitClass', unit_class), valid_from, valid_to,
       'Đã ghi trước đây, không kèm căn cứ. / Recorded before without a basis.', current_date
from unit_version where unit_class is not null;
alter table unit_version drop constraint ck_unit_version_class, drop column unit_class;

grant select on local_rule to ${ROLES.join(', ')};
grant insert, update (valid_to, version) on local_rule to cadre_operator, cadre_system;
${audited('local_rule')}
`;

/** A unit gets back the class it had when its version began. */
const back = `
alter table unit_version
  add column unit_class text,
  add constraint ck_unit_version_class check (unit_class in ('I', 'II', 'III'));
update unit_version v set unit_class = r.value ->> 'unitClass'
from local_rule r
where r.family = 'UNIT_CLASS' and r.unit_id = v.unit_id and r.valid_from <= v.valid_from
  and (r.valid_to is null or v.valid_from < r.valid_to);
drop table local_rule;
`;

export class LocalRules1700000011000 implements MigrationInterface {
  name = 'LocalRules1700000011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(back);
  }
}
