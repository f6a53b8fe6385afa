/**
 * Administrative units in time: who bore which code when, what became of it, and on which units a table of figures
 * is drawn. Other features reach units only through this door.
 */
export { unitOnDay } from './units.facts.ts';
export { selectionFrom, UnitRefInput, UnitScopeInput } from './units.inputs.ts';
export { unitLoaders } from './units.loaders.ts';
export { lockUnit } from './units.lock.store.ts';
export { clearUnits, hasUnits, insertUnits, rebuildDerivedUnits, type UnitRegister } from './units.register.store.ts';
export { UnitsResolver } from './units.resolver.ts';
export type { BoundaryLens, RedrawGap, UnitAt, UnitRef, UnitSelection } from './units.rules.ts';
export { BOUNDARY_LENSES } from './units.rules.ts';
export { type SelectedUnits, UnitsService } from './units.service.ts';
export { UnitType } from './units.type.ts';
