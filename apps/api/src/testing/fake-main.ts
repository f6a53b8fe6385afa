import { run } from '../run.ts';
import { StartupError } from '../startup-error.ts';
import { fakeLibrary, newState } from './fake-library.ts';

/** The process with the fake library, for tests that send it signals. What the library saw goes to stderr at the end. */
const state = newState();
process.on('exit', () => process.stderr.write(`${JSON.stringify(state.events)}\n`));

run({
  env: process.env,
  repositoryRoot: process.env.FAKE_ROOT ?? process.cwd(),
  host: process,
  output: process.stdout,
  loadLibrary: async () => fakeLibrary(state),
}).catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartupError ? error.message : String(error)}\n`);
  process.exit(1);
});
