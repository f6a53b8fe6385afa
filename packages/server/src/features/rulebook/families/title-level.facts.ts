import { type RuleFamilyEntry, rowsOf } from './family.ts';

interface Value {
  readonly titleCode: string;
  readonly level: number;
}

export const TITLE_LEVEL: RuleFamilyEntry = {
  name: {
    vi: 'Thứ bậc giữa các chức danh: số lớn hơn là cao hơn.',
    en: 'Where titles stand among each other: the larger the higher.',
  },
  rows: rowsOf('title_level', { key: 'r.title_code', value: `'titleCode', r.title_code, 'level', r.level` }),
  say: ({ titleCode, level }: Value, names) => ({
    text: {
      vi: `${names.title(titleCode).vi} đứng ở bậc ${level}; bậc lớn hơn là cao hơn.`,
      en: `${names.title(titleCode).en} stands at level ${level}; a larger level is higher.`,
    },
    value: String(level),
    measure: 'LEVEL',
  }),
};
