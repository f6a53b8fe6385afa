import type { BallotBase } from '../rulebook-succession.rules.ts';
import { type RuleFamilyEntry, rowsOf } from './family.ts';

interface Value {
  readonly procedure: string;
  readonly ordinal: number;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly quorumNumerator: number | null;
  readonly quorumDenominator: number | null;
  readonly thresholdNumerator: number | null;
  readonly thresholdDenominator: number | null;
  readonly base: BallotBase | null;
}

const BASES: Readonly<Record<BallotBase, readonly [string, string]>> = {
  SUMMONED: ['số triệu tập', 'those summoned'],
  PRESENT: ['số có mặt', 'those present'],
  VALID: ['số phiếu hợp lệ', 'the valid ballots'],
};

export const NOMINATION_STEP: RuleFamilyEntry = {
  name: { vi: 'Các bước giới thiệu nhân sự quy hoạch.', en: 'Steps of nomination for succession planning.' },
  rows: rowsOf('nomination_step_rule', {
    key: `r.procedure || '|' || r.ordinal`,
    value: `'procedure', r.procedure, 'ordinal', r.ordinal, 'nameVi', r.name_vi, 'nameEn', r.name_en,
            'quorumNumerator', r.quorum_numerator, 'quorumDenominator', r.quorum_denominator,
            'thresholdNumerator', r.threshold_numerator, 'thresholdDenominator', r.threshold_denominator, 'base', r.base`,
  }),
  say: (value: Value) => {
    const quorum = `${value.quorumNumerator}/${value.quorumDenominator}`;
    const threshold = `${value.thresholdNumerator}/${value.thresholdDenominator}`;
    const [met, there] =
      value.quorumNumerator === null
        ? ['', '']
        : [` Có mặt ít nhất ${quorum} số triệu tập.`, ` At least ${quorum} of those summoned are present.`];
    const [agreed, agree] =
      value.base === null
        ? ['', '']
        : [
            ` Đồng ý hơn ${threshold} ${BASES[value.base][0]}.`,
            ` More than ${threshold} of ${BASES[value.base][1]} agree.`,
          ];
    return {
      text: {
        vi: `Trình tự ${value.procedure}, bước ${value.ordinal}: ${value.nameVi}.${met}${agreed}`,
        en: `Procedure ${value.procedure}, step ${value.ordinal}: ${value.nameEn}.${there}${agree}`,
      },
      value: null,
      measure: null,
    };
  },
};
