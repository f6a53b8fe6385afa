import type { Permission } from '../../authz/permissions.ts';
import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { PageRequest } from '../../kernel/page.ts';
import type { LineageIssue, RedrawGap, UnitAt, UnitTier } from './units.rules.ts';

const unitColumns = (at: string) => `
  v.unit_id as id, v.code, v.name, v.kind, v.tier, v.unit_class as "unitClass", v.superior_id as "superiorId",
  v.valid_from as "validFrom", v.valid_to as "validTo", ${at} as at`;

const validAt = (alias: string, at: string) =>
  `${alias}.valid_from <= ${at} and (${alias}.valid_to is null or ${at} < ${alias}.valid_to)`;

/** The version in force on the day, or the last one of a unit that has ended by then; nothing for one not yet open. */
export async function unitsAt(scope: Scope, ids: readonly string[], at: LocalDate): Promise<UnitAt[]> {
  return scope.sql.query<UnitAt>(
    `/* unitsAt */
     select ${unitColumns('least($2::date, coalesce(v.valid_to - 1, $2::date))')}
     from unit_version v
     where v.unit_id = any ($1::uuid[]) and v.valid_from <= $2::date
       and not exists (select 1 from unit_version later
                       where later.unit_id = v.unit_id and later.valid_from > v.valid_from and later.valid_from <= $2::date)`,
    [ids, at],
  );
}


export async function unitByCode(scope: Scope, code: string, at: LocalDate): Promise<UnitAt | null> {
  const rows = await scope.sql.query<UnitAt>(
    `/* unitByCode */
     select ${unitColumns('$2::date')} from unit_version v where v.code = $1 and ${validAt('v', '$2::date')}`,
    [code, at],
  );
  return rows[0] ?? null;
}

export async function unitsOfTier(
  scope: Scope,
  tier: UnitTier,
  at: LocalDate,
  page: PageRequest,
): Promise<readonly UnitAt[]> {
  return scope.sql.query<UnitAt>(
    `/* unitsOfTier */
     select ${unitColumns('$2::date')} from unit_version v
     where v.tier = $1 and ${validAt('v', '$2::date')} and ($3::text is null or v.code > $3)
     order by v.code limit $4`,
    [tier, at, page.after?.[0] ?? null, page.first + 1],
  );
}

export async function countOfTier(scope: Scope, tier: UnitTier, at: LocalDate): Promise<number> {
  const rows = await scope.sql.query<{ count: number }>(
    `/* countOfTier */
     select count(*)::int as count from unit_version v where v.tier = $1 and ${validAt('v', '$2::date')}`,
    [tier, at],
  );
  return rows[0]?.count ?? 0;
}

/** A page of direct subordinates for each superior, in one statement. */
export async function subordinatesOf(
  scope: Scope,
  superiorIds: readonly string[],
  at: LocalDate,
  page: PageRequest,
): Promise<readonly UnitAt[]> {
  return scope.sql.query<UnitAt>(
    `/* subordinatesOf */
     select page.* from unnest($1::uuid[]) as superior(id)
     cross join lateral (
       select ${unitColumns('$2::date')} from unit_version v
       where v.superior_id = superior.id and ${validAt('v', '$2::date')} and ($3::text is null or v.code > $3)
       order by v.code limit $4
     ) page`,
    [superiorIds, at, page.after?.[0] ?? null, page.first + 1],
  );
}

export async function countSubordinates(
  scope: Scope,
  superiorIds: readonly string[],
  at: LocalDate,
): Promise<readonly { superiorId: string; count: number }[]> {
  return scope.sql.query(
    `/* countSubordinates */
     select v.superior_id as "superiorId", count(*)::int as count from unit_version v
     where v.superior_id = any ($1::uuid[]) and ${validAt('v', '$2::date')} group by v.superior_id`,
    [superiorIds, at],
  );
}

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

/**
 * May the viewer use the permission on this unit at that day? Yes for units under a grant on that day, and for a unit
 * of today that units under a grant on that day became.
 */
export async function isWithinReach(
  scope: Scope,
  permission: Permission,
  unitId: string,
  unitAt: LocalDate,
  factsAt: LocalDate,
): Promise<boolean> {
  const reach = scope.reach(permission);
  if (reach === 'COUNTRY') return true;
  const rows = await scope.sql.query<{ allowed: boolean }>(
    `/* isWithinReach */
     select exists (
       select 1 from unit_closure c
       where c.ancestor_id = any ($1::uuid[]) and c.descendant_id = $2 and ${validAt('c', '$3::date')}
     ) or exists (
       select 1 from unit_closure c join unit_redraw r on r.unit_id = c.descendant_id
       where c.ancestor_id = any ($1::uuid[]) and r.target_id = $2 and ${validAt('c', '$4::date')}
     ) as allowed`,
    [reach, unitId, unitAt, factsAt],
  );
  return rows[0]?.allowed ?? false;
}

/** The units a selection names on a day, in the order of their codes. */
export async function selectedUnitIds(
  scope: Scope,
  by: 'unit' | 'childrenOf' | 'leavesOf' | 'tier',
  anchor: string,
  at: LocalDate,
): Promise<readonly string[]> {
  const condition = {
    unit: 'v.unit_id = $1::uuid',
    childrenOf: 'v.superior_id = $1::uuid',
    leavesOf: `v.tier = 'COMMUNE' and v.unit_id = any (array(
        select c.descendant_id from unit_closure c where c.ancestor_id = $1::uuid and ${validAt('c', '$2::date')}))`,
    tier: 'v.tier = $1',
  }[by];
  const rows = await scope.sql.query<{ id: string }>(
    `/* selectedUnitIds */
     select v.unit_id as id from unit_version v where ${condition} and ${validAt('v', '$2::date')} order by v.code`,
    [anchor, at],
  );
  return rows.map((row) => row.id);
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
     where r.unit_id = any ($1::uuid[]) and ${validAt('r', '$2::date')}`,
    [ids, today],
  );
}

/** Units of today whose figures at a past day are not whole: a part or an unnamed unit went into them since. */
export async function redrawGaps(
  scope: Scope,
  targetIds: readonly string[],
  at: LocalDate,
): Promise<readonly { targetId: string; gap: RedrawGap }[]> {
  return scope.sql.query(
    `/* redrawGaps */
     select r.target_id as "targetId",
            case when bool_or(l.part = 'UNKNOWN') then 'LINEAGE_UNKNOWN' else 'BOUNDARY_SPLIT' end as gap
     from unit_redraw r
     join unit_lineage l on l.successor_id = r.unit_id and l.part <> 'WHOLE'
     join unit_event e on e.id = l.event_id and e.effective_on > $2::date
     where r.target_id = any ($1::uuid[])
     group by r.target_id`,
    [targetIds, at],
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
  where l.part <> 'WHOLE' and v.tier <> 'DISTRICT'`;

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

/**
 * Rebuilds what is derived from units, versions and lineage: the closure in time, the redrawing of past units on
 * later ones, and the epochs between two changes of boundaries.
 */
export async function rebuildDerivedUnits(scope: Scope): Promise<void> {
  await scope.sql.query('/* clearClosure */ delete from unit_closure');
  await scope.sql.query('/* clearRedraw */ delete from unit_redraw');
  await scope.sql.query('/* clearEpochs */ delete from unit_epoch');
  await scope.sql.query(
    `/* rebuildClosure */
     with recursive up (ancestor_id, descendant_id, depth, valid_from, valid_to) as (
       select id, id, 0, opened_on, closed_on from unit
       union all
       select v.superior_id, up.descendant_id, up.depth + 1,
              greatest(up.valid_from, v.valid_from), least(up.valid_to, v.valid_to)
       from up join unit_version v on v.unit_id = up.ancestor_id and v.superior_id is not null
        and daterange(v.valid_from, v.valid_to) && daterange(up.valid_from, up.valid_to)
     )
     insert into unit_closure (ancestor_id, descendant_id, depth, valid_from, valid_to)
     select ancestor_id, descendant_id, depth, valid_from, valid_to from up`,
  );
  await scope.sql.query(
    `/* rebuildRedraw */
     with recursive chain (unit_id, target_id) as (
       select id, id from unit
       union
       select chain.unit_id, l.successor_id from chain
       join unit_lineage l on l.predecessor_id = chain.target_id and l.part = 'WHOLE'
     )
     insert into unit_redraw (unit_id, target_id, valid_from, valid_to)
     select chain.unit_id, chain.target_id, u.opened_on, u.closed_on from chain join unit u on u.id = chain.target_id`,
  );
  await scope.sql.query(
    `/* rebuildEpochs */
     insert into unit_epoch (valid_from, valid_to)
     select day, lead(day) over (order by day)
     from (select valid_from as day from unit_version union select valid_to from unit_version where valid_to is not null) days`,
  );
}
