import type { LocalDate } from '../../kernel/date.ts';
import type { Decision } from '../../kernel/decision.ts';
import { invalidInput } from '../../kernel/errors.ts';
import { follow, type Machine } from '../../kernel/machine.ts';
import { readOptional, readText } from '../../kernel/written.ts';
import type { Disqualifier } from '../rulebook/index.ts';
import type { Points } from './ranking.points.rules.ts';
import type { Rank } from './ranking.rules.ts';

export const REVIEW_STATUSES = {
  SELF_ASSESSED: 'SELF_ASSESSED',
  OPINION_GIVEN: 'OPINION_GIVEN',
  PROPOSED: 'PROPOSED',
  DECIDED: 'DECIDED',
  NOT_RANKED: 'NOT_RANKED',
  NOTIFIED: 'NOTIFIED',
} as const;
export type ReviewStatus = keyof typeof REVIEW_STATUSES;

export const REVIEW_EVENTS = {
  ASSESS: 'ASSESS',
  GIVE_OPINION: 'GIVE_OPINION',
  PROPOSE: 'PROPOSE',
  DECIDE: 'DECIDE',
  EXCLUDE: 'EXCLUDE',
  NOTIFY: 'NOTIFY',
  CORRECT: 'CORRECT',
} as const;
export type ReviewEvent = keyof typeof REVIEW_EVENTS;

/** A review there is nothing of yet. */
export const NOT_BEGUN = 'NOT_BEGUN';
export type ReviewState = ReviewStatus | typeof NOT_BEGUN;

/**
 * Until the next step is taken a step may be recorded anew. What was decided is not graded again: a correction is a
 * decision of its own, and has to be told anew.
 */
export const REVIEW: Machine<ReviewState, ReviewEvent> = {
  NOT_BEGUN: { ASSESS: 'SELF_ASSESSED', EXCLUDE: 'NOT_RANKED' },
  SELF_ASSESSED: { ASSESS: 'SELF_ASSESSED', GIVE_OPINION: 'OPINION_GIVEN', EXCLUDE: 'NOT_RANKED' },
  OPINION_GIVEN: { GIVE_OPINION: 'OPINION_GIVEN', PROPOSE: 'PROPOSED', EXCLUDE: 'NOT_RANKED' },
  PROPOSED: { PROPOSE: 'PROPOSED', DECIDE: 'DECIDED', EXCLUDE: 'NOT_RANKED' },
  DECIDED: { NOTIFY: 'NOTIFIED', CORRECT: 'DECIDED' },
  NOT_RANKED: { EXCLUDE: 'NOT_RANKED', NOTIFY: 'NOTIFIED', CORRECT: 'DECIDED' },
  NOTIFIED: { CORRECT: 'DECIDED' },
};

export const NOT_RANKED_REASONS = {
  UNDER_SIX_MONTHS: 'UNDER_SIX_MONTHS',
  SUSPENDED: 'SUSPENDED',
  NEW: 'NEW',
  ON_LEAVE: 'ON_LEAVE',
  OTHER: 'OTHER',
} as const;
export type NotRankedReason = keyof typeof NOT_RANKED_REASONS;

export const COLLECTIVES = { PARTY_COMMITTEE: 'PARTY_COMMITTEE', GOVERNMENT: 'GOVERNMENT' } as const;
export type Collective = keyof typeof COLLECTIVES;

export interface GivenPoints {
  readonly general: Points;
  readonly tasks: Points;
}

/** What the steps have said so far. */
export interface ReviewSteps {
  readonly status: ReviewStatus;
  readonly selfRank: Rank | null;
  readonly selfPoints: Points | null;
  readonly opinion: string | null;
  readonly opinionRank: Rank | null;
  readonly opinionPresent: number | null;
  readonly opinionAgree: number | null;
  readonly proposedRank: Rank | null;
  readonly generalPoints: Points | null;
  readonly taskPoints: Points | null;
  readonly disqualifiers: readonly Disqualifier[];
  readonly rank: Rank | null;
  readonly decisionNumber: string | null;
  readonly decisionSigner: string | null;
  readonly decidedOn: LocalDate | null;
  readonly notRankedReason: NotRankedReason | null;
  readonly notRankedNote: string | null;
  readonly noticedOn: LocalDate | null;
}

const NOTHING_SAID: Omit<ReviewSteps, 'status'> = {
  selfRank: null,
  selfPoints: null,
  opinion: null,
  opinionRank: null,
  opinionPresent: null,
  opinionAgree: null,
  proposedRank: null,
  generalPoints: null,
  taskPoints: null,
  disqualifiers: [],
  rank: null,
  decisionNumber: null,
  decisionSigner: null,
  decidedOn: null,
  notRankedReason: null,
  notRankedNote: null,
  noticedOn: null,
};

export type Step =
  | { readonly event: 'ASSESS'; readonly rank: Rank; readonly points: Points | null }
  | {
      readonly event: 'GIVE_OPINION';
      readonly opinion: string;
      readonly rank: Rank;
      readonly present: number;
      readonly agree: number;
    }
  | {
      readonly event: 'PROPOSE';
      readonly rank: Rank;
      readonly points: GivenPoints | null;
      readonly disqualifiers: readonly Disqualifier[];
    }
  /** Without a rank the one proposed is decided. */
  | { readonly event: 'DECIDE'; readonly rank: Rank | null; readonly decision: Decision }
  | { readonly event: 'EXCLUDE'; readonly reason: NotRankedReason; readonly note: string | null }
  | { readonly event: 'NOTIFY'; readonly on: LocalDate }
  | { readonly event: 'CORRECT'; readonly rank: Rank; readonly decision: Decision };

/** What a review says after a step; null = nothing was said before. Throws ILLEGAL_TRANSITION. */
export function afterStep(before: ReviewSteps | null, step: Step): ReviewSteps {
  const said = { ...NOTHING_SAID, ...before, status: follow(REVIEW, before?.status ?? NOT_BEGUN, step.event) };
  // Only a state that was begun is ever led to; the machine says so.
  const next = { ...said, status: said.status as ReviewStatus };
  switch (step.event) {
    case 'ASSESS':
      return { ...next, selfRank: step.rank, selfPoints: step.points };
    case 'GIVE_OPINION':
      return {
        ...next,
        opinion: readText(step.opinion, 'opinion', LONGEST_OPINION),
        opinionRank: step.rank,
        ...readVotes(step.present, step.agree),
      };
    case 'PROPOSE':
      return {
        ...next,
        proposedRank: step.rank,
        generalPoints: step.points?.general ?? null,
        taskPoints: step.points?.tasks ?? null,
        disqualifiers: [...new Set(step.disqualifiers)].sort(),
      };
    case 'DECIDE':
      return { ...next, rank: step.rank ?? next.proposedRank, ...decided(step.decision) };
    case 'EXCLUDE':
      return { ...next, notRankedReason: step.reason, notRankedNote: readOptional(step.note, 'note', LONGEST_NOTE) };
    case 'NOTIFY':
      if (next.decidedOn !== null && step.on < next.decidedOn) throw beforeDecision('noticedOn');
      return { ...next, noticedOn: step.on };
    case 'CORRECT':
      if (next.decidedOn !== null && step.decision.signedOn < next.decidedOn) throw beforeDecision('decision.signedOn');
      return {
        ...next,
        rank: step.rank,
        ...decided(step.decision),
        notRankedReason: null,
        notRankedNote: null,
        noticedOn: null,
      };
  }
}

const decided = ({ number, signer, signedOn }: Decision) => ({
  decisionNumber: number,
  decisionSigner: signer,
  decidedOn: signedOn,
});

const beforeDecision = (field: string) =>
  invalidInput('Ở trước ngày ký quyết định xếp loại.', 'Before the day the rank was decided.', field);

const LONGEST_OPINION = 4_000;
const LONGEST_NOTE = 1_000;
const MOST_PRESENT = 1_000;

export function readReason(given: string): string {
  const reason = readOptional(given, 'reason', LONGEST_NOTE);
  if (reason !== null) return reason;
  throw invalidInput('Hãy nêu lý do.', 'Say why.', 'reason');
}

function readVotes(present: number, agree: number) {
  if (present < 1 || present > MOST_PRESENT)
    throw invalidInput(`Phải từ 1 đến ${MOST_PRESENT}.`, `It must be between 1 and ${MOST_PRESENT}.`, 'present');
  if (agree < 0 || agree > present)
    throw invalidInput('Số đồng ý từ 0 đến số dự họp.', 'Those who agree are between 0 and those present.', 'agree');
  return { opinionPresent: present, opinionAgree: agree };
}
