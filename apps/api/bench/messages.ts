/** What the bench and its two servers say to each other. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** For the bare server: what to run for a path, and the parts of the answer that no row decides. */
export interface Recording {
  readonly path: string;
  readonly statements: readonly Statement[];
  readonly constants: Readonly<Record<string, unknown>>;
}

export type Order =
  | { readonly kind: 'record'; readonly on: boolean }
  | { readonly kind: 'play'; readonly recordings: readonly Recording[] }
  | { readonly kind: 'memory' };

export type Answer =
  | { readonly kind: 'listening'; readonly port: number }
  | { readonly kind: 'recorded'; readonly statements: readonly Statement[] }
  | { readonly kind: 'done' }
  | { readonly kind: 'memory'; readonly peakMegabytes: number };
