import { queryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../app/i18n.tsx';
import { type Table, type TableRequest, useSdk } from '../../app/sdk.ts';
import { type Block, requestOf, type View } from './overview.blocks.ts';

export type TableQuery = UseQueryResult<Table>;

/** Names in the answer are in the language asked for, so the language is part of the question. */
export function useTableQuery(request: TableRequest): TableQuery {
  const sdk = useSdk();
  const { language } = useLanguage();
  return useQuery(
    queryOptions({
      queryKey: ['indicators.indicatorTable', request, language],
      queryFn: async () => (await sdk.indicators.indicatorTable(request)).indicatorTable,
    }),
  );
}

export type BlockQueries = Readonly<Record<Block, TableQuery>>;

/** All tables of the overview at once; a refused one leaves the others standing. */
export function useBlocks(view: View): BlockQueries {
  return {
    state: useTableQuery(requestOf('state', view)),
    byCategory: useTableQuery(requestOf('byCategory', view)),
    training: useTableQuery(requestOf('training', view)),
    ranks: useTableQuery(requestOf('ranks', view)),
    byTerm: useTableQuery(requestOf('byTerm', view)),
  };
}
