import type { TableRequest } from '../../app/sdk.ts';
import type { Lens } from '../../app/search.ts';
import { lastFullYear, trainingSince } from './figure.rules.ts';
import type { INDICATOR_TEXTS, ShownIndicator } from './indicators.texts.ts';

export interface View {
  readonly code: string;
  readonly at: string;
  readonly lens: Lens;
  readonly since: string | undefined;
}

/** Tables of figures the overview is made of: one question to the server each. */
export const BLOCKS = ['state', 'byCategory', 'training', 'ranks', 'byTerm'] as const;
export type Block = (typeof BLOCKS)[number];

const unitOf = (view: View) => ({ unit: { code: view.code, at: view.at } });

export function requestOf(block: Block, view: View): TableRequest {
  const shared = { units: unitOf(view), at: view.at, boundary: view.lens };
  switch (block) {
    case 'state':
      return {
        ...shared,
        indicators: [
          'OFFICIAL_COUNT',
          'QUOTA',
          'VACANCY',
          'FEMALE_SHARE',
          'ETHNIC_MINORITY_SHARE',
          'UNIVERSITY_SHARE',
          'POLITICAL_THEORY_SHARE',
          'KEY_OFFICIAL_COUNT',
          'KEY_SEAT_COUNT',
          'KEY_STANDARD_MET_SHARE',
          'KEY_UNIVERSITY_SHARE',
          'KEY_ADVANCED_SHARE',
          'PLANNED_PERSON_COUNT',
        ],
      };
    case 'byCategory':
      return { ...shared, indicators: ['OFFICIAL_COUNT', 'FEMALE_SHARE'], by: ['CATEGORY'] };
    case 'training':
      return {
        ...shared,
        indicators: ['TRAINING_TURN_COUNT', 'TRAINING_PERSON_COUNT'],
        since: trainingSince(view.since, view.at),
      };
    case 'ranks': {
      const year = lastFullYear(view.at);
      return {
        ...shared,
        indicators: ['RANK_GOOD_OR_BETTER_SHARE', 'RANK_EXCELLENT_SHARE', 'COLLECTIVE_EXCELLENT_COUNT'],
        at: `${year}-12-31`,
        since: `${year}-01-01`,
      };
    }
    case 'byTerm':
      return { ...shared, indicators: ['PLANNED_PERSON_COUNT'], by: ['PLANNING_TERM'] };
  }
}

export const CHARTS = {
  age: { indicator: 'OFFICIAL_COUNT', by: 'AGE_BAND' },
  course: { indicator: 'TRAINING_TURN_COUNT', by: 'COURSE' },
  year: { indicator: 'TRAINING_TURN_COUNT', by: 'YEAR' },
} as const;
export type Chart = keyof typeof CHARTS;

export function chartRequest(chart: Chart, view: View): TableRequest {
  const { indicator, by } = CHARTS[chart];
  const period = chart === 'age' ? {} : { since: trainingSince(view.since, view.at) };
  return { indicators: [indicator], units: unitOf(view), at: view.at, boundary: view.lens, by: [by], ...period };
}

/** Columns of the table of subordinate units. */
export const CHILD_COLUMNS = [
  'OFFICIAL_COUNT',
  'QUOTA',
  'VACANCY',
  'FEMALE_SHARE',
  'UNIVERSITY_SHARE',
  'POLITICAL_THEORY_SHARE',
  'KEY_STANDARD_MET_SHARE',
  'KEY_ADVANCED_SHARE',
] as const satisfies readonly ShownIndicator[];

export function childrenRequest(view: View): TableRequest {
  return {
    indicators: [...CHILD_COLUMNS],
    units: { childrenOf: { code: view.code, at: view.at } },
    at: view.at,
    boundary: view.lens,
  };
}

interface CardPlan {
  readonly indicator: ShownIndicator;
  readonly block: Block;
  /** The same figure by group, shown below it. */
  readonly parts?: Block;
}

interface Section {
  readonly title: keyof typeof INDICATOR_TEXTS;
  readonly cards: readonly CardPlan[];
}

const cards = (block: Block, ...indicators: readonly ShownIndicator[]): CardPlan[] =>
  indicators.map((indicator) => ({ indicator, block }));

/** The overview, section by section, in the order in which a ward reports. */
export const SECTIONS: readonly Section[] = [
  {
    title: 'staff',
    cards: [
      { indicator: 'OFFICIAL_COUNT', block: 'state', parts: 'byCategory' },
      { indicator: 'FEMALE_SHARE', block: 'state', parts: 'byCategory' },
      ...cards('state', 'ETHNIC_MINORITY_SHARE', 'UNIVERSITY_SHARE', 'POLITICAL_THEORY_SHARE'),
    ],
  },
  { title: 'quota', cards: cards('state', 'QUOTA', 'VACANCY') },
  {
    title: 'key',
    cards: cards(
      'state',
      'KEY_OFFICIAL_COUNT',
      'KEY_SEAT_COUNT',
      'KEY_STANDARD_MET_SHARE',
      'KEY_UNIVERSITY_SHARE',
      'KEY_ADVANCED_SHARE',
    ),
  },
  { title: 'training', cards: cards('training', 'TRAINING_TURN_COUNT', 'TRAINING_PERSON_COUNT') },
  {
    title: 'ranking',
    cards: cards('ranks', 'RANK_GOOD_OR_BETTER_SHARE', 'RANK_EXCELLENT_SHARE', 'COLLECTIVE_EXCELLENT_COUNT'),
  },
  { title: 'planning', cards: [{ indicator: 'PLANNED_PERSON_COUNT', block: 'state', parts: 'byTerm' }] },
];

/** Drawn from a period, not from one day. */
export function isOfPeriod(block: Block): boolean {
  return block === 'training' || block === 'ranks';
}

export function cardOf(indicator: string): CardPlan | null {
  return SECTIONS.flatMap((section) => section.cards).find((card) => card.indicator === indicator) ?? null;
}
