import { inForce } from '../../kernel/sql.ts';

/** Table expressions the rulebook offers. `$1` is the day asked about; `$3` the units to read, or null for all. */

const onTheDay = (alias: string) => inForce(alias, '$1::date');

/** One row for each commune-tier unit in force on the day: its quota, or why there is none. */
export const QUOTA_FACTS = `
  select v.unit_id, $1::date as day, q.headcount as quota,
         case when c.unit_id is null then 'CLASS_UNKNOWN' when q.headcount is null then 'NO_RULE' end as gap
  from unit_version v
  left join local_rule c on c.family = 'UNIT_CLASS' and c.unit_id = v.unit_id and ${onTheDay('c')}
  left join quota_rule q on q.unit_kind = v.kind and q.unit_class = c.value ->> 'unitClass' and q.verified and ${onTheDay('q')}
  where v.tier = 'COMMUNE' and ${onTheDay('v')}
    and ($3::uuid[] is null or v.unit_id = any ($3::uuid[]))`;

const keyLists = `r.family = 'KEY_TITLE' and r.key = 'DEFAULT' and ${onTheDay('r')}`;
const titleCodes = `array(select jsonb_array_elements_text(r.value -> 'titleCodes'))`;

/** `unit_id, title_codes`: the key titles of the units that a list of their locality holds for, the nearest list alone. */
export const LOCAL_KEY_TITLES = `
  select distinct on (c.descendant_id) c.descendant_id as unit_id, list.title_codes
  from (select r.unit_id, ${titleCodes} as title_codes from local_rule r where r.unit_id is not null and ${keyLists}) list
  join unit_closure c on c.ancestor_id = list.unit_id and ${onTheDay('c')}
   and ($3::uuid[] is null or c.descendant_id = any ($3::uuid[]))
  order by c.descendant_id, c.depth`;

/** `title_code`: the key titles everywhere else. */
export const KEY_TITLES = `
  select k.title_code from key_title k
  where k.set_code = 'DEFAULT' and ${onTheDay('k')}
    and not exists (select 1 from local_rule r where r.unit_id is null and ${keyLists})
  union all
  select unnest(${titleCodes}) from local_rule r where r.unit_id is null and ${keyLists}`;
