/** One document with the types of what it takes and what it answers. */
export interface Operation<Data, Variables> {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly text: string;
  /** Only for the type checker. */
  readonly types?: readonly [Data, Variables];
}

/** What may be said for one call; everything else is said once, to `createClient`. */
export interface CallOptions {
  /** Gives the call up; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** For the whole call, its retries included. */
  readonly timeoutMs?: number | undefined;
  /** How often a call is tried again when the network fails or the server is busy. */
  readonly retries?: number | undefined;
  /**
   * For a mutation: sent again with the same key it is done once and answers the same, also by another process and up to
   * 48 hours later. By default each call has a key of its own, which makes its retries safe.
   */
  readonly idempotencyKey?: string | undefined;
  /** Why the data is read or changed: kept in the audit chain. */
  readonly reason?: string | undefined;
}

/** Carries an operation to the server; the generated functions know nothing else. */
export type Request = <Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  options?: CallOptions,
) => Promise<Data>;
