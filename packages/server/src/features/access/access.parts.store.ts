import type { Role } from '../../authz/permissions.ts';
import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { inForce } from '../../kernel/sql.ts';

/** What belongs to an account. Give only ids of accounts that were read as manageable. */
export interface GrantRow {
  readonly id: string;
  readonly accountId: string;
  readonly role: Role;
  readonly unitId: string | null;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly grantedBy: string | null;
}

export async function grantsOf(scope: Scope, accountIds: readonly string[]): Promise<readonly GrantRow[]> {
  return scope.sql.query(
    `/* grantsOf */
     select g.id, g.account_id as "accountId", g.role, g.unit_id as "unitId", g.valid_from as "validFrom",
            g.valid_to as "validTo", giver.name as "grantedBy"
     from account_grant g left join account giver on giver.id = g.granted_by
     where g.account_id = any ($1::uuid[]) order by g.valid_from, g.role, g.id`,
    [accountIds],
  );
}

export interface NewGrant {
  readonly accountId: string;
  readonly role: Role;
  readonly unitId: string | null;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

/** Null when the account holds the role there already at some day of the window. */
export async function insertGrant(scope: Scope, grant: NewGrant): Promise<string | null> {
  const rows = await scope.sql.query<{ id: string }>(
    `/* insertGrant */
     insert into account_grant (account_id, role, unit_id, valid_from, valid_to, granted_by)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning id`,
    [grant.accountId, grant.role, grant.unitId, grant.validFrom, grant.validTo, scope.viewer?.accountId ?? null],
  );
  return rows[0]?.id ?? null;
}

/**
 * Whether a grant on the unit (null: the country) puts the account above somebody else who could give it a way in:
 * an operator, or a token of one, that ever reached a unit granted to it and does not reach this one. Not so where an open
 * grant covers the unit already: who manages the account reaches that one.
 */
export async function outgrowsManagers(
  scope: Scope,
  accountId: string,
  unitId: string | null,
  operatorRoles: readonly Role[],
  today: LocalDate,
): Promise<boolean> {
  const rows = await scope.sql.query<{ outgrows: boolean }>(
    `/* outgrowsManagers */
     with operator as (
       select g.account_id as id, g.unit_id, g.valid_to is null or $4::date < g.valid_to as open
       from account_grant g
       where g.account_id <> $1 and g.role = any ($3::text[]) and g.valid_from <= $4::date
       union all
       select t.id, unnest(t.unit_ids), t.revoked_at is null from access_token t
       where t.account_id <> $1 and t.unit_ids is not null and (t.permissions is null or 'accounts:write' = any (t.permissions))
         and exists (select 1 from account_grant g where g.account_id = t.account_id and g.role = any ($3::text[]))
     )
     select not exists (
         select 1 from account_grant g
         where g.account_id = $1 and (g.valid_to is null or $4::date < g.valid_to)
           and (g.unit_id is null or g.unit_id = $2::uuid or exists (
             select 1 from unit_closure c
             where c.ancestor_id = g.unit_id and c.descendant_id = $2::uuid and ${inForce('c', '$4::date')})))
       and exists (
         select 1 from operator o
         join unit_redraw r on r.unit_id = o.unit_id
         join unit_closure c on c.ancestor_id = r.target_id
         join account_grant held on held.account_id = $1 and held.unit_id = c.descendant_id
         where not exists (
           select 1 from operator same
           where same.id = o.id and same.open and (same.unit_id is null or exists (
             select 1 from unit u join unit_closure up on up.descendant_id = u.id
             join unit_redraw ur on ur.target_id = up.ancestor_id and ur.unit_id = same.unit_id
             where u.id = $2::uuid and ${inForce('up', 'least($4::date, coalesce(u.closed_on - 1, $4::date))')}))))
       as outgrows`,
    [accountId, unitId, operatorRoles, today],
  );
  return rows[0]?.outgrows ?? true;
}

export async function updateGrantEnd(scope: Scope, grantId: string, validTo: LocalDate): Promise<void> {
  await scope.sql.query('/* updateGrantEnd */ update account_grant set valid_to = $2::date where id = $1', [
    grantId,
    validTo,
  ]);
}

export interface TokenRow {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly permissions: readonly string[] | null;
  readonly unitIds: readonly string[] | null;
  readonly expiresOn: LocalDate | null;
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

export async function tokensOf(scope: Scope, accountIds: readonly string[]): Promise<readonly TokenRow[]> {
  return scope.sql.query(
    `/* tokensOf */
     select t.id, t.account_id as "accountId", t.name, t.permissions, t.unit_ids as "unitIds",
            t.expires_on as "expiresOn", t.created_at as "createdAt", maker.name as "createdBy",
            t.last_used_at as "lastUsedAt", t.revoked_at as "revokedAt"
     from access_token t left join account maker on maker.id = t.created_by
     where t.account_id = any ($1::uuid[]) order by t.created_at, t.id`,
    [accountIds],
  );
}

export interface NewTokenRow {
  readonly accountId: string;
  readonly name: string;
  readonly tokenHash: string;
  readonly permissions: readonly string[] | null;
  readonly unitIds: readonly string[] | null;
  readonly expiresOn: LocalDate | null;
}

export async function insertToken(scope: Scope, token: NewTokenRow): Promise<string> {
  const rows = await scope.sql.query<{ id: string }>(
    `/* insertToken */
     insert into access_token (account_id, name, token_hash, permissions, unit_ids, expires_on, created_by)
     values ($1, $2, $3, $4::text[], $5::uuid[], $6, $7) returning id`,
    [
      token.accountId,
      token.name,
      token.tokenHash,
      token.permissions,
      token.unitIds,
      token.expiresOn,
      scope.viewer?.accountId ?? null,
    ],
  );
  const [made] = rows;
  if (made === undefined) throw new Error('A token was not written.');
  return made.id;
}

export async function updateTokenRevoked(scope: Scope, tokenId: string, at: Date): Promise<void> {
  await scope.sql.query(
    `/* updateTokenRevoked */ update access_token set revoked_at = coalesce(revoked_at, $2::timestamptz) where id = $1`,
    [tokenId, at.toISOString()],
  );
}

/** Those that grow with the account, but for those an operator of the country or the system itself made. */
export async function revokeGrowingTokens(
  scope: Scope,
  accountId: string,
  operatorRoles: readonly Role[],
  at: Date,
): Promise<void> {
  await scope.sql.query(
    `/* revokeGrowingTokens */
     update access_token t set revoked_at = $3::timestamptz
     where t.account_id = $1 and t.revoked_at is null and (t.permissions is null or t.unit_ids is null)
       and t.created_by is not null and not exists (
         select 1 from account_grant g
         where g.account_id = t.created_by and g.unit_id is null and g.role = any ($2::text[]))`,
    [accountId, operatorRoles, at.toISOString()],
  );
}

export interface IdentityRow {
  readonly id: string;
  readonly accountId: string;
  readonly issuer: string;
  readonly claim: string;
  readonly subject: string;
}

export async function identitiesOf(scope: Scope, accountIds: readonly string[]): Promise<readonly IdentityRow[]> {
  return scope.sql.query(
    `/* identitiesOf */
     select i.id, i.account_id as "accountId", i.issuer, i.claim, i.subject
     from account_identity i where i.account_id = any ($1::uuid[]) order by i.issuer, i.claim, i.subject`,
    [accountIds],
  );
}

/** False when the identity is some account's already. */
export async function insertIdentity(
  scope: Scope,
  identity: Pick<IdentityRow, 'accountId' | 'issuer' | 'claim' | 'subject'>,
): Promise<boolean> {
  const rows = await scope.sql.query(
    `/* insertIdentity */
     insert into account_identity (account_id, issuer, claim, subject) values ($1, $2, $3, $4)
     on conflict do nothing returning id`,
    [identity.accountId, identity.issuer, identity.claim, identity.subject],
  );
  return rows.length === 1;
}

export async function deleteIdentity(scope: Scope, identityId: string): Promise<void> {
  await scope.sql.query('/* deleteIdentity */ delete from account_identity where id = $1', [identityId]);
}

export async function deleteIdentities(scope: Scope, accountId: string): Promise<void> {
  await scope.sql.query('/* deleteIdentities */ delete from account_identity where account_id = $1', [accountId]);
}

export async function sessionCountsOf(
  scope: Scope,
  accountIds: readonly string[],
  now: Date,
  idleMinutes: number,
): Promise<readonly { readonly accountId: string; readonly count: number }[]> {
  return scope.sql.query(
    `/* sessionCountsOf */
     select s.account_id as "accountId", count(*)::int as count from account_session s
     where s.account_id = any ($1::uuid[]) and $2::timestamptz < s.expires_at
       and $2::timestamptz < s.last_seen_at + make_interval(mins => $3::int)
     group by s.account_id`,
    [accountIds, now.toISOString(), idleMinutes],
  );
}

/** Of these units, those that lie under a grant of the account for the whole of their life: a token may name them. */
export async function unitsWithinGrants(
  scope: Scope,
  accountId: string,
  unitIds: readonly string[],
  today: LocalDate,
): Promise<readonly string[]> {
  const rows = await scope.sql.query<{ id: string }>(
    `/* unitsWithinGrants */
     select u.id from unit u
     where u.id = any ($2::uuid[]) and (
       exists (select 1 from account_grant g
               where g.account_id = $1 and g.unit_id is null and (g.valid_to is null or $3::date < g.valid_to))
       or (select range_agg(daterange(c.valid_from, c.valid_to)) from account_grant g
           join unit_redraw r on r.unit_id = g.unit_id
           join unit_closure c on c.ancestor_id = r.target_id and c.descendant_id = u.id
           where g.account_id = $1 and (g.valid_to is null or $3::date < g.valid_to))
          @> daterange(u.opened_on, u.closed_on))`,
    [accountId, unitIds, today],
  );
  return rows.map((row) => row.id);
}
