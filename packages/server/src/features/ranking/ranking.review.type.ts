import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../kernel/connection.type.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { DecisionType } from '../../kernel/decision.type.ts';
import { eventsOf } from '../../kernel/machine.ts';
import { describe } from '../../kernel/text.ts';
import { Disqualifier, TitleNameType } from '../rulebook/index.ts';
import type { Points } from './ranking.points.rules.ts';
import { PointsScalar } from './ranking.points.scalar.ts';
import {
  COLLECTIVES,
  type Collective,
  NOT_RANKED_REASONS,
  type NotRankedReason,
  REVIEW,
  REVIEW_EVENTS,
  REVIEW_STATUSES,
  type ReviewEvent,
  type ReviewStatus,
  type ReviewSteps,
} from './ranking.review.rules.ts';
import type { CollectiveReviewRow, ReviewRow } from './ranking.reviews.store.ts';
import { RANKS, type Rank } from './ranking.rules.ts';
import type { Correction } from './ranking.steps.store.ts';

const said = (vi: string, en: string) => ({ description: describe(vi, en) });

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

/** What the steps have said of a year, whomever it is of. */
@ObjectType('ReviewedYear', said('Một năm được xếp loại.', 'A year that is ranked.'))
class ReviewedYearType {
  @Field(() => ID, said('Định danh.', 'The id.'))
  id!: string;
  @Field(() => Int, said('Năm.', 'The year.'))
  year!: number;
  @Field(() => REVIEW_STATUSES, said('Đã đến bước nào.', 'How far it has come.'))
  status!: ReviewStatus;
  @Field(() => [REVIEW_EVENTS], said('Những bước làm được lúc này.', 'The steps that can be taken now.'))
  allowedEvents!: readonly ReviewEvent[];
  @Field(() => SelfAssessmentType, { nullable: true, ...said('Tự xếp loại.', 'The self-assessment.') })
  selfAssessment!: SelfAssessmentType | null;
  @Field(() => MeetingOpinionType, { nullable: true, ...said('Ý kiến của cuộc họp.', 'The opinion of the meeting.') })
  opinion!: MeetingOpinionType | null;
  @Field(() => RankProposalType, { nullable: true, ...said('Đề xuất.', 'The proposal.') })
  proposal!: RankProposalType | null;
  @Field(() => RANKS, { nullable: true, ...said('Mức đã quyết định.', 'The rank that was decided.') })
  rank!: Rank | null;
  @Field(() => DecisionType, { nullable: true, ...said('Quyết định xếp loại.', 'The decision.') })
  decision!: DecisionType | null;
  @Field(() => NotRankedType, { nullable: true, ...said('Không xếp loại.', 'Not ranked, and why.') })
  notRanked!: NotRankedType | null;
  @Field(() => DateScalar, { nullable: true, ...said('Ngày thông báo.', 'The day the outcome was told.') })
  noticedOn!: string | null;
  @Field(() => Int, said('Phiên bản: gửi lại bằng `expectedVersion`.', 'Version: give it back as `expectedVersion`.'))
  version!: number;

  unitId!: string;
  at!: string;
}

@ObjectType('ReviewedPerson', said('Người được xếp loại.', 'A person whose year is ranked.'))
export class ReviewedPersonType {
  @Field(() => ID, said('Định danh của người.', 'The id of the person.'))
  id!: string;
  @Field(
    () => String,
    said(
      'Họ và tên; "•••" khi người đó ở ngoài phạm vi của tài khoản.',
      'Full name; "•••" where the person is outside of what the account may see.',
    ),
  )
  fullName!: string;
  @Field(
    () => [TitleNameType],
    said(
      'Các chức danh giữ tại đơn vị vào cuối năm, chức danh chính trước.',
      'Titles held in the unit at the end of the year, the main one first.',
    ),
  )
  titles!: readonly TitleNameType[];
}

@ObjectType(
  'RankingReview',
  said('Việc xếp loại một năm của một người.', 'The ranking of a year of a person, step by step.'),
)
export class RankingReviewType extends ReviewedYearType {
  @Field(() => ReviewedPersonType, said('Người được xếp loại.', 'The person.'))
  official!: ReviewedPersonType;

  static of({ personId, personName, titles, ...row }: ReviewRow): RankingReviewType {
    return Object.assign(new RankingReviewType(), saidOf(row), {
      official: { id: personId, fullName: personName, titles },
    });
  }
}

@ObjectType(
  'CollectiveReview',
  said('Việc xếp loại một năm của một tập thể.', 'The ranking of a year of a collective, step by step.'),
)
export class CollectiveReviewType extends ReviewedYearType {
  @Field(() => COLLECTIVES, said('Tập thể.', 'The collective.'))
  collective!: Collective;

  static of({ collective, ...row }: CollectiveReviewRow): CollectiveReviewType {
    return Object.assign(new CollectiveReviewType(), saidOf(row), { collective });
  }
}

export const RankingReviewConnection = connectionType(
  RankingReviewType,
  'RankingReview',
  'việc xếp loại của từng người',
  'rankings of a year, person by person',
);
export const CollectiveReviewConnection = connectionType(
  CollectiveReviewType,
  'CollectiveReview',
  'việc xếp loại của từng tập thể',
  'rankings of a year, collective by collective',
);

type Row = ReviewSteps & Pick<ReviewedYearType, 'id' | 'unitId' | 'year' | 'version' | 'at'>;

/** The steps by what each said, instead of column by column. */
function saidOf(row: Row): ReviewedYearType {
  const { id, unitId, year, version, at, status, rank, noticedOn } = row;
  return {
    id,
    unitId,
    year,
    version,
    at,
    status,
    rank,
    noticedOn,
    allowedEvents: eventsOf(REVIEW, status),
    selfAssessment: row.selfRank && { rank: row.selfRank, points: row.selfPoints },
    opinion: row.opinionRank && {
      text: row.opinion ?? '',
      rank: row.opinionRank,
      present: row.opinionPresent ?? 0,
      agree: row.opinionAgree ?? 0,
    },
    proposal: row.proposedRank && {
      rank: row.proposedRank,
      points:
        row.generalPoints === null || row.taskPoints === null
          ? null
          : { general: row.generalPoints, tasks: row.taskPoints },
      disqualifiers: row.disqualifiers,
    },
    decision: decisionOf(row),
    notRanked: row.notRankedReason && { reason: row.notRankedReason, note: row.notRankedNote },
  };
}

function decisionOf({
  decisionNumber: number,
  decisionSigner: signer,
  decidedOn: signedOn,
}: Pick<ReviewSteps, 'decisionNumber' | 'decisionSigner' | 'decidedOn'>): DecisionType | null {
  return number === null || signedOn === null ? null : { number, signer, signedOn };
}
