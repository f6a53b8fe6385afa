import type { RequestContext } from '../../../authz/request.ts';
import { TrainingNominationResolver, TrainingPlanResolver } from '../../../features/training/index.ts';
import { type Desk, decision } from './desk.ts';

type Unit = { readonly code: string; readonly at: string };

/** How far somebody has come on the way through a course. */
interface Turn {
  readonly personId: string;
  readonly course: string;
  readonly until: 'NOMINATED' | 'SENT' | 'ENROLLED' | 'COMPLETED';
}

const SCHOOL = 'Trường Chính trị tỉnh';
const change = ({ id, version }: { readonly id: string; readonly version: number }) => ({
  id,
  expectedVersion: version,
});

/** The plan of a year with its seats, and the turns of it, each as far as it has come. */
export async function trainYear(
  desk: Desk,
  context: RequestContext,
  unit: Unit,
  year: number,
  turns: readonly Turn[],
): Promise<void> {
  const plans = desk.of(TrainingPlanResolver);
  const nominations = desk.of(TrainingNominationResolver);
  let plan = await plans.createTrainingPlan(context, { unit, year });
  for (const course of new Set(turns.map((turn) => turn.course))) {
    const line = { seats: 2, form: 'PART_TIME' as const, provider: SCHOOL };
    plan = await plans.addPlanLine(context, { planId: plan.id, expectedVersion: plan.version, course, line });
  }
  plan = await plans.approveTrainingPlan(context, {
    planId: plan.id,
    expectedVersion: plan.version,
    decision: decision(`${year}/KH-ĐTBD`, `${year}-01-20`),
  });
  const lines = await plans.lines(plan, context);
  for (const [index, { personId, course, until }] of turns.entries()) {
    const planLineId = lines.find((line) => line.courseCode === course)?.id ?? null;
    const given = { unit, personId, course, planLineId, form: 'PART_TIME' as const };
    let nomination = await nominations.nominateForTraining(context, { ...given, nominatedOn: `${year}-02-10` });
    if (until === 'NOMINATED') continue;
    const sent = {
      nominations: [change(nomination)],
      decision: decision(`${year}/${index + 1}/QĐ-ĐT`, `${year}-02-25`),
    };
    [nomination = nomination] = await nominations.sendToTraining(context, sent);
    if (until === 'SENT') continue;
    nomination = await nominations.enrolInTraining(context, { ...change(nomination), startedOn: `${year}-03-15` });
    if (until === 'ENROLLED') continue;
    const document = { number: `${year}-${index + 1} (minh họa)`, issuedOn: `${year}-09-30`, issuer: SCHOOL };
    await nominations.completeTraining(context, {
      ...change(nomination),
      lastDay: `${year}-09-15`,
      result: 'Hoàn thành',
      document,
    });
  }
}
