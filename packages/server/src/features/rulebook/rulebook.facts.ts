/** One row for each commune-tier unit in force on the day: its quota, or why there is none. */
export const QUOTA_FACTS = `
  select v.unit_id, $1::date as day, q.headcount as quota,
         case when v.unit_class is null then 'CLASS_UNKNOWN' when q.headcount is null then 'NO_RULE' end as gap
  from unit_version v
  left join quota_rule q on q.unit_kind = v.kind and q.unit_class = v.unit_class and q.verified
   and q.valid_from <= $1::date and (q.valid_to is null or $1::date < q.valid_to)
  where v.tier = 'COMMUNE' and v.valid_from <= $1::date and (v.valid_to is null or $1::date < v.valid_to)
    and ($3::uuid[] is null or v.unit_id = any ($3::uuid[]))`;
