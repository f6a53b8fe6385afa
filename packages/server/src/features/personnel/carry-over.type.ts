import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../kernel/connection.type.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import type { Decision } from '../../kernel/decision.ts';
import { DecisionType } from '../../kernel/decision.type.ts';
import { eventsOf } from '../../kernel/machine.ts';
import { describe, said } from '../../kernel/text.ts';
import { CATEGORIES, type Category } from '../roster/index.ts';
import { TitleNameType } from '../rulebook/index.ts';
import { UnitType } from '../units/index.ts';
import type { ProposedCarryOver } from './carry-over.service.ts';
import type { CarryOverRow } from './carry-over.store.ts';
import {
  CARRY_OVER,
  CARRY_OVER_EVENTS,
  CARRY_OVER_STATUSES,
  type CarryOverEvent,
  type CarryOverStatus,
  droppedTitles,
} from './personnel.rules.ts';
import { PersonnelEventType, PersonnelFindingType } from './personnel.type.ts';

registerEnumType(CARRY_OVER_STATUSES, {
  name: 'CarryOverStatus',
  description: describe('Đề xuất chuyển tiếp đã được quyết định hay chưa.', 'Whether a carry-over is decided.'),
  valuesConfig: {
    PROPOSED: said('Đang đề xuất.', 'Proposed.'),
    CONFIRMED: said('Đã có quyết định giữ chức vụ ở đơn vị mới.', 'Confirmed: in office in the new unit.'),
    DECLINED: said('Không chuyển tiếp, có lý do.', 'Declined, with a reason.'),
  },
});
registerEnumType(CARRY_OVER_EVENTS, {
  name: 'CarryOverEvent',
  description: describe('Việc có thể làm với một đề xuất.', 'What can be done with a carry-over.'),
  valuesConfig: { CONFIRM: said('Xác nhận.', 'Confirm.'), DECLINE: said('Không chuyển tiếp.', 'Decline.') },
});

@ObjectType(
  'CarryOver',
  said(
    'Đề xuất một người của đơn vị cũ giữ chức vụ gì ở đơn vị mới. Hồ sơ cũ vẫn ở đơn vị cũ.',
    'What somebody of a unit that ended is to hold in the one that came of it. History stays with the old unit.',
  ),
)
export class CarryOverType {
  @Field(() => ID, said('Định danh.', 'Its id.'))
  id!: string;
  @Field(() => UnitType, said('Đơn vị mới.', 'The new unit.'))
  unit!: UnitType;
  @Field(() => UnitType, said('Đơn vị cũ, như vào ngày cuối.', 'The old unit, as on its last day.'))
  fromUnit!: UnitType;
  @Field(() => DateScalar, said('Ngày đơn vị mới hoạt động.', 'The first day of the new unit.'))
  firstDay!: string;
  @Field(() => ID, said('Định danh của người.', 'The id of the person.'))
  personId!: string;
  @Field(
    () => String,
    said(
      'Họ và tên; "•••" khi người đó ở ngoài phạm vi của tài khoản.',
      'Full name; "•••" where the person is outside of what the account may see.',
    ),
  )
  fullName!: string;
  @Field(() => CATEGORIES, {
    nullable: true,
    ...said('Đối tượng ở đơn vị cũ; trống khi ở ngoài phạm vi.', 'Category before; null where outside the reach.'),
  })
  category!: Category | null;
  @Field(() => [TitleNameType], said('Các chức danh ở đơn vị cũ.', 'Titles held before, the main one first.'))
  formerTitles!: readonly TitleNameType[];
  @Field(
    () => [TitleNameType],
    said(
      'Chức danh đề xuất: những chức danh cũ còn trong danh mục.',
      'Titles suggested: those of before that are still in the catalogue.',
    ),
  )
  suggestedTitles!: readonly TitleNameType[];
  @Field(() => String, {
    nullable: true,
    ...said('Chức danh nào không còn, tiếng Việt.', 'Which titles are no more, in Vietnamese.'),
  })
  noteVi!: string | null;
  @Field(() => String, {
    nullable: true,
    ...said('Chức danh nào không còn, tiếng Anh.', 'Which titles are no more, in English.'),
  })
  noteEn!: string | null;
  @Field(() => CARRY_OVER_STATUSES, said('Tình trạng.', 'Status.'))
  status!: CarryOverStatus;
  @Field(() => String, { nullable: true, ...said('Lý do không chuyển tiếp.', 'Why it was declined.') })
  reason!: string | null;
  @Field(() => DecisionType, {
    nullable: true,
    ...said('Quyết định, khi đã xác nhận.', 'The decision, when confirmed.'),
  })
  decision!: Decision | null;
  @Field(() => ID, {
    nullable: true,
    ...said(
      'Định danh chức vụ ở đơn vị mới, khi đã xác nhận.',
      'The id of the office in the new unit, when confirmed.',
    ),
  })
  toAppointmentId!: string | null;
  @Field(() => Int, said('Phiên bản.', 'The version.'))
  version!: number;
  @Field(() => [CARRY_OVER_EVENTS], said('Việc có thể làm tiếp.', 'What can be done next.'))
  allowedEvents!: readonly CarryOverEvent[];

  static of({ unit, fromUnit, ...row }: CarryOverRow): CarryOverType {
    const note = droppedTitles(row.formerTitles, row.suggestedTitles, row.firstDay);
    return Object.assign(new CarryOverType(), row, {
      unit: new UnitType(unit),
      fromUnit: new UnitType(fromUnit),
      noteVi: note?.vi ?? null,
      noteEn: note?.en ?? null,
      allowedEvents: eventsOf(CARRY_OVER, row.status),
    });
  }
}

export const CarryOverConnection = connectionType(CarryOverType, 'CarryOver', 'đề xuất chuyển tiếp', 'carry-overs');

@ObjectType('ProposedCarryOver', said('Kết quả đề xuất cho một đơn vị mới.', 'What a proposal for a new unit did.'))
export class ProposedCarryOverType {
  @Field(() => UnitType, said('Đơn vị mới.', 'The new unit.'))
  unit!: UnitType;
  @Field(() => DateScalar, said('Ngày đơn vị mới hoạt động.', 'The first day of the new unit.'))
  firstDay!: string;
  @Field(() => [UnitType], said('Các đơn vị đã nhập toàn bộ.', 'The units that went in whole.'))
  predecessors!: readonly UnitType[];
  @Field(
    () => Int,
    said(
      'Số đơn vị khác chỉ nhập một phần hoặc không rõ: không đề xuất ai của những nơi đó.',
      'How many others went in in part, or are not known: nobody of them is proposed.',
    ),
  )
  otherPredecessors!: number;
  @Field(() => Int, said('Số người vừa được đề xuất.', 'How many were proposed now.'))
  proposed!: number;
  @Field(
    () => Int,
    said('Số chức vụ ở đơn vị cũ vừa được kết thúc.', 'How many offices of the old units were ended now.'),
  )
  closed!: number;

  static of({ unit, predecessors, ...rest }: ProposedCarryOver): ProposedCarryOverType {
    const units = { unit: new UnitType(unit), predecessors: predecessors.map((one) => new UnitType(one)) };
    return Object.assign(new ProposedCarryOverType(), rest, units);
  }
}

@ObjectType(
  'ConfirmedCarryOver',
  said(
    'Đề xuất vừa xác nhận, việc nhân sự đã ghi, và những điều nên xem lại.',
    'What was confirmed and recorded, and what to look at again.',
  ),
)
export class ConfirmedCarryOverType {
  @Field(() => CarryOverType, said('Đề xuất.', 'The carry-over.'))
  carryOver!: CarryOverType;
  @Field(() => PersonnelEventType, said('Việc nhân sự.', 'The event.'))
  event!: PersonnelEventType;
  @Field(() => [PersonnelFindingType], said('Những điều nên xem lại.', 'What to look at again.'))
  findings!: readonly PersonnelFindingType[];
}
