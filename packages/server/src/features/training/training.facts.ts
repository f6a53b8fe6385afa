import { PERSON_DIMENSIONS } from '../roster/index.ts';

/** One row for each training turn begun in [since, at]: `$2` to `$1`, both days included. */
export const TRAINING_FACTS = `
  select e.unit_id, e.started_on as day, e.person_id, ${PERSON_DIMENSIONS},
         e.course_code as course, extract(year from e.started_on)::text as year
  from training_enrolment e left join person p on p.id = e.person_id
  where e.started_on between $2::date and $1::date
    and ($3::uuid[] is null or e.unit_id = any ($3::uuid[]))`;
