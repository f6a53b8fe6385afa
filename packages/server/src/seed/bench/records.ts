import { oneOf, percent, roll, serialIdOf, weighted } from './random.ts';

const RANKS = { EXCELLENT: 18, GOOD: 66, COMPLETED: 14, NOT_COMPLETED: 2 };
const PLANNED_TITLES = ['BT', 'PBT', 'CTHDND', 'PCTHDND', 'CTUBND', 'PCTUBND', 'CTMTTQ'];

/** One turn for everybody, two for half: begun on any day of 2021–2025, never both in the same half. */
export const benchTraining = `/* benchTraining */
  insert into training_enrolment (id, person_id, unit_id, course_code, started_on, started_precision)
  select ${serialIdOf(3, 'turn')}, person_id, unit_id, given.codes[1 + ${roll(30, 1_000, 'turn')} % cardinality(given.codes)],
         date '2021-01-01' + (913 * ((n + turn) % 2)::int + ${roll(31, 913, 'turn')}), 'DAY'
  from (select n, person_id, unit_id, n::bigint * 4 as turn from bench_seat
        union all select n, person_id, unit_id, n::bigint * 4 + 1 from bench_seat where ${percent(32, 50)}) turns
  cross join (select array_agg(code order by code) as codes from course) given`;

/** Cadres and civil servants are ranked each year; a few are not, having served too short a time. */
export const benchRanks = `/* benchRanks */
  insert into annual_rank (id, person_id, unit_id, year, rank)
  select ${serialIdOf(4, 'given')}, person_id, unit_id, year, ${weighted(33, RANKS, 'given')}
  from (select person_id, unit_id, year, n::bigint * 16 + year - 2020 as given
        from bench_seat cross join generate_series(2021, 2024) as year where category <> 'NON_SPECIALISED') ranked
  where ${percent(34, 96, 'given')}`;

export const benchPlanning = `/* benchPlanning */
  insert into planning_entry (id, unit_id, person_id, term, title_code, valid_from, valid_to)
  select ${serialIdOf(5)}, unit_id, person_id, term, ${oneOf(35, PLANNED_TITLES)}, valid_from,
         case when ${percent(36, 10)} then valid_from + 700 end
  from (select n, unit_id, person_id, ${oneOf(37, ['2020-2025', '2025-2030'])} as term, date '2021-06-01' + ${roll(38, 900)} as valid_from
        from bench_seat where category <> 'NON_SPECIALISED' and ${percent(39, 20)}) planned`;

export const benchCollectives = `/* benchCollectives */
  insert into collective_rank (id, unit_id, collective, year, rank)
  select ${serialIdOf(6, 'given')}, unit_id, collective, year, ${weighted(40, RANKS, 'given')}
  from (select unit_id, collective, year, unit::bigint * 32 + which * 16 + year - 2020 as given
        from (select distinct unit, unit_id from bench_seat) communes
        cross join (values ('PARTY_COMMITTEE', 0), ('GOVERNMENT', 1)) as c(collective, which)
        cross join generate_series(2021, 2024) as year) ranked
 `;
