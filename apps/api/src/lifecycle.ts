/** The part of `process` that is needed; tests bring their own. */
export interface ProcessLike {
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  exit(code: number): void;
}

/** Running requests get ten seconds from the drain plugin; this is the end of all patience. */
const HARD_LIMIT_MS = 15_000;
const SIGNAL_NUMBERS = { SIGINT: 2, SIGTERM: 15 } as const;

export interface Shutdown {
  /** From the first signal on: readiness answers 503. */
  readonly isStopping: () => boolean;
  /** Before this is called a signal ends the process at once: the database survives that, and nobody is served yet. */
  onStop(stop: () => Promise<void>): void;
}

export function watchSignals(
  host: ProcessLike,
  told: { readonly stopping: () => void; readonly failed: (error: unknown) => void },
  hardLimitMs: number = HARD_LIMIT_MS,
): Shutdown {
  let stopping = false;
  let stop: (() => Promise<void>) | undefined;
  const receive = (signal: keyof typeof SIGNAL_NUMBERS) => {
    if (stopping || stop === undefined) {
      host.exit(128 + SIGNAL_NUMBERS[signal]);
      return;
    }
    stopping = true;
    told.stopping();
    setTimeout(() => {
      told.failed(new Error('Stopping took too long.'));
      host.exit(1);
    }, hardLimitMs).unref();
    stop().then(
      () => host.exit(0),
      (error: unknown) => {
        told.failed(error);
        host.exit(1);
      },
    );
  };
  host.on('SIGINT', () => receive('SIGINT'));
  host.on('SIGTERM', () => receive('SIGTERM'));
  return {
    isStopping: () => stopping,
    onStop(work) {
      stop = work;
    },
  };
}
