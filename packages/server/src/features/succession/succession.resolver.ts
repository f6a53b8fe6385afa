import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { perRequest, type RequestContext } from '../../authz/request.ts';
import { loaderPer, rowsLoader } from '../../kernel/loader.ts';
import { describe } from '../../kernel/text.ts';
import { OfficialType } from '../roster/index.ts';
import { planningEntriesOf } from './succession.store.ts';
import { PlanningEntryType } from './succession.type.ts';

const loaders = perRequest((scope) => ({
  entries: loaderPer((at: string) =>
    rowsLoader(
      (ids) => planningEntriesOf(scope, ids, at),
      (row) => row.personId,
    ),
  ),
}));

@Resolver(() => OfficialType)
export class SuccessionResolver {
  @FieldResolver(() => [PlanningEntryType], {
    description: describe(
      'Các chức danh được quy hoạch đến ngày đó.',
      'The titles the person is or was planned for, by that day.',
    ),
  })
  planning(@Root() official: OfficialType, @Ctx() context: RequestContext): Promise<readonly PlanningEntryType[]> {
    return loaders(context).entries(official.at).load(official.id);
  }
}
