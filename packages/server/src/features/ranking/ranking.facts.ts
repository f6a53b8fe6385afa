import { PERSON_DIMENSIONS } from '../roster/index.ts';

// A year's rank stands for the end of that year, in the unit that gave it.
const endOfYear = (alias: string) => `least(make_date(${alias}.year, 12, 31), $1::date)`;
const yearsAsked = (alias: string) =>
  `${alias}.year between extract(year from $2::date) and extract(year from $1::date)`;

/** One row for each person ranked in the years of [since, at]. */
export const RANK_FACTS = `
  select r.unit_id, ${endOfYear('r')} as day, r.person_id, ${PERSON_DIMENSIONS},
         r.rank, r.year::text as year
  from annual_rank r left join person p on p.id = r.person_id
  where ${yearsAsked('r')}
    and ($3::uuid[] is null or r.unit_id = any ($3::uuid[]))`;

/** One row for each collective ranked in the years of [since, at]. */
export const COLLECTIVE_RANK_FACTS = `
  select r.unit_id, ${endOfYear('r')} as day, null::uuid as person_id, r.rank, r.year::text as year
  from collective_rank r where ${yearsAsked('r')}
    and ($3::uuid[] is null or r.unit_id = any ($3::uuid[]))`;
