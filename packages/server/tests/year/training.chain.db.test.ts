import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sdkOperations } from '../walls/ask.ts';
import { Year } from './world.ts';

const WARD = { code: '03387', at: '2023-10-05' };
const TODAY = '2024-12-20';

let year: Year;
beforeAll(async () => {
  year = await Year.open(TODAY);
});
afterAll(() => year?.close());

/** What the SDK sends, by the name of the operation. */
const texts = new Map(sdkOperations().map(({ name, text }) => [name, text]));
const tell = <Data>(operation: string, variables: object) =>
  year.told<Data>(texts.get(operation) ?? '', { ...variables });
const field = async <Row>(operation: string, input: object): Promise<Row> =>
  Object.values(await tell<Record<string, Row>>(operation, { input }))[0] as Row;

interface Plan {
  id: string;
  version: number;
  status: string;
  lines: { id: string; outcome: Record<string, number> }[];
  outcome: Record<string, number>;
}
interface Nomination {
  id: string;
  version: number;
  status: string;
  allowedEvents: string[];
  eligibility: { verdict: string; eligible: boolean | null; alreadyHeld: boolean };
  decision: { number: string } | null;
  enrolment: { id: string; endedOn: string; status: string; credential: { id: string; level: string } | null } | null;
}

/** The officer of culture and society with elementary theory, planned for secretary of the Youth Union. */
async function trainee(): Promise<{ id: string; fullName: string }> {
  const { officials } = await year.told<{
    officials: { nodes: { id: string; fullName: string; titles: { code: string }[]; politicalTheory: string }[] };
  }>(
    `query ($units: UnitScope!) { officials(units: $units, at: "2023-10-05", first: 100) {
       nodes { id fullName politicalTheory titles { code } } } }`,
    { units: { unit: WARD } },
  );
  const found = officials.nodes.find(
    ({ titles, politicalTheory }) => titles[0]?.code === 'VHXH' && politicalTheory === 'ELEMENTARY',
  );
  if (found === undefined) throw new Error('Nobody is short of political theory.');
  return found;
}

const turns = async () => {
  const { indicatorTable } = await year.told<{
    indicatorTable: { rows: { indicator: string; value: number }[] };
  }>(
    `{ indicatorTable(indicators: [TRAINING_TURN_COUNT, TRAINING_PERSON_COUNT], units: { unit: { code: "03387", at: "2023-10-05" } },
         since: "2021-01-01", at: "2024-12-20") { rows { indicator value } } }`,
  );
  return Object.fromEntries(indicatorTable.rows.map(({ indicator, value }) => [indicator, value]));
};

describe('one chain, from the need to the credential', () => {
  let person: { id: string; fullName: string };
  let plan: Plan;
  let nomination: Nomination;
  let before: Record<string, number>;

  test('a plan with a line is approved', async () => {
    person = await trainee();
    before = await turns();
    plan = await field<Plan>('CreateTrainingPlan', { unit: WARD, year: 2023 });
    expect(plan).toMatchObject({ status: 'DRAFT', version: 1, lines: [], allowedEvents: ['APPROVE'] });
    plan = await field<Plan>('AddPlanLine', {
      planId: plan.id,
      expectedVersion: 1,
      course: 'TC_LLCT',
      line: { seats: 1, from: '2023-11-01', to: '2024-11-01', form: 'PART_TIME', provider: 'Trường Chính trị tỉnh' },
    });
    plan = await field<Plan>('ApproveTrainingPlan', {
      planId: plan.id,
      expectedVersion: plan.version,
      decision: { number: '12/KH-UBND', signer: 'Chủ tịch UBND', signedOn: '2023-01-15' },
    });
    expect(plan).toMatchObject({ status: 'APPROVED', allowedEvents: ['CLOSE'], findings: [] });
  });

  test('the nomination says what it is for, and what the conditions say', async () => {
    nomination = await field<Nomination>('NominateForTraining', {
      unit: WARD,
      personId: person.id,
      course: 'TC_LLCT',
      nominatedOn: '2023-10-05',
      planLineId: plan.lines[0]?.id,
      need: { titleCode: 'BTDOAN', requirement: 'POLITICAL_THEORY' },
      reason: 'Được quy hoạch Bí thư Đoàn',
    });
    expect(nomination).toMatchObject({
      status: 'NOMINATED',
      allowedEvents: ['DECLINE', 'SEND'],
      person: { id: person.id, fullName: person.fullName },
      form: 'PART_TIME',
      need: { title: { code: 'BTDOAN' }, requirement: 'POLITICAL_THEORY' },
      // Planned for a title of the audience: that is all Regulation 57 asks here.
      eligibility: { verdict: 'ELIGIBLE', eligible: true, alreadyHeld: false },
      planLine: { plan: { id: plan.id } },
      enrolment: null,
    });
    expect(nomination.eligibility).toMatchObject({
      conditions: [{ condition: 'AUDIENCE', status: 'MET', legalBasis: { instrument: '57-QĐ/TW', verified: true } }],
    });
  });

  test('sent, enrolled, completed: one more turn, and a level with its document', async () => {
    const [sent] = await field<Nomination[]>('SendToTraining', {
      nominations: [{ id: nomination.id, expectedVersion: nomination.version }],
      decision: { number: '45/QĐ-UBND', signer: 'Chủ tịch UBND', signedOn: '2023-10-20' },
    });
    expect(sent).toMatchObject({ status: 'SENT', decision: { number: '45/QĐ-UBND' } });
    expect(await turns()).toEqual(before);
    const enrolled = await field<Nomination>('EnrolInTraining', {
      id: nomination.id,
      expectedVersion: sent?.version,
      startedOn: '2023-11-06',
      provider: 'Trường Chính trị tỉnh',
    });
    expect(enrolled).toMatchObject({ status: 'ENROLLED', enrolment: { status: 'ENROLLED', credential: null } });
    expect(await turns()).toEqual({
      TRAINING_TURN_COUNT: (before.TRAINING_TURN_COUNT ?? 0) + 1,
      TRAINING_PERSON_COUNT: before.TRAINING_PERSON_COUNT,
    });
    nomination = await field<Nomination>('CompleteTraining', {
      id: nomination.id,
      expectedVersion: enrolled.version,
      lastDay: '2024-10-31',
      result: 'Khá',
      lessons: 800,
      document: { number: 'TC-0117', issuedOn: '2024-11-15', issuer: 'Trường Chính trị tỉnh Lai Châu' },
    });
    expect(nomination).toMatchObject({
      status: 'COMPLETED',
      allowedEvents: [],
      closedOn: '2024-10-31',
      enrolment: {
        endedOn: '2024-11-01',
        result: 'Khá',
        credential: { kind: 'POLITICAL_THEORY', level: 'INTERMEDIATE', documentNumber: 'TC-0117' },
      },
    });
  });

  test('walked from the credential back to the need', async () => {
    const { official } = await year.told<{ official: { politicalTheory: string; credentials: object[] } }>(
      `query ($id: ID!) { official(id: $id, at: "2024-12-20") {
         politicalTheory
         credentials { kind level documentNumber training { courseName nomination {
           decision { number signedOn } statusOn(day: "2023-12-31")
           need { title { code } requirement } planLine { course { code } plan { year decision { number } } } } } } } }`,
      { id: person.id },
    );
    expect(official.politicalTheory).toBe('INTERMEDIATE');
    expect(official.credentials).toContainEqual({
      kind: 'POLITICAL_THEORY',
      level: 'INTERMEDIATE',
      documentNumber: 'TC-0117',
      training: {
        courseName: 'Trung cấp lý luận chính trị',
        nomination: {
          decision: { number: '45/QĐ-UBND', signedOn: '2023-10-20' },
          statusOn: 'ENROLLED',
          need: { title: { code: 'BTDOAN' }, requirement: 'POLITICAL_THEORY' },
          planLine: { course: { code: 'TC_LLCT' }, plan: { year: 2023, decision: { number: '12/KH-UBND' } } },
        },
      },
    });
  });

  test('as it was known on a day: the turn was under way, and the level was not held', async () => {
    const { official } = await year.told<{ official: object }>(
      `query ($id: ID!) { official(id: $id, at: "2024-06-01") {
         politicalTheory trainings { course status credential { level } } } }`,
      { id: person.id },
    );
    expect(official).toMatchObject({
      politicalTheory: 'ELEMENTARY',
      trainings: expect.arrayContaining([
        expect.objectContaining({ course: 'TC_LLCT', status: 'ENROLLED', credential: null }),
      ]),
    });
  });

  test('the plan says what came of it, seats, turns and persons', async () => {
    const { trainingPlan } = await tell<{ trainingPlan: Plan }>('TrainingPlan', { unit: WARD, year: 2023 });
    const done = { seats: 1, booked: 1, nominated: 1, sent: 1, completed: 1, turns: 1, personCount: 1 };
    expect(trainingPlan).toMatchObject({ outcome: done, lines: [{ outcome: done }], findings: [] });
  });

  test('nothing above was an internal error', () => {
    expect(year.internal).toEqual([]);
  });
});
