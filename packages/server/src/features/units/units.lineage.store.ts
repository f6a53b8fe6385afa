import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { PageRequest } from '../../kernel/page.ts';
import type { LineageIssue, RedrawGap } from './units.rules.ts';

/** A unit that no lineage row leads to: those the register opened with, and those of whose origin nothing is held. */
const WITHOUT_ORIGIN = 'not exists (select 1 from unit_lineage origin where origin.successor_id = u.id)';

export interface LineageRow {
  readonly predecessorId: string | null;
  readonly predecessorName: string | null;
  readonly successorId: string | null;
  readonly part: 'WHOLE' | 'PART' | 'UNKNOWN';
}

/** What the units came from (`successor_id`) or became (`predecessor_id`). */
export async function lineageOf(
  scope: Scope,
  side: 'successor_id' | 'predecessor_id',
  ids: readonly string[],
): Promise<readonly LineageRow[]> {
  return scope.sql.query<LineageRow>(
    `/* lineageOf */
     select l.predecessor_id as "predecessorId", l.predecessor_name as "predecessorName",
            l.successor_id as "successorId", l.part
     from unit_lineage l where l.${side} = any ($1::uuid[])
     order by l.predecessor_name, l.id`,
    [ids],
  );
}

/** What went into the unit on the day, itself left out where it goes on. */
export async function originOn(
  scope: Scope,
  unitId: string,
  day: LocalDate,
): Promise<readonly { readonly predecessorId: string | null; readonly part: LineageRow['part'] }[]> {
  return scope.sql.query(
    `/* originOn */
     select l.predecessor_id as "predecessorId", l.part
     from unit_lineage l join unit_event e on e.id = l.event_id and e.effective_on = $2::date
     where l.successor_id = $1 and l.predecessor_id is distinct from $1
     order by l.predecessor_id`,
    [unitId, day],
  );
}

/** For each unit the unit of today that holds all of it, where the lineage says so. */
export async function redrawnToday(
  scope: Scope,
  ids: readonly string[],
  today: LocalDate,
): Promise<readonly { unitId: string; targetId: string }[]> {
  return scope.sql.query(
    `/* redrawnToday */
     select r.unit_id as "unitId", r.target_id as "targetId" from unit_redraw r
     where r.unit_id = any ($1::uuid[]) and r.valid_from <= $2::date and (r.valid_to is null or $2::date < r.valid_to)`,
    [ids, today],
  );
}

/**
 * Units of today whose figures at a past day are not whole: a part or an unnamed unit went into them since, or one that
 * opened since and of whose origin nothing is held.
 */
export async function redrawGaps(
  scope: Scope,
  targetIds: readonly string[],
  at: LocalDate,
): Promise<readonly { targetId: string; gap: RedrawGap }[]> {
  return scope.sql.query(
    `/* redrawGaps */
     select g.target_id as "targetId",
            case when bool_or(g.part = 'UNKNOWN') then 'LINEAGE_UNKNOWN' else 'BOUNDARY_SPLIT' end as gap
     from (
       select r.target_id, l.part from unit_redraw r
       join unit_lineage l on l.successor_id = r.unit_id and l.part <> 'WHOLE'
       join unit_event e on e.id = l.event_id and e.effective_on > $2::date
       where r.target_id = any ($1::uuid[])
       union all
       select r.target_id, 'UNKNOWN' from unit_redraw r
       join unit u on u.id = r.unit_id and u.opened_on > $2::date and ${WITHOUT_ORIGIN}
       where r.target_id = any ($1::uuid[])
     ) g
     group by g.target_id`,
    [targetIds, at],
  );
}

/** Those of the units of whose origin or end something is unknown or not whole. Districts end without a successor. */
export async function incompleteLineage(scope: Scope, ids: readonly string[]): Promise<readonly { unitId: string }[]> {
  return scope.sql.query(
    `/* incompleteLineage */
     select u.id as "unitId" from unit u
     where u.id = any ($1::uuid[]) and (
       (u.opened_on > (select min(valid_from) from unit_epoch) and ${WITHOUT_ORIGIN})
       or exists (select 1 from unit_lineage l where l.successor_id = u.id and l.part <> 'WHOLE')
       or exists (select 1 from unit_lineage l where l.predecessor_id = u.id and l.part <> 'WHOLE'
                  and not exists (select 1 from unit_version v where v.unit_id = u.id and v.tier = 'DISTRICT')))`,
    [ids],
  );
}

export interface LineageIssueRow {
  readonly id: string;
  readonly issue: LineageIssue;
  readonly unitId: string;
  readonly code: string;
  readonly name: string;
  readonly detail: string | null;
  readonly on: LocalDate;
}

const lineageIssues = `
  select l.id::text, case when l.part = 'PART' then 'SPLIT' when l.successor_id is null then 'SUCCESSOR_UNKNOWN'
                          when l.predecessor_id is null then 'PREDECESSOR_UNKNOWN' else 'NAME_DIFFERS' end as issue,
         v.unit_id as "unitId", v.code, v.name, l.predecessor_name as detail, e.effective_on as "on"
  from unit_lineage l
  join unit_event e on e.id = l.event_id
  join unit_version v on v.unit_id = coalesce(l.predecessor_id, l.successor_id)
   and (case when l.predecessor_id is null then v.valid_from = e.effective_on else v.valid_to = e.effective_on end)
  where l.part <> 'WHOLE' and v.tier <> 'DISTRICT'
  union all
  select u.id::text, 'PREDECESSOR_UNKNOWN', v.unit_id, v.code, v.name, null, u.opened_on
  from unit u join unit_version v on v.unit_id = u.id and v.valid_from = u.opened_on
  where u.opened_on > (select min(valid_from) from unit_epoch) and ${WITHOUT_ORIGIN}`;

/** Where the lineage is not known or not whole, unit by unit. */
export async function listLineageIssues(scope: Scope, page: PageRequest): Promise<readonly LineageIssueRow[]> {
  return scope.sql.query<LineageIssueRow>(
    `/* listLineageIssues */
     select * from (${lineageIssues}) i
     where $1::text is null or (i.issue, i.code, i.id) > ($1::text, $2::text, $3::text)
     order by i.issue, i.code, i.id limit $4`,
    [page.after?.[0] ?? null, page.after?.[1] ?? null, page.after?.[2] ?? null, page.first + 1],
  );
}

export async function countLineageIssues(
  scope: Scope,
): Promise<readonly { issue: LineageIssue; rows: number; units: number }[]> {
  return scope.sql.query(
    `/* countLineageIssues */
     select i.issue, count(*)::int as rows, count(distinct i."unitId")::int as units
     from (${lineageIssues}) i group by i.issue order by i.issue`,
  );
}
