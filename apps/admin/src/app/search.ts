import { isDay, today } from './format.ts';

export const LENSES = ['AS_WAS', 'AS_NOW'] as const;
export type Lens = (typeof LENSES)[number];

/** What a link says about a unit's screens: the day, the lens and, where it matters, the begin of the training period. */
export interface UnitSearch {
  readonly at: string;
  readonly lens?: Lens | undefined;
  readonly since?: string | undefined;
  readonly passport?: string | undefined;
}

export interface PeopleSearch {
  readonly category?: 'CADRE' | 'CIVIL_SERVANT' | 'NON_SPECIALISED' | undefined;
  readonly after?: string | undefined;
}

/** The router lays what a reader returns over the raw address: what is refused must be named, as undefined. */
export function readUnitSearch(search: Record<string, unknown>): UnitSearch {
  const { at, lens, since, passport } = search;
  return {
    at: isDay(at) ? at : today(),
    lens: lens === 'AS_NOW' ? lens : undefined,
    since: isDay(since) ? since : undefined,
    passport: typeof passport === 'string' && /^[A-Z0-9_]{1,60}$/.test(passport) ? passport : undefined,
  };
}

export function readPeopleSearch(search: Record<string, unknown>): PeopleSearch {
  const { category, after } = search;
  return {
    category:
      category === 'CADRE' || category === 'CIVIL_SERVANT' || category === 'NON_SPECIALISED' ? category : undefined,
    after: typeof after === 'string' && after.length <= 500 ? after : undefined,
  };
}

/** What the review is about: the year ranked, the rules it is read by, the term planned. */
export interface ReviewSearch {
  readonly year?: number | undefined;
  readonly rules?: 'TODAY' | undefined;
  readonly term?: string | undefined;
}

export function readReviewSearch(search: Record<string, unknown>): ReviewSearch {
  const { year, rules, term } = search;
  return {
    year: typeof year === 'number' && Number.isInteger(year) && year >= 1990 && year <= 2100 ? year : undefined,
    rules: rules === 'TODAY' ? rules : undefined,
    term: typeof term === 'string' && /^\d{4}-\d{4}$/.test(term) ? term : undefined,
  };
}

export const REFUSED = ['unknown', 'failed', 'unavailable'] as const;
export type Refused = (typeof REFUSED)[number];

export interface SignInSearch {
  readonly to?: string | undefined;
  /** Why the identity provider brought nobody back. */
  readonly refused?: Refused | undefined;
  /** The password was changed a moment ago. */
  readonly changed?: true | undefined;
}

/** Where to go after signing in: only a path of this app, so that no link leads a signed-in person elsewhere. */
export function readSignInSearch(search: Record<string, unknown>): SignInSearch {
  const { to, refused, changed } = search;
  return {
    to: typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : undefined,
    refused: REFUSED.find((known) => known === refused),
    changed: changed === true ? true : undefined,
  };
}
