/** What an account may do; each root field of the API names one of these. */
export const PERMISSIONS = {
  'viewer:read': 'See who one is',
  'units:read': 'Read administrative units and their lineage',
  'rulebook:read': 'Read the rulebook and the indicator catalogue',
  'indicators:read': 'Read figures, exact within the reach of the grant',
  'roster:read': 'Read persons',
  'imports:write': 'Import a ward workbook',
} as const;

export type Permission = keyof typeof PERMISSIONS;

const SIGNED_IN = ['viewer:read', 'units:read', 'rulebook:read'] as const satisfies readonly Permission[];
const PERSONNEL = [
  ...SIGNED_IN,
  'indicators:read',
  'roster:read',
  'imports:write',
] as const satisfies readonly Permission[];

/** A role is a named set of permissions; a grant binds a role to a unit (or the whole country). */
export const ROLES = {
  /** Works with the persons of the ward. */
  WARD_OFFICER: PERSONNEL,
  /** Works with the persons of every unit below. */
  PERSONNEL_OFFICER: PERSONNEL,
  /** A superior office's machine: exact statutory figures, never a person. */
  SUPERIOR_SYSTEM: [...SIGNED_IN, 'indicators:read'],
  /** Figures for analysts need disclosure control, which is not built yet: fail closed. */
  ANALYST: SIGNED_IN,
  /** Runs the installation; sees no persons and, until disclosure control exists, no figures. */
  OPERATOR: SIGNED_IN,
} as const satisfies Record<string, readonly Permission[]>;

export type Role = keyof typeof ROLES;

export function roleAllows(role: Role, permission: Permission): boolean {
  return (ROLES[role] as readonly Permission[]).includes(permission);
}
