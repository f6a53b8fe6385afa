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
  await refuseMixing(library, dataSource, options.demo);
  if (!options.demo) return;
  await library.seedDemo(dataSource, options.keys, step);
  await library.seedDemoYears(dataSource, options.keys, step);
}

/** Everybody knows the tokens of the demo: real people and the demo never share a database. */
async function refuseMixing(library: Library, dataSource: DataSource, demo: boolean): Promise<void> {
  const tenants = await library.tenantsOf(dataSource);
  if (!demo && tenants === 'DEMO') {
    throw new StartupError({
      vi: 'Cơ sở dữ liệu này chứa bản demo, ai cũng biết mã truy cập: hãy dùng một cơ sở dữ liệu mới, hoặc đặt CADRE_DEMO=1.',
      en: 'This database holds the demo, and everybody knows its tokens: use a new database, or set CADRE_DEMO=1.',
    });
  }
  if (demo && tenants === 'ACCOUNTS') {
    throw new StartupError({
      vi: 'Cơ sở dữ liệu này đã có tài khoản: không nạp bản demo vào. Hãy bỏ CADRE_DEMO, hoặc dùng một cơ sở dữ liệu mới.',
      en: 'This database has accounts: the demo is not loaded into it. Leave out CADRE_DEMO, or use a new database.',
    });
  }
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
      vi: `Thiếu khóa đã dùng để bảo vệ số định danh: hãy thêm khóa cũ vào CADRE_KEYS, sau khóa đang dùng; khóa mới mang cùng tên thì đặt tên khác. ${error.message}`,
      en: `A key that identifiers were sealed with is missing: add the old key to CADRE_KEYS, after the current one; a new key of the same name needs another name. ${error.message}`,
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
