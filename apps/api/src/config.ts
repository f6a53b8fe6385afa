import { isAbsolute, resolve } from 'node:path';
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
  /** People reach the server through a proxy that speaks TLS. */
  readonly behindTls: boolean;
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
  return {
    host,
    port: portOf(env),
    database,
    demo,
    logLevel: logLevelOf(env) ?? (demo ? 'warn' : 'info'),
    keys: textOf(env, 'CADRE_KEYS'),
    pointsPerMinute: pointsOf(env),
    behindTls: switchOf(env, 'CADRE_BEHIND_TLS') ?? false,
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

function demoOf(env: Environment, database: DatabaseConfig): boolean {
  const asked = switchOf(env, 'CADRE_DEMO');
  if (database.kind === 'server') return asked ?? false;
  if (asked ?? true) return true;
  throw bad('CADRE_DEMO', {
    vi: 'cơ sở dữ liệu nhúng luôn là demo; hãy đặt DATABASE_URL.',
    en: 'the embedded database is always a demo; set DATABASE_URL.',
  });
}
