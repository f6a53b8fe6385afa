import type { Scope } from '../../authz/scope.ts';
import { type Page, type PageRequest, pageRequest, toPage } from '../../kernel/page.ts';
import { readYear } from '../../kernel/written.ts';
import type { UnitSelection, UnitsService } from '../units/index.ts';
import type { ReviewStatus } from './ranking.review.rules.ts';
import {
  type CollectiveReviewRow,
  collectiveReviewsById,
  collectiveReviewsPage,
  countReviews,
  type ReviewRow,
  reviewsById,
  reviewsPage,
} from './ranking.reviews.store.ts';
import { lastDayOf } from './ranking.rules.ts';

export interface Asked {
  readonly units: UnitSelection;
  readonly year: number;
  readonly status: ReviewStatus | null;
  readonly first: number;
  readonly after: string | null;
}

type Listed<Row> = { readonly page: Page<Row>; readonly count: () => Promise<number> };

/** How far the ranking of a year has come. */
export class RankingReviewsService {
  readonly #units: UnitsService;

  constructor(units: UnitsService) {
    this.#units = units;
  }

  async persons(scope: Scope, asked: Asked): Promise<Listed<ReviewRow>> {
    const { request, ids } = await this.#read(scope, asked);
    const rows = await reviewsPage(scope, ids, asked.year, asked.status, request);
    noteReviewed(scope, rows.slice(0, request.first), 'rankingReviews');
    return {
      page: pageOf(rows, request),
      count: () => countReviews(scope, 'ranking_review', ids, asked.year, asked.status),
    };
  }

  async collectives(scope: Scope, asked: Asked): Promise<Listed<CollectiveReviewRow>> {
    const { request, ids } = await this.#read(scope, asked);
    const rows = await collectiveReviewsPage(scope, ids, asked.year, asked.status, request);
    return {
      page: pageOf(rows, request),
      count: () => countReviews(scope, 'collective_review', ids, asked.year, asked.status),
    };
  }

  /** What a step has just left behind. */
  async shown(scope: Scope, ids: readonly string[], field: string): Promise<readonly ReviewRow[]> {
    const rows = await reviewsById(scope.for('RECORDS'), ids);
    noteReviewed(scope, rows, field);
    return rows;
  }

  shownCollectives(scope: Scope, ids: readonly string[]): Promise<readonly CollectiveReviewRow[]> {
    return collectiveReviewsById(scope.for('RECORDS'), ids);
  }

  async #read(scope: Scope, { units, year, first, after }: Asked): Promise<{ request: PageRequest; ids: string[] }> {
    const request = pageRequest(first, after, 3);
    const lastDay = lastDayOf(readYear(year));
    const selected = await this.#units.select(scope, 'roster:read', units, lastDay, 'AS_WAS');
    return { request, ids: selected.units.map(({ id }) => id) };
  }
}

function pageOf<Row extends { readonly sortKey: readonly string[] }>(
  rows: readonly Row[],
  request: PageRequest,
): Page<Row> {
  return toPage(
    rows,
    request,
    (row) => row.sortKey,
    (row) => row,
  );
}

/** Tells the audit chain whom the answer shows. */
function noteReviewed(scope: Scope, rows: readonly ReviewRow[], field: string): void {
  if (rows.length === 0) return;
  scope.note({
    subject: 'person',
    personIds: [...new Set(rows.map(({ personId }) => personId))],
    unitIds: [...new Set(rows.map(({ unitId }) => unitId))],
    detail: { field, year: rows[0]?.year ?? null },
  });
}
