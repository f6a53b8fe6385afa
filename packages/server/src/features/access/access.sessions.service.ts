import { systemScope } from '../../authz/scope.ts';
import type { Work } from '../../authz/work.ts';
import type { InstantClock } from '../../kernel/date.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { Passwords } from './access.passwords.ts';
import { loginKeyOf, SESSION_HOURS, SESSION_IDLE_MINUTES } from './access.rules.ts';
import { hashToken, newSessionId } from './access.secrets.ts';
import { signIn } from './access.service.ts';
import {
  type AccountSecret,
  accountByIdentity,
  deleteEndedSessions,
  deleteSession,
  insertSession,
  type SessionMethod,
  secretByLogin,
} from './access.sessions.store.ts';
import type { Throttle } from './access.throttle.ts';

export interface OpenedSession {
  /** What goes into the cookie; kept nowhere. */
  readonly session: string;
  readonly expiresAt: Date;
  readonly mustChangePassword: boolean;
}

export interface SessionState {
  readonly signedIn: boolean;
  readonly mustChangePassword: boolean;
}

type Transaction = <Result>(work: (work: Work) => Promise<Result>) => Promise<Result>;

/** One answer for every way of failing: nobody learns which accounts exist. */
const WRONG = () =>
  new DomainError('UNAUTHENTICATED', {
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng.',
    en: 'The name or the password is not right.',
  });

const UNKNOWN_IDENTITY = () =>
  new DomainError('UNAUTHENTICATED', {
    vi: 'Danh tính này chưa được người vận hành gắn với tài khoản nào.',
    en: 'No account was linked to this identity by an operator.',
  });

/** People at browsers. Every session has a new id: one that a visitor brings along is never taken over, only ended. */
export class SessionsService {
  readonly #transaction: Transaction;
  readonly #passwords: Passwords;
  readonly #throttle: Throttle;
  readonly #clock: InstantClock;

  constructor(transaction: Transaction, passwords: Passwords, throttle: Throttle, clock: InstantClock) {
    this.#transaction = transaction;
    this.#passwords = passwords;
    this.#throttle = throttle;
    this.#clock = clock;
  }

  async signInWithPassword(given: {
    readonly name: string;
    readonly password: string;
    readonly address: string;
    readonly replaces?: string | undefined;
  }): Promise<OpenedSession> {
    const loginKey = loginKeyOf(given.name).slice(0, 64);
    const attempt = this.#throttle.attempt(loginKey, given.address);
    const account = await this.#transaction((work) => secretByLogin(systemScope('sign in', work), loginKey));
    // No connection is held while the password is worked on, and it is worked on whatever was found.
    const same = await this.#passwords.matches(usableHash(account, this.#clock.now()), given.password);
    if (account === null || !same) throw WRONG();
    const opened = await this.#open(account, 'PASSWORD', given.replaces);
    if (opened === null) throw WRONG();
    attempt.succeeded();
    return opened;
  }

  /** `claims` in order of preference, as the provider has signed them. Nobody becomes an account by signing in. */
  async signInWithIdentity(given: {
    readonly issuer: string;
    readonly claims: readonly { readonly claim: string; readonly subject: string }[];
    readonly replaces?: string | undefined;
  }): Promise<OpenedSession> {
    const account = await this.#transaction((work) =>
      accountByIdentity(systemScope('sign in', work), given.issuer, given.claims),
    );
    const opened = account === null ? null : await this.#open(account, 'OIDC', given.replaces);
    if (opened === null) throw UNKNOWN_IDENTITY();
    return opened;
  }

  async state(session: string | undefined): Promise<SessionState> {
    const viewer = await this.#transaction((work) => signIn(work, undefined, session, this.#clock));
    return { signedIn: viewer !== null, mustChangePassword: viewer?.mustChangePassword ?? false };
  }

  async end(session: string): Promise<void> {
    await this.#transaction((work) => deleteSession(systemScope('sign out', work), hashToken(session)));
  }

  async #open(
    account: AccountSecret,
    method: SessionMethod,
    replaces: string | undefined,
  ): Promise<OpenedSession | null> {
    const session = newSessionId();
    const now = this.#clock.now();
    const expiresAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
    const made = await this.#transaction(async (work) => {
      const scope = systemScope('sign in', work);
      await deleteEndedSessions(scope, now, SESSION_IDLE_MINUTES);
      if (replaces !== undefined) await deleteSession(scope, hashToken(replaces));
      return insertSession(scope, {
        accountId: account.id,
        sessionHash: hashToken(session),
        method,
        now,
        expiresAt,
        passwordHash: account.passwordHash,
        sessionEpoch: account.sessionEpoch,
      });
    });
    if (!made) return null;
    return { session, expiresAt, mustChangePassword: method === 'PASSWORD' && account.passwordExpiresAt !== null };
  }
}

/** Null where no password may open the account now: none set, a temporary one past its time, or disabled. */
function usableHash(account: AccountSecret | null, now: Date): string | null {
  if (account === null || account.disabled) return null;
  if (account.passwordExpiresAt !== null && account.passwordExpiresAt <= now) return null;
  return account.passwordHash;
}
