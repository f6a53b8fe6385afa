import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { columnsWhere, differs, replaces, unitName } from './imports.sql.ts';
import type { ColumnKey } from './workbook.columns.ts';

const SENSITIVE_COLUMNS: readonly ColumnKey<'persons'>[] = [
  'nationalId',
  'ethnicity',
  'religion',
  'note',
  'partyJoined',
  'partyOfficial',
];

/** An office is known by person, unit and first day. What differs from the one held, and what cannot be. */
export async function compareOffices(scope: Scope, unitId: string, at: LocalDate): Promise<void> {
  const fields = columnsWhere({
    category: 'a.category <> o.category',
    titles:
      'o.titles is distinct from array(select t.title_code from appointment_title t where t.appointment_id = a.id order by t.ordinal)',
    from: replaces('o.valid_from', 'o.from_precision', 'a.valid_from', 'a.from_precision'),
    to: differs('o.valid_to', 'a.valid_to'),
    decisionNumber: differs('o.decision_number', 'a.decision_number'),
  });
  await scope.sql.query(
    `/* compareOffices */
     with held as materialized (
       select * from appointment where unit_id = $1::uuid
     )
     update import_office o set held = true, appointment_id = a.id, held_to = a.valid_to, fields = ${fields}
     from import_person i, held a
     where i.key = o.key and i.known and not i.doubtful and a.person_id = i.person_id and a.valid_from = o.valid_from`,
    [unitId],
  );
  await scope.sql.query(
    `/* refuseEndedOffices */
     insert into import_problem
     select 'persons', o.line, 'to', 'ENDED_IN_REGISTER', jsonb_build_object('date', o.held_to - 1)
     from import_office o where o.valid_to is null and o.held_to <= $1::date`,
    [at],
  );
  // An office cannot outlast its unit: where the unit has ended, so has the office.
  await scope.sql.query(
    `/* refuseOverlappingOffices */
     insert into import_problem
     select distinct on (o.line) 'persons', o.line, 'from',
            case when a.unit_id = $1::uuid then 'OVERLAPPING_HELD_OFFICE' else 'IN_OFFICE_ELSEWHERE' end,
            jsonb_build_object('since', a.valid_from, 'unit', ${unitName('a.unit_id', '$2::date')})
     from import_office o
     join import_person i on i.key = o.key and i.known and not i.doubtful
     join appointment a on a.person_id = i.person_id
      and a.id not in (select m.appointment_id from import_office m)
     join unit u on u.id = a.unit_id
     where daterange(o.valid_from, coalesce(o.valid_to, o.held_to))
        && daterange(a.valid_from, greatest(a.valid_from, coalesce(least(a.valid_to, u.closed_on), 'infinity')))
     order by o.line, a.valid_from`,
    [unitId, at],
  );
}

export async function writeOffices(scope: Scope, unitId: string): Promise<void> {
  await scope.sql.query(
    `/* endOfficesOfEndedUnits */
     update appointment a set valid_to = u.closed_on, version = a.version + 1
     from unit u
     where u.id = a.unit_id and a.valid_from < u.closed_on and (a.valid_to is null or u.closed_on < a.valid_to)
       and exists (
         select 1 from import_office o join import_person i on i.key = o.key
         where i.person_id = a.person_id and not o.rejected and not o.held and o.valid_from >= u.closed_on)`,
  );
  await scope.sql.query(
    `/* updateOffices */
     update appointment a
     set category = o.category, valid_to = coalesce(o.valid_to, a.valid_to), version = a.version + 1,
         from_precision = case when 'from' = any (o.fields) then o.from_precision else a.from_precision end,
         decision_number = coalesce(o.decision_number, a.decision_number)
     from import_office o where o.held and a.id = o.appointment_id and cardinality(o.fields) > 0 and not o.rejected`,
  );
  await scope.sql.query(
    `/* clearOfficeTitles */
     delete from appointment_title t using import_office o
     where t.appointment_id = o.appointment_id and 'titles' = any (o.fields) and not o.rejected`,
  );
  await scope.sql.query(
    `/* insertOffices */
     insert into appointment (id, person_id, unit_id, category, valid_from, from_precision, valid_to, decision_number)
     select o.appointment_id, i.person_id, $1::uuid, o.category, o.valid_from, o.from_precision, o.valid_to, o.decision_number
     from import_office o join import_person i on i.key = o.key
     where not o.held and not o.rejected`,
    [unitId],
  );
  await scope.sql.query(
    `/* insertOfficeTitles */
     insert into appointment_title (appointment_id, title_code, ordinal)
     select o.appointment_id, t.code, t.ordinal - 1
     from import_office o cross join unnest(o.titles) with ordinality as t(code, ordinal)
     where (not o.held or 'titles' = any (o.fields)) and not o.rejected`,
  );
}

/**
 * What becomes of each line of `Danh sách`; what changes of the person is told at the line of the latest office. Of
 * somebody the unit did not have before, that leaves out the sensitive columns: a guess is not to be answered.
 */
export async function noteOffices(scope: Scope): Promise<void> {
  await scope.sql.query(
    `/* noteOffices */
     insert into import_line
     select 'persons', o.line,
            case when o.rejected then 'REJECTED' when not o.held then 'CREATED'
                 when cardinality(changed.fields) > 0 then 'UPDATED' else 'UNCHANGED' end,
            case when o.rejected then '{}' else changed.fields end
     from import_office o
     join import_person i on i.key = o.key
     cross join lateral (
       select array(select f from unnest(i.fields) as f where not (i.foreign_to_unit and f = any ($1::text[]))) as fields
     ) told
     cross join lateral (select case when i.line = o.line then told.fields || o.fields else o.fields end as fields) changed`,
    [SENSITIVE_COLUMNS],
  );
}
