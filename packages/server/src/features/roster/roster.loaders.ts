import { perRequest } from '../../authz/request.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { loaderPer, rowsLoader } from '../../kernel/loader.ts';
import { appointmentsOf, credentialsOf } from './roster.store.ts';

export const rosterLoaders = perRequest((scope) => ({
  credentials: loaderPer((at: LocalDate) =>
    rowsLoader(
      (ids) => credentialsOf(scope, ids, at),
      (row) => row.personId,
    ),
  ),
  appointments: loaderPer((at: LocalDate) =>
    rowsLoader(
      (ids) => appointmentsOf(scope, ids, at),
      (row) => row.personId,
    ),
  ),
}));
