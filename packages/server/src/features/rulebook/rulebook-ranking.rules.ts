import type { Checked, DatedWindow } from './rulebook-rows.rules.ts';

/** What every dated rule rests on. */
type Based = DatedWindow & Checked & { readonly instrument: string | null; readonly clause: string | null };

/** The four levels of annual ranking; the same labels under every decree so far. */
export const RankLevel = {
  EXCELLENT: 'EXCELLENT',
  GOOD: 'GOOD',
  COMPLETED: 'COMPLETED',
  NOT_COMPLETED: 'NOT_COMPLETED',
} as const;
export type RankLevel = (typeof RankLevel)[keyof typeof RankLevel];

/** How a rank is found: by criteria that are all met, or by points. */
export const ScaleMethod = { CRITERIA: 'CRITERIA', POINTS: 'POINTS' } as const;
export type ScaleMethod = (typeof ScaleMethod)[keyof typeof ScaleMethod];

/** Parts of a year that are scored by themselves. */
export const PeriodKind = { MONTH: 'MONTH', QUARTER: 'QUARTER' } as const;
export type PeriodKind = (typeof PeriodKind)[keyof typeof PeriodKind];

/** Of whom a rule of ranking speaks. Whether a person manages is told by the group of duties, which no law lists. */
export const OfficialKind = {
  EVERYBODY: 'EVERYBODY',
  CADRE: 'CADRE',
  CIVIL_SERVANT: 'CIVIL_SERVANT',
  MANAGER: 'MANAGER',
  STAFF: 'STAFF',
} as const;
export type OfficialKind = (typeof OfficialKind)[keyof typeof OfficialKind];

/** Points out of `general` + `tasks`, and from how many on which rank is given; null where criteria decide. */
export type RankingScale = Based & {
  readonly method: ScaleMethod;
  readonly general: number | null;
  readonly tasks: number | null;
  readonly excellentFrom: number | null;
  readonly goodFrom: number | null;
  readonly completedFrom: number | null;
  readonly periods: readonly PeriodKind[];
  /** Whether the year's points were read to be the mean of those of its periods. */
  readonly meanVerified: boolean;
};

/** One of the things a rank asks for; `rank: null` = looked at for every rank. */
export type RankingCriterion = Based & {
  readonly code: string;
  readonly rank: RankLevel | null;
  readonly of: OfficialKind;
  readonly ordinal: number;
  readonly textVi: string;
  readonly textEn: string;
};

export const Disqualifier = {
  DEGRADED: 'DEGRADED',
  DISCIPLINED: 'DISCIPLINED',
  UNIT_CORRUPTION: 'UNIT_CORRUPTION',
} as const;
export type Disqualifier = (typeof Disqualifier)[keyof typeof Disqualifier];

/** What makes the year not completed, whatever the points. */
export type RankingDisqualifier = Based & {
  readonly code: Disqualifier;
  readonly of: OfficialKind;
  readonly textVi: string;
  readonly textEn: string;
};

export const Exclusion = { SHORT_SERVICE: 'SHORT_SERVICE', LONG_ABSENCE: 'LONG_ABSENCE' } as const;
export type Exclusion = (typeof Exclusion)[keyof typeof Exclusion];

/**
 * Months served (SHORT_SERVICE) or absent (LONG_ABSENCE) of the year, at least `monthsFrom` and fewer than `monthsBelow`:
 * the best rank there is then; `bestRank: null` = none, the year is not ranked.
 */
export type RankingExclusion = Based & {
  readonly code: Exclusion;
  readonly monthsFrom: number;
  readonly monthsBelow: number;
  readonly bestRank: RankLevel | null;
  readonly exceptMaternity: boolean;
  readonly textVi: string;
  readonly textEn: string;
};

export const Consequence = {
  END_OF_SERVICE: 'END_OF_SERVICE',
  REMOVAL: 'REMOVAL',
  NO_REAPPOINTMENT: 'NO_REAPPOINTMENT',
  LOWER_POSITION: 'LOWER_POSITION',
} as const;
export type Consequence = (typeof Consequence)[keyof typeof Consequence];

/** What two years not completed lead to: one after the other, or not, within so many years or within the appointment. */
export type RankingConsequence = Based & {
  readonly code: Consequence;
  readonly of: OfficialKind;
  readonly consecutive: boolean;
  readonly withinYears: number | null;
  readonly withinAppointment: boolean;
  readonly textVi: string;
  readonly textEn: string;
};

/** A group of similar duties, by the main title. No law lists them: a group is always a local assumption. */
export type DutyGroup = Based & {
  readonly titleCode: string;
  readonly group: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly ordinal: number;
  readonly manages: boolean;
  readonly note: string;
};

/** How a year is ranked, beside the ceilings on "excellent". */
export type RankingRules = {
  readonly rankingScales: readonly RankingScale[];
  readonly rankingCriteria: readonly RankingCriterion[];
  readonly rankingDisqualifiers: readonly RankingDisqualifier[];
  readonly rankingExclusions: readonly RankingExclusion[];
  readonly rankingConsequences: readonly RankingConsequence[];
  readonly dutyGroups: readonly DutyGroup[];
};
