import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inScope } from '../../src/testing/index.ts';
import { type Answer, type Asking, Year } from './world.ts';

const TODAY = '2024-12-20';
const UNIT = { code: '03387', at: '2023-10-05' };
const YEARS = [2023, 2024] as const;
const ABSENT = '00000000-0000-4000-8000-000000000000';

/** The law of the steps, told a second time: from, step, to. */
const STEPS = `
  NOT_BEGUN      ASSESS        SELF_ASSESSED
  NOT_BEGUN      EXCLUDE       NOT_RANKED
  SELF_ASSESSED  ASSESS        SELF_ASSESSED
  SELF_ASSESSED  GIVE_OPINION  OPINION_GIVEN
  SELF_ASSESSED  EXCLUDE       NOT_RANKED
  OPINION_GIVEN  GIVE_OPINION  OPINION_GIVEN
  OPINION_GIVEN  PROPOSE       PROPOSED
  OPINION_GIVEN  EXCLUDE       NOT_RANKED
  PROPOSED       PROPOSE       PROPOSED
  PROPOSED       DECIDE        DECIDED
  PROPOSED       EXCLUDE       NOT_RANKED
  NOT_RANKED     EXCLUDE       NOT_RANKED
  NOT_RANKED     NOTIFY        NOTIFIED
  NOT_RANKED     CORRECT       DECIDED
  DECIDED        NOTIFY        NOTIFIED
  DECIDED        CORRECT       DECIDED
  NOTIFIED       CORRECT       DECIDED`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [string, Event, string]);
const EVENTS = ['ASSESS', 'GIVE_OPINION', 'PROPOSE', 'DECIDE', 'EXCLUDE', 'NOTIFY', 'CORRECT'] as const;
type Event = (typeof EVENTS)[number];
const RANKS = ['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'] as const;
type Rank = (typeof RANKS)[number];

/** What the model knows of one review. */
interface Known {
  readonly kind: 'PERSON' | 'COLLECTIVE';
  readonly subject: string;
  readonly year: number;
  id: string;
  status: string;
  version: number;
  rank: Rank | null;
  proposed: Rank | null;
  corrections: number;
}

const FIELDS = 'id status version rank allowedEvents corrections { rank } proposal { rank } notRanked { reason }';
const MUTATIONS = {
  PERSON: {
    ASSESS: 'recordSelfAssessment',
    GIVE_OPINION: 'recordMeetingOpinion',
    PROPOSE: 'proposeRank',
    DECIDE: 'decideRanks',
    EXCLUDE: 'markNotRanked',
    NOTIFY: 'notifyRanks',
    CORRECT: 'correctRank',
  },
  COLLECTIVE: {
    ASSESS: 'recordCollectiveSelfAssessment',
    GIVE_OPINION: 'recordCollectiveOpinion',
    PROPOSE: 'proposeCollectiveRank',
    DECIDE: 'decideCollectiveRanks',
    EXCLUDE: 'markCollectiveNotRanked',
    NOTIFY: 'notifyCollectiveRanks',
    CORRECT: 'correctCollectiveRank',
  },
} as const;

interface Shown {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly rank: Rank | null;
  readonly allowedEvents: readonly string[];
}

let year: Year;
let persons: readonly string[] = [];
const inputs = new Map<string, string>();

beforeAll(async () => {
  year = await Year.open(TODAY);
  const { officials } = await year.told<{ officials: { nodes: { id: string }[] } }>(
    `query ($unit: UnitRef!) { officials(units: { unit: $unit }, at: "2023-12-31", first: 3) { nodes { id } } }`,
    { unit: UNIT },
  );
  persons = officials.nodes.map(({ id }) => id);
  const mutation = year.server.schema.getMutationType()?.getFields() ?? {};
  for (const name of Object.values(MUTATIONS).flatMap((each) => Object.values(each)))
    inputs.set(name, String(mutation[name]?.args[0]?.type));
});
afterAll(() => year?.close());

/** Everything the steps have written, as if nobody had begun. */
const begin = () =>
  inScope(year.database.dataSource, async ({ sql }) => {
    for (const table of ['rank_correction', 'ranking_review', 'collective_correction', 'collective_review'])
      await sql.query(`delete from ${table}`);
    for (const table of ['annual_rank', 'collective_rank'])
      await sql.query(`delete from ${table} where decided_on is not null`);
  });

const fresh = (kind: Known['kind'], subject: string, of: number): Known => ({
  kind,
  subject,
  year: of,
  id: ABSENT,
  status: 'NOT_BEGUN',
  version: 0,
  rank: null,
  proposed: null,
  corrections: 0,
});

const everySubject = () =>
  YEARS.flatMap((of) => [
    ...persons.map((id) => fresh('PERSON', id, of)),
    fresh('COLLECTIVE', 'PARTY_COMMITTEE', of),
    fresh('COLLECTIVE', 'GOVERNMENT', of),
  ]);

interface Asked {
  readonly event: Event;
  readonly rank: Rank;
  /** Added to the version that is known. */
  readonly off: number;
}

const decision = (number: string) => ({ number, signer: 'Người ký', signedOn: '2024-12-15' });

async function send(known: Known, { event, rank, off }: Asked, asking?: Asking): Promise<Answer<Shown>> {
  const name = MUTATIONS[known.kind][event];
  const place = { unit: UNIT, year: known.year };
  const subject = known.kind === 'PERSON' ? { personId: known.subject } : { collective: known.subject };
  const expectedVersion = known.version + off;
  const begun = known.status === 'NOT_BEGUN' && off === 0 ? {} : { expectedVersion };
  const change = { reviewId: known.id, expectedVersion };
  const input = {
    ASSESS: { ...place, ...subject, ...begun, rank },
    GIVE_OPINION: { ...change, rank, opinion: 'Nhất trí.', present: 20, agree: 19 },
    PROPOSE: { ...change, rank },
    DECIDE: { ...place, decision: decision('1/QĐ'), reviews: [{ ...change, rank }] },
    EXCLUDE: { ...place, ...subject, ...begun, reason: 'ON_LEAVE' },
    NOTIFY: { ...place, noticedOn: '2024-12-18', reviews: [change] },
    CORRECT: { ...change, rank, reason: 'Nhầm.', decision: decision('2/QĐ') },
  }[event];
  const answer = await year.ask<Record<string, Shown | Shown[]>>(
    `mutation ($input: ${inputs.get(name)}) { ${name}(input: $input) { ${FIELDS} } }`,
    { input },
    asking,
  );
  return { ...answer, data: answer.data && ([answer.data[name]].flat()[0] as Shown) };
}

const nextOf = (status: string, event: Event) =>
  STEPS.find(([from, step]) => from === status && step === event)?.[2] ?? null;

/** What has to come of it. */
function foretold(known: Known, { event, off }: Asked): string | null {
  if (known.id === ABSENT && event !== 'ASSESS' && event !== 'EXCLUDE') return 'NOT_FOUND';
  if (off !== 0) return 'CONFLICT';
  return nextOf(known.status, event) === null ? 'ILLEGAL_TRANSITION' : null;
}

/** Does in the model what the register has done. */
function learn(known: Known, { event, rank }: Asked, shown: Shown): void {
  known.status = nextOf(known.status, event) ?? known.status;
  known.id = shown.id;
  known.version += 1;
  if (event === 'PROPOSE') known.proposed = rank;
  if (event === 'DECIDE' || event === 'CORRECT') known.rank = rank;
  if (event === 'CORRECT') known.corrections += 1;
}

/** The register as the model knows it: reviews, the steps they take, and the facts that figures count. */
async function expectRegister(model: readonly Known[]): Promise<void> {
  for (const of of YEARS) {
    const { rankingReviews, collectiveReviews } = await year.told<
      Record<string, { nodes: (Shown & { official?: { id: string }; collective?: string; corrections: unknown[] })[] }>
    >(
      `query ($unit: UnitRef!, $year: Int!) {
        rankingReviews(units: { unit: $unit }, year: $year, first: 100) { nodes { ${FIELDS} official { id } } }
        collectiveReviews(units: { unit: $unit }, year: $year, first: 100) { nodes { ${FIELDS} collective } } }`,
      { unit: UNIT, year: of },
    );
    const nodes = [...(rankingReviews?.nodes ?? []), ...(collectiveReviews?.nodes ?? [])];
    const mine = model.filter((known) => known.year === of && known.status !== 'NOT_BEGUN');
    expect(nodes).toHaveLength(mine.length);
    for (const known of mine) {
      const node = nodes.find(({ id }) => id === known.id);
      expect(node).toMatchObject({ status: known.status, version: known.version, rank: known.rank });
      expect(node?.corrections).toHaveLength(known.corrections);
      expect([...(node?.allowedEvents ?? [])].sort()).toEqual(
        STEPS.filter(([from]) => from === known.status)
          .map(([, event]) => event)
          .sort(),
      );
    }
    const ranked = mine.filter(({ kind, rank }) => kind === 'PERSON' && rank !== null);
    const excellent = mine.filter(({ kind, rank }) => kind === 'COLLECTIVE' && rank === 'EXCELLENT');
    const { indicatorTable } = await year.told<{ indicatorTable: { rows: { indicator: string; value: number }[] } }>(
      `query ($unit: UnitRef!, $since: Date!, $at: Date!) {
        indicatorTable(indicators: [RANKED_COUNT, COLLECTIVE_EXCELLENT_COUNT], units: { unit: $unit }, since: $since, at: $at) {
          rows { indicator value } } }`,
      { unit: UNIT, since: `${of}-01-01`, at: `${of}-12-31` },
    );
    // Whoever was not ranked is in no figure.
    expect(indicatorTable.rows.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['RANKED_COUNT', ranked.length],
      ['COLLECTIVE_EXCELLENT_COUNT', excellent.length],
    ]);
  }
}

describe('ranking a year', () => {
  test('takes the steps of the model and no other, whatever is asked in whatever order', async () => {
    const asked = fc.record({
      subject: fc.nat({ max: 9 }),
      event: fc.constantFrom(...EVENTS),
      rank: fc.constantFrom(...RANKS),
      off: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(-1, 1) }),
      // A step the state takes, so that the far ends of the process are reached as well.
      fits: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
      pick: fc.nat({ max: 6 }),
    });
    const reached = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(asked, { minLength: 20, maxLength: 40 }), async (sequence) => {
        await begin();
        const model = everySubject();
        for (const { subject, fits, pick, ...free } of sequence) {
          // A few subjects, so that they come far.
          const known = model[subject % 4 < 2 ? 0 : subject] as Known;
          const taken = STEPS.filter(([from]) => from === known.status);
          const event = fits ? (taken[pick % taken.length]?.[1] ?? free.event) : free.event;
          const ask = { ...free, event };
          const answer = await send(known, ask);
          expect(answer.code, `${known.kind} ${known.status} ${event}: ${answer.message}`).toBe(foretold(known, ask));
          if (answer.data === null) continue;
          learn(known, ask, answer.data);
          reached.add(`${known.kind} ${known.status}`);
          expect(answer.data).toMatchObject({ status: known.status, version: known.version, rank: known.rank });
        }
        await expectRegister(model);
      }),
      { numRuns: 8, seed: 90, endOnFailure: true },
    );
    expect(reached.size).toBeGreaterThan(8);
    expect(year.internal).toEqual([]);
  });
});
