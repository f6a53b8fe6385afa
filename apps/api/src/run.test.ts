import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Environment } from './config.ts';
import { run } from './run.ts';
import { StartupError } from './startup-error.ts';
import { type FakeState, fakeLibrary, newState } from './testing/fake-library.ts';

let root: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cadre-run-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly origin: string;
  /** Everything said so far. */
  readonly said: () => string;
  readonly exit: Promise<number | null>;
}

function launch(
  file: string,
  env: Environment,
): { child: ChildProcess; said: () => string; exit: Promise<number | null> } {
  const child = spawn(process.execPath, [join(import.meta.dirname, file)], {
    env: { PATH: process.env.PATH, PORT: '0', FAKE_ROOT: root, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk));
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk));
  const exit = once(child, 'close').then(([code]) => code as number | null);
  return { child, said: () => text, exit };
}

async function start(env: Environment = {}): Promise<Started> {
  const started = launch('testing/fake-main.ts', env);
  for (;;) {
    const origin = /(http:\/\/\S+)\/graphql/.exec(started.said())?.[1];
    if (origin !== undefined) return { ...started, origin };
    const ended = await Promise.race([started.exit, new Promise((resolve) => setTimeout(resolve, 20, 'waiting'))]);
    if (ended !== 'waiting') throw new Error(`It ended early: ${started.said()}`);
  }
}

describe('a running process', () => {
  it('shows its steps, its addresses and who the demo tokens are', async () => {
    const { said, origin } = await start();
    expect(said()).toContain(`${origin}/playground`);
    expect(said()).toMatch(/demo-ward +Công chức phường/);
    expect(said()).toContain('Mở cơ sở dữ liệu / Opening the database');
    expect(said()).not.toContain('"level"');
  });

  it('on SIGTERM finishes what runs, refuses what comes, closes the database and exits 0', async () => {
    const { child, origin, exit, said } = await start();
    const running = fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ slow(ms: 1200) }"}',
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    child.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect(fetch(`${origin}/health/live`)).rejects.toThrow();
    const answer = await running;
    expect([answer.status, await answer.json()]).toEqual([200, { data: { slow: 1200 } }]);
    const answered = Date.now();
    expect(await exit).toBe(0);
    expect(Date.now() - answered, 'nothing is waited for after the last answer').toBeLessThan(5_000);
    expect(said()).toContain('["database opened","demo loaded","demo years loaded","database closed","pglite closed"]');
  });

  it('on a second signal ends at once', async () => {
    const { child, origin, exit } = await start();
    const running = fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ slow(ms: 9000) }"}',
    }).catch(() => 'cut');
    await new Promise((resolve) => setTimeout(resolve, 200));
    child.kill('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 100));
    child.kill('SIGINT');
    expect(await exit).toBe(130);
    expect(await running).toBe('cut');
  });

  it('keeps a second process out of its data directory, and lets one in after kill -9', async () => {
    const first = await start();
    const second = launch('testing/fake-main.ts', {});
    expect(await second.exit).toBe(1);
    expect(second.said()).toMatch(new RegExp(`in use by another process \\(pid ${first.child.pid}\\)`));
    first.child.kill('SIGKILL');
    await first.exit;
    await start();
  });

  it('logs requests without what is in them', async () => {
    const { origin, said } = await start({ LOG_LEVEL: 'info' });
    await fetch(`${origin}/graphql?secret=NguyenVanAn`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer demo-ward-secret', 'x-request-id': 'r-1' },
      body: '{"query":"query Slow($ms: Int!) { slow(ms: $ms) }","variables":{"ms":7654321e-6}}',
    });
    await expect.poll(() => said()).toContain('"reqId":"r-1"');
    const line =
      said()
        .split('\n')
        .find((each) => each.includes('"reqId":"r-1"')) ?? '';
    expect(line.match(/"reqId"/g)).toHaveLength(1);
    expect(JSON.parse(line)).toEqual({
      level: 'info',
      time: expect.any(String),
      method: 'POST',
      route: '/graphql',
      status: expect.any(Number),
      ms: expect.any(Number),
      reqId: 'r-1',
      operation: 'Slow',
      type: 'query',
      msg: 'request',
    });
    expect(said()).not.toMatch(/demo-ward-secret|NguyenVanAn|765432/);
  });
});

describe('the real entry, before it has loaded anything', () => {
  it.each([
    ['a bad port', { PORT: 'x' }, /PORT is not valid/],
    ['a demo for everybody', { HOST: '0.0.0.0' }, /loopback only/],
    [
      'an address it does not have',
      { HOST: '192.0.2.1', DATABASE_URL: 'postgres://u:s3cret@127.0.0.1:1/x' },
      /Cannot listen on HOST=192\.0\.2\.1/,
    ],
  ])('refuses %s in one line', async (_name, env, expected) => {
    const { exit, said } = launch('main.ts', env);
    expect(await exit).toBe(1);
    expect(said().trim().split('\n')).toHaveLength(1);
    expect(said()).toMatch(expected);
    expect(said()).not.toMatch(/s3cret| {4}at /);
  });

  it('refuses a taken port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { exit, said } = launch('main.ts', { PORT: String(port) });
    expect(await exit).toBe(1);
    expect(said()).toContain(`Port ${port} on 127.0.0.1 is taken`);
    other.close();
  });
});

describe('starting', () => {
  const failing = async (state: FakeState, env: Environment = {}): Promise<unknown> => {
    const around = {
      env: { PORT: '0', ...env },
      repositoryRoot: root,
      host: { on: () => undefined, exit: () => undefined },
      output: { write: () => undefined },
      loadLibrary: async () => fakeLibrary(state),
    };
    return run(around).then(
      () => undefined,
      (error: unknown) => error,
    );
  };

  it('tells a database newer than the code, and closes it', async () => {
    const state = newState();
    state.loadingFails = Object.assign(new Error('x'), { name: 'DatabaseNewerError' });
    const error = await failing(state);
    expect(error).toBeInstanceOf(StartupError);
    expect(String(error)).toContain('newer than this program');
    expect(state.events).toEqual(['database opened', 'database closed', 'pglite closed']);
    expect(await failing(state), 'the lock was let go').toBeInstanceOf(StartupError);
  });

  it('does not start without a key that identifiers were sealed with: one line, with its name', async () => {
    const state = newState();
    state.sealingFails = Object.assign(new Error('Identifiers are sealed under keys that are not on the ring: k1.'), {
      name: 'KeyMissingError',
    });
    const error = await failing(state);
    expect(error).toBeInstanceOf(StartupError);
    expect(String(error)).toMatch(/Thiếu khóa .*k1.* \/ A key .* is missing: add the old key to CADRE_KEYS/);
    expect(String(error)).not.toContain('\n');
    expect(state.events).toEqual(['database opened', 'database closed', 'pglite closed']);
  });

  it('does not start on a server database without keys, nor with keys that are none, which it never repeats', async () => {
    const DATABASE_URL = 'postgres://cadre@db.example/register';
    const without = await failing(newState(), { DATABASE_URL });
    expect(without).toBeInstanceOf(StartupError);
    expect(String(without)).toContain('CADRE_KEYS is missing');
    expect(String(without)).toContain('cadre key new');
  });

  it.each([
    [{ code: 'ECONNREFUSED' }, 'no server answers'],
    [{ code: '28P01' }, 'wrong user or password'],
    [{ code: '3D000' }, 'no database of that name'],
    [{ errors: [{ code: 'ECONNREFUSED' }] }, 'no server answers'],
  ])('tells an unreachable database (%j) without the password', async (facts, reason) => {
    const state = newState();
    state.connectingFails = Object.assign(new Error('password s3cret'), facts);
    const error = await failing(state, { DATABASE_URL: 'postgres://cadre:s3cret@db.example:5433/register' });
    expect(error).toBeInstanceOf(StartupError);
    expect(String(error)).toContain(reason);
    expect(String(error)).toContain('db.example:5433/register');
    expect(String(error)).not.toMatch(/s3cret|cadre:/);
  });

  it('moves aside a database whose creation was cut short', async () => {
    mkdirSync(join(root, '.cadre/pgdata'), { recursive: true });
    const state = newState();
    state.loadingFails = new Error('stop here');
    await failing(state);
    expect(readdirSync(join(root, '.cadre')).filter((name) => name.startsWith('pgdata.incomplete-'))).toHaveLength(1);
    await failing(state);
    expect(readdirSync(join(root, '.cadre')).filter((name) => name.startsWith('pgdata.incomplete-'))).toHaveLength(1);
  });
});
