import type { PlanningRule } from '../rulebook-rows.rules.ts';
import { type RuleFamilyEntry, type RuleMeasure, rowsOf } from './family.ts';

interface Value {
  readonly rule: PlanningRule;
  readonly value: number | null;
  readonly youngUnder: number | null;
}

const RULES: Readonly<
  Record<
    PlanningRule,
    { readonly measure: RuleMeasure | null; readonly say: (value: Value) => readonly [string, string] }
  >
> = {
  PERSONS_PER_TITLE: {
    measure: 'PERSONS',
    say: ({ value }) => [
      `Quy hoạch không quá ${value} người cho một chức danh.`,
      `At most ${value} persons are planned for a title.`,
    ],
  },
  TITLES_PER_PERSON: {
    measure: 'TITLES',
    say: ({ value }) => [
      `Một người được quy hoạch không quá ${value} chức danh.`,
      `A person is planned for at most ${value} titles.`,
    ],
  },
  HIGHER_TITLE: {
    measure: null,
    say: () => [
      'Chỉ quy hoạch chức danh cao hơn chức danh đang giữ.',
      'Only titles higher than the present one are planned.',
    ],
  },
  AGE_FOR_TERM: {
    measure: null,
    say: () => [
      'Người được quy hoạch đủ tuổi công tác trọn một nhiệm kỳ.',
      'Whoever is planned can serve a full term before retirement.',
    ],
  },
  WOMEN_SHARE: {
    measure: 'PERCENT',
    say: ({ value }) => [
      `Nữ từ ${value} % số người được quy hoạch.`,
      `Women are at least ${value} % of those planned.`,
    ],
  },
  YOUNG_SHARE: {
    measure: 'PERCENT',
    say: ({ value, youngUnder }) => [
      `Người dưới ${youngUnder} tuổi từ ${value} % số người được quy hoạch.`,
      `Persons under ${youngUnder} are at least ${value} % of those planned.`,
    ],
  },
};

export const PLANNING_LIMIT: RuleFamilyEntry = {
  name: { vi: 'Giới hạn, cơ cấu của quy hoạch.', en: 'Limits and composition of succession planning.' },
  rows: rowsOf('planning_limit', {
    key: 'r.rule',
    value: `'rule', r.rule, 'value', r.value, 'youngUnder', r.young_under`,
  }),
  say: (value: Value) => {
    const { measure, say } = RULES[value.rule];
    const [vi, en] = say(value);
    return { text: { vi, en }, value: value.value === null ? null : String(value.value), measure };
  },
};
