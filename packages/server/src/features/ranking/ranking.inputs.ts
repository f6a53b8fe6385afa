import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { DecisionInput } from '../../kernel/decision.inputs.ts';
import { said } from '../../kernel/text.ts';
import { CorrectionInput } from '../roster/index.ts';
import { Disqualifier, PeriodKind } from '../rulebook/index.ts';
import { UnitRefInput } from '../units/index.ts';
import { ABSENCE_KINDS, type AbsenceKind } from './ranking.months.rules.ts';
import type { Points } from './ranking.points.rules.ts';
import { PointsScalar } from './ranking.points.scalar.ts';
import { COLLECTIVES, type Collective, NOT_RANKED_REASONS, type NotRankedReason } from './ranking.review.rules.ts';
import { RANKS, type Rank } from './ranking.rules.ts';

const RANK = said('Mức.', 'The rank.');
const PERSON = said('Định danh của người.', 'The id of the person.');
const COLLECTIVE = said('Tập thể.', 'The collective.');
const REASON = said('Lý do.', 'The reason.');
const NOTE = said('Ghi rõ.', 'What is to be noted.');
const BEGUN = said(
  '`version` khi được đọc; để trống khi chưa bắt đầu.',
  'The `version` when it was read; left out where nothing was begun.',
);

@InputType('RankedYear', said('Năm nào của đơn vị nào.', 'Which year of which unit.'))
export class RankedYearInput {
  @Field(() => UnitRefInput, said('Đơn vị có vào ngày cuối năm.', 'The unit in force on the last day of the year.'))
  unit!: UnitRefInput;
  @Field(() => Int, said('Năm xếp loại.', 'The year that is ranked.'))
  year!: number;
}

@InputType('ReviewChange', said('Việc xếp loại nào, như khi được đọc.', 'Which review, as it was when it was read.'))
export class ReviewChangeInput {
  @Field(() => ID, said('Định danh.', 'Its id.'))
  reviewId!: string;
  @Field(() => Int, said('`version` khi được đọc.', 'Its `version` when it was read.'))
  expectedVersion!: number;
}

@InputType('RankedReview', said('Một hồ sơ trong quyết định.', 'One of those a decision speaks of.'))
export class RankedReviewInput extends ReviewChangeInput {
  @Field(() => RANKS, {
    nullable: true,
    ...said('Mức; để trống: như đề xuất.', 'The rank; left out: the one proposed.'),
  })
  rank?: Rank | null;
}

@InputType('RecordSelfAssessmentInput', said('Tự xếp loại của một người.', 'How a person ranked himself.'))
export class RecordSelfAssessmentInput extends RankedYearInput {
  @Field(() => ID, PERSON)
  personId!: string;
  @Field(() => RANKS, RANK)
  rank!: Rank;
  @Field(() => PointsScalar, {
    nullable: true,
    ...said('Điểm tự chấm, khi xếp loại theo điểm.', 'The points given to oneself, where points are given.'),
  })
  points?: Points | null;
  @Field(() => Int, { nullable: true, ...BEGUN })
  expectedVersion?: number | null;
}

@InputType('RecordCollectiveSelfAssessmentInput', said('Tự xếp loại của tập thể.', 'How a collective ranked itself.'))
export class RecordCollectiveSelfAssessmentInput extends RankedYearInput {
  @Field(() => COLLECTIVES, COLLECTIVE)
  collective!: Collective;
  @Field(() => RANKS, RANK)
  rank!: Rank;
  @Field(() => Int, { nullable: true, ...BEGUN })
  expectedVersion?: number | null;
}

@InputType('RecordMeetingOpinionInput', said('Ý kiến của cuộc họp.', 'The opinion of a meeting.'))
export class RecordMeetingOpinionInput extends ReviewChangeInput {
  @Field(() => String, said('Nội dung, như trong biên bản.', 'What it says, as in the minutes.'))
  opinion!: string;
  @Field(() => RANKS, RANK)
  rank!: Rank;
  @Field(() => Int, said('Số người dự họp.', 'Persons present.'))
  present!: number;
  @Field(() => Int, said('Số người đồng ý.', 'Persons who agreed.'))
  agree!: number;
}

@InputType('GivenPointsInput', said('Điểm cả năm.', 'The points of the year.'))
export class GivenPointsInput {
  @Field(() => PointsScalar, said('Tiêu chí chung.', 'General criteria.'))
  general!: Points;
  @Field(() => PointsScalar, said('Kết quả nhiệm vụ.', 'Results of tasks.'))
  tasks!: Points;
}

@InputType('ProposeRankInput', said('Đề xuất mức của một người.', 'A rank proposed for a person.'))
export class ProposeRankInput extends ReviewChangeInput {
  @Field(() => RANKS, RANK)
  rank!: Rank;
  @Field(() => GivenPointsInput, {
    nullable: true,
    ...said('Điểm cả năm, khi xếp loại theo điểm.', 'The points of the year, where points are given.'),
  })
  points?: GivenPointsInput | null;
  @Field(() => [Disqualifier], {
    defaultValue: [],
    ...said('Các trường hợp bị xếp "không hoàn thành" đã xảy ra.', 'What makes the year not completed, and happened.'),
  })
  disqualifiers!: readonly Disqualifier[];
}

@InputType('ProposeCollectiveRankInput', said('Đề xuất mức của tập thể.', 'A rank proposed for a collective.'))
export class ProposeCollectiveRankInput extends ReviewChangeInput {
  @Field(() => RANKS, RANK)
  rank!: Rank;
}

@InputType(
  'DecideRanksInput',
  said('Một quyết định xếp loại nhiều người hoặc tập thể của một năm.', 'One decision on the ranks of a year.'),
)
export class DecideRanksInput extends RankedYearInput {
  @Field(() => DecisionInput, said('Quyết định.', 'The decision.'))
  decision!: DecisionInput;
  @Field(() => [RankedReviewInput], said('Những ai; tất cả hoặc không ai.', 'Whose; all of them, or none.'))
  reviews!: readonly RankedReviewInput[];
}

@InputType('NotifyRanksInput', said('Thông báo kết quả xếp loại.', 'Outcomes that were told.'))
export class NotifyRanksInput extends RankedYearInput {
  @Field(() => DateScalar, said('Ngày thông báo.', 'The day they were told.'))
  noticedOn!: string;
  @Field(() => [ReviewChangeInput], said('Những ai; tất cả hoặc không ai.', 'Whose; all of them, or none.'))
  reviews!: readonly ReviewChangeInput[];
}

@InputType('MarkNotRankedInput', said('Không xếp loại một người.', 'A person who is not ranked.'))
export class MarkNotRankedInput extends RankedYearInput {
  @Field(() => ID, PERSON)
  personId!: string;
  @Field(() => NOT_RANKED_REASONS, REASON)
  reason!: NotRankedReason;
  @Field(() => String, { nullable: true, ...NOTE })
  note?: string | null;
  @Field(() => Int, { nullable: true, ...BEGUN })
  expectedVersion?: number | null;
}

@InputType('MarkCollectiveNotRankedInput', said('Không xếp loại một tập thể.', 'A collective that is not ranked.'))
export class MarkCollectiveNotRankedInput extends RankedYearInput {
  @Field(() => COLLECTIVES, COLLECTIVE)
  collective!: Collective;
  @Field(() => NOT_RANKED_REASONS, REASON)
  reason!: NotRankedReason;
  @Field(() => String, { nullable: true, ...NOTE })
  note?: string | null;
  @Field(() => Int, { nullable: true, ...BEGUN })
  expectedVersion?: number | null;
}

@InputType('CorrectRankInput', said('Sửa kết quả bằng một quyết định mới.', 'A correction, by a decision of its own.'))
export class CorrectRankInput extends ReviewChangeInput {
  @Field(() => RANKS, RANK)
  rank!: Rank;
  @Field(() => DecisionInput, said('Quyết định sửa.', 'The decision that corrects.'))
  decision!: DecisionInput;
  @Field(() => String, said('Lý do sửa.', 'Why it is corrected.'))
  reason!: string;
}

@InputType('RecordPeriodScoreInput', said('Điểm của một tháng hoặc quý.', 'The points of a month or a quarter.'))
export class RecordPeriodScoreInput {
  @Field(() => UnitRefInput, said('Đơn vị có vào ngày cuối kỳ.', 'The unit in force on the last day of the period.'))
  unit!: UnitRefInput;
  @Field(() => ID, PERSON)
  personId!: string;
  @Field(() => Int, said('Năm.', 'The year.'))
  year!: number;
  @Field(() => PeriodKind, said('Tháng hay quý.', 'A month or a quarter.'))
  kind!: PeriodKind;
  @Field(() => Int, said('Tháng 1–12 hoặc quý 1–4.', 'Month 1–12, or quarter 1–4.'))
  number!: number;
  @Field(() => PointsScalar, said('Tiêu chí chung.', 'General criteria.'))
  general!: Points;
  @Field(() => PointsScalar, said('Kết quả nhiệm vụ.', 'Results of tasks.'))
  tasks!: Points;
  @Field(() => Int, {
    nullable: true,
    ...said(
      '`version` khi sửa; để trống khi kỳ chưa có điểm.',
      'The `version` where it is changed; left out where there is no score.',
    ),
  })
  expectedVersion?: number | null;
}

@InputType('RecordAbsenceInput', said('Một lần không làm việc.', 'Days of an office that were not worked.'))
export class RecordAbsenceInput {
  @Field(() => UnitRefInput, said('Đơn vị có vào ngày đầu.', 'The unit in force on the first day.'))
  unit!: UnitRefInput;
  @Field(() => ID, PERSON)
  personId!: string;
  @Field(() => ABSENCE_KINDS, said('Vì lý do gì.', 'What for.'))
  kind!: AbsenceKind;
  @Field(() => DateScalar, said('Từ ngày.', 'From this day.'))
  from!: string;
  @Field(() => DateScalar, { nullable: true, ...said('Đến trước ngày.', 'Up to, not including.') })
  to?: string | null;
  @Field(() => CorrectionInput, {
    nullable: true,
    ...said('Thay cho lần nghỉ đã ghi sai này.', 'In place of this one, which was recorded wrongly.'),
  })
  corrects?: CorrectionInput | null;
}

@InputType('WithdrawAbsenceInput', said('Rút một lần nghỉ ghi nhầm.', 'An absence that is held not to have been.'))
export class WithdrawAbsenceInput {
  @Field(() => ID, said('Định danh.', 'Its id.'))
  absenceId!: string;
  @Field(() => Int, said('`version` khi được đọc.', 'Its `version` when it was read.'))
  expectedVersion!: number;
}
