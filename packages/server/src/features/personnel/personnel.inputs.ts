import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { DecisionInput } from '../../kernel/decision.inputs.ts';
import { said } from '../../kernel/text.ts';
import { CATEGORIES, type Category } from '../roster/index.ts';
import { UnitRefInput } from '../units/index.ts';

const DECISION = said('Quyết định.', 'The decision.');
const REASON = said('Lý do.', 'Why.');
const CATEGORY = said('Đối tượng.', 'Category.');
const TITLES = said(
  'Mã các chức danh có trong danh mục ngày đó, chức danh chính trước.',
  'Codes of titles in the catalogue of that day, the main one first.',
);
const FROM = said('Giữ chức vụ từ ngày.', 'In office from this day.');
const UNTIL = said('Đến trước ngày, nếu có thời hạn.', 'Up to, not including, where there is a term.');

@InputType('AppointInput', said('Bổ nhiệm, bầu, tuyển dụng một người trong sổ.', 'Appoints a person of the file.'))
export class AppointInput {
  @Field(
    () => UnitRefInput,
    said('Đơn vị cấp xã, có hiệu lực ngày `from`.', 'The commune-tier unit, in force on `from`.'),
  )
  unit!: UnitRefInput;
  @Field(() => ID, said('Định danh của người, trong sổ của đơn vị.', 'The id of the person, known to the unit’s file.'))
  personId!: string;
  @Field(() => CATEGORIES, CATEGORY)
  category!: Category;
  @Field(() => [String], TITLES)
  titles!: string[];
  @Field(() => DateScalar, FROM)
  from!: string;
  @Field(() => DateScalar, { nullable: true, ...UNTIL })
  until?: string | null;
  @Field(() => DecisionInput, DECISION)
  decision!: DecisionInput;
  @Field(() => String, { nullable: true, ...REASON })
  reason?: string | null;
}

@InputType('OfficeChange', said('Chức vụ nào.', 'Which office.'))
export class OfficeChangeInput {
  @Field(() => ID, said('Định danh của lần giữ chức vụ.', 'The id of the office.'))
  appointmentId!: string;
  @Field(
    () => Int,
    said(
      '`version` của lần giữ chức vụ khi được đọc; đã đổi thì CONFLICT.',
      '`version` of the office as it was read; CONFLICT when changed.',
    ),
  )
  expectedVersion!: number;
  @Field(() => DecisionInput, DECISION)
  decision!: DecisionInput;
  @Field(() => String, { nullable: true, ...REASON })
  reason?: string | null;
}

@InputType('ReappointInput', said('Bổ nhiệm lại, cùng các chức danh.', 'Reappoints to the same titles.'))
export class ReappointInput extends OfficeChangeInput {
  @Field(() => DateScalar, said('Từ ngày.', 'From this day.'))
  from!: string;
  @Field(() => DateScalar, { nullable: true, ...UNTIL })
  until?: string | null;
}

@InputType('MoveInput', said('Điều động, luân chuyển sang đơn vị khác.', 'Moves somebody to another unit.'))
export class MoveInput extends OfficeChangeInput {
  @Field(() => UnitRefInput, said('Đơn vị đến, có hiệu lực ngày `from`.', 'The unit to serve in, in force on `from`.'))
  toUnit!: UnitRefInput;
  @Field(() => CATEGORIES, CATEGORY)
  category!: Category;
  @Field(() => [String], TITLES)
  titles!: string[];
  @Field(
    () => DateScalar,
    said('Từ ngày; chức vụ cũ kết thúc đúng ngày này.', 'From this day, on which the old office ends.'),
  )
  from!: string;
  @Field(() => DateScalar, { nullable: true, ...UNTIL })
  until?: string | null;
}

@InputType('ChangeTitleInput', said('Thêm hoặc thôi một chức danh.', 'Adds or ends one of the titles.'))
export class ChangeTitleInput extends OfficeChangeInput {
  @Field(() => String, said('Mã chức danh.', 'Code of the title.'))
  title!: string;
  @Field(() => DateScalar, said('Từ ngày.', 'From this day.'))
  on!: string;
}

@InputType('EndOfficeInput', said('Kết thúc một chức vụ.', 'Ends an office.'))
export class EndOfficeInput extends OfficeChangeInput {
  @Field(() => DateScalar, said('Từ ngày này không còn giữ.', 'Not in office any more from this day.'))
  on!: string;
}
