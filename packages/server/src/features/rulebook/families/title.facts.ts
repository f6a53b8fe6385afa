import type { TitleCategory } from '../rulebook-rows.rules.ts';
import { type RuleFamilyEntry, rowsOf } from './family.ts';

interface Value {
  readonly code: string;
  readonly category: TitleCategory;
  readonly regime: string;
}

const CATEGORIES: Readonly<Record<TitleCategory, readonly [string, string]>> = {
  CADRE: ['cán bộ', 'cadre'],
  CIVIL_SERVANT: ['công chức', 'civil servant'],
  NON_SPECIALISED: ['người hoạt động không chuyên trách', 'non-specialised staff'],
};

export const TITLE: RuleFamilyEntry = {
  name: { vi: 'Danh mục chức danh.', en: 'The catalogue of titles.' },
  rows: rowsOf('title', {
    key: 'r.code',
    value: `'code', r.code, 'category', r.category, 'regime', r.regime`,
    basis: { note: 'null::text' },
  }),
  say: ({ code, category }: Value, names) => ({
    text: {
      vi: `${names.title(code).vi} (${code}) là chức danh ${CATEGORIES[category][0]}.`,
      en: `${names.title(code).en} (${code}) is a title of a ${CATEGORIES[category][1]}.`,
    },
    value: category,
    measure: null,
  }),
};
