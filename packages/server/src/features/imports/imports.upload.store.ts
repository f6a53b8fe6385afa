import type { Scope } from '../../authz/scope.ts';

/** A file as it is kept: sealed. */
export interface SealedFile {
  readonly name: string;
  readonly keyId: string;
  readonly bytes: Uint8Array;
}

/** Takes uploads away that nobody will ask for again, in any account. */
export async function clearOldUploads(scope: Scope): Promise<void> {
  await scope.sql.query(
    `/* clearOldUploads */
     delete from upload where id in (
       select id from upload where uploaded_at < now() - interval '24 hours' for update skip locked)`,
  );
}

export async function insertUpload(scope: Scope, accountId: string, files: readonly SealedFile[]): Promise<string> {
  const rows = await scope.sql.query<{ id: string }>(
    '/* insertUpload */ insert into upload (account_id) values ($1) returning id',
    [accountId],
  );
  const [upload] = rows;
  if (upload === undefined) throw new Error('The upload was not stored.');
  await scope.sql.query(
    `/* insertUploadFiles */
     insert into upload_file (upload_id, ordinal, name, key_id, content)
     select $1::uuid, given.ordinal - 1, given.name, given.key_id, decode(given.content, 'base64')
     from unnest($2::text[], $3::text[], $4::text[]) with ordinality as given(name, key_id, content, ordinal)`,
    [
      upload.id,
      files.map(({ name }) => name),
      files.map(({ keyId }) => keyId),
      files.map(({ bytes }) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')),
    ],
  );
  return upload.id;
}

/** The files of an upload of this account; none when there is no such upload. */
export async function uploadedFiles(
  scope: Scope,
  accountId: string,
  uploadId: string,
): Promise<readonly { readonly name: string; readonly keyId: string; readonly content: Uint8Array }[]> {
  return scope.sql.query(
    `/* uploadedFiles */
     select f.name, f.key_id as "keyId", f.content from upload u join upload_file f on f.upload_id = u.id
     where u.id = $2 and u.account_id = $1 order by f.ordinal`,
    [accountId, uploadId],
  );
}
