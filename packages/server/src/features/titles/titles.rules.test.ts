import { describe, expect, it } from 'vitest';
import { type AskedStandard, type Held, readingsOf, statusOf } from './titles.rules.ts';

const scales = { EDUCATION: ['LOW', 'MID', 'HIGH'], POLITICAL_THEORY: ['LOW', 'MID', 'HIGH'] };
const standard = (given: Partial<AskedStandard> = {}): AskedStandard => ({
  titleCode: 'A',
  requirement: 'PROFESSIONAL',
  minimum: 'HIGH',
  transitionTo: '2024-01-01',
  exception: null,
  verified: true,
  ...given,
});
const holding = (PROFESSIONAL: string | null): Held => ({
  PROFESSIONAL,
  POLITICAL_THEORY: null,
  STATE_MANAGEMENT: null,
});
const status = (given: Partial<AskedStandard>, held: string | null, at = '2023-06-01') =>
  statusOf(standard(given), holding(held), scales, at);

describe('where a holder stands', () => {
  it('is met, in transition up to its last day, then not met', () => {
    expect(status({}, 'HIGH')).toBe('MET');
    expect(status({}, 'MID', '2023-12-31')).toBe('IN_TRANSITION');
    expect(status({}, 'MID', '2024-01-01')).toBe('NOT_MET');
    expect(status({ transitionTo: null }, 'MID')).toBe('NOT_MET');
  });

  it('is exempt only where a law names a lower level that is held', () => {
    expect(status({ exception: { minimum: 'MID' } }, 'MID')).toBe('EXEMPT');
    expect(status({ exception: { minimum: 'MID' } }, 'LOW')).toBe('IN_TRANSITION');
    expect(status({ exception: { minimum: null } }, 'MID')).toBe('IN_TRANSITION');
  });

  it('is not known where the level is not, or is not on the scale', () => {
    expect(status({}, null)).toBe('UNKNOWN');
    expect(status({}, 'SOMETHING')).toBe('UNKNOWN');
    expect(status({ requirement: 'STATE_MANAGEMENT' }, 'HIGH')).toBe('UNKNOWN');
  });

  it('an unchecked standard can be seen to be reached, never to be missed', () => {
    expect(status({ verified: false }, 'HIGH')).toBe('MET');
    expect(status({ verified: false, transitionTo: null }, 'MID')).toBe('UNKNOWN');
    expect(status({ verified: false, exception: { minimum: 'LOW' } }, 'MID')).toBe('UNKNOWN');
  });
});

it('every title is asked for its own standards', () => {
  const standards = new Map([
    ['A', [standard()]],
    [
      'B',
      [standard({ titleCode: 'B', minimum: 'MID', verified: false }), standard({ titleCode: 'B', minimum: 'LOW' })],
    ],
  ]);
  const readings = ['B', 'C', 'A'].flatMap((title) =>
    readingsOf(title, holding('MID'), standards, scales, '2023-06-01'),
  );
  expect(readings.map(({ standard: { titleCode, minimum }, status: said }) => [titleCode, minimum, said])).toEqual([
    ['B', 'MID', 'MET'],
    ['B', 'LOW', 'MET'],
    ['A', 'HIGH', 'IN_TRANSITION'],
  ]);
});
