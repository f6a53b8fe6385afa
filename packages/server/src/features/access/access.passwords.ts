import { hash, verify } from '@node-rs/argon2';
import { DomainError } from '../../kernel/errors.ts';
import { normalPassword } from './access.password.rules.ts';

/** Argon2id with 19 MiB and two passes, as OWASP asks for at least. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Four are worked on at once, in Node's own threads; so many may wait for their turn. */
const MOST_WAITING = 64;

export interface Hashing {
  hash(password: string): Promise<string>;
  verify(hash: string, password: string): Promise<boolean>;
}

const argon2: Hashing = {
  hash: (password) => hash(password, OPTIONS),
  verify: (digest, password) => verify(digest, password),
};

/** Hashes and compares passwords. Comparing with no account at all takes as long as with a real one. */
export class Passwords {
  readonly #hashing: Hashing;
  #nobody: Promise<string> | undefined;
  #waiting = 0;

  constructor(hashing: Hashing = argon2) {
    this.#hashing = hashing;
  }

  hash(password: string): Promise<string> {
    return this.#inTurn(() => this.#hashing.hash(normalPassword(password)));
  }

  /** `digest` is null where there is no such account, or it has no password: the same work, and the answer is no. */
  async matches(digest: string | null, password: string): Promise<boolean> {
    return this.#inTurn(async () => {
      this.#nobody ??= this.#hashing.hash('nobody has this password');
      const same = await this.#hashing.verify(digest ?? (await this.#nobody), normalPassword(password));
      return same && digest !== null;
    });
  }

  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#waiting >= MOST_WAITING) throw new DomainError('RATE_LIMITED');
    this.#waiting += 1;
    try {
      return await work();
    } finally {
      this.#waiting -= 1;
    }
  }
}
