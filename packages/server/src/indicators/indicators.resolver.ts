import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Permit } from '../authz/permit.ts';
import type { RequestContext } from '../authz/request.ts';
import type { BoundaryLens, UnitAt } from '../features/units/index.ts';
import { BOUNDARY_LENSES, selectionFrom, UnitScopeInput, UnitType } from '../features/units/index.ts';
import { DateScalar } from '../kernel/date.scalar.ts';
import { describe } from '../kernel/text.ts';
import type { IndicatorCode } from './catalogue/index.ts';
import { INDICATORS } from './catalogue/index.ts';
import type { Dimension } from './define.ts';
import { DIMENSIONS, isOfPeriod } from './define.ts';
import type { IndicatorsService } from './indicators.service.ts';
import { INDICATOR_CODES, IndicatorTableType, IndicatorType } from './indicators.type.ts';

@Resolver()
export class IndicatorsResolver {
  readonly #service: IndicatorsService;

  constructor(service: IndicatorsService) {
    this.#service = service;
  }

  @Permit('rulebook:read')
  @Query(() => [IndicatorType], {
    description: describe(
      'Danh mục chỉ tiêu, với định nghĩa và các chiều được phép.',
      'The catalogue of indicators, with definitions and allowed dimensions.',
    ),
  })
  indicators(): IndicatorType[] {
    return INDICATORS.map((indicator) => ({
      code: indicator.code,
      nameVi: indicator.name.vi,
      nameEn: indicator.name.en,
      definitionVi: indicator.definition.vi,
      definitionEn: indicator.definition.en,
      countOf: indicator.countOf,
      dimensions: indicator.dimensions,
      ofPeriod: isOfPeriod(indicator.subject),
      sensitive: indicator.sensitive,
      legalBasis: indicator.legalBasis,
    }));
  }

  @Permit('indicators:read')
  @Query(() => IndicatorTableType, {
    description: describe(
      'Bảng chỉ tiêu × đơn vị (× nhóm) vào một ngày. Lỗi: DIMENSION_NOT_ALLOWED, UNIT_NOT_FOUND, NOT_FOUND, FORBIDDEN, DATE_REQUIRED, COST_LIMIT.',
      'A table of indicators × units (× groups) on a day. Errors: DIMENSION_NOT_ALLOWED, UNIT_NOT_FOUND, NOT_FOUND, FORBIDDEN, DATE_REQUIRED, COST_LIMIT.',
    ),
  })
  async indicatorTable(
    @Ctx() { scope, language }: RequestContext,
    @Arg('indicators', () => [INDICATOR_CODES], { description: describe('Các chỉ tiêu.', 'Which indicators.') })
    indicators: IndicatorCode[],
    @Arg('units', () => UnitScopeInput, { description: describe('Những dòng nào.', 'Which rows.') })
    units: UnitScopeInput,
    @Arg('at', () => DateScalar, { description: describe('Ngày báo cáo.', 'The day of the table.') }) at: string,
    @Arg('since', () => DateScalar, {
      nullable: true,
      description: describe(
        'Đầu kỳ; mặc định ngày đầu năm của `at`.',
        'Begin of the period; the first day of the year of `at` by default.',
      ),
    })
    since: string | null,
    @Arg('by', () => [DIMENSIONS], {
      nullable: true,
      description: describe('Phân tổ theo tối đa hai chiều.', 'Break down by at most two dimensions.'),
    })
    by: Dimension[] | null,
    @Arg('boundary', () => BOUNDARY_LENSES, {
      nullable: true,
      description: describe('Địa giới; mặc định AS_WAS.', 'Boundary lens; AS_WAS by default.'),
    })
    boundary: BoundaryLens | null,
  ): Promise<IndicatorTableType> {
    const table = await this.#service.table(scope, {
      indicators,
      units: selectionFrom(units),
      at,
      since: since ?? null,
      by: by ?? [],
      boundary: boundary ?? 'AS_WAS',
      language,
    });
    // A unit has a row for each indicator: one object answers for all of them.
    const unitTypes = new Map<UnitAt, UnitType>();
    const unitOf = (unit: UnitAt): UnitType => {
      const known = unitTypes.get(unit) ?? new UnitType(unit);
      unitTypes.set(unit, known);
      return known;
    };
    return {
      ...table,
      rows: table.rows.map((row) => ({ ...row, unit: unitOf(row.unit) })),
    };
  }
}
