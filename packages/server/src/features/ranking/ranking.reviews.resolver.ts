import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import { perRequest, type RequestContext } from '../../authz/request.ts';
import { loaderPer, rowsLoader } from '../../kernel/loader.ts';
import { said } from '../../kernel/text.ts';
import { OfficialType } from '../roster/index.ts';
import { type RankingScaleRow, rankingScaleAt } from '../rulebook/index.ts';
import { selectionFrom, UnitScopeInput, UnitType, unitLoaders } from '../units/index.ts';
import { correctionsOf } from './ranking.outcomes.store.ts';
import { meanOf, rankByPoints, writePoints, yearPointsOf } from './ranking.points.rules.ts';
import { scoresOf } from './ranking.records.store.ts';
import { PeriodScoreType, YearPointsType } from './ranking.records.type.ts';
import { REVIEW_STATUSES, type ReviewStatus } from './ranking.review.rules.ts';
import {
  CollectiveReviewConnection,
  CollectiveReviewType,
  RankingReviewConnection,
  RankingReviewType,
} from './ranking.review.type.ts';
import { RankCorrectionType } from './ranking.review-parts.type.ts';
import type { RankingReviewsService } from './ranking.reviews.service.ts';
import { reviewsOfPersons } from './ranking.reviews.store.ts';
import { lastDayOf } from './ranking.rules.ts';
import type { SubjectKind } from './ranking.steps.store.ts';

const loaders = perRequest((scope) => {
  const scales = new Map<number, Promise<RankingScaleRow | null>>();
  return {
    corrections: loaderPer((kind: SubjectKind) =>
      rowsLoader(
        (ids) => correctionsOf(scope, kind, ids),
        (row) => row.reviewId,
      ),
    ),
    scores: loaderPer((year: number) =>
      rowsLoader(
        (ids) => scoresOf(scope, ids, { from: year, to: year }),
        (row) => row.personId,
      ),
    ),
    reviews: loaderPer((at: string) =>
      rowsLoader(
        (ids) => reviewsOfPersons(scope, ids, at),
        (row) => row.personId,
      ),
    ),
    /** The scale at the end of the year. */
    scale: (year: number) => {
      const known = scales.get(year) ?? rankingScaleAt(scope, lastDayOf(year));
      scales.set(year, known);
      return known;
    },
  };
});

const FIRST = said('Số phần tử của trang, từ 1 đến 100.', 'How many to give, from 1 to 100.');
const AFTER = { nullable: true, ...said('`endCursor` của trang trước.', '`endCursor` of the page before.') };
const UNITS = said('Những đơn vị nào, vào ngày cuối năm.', 'Which units, on the last day of the year.');
const YEAR = said('Năm xếp loại.', 'The year that is ranked.');
const STATUS = { nullable: true, ...said('Chỉ những hồ sơ ở bước này.', 'Only those at this step.') };
const CORRECTIONS = said(
  'Điều các quyết định trước đã nói, mới nhất trước.',
  'What former decisions said, the latest first.',
);
const UNIT = said('Đơn vị xếp loại.', 'The unit that ranks.');

async function unitOf({ unitId, at }: { unitId: string; at: string }, context: RequestContext): Promise<UnitType> {
  const unit = await unitLoaders(context).unitAt(at).load(unitId);
  if (unit === null) throw new Error('A review names a unit that does not exist.');
  return new UnitType(unit);
}

@Resolver(() => RankingReviewType)
export class RankingReviewsResolver {
  readonly #service: RankingReviewsService;

  constructor(service: RankingReviewsService) {
    this.#service = service;
  }

  @Permit('roster:read')
  @Query(
    () => RankingReviewConnection,
    said(
      'Việc xếp loại một năm đã đến đâu, theo đơn vị rồi tên. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.',
      'How far the ranking of a year has come, by unit, then Vietnamese name. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.',
    ),
  )
  async rankingReviews(
    @Ctx() { scope }: RequestContext,
    @Arg('units', () => UnitScopeInput, UNITS) units: UnitScopeInput,
    @Arg('year', () => Int, YEAR) year: number,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
    @Arg('status', () => REVIEW_STATUSES, STATUS) status: ReviewStatus | null,
  ): Promise<InstanceType<typeof RankingReviewConnection>> {
    const asked = { units: selectionFrom(units), year, status: status ?? null, first, after: after ?? null };
    const { page, count } = await this.#service.persons(scope, asked);
    return new RankingReviewConnection({ ...page, nodes: page.nodes.map(RankingReviewType.of) }, count);
  }

  @FieldResolver(() => UnitType, UNIT)
  unit(@Root() review: RankingReviewType, @Ctx() context: RequestContext): Promise<UnitType> {
    return unitOf(review, context);
  }

  @FieldResolver(() => [RankCorrectionType], CORRECTIONS)
  async corrections(@Root() { id }: RankingReviewType, @Ctx() context: RequestContext): Promise<RankCorrectionType[]> {
    return (await loaders(context).corrections('PERSON').load(id)).map(RankCorrectionType.of);
  }

  @FieldResolver(
    () => [PeriodScoreType],
    said('Điểm từng kỳ của năm đã ghi.', 'The points of the parts of the year, as recorded.'),
  )
  scores(
    @Root() { official, year }: RankingReviewType,
    @Ctx() context: RequestContext,
  ): Promise<readonly PeriodScoreType[]> {
    return loaders(context).scores(year).load(official.id);
  }

  @FieldResolver(() => YearPointsType, {
    nullable: true,
    ...said(
      'Điểm năm từ các kỳ đã ghi; trống khi chưa ghi kỳ nào.',
      'The points of the year; null where none was scored.',
    ),
  })
  async yearPoints(
    @Root() { official, year }: RankingReviewType,
    @Ctx() context: RequestContext,
  ): Promise<YearPointsType | null> {
    const points = yearPointsOf(await loaders(context).scores(year).load(official.id));
    if (points === null) return null;
    const scale = await loaders(context).scale(year);
    return {
      ...points,
      mean: meanOf(points),
      sum: writePoints(points.sum),
      rank: scale && rankByPoints(scale, points),
      verified: scale?.basis.verified === true && scale.meanVerified,
      legalBasis: scale?.basis ?? null,
    };
  }
}

@Resolver(() => CollectiveReviewType)
export class CollectiveReviewsResolver {
  readonly #service: RankingReviewsService;

  constructor(service: RankingReviewsService) {
    this.#service = service;
  }

  @Permit('roster:read')
  @Query(
    () => CollectiveReviewConnection,
    said(
      'Việc xếp loại một năm của các tập thể đã đến đâu, theo đơn vị. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.',
      'How far the ranking of a year has come for collectives, by unit. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.',
    ),
  )
  async collectiveReviews(
    @Ctx() { scope }: RequestContext,
    @Arg('units', () => UnitScopeInput, UNITS) units: UnitScopeInput,
    @Arg('year', () => Int, YEAR) year: number,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
    @Arg('status', () => REVIEW_STATUSES, STATUS) status: ReviewStatus | null,
  ): Promise<InstanceType<typeof CollectiveReviewConnection>> {
    const asked = { units: selectionFrom(units), year, status: status ?? null, first, after: after ?? null };
    const { page, count } = await this.#service.collectives(scope, asked);
    return new CollectiveReviewConnection({ ...page, nodes: page.nodes.map(CollectiveReviewType.of) }, count);
  }

  @FieldResolver(() => UnitType, UNIT)
  unit(@Root() review: CollectiveReviewType, @Ctx() context: RequestContext): Promise<UnitType> {
    return unitOf(review, context);
  }

  @FieldResolver(() => [RankCorrectionType], CORRECTIONS)
  async corrections(
    @Root() { id }: CollectiveReviewType,
    @Ctx() context: RequestContext,
  ): Promise<RankCorrectionType[]> {
    return (await loaders(context).corrections('COLLECTIVE').load(id)).map(RankCorrectionType.of);
  }
}

@Resolver(() => OfficialType)
export class OfficialReviewsResolver {
  @FieldResolver(
    () => [RankingReviewType],
    said(
      'Việc xếp loại từng năm đến ngày đó, năm mới nhất trước.',
      'The rankings of the years up to that day, latest first.',
    ),
  )
  async rankingReviews(@Root() { id, at }: OfficialType, @Ctx() context: RequestContext): Promise<RankingReviewType[]> {
    return (await loaders(context).reviews(at).load(id)).map(RankingReviewType.of);
  }
}
