import fc from 'fast-check';
import { expect, test } from 'vitest';
import { between, compare, fraction } from './fraction.ts';

const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
const any = fc
  .tuple(
    whole,
    whole.filter((n) => n !== 0),
  )
  .map(([n, d]) => fraction(n, d));
const times = (n: number) => ({ numerator: BigInt(n), denominator: 1n });

test('is in lowest terms, above a denominator that is not negative', () => {
  expect(fraction(6, 8)).toEqual({ numerator: 3n, denominator: 4n });
  expect(fraction(3, -6)).toEqual({ numerator: -1n, denominator: 2n });
  expect(fraction(0, 7)).toEqual({ numerator: 0n, denominator: 1n });
  expect(fraction(7)).toEqual(times(7));
  expect(() => fraction(1, 0)).toThrow();
});

test('is compared without rounding', () => {
  expect(compare(fraction(1, 3), fraction(333_333_333, 1_000_000_000))).toBe(1);
  expect(compare(fraction(5, 21), fraction(20, 100))).toBe(1);
  expect(compare(fraction(15, 20), fraction(75, 100))).toBe(0);
  fc.assert(
    fc.property(any, any, (a, b) => {
      const difference = Number(a.numerator) * Number(b.denominator) - Number(b.numerator) * Number(a.denominator);
      expect(compare(a, b)).toBe(Math.sign(difference) + 0);
    }),
  );
});

test('a line begins and ends where it says, and is straight between', () => {
  fc.assert(
    fc.property(any, any, fc.integer({ min: 0, max: 1000 }), (a, b, thousandth) => {
      expect(between(a, b, fraction(0))).toEqual(a);
      expect(between(a, b, fraction(1))).toEqual(b);
      expect(between(a, b, fraction(thousandth, 1000))).toEqual(between(b, a, fraction(1000 - thousandth, 1000)));
      expect(between(a, a, fraction(thousandth, 1000))).toEqual(a);
    }),
  );
  expect(between(fraction(60, 100), fraction(1), fraction(1, 4))).toEqual(fraction(7, 10));
});
