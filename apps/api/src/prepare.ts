import type { DataSource, KeyRing, Library } from './library.ts';
import { StartupError } from './startup-error.ts';
import type { Bilingual } from './text.ts';

type Report = (step: Bilingual) => void;

/** Brings the database to what the code expects: schema, national reference data and, for a demo, the demo ward. */
export async function prepareDatabase(
  library: Library,
  dataSource: DataSource,
  options: { readonly demo: boolean; readonly keys: KeyRing },
  report: Report,
): Promise<void> {
  await migrateDatabase(library, dataSource, report);
  const step = stepper(report);
  await library.loadReference(dataSource, step);
  await sealWithKeys(library, dataSource, options.keys, { rotate: false });
  if (options.demo) await library.seedDemo(dataSource, options.keys, step);
}

export async function migrateDatabase(library: Library, dataSource: DataSource, report: Report): Promise<number> {
  report({ vi: 'Kiểm tra cấu trúc dữ liệu', en: 'Checking migrations' });
  try {
    const { applied } = await library.migrate(dataSource);
    if (applied > 0) report({ vi: `Đã nâng cấp ${applied} bước`, en: `Applied ${applied} migrations` });
    return applied;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'DatabaseNewerError') throw error;
    throw new StartupError({
      vi: 'Cơ sở dữ liệu mới hơn chương trình: hãy chạy bản Cadre mới hơn. Không có gì bị thay đổi.',
      en: 'The database is newer than this program: run a newer Cadre. Nothing was changed.',
    });
  }
}

/** Seals what an earlier release kept in plain; with `rotate` also what an older key has sealed. */
export async function sealWithKeys(
  library: Library,
  dataSource: DataSource,
  keys: KeyRing,
  options: { readonly rotate: boolean; readonly progress?: (sealed: number) => void },
): Promise<number> {
  try {
    return (await library.sealIdentifiers(dataSource, keys, options)).sealed;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'KeyMissingError') throw error;
    throw new StartupError({
      vi: `Thiếu khóa đã dùng để bảo vệ số định danh: hãy thêm khóa cũ vào CADRE_KEYS, sau khóa đang dùng. ${error.message}`,
      en: `A key that identifiers were sealed with is missing: add the old key to CADRE_KEYS, after the current one. ${error.message}`,
    });
  }
}

/** The library words its own steps; one that repeats is shown once. */
function stepper(report: Report): (step: string) => void {
  let last = '';
  return (step) => {
    if (step === last) return;
    last = step;
    report({ vi: step, en: '' });
  };
}
