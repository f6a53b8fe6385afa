/** Who is planned to succeed to which title, in which term. */
export { PLANNING_FACTS } from './succession.facts.ts';
export { SuccessionResolver } from './succession.resolver.ts';
