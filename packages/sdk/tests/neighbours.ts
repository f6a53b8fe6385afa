import { inScope, type TestDatabase } from '@cadre/server/testing';
import { FEW, MANY } from './cases.ts';

export const FEW_PERSONS = 3;
export const MANY_PERSONS = 30;

/**
 * Each person holds one title with no level known, was appointed on a day of its own, was ranked excellent in 2022 by a
 * file and by a review, is planned for one title, is to be carried over, and was sent to a course by a line of its own of
 * the plan of 2023. Each was disciplined while planned, and proposed for a title and voted on in the last of the rounds, of
 * which there is one for ten persons; what it left was published.
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
      await scope.sql.query(
        `with office as (
           select a.unit_id, a.person_id, row_number() over (order by a.person_id)::int as n from appointment a
           join unit_version v on v.unit_id = a.unit_id and v.code = $1 and v.valid_from <= $2::date
            and (v.valid_to is null or $2::date < v.valid_to)
         ), disciplined as (
           insert into discipline (unit_id, person_id, kind, scheme, decision_number, decided_on)
           select unit_id, person_id, 'REPRIMAND', 'PARTY', '3/QĐ', '2023-08-01' from office
         ), round as (
           insert into planning_round (unit_id, term, kind, year, authority, status, opened_on, decision_number, decided_on, effective_on)
           select unit_id, '2025-2030', 'SUPPLEMENT', 2023, 'Cấp trên', 'DECIDED', day, '4/QĐ', day + 20, day + 20
           from office cross join lateral (select date '2023-07-01' + n as day) opened where n = 1 or n % 10 = 0
           returning id, unit_id, opened_on as day
         ), last as (
           select * from round order by day desc limit 1
         ), proposal as (
           insert into planning_proposal (round_id, unit_id, person_id, title_code, action, reason, status, proposed_on, resolved_on, resolution)
           select last.id, last.unit_id, office.person_id, 'BT', 'ADD', 'Lý do', 'REJECTED', last.day, last.day + 20, 'Không'
           from last, office returning id, unit_id
         ), step as (
           insert into nomination_step (round_id, unit_id, procedure, ordinal, held_on, summoned, present)
           select id, unit_id, 'FIVE_STEP', 3, day + 1, 20, 20 from last returning id, unit_id
         ), ballot as (
           insert into nomination_ballot (step_id, proposal_id, unit_id, agree, disagree, invalid)
           select step.id, proposal.id, step.unit_id, 12, 7, 1 from step, proposal
         ), published as (
           insert into publication (round_id, unit_id, term, audience, as_of, valid_from, status)
           select id, unit_id, '2025-2030', 'CADRES_AND_PARTY_MEMBERS', day + 21, day + 21, 'PUBLISHED' from last returning id, unit_id
         )
         insert into publication_line (publication_id, ordinal, unit_id, person_id, title_code, title_name, full_name, present_titles)
         select published.id, n, published.unit_id, p.id, 'PCTUBND', 'Phó Chủ tịch', p.full_name, '{}'
         from published, office join person p on p.id = office.person_id`,
        [code, at],
      );
    }
  });
}
