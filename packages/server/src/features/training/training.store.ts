import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';

export interface EnrolmentRow {
  readonly personId: string;
  readonly course: string;
  readonly courseName: string;
  readonly startedOn: LocalDate;
  readonly endedOn: LocalDate | null;
  readonly decisionNumber: string | null;
  readonly provider: string | null;
  readonly result: string | null;
  readonly certificate: string | null;
}

/** The courses the persons were sent to, up to the day, latest first. Give only persons that were read within the reach. */
export async function enrolmentsOf(
  scope: Scope,
  personIds: readonly string[],
  at: LocalDate,
): Promise<readonly EnrolmentRow[]> {
  return scope.sql.query<EnrolmentRow>(
    `/* enrolmentsOf */
     select e.person_id as "personId", e.course_code as course, c.name_vi as "courseName",
            e.started_on as "startedOn", e.ended_on as "endedOn", e.decision_number as "decisionNumber",
            e.provider, e.result, e.certificate
     from training_enrolment e join course c on c.code = e.course_code
     where e.person_id = any ($1::uuid[]) and e.started_on <= $2::date
     order by e.started_on desc, e.course_code`,
    [personIds, at],
  );
}
