import { queryOptions } from '@tanstack/react-query';
import { useSdk } from '../../app/sdk.ts';
import type { UnitPlace } from '../units/units.queries.ts';

export function useRankingCheckOptions({ code, at }: UnitPlace, year: number, rulesAt: string | null) {
  const sdk = useSdk();
  return queryOptions({
    queryKey: ['ranking.rankingCheck', { code, at, year, rulesAt }],
    queryFn: async () => (await sdk.ranking.rankingCheck({ unit: { code, at }, year, rulesAt })).rankingCheck,
  });
}

export function useStandardGapsOptions({ code, at }: UnitPlace) {
  const sdk = useSdk();
  return queryOptions({
    queryKey: ['titles.standardGaps', { code, at }],
    queryFn: async () => (await sdk.titles.standardGaps({ units: { unit: { code, at } }, at })).standardGaps,
  });
}

export function useSuccessionPlanOptions({ code, at }: UnitPlace, term: string) {
  const sdk = useSdk();
  return queryOptions({
    queryKey: ['succession.successionPlan', { code, at, term }],
    queryFn: async () => (await sdk.succession.successionPlan({ unit: { code, at }, term, at })).successionPlan,
  });
}
