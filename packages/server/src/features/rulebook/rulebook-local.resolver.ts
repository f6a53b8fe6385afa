import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import type { RequestContext } from '../../authz/request.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { said } from '../../kernel/text.ts';
import { UnitRefInput, UnitType, unitLoaders } from '../units/index.ts';
import { AddLocalRuleInput, EndLocalRuleInput, statementFrom } from './rulebook-local.inputs.ts';
import type { LocalFamily } from './rulebook-local.rules.ts';
import type { LocalRulesService } from './rulebook-local.service.ts';
import { LOCAL_RULE_FAMILIES, LocalRuleConnection, LocalRuleType } from './rulebook-local.type.ts';

@Resolver(() => LocalRuleType)
export class LocalRulesResolver {
  readonly #service: LocalRulesService;

  constructor(service: LocalRulesService) {
    this.#service = service;
  }

  @Permit('rulebook:read')
  @Query(
    () => LocalRuleConnection,
    said(
      'Các quy định địa phương, kể cả đã kết thúc, theo nhóm rồi khóa. Lỗi: UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.',
      'The local rules, ended ones included, by family, then key. Errors: UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.',
    ),
  )
  async localRules(
    @Ctx() { scope }: RequestContext,
    @Arg('first', () => Int, said('Số phần tử của trang, từ 1 đến 100.', 'How many items to give, from 1 to 100.'))
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      ...said('`endCursor` của trang trước.', '`endCursor` of the page before.'),
    })
    after: string | null,
    @Arg('unit', () => UnitRefInput, {
      nullable: true,
      ...said('Của đơn vị này và các đơn vị trực thuộc.', 'Those of this unit and of what is under it.'),
    })
    unit: UnitRefInput | null,
    @Arg('family', () => LOCAL_RULE_FAMILIES, { nullable: true, ...said('Chỉ nhóm này.', 'Only this family.') })
    family: LocalFamily | null,
    @Arg('at', () => DateScalar, {
      nullable: true,
      ...said('Chỉ những quy định có hiệu lực vào ngày này.', 'Only those in force on this day.'),
    })
    at: string | null,
  ): Promise<InstanceType<typeof LocalRuleConnection>> {
    const asked = { unit: unit ?? null, family: family ?? null, at: at ?? null };
    const { page, count } = await this.#service.list(scope, asked, first, after ?? null);
    return new LocalRuleConnection({ ...page, nodes: page.nodes.map(LocalRuleType.of) }, count);
  }

  @Permit('rulebook:write')
  @Mutation(
    () => LocalRuleType,
    said(
      'Thêm một quy định địa phương. Cần rulebook:write tại đơn vị đó. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED (nội dung sai, trùng khoảng ngày, hồi tố mà không nêu `backdated`).',
      'Adds a local rule. Needs rulebook:write over the unit. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED (wrong content, a window that overlaps, backdated without saying `backdated`).',
    ),
  )
  async addLocalRule(
    @Ctx() { scope }: RequestContext,
    @Arg(
      'input',
      () => AddLocalRuleInput,
      said('Quy định, đơn vị, ngày và căn cứ.', 'The rule, the unit, the days, and its grounds.'),
    )
    input: AddLocalRuleInput,
  ): Promise<LocalRuleType> {
    return LocalRuleType.of(
      await this.#service.add(scope.for('ACCESS'), {
        statement: statementFrom(input.rule),
        unit: input.unit ?? null,
        wholeCountry: input.wholeCountry,
        from: input.validFrom,
        to: input.validTo ?? null,
        instrument: input.instrument ?? null,
        clause: input.clause ?? null,
        note: input.note ?? null,
        verified: input.verified,
        backdated: input.backdated,
      }),
    );
  }

  @Permit('rulebook:write')
  @Mutation(
    () => LocalRuleType,
    said(
      'Kết thúc một quy định địa phương. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED (ngày không hợp lệ, hồi tố mà không nêu `backdated`).',
      'Ends a local rule. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED (a day that cannot be, backdated without saying `backdated`).',
    ),
  )
  async endLocalRule(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => EndLocalRuleInput, said('Quy định nào, từ ngày nào.', 'Which rule, from which day.'))
    input: EndLocalRuleInput,
  ): Promise<LocalRuleType> {
    return LocalRuleType.of(await this.#service.end(scope.for('ACCESS'), input));
  }

  @FieldResolver(() => UnitType, {
    nullable: true,
    ...said('Của đơn vị này; trống: của cả nước.', 'Whose it is; null: of the whole country.'),
  })
  async unit(@Root() { unitId, at }: LocalRuleType, @Ctx() context: RequestContext): Promise<UnitType | null> {
    const unit = unitId === null ? null : await unitLoaders(context).unitAt(at).load(unitId);
    return unit === null ? null : new UnitType(unit);
  }
}
