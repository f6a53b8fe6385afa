import { Field, ID, ObjectType } from 'type-graphql';
import { describe } from '../../kernel/text.ts';
import { UnitType } from '../units/index.ts';

@ObjectType('Viewer', { description: describe('Tài khoản đang hỏi.', 'The account that is asking.') })
export class ViewerType {
  @Field(() => ID, { description: describe('Định danh tài khoản.', 'The id of the account.') })
  id!: string;
  @Field(() => String, { description: describe('Tên tài khoản.', 'The name of the account.') })
  name!: string;
  @Field(() => [String], { description: describe('Các vai trò.', 'The roles it holds.') })
  roles!: readonly string[];
  @Field(() => [String], { description: describe('Các quyền.', 'The permissions it holds.') })
  permissions!: readonly string[];
  @Field(() => Boolean, { description: describe('Phạm vi cả nước.', 'Whether it reaches the whole country.') })
  wholeCountry!: boolean;
  @Field(() => [UnitType], {
    description: describe(
      'Các đơn vị được giao (gồm đơn vị kế tục); trống khi phạm vi là cả nước.',
      'The units it is granted, successors included; empty when it reaches the whole country.',
    ),
  })
  units!: readonly UnitType[];
}
