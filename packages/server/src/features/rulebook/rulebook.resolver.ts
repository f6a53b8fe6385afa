import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import type { RequestContext } from '../../authz/request.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { covers } from '../../kernel/date.ts';
import { said } from '../../kernel/text.ts';
import { UnitRefInput, UnitType, unitLoaders } from '../units/index.ts';
import { RULE_FAMILIES, type RuleFamily } from './families/families.catalogue.ts';
import { rulebookLoaders } from './rulebook.loaders.ts';
import type { RulebookService } from './rulebook.service.ts';
import { InstrumentConnection, InstrumentType, RuleBasisType, RuleConnection, RuleType } from './rulebook.type.ts';
import type { LocalRule, LocalValues } from './rulebook-local.rules.ts';
import { basisOf } from './rulebook-overlay.rules.ts';
import { UnitClass } from './rulebook-rows.rules.ts';

const FIRST = said('Số phần tử của trang, từ 1 đến 100.', 'How many items to give, from 1 to 100.');
const AFTER = { nullable: true, ...said('`endCursor` của trang trước.', '`endCursor` of the page before.') };

@Resolver(() => RuleType)
export class RulebookResolver {
  readonly #service: RulebookService;

  constructor(service: RulebookService) {
    this.#service = service;
  }

  @Permit('rulebook:read')
  @Query(
    () => InstrumentConnection,
    said(
      'Các văn bản của sổ quy định, theo mã. Lỗi: VALIDATION_FAILED.',
      'The instruments of the rulebook, by code. Errors: VALIDATION_FAILED.',
    ),
  )
  async instruments(
    @Ctx() { scope }: RequestContext,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
    @Arg('at', () => DateScalar, {
      nullable: true,
      ...said('Chỉ những văn bản chắc chắn có hiệu lực vào ngày này.', 'Only those known to be in force on this day.'),
    })
    at: string | null,
  ): Promise<InstanceType<typeof InstrumentConnection>> {
    const { page, count } = await this.#service.instruments(scope, at ?? null, first, after ?? null);
    return new InstrumentConnection({ ...page, nodes: page.nodes.map(InstrumentType.of) }, count);
  }

  @Permit('rulebook:read')
  @Query(() => InstrumentType, said('Một văn bản. Lỗi: NOT_FOUND.', 'One instrument. Errors: NOT_FOUND.'))
  async instrument(
    @Ctx() { scope }: RequestContext,
    @Arg('code', () => ID, said('Mã trong sổ quy định.', 'Its code in the rulebook.')) code: string,
  ): Promise<InstrumentType> {
    return InstrumentType.of(await this.#service.instrument(scope, code));
  }

  @Permit('rulebook:read')
  @Query(
    () => RuleConnection,
    said(
      'Các quy định của một nhóm áp dụng vào một ngày, theo khóa. Nêu `unit` thì quy định địa phương gần nhất thay cho quy định chung: của đơn vị, rồi các cấp trên, rồi cả nước. Lỗi: UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.',
      'The rules of a family that apply on a day, by key. With `unit`, the nearest local rule takes the place of the one of the country: of the unit, then its superiors, then the whole country. Errors: UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.',
    ),
  )
  async rules(
    @Ctx() { scope }: RequestContext,
    @Arg('family', () => RULE_FAMILIES, said('Nhóm quy định.', 'The family of rules.')) family: RuleFamily,
    @Arg('at', () => DateScalar, said('Ngày cần xem.', 'The day to look at.')) at: string,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
    @Arg('unit', () => UnitRefInput, {
      nullable: true,
      ...said('Quy định của đơn vị này; trống: của cả nước.', 'As they stand for this unit; null: for the country.'),
    })
    unit: UnitRefInput | null,
  ): Promise<InstanceType<typeof RuleConnection>> {
    const { page, count } = await this.#service.rules(scope, family, at, unit ?? null, first, after ?? null);
    return new RuleConnection({ ...page, nodes: page.nodes.map((row) => RuleType.of(row, at)) }, count);
  }

  @FieldResolver(() => UnitType, {
    nullable: true,
    ...said(
      'Quy định địa phương là của đơn vị này; trống khi của cả nước, hoặc không phải quy định địa phương.',
      'Whose local rule it is; null where it is one of the whole country, or no local one.',
    ),
  })
  async localTo(@Root() { localTo, at }: RuleType, @Ctx() context: RequestContext): Promise<UnitType | null> {
    const unit = localTo === null ? null : await unitLoaders(context).unitAt(at).load(localTo);
    return unit === null ? null : new UnitType(unit);
  }
}

@Resolver(() => InstrumentType)
export class InstrumentResolver {
  @FieldResolver(() => InstrumentType, {
    nullable: true,
    ...said('Văn bản thay thế; trống khi không có.', 'The instrument that replaced it; null where none did.'),
  })
  async replacedBy(
    @Root() { replacedByCode }: InstrumentType,
    @Ctx() context: RequestContext,
  ): Promise<InstrumentType | null> {
    const row = replacedByCode === null ? null : await rulebookLoaders(context).instruments.load(replacedByCode);
    return row === null ? null : InstrumentType.of(row);
  }
}

@Resolver(() => RuleBasisType)
export class RuleBasisResolver {
  @FieldResolver(
    () => Boolean,
    said(
      'Là quy định địa phương, thay cho quy định chung.',
      'Whether it is a local rule, in place of the one of the country.',
    ),
  )
  local(@Root() { local }: RuleBasisType): boolean {
    return local ?? false;
  }
}

@Resolver(() => UnitType)
export class UnitClassResolver {
  @FieldResolver(() => UnitClass, {
    nullable: true,
    ...said(
      'Phân loại vào ngày đó, theo quy định địa phương; trống khi chưa biết.',
      'Its class on that day, by a local rule; null when it is not known.',
    ),
  })
  async unitClass(@Root() { id, at }: UnitType, @Ctx() context: RequestContext): Promise<UnitClass | null> {
    const rule = await classRule(id, at, context);
    return (rule?.value as LocalValues['UNIT_CLASS'] | undefined)?.unitClass ?? null;
  }

  @FieldResolver(() => RuleBasisType, {
    nullable: true,
    ...said(
      'Quy định địa phương nào nêu phân loại; trống khi chưa biết loại.',
      'Which local rule says the class; null when it is not known.',
    ),
  })
  async unitClassBasis(@Root() { id, at }: UnitType, @Ctx() context: RequestContext): Promise<RuleBasisType | null> {
    const rule = await classRule(id, at, context);
    return rule === undefined ? null : basisOf(rule);
  }
}

/** The rule that says of which class a unit was on a day. */
async function classRule(unitId: string, at: string, context: RequestContext): Promise<LocalRule | undefined> {
  return (await rulebookLoaders(context).unitClasses.load(unitId)).find((rule) => covers(rule, at));
}
