import type { Permission } from '../../authz/permissions.ts';
import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { PageRequest } from '../../kernel/page.ts';
import { inForce } from '../../kernel/sql.ts';
import type { UnitAt, UnitTier } from './units.rules.ts';

const unitColumns = (at: string) => `
  v.unit_id as id, v.code, v.name, v.kind, v.tier, v.superior_id as "superiorId",
  v.valid_from as "validFrom", v.valid_to as "validTo", ${at} as at`;

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
     select ${unitColumns('$2::date')} from unit_version v where v.code = $1 and ${inForce('v', '$2::date')}`,
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
     where v.tier = $1 and ${inForce('v', '$2::date')} and ($3::text is null or v.code > $3)
     order by v.code limit $4`,
    [tier, at, page.after?.[0] ?? null, page.first + 1],
  );
}

export async function countOfTier(scope: Scope, tier: UnitTier, at: LocalDate): Promise<number> {
  const rows = await scope.sql.query<{ count: number }>(
    `/* countOfTier */
     select count(*)::int as count from unit_version v where v.tier = $1 and ${inForce('v', '$2::date')}`,
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
       where v.superior_id = superior.id and ${inForce('v', '$2::date')} and ($3::text is null or v.code > $3)
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
     where v.superior_id = any ($1::uuid[]) and ${inForce('v', '$2::date')} group by v.superior_id`,
    [superiorIds, at],
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
       where c.ancestor_id = any ($1::uuid[]) and c.descendant_id = $2 and ${inForce('c', '$3::date')}
     ) or exists (
       select 1 from unit_closure c join unit_redraw r on r.unit_id = c.descendant_id
       where c.ancestor_id = any ($1::uuid[]) and r.target_id = $2 and ${inForce('c', '$4::date')}
     ) as allowed`,
    [reach, unitId, unitAt, factsAt],
  );
  return rows[0]?.allowed ?? false;
}

/** Those of the units that the viewer may not use the permission on, on that day. */
export async function outsideReach(
  scope: Scope,
  permission: Permission,
  unitIds: readonly string[],
  at: LocalDate,
): Promise<readonly string[]> {
  const reach = scope.reach(permission);
  if (reach === 'COUNTRY') return [];
  const rows = await scope.sql.query<{ id: string }>(
    `/* outsideReach */
     select u.id from unnest($2::uuid[]) as u(id)
     where not exists (select 1 from unit_closure c
                       where c.ancestor_id = any ($1::uuid[]) and c.descendant_id = u.id and ${inForce('c', '$3::date')})`,
    [reach, unitIds, at],
  );
  return rows.map(({ id }) => id);
}

/** The first day the register knows anything of. */
export async function registerOpens(scope: Scope): Promise<LocalDate | null> {
  const rows = await scope.sql.query<{ day: LocalDate | null }>(
    '/* registerOpens */ select min(e.valid_from) as day from unit_epoch e',
  );
  return rows[0]?.day ?? null;
}

/** Those of the pairs whose unit lay under the reach of the permission on the day, as far as the unit existed on it. */
export async function reachedOn(
  scope: Scope,
  permission: Permission,
  pairs: readonly { readonly unitId: string; readonly day: LocalDate }[],
): Promise<readonly { readonly unitId: string; readonly day: LocalDate }[]> {
  const reach = scope.reach(permission);
  if (reach === 'COUNTRY' || reach.length === 0 || pairs.length === 0) return reach === 'COUNTRY' ? pairs : [];
  return scope.sql.query(
    `/* reachedOn */
     select p.unit_id as "unitId", p.day from unnest($2::uuid[], $3::date[]) as p(unit_id, day)
     join unit u on u.id = p.unit_id
     where exists (
       select 1 from unit_closure c
       where c.ancestor_id = any ($1::uuid[]) and c.descendant_id = p.unit_id
         and ${inForce('c', 'greatest(u.opened_on, least(p.day, u.closed_on - 1))')})`,
    [reach, pairs.map(({ unitId }) => unitId), pairs.map(({ day }) => day)],
  );
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
        select c.descendant_id from unit_closure c where c.ancestor_id = $1::uuid and ${inForce('c', '$2::date')}))`,
    tier: 'v.tier = $1',
  }[by];
  const rows = await scope.sql.query<{ id: string }>(
    `/* selectedUnitIds */
     select v.unit_id as id from unit_version v where ${condition} and ${inForce('v', '$2::date')} order by v.code`,
    [anchor, at],
  );
  return rows.map((row) => row.id);
}
