import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartupError } from './startup-error.ts';
import { codeOf, messageOf } from './text.ts';

export interface DirectoryLock {
  release(): void;
}

const LOCKED_BY_ANOTHER = /database is locked/i;

/**
 * One process per data directory. SQLite takes the operating system's own lock on the file, which ends with the
 * process however it dies, so there is no stale lock to judge and no race between two that would take it over.
 */
export function lockDirectory(directory: string): DirectoryLock {
  const file = join(directory, 'process.lock');
  const owner = join(directory, 'process.pid');
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(file, { timeout: 0 });
    lock.exec('pragma journal_mode = memory; begin exclusive;');
  } catch (error) {
    lock?.close();
    throw LOCKED_BY_ANOTHER.test(messageOf(error)) ? lockedError(directory, owner) : unusableError(directory, error);
  }
  writeFileSync(owner, `${process.pid}\n`);
  const held = lock;
  let released = false;
  return {
    release() {
      if (released) return;
      released = true;
      rmSync(owner, { force: true });
      held.close();
    },
  };
}

function lockedError(directory: string, owner: string): StartupError {
  const pid = readOwner(owner);
  return new StartupError({
    vi: `Thư mục dữ liệu ${directory} đang được một tiến trình khác dùng${pid && ` (pid ${pid})`}. Hãy dừng nó, hoặc đặt CADRE_DATA_DIR khác.`,
    en: `The data directory ${directory} is in use by another process${pid && ` (pid ${pid})`}. Stop it, or set another CADRE_DATA_DIR.`,
  });
}

function unusableError(directory: string, error: unknown): StartupError {
  const why = codeOf(error) ?? messageOf(error);
  return new StartupError({
    vi: `Không khóa được thư mục dữ liệu ${directory} (${why}).`,
    en: `The data directory ${directory} cannot be locked (${why}).`,
  });
}

function readOwner(file: string): string {
  try {
    return /^\d{1,10}/.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
  } catch {
    return '';
  }
}
