import type { Scope } from '../../authz/scope.ts';
import { type LocalDate, yearOf } from '../../kernel/date.ts';
import { type Decision, readDecision } from '../../kernel/decision.ts';
import { DomainError, invalidInput } from '../../kernel/errors.ts';
import { isId } from '../../kernel/id.ts';
import { expectVersion } from '../../kernel/version.ts';
import { readYear } from '../../kernel/written.ts';
import { type Disqualifier, rankingScaleAt } from '../rulebook/index.ts';
import { lockUnit, type UnitAt, type UnitRef, type UnitsService } from '../units/index.ts';
import { hasRank, insertCorrection, insertRanks, updateRank } from './ranking.outcomes.store.ts';
import { type Points, readPointsGiven } from './ranking.points.rules.ts';
import {
  afterStep,
  type GivenPoints,
  type NotRankedReason,
  type ReviewSteps,
  readReason,
  type Step,
} from './ranking.review.rules.ts';
import { lastDayOf, type Rank } from './ranking.rules.ts';
import {
  insertReview,
  type LockedReview,
  lockReviewOf,
  lockReviews,
  placeOfReview,
  type SubjectKind,
  servedIn,
  updateReviews,
} from './ranking.steps.store.ts';

/** Whose year it is: of a person, or of a collective of the unit. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly unit: UnitRef;
  readonly year: number;
  /** The id of the person, or which collective. */
  readonly subject: string;
  /** Null for a review that has not begun. */
  readonly expectedVersion: number | null;
}

/** A review as it was when it was read. */
export interface Known {
  readonly reviewId: string;
  readonly expectedVersion: number;
}
export interface KnownOf extends Known {
  readonly kind: SubjectKind;
}
export interface Many<Each extends Known> {
  readonly kind: SubjectKind;
  readonly unit: UnitRef;
  readonly year: number;
  readonly reviews: readonly Each[];
}

/** Decided at once: a ward has some twenty people. */
const MOST_AT_ONCE = 500;

/** Steps of ranking a year. Each gives the ids of the reviews it changed. */
export class RankingStepsService {
  readonly #units: UnitsService;

  constructor(units: UnitsService) {
    this.#units = units;
  }

  async assess(
    viewer: Scope,
    given: Subject & { readonly rank: Rank; readonly points: Points | null },
  ): Promise<readonly string[]> {
    const { scope, unit } = await this.#open(viewer, given.unit, given.year);
    await this.#readPoints(scope, given.year, given.points === null ? null : { total: given.points });
    return this.#begin(scope, unit, given, { event: 'ASSESS', rank: given.rank, points: given.points });
  }

  async exclude(
    viewer: Scope,
    given: Subject & { readonly reason: NotRankedReason; readonly note: string | null },
  ): Promise<readonly string[]> {
    const { scope, unit } = await this.#open(viewer, given.unit, given.year);
    return this.#begin(scope, unit, given, { event: 'EXCLUDE', reason: given.reason, note: given.note });
  }

  async giveOpinion(
    viewer: Scope,
    given: KnownOf & {
      readonly opinion: string;
      readonly rank: Rank;
      readonly present: number;
      readonly agree: number;
    },
  ): Promise<readonly string[]> {
    const { opinion, rank, present, agree } = given;
    const { scope, review } = await this.#read(viewer, given);
    return save(scope, given.kind, [after(review, { event: 'GIVE_OPINION', opinion, rank, present, agree })]);
  }

  async propose(
    viewer: Scope,
    given: KnownOf & {
      readonly rank: Rank;
      readonly points: GivenPoints | null;
      readonly disqualifiers: readonly Disqualifier[];
    },
  ): Promise<readonly string[]> {
    const { rank, points, disqualifiers } = given;
    const { scope, review } = await this.#read(viewer, given);
    await this.#readPoints(scope, review.year, points);
    return save(scope, given.kind, [after(review, { event: 'PROPOSE', rank, points, disqualifiers })]);
  }

  /** All of them or none: one decision says what each is. The ranks become facts. */
  async decide(
    viewer: Scope,
    given: Many<Known & { readonly rank: Rank | null }> & { readonly decision: Decision },
  ): Promise<readonly string[]> {
    const decision = this.#readDecision(given.decision, given.year);
    const { scope, unit, reviews } = await this.#readMany(viewer, given);
    const decided = reviews.map(({ review, asked }) => after(review, { event: 'DECIDE', rank: asked.rank, decision }));
    const ids = await save(scope, given.kind, decided);
    const ranks = decided.map((review) => factOf(review));
    const taken = new Set(await insertRanks(scope, given.kind, unit.id, given.year, ranks));
    const index = reviews.findIndex(({ review }) => taken.has(review.subject));
    if (index >= 0) throw hasRankAlready(`reviews.${index}.reviewId`);
    return ids;
  }

  async notify(viewer: Scope, given: Many<Known> & { readonly on: LocalDate }): Promise<readonly string[]> {
    if (given.on > this.#units.today())
      throw invalidInput('Ngày thông báo ở sau hôm nay.', 'The day of the notice is after today.', 'noticedOn');
    const { scope, reviews } = await this.#readMany(viewer, given);
    return save(
      scope,
      given.kind,
      reviews.map(({ review }) => after(review, { event: 'NOTIFY', on: given.on })),
    );
  }

  /** By a decision of its own. What the former one said is kept beside it. */
  async correct(
    viewer: Scope,
    given: KnownOf & { readonly rank: Rank; readonly decision: Decision; readonly reason: string },
  ): Promise<readonly string[]> {
    const { scope, review } = await this.#read(viewer, given);
    const decision = this.#readDecision(given.decision, review.year);
    const next = after(review, { event: 'CORRECT', rank: given.rank, decision });
    const reason = readReason(given.reason);
    await insertCorrection(scope, given.kind, review, { correctedOn: decision.signedOn, reason });
    const ids = await save(scope, given.kind, [next]);
    const fact = factOf(next);
    if (!(await updateRank(scope, given.kind, review.unitId, review.year, fact))) {
      const taken = await insertRanks(scope, given.kind, review.unitId, review.year, [fact]);
      if (taken.length > 0) throw hasRankAlready('reviewId');
    }
    return ids;
  }

  /** The unit that ranks the year: the one in force at its end. */
  async #open(viewer: Scope, ref: UnitRef, year: number): Promise<{ scope: Scope; unit: UnitAt }> {
    const scope = viewer.for('RECORDS');
    if (readYear(year) > yearOf(this.#units.today()))
      throw invalidInput('Năm này chưa đến.', 'That year has not come yet.', 'year');
    const unit = await this.#units.recordable(scope, 'ranking:write', ref, lastDayOf(year));
    await lockUnit(scope, unit.id);
    return { scope, unit };
  }

  async #begin(scope: Scope, unit: UnitAt, given: Subject, step: Step): Promise<readonly string[]> {
    const { kind, year, subject } = given;
    if (kind === 'PERSON') {
      const [from, to] = [`${year}-01-01`, `${year + 1}-01-01`];
      if (!isId(subject) || !(await servedIn(scope, unit.id, subject, from, to)))
        throw new DomainError('NOT_FOUND', notServed(year), 'personId');
    }
    const review = await lockReviewOf(scope, kind, unit.id, year, subject);
    if (review === null) {
      if (given.expectedVersion !== null) throw new DomainError('CONFLICT', undefined, 'expectedVersion');
      if (await hasRank(scope, kind, unit.id, year, subject))
        throw hasRankAlready(kind === 'PERSON' ? 'personId' : 'collective');
      return [await insertReview(scope, kind, unit.id, year, subject, afterStep(null, step))];
    }
    // Whoever thinks that nothing was begun has not read what was.
    expectVersion(review.version, given.expectedVersion ?? 0);
    return save(scope, kind, [after(review, step)]);
  }

  async #read(viewer: Scope, given: KnownOf): Promise<{ scope: Scope; review: LockedReview }> {
    const place = isId(given.reviewId) ? await placeOfReview(viewer.for('RECORDS'), given.kind, given.reviewId) : null;
    if (place === null) throw new DomainError('NOT_FOUND', undefined, 'reviewId');
    const { scope, unit } = await this.#open(viewer, { id: place.unitId }, place.year);
    const [review] = await lockReviews(scope, given.kind, unit.id, place.year, [given.reviewId]);
    if (review === undefined) throw new DomainError('NOT_FOUND', undefined, 'reviewId');
    expectVersion(review.version, given.expectedVersion);
    return { scope, review };
  }

  async #readMany<Each extends Known>(
    viewer: Scope,
    given: Many<Each>,
  ): Promise<{ scope: Scope; unit: UnitAt; reviews: readonly { review: LockedReview; asked: Each }[] }> {
    const { kind, year, reviews: asked } = given;
    if (asked.length === 0 || asked.length > MOST_AT_ONCE)
      throw invalidInput(`Cần từ 1 đến ${MOST_AT_ONCE} hồ sơ.`, `Give 1 to ${MOST_AT_ONCE} reviews.`, 'reviews');
    if (new Set(asked.map(({ reviewId }) => reviewId.toLowerCase())).size < asked.length)
      throw invalidInput('Một hồ sơ được nêu hai lần.', 'A review is named twice.', 'reviews');
    const { scope, unit } = await this.#open(viewer, given.unit, year);
    const ids = asked.map(({ reviewId }) => reviewId.toLowerCase());
    const found = new Map(
      (await lockReviews(scope, kind, unit.id, year, ids.filter(isId))).map((review) => [review.id, review]),
    );
    const reviews = asked.map((each, index) => {
      const review = found.get(ids[index] ?? '');
      if (review === undefined) throw new DomainError('NOT_FOUND', undefined, `reviews.${index}.reviewId`);
      if (review.version !== each.expectedVersion)
        throw new DomainError('CONFLICT', undefined, `reviews.${index}.expectedVersion`);
      return { review, asked: each };
    });
    return { scope, unit, reviews };
  }

  #readDecision(given: Decision, year: number): Decision {
    const decision = readDecision(given, this.#units.today());
    if (decision.signedOn >= `${year}-01-01`) return decision;
    throw invalidInput(
      `Ký trước năm được xếp loại (${year}).`,
      `Signed before the year that is ranked (${year}).`,
      'decision.signedOn',
    );
  }

  /** Points are those of the scale of the year; a scale of criteria has none. */
  async #readPoints(scope: Scope, year: number, points: GivenPoints | { total: Points } | null): Promise<void> {
    if (points !== null) readPointsGiven(await rankingScaleAt(scope, lastDayOf(year)), points, 'points.');
  }
}

const after = (review: LockedReview, step: Step): LockedReview => ({ ...review, ...afterStep(review, step) });

async function save(scope: Scope, kind: SubjectKind, reviews: readonly LockedReview[]): Promise<readonly string[]> {
  await updateReviews(scope, kind, reviews);
  return reviews.map(({ id }) => id);
}

function factOf({ subject, rank, decidedOn }: ReviewSteps & { readonly subject: string }) {
  if (rank === null || decidedOn === null) throw new Error('A review was decided without a rank.');
  return { subject, rank, decidedOn };
}

const notServed = (year: number) => ({
  vi: `Không tìm thấy người này trong số người giữ chức vụ tại đơn vị trong năm ${year}.`,
  en: `Not found among those who held an office of the unit in ${year}.`,
});

const hasRankAlready = (field: string) =>
  new DomainError(
    'CONFLICT',
    {
      vi: 'Năm này đã có xếp loại, từ một tệp đã nhập hoặc từ đơn vị khác: không xếp loại lại. Xếp loại từ tệp được sửa bằng cách nhập lại tệp.',
      en: 'The year has a rank already, from an imported file or from another unit: it is not ranked again. A rank of a file is corrected by importing the file again.',
    },
    field,
  );
