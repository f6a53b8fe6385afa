import { inScope, type TestDatabase } from '@cadre/server/testing';
import { FEW, MANY } from './cases.ts';

export const FEW_PERSONS = 3;
export const MANY_PERSONS = 30;

/** Each person holds one title with no level known, was ranked excellent in 2022, and is planned for one title. */
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
           select 'Người ' || n, to_char(n, 'FM000'), case when n % 2 = 0 then 'FEMALE' else 'MALE' end, '1985-01-01', 'DAY'
           from generate_series(1, $3::int) as n returning id
         ), offices as (
           insert into appointment (person_id, unit_id, category, valid_from, from_precision)
           select persons.id, ward.id, 'CIVIL_SERVANT', '2022-01-01', 'DAY' from persons, ward returning id
         ), ranks as (
           insert into annual_rank (person_id, unit_id, year, rank) select persons.id, ward.id, 2022, 'EXCELLENT' from persons, ward
         ), plan as (
           insert into planning_entry (unit_id, person_id, term, title_code, valid_from)
           select ward.id, persons.id, '2025-2030', 'PCTUBND', '2023-06-30' from persons, ward
         )
         insert into appointment_title (appointment_id, title_code, ordinal) select id, 'VPTK', 0 from offices`,
        [code, at, count],
      );
    }
  });
}
