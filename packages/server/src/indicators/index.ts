/** Where the figures come from: the catalogue, the one roll-up, and the passports. */
export { INDICATORS, type IndicatorCode } from './catalogue/index.ts';
export { type Dimension, DIMENSIONS, type Indicator } from './define.ts';
export { IndicatorsResolver } from './indicators.resolver.ts';
export { type IndicatorTable, IndicatorsService } from './indicators.service.ts';
export { rollupSql } from './rollup.ts';
