import type { CadreClient } from '../../src/index.ts';
import { dayAfter, later, type Story } from './story.ts';
import { COURSES } from './ward-file.ts';

/** The courses of one year: planned with their seats, then each nomination sent, begun and completed. */
export async function trainingOf(story: Story, year: number): Promise<void> {
  const { officer, ids } = story;
  story.become(`${year}-01-04`);
  const rows = COURSES.filter(({ on }) => on.startsWith(`${year}`));
  const lines = await planOf(
    officer,
    story.ward,
    year,
    rows.map(({ course }) => course),
  );
  for (const row of rows) {
    const unit = story.ward;
    story.become(later(row.on, story.opened));
    const { nominateForTraining: nominated } = await officer.training.nominateForTraining({
      input: {
        unit,
        personId: ids.get(row.key) ?? '',
        course: row.course,
        nominatedOn: row.on,
        planLineId: lines.get(row.course) ?? null,
        form: 'PART_TIME',
      },
    });
    const change = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });
    const { sendToTraining } = await officer.training.sendToTraining({
      input: { nominations: [change(nominated)], decision: decision(row.decision, row.on) },
    });
    const [sent = nominated] = sendToTraining;
    const { enrolInTraining: begun } = await officer.training.enrolInTraining({
      input: { ...change(sent), startedOn: row.on, provider: 'Trường Chính trị tỉnh' },
    });
    const lastDay = dayAfter(row.on, 4);
    story.become(later(lastDay, story.opened));
    const document = { number: `CN-${row.decision}`, issuedOn: lastDay, issuer: 'Trường Chính trị tỉnh' };
    const { completeTraining: completed } = await officer.training.completeTraining({
      input: { ...change(begun), lastDay, result: 'Hoàn thành', document },
    });
    if (completed.status !== 'COMPLETED') throw new Error(`${row.key} is ${completed.status}.`);
  }
}

const decision = (number: string, signedOn: string) => ({ number, signer: 'Bí thư Thành ủy', signedOn });

async function planOf(
  { training }: CadreClient,
  unit: Story['ward'],
  year: number,
  courses: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const created = await training.createTrainingPlan({ input: { unit, year } });
  let plan = created.createTrainingPlan;
  for (const course of new Set(courses)) {
    const seats = courses.filter((each) => each === course).length;
    const line = { seats, form: 'PART_TIME' as const, provider: 'Trường Chính trị tỉnh' };
    const { addPlanLine } = await training.addPlanLine({
      input: { planId: plan.id, expectedVersion: plan.version, course, line },
    });
    plan = addPlanLine;
  }
  const { approveTrainingPlan } = await training.approveTrainingPlan({
    input: { planId: plan.id, expectedVersion: plan.version, decision: decision(`KH-${year}`, `${year}-01-02`) },
  });
  return new Map(approveTrainingPlan.lines.map(({ id, course }) => [course.code, id]));
}
