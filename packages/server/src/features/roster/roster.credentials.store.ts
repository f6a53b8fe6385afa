import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { CredentialKind, HeldPrecision } from './roster.rules.ts';

export interface NewCredential {
  readonly personId: string;
  readonly kind: CredentialKind;
  readonly level: string;
  /** Its place in the list of its kind; 0 where there is no list. */
  readonly rank: number;
  readonly field: string | null;
  readonly heldFrom: LocalDate;
  readonly precision: HeldPrecision;
  readonly document: {
    readonly number: string;
    readonly issuedOn: LocalDate | null;
    readonly issuer: string | null;
  } | null;
  /** The course that brought it. */
  readonly enrolmentId: string | null;
}

const documentOf = ({ document, enrolmentId }: Pick<NewCredential, 'document' | 'enrolmentId'>) => [
  document?.number ?? null,
  document?.issuedOn ?? null,
  document?.issuer ?? null,
  enrolmentId,
];

/**
 * The person holds the level from the day on. Held from an earlier day already, that stays, and so does a document that
 * is there: what is new is only filled in where nothing was. Null where the writer may not write of the person.
 */
export async function insertCredential(scope: Scope, given: NewCredential): Promise<{ readonly id: string } | null> {
  const rows = await scope.sql.query<{ id: string }>(
    `/* insertCredential */
     insert into credential as c (person_id, kind, level, level_rank, field, held_from, held_precision, document_number,
                                  document_issued_on, document_issuer, enrolment_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (person_id, kind, level) do update
     set held_from = least(c.held_from, excluded.held_from),
         held_precision = case when excluded.held_from < c.held_from then excluded.held_precision else c.held_precision end,
         field = coalesce(c.field, excluded.field),
         document_number = coalesce(c.document_number, excluded.document_number),
         document_issued_on = case when c.document_number is null then excluded.document_issued_on else c.document_issued_on end,
         document_issuer = case when c.document_number is null then excluded.document_issuer else c.document_issuer end,
         enrolment_id = coalesce(c.enrolment_id, excluded.enrolment_id),
         version = c.version + case when excluded.held_from < c.held_from or (c.field is null and excluded.field is not null)
             or (c.document_number is null and excluded.document_number is not null)
             or (c.enrolment_id is null and excluded.enrolment_id is not null) then 1 else 0 end
     returning c.id`,
    [
      given.personId,
      given.kind,
      given.level,
      given.rank,
      given.field,
      given.heldFrom,
      given.precision,
      ...documentOf(given),
    ],
  );
  return rows[0] ?? null;
}

export interface HeldCredential {
  readonly id: string;
  readonly kind: CredentialKind;
  readonly level: string;
  readonly enrolmentId: string | null;
  readonly version: number;
}

/** The credential named, or the one of that level; whoever changes it next waits. */
export async function lockCredential(
  scope: Scope,
  personId: string,
  named: { readonly id: string } | { readonly kind: CredentialKind; readonly level: string },
): Promise<HeldCredential | null> {
  const rows = await scope.sql.query<HeldCredential>(
    `/* lockCredential */
     select c.id, c.kind, c.level, c.enrolment_id as "enrolmentId", c.version from credential c
     where c.person_id = $1 and (c.id = $2::uuid or (c.kind = $3 and c.level = $4)) for update`,
    'id' in named ? [personId, named.id, null, null] : [personId, null, named.kind, named.level],
  );
  return rows[0] ?? null;
}

export async function updateCredential(scope: Scope, id: string, given: NewCredential): Promise<void> {
  await scope.sql.query(
    `/* updateCredential */
     update credential c set kind = $2, level = $3, level_rank = $4, field = $5, held_from = $6, held_precision = $7,
            document_number = $8, document_issued_on = $9, document_issuer = $10, enrolment_id = $11, version = c.version + 1
     where c.id = $1`,
    [id, given.kind, given.level, given.rank, given.field, given.heldFrom, given.precision, ...documentOf(given)],
  );
}
