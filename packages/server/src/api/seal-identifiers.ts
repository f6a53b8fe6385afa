import type { DataSource } from 'typeorm';
import { systemScope } from '../authz/scope.ts';
import { inTransaction } from '../database/unit-of-work.ts';
import { AuditJournal } from '../features/audit/index.ts';
import { identifierKeyIds, PersonalIdentifiers, sealBatch } from '../features/roster/index.ts';
import type { KeyRing } from '../kernel/keyring.ts';

/** What was sealed cannot be opened: better not to start than to answer without. */
export class KeyMissingError extends Error {
  readonly keyIds: readonly string[];

  constructor(keyIds: readonly string[]) {
    super(`Identifiers are sealed under keys that are not on the ring: ${keyIds.join(', ')}.`);
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
  const missing = await inTransaction(dataSource, options, async (work) =>
    (await identifierKeyIds(systemScope('look for lost keys', work))).filter((id) => !keys.holds(id)),
  );
  if (missing.length > 0) throw new KeyMissingError(missing);
  for (let sealed = 0; ; ) {
    const done = await inTransaction(dataSource, options, (work) =>
      sealBatch(systemScope('seal identifiers', work), identifiers, rotate ? keys.currentId : null),
    );
    sealed += done;
    if (done === 0) return { sealed };
    progress(sealed);
  }
}
