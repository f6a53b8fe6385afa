import { sortName } from '../../features/roster/index.ts';
import { idOf, percent, roll, serialIdOf, weighted } from './random.ts';
import type { Country } from './units.ts';

const CADRE_TITLES = [
  'BT',
  'PBT',
  'CTHDND',
  'PCTHDND',
  'CTUBND',
  'PCTUBND',
  'CTMTTQ',
  'BTDOAN',
  'CTPN',
  'CTND',
  'CTCCB',
];
const CIVIL_SERVANT_TITLES = ['QS', 'VPTK', 'DCXD', 'TCKT', 'TPHT', 'VHXH'];
/** In each commune: first its cadres, then its civil servants, then the non-specialised. */
const CADRES = CADRE_TITLES.length;
const OFFICIALS = 21;

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Lò', 'Giàng', 'Lường', 'Đỗ', 'Bùi', 'Vàng'];
const MIDDLE = ['Thị', 'Văn', 'Minh', 'Thanh', 'Quốc', 'Ngọc', 'Hữu', 'Thu', 'A', 'Đức'];
const GIVEN = ['An', 'Bình', 'Cường', 'Dung', 'Giang', 'Hà', 'Khánh', 'Lan', 'Mai', 'Nam', 'Oanh', 'Phúc', 'Sơn', 'Tú'];

/** Person `n`, the commune that holds the person's file, and the place in it; communes lie together as they were imported. */
const persons = (country: Country, people: number) => `
  select n, ${country.provinces + country.districts} + commune as unit,
         row_number() over (partition by commune order by n)::int - 1 as place
  from (select n, 1 + ((n - 1)::bigint * ${country.communes} / ${people})::int as commune
        from generate_series(1, ${people}) as n) numbered`;

const category = `case when place < ${CADRES} then 'CADRE' when place < ${OFFICIALS} then 'CIVIL_SERVANT' else 'NON_SPECIALISED' end`;

/** Who is where, kept for the length of the seeding so that every later step agrees. */
export const benchSeats = (country: Country, people: number): string => `/* benchSeats */
  create temporary table bench_seat on commit drop as
  select n, unit, place, ${category} as category, ${idOf('person')} as person_id, ${idOf('unit', 'unit')} as unit_id,
         ${idOf('appointment')} as appointment_id
  from (${persons(country, people)}) persons`;

/** Every invented name, and the keys they sort by: `$2` and `$3` of `benchPersons`. */
export function benchNames(): readonly [readonly string[], readonly string[]] {
  const names = FAMILY.flatMap((family) =>
    MIDDLE.flatMap((middle) => GIVEN.map((given) => `${family} ${middle} ${given}`)),
  );
  return [names, names.map(sortName)];
}

export const benchPersons = `/* benchPersons */
  insert into person (id, full_name, sort_name, sex, birth_date, birth_precision, ethnicity_list, ethnicity_code)
  select person_id, ($2::text[])[name], ($3::text[])[name], sex, birth_date, 'DAY',
         case when ethnicity is not null then 'ETHNICITY_A' end, ethnicity
  from (select person_id, 1 + ${roll(3, FAMILY.length * MIDDLE.length * GIVEN.length)} as name,
               case when ${percent(6, 34)} then 'FEMALE' else 'MALE' end as sex,
               date '1965-01-01' + ${roll(7, 12_400)} as birth_date,
               case when ${percent(8, 2)} then null when ${percent(9, 82)} then '01'
                    else lpad((2 + ${roll(10, 20)})::text, 2, '0') end as ethnicity
        from bench_seat) made`;

/** Everybody in office; one in twenty served another commune before. */
export const benchAppointments = (country: Country): string => `/* benchAppointments */
  insert into appointment (id, person_id, unit_id, category, valid_from, from_precision, valid_to)
  select appointment_id, person_id, unit_id, category, date '2015-01-01' + ${roll(11, 2_900)}, 'DAY', null::date from bench_seat
  union all
  select ${idOf('earlier')}, person_id,
         ${idOf('unit', `(${country.provinces + country.districts} + 1 + ${roll(12, country.communes)})`)},
         'CIVIL_SERVANT', date '2010-01-01' + ${roll(13, 700)}, 'DAY', date '2013-01-01' + ${roll(14, 700)}
  from bench_seat where ${percent(15, 5)}`;

/** Titles are filled in order; one cadre in eight holds a second one. */
export const benchTitles = `/* benchTitles */
  insert into appointment_title (appointment_id, title_code, ordinal)
  select appointment_id,
         case category when 'CADRE' then (array[${list(CADRE_TITLES)}])[place + 1]
                       when 'CIVIL_SERVANT' then (array[${list(CIVIL_SERVANT_TITLES)}])[1 + (place - ${CADRES}) % ${CIVIL_SERVANT_TITLES.length}]
                       else 'KCT' || (1 + place % 6) end, 0::smallint
  from bench_seat
  union all
  select appointment_id, case place when 0 then 'CTHDND' when 1 then 'CTMTTQ' else 'PCTHDND' end, 1::smallint
  from bench_seat where category = 'CADRE' and place <> 3 and place <> 2 and ${percent(16, 12)}`;

export const benchParty = `/* benchParty */
  insert into party_membership (id, person_id, joined_on, joined_precision, official_on, official_precision)
  select ${serialIdOf(1)}, person_id, joined_on, 'DAY', joined_on + 365, 'DAY'
  from (select n, person_id, date '1995-01-01' + ${roll(17, 10_500)} as joined_on from bench_seat
        where ${percent(18, 95)} and (category <> 'NON_SPECIALISED' or ${percent(19, 60)})) joined`;

/** A first degree, for some a higher one later; theory and state management for those who were sent. */
export const benchCredentials = `/* benchCredentials */
  insert into credential (id, person_id, kind, level, level_rank, held_from, held_precision)
  select ${serialIdOf(2, 'n::bigint * 8 + step')}, person_id, kind, level, item.ordinal, held_from, 'YEAR'
  from (
    select n, person_id, 'PROFESSIONAL' as kind, 'EDUCATION' as list, 1 as step,
           ${weighted(20, { ELEMENTARY: 2, INTERMEDIATE: 13, COLLEGE: 10, UNIVERSITY: 72, MASTER: 3 })} as level,
           make_date(2000 + ${roll(21, 18)}, 1, 1) as held_from
    from bench_seat
    union all
    select n, person_id, 'PROFESSIONAL', 'EDUCATION', 2, 'DOCTOR', make_date(2019 + ${roll(22, 6)}, 1, 1)
    from bench_seat where ${roll(23, 1_000)} < 2
    union all
    select n, person_id, 'POLITICAL_THEORY', 'POLITICAL_THEORY', 3,
           ${weighted(24, { ELEMENTARY: 25, INTERMEDIATE: 60, ADVANCED: 13, BACHELOR: 2 })}, make_date(2008 + ${roll(25, 16)}, 1, 1)
    from bench_seat where ${percent(26, 75)}
    union all
    select n, person_id, 'STATE_MANAGEMENT', 'STATE_MANAGEMENT', 4,
           ${weighted(27, { CAN_SU: 30, CHUYEN_VIEN: 62, CHUYEN_VIEN_CHINH: 8 })}, make_date(2010 + ${roll(28, 14)}, 1, 1)
    from bench_seat where ${percent(29, 50)}
  ) held
  join code_item item on item.list = held.list and item.code = held.level`;

function list(texts: readonly string[]): string {
  return texts.map((text) => `'${text}'`).join(', ');
}
