import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { DecisionInput } from '../../kernel/decision.inputs.ts';
import { said } from '../../kernel/text.ts';
import { CATEGORIES, type Category } from '../roster/index.ts';
import { UnitRefInput } from '../units/index.ts';

@InputType('ProposeCarryOverInput', said('Cho đơn vị mới nào.', 'For which new unit.'))
export class ProposeCarryOverInput {
  @Field(() => UnitRefInput, said('Đơn vị mới.', 'The new unit.'))
  unit!: UnitRefInput;
  @Field(() => DateScalar, said('Ngày đơn vị mới hoạt động.', 'Its first day.'))
  from!: string;
}

@InputType('CarryOverChange', said('Đề xuất nào.', 'Which carry-over.'))
export class CarryOverChangeInput {
  @Field(() => ID, said('Định danh của đề xuất.', 'Its id.'))
  id!: string;
  @Field(
    () => Int,
    said('`version` khi được đọc; đã đổi thì CONFLICT.', '`version` as it was read; CONFLICT when changed.'),
  )
  expectedVersion!: number;
}

@InputType('ConfirmCarryOverInput', said('Giữ chức vụ gì ở đơn vị mới.', 'What is held in the new unit.'))
export class ConfirmCarryOverInput extends CarryOverChangeInput {
  @Field(() => CATEGORIES, said('Đối tượng.', 'Category.'))
  category!: Category;
  @Field(
    () => [String],
    said(
      'Mã các chức danh có trong danh mục ngày đó, chức danh chính trước.',
      'Codes of titles in the catalogue of that day, the main one first.',
    ),
  )
  titles!: string[];
  @Field(() => DateScalar, {
    nullable: true,
    ...said('Từ ngày; mặc định ngày đơn vị mới hoạt động.', 'From this day; the first of the new unit by default.'),
  })
  from?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    ...said('Đến trước ngày, nếu có thời hạn.', 'Up to, not including, where there is a term.'),
  })
  until?: string | null;
  @Field(() => DecisionInput, said('Quyết định.', 'The decision.'))
  decision!: DecisionInput;
}

@InputType('DeclineCarryOverInput', said('Không chuyển tiếp.', 'Nothing is carried over.'))
export class DeclineCarryOverInput extends CarryOverChangeInput {
  @Field(() => String, said('Lý do, ví dụ đã nghỉ hưu.', 'Why, such as that the person has retired.'))
  reason!: string;
}
