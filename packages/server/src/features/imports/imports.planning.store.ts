import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { nobody, nobodyDetails } from './imports.sheets.store.ts';
import { columnsWhere, differs } from './imports.sql.ts';
import type { StagedPlan } from './imports.staging.rules.ts';

/** An entry of the plan is known by unit, person, term, title and first day. */
export async function comparePlanning(
  scope: Scope,
  unitId: string,
  at: LocalDate,
  rows: readonly StagedPlan[],
): Promise<void> {
  const fields = columnsWhere({
    to: differs('r.valid_to', 'e.valid_to'),
    removalReason: differs('r.removal_reason', 'e.removal_reason'),
  });
  const seat = 'person_id, term, title_code';
  const end = `coalesce(c.valid_to, c.held_to, 'infinity')`;
  await scope.sql.query(
    `/* comparePlanning */
     create temporary table import_planning on commit drop as
     with compared as (
       select r.*, ref.person_id, e.id as held_id, e.valid_to as held_to, ${nobody} as nobody, ${nobodyDetails} as details,
              case when e.id is null then '{}' else ${fields} end as fields
       from jsonb_to_recordset($2::jsonb) as r(
         line integer, key text, term text, title_code text, valid_from date, valid_to date, removal_reason text)
       join import_reference ref on ref.key = r.key
       left join planning_entry e on e.unit_id = $1::uuid and e.person_id = ref.person_id and e.term = r.term
         and e.title_code = r.title_code and e.valid_from = r.valid_from
     ), ordered as (
       select c.*, lag(c.line) over earlier as other,
              max(${end}) over (earlier rows between unbounded preceding and 1 preceding) > c.valid_from as overlaps
       from compared c window earlier as (partition by ${seat} order by c.valid_from, c.line)
     ), judged as (
       select c.*, held.valid_from as since, case
         when c.nobody is not null then c.nobody
         when c.overlaps then 'OVERLAPPING_PLAN'
         when c.valid_to is null and c.held_to <= $3::date then 'ENDED_IN_REGISTER'
         when held.valid_from is not null then 'OVERLAPPING_HELD_PLAN' end as refusal
       from ordered c
       left join lateral (
         select min(h.valid_from) as valid_from from planning_entry h
         where h.unit_id = $1::uuid and h.person_id = c.person_id and h.term = c.term and h.title_code = c.title_code
           and daterange(h.valid_from, h.valid_to) && daterange(c.valid_from, ${end})
           and h.id is distinct from c.held_id and not exists (select 1 from compared o where o.held_id = h.id)
       ) held on true
     )
     select line, person_id, held_id, term, title_code, valid_from, valid_to, removal_reason, fields, refusal,
            case when refusal in ('UNKNOWN_PERSON', 'PERSON_REJECTED') then 'personKey'
                 when refusal = 'ENDED_IN_REGISTER' then 'to' else 'from' end as refused_field,
            case when refusal is not null then
              details || jsonb_build_object('other', other, 'since', since, 'date', held_to - 1) end as details
     from judged`,
    [unitId, JSON.stringify(rows), at],
  );
}

export async function writePlanning(scope: Scope, unitId: string): Promise<void> {
  await scope.sql.query(
    `/* updatePlanning */
     update planning_entry e
     set valid_to = coalesce(s.valid_to, e.valid_to), removal_reason = coalesce(s.removal_reason, e.removal_reason),
         version = e.version + 1
     from import_planning s where e.id = s.held_id and s.refusal is null and cardinality(s.fields) > 0`,
  );
  await scope.sql.query(
    `/* insertPlanning */
     insert into planning_entry (unit_id, person_id, term, title_code, valid_from, valid_to, removal_reason)
     select $1::uuid, person_id, term, title_code, valid_from, valid_to, removal_reason
     from import_planning where held_id is null and refusal is null`,
    [unitId],
  );
}
