import type { Rule } from './protection.rules.ts';
import { isUnsafe } from './protection.rules.ts';

/** One row of a table while its pool is made. */
export interface Row {
  /** Persons behind each cell. */
  readonly persons: readonly number[];
  /** What is known of a cell although it is withheld. */
  readonly floors: readonly number[];
  readonly hidden: boolean[];
}

/**
 * Too small cells are withheld together with all empty ones, so that absence is not told, and with the smallest others
 * until the pool holds persons enough. Says whether the row has a pool.
 */
export function hideUnsafe(row: Row, rule: Rule): boolean {
  if (row.persons.every((each) => each === 0)) return false;
  row.persons.forEach((each, key) => {
    if (isUnsafe(each, rule)) row.hidden[key] = true;
  });
  if (!row.hidden.includes(true)) return false;
  fillPool(row, rule.k, []);
  return true;
}

/** Adds cells to the pool, those preferred first and the smallest first, until nothing in it can be worked out. */
export function fillPool(row: Row, k: number, preferred: readonly number[]): void {
  row.persons.forEach((each, key) => {
    if (each === 0) row.hidden[key] = true;
  });
  while (!isEnough(row, k)) {
    const next = smallestShown(row, preferred) ?? smallestShown(row);
    if (next === null) return;
    row.hidden[next] = true;
  }
}

function isEnough({ persons, floors, hidden }: Row, k: number): boolean {
  const cells = persons.flatMap((each, key) => (hidden[key] ? [each - (floors[key] ?? 0)] : []));
  return cells.length >= 2 && cells.reduce((sum, each) => sum + each, 0) >= k;
}

export function smallestShown({ persons, hidden }: Row, among?: readonly number[]): number | null {
  const shown = (among ?? persons.map((_, key) => key)).filter((key) => !hidden[key]);
  return shown.reduce<number | null>(
    (least, key) => (least === null || (persons[key] ?? 0) < (persons[least] ?? 0) ? key : least),
    null,
  );
}
