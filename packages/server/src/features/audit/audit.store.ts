import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { PageRequest } from '../../kernel/page.ts';
import type { AuditKind, ChainLink, ChainPlace, RowChange } from './audit.rules.ts';

/**
 * Takes what the transaction changed, in the order it did. What another one left behind unsealed stays, for `verify` to
 * find: it is not this account's doing.
 */
export async function takeChanges(scope: Scope): Promise<readonly RowChange[]> {
  return scope.sql.query<RowChange>(
    `/* takeChanges */
     with taken as (delete from audit_change where transaction = pg_current_xact_id()::text::bigint returning *)
     select t.subject, t.row_key as "rowKey", t.action, t.before, t.after,
            case when t.subject = 'person' then t.row_key
                 else coalesce(t.after ->> 'person_id', t.before ->> 'person_id', a.person_id::text) end as "personId",
            coalesce(t.after ->> 'unit_id', t.before ->> 'unit_id', a.unit_id::text) as "unitId"
     from taken t
     left join appointment a on t.subject = 'appointment_title' and a.id::text = split_part(t.row_key, ' ', 1)
     order by t.id`,
  );
}

/**
 * The end of the chain; whoever writes to it next waits until this transaction has ended. `durable`: the commit waits for
 * the disk, as a change must; what was only read is there for everybody at once, and on disk a moment later.
 */
export async function lockHead(scope: Scope, durable: boolean): Promise<ChainPlace> {
  return placeOf(
    await scope.sql.query(
      `/* lockHead */
       select seq::text as seq, hash, ${durable ? 'null' : "set_config('synchronous_commit', 'off', true)"} as commit
       from audit_head for update`,
    ),
  );
}

export async function readHead(scope: Scope): Promise<ChainPlace> {
  return placeOf(await scope.sql.query('/* readHead */ select seq::text as seq, hash from audit_head'));
}

function placeOf([row]: readonly { seq: string; hash: string }[]): ChainPlace {
  if (row === undefined) throw new Error('The audit chain has no head.');
  return { seq: Number(row.seq), hash: row.hash };
}

export async function appendEntries(scope: Scope, links: readonly ChainLink[]): Promise<void> {
  const last = links.at(-1);
  if (last === undefined) return;
  await scope.sql.query(
    `/* appendEntries */
     with added as (
       insert into audit_entry (seq, body, hash)
       select * from unnest($1::bigint[], $2::text[], $3::text[])
     )
     update audit_head set seq = $4, hash = $5`,
    [links.map(({ seq }) => seq), links.map(({ body }) => body), links.map(({ hash }) => hash), last.seq, last.hash],
  );
}

/** The next stretch of the chain, oldest first. */
export async function linksAfter(scope: Scope, seq: number, limit: number): Promise<readonly ChainLink[]> {
  const rows = await scope.sql.query<{ seq: string; body: string; hash: string }>(
    `/* linksAfter */
     select e.seq::text as seq, e.body, e.hash from audit_entry e where e.seq > $1 order by e.seq limit $2`,
    [seq, limit],
  );
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}

/** Changes that were kept although no entry tells of them: none, unless somebody took the guard away. */
export async function countUnsealed(scope: Scope): Promise<number> {
  const rows = await scope.sql.query<{ count: number }>(
    '/* countUnsealed */ select count(*)::int as count from audit_change',
  );
  return rows[0]?.count ?? 0;
}

export interface AuditFilter {
  readonly personId: string | null;
  readonly unitId: string | null;
  readonly accountId: string | null;
  readonly subject: string | null;
  readonly kind: AuditKind | null;
  /** Days in Viet Nam, both included. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

const matching = `
  ($1::text is null or (body::jsonb -> 'persons') ? $1)
  and ($2::text is null or (body::jsonb -> 'units') ? $2)
  and ($3::text is null or (body::jsonb ->> 'account') = $3)
  and ($4::text is null or (body::jsonb ->> 'subject') = $4)
  and ($5::text is null or (body::jsonb ->> 'kind') = $5)
  and ($6::date is null or (body::jsonb ->> 'at')::timestamptz >= ($6::date)::timestamp at time zone 'Asia/Ho_Chi_Minh')
  and ($7::date is null or (body::jsonb ->> 'at')::timestamptz < ($7::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')`;

const valuesOf = ({ personId, unitId, accountId, subject, kind, from, to }: AuditFilter) => [
  personId,
  unitId,
  accountId,
  subject,
  kind,
  from,
  to,
];

/** A page of the chain, latest first, with the names of the accounts that acted. */
export async function entriesPage(
  scope: Scope,
  filter: AuditFilter,
  page: PageRequest,
): Promise<readonly (ChainLink & { readonly actor: string | null })[]> {
  const rows = await scope.sql.query<{ seq: string; body: string; hash: string; actor: string | null }>(
    `/* entriesPage */
     select e.seq::text as seq, e.body, e.hash, a.name as actor
     from (select * from audit_entry where ${matching} and ($8::bigint is null or seq < $8)
           order by seq desc limit $9) e
     left join account a on a.id::text = (e.body::jsonb ->> 'account')
     order by e.seq desc`,
    [...valuesOf(filter), page.after?.[0] ?? null, page.first + 1],
  );
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}

export async function countEntries(scope: Scope, filter: AuditFilter): Promise<number> {
  const rows = await scope.sql.query<{ count: number }>(
    `/* countEntries */ select count(*)::int as count from audit_entry where ${matching}`,
    valuesOf(filter),
  );
  return rows[0]?.count ?? 0;
}
