import type { IndicatorCode, IndicatorDimension } from '../src/index.ts';

/** What the demo ward answers: a count, a part and its whole, or one of these for each group. */
type Answer = number | readonly [number, number];
export interface Expected {
  readonly indicator: IndicatorCode;
  readonly by?: IndicatorDimension;
  readonly answer: Answer | Readonly<Record<string, Answer>>;
}

export const AT_2023: readonly Expected[] = [
  { indicator: 'OFFICIAL_COUNT', answer: 21 },
  { indicator: 'OFFICIAL_COUNT', by: 'CATEGORY', answer: { CADRE: 10, CIVIL_SERVANT: 11 } },
  { indicator: 'OFFICIAL_COUNT', by: 'AGE_BAND', answer: { '<=30': 3, '31-40': 11, '41-50': 5, '51-60': 2 } },
  { indicator: 'QUOTA', answer: 21 },
  { indicator: 'VACANCY', answer: 0 },
  { indicator: 'FEMALE_SHARE', answer: [8, 21] },
  { indicator: 'FEMALE_SHARE', by: 'CATEGORY', answer: { CADRE: [4, 10], CIVIL_SERVANT: [4, 11] } },
  { indicator: 'ETHNIC_MINORITY_SHARE', answer: [10, 21] },
  { indicator: 'UNIVERSITY_SHARE', answer: [21, 21] },
  { indicator: 'POLITICAL_THEORY_SHARE', answer: [21, 21] },
  { indicator: 'KEY_OFFICIAL_COUNT', answer: 4 },
  { indicator: 'KEY_SEAT_COUNT', answer: 6 },
  { indicator: 'KEY_STANDARD_MET_SHARE', answer: [4, 4] },
  { indicator: 'KEY_UNIVERSITY_SHARE', answer: [4, 4] },
  { indicator: 'KEY_ADVANCED_SHARE', answer: [3, 4] },
  { indicator: 'PLANNED_ENTRY_COUNT', by: 'PLANNING_TERM', answer: { '2020-2025': 8, '2025-2030': 21 } },
  { indicator: 'PLANNED_PERSON_COUNT', by: 'PLANNING_TERM', answer: { '2020-2025': 7, '2025-2030': 14 } },
];

/** Of the term 2025-2030 only. */
export const PLANNED_SHARES: readonly Expected[] = [
  { indicator: 'PLANNED_FEMALE_SHARE', by: 'PLANNING_TERM', answer: { '2025-2030': [7, 14] } },
  { indicator: 'PLANNED_ETHNIC_MINORITY_SHARE', by: 'PLANNING_TERM', answer: { '2025-2030': [8, 14] } },
];

export const SINCE_2021: readonly Expected[] = [
  { indicator: 'TRAINING_TURN_COUNT', answer: 30 },
  {
    indicator: 'TRAINING_TURN_COUNT',
    by: 'COURSE',
    answer: {
      CC_LLCT: 2,
      TC_LLCT: 3,
      TIEP_CONG_DAN: 4,
      DON_THU: 4,
      TON_GIAO: 4,
      KIEN_THUC_DAN_TOC: 5,
      CHUNG_THUC_DIEN_TU: 4,
      CCHC: 4,
    },
  },
  { indicator: 'TRAINING_TURN_COUNT', by: 'YEAR', answer: { '2021': 9, '2022': 13, '2023': 8 } },
  { indicator: 'TRAINING_PERSON_COUNT', answer: 16 },
];

export const OF_2022: readonly Expected[] = [
  { indicator: 'RANKED_COUNT', by: 'RANK', answer: { EXCELLENT: 5, GOOD: 16 } },
  { indicator: 'RANK_GOOD_OR_BETTER_SHARE', answer: [21, 21] },
  { indicator: 'RANK_EXCELLENT_SHARE', answer: [5, 21] },
  { indicator: 'COLLECTIVE_EXCELLENT_COUNT', answer: 2 },
];
