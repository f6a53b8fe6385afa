import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answering, failure, ok, settled, VIEWER } from '../tests/answering.ts';
import { createClient } from './client.ts';

const busy = (headers: Record<string, string> = {}) => new Response('busy', { status: 503, headers });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('retries', () => {
  it('tries a query again after a network error, 429 and 503', async () => {
    const fetch = answering(
      () => Promise.reject(new TypeError('fetch failed')),
      () => new Response('', { status: 429 }),
      busy,
      ok,
    );
    expect(await settled(createClient({ fetch, retries: 3 }).access.viewer())).toEqual(VIEWER.data);
    expect(fetch).toHaveBeenCalledTimes(4);
  });

  it('gives up after the retries allowed, twice by default', async () => {
    const fetch = answering(busy, busy, busy, ok);
    const error = await failure(settled(createClient({ fetch }).access.viewer()));
    expect(error).toMatchObject({ code: 'UNEXPECTED_RESPONSE', status: 503 });
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it.each([
    [0, [100, 200, 400]],
    [1, [200, 400, 800]],
  ])('waits longer each time, with chance %s in it', async (chance, pauses) => {
    vi.spyOn(Math, 'random').mockReturnValue(chance);
    const fetch = answering(busy, busy, busy, ok);
    const answer = createClient({ fetch, retries: 3 }).access.viewer();
    for (const [index, pause] of pauses.entries()) {
      await vi.advanceTimersByTimeAsync(pause - 1);
      expect(fetch).toHaveBeenCalledTimes(index + 1);
      await vi.advanceTimersByTimeAsync(1);
      expect(fetch).toHaveBeenCalledTimes(index + 2);
    }
    expect(await answer).toEqual(VIEWER.data);
  });

  it('waits as long as the server asks', async () => {
    const fetch = answering(() => busy({ 'retry-after': '3' }), ok);
    const answer = createClient({ fetch }).access.viewer();
    await vi.advanceTimersByTimeAsync(2_999);
    expect(fetch).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toEqual(VIEWER.data);
  });

  it('repeats a mutation under one key, so that it is done once, and never an upload', async () => {
    const input = { fileId: 'f', unit: { code: '03387', at: '2023-10-05' } };
    const keysOf = async (options?: { idempotencyKey: string }) => {
      const fetch = answering(busy, ok);
      await settled(createClient({ fetch }).imports.importWorkbook({ input }, options));
      return fetch.mock.calls.map(([, init]) => new Headers(init?.headers).get('idempotency-key'));
    };
    const [first, second] = await keysOf();
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).toBe(first);
    expect((await keysOf())[0]).not.toBe(first);
    expect(await keysOf({ idempotencyKey: 'import-2023' })).toEqual(['import-2023', 'import-2023']);
    const files = answering(busy, ok);
    await failure(settled(createClient({ fetch: files }).uploadFiles([{ name: 'a.xlsx', data: new Uint8Array([1]) }])));
    expect(files).toHaveBeenCalledTimes(1);
  });

  it('does not repeat what would be refused again', async () => {
    const tooMuch = () =>
      Response.json({ errors: [{ message: 'x', extensions: { code: 'COST_LIMIT' } }] }, { status: 429 });
    for (const refusal of [tooMuch, () => new Response('', { status: 500 }), () => new Response('', { status: 404 })]) {
      const fetch = answering(refusal, ok);
      await failure(settled(createClient({ fetch }).access.viewer()));
      expect(fetch).toHaveBeenCalledTimes(1);
    }
  });
});

describe('time and abort', () => {
  const hanging: typeof globalThis.fetch = (_url, init) =>
    new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));

  it('ends a call that takes too long', async () => {
    const call = createClient({ fetch: hanging, timeoutMs: 500 }).access.viewer();
    const error = failure(call);
    await vi.advanceTimersByTimeAsync(500);
    expect(await error).toMatchObject({ code: 'TIMEOUT', name: 'TransportError' });
  });

  it('counts the pauses into the time of the call', async () => {
    const call = createClient({
      fetch: answering(() => busy({ 'retry-after': '30' }), ok),
      timeoutMs: 1_000,
    }).access.viewer();
    const error = failure(call);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await error).toMatchObject({ code: 'TIMEOUT' });
  });

  it('takes the time of one call before that of the client', async () => {
    const error = failure(createClient({ fetch: hanging }).access.viewer({}, { timeoutMs: 10 }));
    await vi.advanceTimersByTimeAsync(10);
    expect(await error).toMatchObject({ code: 'TIMEOUT' });
  });

  it('stops when its signal does, with the reason of the signal', async () => {
    const controller = new AbortController();
    const call = createClient({ fetch: hanging }).access.viewer({}, { signal: controller.signal });
    controller.abort(new Error('the user left'));
    await expect(call).rejects.toThrow('the user left');
    const fetch = answering(ok);
    await expect(createClient({ fetch }).access.viewer({}, { signal: controller.signal })).rejects.toThrow(
      'the user left',
    );
    expect(fetch).not.toHaveBeenCalled();
  });

  it('stops in the pause before a retry', async () => {
    const controller = new AbortController();
    const fetch = answering(busy, ok);
    const call = createClient({ fetch }).access.viewer({}, { signal: controller.signal });
    const rejected = expect(call).rejects.toMatchObject({ name: 'AbortError' });
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    await rejected;
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
