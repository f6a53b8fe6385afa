import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import type { RequestContext } from '../../authz/request.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { said } from '../../kernel/text.ts';
import { UnitRefInput, UnitType, unitLoaders } from '../units/index.ts';
import {
  CloseResolutionInput,
  CorrectResolutionInput,
  factsFrom,
  PutResolutionInForceInput,
  RecordResolutionInput,
} from './resolutions.inputs.ts';
import { resolutionLoaders } from './resolutions.loaders.ts';
import type { ResolutionsService } from './resolutions.service.ts';
import type { ResolutionRow } from './resolutions.store.ts';
import { ResolutionConnection, ResolutionType } from './resolutions.type.ts';

const INPUT = said('Nghị quyết, phiên bản và điều cần đổi.', 'The resolution, its version, and what is to change.');
const mutation = (vi: string, en: string) =>
  said(
    `${vi} Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.`,
    `${en} Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.`,
  );

@Resolver(() => ResolutionType)
export class ResolutionsResolver {
  readonly #service: ResolutionsService;

  constructor(service: ResolutionsService) {
    this.#service = service;
  }

  @Permit('indicators:read')
  @Query(
    () => ResolutionConnection,
    said(
      'Các nghị quyết ban hành đến ngày `at`, mới nhất trước: của đơn vị và của các đơn vị cấp trên; với `under` là của đơn vị và các đơn vị bên dưới. Lỗi: UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.',
      'Resolutions issued by the day `at`, latest first: those of the unit and of the units above it; with `under` those of the unit and of the units below. Errors: UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.',
    ),
  )
  async resolutions(
    @Ctx() { scope }: RequestContext,
    @Arg('unit', () => UnitRefInput, said('Đơn vị có vào ngày đó.', 'A unit in force on that day.')) unit: UnitRefInput,
    @Arg('at', () => DateScalar, said('Ngày cần xem.', 'The day to look at.')) at: string,
    @Arg('first', () => Int, said('Số nghị quyết của trang, từ 1 đến 100.', 'How many to give, from 1 to 100.'))
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      ...said('`endCursor` của trang trước.', '`endCursor` of the page before.'),
    })
    after: string | null,
    @Arg('under', () => Boolean, {
      defaultValue: false,
      ...said('Nhìn xuống thay vì nhìn lên.', 'Look down instead of up.'),
    })
    under: boolean,
  ): Promise<InstanceType<typeof ResolutionConnection>> {
    const { page, count } = await this.#service.list(scope, unit, under ? 'UNDER' : 'ABOVE', at, first, after ?? null);
    return new ResolutionConnection({ ...page, nodes: page.nodes.map((row) => new ResolutionType(row, at)) }, count);
  }

  @Permit('indicators:read')
  @Query(
    () => ResolutionType,
    said(
      'Một nghị quyết như được biết vào một ngày. Lỗi: NOT_FOUND (cả khi chưa ban hành vào ngày đó).',
      'A resolution as known on a day. Errors: NOT_FOUND (also where it was not issued by that day).',
    ),
  )
  async resolution(
    @Ctx() { scope }: RequestContext,
    @Arg('id', () => ID, said('Định danh.', 'The id.')) id: string,
    @Arg('at', () => DateScalar, said('Ngày cần xem.', 'The day to look at.')) at: string,
  ): Promise<ResolutionType> {
    return new ResolutionType(await this.#service.resolution(scope, id, at), at);
  }

  @Permit('resolutions:write')
  @Mutation(
    () => ResolutionType,
    mutation(
      'Ghi một nghị quyết đã ban hành; hồ sơ bắt đầu là dự thảo.',
      'Records a resolution that was issued; its record begins as a draft.',
    ),
  )
  async recordResolution(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => RecordResolutionInput, said('Đơn vị và nội dung.', 'The unit, and what it says.'))
    { unit, resolution }: RecordResolutionInput,
  ): Promise<ResolutionType> {
    return this.#now(await this.#service.record(scope, unit, factsFrom(resolution)));
  }

  @Permit('resolutions:write')
  @Mutation(
    () => ResolutionType,
    mutation(
      'Sửa một hồ sơ dự thảo cho đúng văn bản; các chỉ tiêu theo ngày ban hành mới.',
      'Corrects a draft record to what the document says; its targets follow the day of issue.',
    ),
  )
  async correctResolution(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => CorrectResolutionInput, INPUT) input: CorrectResolutionInput,
  ): Promise<ResolutionType> {
    return this.#now(await this.#service.correct(scope, input, factsFrom(input.resolution)));
  }

  @Permit('resolutions:write')
  @Mutation(() => ResolutionType, mutation('Đưa nghị quyết vào hiệu lực.', 'Puts a resolution in force.'))
  async putResolutionInForce(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => PutResolutionInForceInput, INPUT) input: PutResolutionInForceInput,
  ): Promise<ResolutionType> {
    return this.#now(await this.#service.putInForce(scope, input, input.on));
  }

  @Permit('resolutions:write')
  @Mutation(
    () => ResolutionType,
    mutation(
      'Kết thúc nghị quyết, hoặc thay bằng nghị quyết khác.',
      'Closes a resolution, or replaces it by another one.',
    ),
  )
  async closeResolution(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => CloseResolutionInput, INPUT) input: CloseResolutionInput,
  ): Promise<ResolutionType> {
    return this.#now(await this.#service.close(scope, input, input.on, input.replacedBy ?? null));
  }

  @FieldResolver(() => UnitType, said('Đơn vị có nghị quyết này.', 'The unit whose resolution it is.'))
  async unit(@Root() { row }: ResolutionType, @Ctx() context: RequestContext): Promise<UnitType> {
    const unit = await unitLoaders(context).unitAt(row.unitAt).load(row.unitId);
    if (unit === null) throw new Error('A resolution names a unit that does not exist.');
    return new UnitType(unit);
  }

  @FieldResolver(() => ResolutionType, {
    nullable: true,
    ...said('Nghị quyết đã thay thế, vào ngày được hỏi.', 'What has replaced it by the day asked for.'),
  })
  async replacedBy(
    @Root() { row, state, at }: ResolutionType,
    @Ctx() context: RequestContext,
  ): Promise<ResolutionType | null> {
    if (row.replacedById === null || state !== 'REPLACED') return null;
    const other = await resolutionLoaders(context).resolution(at).load(row.replacedById);
    return other === null ? null : new ResolutionType(other, at);
  }

  #now(row: ResolutionRow): ResolutionType {
    return new ResolutionType(row, this.#service.today());
  }
}
