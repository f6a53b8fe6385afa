import { describe, expect, it } from 'vitest';
import { isLoopback, readConfig } from './config.ts';
import { StartupError } from './startup-error.ts';

const root = '/srv/cadre';
const url = 'postgres://cadre:s3cret@db:5432/cadre';

describe('readConfig', () => {
  it('needs nothing: a demo on an embedded database, on loopback', () => {
    expect(readConfig({}, root)).toEqual({
      host: '127.0.0.1',
      port: 4000,
      database: { kind: 'embedded', dataDir: '/srv/cadre/.cadre' },
      demo: true,
      logLevel: 'warn',
      pointsPerMinute: 1_000_000,
    });
  });

  it('reads every variable', () => {
    const env = {
      HOST: '0.0.0.0',
      PORT: '8080',
      DATABASE_URL: url,
      LOG_LEVEL: 'DEBUG',
      CADRE_DATA_DIR: '/x',
      CADRE_POINTS_PER_MINUTE: '5000',
      CADRE_KEYS: 'k1:secret',
    };
    expect(readConfig(env, root)).toEqual({
      host: '0.0.0.0',
      port: 8080,
      database: { kind: 'server', url },
      demo: false,
      logLevel: 'debug',
      pointsPerMinute: 5_000,
      keys: 'k1:secret',
    });
  });

  it.each([
    ['an empty variable is one not set', { PORT: ' ', LOG_LEVEL: '' }, { port: 4000, logLevel: 'warn' }],
    ['a server logs requests', { DATABASE_URL: url }, { logLevel: 'info', demo: false }],
    ['a demo on a server', { DATABASE_URL: url, CADRE_DEMO: '1' }, { demo: true, logLevel: 'warn' }],
    ['a server told that it is no demo', { DATABASE_URL: url, CADRE_DEMO: '0' }, { demo: false }],
    ['any free port', { PORT: '0' }, { port: 0 }],
    [
      'a data directory of one’s own',
      { CADRE_DATA_DIR: 'data' },
      { database: { kind: 'embedded', dataDir: `${root}/data` } },
    ],
    ['loopback in version 6', { HOST: '::1' }, { host: '::1', demo: true }],
    [
      'proxies whose word is taken',
      { TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8, ::1' },
      { trustedProxies: ['127.0.0.1', '10.0.0.0/8', '::1'] },
    ],
    [
      'an identity provider',
      {
        PUBLIC_URL: 'https://can-bo.example.vn',
        TRUSTED_PROXIES: '127.0.0.1',
        OIDC_ISSUER: 'https://id.example.vn/realm',
        OIDC_CLIENT_ID: 'cadre',
        OIDC_CLIENT_SECRET: 's3cret',
        OIDC_CLAIM: 'email',
      },
      {
        publicUrl: new URL('https://can-bo.example.vn'),
        oidc: { issuer: 'https://id.example.vn/realm', clientId: 'cadre', clientSecret: 's3cret', claim: 'email' },
      },
    ],
    [
      'an identity provider on loopback, by subject alone',
      {
        PUBLIC_URL: 'http://localhost:4000',
        OIDC_ISSUER: 'http://127.0.0.1:9000',
        OIDC_CLIENT_ID: 'cadre',
        OIDC_CLAIM: 'sub',
      },
      { oidc: { issuer: 'http://127.0.0.1:9000', clientId: 'cadre', clientSecret: undefined, claim: null } },
    ],
  ])('%s', (_name, env, expected) => {
    expect(readConfig(env, root)).toMatchObject(expected);
  });

  it.each([
    ['PORT', { PORT: '70000' }],
    ['PORT', { PORT: '-1' }],
    ['PORT', { PORT: '4000x' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://u:s3cret@db/x' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://u:s3cret@db:port/x' }],
    ['CADRE_DEMO', { CADRE_DEMO: 'maybe' }],
    ['CADRE_POINTS_PER_MINUTE', { CADRE_POINTS_PER_MINUTE: '10' }],
    ['CADRE_POINTS_PER_MINUTE', { CADRE_POINTS_PER_MINUTE: 'many' }],
    ['CADRE_DEMO', { CADRE_DEMO: '0' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'can-bo.example.vn' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://can-bo.example.vn/app' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://u:s3cret@can-bo.example.vn' }],
    ['PUBLIC_URL', { OIDC_ISSUER: 'https://id.example.vn', OIDC_CLIENT_ID: 'cadre' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: 'everybody' }],
    ['TRUSTED_PROXIES', { PUBLIC_URL: 'https://can-bo.example.vn' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '10.0.0.0/33' }],
    ['OIDC_ISSUER', { PUBLIC_URL: 'https://a.vn', OIDC_ISSUER: 'http://id.example.vn', OIDC_CLIENT_ID: 'cadre' }],
    [
      'OIDC_CLIENT_ID',
      { PUBLIC_URL: 'https://a.vn', OIDC_ISSUER: 'https://id.example.vn', OIDC_CLIENT_SECRET: 's3cret' },
    ],
    ['OIDC_CLAIM', { PUBLIC_URL: 'https://a.vn', OIDC_ISSUER: 'https://a.vn', OIDC_CLIENT_ID: 'x', OIDC_CLAIM: 'a b' }],
    ['HOST=0.0.0.0', { HOST: '0.0.0.0' }],
    ['HOST=10.0.0.1', { HOST: '10.0.0.1', DATABASE_URL: url, CADRE_DEMO: '1' }],
    ['HOST=127.0.0.1.example.vn', { HOST: '127.0.0.1.example.vn' }],
  ])('refuses a bad %s in one line that keeps the password', (name, env) => {
    let thrown: unknown;
    try {
      readConfig(env, root);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(StartupError);
    const { message } = thrown as StartupError;
    expect(message).toContain(name);
    expect(message).not.toMatch(/\n|s3cret/);
  });
});

describe('isLoopback', () => {
  it.each(['localhost', 'LOCALHOST', '127.0.0.1', '127.8.9.1', '::1', '[::1]'])('%s is', (host) => {
    expect(isLoopback(host)).toBe(true);
  });
  it.each(['0.0.0.0', '::', '192.168.1.1', 'localhost.example.vn', '127.0.0.1.nip.io', ''])('%s is not', (host) => {
    expect(isLoopback(host)).toBe(false);
  });
});
