import type { RemovalReason } from '../rulebook-succession.rules.ts';
import { type RuleFamilyEntry, rowsOf } from './family.ts';

interface Value {
  readonly reason: RemovalReason;
  readonly automatic: boolean;
}

const WHO: Readonly<Record<RemovalReason, readonly [string, string]>> = {
  OVER_AGE: ['Người quá tuổi', 'Whoever is over age'],
  DISCIPLINED: ['Người bị kỷ luật, vi phạm quy định', 'Whoever was disciplined, or violated rules'],
  POLITICAL_STANDARD: ['Người không đủ tiêu chuẩn chính trị', 'Whoever does not meet the political standards'],
  TASKS_NOT_COMPLETED: ['Người không hoàn thành nhiệm vụ', 'Whoever did not complete the tasks'],
  STANDARD_NOT_MET: ['Người không còn đủ tiêu chuẩn, điều kiện', 'Whoever no longer meets standards or conditions'],
  TRANSFERRED_OUT: ['Người chuyển công tác đi', 'Whoever was transferred elsewhere'],
  HEALTH: ['Người không đủ sức khỏe', 'Whoever is not healthy enough'],
  OWN_REQUEST: ['Người có nguyện vọng thôi', 'Whoever asks to be removed'],
  APPOINTED: ['Người đã được bổ nhiệm, bầu', 'Whoever was appointed or elected'],
  OTHER: ['Người có lý do khác', 'Whoever there is another reason for'],
};

export const REMOVAL_GROUND: RuleFamilyEntry = {
  name: { vi: 'Lý do đưa ra khỏi quy hoạch.', en: 'Grounds of removal from succession planning.' },
  rows: rowsOf('removal_ground', { key: 'r.reason', value: `'reason', r.reason, 'automatic', r.automatic` }),
  say: ({ reason, automatic }: Value) => {
    const [vi, en] = WHO[reason];
    return {
      text: automatic
        ? { vi: `${vi} được đưa ra khỏi quy hoạch.`, en: `${en} is removed from the plan.` }
        : {
            vi: `${vi} được đưa ra khỏi quy hoạch khi rà soát hằng năm.`,
            en: `${en} is removed from the plan by the review of the year.`,
          },
      value: null,
      measure: null,
    };
  },
};
