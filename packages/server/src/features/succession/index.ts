/** Who is planned to succeed to which title, in which term: the plan, the rounds it is made in, and what is published of it. */
export { SuccessionDesk } from './succession.desk.ts';
export { PLANNING_FACTS } from './succession.facts.ts';
export { RemovalGroundResolver } from './succession.grounds.resolver.ts';
export { GroundsService } from './succession.grounds.service.ts';
export { ProposalsService } from './succession.proposals.service.ts';
export { PublicationResolver, PublishedPlanResolver } from './succession.publications.resolver.ts';
export { PublicationsService } from './succession.publications.service.ts';
export { RoundReadingsService } from './succession.readings.service.ts';
export {
  SuccessionEntryResolver,
  SuccessionFindingResolver,
  SuccessionPlanResolver,
  SuccessionResolver,
} from './succession.resolver.ts';
export { NominationStepResolver, PlanningRoundResolver } from './succession.rounds.resolver.ts';
export { RoundsService } from './succession.rounds.service.ts';
export { SuccessionService } from './succession.service.ts';
export { StepsService } from './succession.steps.service.ts';
