import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import type { RequestContext } from '../../authz/request.ts';
import { decisionFrom } from '../../kernel/decision.inputs.ts';
import { said } from '../../kernel/text.ts';
import { UnitRefInput } from '../units/index.ts';
import { ConfirmCarryOverInput, DeclineCarryOverInput, ProposeCarryOverInput } from './carry-over.inputs.ts';
import type { CarryOverService } from './carry-over.service.ts';
import {
  CarryOverConnection,
  CarryOverType,
  ConfirmedCarryOverType,
  ProposedCarryOverType,
} from './carry-over.type.ts';
import { CARRY_OVER_STATUSES, type CarryOverStatus } from './personnel.rules.ts';
import { RecordedPersonnelEventType } from './personnel.type.ts';

const INPUT = said('Đề xuất nào, và quyết định gì.', 'Which carry-over, and what is decided.');
const ERRORS = 'NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.';

@Resolver(() => CarryOverType)
export class CarryOverResolver {
  readonly #service: CarryOverService;

  constructor(service: CarryOverService) {
    this.#service = service;
  }

  @Permit('roster:read')
  @Query(
    () => CarryOverConnection,
    said(
      'Các đề xuất chuyển tiếp sang một đơn vị mới, theo tên. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.',
      'Who is to be carried over into a new unit, by Vietnamese name. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.',
    ),
  )
  async carryOvers(
    @Ctx() { scope }: RequestContext,
    @Arg('unit', () => UnitRefInput, said('Đơn vị mới.', 'The new unit.')) unit: UnitRefInput,
    @Arg('first', () => Int, said('Số người của trang, từ 1 đến 100.', 'How many to give, from 1 to 100.'))
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      ...said('`endCursor` của trang trước.', '`endCursor` of the page before.'),
    })
    after: string | null,
    @Arg('status', () => CARRY_OVER_STATUSES, { nullable: true, ...said('Chỉ tình trạng này.', 'Only this status.') })
    status: CarryOverStatus | null,
  ): Promise<InstanceType<typeof CarryOverConnection>> {
    const { page, count } = await this.#service.list(scope, unit, status ?? null, first, after ?? null);
    return new CarryOverConnection({ ...page, nodes: page.nodes.map(CarryOverType.of) }, count);
  }

  @Permit('roster:write')
  @Mutation(
    () => ProposedCarryOverType,
    said(
      'Đề xuất chuyển tiếp mọi người đang giữ chức vụ ở các đơn vị nhập toàn bộ vào đơn vị mới, và kết thúc chức vụ cũ vào ngày cuối. Gọi lại chỉ thêm người chưa có. Lỗi: FORBIDDEN (nêu đơn vị ngoài phạm vi), NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED.',
      'Proposes to carry over everybody in office in the units that went into the new one whole, and ends the old offices on their last day. Called again it adds those alone who are not there yet. Errors: FORBIDDEN (names the units outside the reach), NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED.',
    ),
  )
  async proposeCarryOver(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => ProposeCarryOverInput, said('Đơn vị mới và ngày đầu.', 'The new unit and its first day.'))
    input: ProposeCarryOverInput,
  ): Promise<ProposedCarryOverType> {
    return ProposedCarryOverType.of(await this.#service.propose(scope, input.unit, input.from));
  }

  @Permit('roster:write')
  @Mutation(
    () => ConfirmedCarryOverType,
    said(
      `Xác nhận một người giữ chức vụ gì ở đơn vị mới, theo quyết định. Lỗi: FORBIDDEN, ${ERRORS}`,
      `Confirms what somebody holds in the new unit, by a decision. Errors: FORBIDDEN, ${ERRORS}`,
    ),
  )
  async confirmCarryOver(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => ConfirmCarryOverInput, INPUT) input: ConfirmCarryOverInput,
  ): Promise<ConfirmedCarryOverType> {
    const { carryOver, ...recorded } = await this.#service.confirm(scope, {
      ...input,
      from: input.from ?? null,
      until: input.until ?? null,
      decision: decisionFrom(input.decision),
    });
    return { carryOver: CarryOverType.of(carryOver), ...RecordedPersonnelEventType.of(recorded) };
  }

  @Permit('roster:write')
  @Mutation(
    () => CarryOverType,
    said(
      `Ghi rằng một người không được chuyển tiếp, có lý do. Lỗi: FORBIDDEN, ${ERRORS}`,
      `Records that somebody is not carried over, with a reason. Errors: FORBIDDEN, ${ERRORS}`,
    ),
  )
  async declineCarryOver(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => DeclineCarryOverInput, INPUT) input: DeclineCarryOverInput,
  ): Promise<CarryOverType> {
    return CarryOverType.of(await this.#service.decline(scope, input));
  }
}
