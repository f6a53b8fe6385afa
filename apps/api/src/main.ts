import { join } from 'node:path';
import { describeError } from './logging.ts';
import { run } from './run.ts';
import { StartupError } from './startup-error.ts';

function fail(error: unknown): void {
  const reason = error instanceof StartupError ? error.message : JSON.stringify(describeError(error));
  process.stderr.write(`\n  Cadre: ${reason}\n`);
  process.exit(1);
}

process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);

run({
  env: process.env,
  repositoryRoot: join(import.meta.dirname, '../../..'),
  host: process,
  output: process.stdout,
  loadLibrary: () => import('@cadre/server'),
}).catch(fail);
