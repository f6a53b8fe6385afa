import { RemovalReason } from '../rulebook/index.ts';
import { yearsOfTerm } from './succession.rules.ts';

/** Where an entry stands, as known on the day: an entry removed later is active. */
export const PLAN_STATUSES = {
  PROPOSED: 'PROPOSED',
  APPROVED: 'APPROVED',
  ACTIVE: 'ACTIVE',
  REMOVED: 'REMOVED',
  APPOINTED: 'APPOINTED',
  EXPIRED: 'EXPIRED',
} as const;
export type PlanStatus = keyof typeof PLAN_STATUSES;

/** From what an entry is told: a proposal, a decision that has not begun, or the fact of being planned. */
export const ENTRY_SOURCES = { PROPOSAL: 'PROPOSAL', DECISION: 'DECISION', FACT: 'FACT' } as const;
export type EntrySource = keyof typeof ENTRY_SOURCES;

export interface EntryStanding {
  readonly source: EntrySource;
  /** In force on the day. */
  readonly active: boolean;
  /** As the decision, or the ward's file, says. */
  readonly removalReason: string | null;
}

/**
 * The term is over once the last of its years is: when in that year it ended is not known. What is over was never removed.
 */
export function planStatusOf({ source, active, removalReason }: EntryStanding, term: string, at: string): PlanStatus {
  if (source === 'PROPOSAL') return 'PROPOSED';
  if (source === 'DECISION') return 'APPROVED';
  if (!active) return removalReason === 'APPOINTED' ? 'APPOINTED' : 'REMOVED';
  const years = yearsOfTerm(term);
  return years !== null && Number(at.slice(0, 4)) > years.last ? 'EXPIRED' : 'ACTIVE';
}

/** The code a reason is, where it is one: a file may say it in its own words. */
export function removalCodeOf(reason: string | null): RemovalReason | null {
  return Object.values(RemovalReason).find((code) => code === reason) ?? null;
}
