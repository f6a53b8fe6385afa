import { invalidInput } from '../../kernel/errors.ts';
import type { BallotBase, TieRule } from '../rulebook/index.ts';

/** How a meeting went: counts alone, never who. */
export interface MeetingCounts {
  readonly summoned: number;
  readonly present: number;
}

export interface BallotCounts {
  readonly agree: number;
  readonly disagree: number;
  readonly invalid: number;
}

/** What a rule asks of a meeting and of a ballot; null where it asks nothing. */
export interface VoteRule {
  readonly quorumNumerator: number | null;
  readonly quorumDenominator: number | null;
  readonly thresholdNumerator: number | null;
  readonly thresholdDenominator: number | null;
  readonly base: BallotBase | null;
  readonly tie: TieRule | null;
}

export const BALLOT_OUTCOMES = {
  REACHED: 'REACHED',
  NOT_REACHED: 'NOT_REACHED',
  /** Exactly the threshold: the head decides. */
  TIED: 'TIED',
  /** Too few were there: the ballot counts for nothing. */
  NO_QUORUM: 'NO_QUORUM',
} as const;
export type BallotOutcome = keyof typeof BALLOT_OUTCOMES;

/** No commune summons more; a slip of the hand does. */
const MOST = 10_000;

const isCount = (value: number) => Number.isInteger(value) && value >= 0 && value <= MOST;

/** Refuses counts that no meeting can have. */
export function checkMeeting({ summoned, present }: MeetingCounts): void {
  if (isCount(summoned) && isCount(present) && summoned > 0 && present <= summoned) return;
  throw invalidInput(
    `Số có mặt (${present}) phải từ 0 đến số triệu tập (${summoned}); số triệu tập từ 1 đến ${MOST}.`,
    `Those present (${present}) are from 0 to those summoned (${summoned}), who are from 1 to ${MOST}.`,
    'present',
  );
}

/** Refuses more ballots than there were people to cast them. */
export function checkBallot({ present }: MeetingCounts, { agree, disagree, invalid }: BallotCounts): void {
  if ([agree, disagree, invalid].every(isCount) && agree + disagree + invalid <= present) return;
  throw invalidInput(
    `Phiếu đồng ý (${agree}), không đồng ý (${disagree}) và không hợp lệ (${invalid}) cộng lại không được quá số có mặt (${present}).`,
    `Ballots that agree (${agree}), disagree (${disagree}) and are invalid (${invalid}) are together at most those present (${present}).`,
    'ballots',
  );
}

/** At least the share of those summoned was there. Null where the rule names no quorum. */
export function quorumReached({ summoned, present }: MeetingCounts, rule: VoteRule): boolean | null {
  const { quorumNumerator, quorumDenominator } = rule;
  if (quorumNumerator === null || quorumDenominator === null) return null;
  return present * quorumDenominator >= summoned * quorumNumerator;
}

function baseOf(meeting: MeetingCounts, ballot: BallotCounts, base: BallotBase): number {
  switch (base) {
    case 'SUMMONED':
      return meeting.summoned;
    case 'PRESENT':
      return meeting.present;
    case 'VALID':
      return ballot.agree + ballot.disagree;
  }
}

/** More than the threshold of the base agree, in whole numbers throughout. Null where nothing is put to the vote. */
export function outcomeOf(meeting: MeetingCounts, ballot: BallotCounts, rule: VoteRule): BallotOutcome | null {
  const { thresholdNumerator, thresholdDenominator, base, tie } = rule;
  if (thresholdNumerator === null || thresholdDenominator === null || base === null) return null;
  if (quorumReached(meeting, rule) === false) return 'NO_QUORUM';
  const whole = baseOf(meeting, ballot, base);
  const over = ballot.agree * thresholdDenominator - whole * thresholdNumerator;
  if (over > 0) return 'REACHED';
  return over === 0 && whole > 0 && tie === 'HEAD_DECIDES' ? 'TIED' : 'NOT_REACHED';
}
