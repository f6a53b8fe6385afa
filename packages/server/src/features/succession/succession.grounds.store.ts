import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';

/** The latest year ranked of each person, among those begun by the day. Give only persons that were read within the reach. */
export async function latestRanks(
  scope: Scope,
  personIds: readonly string[],
  at: LocalDate,
): Promise<readonly { readonly personId: string; readonly year: number; readonly rank: string }[]> {
  return scope.sql.query(
    `/* latestRanks */
     select distinct on (r.person_id) r.person_id as "personId", r.year, r.rank
     from annual_rank r where r.person_id = any ($1::uuid[]) and r.year <= extract(year from $2::date)
     order by r.person_id, r.year desc`,
    [personIds, at],
  );
}
