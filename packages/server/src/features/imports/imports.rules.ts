/** What to do with a file that has faulty rows. */
export const IMPORT_POLICIES = { REJECT_FILE: 'REJECT_FILE', REJECT_ROWS: 'REJECT_ROWS' } as const;
export type ImportPolicy = keyof typeof IMPORT_POLICIES;

export const IMPORT_OUTCOMES = {
  CREATED: 'CREATED',
  UPDATED: 'UPDATED',
  UNCHANGED: 'UNCHANGED',
  REJECTED: 'REJECTED',
} as const;
export type ImportOutcome = keyof typeof IMPORT_OUTCOMES;

/** What an import did, or would do. Counts are read from the database, never added up beside it. */
export interface ImportReport {
  readonly dryRun: boolean;
  /** Whether anything was written: false for a dry run and for a file that was refused. */
  readonly applied: boolean;
  readonly sheets: readonly ImportedSheet[];
  readonly lines: readonly ImportedLine[];
  readonly problems: readonly ImportProblem[];
}

export interface ImportedSheet {
  readonly sheet: string;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
}

export interface ImportedLine {
  readonly sheet: string;
  readonly line: number;
  readonly outcome: ImportOutcome;
  /** The Vietnamese headers of what differs, for an updated line. */
  readonly fields: readonly string[];
}

export interface ImportProblem {
  readonly sheet: string | null;
  readonly line: number | null;
  readonly field: string | null;
  readonly code: string;
  readonly severity: 'ERROR' | 'WARNING';
  readonly vi: string;
  readonly en: string;
}
