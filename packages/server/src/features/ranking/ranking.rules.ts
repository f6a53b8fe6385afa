/** The four levels of annual ranking; the same labels under every decree so far. */
export const RANKS = {
  EXCELLENT: 'EXCELLENT',
  GOOD: 'GOOD',
  COMPLETED: 'COMPLETED',
  NOT_COMPLETED: 'NOT_COMPLETED',
} as const;
export type Rank = keyof typeof RANKS;
