import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockDirectory } from './lock.ts';
import { StartupError } from './startup-error.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cadre-lock-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** Another process that takes the lock and keeps it until it is killed. */
async function holder() {
  const program = `import(${JSON.stringify(join(import.meta.dirname, 'lock.ts'))}).then(({ lockDirectory }) => {
    globalThis.kept = lockDirectory(${JSON.stringify(directory)});
    console.log('locked');
    setInterval(() => {}, 1000);
  })`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

it('refuses a second process and names the first', async () => {
  const child = await holder();
  try {
    expect(() => lockDirectory(directory)).toThrow(StartupError);
    expect(() => lockDirectory(directory)).toThrow(new RegExp(`pid ${child.pid}\\b`));
  } finally {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});

it('takes over what a killed process left', async () => {
  const child = await holder();
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(existsSync(join(directory, 'process.pid'))).toBe(true);
  lockDirectory(directory).release();
});

it('refuses itself too, and is free again after release', () => {
  const first = lockDirectory(directory);
  expect(() => lockDirectory(directory)).toThrow(StartupError);
  first.release();
  first.release();
  lockDirectory(directory).release();
});

it('tells a directory that cannot be used in one line', () => {
  expect(() => lockDirectory(join(directory, 'missing'))).toThrow(/cannot be locked \(.+\)\.$/);
});
