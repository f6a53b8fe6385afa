import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import type { RequestContext } from '../../authz/request.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { said } from '../../kernel/text.ts';
import { UnitRefInput, UnitType } from '../units/index.ts';
import { PublishPlanInput, WithdrawPublicationInput } from './succession.inputs.ts';
import { publicationLoaders } from './succession.loaders.ts';
import type { PublicationsService } from './succession.publications.service.ts';
import {
  PublicationType,
  PublishedLineType,
  PublishedPlanConnection,
  PublishedPlanType,
} from './succession.publications.type.ts';
import { unitOf } from './succession.resolver.ts';

const INPUT = said('Điều cần làm.', 'What is to be done.');

@Resolver(() => PublishedPlanType)
export class PublishedPlanResolver {
  readonly #service: PublicationsService;
  readonly #loaders: ReturnType<typeof publicationLoaders>;

  constructor(service: PublicationsService) {
    this.#service = service;
    this.#loaders = publicationLoaders(service);
  }

  @Permit('succession:published')
  @Query(
    () => PublishedPlanConnection,
    said(
      'Quy hoạch đang được công khai vào một ngày của một đơn vị và mọi đơn vị trực thuộc, mới nhất trước. Người chỉ theo dõi công khai xem được những gì công khai đến cán bộ, đảng viên, và chỉ khi hôm nay còn công khai. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.',
      'Plans of a unit, with everything under it, that are published on a day, the latest first. Whoever only follows publications reads what is published to cadres and Party members, and only while it still is today. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.',
    ),
  )
  async publishedPlans(
    @Ctx() { scope }: RequestContext,
    @Arg('unit', () => UnitRefInput, said('Đơn vị.', 'The unit.')) unit: UnitRefInput,
    @Arg('at', () => DateScalar, said('Ngày cần xem.', 'The day to look at.')) at: string,
    @Arg('first', () => Int, said('Số lần công khai của trang, từ 1 đến 100.', 'How many to give, from 1 to 100.'))
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      ...said('`endCursor` của trang trước.', '`endCursor` of the page before.'),
    })
    after: string | null,
  ): Promise<InstanceType<typeof PublishedPlanConnection>> {
    const { page, count } = await this.#service.published(scope, unit, at, first, after ?? null);
    return new PublishedPlanConnection(
      { ...page, nodes: page.nodes.map((row) => PublishedPlanType.of(row, at)) },
      count,
    );
  }

  @FieldResolver(() => UnitType, said('Đơn vị quy hoạch.', 'The unit that plans.'))
  unit(@Root() plan: PublishedPlanType, @Ctx() context: RequestContext): Promise<UnitType> {
    return unitOf(plan, context);
  }

  @FieldResolver(
    () => [PublishedLineType],
    said(
      'Những gì đã công khai, như khi công khai: thay đổi về sau không đổi các dòng này.',
      'What was published, as it was: later changes do not reach these lines.',
    ),
  )
  async lines(
    @Root() { id, term }: PublishedPlanType,
    @Ctx() context: RequestContext,
  ): Promise<readonly PublishedLineType[]> {
    return (await this.#loaders(context).lines.load(id)).map(({ titleName, fullName, presentTitles }) =>
      Object.assign(new PublishedLineType(), { term, plannedTitle: titleName, fullName, presentTitles }),
    );
  }
}

@Resolver(() => PublicationType)
export class PublicationResolver {
  readonly #service: PublicationsService;

  constructor(service: PublicationsService) {
    this.#service = service;
  }

  @Permit('succession:write')
  @Mutation(
    () => PublicationType,
    said(
      'Công khai quy hoạch sau một đợt đã quyết định: ghi cố định nhiệm kỳ, chức danh quy hoạch, họ tên, chức danh đang giữ. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.',
      'Publishes the plan that a decided round left: term, planned title, full name and titles held are fixed. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.',
    ),
  )
  async publishPlan(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => PublishPlanInput, INPUT) { from = null, to = null, ...input }: PublishPlanInput,
  ): Promise<PublicationType> {
    const row = await this.#service.publish(scope, { ...input, from, to });
    return PublicationType.of(row, this.#service.today());
  }

  @Permit('succession:write')
  @Mutation(
    () => PublicationType,
    said(
      'Thu hồi một lần công khai. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.',
      'Withdraws a publication. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.',
    ),
  )
  async withdrawPublication(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => WithdrawPublicationInput, INPUT) { on = null, ...input }: WithdrawPublicationInput,
  ): Promise<PublicationType> {
    const row = await this.#service.withdraw(scope, { ...input, on });
    return PublicationType.of(row, this.#service.today());
  }
}
