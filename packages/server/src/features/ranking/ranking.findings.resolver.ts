import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import type { RequestContext } from '../../authz/request.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { bothLanguages, said } from '../../kernel/text.ts';
import { UnitRefInput, UnitType, unitLoaders } from '../units/index.ts';
import type { RankingFindingsService } from './ranking.findings.service.ts';
import { RankingFindingsType, RankingFindingType } from './ranking.findings.type.ts';
import { lastDayOf } from './ranking.rules.ts';
import { CapReadingType, DutyGroupCheckType } from './ranking.type.ts';

@Resolver(() => RankingFindingType)
export class RankingFindingsResolver {
  readonly #service: RankingFindingsService;

  constructor(service: RankingFindingsService) {
    this.#service = service;
  }

  @Permit('roster:read')
  @Query(
    () => RankingFindingsType,
    said(
      'Những điều nên xem lại trong xếp loại một năm của một đơn vị: trần, thời gian công tác, điểm, kỷ luật, hậu quả. Nhiều nhất 5.000 người. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED, COST_LIMIT.',
      'What to look at again in the ranking of a unit’s year: ceilings, time worked, points, discipline, consequences. At most 5,000 persons. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED, COST_LIMIT.',
    ),
  )
  async rankingFindings(
    @Ctx() { scope }: RequestContext,
    @Arg(
      'unit',
      () => UnitRefInput,
      said(
        'Đơn vị có vào ngày cuối năm đó, cùng mọi đơn vị trực thuộc.',
        'A unit in force on the last day of that year, with everything under it.',
      ),
    )
    unit: UnitRefInput,
    @Arg('year', () => Int, said('Năm xếp loại.', 'The year that is ranked.')) year: number,
    @Arg('rulesAt', () => DateScalar, {
      nullable: true,
      ...said(
        'Đối chiếu với quy định của ngày này; mặc định là 31/12 của năm.',
        'Read by the rules of this day; the 31st of December of the year where not given.',
      ),
    })
    rulesAt: string | null,
  ): Promise<RankingFindingsType> {
    const found = await this.#service.findings(scope, unit, year, rulesAt ?? null);
    const at = lastDayOf(year);
    const { caps, groups, findings, ...counts } = found;
    return Object.assign(new RankingFindingsType(), counts, {
      caps: caps.map((cap) => CapReadingType.of(cap, at)),
      groups: groups.map((group) => DutyGroupCheckType.of(group, at)),
      findings: findings.map(({ message, basis, ...finding }) =>
        Object.assign(new RankingFindingType(), finding, {
          at,
          message: bothLanguages(message),
          messageVi: message.vi,
          messageEn: message.en,
          legalBasis: basis,
        }),
      ),
    });
  }

  @FieldResolver(() => UnitType, said('Đơn vị xếp loại.', 'The unit that ranks.'))
  async unit(@Root() { unitId, at }: RankingFindingType, @Ctx() context: RequestContext): Promise<UnitType> {
    const unit = await unitLoaders(context).unitAt(at).load(unitId);
    if (unit === null) throw new Error('A finding names a unit that does not exist.');
    return new UnitType(unit);
  }
}
