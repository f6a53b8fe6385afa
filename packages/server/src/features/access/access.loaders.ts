import { perRequest } from '../../authz/request.ts';
import { loaderPer, rowsLoader, valueLoader } from '../../kernel/loader.ts';
import { grantsOf, identitiesOf, sessionCountsOf, tokensOf } from './access.parts.store.ts';
import { SESSION_IDLE_MINUTES } from './access.rules.ts';

/** What belongs to accounts that were read before. */
export const accountLoaders = perRequest((viewer) => {
  const scope = viewer.for('ACCESS');
  return {
    grants: rowsLoader(
      (ids) => grantsOf(scope, ids),
      (row) => row.accountId,
    ),
    tokens: rowsLoader(
      (ids) => tokensOf(scope, ids),
      (row) => row.accountId,
    ),
    identities: rowsLoader(
      (ids) => identitiesOf(scope, ids),
      (row) => row.accountId,
    ),
    sessions: loaderPer((now: string) =>
      valueLoader(
        (ids) => sessionCountsOf(scope, ids, new Date(now), SESSION_IDLE_MINUTES),
        (row) => row.accountId,
        (row) => row.count,
      ),
    ),
  };
});
