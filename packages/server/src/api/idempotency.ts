import { createHash } from 'node:crypto';
import type { Viewer } from '../authz/viewer.ts';
import type { ReadNote, Work } from '../authz/work.ts';
import { type ClaimedKey, claimKey, keepAnswer } from '../database/idempotency.ts';
import { DomainError } from '../kernel/errors.ts';
import type { KeyRing } from '../kernel/keyring.ts';

/** Nothing is kept of these: the request is a secret, and done twice it fails by itself. */
const NEVER_KEPT: ReadonlySet<string> = new Set(['changePassword']);
const KEY = /^[\x21-\x7e]{8,128}$/;

/** What of a request makes it the same request. */
export interface Sent {
  readonly document: string;
  readonly operationName: string | null;
  readonly variables: unknown;
}

export interface Claim extends ClaimedKey {
  /** The hash of the request under each key of the ring. */
  readonly requestHashes: readonly string[];
}

export function isKept(mutation: string | undefined): boolean {
  return mutation !== undefined && !NEVER_KEPT.has(mutation);
}

/** A key of this account, for this request and with what the viewer may do now; throws when it is not one. */
export function claimOf(viewer: Viewer, key: string, sent: Sent, keys: KeyRing): Claim {
  if (!KEY.test(key)) {
    throw new DomainError(
      'VALIDATION_FAILED',
      {
        vi: 'Idempotency-Key cần từ 8 đến 128 ký tự ASCII, không có dấu cách.',
        en: 'Idempotency-Key needs 8 to 128 ASCII characters without spaces.',
      },
      'Idempotency-Key',
    );
  }
  const request = [sent.document, sent.operationName, sent.variables ?? null, standingOf(viewer)];
  const requestHashes = keys.requestMarks(JSON.stringify(request));
  return { accountId: viewer.accountId, keyHash: digest(key), requestHash: requestHashes[0], requestHashes };
}

/** What was answered, and what it showed: showing it again is recorded again. */
export interface Answered {
  readonly data: unknown;
  readonly notes: readonly ReadNote[];
}

/** What was answered before, or null when the work is still to be done. `require`: the right may be gone since. */
export async function answerBefore(
  work: Work,
  claim: Claim,
  keys: KeyRing,
  require: () => void,
): Promise<Answered | null> {
  const kept = await claimKey(work.as('cadre_system'), claim);
  if (kept === null) return null;
  require();
  // The request was marked with the same key.
  if (kept.answer === null || kept.answerKeyId === null || !keys.holds(kept.answerKeyId)) {
    throw new DomainError('CONFLICT');
  }
  if (!claim.requestHashes.includes(kept.requestHash)) throw new DomainError('IDEMPOTENCY_MISMATCH');
  return JSON.parse(keys.open({ keyId: kept.answerKeyId, text: kept.answer }, contextOf(claim)));
}

/** In the transaction of the mutation: the answer is kept if and only if what it tells of is. */
export async function keepData(work: Work, claim: ClaimedKey, keys: KeyRing, answer: Answered): Promise<void> {
  await keepAnswer(work.as('cadre_system'), claim, keys.seal(JSON.stringify(answer), contextOf(claim)));
}

/** What the viewer may do, and where; however it signed in. */
function standingOf({ grants, permissions, mustChangePassword }: Viewer): unknown {
  const held = grants.map(
    ({ role, unitIds }) => `${role} ${unitIds === null ? '*' : [...new Set(unitIds)].sort().join()}`,
  );
  return [
    [...new Set(held)].sort(),
    permissions == null ? null : [...new Set(permissions)].sort(),
    mustChangePassword ?? false,
  ];
}

/** An answer may hold a secret or a person. */
const contextOf = ({ accountId, keyHash }: ClaimedKey) => `answer ${accountId} ${keyHash}`;

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
