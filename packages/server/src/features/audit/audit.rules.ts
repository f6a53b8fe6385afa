/** What an entry of the chain says, and how the chain is checked. */

export const AUDIT_KINDS = { CHANGE: 'CHANGE', READ: 'READ' } as const;
export type AuditKind = keyof typeof AUDIT_KINDS;

export const AUDIT_ACTIONS = { INSERT: 'INSERT', UPDATE: 'UPDATE', DELETE: 'DELETE', READ: 'READ' } as const;
export type AuditAction = keyof typeof AUDIT_ACTIONS;

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };
export type Fields = Readonly<Record<string, Plain>>;

/** The body of an entry, in canonical JSON. Dates are UTC; ids are those of the register. */
export interface AuditBody {
  readonly seq: number;
  readonly at: string;
  readonly kind: AuditKind;
  readonly action: AuditAction;
  /** Null when the system acted. */
  readonly account: string | null;
  /** The access token it was done with; null for a session. */
  readonly token: string | null;
  readonly request: string | null;
  readonly operation: string | null;
  readonly reason: string | null;
  /** The table of the row, or what was looked at. */
  readonly subject: string;
  readonly key: string | null;
  readonly persons: readonly string[];
  readonly units: readonly string[];
  readonly before: Fields | null;
  readonly after: Fields | null;
  readonly detail: Fields | null;
}

/** A row as the database kept it before and after. */
export interface RowChange {
  readonly subject: string;
  readonly rowKey: string;
  readonly action: 'INSERT' | 'UPDATE' | 'DELETE';
  readonly before: Fields | null;
  readonly after: Fields | null;
  readonly personId: string | null;
  readonly unitId: string | null;
}

/**
 * Fields whose values never enter the chain (sensitive data: Decree 356/2025/NĐ-CP article 4; and what identifies or
 * lets in): a keyed digest shows that they changed, not what they are.
 */
const REDACTED: Readonly<Record<string, readonly string[] | '*'>> = {
  person: [
    'ethnicity_list',
    'ethnicity_code',
    'religion_code',
    'note',
    'personal_identifier',
    'identifier_index',
    'identifier_sealed',
    'identifier_key_id',
  ],
  // A unit's own key of a person may have been the personal identifier.
  person_key: ['key'],
  party_membership: '*',
  // Tells whether somebody is a Party member.
  training_nomination: ['eligibility'],
  // Illness and motherhood.
  absence: ['kind'],
  discipline: '*',
  // In words: it may tell of health, or of a family.
  personnel_event: ['reason'],
  carry_over: ['reason'],
  // Why somebody is kept or removed may tell of discipline or health; votes may be State secrets.
  planning_proposal: ['reason_code', 'reason', 'ground', 'evidence', 'resolution'],
  planning_entry: ['removal_reason'],
  nomination_ballot: '*',
  account: ['password_hash', 'token_hash'],
  account_identity: ['subject'],
  access_token: ['token_hash'],
};
/** Kept readable even where the rest of the row is not. */
const NEVER_REDACTED: ReadonlySet<string> = new Set(['id', 'person_id', 'unit_id', 'account_id', 'version']);

export function isRedacted(subject: string, field: string): boolean {
  const fields = REDACTED[subject];
  return fields !== undefined && !NEVER_REDACTED.has(field) && (fields === '*' || fields.includes(field));
}

/** The fields that differ, before and after; a value that must not be kept is replaced by its digest. */
export function changedFields(
  change: RowChange,
  digest: (text: string) => string,
): { readonly before: Fields | null; readonly after: Fields | null } {
  const { before, after, subject, rowKey } = change;
  const names = Object.keys({ ...before, ...after })
    .filter((name) => JSON.stringify(before?.[name] ?? null) !== JSON.stringify(after?.[name] ?? null))
    .sort();
  const shown = (row: Fields | null): Fields | null =>
    row === null
      ? null
      : Object.fromEntries(
          names.map((name) => {
            const value = row[name] ?? null;
            if (value === null || !isRedacted(subject, name)) return [name, value];
            // Of this row and field alone: equal values of two persons have unlike digests.
            return [name, { digest: digest(`${subject} ${rowKey} ${name} ${JSON.stringify(value)}`) }];
          }),
        );
  return { before: shown(before), after: shown(after) };
}

/** The key of a row, or its digest where a value that must not be kept is part of it. */
export function shownKey({ subject, rowKey }: RowChange, digest: (text: string) => string): string {
  return subject === 'person_key' ? digest(`${subject} ${rowKey}`) : rowKey;
}

/** What a caller says, as the chain can hold it: neither control characters nor halves of letters. */
export function plainText(text: string | null): string | null {
  return text === null ? null : text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ');
}

export const CHAIN_START = '0'.repeat(64);

export interface ChainLink {
  readonly seq: number;
  readonly body: string;
  readonly hash: string;
}

export const CHAIN_FAULTS = {
  /** The body is not the one that was hashed, or the entry before is not. */
  ALTERED: 'ALTERED',
  /** An entry is not there. */
  MISSING: 'MISSING',
  /** The chain ends before the place that was anchored or remembered. */
  TRUNCATED: 'TRUNCATED',
  /** The anchored place holds another entry: the chain was written anew. */
  REWRITTEN: 'REWRITTEN',
  /** A change was kept that no entry tells of. */
  UNSEALED: 'UNSEALED',
} as const;
export type ChainFault = keyof typeof CHAIN_FAULTS;

/** The first place where the chain does not hold. */
export interface BadEntry {
  readonly seq: number;
  readonly fault: ChainFault;
}

export interface ChainPlace {
  readonly seq: number;
  readonly hash: string;
}

/** Walks a stretch of the chain, in order; gives where it got to, or the first entry that does not hold. */
export function walkChain(
  from: ChainPlace,
  links: readonly ChainLink[],
  hashOf: (previous: string, body: string) => string,
): ChainPlace | BadEntry {
  let { seq, hash } = from;
  for (const link of links) {
    if (link.seq > seq + 1) return { seq: seq + 1, fault: 'MISSING' };
    // No place comes before the first.
    if (link.seq <= seq || hashOf(hash, link.body) !== link.hash || seqIn(link.body) !== link.seq)
      return { seq: link.seq, fault: 'ALTERED' };
    ({ seq, hash } = link);
  }
  return { seq, hash };
}

/** An entry says its own place, so that two of them cannot change places and hashes together. */
function seqIn(body: string): number | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && 'seq' in value && typeof value.seq === 'number'
      ? value.seq
      : null;
  } catch {
    return null;
  }
}

/** What is signed of a head: three lines. */
export function headText({ seq, hash, at }: ChainPlace & { readonly at: string }): string {
  return `cadre audit head\n${seq} ${hash}\n${at}`;
}
