import { createHash } from 'node:crypto';
import { systemScope } from '../../authz/scope.ts';
import type { Viewer } from '../../authz/viewer.ts';
import type { Work } from '../../authz/work.ts';
import { viewerByTokenHash } from './access.store.ts';

/** Tokens are kept only as digests. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}

/** Reads `Authorization: Bearer <token>`; anything else is nobody. */
export async function signIn(work: Work, authorization: string | undefined): Promise<Viewer | null> {
  const token = /^Bearer +(\S{1,200})$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) return null;
  return viewerByTokenHash(systemScope('sign in', work), hashToken(token));
}
