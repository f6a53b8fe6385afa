import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { NotRankedReason, ReviewSteps } from './ranking.review.rules.ts';
import type { Rank } from './ranking.rules.ts';

/** Whom a review is about. */
export type SubjectKind = 'PERSON' | 'COLLECTIVE';

/** Persons and collectives are ranked by the same steps, in tables of their own. */
export const OF = {
  PERSON: {
    reviews: 'ranking_review',
    corrections: 'rank_correction',
    facts: 'annual_rank',
    key: '(person_id, year)',
    subject: 'person_id',
    type: 'uuid',
  },
  COLLECTIVE: {
    reviews: 'collective_review',
    corrections: 'collective_correction',
    facts: 'collective_rank',
    key: '(unit_id, collective, year)',
    subject: 'collective',
    type: 'text',
  },
} as const;

/** Column, field, type of everything that steps say; points are hundredths outside of the database. */
const SAID = [
  ['status', 'status', 'text'],
  ['self_rank', 'selfRank', 'text'],
  ['opinion', 'opinion', 'text'],
  ['opinion_rank', 'opinionRank', 'text'],
  ['opinion_present', 'opinionPresent', 'smallint'],
  ['opinion_agree', 'opinionAgree', 'smallint'],
  ['proposed_rank', 'proposedRank', 'text'],
  ['rank', 'rank', 'text'],
  ['decision_number', 'decisionNumber', 'text'],
  ['decision_signer', 'decisionSigner', 'text'],
  ['decided_on', 'decidedOn', 'date'],
  ['not_ranked_reason', 'notRankedReason', 'text'],
  ['not_ranked_note', 'notRankedNote', 'text'],
  ['noticed_on', 'noticedOn', 'date'],
] as const;
const SAID_OF_PERSONS = [
  ['self_points', 'selfPoints', 'integer'],
  ['general_points', 'generalPoints', 'integer'],
  ['task_points', 'taskPoints', 'integer'],
  ['disqualifiers', 'disqualifiers', 'text[]'],
] as const;

const saidOf = (kind: SubjectKind) => (kind === 'PERSON' ? [...SAID, ...SAID_OF_PERSONS] : SAID);
const isPoints = (column: string) => column.endsWith('_points');

/** SQL: what the steps of the review `r` have said. */
export const saidColumns = (kind: SubjectKind): string => {
  const columns = saidOf(kind).map(
    ([column, field]) => `${isPoints(column) ? `(r.${column} * 100)::integer` : `r.${column}`} as "${field}"`,
  );
  const nothing = `null::integer as "selfPoints", null::integer as "generalPoints", null::integer as "taskPoints",
                   '{}'::text[] as disqualifiers`;
  return [...columns, ...(kind === 'PERSON' ? [] : [nothing])].join(', ');
};

export interface LockedReview extends ReviewSteps {
  readonly id: string;
  readonly unitId: string;
  /** The person, or which collective. */
  readonly subject: string;
  readonly year: number;
  readonly version: number;
}

const locked = (kind: SubjectKind) =>
  `select r.id, r.unit_id as "unitId", r.${OF[kind].subject}::text as subject, r.year, r.version, ${saidColumns(kind)}
   from ${OF[kind].reviews} r`;

/** Where a review belongs; null where there is none within reach. */
export async function placeOfReview(
  scope: Scope,
  kind: SubjectKind,
  id: string,
): Promise<{ unitId: string; year: number } | null> {
  const rows = await scope.sql.query<{ unitId: string; year: number }>(
    `/* placeOfReview */ select r.unit_id as "unitId", r.year from ${OF[kind].reviews} r where r.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** The reviews of these ids, of one unit and year. */
export async function lockReviews(
  scope: Scope,
  kind: SubjectKind,
  unitId: string,
  year: number,
  ids: readonly string[],
): Promise<readonly LockedReview[]> {
  return scope.sql.query<LockedReview>(
    `/* lockReviews */ ${locked(kind)}
     where r.id = any ($1::uuid[]) and r.unit_id = $2 and r.year = $3 order by r.id for update`,
    [ids, unitId, year],
  );
}

/** The review of a person, or of a collective. */
export async function lockReviewOf(
  scope: Scope,
  kind: SubjectKind,
  unitId: string,
  year: number,
  subject: string,
): Promise<LockedReview | null> {
  const rows = await scope.sql.query<LockedReview>(
    `/* lockReviewOf */ ${locked(kind)}
     where r.unit_id = $1 and r.year = $2 and r.${OF[kind].subject} = $3::${OF[kind].type} for update`,
    [unitId, year, subject],
  );
  return rows[0] ?? null;
}

const given = (kind: SubjectKind) =>
  `jsonb_to_recordset($1::jsonb) as g(id uuid, ${saidOf(kind)
    .map(([, field, type]) => `"${field}" ${type}`)
    .join(', ')})`;
const values = (kind: SubjectKind) =>
  saidOf(kind).map(([column, field]) => (isPoints(column) ? `g."${field}" / 100.0` : `g."${field}"`));
const columns = (kind: SubjectKind) => saidOf(kind).map(([column]) => column);

export async function insertReview(
  scope: Scope,
  kind: SubjectKind,
  unitId: string,
  year: number,
  subject: string,
  said: ReviewSteps,
): Promise<string> {
  const rows = await scope.sql.query<{ id: string }>(
    `/* insertReview */
     insert into ${OF[kind].reviews} (unit_id, year, ${OF[kind].subject}, ${columns(kind).join(', ')})
     select $2::uuid, $3::smallint, $4::${OF[kind].type}, ${values(kind).join(', ')} from ${given(kind)} returning id`,
    [JSON.stringify([said]), unitId, year, subject],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('A review was not written.');
  return row.id;
}

/** What each says from now on. */
export async function updateReviews(
  scope: Scope,
  kind: SubjectKind,
  reviews: readonly (ReviewSteps & { readonly id: string })[],
): Promise<void> {
  await scope.sql.query(
    `/* updateReviews */
     update ${OF[kind].reviews} r set (${columns(kind).join(', ')}) = (${values(kind).join(', ')}), version = r.version + 1
     from ${given(kind)} where r.id = g.id`,
    [JSON.stringify(reviews)],
  );
}

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

/** Whether the person held an office of the unit on some day of `[from, to)`. */
export async function servedIn(
  scope: Scope,
  unitId: string,
  personId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<boolean> {
  const rows = await scope.sql.query(
    `/* servedIn */
     select 1 from appointment a
     where a.unit_id = $1 and a.person_id = $2 and a.valid_from < $4::date and (a.valid_to is null or $3::date < a.valid_to)
     limit 1`,
    [unitId, personId, from, to],
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
