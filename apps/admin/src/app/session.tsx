import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { forgetSession, readSession, type StoredSession, storeSession, storeToken } from './session-store.ts';

/** Asked by the router before a screen is loaded. */
export function isSignedIn(): boolean {
  return readSession().signedIn;
}

interface Session extends StoredSession {
  readonly signIn: (token: string) => void;
  /** The server has set the cookie; there is nothing to keep but that it did. */
  readonly enter: (mustChangePassword: boolean) => void;
  /** The server has ended the session. */
  readonly forget: () => void;
  readonly signOut: () => void;
}

const SessionContext = createContext<Session | null>(null);

/** A token lives as long as the browser tab, and what was read no longer than the token or the session. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const [stored, setStored] = useState(readSession);
  const session = useMemo<Session>(() => {
    const become = (store: () => void) => {
      queries.clear();
      store();
      setStored(readSession());
    };
    return {
      ...stored,
      signIn: (token) => become(() => storeToken(token)),
      enter: (mustChangePassword) => become(() => storeSession(mustChangePassword)),
      forget: () => become(forgetSession),
      signOut: () => {
        if (stored.signedIn && stored.token === null) void endSession();
        become(forgetSession);
      },
    };
  }, [stored, queries]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The header shows that no other page sent this. */
export const FROM_OUR_PAGES = { 'apollo-require-preflight': 'true' } as const;

function endSession(): Promise<unknown> {
  const request = { method: 'DELETE', headers: FROM_OUR_PAGES, keepalive: true } as const;
  return fetch('/session', request).catch(() => undefined);
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('SessionProvider is missing.');
  return session;
}
