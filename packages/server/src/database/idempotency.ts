import type { Sql } from '../kernel/sql.ts';

export interface ClaimedKey {
  readonly accountId: string;
  readonly keyHash: string;
  readonly requestHash: string;
}

export interface KeptAnswer {
  readonly requestHash: string;
  readonly answer: string | null;
  readonly answerKeyId: string | null;
}

/**
 * Claims the key for this transaction; null when it is ours. Whoever sends the same key meanwhile waits here until this
 * transaction has ended, and then finds the answer, or, where it failed, the key free.
 */
export async function claimKey(sql: Sql, { accountId, keyHash, requestHash }: ClaimedKey): Promise<KeptAnswer | null> {
  await sql.query(
    `/* forgetKeys */
     delete from idempotency_key where (account_id, key_hash) in (
       select account_id, key_hash from idempotency_key where created_at < now() - interval '48 hours'
       limit 1000 for update skip locked)`,
  );
  const claimed = await sql.query(
    `/* claimKey */
     insert into idempotency_key (account_id, key_hash, request_hash) values ($1, $2, $3)
     on conflict do nothing returning key_hash`,
    [accountId, keyHash, requestHash],
  );
  if (claimed.length > 0) return null;
  const [kept] = await sql.query<KeptAnswer>(
    `/* keptAnswer */
     select request_hash as "requestHash", answer, answer_key_id as "answerKeyId"
     from idempotency_key where account_id = $1 and key_hash = $2`,
    [accountId, keyHash],
  );
  if (kept === undefined) throw new Error('A key that was taken is not there.');
  return kept;
}

export async function keepAnswer(
  sql: Sql,
  { accountId, keyHash }: ClaimedKey,
  answer: { readonly text: string; readonly keyId: string },
): Promise<void> {
  await sql.query(
    `/* keepAnswer */
     update idempotency_key set answer = $3, answer_key_id = $4 where account_id = $1 and key_hash = $2`,
    [accountId, keyHash, answer.text, answer.keyId],
  );
}
