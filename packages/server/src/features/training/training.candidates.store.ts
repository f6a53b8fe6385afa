import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { inForce } from '../../kernel/sql.ts';

export interface CandidateFacts {
  readonly personId: string;
  /** Titles planned for on the day, as far as the viewer may see. */
  readonly planned: readonly { readonly code: string; readonly name: string }[];
  /** Null where the viewer may not know. */
  readonly partyMember: boolean | null;
  /** Of the years that ended before the day. */
  readonly ranks: readonly { readonly year: number; readonly rank: string }[];
}

/** What conditions of training ask beside the office and the levels. Give only persons that were read within the reach. */
export async function candidateFacts(
  scope: Scope,
  persons: readonly { readonly id: string; readonly sensitive: boolean }[],
  at: LocalDate,
): Promise<readonly CandidateFacts[]> {
  return scope.sql.query<CandidateFacts>(
    `/* candidateFacts */
     select p.id as "personId", planned.titles as planned, ranks.list as ranks,
            case when p.id = any ($3::uuid[]) then exists (
              select 1 from party_membership m
              where m.person_id = p.id and m.joined_on <= $2::date and (m.valid_to is null or $2::date < m.valid_to)
            ) end as "partyMember"
     from person p
     cross join lateral (
       select coalesce(json_agg(distinct jsonb_build_object('code', e.title_code, 'name', coalesce(t.name_vi, e.title_code))),
                       '[]'::json) as titles
       from planning_entry e left join title t on t.code = e.title_code and ${inForce('t', '$2::date')}
       where e.person_id = p.id and ${inForce('e', '$2::date')}
     ) planned
     cross join lateral (
       select coalesce(json_agg(json_build_object('year', r.year, 'rank', r.rank)), '[]'::json) as list
       from annual_rank r where r.person_id = p.id and r.year < extract(year from $2::date)
     ) ranks
     where p.id = any ($1::uuid[])`,
    [persons.map(({ id }) => id), at, persons.filter(({ sensitive }) => sensitive).map(({ id }) => id)],
  );
}
