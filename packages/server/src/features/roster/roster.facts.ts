/**
 * Table expressions the roster offers to indicators. `$1` is the day asked about; `$3` the units to read, or null for
 * all: given as a parameter, so that the planner knows whether it reads a ward or the country.
 */

const inForce = (alias: string) =>
  `${alias}.valid_from <= $1::date and (${alias}.valid_to is null or $1::date < ${alias}.valid_to)`;

const personDimensions = `
  p.sex,
  case when p.ethnicity_code is null then 'UNKNOWN' when p.ethnicity_code = '01' then 'MAJORITY' else 'MINORITY' end as ethnic_minority,
  coalesce(p.ethnicity_list || '-' || p.ethnicity_code, 'UNKNOWN') as ethnicity`;

/** Sex and ethnicity of a person, for facts of other features. Expects the person as `p`. */
export const PERSON_DIMENSIONS = personDimensions;

// Age is whole years by year difference, as the official forms count it.
const age = `(extract(year from $1::date) - extract(year from p.birth_date))`;

/** Persons in office on the day: cadres and civil servants. */
const people = `
  select a.id, a.person_id, a.unit_id, a.category from appointment a
  where a.category in ('CADRE', 'CIVIL_SERVANT') and ${inForce('a')}
    and ($3::uuid[] is null or a.unit_id = any ($3::uuid[]))`;

/** The highest level held on the day, per person. */
const levels = `
  select c.person_id,
         max(c.level_rank) filter (where c.kind = 'PROFESSIONAL') as education_rank,
         max(c.level_rank) filter (where c.kind = 'POLITICAL_THEORY') as theory_rank,
         max(c.level_rank) filter (where c.kind = 'STATE_MANAGEMENT') as management_rank
  from people join credential c on c.person_id = people.person_id
  where c.held_from <= $1::date group by c.person_id`;

/** Each title held against each verified standard in force: met, or met by the exception the law names. */
const standards = `
  select t.appointment_id,
         bool_and(coalesce(case s.requirement when 'PROFESSIONAL' then l.education_rank
                                              when 'POLITICAL_THEORY' then l.theory_rank
                                              else l.management_rank end, -1)
                  >= least(needed.ordinal, excepted.ordinal)) as met
  from people
  join appointment_title t on t.appointment_id = people.id
  join title_standard s on s.title_code = t.title_code and s.verified and ${inForce('s')}
  join code_item needed on needed.code = s.minimum and needed.list = case s.requirement
       when 'PROFESSIONAL' then 'EDUCATION' else s.requirement end
  left join code_item excepted on excepted.list = needed.list and excepted.code = s.exception ->> 'minimum'
  left join levels l on l.person_id = people.person_id
  group by t.appointment_id`;

/** One row for each cadre or civil servant in office on the day. */
export const OFFICIAL_FACTS = `
  with people as (${people}), levels as (${levels}), standards as (${standards}),
  seats as (
    select t.appointment_id, min(t.title_code) filter (where t.ordinal = 0) as main_title,
           bool_or(k.title_code is not null) as key_official
    from people join appointment_title t on t.appointment_id = people.id
    left join key_title k on k.title_code = t.title_code and k.set_code = 'DEFAULT' and ${inForce('k')}
    group by t.appointment_id
  )
  select people.unit_id, $1::date as day, p.id as person_id, people.category, ${personDimensions},
         case when ${age} <= 30 then '<=30' when ${age} <= 40 then '31-40' when ${age} <= 50 then '41-50'
              when ${age} <= 60 then '51-60' else '>60' end as age_band,
         case when ${age} <= 40 then '<=40' when ${age} <= 50 then '41-50' else '>50' end as age_band_party,
         ${age} < 40 as under_40,
         coalesce(education.code, 'UNKNOWN') as education,
         coalesce(theory.code, 'NONE') as political_theory,
         coalesce(levels.education_rank, -1) as education_rank,
         coalesce(levels.theory_rank, -1) as theory_rank,
         seats.main_title as title,
         party.person_id is not null as party_member,
         coalesce(seats.key_official, false) as key_official,
         standards.met as standard_met
  from people
  join person p on p.id = people.person_id
  left join seats on seats.appointment_id = people.id
  left join standards on standards.appointment_id = people.id
  left join levels on levels.person_id = p.id
  left join party_membership party on party.person_id = p.id and party.joined_on <= $1::date
   and (party.valid_to is null or $1::date < party.valid_to)
  left join code_item education on education.list = 'EDUCATION' and education.ordinal = levels.education_rank
  left join code_item theory on theory.list = 'POLITICAL_THEORY' and theory.ordinal = levels.theory_rank`;

/** One row for each key title held on the day: seats, not persons. */
export const KEY_SEAT_FACTS = `
  with people as (${people})
  select people.unit_id, $1::date as day, p.id as person_id, people.category, ${personDimensions}, t.title_code as title
  from people
  join person p on p.id = people.person_id
  join appointment_title t on t.appointment_id = people.id
  join key_title k on k.title_code = t.title_code and k.set_code = 'DEFAULT' and ${inForce('k')}`;
