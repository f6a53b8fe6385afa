/** Resolutions of units and what they aim at. How far a target is met is read where the indicators are. */
export { ResolutionChangeInput } from './resolutions.inputs.ts';
export { resolutionLoaders } from './resolutions.loaders.ts';
export {
  clearShippedResolutions,
  putShippedResolutions,
  type ShippedResolution,
} from './resolutions.reference.store.ts';
export { ResolutionsResolver } from './resolutions.resolver.ts';
export {
  ASSESSED,
  type Assessed,
  type ExactValue,
  TARGET_KINDS,
  TARGET_OPERATORS,
  type TargetKind,
  type TargetMeasure,
  type TargetOperator,
  type TargetTerms,
} from './resolutions.rules.ts';
export { type ResolutionChange, ResolutionsService } from './resolutions.service.ts';
export type { ResolutionRow } from './resolutions.store.ts';
export {
  type GivenGrounds,
  type GivenTarget,
  type TargetChange,
  TargetRecords,
} from './resolutions.targets.service.ts';
export {
  type AssessmentRow,
  assessmentsOf,
  type TargetRow,
  type TermsRow,
  targetById,
  targetsOf,
} from './resolutions.targets.store.ts';
export { ResolutionType } from './resolutions.type.ts';
