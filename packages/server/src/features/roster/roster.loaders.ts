import { perRequest } from '../../authz/request.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { loaderPer, rowsLoader, valueLoader } from '../../kernel/loader.ts';
import { disciplinesKnown } from './roster.discipline.store.ts';
import { partyMembershipsOf } from './roster.records.store.ts';
import { appointmentsById, appointmentsOf, credentialsOf } from './roster.store.ts';

export const rosterLoaders = perRequest((scope) => ({
  credentials: loaderPer((at: LocalDate) =>
    rowsLoader(
      (ids) => credentialsOf(scope, ids, at),
      (row) => row.personId,
    ),
  ),
  disciplines: loaderPer((at: LocalDate) =>
    rowsLoader(
      (ids) => disciplinesKnown(scope, ids, at),
      (row) => row.personId,
    ),
  ),
  partyMemberships: rowsLoader(
    (ids) => partyMembershipsOf(scope, ids),
    (row) => row.personId,
  ),
  appointmentById: loaderPer((at: LocalDate) =>
    valueLoader(
      (ids) => appointmentsById(scope, ids, at),
      (row) => row.id,
      (row) => row,
    ),
  ),
  appointments: loaderPer((at: LocalDate) =>
    rowsLoader(
      (ids) => appointmentsOf(scope, ids, at),
      (row) => row.personId,
    ),
  ),
}));
