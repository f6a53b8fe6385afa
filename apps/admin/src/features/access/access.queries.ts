import { queryOptions } from '@tanstack/react-query';
import { useSdk, type Viewer } from '../../app/sdk.ts';
import { FROM_OUR_PAGES } from '../../app/session.tsx';

export function useViewerOptions() {
  const sdk = useSdk();
  return queryOptions({
    queryKey: ['access.viewer'],
    queryFn: async () => (await sdk.access.viewer()).viewer,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function viewerMay(viewer: Viewer, permission: string): boolean {
  return viewer.permissions.includes(permission);
}

export interface DemoAccount {
  readonly token: string;
  readonly vi: string;
  readonly en: string;
}

export interface PlaygroundConfig {
  readonly demo: boolean;
  readonly accounts: readonly DemoAccount[];
}

/** Whether this server is a demonstration, and whom one may be there. A server that does not say is none. */
export const playgroundConfig = queryOptions({
  queryKey: ['access.playgroundConfig'],
  queryFn: async (): Promise<PlaygroundConfig> => {
    const response = await fetch('/playground/config.json');
    const config: unknown = response.ok ? await response.json() : null;
    return isConfig(config) ? config : { demo: false, accounts: [] };
  },
  staleTime: Number.POSITIVE_INFINITY,
});

function isConfig(value: unknown): value is PlaygroundConfig {
  return (
    typeof value === 'object' &&
    value !== null &&
    'demo' in value &&
    'accounts' in value &&
    Array.isArray(value.accounts)
  );
}

export interface SignInOptions {
  /** Whether an identity provider can be asked. */
  readonly oidc: boolean;
}

export const signInOptions = queryOptions({
  queryKey: ['access.signInOptions'],
  queryFn: async (): Promise<SignInOptions> => {
    const response = await fetch('/session/options');
    const options: unknown = response.ok ? await response.json() : null;
    return { oidc: typeof options === 'object' && options !== null && 'oidc' in options && options.oidc === true };
  },
  staleTime: Number.POSITIVE_INFINITY,
});

export type SignInOutcome =
  | { readonly outcome: 'IN'; readonly mustChangePassword: boolean }
  | { readonly outcome: 'WRONG' | 'FAILED' }
  | { readonly outcome: 'WAIT'; readonly seconds: number };

/** The server answers with a cookie that no script can see. */
export async function signInWithPassword(name: string, password: string): Promise<SignInOutcome> {
  const response = await fetch('/session', {
    method: 'POST',
    headers: { ...FROM_OUR_PAGES, 'content-type': 'application/json' },
    body: JSON.stringify({ name, password }),
  }).catch(() => null);
  if (response?.status === 401) return { outcome: 'WRONG' };
  if (response?.status === 429) return { outcome: 'WAIT', seconds: Number(response.headers.get('retry-after')) || 30 };
  if (!response?.ok) return { outcome: 'FAILED' };
  const state: unknown = await response.json();
  const mustChangePassword =
    typeof state === 'object' && state !== null && 'mustChangePassword' in state && state.mustChangePassword === true;
  return { outcome: 'IN', mustChangePassword };
}
