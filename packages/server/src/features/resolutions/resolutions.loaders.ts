import { perRequest } from '../../authz/request.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { loaderPer, rowsLoader, valueLoader } from '../../kernel/loader.ts';
import { resolutionsByIds } from './resolutions.store.ts';
import { assessmentsOf, targetsOf, termsOfTargets } from './resolutions.targets.store.ts';

export const resolutionLoaders = perRequest((scope) => ({
  resolution: loaderPer((at: LocalDate) =>
    valueLoader(
      (ids) => resolutionsByIds(scope, ids, at),
      (row) => row.id,
      (row) => row,
    ),
  ),
  /** The targets of a resolution as they were on a day. */
  targets: loaderPer((at: LocalDate) =>
    rowsLoader(
      (ids) => targetsOf(scope, ids, at),
      (row) => row.resolutionId,
    ),
  ),
  terms: rowsLoader(
    (ids) => termsOfTargets(scope, ids),
    (row) => row.targetId,
  ),
  assessments: loaderPer((at: LocalDate) =>
    rowsLoader(
      (ids) => assessmentsOf(scope, ids, at),
      (row) => row.targetId,
    ),
  ),
}));
