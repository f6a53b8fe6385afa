import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { nobody, nobodyDetails } from './imports.sheets.store.ts';
import { isOrBecame, unitName } from './imports.sql.ts';
import type { StagedCollective, StagedRank } from './imports.staging.rules.ts';

/** A person has one rank a year; only the unit that gave it changes it, and none that was decided here. */
export async function compareRanks(
  scope: Scope,
  unitId: string,
  at: LocalDate,
  rows: readonly StagedRank[],
): Promise<void> {
  await scope.sql.query(
    `/* compareRanks */
     create temporary table import_rank on commit drop as
     with compared as (
       select r.*, ref.person_id, h.id as held_id, h.unit_id as held_unit, h.rank as held_rank, h.decided_on as held_decided,
              ${nobody} as nobody, ${nobodyDetails} as details,
              first_value(r.line) over (partition by ref.person_id, r.year order by r.line) as first_line
       from jsonb_to_recordset($2::jsonb) as r(line integer, key text, year smallint, rank text)
       join import_reference ref on ref.key = r.key
       left join annual_rank h on h.person_id = ref.person_id and h.year = r.year
     ), judged as (
       select c.*, case
         when c.nobody is not null then c.nobody
         when c.first_line < c.line then 'DUPLICATE_ROW'
         when c.held_unit <> $1::uuid and (c.rank <> c.held_rank or not ${isOrBecame('c.held_unit', '$1::uuid')})
           then 'RANKED_ELSEWHERE'
         when c.held_decided is not null and c.rank <> c.held_rank then 'RANK_DECIDED' end as refusal
       from compared c
     )
     select line, person_id, held_id, year, rank, refusal,
            case when rank <> held_rank then array['rank'] else '{}'::text[] end as fields,
            case when refusal in ('UNKNOWN_PERSON', 'PERSON_REJECTED') then 'personKey'
                 when refusal in ('RANKED_ELSEWHERE', 'RANK_DECIDED') then 'rank' end as refused_field,
            case when refusal is not null then
              details || jsonb_build_object('other', first_line, 'year', year, 'date', held_decided, 'unit', ${unitName('held_unit', '$3::date')}) end
              as details
     from judged`,
    [unitId, JSON.stringify(rows), at],
  );
}

export async function writeRanks(scope: Scope, unitId: string): Promise<void> {
  await scope.sql.query(
    `/* updateRanks */
     update annual_rank h set rank = s.rank, version = h.version + 1
     from import_rank s where h.id = s.held_id and s.refusal is null and cardinality(s.fields) > 0`,
  );
  await scope.sql.query(
    `/* insertRanks */
     insert into annual_rank (person_id, unit_id, year, rank)
     select person_id, $1::uuid, year, rank from import_rank where held_id is null and refusal is null`,
    [unitId],
  );
}

export async function compareCollectives(
  scope: Scope,
  unitId: string,
  rows: readonly StagedCollective[],
): Promise<void> {
  await scope.sql.query(
    `/* compareCollectives */
     create temporary table import_collective on commit drop as
     select r.*, h.id as held_id, case when r.rank <> h.rank then array['rank'] else '{}'::text[] end as fields,
            decided.refusal, case when decided.refusal is not null then 'rank' end as refused_field,
            case when decided.refusal is not null
                 then jsonb_build_object('year', r.year, 'date', h.decided_on) end as details
     from jsonb_to_recordset($2::jsonb) as r(line integer, year smallint, collective text, rank text)
     left join collective_rank h on h.unit_id = $1::uuid and h.collective = r.collective and h.year = r.year
     cross join lateral (
       select case when h.decided_on is not null and h.rank <> r.rank then 'RANK_DECIDED' end as refusal
     ) decided`,
    [unitId, JSON.stringify(rows)],
  );
}

export async function writeCollectives(scope: Scope, unitId: string): Promise<void> {
  await scope.sql.query(
    `/* updateCollectives */
     update collective_rank h set rank = s.rank, version = h.version + 1
     from import_collective s where h.id = s.held_id and s.refusal is null and cardinality(s.fields) > 0`,
  );
  await scope.sql.query(
    `/* insertCollectives */
     insert into collective_rank (unit_id, collective, year, rank)
     select $1::uuid, collective, year, rank from import_collective where held_id is null`,
    [unitId],
  );
}
