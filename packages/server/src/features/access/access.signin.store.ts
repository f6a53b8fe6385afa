import type { Role } from '../../authz/permissions.ts';
import { ROLES } from '../../authz/permissions.ts';
import type { Scope } from '../../authz/scope.ts';
import type { Grant, SignedInBy, Viewer } from '../../authz/viewer.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { inForce } from '../../kernel/sql.ts';

const isRole = (text: string): text is Role => Object.hasOwn(ROLES, text);

export interface Moment {
  readonly now: Date;
  readonly today: LocalDate;
}

/** What the units of a grant became: a successor is reached from the day it exists. */
const GRANTED = 'select r.target_id from unit_redraw r where r.unit_id = g.unit_id';
const CHOSEN = 'select r.target_id from unit_redraw r where r.unit_id = any (c.unit_ids)';

/**
 * The units of a grant that a token leaves over: those of one that lie under the other for the whole of their life. A
 * unit that lay there only for a time is left out, since a reach cannot say for which time.
 */
const GRANTED_AND_CHOSEN = `
  select pair.lower_id
  from (select up.id as upper_id, low.id as lower_id
        from (${GRANTED}) up(id) cross join (${CHOSEN}) low(id)
        union
        select up.id, low.id from (${CHOSEN}) up(id) cross join (${GRANTED}) low(id)) pair
  join unit_closure o on o.ancestor_id = pair.upper_id and o.descendant_id = pair.lower_id
  join unit u on u.id = pair.lower_id
  group by pair.lower_id, u.opened_on, u.closed_on
  having range_agg(daterange(o.valid_from, o.valid_to)) @> daterange(u.opened_on, u.closed_on)`;

const viewerBehind = (credential: string) => `
  with c as (${credential})
  select a.id as "accountId", a.name, c.id as "credentialId", c.permissions, g.role,
         a.password_expires_at is not null and c.by_password as "mustChangePassword",
         case when g.unit_id is null and c.unit_ids is null then null
              when g.unit_id is null then array(${CHOSEN})
              when c.unit_ids is null then array(${GRANTED})
              else array(${GRANTED_AND_CHOSEN}) end as "unitIds"
  from c join account a on a.id = c.account_id and a.disabled_at is null and coalesce(c.epoch, a.session_epoch) = a.session_epoch
  left join account_grant g on g.account_id = a.id and ${inForce('g', '$2::date')}`;

interface ViewerRow {
  readonly accountId: string;
  readonly name: string;
  readonly credentialId: string;
  readonly permissions: string[] | null;
  readonly mustChangePassword: boolean;
  readonly role: string | null;
  readonly unitIds: string[] | null;
}

function viewerOf(rows: readonly ViewerRow[], kind: SignedInBy['kind']): Viewer | null {
  const [first] = rows;
  if (first === undefined) return null;
  const { accountId, name, permissions, mustChangePassword, credentialId } = first;
  const grants = rows.flatMap((row): Grant[] =>
    row.role !== null && isRole(row.role) ? [{ role: row.role, unitIds: row.unitIds }] : [],
  );
  return { accountId, name, grants, permissions, mustChangePassword, signedInBy: { kind, id: credentialId } };
}

/** The account behind a token that is neither revoked nor past its day, as far as the token lets it. */
export async function viewerByTokenHash(scope: Scope, tokenHash: string, { today }: Moment): Promise<Viewer | null> {
  const rows = await scope.sql.query<ViewerRow>(
    `/* viewerByTokenHash */ ${viewerBehind(
      `select t.id, t.account_id, t.permissions, t.unit_ids, null::integer as epoch, false as by_password
       from access_token t
       where t.token_hash = $1 and t.revoked_at is null and (t.expires_on is null or $2::date < t.expires_on)`,
    )}`,
    [tokenHash, today],
  );
  return viewerOf(rows, 'TOKEN');
}

/** The account behind a session that was seen lately and is not too old. */
export async function viewerBySessionHash(
  scope: Scope,
  sessionHash: string,
  { now, today }: Moment,
  idleMinutes: number,
): Promise<Viewer | null> {
  const rows = await scope.sql.query<ViewerRow>(
    `/* viewerBySessionHash */ ${viewerBehind(
      `select s.id, s.account_id, null::text[] as permissions, null::uuid[] as unit_ids, s.epoch,
              s.method = 'PASSWORD' as by_password
       from account_session s
       where s.session_hash = $1 and $3::timestamptz < s.expires_at
         and $3::timestamptz < s.last_seen_at + make_interval(mins => $4::int)`,
    )}`,
    [sessionHash, today, now.toISOString(), idleMinutes],
  );
  return viewerOf(rows, 'SESSION');
}

/** When tokens and sessions were last used, as exactly as anybody needs it. */
export async function rememberUse(
  scope: Scope,
  tokenIds: readonly string[],
  sessionIds: readonly string[],
  at: Date,
): Promise<void> {
  await scope.sql.query(
    `/* rememberUse */
     with token as (
       update access_token set last_used_at = $3::timestamptz
       where id = any ($1::uuid[]) and (last_used_at is null or last_used_at <= $3::timestamptz - interval '1 hour')
     )
     update account_session set last_seen_at = $3::timestamptz
     where id = any ($2::uuid[]) and last_seen_at < $3::timestamptz`,
    [tokenIds, sessionIds, at.toISOString()],
  );
}
