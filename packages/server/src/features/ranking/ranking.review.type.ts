import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../kernel/connection.type.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { DecisionType } from '../../kernel/decision.type.ts';
import { eventsOf } from '../../kernel/machine.ts';
import { said } from '../../kernel/text.ts';
import { TitleNameType } from '../rulebook/index.ts';
import {
  COLLECTIVES,
  type Collective,
  REVIEW,
  REVIEW_EVENTS,
  REVIEW_STATUSES,
  type ReviewEvent,
  type ReviewStatus,
  type ReviewSteps,
} from './ranking.review.rules.ts';
import {
  decisionOf,
  MeetingOpinionType,
  NotRankedType,
  RankProposalType,
  SelfAssessmentType,
} from './ranking.review-parts.type.ts';
import type { CollectiveReviewRow, ReviewRow } from './ranking.reviews.store.ts';
import { RANKS, type Rank } from './ranking.rules.ts';

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
