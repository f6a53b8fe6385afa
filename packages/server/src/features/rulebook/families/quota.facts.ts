import type { QuotaUnitKind, UnitClass } from '../rulebook-rows.rules.ts';
import { type RuleFamilyEntry, rowsOf } from './family.ts';

interface Value {
  readonly unitKind: QuotaUnitKind;
  readonly unitClass: UnitClass;
  readonly headcount: number;
}

const KINDS: Readonly<Record<QuotaUnitKind, readonly [string, string]>> = {
  WARD: ['Phường', 'A ward'],
  COMMUNE: ['Xã', 'A commune'],
  TOWNSHIP: ['Thị trấn', 'A township'],
};

export const QUOTA: RuleFamilyEntry = {
  name: {
    vi: 'Số lượng cán bộ, công chức theo loại đơn vị, chưa gồm số tăng thêm.',
    en: 'Cadres and civil servants by class of unit, before any increment.',
  },
  rows: rowsOf('quota_rule', {
    key: `r.unit_kind || '|' || r.unit_class`,
    value: `'unitKind', r.unit_kind, 'unitClass', r.unit_class, 'headcount', r.headcount`,
  }),
  say: ({ unitKind, unitClass, headcount }: Value) => ({
    text: {
      vi: `${KINDS[unitKind][0]} loại ${unitClass}: ${headcount} cán bộ, công chức, chưa gồm số tăng thêm.`,
      en: `${KINDS[unitKind][1]} of class ${unitClass} has ${headcount} cadres and civil servants, before any increment.`,
    },
    value: String(headcount),
    measure: 'PERSONS',
  }),
};
