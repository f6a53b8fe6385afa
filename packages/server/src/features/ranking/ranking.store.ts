import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { inForce } from '../../kernel/sql.ts';
import type { Counted, Rank } from './ranking.rules.ts';

export interface AnnualRankRow {
  readonly personId: string;
  readonly year: number;
  readonly rank: Rank;
  /** Null where a file brought it. */
  readonly decidedOn: LocalDate | null;
}

/** The ranks of the persons for years begun by the day, latest first. Give only persons that were read within the reach. */
export async function annualRanksOf(
  scope: Scope,
  personIds: readonly string[],
  at: LocalDate,
): Promise<readonly AnnualRankRow[]> {
  return scope.sql.query<AnnualRankRow>(
    `/* annualRanksOf */
     select r.person_id as "personId", r.year, r.rank, r.decided_on as "decidedOn" from annual_rank r
     where r.person_id = any ($1::uuid[]) and r.year <= extract(year from $2::date)
     order by r.year desc`,
    [personIds, at],
  );
}

export interface BodyRanksRow extends Counted {
  /** The main title held in the body on that day; null where none was. */
  readonly titleCode: string | null;
}

/** How the bodies under the unit ranked the year: each in the unit that gave the ranks, on the year's last day or its own. */
export async function ranksOfBodies(scope: Scope, unitId: string, year: number): Promise<readonly BodyRanksRow[]> {
  return scope.sql.query<BodyRanksRow>(
    `/* ranksOfBodies */
     select r.unit_id as "unitId", h.title_code as "titleCode", r.rank, count(*)::int as count
     from annual_rank r
     join unit u on u.id = r.unit_id
     cross join lateral (
       select greatest(u.opened_on, least(make_date($2, 12, 31), u.closed_on - 1)) as day
     ) counted
     join unit_closure c on c.descendant_id = r.unit_id and c.ancestor_id = $1::uuid and ${inForce('c', 'counted.day')}
     left join appointment a on a.person_id = r.person_id and a.unit_id = r.unit_id and ${inForce('a', 'counted.day')}
     left join appointment_title h on h.appointment_id = a.id and h.ordinal = 0
     where r.year = $2::int
       and r.unit_id = any (array(select d.descendant_id from unit_closure d where d.ancestor_id = $1::uuid))
     group by r.unit_id, h.title_code, r.rank order by r.unit_id, h.title_code, r.rank`,
    [unitId, year],
  );
}
