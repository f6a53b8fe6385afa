import type { DataSource } from 'typeorm';

/** How to name a row of a secured table by columns that even who counts may read, and whose row it is. */
interface Secured {
  readonly key: string;
  readonly unit: string | null;
  /** Another unit whose readers read the row as well. */
  readonly also?: string;
  readonly person: string | null;
  /** Columns given anew in a copy of a row. */
  readonly anew: string;
  /** Steps of a process, not facts: not counted, not imported. */
  readonly process?: true;
  /** Met by a setting of its own, and only by who records it. */
  readonly secret?: true;
  /** Written once. */
  readonly fixed?: true;
}

const ofAppointment = (column: string) => `(select a.${column} from appointment a where a.id = t.appointment_id)`;
const ID = `jsonb_build_object('id', gen_random_uuid())`;
const NOTHING = `'{}'::jsonb`;

/** Tables that hold a person or a fact bound to one, and a unit's own papers; a law finds those that are missing here. */
export const SECURED: Readonly<Record<string, Secured>> = {
  person: {
    key: 't.id::text',
    unit: null,
    person: 't.id',
    anew: `jsonb_build_object('id', gen_random_uuid(), 'identifier_index', null, 'identifier_sealed', null, 'identifier_key_id', null)`,
  },
  person_key: {
    key: `t.unit_id || ' ' || t.key`,
    unit: 't.unit_id',
    person: 't.person_id',
    anew: `'{"key": "copy"}'::jsonb`,
  },
  party_membership: { key: `t.person_id || ' ' || t.joined_on`, unit: null, person: 't.person_id', anew: ID },
  appointment: { key: 't.id::text', unit: 't.unit_id', person: 't.person_id', anew: ID },
  appointment_title: {
    key: `t.appointment_id || ' ' || t.title_code`,
    unit: ofAppointment('unit_id'),
    person: ofAppointment('person_id'),
    anew: NOTHING,
  },
  credential: { key: `t.person_id || ' ' || t.kind || ' ' || t.level`, unit: null, person: 't.person_id', anew: ID },
  training_enrolment: {
    key: `t.person_id || ' ' || t.unit_id || ' ' || t.course_code || ' ' || t.started_on`,
    unit: 't.unit_id',
    person: 't.person_id',
    anew: ID,
  },
  planning_entry: {
    key: `t.unit_id || ' ' || t.person_id || ' ' || t.term || ' ' || t.title_code`,
    unit: 't.unit_id',
    person: 't.person_id',
    anew: ID,
  },
  discipline: { key: 't.id::text', unit: 't.unit_id', person: 't.person_id', anew: ID, process: true },
  training_plan: { key: 't.id::text', unit: 't.unit_id', person: null, anew: ID, process: true },
  training_plan_line: { key: 't.id::text', unit: 't.unit_id', person: null, anew: ID, process: true },
  training_nomination: { key: 't.id::text', unit: 't.unit_id', person: 't.person_id', anew: ID, process: true },
  ranking_review: { key: 't.id::text', unit: 't.unit_id', person: 't.person_id', anew: ID, process: true },
  rank_correction: { key: 't.id::text', unit: 't.unit_id', person: 't.person_id', anew: ID, process: true },
  ranking_score: { key: 't.id::text', unit: 't.unit_id', person: 't.person_id', anew: ID, process: true },
  absence: { key: 't.id::text', unit: 't.unit_id', person: 't.person_id', anew: ID, process: true },
  collective_review: { key: 't.id::text', unit: 't.unit_id', person: null, anew: ID, process: true },
  collective_correction: { key: 't.id::text', unit: 't.unit_id', person: null, anew: ID, process: true },
  personnel_event: {
    key: 't.id::text',
    unit: 't.unit_id',
    also: 't.from_unit_id',
    person: 't.person_id',
    anew: ID,
    process: true,
  },
  carry_over: {
    key: 't.id::text',
    unit: 't.unit_id',
    person: 't.person_id',
    anew: `jsonb_build_object('id', gen_random_uuid(), 'from_appointment_id', gen_random_uuid())`,
    process: true,
  },
  planning_round: { key: 't.id::text', unit: 't.unit_id', person: null, anew: ID, process: true },
  planning_round_title: {
    key: `t.round_id || ' ' || t.title_code`,
    unit: 't.unit_id',
    person: null,
    anew: `'{"title_code": "copy"}'::jsonb`,
    process: true,
  },
  planning_proposal: { key: 't.id::text', unit: 't.unit_id', person: 't.person_id', anew: ID, process: true },
  nomination_step: { key: 't.id::text', unit: 't.unit_id', person: null, anew: ID, process: true },
  nomination_ballot: {
    key: `t.step_id || ' ' || t.proposal_id`,
    unit: 't.unit_id',
    person: null,
    anew: NOTHING,
    process: true,
    secret: true,
  },
  publication: { key: 't.id::text', unit: 't.unit_id', person: null, anew: ID, process: true },
  publication_line: {
    key: `t.publication_id || ' ' || t.ordinal`,
    unit: 't.unit_id',
    person: 't.person_id',
    anew: `'{"ordinal": 99}'::jsonb`,
    process: true,
    fixed: true,
  },
  annual_rank: {
    key: `t.person_id || ' ' || t.unit_id || ' ' || t.year`,
    unit: 't.unit_id',
    person: 't.person_id',
    anew: ID,
  },
};

/** Facts of units that speak of nobody: read by all, written by the unit's own file. */
export const OPEN: typeof SECURED = {
  collective_rank: {
    key: `t.unit_id || ' ' || t.collective || ' ' || t.year`,
    unit: 't.unit_id',
    person: null,
    anew: ID,
  },
  resolution: { key: 't.id::text', unit: 't.unit_id', person: null, anew: ID, process: true },
  resolution_target: { key: 't.id::text', unit: 't.unit_id', person: null, anew: ID, process: true },
  target_terms: { key: 't.id::text', unit: 't.unit_id', person: null, anew: ID, process: true },
  target_assessment: { key: 't.id::text', unit: 't.unit_id', person: null, anew: ID, process: true },
};

export interface KnownRow {
  readonly key: string;
  readonly unit: string | null;
  readonly also: string | null;
  readonly person: string | null;
}

export type Register = Readonly<Record<string, readonly KnownRow[]>>;

/** Every row there is, seen by the superuser. */
export async function readRegister(admin: DataSource): Promise<Register> {
  const tables: Record<string, readonly KnownRow[]> = {};
  for (const [table, { key, unit, also, person }] of Object.entries({ ...SECURED, ...OPEN })) {
    tables[table] = await admin.query<KnownRow[]>(
      `select ${key} as key, (${unit ?? 'null'})::text as unit, (${also ?? 'null'})::text as also, (${person ?? 'null'})::text as person from ${table} t`,
    );
  }
  return tables;
}
