import { HeaderMap } from '@apollo/server';
import type { CadreServer } from '@cadre/server';
import { createServer } from '@cadre/server';
import { type TestDatabase, testDatabase, testKeys } from '@cadre/server/testing';
import { type CadreClient, createClient } from '../src/index.ts';

const LONG_AFTER = '2026-11-24';

export interface InProcess {
  readonly database: TestDatabase;
  /** From now on it is that day. */
  become(day: string): void;
  /** The SDK of an account, talking to the real server without a port. */
  sdkOf(token: string | undefined, language?: 'vi' | 'en'): CadreClient;
  /** How many SQL statements the work sends. */
  countStatements(work: () => Promise<unknown>): Promise<number>;
}

export async function openInProcess(): Promise<InProcess> {
  const database = await testDatabase();
  const internal: unknown[] = [];
  const time = { now: noon(LONG_AFTER) };
  const server = createServer({
    dataSource: database.dataSource,
    keys: testKeys,
    clock: { now: () => time.now, today: () => time.now.toISOString().slice(0, 10) },
    onInternalError: (error) => internal.push(error),
    // Not while statements are counted.
    rememberUseAfterMs: 3_600_000,
  });
  await server.apollo.start();
  const carry = fetchOf(server);
  return {
    database,
    become: (day) => {
      time.now = noon(day);
    },
    sdkOf: (token, language) =>
      createClient({
        token,
        language,
        retries: 0,
        fetch: async (...args) => {
          const response = await carry(...args);
          // What callers are not told is what a failing test needs.
          const [error] = internal.splice(0);
          if (error !== undefined) throw new Error(`INTERNAL: ${error instanceof Error ? error.stack : String(error)}`);
          return response;
        },
      }),
    countStatements: async (work) => {
      database.statements.length = 0;
      await work();
      return database.statements.length;
    },
  };
}

const noon = (day: string) => new Date(`${day}T05:00:00Z`);

/** `fetch` into the server: what apps/api does over HTTP, and nothing more. */
function fetchOf(server: CadreServer): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const incoming = {
      authorization: request.headers.get('authorization') ?? undefined,
      acceptLanguage: request.headers.get('accept-language') ?? undefined,
      requestId: 'request-1',
      reason: decodeURIComponent(request.headers.get('cadre-reason') ?? ''),
      idempotencyKey: request.headers.get('idempotency-key') ?? undefined,
    };
    if (new URL(request.url).pathname === '/files') {
      const parts = (await request.formData()).getAll('file').filter((part) => part instanceof File);
      const files = await Promise.all(
        parts.map(async (part) => ({ name: part.name, bytes: new Uint8Array(await part.arrayBuffer()) })),
      );
      return Response.json(await server.saveUpload(incoming, files));
    }
    const headers = new HeaderMap();
    for (const [name, value] of request.headers) headers.set(name, value);
    const body: unknown = await request.json();
    const context = await server.contextFor(incoming);
    try {
      const answer = await server.apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: request.method, headers, search: '', body },
        context: async () => context,
      });
      if (answer.body.kind !== 'complete') throw new Error('The server answered in parts.');
      checkCost(answer.body.string);
      return new Response(answer.body.string, { status: answer.status ?? 200, headers: [...answer.headers] });
    } finally {
      await context.unitOfWork.rollback();
    }
  };
}

/** What a document was said to cost at most is never less than what it answered. */
function checkCost(text: string): void {
  const { data, extensions } = JSON.parse(text) as { data?: unknown; extensions?: { cost?: Cost } };
  const cost = extensions?.cost;
  if (data === undefined || data === null) return;
  if (cost === undefined) throw new Error('An answer did not say what it cost.');
  const rows = countRows(data);
  if (rows <= cost.actual && cost.actual <= cost.requested) return;
  throw new Error(`${rows} rows were answered at a cost of ${JSON.stringify(cost)}.`);
}

interface Cost {
  readonly requested: number;
  readonly actual: number;
  readonly limit: number;
}

/** Objects that stand in a list. */
function countRows(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (!Array.isArray(value)) return Object.values(value).reduce((sum: number, field) => sum + countRows(field), 0);
  return value.reduce(
    (sum: number, item) => sum + (typeof item === 'object' && item !== null ? 1 : 0) + countRows(item),
    0,
  );
}
