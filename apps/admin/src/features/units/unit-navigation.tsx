import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { APP_TEXTS } from '../../app/app.texts.ts';
import { useTexts } from '../../app/i18n.tsx';
import { useViewerOptions, viewerMay } from '../access/access.queries.ts';

const SCREENS = [
  { to: '/units/$code', text: 'overview', needs: null, exact: true },
  { to: '/units/$code/people', text: 'people', needs: 'roster:read', exact: false },
  { to: '/units/$code/review', text: 'review', needs: 'roster:read', exact: false },
  { to: '/units/$code/import', text: 'import', needs: 'imports:write', exact: false },
] as const;

/** Shows only what the account may do; the server decides all the same. */
export function UnitNavigation({ code, at }: { readonly code: string; readonly at: string }) {
  const t = useTexts(APP_TEXTS);
  const { data: viewer } = useQuery(useViewerOptions());
  return (
    <nav className="tabs" aria-label={t('navigation')}>
      {SCREENS.filter(({ needs }) => needs === null || (viewer && viewerMay(viewer, needs))).map((screen) => (
        <Link
          key={screen.to}
          to={screen.to}
          params={{ code }}
          search={({ lens, since }) => ({ at, lens, since })}
          activeOptions={{ exact: screen.exact, includeSearch: false }}
        >
          {t(screen.text)}
        </Link>
      ))}
    </nav>
  );
}
