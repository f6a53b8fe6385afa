import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../kernel/connection.type.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import type { Decision } from '../../kernel/decision.ts';
import { DecisionType } from '../../kernel/decision.type.ts';
import { bothLanguages, describe, said } from '../../kernel/text.ts';
import { RuleBasisType } from '../rulebook/index.ts';
import { UnitType } from '../units/index.ts';
import { PERSONNEL_RULES, type PersonnelFinding, type PersonnelRule } from './personnel.findings.rules.ts';
import { PERSONNEL_EVENT_KINDS, type PersonnelEventKind } from './personnel.rules.ts';
import type { PersonnelEventRow } from './personnel.store.ts';

registerEnumType(PERSONNEL_EVENT_KINDS, {
  name: 'PersonnelEventKind',
  description: describe('Việc gì xảy ra với một chức vụ.', 'What befalls an office.'),
  valuesConfig: {
    APPOINT: said('Bổ nhiệm, bầu, tuyển dụng.', 'Appointed, elected or recruited.'),
    REAPPOINT: said('Bổ nhiệm lại.', 'Reappointed.'),
    TRANSFER: said('Điều động.', 'Transferred.'),
    ROTATE: said('Luân chuyển.', 'Rotated.'),
    ADD_TITLE: said('Kiêm nhiệm thêm chức danh.', 'A concurrent title is added.'),
    END_TITLE: said('Thôi một chức danh.', 'One of the titles is ended.'),
    RELIEVE: said('Miễn nhiệm, thôi giữ chức vụ.', 'Relieved of office.'),
    RETIRE: said('Nghỉ hưu.', 'Retired.'),
    CARRY_OVER: said(
      'Nhận chức vụ ở đơn vị mới khi đơn vị cũ được sáp nhập.',
      'Holds office in the unit that the old one went into.',
    ),
  },
});
registerEnumType(PERSONNEL_RULES, {
  name: 'PersonnelRule',
  description: describe('Việc nhân sự được xem xét về điều gì.', 'What an event is looked at for.'),
  valuesConfig: {
    QUOTA: said('Số lượng cán bộ, công chức của đơn vị.', 'The quota of the unit.'),
    SEATS: said('Số người giữ một chức danh.', 'How many hold a title.'),
    STANDARD: said('Tiêu chuẩn chức danh.', 'The standards of a title.'),
    PLANNED_FOR_TITLE: said(
      'Nhân sự tại chỗ phải trong quy hoạch chức danh đó, tương đương hoặc cao hơn.',
      'Somebody of the unit is to be planned for the title, or an equal or higher one.',
    ),
    MINIMUM_AGE: said('Tuổi tối thiểu.', 'The least age.'),
  },
});

@ObjectType('PersonnelEvent', said('Một việc nhân sự, theo một quyết định.', 'What befell an office, by a decision.'))
export class PersonnelEventType {
  fromAppointmentId!: string | null;
  toAppointmentId!: string | null;

  @Field(() => ID, said('Định danh.', 'Its id.'))
  id!: string;
  @Field(() => PERSONNEL_EVENT_KINDS, said('Việc gì.', 'What it is.'))
  kind!: PersonnelEventKind;
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
  @Field(() => UnitType, said('Đơn vị, như vào ngày đó.', 'The unit, as on that day.'))
  unit!: UnitType;
  @Field(() => UnitType, { nullable: true, ...said('Đơn vị cũ, nếu chuyển đến.', 'The unit left, if any.') })
  fromUnit!: UnitType | null;
  @Field(() => DateScalar, said('Có hiệu lực từ ngày.', 'From this day.'))
  effectiveOn!: string;
  @Field(() => DecisionType, said('Quyết định.', 'The decision.'))
  decision!: Decision;
  @Field(() => String, { nullable: true, ...said('Lý do.', 'Why.') })
  reason!: string | null;
  @Field(() => Int, said('Phiên bản.', 'The version.'))
  version!: number;

  static of({ unit, fromUnit, ...row }: PersonnelEventRow): PersonnelEventType {
    const units = { unit: new UnitType(unit), fromUnit: fromUnit && new UnitType(fromUnit) };
    return Object.assign(new PersonnelEventType(), row, units);
  }
}

export const PersonnelEventConnection = connectionType(
  PersonnelEventType,
  'PersonnelEvent',
  'việc nhân sự',
  'personnel events',
);

@ObjectType(
  'PersonnelFinding',
  said(
    'Điều nên xem lại theo một quy định có hiệu lực ngày đó. Không chặn việc gì.',
    'Something to look at again by a rule in force on that day. It blocks nothing.',
  ),
)
export class PersonnelFindingType {
  @Field(() => PERSONNEL_RULES, said('Quy định.', 'The rule.'))
  rule!: PersonnelRule;
  @Field(() => String, { nullable: true, ...said('Mã chức danh, nếu nói về một.', 'The title’s code, if about one.') })
  titleCode!: string | null;
  @Field(() => String, said('Nhận xét, tiếng Việt rồi tiếng Anh.', 'The finding, in Vietnamese, then in English.'))
  message!: string;
  @Field(() => String, said('Nhận xét bằng tiếng Việt.', 'The finding in Vietnamese.'))
  messageVi!: string;
  @Field(() => String, said('Nhận xét bằng tiếng Anh.', 'The finding in English.'))
  messageEn!: string;
  @Field(
    () => Boolean,
    said(
      'Quy định và mọi dữ liệu dùng để áp dụng đã đối chiếu. Khi là `false`: không được dẫn như sự thật.',
      'Whether the rule and all it was applied with were checked. `false`: not to be quoted as fact.',
    ),
  )
  verified!: boolean;
  @Field(() => RuleBasisType, said('Căn cứ.', 'The basis.'))
  legalBasis!: RuleBasisType;

  static of({ message, basis, ...finding }: PersonnelFinding): PersonnelFindingType {
    const texts = { message: bothLanguages(message), messageVi: message.vi, messageEn: message.en };
    return Object.assign(new PersonnelFindingType(), finding, texts, { legalBasis: basis });
  }
}

@ObjectType(
  'RecordedPersonnelEvent',
  said('Việc vừa ghi, và những điều nên xem lại.', 'What was recorded, and what to look at again.'),
)
export class RecordedPersonnelEventType {
  @Field(() => PersonnelEventType, said('Việc nhân sự.', 'The event.'))
  event!: PersonnelEventType;
  @Field(() => [PersonnelFindingType], said('Những điều nên xem lại.', 'What to look at again.'))
  findings!: readonly PersonnelFindingType[];

  static of({
    event,
    findings,
  }: {
    readonly event: PersonnelEventRow;
    readonly findings: readonly PersonnelFinding[];
  }): RecordedPersonnelEventType {
    return { event: PersonnelEventType.of(event), findings: findings.map(PersonnelFindingType.of) };
  }
}
