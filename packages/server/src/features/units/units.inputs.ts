import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { DomainError } from '../../kernel/errors.ts';
import { describe } from '../../kernel/text.ts';
import type { UnitSelection, UnitTier } from './units.rules.ts';
import { selectionOf, UNIT_TIERS } from './units.rules.ts';

@InputType('UnitRef', {
  description: describe(
    'Chỉ một đơn vị: bằng `id`, hoặc bằng `code` cùng ngày mã có hiệu lực (`at`).',
    'Names a unit: by `id`, or by `code` together with a day it was in force (`at`). A code without a date is refused (DATE_REQUIRED).',
  ),
})
export class UnitRefInput {
  @Field(() => ID, { nullable: true, description: describe('Định danh không đổi.', 'The lasting identity.') })
  id?: string;
  @Field(() => String, { nullable: true, description: describe('Mã đơn vị.', 'The unit code.') })
  code?: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: describe('Ngày mà mã có hiệu lực.', 'A day on which the code was in force.'),
  })
  at?: string;
}

@InputType('UnitScope', {
  description: describe(
    'Bảng có những dòng nào. Nêu đúng một trường.',
    'Which rows a table has. Give exactly one field.',
  ),
})
export class UnitScopeInput {
  @Field(() => UnitRefInput, {
    nullable: true,
    description: describe(
      'Một dòng: đơn vị này cùng mọi đơn vị trực thuộc.',
      'One row: the unit with everything under it.',
    ),
  })
  unit?: UnitRefInput;
  @Field(() => UnitRefInput, {
    nullable: true,
    description: describe('Mỗi đơn vị trực thuộc trực tiếp một dòng.', 'One row for each direct subordinate.'),
  })
  childrenOf?: UnitRefInput;
  @Field(() => UnitRefInput, {
    nullable: true,
    description: describe('Mỗi đơn vị cấp xã bên dưới một dòng.', 'One row for each commune-tier unit below.'),
  })
  leavesOf?: UnitRefInput;
  @Field(() => UNIT_TIERS, {
    nullable: true,
    description: describe(
      'Mỗi đơn vị của cấp này trong cả nước một dòng.',
      'One row for each unit of that tier in the country.',
    ),
  })
  tier?: UnitTier;
}

export function selectionFrom(input: UnitScopeInput): UnitSelection {
  const selection = selectionOf(input);
  if (selection !== null) return selection;
  throw new DomainError(
    'VALIDATION_FAILED',
    { vi: '`units` cần đúng một trường.', en: '`units` needs exactly one of its fields.' },
    'units',
  );
}
