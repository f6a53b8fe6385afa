import { type RuleFamilyEntry, rowsOf } from './family.ts';

interface Value {
  readonly sex: 'FEMALE' | 'MALE';
  readonly year: number;
  readonly months: number;
}

const SEXES = { FEMALE: ['Nữ', 'Women'], MALE: ['Nam', 'Men'] } as const;

function ageOf(months: number): readonly [string, string] {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return rest === 0
    ? [`${years} tuổi`, `${years} years`]
    : [`${years} tuổi ${rest} tháng`, `${years} years and ${rest} months`];
}

/** A row is the age of one year: in force from its first day to its last. */
export const RETIREMENT_AGE: RuleFamilyEntry = {
  name: { vi: 'Tuổi nghỉ hưu theo năm.', en: 'Ages of retirement by year.' },
  rows: rowsOf('retirement_age', {
    key: 'r.sex',
    value: `'sex', r.sex, 'year', r.year, 'months', r.months`,
    window: { from: 'make_date(r.year, 1, 1)', to: 'make_date(r.year + 1, 1, 1)' },
  }),
  say: ({ sex, year, months }: Value) => ({
    text: {
      vi: `${SEXES[sex][0]} nghỉ hưu năm ${year} khi đủ ${ageOf(months)[0]}.`,
      en: `${SEXES[sex][1]} who retire in ${year} do so at ${ageOf(months)[1]}.`,
    },
    value: String(months),
    measure: 'MONTHS',
  }),
};
