import type { Scope } from '../../authz/scope.ts';

export type SessionMethod = 'PASSWORD' | 'OIDC';

export interface AccountSecret {
  readonly id: string;
  readonly passwordHash: string | null;
  /** Set for a temporary password. */
  readonly passwordExpiresAt: Date | null;
  readonly disabled: boolean;
  readonly sessionEpoch: number;
}

const SECRET = `a.id, a.password_hash as "passwordHash", a.password_expires_at as "passwordExpiresAt",
  a.disabled_at is not null as disabled, a.session_epoch as "sessionEpoch"`;

export async function secretByLogin(scope: Scope, loginKey: string): Promise<AccountSecret | null> {
  const rows = await scope.sql.query<AccountSecret>(
    `/* secretByLogin */ select ${SECRET} from account a where a.login_key = $1`,
    [loginKey],
  );
  return rows[0] ?? null;
}

export interface SecretOfAccount extends AccountSecret {
  readonly login: string | null;
}

export async function secretOfAccount(scope: Scope, accountId: string): Promise<SecretOfAccount | null> {
  const rows = await scope.sql.query<SecretOfAccount>(
    `/* secretOfAccount */ select ${SECRET}, a.login from account a where a.id = $1`,
    [accountId],
  );
  return rows[0] ?? null;
}

/** The account linked to the first of these claims that is linked at all. */
export async function accountByIdentity(
  scope: Scope,
  issuer: string,
  claims: readonly { readonly claim: string; readonly subject: string }[],
): Promise<AccountSecret | null> {
  const rows = await scope.sql.query<AccountSecret>(
    `/* accountByIdentity */
     select ${SECRET} from unnest($2::text[], $3::text[]) with ordinality as given(claim, subject, ordinal)
     join account_identity i on i.issuer = $1 and i.claim = given.claim and i.subject = given.subject
     join account a on a.id = i.account_id
     order by given.ordinal limit 1`,
    [issuer, claims.map(({ claim }) => claim), claims.map(({ subject }) => subject)],
  );
  return rows[0] ?? null;
}

export interface NewSession {
  readonly accountId: string;
  readonly sessionHash: string;
  readonly method: SessionMethod;
  readonly now: Date;
  readonly expiresAt: Date;
  /** What the account looked like when its owner was found to be who he says: nothing is opened if that changed. */
  readonly passwordHash: string | null;
  readonly sessionEpoch: number;
}

/** Opens a session, unless the account was disabled, or its password or epoch changed since it was read. */
export async function insertSession(scope: Scope, session: NewSession): Promise<boolean> {
  const rows = await scope.sql.query(
    `/* insertSession */
     insert into account_session (account_id, session_hash, method, epoch, created_at, last_seen_at, expires_at)
     select a.id, $2, $3, a.session_epoch, $4::timestamptz, $4::timestamptz, $5::timestamptz from account a
     where a.id = $1 and a.disabled_at is null and ($3 = 'OIDC' or a.password_hash = $6) and a.session_epoch = $7
     returning id`,
    [
      session.accountId,
      session.sessionHash,
      session.method,
      session.now.toISOString(),
      session.expiresAt.toISOString(),
      session.passwordHash,
      session.sessionEpoch,
    ],
  );
  return rows.length === 1;
}

export async function deleteSession(scope: Scope, sessionHash: string): Promise<void> {
  await scope.sql.query('/* deleteSession */ delete from account_session where session_hash = $1', [sessionHash]);
}

/** Every session of the account, those being opened at this moment too. Gives how many there were. */
export async function deleteSessions(scope: Scope, accountId: string): Promise<number> {
  const rows = await scope.sql.query(
    `/* deleteSessions */
     with epoch as (update account set session_epoch = session_epoch + 1 where id = $1)
     delete from account_session where account_id = $1 returning id`,
    [accountId],
  );
  return rows.length;
}

/** Those that can never be used again, of whatever account. */
export async function deleteEndedSessions(scope: Scope, now: Date, idleMinutes: number): Promise<void> {
  await scope.sql.query(
    `/* deleteEndedSessions */
     delete from account_session
     where expires_at <= $1::timestamptz or last_seen_at <= $1::timestamptz - make_interval(mins => $2::int)`,
    [now.toISOString(), idleMinutes],
  );
}
