/** Where the figures come from: the catalogue, the one roll-up, and the passports. */
export { INDICATORS, type IndicatorCode } from './catalogue/index.ts';
export type { Dimension } from './define.ts';
export type { Protection } from './disclosure/protection.rules.ts';
export { IndicatorsResolver } from './indicators.resolver.ts';
export { IndicatorsService } from './indicators.service.ts';
export {
  type GivenMeasure,
  type GivenTerms,
  ResolutionTargetsResolver,
  TargetMeasureResolver,
  TargetsResolver,
  TargetsService,
} from './targets/index.ts';
