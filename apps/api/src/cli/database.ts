import type { Environment } from '../config.ts';
import { readConfig } from '../config.ts';
import { openDatabase } from '../database.ts';
import { readKeys } from '../keys.ts';
import type { Library } from '../library.ts';
import { migrateDatabase, prepareDatabase, sealWithKeys } from '../prepare.ts';
import { inBoth } from '../text.ts';
import type { Terminal } from './terminal.ts';

export type DatabaseCommand = 'migrate' | 'seed' | 'rotate';

interface Around {
  readonly env: Environment;
  readonly repositoryRoot: string;
  readonly loadLibrary: () => Promise<Library>;
}

/**
 * `migrate`: the schema only. `seed`: also the reference data, and the demo ward where this is a demo. `rotate`: what any
 * key but the first has sealed is sealed anew, a thousand at a time; stopped in between, it goes on where it was.
 */
export async function workOnDatabase(command: DatabaseCommand, around: Around, terminal: Terminal): Promise<number> {
  const config = readConfig(around.env, around.repositoryRoot);
  const library = await around.loadLibrary();
  const report = (step: Parameters<typeof inBoth>[0]) =>
    terminal.print(`  · ${step.en === '' ? step.vi : inBoth(step)}\n`);
  const database = await openDatabase(config.database, library, report);
  try {
    if (command === 'seed') {
      const keys = readKeys(config, library);
      await prepareDatabase(library, database.dataSource, { demo: config.demo, keys }, report);
    } else await migrateDatabase(library, database.dataSource, report);
    if (command === 'rotate') {
      const progress = (sealed: number) => terminal.progress(`${sealed} số định danh / identifiers`);
      const sealed = await sealWithKeys(library, database.dataSource, readKeys(config, library), {
        rotate: true,
        progress,
      });
      terminal.progress('');
      report({ vi: `Đã niêm phong lại ${sealed} số định danh`, en: `Sealed ${sealed} identifiers anew` });
    }
  } finally {
    await database.close();
  }
  report({ vi: 'Xong', en: 'Done' });
  return 0;
}
