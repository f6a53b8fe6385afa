import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { PageRequest } from '../../kernel/page.ts';
import { inForce } from '../../kernel/sql.ts';
import { putAppointmentRules } from './rulebook-appointment.store.ts';
import { putRankingRules } from './rulebook-ranking.store.ts';
import type { CodeItem, CodeList, Course, Instrument, Rulebook, Title } from './rulebook-rows.rules.ts';
import { putSuccessionRules } from './rulebook-succession.store.ts';
import { putTrainingRules } from './rulebook-training.store.ts';
import { putYearRules } from './rulebook-year.store.ts';

/**
 * Puts the rulebook in place of the one that is there, one statement for each table. Courses stay the same rows,
 * because enrolments name them; the database refuses a rulebook without a course that people were sent to.
 */
export async function replaceRulebook(scope: Scope, rulebook: Rulebook): Promise<void> {
  await scope.sql.query(
    `/* clearRulebook */
     with cleared_keys as (delete from key_title),
          cleared_standards as (delete from title_standard),
          cleared_quotas as (delete from quota_rule),
          cleared_caps as (delete from ranking_cap),
          cleared_limits as (delete from planning_limit),
          cleared_levels as (delete from title_level),
          cleared_appointments as (delete from appointment_limit),
          cleared_steps as (delete from nomination_step_rule),
          cleared_grounds as (delete from removal_ground),
          cleared_ages as (delete from retirement_age),
          cleared_terms as (delete from planning_term),
          cleared_scales as (delete from ranking_scale),
          cleared_criteria as (delete from ranking_criterion),
          cleared_disqualifiers as (delete from ranking_disqualifier),
          cleared_exclusions as (delete from ranking_exclusion),
          cleared_consequences as (delete from ranking_consequence),
          cleared_groups as (delete from duty_group),
          cleared_eligibility as (delete from training_eligibility),
          cleared_durations as (delete from training_duration),
          cleared_titles as (delete from title),
          cleared_codes as (delete from code_item)
     delete from instrument`,
  );
  await putInstruments(scope, rulebook);
  await putTitles(scope, rulebook);
  await putQuotas(scope, rulebook);
  await putStandards(scope, rulebook);
  await putKeyTitles(scope, rulebook);
  await putYearRules(scope, rulebook);
  await putRankingRules(scope, rulebook);
  await putTrainingRules(scope, rulebook);
  await putAppointmentRules(scope, rulebook);
  await putSuccessionRules(scope, rulebook);
  await putCourses(scope, rulebook);
  await putCodeItems(scope, rulebook);
}

async function putInstruments(scope: Scope, { instruments }: Rulebook): Promise<void> {
  await scope.sql.query(
    `/* putInstruments */
     insert into instrument (code, number, issuer, title_vi, title_en, issued_on, valid_from, valid_to, replaced_by, verified, note)
     select g.code, g.number, g.issuer, g."titleVi", g."titleEn", g."issuedOn", g."from", g."to", g."replacedBy", g.verified, g.note
     from jsonb_to_recordset($1::jsonb) as g(code text, number text, issuer text, "titleVi" text, "titleEn" text, "issuedOn" date,
       "from" date, "to" date, "replacedBy" text, verified boolean, note text)`,
    [JSON.stringify(instruments)],
  );
}

async function putTitles(scope: Scope, { titles }: Rulebook): Promise<void> {
  await scope.sql.query(
    `/* putTitles */
     insert into title (code, category, regime, name_vi, name_en, aliases, ordinal, valid_from, valid_to, instrument_code, clause, verified)
     select g.code, g.category, g.regime, g."nameVi", g."nameEn", g.aliases, g.ordinal, g."from", g."to", g.instrument, g.clause, g.verified
     from jsonb_to_recordset($1::jsonb) as g(code text, category text, regime text, "nameVi" text, "nameEn" text, aliases text[],
       ordinal integer, "from" date, "to" date, instrument text, clause text, verified boolean)`,
    [JSON.stringify(titles)],
  );
}

async function putQuotas(scope: Scope, { quotas }: Rulebook): Promise<void> {
  await scope.sql.query(
    `/* putQuotas */
     insert into quota_rule (unit_kind, unit_class, valid_from, valid_to, headcount, instrument_code, clause, verified, note)
     select kind, g."unitClass", g."from", g."to", g.headcount, g.instrument, g.clause, g.verified, g.note
     from jsonb_to_recordset($1::jsonb) as g("unitKinds" text[], "unitClass" text, "from" date, "to" date, headcount integer,
       instrument text, clause text, verified boolean, note text)
     cross join lateral unnest(g."unitKinds") as kind`,
    [JSON.stringify(quotas)],
  );
}

async function putStandards(scope: Scope, { standards }: Rulebook): Promise<void> {
  await scope.sql.query(
    `/* putStandards */
     insert into title_standard (title_code, requirement, minimum, valid_from, valid_to, transition_to, exception,
                                 instrument_code, clause, verified, note)
     select g."titleCode", g.requirement, g.minimum, g."from", g."to", g."transitionTo", g.exception,
            g.instrument, g.clause, g.verified, g.note
     from jsonb_to_recordset($1::jsonb) as g("titleCode" text, requirement text, minimum text, "from" date, "to" date,
       "transitionTo" date, exception jsonb, instrument text, clause text, verified boolean, note text)`,
    [JSON.stringify(standards)],
  );
}

async function putKeyTitles(scope: Scope, { keyTitles }: Rulebook): Promise<void> {
  await scope.sql.query(
    `/* putKeyTitles */
     insert into key_title (set_code, title_code, valid_from, valid_to, instrument_code, clause, verified, note)
     select g.set, g."titleCode", g."from", g."to", g.instrument, g.clause, g.verified, g.note
     from jsonb_to_recordset($1::jsonb) as g(set text, "titleCode" text, "from" date, "to" date, instrument text, clause text,
       verified boolean, note text)`,
    [JSON.stringify(keyTitles)],
  );
}

async function putCourses(scope: Scope, { courses }: Rulebook): Promise<void> {
  await scope.sql.query(
    `/* putCourses */
     with given as (
       select g.code, g."nameVi", g."nameEn", g.aliases, g.kind, g.category, g.grants ->> 'kind' as grants_kind,
              g.grants ->> 'level' as grants_level, g.verified
       from jsonb_to_recordset($1::jsonb) as g(code text, "nameVi" text, "nameEn" text, aliases text[], kind text, category text,
         grants jsonb, verified boolean)
     ), gone as (
       delete from course c where not exists (select 1 from given where given.code = c.code)
     )
     insert into course (code, name_vi, name_en, aliases, kind, category, grants_kind, grants_level, verified)
     select * from given
     on conflict (code) do update set
       name_vi = excluded.name_vi, name_en = excluded.name_en, aliases = excluded.aliases, kind = excluded.kind,
       category = excluded.category, grants_kind = excluded.grants_kind, grants_level = excluded.grants_level,
       verified = excluded.verified`,
    [JSON.stringify(courses)],
  );
}

async function putCodeItems(scope: Scope, { codeItems }: Rulebook): Promise<void> {
  await scope.sql.query(
    `/* putCodeItems */
     insert into code_item (list, code, name_vi, name_en, aliases, ordinal, verified)
     select g.list, g.code, g."nameVi", g."nameEn", g.aliases, g.ordinal, g.verified
     from jsonb_to_recordset($1::jsonb) as g(list text, code text, "nameVi" text, "nameEn" text, aliases text[], ordinal integer,
       verified boolean)`,
    [JSON.stringify(codeItems)],
  );
}

export type InstrumentRow = Omit<Instrument, 'note'> & { readonly note: string | null };
export type TitleRow = Omit<Title, 'note'>;
export type CourseRow = Omit<Course, 'note' | 'source'>;
export type CodeItemRow = Omit<CodeItem, 'note' | 'source'>;

/** The titles in force on the day, or every window of every title. */
export async function listTitles(scope: Scope, at: LocalDate | null): Promise<readonly TitleRow[]> {
  return scope.sql.query<TitleRow>(
    `/* listTitles */
     select t.code, t.category, t.regime, t.name_vi as "nameVi", t.name_en as "nameEn", t.aliases, t.ordinal,
            t.valid_from as "from", t.valid_to as "to", t.instrument_code as instrument, t.clause, t.verified
     from title t
     where $1::date is null or (t.valid_from <= $1::date and (t.valid_to is null or $1::date < t.valid_to))
     order by t.ordinal, t.code, t.valid_from`,
    [at],
  );
}

export async function listCourses(scope: Scope): Promise<readonly CourseRow[]> {
  return scope.sql.query<CourseRow>(
    `/* listCourses */
     select c.code, c.name_vi as "nameVi", c.name_en as "nameEn", c.aliases, c.kind, c.category, c.verified,
            case when c.grants_kind is not null
                 then json_build_object('kind', c.grants_kind, 'level', c.grants_level) end as grants
     from course c order by c.code`,
  );
}

/** The items of one list, or of all of them, in the order of the list. */
export async function listCodeItems(scope: Scope, list: CodeList | null = null): Promise<readonly CodeItemRow[]> {
  return scope.sql.query<CodeItemRow>(
    `/* listCodeItems */
     select i.list, i.code, i.name_vi as "nameVi", i.name_en as "nameEn", i.aliases, i.ordinal, i.verified
     from code_item i where $1::text is null or i.list = $1 order by i.list, i.ordinal, i.code`,
    [list],
  );
}

const instrumentColumns = `
  i.code, i.number, i.issuer, i.title_vi as "titleVi", i.title_en as "titleEn", i.issued_on as "issuedOn",
  i.valid_from as "from", i.valid_to as "to", i.replaced_by as "replacedBy", i.verified, i.note`;

/** The instruments of these codes, or all of them. */
export async function listInstruments(
  scope: Scope,
  codes: readonly string[] | null = null,
): Promise<readonly InstrumentRow[]> {
  return scope.sql.query<InstrumentRow>(
    `/* listInstruments */
     select ${instrumentColumns} from instrument i where $1::text[] is null or i.code = any ($1::text[]) order by i.code`,
    [codes],
  );
}

/** Where the beginning was not found nobody can say that the instrument is in force. */
const onTheDay = `$1::date is null or (${inForce('i', '$1::date')})`;

/** All instruments, or those known to be in force on the day, by code. */
export async function instrumentsPage(
  scope: Scope,
  at: LocalDate | null,
  page: PageRequest,
): Promise<readonly InstrumentRow[]> {
  return scope.sql.query<InstrumentRow>(
    `/* instrumentsPage */
     select ${instrumentColumns} from instrument i
     where (${onTheDay}) and ($2::text is null or i.code > $2) order by i.code limit $3`,
    [at, page.after?.[0] ?? null, page.first + 1],
  );
}

export async function countInstruments(scope: Scope, at: LocalDate | null): Promise<number> {
  const rows = await scope.sql.query<{ count: number }>(
    `/* countInstruments */ select count(*)::int as count from instrument i where ${onTheDay}`,
    [at],
  );
  return rows[0]?.count ?? 0;
}
