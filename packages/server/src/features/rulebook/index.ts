/**
 * The rulebook: titles, quotas, standards, key titles, courses and code lists as dated rows with instrument and clause,
 * and the rules of localities laid over them. Rules are looked up by day; nothing is looked up "now". The rows themselves
 * are reference data of the seed; local rules are recorded by operators.
 */
export { KEY_TITLES, LOCAL_KEY_TITLES, QUOTA_FACTS } from './rulebook.facts.ts';
export { InstrumentResolver, RuleBasisResolver, RulebookResolver, UnitClassResolver } from './rulebook.resolver.ts';
export * from './rulebook.rules.ts';
export { RulebookService } from './rulebook.service.ts';
export {
  type CodeItemRow,
  type CourseRow,
  listCodeItems,
  listCourses,
  listInstruments,
  listTitles,
  replaceRulebook,
  type TitleRow,
} from './rulebook.store.ts';
export { RuleBasisType, TitleNameType } from './rulebook.type.ts';
export { type Vector, vectors } from './rulebook.vectors.ts';
export { type AppointmentLimitRow, listAppointmentLimits } from './rulebook-appointment.store.ts';
export * from './rulebook-law.rules.ts';
export { LocalRulesResolver } from './rulebook-local.resolver.ts';
export type { LocalFamily } from './rulebook-local.rules.ts';
export { LocalRulesService } from './rulebook-local.service.ts';
export { insertLocalRule, localGroundsBehind, type RuleDays, readLocalRules } from './rulebook-local.store.ts';
export { planningLimitsOver, rankingCapsOver, titleLevelsOver } from './rulebook-overlay.rules.ts';
export * from './rulebook-ranking.rules.ts';
export {
  type DutyGroupRow,
  listDutyGroups,
  listRankingConsequences,
  listRankingCriteria,
  listRankingDisqualifiers,
  listRankingExclusions,
  type RankingConsequenceRow,
  type RankingDisqualifierRow,
  type RankingExclusionRow,
  type RankingScaleRow,
  rankingScaleAt,
} from './rulebook-ranking.store.ts';
export { type Retirement, retirementOf } from './rulebook-retirement.rules.ts';
export * from './rulebook-rows.rules.ts';
export * from './rulebook-succession.rules.ts';
export {
  listNominationSteps,
  listRemovalGrounds,
  type NominationStepRuleRow,
  nominationRulesOf,
  type RemovalGroundRow,
} from './rulebook-succession.store.ts';
export {
  listTrainingDurations,
  listTrainingEligibility,
  type TrainingDurationRow,
  type TrainingEligibilityRow,
} from './rulebook-training.store.ts';
export {
  type Basis,
  listPlanningLimits,
  listRankingCaps,
  listRetirementAges,
  listStandards,
  listTitleLevels,
  type PlanningLimitRow,
  type RankingCapRow,
  type RetirementAgeRow,
  type StandardRow,
} from './rulebook-year.store.ts';
