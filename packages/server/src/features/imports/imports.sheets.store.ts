import type { Scope } from '../../authz/scope.ts';
import type { StagedReference } from './imports.staging.rules.ts';
import type { SheetKey } from './workbook.columns.ts';

/** The staging table of each sheet that names persons or collectives. */
export const STAGE_TABLES = {
  training: 'import_training',
  planning: 'import_planning',
  ranks: 'import_rank',
  collectives: 'import_collective',
} as const satisfies Partial<Record<SheetKey, string>>;

/**
 * Whom the other sheets mean: a person of this file, else one the unit (or a unit all of which it became) has under that
 * key or personal identifier. A person refused in `Danh sách` is still meant where the register knows for certain who it is.
 */
export async function resolveReferences(
  scope: Scope,
  unitId: string,
  references: readonly StagedReference[],
): Promise<void> {
  await scope.sql.query(
    `/* resolveReferences */
     create temporary table import_reference on commit drop as
     with given as (
       select * from jsonb_to_recordset($2::jsonb) as g(key text, spelling text, identifier_indexes text[], listed boolean)
     ), reached as materialized (
       select k.* from unit_redraw r join person_key k on k.unit_id = r.unit_id where r.target_id = $1::uuid
     ), meant as (
       select g.key, k.person_id, k.unit_id = $1::uuid as own from given g join reached k on k.key = g.key
       union all
       select g.key, p.id, false from given g join person p on p.identifier_index = any (g.identifier_indexes)
       where p.id in (select person_id from reached)
     ), held as (
       select key, min(person_id::text) filter (where own) as own, min(person_id::text) as any_id,
              count(distinct person_id) as persons
       from meant group by key
     )
     select g.key, g.spelling,
            case when i.doubtful then null
                 when i.key is not null then case when i.known or not i.rejected then i.person_id end
                 when held.own is not null then held.own::uuid
                 when held.persons = 1 then held.any_id::uuid end as person_id,
            g.listed, case when i.rejected then i.line end as rejected_at
     from given g
     left join import_person i on i.key = g.key
     left join held on held.key = g.key`,
    [unitId, JSON.stringify(references)],
  );
}

/** Why a line has nobody: refused in `Danh sách`, or not known at all. */
export const nobody = `case when ref.person_id is null then
  case when ref.listed then 'PERSON_REJECTED' else 'UNKNOWN_PERSON' end end`;
export const nobodyDetails = `jsonb_build_object('at', ref.rejected_at, 'value', ref.spelling)`;

/** Notes the outcome of each line of a sheet, and why a line is refused. */
export async function noteSheet(scope: Scope, sheet: keyof typeof STAGE_TABLES): Promise<void> {
  await scope.sql.query(
    `/* noteSheet ${sheet} */
     with refused as (
       insert into import_problem
       select '${sheet}', s.line, s.refused_field, s.refusal, s.details from ${STAGE_TABLES[sheet]} s where s.refusal is not null
     )
     insert into import_line
     select '${sheet}', s.line,
            case when s.refusal is not null then 'REJECTED' when s.held_id is null then 'CREATED'
                 when cardinality(s.fields) > 0 then 'UPDATED' else 'UNCHANGED' end,
            case when s.refusal is null then s.fields else '{}' end
     from ${STAGE_TABLES[sheet]} s`,
  );
}
