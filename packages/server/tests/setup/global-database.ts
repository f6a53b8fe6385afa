import { rmSync } from 'node:fs';
import { dropServerDatabases, makeRunFolder, RUN_FOLDER } from '../../src/testing/run.ts';

/** One folder for the run. The template database in it is made by the first test that asks for one. */
export default function openRun(): () => Promise<void> {
  const folder = makeRunFolder();
  process.env[RUN_FOLDER] = folder;
  return async () => {
    await dropServerDatabases();
    rmSync(folder, { recursive: true, force: true });
  };
}
