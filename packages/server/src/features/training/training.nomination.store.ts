import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Decision } from '../../kernel/decision.ts';
import type { PageRequest } from '../../kernel/page.ts';
import { inForce } from '../../kernel/sql.ts';
import type { Requirement, TrainingForm } from '../rulebook/index.ts';
import type { Eligibility } from './training.eligibility.rules.ts';
import type { NominationDays, NominationStatus } from './training.machine.rules.ts';
import { reachParameter, withinReach } from './training.sql.ts';

/** What the course would close: one requirement of one title. */
export interface Need {
  readonly titleCode: string;
  readonly requirement: Requirement;
}

/** What the register said of the person on the day of the nomination. */
export interface EligibilitySnapshot extends Eligibility {
  /** The level the course grants, or a higher one, was held already. */
  readonly alreadyHeld: boolean;
}

export interface NominationRow extends NominationDays {
  readonly id: string;
  readonly unitId: string;
  readonly personId: string;
  /** Dots where the person is outside of what the viewer may see. */
  readonly personName: string;
  readonly course: string;
  readonly planLineId: string | null;
  readonly form: TrainingForm | null;
  readonly need: (Need & { readonly titleName: string }) | null;
  readonly reason: string | null;
  readonly eligibility: EligibilitySnapshot;
  /** Whether the viewer may see what the conditions tell of Party membership. */
  readonly sensitive: boolean;
  readonly decision: Decision | null;
  readonly closingReason: string | null;
  readonly enrolmentId: string | null;
  readonly version: number;
}

/** `reach`: the parameter with the units where the viewer may see sensitive data. */
const nomination = (reach: string) => `
  select n.id, n.unit_id as "unitId", n.person_id as "personId", coalesce(p.full_name, '•••') as "personName",
         n.course_code as course, n.plan_line_id as "planLineId", n.form, n.reason, n.eligibility,
         ${withinReach('n.unit_id', reach)} as sensitive,
         case when n.need_title_code is not null then json_build_object('titleCode', n.need_title_code,
           'titleName', coalesce(t.name_vi, n.need_title_code), 'requirement', n.need_requirement) end as need,
         n.nominated_on as "nominatedOn", n.status, n.version, n.decided_on as "decidedOn", n.closed_on as "closedOn",
         n.closing_reason as "closingReason", e.id as "enrolmentId", e.started_on as "startedOn",
         case when n.decision_number is not null then json_build_object(
           'number', n.decision_number, 'signer', n.decision_signer, 'signedOn', n.decided_on) end as decision
  from training_nomination n
  left join person p on p.id = n.person_id
  left join training_enrolment e on e.nomination_id = n.id
  left join title t on t.code = n.need_title_code and ${inForce('t', 'n.nominated_on')}`;

export async function nominationsById(scope: Scope, ids: readonly string[]): Promise<readonly NominationRow[]> {
  return scope.sql.query<NominationRow>(
    `/* nominationsById */ ${nomination('$2')} where n.id = any ($1::uuid[]) order by p.sort_name, n.id`,
    [ids, reachParameter(scope, 'roster:sensitive')],
  );
}

/** Those that were on the way on the day. Give only persons that were read within the reach. */
export async function nominationsUnderWay(
  scope: Scope,
  personIds: readonly string[],
  at: LocalDate,
): Promise<readonly NominationRow[]> {
  return scope.sql.query<NominationRow>(
    `/* nominationsUnderWay */ ${nomination('$2')}
     where n.person_id = any ($1::uuid[]) and n.nominated_on <= $3::date and (n.closed_on is null or $3::date < n.closed_on)
     order by n.nominated_on, n.id`,
    [personIds, reachParameter(scope, 'roster:sensitive'), at],
  );
}

export interface NominationFilter {
  readonly unitIds: readonly string[];
  /** The day the units are those of. */
  readonly at: LocalDate;
  readonly year: number;
  readonly status: NominationStatus | null;
  readonly planLineId: string | null;
  readonly personId: string | null;
}

const filtered = `
  n.unit_id = any (array(
    select c.descendant_id from unit_closure c where c.ancestor_id = any ($1::uuid[]) and ${inForce('c', '$2::date')}))
  and extract(year from n.nominated_on) = $3::int and ($4::text is null or n.status = $4)
  and ($5::uuid is null or n.plan_line_id = $5) and ($6::uuid is null or n.person_id = $6)`;
const values = ({ unitIds, at, year, status, planLineId, personId }: NominationFilter) =>
  [unitIds, at, year, status, planLineId, personId] as const;

/** The nominations of a year, in the order of the days they were made. */
export async function nominationsPage(
  scope: Scope,
  filter: NominationFilter,
  page: PageRequest,
): Promise<readonly NominationRow[]> {
  const [day, id] = page.after ?? [null, null];
  return scope.sql.query<NominationRow>(
    `/* nominationsPage */ ${nomination('$7')} where ${filtered}
     and ($8::date is null or (n.nominated_on, n.id) > ($8::date, $9::uuid))
     order by n.nominated_on, n.id limit $10`,
    [...values(filter), reachParameter(scope, 'roster:sensitive'), day ?? null, id ?? null, page.first + 1],
  );
}

export async function countNominations(scope: Scope, filter: NominationFilter): Promise<number> {
  const rows = await scope.sql.query<{ count: number }>(
    `/* countNominations */ select count(*)::int as count from training_nomination n where ${filtered}`,
    values(filter),
  );
  return rows[0]?.count ?? 0;
}

/** The units of nominations that the viewer may write. */
export async function unitsOfNominations(
  scope: Scope,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly unitId: string }[]> {
  return scope.sql.query(
    `/* unitsOfNominations */
     select n.id, n.unit_id as "unitId" from training_nomination n
     where n.id = any ($1::uuid[]) and ${withinReach('n.unit_id', '$2')} order by n.unit_id`,
    [ids, reachParameter(scope, 'training:write')],
  );
}

/** In the order of their ids, so that two writers of the same ones do not wait for each other in a circle. */
export async function lockNominations(scope: Scope, ids: readonly string[]): Promise<readonly NominationRow[]> {
  return scope.sql.query<NominationRow>(
    `/* lockNominations */ ${nomination('$2')} where n.id = any ($1::uuid[]) order by n.id for update of n`,
    [ids, reachParameter(scope, 'roster:sensitive')],
  );
}

export interface NewNomination {
  readonly unitId: string;
  readonly personId: string;
  readonly course: string;
  readonly planLineId: string | null;
  readonly form: TrainingForm | null;
  readonly need: Need | null;
  readonly reason: string | null;
  readonly nominatedOn: LocalDate;
  readonly eligibility: EligibilitySnapshot;
}

/** Null where the person is on the way to this course already. */
export async function insertNomination(scope: Scope, given: NewNomination): Promise<string | null> {
  const rows = await scope.sql.query<{ id: string }>(
    `/* insertNomination */
     insert into training_nomination (unit_id, person_id, course_code, plan_line_id, form, need_title_code, need_requirement,
                                      reason, nominated_on, eligibility)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (person_id, course_code) where status in ('NOMINATED', 'SENT', 'ENROLLED') do nothing
     returning id`,
    [
      given.unitId,
      given.personId,
      given.course,
      given.planLineId,
      given.form,
      given.need?.titleCode ?? null,
      given.need?.requirement ?? null,
      given.reason,
      given.nominatedOn,
      JSON.stringify(given.eligibility),
    ],
  );
  return rows[0]?.id ?? null;
}

export async function sendNominations(
  scope: Scope,
  ids: readonly string[],
  { number, signer, signedOn }: Decision,
): Promise<void> {
  await scope.sql.query(
    `/* sendNominations */
     update training_nomination
     set status = 'SENT', decision_number = $2, decision_signer = $3, decided_on = $4, version = version + 1
     where id = any ($1::uuid[])`,
    [ids, number, signer, signedOn],
  );
}

export async function moveNomination(
  scope: Scope,
  id: string,
  status: NominationStatus,
  closed: { readonly on: LocalDate; readonly reason: string | null } | null,
): Promise<void> {
  await scope.sql.query(
    `/* moveNomination */
     update training_nomination set status = $2, closed_on = $3, closing_reason = $4, version = version + 1 where id = $1`,
    [id, status, closed?.on ?? null, closed?.reason ?? null],
  );
}
