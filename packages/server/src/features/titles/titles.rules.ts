import { type CodeList, listOf, type Requirement, type StandardStatus, standardStatus } from '../rulebook/index.ts';

/** Level codes of each list from low to high. */
export type Scales = Readonly<Partial<Record<CodeList, readonly string[]>>>;

/** What a title asks for; only what deciding needs. */
export interface AskedStandard {
  readonly titleCode: string;
  readonly requirement: Requirement;
  readonly minimum: string;
  readonly transitionTo: string | null;
  readonly exception: { readonly minimum: string | null } | null;
  readonly verified: boolean;
}

export type Held = Readonly<Record<Requirement, string | null>>;
export const NOTHING_HELD: Held = { PROFESSIONAL: null, POLITICAL_THEORY: null, STATE_MANAGEMENT: null };

/**
 * Where a holder stands with one standard. One that was not checked against its text can be seen to be reached, never
 * to be missed: short of it nothing is known, in particular not NOT_MET. The share meeting title standards counts a person
 * whose every checked standard is MET or EXEMPT.
 */
export function statusOf(standard: AskedStandard, held: Held, scales: Scales, at: string): StandardStatus {
  const scale = scales[listOf(standard.requirement)] ?? [];
  const status = standardStatus(standard, held[standard.requirement], scale, at);
  return standard.verified || status === 'MET' ? status : 'UNKNOWN';
}

export interface Reading<Standard extends AskedStandard> {
  readonly standard: Standard;
  readonly status: StandardStatus;
  readonly held: string | null;
}

/** Every requirement of a title. */
export function readingsOf<Standard extends AskedStandard>(
  titleCode: string,
  held: Held,
  standardsOf: ReadonlyMap<string, readonly Standard[]>,
  scales: Scales,
  at: string,
): Reading<Standard>[] {
  return (standardsOf.get(titleCode) ?? []).map((standard) => ({
    standard,
    status: statusOf(standard, held, scales, at),
    held: held[standard.requirement],
  }));
}
