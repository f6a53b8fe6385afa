import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../src/kernel/date.ts';
import { inScope } from '../../src/testing/index.ts';
import { sdkOperations } from '../walls/ask.ts';
import { readRegister } from '../walls/tables.ts';
import { type Answer, type Asking, Year } from './world.ts';

const WARD = { code: '03387', at: '2024-10-05' };
const NOMINATED = '2023-02-01';
const SIGNED = '2023-02-10';
const DECISION = { number: '7/QĐ', signer: 'Chủ tịch', signedOn: SIGNED };
const DOCUMENT = { number: 'VB-1', issuedOn: '2026-01-05', issuer: 'Trường Chính trị' };
const COURSES = ['TC_LLCT', 'CCHC'] as const;

let year: Year;
let people: readonly string[];
beforeAll(async () => {
  year = await Year.open();
  const { officials } = await year.told<{ officials: { nodes: { id: string }[] } }>(
    'query ($units: UnitScope!) { officials(units: $units, at: "2023-02-01", first: 100) { nodes { id } } }',
    { units: { unit: WARD } },
  );
  people = officials.nodes.map(({ id }) => id);
});
afterAll(() => year?.close());

const texts = new Map(sdkOperations().map(({ name, text }) => [name, text]));
type Row = Record<string, unknown> & { id: string; version: number; status: string };
/** The changed row, or the code of the refusal. */
async function told(operation: string, input: object, asking: Asking = {}): Promise<Row | string> {
  const answer: Answer<Record<string, Row | Row[]>> = await year.ask(texts.get(operation) ?? '', { input }, asking);
  if (answer.data === null) return answer.code ?? 'UNKNOWN';
  const [row] = Object.values(answer.data).flat();
  return row ?? 'NOTHING';
}

// ── The model: plain words, no machine.

interface PlanModel {
  id: string;
  version: number;
  status: 'DRAFT' | 'APPROVED' | 'CLOSED';
}
interface LineModel {
  id: string;
  version: number;
  course: string;
  cancelled: boolean;
}
interface NominationModel {
  id: string;
  version: number;
  person: string;
  course: string;
  line: LineModel | null;
  status: string;
  startedOn: string | null;
}
interface Model {
  plan: PlanModel;
  lines: LineModel[];
  nominations: NominationModel[];
}

const live = ({ status }: NominationModel) => ['NOMINATED', 'SENT', 'ENROLLED'].includes(status);
const NEXT: Readonly<Record<string, string>> = {
  'NOMINATED Decline': 'DECLINED',
  'NOMINATED Send': 'SENT',
  'SENT Enrol': 'ENROLLED',
  'SENT Withdraw': 'WITHDRAWN',
  'ENROLLED Complete': 'COMPLETED',
  'ENROLLED Fail': 'FAILED',
  'ENROLLED Withdraw': 'WITHDRAWN',
};
const EVENTS = ['Decline', 'Send', 'Enrol', 'Complete', 'Fail', 'Withdraw'] as const;
type Event = (typeof EVENTS)[number];

// ── What is asked of the server.

/** No two turns of a person and a course begin on one day. */
let turnsBegun = 0;
const nextStart = () => addDays('2024-01-01', turnsBegun);

interface How {
  readonly stale?: boolean;
  readonly early?: boolean;
  readonly bare?: boolean;
}
function step(event: Event, { id, version, startedOn }: NominationModel, { stale, early, bare }: How) {
  const change = { id, expectedVersion: version + (stale === true ? 7 : 0) };
  const before = '2020-01-01';
  const begun = startedOn ?? SIGNED;
  switch (event) {
    case 'Decline':
      return ['DeclineTraining', { ...change, on: early ? before : NOMINATED }] as const;
    case 'Send':
      return [
        'SendToTraining',
        { nominations: [change], decision: { ...DECISION, signedOn: early ? before : SIGNED } },
      ] as const;
    case 'Enrol':
      return ['EnrolInTraining', { ...change, startedOn: early ? before : nextStart() }] as const;
    case 'Complete':
      return [
        'CompleteTraining',
        { ...change, lastDay: early ? before : begun, ...(bare === true ? {} : { document: DOCUMENT }) },
      ] as const;
    case 'Fail':
      return ['FailTraining', { ...change, lastDay: early ? before : begun }] as const;
    case 'Withdraw':
      return ['WithdrawFromTraining', { ...change, on: early ? before : begun }] as const;
  }
}

/** What has to be answered, told by the model alone. */
function expectedOf(model: Model, event: Event, nomination: NominationModel, how: How): string {
  if (how.stale) return 'CONFLICT';
  const next = NEXT[`${nomination.status} ${event}`];
  if (next === undefined) return 'ILLEGAL_TRANSITION';
  if (how.early) return 'VALIDATION_FAILED';
  if (event === 'Send' && nomination.line !== null && model.plan.status === 'DRAFT') return 'ILLEGAL_TRANSITION';
  if (event === 'Complete' && how.bare && nomination.course === 'TC_LLCT') return 'VALIDATION_FAILED';
  return next;
}

function follow(nomination: NominationModel, event: Event, answer: Row) {
  if (event === 'Enrol') {
    nomination.startedOn = nextStart();
    turnsBegun += 1;
  }
  nomination.status = answer.status;
  nomination.version += 1;
}

async function take(model: Model, event: Event, nomination: NominationModel, how: How): Promise<void> {
  const wanted = expectedOf(model, event, nomination, how);
  const [operation, input] = step(event, nomination, how);
  const answer = await told(operation, input);
  if (typeof answer === 'string') {
    expect(answer, `${event} of ${nomination.status}`).toBe(wanted);
    return;
  }
  expect(answer.status, `${event} of ${nomination.status}`).toBe(wanted);
  follow(nomination, event, answer);
  expect(answer.version).toBe(nomination.version);
}

/** Both at once: one is first, and the other finds it changed. */
async function race(model: Model, events: readonly [Event, Event], nomination: NominationModel): Promise<void> {
  const legal = events.map(
    (event) => expectedOf(model, event, nomination, {}) === NEXT[`${nomination.status} ${event}`],
  );
  const answers = await Promise.all(
    events.map((event) => {
      const [operation, input] = step(event, nomination, {});
      return told(operation, input);
    }),
  );
  const won = answers.flatMap((answer, index) =>
    typeof answer === 'string' ? [] : [{ answer, event: events[index] }],
  );
  expect(won.length).toBe(legal.includes(true) ? 1 : 0);
  for (const { answer, event } of won) if (event !== undefined) follow(nomination, event, answer);
  for (const answer of answers)
    if (typeof answer === 'string') expect(['CONFLICT', 'ILLEGAL_TRANSITION']).toContain(answer);
}

async function nominate(model: Model, person: string, course: string, line: LineModel | null): Promise<void> {
  const answer = await told('NominateForTraining', {
    unit: WARD,
    personId: person,
    course,
    nominatedOn: NOMINATED,
    planLineId: line?.id ?? null,
  });
  const wanted =
    line !== null && line.course !== course
      ? 'VALIDATION_FAILED'
      : line !== null && (line.cancelled || model.plan.status === 'CLOSED')
        ? 'ILLEGAL_TRANSITION'
        : model.nominations.some((each) => live(each) && each.person === person && each.course === course)
          ? 'VALIDATION_FAILED'
          : 'NOMINATED';
  expect(typeof answer === 'string' ? answer : answer.status).toBe(wanted);
  if (typeof answer === 'string') return;
  const { id } = answer;
  model.nominations.push({ id, version: 1, person, course, line, status: 'NOMINATED', startedOn: null });
}

const SEATS = { seats: 1, form: 'PART_TIME' };
type LineChange = 'Add' | 'Revise' | 'Remove';
async function changeLine(model: Model, change: LineChange, course: string, at: number, stale: boolean): Promise<void> {
  const { plan } = model;
  const line = model.lines[at % Math.max(1, model.lines.length)];
  if (change !== 'Add' && line === undefined) return;
  const off = stale ? 7 : 0;
  const lineChange = { lineId: line?.id, expectedVersion: (line?.version ?? 0) + off };
  const answer = await told(
    `${change}PlanLine`,
    {
      Add: { planId: plan.id, expectedVersion: plan.version + off, course, line: SEATS },
      Revise: { ...lineChange, line: { ...SEATS, seats: 2 } },
      Remove: lineChange,
    }[change],
  );
  const taken = model.nominations.some(
    (each) => each.line === line && (live(each) || ['COMPLETED', 'FAILED'].includes(each.status)),
  );
  const wanted =
    plan.status !== 'DRAFT'
      ? 'ILLEGAL_TRANSITION'
      : stale
        ? 'CONFLICT'
        : change !== 'Add' && line?.cancelled
          ? 'ILLEGAL_TRANSITION'
          : change === 'Remove' && taken
            ? 'VALIDATION_FAILED'
            : 'DRAFT';
  expect(typeof answer === 'string' ? answer : answer.status, `${change} of ${plan.status}`).toBe(wanted);
  if (typeof answer === 'string') return;
  plan.version += 1;
  expect(answer.version).toBe(plan.version);
  const shown = answer.lines as { id: string; version: number; status: string }[];
  if (change === 'Add') {
    const added = shown.find(({ id }) => !model.lines.some((known) => known.id === id));
    model.lines.push({ id: added?.id ?? '', version: 1, course, cancelled: false });
  } else if (line !== undefined) {
    line.version += 1;
    line.cancelled ||= change === 'Remove';
  }
}

async function changePlan(model: Model, change: 'Approve' | 'Close', stale: boolean): Promise<void> {
  const { plan, lines } = model;
  const input = { planId: plan.id, expectedVersion: plan.version + (stale ? 7 : 0) };
  const answer = await told(`${change}TrainingPlan`, change === 'Approve' ? { ...input, decision: DECISION } : input);
  const wanted = stale
    ? 'CONFLICT'
    : change === 'Approve' && plan.status === 'DRAFT'
      ? lines.some(({ cancelled }) => !cancelled)
        ? 'APPROVED'
        : 'VALIDATION_FAILED'
      : change === 'Close' && plan.status === 'APPROVED'
        ? 'CLOSED'
        : 'ILLEGAL_TRANSITION';
  expect(typeof answer === 'string' ? answer : answer.status).toBe(wanted);
  if (typeof answer === 'string') return;
  plan.version += 1;
  plan.status = wanted as PlanModel['status'];
}

// ── Random lives.

const at = fc.nat(20);
const sometimes = fc.integer({ min: 0, max: 15 }).map((n) => n === 0);
const command = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('nominate' as const),
      person: at,
      course: at,
      line: fc.option(at, { freq: 1 }),
    }),
  },
  {
    weight: 10,
    arbitrary: fc.record({
      do: fc.constant('step' as const),
      event: fc.constantFrom(...EVENTS),
      nomination: at,
      turn: at,
      // Mostly a step that the nomination takes: lives are to get somewhere.
      anyEvent: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
      anyNomination: sometimes,
      stale: sometimes,
      early: sometimes,
      bare: sometimes,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('race' as const),
      events: fc.tuple(fc.constantFrom(...EVENTS), fc.constantFrom(...EVENTS)),
      nomination: at,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('line' as const),
      change: fc.constantFrom<LineChange>('Add', 'Add', 'Revise', 'Remove'),
      course: at,
      line: at,
      stale: sometimes,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('plan' as const),
      change: fc.constantFrom('Approve' as const, 'Approve' as const, 'Close' as const),
      stale: sometimes,
    }),
  },
);
type Command = typeof command extends fc.Arbitrary<infer One> ? One : never;

const pick = <Item>(items: readonly Item[], index: number): Item | undefined =>
  items[index % Math.max(1, items.length)];

async function run(model: Model, one: Command): Promise<void> {
  switch (one.do) {
    case 'nominate': {
      const course = pick(COURSES, one.course) ?? 'CCHC';
      const line = one.line === null ? null : (pick(model.lines, one.line) ?? null);
      return nominate(model, pick(people.slice(0, 3), one.person) ?? '', course, line);
    }
    case 'line':
      return changeLine(model, one.change, pick(COURSES, one.course) ?? 'CCHC', one.line, one.stale);
    case 'plan':
      return changePlan(model, one.change, one.stale);
    case 'race': {
      const nomination = pick(model.nominations.filter(live), one.nomination);
      return nomination === undefined ? undefined : race(model, one.events, nomination);
    }
    case 'step': {
      const nomination = pick(one.anyNomination ? model.nominations : model.nominations.filter(live), one.nomination);
      if (nomination === undefined) return;
      const legal = EVENTS.filter((event) => `${nomination.status} ${event}` in NEXT);
      const event = one.anyEvent ? one.event : (pick(legal, one.turn) ?? one.event);
      return take(model, event, nomination, one);
    }
  }
}

const PLAN_YEAR = 2024;
let lives = 0;
async function begin(): Promise<Model> {
  // A unit has one plan for a year: that of the life before makes room.
  lives += 1;
  await inScope(year.database.dataSource, ({ sql }) =>
    sql.query('update training_plan set year = $1 where year = $2', [1000 + lives, PLAN_YEAR]),
  );
  const plan = await told('CreateTrainingPlan', { unit: WARD, year: PLAN_YEAR });
  if (typeof plan === 'string') throw new Error(plan);
  expect(await told('CreateTrainingPlan', { unit: WARD, year: PLAN_YEAR })).toBe('VALIDATION_FAILED');
  return { plan: { id: plan.id, version: 1, status: 'DRAFT' }, lines: [], nominations: [] };
}

/** Everything the server holds of this life is what the model says. */
async function compare(model: Model): Promise<void> {
  const nominations: Row[] = [];
  for (let after: string | null = null; ; ) {
    const {
      trainingNominations: page,
    }: { trainingNominations: { nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
      await year.told(texts.get('TrainingNominations') ?? '', {
        units: { unit: WARD },
        year: 2023,
        first: 40,
        after,
        at: WARD.at,
      });
    nominations.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  const mine = new Map(nominations.map((row) => [row.id, row]));
  for (const { id, status, version, startedOn } of model.nominations)
    expect(mine.get(id)).toMatchObject({ status, version, startedOn });
  const { trainingPlan } = await year.told<{ trainingPlan: Row & { lines: Row[]; outcome: object } }>(
    texts.get('TrainingPlan') ?? '',
    {
      unit: WARD,
      year: PLAN_YEAR,
    },
  );
  expect(trainingPlan).toMatchObject({ id: model.plan.id, version: model.plan.version, status: model.plan.status });
  expect(trainingPlan.lines.map(({ id, version, status }) => [id, version, status]).sort()).toEqual(
    model.lines.map(({ id, version, cancelled }) => [id, version, cancelled ? 'CANCELLED' : 'ACTIVE']).sort(),
  );
  const onLines = model.nominations.filter(({ line }) => line !== null);
  const begun = onLines.filter(({ startedOn }) => startedOn !== null);
  expect(trainingPlan.outcome).toMatchObject({
    nominated: onLines.length,
    booked: onLines.filter((each) => live(each) || ['COMPLETED', 'FAILED'].includes(each.status)).length,
    completed: onLines.filter(({ status }) => status === 'COMPLETED').length,
    turns: begun.length,
    personCount: new Set(begun.map(({ person }) => person)).size,
  });
}

const turnCount = async () => {
  const { indicatorTable } = await year.told<{ indicatorTable: { rows: { value: number }[] } }>(
    `{ indicatorTable(indicators: [TRAINING_TURN_COUNT], units: { unit: { code: "03387", at: "2023-10-05" } }, since: "2024-01-01",
         at: "2025-06-30") { rows { value } } }`,
  );
  return indicatorTable.rows[0]?.value;
};

describe('any life of a plan and its nominations', () => {
  test('is the one the model tells: no step out of order, none stale, of two at once one', {
    timeout: 120_000,
  }, async () => {
    const before = await turnCount();
    const done = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.noBias(fc.array(command, { minLength: 16, maxLength: 30 })),
        async (approved, commands) => {
          const model = await begin();
          if (approved) {
            for (const course of COURSES) await changeLine(model, 'Add', course, 0, false);
            await changePlan(model, 'Approve', false);
          }
          for (const one of commands) await run(model, one);
          await compare(model);
          for (const each of model.nominations) {
            done.set(each.status, (done.get(each.status) ?? 0) + 1);
            if (each.status === 'NOMINATED') await take(model, 'Decline', each, {});
            else if (live(each)) await take(model, 'Withdraw', each, {});
          }
        },
      ),
      { numRuns: 14, endOnFailure: true },
    );
    // What was begun is counted, however it ended.
    expect(await turnCount()).toBe((before ?? 0) + turnsBegun);
    expect(turnsBegun).toBeGreaterThan(5);
    expect(done.size).toBeGreaterThan(4);
    expect(year.internal).toEqual([]);
  });
});

describe('whoever may not', () => {
  const proposal = (given: object = {}) => ({
    unit: WARD,
    personId: people[4],
    course: 'CCHC',
    nominatedOn: NOMINATED,
    ...given,
  });
  const NEIGHBOUR = { code: '03386', at: '2023-10-05' };
  const elsewhere: readonly (readonly [string, string, () => object, Asking, string])[] = [
    ['nobody', 'NominateForTraining', proposal, { token: null }, 'UNAUTHENTICATED'],
    ['a system', 'NominateForTraining', proposal, { token: 'demo-district' }, 'FORBIDDEN'],
    ['an operator', 'CreateTrainingPlan', () => ({ unit: WARD, year: 2023 }), { token: 'demo-admin' }, 'FORBIDDEN'],
    ['a ward, for another', 'CreateTrainingPlan', () => ({ unit: NEIGHBOUR, year: 2023 }), {}, 'NOT_FOUND'],
    ['a ward, of another', 'NominateForTraining', () => proposal({ unit: NEIGHBOUR }), {}, 'NOT_FOUND'],
    [
      'the province, of a ward where the person does not serve',
      'NominateForTraining',
      () => proposal({ unit: NEIGHBOUR }),
      { token: 'demo-officer' },
      'VALIDATION_FAILED',
    ],
    ['of nobody', 'NominateForTraining', () => proposal({ personId: crypto.randomUUID() }), {}, 'NOT_FOUND'],
    ['before the person served', 'NominateForTraining', () => proposal({ nominatedOn: '2005-01-01' }), {}, 'NOT_FOUND'],
    ['tomorrow', 'NominateForTraining', () => proposal({ nominatedOn: '2026-11-25' }), {}, 'VALIDATION_FAILED'],
    ['for no course', 'NominateForTraining', () => proposal({ course: 'NONE' }), {}, 'VALIDATION_FAILED'],
    [
      'for a title not held',
      'NominateForTraining',
      () => proposal({ course: 'TC_LLCT', need: { titleCode: 'QS', requirement: 'POLITICAL_THEORY' } }),
      {},
      'VALIDATION_FAILED',
    ],
    [
      'for a province',
      'CreateTrainingPlan',
      () => ({ unit: { code: '12', at: '2023-10-05' }, year: 2023 }),
      { token: 'demo-officer' },
      'VALIDATION_FAILED',
    ],
    [
      'a day that is no unit’s',
      'CreateTrainingPlan',
      () => ({ unit: { code: '99999', at: '2023-10-05' }, year: 2023 }),
      {},
      'UNIT_NOT_FOUND',
    ],
  ];

  test.each(elsewhere)('%s: %s is refused, and nothing is written', async (_, operation, input, asking, code) => {
    const before = await readRegister(year.database.dataSource);
    expect(await told(operation, input(), asking)).toBe(code);
    expect(await readRegister(year.database.dataSource)).toEqual(before);
  });

  test('one decision sends all, or none', async () => {
    const made: Row[] = [];
    for (const personId of people.slice(5, 8)) {
      const row = await told('NominateForTraining', proposal({ personId }));
      if (typeof row === 'string') throw new Error(row);
      made.push(row);
    }
    const changes = made.map(({ id, version }) => ({ id, expectedVersion: version }));
    const [first, second, third] = changes;
    const send = (nominations: readonly object[], asking: Asking = {}) =>
      told('SendToTraining', { nominations, decision: DECISION }, asking);
    expect(await send([first ?? {}, { ...second, expectedVersion: 9 }])).toBe('CONFLICT');
    expect(await send([first ?? {}, { ...second, id: crypto.randomUUID() }])).toBe('NOT_FOUND');
    expect(await send([first ?? {}, first ?? {}])).toBe('VALIDATION_FAILED');
    expect(await send([])).toBe('VALIDATION_FAILED');
    expect(await send(changes, { token: 'demo-analyst' })).toBe('FORBIDDEN');
    expect((await send([first ?? {}, second ?? {}])) as Row).toMatchObject({ status: 'SENT' });
    expect(await send([second ?? {}, third ?? {}])).toBe('CONFLICT');
    const { trainingNominations } = await year.told<{ trainingNominations: { nodes: Row[] } }>(
      texts.get('TrainingNominations') ?? '',
      {
        units: { unit: WARD },
        year: 2023,
        first: 100,
        at: WARD.at,
        status: 'SENT',
      },
    );
    expect(trainingNominations.nodes.map(({ id }) => id).sort()).toEqual([first?.id, second?.id].sort());
  });

  test('a key repeats the answer and not the step', async () => {
    const personId = people[8];
    const asked = { key: 'nominate-once' };
    const [one, again] = [
      await told('NominateForTraining', proposal({ personId }), asked),
      await told('NominateForTraining', proposal({ personId }), asked),
    ];
    expect(again).toEqual(one);
    expect(typeof one === 'string' ? one : one.status).toBe('NOMINATED');
  });
});
