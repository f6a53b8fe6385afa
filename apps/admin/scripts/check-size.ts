/** Fails when a first screen needs more JavaScript than its budget. Run after `vite build`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { entryOf, filesNeeded, type Manifest } from './size.rules.ts';

const BUDGET_KB = 300;
const dist = join(import.meta.dirname, '..', 'dist');
const manifest: Manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));
const entry = entryOf(manifest);

/** What stands before a person's eyes first: signing in, and the overview of the own unit. */
const FIRST_SCREENS: Readonly<Record<string, readonly string[]>> = {
  'sign-in': ['src/features/access/sign-in.screen.tsx'],
  overview: [
    'src/features/units/home.screen.tsx',
    'src/features/units/unit.screen.tsx',
    'src/features/indicators/overview.screen.tsx',
  ],
};

let failed = false;
for (const [screen, chunks] of Object.entries(FIRST_SCREENS)) {
  const files = [...filesNeeded(manifest, [entry, ...chunks])];
  const kb = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0) / 1000;
  const over = kb > BUDGET_KB;
  failed ||= over;
  process.stdout.write(
    `${over ? 'OVER ' : 'ok   '} ${screen}: ${kb.toFixed(1)} kB gzip in ${files.length} files, budget ${BUDGET_KB} kB\n`,
  );
}
process.exitCode = failed ? 1 : 0;
