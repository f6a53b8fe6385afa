import {
  type AppointmentLimit,
  type AppointmentRule,
  CodeList,
  type IsoDate,
  type KeyTitle,
  type PlanningLimit,
  type PlanningRule,
  type Quota,
  type RankingCap,
  Requirement,
  type Rulebook,
  type Standard,
  type Title,
  type TrainingDuration,
  type TrainingEligibility,
  type UnitClass,
  type Windowed,
} from './rulebook-rows.rules.ts';
import type { NominationStepRule, RemovalGround, RemovalReason } from './rulebook-succession.rules.ts';

/** Figures rest on verified rows only, unless the caller says it shows unverified ones as such. */
export type RuleOptions = { readonly verifiedOnly?: boolean };

export type QuotaAnswer =
  | { readonly headcount: number; readonly rule: Quota }
  | { readonly unknown: 'NO_RULE' | 'CLASS_UNKNOWN' | 'NOT_VERIFIED' };

export type LevelCheck = 'MET' | 'NOT_MET' | 'UNKNOWN';

export const STANDARD_STATUSES = {
  MET: 'MET',
  NOT_MET: 'NOT_MET',
  EXEMPT: 'EXEMPT',
  IN_TRANSITION: 'IN_TRANSITION',
  UNKNOWN: 'UNKNOWN',
} as const;
export type StandardStatus = keyof typeof STANDARD_STATUSES;

const covers = (row: Windowed, at: IsoDate): boolean =>
  row.from !== null && row.from <= at && (row.to === null || at < row.to);

/** The rows whose window `[from, to)` holds the day. */
export function inForce<T extends Windowed>(rows: readonly T[], at: IsoDate): T[] {
  return rows.filter((row) => covers(row, at));
}

/**
 * Headcount of cadres and civil servants for a kind and class of unit on a day, without increments.
 * An unknown class is said, never guessed.
 */
export function quotaOf(
  rulebook: Rulebook,
  unitKind: string,
  unitClass: UnitClass | null,
  at: IsoDate,
  { verifiedOnly = true }: RuleOptions = {},
): QuotaAnswer {
  const ofKind = inForce(rulebook.quotas, at).filter((quota) => quota.unitKinds.some((kind) => kind === unitKind));
  if (ofKind.length === 0) return { unknown: 'NO_RULE' };
  if (unitClass === null) return { unknown: 'CLASS_UNKNOWN' };
  const rule = ofKind.find((quota) => quota.unitClass === unitClass);
  if (rule === undefined) return { unknown: 'NO_RULE' };
  if (verifiedOnly && !rule.verified) return { unknown: 'NOT_VERIFIED' };
  return { headcount: rule.headcount, rule };
}

/** The standards a title carries on a day; none is not the same as met. */
export function standardsOf(
  rulebook: Rulebook,
  titleCode: string,
  at: IsoDate,
  { verifiedOnly = true }: RuleOptions = {},
): Standard[] {
  return inForce(rulebook.standards, at).filter(
    (standard) => standard.titleCode === titleCode && (standard.verified || !verifiedOnly),
  );
}

/** The title as the regime of that day knows it, verified or not: a person who held it held it. */
export function titleAt(rulebook: Rulebook, code: string, at: IsoDate): Title | null {
  return inForce(rulebook.titles, at).find((title) => title.code === code) ?? null;
}

/** The row that makes a title a key title on a day, or null. */
export function keyTitleAt(rulebook: Rulebook, titleCode: string, at: IsoDate, set = 'DEFAULT'): KeyTitle | null {
  return inForce(rulebook.keyTitles, at).find((key) => key.set === set && key.titleCode === titleCode) ?? null;
}

/** Whether the set of key officials holds the title on a day. */
export function isKeyTitle(rulebook: Rulebook, titleCode: string, at: IsoDate, set = 'DEFAULT'): boolean {
  return keyTitleAt(rulebook, titleCode, at, set) !== null;
}

/** The ceilings on "excellent" in force on a day, verified or not: each says which. */
export function rankingCapsAt(rulebook: Rulebook, at: IsoDate): RankingCap[] {
  return inForce(rulebook.rankingCaps, at);
}

/** What the rule of planning says on a day, verified or not. */
export function planningLimitAt(rulebook: Rulebook, rule: PlanningRule, at: IsoDate): PlanningLimit | null {
  return inForce(rulebook.planningLimits, at).find((limit) => limit.rule === rule) ?? null;
}

/** The step of a procedure of nomination on a day, verified or not. */
export function nominationStepAt(
  rulebook: Rulebook,
  procedure: string,
  ordinal: number,
  at: IsoDate,
): NominationStepRule | null {
  const steps = inForce(rulebook.nominationSteps, at);
  return steps.find((step) => step.procedure === procedure && step.ordinal === ordinal) ?? null;
}

/** What the rules of a day say of removing somebody for that reason, verified or not. */
export function removalGroundAt(rulebook: Rulebook, reason: RemovalReason, at: IsoDate): RemovalGround | null {
  return inForce(rulebook.removalGrounds, at).find((ground) => ground.reason === reason) ?? null;
}

/** Where a title stands among the others on a day. */
export function titleLevelAt(rulebook: Rulebook, titleCode: string, at: IsoDate): number | null {
  return inForce(rulebook.titleLevels, at).find((row) => row.titleCode === titleCode)?.level ?? null;
}

/** The conditions of being sent to a course on a day, verified or not. */
export function trainingEligibilityAt(rulebook: Rulebook, courseCode: string, at: IsoDate): TrainingEligibility[] {
  return inForce(rulebook.trainingEligibility, at).filter((row) => row.courseCode === courseCode);
}

/** How long a course lasts, or what a year asks for, on a day; verified or not. */
export function trainingDurationAt(rulebook: Rulebook, subject: string, at: IsoDate): TrainingDuration | null {
  return inForce(rulebook.trainingDurations, at).find((row) => row.subject === subject) ?? null;
}

/** What the rule of appointments says on a day of a title or category, verified or not. */
export function appointmentLimitAt(
  rulebook: Rulebook,
  rule: AppointmentRule,
  subject: string,
  at: IsoDate,
): AppointmentLimit | null {
  return inForce(rulebook.appointmentLimits, at).find((row) => row.rule === rule && row.subject === subject) ?? null;
}

/** Level codes of a list from low to high. */
export function scaleOf(rulebook: Rulebook, list: CodeList): string[] {
  return rulebook.codeItems
    .filter((item) => item.list === list)
    .sort((a, b) => a.ordinal - b.ordinal)
    .map((item) => item.code);
}

/** The list that a requirement is measured on. */
export function listOf(requirement: Requirement): CodeList {
  const lists = {
    [Requirement.PROFESSIONAL]: CodeList.EDUCATION,
    [Requirement.POLITICAL_THEORY]: CodeList.POLITICAL_THEORY,
    [Requirement.STATE_MANAGEMENT]: CodeList.STATE_MANAGEMENT,
  };
  return lists[requirement];
}

/** Held level against the minimum on a scale; a level that is not known or not on the scale decides nothing. */
export function checkStandard(levelHeld: string | null, minimum: string, scale: readonly string[]): LevelCheck {
  const needed = scale.indexOf(minimum);
  const held = levelHeld === null ? -1 : scale.indexOf(levelHeld);
  if (needed < 0 || held < 0) return 'UNKNOWN';
  return held >= needed ? 'MET' : 'NOT_MET';
}

/**
 * Where a holder stands on a day: EXEMPT = another law lets the title have the lower level held,
 * IN_TRANSITION = not met, but the time to make it up runs.
 */
export function standardStatus(
  standard: Pick<Standard, 'minimum' | 'transitionTo'> & {
    readonly exception: { readonly minimum: string | null } | null;
  },
  levelHeld: string | null,
  scale: readonly string[],
  at: IsoDate,
): StandardStatus {
  const check = checkStandard(levelHeld, standard.minimum, scale);
  if (check !== 'NOT_MET') return check;
  const lower = standard.exception?.minimum ?? null;
  if (lower !== null && checkStandard(levelHeld, lower, scale) === 'MET') return 'EXEMPT';
  return standard.transitionTo !== null && at < standard.transitionTo ? 'IN_TRANSITION' : 'NOT_MET';
}
