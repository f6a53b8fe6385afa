import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { perRequest, type RequestContext } from '../../authz/request.ts';
import { loaderPer, rowsLoader } from '../../kernel/loader.ts';
import { describe } from '../../kernel/text.ts';
import { OfficialType } from '../roster/index.ts';
import { annualRanksOf } from './ranking.store.ts';
import { AnnualRankType } from './ranking.type.ts';

const loaders = perRequest((scope) => ({
  ranks: loaderPer((at: string) =>
    rowsLoader(
      (ids) => annualRanksOf(scope, ids, at),
      (row) => row.personId,
    ),
  ),
}));

@Resolver(() => OfficialType)
export class RankingResolver {
  @FieldResolver(() => [AnnualRankType], {
    description: describe(
      'Xếp loại từng năm đến ngày đó, mới nhất trước.',
      'Ranks of the years up to that day, latest first.',
    ),
  })
  ranks(@Root() official: OfficialType, @Ctx() context: RequestContext): Promise<readonly AnnualRankType[]> {
    return loaders(context).ranks(official.at).load(official.id);
  }
}
