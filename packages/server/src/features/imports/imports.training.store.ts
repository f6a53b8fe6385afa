import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { nobody, nobodyDetails } from './imports.sheets.store.ts';
import { columnsWhere, differs, isOrBecame, replaces, unitName } from './imports.sql.ts';
import type { StagedTraining } from './imports.staging.rules.ts';

/** A training turn is known by person, course and first day. */
export async function compareTraining(
  scope: Scope,
  unitId: string,
  at: LocalDate,
  rows: readonly StagedTraining[],
): Promise<void> {
  const fields = columnsWhere({
    from: replaces('r.started_on', 'r.started_precision', 'e.started_on', 'e.started_precision'),
    to: differs('r.ended_on', 'e.ended_on'),
    decisionNumber: differs('r.decision_number', 'e.decision_number'),
    institution: differs('r.provider', 'e.provider'),
    result: differs('r.result', 'e.result'),
    certificate: differs('r.certificate', 'e.certificate'),
  });
  await scope.sql.query(
    `/* compareTraining */
     create temporary table import_training on commit drop as
     with compared as (
       select r.*, ref.person_id, e.id as held_id, e.unit_id as held_unit, ${nobody} as nobody, ${nobodyDetails} as details,
              case when e.id is null then '{}' else ${fields} end as fields,
              first_value(r.line) over (partition by ref.person_id, r.course_code, r.started_on order by r.line) as first_line
       from jsonb_to_recordset($2::jsonb) as r(
         line integer, key text, course_code text, started_on date, started_precision text, ended_on date,
         decision_number text, provider text, result text, certificate text)
       join import_reference ref on ref.key = r.key
       left join training_enrolment e
         on e.person_id = ref.person_id and e.course_code = r.course_code and e.started_on = r.started_on
     ), judged as (
       select c.*, case
         when c.nobody is not null then c.nobody
         when c.first_line < c.line then 'DUPLICATE_ROW'
         when cardinality(c.fields) > 0 and not ${isOrBecame('c.held_unit', '$1::uuid')} then 'TRAINED_ELSEWHERE' end as refusal
       from compared c
     )
     select line, person_id, held_id, course_code, started_on, started_precision, ended_on, decision_number, provider,
            result, certificate, fields, refusal,
            case when refusal in ('UNKNOWN_PERSON', 'PERSON_REJECTED') then 'personKey' end as refused_field,
            case when refusal is not null then
              details || jsonb_build_object('other', first_line, 'unit', ${unitName('held_unit', '$3::date')}) end as details
     from judged`,
    [unitId, JSON.stringify(rows), at],
  );
}

export async function writeTraining(scope: Scope, unitId: string): Promise<void> {
  await scope.sql.query(
    `/* updateTraining */
     update training_enrolment e
     set started_precision = case when 'from' = any (s.fields) then s.started_precision else e.started_precision end,
         ended_on = coalesce(s.ended_on, e.ended_on), decision_number = coalesce(s.decision_number, e.decision_number),
         provider = coalesce(s.provider, e.provider), result = coalesce(s.result, e.result),
         certificate = coalesce(s.certificate, e.certificate), version = e.version + 1
     from import_training s where e.id = s.held_id and s.refusal is null and cardinality(s.fields) > 0`,
  );
  await scope.sql.query(
    `/* insertTraining */
     insert into training_enrolment (person_id, unit_id, course_code, started_on, started_precision, ended_on,
                                     decision_number, provider, result, certificate)
     select person_id, $1::uuid, course_code, started_on, started_precision, ended_on, decision_number, provider, result, certificate
     from import_training where held_id is null and refusal is null`,
    [unitId],
  );
}
