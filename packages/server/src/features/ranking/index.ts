/** How the year was ranked: persons and collectives. */
export { COLLECTIVE_RANK_FACTS, RANK_FACTS } from './ranking.facts.ts';
export { RankingLawResolver } from './ranking.law.resolver.ts';
export { isLimited } from './ranking.months.rules.ts';
export { rankByPoints } from './ranking.points.rules.ts';
export { CapReadingResolver, RankingResolver } from './ranking.resolver.ts';
export { RankingService } from './ranking.service.ts';
