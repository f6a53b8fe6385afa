import type { CadreClient } from '../../src/index.ts';
import type { Ids } from './people.ts';

/** What the chapters share. */
export interface Story {
  /** The officer of the ward. */
  readonly officer: CadreClient;
  readonly ids: Ids;
  readonly ward: { readonly code: string; readonly at: string };
  /** The day the register was opened: nothing is recorded before it. */
  readonly opened: string;
  become(day: string): void;
}

export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

export const later = (a: string, b: string) => (a > b ? a : b);
