import type { Sql } from '../kernel/sql.ts';

/** One loader at a time. Must be the first statement of the transaction, so that it sees what the one before did. */
export async function lockLoadedSources(sql: Sql): Promise<void> {
  await sql.query('/* lockLoadedSources */ lock table loaded_source in share row exclusive mode');
}

/** The digest of the source as it was when last loaded; null when it never was. */
export async function loadedDigest(sql: Sql, name: string): Promise<string | null> {
  const rows = await sql.query<{ digest: string }>(
    '/* loadedDigest */ select digest from loaded_source where name = $1',
    [name],
  );
  return rows[0]?.digest ?? null;
}

/** Whether anybody has an account here: whoever loads the demo into such a database has taken it for another one. */
export async function holdsAccounts(sql: Sql): Promise<boolean> {
  const [row] = await sql.query<{ held: boolean }>('/* holdsAccounts */ select exists (select from account) as held');
  return row?.held ?? false;
}

export async function rememberDigest(sql: Sql, name: string, digest: string): Promise<void> {
  await sql.query(
    `/* rememberDigest */
     insert into loaded_source (name, digest) values ($1, $2)
     on conflict (name) do update set digest = excluded.digest, loaded_at = now()`,
    [name, digest],
  );
}
