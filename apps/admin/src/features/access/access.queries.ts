import { queryOptions } from '@tanstack/react-query';
import { useSdk, type Viewer } from '../../app/sdk.ts';

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
