import { isIP } from 'node:net';
import { isAbsolute, resolve } from 'node:path';
import type { OidcSettings } from './session-cookie.ts';
import { StartupError } from './startup-error.ts';
import type { Bilingual } from './text.ts';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type DatabaseConfig =
  | { readonly kind: 'server'; readonly url: string }
  | { readonly kind: 'embedded'; readonly dataDir: string };

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly database: DatabaseConfig;
  /** Well-known tokens exist: only ever on loopback. */
  readonly demo: boolean;
  readonly logLevel: LogLevel;
  /** Secret: never repeated in a message. */
  readonly keys: string | undefined;
  /** What an account may use within a minute, in points of cost. */
  readonly pointsPerMinute: number;
  /** Where browsers find this server; its origin alone. */
  readonly publicUrl?: URL | undefined;
  /** Proxies whose word for the caller's address and protocol is taken. */
  readonly trustedProxies?: readonly string[] | undefined;
  readonly oidc?: OidcSettings | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The one place that reads the environment. Throws a StartupError naming the variable at fault. */
export function readConfig(env: Environment, repositoryRoot: string): Config {
  const host = textOf(env, 'HOST') ?? '127.0.0.1';
  const database = databaseOf(env, repositoryRoot);
  const demo = demoOf(env, database);
  if (demo && !isLoopback(host)) {
    throw new StartupError({
      vi: `Chế độ demo chỉ nghe ở địa chỉ nội bộ, không phải HOST=${host}: các mã demo ai cũng biết. Hãy đặt DATABASE_URL và bỏ CADRE_DEMO.`,
      en: `Demo mode listens on loopback only, not on HOST=${host}: everybody knows the demo tokens. Set DATABASE_URL and leave out CADRE_DEMO.`,
    });
  }
  const publicUrl = publicUrlOf(env);
  const trustedProxies = trustedProxiesOf(env);
  const oidc = oidcOf(env, publicUrl);
  if (publicUrl?.protocol === 'https:' && trustedProxies === undefined) {
    // This process speaks no TLS: without the proxy's word everybody has one address, and one person's failed sign-ins stop all.
    throw bad('TRUSTED_PROXIES', {
      vi: 'cần cùng với PUBLIC_URL=https://…: địa chỉ của máy chủ đứng trước, ví dụ 127.0.0.1.',
      en: 'it is needed with PUBLIC_URL=https://…: the address of the proxy in front, for example 127.0.0.1.',
    });
  }
  return {
    host,
    port: portOf(env),
    database,
    demo,
    logLevel: logLevelOf(env) ?? (demo ? 'warn' : 'info'),
    keys: textOf(env, 'CADRE_KEYS'),
    pointsPerMinute: pointsOf(env),
    publicUrl,
    trustedProxies,
    oidc,
  };
}

export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  return name === 'localhost' || name === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name);
}

function textOf(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}

function bad(name: string, text: Bilingual): StartupError {
  return new StartupError({ vi: `${name} không hợp lệ: ${text.vi}`, en: `${name} is not valid: ${text.en}` });
}

function portOf(env: Environment): number {
  const text = textOf(env, 'PORT');
  if (text === undefined) return 4000;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw bad('PORT', { vi: 'cần một số từ 0 đến 65535.', en: 'write a number from 0 to 65535.' });
}

/** Ten of the largest requests, or a hundred thousand small ones: nobody at a desk comes near. */
const POINTS_PER_MINUTE = 1_000_000;

function pointsOf(env: Environment): number {
  const text = textOf(env, 'CADRE_POINTS_PER_MINUTE');
  if (text === undefined) return POINTS_PER_MINUTE;
  if (/^[1-9]\d{3,11}$/.test(text)) return Number(text);
  throw bad('CADRE_POINTS_PER_MINUTE', { vi: 'cần một số từ 1000 trở lên.', en: 'write a number from 1000 on.' });
}

function switchOf(env: Environment, name: string): boolean | undefined {
  const text = textOf(env, name)?.toLowerCase();
  if (text === undefined) return undefined;
  if (text === '1' || text === 'true') return true;
  if (text === '0' || text === 'false') return false;
  throw bad(name, { vi: 'cần 1 hoặc 0.', en: 'write 1 or 0.' });
}

function logLevelOf(env: Environment): LogLevel | undefined {
  const text = textOf(env, 'LOG_LEVEL')?.toLowerCase();
  if (text === undefined) return undefined;
  const level = LOG_LEVELS.find((known) => known === text);
  if (level !== undefined) return level;
  const known = LOG_LEVELS.join(', ');
  throw bad('LOG_LEVEL', { vi: `cần một trong: ${known}.`, en: `write one of: ${known}.` });
}

function databaseOf(env: Environment, repositoryRoot: string): DatabaseConfig {
  const url = textOf(env, 'DATABASE_URL');
  if (url === undefined) {
    const dataDir = textOf(env, 'CADRE_DATA_DIR') ?? '.cadre';
    return { kind: 'embedded', dataDir: isAbsolute(dataDir) ? dataDir : resolve(repositoryRoot, dataDir) };
  }
  // The address holds a password: it is never repeated in a message.
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw bad('DATABASE_URL', {
      vi: 'cần dạng postgres://người_dùng:mật_khẩu@máy_chủ:5432/tên.',
      en: 'write postgres://user:password@host:5432/name.',
    });
  }
  return { kind: 'server', url };
}

function publicUrlOf(env: Environment): URL | undefined {
  const text = textOf(env, 'PUBLIC_URL');
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.username)
    return url;
  throw bad('PUBLIC_URL', {
    vi: 'cần địa chỉ mà trình duyệt thấy, dạng https://can-bo.example.vn.',
    en: 'write the address browsers see, like https://cadre.example.vn.',
  });
}

function trustedProxiesOf(env: Environment): readonly string[] | undefined {
  const text = textOf(env, 'TRUSTED_PROXIES');
  if (text === undefined) return undefined;
  const proxies = text.split(',').map((each) => each.trim());
  const known = (each: string) => {
    const [address = '', bits] = each.split('/');
    const version = isIP(address);
    return (
      version > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)))
    );
  };
  if (proxies.every(known)) return proxies;
  throw bad('TRUSTED_PROXIES', {
    vi: 'cần các địa chỉ hoặc dải địa chỉ, cách nhau bằng dấu phẩy.',
    en: 'write addresses or ranges of addresses, separated by commas.',
  });
}

function oidcOf(env: Environment, publicUrl: URL | undefined): OidcSettings | undefined {
  const issuer = textOf(env, 'OIDC_ISSUER');
  if (issuer === undefined) return undefined;
  const url = URL.canParse(issuer) ? new URL(issuer) : null;
  if (url === null || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))) {
    throw bad('OIDC_ISSUER', { vi: 'cần địa chỉ https://.', en: 'write an address that begins with https://.' });
  }
  const clientId = textOf(env, 'OIDC_CLIENT_ID');
  if (clientId === undefined) {
    throw bad('OIDC_CLIENT_ID', { vi: 'cần cùng với OIDC_ISSUER.', en: 'it is needed with OIDC_ISSUER.' });
  }
  if (publicUrl === undefined) {
    throw bad('PUBLIC_URL', { vi: 'cần cùng với OIDC_ISSUER.', en: 'it is needed with OIDC_ISSUER.' });
  }
  const claim = textOf(env, 'OIDC_CLAIM') ?? null;
  if (claim !== null && !/^\w{1,64}$/.test(claim)) {
    throw bad('OIDC_CLAIM', { vi: 'cần tên một thuộc tính, như email.', en: 'write the name of a claim, like email.' });
  }
  return { issuer, clientId, clientSecret: textOf(env, 'OIDC_CLIENT_SECRET'), claim: claim === 'sub' ? null : claim };
}

function demoOf(env: Environment, database: DatabaseConfig): boolean {
  const asked = switchOf(env, 'CADRE_DEMO');
  if (database.kind === 'server') return asked ?? false;
  if (asked ?? true) return true;
  throw bad('CADRE_DEMO', {
    vi: 'cơ sở dữ liệu nhúng luôn là demo; hãy đặt DATABASE_URL.',
    en: 'the embedded database is always a demo; set DATABASE_URL.',
  });
}
