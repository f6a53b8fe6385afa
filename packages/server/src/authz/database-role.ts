import { type Permission, RECORD_PERMISSIONS } from './permissions.ts';
import type { Reach, Viewer } from './viewer.ts';
import { viewerReach } from './viewer.ts';

/**
 * What a statement is for. Each purpose is a role of the database, and row-level security says for each which rows it
 * meets: the third wall, which holds even where a store forgets its condition.
 */
export const PURPOSES = {
  /** Persons in the viewer's reach. */
  PERSONS: 'cadre_reader',
  /** Facts to be counted, without names: only figures leave. */
  FIGURES: 'cadre_counter',
  /** The same of the whole country: a figure is withheld by what stands around it. */
  DISCLOSURE: 'cadre_counter_country',
  /** A ward's workbook: finds people again wherever they are, writes to the units of the grant alone. */
  IMPORT: 'cadre_importer',
  /** Records of the units of the grant: reads whom the viewer may read, adds and changes, takes nothing away. */
  RECORDS: 'cadre_recorder',
  /** Accounts, grants, tokens, local rules. */
  ACCESS: 'cadre_operator',
  /** The system itself: seeds, signing in, the audit chain. */
  SYSTEM: 'cadre_system',
} as const;
export type Purpose = keyof typeof PURPOSES;

export type DatabaseRole = (typeof PURPOSES)[Purpose] | 'cadre_reader_country';

export const DATABASE_ROLES: readonly DatabaseRole[] = [...Object.values(PURPOSES), 'cadre_reader_country'];

/** A statement of a role that takes longer is cancelled, when somebody asked for it: a migration or a seed may take its time. */
const STATEMENT_TIMEOUT_MS: Readonly<Record<DatabaseRole, number>> = {
  cadre_reader: 15_000,
  cadre_reader_country: 15_000,
  cadre_counter: 15_000,
  cadre_counter_country: 15_000,
  cadre_importer: 60_000,
  cadre_recorder: 15_000,
  cadre_operator: 15_000,
  cadre_system: 60_000,
};

export const statementTimeoutMs = (role: DatabaseRole, request: boolean) => (request ? STATEMENT_TIMEOUT_MS[role] : 0);

/** Whoever reaches the whole country is not asked for units: the policy of that role is plain `true`. */
export function databaseRole(viewer: Viewer | null, purpose: Purpose): DatabaseRole {
  if (purpose === 'PERSONS' && reachOf(viewer, 'roster:read') === 'COUNTRY') return 'cadre_reader_country';
  if (purpose === 'FIGURES' && reachOf(viewer, 'indicators:exact') === 'COUNTRY') return PURPOSES.DISCLOSURE;
  return PURPOSES[purpose];
}

/** What the policies read, set inside the transaction alone. `request`: somebody asks, signed in or not. */
export function databaseSettings(viewer: Viewer | null, request: boolean): Readonly<Record<string, string>> {
  const audits = viewer === null ? !request : viewerReach(viewer, 'audit:read') === 'COUNTRY';
  return {
    'cadre.account': viewer?.accountId ?? '',
    'cadre.read_units': arrayText(reachOf(viewer, 'roster:read')),
    'cadre.figure_units': arrayText(reachOf(viewer, 'indicators:exact')),
    'cadre.write_units': arrayText(reachOf(viewer, 'imports:write')),
    'cadre.record_units': arrayText(union(RECORD_PERMISSIONS.map((permission) => reachOf(viewer, permission)))),
    'cadre.ballot_units': arrayText(reachOf(viewer, 'succession:write')),
    'cadre.published_units': arrayText(reachOf(viewer, 'succession:published')),
    'cadre.audits': audits ? 'on' : '',
  };
}

const reachOf = (viewer: Viewer | null, permission: Permission) =>
  viewer === null ? [] : viewerReach(viewer, permission);

/** Where one of the permissions reaches. */
function union(reaches: readonly Reach[]): Reach {
  return reaches.includes('COUNTRY') ? 'COUNTRY' : [...new Set(reaches.flat())];
}

/** The text of an array of ids; the whole country is every unit there is, named by none. */
function arrayText(reach: Reach): string {
  return reach === 'COUNTRY' ? '*' : `{${reach.join(',')}}`;
}
