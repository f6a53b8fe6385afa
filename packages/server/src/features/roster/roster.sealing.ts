import type { Scope } from '../../authz/scope.ts';
import type { PersonalIdentifiers } from './roster.identifiers.ts';
import { identifiersToSeal, sealIdentifiers } from './roster.store.ts';

const BATCH = 1_000;

/**
 * Seals what an earlier release kept in plain. With `currentKeyId` also what another key has sealed, so that the old key
 * can be taken off the ring. Gives how many there were.
 */
export async function sealBatch(
  scope: Scope,
  identifiers: PersonalIdentifiers,
  currentKeyId: string | null,
): Promise<number> {
  const rows = await identifiersToSeal(scope, currentKeyId, BATCH);
  await sealIdentifiers(
    scope,
    rows.map(({ id, plain, index, sealed, keyId }) => {
      const opened = plain ?? identifiers.open({ index: index ?? '', sealed: sealed ?? '', keyId: keyId ?? '' });
      const { indexes, ...kept } = identifiers.keep(opened);
      return { id, ...kept, formerKeys: [opened, ...indexes.slice(1)] };
    }),
  );
  return rows.length;
}
