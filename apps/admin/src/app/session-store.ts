/** Who this browser tab is: a token given by hand, or the session whose cookie no script can see. */
const TOKEN = 'cadre.token';
const SESSION = 'cadre.session';

export interface StoredSession {
  readonly token: string | null;
  readonly signedIn: boolean;
  readonly mustChangePassword: boolean;
}

export function readSession(): StoredSession {
  const token = sessionStorage.getItem(TOKEN);
  const session = sessionStorage.getItem(SESSION);
  return {
    token,
    signedIn: token !== null || session !== null,
    mustChangePassword: token === null && session === 'must-change',
  };
}

export function storeToken(token: string): void {
  sessionStorage.removeItem(SESSION);
  sessionStorage.setItem(TOKEN, token);
}

export function storeSession(mustChangePassword: boolean): void {
  sessionStorage.removeItem(TOKEN);
  sessionStorage.setItem(SESSION, mustChangePassword ? 'must-change' : 'open');
}

export function forgetSession(): void {
  sessionStorage.removeItem(TOKEN);
  sessionStorage.removeItem(SESSION);
}

/** Before the first screen: asks the server whether the cookie, if any, still opens something. A token needs no cookie. */
export async function restoreSession(): Promise<void> {
  if (sessionStorage.getItem(TOKEN) !== null) return;
  const state = await fetch('/session')
    .then((response) => (response.ok ? response.json() : null))
    .catch(() => null);
  if (isState(state) && state.signedIn) storeSession(state.mustChangePassword);
  else forgetSession();
}

function isState(value: unknown): value is { signedIn: boolean; mustChangePassword: boolean } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'signedIn' in value &&
    typeof value.signedIn === 'boolean' &&
    'mustChangePassword' in value &&
    typeof value.mustChangePassword === 'boolean'
  );
}
