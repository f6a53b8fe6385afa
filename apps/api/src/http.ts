import { randomUUID } from 'node:crypto';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify';
import Fastify, { LogController } from 'fastify';
import type { Config } from './config.ts';
import { addHealth } from './health.ts';
import type { CadreServer, DemoAccounts, RequestContext } from './library.ts';
import { refusalOf } from './library.ts';
import { loggerOptions } from './logging.ts';
import type { Observer } from './observe.ts';
import type { PageFolders } from './pages.ts';
import { addPages } from './pages.ts';
import { addSecurity, problem } from './security.ts';
import { addSessions } from './session.ts';
import type { SessionSettings } from './session-cookie.ts';
import { addSessionGuard } from './session-guard.ts';
import { addUploads, factsOf } from './uploads.ts';

const GRAPHQL_BODY_LIMIT = 1024 * 1024;
const REQUEST_ID = /^[A-Za-z0-9_-]{1,64}$/;
/** Counted and logged in place of an address nobody serves: a caller's own text is never a label. */
const NO_ROUTE = '(none)';

/** Made first: the GraphQL server's drain plugin needs it before there is anything to serve. */
export function createApp(config: Pick<Config, 'logLevel' | 'trustedProxies'>): FastifyInstance {
  return Fastify({
    logger: loggerOptions(config.logLevel),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: GRAPHQL_BODY_LIMIT,
    genReqId: (request) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
    routerOptions: { ignoreTrailingSlash: true },
    // Nobody else may say on whose behalf a request comes.
    trustProxy: config.trustedProxies === undefined ? false : [...config.trustedProxies],
    // A slow sender holds a connection, not the process.
    requestTimeout: 120_000,
  });
}

export interface HttpParts {
  readonly server: CadreServer;
  readonly observer: Observer;
  readonly folders: PageFolders;
  /** Null outside demo mode. */
  readonly demoAccounts: DemoAccounts | null;
  readonly isStopping: () => boolean;
  readonly sessions?: SessionSettings;
}

export async function serve(app: FastifyInstance, parts: HttpParts): Promise<void> {
  const { server, observer } = parts;
  addSecurity(app, { demo: parts.demoAccounts !== null, behindTls: parts.sessions?.publicUrl?.protocol === 'https:' });
  addRequestLine(app, observer);
  addErrors(app);
  await addSessionGuard(app, parts.sessions ?? {});
  app.addHook('onSend', async (_request, reply) => {
    // A connection kept alive would hold the stop for as long as its client likes.
    if (parts.isStopping()) reply.header('connection', 'close');
  });
  await app.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    // Nobody needs to send compressed bodies, and a small one could unpack to a large one.
    globalDecompression: false,
    brotliOptions: { params: { 1: 4 } },
  });
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    handler: graphqlHandler(server),
  });
  await addUploads(app, server);
  addSessions(app, server, parts.sessions ?? {});
  addTemplate(app, server);
  addHealth(app, server, parts.isStopping);
  app.get('/metrics', async (_request, reply) => {
    reply.type(observer.registry.contentType);
    return observer.registry.metrics();
  });
  await addPages(app, parts.folders, parts.demoAccounts);
}

/** Apollo may refuse a request after its context was made and before any plugin is told: its transaction ends here. */
function graphqlHandler(server: CadreServer): RouteHandlerMethod {
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const handle = fastifyApolloHandler(server.apollo, {
    context: async (request) => {
      const context = await server.contextFor(factsOf(request));
      contexts.set(request, context);
      return context;
    },
  });
  return async function (request, reply) {
    try {
      return await handle.call(this, request, reply);
    } finally {
      await contexts.get(request)?.unitOfWork.rollback();
    }
  };
}

function addRequestLine(app: FastifyInstance, observer: Observer): void {
  app.addHook('onResponse', async (request, reply) => {
    const line = {
      method: request.method,
      route: request.routeOptions.url ?? NO_ROUTE,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    };
    observer.request({ ...line, seconds: reply.elapsedTime / 1000 });
    const operation = observer.takeOperation(request.id);
    const quiet = line.route.startsWith('/health/') || line.route === '/metrics';
    request.log[quiet ? 'debug' : 'info'](
      operation === undefined ? line : { ...line, operation: operation.name, type: operation.type },
      'request',
    );
  });
}

const STATUS_OF: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  IDEMPOTENCY_MISMATCH: 409,
  PAYLOAD_TOO_LARGE: 413,
  COST_LIMIT: 429,
  BUSY: 503,
  RATE_LIMITED: 429,
  INTERNAL: 500,
};

/** The longest that a budget takes to be whole again; who waits for something else has said so. */
const RETRY_AFTER_SECONDS = 60;

/** Errors outside GraphQL: refusals keep their code, a bad request says so, the rest is INTERNAL and only in the log. */
function addErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: unknown, request, reply) => {
    const refusal = refusalOf(error);
    if (refusal !== undefined) {
      if (refusal.code === 'RATE_LIMITED' && !reply.hasHeader('retry-after'))
        reply.header('retry-after', RETRY_AFTER_SECONDS);
      return reply.code(STATUS_OF[refusal.code] ?? 400).send(problem(refusal.code, refusal.message));
    }
    const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
    if (status === 413) {
      return reply.code(413).send(problem('PAYLOAD_TOO_LARGE', 'Yêu cầu quá lớn. / The request is too large.'));
    }
    if (status >= 400 && status < 500) {
      return reply.code(status).send(problem('VALIDATION_FAILED', 'Yêu cầu không hợp lệ. / The request is not valid.'));
    }
    request.log.error({ err: error }, 'request failed');
    const message = `Lỗi nội bộ, mã yêu cầu ${request.id}. / Internal error, request id ${request.id}.`;
    return reply.code(500).send(problem('INTERNAL', message));
  });
}

function addTemplate(app: FastifyInstance, server: CadreServer): void {
  let template: Promise<Uint8Array> | undefined;
  app.get('/templates/ward-workbook.xlsx', async (_request, reply) => {
    template ??= server.workbookTemplate();
    try {
      const bytes = await template;
      return reply
        .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
        .header('content-disposition', 'attachment; filename="ward-workbook.xlsx"')
        .send(Buffer.from(bytes));
    } catch (error) {
      template = undefined;
      throw error;
    }
  });
}
