import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import type { KeyRing, Library } from './library.ts';
import { StartupError } from './startup-error.ts';

/** Never the name of a key that was lost. */
export function newKeyId(): string {
  return `k-${randomBytes(4).toString('hex')}`;
}

/**
 * The keys of the installation: from CADRE_KEYS; for the embedded database otherwise a file beside its data, made the
 * first time. A server's database has no such place, and identifiers sealed under a lost key are lost.
 */
export function readKeys({ keys, database }: Pick<Config, 'keys' | 'database'>, library: Library): KeyRing {
  if (keys !== undefined) return parse(keys, 'CADRE_KEYS', library);
  if (database.kind === 'server') {
    throw new StartupError({
      vi: 'Thiếu CADRE_KEYS: khóa bảo vệ số định danh và ký nhật ký. Tạo bằng `npx -y pnpm cadre key new`, cất ở nơi an toàn ngoài cơ sở dữ liệu.',
      en: 'CADRE_KEYS is missing: the keys that seal personal identifiers and sign the audit chain. Make one with `npx -y pnpm cadre key new` and keep it safe, away from the database.',
    });
  }
  const file = join(database.dataDir, 'keys');
  if (!existsSync(file)) writeFileSync(file, `${library.KeyRing.newKey(newKeyId())}\n`, { mode: 0o600, flag: 'wx' });
  return parse(readFileSync(file, 'utf8'), file, library);
}

function parse(text: string, place: string, library: Library): KeyRing {
  try {
    return library.KeyRing.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    throw new StartupError({
      vi: `${place} không hợp lệ: cần id:base64 (32 byte), nhiều khóa cách nhau bằng dấu phẩy, khóa đang dùng đứng đầu. ${why}`,
      en: `${place} is not valid: write id:base64 (32 bytes), several separated by commas, the current one first. ${why}`,
    });
  }
}
