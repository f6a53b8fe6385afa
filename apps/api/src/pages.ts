import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DemoAccounts } from './library.ts';
import { adminPolicy, PLAYGROUND_POLICY, problem } from './security.ts';

export interface PageFolders {
  readonly admin: string;
  readonly playground: string;
}

/** Addresses of machines: a browser that asks for something else gets the admin, which has its own routes. */
const MACHINE_PATH = /^\/(graphql|files|templates|health|metrics|playground|assets)(\/|$)/;

export async function addPages(
  app: FastifyInstance,
  folders: PageFolders,
  demoAccounts: DemoAccounts | null,
): Promise<void> {
  app.get('/playground/config.json', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { demo: demoAccounts !== null, accounts: demoAccounts ?? [] };
  });
  const admin = existsSync(join(folders.admin, 'index.html'));
  const playground = existsSync(join(folders.playground, 'index.html'));
  const sendAdmin = admin ? adminPage(folders.admin) : null;
  if (sendAdmin) await addFolder(app, folders.admin, '/');
  app.get('/', (_request, reply) => (sendAdmin ? sendAdmin(reply) : reply.redirect('/playground')));
  if (playground) {
    const page = readFileSync(join(folders.playground, 'index.html'));
    await addFolder(app, folders.playground, '/playground/');
    app.get('/playground', (_request, reply) => sendPage(reply, PLAYGROUND_POLICY, page));
  }
  app.setNotFoundHandler((request, reply) => (sendAdmin && wantsPage(request) ? sendAdmin(reply) : notFound(reply)));
}

/** Stands in the built page where the nonce of each answer goes: `html.cspNonce` in the admin's vite.config.ts. */
const NONCE_PLACE = 'CADRE_CSP_NONCE';

function adminPage(folder: string): (reply: FastifyReply) => FastifyReply {
  const text = readFileSync(join(folder, 'index.html'), 'utf8');
  return (reply) => {
    const nonce = randomBytes(16).toString('base64url');
    return sendPage(reply, adminPolicy(nonce), text.replaceAll(NONCE_PLACE, nonce));
  };
}

function sendPage(reply: FastifyReply, policy: string, page: string | Buffer): FastifyReply {
  return reply
    .headers({ 'content-security-policy': policy, 'cache-control': 'no-cache' })
    .type('text/html; charset=utf-8')
    .send(page);
}

/** Everything but the pages themselves: those are sent with a policy of their own. */
async function addFolder(app: FastifyInstance, root: string, prefix: string): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    prefix,
    index: false,
    allowedPath: (path) => !path.endsWith('.html'),
    decorateReply: false,
    cacheControl: false,
    setHeaders: (response, path) => response.header('cache-control', cachingOf(path)),
  });
}

function notFound(reply: FastifyReply): FastifyReply {
  return reply.code(404).send(problem('NOT_FOUND', 'Không có địa chỉ này. / No such address.'));
}

function wantsPage(request: FastifyRequest): boolean {
  const path = request.url.split('?', 1)[0] ?? '/';
  return (
    (request.method === 'GET' || request.method === 'HEAD') &&
    (request.headers.accept ?? '').includes('text/html') &&
    !MACHINE_PATH.test(path)
  );
}

/** Files under assets/ carry a hash of their content in the name. */
function cachingOf(path: string): string {
  return /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
