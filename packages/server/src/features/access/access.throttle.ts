import { lineOf } from '../../kernel/address.ts';
import { DomainError } from '../../kernel/errors.ts';

/** So many failures are anybody's; each further one doubles the wait. */
const FREE_FAILURES = 5;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 15 * 60_000;
/** One address may fail for so many accounts: a whole office may sit behind it. */
const FREE_FAILURES_OF_ADDRESS = 50;
/** Failures older than this are forgotten. */
const MEMORY_MS = 60 * 60_000;
/** The oldest are forgotten first: an attacker may fill the memory, never exhaust it. */
const MOST_KEYS = 20_000;

interface Failures {
  failures: number;
  lastAt: number;
  waitUntil: number;
}

/** Told to wait. `retryAfterSeconds` goes into the header of the answer. */
export class RateLimitedError extends DomainError {
  readonly retryAfterSeconds: number;

  constructor(waitMs: number) {
    super('RATE_LIMITED');
    this.retryAfterSeconds = Math.ceil(waitMs / 1000);
  }
}

/**
 * Slows down guessing. Failures are kept for an account *at an address*, and for the address: an account as such is
 * never blocked, so nobody can lock somebody else out from another place.
 */
export class Throttle {
  readonly #records = new Map<string, Failures>();
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** Counts an attempt before its outcome is known, so that many at once are many. Throws while the wait lasts. */
  attempt(subject: string, address: string): { succeeded(): void } {
    const now = this.#now().getTime();
    const place = lineOf(address);
    const keys = [
      { key: `${place}|${subject}`, free: FREE_FAILURES },
      { key: place, free: FREE_FAILURES_OF_ADDRESS },
    ];
    const wait = Math.max(...keys.map(({ key }) => (this.#records.get(key)?.waitUntil ?? 0) - now));
    if (wait > 0) throw new RateLimitedError(wait);
    for (const { key, free } of keys) this.#fail(key, free, now);
    return {
      succeeded: () => {
        this.#records.delete(`${place}|${subject}`);
        const ofPlace = this.#records.get(place);
        if (ofPlace === undefined) return;
        ofPlace.failures = Math.max(0, ofPlace.failures - 1);
        if (ofPlace.failures < FREE_FAILURES_OF_ADDRESS) ofPlace.waitUntil = 0;
      },
    };
  }

  #fail(key: string, free: number, now: number): void {
    const known = this.#records.get(key);
    const failures = (known === undefined || now - known.lastAt > MEMORY_MS ? 0 : known.failures) + 1;
    const over = failures - free;
    const waitUntil = over < 0 ? 0 : now + Math.min(FIRST_WAIT_MS * 2 ** over, LONGEST_WAIT_MS);
    // Set anew, so that the order of the map is the order of the last failures.
    this.#records.delete(key);
    this.#records.set(key, { failures, lastAt: now, waitUntil });
    if (this.#records.size > MOST_KEYS) {
      const [oldest] = this.#records.keys();
      if (oldest !== undefined) this.#records.delete(oldest);
    }
  }
}
