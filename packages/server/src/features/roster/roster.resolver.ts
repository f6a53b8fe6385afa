import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import type { RequestContext } from '../../authz/request.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { describe } from '../../kernel/text.ts';
import { selectionFrom, UnitScopeInput, UnitType, unitLoaders } from '../units/index.ts';
import { rosterLoaders } from './roster.loaders.ts';
import { CATEGORIES, type Category } from './roster.rules.ts';
import type { RosterService } from './roster.service.ts';
import type { OfficialRow } from './roster.store.ts';
import { AppointmentType, CredentialType, OfficialConnection, OfficialType } from './roster.type.ts';

const AT = describe('Ngày cần xem.', 'The day to look at.');

async function unitOf(unitId: string, at: string, context: RequestContext): Promise<UnitType> {
  const unit = await unitLoaders(context).unitAt(at).load(unitId);
  if (unit === null) throw new Error('An appointment names a unit that does not exist.');
  return new UnitType(unit);
}

@Resolver(() => OfficialType)
export class RosterResolver {
  readonly #service: RosterService;

  constructor(service: RosterService) {
    this.#service = service;
  }

  @Permit('roster:read')
  @Query(() => OfficialConnection, {
    description: describe(
      'Những người đang giữ chức vụ vào một ngày, theo đơn vị, chức danh chính rồi tên. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND.',
      'Persons in office on a day, by unit, main title, then Vietnamese name. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND.',
    ),
  })
  async officials(
    @Ctx() { scope }: RequestContext,
    @Arg('units', () => UnitScopeInput, { description: describe('Những đơn vị nào.', 'Which units.') })
    units: UnitScopeInput,
    @Arg('at', () => DateScalar, { description: AT }) at: string,
    @Arg('first', () => Int, {
      description: describe('Số người của trang, từ 1 đến 100.', 'How many to give, from 1 to 100.'),
    })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: describe('`endCursor` của trang trước.', '`endCursor` of the page before.'),
    })
    after: string | null,
    @Arg('category', () => CATEGORIES, {
      nullable: true,
      description: describe('Chỉ đối tượng này.', 'Only this category.'),
    })
    category: Category | null,
  ): Promise<InstanceType<typeof OfficialConnection>> {
    const { page, count } = await this.#service.officials(
      scope,
      selectionFrom(units),
      at,
      category ?? null,
      first,
      after,
    );
    return new OfficialConnection({ ...page, nodes: page.nodes.map((row) => this.#typeOf(row, at)) }, count);
  }

  @Permit('roster:read')
  @Query(() => OfficialType, {
    nullable: true,
    description: describe(
      'Một người đang giữ chức vụ vào một ngày. Lỗi: NOT_FOUND.',
      'One person in office on a day. Errors: NOT_FOUND.',
    ),
  })
  async official(
    @Ctx() { scope }: RequestContext,
    @Arg('id', () => ID, { description: describe('Định danh của người.', 'The id of the person.') }) id: string,
    @Arg('at', () => DateScalar, { description: AT }) at: string,
  ): Promise<OfficialType> {
    return this.#typeOf(await this.#service.official(scope, id, at), at);
  }

  @Permit('roster:identify')
  @Mutation(() => String, {
    description: describe(
      'Xem đủ số định danh cá nhân của một người đang giữ chức vụ vào ngày đó. Việc xem và lý do được ghi nhật ký. Lỗi: NOT_FOUND, FORBIDDEN, VALIDATION_FAILED.',
      'Opens the personal identifier of a person in office on the day. That it was opened, and why, is recorded. Errors: NOT_FOUND, FORBIDDEN, VALIDATION_FAILED.',
    ),
  })
  revealPersonalIdentifier(
    @Ctx() { scope }: RequestContext,
    @Arg('id', () => ID, { description: describe('Định danh của người.', 'The id of the person.') }) id: string,
    @Arg('at', () => DateScalar, { description: AT }) at: string,
    @Arg('reason', () => String, {
      description: describe('Vì sao cần xem, ít nhất 10 ký tự.', 'Why it is needed, at least 10 characters.'),
    })
    reason: string,
  ): Promise<string> {
    return this.#service.revealIdentifier(scope, id, at, reason);
  }

  #typeOf(row: OfficialRow, at: string): OfficialType {
    return OfficialType.of(row, at, this.#service.maskedIdentifier(row));
  }

  @FieldResolver(() => UnitType, { description: describe('Đơn vị vào ngày đó.', 'The unit, as on that day.') })
  unit(@Root() official: OfficialType, @Ctx() context: RequestContext): Promise<UnitType> {
    return unitOf(official.unitId, official.at, context);
  }

  @FieldResolver(() => [CredentialType], {
    description: describe('Văn bằng, chứng chỉ, trình độ đã biết đến ngày đó.', 'Levels known to be held by that day.'),
  })
  credentials(@Root() official: OfficialType, @Ctx() context: RequestContext): Promise<readonly CredentialType[]> {
    return rosterLoaders(context).credentials(official.at).load(official.id);
  }

  @FieldResolver(() => [AppointmentType], {
    description: describe(
      'Quá trình giữ chức vụ đến ngày đó, mới nhất trước.',
      'Offices held up to that day, latest first.',
    ),
  })
  async appointments(@Root() official: OfficialType, @Ctx() context: RequestContext): Promise<AppointmentType[]> {
    const rows = await rosterLoaders(context).appointments(official.at).load(official.id);
    return rows.map((row) => Object.assign(new AppointmentType(), row, { at: official.at }));
  }
}

@Resolver(() => AppointmentType)
export class AppointmentResolver {
  @FieldResolver(() => UnitType, { description: describe('Đơn vị.', 'The unit.') })
  unit(@Root() appointment: AppointmentType, @Ctx() context: RequestContext): Promise<UnitType> {
    // One that is to begin may be in a unit that is to begin.
    const at = appointment.since > appointment.at ? appointment.since : appointment.at;
    return unitOf(appointment.unitId, at, context);
  }
}
