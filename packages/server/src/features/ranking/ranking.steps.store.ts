import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { ReviewSteps } from './ranking.review.rules.ts';

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
