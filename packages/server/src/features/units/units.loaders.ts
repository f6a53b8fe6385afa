import { perRequest } from '../../authz/request.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { loaderPer, rowsLoader, valueLoader } from '../../kernel/loader.ts';
import { countSubordinates, lineageOf, subordinatesOf, unitsAt } from './units.store.ts';

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
