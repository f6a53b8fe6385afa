import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import type { RequestContext } from '../../authz/request.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { describe } from '../../kernel/text.ts';
import { type OfficialRow, OfficialType, type RosterService } from '../roster/index.ts';
import { selectionFrom, UnitScopeInput } from '../units/index.ts';
import { StaffingForecastType } from './titles.forecast.type.ts';
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
    const shown = this.#shown(at);
    return gaps.map(({ official, held, required, minimum, basis, ...reading }) =>
      Object.assign(new StandardGapType(), reading, {
        official: shown(official),
        held: held?.code ?? null,
        heldName: held?.nameVi ?? null,
        required: minimum,
        requiredName: required?.nameVi ?? minimum,
        legalBasis: basis,
      }),
    );
  }

  @Permit('roster:read')
  @Query(() => [StaffingForecastType], {
    description: describe(
      'Ai trong số cán bộ, công chức đang giữ chức vụ vào ngày `at` sẽ đến tuổi nghỉ hưu, sẽ thiếu tiêu chuẩn, hoặc đã biết ngày thôi giữ chức vụ, tính đến hết ngày `until`; theo ngày. Như thể ai cũng giữ nguyên chức danh và không học thêm. Nhiều nhất 5.000 người; chỉ trong những năm có tuổi nghỉ hưu. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED, COST_LIMIT.',
      'Who of the cadres and civil servants in office on the day `at` will reach retirement, fall short of a standard, or is known to leave office, up to and including `until`; by day. As if all kept their titles and learned nothing more. At most 5,000 persons; within the years that have an age of retirement. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED, COST_LIMIT.',
    ),
  })
  async staffingForecast(
    @Ctx() { scope }: RequestContext,
    @Arg('units', () => UnitScopeInput, { description: describe('Những đơn vị nào.', 'Which units.') })
    units: UnitScopeInput,
    @Arg('at', () => DateScalar, {
      description: describe('Ai đang giữ chức vụ vào ngày này.', 'Who is in office on this day.'),
    })
    at: string,
    @Arg('until', () => DateScalar, {
      description: describe('Xem đến hết ngày này.', 'Look up to and including this day.'),
    })
    until: string,
  ): Promise<readonly StaffingForecastType[]> {
    const shown = this.#shown(at);
    const forecasts = await this.#service.forecast(scope, selectionFrom(units), at, until);
    return forecasts.map((forecast) => StaffingForecastType.of(forecast, shown(forecast.official)));
  }

  /** A person as often as he is met, made once. */
  #shown(at: string): (official: OfficialRow) => OfficialType {
    const made = new Map<string, OfficialType>();
    return (official) => {
      const known = made.get(official.id) ?? OfficialType.of(official, at, this.#roster.maskedIdentifier(official));
      made.set(official.id, known);
      return known;
    };
  }
}
