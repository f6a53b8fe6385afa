import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { NotRankedReason } from './ranking.review.rules.ts';
import type { Rank } from './ranking.rules.ts';
import { type LockedReview, OF, type SubjectKind } from './ranking.steps.store.ts';

/** What the decision that is corrected had said. */
export async function insertCorrection(
  scope: Scope,
  kind: SubjectKind,
  former: LockedReview,
  correction: { readonly correctedOn: LocalDate; readonly reason: string },
): Promise<void> {
  const { corrections, subject, type } = OF[kind];
  await scope.sql.query(
    `/* insertCorrection */
     insert into ${corrections} (unit_id, ${subject}, review_id, ordinal, rank, not_ranked_reason, decision_number,
                                 decision_signer, decided_on, corrected_on, reason)
     select $1::uuid, $2::${type}, $3::uuid, count(*)::smallint, $4::text, $5::text, $6::text, $7::text, $8::date, $9::date, $10::text
     from ${corrections} c where c.review_id = $3::uuid`,
    [
      former.unitId,
      former.subject,
      former.id,
      former.rank,
      former.notRankedReason,
      former.decisionNumber,
      former.decisionSigner,
      former.decidedOn,
      correction.correctedOn,
      correction.reason,
    ],
  );
}

export interface RankFact {
  readonly subject: string;
  readonly rank: Rank;
  readonly decidedOn: LocalDate;
}

/** Whether the year has a rank, as far as the viewer may see. */
export async function hasRank(
  scope: Scope,
  kind: SubjectKind,
  unitId: string,
  year: number,
  subject: string,
): Promise<boolean> {
  const { facts, subject: column, type } = OF[kind];
  // A person has one rank a year, whichever unit gave it.
  const ofUnit = kind === 'COLLECTIVE' ? 'f.unit_id = $3::uuid' : '$3::uuid is not null';
  const rows = await scope.sql.query(
    `/* hasRank */ select 1 from ${facts} f where f.year = $1 and f.${column} = $2::${type} and ${ofUnit}`,
    [year, subject, unitId],
  );
  return rows.length > 0;
}

/** Makes the ranks facts. Gives the subjects that had one already, whoever gave it: theirs is left. */
export async function insertRanks(
  scope: Scope,
  kind: SubjectKind,
  unitId: string,
  year: number,
  ranks: readonly RankFact[],
): Promise<readonly string[]> {
  const { facts, subject, type, key } = OF[kind];
  const written = await scope.sql.query<{ subject: string }>(
    `/* insertRanks */
     insert into ${facts} (unit_id, year, ${subject}, rank, decided_on)
     select $2::uuid, $3::smallint, g.subject, g.rank, g."decidedOn"
     from jsonb_to_recordset($1::jsonb) as g(subject ${type}, rank text, "decidedOn" date)
     on conflict ${key} do nothing returning ${subject}::text as subject`,
    [JSON.stringify(ranks), unitId, year],
  );
  const done = new Set(written.map((row) => row.subject));
  return ranks.map((row) => row.subject).filter((each) => !done.has(each));
}

/** Puts the rank of a later decision in place. Gives whether there was one. */
export async function updateRank(
  scope: Scope,
  kind: SubjectKind,
  unitId: string,
  year: number,
  { subject, rank, decidedOn }: RankFact,
): Promise<boolean> {
  const { facts, subject: column, type } = OF[kind];
  const rows = await scope.sql.query(
    `/* updateRank */
     update ${facts} f set rank = $4, decided_on = $5, version = f.version + 1
     where f.unit_id = $1 and f.year = $2 and f.${column} = $3::${type} returning 1`,
    [unitId, year, subject, rank, decidedOn],
  );
  return rows.length > 0;
}

export type Correction = {
  readonly reviewId: string;
  readonly rank: Rank | null;
  readonly notRankedReason: NotRankedReason | null;
  readonly decisionNumber: string | null;
  readonly decisionSigner: string | null;
  readonly decidedOn: LocalDate | null;
  readonly correctedOn: LocalDate;
  readonly reason: string;
};

/** What former decisions of the reviews said, the latest first. Give only reviews that were read within the reach. */
export async function correctionsOf(
  scope: Scope,
  kind: SubjectKind,
  reviewIds: readonly string[],
): Promise<readonly Correction[]> {
  return scope.sql.query<Correction>(
    `/* correctionsOf */
     select c.review_id as "reviewId", c.rank, c.not_ranked_reason as "notRankedReason", c.decision_number as "decisionNumber",
            c.decision_signer as "decisionSigner", c.decided_on as "decidedOn", c.corrected_on as "correctedOn", c.reason
     from ${OF[kind].corrections} c where c.review_id = any ($1::uuid[]) order by c.review_id, c.ordinal desc`,
    [reviewIds],
  );
}
