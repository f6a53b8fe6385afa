// `pnpm start`: builds what changed, then becomes the server, so that signals reach it directly.
import { ensureBuilt, requireNode } from './build.mjs';

requireNode();
await ensureBuilt((line) => process.stdout.write(`  · ${line}\n`));
process.env.NODE_ENV ??= 'production';
await import('./dist/main.js');
