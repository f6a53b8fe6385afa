import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../kernel/date.scalar.ts';
import type { DatePrecision } from '../../kernel/date.ts';
import { DatePrecisionEnum } from '../../kernel/date-precision.type.ts';
import { DecisionInput } from '../../kernel/decision.inputs.ts';
import { describe, said } from '../../kernel/text.ts';
import { UnitRefInput } from '../units/index.ts';
import {
  DISCIPLINE_EVENTS,
  DISCIPLINE_KINDS,
  DISCIPLINE_SCHEMES,
  type DisciplineEvent,
  type DisciplineKind,
  type DisciplineScheme,
  ETHNICITY_LISTS,
  type EthnicityList,
} from './roster.records.rules.ts';
import {
  CREDENTIAL_KINDS,
  type CredentialKind,
  HELD_PRECISIONS,
  type HeldPrecision,
  SEXES,
  type Sex,
} from './roster.rules.ts';

registerEnumType(ETHNICITY_LISTS, {
  name: 'EthnicityList',
  description: describe('Danh mục dân tộc nào.', 'Which list of ethnic groups.'),
  valuesConfig: {
    A: said('Quyết định 121-TCTK/PPCĐ năm 1979.', 'Decision 121-TCTK/PPCĐ of 1979.'),
    B: said('Danh mục tổng điều tra dân số.', 'The list of the census.'),
  },
});

const UNIT = said('Đơn vị có sổ.', 'The unit whose file it is.');
const PERSON = said('Định danh của người.', 'The id of the person.');

@InputType('FilePlace', said('Sổ của đơn vị nào, xem vào ngày nào.', 'Whose file, and the day it is looked at.'))
export class FilePlaceInput {
  @Field(() => UnitRefInput, UNIT)
  unit!: UnitRefInput;
  @Field(() => DateScalar, said('Ngày: đơn vị phải có hiệu lực.', 'The day: the unit has to be in force.'))
  at!: string;
}

@InputType('Ethnicity', said('Một dân tộc của danh mục.', 'An ethnic group of a list.'))
export class EthnicityInput {
  @Field(() => ETHNICITY_LISTS, said('Danh mục.', 'The list.'))
  list!: EthnicityList;
  @Field(() => String, said('Mã trong danh mục.', 'The code in that list.'))
  code!: string;
}

const BIRTH = said('Ngày sinh; ngày đầu nếu chỉ biết tháng, năm.', 'Date of birth; the first day of what is known.');
const PRECISION = said('Biết ngày đến mức nào.', 'How exactly that is known.');
const IDENTIFIER = said(
  'Số định danh cá nhân, 12 chữ số; được niêm phong.',
  'Personal identifier, 12 digits; kept sealed.',
);
const ETHNICITY = said('Dân tộc.', 'Ethnicity.');
const RELIGION = said('Mã tôn giáo của danh mục.', 'Code of the religion in its list.');
const NOTE = said('Ghi chú.', 'A note.');

@InputType('RegisterPersonInput', said('Một người mới trong sổ.', 'A person new to the file.'))
export class RegisterPersonInput extends FilePlaceInput {
  @Field(() => String, {
    nullable: true,
    ...said('Mã của đơn vị; để trống thì hệ thống đặt.', 'The unit’s own key; made up where left out.'),
  })
  key?: string | null;
  @Field(() => String, said('Họ và tên.', 'Full name.'))
  fullName!: string;
  @Field(() => SEXES, said('Giới tính.', 'Sex.'))
  sex!: Sex;
  @Field(() => DateScalar, BIRTH)
  birthDate!: string;
  @Field(() => DatePrecisionEnum, { defaultValue: 'DAY', ...PRECISION })
  birthPrecision!: DatePrecision;
  @Field(() => String, { nullable: true, ...IDENTIFIER })
  personalIdentifier?: string | null;
  @Field(() => EthnicityInput, { nullable: true, ...ETHNICITY })
  ethnicity?: EthnicityInput | null;
  @Field(() => String, { nullable: true, ...RELIGION })
  religion?: string | null;
  @Field(() => String, { nullable: true, ...NOTE })
  note?: string | null;
  @Field(() => Boolean, {
    defaultValue: false,
    ...said(
      'Đã kiểm tra: là người khác, dù trùng họ tên và ngày sinh với người trong sổ.',
      'Checked: somebody else, although the file knows that name and date of birth.',
    ),
  })
  namesake!: boolean;
}

@InputType('PersonInFile', said('Một người trong sổ của đơn vị.', 'A person of a unit’s file.'))
export class PersonInFileInput extends FilePlaceInput {
  @Field(() => ID, PERSON)
  personId!: string;
}

@InputType(
  'CorrectPersonInput',
  said('Điều cần sửa; bỏ trống thì giữ nguyên.', 'What is to be corrected; what is left out stays.'),
)
export class CorrectPersonInput extends PersonInFileInput {
  @Field(
    () => Int,
    said('`version` khi được đọc; đã đổi thì CONFLICT.', '`version` as it was read; CONFLICT when changed.'),
  )
  expectedVersion!: number;
  @Field(() => String, { nullable: true, ...said('Họ và tên.', 'Full name.') })
  fullName?: string | null;
  @Field(() => SEXES, { nullable: true, ...said('Giới tính.', 'Sex.') })
  sex?: Sex | null;
  @Field(() => DateScalar, { nullable: true, ...BIRTH })
  birthDate?: string | null;
  @Field(() => DatePrecisionEnum, {
    nullable: true,
    ...said('Cùng `birthDate`; mặc định DAY.', 'With `birthDate`; DAY by default.'),
  })
  birthPrecision?: DatePrecision | null;
  @Field(() => String, {
    nullable: true,
    ...said('Số định danh; null: bỏ.', 'Personal identifier; null takes it away.'),
  })
  personalIdentifier?: string | null;
  @Field(() => EthnicityInput, { nullable: true, ...said('Dân tộc; null: bỏ.', 'Ethnicity; null takes it away.') })
  ethnicity?: EthnicityInput | null;
  @Field(() => String, { nullable: true, ...said('Mã tôn giáo; null: bỏ.', 'Religion; null takes it away.') })
  religion?: string | null;
  @Field(() => String, { nullable: true, ...said('Ghi chú; null: bỏ.', 'The note; null takes it away.') })
  note?: string | null;
}

@InputType('Correction', said('Sửa điều đã ghi nào.', 'Which record is corrected.'))
export class CorrectionInput {
  @Field(() => ID, said('Định danh của điều đã ghi.', 'The id of the record.'))
  id!: string;
  @Field(
    () => Int,
    said('`version` khi được đọc; đã đổi thì CONFLICT.', '`version` as it was read; CONFLICT when changed.'),
  )
  expectedVersion!: number;
}
const CORRECTS = said('Sửa điều đã ghi này; để trống: ghi mới.', 'In place of this record; null: a new one.');

@InputType('CredentialDocument', said('Văn bằng, chứng chỉ.', 'A degree or certificate.'))
export class CredentialDocumentInput {
  @Field(() => String, said('Số hiệu.', 'Its number.'))
  number!: string;
  @Field(() => DateScalar, { nullable: true, ...said('Ngày cấp.', 'Issued on.') })
  issuedOn?: string | null;
  @Field(() => String, { nullable: true, ...said('Nơi cấp.', 'Who issued it.') })
  issuer?: string | null;
}

@InputType('RecordCredentialInput', said('Một trình độ và giấy tờ của nó.', 'A level, and what proves it.'))
export class RecordCredentialInput extends PersonInFileInput {
  @Field(() => CorrectionInput, { nullable: true, ...CORRECTS })
  corrects?: CorrectionInput | null;
  @Field(() => CREDENTIAL_KINDS, said('Loại.', 'Kind.'))
  kind!: CredentialKind;
  @Field(
    () => String,
    said(
      'Mã trình độ của danh mục, hoặc chữ nếu loại này không có danh mục.',
      'Code of the level, or words where its kind has no list.',
    ),
  )
  level!: string;
  @Field(() => String, { nullable: true, ...said('Chuyên ngành.', 'Field of study.') })
  field?: string | null;
  @Field(() => DateScalar, said('Có từ ngày.', 'Held since.'))
  heldFrom!: string;
  @Field(() => HELD_PRECISIONS, { defaultValue: 'DAY', ...PRECISION })
  precision!: HeldPrecision;
  @Field(() => CredentialDocumentInput, { nullable: true, ...said('Văn bằng, chứng chỉ.', 'The document.') })
  document?: CredentialDocumentInput | null;
}

@InputType('RecordPartyMembershipInput', said('Một thời gian là đảng viên.', 'A membership of the Party.'))
export class RecordPartyMembershipInput extends PersonInFileInput {
  @Field(() => CorrectionInput, { nullable: true, ...CORRECTS })
  corrects?: CorrectionInput | null;
  @Field(() => DateScalar, said('Ngày vào Đảng.', 'Joined on.'))
  joinedOn!: string;
  @Field(() => DatePrecisionEnum, { defaultValue: 'DAY', ...PRECISION })
  joinedPrecision!: DatePrecision;
  @Field(() => DateScalar, { nullable: true, ...said('Ngày chính thức.', 'Official since.') })
  officialOn?: string | null;
  @Field(() => DatePrecisionEnum, { defaultValue: 'DAY', ...PRECISION })
  officialPrecision!: DatePrecision;
  @Field(() => DateScalar, { nullable: true, ...said('Không còn là đảng viên từ ngày.', 'A member up to.') })
  endedOn?: string | null;
}

@InputType('RecordDisciplineInput', said('Một quyết định kỷ luật.', 'A discipline.'))
export class RecordDisciplineInput {
  @Field(() => UnitRefInput, said('Đơn vị khi ra quyết định.', 'The unit at the time of the decision.'))
  unit!: UnitRefInput;
  @Field(() => ID, PERSON)
  personId!: string;
  @Field(() => DISCIPLINE_KINDS, said('Hình thức.', 'Kind.'))
  kind!: DisciplineKind;
  @Field(() => DISCIPLINE_SCHEMES, said('Của bên nào.', 'By whose rules.'))
  scheme!: DisciplineScheme;
  @Field(() => DecisionInput, said('Quyết định.', 'The decision.'))
  decision!: DecisionInput;
  @Field(() => DateScalar, {
    nullable: true,
    ...said('Hết hiệu lực từ ngày, nếu đã định.', 'Counts no more from, where set.'),
  })
  endsOn?: string | null;
}

@InputType('LiftDisciplineInput', said('Chấm dứt hoặc hủy bỏ một kỷ luật.', 'Lifts or annuls a discipline.'))
export class LiftDisciplineInput {
  @Field(() => ID, said('Định danh của kỷ luật.', 'The id of the discipline.'))
  id!: string;
  @Field(
    () => Int,
    said('`version` khi được đọc; đã đổi thì CONFLICT.', '`version` as it was read; CONFLICT when changed.'),
  )
  expectedVersion!: number;
  @Field(() => DISCIPLINE_EVENTS, { defaultValue: 'LIFT', ...said('Chấm dứt hay hủy bỏ.', 'Lift or annul.') })
  event!: DisciplineEvent;
  @Field(() => DateScalar, said('Từ ngày nào.', 'From which day.'))
  on!: string;
  @Field(() => DecisionInput, said('Quyết định.', 'The decision.'))
  decision!: DecisionInput;
}
