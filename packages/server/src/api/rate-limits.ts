import { createHash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { isBearer } from '../features/access/index.ts';
import { lineOf } from '../kernel/address.ts';
import { DomainError } from '../kernel/errors.ts';
import { refusal } from './refusal.ts';

const WINDOW_SECONDS = 60;
/** What any request costs, however little it asks for. */
export const REQUEST_POINTS = 10;
const FAILED_SIGN_INS = 30;
const KNOWN_TOKENS = 10_000;

/** How an account, or an address nobody has signed in from, stands within its minute. */
export interface Budget {
  readonly key: string;
  readonly limit: number;
  taken: number;
  remaining: number;
  resetSeconds: number;
}

/** In the memory of the process: a budget is a courtesy between neighbours, and lost with a restart. */
export class RateLimits {
  readonly #points: RateLimiterMemory;

  constructor(pointsPerMinute: number) {
    this.#points = new RateLimiterMemory({ points: pointsPerMinute, duration: WINDOW_SECONDS });
  }

  /** Opens the budget of a request. Signed in, it is the account's: nobody else can use it up. */
  async open(accountId: string | null, address: string | undefined): Promise<Budget> {
    const key = accountId === null ? `address ${lineOf(address ?? '')}` : `account ${accountId}`;
    const budget = { key, limit: this.#points.points, taken: 0, remaining: 0, resetSeconds: 0 };
    await this.take(budget, REQUEST_POINTS);
    return budget;
  }

  async take(budget: Budget, points: number): Promise<void> {
    try {
      budget.taken += points;
      note(budget, await this.#points.consume(budget.key, points));
    } catch (reason) {
      if (!(reason instanceof RateLimiterRes)) throw reason;
      note(budget, reason);
      throw tooMany(budget);
    }
  }

  /** Puts right what was taken by estimate. */
  async settle(budget: Budget, points: number): Promise<void> {
    const difference = points - budget.taken;
    if (difference > 0) note(budget, await this.#points.penalty(budget.key, difference));
    if (difference < 0) note(budget, await this.#points.reward(budget.key, -difference));
  }
}

function note(budget: Budget, { remainingPoints, msBeforeNext }: RateLimiterRes): void {
  budget.remaining = Math.min(budget.limit, Math.max(0, remainingPoints));
  budget.resetSeconds = Math.ceil(msBeforeNext / 1000);
}

export function rateHeaders({ limit, remaining, resetSeconds }: Budget): Record<string, string> {
  return {
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(resetSeconds),
  };
}

function tooMany(budget: Budget) {
  return refusal(new DomainError('RATE_LIMITED'), {
    ...rateHeaders({ ...budget, remaining: 0 }),
    'retry-after': String(Math.max(1, budget.resetSeconds)),
  });
}

/**
 * Guessing tokens is slow: an address that failed too often within a minute is refused before its next token is looked
 * up. A token that was good before is let through from any address, so nobody is locked out by a neighbour's guesses.
 */
export class GuessedTokens {
  readonly #failures = new RateLimiterMemory({ points: FAILED_SIGN_INS, duration: WINDOW_SECONDS });
  /** Digests, the one used longest ago first. */
  readonly #good = new Set<string>();

  /** Refuses a token that may be a guess. */
  async check(address: string | undefined, authorization: string | undefined): Promise<void> {
    if (address === undefined || !isBearer(authorization) || this.#good.has(digestOf(authorization))) return;
    const failures = await this.#failures.get(lineOf(address));
    if (failures === null || failures.consumedPoints < FAILED_SIGN_INS) return;
    const resetSeconds = Math.ceil(failures.msBeforeNext / 1000);
    throw tooMany({ key: address, limit: FAILED_SIGN_INS, taken: 0, remaining: 0, resetSeconds });
  }

  async settle(address: string | undefined, authorization: string | undefined, signedIn: boolean): Promise<void> {
    if (address === undefined || !isBearer(authorization)) return;
    const digest = digestOf(authorization);
    this.#good.delete(digest);
    if (!signedIn) {
      await this.#failures.penalty(lineOf(address));
      return;
    }
    this.#good.add(digest);
    const [oldest] = this.#good;
    if (this.#good.size > KNOWN_TOKENS && oldest !== undefined) this.#good.delete(oldest);
  }
}

function digestOf(authorization: string): string {
  return createHash('sha256').update(authorization).digest('base64url');
}
