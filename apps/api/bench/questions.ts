/** What is asked: the table every superior office's system asks for, over three widths of the country. */
export interface Question {
  readonly name: string;
  readonly token: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const AT = '2024-12-31';

/** Twelve indicators of five subjects: office, quota, training, ranking, planning. */
export const INDICATORS = [
  'OFFICIAL_COUNT',
  'QUOTA',
  'FEMALE_SHARE',
  'ETHNIC_MINORITY_SHARE',
  'PARTY_MEMBER_SHARE',
  'UNDER_40_SHARE',
  'UNIVERSITY_SHARE',
  'POLITICAL_THEORY_SHARE',
  'STANDARD_MET_SHARE',
  'TRAINING_TURN_COUNT',
  'RANK_EXCELLENT_SHARE',
  'PLANNED_FEMALE_SHARE',
] as const;
export type BenchIndicator = (typeof INDICATORS)[number];

const ask = (name: string, token: string, units: unknown): Question => ({
  name,
  token,
  variables: { indicators: INDICATORS, units, at: AT },
});

export const QUESTIONS = [
  ask('wards of one city', 'bench-city', { childrenOf: { code: '214', at: AT } }),
  ask('communes of one province', 'bench-province', { leavesOf: { code: '20', at: AT } }),
  ask('all provinces', 'bench-country', { tier: 'PROVINCE' }),
] as const;

export const DOCUMENT = `query IndicatorTable($indicators: [IndicatorCode!]!, $units: UnitScope!, $at: Date!) {
  indicatorTable(indicators: $indicators, units: $units, at: $at) {
    at
    since
    boundary
    rows {
      indicator
      unit { id code name }
      groups { dimension key label }
      value
      numerator
      denominator
      withheld
    }
    passports { indicator name population numerator denominator legalBasis { instrument clause } }
  }
}`;
