import type { LocalDate } from '../kernel/date.ts';
import type { Bilingual } from '../kernel/text.ts';
import type { Meaning } from './disclosure/attributes.catalogue.ts';

/** What facts an indicator is drawn from; each is one table expression of a feature. */
export const SUBJECTS = {
  OFFICIALS: 'OFFICIALS',
  KEY_SEATS: 'KEY_SEATS',
  TRAINING: 'TRAINING',
  RANKS: 'RANKS',
  COLLECTIVES: 'COLLECTIVES',
  PLANNING: 'PLANNING',
  QUOTAS: 'QUOTAS',
} as const;
export type Subject = keyof typeof SUBJECTS;

export const DIMENSIONS = {
  CATEGORY: 'CATEGORY',
  SEX: 'SEX',
  ETHNIC_MINORITY: 'ETHNIC_MINORITY',
  ETHNICITY: 'ETHNICITY',
  AGE_BAND: 'AGE_BAND',
  AGE_BAND_PARTY: 'AGE_BAND_PARTY',
  EDUCATION: 'EDUCATION',
  POLITICAL_THEORY: 'POLITICAL_THEORY',
  TITLE: 'TITLE',
  COURSE: 'COURSE',
  YEAR: 'YEAR',
  RANK: 'RANK',
  PLANNING_TERM: 'PLANNING_TERM',
} as const;
export type Dimension = keyof typeof DIMENSIONS;

/** What is counted: a person once, a title seat, a training turn, a plan entry, a collective, a post of the quota. */
export const COUNT_UNITS = {
  PERSON: 'PERSON',
  SEAT: 'SEAT',
  TURN: 'TURN',
  ENTRY: 'ENTRY',
  COLLECTIVE: 'COLLECTIVE',
  POST: 'POST',
} as const;
export type CountUnit = keyof typeof COUNT_UNITS;

/** How rows of facts become a number. Only sums and sets of persons roll up; shares are made at the end. */
export type Measure =
  /** Rows that pass the filter; what it means in attributes is data, so that disclosure can be controlled. */
  | { readonly kind: 'ROWS'; readonly filter: string; readonly means: Meaning }
  /** Different persons among the rows that pass the filter; counted over the union of units, never summed. */
  | { readonly kind: 'PERSONS'; readonly filter: string; readonly means: Meaning }
  /** The sum of a column; unknown as soon as one unit's value is. */
  | { readonly kind: 'SUM'; readonly column: string; readonly gap: string };

export type Formula =
  | { readonly kind: 'COUNT'; readonly of: Measure }
  | { readonly kind: 'SHARE'; readonly part: Measure; readonly whole: Measure }
  /** Posts of the quota less the persons in office. */
  | { readonly kind: 'VACANCY' };

/** The instrument that asks for the figure, with the window in which it is the one to quote. */
export interface LegalBasis {
  readonly instrument: string;
  readonly clause: string | null;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

export function legalBasisAt(basis: readonly LegalBasis[], at: LocalDate): readonly LegalBasis[] {
  return basis.filter((row) => (row.from === null || row.from <= at) && (row.to === null || at < row.to));
}

/** An indicator is data. `population`, `numerator`, `denominator` say in words what the formula counts. */
export interface Indicator {
  readonly code: string;
  readonly name: Bilingual;
  readonly definition: Bilingual;
  readonly countOf: CountUnit;
  readonly subject: Subject;
  readonly formula: Formula;
  readonly population: Bilingual;
  readonly numerator: Bilingual;
  readonly denominator: Bilingual | null;
  readonly dimensions: readonly Dimension[];
  /** Shows ethnicity, Party membership or a rank: a stricter rule where disclosure is controlled. */
  readonly sensitive: boolean;
  readonly legalBasis: readonly LegalBasis[];
  /** What a reader must know before quoting the figure. */
  readonly note: Bilingual | null;
}

/** How often `since` matters: a period's facts, or the state of a day. */
export function isOfPeriod(subject: Subject): boolean {
  return subject === 'TRAINING' || subject === 'RANKS' || subject === 'COLLECTIVES';
}

export function defineIndicators<const List extends readonly Indicator[]>(list: List): List {
  return list;
}
