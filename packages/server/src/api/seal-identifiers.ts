import type { DataSource } from 'typeorm';
import { type Scope, systemScope } from '../authz/scope.ts';
import { inTransaction } from '../database/unit-of-work.ts';
import { AuditJournal } from '../features/audit/index.ts';
import { identifierKeyIds, PersonalIdentifiers, sealBatch } from '../features/roster/index.ts';
import type { KeyRing } from '../kernel/keyring.ts';

/** What was sealed cannot be opened: better not to start than to answer without. */
export class KeyMissingError extends Error {
  readonly keyIds: readonly string[];

  constructor(keyIds: readonly string[], why: 'ABSENT' | 'ANOTHER' = 'ABSENT') {
    const ids = keyIds.join(', ');
    super(
      why === 'ABSENT'
        ? `Identifiers are sealed under keys that are not on the ring: ${ids}.`
        : `The key on the ring is another one of the same name: ${ids}.`,
    );
    this.name = 'KeyMissingError';
    this.keyIds = keyIds;
  }
}

/**
 * Seals identifiers kept in plain by an earlier release; with `rotate` also those of older keys. Batch by batch, each
 * whole: stopped half-way it goes on where it was.
 */
export async function sealIdentifiers(
  dataSource: DataSource,
  keys: KeyRing,
  { rotate, progress = () => {} }: { readonly rotate: boolean; readonly progress?: (sealed: number) => void },
): Promise<{ sealed: number }> {
  const identifiers = new PersonalIdentifiers(keys);
  const options = {
    journal: new AuditJournal(keys),
    facts: { operation: rotate ? 'rotate keys' : 'seal identifiers' },
  };
  await inTransaction(dataSource, options, async (work) => {
    const scope = systemScope('look for lost keys', work);
    const used = await identifierKeyIds(scope);
    const missing = used.filter((id) => !keys.holds(id));
    if (missing.length > 0) throw new KeyMissingError(missing);
    const another: string[] = [];
    for (const id of used) if (!(await opensSome(scope, identifiers, id))) another.push(id);
    if (another.length > 0) throw new KeyMissingError(another, 'ANOTHER');
  });
  for (let sealed = 0; ; ) {
    const done = await inTransaction(dataSource, options, (work) =>
      sealBatch(systemScope('seal identifiers', work), identifiers, rotate ? keys.currentId : null),
    );
    sealed += done;
    if (done === 0) return { sealed };
    progress(sealed);
  }
}

/** Whether the key is the one of that name. Not by one row alone: that may have been tampered with. */
async function opensSome(scope: Scope, identifiers: PersonalIdentifiers, keyId: string): Promise<boolean> {
  const rows = await scope.sql.query<{ readonly index: string; readonly sealed: string }>(
    `/* sealedSample */
     select identifier_index as "index", identifier_sealed as sealed from person where identifier_key_id = $1 limit 10`,
    [keyId],
  );
  // A rotation may have taken the last ones meanwhile.
  if (rows.length === 0) return true;
  return rows.some((row) => {
    try {
      identifiers.open({ ...row, keyId });
      return true;
    } catch {
      return false;
    }
  });
}
