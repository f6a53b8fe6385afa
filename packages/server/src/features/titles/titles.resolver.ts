import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import type { RequestContext } from '../../authz/request.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { describe } from '../../kernel/text.ts';
import { OfficialType, type RosterService } from '../roster/index.ts';
import { selectionFrom, UnitScopeInput } from '../units/index.ts';
import type { TitlesService } from './titles.service.ts';
import { StandardGapType } from './titles.type.ts';

@Resolver(() => StandardGapType)
export class TitlesResolver {
  readonly #service: TitlesService;
  readonly #roster: RosterService;

  constructor(service: TitlesService, roster: RosterService) {
    this.#service = service;
    this.#roster = roster;
  }

  @Permit('roster:read')
  @Query(() => [StandardGapType], {
    description: describe(
      'Mỗi người × chức danh đang giữ × tiêu chuẩn có hiệu lực ngày đó mà chưa đạt hoặc chưa rõ, theo đơn vị, chức danh rồi tên. Cán bộ, công chức; nhiều nhất 5.000 người. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, COST_LIMIT.',
      'Each person × title held × standard in force on the day that is not met or not known, by unit, title, then name. Cadres and civil servants, at most 5,000 of them. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, COST_LIMIT.',
    ),
  })
  async standardGaps(
    @Ctx() { scope }: RequestContext,
    @Arg('units', () => UnitScopeInput, { description: describe('Những đơn vị nào.', 'Which units.') })
    units: UnitScopeInput,
    @Arg('at', () => DateScalar, { description: describe('Ngày cần xem.', 'The day to look at.') }) at: string,
    @Arg('includeMet', () => Boolean, {
      defaultValue: false,
      description: describe('Kể cả những tiêu chuẩn đã đạt.', 'Those that are met as well.'),
    })
    includeMet: boolean,
  ): Promise<readonly StandardGapType[]> {
    const gaps = await this.#service.standardGaps(scope, selectionFrom(units), at, includeMet);
    const officials = new Map<string, OfficialType>();
    return gaps.map(({ official, held, required, minimum, basis, ...reading }) => {
      const known =
        officials.get(official.id) ?? OfficialType.of(official, at, this.#roster.maskedIdentifier(official));
      officials.set(official.id, known);
      return Object.assign(new StandardGapType(), reading, {
        official: known,
        held: held?.code ?? null,
        heldName: held?.nameVi ?? null,
        required: minimum,
        requiredName: required?.nameVi ?? minimum,
        legalBasis: basis,
      });
    });
  }
}
