import { systemScope } from '../../authz/scope.ts';
import type { Viewer } from '../../authz/viewer.ts';
import type { Work } from '../../authz/work.ts';
import { type InstantClock, systemClock } from '../../kernel/date.ts';
import { SESSION_IDLE_MINUTES } from './access.rules.ts';
import { hashToken } from './access.secrets.ts';
import { viewerBySessionHash, viewerByTokenHash } from './access.signin.store.ts';

/** A proxy may use the header for itself, in another scheme: that is no token of ours. */
export function isBearer(authorization: string | undefined): authorization is string {
  return /^bearer\b/i.test(authorization ?? '');
}

/**
 * Who is asking, in one statement: `Authorization: Bearer <token>`, or else the session of the cookie. A token that is
 * given decides alone; whoever passes a session answers for its not having been sent by another site.
 */
export async function signIn(
  work: Work,
  authorization: string | undefined,
  session?: string | undefined,
  clock: InstantClock = systemClock,
): Promise<Viewer | null> {
  const scope = systemScope('sign in', work);
  const moment = { now: clock.now(), today: clock.today() };
  if (isBearer(authorization)) {
    const token = /^Bearer +(\S{1,200})$/i.exec(authorization)?.[1];
    return token === undefined ? null : viewerByTokenHash(scope, hashToken(token), moment);
  }
  if (session === undefined || !/^[\w-]{1,200}$/.test(session)) return null;
  return viewerBySessionHash(scope, hashToken(session), moment, SESSION_IDLE_MINUTES);
}
