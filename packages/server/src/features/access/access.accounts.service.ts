import type { Role } from '../../authz/permissions.ts';
import { PERMISSIONS, ROLES, roleAllows } from '../../authz/permissions.ts';
import type { Scope } from '../../authz/scope.ts';
import { dayOf, type InstantClock, type LocalDate } from '../../kernel/date.ts';
import { DomainError, invalidInput } from '../../kernel/errors.ts';
import { isId } from '../../kernel/id.ts';
import type { Page } from '../../kernel/page.ts';
import { pageRequest, toPage } from '../../kernel/page.ts';
import type { Bilingual } from '../../kernel/text.ts';
import type { UnitRef, UnitsService } from '../units/index.ts';
import {
  type AccountRow,
  accountById,
  accountsPage,
  clearPassword,
  countAccounts,
  countLastingOperators,
  insertAccount,
  lockOperators,
  loginTaken,
  nextVersion,
  updateDisabled,
  updateNames,
  updatePassword,
} from './access.accounts.store.ts';
import {
  deleteIdentities,
  deleteIdentity,
  type GrantRow,
  grantsOf,
  identitiesOf,
  insertGrant,
  insertIdentity,
  insertToken,
  outgrowsManagers,
  revokeGrowingTokens,
  tokensOf,
  unitsWithinGrants,
  updateGrantEnd,
  updateTokenRevoked,
} from './access.parts.store.ts';
import { passwordProblem } from './access.password.rules.ts';
import type { Passwords } from './access.passwords.ts';
import {
  DEFAULT_CLAIM,
  endOf,
  loginKeyOf,
  loginOf,
  loginProblem,
  nameProblem,
  TEMPORARY_PASSWORD_HOURS,
  windowProblem,
} from './access.rules.ts';
import { hashToken, newTemporaryPassword, newToken } from './access.secrets.ts';
import { deleteSessions, secretOfAccount } from './access.sessions.store.ts';
import type { Throttle } from './access.throttle.ts';

/** Which account is changed, as it was when it was read. */
export interface Change {
  readonly accountId: string;
  readonly expectedVersion: number;
}

const OPERATORS = (Object.keys(ROLES) as Role[]).filter((role) => roleAllows(role, 'accounts:write'));

const clean = (text: string) => text.normalize('NFC').trim();

function refuseIf(problem: Bilingual | null, field: string): void {
  if (problem !== null) throw new DomainError('VALIDATION_FAILED', problem, field);
}

/** What operators do with accounts. Accounts outside what an operator may manage are not found. */
export class AccountsService {
  readonly #units: UnitsService;
  readonly #passwords: Passwords;
  readonly #throttle: Throttle;
  readonly #clock: InstantClock;

  constructor(units: UnitsService, passwords: Passwords, throttle: Throttle, clock: InstantClock) {
    this.#units = units;
    this.#passwords = passwords;
    this.#throttle = throttle;
    this.#clock = clock;
  }

  get clock(): InstantClock {
    return this.#clock;
  }

  async accounts(
    scope: Scope,
    search: string | null,
    first: number,
    after: string | null,
  ): Promise<{ page: Page<AccountRow>; count: () => Promise<number> }> {
    const page = pageRequest(first, after, 2);
    const text = search === null || clean(search) === '' ? null : clean(search);
    const today = this.#clock.today();
    const rows = await accountsPage(scope, today, text, page);
    return {
      page: toPage(
        rows,
        page,
        (row) => row.sortKey,
        (row) => row,
      ),
      count: () => countAccounts(scope, today, text),
    };
  }

  async account(scope: Scope, id: string): Promise<AccountRow> {
    const row = isId(id) ? await accountById(scope, id, this.#clock.today()) : null;
    if (row === null) throw new DomainError('NOT_FOUND');
    return row;
  }

  async create(scope: Scope, given: { readonly name: string; readonly login: string | null }): Promise<AccountRow> {
    const names = namesOf(given);
    const id = await insertAccount(scope, names);
    if (id === null) throw loginIsTaken();
    return this.account(scope, id);
  }

  async rename(
    scope: Scope,
    change: Change & { readonly name: string; readonly login: string | null },
  ): Promise<AccountRow> {
    const names = namesOf(change);
    const account = await this.#change(scope, change);
    if (names.loginKey !== null && (await loginTaken(scope, names.loginKey, account.id))) throw loginIsTaken();
    await updateNames(scope, account.id, names);
    if (names.login === null) await this.#keepAnOperator(scope);
    return this.account(scope, account.id);
  }

  /** Ends its sessions and refuses its tokens from the next request on. */
  async disable(scope: Scope, change: Change): Promise<AccountRow> {
    const account = await this.#change(scope, change);
    await updateDisabled(scope, account.id, this.#clock.now());
    await deleteSessions(scope, account.id);
    await this.#keepAnOperator(scope);
    return this.account(scope, account.id);
  }

  async enable(scope: Scope, change: Change): Promise<AccountRow> {
    const account = await this.#change(scope, change);
    await updateDisabled(scope, account.id, null);
    return this.account(scope, account.id);
  }

  /** A temporary password, said once. Whoever signs in with it can do nothing but choose another. */
  async setTemporaryPassword(
    scope: Scope,
    change: Change,
  ): Promise<{ account: AccountRow; password: string; usableUntil: LocalDate }> {
    const account = await this.#change(scope, change);
    this.#refuseWidening(scope, account);
    await this.#refusePlanting(scope, account);
    if (account.login === null) {
      throw invalidInput(
        'Tài khoản chưa có tên đăng nhập: đặt tên trước.',
        'The account has no login name: give it one first.',
      );
    }
    const password = newTemporaryPassword();
    const until = new Date(this.#clock.now().getTime() + TEMPORARY_PASSWORD_HOURS * 3_600_000);
    await updatePassword(scope, account.id, await this.#passwords.hash(password), until);
    await deleteSessions(scope, account.id);
    return { account: await this.account(scope, account.id), password, usableUntil: dayOf(until) };
  }

  /** One's own, from a session: a token is no person. Ends all sessions, this one included. */
  async changeOwnPassword(scope: Scope, oldPassword: string, newPassword: string): Promise<void> {
    const { viewer } = scope;
    if (viewer === null) throw new DomainError('UNAUTHENTICATED');
    if (viewer.signedInBy?.kind !== 'SESSION') throw new DomainError('FORBIDDEN');
    const attempt = this.#throttle.attempt('password', `session ${viewer.signedInBy.id}`);
    const account = await secretOfAccount(scope, viewer.accountId);
    const same = await this.#passwords.matches(account?.passwordHash ?? null, oldPassword);
    if (account === null || !same) {
      throw invalidInput('Mật khẩu cũ không đúng.', 'The old password is not right.', 'oldPassword');
    }
    attempt.succeeded();
    refuseIf(passwordProblem(newPassword, account.login), 'newPassword');
    if (await this.#passwords.matches(account.passwordHash, newPassword)) {
      throw invalidInput(
        'Mật khẩu mới phải khác mật khẩu cũ.',
        'The new password must differ from the old.',
        'newPassword',
      );
    }
    await updatePassword(scope, account.id, await this.#passwords.hash(newPassword), null);
    await deleteSessions(scope, account.id);
  }

  async endOwnSessions(scope: Scope): Promise<number> {
    if (scope.viewer === null) throw new DomainError('UNAUTHENTICATED');
    return deleteSessions(scope, scope.viewer.accountId);
  }

  async grantRole(
    scope: Scope,
    change: Change & {
      readonly role: Role;
      readonly unit: UnitRef | null;
      readonly wholeCountry: boolean;
      readonly validFrom: LocalDate;
      readonly validTo: LocalDate | null;
    },
  ): Promise<AccountRow> {
    refuseIf(windowProblem(change.validFrom, change.validTo), 'validTo');
    if ((change.unit === null) !== change.wholeCountry) {
      throw invalidInput(
        'Cần đúng một trong hai: `unit`, hoặc `wholeCountry: true`.',
        'Give exactly one of the two: `unit`, or `wholeCountry: true`.',
        'unit',
      );
    }
    if (change.wholeCountry && scope.reach('accounts:write') !== 'COUNTRY') throw new DomainError('FORBIDDEN');
    const account = await this.#change(scope, change);
    this.#refuseWidening(scope, account);
    const unitId = change.unit === null ? null : await this.#units.manageable(scope, 'accounts:write', change.unit);
    const { role, validFrom, validTo } = change;
    await this.#dropPlanted(scope, account, unitId);
    if ((await insertGrant(scope, { accountId: account.id, role, unitId, validFrom, validTo })) === null) {
      throw invalidInput(
        'Tài khoản đã có vai trò này ở đơn vị đó trong khoảng ngày đã nêu.',
        'The account holds this role on that unit already at some day of the window.',
        'role',
      );
    }
    return this.account(scope, account.id);
  }

  /** The grant gives nothing from the day `on`; the row stays, for whoever asks who could do what. */
  async endGrant(
    scope: Scope,
    change: Change & { readonly grantId: string; readonly on: LocalDate },
  ): Promise<AccountRow> {
    const account = await this.#change(scope, change);
    const grant = (await grantsOf(scope, [account.id])).find(({ id }) => id === change.grantId);
    if (grant === undefined) throw new DomainError('NOT_FOUND');
    const validTo = endOf(grant.validFrom, change.on);
    if (grant.validTo !== null && validTo > grant.validTo) {
      throw invalidInput('Ngày này sau ngày đã kết thúc.', 'This day is later than the end it has already.', 'on');
    }
    await updateGrantEnd(scope, grant.id, validTo);
    await this.#keepAnOperator(scope);
    return this.account(scope, account.id);
  }

  /** The token is said once, here; what is kept cannot be turned back into it. */
  async createToken(
    scope: Scope,
    change: Change & {
      readonly name: string;
      readonly permissions: readonly string[] | null;
      readonly units: readonly UnitRef[] | null;
      readonly expiresOn: LocalDate | null;
    },
  ): Promise<{ account: AccountRow; secret: string; tokenId: string }> {
    refuseIf(nameProblem(change.name), 'name');
    if (change.expiresOn !== null && change.expiresOn <= this.#clock.today()) {
      throw invalidInput('Ngày hết hạn phải sau hôm nay.', 'The end must be later than today.', 'expiresOn');
    }
    const account = await this.#change(scope, change);
    this.#refuseWidening(scope, account);
    await this.#refusePlanting(scope, account);
    // Who does not reach the country makes no token that grows with the account.
    const grows = scope.reach('accounts:write') === 'COUNTRY';
    const permissions =
      change.permissions === null
        ? grows
          ? null
          : await this.#held(scope, account)
        : await this.#ownPermissions(scope, account, change.permissions);
    const unitIds =
      change.units === null
        ? grows
          ? null
          : await this.#grantedUnits(scope, account)
        : await this.#ownUnits(scope, account, change.units);
    const secret = newToken();
    const tokenId = await insertToken(scope, {
      accountId: account.id,
      name: clean(change.name),
      tokenHash: hashToken(secret),
      permissions,
      unitIds,
      expiresOn: change.expiresOn,
    });
    return { account: await this.account(scope, account.id), secret, tokenId };
  }

  async revokeToken(scope: Scope, change: Change & { readonly tokenId: string }): Promise<AccountRow> {
    const account = await this.#change(scope, change);
    const token = (await tokensOf(scope, [account.id])).find(({ id }) => id === change.tokenId);
    if (token === undefined) throw new DomainError('NOT_FOUND');
    await updateTokenRevoked(scope, token.id, this.#clock.now());
    await this.#keepAnOperator(scope);
    return this.account(scope, account.id);
  }

  async linkIdentity(
    scope: Scope,
    change: Change & { readonly issuer: string; readonly claim: string | null; readonly subject: string },
  ): Promise<AccountRow> {
    const [issuer, claim, subject] = [
      clean(change.issuer),
      clean(change.claim ?? DEFAULT_CLAIM),
      clean(change.subject),
    ];
    if (!/^https?:\/\/\S{1,500}$/.test(issuer)) {
      throw invalidInput('`issuer` là địa chỉ của nhà cung cấp.', '`issuer` is the address of the provider.', 'issuer');
    }
    if (!/^\w{1,64}$/.test(claim)) throw invalidInput('`claim` không hợp lệ.', '`claim` is not valid.', 'claim');
    if (subject === '' || subject.length > 255) {
      throw invalidInput('`subject` có từ 1 đến 255 ký tự.', '`subject` has 1 to 255 characters.', 'subject');
    }
    const account = await this.#change(scope, change);
    this.#refuseWidening(scope, account);
    await this.#refusePlanting(scope, account);
    if (!(await insertIdentity(scope, { accountId: account.id, issuer, claim, subject }))) {
      throw invalidInput(
        'Danh tính này đã gắn với một tài khoản.',
        'This identity is linked to an account already.',
        'subject',
      );
    }
    return this.account(scope, account.id);
  }

  async unlinkIdentity(scope: Scope, change: Change & { readonly identityId: string }): Promise<AccountRow> {
    const account = await this.#change(scope, change);
    const identity = (await identitiesOf(scope, [account.id])).find(({ id }) => id === change.identityId);
    if (identity === undefined) throw new DomainError('NOT_FOUND');
    await deleteIdentity(scope, identity.id);
    await deleteSessions(scope, account.id);
    await this.#keepAnOperator(scope);
    return this.account(scope, account.id);
  }

  /** The account, if the viewer may manage it and nobody has changed it meanwhile. */
  async #change(scope: Scope, { accountId, expectedVersion }: Change): Promise<AccountRow> {
    const account = await this.account(scope, accountId);
    if (!(await nextVersion(scope, account.id, expectedVersion))) throw new DomainError('CONFLICT');
    return account;
  }

  /** Without this a token that may do little would make its own account another that may do all. */
  #refuseWidening({ viewer }: Scope, account: AccountRow): void {
    if (viewer?.permissions != null && viewer.accountId === account.id) throw new DomainError('FORBIDDEN');
  }

  /** An account without grants is any operator's to manage: a way in given now would outlive what it becomes. */
  async #refusePlanting(scope: Scope, account: AccountRow): Promise<void> {
    if (scope.reach('accounts:write') === 'COUNTRY' || (await this.#openGrants(scope, account)).length > 0) return;
    throw invalidInput(
      'Tài khoản chưa có vai trò nào: hãy giao vai trò trước, rồi mới đặt cách đăng nhập.',
      'The account holds no role: grant one first, then give it a way to sign in.',
    );
  }

  /** Whoever managed the account until now may know a way in, which must not lead to more than he reaches. */
  async #dropPlanted(scope: Scope, { id }: AccountRow, unitId: string | null): Promise<void> {
    if (!(await outgrowsManagers(scope, id, unitId, OPERATORS, this.#clock.today()))) return;
    await revokeGrowingTokens(scope, id, OPERATORS, this.#clock.now());
    await deleteIdentities(scope, id);
    await clearPassword(scope, id);
    await deleteSessions(scope, id);
  }

  async #keepAnOperator(scope: Scope): Promise<void> {
    await lockOperators(scope);
    if ((await countLastingOperators(scope, this.#clock.today())) > 0) return;
    throw invalidInput(
      'Đây là người vận hành cuối cùng của cả hệ thống: hãy giao cho người khác trước.',
      'This is the last operator of the installation: appoint another one first.',
    );
  }

  async #openGrants(scope: Scope, account: AccountRow): Promise<readonly GrantRow[]> {
    const today = this.#clock.today();
    return (await grantsOf(scope, [account.id])).filter(({ validTo }) => validTo === null || today < validTo);
  }

  async #held(scope: Scope, account: AccountRow): Promise<readonly (keyof typeof PERMISSIONS)[]> {
    const roles = (await this.#openGrants(scope, account))
      .map(({ role }) => role)
      .filter((role) => Object.hasOwn(ROLES, role));
    return (Object.keys(PERMISSIONS) as (keyof typeof PERMISSIONS)[]).filter((permission) =>
      roles.some((role) => roleAllows(role, permission)),
    );
  }

  async #grantedUnits(scope: Scope, account: AccountRow): Promise<readonly string[]> {
    return [...new Set((await this.#openGrants(scope, account)).flatMap(({ unitId }) => unitId ?? []))];
  }

  async #ownPermissions(scope: Scope, account: AccountRow, permissions: readonly string[]): Promise<readonly string[]> {
    const asked = [...new Set(permissions)];
    const held = await this.#held(scope, account);
    const missing = asked.filter((permission) => !held.some((each) => each === permission));
    if (asked.length > 0 && missing.length === 0) return asked;
    throw invalidInput(
      `Tài khoản không có quyền: ${missing.join(', ') || '(trống)'}.`,
      `The account does not hold: ${missing.join(', ') || '(empty)'}.`,
      'permissions',
    );
  }

  async #ownUnits(scope: Scope, account: AccountRow, refs: readonly UnitRef[]): Promise<readonly string[]> {
    const ids = new Set<string>();
    for (const ref of refs) ids.add(await this.#units.manageable(scope, 'accounts:write', ref));
    const within = await unitsWithinGrants(scope, account.id, [...ids], this.#clock.today());
    if (ids.size > 0 && within.length === ids.size) return [...ids];
    throw invalidInput(
      'Mỗi đơn vị của mã truy cập phải nằm trọn trong phạm vi của tài khoản.',
      'Each unit of a token must lie wholly within the reach of the account.',
      'units',
    );
  }
}

function namesOf({ name, login }: { readonly name: string; readonly login: string | null }) {
  refuseIf(nameProblem(name), 'name');
  if (login === null) return { name: clean(name), login: null, loginKey: null };
  refuseIf(loginProblem(login), 'login');
  return { name: clean(name), login: loginOf(login), loginKey: loginKeyOf(login) };
}

function loginIsTaken(): DomainError {
  return invalidInput('Tên đăng nhập này đã có người dùng.', 'This login name is taken.', 'login');
}
