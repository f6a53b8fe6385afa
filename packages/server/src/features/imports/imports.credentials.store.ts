import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { agrees } from './imports.sql.ts';
import type { StagedCredential } from './imports.staging.rules.ts';

const column = (
  kind: string,
) => `case ${kind} when 'PROFESSIONAL' then 'education' when 'POLITICAL_THEORY' then 'politicalTheory'
  when 'STATE_MANAGEMENT' then 'stateManagement' when 'FOREIGN_LANGUAGE' then 'foreignLanguage' when 'IT' then 'itSkill'
  else 'ethnicLanguage' end`;

/** Expects the persons staged. One row for each level a person is said to hold: of several of a kind the highest. `NONE` says that none is held. */
export async function stageCredentials(scope: Scope, credentials: readonly StagedCredential[]): Promise<void> {
  const text = 'case when i.code is null then r.level end';
  await scope.sql.query(
    `/* stageCredentials */
     create temporary table import_credential on commit drop as
     select distinct on (r.key, r.kind, ${text}) r.*, i.code is not null as graded, coalesce(i.ordinal, 0) as rank,
            null::uuid as held_id, false as moves, false as renames, false as corrects
     from jsonb_to_recordset($1::jsonb) as r(key text, kind text, level text, field text, held_from date, precision text)
     left join code_item i on i.code = r.level and i.list = case r.kind when 'PROFESSIONAL' then 'EDUCATION' else r.kind end
     order by r.key, r.kind, ${text}, i.ordinal desc, r.precision = 'KNOWN_SINCE', r.held_from`,
    [JSON.stringify(credentials)],
  );
  await scope.sql.query('/* indexCredentials */ create index on import_credential (key)');
  // A table made a moment ago is taken for a small one, which makes large files slow.
  await scope.sql.query('/* analyzeStage */ analyze import_office, import_person, import_credential');
}

/** What was only known from a file of this very date is corrected by another file of that date. */
const ofThisDate = `h.held_precision = 'KNOWN_SINCE' and h.held_from = $1::date`;
const higher = `c.graded and h.level_rank > c.rank and h.held_from <= $1::date`;

// A known level held earlier, or a course that says when, or says it more exactly.
const moves = `case
  when c.precision = 'KNOWN_SINCE' then h.held_precision = 'KNOWN_SINCE' and c.held_from < h.held_from
  when h.held_precision = 'KNOWN_SINCE' then c.held_from <= h.held_from
  when ${agrees('c.held_from', 'c.precision', 'h.held_from', 'h.held_precision')}
    then array_position(array['YEAR', 'MONTH', 'DAY'], c.precision) > array_position(array['YEAR', 'MONTH', 'DAY'], h.held_precision)
  else c.held_from < h.held_from end`;

export async function compareCredentials(scope: Scope, at: LocalDate): Promise<void> {
  await scope.sql.query(
    `/* refuseLoweredLevels */
     insert into import_problem
     select 'persons', i.line, ${column('c.kind')}, 'LEVEL_LOWERED', jsonb_build_object('since', min(h.held_from))
     from import_person i
     join import_credential c on c.key = i.key
     join credential h on h.person_id = i.person_id and h.kind = c.kind and ${higher} and not (${ofThisDate})
     where not i.doubtful
     group by i.line, c.kind`,
    [at],
  );
  await scope.sql.query(
    `/* compareCredentials */
     update import_credential c
     set held_id = m.held_id, moves = coalesce(m.moves, false), renames = coalesce(m.renames, false), corrects = m.corrects
     from (
       select c.key, c.kind, c.level, h.id as held_id, ${moves} as moves,
              c.field is not null and c.field is distinct from h.field as renames,
              exists (${corrected('h.id')}) as corrects
       from import_credential c
       join import_person i on i.key = c.key
       left join credential h on h.person_id = i.person_id and h.kind = c.kind and h.level = c.level
     ) m where (m.key, m.kind, m.level) = (c.key, c.kind, c.level)`,
    [at],
  );
  await scope.sql.query(
    `/* noteCredentialFields */
     update import_person i set fields = i.fields || changed.fields
     from (
       select c.key, array_agg(distinct f.field) as fields
       from import_credential c
       cross join lateral (values
         (case when (c.held_id is null and not (c.graded and c.level = 'NONE')) or c.moves or c.corrects then ${column('c.kind')} end),
         (case when c.held_id is not null and c.renames then 'educationField' end)) as f(field)
       where f.field is not null group by c.key
     ) changed
     where changed.key = i.key and i.known and not i.doubtful`,
  );
}

/** Held levels a stated one takes the place of. Expects the person as `i`, the stated one as `c`. */
function corrected(columns: string): string {
  return `select ${columns} from credential h where h.person_id = i.person_id and h.kind = c.kind and ${ofThisDate}
    and (${higher} or (not c.graded and not exists (
      select 1 from import_credential s where s.key = c.key and s.kind = c.kind and s.level = h.level)))`;
}

export async function writeCredentials(scope: Scope, at: LocalDate): Promise<void> {
  await scope.sql.query(
    `/* deleteCorrectedCredentials */
     delete from credential where id in (
       select wrong.id from import_person i join import_credential c on c.key = i.key
       cross join lateral (${corrected('h.id')}) wrong
       where c.corrects and not i.rejected)`,
    [at],
  );
  await scope.sql.query(
    `/* updateCredentials */
     update credential h
     set held_from = case when c.moves then c.held_from else h.held_from end,
         held_precision = case when c.moves then c.precision else h.held_precision end,
         field = coalesce(c.field, h.field), version = h.version + 1
     from import_credential c join import_person i on i.key = c.key
     where h.id = c.held_id and (c.moves or c.renames) and not i.rejected`,
  );
  await scope.sql.query(
    `/* insertCredentials */
     insert into credential (person_id, kind, level, level_rank, field, held_from, held_precision)
     select i.person_id, c.kind, c.level, c.rank, c.field, c.held_from, c.precision
     from import_credential c join import_person i on i.key = c.key
     where c.held_id is null and not (c.graded and c.level = 'NONE') and not i.rejected`,
  );
}
