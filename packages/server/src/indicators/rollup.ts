import type { Scope } from '../authz/scope.ts';
import { COLLECTIVE_RANK_FACTS, RANK_FACTS } from '../features/ranking/index.ts';
import { KEY_SEAT_FACTS, OFFICIAL_FACTS } from '../features/roster/index.ts';
import { QUOTA_FACTS } from '../features/rulebook/index.ts';
import { PLANNING_FACTS } from '../features/succession/index.ts';
import { TRAINING_FACTS } from '../features/training/index.ts';
import type { LocalDate } from '../kernel/date.ts';
import type { Measure, Subject } from './define.ts';
import { isOfPeriod } from './define.ts';

const FACTS: Record<Subject, string> = {
  OFFICIALS: OFFICIAL_FACTS,
  KEY_SEATS: KEY_SEAT_FACTS,
  TRAINING: TRAINING_FACTS,
  RANKS: RANK_FACTS,
  COLLECTIVES: COLLECTIVE_RANK_FACTS,
  PLANNING: PLANNING_FACTS,
  QUOTAS: QUOTA_FACTS,
};

/** Above this many units a table reads all facts: the country is then cheaper than a list of its units. */
export const MAX_LEAVES = 2_000;

export interface RollupRequest {
  readonly subject: Subject;
  readonly measures: readonly Measure[];
  /** SQL expressions over the facts' columns: written by the catalogue, never by a caller. */
  readonly by: readonly string[];
  /** Keeps the days between two changes of boundaries apart; the first day of each comes first among the keys. */
  readonly byEpoch?: boolean;
  readonly at: LocalDate;
  readonly since: LocalDate;
  /** The units that make the rows. */
  readonly targetIds: readonly string[];
  /** Units whose facts can reach a row, or null for all: only a hint that keeps a ward's table from reading the country. */
  readonly leafIds: readonly string[] | null;
  /** For `AS_NOW`: the day whose units the rows are. */
  readonly redrawnOn: LocalDate | null;
}

/** One group of one row: keys in the order of `by`, values in the order of `measures` (null = unknown). */
export interface RollupRow {
  readonly unitId: string;
  readonly keys: readonly string[];
  readonly values: readonly (number | null)[];
  readonly gap: string | null;
}

/** Units with everything ever under them, or under a unit that became one of them. */
export async function leafUnitIds(scope: Scope, targetIds: readonly string[], redrawn: boolean): Promise<string[]> {
  const rows = await scope.sql.query<{ id: string }>(
    `/* leafUnitIds */
     select distinct c.descendant_id as id from unit_closure c
     where c.ancestor_id = any (${
       redrawn ? 'array(select r.unit_id from unit_redraw r where r.target_id = any ($1::uuid[]))' : '$1::uuid[]'
     })`,
    [targetIds],
  );
  return rows.map((row) => row.id);
}

/** Totals of one subject for each row, and for each group of it. */
export async function rollup(scope: Scope, request: RollupRequest): Promise<RollupRow[]> {
  const { at, since, leafIds, targetIds, redrawnOn } = request;
  return scope.sql.query<RollupRow>(rollupSql(request), [at, since, leafIds, targetIds, redrawnOn]);
}

/**
 * The one shape: facts are grouped per unit first, then joined to the closure, so that no person is ever joined to all
 * of the units above. A fact of a period counts in the units of its own day: boundaries stand still within an epoch,
 * so its epoch stands for that day. Persons counted once are kept apart until the row they are counted in.
 */
export function rollupSql({
  subject,
  measures,
  by,
  byEpoch = false,
}: Pick<RollupRequest, 'subject' | 'measures' | 'by' | 'byEpoch'>): string {
  const keys = by.map((_, index) => `, k${index}`).join('');
  const named = by.map((expression, index) => `, ${expression} as k${index}`).join('');
  const epoch = byEpoch ? ['leaf.day::text'] : [];
  const columns = [...epoch, ...by.map((_, index) => `k${index}`)];
  const persons = measures.some((measure) => measure.kind === 'PERSONS');
  const person = persons ? ', person_id' : '';
  const inLeaf = measures.map((measure, index) => `${leafExpression(measure)} as m${index}`).join(', ');
  const inRow = measures.map((measure, index) => `${rowExpression(measure, index)}::int`).join(', ');
  const gaps = measures.flatMap((measure) => (measure.kind === 'SUM' ? [`max(${measure.gap})`] : []));
  return `/* rollup ${subject} */
with period as (select $1::date as at, $2::date as since),
target as (
  select r.unit_id, r.target_id from unit_redraw r where $5::date is not null and r.target_id = any ($4::uuid[])
  union all
  select id, id from unnest($4::uuid[]) as id where $5::date is null
),
fact as (${FACTS[subject]}),
leaf as (
  select fact.unit_id, ${isOfPeriod(subject) ? 'epoch.valid_from' : '$1::date'} as day${named}${person}, ${inLeaf},
         ${gaps[0] ?? 'null::text'} as gap
  from fact${
    isOfPeriod(subject)
      ? `
  join unit on unit.id = fact.unit_id
  join unit_epoch epoch
    on epoch.valid_from <= greatest(unit.opened_on, least(fact.day, unit.closed_on - 1))
   and (epoch.valid_to is null or greatest(unit.opened_on, least(fact.day, unit.closed_on - 1)) < epoch.valid_to)`
      : ''
  }
  group by 1, 2${by.map((_, index) => `, ${index + 3}`).join('')}${person}
)
select target.target_id as "unitId", array[${columns.join(', ')}]::text[] as keys, array[${inRow}] as values,
       max(leaf.gap) as gap
from leaf
join unit_closure c on c.descendant_id = leaf.unit_id and c.valid_from <= leaf.day
 and (c.valid_to is null or leaf.day < c.valid_to)
join target on target.unit_id = c.ancestor_id
group by target.target_id${epoch.map((day) => `, ${day}`).join('')}${keys}`;
}

function leafExpression(measure: Measure): string {
  switch (measure.kind) {
    case 'ROWS':
      return `count(*) filter (where ${measure.filter})`;
    case 'PERSONS':
      return `bool_or(${measure.filter})`;
    case 'SUM':
      return `case when bool_or(${measure.gap} is not null) then null else sum(${measure.column}) end`;
  }
}

function rowExpression(measure: Measure, index: number): string {
  switch (measure.kind) {
    case 'ROWS':
      return `sum(m${index})`;
    case 'PERSONS':
      return `count(distinct person_id) filter (where m${index})`;
    case 'SUM':
      return `case when bool_or(leaf.gap is not null) then null else sum(m${index}) end`;
  }
}
