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
  | { readonly kind: 'resources' };

export type Answer =
  | { readonly kind: 'listening'; readonly port: number }
  | { readonly kind: 'recorded'; readonly statements: readonly Statement[] }
  | { readonly kind: 'done' }
  | { readonly kind: 'resources'; readonly peakMegabytes: number; readonly cpuMilliseconds: number };

/** Of the process that asks itself. */
export function resources(): Answer {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  return { kind: 'resources', peakMegabytes: maxRSS / 1024, cpuMilliseconds: (userCPUTime + systemCPUTime) / 1_000 };
}
