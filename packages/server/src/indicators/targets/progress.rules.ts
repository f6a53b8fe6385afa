import type { Assessed, TargetOperator } from '../../features/resolutions/index.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { daysBetween } from '../../kernel/date.ts';
import { between, compare, type Fraction, fraction } from '../../kernel/fraction.ts';

/** How far a target is met. Of these five there is one for every case; `reason` says why it is that one. */
export const TARGET_STATUSES = {
  MET: 'MET',
  ON_TRACK: 'ON_TRACK',
  NOT_MET: 'NOT_MET',
  BASICALLY_MET: 'BASICALLY_MET',
  UNKNOWN: 'UNKNOWN',
} as const;
export type TargetStatus = keyof typeof TARGET_STATUSES;

export const STATUS_REASONS = {
  HOLDS: 'HOLDS',
  ASSESSED: 'ASSESSED',
  LINE_KEPT: 'LINE_KEPT',
  DUE: 'DUE',
  LINE_MISSED: 'LINE_MISSED',
  WITHHELD: 'WITHHELD',
  UNAVAILABLE: 'UNAVAILABLE',
  NOBODY_COUNTED: 'NOBODY_COUNTED',
  NOT_BEGUN: 'NOT_BEGUN',
  NO_BASELINE: 'NO_BASELINE',
  BASELINE_WITHHELD: 'BASELINE_WITHHELD',
  NOT_ASSESSED: 'NOT_ASSESSED',
} as const;
export type StatusReason = keyof typeof STATUS_REASONS;

export interface Status {
  readonly status: TargetStatus;
  readonly reason: StatusReason;
}

/** The figure as it may be told to whoever asks, or why there is none. */
export type Seen =
  | { readonly numerator: number; readonly denominator: number | null }
  | { readonly missing: 'WITHHELD' | 'UNAVAILABLE' | 'NOT_BEGUN' };

export type Baseline =
  | { readonly value: Fraction; readonly on: LocalDate }
  /** There is none; or there is one that whoever asks may not see, nor anything that follows from it. */
  | 'NONE'
  | 'WITHHELD';

export interface Aim {
  readonly operator: TargetOperator;
  readonly value: Fraction;
  readonly dueOn: LocalDate;
  readonly baseline: Baseline;
}

const unknown = (reason: StatusReason): Status => ({ status: 'UNKNOWN', reason });

export function holds(figure: Fraction, operator: TargetOperator, value: Fraction): boolean {
  const order = compare(figure, value);
  switch (operator) {
    case 'AT_LEAST':
      return order >= 0;
    case 'AT_MOST':
      return order <= 0;
    case 'EQUALS':
      return order === 0;
    case 'MORE_THAN':
      return order > 0;
  }
}

/**
 * What a figure of the day says of a target. What holds is met, whenever it is due; what does not hold on the day it is
 * due or later is not met. Before that the straight line from the baseline to the value decides: at it or on its better
 * side the target is on track, on its worse side it is not met so far. Without a baseline nothing can be said.
 */
export function statusOf(seen: Seen, aim: Aim, day: LocalDate): Status {
  if ('missing' in seen) return unknown(seen.missing);
  if (seen.denominator === 0) return unknown('NOBODY_COUNTED');
  const figure = fraction(seen.numerator, seen.denominator ?? 1);
  const { operator, value, dueOn, baseline } = aim;
  if (holds(figure, operator, value)) return { status: 'MET', reason: 'HOLDS' };
  if (day >= dueOn) return { status: 'NOT_MET', reason: 'DUE' };
  if (baseline === 'WITHHELD') return unknown('BASELINE_WITHHELD');
  if (baseline === 'NONE' || day < baseline.on) return unknown('NO_BASELINE');
  const done = fraction(daysBetween(baseline.on, day), daysBetween(baseline.on, dueOn));
  return onTrack(figure, between(baseline.value, value, done), aim, baseline.value)
    ? { status: 'ON_TRACK', reason: 'LINE_KEPT' }
    : { status: 'NOT_MET', reason: 'LINE_MISSED' };
}

/** An exact value is reached from where the baseline stands, and may not be overshot. */
function onTrack(figure: Fraction, line: Fraction, { operator, value }: Aim, baseline: Fraction): boolean {
  const better = operator === 'AT_MOST' || (operator === 'EQUALS' && compare(baseline, value) > 0) ? -1 : 1;
  const atOrBeyond = compare(figure, line) !== -better;
  return atOrBeyond && (operator !== 'EQUALS' || compare(figure, value) !== better);
}

/** Of a target without a figure the latest judgement is all there is. */
export function statusOfAssessed(latest: Assessed | null): Status {
  return latest === null ? unknown('NOT_ASSESSED') : { status: latest, reason: 'ASSESSED' };
}
