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
  /** How often a query is tried again. Mutations never are. */
  readonly retries?: number | undefined;
}

/** Carries an operation to the server; the generated functions know nothing else. */
export type Request = <Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  options?: CallOptions,
) => Promise<Data>;
