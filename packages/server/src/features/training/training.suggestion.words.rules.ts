import type { Bilingual } from '../../kernel/text.ts';
import type { Aim } from './training.suggestion.rules.ts';

export const NOT_CHOSEN = {
  LEVEL_UNKNOWN: 'LEVEL_UNKNOWN',
  UNDER_WAY: 'UNDER_WAY',
  LEAVES: 'LEAVES',
  NO_COURSE: 'NO_COURSE',
  NOT_ELIGIBLE: 'NOT_ELIGIBLE',
  COURSE_LIMIT: 'COURSE_LIMIT',
  SEATS_TAKEN: 'SEATS_TAKEN',
} as const;
export type NotChosenReason = keyof typeof NOT_CHOSEN;

export interface LostBy {
  readonly aim: Aim;
  readonly by: number;
}

const LOST: Readonly<Record<Aim, (by: number) => Bilingual>> = {
  STANDARDS: (by) => ({
    vi: `nếu cử người này thì ít hơn ${by} tiêu chuẩn được đạt.`,
    en: `with this person ${by} fewer standards would be met.`,
  }),
  URGENCY: () => ({
    vi: 'số tiêu chuẩn được đạt như nhau, nhưng những người được chọn cần sớm hơn: thời hạn chuyển tiếp hết trước, hoặc chức danh đang giữ chứ không phải được quy hoạch.',
    en: 'as many standards would be met, but those chosen need it earlier: their transition ends before, or the title is held and not planned for.',
  }),
  UNVERIFIED_STANDARDS: (by) => ({
    vi: `nếu cử người này thì ít hơn ${by} tiêu chuẩn chưa đối chiếu được đạt.`,
    en: `with this person ${by} fewer standards that were not checked would be met.`,
  }),
  FEWER_SEATS: (by) => ({
    vi: `cùng kết quả, nhưng cần thêm ${by} chỉ tiêu.`,
    en: `the same would be met, with ${by} more seats.`,
  }),
  LOWER_LEVEL: () => ({
    vi: 'cùng kết quả, nhưng phải học khóa cao hơn mức cần.',
    en: 'the same would be met, by a course higher than needed.',
  }),
  ELIGIBILITY: () => ({
    vi: 'mọi mặt khác như nhau, nhưng điều kiện được cử đi học chưa thể kết luận.',
    en: 'all else is equal, but whether the conditions are met cannot be told.',
  }),
  NAME: () => ({
    vi: 'mọi mặt như nhau: chọn theo thứ tự tên. Người quyết định có thể chọn khác.',
    en: 'all is equal: chosen by the order of names. Whoever decides may choose otherwise.',
  }),
};

const TOLD: Readonly<Record<NotChosenReason, Bilingual>> = {
  LEVEL_UNKNOWN: {
    vi: 'Chưa biết trình độ đang có: hãy ghi vào hồ sơ trước.',
    en: 'The level held is not known: record it first.',
  },
  UNDER_WAY: {
    vi: 'Đang được đề cử, hoặc đang học một khóa đạt tiêu chuẩn này.',
    en: 'Nominated for a course that meets this standard, or in one, already.',
  },
  LEAVES: { vi: 'Thôi giữ chức vụ trước ngày đó.', en: 'Leaves office before that day.' },
  NO_COURSE: {
    vi: 'Không khóa nào còn chỉ tiêu, kịp ngày đó và cấp đủ trình độ.',
    en: 'No course with seats left and in time for that day grants the level.',
  },
  NOT_ELIGIBLE: {
    vi: 'Không đạt một điều kiện đã đối chiếu của mọi khóa cấp đủ trình độ.',
    en: 'Does not meet a checked condition of any course that grants the level.',
  },
  COURSE_LIMIT: {
    vi: 'Đã được gợi ý số khóa nhiều nhất cho một người.',
    en: 'Suggested for the most courses one person may take already.',
  },
  SEATS_TAKEN: { vi: 'Hết chỉ tiêu', en: 'The seats are taken' },
};

/** Why somebody is not suggested, in a sentence. */
export function notChosenText(reason: NotChosenReason, lostBy: LostBy | null): Bilingual {
  const told = TOLD[reason];
  if (lostBy === null) return told;
  const lost = LOST[lostBy.aim](lostBy.by);
  return { vi: `${told.vi}: ${lost.vi}`, en: `${told.en}: ${lost.en}` };
}
