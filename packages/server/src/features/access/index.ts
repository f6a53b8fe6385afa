/** Accounts and what they are granted: who is asking, by token or by session, and the operator's work on accounts. */
export { AccessTokenResolver, AccountGrantResolver, AccountsResolver } from './access.accounts.resolver.ts';
export { AccountsService } from './access.accounts.service.ts';
export { ensureAccounts, type NewAccount } from './access.accounts.store.ts';
export { makeOperator, type NewOperator } from './access.operator.ts';
export { type Hashing, Passwords } from './access.passwords.ts';
export { AccessResolver } from './access.resolver.ts';
export { hashToken, newTemporaryPassword } from './access.secrets.ts';
export { isBearer, signIn } from './access.service.ts';
export { SessionsService } from './access.sessions.service.ts';
export { rememberUse } from './access.signin.store.ts';
export { Throttle } from './access.throttle.ts';
export { UsageLog } from './access.usage.ts';
