import { inScope, type TestDatabase } from '@cadre/server/testing';
import { FEW, MANY } from './cases.ts';

export const FEW_PERSONS = 3;
export const MANY_PERSONS = 30;

/**
 * Each person holds one title with no level known, was appointed on a day of its own, was ranked excellent in 2022 by a
 * file and by a review, is planned for one title, is to be carried over, and was sent to a course by a line of its own of
 * the plan of 2023.
 */
export async function peopleNeighbours({ dataSource }: TestDatabase): Promise<void> {
  await inScope(dataSource, async (scope) => {
    for (const [{ code, at }, count] of [
      [FEW, FEW_PERSONS],
      [MANY, MANY_PERSONS],
    ] as const) {
      await scope.sql.query(
        `with ward as (
           select unit_id as id from unit_version
           where code = $1 and valid_from <= $2::date and (valid_to is null or $2::date < valid_to)
         ), persons as (
           insert into person (full_name, sort_name, sex, birth_date, birth_precision)
           select 'Người ' || n, to_char(n, 'FM000'), case when n % 2 = 0 then 'FEMALE' else 'MALE' end, '1972-01-01', 'DAY'
           from generate_series(1, $3::int) as n returning id
         ), offices as (
           insert into appointment (person_id, unit_id, category, valid_from, from_precision)
           select persons.id, ward.id, 'CIVIL_SERVANT', '2022-01-01', 'DAY' from persons, ward returning id
         ), ranks as (
           insert into annual_rank (person_id, unit_id, year, rank) select persons.id, ward.id, 2022, 'EXCELLENT' from persons, ward
         ), reviews as (
           insert into ranking_review (person_id, unit_id, year, status, self_rank)
           select persons.id, ward.id, 2022, 'SELF_ASSESSED', 'EXCELLENT' from persons, ward
         ), collectives as (
           insert into collective_review (unit_id, collective, year, status, self_rank)
           select ward.id, c, 2022, 'SELF_ASSESSED', 'GOOD' from ward, unnest(array['GOVERNMENT', 'PARTY_COMMITTEE']) c
           where $3::int > 10 or c = 'GOVERNMENT'
         ), plan as (
           insert into planning_entry (unit_id, person_id, term, title_code, valid_from)
           select ward.id, persons.id, '2025-2030', 'PCTUBND', '2023-06-30' from persons, ward
         )
         insert into appointment_title (appointment_id, title_code, ordinal) select id, 'VPTK', 0 from offices`,
        [code, at, count],
      );
      await scope.sql.query(
        `with ward as (
           select unit_id as id from unit_version
           where code = $1 and valid_from <= $2::date and (valid_to is null or $2::date < valid_to)
         ), plan as (
           insert into training_plan (unit_id, year, status, decision_number, decided_on)
           select id, 2023, 'APPROVED', '1/QĐ', '2023-01-10' from ward returning id, unit_id
         ), line as (
           insert into training_plan_line (unit_id, plan_id, course_code, seats, form)
           select plan.unit_id, plan.id, 'CCHC', 1, 'FULL_TIME' from plan, generate_series(1, $3::int) returning id, unit_id
         ), seat as (
           select l.id as line_id, l.unit_id, p.person_id
           from (select line.*, row_number() over (order by id) as n from line) l
           join (select a.person_id, row_number() over (order by a.person_id) as n from appointment a, ward where a.unit_id = ward.id) p
             on p.n = l.n
         ), nomination as (
           insert into training_nomination (unit_id, person_id, course_code, plan_line_id, nominated_on, eligibility, status,
                                            decision_number, decided_on, closed_on)
           select unit_id, person_id, 'CCHC', line_id, '2023-02-01', '{"verdict": "NO_RULE", "readings": [], "alreadyHeld": false}',
                  'COMPLETED', '2/QĐ', '2023-02-10', '2023-03-10' from seat returning id, unit_id, person_id
         )
         insert into training_enrolment (person_id, unit_id, course_code, started_on, started_precision, ended_on, nomination_id)
         select person_id, unit_id, 'CCHC', '2023-03-06', 'DAY', '2023-03-11', id from nomination`,
        [code, at, count],
      );
      await scope.sql.query(
        `with office as (
           select a.id, a.unit_id, a.person_id, row_number() over (order by a.person_id)::int as n from appointment a
           join unit_version v on v.unit_id = a.unit_id and v.code = $1 and v.valid_from <= $2::date
            and (v.valid_to is null or $2::date < v.valid_to)
         ), event as (
           insert into personnel_event (unit_id, person_id, kind, effective_on, decision_number, decided_on, to_appointment_id)
           select unit_id, person_id, 'APPOINT', date '2022-01-01' + n, n || '/QĐ', '2022-01-01', id from office
         )
         insert into carry_over (unit_id, from_unit_id, person_id, from_appointment_id, first_day, suggested_titles)
         select unit_id, unit_id, person_id, id, date '2023-01-01' + n, '{VPTK}' from office`,
        [code, at],
      );
    }
  });
}
