import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp, serve } from './http.ts';
import { Observer } from './observe.ts';
import { streamEndlessly } from './testing/endless-upload.ts';
import { FAKE_ACCOUNTS, type FakeState, fakeServer, newState } from './testing/fake-library.ts';
import { UPLOAD_LIMIT } from './uploads.ts';

const state: FakeState = newState();
let app: FastifyInstance;
let origin: string;
let folder: string;
let stopping = false;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cadre-http-'));
  for (const name of ['admin/assets', 'playground/assets']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'admin/index.html'), '<title>admin</title>');
  writeFileSync(join(folder, 'admin/assets/app-1a2b.js'), `// ${'x'.repeat(5_000)}`);
  writeFileSync(join(folder, 'playground/index.html'), '<title>playground</title>');
  app = createApp({ logLevel: 'silent' });
  const observer = new Observer();
  const server = fakeServer(state, [fastifyApolloDrainPlugin(app), observer.apolloPlugin()]);
  await server.apollo.start();
  const folders = { admin: join(folder, 'admin'), playground: join(folder, 'playground') };
  await serve(app, { server, observer, folders, demoAccounts: FAKE_ACCOUNTS, isStopping: () => stopping });
  await app.listen({ host: '127.0.0.1', port: 0 });
  origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  state.uploads.length = 0;
  state.databaseDown = false;
  stopping = false;
});

const graphql = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${origin}/graphql`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });

function upload(files: Record<string, number>, token = 'demo-ward', field = 'file') {
  const form = new FormData();
  for (const [name, size] of Object.entries(files)) form.append(field, new Blob([new Uint8Array(size)]), name);
  return fetch(`${origin}/files`, { method: 'POST', body: form, headers: { authorization: `Bearer ${token}` } });
}
const codeIn = async (response: Response) => {
  const body = (await response.json()) as { errors?: { message: string; extensions: { code: string } }[] };
  return body.errors?.[0]?.extensions.code;
};

describe('/graphql', () => {
  it('answers, echoes a well-formed request id and sends nothing a page elsewhere could read', async () => {
    const response = await graphql('{"query":"{ hello }"}', { 'x-request-id': 'abc-1' });
    expect(await response.json()).toEqual({ data: { hello: 'xin chào' } });
    expect(response.headers.get('x-request-id')).toBe('abc-1');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
  });

  it('makes its own request id in place of an ill-formed one', async () => {
    const response = await graphql('{"query":"{ hello }"}', { 'x-request-id': '{a b}' });
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ['no query', '{"foo":1}', 400],
    ['a broken query', '{"query":"{"}', 400],
    ['an unknown field', '{"query":"{ nothing }"}', 400],
    ['broken JSON', '{"query"', 400],
    ['a list', '[{"query":"{ hello }"}]', 400],
    ['a wrong type', '{"query":5}', 400],
  ])('leaves no transaction open after %s', async (_name, body, status) => {
    expect((await graphql(body)).status).toBe(status);
    expect(state.open).toBe(0);
  });

  it('refuses a cross-site form', async () => {
    expect((await graphql('{"query":"{ hello }"}', { 'content-type': 'text/plain' })).status).toBeGreaterThanOrEqual(
      400,
    );
    expect((await fetch(`${origin}/graphql?query={hello}`)).status).toBe(400);
  });

  it('refuses a body over 1 MB', async () => {
    const response = await graphql(JSON.stringify({ query: `{ hello } #${'x'.repeat(1_100_000)}` }));
    expect([response.status, await codeIn(response)]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  });
});

describe('POST /files', () => {
  it('takes several files and keeps Vietnamese names, whatever the form of the letters', async () => {
    const response = await upload({ 'Danh sách.csv': 10, [`${'Xếp loại'.normalize('NFD')}.csv`]: 20 });
    expect([response.status, await response.json()]).toEqual([200, { fileId: 'file-1' }]);
    expect(state.uploads).toEqual([
      { name: 'Danh sách.csv', size: 10 },
      { name: 'Xếp loại.csv', size: 20 },
    ]);
  });

  it('takes exactly the limit', async () => {
    expect((await upload({ 'a.xlsx': UPLOAD_LIMIT })).status).toBe(200);
  });

  it.each([
    ['one byte over', { 'a.xlsx': UPLOAD_LIMIT + 1 }],
    ['over only together', { 'a.csv': UPLOAD_LIMIT - 10, 'b.csv': 11 }],
    ['50 MB', { 'a.xlsx': 50 * 1024 * 1024 }],
  ])('refuses %s', async (_name, files) => {
    const response = await upload(files);
    expect([response.status, await codeIn(response)]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
    expect(state.uploads).toEqual([]);
  });

  it('counts what it reads: a body of unknown length is cut off at the limit', async () => {
    const before = process.memoryUsage().rss;
    const { status, sent } = await streamEndlessly(origin);
    expect(status).toBe(413);
    expect(sent).toBeGreaterThan(UPLOAD_LIMIT);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });

  it.each([
    ['nobody', 401, 'UNAUTHENTICATED'],
    ['broken', 500, 'INTERNAL'],
  ])('answers %s with %i', async (token, status, code) => {
    const response = await upload({ 'a.csv': 1 }, token);
    const text = await response.text();
    expect([response.status, text.includes(code), text.includes('Nguyễn')]).toEqual([status, true, false]);
  });

  it.each([
    ['without a token', 401, { method: 'POST', body: new FormData() }],
    [
      'that is not a form',
      415,
      { method: 'POST', body: '{}', headers: { authorization: 'Bearer x', 'content-type': 'application/json' } },
    ],
    ['without a file', 400, { method: 'POST', body: new FormData(), headers: { authorization: 'Bearer x' } }],
  ])('refuses a request %s', async (_name, status, init) => {
    expect((await fetch(`${origin}/files`, init)).status).toBe(status);
  });

  it('does not take a file from another field', async () => {
    expect((await upload({ 'a.csv': 1 }, 'demo-ward', 'other')).status).toBe(400);
  });
});

describe('health and metrics', () => {
  it('tells alive from ready', async () => {
    expect((await fetch(`${origin}/health/ready`)).status).toBe(200);
    state.databaseDown = true;
    expect((await fetch(`${origin}/health/ready`)).status).toBe(503);
    expect((await fetch(`${origin}/health/live`)).status).toBe(200);
    state.databaseDown = false;
    expect((await fetch(`${origin}/health/ready`)).status).toBe(200);
    stopping = true;
    expect((await fetch(`${origin}/health/ready`)).status).toBe(503);
  });

  it('labels with routes and outcomes, never with what a caller wrote', async () => {
    await graphql('{"query":"query NguyenVanAn { hello }"}');
    await fetch(`${origin}/graphql/NguyenVanAn`);
    const text = await (await fetch(`${origin}/metrics`)).text();
    expect(text).toContain('cadre_graphql_operations_total{type="query",outcome="OK"}');
    expect(text).toMatch(/cadre_http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\}/);
    expect(text).not.toContain('NguyenVanAn');
  });
});

describe('pages', () => {
  const page = (path: string, headers: Record<string, string> = { accept: 'text/html' }) =>
    fetch(origin + path, { headers, redirect: 'manual' });

  it.each([
    ['/', 'admin'],
    ['/officials/12?at=2023-10-05', 'admin'],
    ['/playground', 'playground'],
    ['/playground/', 'playground'],
  ])('%s is a page of the %s', async (path, title) => {
    const response = await page(path);
    expect([response.status, await response.text()]).toEqual([200, `<title>${title}</title>`]);
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it.each([
    '/graphql/x',
    '/files/x',
    '/assets/missing.js',
    '/templates/other.xlsx',
    '/playground/missing.js',
    '/health/x',
  ])('%s is not the admin', async (path) => {
    const response = await page(path);
    expect([response.status, await codeIn(response)]).toEqual([404, 'NOT_FOUND']);
  });

  it('keeps assets for ever, compressed, and serves nothing above its folder', async () => {
    const response = await page('/assets/app-1a2b.js', { 'accept-encoding': 'br' });
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect((await page('/..%2f..%2fetc/passwd', {})).status).toBeGreaterThanOrEqual(400);
  });

  it('gives the template and the accounts of the demo', async () => {
    const template = await page('/templates/ward-workbook.xlsx');
    expect(await template.text()).toBe('PK template');
    expect(template.headers.get('content-type')).toContain('spreadsheetml');
    expect(await (await page('/playground/config.json')).json()).toEqual({ demo: true, accounts: FAKE_ACCOUNTS });
  });

  it('answers loopback names only, so that no page elsewhere can borrow the demo tokens', async () => {
    const { port } = new URL(origin);
    const statusFor = (host: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        httpRequest({ port, path: '/graphql', headers: { host } }, (response) => resolve(response.resume().statusCode))
          .on('error', reject)
          .end();
      });
    expect(await statusFor(`evil.example:${port}`)).toBe(421);
    expect(await statusFor(`localhost:${port}`)).not.toBe(421);
  });
});
