import type { Role } from '../../authz/permissions.ts';
import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { PageRequest } from '../../kernel/page.ts';
import { inForce } from '../../kernel/sql.ts';

export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly login: string | null;
  readonly hasPassword: boolean;
  readonly passwordTemporary: boolean;
  readonly disabled: boolean;
  readonly version: number;
}

const COLUMNS = `a.id, a.name, a.login, a.password_hash is not null as "hasPassword",
  a.password_expires_at is not null as "passwordTemporary", a.disabled_at is not null as disabled, a.version`;

/**
 * An account may be managed by who reaches every grant it has now or will have: whoever could change the password of
 * an account that may do more would soon be that account.
 */
function manageable(scope: Scope, reachParameter: string, today: string): string {
  if (scope.reach('accounts:write') === 'COUNTRY')
    return `(${reachParameter}::uuid[] is null and ${today} is not null)`;
  return `not exists (
    select 1 from account_grant g
    where g.account_id = a.id and (g.valid_to is null or ${today} < g.valid_to)
      and (g.unit_id is null or not exists (
        select 1 from unit u join unit_closure c on c.descendant_id = u.id
        where u.id = g.unit_id and c.ancestor_id = any (${reachParameter}::uuid[])
          and ${inForce('c', `least(${today}, coalesce(u.closed_on - 1, ${today}))`)})))`;
}

const reachOf = (scope: Scope): readonly string[] | null => {
  const reach = scope.reach('accounts:write');
  return reach === 'COUNTRY' ? null : reach;
};

/** A page of the accounts the viewer may manage, by name. */
export async function accountsPage(
  scope: Scope,
  today: LocalDate,
  search: string | null,
  page: PageRequest,
): Promise<readonly (AccountRow & { readonly sortKey: readonly string[] })[]> {
  return scope.sql.query(
    `/* accountsPage */
     select ${COLUMNS}, array[a.name, a.id::text] as "sortKey" from account a
     where ${manageable(scope, '$1', '$2::date')} and ($3::text is null or ${FOUND})
       and ($4::text[] is null or (array[a.name, a.id::text] collate "C") > ($4::text[] collate "C"))
     order by array[a.name, a.id::text] collate "C" limit $5`,
    [reachOf(scope), today, search, page.after, page.first + 1],
  );
}

const FOUND = `(strpos(lower(a.name), lower($3)) > 0 or strpos(coalesce(a.login_key, ''), lower($3)) > 0)`;

export async function countAccounts(scope: Scope, today: LocalDate, search: string | null): Promise<number> {
  const rows = await scope.sql.query<{ count: number }>(
    `/* countAccounts */
     select count(*)::int as count from account a
     where ${manageable(scope, '$1', '$2::date')} and ($3::text is null or ${FOUND})`,
    [reachOf(scope), today, search],
  );
  return rows[0]?.count ?? 0;
}

/** An account the viewer may manage; null when there is none, or it is not for this viewer. */
export async function accountById(scope: Scope, id: string, today: LocalDate): Promise<AccountRow | null> {
  const rows = await scope.sql.query<AccountRow>(
    `/* accountById */ select ${COLUMNS} from account a where a.id = $3 and ${manageable(scope, '$1', '$2::date')}`,
    [reachOf(scope), today, id],
  );
  return rows[0] ?? null;
}

/** Null when the login name is taken. */
export async function insertAccount(
  scope: Scope,
  account: { readonly name: string; readonly login: string | null; readonly loginKey: string | null },
): Promise<string | null> {
  const rows = await scope.sql.query<{ id: string }>(
    `/* insertAccount */
     insert into account (name, login, login_key) values ($1, $2, $3)
     on conflict (login_key) do nothing returning id`,
    [account.name, account.login, account.loginKey],
  );
  return rows[0]?.id ?? null;
}

export async function loginTaken(scope: Scope, loginKey: string, butBy: string): Promise<boolean> {
  const rows = await scope.sql.query('/* loginTaken */ select 1 from account where login_key = $1 and id <> $2::uuid', [
    loginKey,
    butBy,
  ]);
  return rows.length > 0;
}

/** Counts the change; false when somebody else changed the account since that version was read. */
export async function nextVersion(scope: Scope, id: string, expected: number): Promise<boolean> {
  const rows = await scope.sql.query(
    `/* nextVersion */ update account set version = version + 1 where id = $1 and version = $2 returning id`,
    [id, expected],
  );
  return rows.length === 1;
}

export async function updateNames(
  scope: Scope,
  id: string,
  names: { readonly name: string; readonly login: string | null; readonly loginKey: string | null },
): Promise<void> {
  await scope.sql.query('/* updateNames */ update account set name = $2, login = $3, login_key = $4 where id = $1', [
    id,
    names.name,
    names.login,
    names.loginKey,
  ]);
}

/** `disabledAt` null: enabled. */
export async function updateDisabled(scope: Scope, id: string, disabledAt: Date | null): Promise<void> {
  await scope.sql.query('/* updateDisabled */ update account set disabled_at = $2::timestamptz where id = $1', [
    id,
    disabledAt?.toISOString() ?? null,
  ]);
}

/** `expiresAt` is set for a temporary password. */
export async function updatePassword(
  scope: Scope,
  id: string,
  passwordHash: string,
  expiresAt: Date | null,
): Promise<void> {
  await scope.sql.query(
    `/* updatePassword */ update account set password_hash = $2, password_expires_at = $3::timestamptz where id = $1`,
    [id, passwordHash, expiresAt?.toISOString() ?? null],
  );
}

/** Nobody signs in with a password until another is set. */
export async function clearPassword(scope: Scope, id: string): Promise<void> {
  await scope.sql.query(
    '/* clearPassword */ update account set password_hash = null, password_expires_at = null where id = $1',
    [id],
  );
}

/** Holds every operator of the country until the end of the transaction: two cannot remove each other at once. */
export async function lockOperators(scope: Scope): Promise<void> {
  await scope.sql.query(
    `/* lockOperators */
     select a.id from account a
     where exists (select 1 from account_grant g where g.account_id = a.id and g.role = 'OPERATOR' and g.unit_id is null)
     order by a.id for update`,
  );
}

/** Accounts that can sign in and operate the whole installation, with no end in sight. */
export async function countLastingOperators(scope: Scope, today: LocalDate): Promise<number> {
  const rows = await scope.sql.query<{ count: number }>(
    `/* countLastingOperators */
     select count(*)::int as count from account a
     where a.disabled_at is null
       and exists (select 1 from account_grant g
                   where g.account_id = a.id and g.role = 'OPERATOR' and g.unit_id is null
                     and g.valid_from <= $1::date and g.valid_to is null)
       and ((a.password_hash is not null and a.login is not null)
            or exists (select 1 from account_identity i where i.account_id = a.id)
            or exists (select 1 from access_token t
                       where t.account_id = a.id and t.revoked_at is null and t.expires_on is null
                         and t.unit_ids is null and (t.permissions is null or 'accounts:write' = any (t.permissions))))`,
    [today],
  );
  return rows[0]?.count ?? 0;
}

export interface NewAccount {
  readonly name: string;
  readonly tokenHash: string;
  readonly role: Role;
  /** Null: the whole country. */
  readonly unit: { readonly code: string; readonly at: LocalDate } | null;
}

/** Creates accounts that are not there yet, known by their token, each with one grant that has no end. */
export async function ensureAccounts(scope: Scope, accounts: readonly NewAccount[]): Promise<void> {
  await scope.sql.query(
    `/* ensureAccounts */
     with given as (
       select gen_random_uuid() as id, g.*
       from jsonb_to_recordset($1::jsonb) as g(name text, token_hash text, role text, code text, at date)
       where not exists (select 1 from access_token t where t.token_hash = g.token_hash)
     ), made as (
       insert into account (id, name) select id, name from given
     ), token as (
       insert into access_token (account_id, name, token_hash) select id, name, token_hash from given
     )
     insert into account_grant (account_id, role, unit_id, valid_from)
     select given.id, given.role, v.unit_id, '2000-01-01'
     from given left join unit_version v on v.code = given.code and ${inForce('v', 'given.at')}
     where given.code is null or v.unit_id is not null`,
    [
      JSON.stringify(
        accounts.map(({ name, tokenHash, role, unit }) => ({
          name,
          token_hash: tokenHash,
          role,
          code: unit?.code ?? null,
          at: unit?.at ?? null,
        })),
      ),
    ],
  );
}
