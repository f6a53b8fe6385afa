import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { PageRequest } from '../../kernel/page.ts';
import { inForce } from '../../kernel/sql.ts';
import type { Collective, ReviewStatus, ReviewSteps } from './ranking.review.rules.ts';
import { saidColumns } from './ranking.steps.store.ts';

interface Reviewed extends ReviewSteps {
  readonly id: string;
  readonly unitId: string;
  readonly year: number;
  readonly version: number;
  /** The day the year is looked at from: its last, or that of the unit. */
  readonly at: LocalDate;
  readonly sortKey: readonly string[];
}

export interface ReviewRow extends Reviewed {
  readonly personId: string;
  readonly personName: string;
  /** Held in the unit on that day, the main one first. */
  readonly titles: readonly { readonly code: string; readonly name: string }[];
}

export interface CollectiveReviewRow extends Reviewed {
  readonly collective: Collective;
}

const AT = `cross join lateral (
    select greatest(u.opened_on, least(make_date(r.year, 12, 31), u.closed_on - 1)) as at from unit u where u.id = r.unit_id
  ) looked
  join unit_version v on v.unit_id = r.unit_id and ${inForce('v', 'looked.at')}`;

const OF_PERSONS = `
  select r.id, r.unit_id as "unitId", r.year, r.version, looked.at, r.person_id as "personId",
         coalesce(p.full_name, '•••') as "personName", held.titles, ${saidColumns('PERSON')},
         array[v.code, coalesce(p.sort_name, ''), r.id::text] as "sortKey"
  from ranking_review r
  ${AT}
  left join person p on p.id = r.person_id
  cross join lateral (
    select coalesce(json_agg(json_build_object('code', h.title_code, 'name', coalesce(n.name_vi, h.title_code))
                             order by h.ordinal), '[]'::json) as titles
    from appointment a
    join appointment_title h on h.appointment_id = a.id
    left join title n on n.code = h.title_code and ${inForce('n', 'looked.at')}
    where a.person_id = r.person_id and a.unit_id = r.unit_id and ${inForce('a', 'looked.at')}
  ) held`;

const OF_COLLECTIVES = `
  select r.id, r.unit_id as "unitId", r.year, r.version, looked.at, r.collective, ${saidColumns('COLLECTIVE')},
         array[v.code, r.collective, r.id::text] as "sortKey"
  from collective_review r
  ${AT}`;

const ofUnits = (year: string) => `r.year = ${year}::int and r.unit_id = any (array(
    select c.descendant_id from unit_closure c
    where c.ancestor_id = any ($1::uuid[]) and ${inForce('c', `make_date(${year}::int, 12, 31)`)}))`;

/** A page of reviews under the units, in the order of unit, then Vietnamese name. */
export async function reviewsPage(
  scope: Scope,
  unitIds: readonly string[],
  year: number,
  status: ReviewStatus | null,
  page: PageRequest,
): Promise<readonly ReviewRow[]> {
  return scope.sql.query<ReviewRow>(
    `/* reviewsPage */
     select * from (${OF_PERSONS} where ${ofUnits('$2')} and ($3::text is null or r.status = $3)) o
     where $4::text[] is null or (o."sortKey" collate "C") > ($4::text[] collate "C")
     order by o."sortKey" collate "C" limit $5`,
    [unitIds, year, status, page.after, page.first + 1],
  );
}

/** A page of reviews of collectives under the units, in the order of unit, then collective. */
export async function collectiveReviewsPage(
  scope: Scope,
  unitIds: readonly string[],
  year: number,
  status: ReviewStatus | null,
  page: PageRequest,
): Promise<readonly CollectiveReviewRow[]> {
  return scope.sql.query<CollectiveReviewRow>(
    `/* collectiveReviewsPage */
     select * from (${OF_COLLECTIVES} where ${ofUnits('$2')} and ($3::text is null or r.status = $3)) o
     where $4::text[] is null or (o."sortKey" collate "C") > ($4::text[] collate "C")
     order by o."sortKey" collate "C" limit $5`,
    [unitIds, year, status, page.after, page.first + 1],
  );
}

export async function countReviews(
  scope: Scope,
  table: 'ranking_review' | 'collective_review',
  unitIds: readonly string[],
  year: number,
  status: ReviewStatus | null,
): Promise<number> {
  const rows = await scope.sql.query<{ count: number }>(
    `/* countReviews */
     select count(*)::int as count from ${table} r where ${ofUnits('$2')} and ($3::text is null or r.status = $3)`,
    [unitIds, year, status],
  );
  return rows[0]?.count ?? 0;
}

/** The reviews of these ids. Give only those that were read within the reach. */
export async function reviewsById(scope: Scope, ids: readonly string[]): Promise<readonly ReviewRow[]> {
  return scope.sql.query<ReviewRow>(
    `/* reviewsById */ select * from (${OF_PERSONS} where r.id = any ($1::uuid[])) o order by o."sortKey" collate "C"`,
    [ids],
  );
}

export async function collectiveReviewsById(
  scope: Scope,
  ids: readonly string[],
): Promise<readonly CollectiveReviewRow[]> {
  return scope.sql.query<CollectiveReviewRow>(
    `/* collectiveReviewsById */
     select * from (${OF_COLLECTIVES} where r.id = any ($1::uuid[])) o order by o."sortKey" collate "C"`,
    [ids],
  );
}

/** The reviews of the persons of years begun by the day, latest first. Give only persons that were read within the reach. */
export async function reviewsOfPersons(
  scope: Scope,
  personIds: readonly string[],
  at: LocalDate,
): Promise<readonly ReviewRow[]> {
  return scope.sql.query<ReviewRow>(
    `/* reviewsOfPersons */
     select * from (${OF_PERSONS} where r.person_id = any ($1::uuid[]) and r.year <= extract(year from $2::date)) o
     order by o.year desc, o."sortKey" collate "C"`,
    [personIds, at],
  );
}
