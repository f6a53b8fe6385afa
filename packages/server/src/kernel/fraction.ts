/** An exact number: what is compared with a limit is never a float. In lowest terms, the denominator above zero. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const [above, below] = [BigInt(numerator), BigInt(denominator)];
  if (below === 0n) throw new Error('A fraction has no denominator of zero.');
  const sign = below < 0n ? -1n : 1n;
  const common = divisor(above < 0n ? -above : above, below * sign);
  return { numerator: (above * sign) / common, denominator: (below * sign) / common };
}

function divisor(a: bigint, b: bigint): bigint {
  let [left, right] = [a, b];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
}

/** Below zero where `a` is less than `b`, above where it is more. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Where the straight line from `a` to `b` stands when `part` of the way is done. */
export function between(a: Fraction, b: Fraction, part: Fraction): Fraction {
  const way = fraction(
    b.numerator * a.denominator - a.numerator * b.denominator,
    a.denominator * b.denominator * part.denominator,
  );
  return fraction(
    a.numerator * way.denominator + way.numerator * part.numerator * a.denominator,
    a.denominator * way.denominator,
  );
}
