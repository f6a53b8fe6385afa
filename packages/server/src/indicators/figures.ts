import type { RedrawGap, UnitAt } from '../features/units/index.ts';
import type { IndicatorCode } from './catalogue/index.ts';
import type { Dimension, Indicator } from './define.ts';
import type { Withheld } from './disclosure/protection.rules.ts';
import { KEY_ORDER } from './labels.ts';

/** Why a figure is not there although nobody withholds it. */
export type Unavailable = RedrawGap | 'CLASS_UNKNOWN' | 'NO_RULE' | 'PERIOD_OPEN';

export type KnownIndicator = Indicator & { readonly code: IndicatorCode };

interface Told {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly withheld: null;
  readonly unavailable: Unavailable | null;
}

interface Hidden {
  readonly value: null;
  readonly numerator: null;
  readonly denominator: null;
  readonly withheld: Withheld;
  readonly unavailable: null;
}

/** What a cell says. A withheld one has no room for a number: none can leave with it, whichever door it takes. */
export type Said = Told | Hidden;

/** A figure of a group named by its keys. */
export type KeyedFigure = Said & {
  readonly indicator: IndicatorCode;
  readonly unit: UnitAt;
  readonly keys: readonly string[];
};

const NOTHING = { value: null, numerator: null, denominator: null } as const;

export const unavailable = (reason: Unavailable): Said => ({ ...NOTHING, withheld: null, unavailable: reason });
export const withheld = (reason: Withheld): Said => ({ ...NOTHING, withheld: reason, unavailable: null });
export const count = (value: number | null): Said => ({
  value,
  numerator: value,
  denominator: null,
  withheld: null,
  unavailable: null,
});
/** Shares are made here, from totals, at the very end. */
export const share = (numerator: number, denominator: number): Said => ({
  value: denominator === 0 ? null : numerator / denominator,
  numerator,
  denominator,
  withheld: null,
  unavailable: null,
});

export function inOrder(by: readonly Dimension[]): (a: readonly string[], b: readonly string[]) => number {
  return (a, b) => {
    for (const [index, dimension] of by.entries()) {
      const [left, right] = [a[index] ?? '', b[index] ?? ''];
      if (left === right) continue;
      const order = KEY_ORDER[dimension];
      return order ? order.indexOf(left) - order.indexOf(right) : left < right ? -1 : 1;
    }
    return 0;
  };
}
