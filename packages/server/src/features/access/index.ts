/** Accounts and what they are granted: turns a bearer token into a viewer. */
export { AccessResolver } from './access.resolver.ts';
export { hashToken, signIn } from './access.service.ts';
export { ensureAccounts, type NewAccount } from './access.store.ts';
