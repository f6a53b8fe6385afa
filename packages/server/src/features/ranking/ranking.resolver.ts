import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import { perRequest, type RequestContext } from '../../authz/request.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { loaderPer, rowsLoader } from '../../kernel/loader.ts';
import { describe } from '../../kernel/text.ts';
import { OfficialType } from '../roster/index.ts';
import { UnitRefInput, UnitType, unitLoaders } from '../units/index.ts';
import { lastDayOf } from './ranking.rules.ts';
import type { RankingService } from './ranking.service.ts';
import { annualRanksOf } from './ranking.store.ts';
import { AnnualRankType, CapReadingType, DutyGroupCheckType, RankingCheckType } from './ranking.type.ts';

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
  readonly #service: RankingService;

  constructor(service: RankingService) {
    this.#service = service;
  }

  @Permit('indicators:exact')
  @Query(() => RankingCheckType, {
    description: describe(
      'Xếp loại năm của một đơn vị đối chiếu với trần "hoàn thành xuất sắc". Số đếm chính xác: cần indicators:exact tại đơn vị. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.',
      'A unit’s ranking of a year against the ceilings on "excellent". Exact counts: needs indicators:exact over the unit. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.',
    ),
  })
  async rankingCheck(
    @Ctx() { scope }: RequestContext,
    @Arg('unit', () => UnitRefInput, {
      description: describe(
        'Đơn vị có vào ngày cuối năm đó, cùng mọi đơn vị trực thuộc.',
        'A unit in force on the last day of that year, with everything under it.',
      ),
    })
    unit: UnitRefInput,
    @Arg('year', () => Int, { description: describe('Năm xếp loại.', 'The year ranked.') }) year: number,
    @Arg('rulesAt', () => DateScalar, {
      nullable: true,
      description: describe(
        'Đối chiếu với quy định của ngày này; mặc định là 31/12 của năm.',
        'Read by the rules of this day; the 31st of December of the year where not given.',
      ),
    })
    rulesAt: string | null,
  ): Promise<RankingCheckType> {
    const { caps, groups, ...check } = await this.#service.check(scope, unit, year, rulesAt ?? null);
    const at = lastDayOf(year);
    return Object.assign(new RankingCheckType(), check, {
      caps: caps.map((cap) => CapReadingType.of(cap, at)),
      groups: groups.map((group) => DutyGroupCheckType.of(group, at)),
    });
  }

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

@Resolver(() => CapReadingType)
export class CapReadingResolver {
  @FieldResolver(() => [UnitType], {
    description: describe('Những đơn vị vượt trần của mình.', 'The units over their own ceiling.'),
  })
  async exceededIn(@Root() { over, at }: CapReadingType, @Ctx() context: RequestContext): Promise<readonly UnitType[]> {
    const units = await unitLoaders(context)
      .unitAt(at)
      .loadMany([...over]);
    return units.flatMap((unit) => (unit === null || unit instanceof Error ? [] : [new UnitType(unit)]));
  }
}
