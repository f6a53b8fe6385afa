import type { CadreClient } from '../../src/index.ts';

interface Year {
  readonly officer: CadreClient;
  readonly unit: { readonly code: string; readonly at: string };
  readonly year: number;
  readonly on: string;
}

type Rank = 'EXCELLENT' | 'GOOD' | 'COMPLETED' | 'NOT_COMPLETED';

export interface Ranked {
  readonly personId: string;
  readonly rank: Rank;
  /** Points of each quarter, where the year is ranked by points: general of 30, tasks of 70. */
  readonly quarters?: readonly (readonly [string, string])[];
}

const change = ({ id, version }: { readonly id: string; readonly version: number }) => ({
  reviewId: id,
  expectedVersion: version,
});
const decision = ({ year, on }: Year) => ({ number: `${year}/QĐ-XL`, signer: 'Chủ tịch UBND', signedOn: on });

/** Everybody ranks himself, the meeting says what it thinks, a rank is proposed; one decision ranks all, and all are told. */
export async function rankPeople(year: Year, ranked: readonly Ranked[]): Promise<void> {
  const { ranking } = year.officer;
  const of = { unit: year.unit, year: year.year };
  const proposed: { readonly id: string; readonly version: number; readonly rank: Rank }[] = [];
  for (const { personId, rank, quarters = [] } of ranked) {
    for (const [index, [general, tasks]] of quarters.entries()) {
      const period = { kind: 'QUARTER' as const, number: index + 1, general, tasks };
      await ranking.recordPeriodScore({ input: { ...of, personId, ...period } });
    }
    const { recordSelfAssessment } = await ranking.recordSelfAssessment({ input: { ...of, personId, rank } });
    const { recordMeetingOpinion } = await ranking.recordMeetingOpinion({
      input: { ...change(recordSelfAssessment), opinion: 'Nhất trí', rank, present: 20, agree: 19 },
    });
    const { proposeRank } = await ranking.proposeRank({
      input: { ...change(recordMeetingOpinion), rank, disqualifiers: [] },
    });
    proposed.push({ id: proposeRank.id, version: proposeRank.version, rank });
  }
  const { decideRanks } = await ranking.decideRanks({
    input: {
      ...of,
      decision: decision(year),
      reviews: proposed.map((review) => ({ ...change(review), rank: review.rank })),
    },
  });
  await ranking.notifyRanks({ input: { ...of, noticedOn: year.on, reviews: decideRanks.map(change) } });
}

export async function rankCollectives(year: Year, rank: Rank): Promise<void> {
  const { ranking } = year.officer;
  const of = { unit: year.unit, year: year.year };
  for (const collective of ['PARTY_COMMITTEE', 'GOVERNMENT'] as const) {
    const self = await ranking.recordCollectiveSelfAssessment({ input: { ...of, collective, rank } });
    const opinion = await ranking.recordCollectiveOpinion({
      input: { ...change(self.recordCollectiveSelfAssessment), opinion: 'Nhất trí', rank, present: 20, agree: 20 },
    });
    const proposal = await ranking.proposeCollectiveRank({
      input: { ...change(opinion.recordCollectiveOpinion), rank },
    });
    const decided = await ranking.decideCollectiveRanks({
      input: { ...of, decision: decision(year), reviews: [{ ...change(proposal.proposeCollectiveRank), rank }] },
    });
    await ranking.notifyCollectiveRanks({
      input: { ...of, noticedOn: year.on, reviews: decided.decideCollectiveRanks.map(change) },
    });
  }
}
