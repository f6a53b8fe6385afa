import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import type { RequestContext } from '../../authz/request.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { describe } from '../../kernel/text.ts';
import {
  listDutyGroups,
  listRankingConsequences,
  listRankingCriteria,
  listRankingDisqualifiers,
  listRankingExclusions,
  rankingScaleAt,
} from '../rulebook/index.ts';
import { RankingRulesType } from './ranking.law.type.ts';

const based = <Rule extends { readonly basis: unknown }>({ basis, ...rule }: Rule) => ({ ...rule, legalBasis: basis });

@Resolver(() => RankingRulesType)
export class RankingLawResolver {
  @Permit('rulebook:read')
  @Query(() => RankingRulesType, {
    description: describe(
      'Quy định về xếp loại có hiệu lực vào một ngày: cách xếp loại, tiêu chí, các trường hợp, hậu quả, nhóm có nhiệm vụ tương đồng. Lỗi: FORBIDDEN.',
      'The rules of ranking in force on a day: scale, criteria, special cases, consequences, groups of similar duties. Errors: FORBIDDEN.',
    ),
  })
  async rankingRules(
    @Ctx() { scope }: RequestContext,
    @Arg('at', () => DateScalar, { description: describe('Ngày cần xem.', 'The day to look at.') }) at: string,
  ): Promise<RankingRulesType> {
    const scale = await rankingScaleAt(scope, at);
    return Object.assign(new RankingRulesType(), {
      at,
      scale: scale && based(scale),
      criteria: (await listRankingCriteria(scope, at)).map(based),
      disqualifiers: (await listRankingDisqualifiers(scope, at)).map(based),
      exclusions: (await listRankingExclusions(scope, at)).map(based),
      consequences: (await listRankingConsequences(scope, at)).map(based),
      dutyGroups: (await listDutyGroups(scope, at)).map(based),
    });
  }
}
