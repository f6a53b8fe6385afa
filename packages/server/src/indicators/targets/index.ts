/** How far resolutions are met: their targets, measured by indicators and read through the one door of figures. */
export type { GivenMeasure } from './measure.ts';
export { ResolutionTargetsResolver, TargetMeasureResolver, TargetsResolver } from './targets.resolver.ts';
export { type GivenTerms, TargetsService } from './targets.service.ts';
