/** Where the figures come from: the catalogue, the one roll-up, and the passports. */
export { INDICATORS, type IndicatorCode } from './catalogue/index.ts';
export { DIMENSIONS, type Dimension, type Indicator } from './define.ts';
export { IndicatorsResolver } from './indicators.resolver.ts';
export { IndicatorsService, type IndicatorTable } from './indicators.service.ts';
export { rollupSql } from './rollup.ts';
