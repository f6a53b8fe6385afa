import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer, seedDemo } from '@cadre/server';
import { type TestDatabase, testDatabase, testKeys } from '@cadre/server/testing';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp, serve } from './http.ts';
import { Observer } from './observe.ts';

/** The real server over real HTTP, attacked as graphql-cop and a fuzzer would. */
let database: TestDatabase;
let app: FastifyInstance;
let origin: string;
const internal: unknown[] = [];

async function start(pointsPerMinute: number, behindTls = false) {
  const server = createServer({
    dataSource: database.dataSource,
    keys: testKeys,
    pointsPerMinute,
    onInternalError: (error) => internal.push(error),
  });
  await server.apollo.start();
  const started = createApp({ logLevel: 'silent', behindTls });
  const folders = { admin: '/nowhere', playground: '/nowhere' };
  const parts = { server, observer: new Observer(), folders, demoAccounts: null, isStopping: () => false, behindTls };
  await serve(started, parts);
  await started.listen({ host: '127.0.0.1', port: 0 });
  return { started, address: `http://127.0.0.1:${(started.server.address() as AddressInfo).port}` };
}

beforeAll(async () => {
  database = await testDatabase();
  await seedDemo(database.dataSource, testKeys);
  ({ started: app, address: origin } = await start(100_000_000));
}, 120_000);
afterAll(async () => {
  await app?.close();
  await database?.close();
  expect(internal).toEqual([]);
});

const JSON_TYPE = { 'content-type': 'application/json' };
const DEMO = { authorization: 'Bearer demo-ward' };
const at = (path: string, init: RequestInit = {}, base = origin) => fetch(base + path, init);
const post = (body: unknown, headers: Record<string, string> = {}, base = origin) =>
  at('/graphql', { method: 'POST', body: JSON.stringify(body), headers: { ...JSON_TYPE, ...headers } }, base);
const code = async (response: Response) => {
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return [response.status, errors?.[0]?.extensions.code];
};
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/**
 * The checks of graphql-cop. Exceptions, on purpose: introspection for accounts that hold `schema:read`; the playground
 * at its own address, `/playground`, which brings no schema and no token of its own outside the demo; GET for reads,
 * but only with a header that a form on another site cannot send.
 */
describe('graphql-cop finds', () => {
  it('no alias overloading', async () => {
    expect(await code(await post({ query: `query cop { ${times(101, (i) => `alias${i}:__typename`)} }` }))).toEqual([
      400,
      'COST_LIMIT',
    ]);
  });
  it('no batching', async () => {
    expect(await code(await post(Array(10).fill({ query: 'query cop { __typename }' })))).toEqual([
      400,
      'VALIDATION_FAILED',
    ]);
  });
  it('no circular introspection', async () => {
    const circular =
      'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } }';
    expect((await post({ query: circular })).status).toBe(400);
    expect((await post({ query: circular }, DEMO)).status).toBe(400);
  });
  it('no directive overloading', async () => {
    expect((await post({ query: `query cop { __typename ${'@aa'.repeat(10)} }` })).status).toBe(400);
    const known = times(21, () => '...on Query @skip(if: true) { __typename }');
    expect(await code(await post({ query: `query cop { ${known} }` }))).toEqual([400, 'COST_LIMIT']);
  });
  it('no field duplication', async () => {
    expect(await code(await post({ query: `query cop { ${'__typename '.repeat(500)} }` }))).toEqual([
      400,
      'COST_LIMIT',
    ]);
  });
  it('no field suggestions', async () => {
    const response = await post({ query: 'query cop { __schema { directive } }' });
    expect(await response.text()).not.toMatch(/did you mean/i);
    expect(await (await post({ query: 'query cop { unitz { id } }' })).text()).not.toMatch(/did you mean|units/i);
  });
  it('no GET without a header that forms cannot send', async () => {
    expect(await code(await at('/graphql?query=query%20cop%7B__typename%7D'))).toEqual([400, 'VALIDATION_FAILED']);
    expect((await at('/graphql?query=%7B__typename%7D', { headers: { 'apollo-require-preflight': '1' } })).status).toBe(
      200,
    );
  });
  it('no GET that names another content type', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'text/html', 'application/xml']) {
      const headers = { 'content-type': type, 'apollo-require-preflight': '1' };
      expect((await at('/graphql?query=%7B__typename%7D', { headers })).status).toBe(415);
    }
  });
  it('no mutation by GET', async () => {
    const query = encodeURIComponent(
      'mutation { importWorkbook(input: { fileId: "1", unit: { id: "1" } }) { applied } }',
    );
    expect((await at(`/graphql?query=${query}`)).status).toBe(400);
    const response = await at(`/graphql?query=${query}`, { headers: { ...DEMO, 'apollo-require-preflight': '1' } });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });
  it('no GraphiQL at the address of the API, nor where else it looks', async () => {
    for (const path of ['/graphql', '/graphiql', '/console', '/altair', '/']) {
      const response = await at(path, { headers: { accept: 'text/html' }, redirect: 'manual' });
      expect(await response.text()).not.toMatch(/graphiql|playground|altair/i);
    }
  });
  it('no introspection for strangers', async () => {
    expect(await code(await post({ query: 'query cop { __schema { types { name fields { name } } } }' }))).toEqual([
      401,
      'UNAUTHENTICATED',
    ]);
    expect(await code(await post({ query: getIntrospectionQuery() }, { authorization: 'Bearer nobody' }))).toEqual([
      401,
      'UNAUTHENTICATED',
    ]);
    expect((await post({ query: getIntrospectionQuery() }, DEMO)).status).toBe(200);
  });
  it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])(
    'no POST of %s',
    async (type) => {
      const response = await at('/graphql', {
        method: 'POST',
        body: 'query=query%20cop%7B__typename%7D',
        headers: { 'content-type': type },
      });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
    },
  );
  it('no trace mode', async () => {
    const text = await (
      await post({ query: 'query cop { __typename }' }, { 'apollo-federation-include-trace': 'ftv1', ...DEMO })
    ).text();
    expect(text).not.toMatch(/tracing|ftv1/);
  });
  it('no unhandled error', async () => {
    for (const body of [
      { query: 'qwerty cop { abc }' },
      { query: '' },
      {},
      { query: 'query cop { abc }', variables: [] },
      { query: '{__typename}', extensions: { persistedQuery: { version: 2 } } },
    ]) {
      const response = await post(body, DEMO);
      const text = await response.text();
      expect(text).toContain('"VALIDATION_FAILED"');
      expect(text).not.toMatch(/exception|stack|node_modules|at \w+ \(/i);
    }
  });
});

describe('whatever comes in', () => {
  const LEAKS =
    /node_modules|\.ts:\d|\bat [\w.]+ \(|select .* from|QueryFailed|syntax error at|PGlite|relation "|stacktrace/i;

  it('as random bytes is never a fault of ours', async () => {
    const types = fc.constantFrom(
      'application/json',
      'application/json; charset=utf-16',
      'text/plain',
      'application/graphql',
      'multipart/form-data; boundary=x',
      'x',
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), types, fc.boolean(), async (bytes, type, signed) => {
        const headers = { 'content-type': type, ...(signed ? DEMO : {}) };
        const response = await at('/graphql', { method: 'POST', body: bytes, headers });
        expect(response.status).toBeLessThan(500);
        expect(await response.text()).not.toMatch(LEAKS);
      }),
      { numRuns: 150 },
    );
  });

  it('as random JSON is never a fault of ours', async () => {
    const body = fc.oneof(
      fc.jsonValue(),
      fc.record(
        { query: fc.jsonValue(), variables: fc.jsonValue(), extensions: fc.jsonValue(), operationName: fc.jsonValue() },
        { requiredKeys: [] },
      ),
      fc.record({ query: fc.constant('{ __typename }'), variables: fc.jsonValue(), extensions: fc.jsonValue() }),
    );
    await fc.assert(
      fc.asyncProperty(body, async (value) => {
        const response = await post(value, DEMO);
        expect(response.status).toBeLessThan(500);
        expect(await response.text()).not.toMatch(LEAKS);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['no boundary', 'multipart/form-data', '--x\r\n\r\n'],
    [
      'no end',
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\nabc',
    ],
    ['no head', 'multipart/form-data; boundary=x', '--x\r\n\r\nabc\r\n--x--'],
    ['nothing', 'multipart/form-data; boundary=x', ''],
    ['noise', 'multipart/form-data; boundary=x', '\u0000\u0001--x--x--x\r\n\r\n'],
    [
      'a field too many',
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nabc\r\n--x--',
    ],
    ['many heads', 'multipart/form-data; boundary=x', `--x\r\n${'a: b\r\n'.repeat(500)}\r\nabc\r\n--x--`],
  ])('as a form with %s is a bad request', async (_name, type, body) => {
    const response = await at('/files', { method: 'POST', body, headers: { 'content-type': type, ...DEMO } });
    expect([response.status >= 400, response.status < 500]).toEqual([true, true]);
    expect(await response.text()).not.toMatch(LEAKS);
  });
});

describe('headers', () => {
  it('tell a browser to trust nothing', async () => {
    const { headers } = await post({ query: '{ __typename }' });
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.has('x-powered-by')).toBe(false);
    expect(headers.has('strict-transport-security')).toBe(false);
  });

  it('ask for TLS for ever only where there is TLS', async () => {
    const { started, address } = await start(1_000_000, true);
    const response = await post({ query: '{ __typename }' }, {}, address);
    expect(response.headers.get('strict-transport-security')).toBe('max-age=31536000');
    await started.close();
  });
});

describe('a minute has a budget', () => {
  const me = (base: string, token: string | null, from?: string) =>
    post(
      { query: '{ viewer { name } }' },
      { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...(from ? { 'x-forwarded-for': from } : {}) },
      base,
    );

  it('of points for each account, whoever else is busy', async () => {
    const { started, address } = await start(60);
    const first = await me(address, 'demo-ward');
    expect([first.status, first.headers.get('ratelimit-limit'), first.headers.get('ratelimit-remaining')]).toEqual([
      200,
      '60',
      '49',
    ]);
    const seconds = Number(first.headers.get('ratelimit-reset'));
    expect(seconds > 0 && seconds <= 60).toBe(true);
    for (let more = 0; more < 4; more += 1) expect((await me(address, 'demo-ward')).status).toBe(200);
    const refused = await me(address, 'demo-ward');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('ratelimit-remaining')).toBe('0');
    const text = await refused.clone().text();
    expect(text).toMatch(/Quá nhiều yêu cầu.* \/ Too many requests/);
    expect(await code(refused)).toEqual([429, 'RATE_LIMITED']);
    expect((await me(address, 'demo-district')).status).toBe(200);
    await started.close();
  });

  it('is given back what a document did not use, and keeps what it asked for too much', async () => {
    const { started, address } = await start(1_000);
    const query = '{ units(tier: PROVINCE, at: "2026-01-01", first: 100) { nodes { id } } }';
    const response = await post({ query }, DEMO, address);
    expect(response.headers.get('ratelimit-remaining')).toBe(String(1_000 - 10 - 35));
    await started.close();
  });

  it('of failed sign-ins for each address, which locks nobody out', async () => {
    const { started, address } = await start(1_000_000, true);
    const attacker = '203.0.113.7';
    expect((await me(address, 'demo-ward', attacker)).status).toBe(200);
    for (let guess = 0; guess < 30; guess += 1)
      expect((await me(address, `guess-${guess}`, attacker)).status).toBe(200);
    database.statements.length = 0;
    const refused = await me(address, 'one-more', attacker);
    expect(await code(refused)).toEqual([429, 'RATE_LIMITED']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(database.statements).toEqual([]);
    const form = new FormData();
    form.append('file', new Blob(['x']), 'a.csv');
    const upload = await at(
      '/files',
      { method: 'POST', body: form, headers: { authorization: 'Bearer other', 'x-forwarded-for': attacker } },
      address,
    );
    expect([upload.status, upload.headers.get('retry-after')]).toEqual([429, '60']);
    // The same address, a token known to be good; and anybody from elsewhere.
    expect((await me(address, 'demo-ward', attacker)).status).toBe(200);
    expect((await me(address, 'demo-district', '198.51.100.9')).status).toBe(200);
    // What a caller writes in front of what the proxy saw does not count.
    expect((await me(address, 'one-more', `198.51.100.10, ${attacker}`)).status).toBe(429);
    await started.close();
  });

  it('holds for strangers by address', async () => {
    const { started, address } = await start(60);
    const statuses: number[] = [];
    for (let times = 0; times < 8; times += 1)
      statuses.push((await post({ query: '{ __typename }' }, {}, address)).status);
    expect(statuses.slice(-2)).toEqual([429, 429]);
    expect((await me(address, 'demo-ward')).status).toBe(200);
    await started.close();
  });
});

it('answers a client that hangs up with nothing, and the next one as ever', async () => {
  await new Promise<void>((resolve) => {
    const { hostname, port } = new URL(origin);
    const client = httpRequest({
      hostname,
      port,
      path: '/graphql',
      method: 'POST',
      headers: { ...JSON_TYPE, 'content-length': 500 },
    });
    client.on('error', () => resolve());
    client.write('{"query":');
    setTimeout(() => client.destroy(), 50);
  });
  expect((await post({ query: '{ __typename }' })).status).toBe(200);
});
