/** What titles ask of their holders, and who falls short of it. */
export { standardReadings } from './titles.readings.ts';
export { TitlesResolver } from './titles.resolver.ts';
export { type StandardGap, TitlesService } from './titles.service.ts';
export { StandardGapType } from './titles.type.ts';
