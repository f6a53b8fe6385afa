import cookies from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { problem } from './security.ts';
import { cookieName, originFor, type SessionSettings } from './session-cookie.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The session of the cookie, where the request may use it; null for requests with a token and for strangers. */
    sessionId: string | null;
  }
}

/** Addresses that act on behalf of whoever is signed in. */
const GUARDED = new Set(['/graphql', '/files']);

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * A browser sends cookies with requests of any page. Ours carry a header no form can set and no page elsewhere may,
 * and the browser itself says where they come from.
 */
export function cameFromOurPages(headers: Headers, origin: string): boolean {
  if (!headers['apollo-require-preflight']) return false;
  const { 'sec-fetch-site': site, origin: from } = headers;
  if (site === undefined && from === undefined) return false;
  return (site === undefined || site === 'same-origin') && (from === undefined || from === origin);
}

/** Reads the session cookie, and refuses those who let another page send it. Tokens are no business of this guard. */
export async function addSessionGuard(app: FastifyInstance, settings: SessionSettings): Promise<void> {
  await app.register(cookies);
  app.decorateRequest('sessionId', null);
  app.addHook('onRequest', async (request, reply) => {
    if (/^bearer\b/i.test(request.headers.authorization ?? '')) return undefined;
    const session = request.cookies[cookieName('session', request, settings)];
    if (session === undefined || session === '') return undefined;
    if (GUARDED.has(request.routeOptions.url ?? '') && !isOurs(request, settings)) return refuseForeign(reply);
    request.sessionId = session;
    return undefined;
  });
}

export function isOurs(request: FastifyRequest, settings: SessionSettings): boolean {
  return cameFromOurPages(request.headers, originFor(request, settings));
}

export function refuseForeign(reply: FastifyReply): FastifyReply {
  return reply
    .code(403)
    .send(
      problem(
        'FORBIDDEN',
        'Phiên đăng nhập chỉ dùng được từ chính trang này. / A session is used from its own pages alone.',
      ),
    );
}
