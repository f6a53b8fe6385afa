import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type OfficialsRequest, useSdk } from '../../app/sdk.ts';
import type { PeopleSearch } from '../../app/search.ts';
import type { UnitPlace } from '../units/units.queries.ts';

export const PAGE_SIZE = 25;

export function useOfficialsOptions({ code, at }: UnitPlace, { category, after }: PeopleSearch) {
  const sdk = useSdk();
  const request: OfficialsRequest = {
    units: { unit: { code, at } },
    at,
    first: PAGE_SIZE,
    ...(after === undefined ? {} : { after }),
    ...(category === undefined ? {} : { category }),
  };
  return queryOptions({
    queryKey: ['roster.officials', request],
    queryFn: async () => (await sdk.roster.officials(request)).officials,
    placeholderData: keepPreviousData,
  });
}

export function useOfficialOptions(id: string, at: string) {
  const sdk = useSdk();
  return queryOptions({
    queryKey: ['roster.official', { id, at }],
    queryFn: async () => (await sdk.roster.official({ id, at })).official ?? null,
  });
}
