import type { LocalDate } from '../../kernel/date.ts';
import { invalidInput } from '../../kernel/errors.ts';
import type { Machine } from '../../kernel/machine.ts';

export const ROUND_KINDS = { BUILD: 'BUILD', ANNUAL_REVIEW: 'ANNUAL_REVIEW', SUPPLEMENT: 'SUPPLEMENT' } as const;
export type RoundKind = keyof typeof ROUND_KINDS;

export const ROUND_STATUSES = {
  OPEN: 'OPEN',
  BALLOTED: 'BALLOTED',
  DECIDED: 'DECIDED',
  CANCELLED: 'CANCELLED',
} as const;
export type RoundStatus = keyof typeof ROUND_STATUSES;

export const ROUND_EVENTS = {
  /** A proposal is made or withdrawn. */
  PROPOSE: 'PROPOSE',
  /** A body meets without a vote. */
  MEET: 'MEET',
  BALLOT: 'BALLOT',
  DECIDE: 'DECIDE',
  CANCEL: 'CANCEL',
  PUBLISH: 'PUBLISH',
} as const;
export type RoundEvent = keyof typeof ROUND_EVENTS;

export const ROUND: Machine<RoundStatus, RoundEvent> = {
  OPEN: { PROPOSE: 'OPEN', MEET: 'OPEN', BALLOT: 'BALLOTED', DECIDE: 'DECIDED', CANCEL: 'CANCELLED' },
  BALLOTED: { PROPOSE: 'BALLOTED', MEET: 'BALLOTED', BALLOT: 'BALLOTED', DECIDE: 'DECIDED', CANCEL: 'CANCELLED' },
  DECIDED: { PUBLISH: 'DECIDED' },
  CANCELLED: {},
};

export const PROPOSAL_ACTIONS = { ADD: 'ADD', KEEP: 'KEEP', REMOVE: 'REMOVE' } as const;
export type ProposalAction = keyof typeof PROPOSAL_ACTIONS;

export const PROPOSAL_STATUSES = {
  PROPOSED: 'PROPOSED',
  APPROVED: 'APPROVED',
  REJECTED: 'REJECTED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type ProposalStatus = keyof typeof PROPOSAL_STATUSES;

export const PROPOSAL: Machine<ProposalStatus, 'APPROVE' | 'REJECT' | 'WITHDRAW'> = {
  PROPOSED: { APPROVE: 'APPROVED', REJECT: 'REJECTED', WITHDRAW: 'WITHDRAWN' },
  APPROVED: {},
  REJECTED: {},
  WITHDRAWN: {},
};

/** The status a round had on a day, by the days of what happened to it. */
export function roundStatusAt(
  round: {
    readonly ballotedOn: LocalDate | null;
    readonly decidedOn: LocalDate | null;
    readonly cancelledOn: LocalDate | null;
  },
  at: LocalDate,
): RoundStatus {
  const come = (day: LocalDate | null) => day !== null && day <= at;
  if (come(round.cancelledOn)) return 'CANCELLED';
  if (come(round.decidedOn)) return 'DECIDED';
  return come(round.ballotedOn) ? 'BALLOTED' : 'OPEN';
}

/** The status a proposal had on a day: what was made of it later is not known yet. */
export function proposalStatusAt(
  proposal: { readonly status: ProposalStatus; readonly resolvedOn: LocalDate | null },
  at: LocalDate,
): ProposalStatus {
  return proposal.resolvedOn !== null && proposal.resolvedOn <= at ? proposal.status : 'PROPOSED';
}

const SMALLEST_YEAR_GAP = 1;

/** A round is of the year it is opened in, or of the one beside it. */
export function checkRoundYear(year: number, openedOn: LocalDate): void {
  if (Math.abs(year - Number(openedOn.slice(0, 4))) <= SMALLEST_YEAR_GAP) return;
  throw invalidInput(
    `Đợt mở ngày ${openedOn} không thể là của năm ${year}.`,
    `A round opened on ${openedOn} is not one of ${year}.`,
    'year',
  );
}

/** A proposal that waits for the decision. */
export interface OpenProposal {
  readonly id: string;
  readonly action: ProposalAction;
  readonly personName: string;
  readonly titleCode: string;
}

export interface Verdicts {
  readonly approved: readonly string[];
  readonly rejected: readonly { readonly proposalId: string; readonly reason: string }[];
}

const NAMED = 10;
const listed = (names: readonly string[], more: (rest: number) => string) =>
  names.length <= NAMED ? names.join('; ') : `${names.slice(0, NAMED).join('; ')}; ${more(names.length - NAMED)}`;

/** Which entries nobody has proposed to keep or to remove: all of them have to be answered for. */
export function checkCovered(missing: readonly { readonly personName: string; readonly titleCode: string }[]): void {
  if (missing.length === 0) return;
  const names = missing.map(({ personName, titleCode }) => `${personName} (${titleCode})`);
  throw invalidInput(
    `Rà soát hằng năm phải nêu giữ hoặc đưa ra, kèm lý do, cho từng lượt đang trong quy hoạch. Còn thiếu ${missing.length}: ${listed(names, (rest) => `và ${rest} lượt nữa`)}.`,
    `A yearly review says of every entry in force that it is kept or removed, and why. Missing are ${missing.length}: ${listed(names, (rest) => `and ${rest} more`)}.`,
    'approved',
  );
}

/** One decision answers every proposal that waits, each once; that an entry is kept cannot be turned down without a removal. */
export function checkVerdicts(waiting: readonly OpenProposal[], { approved, rejected }: Verdicts): void {
  const named = [...approved, ...rejected.map(({ proposalId }) => proposalId)];
  if (waiting.length === 0) {
    throw invalidInput(
      'Đợt này chưa có đề xuất nào để quyết định.',
      'No proposal of this round waits for a decision.',
      'approved',
    );
  }
  const known = new Map(waiting.map((proposal) => [proposal.id, proposal]));
  if (new Set(named).size !== named.length || named.some((id) => !known.has(id))) {
    throw invalidInput(
      'Mỗi đề xuất được nêu một lần, và phải là đề xuất đang chờ của đợt này.',
      'Each proposal is named once, and is one of this round that waits.',
      'approved',
    );
  }
  const silent = waiting.filter(({ id }) => !named.includes(id));
  if (silent.length > 0) {
    const names = silent.map(({ action, personName, titleCode }) => `${action} ${personName} (${titleCode})`);
    throw invalidInput(
      `Quyết định phải trả lời mọi đề xuất. Còn thiếu ${silent.length}: ${listed(names, (rest) => `và ${rest} đề xuất nữa`)}.`,
      `A decision answers every proposal. Missing are ${silent.length}: ${listed(names, (rest) => `and ${rest} more`)}.`,
      'approved',
    );
  }
  for (const { proposalId } of rejected) {
    if (known.get(proposalId)?.action !== 'KEEP') continue;
    throw invalidInput(
      'Không bác đề xuất giữ lại: hãy rút đề xuất đó, rồi đề xuất đưa ra kèm lý do.',
      'That somebody is kept is not rejected: withdraw the proposal, and propose the removal with its reason.',
      'rejected',
    );
  }
}

/** What is about to be written has to find its entry as it was proposed. */
export interface DecidedEntry {
  readonly action: ProposalAction;
  readonly personName: string;
  readonly titleCode: string;
  /** Of the entry to keep or to remove. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** Whether an entry of the same person, title and term lies on or after the day of effect. */
  readonly planned: boolean;
}

export function checkEntries(
  entries: readonly DecidedEntry[],
  { decidedOn, effectiveOn }: { readonly decidedOn: LocalDate; readonly effectiveOn: LocalDate },
): void {
  for (const { action, personName, titleCode, from, to, planned } of entries) {
    const who = `${personName} (${titleCode})`;
    if (action === 'ADD') {
      if (!planned) continue;
      throw invalidInput(
        `${who} đã có trong quy hoạch vào hoặc sau ngày có hiệu lực: hãy rút đề xuất bổ sung.`,
        `${who} is in the plan on or after the day of effect: withdraw the proposal to add.`,
        'approved',
      );
    }
    const day = action === 'REMOVE' ? effectiveOn : decidedOn;
    const begun = from !== null && (action === 'REMOVE' ? from < day : from <= day);
    if (begun && (to === null || day < to)) continue;
    throw invalidInput(
      `${who} không đang trong quy hoạch vào ngày ${day}: hãy rút đề xuất này.`,
      `${who} is not in the plan on ${day}: withdraw the proposal.`,
      'approved',
    );
  }
}
