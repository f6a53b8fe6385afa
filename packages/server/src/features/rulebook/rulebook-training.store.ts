import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Rulebook, TrainingDuration, TrainingEligibility } from './rulebook-rows.rules.ts';
import { type Basis, basis, ofDay } from './rulebook-year.store.ts';

/** Who may be sent to which course, and how long courses last. */
export async function putTrainingRules(scope: Scope, rulebook: Rulebook): Promise<void> {
  await scope.sql.query(
    `/* putTrainingEligibility */
     insert into training_eligibility (course_code, condition, form, sex, valid_from, valid_to, terms, open, text_vi, text_en,
                                       instrument_code, clause, verified, note)
     select g."courseCode", g.terms ->> 'condition', g.form, g.sex, g."from", g."to", g.terms, g.open, g."textVi", g."textEn",
            g.instrument, g.clause, g.verified, g.note
     from jsonb_to_recordset($1::jsonb) as g("courseCode" text, form text, sex text, "from" date, "to" date, terms jsonb,
       open boolean, "textVi" text, "textEn" text, instrument text, clause text, verified boolean, note text)`,
    [JSON.stringify(rulebook.trainingEligibility)],
  );
  await scope.sql.query(
    `/* putTrainingDurations */
     insert into training_duration (subject, valid_from, valid_to, measure, least, most, instrument_code, clause, verified, note)
     select g.subject, g."from", g."to", g.measure, g.least, g.most, g.instrument, g.clause, g.verified, g.note
     from jsonb_to_recordset($1::jsonb) as g(subject text, "from" date, "to" date, measure text, least smallint,
       most smallint, instrument text, clause text, verified boolean, note text)`,
    [JSON.stringify(rulebook.trainingDurations)],
  );
}

export interface TrainingEligibilityRow
  extends Pick<TrainingEligibility, 'courseCode' | 'form' | 'sex' | 'terms' | 'open' | 'textVi' | 'textEn'> {
  readonly basis: Basis;
}

/** The conditions of being sent to the courses on the day, or to any course; verified or not. */
export async function listTrainingEligibility(
  scope: Scope,
  at: LocalDate,
  courseCodes: readonly string[] | null = null,
): Promise<readonly TrainingEligibilityRow[]> {
  return scope.sql.query<TrainingEligibilityRow>(
    `/* listTrainingEligibility */
     select r.course_code as "courseCode", r.form, r.sex, r.terms, r.open, r.text_vi as "textVi", r.text_en as "textEn", ${basis}
     from training_eligibility r ${ofDay} and ($2::text[] is null or r.course_code = any ($2::text[]))
     order by r.course_code,
              array_position(array['AUDIENCE', 'PARTY_MEMBER', 'EDUCATION', 'RECENT_RANKS', 'AGE'], r.condition), r.form, r.sex`,
    [at, courseCodes],
  );
}

export interface TrainingDurationRow extends Pick<TrainingDuration, 'subject' | 'measure' | 'least' | 'most'> {
  readonly basis: Basis;
}

/** How long courses last, and what the year asks for, in every window: a plan speaks of many days. */
export async function listTrainingDurations(scope: Scope): Promise<readonly TrainingDurationRow[]> {
  return scope.sql.query<TrainingDurationRow>(
    `/* listTrainingDurations */
     select r.subject, r.measure, r.least, r.most, ${basis} from training_duration r
     left join instrument i on i.code = r.instrument_code order by r.subject, r.valid_from`,
  );
}
