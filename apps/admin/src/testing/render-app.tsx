import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { vi } from 'vitest';
import { Providers } from '../app/providers.tsx';
import type { Sdk } from '../app/sdk.ts';
import { createAppRouter } from '../routes.tsx';

interface Options {
  readonly sdk: Sdk;
  readonly signedIn?: boolean;
}

/** The real app, its routes and its shell, at one address, over a given SDK. */
export function renderApp(address: string, { sdk, signedIn = true }: Options) {
  if (signedIn) sessionStorage.setItem('cadre.token', 'test');
  vi.stubGlobal('fetch', async () =>
    Response.json({ demo: true, accounts: [{ token: 'demo-ward', vi: 'Cán bộ phường', en: 'Ward officer' }] }),
  );
  const router = createAppRouter(createMemoryHistory({ initialEntries: [address] }));
  const makeSdk = vi.fn(() => sdk);
  const view = render(
    <Providers makeSdk={makeSdk}>
      <RouterProvider router={router} />
    </Providers>,
  );
  return { ...view, router, makeSdk };
}
