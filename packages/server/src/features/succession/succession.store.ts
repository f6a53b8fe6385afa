import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { inForce } from '../../kernel/sql.ts';
import type { PlannedEntry } from './succession.rules.ts';
import type { EntrySource } from './succession.status.rules.ts';

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
  /** Null while it is proposed. */
  readonly entryId: string | null;
  readonly source: EntrySource;
  /** Planned since; of what is proposed, the day it was; of what is decided, the day it begins. */
  readonly from: LocalDate;
  /** Only where it had come by the day. */
  readonly to: LocalDate | null;
  readonly removalReason: string | null;
  /** The order of candidates for the title, as last decided by the day. */
  readonly priorityOrder: number | null;
}

/**
 * Entries as people read them. The source gives `key`, `entry_id`, `source`, `unit_id`, `person_id`, `title_code`,
 * `valid_from`, `valid_to`, `removal_reason`, `priority_order`; what ends after the day is not known to end.
 */
export const readable = (source: string, day: string) => `
  source as (${source}),
  present as (
    select a.person_id, json_agg(json_build_object('code', h.title_code, 'name', coalesce(n.name_vi, h.title_code),
             'nameEn', coalesce(n.name_en, h.title_code)) order by h.ordinal) as titles
    from appointment a
    join appointment_title h on h.appointment_id = a.id
    left join title n on n.code = h.title_code and ${inForce('n', day)}
    where ${inForce('a', day)} and a.person_id = any (array(select s.person_id from source s))
    group by a.person_id
  ), readable as (
    select s.key, s.entry_id as "entryId", s.source, s.unit_id as "unitId", s.person_id as "personId",
           coalesce(p.full_name, '•••') as "personName", p.sex, p.birth_date as "birthDate",
           p.birth_precision as "birthPrecision", s.title_code as "titleCode",
           coalesce(t.name_vi, s.title_code) as "titleName", coalesce(t.name_en, s.title_code) as "titleNameEn",
           past.ended is not true as active, s.valid_from as "from", case when past.ended then s.valid_to end as "to",
           case when past.ended then s.removal_reason end as "removalReason", s.priority_order as "priorityOrder",
           coalesce(present.titles, '[]'::json) as present,
           row_number() over (order by v.code, t.ordinal, s.title_code, past.ended is true, s.valid_from, p.sort_name,
                              s.entry_id, s.person_id) as place
    from source s
    left join unit_version v on v.unit_id = s.unit_id and ${inForce('v', day)}
    cross join lateral (select s.valid_to <= ${day} as ended) past
    left join person p on p.id = s.person_id
    left join lateral (
      select n.name_vi, n.name_en, n.ordinal from title n where n.code = s.title_code and n.valid_from <= ${day}
      order by n.valid_from desc limit 1
    ) t on true
    left join present on present.person_id = s.person_id
  )`;

/** The order last decided for an entry by the day. */
const decidedOrder = (entry: string, day: string) => `
  (select o.priority_order from planning_proposal o
   where o.entry_id = ${entry} and o.status = 'APPROVED' and o.resolved_on <= ${day} and o.priority_order is not null
   order by o.resolved_on desc limit 1)`;

/**
 * The plan of a term under the unit, as it was known on the day: a removal that came later is not known yet.
 * `pending`: with what is decided and has not begun, and what is proposed.
 */
export async function planOf(
  scope: Scope,
  unitId: string,
  term: string,
  at: LocalDate,
  atMost: number,
  pending = false,
): Promise<readonly PlanRow[]> {
  const under = (unit: string) =>
    `join unit_closure c on c.descendant_id = ${unit} and c.ancestor_id = $1::uuid and ${inForce('c', '$3::date')}`;
  const facts = `
    select null::uuid as key, e.id as entry_id, 'FACT' as source, e.unit_id, e.person_id, e.title_code, e.valid_from,
           e.valid_to, e.removal_reason, ${decidedOrder('e.id', '$3::date')} as priority_order
    from planning_entry e ${under('e.unit_id')}
    where e.term = $2 and e.valid_from <= $3::date`;
  const proposals = `
    select null::uuid, case when p.status = 'APPROVED' and p.resolved_on <= $3::date then e.id end,
           case when p.status = 'APPROVED' and p.resolved_on <= $3::date then 'DECISION' else 'PROPOSAL' end,
           p.unit_id, p.person_id, p.title_code,
           case when p.status = 'APPROVED' and p.resolved_on <= $3::date then e.valid_from else p.proposed_on end,
           null, null, p.priority_order
    from planning_proposal p
    join planning_round r on r.id = p.round_id and r.term = $2 ${under('p.unit_id')}
    left join planning_entry e on e.id = p.entry_id
    where p.action = 'ADD' and p.proposed_on <= $3::date
      and (p.resolved_on is null or p.resolved_on > $3::date or (p.status = 'APPROVED' and e.valid_from > $3::date))`;
  return scope.sql.query<PlanRow>(
    `/* planOf */
     with ${readable(pending ? `${facts} union all ${proposals}` : facts, '$3::date')}
     select * from readable order by place limit $4`,
    [unitId, term, at, atMost + 1],
  );
}

/**
 * Persons planned under the unit who are of an ethnic minority, and of whom it is not known. Null unless sensitive data may
 * be seen of the unit and all under it.
 */
export async function minorityOf(
  scope: Scope,
  unitId: string,
  term: string,
  at: LocalDate,
): Promise<{ readonly minority: number; readonly unknown: number } | null> {
  const reach = scope.reach('roster:sensitive');
  const rows = await scope.sql.query<{ minority: number; unknown: number; covered: boolean }>(
    `/* minorityOf */
     select count(distinct e.person_id) filter (where p.ethnicity_code <> '01')::int as minority,
            count(distinct e.person_id) filter (where p.ethnicity_code is null)::int as unknown,
            $4::uuid[] is null or $1::uuid = any (array(
              select d.descendant_id from unit_closure d where d.ancestor_id = any ($4::uuid[]) and ${inForce('d', '$3::date')})) as covered
     from planning_entry e
     join unit_closure c on c.descendant_id = e.unit_id and c.ancestor_id = $1::uuid and ${inForce('c', '$3::date')}
     left join person p on p.id = e.person_id
     where e.term = $2 and ${inForce('e', '$3::date')}`,
    [unitId, term, at, reach === 'COUNTRY' ? null : reach],
  );
  const [row] = rows;
  return row === undefined || !row.covered ? null : { minority: row.minority, unknown: row.unknown };
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
