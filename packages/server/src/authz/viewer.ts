import type { Permission, Role } from './permissions.ts';
import { roleAllows } from './permissions.ts';

/** A role on a unit and everything under it; `unitIds: null` = the whole country. Successors of the unit are included by rule. */
export interface Grant {
  readonly role: Role;
  readonly unitIds: readonly string[] | null;
}

/** Who is asking. */
export interface Viewer {
  readonly accountId: string;
  readonly name: string;
  readonly grants: readonly Grant[];
}

/** The units a viewer may use a permission on (with everything under them), or the whole country. */
export type Reach = readonly string[] | 'COUNTRY';

export function viewerCan(viewer: Viewer, permission: Permission): boolean {
  return viewer.grants.some((grant) => roleAllows(grant.role, permission));
}

export function viewerReach(viewer: Viewer, permission: Permission): Reach {
  const units = new Set<string>();
  for (const grant of viewer.grants) {
    if (!roleAllows(grant.role, permission)) continue;
    if (grant.unitIds === null) return 'COUNTRY';
    for (const id of grant.unitIds) units.add(id);
  }
  return [...units];
}
