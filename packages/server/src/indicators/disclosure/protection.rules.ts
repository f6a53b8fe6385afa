/** Why a figure is withheld. Every cell of one pool says the same, so that the reason points at no cell. */
export const WITHHELD = {
  PRIMARY: 'PRIMARY',
  SECONDARY: 'SECONDARY',
  GROUP_ATTRIBUTE: 'GROUP_ATTRIBUTE',
  DIFFERENCING: 'DIFFERENCING',
} as const;
export type Withheld = keyof typeof WITHHELD;

/** The least number of persons behind a figure, and the least width of what can be worked out of a withheld one. */
export interface Protection {
  readonly ordinary: number;
  readonly sensitive: number;
}

/** Decided in one place. No Vietnamese rule with a number is known; statistical offices use 3 to 10. */
export const DEFAULT_PROTECTION: Protection = { ordinary: 3, sensitive: 5 };

/** The rule of one attribute: fewer persons than `k` are too few; of a sensitive one nobody is too few as well. */
export interface Rule {
  readonly k: number;
  readonly sensitive: boolean;
}

export function isUnsafe(persons: number, { k, sensitive }: Rule): boolean {
  return persons < k && (persons > 0 || sensitive);
}

/** Whether a figure, or what it leaves over of its whole, is of at least one person and fewer than `k`. */
export function speaksOfFew(numerator: number | null, denominator: number | null, k: number): boolean {
  const few = (persons: number | null) => persons !== null && persons > 0 && persons < k;
  const rest = numerator === null || denominator === null ? null : denominator - numerator;
  return few(numerator) || few(denominator) || few(rest);
}
