import { describe, expect, it } from 'vitest';
import type { DataSource, KeyRing } from './library.ts';
import { prepareDatabase } from './prepare.ts';
import { type FakeState, fakeLibrary, newState } from './testing/fake-library.ts';

const prepare = async (tenants: FakeState['tenants'], demo: boolean) => {
  const state = { ...newState(), tenants };
  const options = { demo, keys: {} as KeyRing };
  await prepareDatabase(fakeLibrary(state), {} as DataSource, options, () => {});
  return state.events;
};

describe('the demo and real people never share a database', () => {
  it('what holds the demo is not served as anything else', async () => {
    await expect(prepare('DEMO', false)).rejects.toThrow(/holds the demo/);
  });
  it('the demo is not loaded where there are accounts', async () => {
    await expect(prepare('ACCOUNTS', true)).rejects.toThrow(/has accounts/);
  });
  it.each([
    ['NOBODY', true, ['demo loaded', 'demo years loaded']],
    ['DEMO', true, ['demo loaded', 'demo years loaded']],
    ['NOBODY', false, []],
    ['ACCOUNTS', false, []],
  ] as const)('%s, demo: %s', async (tenants, demo, events) => {
    expect(await prepare(tenants, demo)).toEqual(events);
  });
});
