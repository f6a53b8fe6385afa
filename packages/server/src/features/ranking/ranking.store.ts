import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Rank } from './ranking.rules.ts';

export interface AnnualRankRow {
  readonly personId: string;
  readonly year: number;
  readonly rank: Rank;
}

/** The ranks of the persons for years begun by the day, latest first. Give only persons that were read within the reach. */
export async function annualRanksOf(
  scope: Scope,
  personIds: readonly string[],
  at: LocalDate,
): Promise<readonly AnnualRankRow[]> {
  return scope.sql.query<AnnualRankRow>(
    `/* annualRanksOf */
     select r.person_id as "personId", r.year, r.rank from annual_rank r
     where r.person_id = any ($1::uuid[]) and r.year <= extract(year from $2::date)
     order by r.year desc`,
    [personIds, at],
  );
}
