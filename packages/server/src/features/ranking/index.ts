/** How the year was ranked, and how it comes to be: persons and collectives. */
export { CollectiveStepsResolver } from './ranking.collectives.resolver.ts';
export { COLLECTIVE_RANK_FACTS, RANK_FACTS } from './ranking.facts.ts';
export { RankingFindingsResolver } from './ranking.findings.resolver.ts';
export { RankingFindingsService } from './ranking.findings.service.ts';
export { RankingLawResolver } from './ranking.law.resolver.ts';
export { isLimited } from './ranking.months.rules.ts';
export { rankByPoints } from './ranking.points.rules.ts';
export { RankingRecordsResolver } from './ranking.records.resolver.ts';
export { RankingRecordsService } from './ranking.records.service.ts';
export { CapReadingResolver, RankingResolver } from './ranking.resolver.ts';
export {
  CollectiveReviewsResolver,
  OfficialReviewsResolver,
  RankingReviewsResolver,
} from './ranking.reviews.resolver.ts';
export { RankingReviewsService } from './ranking.reviews.service.ts';
export { type RankingCheck, RankingService } from './ranking.service.ts';
export { RankingStepsResolver } from './ranking.steps.resolver.ts';
export { RankingStepsService } from './ranking.steps.service.ts';
