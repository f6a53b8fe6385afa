import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { inForce } from '../../kernel/sql.ts';
import type { PlannedEntry } from './succession.rules.ts';

export interface PlanningEntryRow {
  readonly personId: string;
  readonly term: string;
  readonly title: string;
  readonly titleName: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly removalReason: string | null;
}

/** The succession-plan entries of the persons, begun by the day. Give only persons that were read within the reach. */
export async function planningEntriesOf(
  scope: Scope,
  personIds: readonly string[],
  at: LocalDate,
): Promise<readonly PlanningEntryRow[]> {
  return scope.sql.query<PlanningEntryRow>(
    `/* planningEntriesOf */
     select e.person_id as "personId", e.term, e.title_code as title, coalesce(t.name_vi, e.title_code) as "titleName",
            e.valid_from as "from", e.valid_to as "to", e.removal_reason as "removalReason"
     from planning_entry e
     left join title t on t.code = e.title_code and t.valid_from <= e.valid_from
      and (t.valid_to is null or e.valid_from < t.valid_to)
     where e.person_id = any ($1::uuid[]) and e.valid_from <= $2::date
     order by e.term desc, e.valid_from, e.title_code`,
    [personIds, at],
  );
}

export interface PlanRow extends PlannedEntry {
  readonly from: LocalDate;
  /** Only where it had come by the day. */
  readonly to: LocalDate | null;
  readonly removalReason: string | null;
}

/** The plan of a term under the unit, as it was known on the day: a removal that came later is not known yet. */
export async function planOf(
  scope: Scope,
  unitId: string,
  term: string,
  at: LocalDate,
  atMost: number,
): Promise<readonly PlanRow[]> {
  return scope.sql.query<PlanRow>(
    `/* planOf */
     with present as (
       select a.person_id, json_agg(json_build_object('code', h.title_code, 'name', coalesce(n.name_vi, h.title_code),
                'nameEn', coalesce(n.name_en, h.title_code)) order by h.ordinal) as titles
       from appointment a
       join appointment_title h on h.appointment_id = a.id
       left join title n on n.code = h.title_code and ${inForce('n', '$3::date')}
       where ${inForce('a', '$3::date')} and a.person_id = any (array(
         select o.person_id from planning_entry o
         join unit_closure u on u.descendant_id = o.unit_id and u.ancestor_id = $1::uuid and ${inForce('u', '$3::date')}
         where o.term = $2 and o.valid_from <= $3::date))
       group by a.person_id
     )
     select e.unit_id as "unitId", e.person_id as "personId", coalesce(p.full_name, '•••') as "personName", p.sex,
            p.birth_date as "birthDate", p.birth_precision as "birthPrecision", e.title_code as "titleCode",
            coalesce(t.name_vi, e.title_code) as "titleName", coalesce(t.name_en, e.title_code) as "titleNameEn",
            past.ended is not true as active, e.valid_from as "from",
            case when past.ended then e.valid_to end as "to", case when past.ended then e.removal_reason end as "removalReason",
            coalesce(present.titles, '[]'::json) as present
     from planning_entry e
     join unit_closure c on c.descendant_id = e.unit_id and c.ancestor_id = $1::uuid and ${inForce('c', '$3::date')}
     join unit_version v on v.unit_id = e.unit_id and ${inForce('v', '$3::date')}
     cross join lateral (select e.valid_to <= $3::date as ended) past
     left join person p on p.id = e.person_id
     left join lateral (
       select n.name_vi, n.name_en, n.ordinal from title n where n.code = e.title_code and n.valid_from <= $3::date
       order by n.valid_from desc limit 1
     ) t on true
     left join present on present.person_id = e.person_id
     where e.term = $2 and e.valid_from <= $3::date
     order by v.code, t.ordinal, e.title_code, past.ended is true, e.valid_from, p.sort_name, e.id
     limit $4`,
    [unitId, term, at, atMost + 1],
  );
}

/** Terms the rulebook knows, and those of entries under the unit. */
export async function knownTerms(scope: Scope, unitId: string, at: LocalDate): Promise<readonly string[]> {
  const rows = await scope.sql.query<{ term: string }>(
    `/* knownTerms */
     select code as term from planning_term
     union
     select e.term from planning_entry e
     join unit_closure c on c.descendant_id = e.unit_id and c.ancestor_id = $1::uuid and ${inForce('c', '$2::date')}
     order by 1`,
    [unitId, at],
  );
  return rows.map(({ term }) => term);
}
