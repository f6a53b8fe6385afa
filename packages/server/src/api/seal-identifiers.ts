import type { DataSource } from 'typeorm';
import { systemScope } from '../authz/scope.ts';
import { inTransaction } from '../database/unit-of-work.ts';
import { AuditJournal } from '../features/audit/index.ts';
import { PersonalIdentifiers, type SealedIdentifier, sealBatch, sealedSamples } from '../features/roster/index.ts';
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
  const samples = await inTransaction(dataSource, options, (work) =>
    sealedSamples(systemScope('look for lost keys', work)),
  );
  const used = [...new Set(samples.map(({ keyId }) => keyId))];
  const missing = used.filter((id) => !keys.holds(id));
  if (missing.length > 0) throw new KeyMissingError(missing);
  // Not by one identifier alone: that may have been tampered with.
  const another = used.filter((id) => !samples.some((each) => each.keyId === id && opens(identifiers, each)));
  if (another.length > 0) throw new KeyMissingError(another, 'ANOTHER');
  for (let sealed = 0; ; ) {
    const done = await inTransaction(dataSource, options, (work) =>
      sealBatch(systemScope('seal identifiers', work), identifiers, rotate ? keys.currentId : null),
    );
    sealed += done;
    if (done === 0) return { sealed };
    progress(sealed);
  }
}

function opens(identifiers: PersonalIdentifiers, sealed: SealedIdentifier): boolean {
  try {
    identifiers.open(sealed);
    return true;
  } catch {
    return false;
  }
}
