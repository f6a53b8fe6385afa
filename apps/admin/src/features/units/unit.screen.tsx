import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ErrorNotice } from '../../app/error-screen.tsx';
import { CadreError, useSdk } from '../../app/sdk.ts';
import { Loading } from '../../ui/loading.tsx';
import { UnitHeader } from './unit-header.tsx';
import { UnitNavigation } from './unit-navigation.tsx';
import { UnitProvider, useUnitAddress } from './unit-view.ts';
import { unitOptions } from './units.queries.ts';

/** The frame of every screen about a unit: who it is on that day, where it stands, where one can go. */
export function UnitScreen() {
  const sdk = useSdk();
  const { code, at } = useUnitAddress();
  const { data: unit, error, isPending, refetch } = useQuery(unitOptions(sdk, { code, at }));
  useEffect(() => {
    if (unit) document.title = `${unit.name} · Cadre`;
  }, [unit]);
  if (isPending) return <Loading />;
  if (error || unit === null) {
    return (
      <div className="page">
        <ErrorNotice error={error ?? missing()} onRetry={refetch} />
      </div>
    );
  }
  return (
    <UnitProvider value={unit}>
      <div className="page">
        <UnitHeader unit={unit} at={at} />
        <UnitNavigation code={code} at={at} />
        <Outlet />
      </div>
    </UnitProvider>
  );
}

function missing(): CadreError {
  return new CadreError({
    code: 'UNIT_NOT_FOUND',
    messageVi: 'Không có đơn vị hành chính này vào ngày đã nêu.',
    messageEn: 'No such administrative unit on that date.',
  });
}
