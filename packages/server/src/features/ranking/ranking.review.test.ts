import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventsOf } from '../../kernel/machine.ts';
import {
  afterStep,
  NOT_BEGUN,
  REVIEW,
  REVIEW_EVENTS,
  type ReviewEvent,
  type ReviewState,
  type ReviewSteps,
  type Step,
} from './ranking.review.rules.ts';

const decision = { number: '1/QĐ', signer: null, signedOn: '2023-12-10' };
const rank = fc.constantFrom('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED');
const signed = fc.constantFrom('2023-12-10', '2023-12-20', '2024-01-15').map((signedOn) => ({ ...decision, signedOn }));
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ event: fc.constant('ASSESS' as const), rank, points: fc.constantFrom(null, 95_50) }),
  fc.record({
    event: fc.constant('GIVE_OPINION' as const),
    opinion: fc.constant(' Nhất trí. '),
    rank,
    present: fc.constant(21),
    agree: fc.nat({ max: 21 }),
  }),
  fc.record({
    event: fc.constant('PROPOSE' as const),
    rank,
    points: fc.constantFrom(null, { general: 30_00, tasks: 60_00 }),
    disqualifiers: fc.subarray(['DEGRADED', 'DISCIPLINED', 'UNIT_CORRUPTION'] as const),
  }),
  fc.record({ event: fc.constant('DECIDE' as const), rank: fc.option(rank, { nil: null }), decision: signed }),
  fc.record({ event: fc.constant('EXCLUDE' as const), reason: fc.constant('NEW' as const), note: fc.constant(' ') }),
  fc.record({ event: fc.constant('NOTIFY' as const), on: fc.constant('2024-02-01') }),
  fc.record({ event: fc.constant('CORRECT' as const), rank, decision: signed }),
);

const codeOf = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
};

describe('a review', () => {
  test('after any steps says what the constraints of its table ask, and only steps it takes are taken', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let review: ReviewSteps | null = null;
        for (const next of steps) {
          const before: ReviewSteps | null = review;
          const takes = eventsOf(REVIEW, before?.status ?? NOT_BEGUN).includes(next.event);
          const late =
            next.event === 'CORRECT' && before?.decidedOn != null && next.decision.signedOn < before.decidedOn;
          const expected = takes ? (late ? 'VALIDATION_FAILED' : null) : 'ILLEGAL_TRANSITION';
          expect(codeOf(() => afterStep(before, next))).toBe(expected);
          if (expected !== null) continue;
          review = afterStep(before, next);
          const { status, rank: decided, decidedOn, decisionNumber, notRankedReason, noticedOn } = review;
          expect([decidedOn === null, decisionNumber === null]).toEqual([decided === null, decided === null]);
          expect(decided !== null).toBe(status === 'DECIDED' || (status === 'NOTIFIED' && notRankedReason === null));
          expect(notRankedReason !== null).toBe(status === 'NOT_RANKED' || (status === 'NOTIFIED' && decided === null));
          expect(noticedOn !== null).toBe(status === 'NOTIFIED');
          // What was said before is kept, but for what the step says anew.
          if (before !== null && next.event !== 'ASSESS') expect(review.selfRank).toBe(before.selfRank);
          if (before !== null && next.event !== 'PROPOSE') expect(review.proposedRank).toBe(before.proposedRank);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('once decided is decided: no step but a correction changes the rank, and no step leads back', () => {
    const leadsTo = (state: ReviewState) => new Set(Object.values(REVIEW[state]));
    const reach = (from: ReviewState): Set<ReviewState> => {
      const found = new Set<ReviewState>();
      const walk = (state: ReviewState) => {
        for (const next of leadsTo(state)) {
          if (found.has(next)) continue;
          found.add(next);
          walk(next);
        }
      };
      walk(from);
      return found;
    };
    expect([...reach('DECIDED')].sort()).toEqual(['DECIDED', 'NOTIFIED']);
    expect([...reach('NOT_BEGUN')].sort()).toEqual(
      Object.keys(REVIEW)
        .filter((state) => state !== NOT_BEGUN)
        .sort(),
    );
    const toDecided = (Object.keys(REVIEW) as ReviewState[]).flatMap((state) =>
      (Object.keys(REVIEW_EVENTS) as ReviewEvent[]).filter((event) => REVIEW[state][event] === 'DECIDED'),
    );
    expect(new Set(toDecided)).toEqual(new Set(['DECIDE', 'CORRECT']));
  });

  const assessed = afterStep(null, { event: 'ASSESS', rank: 'GOOD', points: null });
  const opinion = (given: object): Step => ({
    event: 'GIVE_OPINION',
    opinion: 'Nhất trí',
    rank: 'GOOD',
    present: 20,
    agree: 19,
    ...given,
  });

  test.each([
    ['without a text', { opinion: ' \u200b ' }],
    ['too long', { opinion: 'x'.repeat(4_001) }],
    ['of nobody', { present: 0, agree: 0 }],
    ['of more than agree', { present: 20, agree: 21 }],
    ['of less than nobody', { agree: -1 }],
  ])('takes no opinion %s', (_, given) => {
    expect(codeOf(() => afterStep(assessed, opinion(given)))).toBe('VALIDATION_FAILED');
  });

  test('is decided as proposed where the decision does not say, told on no day before, corrected by no earlier decision', () => {
    const proposed = afterStep(afterStep(assessed, opinion({})), {
      event: 'PROPOSE',
      rank: 'EXCELLENT',
      points: null,
      disqualifiers: ['DISCIPLINED', 'DEGRADED', 'DISCIPLINED'],
    });
    expect(proposed.disqualifiers).toEqual(['DEGRADED', 'DISCIPLINED']);
    const decided = afterStep(proposed, { event: 'DECIDE', rank: null, decision });
    expect(decided.rank).toBe('EXCELLENT');
    expect(codeOf(() => afterStep(decided, { event: 'NOTIFY', on: '2023-12-09' }))).toBe('VALIDATION_FAILED');
    expect(afterStep(decided, { event: 'NOTIFY', on: '2023-12-10' }).status).toBe('NOTIFIED');
    const earlier = { ...decision, signedOn: '2023-12-09' };
    expect(codeOf(() => afterStep(decided, { event: 'CORRECT', rank: 'GOOD', decision: earlier }))).toBe(
      'VALIDATION_FAILED',
    );
  });
});
