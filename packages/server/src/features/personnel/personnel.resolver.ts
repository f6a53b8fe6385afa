import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import { perRequest, type RequestContext } from '../../authz/request.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { decisionFrom } from '../../kernel/decision.inputs.ts';
import type { Decision } from '../../kernel/decision.ts';
import { loaderPer, rowsLoader } from '../../kernel/loader.ts';
import { said } from '../../kernel/text.ts';
import { AppointmentType, OfficialType, rosterLoaders } from '../roster/index.ts';
import { selectionFrom, UnitScopeInput } from '../units/index.ts';
import {
  AppointInput,
  ChangeTitleInput,
  EndOfficeInput,
  MoveInput,
  type OfficeChangeInput,
  ReappointInput,
} from './personnel.inputs.ts';
import { PERSONNEL_EVENT_KINDS, type PersonnelEventKind } from './personnel.rules.ts';
import type { PersonnelService } from './personnel.service.ts';
import { eventsOf } from './personnel.store.ts';
import { PersonnelEventConnection, PersonnelEventType, RecordedPersonnelEventType } from './personnel.type.ts';

const INPUT = said('Ai, chức vụ nào, theo quyết định nào.', 'Who, which office, by which decision.');
const mutation = (vi: string, en: string) =>
  said(
    `${vi} Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.`,
    `${en} Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.`,
  );

const loaders = perRequest((scope) => ({
  events: loaderPer((at: string) =>
    rowsLoader(
      (ids) => eventsOf(scope, ids, at),
      (row) => row.personId,
    ),
  ),
}));

const decided = <Input extends OfficeChangeInput>(
  input: Input,
): Omit<Input, 'decision' | 'reason'> & { readonly decision: Decision; readonly reason: string | null } => ({
  ...input,
  decision: decisionFrom(input.decision),
  reason: input.reason ?? null,
});

@Resolver(() => PersonnelEventType)
export class PersonnelResolver {
  readonly #service: PersonnelService;

  constructor(service: PersonnelService) {
    this.#service = service;
  }

  @Permit('roster:read')
  @Query(
    () => PersonnelEventConnection,
    said(
      'Các việc nhân sự của một thời gian, mới nhất trước: việc đến các đơn vị và việc rời các đơn vị. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.',
      'What befell offices in a time, latest first: what came to the units, and what led away from them. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.',
    ),
  )
  async personnelEvents(
    @Ctx() { scope }: RequestContext,
    @Arg(
      'units',
      () => UnitScopeInput,
      said('Những đơn vị nào, như vào ngày cuối của thời gian đó.', 'Which units, as on the last day of that time.'),
    )
    units: UnitScopeInput,
    @Arg('from', () => DateScalar, said('Từ ngày.', 'From this day.')) from: string,
    @Arg('to', () => DateScalar, said('Đến trước ngày.', 'Up to, not including.')) to: string,
    @Arg('first', () => Int, said('Số việc của trang, từ 1 đến 100.', 'How many to give, from 1 to 100.'))
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      ...said('`endCursor` của trang trước.', '`endCursor` of the page before.'),
    })
    after: string | null,
    @Arg('kinds', () => [PERSONNEL_EVENT_KINDS], { nullable: true, ...said('Chỉ những việc này.', 'Only these.') })
    kinds: PersonnelEventKind[] | null,
  ): Promise<InstanceType<typeof PersonnelEventConnection>> {
    const period = { from, to };
    const selection = selectionFrom(units);
    const { page, count } = await this.#service.events(scope, selection, period, kinds ?? null, first, after ?? null);
    return new PersonnelEventConnection({ ...page, nodes: page.nodes.map(PersonnelEventType.of) }, count);
  }

  @Permit('roster:write')
  @Mutation(
    () => RecordedPersonnelEventType,
    mutation(
      'Ghi bổ nhiệm, bầu, tuyển dụng; nếu đang giữ chức vụ khác thì CONFLICT.',
      'Records that somebody is appointed, elected or recruited; CONFLICT where the person is in another office.',
    ),
  )
  async appoint(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => AppointInput, INPUT) input: AppointInput,
  ): Promise<RecordedPersonnelEventType> {
    return RecordedPersonnelEventType.of(
      await this.#service.appoint(scope, {
        ...input,
        decision: decisionFrom(input.decision),
        reason: input.reason ?? null,
        until: input.until ?? null,
      }),
    );
  }

  @Permit('roster:write')
  @Mutation(
    () => RecordedPersonnelEventType,
    mutation('Ghi bổ nhiệm lại.', 'Records that somebody is reappointed to the same titles.'),
  )
  async reappoint(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => ReappointInput, INPUT) input: ReappointInput,
  ): Promise<RecordedPersonnelEventType> {
    return RecordedPersonnelEventType.of(
      await this.#service.reappoint(scope, { ...decided(input), until: input.until ?? null }),
    );
  }

  @Permit('roster:write')
  @Mutation(
    () => RecordedPersonnelEventType,
    mutation(
      'Ghi điều động sang đơn vị khác; cả hai đơn vị phải trong phạm vi.',
      'Records a transfer to another unit; both have to be within the reach.',
    ),
  )
  async transfer(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => MoveInput, INPUT) input: MoveInput,
  ): Promise<RecordedPersonnelEventType> {
    const given = { ...decided(input), until: input.until ?? null };
    return RecordedPersonnelEventType.of(await this.#service.move(scope, 'TRANSFER', given));
  }

  @Permit('roster:write')
  @Mutation(
    () => RecordedPersonnelEventType,
    mutation(
      'Ghi luân chuyển sang đơn vị khác; cả hai đơn vị phải trong phạm vi.',
      'Records a rotation to another unit; both have to be within the reach.',
    ),
  )
  async rotate(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => MoveInput, INPUT) input: MoveInput,
  ): Promise<RecordedPersonnelEventType> {
    const given = { ...decided(input), until: input.until ?? null };
    return RecordedPersonnelEventType.of(await this.#service.move(scope, 'ROTATE', given));
  }

  @Permit('roster:write')
  @Mutation(
    () => RecordedPersonnelEventType,
    mutation('Ghi kiêm nhiệm thêm một chức danh.', 'Records that a concurrent title is added.'),
  )
  async addConcurrentTitle(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => ChangeTitleInput, INPUT) input: ChangeTitleInput,
  ): Promise<RecordedPersonnelEventType> {
    return RecordedPersonnelEventType.of(await this.#service.changeTitle(scope, 'ADD_TITLE', decided(input)));
  }

  @Permit('roster:write')
  @Mutation(
    () => RecordedPersonnelEventType,
    mutation(
      'Ghi thôi một trong các chức danh; thôi chức danh chính thì chức danh kế tiếp thành chính.',
      'Records that one of the titles is ended; where it was the main one the next becomes so.',
    ),
  )
  async endConcurrentTitle(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => ChangeTitleInput, INPUT) input: ChangeTitleInput,
  ): Promise<RecordedPersonnelEventType> {
    return RecordedPersonnelEventType.of(await this.#service.changeTitle(scope, 'END_TITLE', decided(input)));
  }

  @Permit('roster:write')
  @Mutation(
    () => RecordedPersonnelEventType,
    mutation(
      'Ghi miễn nhiệm, thôi giữ chức vụ; cần lý do.',
      'Records that somebody is relieved of office; a reason is needed.',
    ),
  )
  async relieve(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => EndOfficeInput, INPUT) input: EndOfficeInput,
  ): Promise<RecordedPersonnelEventType> {
    return RecordedPersonnelEventType.of(await this.#service.end(scope, 'RELIEVE', decided(input)));
  }

  @Permit('roster:write')
  @Mutation(() => RecordedPersonnelEventType, mutation('Ghi nghỉ hưu.', 'Records that somebody retires.'))
  async retire(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => EndOfficeInput, INPUT) input: EndOfficeInput,
  ): Promise<RecordedPersonnelEventType> {
    return RecordedPersonnelEventType.of(await this.#service.end(scope, 'RETIRE', decided(input)));
  }

  @FieldResolver(() => AppointmentType, {
    nullable: true,
    ...said('Chức vụ trước đó, nếu tài khoản xem được.', 'The office before, where the account sees it.'),
  })
  fromAppointment(@Root() event: PersonnelEventType, @Ctx() context: RequestContext): Promise<AppointmentType | null> {
    return this.#appointment(event.fromAppointmentId, context);
  }

  @FieldResolver(() => AppointmentType, {
    nullable: true,
    ...said('Chức vụ từ ngày đó, nếu tài khoản xem được.', 'The office from that day on, where the account sees it.'),
  })
  toAppointment(@Root() event: PersonnelEventType, @Ctx() context: RequestContext): Promise<AppointmentType | null> {
    return this.#appointment(event.toAppointmentId, context);
  }

  /** As of today: events have days of their own, and offices would be asked for once for each. */
  async #appointment(id: string | null, context: RequestContext): Promise<AppointmentType | null> {
    const at = this.#service.today();
    const row = id === null ? null : await rosterLoaders(context).appointmentById(at).load(id);
    return row && Object.assign(new AppointmentType(), row, { at });
  }
}

@Resolver(() => OfficialType)
export class OfficialEventsResolver {
  @FieldResolver(
    () => [PersonnelEventType],
    said(
      'Các việc nhân sự đến ngày đó, mới nhất trước.',
      'What befell the person’s offices up to that day, latest first.',
    ),
  )
  async events(@Root() official: OfficialType, @Ctx() context: RequestContext): Promise<readonly PersonnelEventType[]> {
    return (await loaders(context).events(official.at).load(official.id)).map(PersonnelEventType.of);
  }
}
