import { listOf } from '../rulebook.rules.ts';
import type { Requirement, StandardException } from '../rulebook-rows.rules.ts';
import { type RuleFamilyEntry, rowsOf } from './family.ts';

interface Value {
  readonly titleCode: string;
  readonly requirement: Requirement;
  readonly minimum: string;
  readonly transitionTo: string | null;
  readonly exception: StandardException | null;
}

const REQUIREMENTS: Readonly<Record<Requirement, readonly [string, string]>> = {
  PROFESSIONAL: ['trình độ chuyên môn', 'professional qualification'],
  POLITICAL_THEORY: ['lý luận chính trị', 'political theory'],
  STATE_MANAGEMENT: ['quản lý nhà nước', 'state management'],
};

export const STANDARD: RuleFamilyEntry = {
  name: { vi: 'Tiêu chuẩn chức danh.', en: 'Standards of titles.' },
  rows: rowsOf('title_standard', {
    key: `r.title_code || '|' || r.requirement`,
    value: `'titleCode', r.title_code, 'requirement', r.requirement, 'minimum', r.minimum,
            'transitionTo', r.transition_to, 'exception', r.exception`,
  }),
  say: ({ titleCode, requirement, minimum, transitionTo, exception }: Value, names) => {
    const [title, level] = [names.title(titleCode), names.item(listOf(requirement), minimum)];
    const [vi, en] = REQUIREMENTS[requirement];
    return {
      text: {
        vi: `${title.vi}: ${vi} từ ${level.vi} trở lên${transitionTo ? `, chậm nhất trước ngày ${transitionTo}` : ''}.${exception ? ` ${exception.textVi}.` : ''}`,
        en: `${title.en}: ${en} of ${level.en} or above${transitionTo ? `, to be reached before ${transitionTo}` : ''}.${exception ? ` ${exception.textEn}.` : ''}`,
      },
      value: minimum,
      measure: null,
    };
  },
};
