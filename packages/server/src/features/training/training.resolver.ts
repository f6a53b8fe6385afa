import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { perRequest, type RequestContext } from '../../authz/request.ts';
import { loaderPer, rowsLoader } from '../../kernel/loader.ts';
import { describe } from '../../kernel/text.ts';
import { OfficialType } from '../roster/index.ts';
import { enrolmentsOf } from './training.store.ts';
import { TrainingEnrolmentType } from './training.type.ts';

const loaders = perRequest((scope) => ({
  enrolments: loaderPer((at: string) =>
    rowsLoader(
      (ids) => enrolmentsOf(scope, ids, at),
      (row) => row.personId,
    ),
  ),
}));

@Resolver(() => OfficialType)
export class TrainingResolver {
  @FieldResolver(() => [TrainingEnrolmentType], {
    description: describe(
      'Các lượt đào tạo, bồi dưỡng đến ngày đó, mới nhất trước.',
      'Training turns up to that day, latest first.',
    ),
  })
  trainings(@Root() official: OfficialType, @Ctx() context: RequestContext): Promise<readonly TrainingEnrolmentType[]> {
    return loaders(context).enrolments(official.at).load(official.id);
  }
}
