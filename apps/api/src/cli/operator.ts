import type { Environment } from '../config.ts';
import { readConfig } from '../config.ts';
import { openDatabase } from '../database.ts';
import { readKeys } from '../keys.ts';
import type { Library } from '../library.ts';
import { migrateDatabase } from '../prepare.ts';
import { StartupError } from '../startup-error.ts';
import { inBoth } from '../text.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

interface Around {
  readonly env: Environment;
  readonly repositoryRoot: string;
  readonly loadLibrary: () => Promise<Library>;
  readonly readInput: () => Promise<string>;
}

export interface OperatorOptions {
  readonly name: string;
  readonly login: string;
  readonly passwordStdin: boolean;
  /** Also a token for the command line. */
  readonly withToken: boolean;
}

const DEMO = {
  vi: 'Đây là bản demo: các mã truy cập của nó ai cũng biết. Hãy dùng một cơ sở dữ liệu khác.',
  en: 'This is a demo: everybody knows its tokens. Use another database.',
};

/** The first operator of an installation, written into the database of the settings: nobody can sign in before. */
export async function createOperator(options: OperatorOptions, around: Around, terminal: Terminal): Promise<number> {
  const config = readConfig(around.env, around.repositoryRoot);
  if (config.demo) throw new StartupError(DEMO);
  const given = options.passwordStdin ? (await around.readInput()).replace(/\r?\n$/, '') : null;
  if (given === '') {
    throw new UsageError({
      vi: '--password-stdin: không có mật khẩu ở đầu vào.',
      en: '--password-stdin: there is no password in the input.',
    });
  }
  const library = await around.loadLibrary();
  const database = await openDatabase(config.database, library, () => undefined);
  try {
    await migrateDatabase(library, database.dataSource, () => undefined);
    if ((await library.tenantsOf(database.dataSource)) === 'DEMO') throw new StartupError(DEMO);
    const password = given ?? library.newTemporaryPassword();
    const { name, login, withToken } = options;
    const keys = readKeys(config, library);
    const { token } = await library.createOperator(database.dataSource, keys, { name, login, password, withToken });
    terminal.print(`${inBoth({ vi: `Đã tạo người vận hành ${login}.`, en: `Made the operator ${login}.` })}\n`);
    if (given === null) {
      const note = { vi: 'Mật khẩu, chỉ hiện lần này', en: 'The password, shown this once' };
      terminal.print(`${inBoth(note)}:\n${password}\n`);
    }
    if (token !== null) {
      const note = { vi: 'Mã truy cập 30 ngày, chỉ hiện lần này', en: 'A token for 30 days, shown this once' };
      terminal.print(`${inBoth(note)}:\n${token}\n`);
    }
    return 0;
  } finally {
    await database.close();
  }
}
