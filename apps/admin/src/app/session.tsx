import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

const STORED = 'cadre.token';

/** Asked by the router before a screen is loaded. */
export function isSignedIn(): boolean {
  return sessionStorage.getItem(STORED) !== null;
}

interface Session {
  readonly token: string | null;
  readonly signIn: (token: string) => void;
  readonly signOut: () => void;
}

const SessionContext = createContext<Session | null>(null);

/** The token lives as long as the browser tab, and what was read with it no longer than the token. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const [token, setToken] = useState(() => sessionStorage.getItem(STORED));
  const session = useMemo<Session>(
    () => ({
      token,
      signIn: (given) => {
        queries.clear();
        sessionStorage.setItem(STORED, given);
        setToken(given);
      },
      signOut: () => {
        sessionStorage.removeItem(STORED);
        setToken(null);
        queries.clear();
      },
    }),
    [token, queries],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('SessionProvider is missing.');
  return session;
}
