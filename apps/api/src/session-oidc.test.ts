import type { AddressInfo } from 'node:net';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { createServer } from '@cadre/server';
import { inScope, type TestDatabase, testDatabase, testKeys } from '@cadre/server/testing';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp, serve } from './http.ts';
import type { CadreServer } from './library.ts';
import { Observer } from './observe.ts';
import { freePort } from './testing/free-port.ts';
import { CLIENT, type IdentityProvider, startIdentityProvider } from './testing/identity-provider.ts';
import { Visitor } from './testing/visitor.ts';

/** The real server, a real provider, and somebody who goes from one to the other. */
let database: TestDatabase;
let server: CadreServer;
let app: FastifyInstance;
let provider: IdentityProvider;
let origin: string;

beforeAll(async () => {
  database = await testDatabase();
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  provider = await startIdentityProvider(() => [`${origin}/session/oidc/callback`]);
  app = createApp({ logLevel: 'silent' });
  const observer = new Observer();
  server = createServer({
    dataSource: database.dataSource,
    keys: testKeys,
    plugins: [fastifyApolloDrainPlugin(app), observer.apolloPlugin()],
    rememberUseAfterMs: 3_600_000,
  });
  await server.apollo.start();
  const oidc = { issuer: provider.issuer, clientId: CLIENT.id, clientSecret: CLIENT.secret, claim: 'email' };
  const sessions = { publicUrl: new URL(origin), oidc };
  const folders = { admin: '/nowhere', playground: '/nowhere' };
  await serve(app, { server, observer, folders, demoAccounts: null, isStopping: () => false, sessions });
  await app.listen({ host: '127.0.0.1', port });
  expect((app.server.address() as AddressInfo).port).toBe(port);
  await inScope(database.dataSource, async ({ sql }) => {
    const rows = await sql.query<{ id: string }>(
      `insert into account (name) values ('An'), ('Bình'), ('Chi') returning id`,
    );
    await sql.query(
      `insert into account_identity (account_id, issuer, claim, subject)
       values ($1, $4, 'sub', 'an-1'), ($2, $4, 'email', 'binh@example.vn'), ($3, $4, 'sub', 'chi-1')`,
      [...rows.map(({ id }) => id), provider.issuer],
    );
  });
}, 120_000);
afterAll(async () => {
  await app?.close();
  await provider?.close();
  await database?.close();
});

const start = (to = '/units/03387?at=2023-10-05') => `${origin}/session/oidc?to=${encodeURIComponent(to)}`;

/** As far as the way back, which is not gone yet. */
async function atTheProvider(person: IdentityProvider['person'], to?: string) {
  provider.person = person;
  const visitor = new Visitor();
  const back = await visitor.follow(start(to), `${origin}/session/oidc/callback`);
  return { visitor, back };
}
async function comesBack(visitor: Visitor, back: URL): Promise<string | null> {
  const response = await visitor.fetch(back);
  expect(response.status).toBe(302);
  return response.headers.get('location');
}
async function whoIs(visitor: Visitor): Promise<string | null> {
  const headers = { 'content-type': 'application/json', 'apollo-require-preflight': '1', origin };
  const body = '{"query":"{ viewer { name } }"}';
  const answer = await visitor.fetch(`${origin}/graphql`, { method: 'POST', body, headers });
  const { data } = (await answer.json()) as { data: { viewer: { name: string } } | null };
  return data?.viewer.name ?? null;
}
/** The flow's cookie with something else in it. */
function alter(visitor: Visitor, change: Record<string, string>): void {
  const kept = JSON.parse(Buffer.from(visitor.cookie(origin, 'cadre_oidc') ?? '', 'base64url').toString());
  visitor.setCookie(origin, 'cadre_oidc', Buffer.from(JSON.stringify({ ...kept, ...change })).toString('base64url'));
}

describe('signing in at the provider', () => {
  it('asks with PKCE, state and nonce, opens the linked account and goes where the link pointed', async () => {
    const asked = new URL((await new Visitor().fetch(start())).headers.get('location') ?? '');
    expect(asked.origin).toBe(provider.issuer);
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: 'cadre',
      code_challenge_method: 'S256',
      redirect_uri: `${origin}/session/oidc/callback`,
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    });
    const { visitor, back } = await atTheProvider({ sub: 'an-1' });
    expect(await comesBack(visitor, back)).toBe('/units/03387?at=2023-10-05');
    expect(await whoIs(visitor)).toBe('An');
    expect(visitor.cookie(origin, 'cadre_oidc'), 'used once').toBeUndefined();
    expect(await (await fetch(`${origin}/session/options`)).json()).toEqual({ password: true, oidc: true });
  });

  it('opens an account by a claim of the settings that the provider vouches for', async () => {
    const { visitor, back } = await atTheProvider({ sub: 'b', email: 'binh@example.vn', email_verified: true });
    await comesBack(visitor, back);
    expect(await whoIs(visitor)).toBe('Bình');
    const claimed = await atTheProvider({ sub: 'x', email: 'binh@example.vn', email_verified: false });
    expect(await comesBack(claimed.visitor, claimed.back)).toBe('/sign-in?refused=unknown');
    expect(await whoIs(claimed.visitor)).toBeNull();
  });

  it('makes nobody an account: an unknown subject is refused and leaves nothing', async () => {
    const count = async () => (await database.dataSource.query('select 1 from account')).length;
    const before = await count();
    const { visitor, back } = await atTheProvider({ sub: 'stranger', email: 'an@example.vn', email_verified: true });
    expect(await comesBack(visitor, back)).toBe('/sign-in?refused=unknown');
    expect(await whoIs(visitor)).toBeNull();
    expect(await count()).toBe(before);
  });

  it('refuses a disabled account in the same words', async () => {
    await inScope(database.dataSource, ({ sql }) =>
      sql.query(`update account set disabled_at = now() where name = 'Chi'`),
    );
    const { visitor, back } = await atTheProvider({ sub: 'chi-1' });
    expect(await comesBack(visitor, back)).toBe('/sign-in?refused=unknown');
    expect(await whoIs(visitor)).toBeNull();
  });

  it('leads nowhere else', async () => {
    for (const to of ['https://evil.example/', '//evil.example/', '/\\evil.example']) {
      const { visitor, back } = await atTheProvider({ sub: 'an-1' }, to);
      expect(await comesBack(visitor, back)).toBe('/');
    }
    const { visitor, back } = await atTheProvider({ sub: 'an-1' });
    alter(visitor, { to: 'https://evil.example/' });
    expect(await comesBack(visitor, back)).toBe('/');
  });
});

describe('a way back that is not the one begun', () => {
  const FAILED = '/sign-in?refused=failed';

  it.each([
    ['another state', { state: 'x'.repeat(43) }],
    ['another nonce', { nonce: 'x'.repeat(43) }],
    ['another verifier', { verifier: 'x'.repeat(43) }],
  ])('is refused: %s', async (_name, change) => {
    const { visitor, back } = await atTheProvider({ sub: 'an-1' });
    alter(visitor, change);
    expect(await comesBack(visitor, back)).toBe(FAILED);
    expect(await whoIs(visitor)).toBeNull();
  });

  it('is refused in a browser that did not begin it, so nobody is signed in as somebody else', async () => {
    const { back } = await atTheProvider({ sub: 'an-1' });
    const victim = new Visitor();
    expect(await comesBack(victim, back)).toBe(FAILED);
    await victim.fetch(start());
    expect(await comesBack(victim, back)).toBe(FAILED);
    expect(await whoIs(victim)).toBeNull();
  });

  it('is refused the second time: a code is good once', async () => {
    const { visitor, back } = await atTheProvider({ sub: 'an-1' });
    const journey = visitor.cookie(origin, 'cadre_oidc') ?? '';
    await comesBack(visitor, back);
    const thief = new Visitor();
    thief.setCookie(origin, 'cadre_oidc', journey);
    expect(await comesBack(thief, back)).toBe(FAILED);
    expect(await whoIs(thief)).toBeNull();
  });

  it.each([
    ['garbage in the cookie', 'x'],
    ['nothing in it', Buffer.from('{}').toString('base64url')],
  ])('is refused with %s, or when the provider said no', async (_name, kept) => {
    const { visitor, back } = await atTheProvider({ sub: 'an-1' });
    visitor.setCookie(origin, 'cadre_oidc', kept);
    expect(await comesBack(visitor, back)).toBe(FAILED);
    const denied = await atTheProvider({ sub: 'an-1' });
    denied.back.searchParams.delete('code');
    denied.back.searchParams.set('error', 'access_denied');
    expect(await comesBack(denied.visitor, denied.back)).toBe(FAILED);
  });

  it('takes over no session that was planted before', async () => {
    const { visitor, back } = await atTheProvider({ sub: 'an-1' });
    visitor.setCookie(origin, 'cadre_session', 'planted');
    await comesBack(visitor, back);
    expect(visitor.cookie(origin, 'cadre_session')).toMatch(/^[\w-]{43}$/);
  });
});

it('a provider that does not answer is said, and asked again the next time', async () => {
  const other = createApp({ logLevel: 'silent' });
  const oidc = { issuer: `http://127.0.0.1:${await freePort()}`, clientId: 'x', clientSecret: undefined, claim: null };
  const parts = { server, observer: new Observer(), folders: { admin: '/nowhere', playground: '/nowhere' } };
  await serve(other, { ...parts, demoAccounts: null, isStopping: () => false, sessions: { oidc } });
  for (let turn = 0; turn < 2; turn += 1) {
    const response = await other.inject('/session/oidc');
    expect(response.headers.location).toBe('/sign-in?refused=unavailable');
  }
  await other.close();
});
