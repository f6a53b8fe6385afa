import type { RankingRules } from './rulebook-ranking.rules.ts';
import type { SuccessionRules } from './rulebook-succession.rules.ts';

/** Calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** Half-open validity `[from, to)`. `to: null` = in force; `from: null` = start not known, so never provably in force. */
export type Windowed = { readonly from: IsoDate | null; readonly to: IsoDate | null };

/** A window whose start is given. */
export type DatedWindow = { readonly from: IsoDate; readonly to: IsoDate | null };

/** Whether text, numbers and both ends of the window were read in a public source. */
export type Checked = { readonly verified: boolean; readonly note?: string };

export const Regime = {
  COMMUNE_2009: 'COMMUNE_2009',
  COMMUNE_2019: 'COMMUNE_2019',
  COMMUNE_2023: 'COMMUNE_2023',
  TWO_TIER_2025: 'TWO_TIER_2025',
} as const;
export type Regime = (typeof Regime)[keyof typeof Regime];

export const TitleCategory = {
  CADRE: 'CADRE',
  CIVIL_SERVANT: 'CIVIL_SERVANT',
  NON_SPECIALISED: 'NON_SPECIALISED',
} as const;
export type TitleCategory = (typeof TitleCategory)[keyof typeof TitleCategory];

export const QuotaUnitKind = { WARD: 'WARD', COMMUNE: 'COMMUNE', TOWNSHIP: 'TOWNSHIP' } as const;
export type QuotaUnitKind = (typeof QuotaUnitKind)[keyof typeof QuotaUnitKind];

export const UnitClass = { I: 'I', II: 'II', III: 'III' } as const;
export type UnitClass = (typeof UnitClass)[keyof typeof UnitClass];

export const Requirement = {
  PROFESSIONAL: 'PROFESSIONAL',
  POLITICAL_THEORY: 'POLITICAL_THEORY',
  STATE_MANAGEMENT: 'STATE_MANAGEMENT',
} as const;
export type Requirement = (typeof Requirement)[keyof typeof Requirement];

export const CodeList = {
  ETHNICITY_A: 'ETHNICITY_A',
  ETHNICITY_B: 'ETHNICITY_B',
  RELIGION: 'RELIGION',
  EDUCATION: 'EDUCATION',
  POLITICAL_THEORY: 'POLITICAL_THEORY',
  STATE_MANAGEMENT: 'STATE_MANAGEMENT',
} as const;
export type CodeList = (typeof CodeList)[keyof typeof CodeList];

/** Rows of the Party's training report, Biểu 10-BTCTW. */
export const CourseCategory = {
  PROFESSIONAL: 'PROFESSIONAL',
  POLITICAL_THEORY: 'POLITICAL_THEORY',
  PARTY_BUILDING: 'PARTY_BUILDING',
  MASS_ORGANISATION: 'MASS_ORGANISATION',
  STATE_MANAGEMENT: 'STATE_MANAGEMENT',
  ECONOMIC_MANAGEMENT: 'ECONOMIC_MANAGEMENT',
  FOREIGN_LANGUAGE: 'FOREIGN_LANGUAGE',
  IT: 'IT',
  NEW_KNOWLEDGE: 'NEW_KNOWLEDGE',
  DEFENCE_SECURITY: 'DEFENCE_SECURITY',
} as const;
export type CourseCategory = (typeof CourseCategory)[keyof typeof CourseCategory];

/** DEGREE = đào tạo, ends in a degree or level; COURSE = bồi dưỡng. */
export const CourseKind = { DEGREE: 'DEGREE', COURSE: 'COURSE' } as const;
export type CourseKind = (typeof CourseKind)[keyof typeof CourseKind];

/** Of whom a ceiling on "excellent" is a share. Instruments differ, and one of them is read in two ways. */
export const CapBase = { RANKED: 'RANKED', GOOD: 'GOOD', GOOD_OR_BETTER: 'GOOD_OR_BETTER' } as const;
export type CapBase = (typeof CapBase)[keyof typeof CapBase];

/** Within what a ceiling holds. */
export const CapPer = { BODY: 'BODY', DUTY_GROUP: 'DUTY_GROUP' } as const;
export type CapPer = (typeof CapPer)[keyof typeof CapPer];

/** How a share of persons that is not whole becomes a number of persons. */
export const Rounding = { DOWN: 'DOWN', NEAREST: 'NEAREST', UP: 'UP' } as const;
export type Rounding = (typeof Rounding)[keyof typeof Rounding];

/** What a plan of succession is checked for. */
export const PlanningRule = {
  PERSONS_PER_TITLE: 'PERSONS_PER_TITLE',
  TITLES_PER_PERSON: 'TITLES_PER_PERSON',
  HIGHER_TITLE: 'HIGHER_TITLE',
  AGE_FOR_TERM: 'AGE_FOR_TERM',
  WOMEN_SHARE: 'WOMEN_SHARE',
  YOUNG_SHARE: 'YOUNG_SHARE',
} as const;
export type PlanningRule = (typeof PlanningRule)[keyof typeof PlanningRule];

/** Terms of Party posts and of State posts run beside each other. */
export const TermScheme = { PARTY: 'PARTY', STATE: 'STATE' } as const;
export type TermScheme = (typeof TermScheme)[keyof typeof TermScheme];

/** How a course is attended. */
export const TrainingForm = { FULL_TIME: 'FULL_TIME', PART_TIME: 'PART_TIME', ONLINE: 'ONLINE' } as const;
export type TrainingForm = (typeof TrainingForm)[keyof typeof TrainingForm];

/** What a rule asks of whoever is sent to a course. */
export const TrainingCondition = {
  AUDIENCE: 'AUDIENCE',
  PARTY_MEMBER: 'PARTY_MEMBER',
  EDUCATION: 'EDUCATION',
  RECENT_RANKS: 'RECENT_RANKS',
  AGE: 'AGE',
} as const;
export type TrainingCondition = (typeof TrainingCondition)[keyof typeof TrainingCondition];

/** What an appointment is looked at for; findings, never blocks. SEATS: of a title; MINIMUM_AGE and PLANNED_FOR_TITLE: of a category. */
export const AppointmentRule = {
  SEATS: 'SEATS',
  MINIMUM_AGE: 'MINIMUM_AGE',
  PLANNED_FOR_TITLE: 'PLANNED_FOR_TITLE',
} as const;
export type AppointmentRule = (typeof AppointmentRule)[keyof typeof AppointmentRule];

/** A legal text. `null` dates were not found, they are not guessed. */
export type Instrument = Windowed &
  Checked & {
    readonly code: string;
    readonly number: string;
    readonly issuer: string;
    readonly titleVi: string;
    readonly titleEn: string;
    readonly issuedOn: IsoDate | null;
    readonly replacedBy: string | null;
  };

/** A title as one regime knows it; the code goes through all regimes. */
export type Title = DatedWindow &
  Checked & {
    readonly code: string;
    readonly category: TitleCategory;
    readonly regime: Regime;
    readonly nameVi: string;
    readonly nameEn: string;
    readonly aliases: readonly string[];
    readonly ordinal: number;
    readonly instrument: string | null;
    readonly clause: string | null;
  };

/** Cadres and civil servants together, before any increment for population or area. */
export type Quota = DatedWindow &
  Checked & {
    readonly unitKinds: readonly QuotaUnitKind[];
    readonly unitClass: UnitClass;
    readonly headcount: number;
    readonly instrument: string | null;
    readonly clause: string | null;
  };

/** "Unless … provides otherwise". `minimum: null` = cannot be decided from the record alone. */
export type StandardException = {
  readonly textVi: string;
  readonly textEn: string;
  readonly minimum: string | null;
  readonly instrument: string | null;
  readonly clause: string | null;
};

/** What the holder of a title must have. Until `transitionTo` (exclusive) a missing level may still be made up. */
export type Standard = DatedWindow &
  Checked & {
    readonly titleCode: string;
    readonly requirement: Requirement;
    readonly minimum: string;
    readonly transitionTo: IsoDate | null;
    readonly exception: StandardException | null;
    readonly instrument: string | null;
    readonly clause: string | null;
  };

/** Member of a set of key officials; no law lists them, so a set is always a local assumption. */
export type KeyTitle = DatedWindow &
  Checked & {
    readonly set: string;
    readonly titleCode: string;
    readonly instrument: string | null;
    readonly clause: string | null;
    readonly note: string;
  };

/** At most this share of the base may be ranked excellent. `sharePercent: null` = the rule names a share that was not read. */
export type RankingCap = DatedWindow &
  Checked & {
    readonly base: CapBase;
    readonly per: CapPer;
    readonly sharePercent: number | null;
    readonly rounding: Rounding;
    readonly instrument: string | null;
    readonly clause: string | null;
  };

/** `value`: persons, titles or percent, by the rule; null where the rule needs none. `youngUnder`: age of YOUNG_SHARE. */
export type PlanningLimit = DatedWindow &
  Checked & {
    readonly rule: PlanningRule;
    readonly value: number | null;
    readonly youngUnder: number | null;
    readonly instrument: string | null;
    readonly clause: string | null;
  };

/** Where a title stands among the titles of its unit: the larger the higher. Equal levels are neither higher nor lower. */
export type TitleLevel = DatedWindow &
  Checked & {
    readonly titleCode: string;
    readonly level: number;
    readonly instrument: string | null;
    readonly clause: string | null;
  };

/** `subject`: a title or a category, by the rule. `value`: seats or years; null where the rule needs none. */
export type AppointmentLimit = DatedWindow &
  Checked & {
    readonly rule: AppointmentRule;
    readonly subject: string;
    readonly value: number | null;
    readonly instrument: string | null;
    readonly clause: string | null;
  };

/** Age of retirement, in months of life, of those who reach it in the year. */
export type RetirementAge = Checked & {
  readonly sex: 'FEMALE' | 'MALE';
  readonly year: number;
  readonly months: number;
  readonly instrument: string | null;
  readonly clause: string | null;
};

export type PlanningTerm = Checked & {
  readonly code: string;
  readonly scheme: TermScheme;
  readonly source: string | null;
};

/** What a condition is measured by. Titles of an audience are held or planned for; ages are whole years lived. */
export type TrainingTerms =
  | {
      readonly condition: 'AUDIENCE';
      readonly titles: readonly string[];
      readonly categories: readonly TitleCategory[];
      /** Not those who hold one of these, though they are of the category. */
      readonly exceptTitles: readonly string[];
      readonly partyMembers: boolean;
    }
  | { readonly condition: 'PARTY_MEMBER' }
  | { readonly condition: 'EDUCATION'; readonly minimum: string }
  | { readonly condition: 'RECENT_RANKS'; readonly years: number; readonly minimum: 'EXCELLENT' | 'GOOD' | 'COMPLETED' }
  | { readonly condition: 'AGE'; readonly from: number | null; readonly to: number | null };

/**
 * One condition of being sent to a course. `open`: the text lets in others whom the register cannot tell, so whoever
 * does not meet it is not known to be left out.
 */
export type TrainingEligibility = DatedWindow &
  Checked & {
    readonly courseCode: string;
    readonly form: TrainingForm | 'ANY';
    readonly sex: 'FEMALE' | 'MALE' | 'ANY';
    readonly terms: TrainingTerms;
    readonly open: boolean;
    readonly textVi: string;
    readonly textEn: string;
    readonly instrument: string | null;
    readonly clause: string | null;
  };

/** How long a course lasts, in weeks; or, of the subject YEAR, what everybody owes in a year, in lessons. */
export type TrainingDuration = DatedWindow &
  Checked & {
    readonly subject: string;
    readonly measure: 'WEEK' | 'LESSON';
    readonly least: number | null;
    readonly most: number | null;
    readonly instrument: string | null;
    readonly clause: string | null;
  };

export type Course = Checked & {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly kind: CourseKind;
  readonly category: CourseCategory;
  readonly grants: { readonly kind: Requirement; readonly level: string } | null;
  readonly source: string | null;
};

export type CodeItem = Checked & {
  readonly list: CodeList;
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly ordinal: number;
  readonly source: string | null;
};

export type Rulebook = RankingRules &
  SuccessionRules & {
    readonly version: string;
    readonly instruments: readonly Instrument[];
    readonly titles: readonly Title[];
    readonly quotas: readonly Quota[];
    readonly standards: readonly Standard[];
    readonly keyTitles: readonly KeyTitle[];
    readonly rankingCaps: readonly RankingCap[];
    readonly planningLimits: readonly PlanningLimit[];
    readonly titleLevels: readonly TitleLevel[];
    readonly appointmentLimits: readonly AppointmentLimit[];
    readonly retirementAges: readonly RetirementAge[];
    readonly planningTerms: readonly PlanningTerm[];
    readonly trainingEligibility: readonly TrainingEligibility[];
    readonly trainingDurations: readonly TrainingDuration[];
    readonly courses: readonly Course[];
    readonly codeItems: readonly CodeItem[];
  };
