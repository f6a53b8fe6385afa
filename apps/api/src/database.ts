import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseConfig } from './config.ts';
import type { DataSource, Library } from './library.ts';
import { lockDirectory } from './lock.ts';
import { StartupError } from './startup-error.ts';
import type { Bilingual } from './text.ts';
import { codeOf, messageOf } from './text.ts';

export interface OpenDatabase {
  readonly dataSource: DataSource;
  close(): Promise<void>;
}

const OLDEST_POSTGRES = 15;

export function openDatabase(
  config: DatabaseConfig,
  library: Library,
  report: (step: Bilingual) => void,
): Promise<OpenDatabase> {
  return config.kind === 'server' ? openServer(config.url, library) : openInDirectory(config.dataDir, library, report);
}

async function openServer(url: string, library: Library): Promise<OpenDatabase> {
  const dataSource = library.createDataSource({ kind: 'server', url }, library.entities);
  try {
    await dataSource.initialize();
    await refuseOldPostgres(dataSource);
  } catch (error) {
    if (dataSource.isInitialized) await dataSource.destroy();
    throw error instanceof StartupError ? error : unreachable(url, error);
  }
  return { dataSource, close: () => dataSource.destroy() };
}

async function refuseOldPostgres(dataSource: DataSource): Promise<void> {
  const rows: { version: string }[] = await dataSource.query(
    `/* serverVersion */ select current_setting('server_version_num') as version`,
  );
  const major = Math.floor(Number(rows[0]?.version) / 10_000);
  if (major >= OLDEST_POSTGRES) return;
  throw new StartupError({
    vi: `PostgreSQL ở DATABASE_URL là bản ${major}: cần từ bản ${OLDEST_POSTGRES}.`,
    en: `PostgreSQL at DATABASE_URL is version ${major}: version ${OLDEST_POSTGRES} or later is needed.`,
  });
}

const REASONS: Readonly<Record<string, Bilingual>> = {
  ECONNREFUSED: { vi: 'không có máy chủ ở địa chỉ này', en: 'no server answers there' },
  ENOTFOUND: { vi: 'không tìm thấy máy chủ', en: 'no such host' },
  EAI_AGAIN: { vi: 'không tìm thấy máy chủ', en: 'no such host' },
  ETIMEDOUT: { vi: 'quá thời gian chờ', en: 'timed out' },
  '28P01': { vi: 'sai người dùng hoặc mật khẩu', en: 'wrong user or password' },
  '28000': { vi: 'người dùng không được vào', en: 'the user may not connect' },
  '3D000': { vi: 'không có cơ sở dữ liệu tên này', en: 'no database of that name' },
  '53300': { vi: 'máy chủ đã đủ kết nối', en: 'the server has too many connections' },
};

function unreachable(url: string, error: unknown): StartupError {
  const { hostname, port, pathname } = new URL(url);
  const place = `${hostname || 'localhost'}:${port || '5432'}${pathname}`;
  const code = codeOf(error);
  const timedOut = /timeout/i.test(messageOf(error)) ? REASONS.ETIMEDOUT : undefined;
  const unknown = code ?? 'không rõ / unknown';
  const reason = (code === undefined ? timedOut : REASONS[code]) ?? { vi: unknown, en: unknown };
  return new StartupError({
    vi: `Không kết nối được cơ sở dữ liệu ${place} (DATABASE_URL): ${reason.vi}.`,
    en: `Cannot reach the database ${place} (DATABASE_URL): ${reason.en}.`,
  });
}

async function openInDirectory(
  directory: string,
  library: Library,
  report: (step: Bilingual) => void,
): Promise<OpenDatabase> {
  try {
    // Personal data: nobody else on the machine reads it.
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw cannotOpen(directory, error);
  }
  const lock = lockDirectory(directory);
  try {
    const folder = join(directory, 'pgdata');
    const complete = join(directory, 'pgdata.complete');
    if (existsSync(folder) && !existsSync(complete)) {
      // Stopped while the database was being created. Moved, never deleted: that is for people to decide.
      const aside = join(directory, `pgdata.incomplete-${Date.now()}`);
      renameSync(folder, aside);
      report({
        vi: `Lần tạo trước dang dở, đã chuyển sang ${aside}`,
        en: `An unfinished creation was moved to ${aside}`,
      });
    }
    const pglite = await library.openEmbedded({ dataDir: folder }).catch((error: unknown) => {
      throw cannotOpen(directory, error);
    });
    writeFileSync(complete, '');
    const dataSource = library.createDataSource({ kind: 'embedded', pglite }, library.entities);
    await dataSource.initialize();
    return {
      dataSource,
      async close() {
        try {
          await dataSource.destroy();
          if (!pglite.closed) await pglite.close();
        } finally {
          lock.release();
        }
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function cannotOpen(directory: string, error: unknown): StartupError {
  const why = codeOf(error) ?? messageOf(error).split('\n', 1)[0];
  return new StartupError({
    vi: `Không mở được cơ sở dữ liệu nhúng ở ${directory} (CADRE_DATA_DIR): ${why}.`,
    en: `Cannot open the embedded database in ${directory} (CADRE_DATA_DIR): ${why}.`,
  });
}
