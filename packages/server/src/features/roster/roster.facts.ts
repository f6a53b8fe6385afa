import { inForce } from '../../kernel/sql.ts';
import { KEY_TITLES, LOCAL_KEY_TITLES } from '../rulebook/index.ts';

/**
 * Table expressions the roster offers to indicators. `$1` is the day asked about; `$3` the units to read, or null for
 * all: given as a parameter, so that the planner knows whether it reads a ward or the country.
 */

const onTheDay = (alias: string) => inForce(alias, '$1::date');

const personDimensions = `
  p.sex,
  case when p.ethnicity_code is null then 'UNKNOWN' when p.ethnicity_code = '01' then 'MAJORITY' else 'MINORITY' end as ethnic_minority,
  coalesce(p.ethnicity_list || '-' || p.ethnicity_code, 'UNKNOWN') as ethnicity`;

/** Sex and ethnicity of a person, for facts of other features. Expects the person as `p`. */
export const PERSON_DIMENSIONS = personDimensions;

// Age is whole years by year difference, as the official forms count it.
const age = `(extract(year from $1::date) - extract(year from p.birth_date))`;

/** Persons in office on the day: cadres and civil servants. */
const inOffice = (alias: string) =>
  `${alias}.category in ('CADRE', 'CIVIL_SERVANT') and ${onTheDay(alias)}
   and ($3::uuid[] is null or ${alias}.unit_id = any ($3::uuid[]))`;

// What is grouped per person is read through an index for some units, and as a whole for the country: a join alone
// would leave the planner to group every row there is.
const ofThoseRead = (column: string, key: string) =>
  `($3::uuid[] is null or ${column} = any (array(select o.${key} from appointment o where ${inOffice('o')})))`;

/** The highest level held on the day, per person. */
const levels = `
  select c.person_id,
         max(c.level_rank) filter (where c.kind = 'PROFESSIONAL') as education_rank,
         max(c.level_rank) filter (where c.kind = 'POLITICAL_THEORY') as theory_rank,
         max(c.level_rank) filter (where c.kind = 'STATE_MANAGEMENT') as management_rank
  from credential c
  where c.held_from <= $1::date and ${ofThoseRead('c.person_id', 'person_id')}
  group by c.person_id`;

/** What the verified standards in force ask of a title: the level, or the lower one of the exception the law names. */
const needs = `
  select s.title_code,
         max(least(needed.ordinal, excepted.ordinal)) filter (where s.requirement = 'PROFESSIONAL') as education,
         max(least(needed.ordinal, excepted.ordinal)) filter (where s.requirement = 'POLITICAL_THEORY') as theory,
         max(least(needed.ordinal, excepted.ordinal)) filter (where s.requirement = 'STATE_MANAGEMENT') as management
  from title_standard s
  join code_item needed on needed.code = s.minimum and needed.list = case s.requirement
       when 'PROFESSIONAL' then 'EDUCATION' else s.requirement end
  left join code_item excepted on excepted.list = needed.list and excepted.code = s.exception ->> 'minimum'
  where s.verified and ${onTheDay('s')}
  group by s.title_code`;

/** Per title: whether it is a key one where no locality has a list of its own, and what its standards ask. */
const asked = `
  select code.title_code, k.title_code is not null as key, n.education, n.theory, n.management
  from (select title_code from (${KEY_TITLES}) k union select title_code from title_standard) code
  left join (${KEY_TITLES}) k on k.title_code = code.title_code
  left join (${needs}) n on n.title_code = code.title_code`;

/** Titles held beside the main one; few hold any. */
const secondTitles = `
  select t.appointment_id, array_agg(t.title_code) as codes, bool_or(asked.key) as key,
         max(asked.education) as education, max(asked.theory) as theory, max(asked.management) as management
  from appointment_title t left join asked on asked.title_code = t.title_code
  where t.ordinal > 0 and ${ofThoseRead('t.appointment_id', 'id')}
  group by t.appointment_id`;

const most = (level: string) => `greatest(first.${level}, second.${level})`;

/** Null where no standard applies; otherwise every one of every title must be met. */
const standardMet = `
  case when coalesce(${most('education')}, ${most('theory')}, ${most('management')}) is not null
       then coalesce(coalesce(l.education_rank, -1) >= ${most('education')}, true)
        and coalesce(coalesce(l.theory_rank, -1) >= ${most('theory')}, true)
        and coalesce(coalesce(l.management_rank, -1) >= ${most('management')}, true) end`;

/** One row for each cadre or civil servant in office on the day. */
export const OFFICIAL_FACTS = `
  with asked as (${asked})
  select a.unit_id, $1::date as day, a.person_id, a.category, ${personDimensions},
         case when ${age} <= 30 then '<=30' when ${age} <= 40 then '31-40' when ${age} <= 50 then '41-50'
              when ${age} <= 60 then '51-60' else '>60' end as age_band,
         case when ${age} <= 40 then '<=40' when ${age} <= 50 then '41-50' else '>50' end as age_band_party,
         ${age} < 40 as under_40,
         coalesce(education.code, 'UNKNOWN') as education,
         coalesce(theory.code, 'NONE') as political_theory,
         coalesce(l.education_rank, -1) as education_rank,
         coalesce(l.theory_rank, -1) as theory_rank,
         main.title_code as title,
         party.person_id is not null as party_member,
         case when here.unit_id is null then coalesce(first.key, false) or coalesce(second.key, false)
              else coalesce(main.title_code = any (here.title_codes), false)
                or coalesce(second.codes && here.title_codes, false) end as key_official,
         ${standardMet} as standard_met
  from appointment a
  left join person p on p.id = a.person_id
  left join appointment_title main on main.appointment_id = a.id and main.ordinal = 0
  left join asked first on first.title_code = main.title_code
  left join (${secondTitles}) second on second.appointment_id = a.id
  left join (${LOCAL_KEY_TITLES}) here on here.unit_id = a.unit_id
  left join (${levels}) l on l.person_id = a.person_id
  left join party_membership party on party.person_id = a.person_id and party.joined_on <= $1::date
   and (party.valid_to is null or $1::date < party.valid_to)
  left join code_item education on education.list = 'EDUCATION' and education.ordinal = l.education_rank
  left join code_item theory on theory.list = 'POLITICAL_THEORY' and theory.ordinal = l.theory_rank
  where ${inOffice('a')}`;

/** One row for each key title held on the day: seats, not persons. */
export const KEY_SEAT_FACTS = `
  select a.unit_id, $1::date as day, a.person_id, a.category, ${personDimensions}, t.title_code as title
  from appointment a
  join appointment_title t on t.appointment_id = a.id
  left join (${LOCAL_KEY_TITLES}) here on here.unit_id = a.unit_id
  left join (${KEY_TITLES}) k on here.unit_id is null and k.title_code = t.title_code
  left join person p on p.id = a.person_id
  where (k.title_code is not null or t.title_code = any (here.title_codes)) and ${inOffice('a')}`;
