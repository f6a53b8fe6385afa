import type { KeyRing } from '../../kernel/keyring.ts';

/** A personal identifier as the register keeps it: sealed, and found again by a keyed index of equality. */
export interface KeptIdentifier {
  readonly index: string;
  /** Under every key of the ring: what an older key has kept is found until it is sealed anew. */
  readonly indexes: readonly string[];
  readonly keyId: string;
  readonly sealed: string;
}

export interface SealedIdentifier {
  readonly index: string;
  readonly keyId: string;
  readonly sealed: string;
}

const SHOWN = 3;

/** Twelve digits that name a person for life: kept sealed, shown masked, opened with a reason. */
export class PersonalIdentifiers {
  readonly #keys: KeyRing;

  constructor(keys: KeyRing) {
    this.#keys = keys;
  }

  keep(plain: string): KeptIdentifier {
    const indexes = this.#keys.blindIndexes(plain);
    const index = this.#keys.blindIndex(plain);
    const { keyId, text } = this.#keys.seal(plain, contextOf(index));
    return { index, indexes, keyId, sealed: text };
  }

  open({ index, keyId, sealed }: SealedIdentifier): string {
    return this.#keys.open({ keyId, text: sealed }, contextOf(index));
  }

  masked(kept: SealedIdentifier): string {
    const plain = this.open(kept);
    return `${'•'.repeat(plain.length - SHOWN)}${plain.slice(-SHOWN)}`;
  }
}

/** Sealed for this index alone: a text moved to another person does not open. */
const contextOf = (index: string) => `person ${index}`;
