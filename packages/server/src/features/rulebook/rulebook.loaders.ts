import { perRequest } from '../../authz/request.ts';
import { rowsLoader, valueLoader } from '../../kernel/loader.ts';
import { listInstruments } from './rulebook.store.ts';
import { unitClassesOf } from './rulebook-local.store.ts';

export const rulebookLoaders = perRequest((scope) => ({
  instruments: valueLoader(
    (codes) => listInstruments(scope, codes),
    ({ code }) => code,
    (row) => row,
  ),
  unitClasses: rowsLoader(
    (ids) => unitClassesOf(scope, ids),
    ({ unitId }) => unitId,
  ),
}));
