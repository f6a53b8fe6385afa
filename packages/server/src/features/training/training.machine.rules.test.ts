import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsOf, follow, type Machine } from '../../kernel/machine.ts';
import {
  checkDay,
  LINE,
  NOMINATION,
  NOMINATION_EVENTS,
  NOMINATION_STATUSES,
  type NominationEvent,
  type NominationStatus,
  PLAN,
  reportedStatus,
  statusOn,
} from './training.machine.rules.ts';

const keys = <Key extends string>(record: Readonly<Record<Key, unknown>>) => Object.keys(record) as Key[];

describe('the machines', () => {
  it('a nomination takes these steps, and no other', () => {
    const steps = keys(NOMINATION_STATUSES).flatMap((status) =>
      eventsOf(NOMINATION, status).map((event) => `${status} ${event} ${follow(NOMINATION, status, event)}`),
    );
    expect(steps).toEqual([
      'NOMINATED DECLINE DECLINED',
      'NOMINATED SEND SENT',
      'SENT ENROL ENROLLED',
      'SENT WITHDRAW WITHDRAWN',
      'ENROLLED COMPLETE COMPLETED',
      'ENROLLED FAIL FAILED',
      'ENROLLED WITHDRAW WITHDRAWN',
    ]);
    for (const status of keys(NOMINATION_STATUSES))
      for (const event of keys(NOMINATION_EVENTS))
        if (!eventsOf(NOMINATION, status).includes(event))
          expect(() => follow(NOMINATION, status, event)).toThrow(
            expect.objectContaining({ code: 'ILLEGAL_TRANSITION' }),
          );
  });

  it.each([
    ['nomination', NOMINATION],
    ['plan', PLAN],
    ['line', LINE],
  ] as const)('of a %s leads nowhere but to a state it knows, and ends', (_, machine: Machine<string, string>) => {
    const states = Object.keys(machine);
    for (const steps of Object.values(machine)) for (const next of Object.values(steps)) expect(states).toContain(next);
    expect(states.some((state) => Object.keys(machine[state] ?? {}).length === 0)).toBe(true);
  });
});

describe('as it was on a day', () => {
  /** A nomination lived step by step, with the status after each. */
  const lived = fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 4 }),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 5, maxLength: 5 }),
    )
    .map(([turns, gaps]) => {
      let status: NominationStatus = 'NOMINATED';
      let day = 0;
      const date = () => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
      const days = { nominatedOn: date(), decidedOn: null, startedOn: null, closedOn: null } as Record<
        string,
        string | null
      >;
      const history: { from: string; status: NominationStatus }[] = [{ from: date(), status }];
      for (const [index, turn] of turns.entries()) {
        const events: readonly NominationEvent[] = eventsOf(NOMINATION, status);
        const event = events[turn % Math.max(1, events.length)];
        if (event === undefined) break;
        day += gaps[index] ?? 1;
        status = follow(NOMINATION, status, event);
        const field = { SENT: 'decidedOn', ENROLLED: 'startedOn' }[status as string] ?? 'closedOn';
        days[field] = date();
        history.push({ from: date(), status });
      }
      return { days: { ...days, status } as Parameters<typeof statusOn>[0], history };
    });

  it('agrees with the steps as they were lived', () => {
    fc.assert(
      fc.property(lived, fc.integer({ min: -2, max: 170 }), ({ days, history }, offset) => {
        const day = new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10);
        expect(statusOn(days, day)).toBe(history.filter(({ from }) => from <= day).at(-1)?.status ?? null);
      }),
    );
  });
});

describe('what a file says of a result', () => {
  const on = (result: string | null, endedOn: string | null = null, day = '2023-10-05') =>
    reportedStatus({ result, endedOn }, day);

  it('is taken only where it is certain', () => {
    expect(['Hoàn thành', ' HOÀN  THÀNH. ', 'Đạt', 'Giỏi', 'Khá', 'Đã tốt nghiệp'].map((text) => on(text))).toEqual(
      Array.from({ length: 6 }, () => 'COMPLETED'),
    );
    expect(on('Đang học')).toBe('ENROLLED');
    expect(
      ['Không hoàn thành', 'Không đạt', 'Chưa hoàn thành', 'Hoàn thành một phần', '8,5', ''].map((text) => on(text)),
    ).toEqual(Array.from({ length: 6 }, () => null));
    expect(on(null)).toBeNull();
  });

  it('is not known before the last day', () => {
    expect(on('Hoàn thành', '2023-10-06')).toBe('COMPLETED');
    expect(on('Hoàn thành', '2023-10-07')).toBe('ENROLLED');
    expect(on('Đang học', '2023-10-06')).toBeNull();
  });
});

describe('days', () => {
  const step = { day: '2023-06-01', vi: 'x', en: 'x' };
  it('are neither after today nor before the step before', () => {
    expect(() => checkDay('on', '2023-06-01', '2023-06-01', step)).not.toThrow();
    const refused = expect.objectContaining({ code: 'VALIDATION_FAILED', field: 'on' });
    expect(() => checkDay('on', '2023-06-02', '2023-06-01', step)).toThrow(refused);
    expect(() => checkDay('on', '2023-05-31', '2023-06-01', step)).toThrow(refused);
  });
});
