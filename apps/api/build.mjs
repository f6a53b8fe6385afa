// Builds what the process needs, and knows in a few milliseconds when there is nothing to do.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const stampFile = join(root, '.turbo/cadre-start.stamp');
const roots = ['packages', 'apps/api', 'apps/admin'];
const rootFiles = ['package.json', 'pnpm-lock.yaml', 'turbo.json', 'tsconfig.base.json'];
const outputs = ['apps/api/dist/main.js', 'apps/api/dist/playground/index.html', 'packages/server/dist/index.js'];
const skipped = new Set(['node_modules', 'dist', 'coverage', '.turbo', '.cadre', 'tests']);

/** Ends with a clear line on a Node that cannot run the product. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 13)) return;
  process.stderr.write(
    `\n  Cadre: cần Node 22.13 trở lên, đang chạy ${process.version}: hãy dùng “npx -y pnpm start”. / Node 22.13 or later is needed, this is ${process.version}: use "npx -y pnpm start".\n`,
  );
  process.exit(1);
}

/** @param {(line: string) => void} report */
export async function ensureBuilt(report) {
  const stamp = stampOfSources();
  if (outputs.every((file) => existsSync(join(root, file))) && readStamp() === stamp) return;
  report('Biên dịch (lần đầu, hoặc mã nguồn đã đổi) / Building (first start, or the source changed)');
  await runTurbo(report);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

function runTurbo(report) {
  const packages = ['@cadre/api'];
  if (existsSync(join(root, 'apps/admin/package.json'))) packages.push('@cadre/admin');
  const args = ['run', 'build', ...packages.map((name) => `--filter=${name}...`), '--output-logs=full', '--ui=stream'];
  const turbo = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'turbo.cmd' : 'turbo');
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', FORCE_COLOR: '0' };
  const child = spawn(turbo, args, {
    cwd: root,
    env,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = (signal) => {
    child.kill(signal);
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);

  let log = '';
  const seen = new Set();
  const read = (chunk) => {
    const text = chunk.toString('utf8');
    log = (log + text).slice(-200_000);
    for (const [, task] of text.matchAll(/^(@cadre\/[\w-]+:[\w:-]+): /gm)) {
      if (seen.has(task)) continue;
      seen.add(task);
      report(`  ${task.replace(/:build$/, '').replace(/:build:/, ' ')}`);
    }
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      if (code === 0) return resolve();
      process.stderr.write(`${failureIn(log)}\n  Cadre: biên dịch không thành. / The build failed.\n`);
      return process.exit(1);
    });
  });
}

/** The lines of the tasks that failed; everything when turbo itself did. */
function failureIn(log) {
  const failed = [...log.matchAll(/(@cadre\/[\w-]+)#([\w:-]+)/g)].map(([, name, task]) => `${name}:${task}: `);
  const lines = log.split('\n').filter((line) => failed.some((prefix) => line.startsWith(prefix)));
  return lines.length > 0 ? lines.join('\n') : log;
}

/** Every source file with its size and time of change: reading some hundred directory entries, not the files. */
function stampOfSources() {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of rootFiles) addFile(hash, join(root, file));
  for (const folder of roots) addFolder(hash, join(root, folder));
  return hash.digest('hex');
}

function addFolder(hash, folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (skipped.has(entry.name) || /\.log$|\.test\.tsx?$/.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) addFolder(hash, path);
    else if (entry.isFile()) addFile(hash, path);
  }
}

function addFile(hash, path) {
  const { size, mtimeMs } = statSync(path);
  hash.update(`${path}\0${size}\0${mtimeMs}\n`);
}

function readStamp() {
  try {
    return readFileSync(stampFile, 'utf8');
  } catch {
    return '';
  }
}
