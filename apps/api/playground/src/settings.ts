export interface Account {
  readonly token: string;
  readonly vi: string;
  readonly en: string;
}

export interface Settings {
  readonly demo: boolean;
  readonly accounts: readonly Account[];
}

export async function loadSettings(): Promise<Settings> {
  const response = await fetch('/playground/config.json');
  if (!response.ok) throw new Error(`config.json: ${response.status}`);
  return (await response.json()) as Settings;
}

/** Sees figures exactly and no persons: the account an integrator would be given. */
const FIRST_ACCOUNT = 'demo-district';

export function headersFor(token: string): string {
  return JSON.stringify({ Authorization: `Bearer ${token}` }, null, 2);
}

export function firstHeaders(settings: Settings): string {
  return headersFor(settings.demo ? FIRST_ACCOUNT : '…');
}

/** The token in a headers text as far as it can be read: people edit it by hand. */
export function tokenIn(headers: string | null | undefined): string | undefined {
  return /"authorization"\s*:\s*"Bearer +([^"\s]+)"/i.exec(headers ?? '')?.[1];
}
