import type { Scope } from '../../authz/scope.ts';
import { agrees, columnsWhere, differs, replaces } from './imports.sql.ts';
import type { StagedOffice } from './imports.staging.rules.ts';

/** One row for each office of the file, and from them one for each person: the latest office speaks for the person. */
export async function stagePersons(scope: Scope, offices: readonly StagedOffice[]): Promise<void> {
  await scope.sql.query(
    `/* stageOffices */
     create temporary table import_office on commit drop as
     select r.*, gen_random_uuid() as appointment_id, false as held, null::date as held_to, false as rejected, '{}'::text[] as fields
     from jsonb_to_recordset($1::jsonb) as r(
       line integer, key text, full_name text, sort_name text, sex text, birth_date date, birth_precision text,
       identifier_index text, identifier_indexes text[], identifier_sealed text, identifier_key_id text, ethnicity_list text, ethnicity_code text, religion_code text, note text, joined_on date,
       joined_precision text, official_on date, official_precision text, category text, titles text[], valid_from date,
       from_precision text, valid_to date, decision_number text)`,
    [JSON.stringify(offices)],
  );
  const latest = (column: string, given = column) =>
    `(array_agg(${column} order by valid_from desc, line desc) filter (where ${given} is not null))[1] as ${column}`;
  await scope.sql.query(
    `/* stagePersons */
     create temporary table import_person on commit drop as
     select key, ${['line', 'full_name', 'sort_name', 'sex', 'birth_date', 'birth_precision'].map((column) => latest(column)).join(', ')},
            ${['ethnicity_list', 'ethnicity_code', 'religion_code', 'note'].map((column) => latest(column)).join(', ')},
            ${['identifier_index', 'identifier_sealed', 'identifier_key_id'].map((column) => latest(column)).join(', ')},
            coalesce((array_agg(to_jsonb(identifier_indexes) order by valid_from desc, line desc)
              filter (where identifier_index is not null))[1], '[]') as identifier_indexes,
            ${latest('joined_on')}, ${latest('joined_precision', 'joined_on')},
            ${latest('official_on')}, ${latest('official_precision', 'official_on')},
            null::uuid as person_id, null::uuid as by_key, null::uuid as by_identifier, null::uuid as party_id,
            '{}'::uuid[] as met, false as known, false as foreign_to_unit, false as uncertain, false as doubtful,
            false as rejected, false as party_changed,
            '{}'::text[] as fields
     from import_office group by key`,
  );
}

const sameName = 'p.sort_name = i.sort_name';
const sameBirth = agrees('i.birth_date', 'i.birth_precision', 'p.birth_date', 'p.birth_precision');

/**
 * Who is who: by personal identifier, by the unit's own key, or by the key of a unit all of which this one became, where
 * name and birth date agree as well. A predecessor's key alone is no proof: merged wards numbered their people alike.
 */
export async function resolvePersons(scope: Scope, unitId: string): Promise<void> {
  await scope.sql.query(
    `/* resolvePersons */
     with predecessors as (
       select i.key, array_agg(distinct p.id) filter (where ${sameName} and ${sameBirth}) as sure,
              array_agg(distinct p.id) as possible
       from import_person i
       join person_key k on k.key = i.key and k.unit_id <> $1::uuid
       join unit_redraw r on r.unit_id = k.unit_id and r.target_id = $1::uuid
       join person p on p.id = k.person_id and (${sameName} or ${sameBirth})
       group by i.key
     ), found as (
       select i.key, k.person_id as by_key, p.id as by_identifier,
              case when cardinality(before.sure) = 1 then before.sure[1] end as by_predecessor,
              before.possible,
              before.possible is not null and coalesce(cardinality(before.sure), 0) <> 1 as uncertain
       from import_person i
       left join person_key k on k.unit_id = $1::uuid and k.key = i.key
       left join person p on p.identifier_index = any (array(select jsonb_array_elements_text(i.identifier_indexes)))
       left join predecessors before on before.key = i.key
     )
     update import_person i
     set by_key = found.by_key, by_identifier = found.by_identifier,
         person_id = coalesce(found.by_key, found.by_identifier, found.by_predecessor),
         foreign_to_unit = coalesce(found.by_key, found.by_identifier, found.by_predecessor) is not null and not exists (
           select 1 from person_key k
           where k.unit_id = $1::uuid and k.person_id = coalesce(found.by_key, found.by_identifier, found.by_predecessor)),
         met = case when found.by_key is null and found.by_identifier is null then coalesce(found.possible, '{}')
                    else array_remove(array[found.by_key, found.by_identifier], null) end,
         uncertain = found.uncertain and found.by_key is null and found.by_identifier is null
     from found where found.key = i.key`,
    [unitId],
  );
  await scope.sql.query(
    `/* doubtPersons */
     with judged as (
       select i.key, i.line, case when i.line = min(i.line) over same then max(i.line) over same
                                  else min(i.line) over same end as other, case
         when i.by_key <> i.by_identifier then 'PERSON_KEY_CONFLICT'
         when i.by_key is not null and not ${sameName} and not ${sameBirth} then 'PERSON_KEY_REUSED'
         when i.by_key is null and i.by_identifier is not null
              and not (${sameName} and ${sameBirth} and p.sex = i.sex) then 'IDENTIFIER_OF_ANOTHER'
         when i.uncertain then 'PERSON_UNCERTAIN'
         when i.person_id is not null and count(*) over same > 1 then 'SAME_PERSON_TWICE' end as code
       from import_person i left join person p on p.id = i.person_id
       window same as (partition by i.person_id)
     ), noted as (
       insert into import_problem
       select 'persons', line, case code when 'IDENTIFIER_OF_ANOTHER' then 'nationalId' else 'personKey' end, code,
              jsonb_build_object('other', other)
       from judged where code is not null
     )
     update import_person i
     set known = i.person_id is not null, doubtful = judged.code is not null,
         person_id = coalesce(i.person_id, gen_random_uuid())
     from judged where judged.key = i.key`,
  );
}

/** What of each known person differs from what is held. */
export async function comparePersons(scope: Scope): Promise<void> {
  const fields = columnsWhere({
    personKey: 'i.by_key is null',
    fullName: 'i.full_name <> p.full_name',
    sex: 'i.sex <> p.sex',
    birthDate: replaces('i.birth_date', 'i.birth_precision', 'p.birth_date', 'p.birth_precision'),
    nationalId: `i.identifier_index is not null
      and (p.identifier_index is null or not i.identifier_indexes ? p.identifier_index)`,
    ethnicity: '(i.ethnicity_list, i.ethnicity_code) is distinct from (p.ethnicity_list, p.ethnicity_code)',
    religion: differs('i.religion_code', 'p.religion_code'),
    note: differs('i.note', 'p.note'),
  });
  await scope.sql.query(
    `/* comparePersons */
     update import_person i set fields = ${fields} from person p where p.id = i.person_id and i.known and not i.doubtful`,
  );
}

/** A person is taken whole or not at all: one refused line of `Danh sách` refuses the person's other lines. */
export async function refusePersons(scope: Scope): Promise<void> {
  await scope.sql.query(
    `/* refusePersons */
     with refused as (
       select o.key, o.line from import_office o
       join import_problem p on p.sheet = 'persons' and p.line = o.line and p.code not in ('PARTY_JOINED_MISSING', 'PARTY_DATES_OF_ELSEWHERE')
     ), bad as (
       select key, min(line) as line from refused group by key
     ), noted as (
       insert into import_problem
       select 'persons', o.line, null, 'PERSON_REJECTED', jsonb_build_object('at', bad.line)
       from import_office o join bad using (key) where o.line not in (select line from refused)
     ), flagged as (
       update import_office o set rejected = true from bad where bad.key = o.key
     )
     update import_person i set rejected = true from bad where bad.key = i.key`,
  );
}

export async function writePersons(scope: Scope, unitId: string): Promise<void> {
  await scope.sql.query(
    `/* insertPersons */
     insert into person (id, full_name, sort_name, sex, birth_date, birth_precision, identifier_index, identifier_sealed,
                         identifier_key_id, ethnicity_list, ethnicity_code, religion_code, note)
     select i.person_id, i.full_name, i.sort_name, i.sex, i.birth_date, i.birth_precision, i.identifier_index,
            i.identifier_sealed, i.identifier_key_id, i.ethnicity_list, i.ethnicity_code, i.religion_code, i.note
     from import_person i where not i.known and not i.rejected`,
  );
  // The key makes a person one of this unit's: what follows may be written of those alone.
  await scope.sql.query(
    `/* insertPersonKeys */
     insert into person_key (unit_id, key, person_id)
     select $1::uuid, i.key, i.person_id from import_person i where i.by_key is null and not i.rejected`,
    [unitId],
  );
  const kept = (stated: string, held: string, field: string) =>
    `case when '${field}' = any (i.fields) then ${stated} else ${held} end`;
  await scope.sql.query(
    `/* updatePersons */
     update person p
     set full_name = i.full_name, sort_name = i.sort_name, sex = i.sex,
         birth_date = ${kept('i.birth_date', 'p.birth_date', 'birthDate')},
         birth_precision = ${kept('i.birth_precision', 'p.birth_precision', 'birthDate')},
         identifier_index = ${kept('i.identifier_index', 'p.identifier_index', 'nationalId')},
         identifier_sealed = ${kept('i.identifier_sealed', 'p.identifier_sealed', 'nationalId')},
         identifier_key_id = ${kept('i.identifier_key_id', 'p.identifier_key_id', 'nationalId')},
         ethnicity_list = i.ethnicity_list, ethnicity_code = i.ethnicity_code,
         religion_code = coalesce(i.religion_code, p.religion_code), note = coalesce(i.note, p.note),
         version = p.version + 1
     from import_person i
     where p.id = i.person_id and i.known and not i.rejected
       and i.fields && array['fullName', 'sex', 'birthDate', 'nationalId', 'ethnicity', 'religion', 'note']`,
  );
}
