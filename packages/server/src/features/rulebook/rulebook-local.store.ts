import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { PageRequest } from '../../kernel/page.ts';
import { inForce } from '../../kernel/sql.ts';
import type { Grounds, LocalFamily, LocalRule, LocalStatement } from './rulebook-local.rules.ts';
import { type AppliedRule, type Basis, LocalRules } from './rulebook-overlay.rules.ts';

const columns = `
  r.id, r.family, r.key, r.unit_id as "unitId", r.value, r.valid_from as "from", r.valid_to as "to", r.instrument,
  r.clause, r.note, r.verified, r.recorded_on as "recordedOn", r.version`;

export interface NewLocalRule extends Grounds {
  readonly statement: LocalStatement;
  readonly key: string;
  /** Null: the whole country. */
  readonly unitId: string | null;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly recordedOn: LocalDate;
}

/** Null where a rule of the same family, key and unit is in force on some day of the window. */
export async function insertLocalRule(scope: Scope, rule: NewLocalRule): Promise<LocalRule | null> {
  const rows = await scope.sql.query<LocalRule>(
    `/* insertLocalRule */
     insert into local_rule as r (family, key, unit_id, value, valid_from, valid_to, instrument, clause, note, verified,
                                  recorded_on, recorded_by)
     values ($1, $2, $3, $4::jsonb, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict do nothing returning ${columns}`,
    [
      rule.statement.family,
      rule.key,
      rule.unitId,
      JSON.stringify(rule.statement.value),
      rule.from,
      rule.to,
      rule.instrument,
      rule.clause,
      rule.note,
      rule.verified,
      rule.recordedOn,
      scope.viewer?.accountId ?? null,
    ],
  );
  return rows[0] ?? null;
}

/** `locked`: nobody else changes it before this transaction ends. */
export async function localRuleById(scope: Scope, id: string, { locked = false } = {}): Promise<LocalRule | null> {
  const rows = await scope.sql.query<LocalRule>(
    `/* localRuleById */ select ${columns} from local_rule r where r.id = $1 ${locked ? 'for update' : ''}`,
    [id],
  );
  return rows[0] ?? null;
}

export async function updateLocalRuleEnd(scope: Scope, id: string, validTo: LocalDate): Promise<LocalRule> {
  const [row] = await scope.sql.query<LocalRule>(
    `/* updateLocalRuleEnd */
     update local_rule r set valid_to = $2, version = r.version + 1 where r.id = $1 returning ${columns}`,
    [id, validTo],
  );
  if (row === undefined) throw new Error('A rule that was read for update is gone.');
  return row;
}

export interface LocalRuleFilter {
  /** Rules of this unit and of what is under it. */
  readonly unitId: string | null;
  readonly family: LocalFamily | null;
  /** Only those in force on the day; that day's tree. */
  readonly at: LocalDate | null;
}

const matching = `
  ($1::uuid is null or r.unit_id = any (array(
     select c.descendant_id from unit_closure c where c.ancestor_id = $1::uuid and ($3::date is null or ${inForce('c', '$3::date')}))))
  and ($2::text is null or r.family = $2)
  and ($3::date is null or (${inForce('r', '$3::date')}))`;

export async function localRulesPage(
  scope: Scope,
  { unitId, family, at }: LocalRuleFilter,
  page: PageRequest,
): Promise<readonly LocalRule[]> {
  return scope.sql.query<LocalRule>(
    `/* localRulesPage */
     select ${columns} from local_rule r
     where ${matching}
       and ($4::text is null or (r.family, r.key, r.valid_from, r.id) > ($4::text, $5::text, $6::date, $7::uuid))
     order by r.family, r.key, r.valid_from, r.id limit $8`,
    [unitId, family, at, ...(page.after ?? [null, null, null, null]), page.first + 1],
  );
}

export async function countLocalRules(scope: Scope, { unitId, family, at }: LocalRuleFilter): Promise<number> {
  const rows = await scope.sql.query<{ count: number }>(
    `/* countLocalRules */ select count(*)::int as count from local_rule r where ${matching}`,
    [unitId, family, at],
  );
  return rows[0]?.count ?? 0;
}

/** On which day units stand where, and the rules are read: the same day, unless a past is read by other rules. */
export interface RuleDays {
  readonly unitsAt: LocalDate;
  readonly rulesAt: LocalDate;
}

/**
 * The local rules that apply to each of the units: where it stands on the day, or stood on the nearest day it was there. One
 * statement, for however many units and families.
 */
export async function readLocalRules(
  scope: Scope,
  families: readonly LocalFamily[],
  unitIds: readonly string[],
  { unitsAt, rulesAt }: RuleDays,
): Promise<LocalRules> {
  const rows = await scope.sql.query<AppliedRule>(
    `/* readLocalRules */
     select distinct on (u.id, r.family, r.key) ${columns}, u.id as "forUnit"
     from unit u
     cross join lateral (select greatest(u.opened_on, least($3::date, u.closed_on - 1)) as day) stood
     join local_rule r on r.family = any ($1::text[]) and ${inForce('r', '$4::date')}
     left join unit_closure c on c.ancestor_id = r.unit_id and c.descendant_id = u.id and ${inForce('c', 'stood.day')}
     where u.id = any ($2::uuid[]) and (r.unit_id is null or c.depth is not null)
     order by u.id, r.family, r.key, c.depth nulls last`,
    [families, unitIds, unitsAt, rulesAt],
  );
  return new LocalRules(rows);
}

/** The classes of the units, each with its window: lists look at units on days of their own. */
export async function unitClassesOf(scope: Scope, unitIds: readonly string[]): Promise<readonly LocalRule[]> {
  return scope.sql.query<LocalRule>(
    `/* unitClassesOf */
     select ${columns} from local_rule r
     where r.family = 'UNIT_CLASS' and r.unit_id = any ($1::uuid[])`,
    [unitIds],
  );
}

/** As many of a family as a passport names; units of the country have classes by the thousand, on few grounds. */
const MOST_GROUNDS = 20;

/**
 * On what local rules figures of the units rest, alike grounds once: rules of the units themselves, of what is above and
 * of what is under them or became them.
 */
export async function localGroundsBehind(
  scope: Scope,
  families: readonly LocalFamily[],
  unitIds: readonly string[],
  at: LocalDate,
): Promise<readonly (Basis & { readonly family: LocalFamily })[]> {
  return scope.sql.query(
    `/* localGroundsBehind */
     with counted as (
       select r.unit_id as id from unit_redraw r where r.target_id = any ($2::uuid[])
     ), around as (
       select c.ancestor_id as id from unit_closure c where c.descendant_id in (select id from counted) and ${inForce('c', '$3::date')}
       union
       select c.descendant_id from unit_closure c where c.ancestor_id in (select id from counted) and ${inForce('c', '$3::date')}
     )
     select g.family, g.instrument, g.clause, g.note, g.verified, true as local, g."from", g."to" from (
       select r.family, r.instrument, r.clause, r.note, r.verified, min(r.valid_from) as "from",
              case when bool_and(r.valid_to is not null) then max(r.valid_to) end as "to",
              row_number() over (partition by r.family order by count(*) desc, r.instrument, r.clause, r.note, r.verified) as place
       from local_rule r
       where r.family = any ($1::text[]) and ${inForce('r', '$3::date')}
         and (r.unit_id is null or r.unit_id in (select id from around))
       group by r.family, r.instrument, r.clause, r.note, r.verified
     ) g where g.place <= ${MOST_GROUNDS} order by g.family, g.place`,
    [families, unitIds, at],
  );
}
