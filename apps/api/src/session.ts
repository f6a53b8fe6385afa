import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CadreServer } from './library.ts';
import { problem } from './security.ts';
import { clearCookie, type SessionSettings, setCookie } from './session-cookie.ts';
import { isOurs, refuseForeign } from './session-guard.ts';
import { addOidc } from './session-oidc.ts';

const BODY_LIMIT = 8 * 1024;

/** Signing in and out: the only addresses that set cookies. The session's id is in the cookie and nowhere else. */
export function addSessions(app: FastifyInstance, server: CadreServer, settings: SessionSettings): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url?.startsWith('/session')) reply.header('cache-control', 'no-store');
  });

  app.get('/session', async (request) => server.sessions.state(request.sessionId ?? undefined));

  /** What the sign-in screen offers. Says nothing about accounts. */
  app.get('/session/options', async () => ({ password: true, oidc: settings.oidc !== undefined }));

  app.post('/session', { bodyLimit: BODY_LIMIT }, async (request, reply) => {
    if (!isOurs(request, settings)) return refuseForeign(reply);
    const given = nameAndPassword(request.body);
    if (given === null) {
      return reply.code(400).send(problem('VALIDATION_FAILED', 'Cần name và password. / Send name and password.'));
    }
    const replaces = request.sessionId ?? undefined;
    try {
      const opened = await server.sessions.signInWithPassword({ ...given, address: request.ip, replaces });
      setCookie('session', opened.session, opened.expiresAt, request, reply, settings);
      return { signedIn: true, mustChangePassword: opened.mustChangePassword };
    } catch (error) {
      sayWhenToReturn(error, reply);
      throw error;
    }
  });

  app.delete('/session', async (request, reply) => {
    if (!isOurs(request, settings)) return refuseForeign(reply);
    return endSession(server, request, reply, settings);
  });

  if (settings.oidc !== undefined) addOidc(app, server, settings, settings.oidc);
}

async function endSession(
  server: CadreServer,
  request: FastifyRequest,
  reply: FastifyReply,
  settings: SessionSettings,
): Promise<FastifyReply> {
  if (request.sessionId !== null) await server.sessions.end(request.sessionId);
  clearCookie('session', request, reply, settings);
  return reply.code(204).send();
}

function nameAndPassword(body: unknown): { name: string; password: string } | null {
  if (typeof body !== 'object' || body === null || !('name' in body) || !('password' in body)) return null;
  const { name, password } = body;
  if (typeof name !== 'string' || typeof password !== 'string') return null;
  return name.length > 200 || password.length > 2_000 ? null : { name, password };
}

function sayWhenToReturn(error: unknown, reply: FastifyReply): void {
  if (!(error instanceof Error) || !('retryAfterSeconds' in error)) return;
  reply.header('retry-after', String(error.retryAfterSeconds));
}
