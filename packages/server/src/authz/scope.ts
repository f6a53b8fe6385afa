import { DomainError } from '../kernel/errors.ts';
import type { Sql } from '../kernel/sql.ts';
import { databaseRole, type Purpose } from './database-role.ts';
import type { Permission } from './permissions.ts';
import type { Reach, Viewer } from './viewer.ts';
import { viewerCan, viewerReach } from './viewer.ts';
import type { ReadNote, Work } from './work.ts';

const MAKE = Symbol('only authz makes a scope');

/**
 * The right to read and write: who asks, and the transaction to ask in, under a role of the database. Stores take it
 * first and reach SQL through it alone, so no statement can run without somebody answering for it. Made only here.
 */
export class Scope {
  readonly sql: Sql;
  readonly #viewer: Viewer | null;
  /** Why the system itself acts; null when a viewer does. */
  readonly reason: string | null;
  readonly work: Work;

  constructor(key: typeof MAKE, viewer: Viewer | null, reason: string | null, work: Work, purpose: Purpose) {
    if (key !== MAKE) throw new Error('A scope is made by viewerScope or systemScope.');
    this.#viewer = viewer;
    this.reason = reason;
    this.work = work;
    this.sql = work.as(databaseRole(viewer, purpose));
  }

  /** The account that answers for the work; null for the system and for somebody not signed in. */
  get viewer(): Viewer | null {
    return this.#viewer;
  }

  /** The same viewer, meeting the rows that purpose may meet. The system meets all of them whatever it does. */
  for(purpose: Purpose): Scope {
    return this.reason === null ? new Scope(MAKE, this.#viewer, null, this.work, purpose) : this;
  }

  /** Refuses unless the permission is held somewhere. Where it is held is `reach`. */
  require(permission: Permission): void {
    if (this.reason !== null) return;
    if (this.#viewer === null) throw new DomainError('UNAUTHENTICATED');
    if (!viewerCan(this.#viewer, permission)) throw new DomainError('FORBIDDEN');
  }

  holds(permission: Permission): boolean {
    return this.reason !== null || (this.#viewer !== null && viewerCan(this.#viewer, permission));
  }

  reach(permission: Permission): Reach {
    if (this.reason !== null) return 'COUNTRY';
    return this.#viewer === null ? [] : viewerReach(this.#viewer, permission);
  }

  /** Tells the audit chain what is shown to the viewer. The system shows nobody anything. */
  note(read: ReadNote): void {
    if (this.reason === null) this.work.note(read);
  }

  /** Tells the audit chain why this changes what it changes, beside what the caller gave as a reason. */
  because(reason: string): void {
    this.work.because(reason);
  }
}

export function viewerScope(viewer: Viewer | null, work: Work): Scope {
  return new Scope(MAKE, viewer, null, work, 'PERSONS');
}

/** Work of the system itself: seeds, signing in, the audit chain. The reason is for those who search for it. */
export function systemScope(reason: string, work: Work): Scope {
  return new Scope(MAKE, null, reason, work, 'SYSTEM');
}
