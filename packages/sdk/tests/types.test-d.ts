/** Promises of the types; `tsc --noEmit` is what checks them. */
import { expectTypeOf } from 'vitest';
import { type Category, createClient, IndicatorCode, IndicatorDimension, type OfficialsQuery } from '../src/index.ts';

const sdk = createClient();
const units = { unit: { code: '03387', at: '2023-10-05' } };
const at = '2023-10-05';

// Codes may be written as text or taken from the constants.
sdk.indicators.indicatorTable({ indicators: ['OFFICIAL_COUNT'], units, at, by: ['CATEGORY'] });
sdk.indicators.indicatorTable({ indicators: [IndicatorCode.QUOTA], units, at, by: [IndicatorDimension.SEX] });
// @ts-expect-error: no such dimension
sdk.indicators.indicatorTable({ indicators: ['OFFICIAL_COUNT'], units, at, by: ['COLOUR'] });
// @ts-expect-error: no such indicator
sdk.indicators.indicatorTable({ indicators: ['OFFICIALS'], units, at });
// @ts-expect-error: every table has a day
sdk.indicators.indicatorTable({ indicators: ['QUOTA'], units });
// @ts-expect-error: a day is text, not a Date that moves with the time zone
sdk.indicators.indicatorTable({ indicators: ['QUOTA'], units, at: new Date() });
// @ts-expect-error: a page has a size
sdk.units.units({ tier: 'PROVINCE', at });
// @ts-expect-error: there is no limit to forget
sdk.items(sdk.units.units, { tier: 'PROVINCE', at, first: 100 }, (data) => data.units);
// @ts-expect-error: not a list
sdk.pages(sdk.units.units, { tier: 'PROVINCE', at, first: 100 }, (data) => data.units.nodes);
// @ts-expect-error: an operation without `after` has no pages
sdk.pages(sdk.units.unit, { ref: { id: 'x' }, at }, () => null);

async function answers() {
  const { indicatorTable } = await sdk.indicators.indicatorTable({ indicators: ['QUOTA'], units, at });
  expectTypeOf(indicatorTable.rows[0]?.value).toEqualTypeOf<number | null | undefined>();
  expectTypeOf(indicatorTable.rows[0]?.withheld).toEqualTypeOf<
    'PRIMARY' | 'SECONDARY' | 'GROUP_ATTRIBUTE' | 'DIFFERENCING' | null | undefined
  >();
  for await (const page of sdk.pages(sdk.roster.officials, { units, at, first: 50 }, (data) => data.officials)) {
    expectTypeOf(page).toEqualTypeOf<OfficialsQuery['officials']>();
    expectTypeOf(page.nodes[0]?.category).toEqualTypeOf<Category | undefined>();
  }
  for await (const unit of sdk.items(sdk.units.units, { tier: 'PROVINCE', at, first: 9 }, ({ units }) => units, {
    limit: 9,
  })) {
    expectTypeOf(unit.code).toEqualTypeOf<string>();
  }
  // @ts-expect-error: answers are read-only
  indicatorTable.at = at;
}
void answers;
