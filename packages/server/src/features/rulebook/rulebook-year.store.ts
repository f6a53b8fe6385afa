import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { inForce } from '../../kernel/sql.ts';
import type { LocalFamily } from './rulebook-local.rules.ts';
import { readLocalRules } from './rulebook-local.store.ts';
import {
  type Basis,
  type LocalRules,
  planningLimitsOver,
  rankingCapsOver,
  titleLevelsOver,
} from './rulebook-overlay.rules.ts';
import type {
  CapBase,
  CapPer,
  PlanningRule,
  Requirement,
  RetirementAge,
  Rounding,
  Rulebook,
  StandardException,
} from './rulebook-rows.rules.ts';

/** The rules a ward's year is read by. */
export async function putYearRules(scope: Scope, rulebook: Rulebook): Promise<void> {
  await scope.sql.query(
    `/* putRankingCaps */
     insert into ranking_cap (base, per, valid_from, valid_to, share_percent, rounding, instrument_code, clause, verified, note)
     select g.base, g.per, g."from", g."to", g."sharePercent", g.rounding, g.instrument, g.clause, g.verified, g.note
     from jsonb_to_recordset($1::jsonb) as g(base text, per text, "from" date, "to" date, "sharePercent" smallint,
       rounding text, instrument text, clause text, verified boolean, note text)`,
    [JSON.stringify(rulebook.rankingCaps)],
  );
  await scope.sql.query(
    `/* putPlanningLimits */
     insert into planning_limit (rule, valid_from, valid_to, value, young_under, instrument_code, clause, verified, note)
     select g.rule, g."from", g."to", g.value, g."youngUnder", g.instrument, g.clause, g.verified, g.note
     from jsonb_to_recordset($1::jsonb) as g(rule text, "from" date, "to" date, value smallint, "youngUnder" smallint,
       instrument text, clause text, verified boolean, note text)`,
    [JSON.stringify(rulebook.planningLimits)],
  );
  await scope.sql.query(
    `/* putTitleLevels */
     insert into title_level (title_code, valid_from, valid_to, level, instrument_code, clause, verified, note)
     select g."titleCode", g."from", g."to", g.level, g.instrument, g.clause, g.verified, g.note
     from jsonb_to_recordset($1::jsonb) as g("titleCode" text, "from" date, "to" date, level smallint, instrument text,
       clause text, verified boolean, note text)`,
    [JSON.stringify(rulebook.titleLevels)],
  );
  await scope.sql.query(
    `/* putRetirementAges */
     insert into retirement_age (sex, year, months, instrument_code, clause, verified, note)
     select g.sex, g.year, g.months, g.instrument, g.clause, g.verified, g.note
     from jsonb_to_recordset($1::jsonb) as g(sex text, year smallint, months smallint, instrument text, clause text,
       verified boolean, note text)`,
    [JSON.stringify(rulebook.retirementAges)],
  );
  await scope.sql.query(
    `/* putPlanningTerms */
     insert into planning_term (code, scheme, verified)
     select g.code, g.scheme, g.verified
     from jsonb_to_recordset($1::jsonb) as g(code text, scheme text, verified boolean)`,
    [JSON.stringify(rulebook.planningTerms)],
  );
}

export type { Basis };

/** SQL: the basis of rule `r` with its instrument `i`. */
export const basis = `json_build_object('instrument', i.number, 'clause', r.clause, 'verified', r.verified, 'note', r.note,
                                 'from', r.valid_from, 'to', r.valid_to) as basis`;
/** SQL: the rules `r` in force on the day `$1`. */
export const ofDay = `left join instrument i on i.code = r.instrument_code where ${inForce('r', '$1::date')}`;

export interface RankingCapRow {
  readonly base: CapBase;
  readonly per: CapPer;
  readonly sharePercent: number | null;
  readonly rounding: Rounding;
  readonly basis: Basis;
}

/** The ceilings on "excellent" in force on the day: those of the country, or as they stand for a unit. */
export async function listRankingCaps(
  scope: Scope,
  at: LocalDate,
  unitId: string | null = null,
): Promise<readonly RankingCapRow[]> {
  const national = await scope.sql.query<RankingCapRow>(
    `/* listRankingCaps */
     select r.base, r.per, r.share_percent as "sharePercent", r.rounding, ${basis} from ranking_cap r ${ofDay}
     order by r.per, array_position(array['RANKED', 'GOOD', 'GOOD_OR_BETTER'], r.base)`,
    [at],
  );
  return forUnit(scope, 'RANKING_CAP', at, unitId, national, rankingCapsOver);
}

export interface PlanningLimitRow {
  readonly rule: PlanningRule;
  readonly value: number | null;
  readonly youngUnder: number | null;
  readonly basis: Basis;
}

/** The rules of planning in force on the day: those of the country, or as they stand for a unit. */
export async function listPlanningLimits(
  scope: Scope,
  at: LocalDate,
  unitId: string | null = null,
): Promise<readonly PlanningLimitRow[]> {
  const national = await scope.sql.query<PlanningLimitRow>(
    `/* listPlanningLimits */
     select r.rule, r.value, r.young_under as "youngUnder", ${basis} from planning_limit r ${ofDay} order by r.rule`,
    [at],
  );
  return forUnit(scope, 'PLANNING_LIMIT', at, unitId, national, planningLimitsOver);
}

export interface TitleLevelRow {
  readonly titleCode: string;
  readonly level: number;
  readonly verified: boolean;
}

/** Where titles stand on the day: for the country, or for a unit. */
export async function listTitleLevels(
  scope: Scope,
  at: LocalDate,
  unitId: string | null = null,
): Promise<readonly TitleLevelRow[]> {
  const national = await scope.sql.query<TitleLevelRow>(
    `/* listTitleLevels */
     select r.title_code as "titleCode", r.level, r.verified from title_level r where ${inForce('r', '$1::date')}
     order by r.title_code`,
    [at],
  );
  return forUnit(scope, 'TITLE_LEVEL', at, unitId, national, titleLevelsOver);
}

/** Rules of the country with the local ones of some units laid over them. */
type Over<Row> = (rules: LocalRules, national: readonly Row[]) => (unitId: string) => readonly Row[];

async function forUnit<Row>(
  scope: Scope,
  family: LocalFamily,
  at: LocalDate,
  unitId: string | null,
  national: readonly Row[],
  over: Over<Row>,
): Promise<readonly Row[]> {
  if (unitId === null) return national;
  return over(await readLocalRules(scope, [family], [unitId], { unitsAt: at, rulesAt: at }), national)(unitId);
}

export type RetirementAgeRow = Pick<RetirementAge, 'sex' | 'year' | 'months' | 'verified'> & { readonly basis: Basis };

/** Every year's age; its window is the year. */
export async function listRetirementAges(scope: Scope): Promise<readonly RetirementAgeRow[]> {
  return scope.sql.query<RetirementAgeRow>(
    `/* listRetirementAges */
     select r.sex, r.year, r.months, r.verified,
            json_build_object('instrument', i.number, 'clause', r.clause, 'verified', r.verified, 'note', r.note,
                              'from', make_date(r.year, 1, 1), 'to', make_date(r.year + 1, 1, 1)) as basis
     from retirement_age r left join instrument i on i.code = r.instrument_code order by r.sex, r.year`,
  );
}

export interface StandardRow {
  readonly titleCode: string;
  readonly requirement: Requirement;
  readonly minimum: string;
  readonly transitionTo: LocalDate | null;
  /** Its instrument by number. */
  readonly exception: StandardException | null;
  readonly basis: Basis;
}

/** What the titles ask for on the day, or on any day up to another, verified or not; of a title, the earlier first. */
export async function listStandards(
  scope: Scope,
  at: LocalDate,
  until: LocalDate = at,
): Promise<readonly StandardRow[]> {
  return scope.sql.query<StandardRow>(
    `/* listStandards */
     select r.title_code as "titleCode", r.requirement, r.minimum, r.transition_to as "transitionTo",
            r.exception || jsonb_build_object('instrument', (
              select e.number from instrument e where e.code = r.exception ->> 'instrument')) as exception, ${basis}
     from title_standard r left join instrument i on i.code = r.instrument_code
     where r.valid_from <= $2::date and (r.valid_to is null or $1::date < r.valid_to)
     order by r.title_code, array_position(array['PROFESSIONAL', 'POLITICAL_THEORY', 'STATE_MANAGEMENT'], r.requirement),
              r.valid_from`,
    [at, until],
  );
}
