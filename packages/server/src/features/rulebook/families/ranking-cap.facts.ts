import type { CapBase, CapPer, Rounding } from '../rulebook-rows.rules.ts';
import { type RuleFamilyEntry, rowsOf } from './family.ts';

interface Value {
  readonly base: CapBase;
  readonly per: CapPer;
  readonly sharePercent: number | null;
  readonly rounding: Rounding;
}

const BASES: Readonly<Record<CapBase, readonly [string, string]>> = {
  RANKED: ['số người được xếp loại', 'those ranked'],
  GOOD: ['số người hoàn thành tốt', 'those ranked good'],
  GOOD_OR_BETTER: ['số người hoàn thành tốt trở lên', 'those ranked good or better'],
};
const PLACES: Readonly<Record<CapPer, readonly [string, string]>> = {
  BODY: ['trong từng cơ quan, đơn vị', 'within each body'],
  DUTY_GROUP: ['trong từng nhóm có nhiệm vụ tương đồng', 'within each group of similar duties'],
};
const ROUNDINGS: Readonly<Record<Rounding, readonly [string, string]>> = {
  DOWN: ['làm tròn xuống', 'rounded down'],
  NEAREST: ['làm tròn gần nhất', 'rounded to the nearest'],
  UP: ['làm tròn lên', 'rounded up'],
};

export const RANKING_CAP: RuleFamilyEntry = {
  name: { vi: 'Trần tỷ lệ hoàn thành xuất sắc.', en: 'Ceilings on the share ranked excellent.' },
  rows: rowsOf('ranking_cap', {
    key: `r.per || '|' || r.base`,
    value: `'base', r.base, 'per', r.per, 'sharePercent', r.share_percent, 'rounding', r.rounding`,
  }),
  say: ({ base, per, sharePercent, rounding }: Value) => ({
    text:
      sharePercent === null
        ? {
            vi: `Có trần hoàn thành xuất sắc trên ${BASES[base][0]}, ${PLACES[per][0]}; tỷ lệ chưa đọc được.`,
            en: `Excellent is capped as a share of ${BASES[base][1]}, ${PLACES[per][1]}; the share was not read.`,
          }
        : {
            vi: `Hoàn thành xuất sắc không quá ${sharePercent} % ${BASES[base][0]}, ${PLACES[per][0]}; ${ROUNDINGS[rounding][0]}.`,
            en: `Excellent is at most ${sharePercent} % of ${BASES[base][1]}, ${PLACES[per][1]}; ${ROUNDINGS[rounding][1]}.`,
          },
    value: sharePercent === null ? null : String(sharePercent),
    measure: 'PERCENT',
  }),
};
