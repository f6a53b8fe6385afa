import { idOf, roll, weighted } from './random.ts';

export interface Country {
  readonly provinces: number;
  readonly districts: number;
  readonly communes: number;
}

/** Viet Nam as it was counted until 30/06/2025, less a few communes, so that all tiers make 11,735 units. */
export const WHOLE_COUNTRY: Country = { provinces: 63, districts: 705, communes: 10_967 };

/** Unit `n` counts through provinces, districts, communes; each hangs under the one its share of the row falls on. */
const tree = ({ provinces, districts, communes }: Country) => `
  select n, 'PROVINCE' as tier, n as ordinal, null::int as superior
  from generate_series(1, ${provinces}) as n
  union all
  select ${provinces} + n, 'DISTRICT', n, 1 + (n - 1) * ${provinces} / ${districts}
  from generate_series(1, ${districts}) as n
  union all
  select ${provinces + districts} + n, 'COMMUNE', n, ${provinces} + 1 + (n - 1) * ${districts} / ${communes}
  from generate_series(1, ${communes}) as n`;

/** The districts at the front of their province are its cities, whose communes are wards. */
const isCity = ({ provinces, districts }: Country, district: string) =>
  `((${district} - ${provinces} - 1) * ${provinces} % ${districts} < ${provinces})`;

export const benchUnits = (country: Country): string => `/* benchUnits */
  with tree as (${tree(country)}),
  made as (
    insert into unit (id, opened_on) select ${idOf('unit')}, date '2021-01-01' from tree
    returning id
  )
  insert into unit_version (id, unit_id, code, name, kind, tier, superior_id, valid_from)
  select ${idOf('version')}, ${idOf('unit')}, lpad(ordinal::text, case tier when 'PROVINCE' then 2 when 'DISTRICT' then 3 else 5 end, '0'),
         case tier when 'PROVINCE' then 'Tỉnh số ' when 'DISTRICT' then 'Huyện số ' else 'Xã số ' end || ordinal,
         case tier when 'PROVINCE' then case when ordinal <= 5 then 'CENTRAL_CITY' else 'PROVINCE' end
                   when 'DISTRICT' then case when ${isCity(country, 'n')} then 'CITY' else 'RURAL_DISTRICT' end
                   else case when ${isCity(country, 'superior')} then 'WARD' when ${roll(1, 100)} < 6 then 'TOWNSHIP' else 'COMMUNE' end end,
         tier, case when superior is not null then ${idOf('unit', 'superior')} end, date '2021-01-01'
  from tree`;

/** Every commune has a class, which its locality decided. */
export const benchClasses = (country: Country): string => `/* benchClasses */
  insert into local_rule (id, family, key, unit_id, value, valid_from, note, recorded_on)
  select ${idOf('class')}, 'UNIT_CLASS', 'CLASS', ${idOf('unit')},
         jsonb_build_object('unitClass', ${weighted(2, { I: 30, II: 50, III: 20 })}), date '2021-01-01', 'Invented.', date '2021-01-01'
  from (${tree(country)}) tree where tier = 'COMMUNE'`;
