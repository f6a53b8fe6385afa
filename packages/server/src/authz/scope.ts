import { DomainError } from '../kernel/errors.ts';
import type { Sql } from '../kernel/sql.ts';
import type { Permission } from './permissions.ts';
import type { Reach, Viewer } from './viewer.ts';
import { viewerCan, viewerReach } from './viewer.ts';

const MAKE = Symbol('only authz makes a scope');

/**
 * The right to read and write: who asks, and the transaction to ask in. Stores take it first and reach SQL through
 * it alone, so no statement can run without somebody answering for it. Made only here.
 */
export class Scope {
  readonly sql: Sql;
  readonly #viewer: Viewer | null;
  /** Why the system itself acts; null when a viewer does. */
  readonly reason: string | null;

  constructor(key: typeof MAKE, viewer: Viewer | null, reason: string | null, sql: Sql) {
    if (key !== MAKE) throw new Error('A scope is made by viewerScope or systemScope.');
    this.#viewer = viewer;
    this.reason = reason;
    this.sql = sql;
  }

  /** The account that answers for the work; null for the system and for somebody not signed in. */
  get viewer(): Viewer | null {
    return this.#viewer;
  }

  /** Refuses unless the permission is held somewhere. Where it is held is `reach`. */
  require(permission: Permission): void {
    if (this.reason !== null) return;
    if (this.#viewer === null) throw new DomainError('UNAUTHENTICATED');
    if (!viewerCan(this.#viewer, permission)) throw new DomainError('FORBIDDEN');
  }

  reach(permission: Permission): Reach {
    if (this.reason !== null) return 'COUNTRY';
    return this.#viewer === null ? [] : viewerReach(this.#viewer, permission);
  }
}

export function viewerScope(viewer: Viewer | null, sql: Sql): Scope {
  return new Scope(MAKE, viewer, null, sql);
}

/** Work of the system itself: migrations of data, seeds, signing in. The reason is for those who search for it. */
export function systemScope(reason: string, sql: Sql): Scope {
  return new Scope(MAKE, null, reason, sql);
}
