import { PERSON_DIMENSIONS } from '../roster/index.ts';

/** One row for each entry of the succession plan that is active on the day. */
export const PLANNING_FACTS = `
  select e.unit_id, $1::date as day, e.person_id, ${PERSON_DIMENSIONS},
         e.title_code as title, e.term as planning_term
  from planning_entry e left join person p on p.id = e.person_id
  where e.valid_from <= $1::date and (e.valid_to is null or $1::date < e.valid_to)
    and ($3::uuid[] is null or e.unit_id = any ($3::uuid[]))`;
