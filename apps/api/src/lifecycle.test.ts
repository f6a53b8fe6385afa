import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { watchSignals } from './lifecycle.ts';

function fakeHost() {
  const host = Object.assign(new EventEmitter(), {
    exits: [] as number[],
    exit: (code: number) => host.exits.push(code),
  });
  return host;
}
const told = () => ({ stopping: vi.fn(), failed: vi.fn() });

it('ends at once while nobody is served yet', () => {
  const host = fakeHost();
  watchSignals(host, told());
  host.emit('SIGTERM');
  expect(host.exits).toEqual([143]);
});

it('is not ready from the signal on, and exits 0 when all is closed', async () => {
  const host = fakeHost();
  const shutdown = watchSignals(host, told());
  let readyWhileStopping: boolean | undefined;
  shutdown.onStop(async () => {
    readyWhileStopping = !shutdown.isStopping();
  });
  expect(shutdown.isStopping()).toBe(false);
  host.emit('SIGTERM');
  await vi.waitFor(() => expect(host.exits).toEqual([0]));
  expect(readyWhileStopping).toBe(false);
});

it('exits 1 when closing fails, or takes for ever', async () => {
  const host = fakeHost();
  const tell = told();
  watchSignals(host, tell).onStop(() => Promise.reject(new Error('x')));
  host.emit('SIGINT');
  await vi.waitFor(() => expect(host.exits).toEqual([1]));
  expect(tell.failed).toHaveBeenCalledOnce();

  const stuck = fakeHost();
  watchSignals(stuck, told(), 20).onStop(() => new Promise(() => undefined));
  stuck.emit('SIGINT');
  await vi.waitFor(() => expect(stuck.exits).toEqual([1]));
});
