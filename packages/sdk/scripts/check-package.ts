/** Packs the package as it would be published, and looks at what others would get. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
const bin = (name: string) => join(PACKAGE, 'node_modules/.bin', name);
/** A strict consumer without any types of Node; `skipLibCheck` off, so that our declarations are read in full. */
const CONSUMER = {
  strict: true,
  module: 'nodenext',
  target: 'es2022',
  lib: ['es2022', 'dom'],
  types: [],
  outDir: 'out',
};
const folder = mkdtempSync(join(tmpdir(), 'cadre-pack-'));
const problems: string[] = [];

/** What the command says; a failure is a problem, and says it too. */
function run(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    problems.push(`${command} ${args.join(' ')}\n${stdout ?? ''}${stderr ?? String(error)}`);
    return '';
  }
}

try {
  run(process.env.npm_execpath?.endsWith('.js') ? process.execPath : 'pnpm', packArguments(), PACKAGE);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error(`nothing was packed\n${problems.join('\n')}`);

  const home = join(folder, 'node_modules/@cadre/sdk');
  mkdirSync(home, { recursive: true });
  run('tar', ['-xzf', join(folder, tarball), '-C', home, '--strip-components=1'], folder);
  const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));

  const { messages } = await publint({ pkgDir: home, strict: true, pack: false });
  problems.push(...messages.map((message) => `publint: ${formatMessage(message, manifest) ?? message.code}`));
  run(bin('attw'), [join(folder, tarball), '--profile', 'esm-only'], PACKAGE);
  if (Object.keys(manifest.dependencies ?? {}).length > 0) problems.push('the SDK must not depend on anything');
  if (JSON.stringify(manifest.exports).includes('@cadre/source')) problems.push('the packed exports name our sources');

  writeFileSync(
    join(folder, 'consumer.ts'),
    "import { createClient, isCode } from '@cadre/sdk';\nimport { manifest } from '@cadre/sdk/manifest';\n" +
      'const sdk = createClient();\n' +
      'if (Object.keys(manifest).length === 0 || isCode(null, "CONFLICT")) throw new Error("empty");\n' +
      'export const name: () => Promise<string> = async () => (await sdk.access.viewer()).viewer.name;\n',
  );
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ files: ['consumer.ts'], compilerOptions: CONSUMER }));
  run(bin('tsc'), ['-p', '.'], folder);
  if (problems.length === 0) run(process.execPath, ['out/consumer.js'], folder);
} finally {
  rmSync(folder, { recursive: true });
}

if (problems.length > 0) {
  process.stderr.write(`@cadre/sdk is not fit to be published:\n\n${problems.join('\n\n')}\n`);
  process.exitCode = 1;
}

function packArguments(): string[] {
  const script = process.env.npm_execpath;
  return [...(script?.endsWith('.js') ? [script] : []), 'pack', '--pack-destination', folder];
}
