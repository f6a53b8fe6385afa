/** What an account may do; each root field of the API names one of these. */
export const PERMISSIONS = {
  'viewer:read': 'See who one is',
  'schema:read': 'Explore the schema by introspection',
  'units:read': 'Read administrative units and their lineage',
  'rulebook:read': 'Read the rulebook and the indicator catalogue',
  'indicators:read': 'Read figures under disclosure control',
  'indicators:exact': 'Read exact figures within the reach of the grant',
  'roster:read': 'Read persons',
  'roster:sensitive': 'Read sensitive fields of persons',
  'roster:identify': 'Read personal identifiers unmasked, each time with a reason',
  'imports:write': 'Import a ward workbook',
  'accounts:write': 'Manage accounts, grants and tokens',
  'audit:read': 'Read and verify the audit chain',
} as const;

export type Permission = keyof typeof PERMISSIONS;

const SIGNED_IN = [
  'viewer:read',
  'schema:read',
  'units:read',
  'rulebook:read',
  'indicators:read',
] as const satisfies readonly Permission[];
const PERSONNEL = [
  ...SIGNED_IN,
  'indicators:exact',
  'roster:read',
  'roster:sensitive',
  'roster:identify',
  'imports:write',
] as const satisfies readonly Permission[];

/** A role is a named set of permissions; a grant binds a role to a unit (or the whole country). */
export const ROLES = {
  /** Works with the persons of the ward. */
  WARD_OFFICER: PERSONNEL,
  /** Works with the persons of every unit below. */
  PERSONNEL_OFFICER: PERSONNEL,
  /** A superior office's machine: exact statutory figures, never a person. */
  SUPERIOR_SYSTEM: [...SIGNED_IN, 'indicators:exact'],
  /** Explores figures under disclosure control. */
  ANALYST: SIGNED_IN,
  /** Looks into who changed and who read what. */
  INSPECTOR: [...SIGNED_IN, 'audit:read'],
  /** Runs the installation: accounts and the audit chain; sees no persons. */
  OPERATOR: [...SIGNED_IN, 'accounts:write', 'audit:read'],
} as const satisfies Record<string, readonly Permission[]>;

export type Role = keyof typeof ROLES;

export function roleAllows(role: Role, permission: Permission): boolean {
  return (ROLES[role] as readonly Permission[]).includes(permission);
}
