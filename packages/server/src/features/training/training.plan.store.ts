import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Decision } from '../../kernel/decision.ts';
import type { TrainingForm } from '../rulebook/index.ts';
import type { LineStatus, PlanStatus } from './training.machine.rules.ts';
import { SEATED } from './training.machine.rules.ts';
import { reachParameter, withinReach } from './training.sql.ts';

export interface PlanRow {
  readonly id: string;
  readonly unitId: string;
  readonly year: number;
  readonly status: PlanStatus;
  readonly decision: Decision | null;
  readonly version: number;
}

const plan = `
  select p.id, p.unit_id as "unitId", p.year, p.status, p.version,
         case when p.decision_number is not null then json_build_object(
           'number', p.decision_number, 'signer', p.decision_signer, 'signedOn', p.decided_on) end as decision
  from training_plan p`;

/** Null where the unit has a plan for the year already. */
export async function insertPlan(scope: Scope, unitId: string, year: number): Promise<string | null> {
  const rows = await scope.sql.query<{ id: string }>(
    `/* insertTrainingPlan */
     insert into training_plan (unit_id, year) values ($1, $2) on conflict (unit_id, year) do nothing returning id`,
    [unitId, year],
  );
  return rows[0]?.id ?? null;
}

export async function plansById(scope: Scope, ids: readonly string[]): Promise<readonly PlanRow[]> {
  return scope.sql.query<PlanRow>(`/* trainingPlansById */ ${plan} where p.id = any ($1::uuid[])`, [ids]);
}

export async function planOfYear(scope: Scope, unitId: string, year: number): Promise<PlanRow | null> {
  const rows = await scope.sql.query<PlanRow>(`/* trainingPlanOfYear */ ${plan} where p.unit_id = $1 and p.year = $2`, [
    unitId,
    year,
  ]);
  return rows[0] ?? null;
}

/** The unit of a plan that the viewer may write. */
export async function unitOfPlan(scope: Scope, id: string): Promise<string | null> {
  const rows = await scope.sql.query<{ unitId: string }>(
    `/* unitOfTrainingPlan */
     select p.unit_id as "unitId" from training_plan p where p.id = $1 and ${withinReach('p.unit_id', '$2')}`,
    [id, reachParameter(scope, 'training:write')],
  );
  return rows[0]?.unitId ?? null;
}

export async function lockPlan(scope: Scope, id: string): Promise<PlanRow | null> {
  const rows = await scope.sql.query<PlanRow>(`/* lockTrainingPlan */ ${plan} where p.id = $1 for update`, [id]);
  return rows[0] ?? null;
}

export async function updatePlan(
  scope: Scope,
  id: string,
  status: PlanStatus,
  decision: Decision | null,
): Promise<void> {
  await scope.sql.query(
    `/* updateTrainingPlan */
     update training_plan set status = $2, decision_number = $3, decision_signer = $4, decided_on = $5, version = version + 1
     where id = $1`,
    [id, status, decision?.number ?? null, decision?.signer ?? null, decision?.signedOn ?? null],
  );
}

export interface PlannedSeats {
  readonly seats: number;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly form: TrainingForm;
  readonly provider: string | null;
  readonly funding: string | null;
}

export interface LineRow extends PlannedSeats {
  readonly id: string;
  readonly planId: string;
  readonly unitId: string;
  readonly course: string;
  readonly status: LineStatus;
  readonly version: number;
}

const line = `
  select l.id, l.plan_id as "planId", l.unit_id as "unitId", l.course_code as course, l.seats, l.starts_on as "from",
         l.ends_on as "to", l.form, l.provider, l.funding, l.status, l.version
  from training_plan_line l`;

export async function linesOfPlans(scope: Scope, planIds: readonly string[]): Promise<readonly LineRow[]> {
  return scope.sql.query<LineRow>(
    `/* linesOfTrainingPlans */ ${line} where l.plan_id = any ($1::uuid[])
     order by l.starts_on nulls last, l.course_code, l.id`,
    [planIds],
  );
}

export async function linesById(scope: Scope, ids: readonly string[]): Promise<readonly LineRow[]> {
  return scope.sql.query<LineRow>(`/* trainingPlanLinesById */ ${line} where l.id = any ($1::uuid[])`, [ids]);
}

export async function lockLine(scope: Scope, id: string): Promise<LineRow | null> {
  const rows = await scope.sql.query<LineRow>(`/* lockTrainingPlanLine */ ${line} where l.id = $1 for update`, [id]);
  return rows[0] ?? null;
}

export async function insertLine(
  scope: Scope,
  plan: PlanRow,
  course: string,
  { seats, from, to, form, provider, funding }: PlannedSeats,
): Promise<string> {
  const rows = await scope.sql.query<{ id: string }>(
    `/* insertTrainingPlanLine */
     insert into training_plan_line (unit_id, plan_id, course_code, seats, starts_on, ends_on, form, provider, funding)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [plan.unitId, plan.id, course, seats, from, to, form, provider, funding],
  );
  return rows[0]?.id ?? '';
}

export async function updateLine(
  scope: Scope,
  id: string,
  given: PlannedSeats & { status: LineStatus },
): Promise<void> {
  await scope.sql.query(
    `/* updateTrainingPlanLine */
     update training_plan_line
     set seats = $2, starts_on = $3, ends_on = $4, form = $5, provider = $6, funding = $7, status = $8, version = version + 1
     where id = $1`,
    [id, given.seats, given.from, given.to, given.form, given.provider, given.funding, given.status],
  );
}

/** What came of a plan, or of one line of it. */
export interface Outcome {
  readonly planId: string;
  /** Null for the whole plan. */
  readonly lineId: string | null;
  /** Seats taken: nominated, on the way, or been there. */
  readonly booked: number;
  readonly nominated: number;
  readonly sent: number;
  readonly completed: number;
  /** Courses begun, and by how many persons. */
  readonly turns: number;
  readonly persons: number;
}

/** Of each line somebody was nominated for, and of the plans as a whole: persons are counted once in each. */
export async function outcomesOf(scope: Scope, planIds: readonly string[]): Promise<readonly Outcome[]> {
  return scope.sql.query<Outcome>(
    `/* outcomesOfTrainingPlans */
     select l.plan_id as "planId", l.id as "lineId",
            (count(*) filter (where n.status = any ($2::text[])))::int as booked, count(*)::int as nominated,
            (count(*) filter (where n.decision_number is not null))::int as sent,
            (count(*) filter (where n.status = 'COMPLETED'))::int as completed,
            count(e.id)::int as turns, count(distinct e.person_id)::int as persons
     from training_plan_line l
     join training_nomination n on n.plan_line_id = l.id
     left join training_enrolment e on e.nomination_id = n.id
     where l.plan_id = any ($1::uuid[])
     group by grouping sets ((l.plan_id, l.id), (l.plan_id))`,
    [planIds, SEATED],
  );
}
