import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../kernel/connection.type.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import type { DatePrecision } from '../../kernel/date.ts';
import { DatePrecisionEnum } from '../../kernel/date-precision.type.ts';
import type { Decision } from '../../kernel/decision.ts';
import { DecisionType } from '../../kernel/decision.type.ts';
import { eventsOf } from '../../kernel/machine.ts';
import { describe, said } from '../../kernel/text.ts';
import type { ShownDiscipline } from './roster.discipline.store.ts';
import {
  DISCIPLINE,
  DISCIPLINE_EVENTS,
  DISCIPLINE_KINDS,
  DISCIPLINE_SCHEMES,
  DISCIPLINE_STATUSES,
  type DisciplineEvent,
  type DisciplineKind,
  type DisciplineScheme,
  type DisciplineStatus,
} from './roster.records.rules.ts';
import type { PartyRow, RegisteredRow } from './roster.records.store.ts';
import { RESTRICTED_FIELDS, type RestrictedField, SEXES, type Sex } from './roster.rules.ts';

registerEnumType(DISCIPLINE_KINDS, {
  name: 'DisciplineKind',
  description: describe('Hình thức kỷ luật, từ nhẹ đến nặng.', 'The kind of a discipline, from low to high.'),
  valuesConfig: {
    REPRIMAND: said('Khiển trách.', 'Reprimand.'),
    WARNING: said('Cảnh cáo.', 'Warning.'),
    DEMOTION: said('Giáng chức, hạ bậc lương.', 'Demotion, or a lower grade of pay.'),
    DISMISSAL: said('Cách chức.', 'Dismissal from office.'),
    EXPULSION: said('Khai trừ; buộc thôi việc.', 'Expulsion from the Party or organisation; forced resignation.'),
  },
});
registerEnumType(DISCIPLINE_SCHEMES, {
  name: 'DisciplineScheme',
  description: describe('Kỷ luật theo quy định của bên nào.', 'By whose rules a discipline is.'),
  valuesConfig: {
    PARTY: said('Đảng.', 'The Party.'),
    STATE: said('Chính quyền.', 'The State.'),
    MASS: said('Đoàn thể.', 'A mass organisation.'),
  },
});
registerEnumType(DISCIPLINE_STATUSES, {
  name: 'DisciplineStatus',
  description: describe(
    'Tình trạng của kỷ luật, theo những gì đã biết vào ngày đó.',
    'Where a discipline stands, as known on that day.',
  ),
  valuesConfig: {
    IMPOSED: said('Đã ra quyết định.', 'Imposed.'),
    LIFTED: said('Đã chấm dứt hiệu lực.', 'Lifted: it was right, and is over.'),
    ANNULLED: said('Quyết định đã bị hủy bỏ.', 'Annulled: it is held not to have been.'),
  },
});
registerEnumType(DISCIPLINE_EVENTS, {
  name: 'DisciplineEvent',
  description: describe('Việc có thể làm với một kỷ luật.', 'What can be done with a discipline.'),
  valuesConfig: {
    LIFT: said('Chấm dứt hiệu lực.', 'Lift it.'),
    ANNUL: said('Hủy bỏ quyết định.', 'Annul the decision.'),
  },
});

@ObjectType('Discipline', said('Một quyết định kỷ luật (dữ liệu nhạy cảm).', 'A discipline (sensitive).'))
export class DisciplineType {
  @Field(() => ID, said('Định danh.', 'Its id.'))
  id!: string;
  @Field(() => DISCIPLINE_KINDS, said('Hình thức.', 'Kind.'))
  kind!: DisciplineKind;
  @Field(() => DISCIPLINE_SCHEMES, said('Của bên nào.', 'By whose rules.'))
  scheme!: DisciplineScheme;
  @Field(() => DISCIPLINE_STATUSES, said('Tình trạng vào ngày đó.', 'Status on that day.'))
  status!: DisciplineStatus;
  @Field(() => DecisionType, said('Quyết định kỷ luật.', 'The decision.'))
  decision!: Decision;
  @Field(() => DateScalar, {
    nullable: true,
    ...said('Hết hiệu lực từ ngày; trống khi chưa định.', 'Counts no more from; null where not set.'),
  })
  endsOn!: string | null;
  @Field(() => DecisionType, {
    nullable: true,
    ...said('Quyết định chấm dứt hoặc hủy bỏ, nếu đã có vào ngày đó.', 'What lifted or annulled it, by that day.'),
  })
  liftedBy!: Decision | null;
  @Field(() => Int, said('Phiên bản.', 'The version.'))
  version!: number;
  @Field(() => [DISCIPLINE_EVENTS], said('Việc có thể làm tiếp.', 'What can be done next.'))
  allowedEvents!: readonly DisciplineEvent[];

  static of({ decisionNumber, decisionSigner, decidedOn, lift, ...row }: ShownDiscipline): DisciplineType {
    return Object.assign(new DisciplineType(), row, {
      decision: { number: decisionNumber, signer: decisionSigner, signedOn: decidedOn },
      liftedBy: lift,
      allowedEvents: eventsOf(DISCIPLINE, row.status),
    });
  }
}

@ObjectType('PartyMembership', said('Một thời gian là đảng viên (dữ liệu nhạy cảm).', 'A membership (sensitive).'))
export class PartyMembershipType {
  @Field(() => ID, said('Định danh.', 'Its id.'))
  id!: string;
  @Field(() => DateScalar, said('Ngày vào Đảng.', 'Joined on.'))
  joinedOn!: string;
  @Field(() => DatePrecisionEnum, said('Biết ngày vào đến mức nào.', 'How exactly that is known.'))
  joinedPrecision!: DatePrecision;
  @Field(() => DateScalar, { nullable: true, ...said('Ngày chính thức.', 'Official since.') })
  officialOn!: string | null;
  @Field(() => DatePrecisionEnum, {
    nullable: true,
    ...said('Biết ngày chính thức đến mức nào.', 'How exactly that is known.'),
  })
  officialPrecision!: DatePrecision | null;
  @Field(() => DateScalar, { nullable: true, ...said('Không còn là đảng viên từ ngày.', 'A member up to.') })
  endedOn!: string | null;
  @Field(() => Int, said('Phiên bản, để sửa.', 'The version, to correct it by.'))
  version!: number;

  static of(row: PartyRow): PartyMembershipType {
    return Object.assign(new PartyMembershipType(), row);
  }
}

const SENSITIVE_PARTS = ['PARTY_MEMBERSHIP', 'DISCIPLINE'] as const satisfies readonly RestrictedField[];

@ObjectType(
  'RegisteredPerson',
  said(
    'Một người trong sổ của một đơn vị, đang giữ chức vụ hay chưa. Cần roster:read.',
    'A person as the file of a unit knows him, in office or not. Needs roster:read.',
  ),
)
export class RegisteredPersonType {
  at!: string;

  @Field(() => ID, said('Định danh của người.', 'The id of the person.'))
  id!: string;
  @Field(() => ID, said('Định danh của đơn vị có sổ.', 'The id of the unit whose file it is.'))
  unitId!: string;
  @Field(() => String, {
    nullable: true,
    ...said(
      'Mã trong sổ của đơn vị; trống khi mã chính là số định danh.',
      'The unit’s own key of the person; null where that is the personal identifier.',
    ),
  })
  key!: string | null;
  @Field(() => String, said('Họ và tên.', 'Full name.'))
  fullName!: string;
  @Field(() => SEXES, said('Giới tính.', 'Sex.'))
  sex!: Sex;
  @Field(() => DateScalar, said('Ngày sinh.', 'Date of birth; the first day where only the month or year is known.'))
  birthDate!: string;
  @Field(() => DatePrecisionEnum, said('Biết ngày sinh đến mức nào.', 'How exactly that is known.'))
  birthPrecision!: DatePrecision;
  @Field(
    () => Boolean,
    said(
      'Có giữ chức vụ nào vào ngày đó, ở nơi tài khoản xem được.',
      'Whether in any office on that day, as far as the account sees.',
    ),
  )
  inOffice!: boolean;
  @Field(() => Int, said('Phiên bản, để sửa.', 'The version, to correct the person by.'))
  version!: number;
  @Field(
    () => [RESTRICTED_FIELDS],
    said(
      'Những phần bị để trống vì tài khoản không có quyền roster:sensitive ở đơn vị này.',
      'The parts that are null because the account does not hold roster:sensitive in this unit.',
    ),
  )
  restricted!: readonly RestrictedField[];

  static of(row: RegisteredRow, at: string): RegisteredPersonType {
    const restricted = row.sensitive ? [] : SENSITIVE_PARTS;
    return Object.assign(new RegisteredPersonType(), row, { at, restricted });
  }
}

export const RegisteredPersonConnection = connectionType(
  RegisteredPersonType,
  'RegisteredPerson',
  'người trong sổ',
  'persons of a file',
);
