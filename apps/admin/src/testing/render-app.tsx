import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { vi } from 'vitest';
import { Providers } from '../app/providers.tsx';
import type { Sdk } from '../app/sdk.ts';
import { createAppRouter } from '../routes.tsx';

interface Options {
  readonly sdk: Sdk;
  readonly signedIn?: boolean;
  /** What the server answers outside the SDK, by method and path. */
  readonly answers?: Readonly<Record<string, () => Response>>;
}

const ANSWERS: Readonly<Record<string, () => Response>> = {
  'GET /playground/config.json': () =>
    Response.json({ demo: true, accounts: [{ token: 'demo-ward', vi: 'Cán bộ phường', en: 'Ward officer' }] }),
  'GET /session/options': () => Response.json({ password: true, oidc: false }),
  'DELETE /session': () => new Response(null, { status: 204 }),
};

/** The real app, its routes and its shell, at one address, over a given SDK. */
export function renderApp(address: string, { sdk, signedIn = true, answers = {} }: Options) {
  if (signedIn) sessionStorage.setItem('cadre.token', 'test');
  const fetched = vi.fn(async (path: string, { method = 'GET' }: RequestInit = {}) => {
    const answer = { ...ANSWERS, ...answers }[`${method} ${path}`];
    return answer === undefined ? new Response(null, { status: 404 }) : answer();
  });
  vi.stubGlobal('fetch', fetched);
  const router = createAppRouter(createMemoryHistory({ initialEntries: [address] }));
  const makeSdk = vi.fn(() => sdk);
  const view = render(
    <Providers makeSdk={makeSdk}>
      <RouterProvider router={router} />
    </Providers>,
  );
  return { ...view, router, makeSdk, fetched };
}
