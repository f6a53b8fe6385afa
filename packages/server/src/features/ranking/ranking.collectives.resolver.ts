import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import type { RequestContext } from '../../authz/request.ts';
import type { Scope } from '../../authz/scope.ts';
import { decisionFrom } from '../../kernel/decision.inputs.ts';
import { said } from '../../kernel/text.ts';
import {
  CorrectRankInput,
  DecideRanksInput,
  MarkCollectiveNotRankedInput,
  NotifyRanksInput,
  ProposeCollectiveRankInput,
  RecordCollectiveSelfAssessmentInput,
  RecordMeetingOpinionInput,
} from './ranking.inputs.ts';
import { CollectiveReviewType } from './ranking.review.type.ts';
import type { RankingReviewsService } from './ranking.reviews.service.ts';
import type { RankingStepsService } from './ranking.steps.service.ts';

const INPUT = said('Của tập thể nào, và điều gì.', 'Whose, and what.');
const ERRORS = 'FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.';
const mutation = (vi: string, en: string) => said(`${vi} Lỗi: ${ERRORS}`, `${en} Errors: ${ERRORS}`);
const COLLECTIVE = 'COLLECTIVE';

/** Steps of ranking the collectives of a unit: the same, taken for a body. */
@Resolver(() => CollectiveReviewType)
export class CollectiveStepsResolver {
  readonly #steps: RankingStepsService;
  readonly #reviews: RankingReviewsService;

  constructor(steps: RankingStepsService, reviews: RankingReviewsService) {
    this.#steps = steps;
    this.#reviews = reviews;
  }

  @Permit('ranking:write')
  @Mutation(
    () => CollectiveReviewType,
    mutation('Ghi tự xếp loại của một tập thể của đơn vị.', 'Records how a collective of the unit ranked itself.'),
  )
  async recordCollectiveSelfAssessment(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => RecordCollectiveSelfAssessmentInput, INPUT) input: RecordCollectiveSelfAssessmentInput,
  ): Promise<CollectiveReviewType> {
    const { collective: subject, expectedVersion = null } = input;
    const ids = await this.#steps.assess(scope, { ...input, kind: COLLECTIVE, subject, points: null, expectedVersion });
    return this.#one(scope, ids);
  }

  @Permit('ranking:write')
  @Mutation(
    () => CollectiveReviewType,
    mutation('Ghi ý kiến của cuộc họp về một tập thể.', 'Records the opinion of the meeting on a collective.'),
  )
  async recordCollectiveOpinion(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => RecordMeetingOpinionInput, INPUT) input: RecordMeetingOpinionInput,
  ): Promise<CollectiveReviewType> {
    const ids = await this.#steps.giveOpinion(scope, { ...input, kind: COLLECTIVE });
    return this.#one(scope, ids);
  }

  @Permit('ranking:write')
  @Mutation(
    () => CollectiveReviewType,
    mutation('Đề xuất mức xếp loại của một tập thể.', 'Proposes a rank for a collective.'),
  )
  async proposeCollectiveRank(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => ProposeCollectiveRankInput, INPUT) input: ProposeCollectiveRankInput,
  ): Promise<CollectiveReviewType> {
    const ids = await this.#steps.propose(scope, { ...input, kind: COLLECTIVE, points: null, disqualifiers: [] });
    return this.#one(scope, ids);
  }

  @Permit('ranking:write')
  @Mutation(
    () => [CollectiveReviewType],
    mutation(
      'Một quyết định xếp loại các tập thể của một đơn vị và năm: tất cả, hoặc không tập thể nào. Từ đây xếp loại được tính vào số liệu.',
      'One decision on the ranks of collectives of a unit and year: all of them, or none. From now on they count in figures.',
    ),
  )
  async decideCollectiveRanks(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => DecideRanksInput, INPUT) input: DecideRanksInput,
  ): Promise<readonly CollectiveReviewType[]> {
    const reviews = input.reviews.map((each) => ({ ...each, rank: each.rank ?? null }));
    const decision = decisionFrom(input.decision);
    return this.#many(scope, await this.#steps.decide(scope, { ...input, kind: COLLECTIVE, reviews, decision }));
  }

  @Permit('ranking:write')
  @Mutation(
    () => CollectiveReviewType,
    mutation('Không xếp loại một tập thể, với lý do.', 'Leaves a collective without a rank, with the reason.'),
  )
  async markCollectiveNotRanked(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => MarkCollectiveNotRankedInput, INPUT) input: MarkCollectiveNotRankedInput,
  ): Promise<CollectiveReviewType> {
    const { collective: subject, note = null, expectedVersion = null } = input;
    const ids = await this.#steps.exclude(scope, { ...input, kind: COLLECTIVE, subject, note, expectedVersion });
    return this.#one(scope, ids);
  }

  @Permit('ranking:write')
  @Mutation(
    () => [CollectiveReviewType],
    mutation(
      'Thông báo kết quả cho các tập thể: tất cả, hoặc không tập thể nào.',
      'Records that outcomes were told: all of them, or none.',
    ),
  )
  async notifyCollectiveRanks(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => NotifyRanksInput, INPUT) input: NotifyRanksInput,
  ): Promise<readonly CollectiveReviewType[]> {
    const ids = await this.#steps.notify(scope, { ...input, kind: COLLECTIVE, on: input.noticedOn });
    return this.#many(scope, ids);
  }

  @Permit('ranking:write')
  @Mutation(
    () => CollectiveReviewType,
    mutation(
      'Sửa xếp loại bằng một quyết định mới; điều quyết định trước nói được giữ lại. Phải thông báo lại.',
      'Corrects a rank by a decision of its own; what the former one said is kept. The outcome has to be told anew.',
    ),
  )
  async correctCollectiveRank(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => CorrectRankInput, INPUT) input: CorrectRankInput,
  ): Promise<CollectiveReviewType> {
    const ids = await this.#steps.correct(scope, {
      ...input,
      kind: COLLECTIVE,
      decision: decisionFrom(input.decision),
    });
    return this.#one(scope, ids);
  }

  async #many(scope: Scope, ids: readonly string[]): Promise<readonly CollectiveReviewType[]> {
    return (await this.#reviews.shownCollectives(scope, ids)).map(CollectiveReviewType.of);
  }

  async #one(scope: Scope, ids: readonly string[]): Promise<CollectiveReviewType> {
    const [review] = await this.#many(scope, ids);
    if (review === undefined) throw new Error('A review that was written is not there.');
    return review;
  }
}
