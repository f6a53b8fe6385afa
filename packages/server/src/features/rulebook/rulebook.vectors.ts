import type { Consequence, Disqualifier, Exclusion, RankLevel, ScaleMethod } from './rulebook-ranking.rules.ts';
import type {
  AppointmentRule,
  CapBase,
  CapPer,
  IsoDate,
  PlanningRule,
  QuotaUnitKind,
  Requirement,
  TrainingForm,
  TrainingTerms,
  UnitClass,
} from './rulebook-rows.rules.ts';
import type { NominationBody, RemovalReason } from './rulebook-succession.rules.ts';

/** A question put to the rulebook, the day, and the answer it must give. */
export type Vector = { readonly at: IsoDate; readonly verifiedOnly?: boolean } & (
  | {
      readonly ask: 'QUOTA';
      readonly unitKind: QuotaUnitKind | 'SPECIAL_ZONE';
      readonly unitClass: UnitClass | null;
      readonly answer: number | 'NO_RULE' | 'CLASS_UNKNOWN' | 'NOT_VERIFIED';
    }
  | { readonly ask: 'TITLE'; readonly titleCode: string; readonly answer: string | null }
  | {
      readonly ask: 'STANDARD';
      readonly titleCode: string;
      readonly requirement: Requirement;
      readonly answer: string | null;
    }
  | {
      readonly ask: 'STATUS';
      readonly titleCode: string;
      readonly requirement: Requirement;
      readonly held: string | null;
      readonly answer: 'MET' | 'NOT_MET' | 'UNKNOWN' | 'EXEMPT' | 'IN_TRANSITION';
    }
  | { readonly ask: 'KEY_TITLE'; readonly titleCode: string; readonly answer: boolean }
  | {
      readonly ask: 'CAP';
      readonly base: CapBase;
      readonly per?: CapPer;
      readonly answer: number | 'NO_RULE' | 'NOT_VERIFIED' | 'NOT_READ';
    }
  | {
      readonly ask: 'PLANNING';
      readonly rule: PlanningRule;
      readonly answer: number | 'IN_FORCE' | 'NO_RULE' | 'NOT_VERIFIED';
    }
  | {
      readonly ask: 'NOMINATION';
      readonly procedure: string;
      readonly ordinal: number;
      readonly answer: NominationBody | 'NO_RULE' | 'NOT_VERIFIED';
    }
  | {
      readonly ask: 'REMOVAL';
      readonly reason: RemovalReason;
      readonly answer: 'AUTOMATIC' | 'BY_REVIEW' | 'NO_RULE' | 'NOT_VERIFIED';
    }
  | { readonly ask: 'TITLE_LEVEL'; readonly titleCode: string; readonly answer: number | null }
  | {
      readonly ask: 'TRAINING';
      readonly courseCode: string;
      readonly terms: TrainingTerms['condition'];
      readonly form?: TrainingForm;
      readonly sex?: 'FEMALE' | 'MALE';
      readonly answer: string | number | 'IN_FORCE' | 'NO_RULE' | 'NOT_VERIFIED';
    }
  | {
      readonly ask: 'DURATION';
      readonly subject: string;
      readonly answer: number | 'NO_RULE' | 'NOT_VERIFIED';
    }
  | {
      readonly ask: 'APPOINTMENT';
      readonly rule: AppointmentRule;
      readonly subject: string;
      readonly answer: number | 'IN_FORCE' | 'NO_RULE' | 'NOT_VERIFIED';
    }
  | { readonly ask: 'RETIREMENT'; readonly sex: 'FEMALE' | 'MALE'; readonly answer: number | 'NOT_VERIFIED' }
  | { readonly ask: 'SCALE'; readonly answer: ScaleMethod | 'NO_RULE' | 'NOT_VERIFIED' }
  /** Points in whole numbers over so many periods. */
  | {
      readonly ask: 'POINTS';
      readonly sum: number;
      readonly periods: number;
      readonly answer: RankLevel | null;
    }
  | { readonly ask: 'CRITERIA'; readonly rank: RankLevel | null; readonly answer: number }
  | {
      readonly ask: 'DISQUALIFIER';
      readonly code: Disqualifier;
      readonly answer: 'IN_FORCE' | 'NO_RULE' | 'NOT_VERIFIED';
    }
  /** The best rank with so many months served, absent. */
  | {
      readonly ask: 'EXCLUSION';
      readonly code: Exclusion;
      readonly months: number;
      readonly answer: RankLevel | 'NOT_RANKED' | 'NOT_LIMITED' | 'NO_RULE' | 'NOT_VERIFIED';
    }
  | {
      readonly ask: 'CONSEQUENCE';
      readonly code: Consequence;
      readonly answer: 'IN_FORCE' | 'NO_RULE' | 'NOT_VERIFIED';
    }
  | { readonly ask: 'DUTY_GROUP'; readonly titleCode: string; readonly answer: string | null }
);

const quota = (
  at: IsoDate,
  unitKind: QuotaUnitKind | 'SPECIAL_ZONE',
  [I, II, III]: readonly [number, number, number],
  verifiedOnly = true,
): Vector[] => [
  { ask: 'QUOTA', at, unitKind, unitClass: 'I', answer: I, verifiedOnly },
  { ask: 'QUOTA', at, unitKind, unitClass: 'II', answer: II, verifiedOnly },
  { ask: 'QUOTA', at, unitKind, unitClass: 'III', answer: III, verifiedOnly },
];

/** Answers nobody may change by adding or correcting a later rule; by instrument. */
export const vectors: Readonly<Record<string, readonly Vector[]>> = {
  'ND-92-2009': [
    ...quota('2010-01-01', 'WARD', [25, 23, 21], false),
    ...quota('2019-06-24', 'COMMUNE', [25, 23, 21], false),
    { ask: 'QUOTA', at: '2009-12-31', unitKind: 'WARD', unitClass: 'II', answer: 'NO_RULE' },
    { ask: 'QUOTA', at: '2015-01-01', unitKind: 'WARD', unitClass: 'II', answer: 'NOT_VERIFIED' },
    { ask: 'TITLE', at: '2009-12-31', titleCode: 'BT', answer: null },
    { ask: 'TITLE', at: '2010-01-01', titleCode: 'BT', answer: 'COMMUNE_2009' },
    { ask: 'TITLE', at: '2018-03-01', titleCode: 'VPTK', answer: 'COMMUNE_2009' },
  ],
  'ND-34-2019': [
    ...quota('2019-06-25', 'TOWNSHIP', [23, 21, 19], false),
    ...quota('2021-01-01', 'WARD', [23, 21, 19]),
    ...quota('2023-07-31', 'WARD', [23, 21, 19]),
    ...quota('2023-07-31', 'COMMUNE', [23, 21, 19]),
    { ask: 'QUOTA', at: '2020-12-31', unitKind: 'WARD', unitClass: 'II', answer: 'NOT_VERIFIED' },
    { ask: 'TITLE', at: '2020-08-01', titleCode: 'CTHDND', answer: 'COMMUNE_2019' },
    { ask: 'TITLE', at: '2023-07-31', titleCode: 'QS', answer: 'COMMUNE_2019' },
    { ask: 'STANDARD', at: '2023-07-31', titleCode: 'BT', requirement: 'PROFESSIONAL', answer: null },
  ],
  'ND-33-2023': [
    ...quota('2023-08-01', 'WARD', [23, 21, 19]),
    ...quota('2023-08-01', 'COMMUNE', [22, 20, 18]),
    ...quota('2023-08-01', 'TOWNSHIP', [22, 20, 18]),
    ...quota('2023-10-05', 'WARD', [23, 21, 19]),
    ...quota('2025-06-30', 'WARD', [23, 21, 19]),
    { ask: 'QUOTA', at: '2023-10-05', unitKind: 'WARD', unitClass: null, answer: 'CLASS_UNKNOWN' },
    { ask: 'TITLE', at: '2023-08-01', titleCode: 'CTND', answer: 'COMMUNE_2023' },
    { ask: 'TITLE', at: '2025-06-30', titleCode: 'TPHT', answer: 'COMMUNE_2023' },
    { ask: 'STANDARD', at: '2023-08-01', titleCode: 'BT', requirement: 'PROFESSIONAL', answer: 'UNIVERSITY' },
    { ask: 'STANDARD', at: '2023-10-05', titleCode: 'CTMTTQ', requirement: 'PROFESSIONAL', answer: 'UNIVERSITY' },
    { ask: 'STANDARD', at: '2023-10-05', titleCode: 'TPHT', requirement: 'PROFESSIONAL', answer: 'UNIVERSITY' },
    { ask: 'STANDARD', at: '2023-10-05', titleCode: 'CTUBND', requirement: 'PROFESSIONAL', answer: null },
    {
      ask: 'STANDARD',
      at: '2023-10-05',
      titleCode: 'CTUBND',
      requirement: 'POLITICAL_THEORY',
      answer: 'INTERMEDIATE',
      verifiedOnly: false,
    },
    {
      ask: 'STATUS',
      at: '2023-10-05',
      titleCode: 'BT',
      requirement: 'PROFESSIONAL',
      held: 'MASTER',
      answer: 'MET',
    },
    {
      ask: 'STATUS',
      at: '2023-10-05',
      titleCode: 'CTND',
      requirement: 'PROFESSIONAL',
      held: 'COLLEGE',
      answer: 'IN_TRANSITION',
    },
    {
      ask: 'STATUS',
      at: '2023-10-05',
      titleCode: 'TPHT',
      requirement: 'PROFESSIONAL',
      held: 'INTERMEDIATE',
      answer: 'EXEMPT',
    },
    {
      ask: 'STATUS',
      at: '2023-10-05',
      titleCode: 'VPTK',
      requirement: 'PROFESSIONAL',
      held: null,
      answer: 'UNKNOWN',
    },
    { ask: 'STANDARD', at: '2025-06-30', titleCode: 'VHXH', requirement: 'PROFESSIONAL', answer: 'UNIVERSITY' },
    { ask: 'TITLE_LEVEL', at: '2023-07-31', titleCode: 'BT', answer: null },
    { ask: 'TITLE_LEVEL', at: '2023-08-01', titleCode: 'BT', answer: 30 },
    { ask: 'TITLE_LEVEL', at: '2023-10-05', titleCode: 'CTUBND', answer: 25 },
    { ask: 'TITLE_LEVEL', at: '2023-10-05', titleCode: 'CTMTTQ', answer: 20 },
    { ask: 'TITLE_LEVEL', at: '2023-10-05', titleCode: 'CTPN', answer: 15 },
    { ask: 'TITLE_LEVEL', at: '2025-06-30', titleCode: 'VPTK', answer: 0 },
  ],
  'ND-90-2020': [
    { ask: 'CAP', at: '2020-12-31', base: 'RANKED', answer: 'NO_RULE' },
    { ask: 'CAP', at: '2022-12-31', base: 'RANKED', answer: 'NO_RULE' },
    { ask: 'CAP', at: '2022-12-31', base: 'GOOD', answer: 'NO_RULE' },
    { ask: 'CAP', at: '2022-12-31', base: 'GOOD_OR_BETTER', answer: 'NO_RULE' },
    { ask: 'SCALE', at: '2020-08-19', answer: 'NO_RULE' },
    { ask: 'SCALE', at: '2020-08-20', answer: 'CRITERIA' },
    { ask: 'SCALE', at: '2022-12-31', answer: 'CRITERIA' },
    { ask: 'POINTS', at: '2022-12-31', sum: 95, periods: 1, answer: null },
    { ask: 'CRITERIA', at: '2020-08-19', rank: null, answer: 0 },
    { ask: 'CRITERIA', at: '2022-12-31', rank: null, answer: 5 },
    { ask: 'CRITERIA', at: '2022-12-31', rank: 'EXCELLENT', answer: 4 },
    { ask: 'CRITERIA', at: '2025-12-31', rank: 'EXCELLENT', answer: 5, verifiedOnly: false },
    { ask: 'CRITERIA', at: '2022-12-31', rank: 'GOOD', answer: 2 },
    { ask: 'CRITERIA', at: '2022-12-31', rank: 'GOOD', answer: 4, verifiedOnly: false },
    { ask: 'CRITERIA', at: '2022-12-31', rank: 'COMPLETED', answer: 0, verifiedOnly: false },
    { ask: 'DISQUALIFIER', at: '2022-12-31', code: 'DISCIPLINED', answer: 'NO_RULE' },
    { ask: 'EXCLUSION', at: '2020-08-19', code: 'SHORT_SERVICE', months: 1, answer: 'NO_RULE' },
    { ask: 'EXCLUSION', at: '2022-12-31', code: 'SHORT_SERVICE', months: 5, answer: 'NOT_RANKED' },
    { ask: 'EXCLUSION', at: '2022-12-31', code: 'SHORT_SERVICE', months: 6, answer: 'NOT_LIMITED' },
    { ask: 'EXCLUSION', at: '2022-12-31', code: 'LONG_ABSENCE', months: 2, answer: 'NOT_LIMITED' },
    { ask: 'EXCLUSION', at: '2022-12-31', code: 'LONG_ABSENCE', months: 3, answer: 'COMPLETED' },
    { ask: 'EXCLUSION', at: '2025-12-31', code: 'LONG_ABSENCE', months: 5, answer: 'COMPLETED' },
    { ask: 'EXCLUSION', at: '2025-12-31', code: 'LONG_ABSENCE', months: 6, answer: 'NOT_LIMITED' },
  ],
  'L-SUA-DOI-2019': [
    { ask: 'CONSEQUENCE', at: '2020-06-30', code: 'END_OF_SERVICE', answer: 'NO_RULE', verifiedOnly: false },
    { ask: 'CONSEQUENCE', at: '2020-07-01', code: 'END_OF_SERVICE', answer: 'IN_FORCE' },
    { ask: 'CONSEQUENCE', at: '2022-12-31', code: 'REMOVAL', answer: 'IN_FORCE' },
    { ask: 'CONSEQUENCE', at: '2022-12-31', code: 'NO_REAPPOINTMENT', answer: 'IN_FORCE' },
    { ask: 'CONSEQUENCE', at: '2025-06-30', code: 'LOWER_POSITION', answer: 'IN_FORCE' },
    { ask: 'CONSEQUENCE', at: '2025-07-01', code: 'LOWER_POSITION', answer: 'NOT_VERIFIED' },
    { ask: 'CONSEQUENCE', at: '2026-12-31', code: 'END_OF_SERVICE', answer: 'NOT_VERIFIED' },
  ],
  'ND-48-2023': [
    { ask: 'CAP', at: '2023-09-14', base: 'RANKED', answer: 'NO_RULE', verifiedOnly: false },
    { ask: 'CAP', at: '2023-09-15', base: 'RANKED', answer: 'NOT_VERIFIED' },
    { ask: 'CAP', at: '2023-12-31', base: 'RANKED', answer: 'NOT_READ', verifiedOnly: false },
    { ask: 'CAP', at: '2025-12-31', base: 'RANKED', answer: 'NOT_READ', verifiedOnly: false },
    { ask: 'CAP', at: '2025-12-31', base: 'GOOD', answer: 'NO_RULE', verifiedOnly: false },
    { ask: 'CAP', at: '2023-12-31', base: 'RANKED', per: 'DUTY_GROUP', answer: 'NOT_READ', verifiedOnly: false },
    { ask: 'SCALE', at: '2023-09-15', answer: 'NOT_VERIFIED' },
    { ask: 'SCALE', at: '2025-12-31', answer: 'CRITERIA', verifiedOnly: false },
  ],
  'ND-335-2025': [
    { ask: 'CAP', at: '2026-01-01', base: 'RANKED', answer: 'NO_RULE', verifiedOnly: false },
    { ask: 'CAP', at: '2026-01-01', base: 'GOOD', answer: 20 },
    { ask: 'CAP', at: '2026-06-01', base: 'GOOD_OR_BETTER', answer: 'NOT_VERIFIED' },
    { ask: 'CAP', at: '2026-06-01', base: 'GOOD_OR_BETTER', answer: 20, verifiedOnly: false },
    { ask: 'CAP', at: '2025-12-31', base: 'GOOD', per: 'DUTY_GROUP', answer: 'NO_RULE', verifiedOnly: false },
    { ask: 'CAP', at: '2026-01-01', base: 'GOOD', per: 'DUTY_GROUP', answer: 20 },
    { ask: 'CAP', at: '2026-01-01', base: 'GOOD_OR_BETTER', per: 'DUTY_GROUP', answer: 'NOT_VERIFIED' },
    { ask: 'SCALE', at: '2026-01-01', answer: 'POINTS' },
    { ask: 'POINTS', at: '2025-12-31', sum: 90, periods: 1, answer: null },
    { ask: 'POINTS', at: '2026-01-01', sum: 90, periods: 1, answer: 'EXCELLENT' },
    { ask: 'POINTS', at: '2026-12-31', sum: 269, periods: 3, answer: 'GOOD' },
    { ask: 'POINTS', at: '2026-12-31', sum: 70, periods: 1, answer: 'GOOD' },
    { ask: 'POINTS', at: '2026-12-31', sum: 839, periods: 12, answer: 'COMPLETED' },
    { ask: 'POINTS', at: '2026-12-31', sum: 200, periods: 4, answer: 'COMPLETED' },
    { ask: 'POINTS', at: '2026-12-31', sum: 199, periods: 4, answer: 'NOT_COMPLETED' },
    { ask: 'CRITERIA', at: '2026-01-01', rank: null, answer: 0, verifiedOnly: false },
    { ask: 'DISQUALIFIER', at: '2025-12-31', code: 'DEGRADED', answer: 'NO_RULE' },
    { ask: 'DISQUALIFIER', at: '2026-01-01', code: 'DEGRADED', answer: 'IN_FORCE' },
    { ask: 'DISQUALIFIER', at: '2026-12-31', code: 'DISCIPLINED', answer: 'IN_FORCE' },
    { ask: 'DISQUALIFIER', at: '2026-12-31', code: 'UNIT_CORRUPTION', answer: 'IN_FORCE' },
    { ask: 'EXCLUSION', at: '2026-01-01', code: 'SHORT_SERVICE', months: 5, answer: 'NOT_VERIFIED' },
    { ask: 'EXCLUSION', at: '2026-01-01', code: 'SHORT_SERVICE', months: 5, answer: 'NOT_RANKED', verifiedOnly: false },
  ],
  'QD-50-TW-2021': [
    { ask: 'PLANNING', at: '2021-12-26', rule: 'PERSONS_PER_TITLE', answer: 'NO_RULE', verifiedOnly: false },
    { ask: 'PLANNING', at: '2021-12-27', rule: 'PERSONS_PER_TITLE', answer: 'NOT_VERIFIED' },
    { ask: 'PLANNING', at: '2023-10-05', rule: 'PERSONS_PER_TITLE', answer: 3, verifiedOnly: false },
    { ask: 'PLANNING', at: '2023-10-05', rule: 'TITLES_PER_PERSON', answer: 3, verifiedOnly: false },
    { ask: 'PLANNING', at: '2023-10-05', rule: 'WOMEN_SHARE', answer: 25 },
    { ask: 'PLANNING', at: '2023-10-05', rule: 'YOUNG_SHARE', answer: 'NOT_VERIFIED' },
    { ask: 'PLANNING', at: '2023-10-05', rule: 'AGE_FOR_TERM', answer: 'IN_FORCE' },
    { ask: 'PLANNING', at: '2025-10-07', rule: 'HIGHER_TITLE', answer: 'NO_RULE', verifiedOnly: false },
    { ask: 'NOMINATION', at: '2021-12-26', procedure: 'FIVE_STEP', ordinal: 1, answer: 'NO_RULE', verifiedOnly: false },
    { ask: 'NOMINATION', at: '2021-12-27', procedure: 'FIVE_STEP', ordinal: 1, answer: 'NOT_VERIFIED' },
    {
      ask: 'NOMINATION',
      at: '2023-06-30',
      procedure: 'FIVE_STEP',
      ordinal: 3,
      answer: 'KEY_OFFICIALS',
      verifiedOnly: false,
    },
    { ask: 'NOMINATION', at: '2023-06-30', procedure: 'FOUR_STEP', ordinal: 5, answer: 'NO_RULE', verifiedOnly: false },
    { ask: 'REMOVAL', at: '2021-12-26', reason: 'OVER_AGE', answer: 'NO_RULE', verifiedOnly: false },
    { ask: 'REMOVAL', at: '2021-12-27', reason: 'OVER_AGE', answer: 'AUTOMATIC' },
    { ask: 'REMOVAL', at: '2023-10-05', reason: 'DISCIPLINED', answer: 'AUTOMATIC' },
    { ask: 'REMOVAL', at: '2025-10-07', reason: 'POLITICAL_STANDARD', answer: 'AUTOMATIC' },
    { ask: 'REMOVAL', at: '2023-10-05', reason: 'TASKS_NOT_COMPLETED', answer: 'NOT_VERIFIED' },
    { ask: 'REMOVAL', at: '2023-10-05', reason: 'STANDARD_NOT_MET', answer: 'NOT_VERIFIED' },
    { ask: 'REMOVAL', at: '2023-10-05', reason: 'HEALTH', answer: 'NO_RULE', verifiedOnly: false },
  ],
  'QD-377-TW-2025': [
    { ask: 'PLANNING', at: '2025-10-08', rule: 'PERSONS_PER_TITLE', answer: 3 },
    { ask: 'PLANNING', at: '2025-10-08', rule: 'TITLES_PER_PERSON', answer: 3 },
    { ask: 'PLANNING', at: '2025-10-08', rule: 'HIGHER_TITLE', answer: 'IN_FORCE' },
    { ask: 'PLANNING', at: '2025-10-08', rule: 'WOMEN_SHARE', answer: 'NO_RULE', verifiedOnly: false },
    { ask: 'PLANNING', at: '2026-11-01', rule: 'AGE_FOR_TERM', answer: 'NO_RULE', verifiedOnly: false },
    { ask: 'NOMINATION', at: '2025-10-08', procedure: 'FIVE_STEP', ordinal: 5, answer: 'NOT_VERIFIED' },
    {
      ask: 'NOMINATION',
      at: '2025-10-08',
      procedure: 'SMALL_BODY',
      ordinal: 1,
      answer: 'STAFF',
      verifiedOnly: false,
    },
    { ask: 'REMOVAL', at: '2025-10-08', reason: 'TASKS_NOT_COMPLETED', answer: 'BY_REVIEW' },
    { ask: 'REMOVAL', at: '2025-10-08', reason: 'STANDARD_NOT_MET', answer: 'BY_REVIEW' },
    { ask: 'REMOVAL', at: '2026-11-01', reason: 'DISCIPLINED', answer: 'BY_REVIEW' },
    { ask: 'REMOVAL', at: '2026-11-01', reason: 'OVER_AGE', answer: 'NOT_VERIFIED' },
    { ask: 'REMOVAL', at: '2026-11-01', reason: 'POLITICAL_STANDARD', answer: 'NO_RULE', verifiedOnly: false },
    { ask: 'APPOINTMENT', at: '2025-10-07', rule: 'PLANNED_FOR_TITLE', subject: 'CADRE', answer: 'NO_RULE' },
    { ask: 'APPOINTMENT', at: '2025-10-08', rule: 'PLANNED_FOR_TITLE', subject: 'CADRE', answer: 'IN_FORCE' },
  ],
  'ND-135-2020': [
    { ask: 'RETIREMENT', at: '2023-06-30', sex: 'MALE', answer: 729 },
    { ask: 'RETIREMENT', at: '2023-06-30', sex: 'FEMALE', answer: 672 },
    { ask: 'RETIREMENT', at: '2024-06-30', sex: 'MALE', answer: 'NOT_VERIFIED' },
    { ask: 'RETIREMENT', at: '2028-06-30', sex: 'MALE', answer: 744, verifiedOnly: false },
    { ask: 'RETIREMENT', at: '2035-06-30', sex: 'FEMALE', answer: 720, verifiedOnly: false },
  ],
  'ND-101-2017': [
    { ask: 'DURATION', at: '2021-12-09', subject: 'CHUYEN_VIEN', answer: 'NOT_VERIFIED' },
    { ask: 'DURATION', at: '2021-12-09', subject: 'CHUYEN_VIEN', answer: 8, verifiedOnly: false },
    { ask: 'DURATION', at: '2023-10-05', subject: 'YEAR', answer: 'NOT_VERIFIED' },
    { ask: 'DURATION', at: '2023-10-05', subject: 'YEAR', answer: 40, verifiedOnly: false },
  ],
  'ND-89-2021': [
    { ask: 'DURATION', at: '2021-12-10', subject: 'CHUYEN_VIEN', answer: 4 },
    { ask: 'DURATION', at: '2023-10-05', subject: 'CHUYEN_VIEN_CHINH', answer: 6 },
    { ask: 'DURATION', at: '2025-06-30', subject: 'CHUYEN_VIEN_CAO_CAP', answer: 8 },
    { ask: 'DURATION', at: '2023-10-05', subject: 'CHUC_DANH_CAP_XA', answer: 1 },
    { ask: 'DURATION', at: '2025-07-01', subject: 'CHUYEN_VIEN', answer: 'NO_RULE', verifiedOnly: false },
    { ask: 'DURATION', at: '2023-10-05', subject: 'TC_LLCT', answer: 'NO_RULE', verifiedOnly: false },
  ],
  'ND-171-2025': [
    { ask: 'TRAINING', at: '2025-06-30', courseCode: 'THAC_SI', terms: 'AGE', answer: 'NO_RULE' },
    { ask: 'TRAINING', at: '2025-07-01', courseCode: 'THAC_SI', terms: 'AGE', answer: '..45' },
    { ask: 'TRAINING', at: '2026-11-01', courseCode: 'TIEN_SI', terms: 'AGE', answer: '..45' },
    { ask: 'DURATION', at: '2026-06-01', subject: 'YEAR', answer: 'NOT_VERIFIED' },
  ],
  'QD-57-TW-2022': [
    { ask: 'TRAINING', at: '2022-02-07', courseCode: 'TC_LLCT', terms: 'AUDIENCE', answer: 'NO_RULE' },
    { ask: 'TRAINING', at: '2022-02-08', courseCode: 'TC_LLCT', terms: 'AUDIENCE', answer: 'IN_FORCE' },
    { ask: 'TRAINING', at: '2025-08-28', courseCode: 'SC_LLCT', terms: 'EDUCATION', answer: 'INTERMEDIATE' },
    { ask: 'TRAINING', at: '2025-08-28', courseCode: 'SC_LLCT', terms: 'AUDIENCE', answer: 'IN_FORCE' },
    { ask: 'TRAINING', at: '2025-08-29', courseCode: 'SC_LLCT', terms: 'AUDIENCE', answer: 'NO_RULE' },
    { ask: 'TRAINING', at: '2023-10-05', courseCode: 'TC_LLCT', terms: 'PARTY_MEMBER', answer: 'NO_RULE' },
    { ask: 'TRAINING', at: '2023-10-05', courseCode: 'CC_LLCT', terms: 'AUDIENCE', answer: 'NOT_VERIFIED' },
  ],
  'QD-6468-2021': [
    {
      ask: 'TRAINING',
      at: '2023-10-05',
      courseCode: 'TC_LLCT',
      terms: 'AGE',
      form: 'FULL_TIME',
      sex: 'MALE',
      answer: 'NOT_VERIFIED',
    },
    {
      ask: 'TRAINING',
      at: '2023-10-05',
      courseCode: 'TC_LLCT',
      terms: 'AGE',
      form: 'FULL_TIME',
      sex: 'FEMALE',
      answer: '..32',
      verifiedOnly: false,
    },
  ],
  'QD-350-TW-2025': [
    { ask: 'TRAINING', at: '2025-08-28', courseCode: 'TC_LLCT', terms: 'PARTY_MEMBER', answer: 'NO_RULE' },
    { ask: 'TRAINING', at: '2025-08-29', courseCode: 'TC_LLCT', terms: 'PARTY_MEMBER', answer: 'IN_FORCE' },
    { ask: 'TRAINING', at: '2025-08-29', courseCode: 'TC_LLCT', terms: 'EDUCATION', answer: 'COLLEGE' },
    { ask: 'TRAINING', at: '2026-06-01', courseCode: 'TC_LLCT', terms: 'RECENT_RANKS', answer: '2 GOOD' },
    {
      ask: 'TRAINING',
      at: '2026-06-01',
      courseCode: 'TC_LLCT',
      terms: 'AGE',
      form: 'PART_TIME',
      sex: 'FEMALE',
      answer: '28..',
    },
    {
      ask: 'TRAINING',
      at: '2026-06-01',
      courseCode: 'TC_LLCT',
      terms: 'AGE',
      form: 'PART_TIME',
      sex: 'MALE',
      answer: '30..',
    },
    {
      ask: 'TRAINING',
      at: '2026-06-01',
      courseCode: 'TC_LLCT',
      terms: 'AGE',
      form: 'FULL_TIME',
      sex: 'MALE',
      answer: 'NO_RULE',
    },
  ],
  'ND-334-2025': [
    { ask: 'STANDARD', at: '2026-01-01', titleCode: 'CVP', requirement: 'POLITICAL_THEORY', answer: null },
    {
      ask: 'STANDARD',
      at: '2026-01-01',
      titleCode: 'CVP',
      requirement: 'POLITICAL_THEORY',
      answer: 'INTERMEDIATE',
      verifiedOnly: false,
    },
  ],
  'ND-170-2025': [
    { ask: 'TITLE', at: '2025-07-01', titleCode: 'QS', answer: null },
    { ask: 'TITLE', at: '2025-07-01', titleCode: 'VPTK', answer: null },
    { ask: 'TITLE', at: '2025-07-01', titleCode: 'DCXD', answer: null },
    { ask: 'TITLE', at: '2025-07-01', titleCode: 'TCKT', answer: null },
    { ask: 'TITLE', at: '2025-07-01', titleCode: 'TPHT', answer: null },
    { ask: 'TITLE', at: '2025-07-01', titleCode: 'VHXH', answer: null },
    { ask: 'STANDARD', at: '2025-07-01', titleCode: 'VHXH', requirement: 'PROFESSIONAL', answer: null },
  ],
  'CV-03-BCD-2025': [
    { ask: 'QUOTA', at: '2025-07-01', unitKind: 'WARD', unitClass: 'II', answer: 'NO_RULE' },
    { ask: 'QUOTA', at: '2026-01-01', unitKind: 'COMMUNE', unitClass: null, answer: 'NO_RULE' },
    { ask: 'QUOTA', at: '2026-01-01', unitKind: 'SPECIAL_ZONE', unitClass: null, answer: 'NO_RULE' },
    { ask: 'TITLE', at: '2025-07-01', titleCode: 'CTUBND', answer: 'TWO_TIER_2025' },
    { ask: 'TITLE', at: '2026-11-01', titleCode: 'PCTHDND', answer: 'TWO_TIER_2025' },
    { ask: 'TITLE', at: '2025-07-01', titleCode: 'BT', answer: 'TWO_TIER_2025' },
    { ask: 'TITLE', at: '2025-06-30', titleCode: 'CVP', answer: null },
    { ask: 'TITLE', at: '2025-07-01', titleCode: 'CVP', answer: 'TWO_TIER_2025' },
    { ask: 'TITLE', at: '2025-07-01', titleCode: 'CVCM', answer: 'TWO_TIER_2025' },
    { ask: 'APPOINTMENT', at: '2025-06-30', rule: 'SEATS', subject: 'CTUBND', answer: 'NOT_VERIFIED' },
    { ask: 'APPOINTMENT', at: '2025-07-01', rule: 'SEATS', subject: 'CTUBND', answer: 1 },
    { ask: 'APPOINTMENT', at: '2025-07-01', rule: 'SEATS', subject: 'PCTUBND', answer: 2 },
    { ask: 'APPOINTMENT', at: '2025-07-01', rule: 'SEATS', subject: 'BT', answer: 'NOT_VERIFIED' },
    { ask: 'APPOINTMENT', at: '2025-07-01', rule: 'SEATS', subject: 'CVCM', answer: 'NO_RULE' },
  ],
  'Demo duty groups': [
    { ask: 'DUTY_GROUP', at: '2022-12-31', titleCode: 'CTHDND', answer: 'LEADERS' },
    { ask: 'DUTY_GROUP', at: '2026-06-01', titleCode: 'CTND', answer: 'FRONT_AND_UNIONS' },
    { ask: 'DUTY_GROUP', at: '2026-06-01', titleCode: 'VPTK', answer: 'CIVIL_SERVANTS' },
    { ask: 'DUTY_GROUP', at: '2026-06-01', titleCode: 'TPKT', answer: 'DIVISION_LEADERS' },
    { ask: 'DUTY_GROUP', at: '2026-06-01', titleCode: 'CVCM', answer: 'CIVIL_SERVANTS' },
    { ask: 'DUTY_GROUP', at: '2009-12-31', titleCode: 'BT', answer: null },
  ],
  'Demo key officials': [
    { ask: 'KEY_TITLE', at: '2020-12-31', titleCode: 'BT', answer: false },
    { ask: 'KEY_TITLE', at: '2021-01-01', titleCode: 'BT', answer: true },
    { ask: 'KEY_TITLE', at: '2023-10-05', titleCode: 'CTMTTQ', answer: true },
    { ask: 'KEY_TITLE', at: '2023-10-05', titleCode: 'PCTUBND', answer: false },
    { ask: 'KEY_TITLE', at: '2023-10-05', titleCode: 'VPTK', answer: false },
  ],
};
