import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type {
  DutyGroup,
  RankingConsequence,
  RankingCriterion,
  RankingDisqualifier,
  RankingExclusion,
  RankingRules,
  RankingScale,
} from './rulebook-ranking.rules.ts';
import { type Basis, basis, ofDay } from './rulebook-year.store.ts';

/** How a year is ranked, family by family. */
export async function putRankingRules(scope: Scope, rules: RankingRules): Promise<void> {
  await scope.sql.query(
    `/* putRankingScales */
     insert into ranking_scale (valid_from, valid_to, method, general, tasks, excellent_from, good_from, completed_from,
                                periods, mean_verified, instrument_code, clause, verified, note)
     select g."from", g."to", g.method, g.general, g.tasks, g."excellentFrom", g."goodFrom", g."completedFrom",
            g.periods, g."meanVerified", g.instrument, g.clause, g.verified, g.note
     from jsonb_to_recordset($1::jsonb) as g("from" date, "to" date, method text, general smallint, tasks smallint,
       "excellentFrom" smallint, "goodFrom" smallint, "completedFrom" smallint, periods text[], "meanVerified" boolean,
       instrument text, clause text, verified boolean, note text)`,
    [JSON.stringify(rules.rankingScales)],
  );
  await scope.sql.query(
    `/* putRankingCriteria */
     insert into ranking_criterion (code, valid_from, valid_to, rank, official_kind, ordinal, text_vi, text_en,
                                    instrument_code, clause, verified, note)
     select g.code, g."from", g."to", g.rank, g.of, g.ordinal, g."textVi", g."textEn", g.instrument, g.clause, g.verified, g.note
     from jsonb_to_recordset($1::jsonb) as g(code text, "from" date, "to" date, rank text, of text, ordinal smallint,
       "textVi" text, "textEn" text, instrument text, clause text, verified boolean, note text)`,
    [JSON.stringify(rules.rankingCriteria)],
  );
  await scope.sql.query(
    `/* putRankingDisqualifiers */
     insert into ranking_disqualifier (code, valid_from, valid_to, official_kind, text_vi, text_en, instrument_code, clause, verified, note)
     select g.code, g."from", g."to", g.of, g."textVi", g."textEn", g.instrument, g.clause, g.verified, g.note
     from jsonb_to_recordset($1::jsonb) as g(code text, "from" date, "to" date, of text, "textVi" text, "textEn" text,
       instrument text, clause text, verified boolean, note text)`,
    [JSON.stringify(rules.rankingDisqualifiers)],
  );
  await scope.sql.query(
    `/* putRankingExclusions */
     insert into ranking_exclusion (code, valid_from, valid_to, months_from, months_below, best_rank, except_maternity,
                                    text_vi, text_en, instrument_code, clause, verified, note)
     select g.code, g."from", g."to", g."monthsFrom", g."monthsBelow", g."bestRank", g."exceptMaternity",
            g."textVi", g."textEn", g.instrument, g.clause, g.verified, g.note
     from jsonb_to_recordset($1::jsonb) as g(code text, "from" date, "to" date, "monthsFrom" smallint, "monthsBelow" smallint,
       "bestRank" text, "exceptMaternity" boolean, "textVi" text, "textEn" text, instrument text, clause text,
       verified boolean, note text)`,
    [JSON.stringify(rules.rankingExclusions)],
  );
  await scope.sql.query(
    `/* putRankingConsequences */
     insert into ranking_consequence (code, valid_from, valid_to, official_kind, consecutive, within_years,
                                      within_appointment, text_vi, text_en, instrument_code, clause, verified, note)
     select g.code, g."from", g."to", g.of, g.consecutive, g."withinYears", g."withinAppointment", g."textVi", g."textEn",
            g.instrument, g.clause, g.verified, g.note
     from jsonb_to_recordset($1::jsonb) as g(code text, "from" date, "to" date, of text, consecutive boolean,
       "withinYears" smallint, "withinAppointment" boolean, "textVi" text, "textEn" text, instrument text, clause text,
       verified boolean, note text)`,
    [JSON.stringify(rules.rankingConsequences)],
  );
  await scope.sql.query(
    `/* putDutyGroups */
     insert into duty_group (title_code, valid_from, valid_to, group_code, name_vi, name_en, ordinal, manages,
                             instrument_code, clause, verified, note)
     select g."titleCode", g."from", g."to", g."group", g."nameVi", g."nameEn", g.ordinal, g.manages,
            g.instrument, g.clause, g.verified, g.note
     from jsonb_to_recordset($1::jsonb) as g("titleCode" text, "from" date, "to" date, "group" text, "nameVi" text,
       "nameEn" text, ordinal smallint, manages boolean, instrument text, clause text, verified boolean, note text)`,
    [JSON.stringify(rules.dutyGroups)],
  );
}

/** A rule without what it rests on, and that by itself, the instrument by its number. */
type Ruled<Rule> = Omit<Rule, 'from' | 'to' | 'instrument' | 'clause' | 'verified' | 'note'> & {
  readonly basis: Basis;
};

export type RankingScaleRow = Ruled<RankingScale>;
export type RankingCriterionRow = Ruled<RankingCriterion>;
export type RankingDisqualifierRow = Ruled<RankingDisqualifier>;
export type RankingExclusionRow = Ruled<RankingExclusion>;
export type RankingConsequenceRow = Ruled<RankingConsequence>;
export type DutyGroupRow = Ruled<DutyGroup>;

/** The scale in force on the day; none before ranking had one. */
export async function rankingScaleAt(scope: Scope, at: LocalDate): Promise<RankingScaleRow | null> {
  const rows = await scope.sql.query<RankingScaleRow>(
    `/* rankingScaleAt */
     select r.method, r.general, r.tasks, r.excellent_from as "excellentFrom", r.good_from as "goodFrom",
            r.completed_from as "completedFrom", r.periods, r.mean_verified as "meanVerified", ${basis}
     from ranking_scale r ${ofDay}`,
    [at],
  );
  return rows[0] ?? null;
}

export async function listRankingCriteria(scope: Scope, at: LocalDate): Promise<readonly RankingCriterionRow[]> {
  return scope.sql.query<RankingCriterionRow>(
    `/* listRankingCriteria */
     select r.code, r.rank, r.official_kind as of, r.ordinal, r.text_vi as "textVi", r.text_en as "textEn", ${basis}
     from ranking_criterion r ${ofDay}
     order by r.rank is not null, r.official_kind, array_position(array['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'], r.rank),
              r.ordinal, r.code`,
    [at],
  );
}

export async function listRankingDisqualifiers(
  scope: Scope,
  at: LocalDate,
): Promise<readonly RankingDisqualifierRow[]> {
  return scope.sql.query<RankingDisqualifierRow>(
    `/* listRankingDisqualifiers */
     select r.code, r.official_kind as of, r.text_vi as "textVi", r.text_en as "textEn", ${basis}
     from ranking_disqualifier r ${ofDay} order by r.code`,
    [at],
  );
}

export async function listRankingExclusions(scope: Scope, at: LocalDate): Promise<readonly RankingExclusionRow[]> {
  return scope.sql.query<RankingExclusionRow>(
    `/* listRankingExclusions */
     select r.code, r.months_from as "monthsFrom", r.months_below as "monthsBelow", r.best_rank as "bestRank",
            r.except_maternity as "exceptMaternity", r.text_vi as "textVi", r.text_en as "textEn", ${basis}
     from ranking_exclusion r ${ofDay} order by r.code`,
    [at],
  );
}

export async function listRankingConsequences(scope: Scope, at: LocalDate): Promise<readonly RankingConsequenceRow[]> {
  return scope.sql.query<RankingConsequenceRow>(
    `/* listRankingConsequences */
     select r.code, r.official_kind as of, r.consecutive, r.within_years as "withinYears",
            r.within_appointment as "withinAppointment", r.text_vi as "textVi", r.text_en as "textEn", ${basis}
     from ranking_consequence r ${ofDay} order by r.code`,
    [at],
  );
}

/** The groups of similar duties on the day, title by title. */
export async function listDutyGroups(scope: Scope, at: LocalDate): Promise<readonly DutyGroupRow[]> {
  return scope.sql.query<DutyGroupRow>(
    `/* listDutyGroups */
     select r.title_code as "titleCode", r.group_code as "group", r.name_vi as "nameVi", r.name_en as "nameEn",
            r.ordinal, r.manages, ${basis}
     from duty_group r ${ofDay} order by r.ordinal, r.group_code, r.title_code`,
    [at],
  );
}
