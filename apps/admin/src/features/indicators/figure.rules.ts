import { formatNumber, formatShare } from '../../app/format.ts';
import type { Language } from '../../app/i18n.tsx';
import type { Figure } from '../../app/sdk.ts';

/** What a figure says. A withheld or missing figure is never a number: not zero, not an empty bar. */
export type Reading =
  | { readonly kind: 'VALUE'; readonly text: string; readonly ratio: string | null; readonly number: number }
  | { readonly kind: 'WITHHELD'; readonly reason: NonNullable<Figure['withheld']> }
  | { readonly kind: 'UNAVAILABLE'; readonly reason: NonNullable<Figure['unavailable']> }
  | { readonly kind: 'NO_CASES' };

export type Measured = Pick<Figure, 'value' | 'numerator' | 'denominator' | 'withheld' | 'unavailable'>;

export function readFigure(figure: Measured, language: Language): Reading {
  if (figure.withheld) return { kind: 'WITHHELD', reason: figure.withheld };
  if (figure.unavailable) return { kind: 'UNAVAILABLE', reason: figure.unavailable };
  const { value, numerator, denominator } = figure;
  if (typeof value !== 'number') return { kind: 'NO_CASES' };
  if (typeof denominator !== 'number' || typeof numerator !== 'number') {
    return { kind: 'VALUE', text: formatNumber(value, language), ratio: null, number: value };
  }
  const ratio = `${formatNumber(numerator, language)}/${formatNumber(denominator, language)}`;
  return { kind: 'VALUE', text: formatShare(value, language), ratio, number: value };
}

/** The years of a period that is over: ranks of a year are given after it. */
export function lastFullYear(at: string): number {
  return Number(at.slice(0, 4)) - 1;
}

const REGISTER_OPENS = '2021-01-01';

/** Training is counted from the opening of the register unless the link says otherwise; never from after the day. */
export function trainingSince(asked: string | undefined, at: string): string {
  const since = asked ?? REGISTER_OPENS;
  return since <= at ? since : `${at.slice(0, 4)}-01-01`;
}
