import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { ErrorNotice } from '../../app/error-screen.tsx';
import { today } from '../../app/format.ts';
import { Loading } from '../../ui/loading.tsx';
import { playgroundConfig, useViewerOptions } from '../access/access.queries.ts';
import { DEMO_DAY, openingDay, unitToOpen } from './home.rules.ts';

/** Where an account begins: in its own unit, or at the list of those it may open. */
export function HomeScreen() {
  const viewer = useQuery(useViewerOptions());
  const config = useQuery(playgroundConfig);
  if (viewer.isPending || config.isPending) return <Loading />;
  if (viewer.error) {
    return (
      <div className="page">
        <ErrorNotice error={viewer.error} onRetry={viewer.refetch} />
      </div>
    );
  }
  const at = config.data?.demo ? DEMO_DAY : today();
  const own = unitToOpen(viewer.data.units, at);
  if (own === null) return <Navigate to="/units" search={{ at }} replace />;
  return <Navigate to="/units/$code" params={{ code: own.code }} search={{ at: openingDay(own, at) }} replace />;
}
