import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { type Sdk, type Unit, useSdk } from '../../app/sdk.ts';

export interface UnitPlace {
  readonly code: string;
  readonly at: string;
}

const place = (unit: UnitPlace) => ({ code: unit.code, at: unit.at });

export function unitOptions(sdk: Sdk, unit: UnitPlace) {
  return queryOptions({
    queryKey: ['units.unit', place(unit)],
    queryFn: async () => (await sdk.units.unit({ ref: place(unit), at: unit.at })).unit ?? null,
  });
}

/** The same unit on another day: the identity stays, name and code may not. Null when it was not in force then. */
export function unitOnDayOptions(sdk: Sdk, id: string, at: string) {
  return queryOptions({
    queryKey: ['units.unit', { id, at }],
    queryFn: async () => (await sdk.units.unit({ ref: { id }, at })).unit ?? null,
  });
}

export type Superior = NonNullable<Unit['superior']>;

/** All superiors, the highest first; there are at most three tiers. */
export function useTrailOptions(unit: Unit, at: string) {
  const sdk = useSdk();
  return queryOptions({
    queryKey: ['units.trail', { id: unit.id, at }],
    queryFn: async (): Promise<readonly Superior[]> => {
      const trail: Superior[] = [];
      let superior: Superior | null | undefined = unit.superior;
      while (superior && trail.length < 4) {
        trail.unshift(superior);
        superior = (await sdk.units.unit({ ref: { id: superior.id }, at })).unit?.superior;
      }
      return trail;
    },
  });
}

export function useProvincesOptions(at: string) {
  const sdk = useSdk();
  return infiniteQueryOptions({
    queryKey: ['units.units', { tier: 'PROVINCE', at }],
    queryFn: async ({ pageParam }) =>
      (await sdk.units.units({ tier: 'PROVINCE', at, first: 100, after: pageParam })).units,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null),
  });
}
