import type { Checked, DatedWindow } from './rulebook-rows.rules.ts';

/** Why somebody is removed from a plan of succession. */
export const RemovalReason = {
  OVER_AGE: 'OVER_AGE',
  DISCIPLINED: 'DISCIPLINED',
  POLITICAL_STANDARD: 'POLITICAL_STANDARD',
  TASKS_NOT_COMPLETED: 'TASKS_NOT_COMPLETED',
  STANDARD_NOT_MET: 'STANDARD_NOT_MET',
  TRANSFERRED_OUT: 'TRANSFERRED_OUT',
  HEALTH: 'HEALTH',
  OWN_REQUEST: 'OWN_REQUEST',
  APPOINTED: 'APPOINTED',
  OTHER: 'OTHER',
} as const;
export type RemovalReason = (typeof RemovalReason)[keyof typeof RemovalReason];

/** Who meets in a step of nomination. */
export const NominationBody = {
  STANDING_COMMITTEE: 'STANDING_COMMITTEE',
  ENLARGED_LEADERSHIP: 'ENLARGED_LEADERSHIP',
  EXECUTIVE_COMMITTEE: 'EXECUTIVE_COMMITTEE',
  KEY_OFFICIALS: 'KEY_OFFICIALS',
  STAFF: 'STAFF',
  PARTY_COMMITTEE: 'PARTY_COMMITTEE',
  LEADERSHIP: 'LEADERSHIP',
} as const;
export type NominationBody = (typeof NominationBody)[keyof typeof NominationBody];

/** Of whom those who agree are a share. VALID: ballots that agree or disagree. */
export const BallotBase = { SUMMONED: 'SUMMONED', PRESENT: 'PRESENT', VALID: 'VALID' } as const;
export type BallotBase = (typeof BallotBase)[keyof typeof BallotBase];

/** What becomes of a share that is the threshold itself, where more than it is asked. */
export const TieRule = { HEAD_DECIDES: 'HEAD_DECIDES', NOT_REACHED: 'NOT_REACHED' } as const;
export type TieRule = (typeof TieRule)[keyof typeof TieRule];

/**
 * A step by which persons are nominated. A quorum is at least its share of those summoned; whoever is nominated is agreed
 * to by more than the threshold of the base. Without a ballot the rest of the fields on it are null.
 */
export type NominationStepRule = DatedWindow &
  Checked & {
    readonly procedure: string;
    readonly ordinal: number;
    readonly body: NominationBody;
    readonly nameVi: string;
    readonly nameEn: string;
    readonly quorumNumerator: number | null;
    readonly quorumDenominator: number | null;
    readonly thresholdNumerator: number | null;
    readonly thresholdDenominator: number | null;
    readonly base: BallotBase | null;
    readonly tie: TieRule | null;
    readonly instrument: string | null;
    readonly clause: string | null;
  };

/** Why the rules of a day want somebody removed. `automatic`: at once; otherwise by the review of the year. */
export type RemovalGround = DatedWindow &
  Checked & {
    readonly reason: RemovalReason;
    readonly automatic: boolean;
    readonly instrument: string | null;
    readonly clause: string | null;
  };

/** The families of rules that plans of succession are made and cleared by. */
export type SuccessionRules = {
  readonly nominationSteps: readonly NominationStepRule[];
  readonly removalGrounds: readonly RemovalGround[];
};
