import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import type { RequestContext } from '../../authz/request.ts';
import type { Scope } from '../../authz/scope.ts';
import { decisionFrom } from '../../kernel/decision.inputs.ts';
import { said } from '../../kernel/text.ts';
import {
  CorrectRankInput,
  DecideRanksInput,
  MarkNotRankedInput,
  NotifyRanksInput,
  ProposeRankInput,
  RecordMeetingOpinionInput,
  RecordSelfAssessmentInput,
} from './ranking.inputs.ts';
import { RankingReviewType } from './ranking.review.type.ts';
import type { RankingReviewsService } from './ranking.reviews.service.ts';
import type { RankingStepsService } from './ranking.steps.service.ts';

const INPUT = said('Của ai, và điều gì.', 'Whose, and what.');
const ERRORS = 'FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.';
const mutation = (vi: string, en: string) => said(`${vi} Lỗi: ${ERRORS}`, `${en} Errors: ${ERRORS}`);
const PERSON = 'PERSON';

/** Steps of ranking persons. */
@Resolver(() => RankingReviewType)
export class RankingStepsResolver {
  readonly #steps: RankingStepsService;
  readonly #reviews: RankingReviewsService;

  constructor(steps: RankingStepsService, reviews: RankingReviewsService) {
    this.#steps = steps;
    this.#reviews = reviews;
  }

  @Permit('ranking:write')
  @Mutation(
    () => RankingReviewType,
    mutation(
      'Ghi tự xếp loại của một người giữ chức vụ tại đơn vị trong năm.',
      'Records how a person who held an office of the unit in the year ranked himself.',
    ),
  )
  async recordSelfAssessment(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => RecordSelfAssessmentInput, INPUT) input: RecordSelfAssessmentInput,
  ): Promise<RankingReviewType> {
    const { personId: subject, points = null, expectedVersion = null } = input;
    const ids = await this.#steps.assess(scope, { ...input, kind: PERSON, subject, points, expectedVersion });
    return this.#one(scope, ids, 'recordSelfAssessment');
  }

  @Permit('ranking:write')
  @Mutation(
    () => RankingReviewType,
    mutation('Ghi ý kiến của cuộc họp về một người.', 'Records the opinion of the meeting on a person.'),
  )
  async recordMeetingOpinion(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => RecordMeetingOpinionInput, INPUT) input: RecordMeetingOpinionInput,
  ): Promise<RankingReviewType> {
    const ids = await this.#steps.giveOpinion(scope, { ...input, kind: PERSON });
    return this.#one(scope, ids, 'recordMeetingOpinion');
  }

  @Permit('ranking:write')
  @Mutation(
    () => RankingReviewType,
    mutation(
      'Đề xuất mức xếp loại, với điểm nếu xếp loại theo điểm. Mức khác với điểm là nhận xét, không bị chặn.',
      'Proposes a rank, with points where they are given. A rank unlike the points is a finding, it blocks nothing.',
    ),
  )
  async proposeRank(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => ProposeRankInput, INPUT) input: ProposeRankInput,
  ): Promise<RankingReviewType> {
    const ids = await this.#steps.propose(scope, { ...input, kind: PERSON, points: input.points ?? null });
    return this.#one(scope, ids, 'proposeRank');
  }

  @Permit('ranking:write')
  @Mutation(
    () => [RankingReviewType],
    mutation(
      'Một quyết định xếp loại nhiều người của một đơn vị và năm: tất cả, hoặc không ai. Từ đây xếp loại được tính vào số liệu.',
      'One decision on the ranks of persons of a unit and year: all of them, or none. From now on they count in figures.',
    ),
  )
  async decideRanks(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => DecideRanksInput, INPUT) input: DecideRanksInput,
  ): Promise<readonly RankingReviewType[]> {
    const reviews = input.reviews.map((each) => ({ ...each, rank: each.rank ?? null }));
    const decision = decisionFrom(input.decision);
    return this.#many(
      scope,
      await this.#steps.decide(scope, { ...input, kind: PERSON, reviews, decision }),
      'decideRanks',
    );
  }

  @Permit('ranking:write')
  @Mutation(
    () => RankingReviewType,
    mutation(
      'Không xếp loại một người, với lý do: không tính vào mẫu số của tỷ lệ nào.',
      'Leaves a person without a rank, with the reason: counted in no denominator.',
    ),
  )
  async markNotRanked(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => MarkNotRankedInput, INPUT) input: MarkNotRankedInput,
  ): Promise<RankingReviewType> {
    const { personId: subject, note = null, expectedVersion = null } = input;
    const ids = await this.#steps.exclude(scope, { ...input, kind: PERSON, subject, note, expectedVersion });
    return this.#one(scope, ids, 'markNotRanked');
  }

  @Permit('ranking:write')
  @Mutation(
    () => [RankingReviewType],
    mutation(
      'Thông báo kết quả cho nhiều người: tất cả, hoặc không ai.',
      'Records that outcomes were told: all of them, or none.',
    ),
  )
  async notifyRanks(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => NotifyRanksInput, INPUT) input: NotifyRanksInput,
  ): Promise<readonly RankingReviewType[]> {
    const ids = await this.#steps.notify(scope, { ...input, kind: PERSON, on: input.noticedOn });
    return this.#many(scope, ids, 'notifyRanks');
  }

  @Permit('ranking:write')
  @Mutation(
    () => RankingReviewType,
    mutation(
      'Sửa xếp loại bằng một quyết định mới; điều quyết định trước nói được giữ lại. Phải thông báo lại.',
      'Corrects a rank by a decision of its own; what the former one said is kept. The outcome has to be told anew.',
    ),
  )
  async correctRank(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => CorrectRankInput, INPUT) input: CorrectRankInput,
  ): Promise<RankingReviewType> {
    const ids = await this.#steps.correct(scope, { ...input, kind: PERSON, decision: decisionFrom(input.decision) });
    return this.#one(scope, ids, 'correctRank');
  }

  async #many(scope: Scope, ids: readonly string[], field: string): Promise<readonly RankingReviewType[]> {
    return (await this.#reviews.shown(scope, ids, field)).map(RankingReviewType.of);
  }

  async #one(scope: Scope, ids: readonly string[], field: string): Promise<RankingReviewType> {
    const [review] = await this.#many(scope, ids, field);
    if (review === undefined) throw new Error('A review that was written is not there.');
    return review;
  }
}
