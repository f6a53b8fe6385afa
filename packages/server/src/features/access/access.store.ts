import type { Role } from '../../authz/permissions.ts';
import { ROLES } from '../../authz/permissions.ts';
import type { Scope } from '../../authz/scope.ts';
import type { Grant, Viewer } from '../../authz/viewer.ts';
import type { LocalDate } from '../../kernel/date.ts';

const isRole = (text: string): text is Role => Object.hasOwn(ROLES, text);

/** The account behind a token, with what its granted units became: a successor is reached from the day it exists. */
export async function viewerByTokenHash(scope: Scope, tokenHash: string): Promise<Viewer | null> {
  const rows = await scope.sql.query<{
    accountId: string;
    name: string;
    role: string | null;
    unitIds: string[] | null;
  }>(
    `/* viewerByTokenHash */
     select a.id as "accountId", a.name, g.role,
            case when g.unit_id is null then null
                 else array(select r.target_id from unit_redraw r where r.unit_id = g.unit_id) end as "unitIds"
     from account a left join account_grant g on g.account_id = a.id
     where a.token_hash = $1`,
    [tokenHash],
  );
  const [first] = rows;
  if (first === undefined) return null;
  const grants = rows.flatMap((row): Grant[] =>
    row.role !== null && isRole(row.role) ? [{ role: row.role, unitIds: row.unitIds }] : [],
  );
  return { accountId: first.accountId, name: first.name, grants };
}

export interface NewAccount {
  readonly name: string;
  readonly tokenHash: string;
  readonly role: Role;
  /** Null: the whole country. */
  readonly unit: { readonly code: string; readonly at: LocalDate } | null;
}

/** Creates accounts that are not there yet, known by their token. */
export async function ensureAccounts(scope: Scope, accounts: readonly NewAccount[]): Promise<void> {
  await scope.sql.query(
    `/* ensureAccounts */
     with given as (
       select * from jsonb_to_recordset($1::jsonb) as g(name text, token_hash text, role text, code text, at date)
     ), made as (
       insert into account (name, token_hash) select name, token_hash from given
       on conflict (token_hash) do nothing returning id, token_hash
     )
     insert into account_grant (account_id, role, unit_id)
     select made.id, given.role, v.unit_id
     from made join given using (token_hash)
     left join unit_version v on v.code = given.code and v.valid_from <= given.at
       and (v.valid_to is null or given.at < v.valid_to)
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
