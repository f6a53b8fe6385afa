import { describe, expect, it } from 'vitest';
import {
  type BallotCounts,
  checkBallot,
  checkMeeting,
  type MeetingCounts,
  outcomeOf,
  quorumReached,
  type VoteRule,
} from './succession.ballots.rules.ts';

const rule = (given: Partial<VoteRule> = {}): VoteRule => ({
  quorumNumerator: 2,
  quorumDenominator: 3,
  thresholdNumerator: 1,
  thresholdDenominator: 2,
  base: 'PRESENT',
  tie: 'NOT_REACHED',
  ...given,
});

function* numbers(from: number, to: number): Generator<number> {
  for (let n = from; n <= to; n += 1) yield n;
}
const MOST = 9;
/** Every meeting and every ballot it can have. */
function* everything(): Generator<readonly [MeetingCounts, BallotCounts]> {
  for (const summoned of numbers(1, MOST)) {
    for (const present of numbers(0, summoned)) {
      for (const agree of numbers(0, present)) {
        for (const disagree of numbers(0, present - agree)) {
          for (const invalid of numbers(0, present - agree - disagree)) {
            yield [
              { summoned, present },
              { agree, disagree, invalid },
            ];
          }
        }
      }
    }
  }
}

/** Shares as people count them: cut the whole into `denominator` parts, one head at a time. */
const heads = (count: number, times: number) => Array.from({ length: count * times }).length;

describe('a quorum', () => {
  it('is at least its share of those summoned, for every meeting of up to nine', () => {
    for (const [numerator, denominator] of [
      [2, 3],
      [1, 2],
      [3, 4],
      [1, 1],
      [0, 1],
    ] as const) {
      const asked = rule({ quorumNumerator: numerator, quorumDenominator: denominator });
      for (const summoned of numbers(1, MOST)) {
        // The fewest who are enough, found by going up from nobody.
        let fewest = 0;
        while (heads(fewest, denominator) < heads(summoned, numerator)) fewest += 1;
        for (const present of numbers(0, summoned)) {
          expect(quorumReached({ summoned, present }, asked), `${present} of ${summoned}`).toBe(present >= fewest);
        }
      }
    }
  });

  it('of two thirds of 20 is 14, not 13', () => {
    expect(quorumReached({ summoned: 20, present: 13 }, rule())).toBe(false);
    expect(quorumReached({ summoned: 20, present: 14 }, rule())).toBe(true);
  });

  it('is not asked where the rule names none', () => {
    expect(quorumReached({ summoned: 9, present: 1 }, rule({ quorumNumerator: null, quorumDenominator: null }))).toBe(
      null,
    );
  });
});

describe('a ballot', () => {
  it('is reached by more than its share, for every meeting, ballot, base and tie rule there can be', () => {
    let seen = 0;
    const found = new Set<string | null>();
    for (const [meeting, ballot] of everything()) {
      for (const base of ['SUMMONED', 'PRESENT', 'VALID'] as const) {
        const whole = {
          SUMMONED: meeting.summoned,
          PRESENT: meeting.present,
          VALID: ballot.agree + ballot.disagree,
        }[base];
        for (const [numerator, denominator] of [
          [1, 2],
          [2, 3],
        ] as const) {
          for (const tie of ['HEAD_DECIDES', 'NOT_REACHED'] as const) {
            const given = rule({ base, tie, thresholdNumerator: numerator, thresholdDenominator: denominator });
            const [mine, needed] = [heads(ballot.agree, denominator), heads(whole, numerator)];
            const plain =
              heads(meeting.present, 3) < heads(meeting.summoned, 2)
                ? 'NO_QUORUM'
                : mine > needed
                  ? 'REACHED'
                  : mine === needed && whole > 0 && tie === 'HEAD_DECIDES'
                    ? 'TIED'
                    : 'NOT_REACHED';
            const outcome = outcomeOf(meeting, ballot, given);
            if (outcome !== plain)
              throw new Error(JSON.stringify({ meeting, ballot, base, tie, numerator, outcome, plain }));
            found.add(outcome);
            seen += 1;
          }
        }
      }
    }
    expect(seen).toBeGreaterThan(20_000);
    expect([...found].sort()).toEqual(['NOT_REACHED', 'NO_QUORUM', 'REACHED', 'TIED']);
  });

  it('of half is not more than half', () => {
    const meeting = { summoned: 10, present: 10 };
    const five = { agree: 5, disagree: 5, invalid: 0 };
    expect(outcomeOf(meeting, five, rule())).toBe('NOT_REACHED');
    expect(outcomeOf(meeting, five, rule({ tie: 'HEAD_DECIDES' }))).toBe('TIED');
    expect(outcomeOf(meeting, { ...five, agree: 6, disagree: 4 }, rule())).toBe('REACHED');
    // Nobody voted: there is nothing the head could decide.
    expect(
      outcomeOf(meeting, { agree: 0, disagree: 0, invalid: 9 }, rule({ base: 'VALID', tie: 'HEAD_DECIDES' })),
    ).toBe('NOT_REACHED');
  });

  it('is none where nothing is put to the vote', () => {
    const silent = rule({ thresholdNumerator: null, thresholdDenominator: null, base: null, tie: null });
    expect(outcomeOf({ summoned: 3, present: 3 }, { agree: 3, disagree: 0, invalid: 0 }, silent)).toBe(null);
  });
});

describe('counts', () => {
  it('that a meeting can have are taken, and no others', () => {
    for (const [meeting, ballot] of everything()) {
      expect(() => checkMeeting(meeting)).not.toThrow();
      expect(() => checkBallot(meeting, ballot)).not.toThrow();
      const { agree, disagree, invalid } = ballot;
      const cast = agree + disagree + invalid;
      for (const more of [
        { agree: agree + meeting.present - cast + 1, disagree, invalid },
        { agree, disagree: disagree + meeting.present - cast + 1, invalid },
        { agree, disagree, invalid: invalid + meeting.present - cast + 1 },
        { agree: -1, disagree, invalid },
        { agree: 0.5, disagree: 0, invalid: 0 },
      ])
        expect(() => checkBallot(meeting, more)).toThrow(/at most those present/);
    }
    for (const bad of [
      { summoned: 0, present: 0 },
      { summoned: 3, present: 4 },
      { summoned: 3, present: -1 },
      { summoned: 2.5, present: 1 },
      { summoned: 10_001, present: 1 },
    ])
      expect(() => checkMeeting(bad)).toThrow(/from 0 to those summoned/);
  });
});
