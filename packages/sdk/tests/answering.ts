import { vi } from 'vitest';
import { CadreError } from '../src/errors.ts';

export const TOKEN = 'very-secret-token';
export const VIEWER = {
  data: { viewer: { id: 'a', name: 'A', roles: [], permissions: [], wholeCountry: false, units: [] } },
};
export const ok = () => Response.json(VIEWER);

/** A `fetch` that gives these answers one after the other. */
export function answering(...answers: (() => Response | Promise<Response>)[]) {
  return vi.fn<typeof globalThis.fetch>(async () => {
    const next = answers.shift();
    if (next === undefined) throw new Error('No more answers.');
    return next();
  });
}

export async function failure(promise: Promise<unknown>): Promise<CadreError> {
  const error = await promise.then(
    () => new Error('It succeeded.'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof CadreError)) throw error;
  return error;
}

/** Lets the pauses between attempts pass. */
export async function settled<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  await vi.runAllTimersAsync();
  return promise;
}
