import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TargetOperator } from '../../features/resolutions/index.ts';
import { fraction } from '../../kernel/fraction.ts';
import { type Aim, holds, statusOf, statusOfAssessed } from './progress.rules.ts';

const OPERATORS: readonly TargetOperator[] = ['AT_LEAST', 'AT_MOST', 'EQUALS', 'MORE_THAN'];
/** Ten days: the share of the way done is the day itself, in tenths. */
const FROM = '2023-03-01';
const DUE = '2023-03-11';
const dayOf = (tenths: number) => `2023-03-${String(tenths + 1).padStart(2, '0')}`;
const aim = (operator: TargetOperator, value: number, baseline: number | null): Aim => ({
  operator,
  value: fraction(value, 10),
  dueOn: DUE,
  baseline: baseline === null ? 'NONE' : { value: fraction(baseline, 10), on: FROM },
});
const shareOf = (tenths: number) => ({ numerator: tenths, denominator: 10 });

describe('what a figure says of a target', () => {
  test('every figure, value, baseline and day of ten, against whole-number arithmetic', () => {
    const seen = new Set<string>();
    for (const operator of OPERATORS)
      for (let value = 0; value <= 10; value += 1)
        for (let figure = 0; figure <= 10; figure += 1)
          for (let base = -1; base <= 10; base += 1)
            for (let day = 0; day <= 12; day += 1) {
              const baseline = base < 0 ? null : base;
              const { status, reason } = statusOf(shareOf(figure), aim(operator, value, baseline), dayOf(day));
              seen.add(`${status} ${reason}`);
              expect([status, reason]).toEqual(plainly(operator, figure, value, baseline, day));
            }
    expect([...seen].sort()).toEqual([
      'MET HOLDS',
      'NOT_MET DUE',
      'NOT_MET LINE_MISSED',
      'ON_TRACK LINE_KEPT',
      'UNKNOWN NO_BASELINE',
    ]);
  });

  /** In hundredths, without a fraction. */
  function plainly(operator: TargetOperator, figure: number, value: number, baseline: number | null, day: number) {
    const met = {
      AT_LEAST: figure >= value,
      AT_MOST: figure <= value,
      EQUALS: figure === value,
      MORE_THAN: figure > value,
    };
    if (met[operator]) return ['MET', 'HOLDS'];
    if (day >= 10) return ['NOT_MET', 'DUE'];
    if (baseline === null) return ['UNKNOWN', 'NO_BASELINE'];
    const line = baseline * 10 + (value - baseline) * day;
    const now = figure * 10;
    const on = {
      AT_LEAST: now >= line,
      MORE_THAN: now >= line,
      AT_MOST: now <= line,
      EQUALS: baseline <= value ? now >= line && figure <= value : now <= line && figure >= value,
    };
    return on[operator] ? ['ON_TRACK', 'LINE_KEPT'] : ['NOT_MET', 'LINE_MISSED'];
  }

  test('what is not told decides nothing, whatever the aim', () => {
    const day = fc.integer({ min: 0, max: 12 }).map(dayOf);
    const tenths = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(fc.constantFrom(...OPERATORS), tenths, tenths, day, (operator, value, baseline, at) => {
        const any = aim(operator, value, baseline);
        for (const missing of ['WITHHELD', 'UNAVAILABLE', 'NOT_BEGUN'] as const) {
          expect(statusOf({ missing }, any, at)).toEqual({ status: 'UNKNOWN', reason: missing });
        }
        const nobody = statusOf({ numerator: 0, denominator: 0 }, any, at);
        expect(nobody).toEqual({ status: 'UNKNOWN', reason: 'NOBODY_COUNTED' });
      }),
    );
  });

  test('a baseline that is withheld changes nothing: two of them cannot be told apart', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OPERATORS), fc.nat(10), fc.nat(10), fc.nat(12), (operator, value, figure, day) => {
        const withheld = statusOf(shareOf(figure), { ...aim(operator, value, null), baseline: 'WITHHELD' }, dayOf(day));
        const none = statusOf(shareOf(figure), aim(operator, value, null), dayOf(day));
        expect(withheld.status).toBe(none.status);
        if (withheld.status === 'UNKNOWN') expect(withheld.reason).toBe('BASELINE_WITHHELD');
      }),
    );
  });

  test('nothing is on track before the baseline was taken', () => {
    expect(statusOf(shareOf(9), aim('AT_LEAST', 10, 5), '2023-02-28')).toEqual({
      status: 'UNKNOWN',
      reason: 'NO_BASELINE',
    });
  });

  test('counts are compared as they are, shares without rounding', () => {
    const count = { numerator: 30, denominator: null };
    const turns = { operator: 'AT_LEAST', value: fraction(30), dueOn: DUE, baseline: 'NONE' } as const;
    expect(statusOf(count, turns, FROM).status).toBe('MET');
    expect(statusOf({ ...count, numerator: 29 }, turns, DUE).status).toBe('NOT_MET');
    expect(holds(fraction(5, 21), 'MORE_THAN', fraction(20, 100))).toBe(true);
    expect(holds(fraction(1, 5), 'MORE_THAN', fraction(20, 100))).toBe(false);
    expect(holds(fraction(2, 3), 'AT_LEAST', fraction(6_666, 10_000))).toBe(true);
    expect(holds(fraction(2, 3), 'EQUALS', fraction(6_667, 10_000))).toBe(false);
  });
});

test('a target without a figure is as it was judged last, or unknown', () => {
  expect(statusOfAssessed(null)).toEqual({ status: 'UNKNOWN', reason: 'NOT_ASSESSED' });
  for (const status of ['BASICALLY_MET', 'MET', 'NOT_MET'] as const)
    expect(statusOfAssessed(status)).toEqual({ status, reason: 'ASSESSED' });
});
