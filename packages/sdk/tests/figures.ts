import { expect } from 'vitest';
import type { CadreClient, UnitRef } from '../src/index.ts';
import type { Expected } from './expected.ts';

/** What the unit answers where the contract expects something, in the words of the contract. */
export async function figureOf(
  { indicators }: CadreClient,
  unit: UnitRef,
  { indicator, by }: Expected,
  at: string,
  since?: string,
): Promise<unknown> {
  const variables = { indicators: [indicator], units: { unit }, at, since, by: by && [by] };
  const { rows, passports } = (await indicators.indicatorTable(variables)).indicatorTable;
  expect(passports.map((passport) => passport.indicator)).toEqual([indicator]);
  const entries = rows.map(({ groups, value, numerator, denominator }) => {
    expect(value).toBe(denominator === null ? numerator : (numerator ?? 0) / denominator);
    return [groups[0]?.key ?? '', denominator === null ? numerator : [numerator, denominator]] as const;
  });
  return by === undefined ? entries[0]?.[1] : Object.fromEntries(entries);
}

/** With a name for each, for `test.each`. */
export const titled = (list: readonly Expected[]) =>
  list.map((each) => [`${each.indicator} ${each.by ?? ''}`.trim(), each] as const);
