import type { Sql } from '../kernel/sql.ts';
import type { DatabaseRole } from './database-role.ts';

/** What somebody looked at, for the audit chain: whose data, of which units, why. */
export interface ReadNote {
  /** Persons, or exact figures that may speak of few of them. */
  readonly subject: 'person' | 'person_identifier' | 'figure' | 'audit';
  readonly personIds?: readonly string[];
  readonly unitIds?: readonly string[];
  readonly detail?: Readonly<Record<string, string | number | readonly string[] | null>>;
  readonly reason?: string | null;
}

/** The open transaction. Every way to SQL goes through a role of the database that owns nothing. */
export interface Work {
  as(role: DatabaseRole): Sql;
  /** Recorded before the answer leaves. */
  note(read: ReadNote): void;
  /** Adds to what the audit chain gives as the reason of the changes. */
  because(reason: string): void;
}
