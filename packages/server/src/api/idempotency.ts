import { createHash } from 'node:crypto';
import type { ReadNote, Work } from '../authz/work.ts';
import { type ClaimedKey, claimKey, keepAnswer } from '../database/idempotency.ts';
import { DomainError } from '../kernel/errors.ts';
import type { KeyRing } from '../kernel/keyring.ts';

const KEY = /^[\x21-\x7e]{8,128}$/;

/** What of a request makes it the same request. */
export interface Sent {
  readonly document: string;
  readonly operationName: string | null;
  readonly variables: unknown;
}

/** A key of this account, for this request; throws when it is not one. */
export function claimOf(accountId: string, key: string, sent: Sent): ClaimedKey {
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
  return {
    accountId,
    keyHash: digest(key),
    requestHash: digest(JSON.stringify([sent.document, sent.operationName, sent.variables ?? null])),
  };
}

/** What was answered, and what it showed: showing it again is recorded again. */
export interface Answered {
  readonly data: unknown;
  readonly notes: readonly ReadNote[];
}

/** What was answered before, or null when the work is still to be done. */
export async function answerBefore(work: Work, claim: ClaimedKey, keys: KeyRing): Promise<Answered | null> {
  const kept = await claimKey(work.as('cadre_system'), claim);
  if (kept === null) return null;
  if (kept.requestHash !== claim.requestHash) throw new DomainError('IDEMPOTENCY_MISMATCH');
  if (kept.answer === null || kept.answerKeyId === null || !keys.holds(kept.answerKeyId)) {
    throw new DomainError('CONFLICT');
  }
  return JSON.parse(keys.open({ keyId: kept.answerKeyId, text: kept.answer }, contextOf(claim)));
}

/** In the transaction of the mutation: the answer is kept if and only if what it tells of is. */
export async function keepData(work: Work, claim: ClaimedKey, keys: KeyRing, answer: Answered): Promise<void> {
  await keepAnswer(work.as('cadre_system'), claim, keys.seal(JSON.stringify(answer), contextOf(claim)));
}

/** An answer may hold a secret or a person. */
const contextOf = ({ accountId, keyHash }: ClaimedKey) => `answer ${accountId} ${keyHash}`;

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
