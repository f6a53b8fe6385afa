import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../kernel/connection.type.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { describe, said } from '../../kernel/text.ts';
import type {
  Category,
  CredentialKind,
  EducationLevel,
  HeldPrecision,
  PoliticalTheoryLevel,
  RestrictedField,
  Sex,
} from './roster.rules.ts';
import {
  CATEGORIES,
  CREDENTIAL_KINDS,
  EDUCATION_LEVELS,
  HELD_PRECISIONS,
  POLITICAL_THEORY_LEVELS,
  RESTRICTED_FIELDS,
  SEXES,
} from './roster.rules.ts';
import type { OfficialRow } from './roster.store.ts';

registerEnumType(CATEGORIES, {
  name: 'Category',
  description: describe('Đối tượng.', 'The category of a person in office.'),
  valuesConfig: {
    CADRE: said('Cán bộ: bầu cử, giữ chức vụ theo nhiệm kỳ.', 'Cadre: elected, holds a term post.'),
    CIVIL_SERVANT: said(
      'Công chức: tuyển dụng, giữ chức danh chuyên môn.',
      'Civil servant: recruited to a professional title.',
    ),
    NON_SPECIALISED: said('Người hoạt động không chuyên trách.', 'Non-specialised staff.'),
  },
});
registerEnumType(RESTRICTED_FIELDS, {
  name: 'RestrictedField',
  description: describe(
    'Trường mà tài khoản này không được xem ở người này: giá trị để trống không có nghĩa là không có.',
    'A field this account may not see of this person: that it is null does not mean that there is none.',
  ),
  valuesConfig: {
    ETHNICITY: said('Dân tộc.', 'Ethnicity.'),
    RELIGION: said('Tôn giáo.', 'Religion.'),
    PARTY_MEMBERSHIP: said('Ngày vào Đảng, ngày chính thức.', 'Party membership: both dates.'),
    PERSONAL_IDENTIFIER: said('Số định danh cá nhân.', 'Personal identifier.'),
    DISCIPLINE: said('Kỷ luật.', 'Disciplines.'),
  },
});
registerEnumType(SEXES, {
  name: 'Sex',
  description: describe('Giới tính.', 'Sex.'),
  valuesConfig: { FEMALE: said('Nữ.', 'Female.'), MALE: said('Nam.', 'Male.') },
});
registerEnumType(EDUCATION_LEVELS, {
  name: 'EducationLevel',
  description: describe('Trình độ chuyên môn cao nhất.', 'The highest professional qualification.'),
  valuesConfig: {
    NONE: said('Chưa qua đào tạo.', 'Untrained.'),
    ELEMENTARY: said('Sơ cấp.', 'Elementary.'),
    INTERMEDIATE: said('Trung cấp.', 'Intermediate.'),
    COLLEGE: said('Cao đẳng.', 'College.'),
    UNIVERSITY: said('Đại học.', 'University.'),
    MASTER: said('Thạc sĩ.', 'Master.'),
    DOCTOR: said('Tiến sĩ.', 'Doctor.'),
  },
});
registerEnumType(POLITICAL_THEORY_LEVELS, {
  name: 'PoliticalTheoryLevel',
  description: describe('Trình độ lý luận chính trị.', 'Level of political theory.'),
  valuesConfig: {
    NONE: said('Chưa.', 'None.'),
    ELEMENTARY: said('Sơ cấp.', 'Elementary.'),
    INTERMEDIATE: said('Trung cấp.', 'Intermediate.'),
    ADVANCED: said('Cao cấp.', 'Advanced.'),
    BACHELOR: said('Cử nhân.', 'Bachelor.'),
  },
});
registerEnumType(CREDENTIAL_KINDS, {
  name: 'CredentialKind',
  description: describe('Loại văn bằng, chứng chỉ.', 'The kind of a credential.'),
  valuesConfig: {
    PROFESSIONAL: said('Chuyên môn.', 'Professional qualification.'),
    POLITICAL_THEORY: said('Lý luận chính trị.', 'Political theory.'),
    STATE_MANAGEMENT: said('Quản lý nhà nước.', 'State management.'),
    FOREIGN_LANGUAGE: said('Ngoại ngữ.', 'Foreign language.'),
    IT: said('Tin học.', 'Information technology.'),
    ETHNIC_LANGUAGE: said('Tiếng dân tộc.', 'Ethnic language.'),
  },
});
registerEnumType(HELD_PRECISIONS, {
  name: 'HeldPrecision',
  description: describe('Biết ngày có được đến mức nào.', 'How exactly the day of gaining is known.'),
  valuesConfig: {
    DAY: said('Đúng ngày.', 'To the day.'),
    MONTH: said('Đến tháng.', 'To the month.'),
    YEAR: said('Đến năm.', 'To the year.'),
    KNOWN_SINCE: said('Chỉ biết là đã có vào ngày này.', 'Only known to be held by this day.'),
  },
});

@ObjectType('HeldTitle', said('Một chức danh đang giữ.', 'A title held.'))
export class HeldTitleType {
  @Field(() => String, said('Mã chức danh.', 'Title code.'))
  code!: string;
  @Field(() => String, said('Tên chức danh vào ngày đó.', 'Name of the title on that day, in Vietnamese.'))
  name!: string;
  @Field(() => Boolean, said('Kiêm nhiệm (không phải chức danh chính).', 'Concurrent: not the main title.'))
  concurrent!: boolean;
}

@ObjectType('Credential', said('Văn bằng, chứng chỉ, trình độ đã biết.', 'A level known to be held.'))
export class CredentialType {
  @Field(() => ID, said('Định danh.', 'Its id.'))
  id!: string;
  @Field(() => CREDENTIAL_KINDS, said('Loại.', 'Kind.'))
  kind!: CredentialKind;
  @Field(() => String, said('Mã trình độ.', 'Code of the level, in the code list of its kind.'))
  level!: string;
  @Field(() => String, said('Tên trình độ.', 'Name of the level, in Vietnamese.'))
  levelName!: string;
  @Field(() => String, { nullable: true, ...said('Chuyên ngành.', 'Field of study.') })
  field!: string | null;
  @Field(() => DateScalar, said('Có từ ngày.', 'Held since.'))
  heldFrom!: string;
  @Field(() => HELD_PRECISIONS, said('Biết ngày đến mức nào.', 'How exactly that day is known.'))
  precision!: HeldPrecision;
  @Field(() => String, {
    nullable: true,
    ...said('Số văn bằng, chứng chỉ.', 'Number of the degree or certificate.'),
  })
  documentNumber!: string | null;
  @Field(() => DateScalar, { nullable: true, ...said('Ngày cấp.', 'Issued on.') })
  documentIssuedOn!: string | null;
  @Field(() => String, { nullable: true, ...said('Nơi cấp.', 'Who issued it.') })
  documentIssuer!: string | null;
  @Field(() => ID, {
    nullable: true,
    ...said('Khóa học đã mang lại trình độ này.', 'The enrolment that brought the level.'),
  })
  enrolmentId!: string | null;
  @Field(() => Int, said('Phiên bản, để sửa.', 'The version, to correct it by.'))
  version!: number;
}

@ObjectType('Appointment', said('Một lần giữ chức vụ tại một đơn vị.', 'An office held at a unit.'))
export class AppointmentType {
  @Field(() => ID, said('Định danh.', 'Its id.'))
  id!: string;
  @Field(() => Int, said('Phiên bản, để ghi việc tiếp theo.', 'The version, to record what befalls it by.'))
  version!: number;
  unitId!: string;
  at!: string;
  @Field(() => CATEGORIES, said('Đối tượng.', 'Category.'))
  category!: Category;
  @Field(() => [HeldTitleType], said('Các chức danh, chức danh chính trước.', 'Titles, the main one first.'))
  titles!: readonly HeldTitleType[];
  @Field(() => DateScalar, said('Từ ngày.', 'Since.'))
  since!: string;
  @Field(() => DateScalar, { nullable: true, ...said('Đến trước ngày.', 'Up to, not including.') })
  until!: string | null;
  @Field(() => String, { nullable: true, ...said('Số quyết định.', 'Number of the decision.') })
  decisionNumber!: string | null;
}

@ObjectType(
  'Official',
  said(
    'Một người đang giữ chức vụ vào một ngày, và những gì đã biết về người đó đến ngày ấy.',
    'A person in office on a day, and what is known of the person by that day. Needs roster:read.',
  ),
)
export class OfficialType {
  @Field(() => ID, said('Định danh của người.', 'The id of the person.'))
  id!: string;
  @Field(() => String, said('Họ và tên.', 'Full name.'))
  fullName!: string;
  @Field(() => SEXES, said('Giới tính.', 'Sex.'))
  sex!: Sex;
  @Field(() => DateScalar, said('Ngày sinh.', 'Date of birth; the first day where only the month or year is known.'))
  birthDate!: string;
  @Field(
    () => [RESTRICTED_FIELDS],
    said(
      'Những trường bị để trống vì tài khoản không có quyền roster:sensitive ở đơn vị này.',
      'The fields that are null because the account does not hold roster:sensitive in this unit.',
    ),
  )
  restricted!: readonly RestrictedField[];
  @Field(() => String, {
    nullable: true,
    ...said(
      'Số định danh cá nhân, chỉ hiện các số cuối; xem đủ bằng revealPersonalIdentifier.',
      'Personal identifier, its last digits only; whole by revealPersonalIdentifier.',
    ),
  })
  personalIdentifierMasked!: string | null;
  @Field(() => String, { nullable: true, ...said('Dân tộc (dữ liệu nhạy cảm).', 'Ethnicity (sensitive).') })
  ethnicity!: string | null;
  @Field(() => String, { nullable: true, ...said('Tôn giáo (dữ liệu nhạy cảm).', 'Religion (sensitive).') })
  religion!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    ...said('Ngày vào Đảng (dữ liệu nhạy cảm).', 'Joined the Party on (sensitive).'),
  })
  partyJoinedOn!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    ...said('Ngày chính thức vào Đảng (dữ liệu nhạy cảm).', 'Official Party member since (sensitive).'),
  })
  partyOfficialOn!: string | null;
  @Field(() => ID, said('Định danh của lần giữ chức vụ này.', 'The id of this office.'))
  appointmentId!: string;
  @Field(
    () => Int,
    said(
      'Phiên bản của lần giữ chức vụ, để ghi việc tiếp theo.',
      'The version of the office, to record what befalls it by.',
    ),
  )
  appointmentVersion!: number;
  @Field(() => CATEGORIES, said('Đối tượng.', 'Category.'))
  category!: Category;
  @Field(() => [HeldTitleType], said('Các chức danh, chức danh chính trước.', 'Titles held, the main one first.'))
  titles!: readonly HeldTitleType[];
  @Field(() => DateScalar, said('Giữ chức vụ từ ngày.', 'In this office since.'))
  since!: string;
  @Field(() => DateScalar, { nullable: true, ...said('Đến trước ngày.', 'Up to, not including.') })
  until!: string | null;
  @Field(() => String, { nullable: true, ...said('Số quyết định.', 'Number of the decision.') })
  decisionNumber!: string | null;
  @Field(() => EDUCATION_LEVELS, {
    nullable: true,
    ...said('Trình độ chuyên môn; trống khi chưa biết.', 'Professional qualification; null when not known.'),
  })
  education!: EducationLevel | null;
  @Field(() => POLITICAL_THEORY_LEVELS, {
    nullable: true,
    ...said('Lý luận chính trị; trống khi chưa có hoặc chưa biết.', 'Political theory; null when none or not known.'),
  })
  politicalTheory!: PoliticalTheoryLevel | null;
  @Field(() => String, {
    nullable: true,
    ...said('Mã trình độ quản lý nhà nước.', 'Code of the state-management level.'),
  })
  stateManagement!: string | null;
  @Field(
    () => Boolean,
    said(
      'Là cán bộ chủ chốt theo bộ chức danh có hiệu lực ngày đó.',
      'Key official by the title set in force on that day.',
    ),
  )
  keyOfficial!: boolean;

  unitId!: string;
  at!: string;

  static of(row: OfficialRow, at: string, personalIdentifierMasked: string | null): OfficialType {
    const restricted = row.sensitive ? [] : (Object.keys(RESTRICTED_FIELDS) as RestrictedField[]);
    return Object.assign(new OfficialType(), row, { at, restricted, personalIdentifierMasked });
  }
}

export const OfficialConnection = connectionType(OfficialType, 'Official', 'cán bộ, công chức', 'persons in office');
