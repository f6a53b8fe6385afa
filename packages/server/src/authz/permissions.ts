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
  'roster:write': 'Record persons, their offices, credentials and job positions',
  'training:write': 'Record training: plans, nominations, sending decisions, results',
  'succession:write': 'Record succession planning: rounds, ballots, decisions, publications',
  'succession:published': 'Read plans of succession that were published',
  'ranking:write': 'Record the ranking of a year',
  'resolutions:write': 'Record resolutions, their targets and how they were met',
  'rulebook:write': 'Add local rules',
  'accounts:write': 'Manage accounts, grants and tokens',
  'audit:read': 'Read and verify the audit chain',
} as const;

export type Permission = keyof typeof PERMISSIONS;

/** What records of a unit are written by: row-level security lets each write where any of them reaches. */
export const RECORD_PERMISSIONS = [
  'roster:write',
  'training:write',
  'succession:write',
  'ranking:write',
  'resolutions:write',
] as const satisfies readonly Permission[];

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
  'succession:published',
  ...RECORD_PERMISSIONS,
] as const satisfies readonly Permission[];

/** A role is a named set of permissions; a grant binds a role to a unit (or the whole country). */
export const ROLES = {
  /** Works with the persons of the ward. */
  WARD_OFFICER: PERSONNEL,
  /** Works with the persons of every unit below. */
  PERSONNEL_OFFICER: PERSONNEL,
  /** A superior office's machine: exact statutory figures, never a person. */
  SUPERIOR_SYSTEM: [...SIGNED_IN, 'indicators:exact'],
  /** Follows what was published of the plan of succession, and supervises it. */
  PUBLICATION_READER: [...SIGNED_IN, 'succession:published'],
  /** Explores figures under disclosure control. */
  ANALYST: SIGNED_IN,
  /** Looks into who changed and who read what. */
  INSPECTOR: [...SIGNED_IN, 'audit:read'],
  /** Runs the installation: accounts, local rules and the audit chain; sees no persons. */
  OPERATOR: [...SIGNED_IN, 'accounts:write', 'audit:read', 'rulebook:write'],
} as const satisfies Record<string, readonly Permission[]>;

export type Role = keyof typeof ROLES;

export function roleAllows(role: Role, permission: Permission): boolean {
  return (ROLES[role] as readonly Permission[]).includes(permission);
}
