/** Who is planned to succeed to which title, in which term. */
export { PLANNING_FACTS } from './succession.facts.ts';
export { SuccessionEntryResolver, SuccessionFindingResolver, SuccessionResolver } from './succession.resolver.ts';
export { SuccessionService } from './succession.service.ts';
