import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import { perRequest, type RequestContext } from '../../authz/request.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { loaderPer, rowsLoader } from '../../kernel/loader.ts';
import { describe } from '../../kernel/text.ts';
import { OfficialType } from '../roster/index.ts';
import { UnitRefInput, UnitType, unitLoaders } from '../units/index.ts';
import type { SuccessionService } from './succession.service.ts';
import { planningEntriesOf } from './succession.store.ts';
import {
  PlanningEntryType,
  SuccessionEntryType,
  SuccessionFindingType,
  SuccessionPlanType,
  SuccessionShareType,
} from './succession.type.ts';

const loaders = perRequest((scope) => ({
  entries: loaderPer((at: string) =>
    rowsLoader(
      (ids) => planningEntriesOf(scope, ids, at),
      (row) => row.personId,
    ),
  ),
}));

@Resolver(() => OfficialType)
export class SuccessionResolver {
  readonly #service: SuccessionService;

  constructor(service: SuccessionService) {
    this.#service = service;
  }

  @Permit('roster:read')
  @Query(() => SuccessionPlanType, {
    description: describe(
      'Quy hoạch một nhiệm kỳ của một đơn vị, dựng lại cho bất kỳ ngày nào, và những điều nên xem lại theo quy định của ngày đó. Nhiều nhất 5.000 lượt. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED (nhiệm kỳ không có), COST_LIMIT.',
      'A unit’s plan of succession for a term, rebuilt for any day, and what the rules of that day find in it. At most 5,000 entries. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED (no such term), COST_LIMIT.',
    ),
  })
  async successionPlan(
    @Ctx() { scope }: RequestContext,
    @Arg('unit', () => UnitRefInput, {
      description: describe('Đơn vị, cùng mọi đơn vị trực thuộc.', 'The unit, with everything under it.'),
    })
    unit: UnitRefInput,
    @Arg('term', () => String, { description: describe('Nhiệm kỳ, như 2025-2030.', 'The term, such as 2025-2030.') })
    term: string,
    @Arg('at', () => DateScalar, { description: describe('Ngày cần xem.', 'The day to look at.') }) at: string,
    @Arg('pending', () => Boolean, {
      defaultValue: false,
      description: describe(
        'Cả những lượt được đề xuất, và đã quyết định mà chưa bắt đầu.',
        'Also what is proposed, and what is decided and has not begun.',
      ),
    })
    pending: boolean,
  ): Promise<SuccessionPlanType> {
    const plan = await this.#service.plan(scope, unit, term, at, pending);
    return Object.assign(new SuccessionPlanType(), {
      plan,
      term,
      at,
      entries: plan.entries.map((row) => SuccessionEntryType.of({ row, term, at })),
      findings: plan.findings.map((finding) => SuccessionFindingType.of(finding, at)),
      rules: plan.rules.map(({ basis, ...rule }) => ({ ...rule, legalBasis: basis })),
    });
  }

  @FieldResolver(() => [PlanningEntryType], {
    description: describe(
      'Các chức danh được quy hoạch đến ngày đó.',
      'The titles the person is or was planned for, by that day.',
    ),
  })
  planning(@Root() official: OfficialType, @Ctx() context: RequestContext): Promise<readonly PlanningEntryType[]> {
    return loaders(context).entries(official.at).load(official.id);
  }
}

export async function unitOf(
  { unitId, at }: { unitId: string; at: string },
  context: RequestContext,
): Promise<UnitType> {
  const unit = await unitLoaders(context).unitAt(at).load(unitId);
  if (unit === null) throw new Error('A plan names a unit that does not exist.');
  return new UnitType(unit);
}

@Resolver(() => SuccessionEntryType)
export class SuccessionEntryResolver {
  @FieldResolver(() => UnitType, { description: describe('Đơn vị quy hoạch.', 'The unit that plans.') })
  unit(@Root() entry: SuccessionEntryType, @Ctx() context: RequestContext): Promise<UnitType> {
    return unitOf(entry, context);
  }
}

@Resolver(() => SuccessionFindingType)
export class SuccessionFindingResolver {
  @FieldResolver(() => UnitType, {
    description: describe('Đơn vị có quy hoạch đó.', 'The unit whose plan it is about.'),
  })
  unit(@Root() finding: SuccessionFindingType, @Ctx() context: RequestContext): Promise<UnitType> {
    return unitOf(finding, context);
  }
}

@Resolver(() => SuccessionPlanType)
export class SuccessionPlanResolver {
  readonly #service: SuccessionService;

  constructor(service: SuccessionService) {
    this.#service = service;
  }

  @FieldResolver(() => [SuccessionShareType], {
    description: describe(
      'Tỷ lệ nữ, người dân tộc thiểu số, cán bộ trẻ, đối chiếu với mức của ngày đó.',
      'The shares of women, ethnic minorities and the young, against the targets of that day.',
    ),
  })
  async shares(
    @Root() { plan }: SuccessionPlanType,
    @Ctx() { scope }: RequestContext,
  ): Promise<readonly SuccessionShareType[]> {
    return (await this.#service.shares(scope, plan)).map(({ rule, ...share }) =>
      Object.assign(new SuccessionShareType(), share, { legalBasis: rule?.basis ?? null }),
    );
  }
}
