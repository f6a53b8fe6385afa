import type { Permission, Role } from './permissions.ts';
import { roleAllows } from './permissions.ts';

/** A role on a unit and everything under it; `unitIds: null` = the whole country. Successors of the unit are included by rule. */
export interface Grant {
  readonly role: Role;
  readonly unitIds: readonly string[] | null;
}

/** How the viewer showed who it is. */
export interface SignedInBy {
  readonly kind: 'TOKEN' | 'SESSION';
  readonly id: string;
}

/** Who is asking. */
export interface Viewer {
  readonly accountId: string;
  readonly name: string;
  /** In force today; what a token leaves of their units. */
  readonly grants: readonly Grant[];
  /** The permissions a token leaves over; absent or null: all of the grants. */
  readonly permissions?: readonly string[] | null;
  /** Signed in with a temporary password: nothing but changing it is open. */
  readonly mustChangePassword?: boolean;
  /** Absent for viewers made in the process itself. */
  readonly signedInBy?: SignedInBy;
}

/** The units a viewer may use a permission on (with everything under them), or the whole country. */
export type Reach = readonly string[] | 'COUNTRY';

/** What everybody who is signed in may do, without any grant. */
const WITHOUT_GRANT: Permission = 'viewer:read';

/** What the way of signing in leaves open, whatever the grants say. */
function leavesOpen(viewer: Viewer, permission: Permission): boolean {
  if (viewer.mustChangePassword) return permission === WITHOUT_GRANT;
  return viewer.permissions == null || viewer.permissions.includes(permission);
}

export function viewerCan(viewer: Viewer, permission: Permission): boolean {
  if (!leavesOpen(viewer, permission)) return false;
  return permission === WITHOUT_GRANT || viewer.grants.some((grant) => roleAllows(grant.role, permission));
}

export function viewerReach(viewer: Viewer, permission: Permission): Reach {
  if (!leavesOpen(viewer, permission)) return [];
  const units = new Set<string>();
  for (const grant of viewer.grants) {
    if (!roleAllows(grant.role, permission)) continue;
    if (grant.unitIds === null) return 'COUNTRY';
    for (const id of grant.unitIds) units.add(id);
  }
  return [...units];
}
