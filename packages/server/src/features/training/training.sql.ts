import type { Permission } from '../../authz/permissions.ts';
import type { Scope } from '../../authz/scope.ts';

/** The units a permission reaches, as a parameter: null for the whole country. */
export function reachParameter(scope: Scope, permission: Permission): readonly string[] | null {
  const reach = scope.reach(permission);
  return reach === 'COUNTRY' ? null : reach;
}

/** SQL: the unit lies under the units of the parameter, or ever did: what a unit has recorded is seen to its end. */
export const withinReach = (unit: string, parameter: string) =>
  `(${parameter}::uuid[] is null or ${unit} = any (array(
     select c.descendant_id from unit_closure c where c.ancestor_id = any (${parameter}::uuid[]))))`;
