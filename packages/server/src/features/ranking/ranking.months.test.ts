import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../kernel/date.ts';
import { isAbove, isLimited, monthsOf, type Stretch, withinYear, without, yearOfWork } from './ranking.months.rules.ts';

const daysOf = (from: string, to: string) => {
  const days: string[] = [];
  for (let day = from; day < to; day = addDays(day, 1)) days.push(day);
  return days;
};

/** Walks day by day: a month is over on the day of the same number, or on the last of a month that has none. */
const walked = (from: string, to: string) => {
  let months = 0;
  const started = Number(from.slice(8));
  for (const day of daysOf(addDays(from, 1), addDays(to, 1))) {
    const date = Number(day.slice(8));
    const isLast = addDays(day, 1).slice(8) === '01';
    if (date === started || (isLast && date < started)) months += 1;
  }
  return months;
};

describe('months', () => {
  test.each([2023, 2024])('of each stretch of %i are those a walk through it counts', (year) => {
    const [first, end] = [`${year}-01-01`, `${year + 1}-01-01`];
    const days = daysOf(first, end);
    for (const from of days.filter((_, index) => index % 3 === 0 || index > 150)) {
      // Every boundary of a month, and the days on both sides of it.
      let expected = 0;
      const started = Number(from.slice(8));
      for (let to = addDays(from, 1); to <= end; to = addDays(to, 1)) {
        const date = Number(to.slice(8));
        if (date === started || (date < started && addDays(to, 1).slice(8) === '01')) expected += 1;
        if (monthsOf([{ from, to }]) !== expected) expect.fail(`${from} to ${to}: not ${expected}`);
      }
    }
    expect(walked('2023-07-01', '2024-01-01')).toBe(6);
  });

  test('less than six of them end a day too late or begin a day too early', () => {
    const months = (from: string, to: string) => monthsOf([{ from, to }]);
    expect([months('2025-07-01', '2026-01-01'), months('2025-07-02', '2026-01-01')]).toEqual([6, 5]);
    expect([months('2025-01-01', '2025-07-01'), months('2025-01-01', '2025-06-30')]).toEqual([6, 5]);
    expect([months('2025-08-31', '2026-02-28'), months('2024-08-31', '2025-02-27')]).toEqual([6, 5]);
    expect(months('2023-08-31', '2024-02-29')).toBe(6);
    expect(months('2023-08-31', '2024-02-28')).toBe(5);
  });

  test('of several stretches take the odd days together, 30 to a month', () => {
    const one = { from: '2025-01-01', to: '2025-01-16' };
    expect(monthsOf([])).toBe(0);
    expect(monthsOf([one, { from: '2025-03-01', to: '2025-03-15' }])).toBe(0);
    expect(monthsOf([one, { from: '2025-03-01', to: '2025-03-16' }])).toBe(1);
    // 30 odd days of one stretch are no month where the month has 31.
    expect(monthsOf([{ from: '2025-07-02', to: '2026-01-01' }])).toBe(5);
  });
});

const day = fc.integer({ min: -40, max: 420 }).map((offset) => addDays('2024-01-01', offset));
const range = fc
  .tuple(day, day)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const ranges = fc.array(range, { maxLength: 5 });
const days = (stretches: readonly Stretch[]) => new Set(stretches.flatMap(({ from, to }) => daysOf(from, to)));

describe('a year of work', () => {
  test('is, day by day, what was held of the year and not away from', () => {
    fc.assert(
      fc.property(ranges, ranges, (held, away) => {
        const office = withinYear(held, 2024);
        const gone = withinYear(away, 2024);
        const [inOffice, absent] = [days(held), days(away)];
        const expected = daysOf('2024-01-01', '2025-01-01').filter((each) => inOffice.has(each) && !absent.has(each));
        const worked = without(office, gone);
        expect([...days(worked)].sort()).toEqual(expected);
        // Apart, in order, none empty: so that months are counted of whole stretches.
        for (const [index, stretch] of worked.entries()) {
          expect(stretch.from < stretch.to).toBe(true);
          const next = worked[index + 1];
          if (next !== undefined) expect(stretch.to < next.from).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('follows a mover through the bodies, and leaves no gap between two offices that meet', () => {
    const moved = [
      { from: '2019-01-01', to: '2025-07-01' },
      { from: '2025-07-01', to: null },
    ];
    expect(yearOfWork(moved, [], 2025)).toEqual({ served: 12, absent: 0, maternity: false });
    // The odd days of two offices that meet are days of one stretch: 28 of them are a month of February.
    const meeting = [
      { from: '2025-02-10', to: '2025-03-01' },
      { from: '2025-03-01', to: '2025-03-10' },
    ];
    expect(withinYear(meeting, 2025)).toEqual([{ from: '2025-02-10', to: '2025-03-10' }]);
    expect(yearOfWork(meeting, [], 2025).served).toBe(1);
    expect(yearOfWork([{ from: '2025-07-02', to: null }], [], 2025).served).toBe(5);
    expect(yearOfWork([{ from: '2026-01-01', to: null }], [], 2025).served).toBe(0);
  });

  test('counts absence from an office alone, and tells maternity apart', () => {
    const office = [{ from: '2025-04-01', to: null }];
    const sick = { from: '2025-01-01', to: '2025-07-01', maternity: false };
    expect(yearOfWork(office, [sick], 2025)).toEqual({ served: 6, absent: 3, maternity: false });
    const leave = { from: '2025-05-01', to: '2025-11-01', maternity: true };
    expect(yearOfWork(office, [leave], 2025)).toEqual({ served: 9, absent: 0, maternity: true });
    expect(yearOfWork(office, [{ ...leave, to: null, from: '2026-01-01' }], 2025).maternity).toBe(false);
    expect(yearOfWork(office, [{ ...leave, from: '2025-01-01', to: '2025-04-01' }], 2025).maternity).toBe(false);
  });
});

describe('a rule of exclusion', () => {
  const short = { code: 'SHORT_SERVICE', monthsFrom: 0, monthsBelow: 6, exceptMaternity: true } as const;
  const long = { code: 'LONG_ABSENCE', monthsFrom: 3, monthsBelow: 6, exceptMaternity: true } as const;

  test('speaks at its months and at no other', () => {
    for (let months = 0; months <= 12; months += 1) {
      const work = { served: months, absent: 12 - months, maternity: false };
      expect(isLimited(short, work)).toBe(months < 6);
      expect(isLimited(long, work)).toBe([7, 8, 9].includes(months));
      expect(isLimited(short, { ...work, maternity: true })).toBe(false);
      expect(isLimited({ ...short, exceptMaternity: false }, { ...work, maternity: true })).toBe(months < 6);
    }
  });

  test('leaves the ranks that are not above the best', () => {
    const ranks = ['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'] as const;
    expect(ranks.filter((rank) => isAbove(rank, 'COMPLETED'))).toEqual(['EXCELLENT', 'GOOD']);
    expect(ranks.filter((rank) => isAbove(rank, null))).toEqual(ranks);
    expect(ranks.filter((rank) => isAbove(rank, 'EXCELLENT'))).toEqual([]);
  });
});
