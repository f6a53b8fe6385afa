import { getRouteApi } from '@tanstack/react-router';
import { createContext, useContext } from 'react';
import type { Unit } from '../../app/sdk.ts';
import type { Lens } from '../../app/search.ts';

const route = getRouteApi('/inside/units/$code');

/** What the address says about a unit's screens. */
export function useUnitAddress() {
  const { code } = route.useParams();
  const search = route.useSearch();
  const lens: Lens = search.lens ?? 'AS_WAS';
  return { code, at: search.at, lens, since: search.since, passport: search.passport };
}

const UnitContext = createContext<Unit | null>(null);
export const UnitProvider = UnitContext.Provider;

/** The unit of the address, as read by the frame around every unit screen. */
export function useUnit(): Unit {
  const unit = useContext(UnitContext);
  if (unit === null) throw new Error('A unit screen stands outside its frame.');
  return unit;
}
