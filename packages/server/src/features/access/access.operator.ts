import { systemScope } from '../../authz/scope.ts';
import type { Work } from '../../authz/work.ts';
import { addDays, type InstantClock, systemClock } from '../../kernel/date.ts';
import { DomainError } from '../../kernel/errors.ts';
import { insertAccount, updatePassword } from './access.accounts.store.ts';
import { insertGrant, insertToken } from './access.parts.store.ts';
import { passwordProblem } from './access.password.rules.ts';
import { Passwords } from './access.passwords.ts';
import { loginKeyOf, loginOf, loginProblem, nameProblem } from './access.rules.ts';
import { hashToken, newToken } from './access.secrets.ts';

export interface NewOperator {
  readonly name: string;
  readonly login: string;
  readonly password: string;
  /** Also a token, to go on with from the command line. */
  readonly withToken?: boolean;
}

const TOKEN_DAYS = 30;

/**
 * The first operator of an installation, made where nobody can sign in yet: by who holds the database. Gives the token
 * where one was asked for; it is kept nowhere.
 */
export async function makeOperator(
  work: Work,
  given: NewOperator,
  clock: InstantClock = systemClock,
  passwords: Passwords = new Passwords(),
): Promise<{ readonly token: string | null }> {
  const problem = nameProblem(given.name) ?? loginProblem(given.login) ?? passwordProblem(given.password, given.login);
  if (problem !== null) throw new DomainError('VALIDATION_FAILED', problem);
  const scope = systemScope('make an operator', work);
  const names = { name: given.name.normalize('NFC').trim(), login: loginOf(given.login) };
  const accountId = await insertAccount(scope, { ...names, loginKey: loginKeyOf(given.login) });
  if (accountId === null) {
    throw new DomainError('VALIDATION_FAILED', {
      vi: 'Tên đăng nhập này đã có người dùng.',
      en: 'This login name is taken.',
    });
  }
  await updatePassword(scope, accountId, await passwords.hash(given.password), null);
  await insertGrant(scope, { accountId, role: 'OPERATOR', unitId: null, validFrom: clock.today(), validTo: null });
  if (!given.withToken) return { token: null };
  const token = newToken();
  await insertToken(scope, {
    accountId,
    name: 'cadre',
    tokenHash: hashToken(token),
    permissions: null,
    unitIds: null,
    expiresOn: addDays(clock.today(), TOKEN_DAYS),
  });
  return { token };
}
