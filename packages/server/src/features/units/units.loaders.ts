import { perRequest } from '../../authz/request.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { loaderPer, rowsLoader, valueLoader } from '../../kernel/loader.ts';
import { incompleteLineage, lineageOf } from './units.lineage.store.ts';
import { countSubordinates, reachedOn, subordinatesOf, unitsAt } from './units.store.ts';

export const unitLoaders = perRequest((scope) => ({
  /** A unit as it was on a day. */
  unitAt: loaderPer((at: LocalDate) =>
    valueLoader(
      (ids) => unitsAt(scope, ids, at),
      (unit) => unit.id,
      (unit) => unit,
    ),
  ),
  lineage: loaderPer((side: 'successor_id' | 'predecessor_id') =>
    rowsLoader(
      (ids) => lineageOf(scope, side, ids),
      (row) => (side === 'successor_id' ? row.successorId : row.predecessorId),
    ),
  ),
  /** Whether something about the origin or the end of a unit is not known; null when all is. */
  incomplete: valueLoader(
    (ids) => incompleteLineage(scope, ids),
    (row) => row.unitId,
    () => true,
  ),
  /** Whether the viewer had the exact right over a unit on a day; keys are `id day`. Null where not. */
  exactOn: valueLoader(
    (keys) =>
      reachedOn(
        scope,
        'indicators:exact',
        keys.map((key) => ({ unitId: key.slice(0, 36), day: key.slice(37) })),
      ),
    (row) => `${row.unitId} ${row.day}`,
    () => true,
  ),
  subordinates: loaderPer((at: LocalDate, first: number, after: readonly string[] | null) =>
    rowsLoader(
      (ids) => subordinatesOf(scope, ids, at, { first, after }),
      (unit) => unit.superiorId,
    ),
  ),
  subordinateCount: loaderPer((at: LocalDate) =>
    valueLoader(
      (ids) => countSubordinates(scope, ids, at),
      (row) => row.superiorId,
      (row) => row.count,
    ),
  ),
}));
