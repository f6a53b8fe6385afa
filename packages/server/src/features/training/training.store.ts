import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { inForce } from '../../kernel/sql.ts';
import type { NominationDays } from './training.machine.rules.ts';
import type { NominationRow } from './training.nomination.store.ts';
import { reachParameter, withinReach } from './training.sql.ts';

export interface EnrolmentRow {
  readonly id: string;
  readonly personId: string;
  readonly course: string;
  readonly courseName: string;
  readonly startedOn: LocalDate;
  readonly endedOn: LocalDate | null;
  readonly decisionNumber: string | null;
  readonly provider: string | null;
  readonly result: string | null;
  readonly certificate: string | null;
  readonly lessons: number | null;
  readonly nominationId: string | null;
  /** The steps it came by; null for what came by a file. */
  readonly steps: NominationDays | null;
}

const enrolment = `
  select e.id, e.person_id as "personId", e.course_code as course, c.name_vi as "courseName", e.started_on as "startedOn",
         e.ended_on as "endedOn", e.decision_number as "decisionNumber", e.provider, e.result, e.certificate, e.lessons,
         e.nomination_id as "nominationId",
         case when n.id is not null then json_build_object('status', n.status, 'nominatedOn', n.nominated_on,
           'decidedOn', n.decided_on, 'startedOn', e.started_on, 'closedOn', n.closed_on) end as steps
  from training_enrolment e join course c on c.code = e.course_code
  left join training_nomination n on n.id = e.nomination_id`;

/** The courses the persons were sent to, up to the day, latest first. Give only persons that were read within the reach. */
export async function enrolmentsOf(
  scope: Scope,
  personIds: readonly string[],
  at: LocalDate,
): Promise<readonly EnrolmentRow[]> {
  return scope.sql.query<EnrolmentRow>(
    `/* enrolmentsOf */ ${enrolment} where e.person_id = any ($1::uuid[]) and e.started_on <= $2::date
     order by e.started_on desc, e.course_code`,
    [personIds, at],
  );
}

export async function enrolmentsById(scope: Scope, ids: readonly string[]): Promise<readonly EnrolmentRow[]> {
  return scope.sql.query<EnrolmentRow>(`/* enrolmentsById */ ${enrolment} where e.id = any ($1::uuid[])`, [ids]);
}

/** The unit a turn begun on the day belongs to: the one that nominated, or, once that has ended, where the person serves; null where the viewer may not write. */
export async function unitOfTurn(scope: Scope, nomination: NominationRow, day: LocalDate): Promise<string | null> {
  const rows = await scope.sql.query<{ unitId: string }>(
    `/* unitOfTurn */
     select u.id as "unitId" from (
       select v.unit_id as id from unit_version v where v.unit_id = $1 and ${inForce('v', '$3::date')}
       union all
       select a.unit_id from appointment a
       where a.person_id = $2 and ${inForce('a', '$3::date')}
         and not exists (select 1 from unit_version v where v.unit_id = $1 and ${inForce('v', '$3::date')})
     ) u where ${withinReach('u.id', '$4')}`,
    [nomination.unitId, nomination.personId, day, reachParameter(scope, 'training:write')],
  );
  return rows[0]?.unitId ?? null;
}

/**
 * The turn begins. One that a file brought already is the same turn: it is joined to the nomination, and counted once.
 * Null where that turn belongs to another nomination, or to another unit.
 */
export async function insertEnrolment(
  scope: Scope,
  nomination: NominationRow,
  given: { readonly unitId: string; readonly startedOn: LocalDate; readonly provider: string | null },
): Promise<string | null> {
  const rows = await scope.sql.query<{ id: string }>(
    `/* insertEnrolment */
     insert into training_enrolment as e (person_id, unit_id, course_code, started_on, started_precision, decision_number,
                                          provider, nomination_id)
     values ($1, $2, $3, $4, 'DAY', $5, $6, $7)
     on conflict (person_id, course_code, started_on) do update
     set nomination_id = excluded.nomination_id, decision_number = coalesce(e.decision_number, excluded.decision_number),
         provider = coalesce(e.provider, excluded.provider), version = e.version + 1
     where e.nomination_id is null and e.unit_id = excluded.unit_id
     returning e.id`,
    [
      nomination.personId,
      given.unitId,
      nomination.course,
      given.startedOn,
      nomination.decision?.number ?? null,
      given.provider,
      nomination.id,
    ],
  );
  return rows[0]?.id ?? null;
}

/** Whether it was there to be ended. */
export async function endEnrolment(
  scope: Scope,
  id: string,
  given: {
    readonly endedOn: LocalDate;
    readonly result: string | null;
    readonly certificate: string | null;
    readonly lessons: number | null;
  },
): Promise<boolean> {
  const rows = await scope.sql.query(
    `/* endEnrolment */
     update training_enrolment
     set ended_on = $2, result = coalesce($3, result), certificate = coalesce($4, certificate),
         lessons = coalesce($5, lessons), version = version + 1
     where id = $1 returning id`,
    [id, given.endedOn, given.result, given.certificate, given.lessons],
  );
  return rows.length === 1;
}
