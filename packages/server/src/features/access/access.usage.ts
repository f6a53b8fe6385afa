import type { SignedInBy } from '../../authz/viewer.ts';

/** Tokens are written down once an hour, sessions more often: they end when nobody uses them. */
const PERIOD_MS = { TOKEN: 60 * 60_000, SESSION: 5 * 60_000 } as const;

export interface Used {
  readonly tokenIds: readonly string[];
  readonly sessionIds: readonly string[];
  readonly at: Date;
}

export interface UsageOptions {
  readonly now: () => Date;
  readonly write: (used: Used) => Promise<void>;
  readonly failed: (error: unknown) => void;
  /** How long uses are gathered before they are written. */
  readonly everyMs: number;
}

/** Remembers which credentials were used, and writes it down later and for many at once: no request waits for it. */
export class UsageLog {
  readonly #options: UsageOptions;
  readonly #writtenAt = new Map<string, number>();
  readonly #unwritten = new Map<string, SignedInBy>();
  #timer: NodeJS.Timeout | undefined;

  constructor(options: UsageOptions) {
    this.#options = options;
  }

  note(signedInBy: SignedInBy | undefined): void {
    if (signedInBy === undefined || this.#unwritten.has(signedInBy.id)) return;
    const writtenAt = this.#writtenAt.get(signedInBy.id);
    const now = this.#options.now().getTime();
    if (writtenAt !== undefined && now - writtenAt < PERIOD_MS[signedInBy.kind]) return;
    this.#unwritten.set(signedInBy.id, signedInBy);
    if (this.#timer === undefined) {
      this.#timer = setTimeout(() => void this.flush(), this.#options.everyMs);
      // A process that has nothing else to do may end.
      this.#timer.unref();
    }
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const used = [...this.#unwritten.values()];
    this.#unwritten.clear();
    if (used.length === 0) return;
    const at = this.#options.now();
    for (const [id, time] of this.#writtenAt) {
      if (at.getTime() - time > PERIOD_MS.TOKEN) this.#writtenAt.delete(id);
    }
    for (const { id } of used) this.#writtenAt.set(id, at.getTime());
    const idsOf = (kind: SignedInBy['kind']) => used.filter((each) => each.kind === kind).map(({ id }) => id);
    try {
      await this.#options.write({ tokenIds: idsOf('TOKEN'), sessionIds: idsOf('SESSION'), at });
    } catch (error) {
      this.#options.failed(error);
    }
  }
}
