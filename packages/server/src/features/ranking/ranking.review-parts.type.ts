import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { DecisionType } from '../../kernel/decision.type.ts';
import { describe, said } from '../../kernel/text.ts';
import { Disqualifier } from '../rulebook/index.ts';
import type { Correction } from './ranking.outcomes.store.ts';
import type { Points } from './ranking.points.rules.ts';
import { PointsScalar } from './ranking.points.scalar.ts';
import {
  COLLECTIVES,
  NOT_RANKED_REASONS,
  type NotRankedReason,
  REVIEW_EVENTS,
  REVIEW_STATUSES,
  type ReviewSteps,
} from './ranking.review.rules.ts';
import { RANKS, type Rank } from './ranking.rules.ts';

registerEnumType(REVIEW_STATUSES, {
  name: 'ReviewStatus',
  description: describe('Việc xếp loại đã đến bước nào.', 'How far the ranking of a year has come.'),
  valuesConfig: {
    SELF_ASSESSED: said('Đã tự xếp loại.', 'Ranked by oneself.'),
    OPINION_GIVEN: said('Cuộc họp đã cho ý kiến.', 'The meeting has given its opinion.'),
    PROPOSED: said('Đã đề xuất mức.', 'A rank was proposed.'),
    DECIDED: said('Đã có quyết định.', 'The rank was decided.'),
    NOT_RANKED: said('Không xếp loại, có lý do.', 'Not ranked, with a reason.'),
    NOTIFIED: said('Đã thông báo kết quả.', 'The outcome was told.'),
  },
});
registerEnumType(REVIEW_EVENTS, {
  name: 'ReviewEvent',
  description: describe('Bước của việc xếp loại.', 'A step of ranking a year.'),
  valuesConfig: {
    ASSESS: said('Tự xếp loại.', 'Ranking oneself.'),
    GIVE_OPINION: said('Ý kiến của cuộc họp.', 'The opinion of the meeting.'),
    PROPOSE: said('Đề xuất mức.', 'Proposing a rank.'),
    DECIDE: said('Quyết định xếp loại.', 'Deciding the rank.'),
    EXCLUDE: said('Không xếp loại.', 'Leaving the year without a rank.'),
    NOTIFY: said('Thông báo kết quả.', 'Telling the outcome.'),
    CORRECT: said('Sửa bằng quyết định mới.', 'Correcting by a new decision.'),
  },
});
registerEnumType(NOT_RANKED_REASONS, {
  name: 'NotRankedReason',
  description: describe('Vì sao không xếp loại.', 'Why a year is not ranked.'),
  valuesConfig: {
    UNDER_SIX_MONTHS: said('Công tác trong năm chưa đủ 6 tháng.', 'Less than 6 months of work in the year.'),
    SUSPENDED: said('Bị tạm đình chỉ công tác.', 'Suspended from work.'),
    NEW: said('Mới nhận việc; tập thể mới thành lập.', 'New in service; a collective newly set up.'),
    ON_LEAVE: said('Nghỉ theo chế độ.', 'On leave.'),
    OTHER: said('Lý do khác, ghi rõ.', 'Another reason, which is noted.'),
  },
});
registerEnumType(COLLECTIVES, {
  name: 'Collective',
  description: describe('Tập thể được xếp loại.', 'A collective that is ranked.'),
  valuesConfig: {
    PARTY_COMMITTEE: said('Cấp ủy.', 'The Party committee.'),
    GOVERNMENT: said('Chính quyền.', 'The government.'),
  },
});

const RANK = said('Mức.', 'Rank.');

@ObjectType('SelfAssessment', said('Tự xếp loại.', 'How somebody ranked himself.'))
export class SelfAssessmentType {
  @Field(() => RANKS, RANK)
  rank!: Rank;
  @Field(() => PointsScalar, { nullable: true, ...said('Điểm tự chấm.', 'The points given to oneself.') })
  points!: Points | null;
}

@ObjectType('MeetingOpinion', said('Ý kiến của cuộc họp.', 'The opinion of the meeting.'))
export class MeetingOpinionType {
  @Field(() => String, said('Nội dung.', 'What it says.'))
  text!: string;
  @Field(() => RANKS, RANK)
  rank!: Rank;
  @Field(() => Int, said('Số người dự họp.', 'Persons present.'))
  present!: number;
  @Field(() => Int, said('Số người đồng ý.', 'Persons who agreed.'))
  agree!: number;
}

@ObjectType('GivenPoints', said('Điểm của một năm hoặc một kỳ.', 'The points of a year or a part of it.'))
export class GivenPointsType {
  @Field(() => PointsScalar, said('Tiêu chí chung.', 'General criteria.'))
  general!: Points;
  @Field(() => PointsScalar, said('Kết quả nhiệm vụ.', 'Results of tasks.'))
  tasks!: Points;
}

@ObjectType('RankProposal', said('Mức được đề xuất.', 'The rank that was proposed.'))
export class RankProposalType {
  @Field(() => RANKS, RANK)
  rank!: Rank;
  @Field(() => GivenPointsType, {
    nullable: true,
    ...said('Điểm cả năm, nếu xếp loại theo điểm.', 'The points of the year, where it is ranked by points.'),
  })
  points!: GivenPointsType | null;
  @Field(
    () => [Disqualifier],
    said('Các trường hợp bị xếp "không hoàn thành" đã nêu.', 'What was said to make the year not completed.'),
  )
  disqualifiers!: readonly Disqualifier[];
}

@ObjectType('NotRanked', said('Vì sao năm này không xếp loại.', 'Why the year is not ranked.'))
export class NotRankedType {
  @Field(() => NOT_RANKED_REASONS, said('Lý do.', 'The reason.'))
  reason!: NotRankedReason;
  @Field(() => String, { nullable: true, ...said('Ghi rõ.', 'What was noted.') })
  note!: string | null;
}

@ObjectType(
  'RankCorrection',
  said('Điều một quyết định đã được sửa từng nói.', 'What a decision said that was corrected later.'),
)
export class RankCorrectionType {
  @Field(() => RANKS, { nullable: true, ...said('Mức trước khi sửa.', 'The rank before.') })
  rank!: Rank | null;
  @Field(() => NOT_RANKED_REASONS, {
    nullable: true,
    ...said('Lý do không xếp loại trước khi sửa.', 'Why there was no rank before.'),
  })
  notRankedReason!: NotRankedReason | null;
  @Field(() => DecisionType, { nullable: true, ...said('Quyết định trước khi sửa.', 'The decision before.') })
  decision!: DecisionType | null;
  @Field(() => DateScalar, said('Ngày ký quyết định sửa.', 'The day the correction was signed.'))
  correctedOn!: string;
  @Field(() => String, said('Lý do sửa.', 'Why it was corrected.'))
  reason!: string;

  static of({ decisionNumber, decisionSigner, decidedOn, ...row }: Correction): RankCorrectionType {
    return Object.assign(new RankCorrectionType(), row, {
      decision: decisionOf({ decisionNumber, decisionSigner, decidedOn }),
    });
  }
}

export function decisionOf({
  decisionNumber: number,
  decisionSigner: signer,
  decidedOn: signedOn,
}: Pick<ReviewSteps, 'decisionNumber' | 'decisionSigner' | 'decidedOn'>): DecisionType | null {
  return number === null || signedOn === null ? null : { number, signer, signedOn };
}
