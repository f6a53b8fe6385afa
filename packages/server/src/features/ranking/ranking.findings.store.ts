import type { Scope } from '../../authz/scope.ts';
import type { DateRange } from '../../kernel/date.ts';
import { inForce } from '../../kernel/sql.ts';
import type { Disqualifier } from '../rulebook/index.ts';
import type { PersonYear } from './ranking.checks.rules.ts';
import type { Points } from './ranking.points.rules.ts';
import type { NotRankedReason } from './ranking.review.rules.ts';
import type { Rank } from './ranking.rules.ts';

export interface RankedRow extends Pick<PersonYear, 'unitId' | 'personId' | 'personName' | 'category' | 'titleCode'> {
  readonly appointedFrom: string | null;
  /** Decided, or brought by a file. */
  readonly rank: Rank | null;
  /** Where the year has come no further. */
  readonly proposedRank: Rank | null;
  readonly notRankedReason: NotRankedReason | null;
  readonly generalPoints: Points | null;
  readonly taskPoints: Points | null;
  readonly disqualifiers: readonly Disqualifier[];
}

/** Everybody who has a rank or a review of the year in the bodies under the unit, by body, then Vietnamese name. */
export async function rankedOfYear(
  scope: Scope,
  unitId: string,
  year: number,
  atMost: number,
): Promise<readonly RankedRow[]> {
  return scope.sql.query<RankedRow>(
    `/* rankedOfYear */
     with counted as (
       select u.id as unit_id, b.day from unit u
       cross join lateral (
         select greatest(u.opened_on, least(make_date($2::int, 12, 31), u.closed_on - 1)) as day
       ) b
       join unit_closure c on c.descendant_id = u.id and c.ancestor_id = $1::uuid and ${inForce('c', 'b.day')}
     ), subjects as (
       select f.unit_id, f.person_id from annual_rank f
       where f.year = $2::int and f.unit_id = any (array(select unit_id from counted))
       union
       select r.unit_id, r.person_id from ranking_review r
       where r.year = $2::int and r.unit_id = any (array(select unit_id from counted))
     )
     select s.unit_id as "unitId", s.person_id as "personId", coalesce(p.full_name, '•••') as "personName",
            a.category, a.valid_from as "appointedFrom", h.title_code as "titleCode", f.rank,
            case when r.status = 'PROPOSED' then r.proposed_rank end as "proposedRank",
            r.not_ranked_reason as "notRankedReason", (r.general_points * 100)::integer as "generalPoints",
            (r.task_points * 100)::integer as "taskPoints", coalesce(r.disqualifiers, '{}') as disqualifiers
     from subjects s
     join counted b on b.unit_id = s.unit_id
     join unit_version v on v.unit_id = s.unit_id and ${inForce('v', 'b.day')}
     left join annual_rank f on f.person_id = s.person_id and f.year = $2::int and f.unit_id = s.unit_id
     left join ranking_review r on r.person_id = s.person_id and r.year = $2::int and r.unit_id = s.unit_id
     left join person p on p.id = s.person_id
     left join appointment a on a.person_id = s.person_id and a.unit_id = s.unit_id and ${inForce('a', 'b.day')}
     left join appointment_title h on h.appointment_id = a.id and h.ordinal = 0
     order by v.code, p.sort_name collate "C", s.person_id limit $3`,
    [unitId, year, atMost + 1],
  );
}

/** Offices the persons held in the year, wherever the viewer may see them. */
export async function officesInYear(
  scope: Scope,
  personIds: readonly string[],
  year: number,
): Promise<readonly (DateRange & { readonly personId: string })[]> {
  return scope.sql.query(
    `/* officesInYear */
     select a.person_id as "personId", a.valid_from as "from", a.valid_to as "to" from appointment a
     where a.person_id = any ($1::uuid[]) and a.valid_from < make_date($2::int + 1, 1, 1)
       and (a.valid_to is null or make_date($2::int, 1, 1) < a.valid_to)`,
    [personIds, year],
  );
}

/** Years before that the persons did not complete, as far as the viewer may see. */
export async function failuresBefore(
  scope: Scope,
  personIds: readonly string[],
  year: number,
): Promise<readonly { readonly personId: string; readonly year: number }[]> {
  return scope.sql.query(
    `/* failuresBefore */
     select f.person_id as "personId", f.year from annual_rank f
     where f.person_id = any ($1::uuid[]) and f.year < $2::int and f.rank = 'NOT_COMPLETED' order by f.year`,
    [personIds, year],
  );
}
