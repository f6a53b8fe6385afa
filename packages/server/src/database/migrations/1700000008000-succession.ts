import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, ROLES, secretBallots, secureFixed, secureProcess, supervised } from './row-security.ts';

/** Rules, nothing about anybody: whoever is signed in may read them. */
const PUBLIC = ['nomination_step_rule', 'removal_ground'] as const;

const basis = (table: string) => `
  instrument_code text,
  clause text,
  verified boolean not null,
  note text,
  constraint fk_${table}_instrument_code foreign key (instrument_code) references instrument (code)`;

const REASONS = `'OVER_AGE', 'DISCIPLINED', 'POLITICAL_STANDARD', 'TASKS_NOT_COMPLETED', 'STANDARD_NOT_MET', 'TRANSFERRED_OUT', 'HEALTH', 'OWN_REQUEST', 'APPOINTED', 'OTHER'`;

const statements = `
create table nomination_step_rule (
  procedure text not null,
  ordinal smallint not null,
  valid_from date not null,
  valid_to date,
  body text not null,
  name_vi text not null,
  name_en text not null,
  quorum_numerator smallint,
  quorum_denominator smallint,
  threshold_numerator smallint,
  threshold_denominator smallint,
  base text,
  tie text,${basis('nomination_step_rule')},
  constraint pk_nomination_step_rule primary key (procedure, ordinal, valid_from),
  constraint ck_nomination_step_rule_body check (body in ('STANDING_COMMITTEE', 'ENLARGED_LEADERSHIP', 'EXECUTIVE_COMMITTEE', 'KEY_OFFICIALS', 'STAFF', 'PARTY_COMMITTEE', 'LEADERSHIP')),
  constraint ck_nomination_step_rule_quorum check (num_nulls(quorum_numerator, quorum_denominator) in (0, 2) and quorum_numerator between 0 and quorum_denominator),
  constraint ck_nomination_step_rule_threshold check (num_nulls(threshold_numerator, threshold_denominator, base, tie) in (0, 4) and threshold_numerator between 0 and threshold_denominator),
  constraint ck_nomination_step_rule_base check (base in ('SUMMONED', 'PRESENT', 'VALID')),
  constraint ck_nomination_step_rule_tie check (tie in ('HEAD_DECIDES', 'NOT_REACHED')),
  constraint ex_nomination_step_rule_step exclude using gist (procedure with =, ordinal with =, daterange(valid_from, valid_to) with &&)
);
create table removal_ground (
  reason text not null,
  valid_from date not null,
  valid_to date,
  automatic boolean not null,${basis('removal_ground')},
  constraint pk_removal_ground primary key (reason, valid_from),
  constraint ck_removal_ground_reason check (reason in (${REASONS})),
  constraint ex_removal_ground_reason exclude using gist (reason with =, daterange(valid_from, valid_to) with &&)
);

create table planning_round (
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  term text not null,
  kind text not null,
  year smallint not null,
  procedure text,
  authority text not null,
  status text not null,
  opened_on date not null,
  balloted_on date,
  decision_number text,
  decision_signer text,
  decided_on date,
  effective_on date,
  cancelled_on date,
  cancellation_reason text,
  version integer not null default 1,
  constraint pk_planning_round primary key (id),
  constraint fk_planning_round_unit_id foreign key (unit_id) references unit (id),
  constraint ck_planning_round_kind check (kind in ('BUILD', 'ANNUAL_REVIEW', 'SUPPLEMENT')),
  constraint ck_planning_round_status check (status in ('OPEN', 'BALLOTED', 'DECIDED', 'CANCELLED')),
  constraint ck_planning_round_balloted check (status <> 'BALLOTED' or balloted_on is not null),
  constraint ck_planning_round_decided check (num_nulls(decision_number, decided_on, effective_on) = case status when 'DECIDED' then 0 else 3 end and effective_on >= decided_on and decided_on >= opened_on),
  constraint ck_planning_round_cancelled check (num_nulls(cancelled_on, cancellation_reason) = case status when 'CANCELLED' then 0 else 2 end and cancelled_on >= opened_on)
);
create index ix_planning_round_unit_id on planning_round (unit_id);
-- Two rounds at once would decide on the same entries.
create unique index ux_planning_round_live on planning_round (unit_id, term) where status in ('OPEN', 'BALLOTED');

create table planning_round_title (
  round_id uuid not null,
  title_code text not null,
  unit_id uuid not null,
  constraint pk_planning_round_title primary key (round_id, title_code),
  constraint fk_planning_round_title_round_id foreign key (round_id) references planning_round (id),
  constraint fk_planning_round_title_unit_id foreign key (unit_id) references unit (id)
);

create table planning_proposal (
  id uuid not null default gen_random_uuid(),
  round_id uuid not null,
  unit_id uuid not null,
  person_id uuid not null,
  title_code text not null,
  action text not null,
  entry_id uuid,
  priority_order smallint,
  reason_code text,
  reason text not null,
  ground text,
  evidence jsonb,
  status text not null,
  proposed_on date not null,
  resolved_on date,
  resolution text,
  version integer not null default 1,
  constraint pk_planning_proposal primary key (id),
  constraint fk_planning_proposal_round_id foreign key (round_id) references planning_round (id),
  constraint fk_planning_proposal_unit_id foreign key (unit_id) references unit (id),
  constraint fk_planning_proposal_person_id foreign key (person_id) references person (id),
  constraint fk_planning_proposal_entry_id foreign key (entry_id) references planning_entry (id),
  constraint ck_planning_proposal_action check (action in ('ADD', 'KEEP', 'REMOVE')),
  constraint ck_planning_proposal_entry check ((action <> 'ADD' and entry_id is not null) or (action = 'ADD' and (entry_id is not null) = (status = 'APPROVED'))),
  constraint ck_planning_proposal_reason check ((action = 'REMOVE') = (reason_code is not null) and reason_code in (${REASONS})),
  constraint ck_planning_proposal_ground check (num_nulls(ground, evidence) in (0, 2) and (ground is null or ground = reason_code)),
  constraint ck_planning_proposal_status check (status in ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
  constraint ck_planning_proposal_resolved check ((status = 'PROPOSED') = (resolved_on is null) and resolved_on >= proposed_on and (status not in ('REJECTED', 'WITHDRAWN') or resolution is not null)),
  constraint ck_planning_proposal_order check (priority_order > 0)
);
create index ix_planning_proposal_unit_id on planning_proposal (unit_id);
create index ix_planning_proposal_entry_id on planning_proposal (entry_id);
create unique index ux_planning_proposal_live on planning_proposal (round_id, person_id, title_code) where status <> 'WITHDRAWN';

create table nomination_step (
  id uuid not null default gen_random_uuid(),
  round_id uuid not null,
  unit_id uuid not null,
  procedure text not null,
  ordinal smallint not null,
  held_on date not null,
  summoned integer not null,
  present integer not null,
  version integer not null default 1,
  constraint pk_nomination_step primary key (id),
  constraint fk_nomination_step_round_id foreign key (round_id) references planning_round (id),
  constraint fk_nomination_step_unit_id foreign key (unit_id) references unit (id),
  constraint uq_nomination_step_round_id_ordinal unique (round_id, ordinal),
  constraint ck_nomination_step_present check (present between 0 and summoned)
);
create index ix_nomination_step_unit_id on nomination_step (unit_id);

-- Counts alone: no column could hold who voted.
create table nomination_ballot (
  step_id uuid not null,
  proposal_id uuid not null,
  unit_id uuid not null,
  agree integer not null,
  disagree integer not null,
  invalid integer not null,
  void boolean not null default false,
  constraint pk_nomination_ballot primary key (step_id, proposal_id),
  constraint fk_nomination_ballot_step_id foreign key (step_id) references nomination_step (id),
  constraint fk_nomination_ballot_proposal_id foreign key (proposal_id) references planning_proposal (id),
  constraint fk_nomination_ballot_unit_id foreign key (unit_id) references unit (id),
  constraint ck_nomination_ballot_counts check (agree >= 0 and disagree >= 0 and invalid >= 0)
);

create table publication (
  id uuid not null default gen_random_uuid(),
  round_id uuid not null,
  unit_id uuid not null,
  term text not null,
  audience text not null,
  as_of date not null,
  valid_from date not null,
  valid_to date,
  status text not null,
  withdrawn_on date,
  withdrawal_reason text,
  version integer not null default 1,
  constraint pk_publication primary key (id),
  constraint fk_publication_round_id foreign key (round_id) references planning_round (id),
  constraint fk_publication_unit_id foreign key (unit_id) references unit (id),
  constraint ck_publication_audience check (audience in ('PARTY_COMMITTEE', 'KEY_OFFICIALS', 'CADRES_AND_PARTY_MEMBERS', 'PERSON_CONCERNED')),
  constraint ck_publication_valid check (valid_to > valid_from),
  constraint ck_publication_status check (status in ('PUBLISHED', 'WITHDRAWN')),
  constraint ck_publication_withdrawn check (num_nulls(withdrawn_on, withdrawal_reason) = case status when 'WITHDRAWN' then 0 else 2 end)
);
create index ix_publication_unit_id on publication (unit_id);
create index ix_publication_round_id on publication (round_id);

create table publication_line (
  publication_id uuid not null,
  ordinal smallint not null,
  unit_id uuid not null,
  person_id uuid not null,
  title_code text not null,
  title_name text not null,
  full_name text not null,
  present_titles text[] not null,
  constraint pk_publication_line primary key (publication_id, ordinal),
  constraint fk_publication_line_publication_id foreign key (publication_id) references publication (id),
  constraint fk_publication_line_unit_id foreign key (unit_id) references unit (id),
  constraint fk_publication_line_person_id foreign key (person_id) references person (id)
);

grant select on ${PUBLIC.join(', ')} to ${ROLES.join(', ')};
grant insert, update, delete on ${PUBLIC.join(', ')} to cadre_system;
${secureProcess('planning_round', { person: false })}
${secureProcess('planning_round_title', { person: false })}
${secureProcess('planning_proposal')}
${secureProcess('nomination_step', { person: false })}
${secretBallots('nomination_ballot')}
${secureProcess('publication', { person: false })}
${secureFixed('publication_line')}
${supervised('publication', `audience = 'CADRES_AND_PARTY_MEMBERS' and status = 'PUBLISHED'`)}
${supervised('publication_line', `publication_id = any (array(select p.id from publication p where p.audience = 'CADRES_AND_PARTY_MEMBERS' and p.status = 'PUBLISHED'))`)}
${audited('planning_round')}
${audited('planning_round_title', ['round_id', 'title_code'])}
${audited('planning_proposal')}
${audited('nomination_step')}
${audited('nomination_ballot', ['step_id', 'proposal_id'])}
${audited('publication')}
${audited('publication_line', ['publication_id', 'ordinal'])}
`;

export class Succession1700000008000 implements MigrationInterface {
  name = 'Succession1700000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table publication_line, publication, nomination_ballot, nomination_step, planning_proposal, planning_round_title,
                 planning_round, ${PUBLIC.join(', ')};`);
  }
}
