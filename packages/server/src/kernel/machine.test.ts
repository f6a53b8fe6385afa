import { describe, expect, test } from 'vitest';
import { eventsOf, follow, type Machine } from './machine.ts';

const door: Machine<'OPEN' | 'SHUT' | 'WALLED', 'shut' | 'open' | 'wall'> = {
  OPEN: { shut: 'SHUT' },
  SHUT: { open: 'OPEN', wall: 'WALLED' },
  WALLED: {},
};

describe('a machine', () => {
  test('leads where it says', () => {
    expect(follow(door, 'OPEN', 'shut')).toBe('SHUT');
    expect(eventsOf(door, 'SHUT')).toEqual(['open', 'wall']);
  });

  test('refuses what the state does not take, and says what it takes', () => {
    expect(() => follow(door, 'OPEN', 'wall')).toThrow(/OPEN.*wall.*shut/);
    expect(() => follow(door, 'WALLED', 'open')).toThrow(/final/);
  });
});
