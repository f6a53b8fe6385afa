import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DemoAccounts } from './library.ts';
import { problem } from './security.ts';

export interface PageFolders {
  readonly admin: string;
  readonly playground: string;
}

/** Addresses of machines: a browser that asks for something else gets the admin, which has its own routes. */
const MACHINE_PATH = /^\/(graphql|files|session|templates|health|metrics|playground|assets)(\/|$)/;

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
  if (admin) await addFolder(app, folders.admin, '/', true);
  else app.get('/', async (_request, reply) => reply.redirect('/playground'));
  if (playground) {
    await addFolder(app, folders.playground, '/playground/', !admin);
    app.get('/playground', (_request, reply) => reply.sendFile('index.html', folders.playground));
  }
  app.setNotFoundHandler((request, reply) => {
    if (admin && wantsPage(request)) {
      return reply.sendFile('index.html', folders.admin, { cacheControl: false });
    }
    return notFound(reply);
  });
}

/** The first folder adds `reply.sendFile`. */
async function addFolder(app: FastifyInstance, root: string, prefix: string, first: boolean): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    prefix,
    decorateReply: first,
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
