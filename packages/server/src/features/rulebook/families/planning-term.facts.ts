import type { TermScheme } from '../rulebook-rows.rules.ts';
import { type RuleFamilyEntry, rowsOf, UNDATED } from './family.ts';

interface Value {
  readonly code: string;
  readonly scheme: TermScheme;
}

export const PLANNING_TERM: RuleFamilyEntry = {
  name: { vi: 'Nhiệm kỳ quy hoạch.', en: 'Terms that planning is made for.' },
  rows: rowsOf('planning_term', { key: 'r.code', value: `'code', r.code, 'scheme', r.scheme`, ...UNDATED }),
  say: ({ code, scheme }: Value) => ({
    text: {
      vi: `Nhiệm kỳ ${code} của các chức danh ${scheme === 'PARTY' ? 'Đảng' : 'chính quyền'}.`,
      en: `The term ${code} of ${scheme === 'PARTY' ? 'Party' : 'State'} titles.`,
    },
    value: scheme,
    measure: null,
  }),
};
