import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROLES } from './row-security.ts';

/** Rules, nothing about anybody: whoever is signed in may read them. */
const PUBLIC = ['ranking_cap', 'planning_limit', 'title_level', 'retirement_age', 'planning_term'] as const;

const basis = (table: string) => `
  instrument_code text,
  clause text,
  verified boolean not null,
  note text,
  constraint fk_${table}_instrument_code foreign key (instrument_code) references instrument (code)`;

const statements = `
alter table title_standard add column note text;

create table ranking_cap (
  base text not null,
  per text not null,
  valid_from date not null,
  valid_to date,
  share_percent smallint,
  rounding text not null,${basis('ranking_cap')},
  constraint pk_ranking_cap primary key (base, per, valid_from),
  constraint ck_ranking_cap_base check (base in ('RANKED', 'GOOD', 'GOOD_OR_BETTER')),
  constraint ck_ranking_cap_per check (per in ('BODY', 'DUTY_GROUP')),
  constraint ck_ranking_cap_rounding check (rounding in ('DOWN', 'NEAREST', 'UP')),
  constraint ck_ranking_cap_share check (share_percent between 0 and 100),
  constraint ex_ranking_cap_base exclude using gist (base with =, per with =, daterange(valid_from, valid_to) with &&)
);
create table planning_limit (
  rule text not null,
  valid_from date not null,
  valid_to date,
  value smallint,
  young_under smallint,${basis('planning_limit')},
  constraint pk_planning_limit primary key (rule, valid_from),
  constraint ck_planning_limit_rule check (rule in ('PERSONS_PER_TITLE', 'TITLES_PER_PERSON', 'HIGHER_TITLE', 'AGE_FOR_TERM', 'WOMEN_SHARE', 'YOUNG_SHARE')),
  constraint ex_planning_limit_rule exclude using gist (rule with =, daterange(valid_from, valid_to) with &&)
);
create table title_level (
  title_code text not null,
  valid_from date not null,
  valid_to date,
  level smallint not null,${basis('title_level')},
  constraint pk_title_level primary key (title_code, valid_from),
  constraint ex_title_level_title exclude using gist (title_code with =, daterange(valid_from, valid_to) with &&)
);
create table retirement_age (
  sex text not null,
  year smallint not null,
  months smallint not null,${basis('retirement_age')},
  constraint pk_retirement_age primary key (sex, year),
  constraint ck_retirement_age_sex check (sex in ('FEMALE', 'MALE'))
);
create table planning_term (
  code text not null,
  scheme text not null,
  verified boolean not null,
  constraint pk_planning_term primary key (code),
  constraint ck_planning_term_scheme check (scheme in ('PARTY', 'STATE'))
);

grant select on ${PUBLIC.join(', ')} to ${ROLES.join(', ')};
grant insert, update, delete on ${PUBLIC.join(', ')} to cadre_system;
`;

export class YearRules1700000004000 implements MigrationInterface {
  name = 'YearRules1700000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table ${PUBLIC.join(', ')};
      alter table title_standard drop column note;`);
  }
}
