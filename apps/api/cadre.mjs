// `pnpm cadre …`: the command line. Its answers go to stdout, so building is told on stderr.
import { ensureBuilt, requireNode } from './build.mjs';

requireNode();
await ensureBuilt((line) => process.stderr.write(`  · ${line}\n`));
await import('./dist/cli/main.js');
