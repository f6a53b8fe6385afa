import type { AddressInfo } from 'node:net';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp, serve } from './http.ts';
import { Observer } from './observe.ts';
import type { SessionSettings } from './session-cookie.ts';
import { cameFromOurPages } from './session-guard.ts';
import { claimsOf, pathWithin } from './session-oidc.ts';
import { type FakeState, fakeServer, newState } from './testing/fake-library.ts';
import { Visitor } from './testing/visitor.ts';

const state: FakeState = newState();
const running: FastifyInstance[] = [];

async function start(sessions: SessionSettings = {}, trustedProxies?: readonly string[]): Promise<string> {
  const app = createApp({ logLevel: 'silent', trustedProxies });
  const observer = new Observer();
  const server = fakeServer(state, [fastifyApolloDrainPlugin(app), observer.apolloPlugin()]);
  await server.apollo.start();
  const folders = { admin: '/nowhere', playground: '/nowhere' };
  await serve(app, { server, observer, folders, demoAccounts: null, isStopping: () => false, sessions });
  await app.listen({ host: '127.0.0.1', port: 0 });
  running.push(app);
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
}

let origin: string;
let secure: string;
const PUBLIC = 'https://can-bo.example.vn';
beforeAll(async () => {
  origin = await start();
  secure = await start({ publicUrl: new URL(PUBLIC) }, ['127.0.0.1']);
});
afterAll(() => Promise.all(running.map((app) => app.close())));
beforeEach(() => {
  state.events.length = 0;
  state.sessionsUsed.length = 0;
});

const ours = (from = origin) => ({ 'apollo-require-preflight': 'true', origin: from, 'sec-fetch-site': 'same-origin' });
const json = { 'content-type': 'application/json' };
const body = (name = 'an', password = 'đúng') => JSON.stringify({ name, password });
const signIn = (visitor: Visitor, at = origin, headers: Record<string, string> = ours()) =>
  visitor.fetch(`${at}/session`, { method: 'POST', body: body(), headers: { ...json, ...headers } });
const hello = '{"query":"{ hello }"}';

async function signedIn(): Promise<Visitor> {
  const visitor = new Visitor();
  expect((await signIn(visitor)).status).toBe(200);
  return visitor;
}

describe('POST /session', () => {
  it('sets a cookie that scripts cannot read, other sites cannot send, and says nothing of the id', async () => {
    const response = await signIn(new Visitor());
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^cadre_session=session-\d+; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/);
    expect(await response.json()).toEqual({ signedIn: true, mustChangePassword: false });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('behind TLS sets one that no other host can have set, for TLS alone', async () => {
    const response = await signIn(new Visitor(), secure, ours(PUBLIC));
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-cadre_session=session-\d+; Path=\/; .*HttpOnly; Secure; SameSite=Strict$/);
    const plain = new Visitor();
    plain.setCookie(secure, 'cadre_session', 'session-planted');
    expect(await (await plain.fetch(`${secure}/session`)).json()).toMatchObject({ signedIn: false });
  });

  it('without a setting asks a trusted proxy whether there is TLS, and nobody else', async () => {
    const proxied = await start({}, ['127.0.0.1']);
    const host = 'can-bo.example.vn';
    const headers = {
      'x-forwarded-proto': 'https',
      'x-forwarded-host': host,
      'x-forwarded-for': '198.51.100.7',
      ...ours(`https://${host}`),
    };
    const response = await signIn(new Visitor(), proxied, headers);
    expect(response.headers.getSetCookie()[0]).toMatch(/^__Host-.*Secure/);
    expect(state.events).toContain('an from 198.51.100.7');
    expect((await signIn(new Visitor(), origin, headers)).status, 'the origin is not the one it sees itself').toBe(403);
    await signIn(new Visitor(), origin, { ...ours(), 'x-forwarded-for': '198.51.100.7' });
    expect(state.events.at(-1)).toBe('an from 127.0.0.1');
  });

  it.each([
    ['a wrong password', body('an', 'sai'), 401, 'UNAUTHENTICATED'],
    ['too many attempts', body('waiting'), 429, 'RATE_LIMITED'],
    ['no name', '{"password":"x"}', 400, 'VALIDATION_FAILED'],
    ['a name that is none', '{"name":["an"],"password":"đúng"}', 400, 'VALIDATION_FAILED'],
    ['a password without end', body('an', 'x'.repeat(3_000)), 400, 'VALIDATION_FAILED'],
    ['a body without end', body('an', 'x'.repeat(10_000)), 413, 'PAYLOAD_TOO_LARGE'],
    ['broken JSON', '{', 400, 'VALIDATION_FAILED'],
    ['no object', 'null', 400, 'VALIDATION_FAILED'],
  ])('answers %s with a refusal and no cookie', async (_name, text, status, code) => {
    const response = await fetch(`${origin}/session`, { method: 'POST', body: text, headers: { ...json, ...ours() } });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect([response.status, errors[0]?.extensions.code]).toEqual([status, code]);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(response.headers.get('retry-after')).toBe(status === 429 ? '30' : null);
  });

  it('ends the session one came with', async () => {
    const visitor = await signedIn();
    const old = visitor.cookie(origin, 'cadre_session');
    await signIn(visitor);
    expect(visitor.cookie(origin, 'cadre_session')).not.toBe(old);
    expect(state.events).toContain(`session ${old} replaced`);
  });
});

/** What a page elsewhere can make a browser send, and what else is not ours. */
const FOREIGN: readonly [string, Record<string, string>][] = [
  ['a form', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
  ['a form of a neighbour', { ...ours(), 'sec-fetch-site': 'same-site', origin: 'https://evil.example.vn' }],
  ['a page without a name', { ...ours(), origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ['another origin although the header is there', { ...ours(), origin: 'https://evil.example' }],
  [
    'another origin from a browser that says no more',
    { 'apollo-require-preflight': 'true', origin: 'https://evil.example' },
  ],
  ['another site although the origin fits', { ...ours(), 'sec-fetch-site': 'cross-site' }],
  ['no header', { origin: 'ORIGIN', 'sec-fetch-site': 'same-origin' }],
  ['an empty header', { ...ours(), 'apollo-require-preflight': '' }],
  ['nobody says from where', { 'apollo-require-preflight': 'true' }],
  ['typed by the user', { 'apollo-require-preflight': 'true', 'sec-fetch-site': 'none' }],
];

describe('a request that comes from elsewhere', () => {
  const fill = (headers: Record<string, string>) =>
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value === 'ORIGIN' ? origin : value]));

  it.each(FOREIGN)('is refused: %s', async (_name, given) => {
    const visitor = await signedIn();
    const headers = fill({ ...given, ...(given.origin === origin ? { origin } : {}) });
    state.events.length = 0;
    const asked = [
      visitor.fetch(`${origin}/graphql`, { method: 'POST', body: hello, headers: { ...json, ...headers } }),
      visitor.fetch(`${origin}/graphql?query={hello}`, { headers }),
      visitor.fetch(`${origin}/graphql/`, { method: 'POST', body: hello, headers: { ...json, ...headers } }),
      visitor.fetch(`${origin}/files`, { method: 'POST', body: form(), headers }),
      visitor.fetch(`${origin}/session`, { method: 'DELETE', headers }),
      signIn(new Visitor(), origin, headers),
    ];
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403]);
    expect(state.events).toEqual([]);
    expect(state.sessionsUsed).toEqual([]);
  });

  it('is none of our business when it brings a token: a cookie beside it is not looked at', async () => {
    const visitor = await signedIn();
    const headers = {
      authorization: 'Bearer demo-ward',
      origin: 'https://evil.example',
      'sec-fetch-site': 'cross-site',
    };
    const answer = await visitor.fetch(`${origin}/graphql`, {
      method: 'POST',
      body: hello,
      headers: { ...json, ...headers },
    });
    expect(answer.status).toBe(200);
    expect((await visitor.fetch(`${origin}/files`, { method: 'POST', body: form(), headers })).status).toBe(200);
    expect(state.sessionsUsed).toEqual([null]);
    expect(state.events).not.toContainEqual(expect.stringContaining('upload by'));
  });

  it('without a cookie is nobody, wherever it comes from', async () => {
    const answer = await fetch(`${origin}/graphql`, {
      method: 'POST',
      body: hello,
      headers: { ...json, origin: 'https://evil.example' },
    });
    expect(answer.status).toBe(200);
    expect(state.sessionsUsed).toEqual([null]);
  });
});

function form(): FormData {
  const data = new FormData();
  data.append('file', new Blob(['x']), 'a.csv');
  return data;
}

describe('a session', () => {
  it('asks and uploads from our own pages', async () => {
    const visitor = await signedIn();
    const session = visitor.cookie(origin, 'cadre_session');
    const answer = await visitor.fetch(`${origin}/graphql`, {
      method: 'POST',
      body: hello,
      headers: { ...json, ...ours() },
    });
    expect(await answer.json()).toEqual({ data: { hello: 'xin chào' } });
    expect(state.sessionsUsed).toEqual([session]);
    expect((await visitor.fetch(`${origin}/files`, { method: 'POST', body: form(), headers: ours() })).status).toBe(
      200,
    );
    expect(state.events).toContain(`upload by ${session}`);
  });

  it('is used beside what a proxy asks for in another scheme', async () => {
    const visitor = await signedIn();
    const headers = { ...json, ...ours(), authorization: 'Basic cHJveHk6eA==' };
    await visitor.fetch(`${origin}/graphql`, { method: 'POST', body: hello, headers });
    expect(state.sessionsUsed).toEqual([visitor.cookie(origin, 'cadre_session')]);
  });

  it('tells a page whether it is there, and ends when asked to', async () => {
    const visitor = await signedIn();
    const session = visitor.cookie(origin, 'cadre_session');
    const said = async () => (await visitor.fetch(`${origin}/session`)).json();
    expect(await said()).toEqual({ signedIn: true, mustChangePassword: false });
    const out = await visitor.fetch(`${origin}/session`, { method: 'DELETE', headers: ours() });
    expect([out.status, state.events.at(-1)]).toEqual([204, `${session} ended`]);
    expect(visitor.cookie(origin, 'cadre_session')).toBeUndefined();
    expect(await said()).toMatchObject({ signedIn: false });
  });

  it('is no page of the admin, and its options say what the screen offers', async () => {
    expect(await (await fetch(`${origin}/session/options`)).json()).toEqual({ password: true, oidc: false });
    for (const path of ['/session/oidc', '/session/x']) {
      expect((await fetch(origin + path, { headers: { accept: 'text/html' } })).status, path).toBe(404);
    }
  });
});

describe('cameFromOurPages', () => {
  it('believes either of the two, and neither against the other', () => {
    const base = { 'apollo-require-preflight': '1' };
    expect(cameFromOurPages({ ...base, origin: 'http://a' }, 'http://a')).toBe(true);
    expect(cameFromOurPages({ ...base, 'sec-fetch-site': 'same-origin' }, 'http://a')).toBe(true);
    expect(cameFromOurPages({ ...base, 'sec-fetch-site': 'same-origin', origin: 'http://b' }, 'http://a')).toBe(false);
    expect(cameFromOurPages({ 'sec-fetch-site': 'same-origin', origin: 'http://a' }, 'http://a')).toBe(false);
  });
});

describe('pathWithin', () => {
  it.each(['/', '/units/03387?at=2023-10-05#x', '/a/../b'])('%s stays here', (to) => {
    expect(pathWithin(to)).toBe(to.replace('/a/../b', '/b'));
  });
  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '\\\\evil',
    'javascript:alert(1)',
    '',
    5,
    undefined,
    `/${'x'.repeat(3_000)}`,
    '/.//evil.example',
  ])('%j leads to the first page', (to) => expect(pathWithin(to)).toBe('/'));
});

describe('claimsOf', () => {
  const token = { sub: 's', email: 'an@example.vn', email_verified: true, employee: 'E1' };
  it('gives the subject first, and another claim only where the provider vouches for it', () => {
    expect(claimsOf(token, null)).toEqual([{ claim: 'sub', subject: 's' }]);
    expect(claimsOf(token, 'email')).toEqual([
      { claim: 'sub', subject: 's' },
      { claim: 'email', subject: 'an@example.vn' },
    ]);
    expect(claimsOf({ ...token, email_verified: 'true' }, 'email')).toHaveLength(1);
    expect(claimsOf({ sub: 's', email: 'an@example.vn' }, 'email')).toHaveLength(1);
    expect(claimsOf(token, 'employee')).toHaveLength(2);
    expect(claimsOf({ ...token, employee: 5 }, 'employee')).toHaveLength(1);
  });
});
