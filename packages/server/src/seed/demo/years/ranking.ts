import type { RequestContext } from '../../../authz/request.ts';
import { RankingRecordsResolver, RankingStepsResolver } from '../../../features/ranking/index.ts';
import { type Desk, decision } from './desk.ts';

type Unit = { readonly code: string; readonly at: string };
type Rank = 'EXCELLENT' | 'GOOD' | 'COMPLETED';

const change = ({ id, version }: { readonly id: string; readonly version: number }) => ({
  reviewId: id,
  expectedVersion: version,
});

/** Too many are excellent, as in life: the ceilings have something to say. */
const rankOf = (index: number, of: number): Rank =>
  index < Math.ceil(of / 4) ? 'EXCELLENT' : index === of - 1 ? 'COMPLETED' : 'GOOD';

/** A year from self-assessment to notice, for everybody of the unit. */
export async function rankYear(
  desk: Desk,
  context: RequestContext,
  unit: Unit,
  year: number,
  personIds: readonly string[],
): Promise<void> {
  const steps = desk.of(RankingStepsResolver);
  const proposed: { readonly reviewId: string; readonly expectedVersion: number; readonly rank: Rank }[] = [];
  for (const [index, personId] of personIds.entries()) {
    const rank = rankOf(index, personIds.length);
    const assessed = await steps.recordSelfAssessment(context, { unit, year, personId, rank });
    const opinion = { opinion: 'Nhất trí với mức tự xếp loại', rank, present: 20, agree: 18 };
    const heard = await steps.recordMeetingOpinion(context, { ...change(assessed), ...opinion });
    const review = await steps.proposeRank(context, { ...change(heard), rank, disqualifiers: [] });
    proposed.push({ ...change(review), rank });
  }
  const decided = await steps.decideRanks(context, {
    unit,
    year,
    decision: decision(`${year}/QĐ-XLCL`, `${year}-12-12`),
    reviews: proposed,
  });
  await steps.notifyRanks(context, { unit, year, noticedOn: `${year}-12-15`, reviews: decided.map(change) });
}

/** A quarter under the decree of 2026, which ranks by points. */
export async function scoreQuarter(
  desk: Desk,
  context: RequestContext,
  unit: Unit,
  [year, number]: readonly [number, number],
  personIds: readonly string[],
): Promise<void> {
  const records = desk.of(RankingRecordsResolver);
  for (const [index, personId] of personIds.entries()) {
    // In hundredths.
    const points = { general: 2_900 - 100 * (index % 6), tasks: 6_400 - 200 * (index % 9) };
    await records.recordPeriodScore(context, { unit, year, personId, kind: 'QUARTER', number, ...points });
  }
}
