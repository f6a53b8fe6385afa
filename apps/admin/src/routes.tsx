import type { RouterHistory } from '@tanstack/react-router';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { ErrorNotice, NotFoundScreen } from './app/error-screen.tsx';
import { readPeopleSearch, readReviewSearch, readSignInSearch, readUnitSearch } from './app/search.ts';
import { isSignedIn } from './app/session.tsx';
import { Shell, SignedInGate } from './app/shell.tsx';
import { Loading } from './ui/loading.tsx';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundScreen,
  errorComponent: ({ error, reset }) => <ErrorNotice error={error} onRetry={reset} />,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: readSignInSearch,
  component: lazyRouteComponent(() => import('./features/access/sign-in.screen.tsx'), 'SignInScreen'),
});

const password = createRoute({
  getParentRoute: () => root,
  path: '/password',
  component: lazyRouteComponent(() => import('./features/access/password.screen.tsx'), 'PasswordScreen'),
  beforeLoad: () => {
    if (!isSignedIn()) throw redirect({ to: '/sign-in' });
  },
});

const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: SignedInGate,
  beforeLoad: ({ location }) => {
    if (!isSignedIn()) throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { to: location.href } });
  },
});

const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  component: lazyRouteComponent(() => import('./features/units/home.screen.tsx'), 'HomeScreen'),
});

const units = createRoute({
  getParentRoute: () => inside,
  path: '/units',
  validateSearch: (search) => ({ at: readUnitSearch(search).at }),
  component: lazyRouteComponent(() => import('./features/units/choose-unit.screen.tsx'), 'ChooseUnitScreen'),
});

const unit = createRoute({
  getParentRoute: () => inside,
  path: '/units/$code',
  validateSearch: readUnitSearch,
  component: lazyRouteComponent(() => import('./features/units/unit.screen.tsx'), 'UnitScreen'),
});

const overview = createRoute({
  getParentRoute: () => unit,
  path: '/',
  component: lazyRouteComponent(() => import('./features/indicators/overview.screen.tsx'), 'OverviewScreen'),
});

const people = createRoute({
  getParentRoute: () => unit,
  path: '/people',
  validateSearch: readPeopleSearch,
  component: lazyRouteComponent(() => import('./features/roster/people.screen.tsx'), 'PeopleScreen'),
});

const person = createRoute({
  getParentRoute: () => unit,
  path: '/people/$id',
  component: lazyRouteComponent(() => import('./features/roster/person.screen.tsx'), 'PersonScreen'),
});

const review = createRoute({
  getParentRoute: () => unit,
  path: '/review',
  validateSearch: readReviewSearch,
  component: lazyRouteComponent(() => import('./features/review/review.screen.tsx'), 'ReviewScreen'),
});

const importing = createRoute({
  getParentRoute: () => unit,
  path: '/import',
  component: lazyRouteComponent(() => import('./features/imports/import.screen.tsx'), 'ImportScreen'),
});

const tree = root.addChildren([
  signIn,
  password,
  inside.addChildren([home, units, unit.addChildren([overview, people, person, review, importing])]),
]);

export function createAppRouter(history?: RouterHistory) {
  return createRouter({
    routeTree: tree,
    ...(history === undefined ? {} : { history }),
    defaultPendingComponent: Loading,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
