import { expect, it } from 'vitest';
import { lastTab, tabStorage } from './tab-storage.ts';

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

it('keeps the tabs and nothing that repeats a part of them', () => {
  const kept = memory();
  const storage = tabStorage(kept);
  storage.setItem('graphiql:query', '{ a }');
  storage.setItem('graphiql:theme', 'dark');
  kept.setItem('graphiql:headers', 'left by another version');
  expect([storage.getItem('graphiql:query'), storage.getItem('graphiql:headers')]).toEqual([null, null]);
  expect(storage.getItem('graphiql:theme')).toBe('dark');
});

it('finds the tab of the last visit', () => {
  const kept = memory();
  const tabs = [
    { query: 'a', variables: null, headers: null },
    { query: 'b', variables: '{}', headers: 'h' },
  ];
  kept.setItem('graphiql:tabState', JSON.stringify({ tabs, activeTabIndex: 1 }));
  expect(lastTab(kept)).toEqual(tabs[1]);
});

it.each(['', 'null', '{', '[]', '{"tabs":[],"activeTabIndex":0}', '{"tabs":{},"activeTabIndex":0}'])(
  'starts afresh on %j',
  (text) => {
    const kept = memory();
    kept.setItem('graphiql:tabState', text);
    expect(lastTab(kept)).toBeNull();
  },
);
