import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import type { RequestContext } from '../../authz/request.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { said } from '../../kernel/text.ts';
import { UnitRefInput } from '../units/index.ts';
import type { GroundsService } from './succession.grounds.service.ts';
import { RemovalGroundType } from './succession.rounds.type.ts';

@Resolver(() => RemovalGroundType)
export class RemovalGroundResolver {
  readonly #service: GroundsService;

  constructor(service: GroundsService) {
    this.#service = service;
  }

  @Permit('roster:read')
  @Query(
    () => [RemovalGroundType],
    said(
      'Điều quy định của một ngày nêu ra với các lượt đang trong quy hoạch: quá tuổi, kỷ luật, tiêu chuẩn không đạt, không hoàn thành nhiệm vụ; kèm bằng chứng. Kỷ luật chỉ nêu cho người có roster:sensitive. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED, COST_LIMIT.',
      'What the rules of a day hold against entries in force: age, discipline, standards not met, tasks not completed; with the evidence. Disciplines are told to holders of roster:sensitive alone. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED, COST_LIMIT.',
    ),
  )
  async removalGrounds(
    @Ctx() { scope }: RequestContext,
    @Arg('unit', () => UnitRefInput, said('Đơn vị, cùng mọi đơn vị trực thuộc.', 'The unit, with everything under it.'))
    unit: UnitRefInput,
    @Arg('term', () => String, said('Nhiệm kỳ.', 'The term.')) term: string,
    @Arg('at', () => DateScalar, said('Ngày cần xem.', 'The day to look at.')) at: string,
  ): Promise<readonly RemovalGroundType[]> {
    return (await this.#service.removalGrounds(scope, unit, term, at)).map((ground) =>
      RemovalGroundType.of(ground, term),
    );
  }
}
