import { Field, ID, InputType, Int } from 'type-graphql';
import type { Role } from '../../authz/permissions.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { said } from '../../kernel/text.ts';
import { UnitRefInput } from '../units/index.ts';
import { ROLE_NAMES } from './access.type.ts';

const ACCOUNT_ID = said('Định danh tài khoản.', 'The id of the account.');
const VERSION = said(
  '`version` của tài khoản khi được đọc; đã đổi thì CONFLICT.',
  'The `version` of the account when it was read; CONFLICT when it has changed.',
);

@InputType('CreateAccountInput', said('Tài khoản mới.', 'A new account.'))
export class CreateAccountInput {
  @Field(() => String, said('Tên.', 'The name.'))
  name!: string;
  @Field(() => String, {
    nullable: true,
    ...said('Tên đăng nhập, cho người; hệ thống không cần.', 'The login name, for a person; a system needs none.'),
  })
  login?: string;
}

@InputType('AccountChangeInput', said('Đổi tài khoản nào.', 'Which account is changed.'))
export class AccountChangeInput {
  @Field(() => ID, ACCOUNT_ID)
  accountId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
}

@InputType('RenameAccountInput', said('Tên mới của tài khoản.', 'New names of an account.'))
export class RenameAccountInput extends AccountChangeInput {
  @Field(() => String, said('Tên.', 'The name.'))
  name!: string;
  @Field(() => String, {
    nullable: true,
    ...said('Tên đăng nhập; trống: không có.', 'The login name; null: none.'),
  })
  login?: string;
}

@InputType('ChangePasswordInput', said('Đổi mật khẩu của chính mình.', 'One’s own password.'))
export class ChangePasswordInput {
  @Field(() => String, said('Mật khẩu cũ.', 'The old password.'))
  oldPassword!: string;
  @Field(
    () => String,
    said(
      'Mật khẩu mới: ít nhất 12 ký tự, một câu càng tốt.',
      'The new one: at least 12 characters, a sentence is best.',
    ),
  )
  newPassword!: string;
}

@InputType('GrantRoleInput', said('Giao một vai trò.', 'Grants a role.'))
export class GrantRoleInput extends AccountChangeInput {
  @Field(() => ROLE_NAMES, said('Vai trò.', 'The role.'))
  role!: Role;
  @Field(() => UnitRefInput, {
    nullable: true,
    ...said(
      'Ở đơn vị này và mọi đơn vị bên dưới; đơn vị kế tục cũng được tính.',
      'On this unit and all below; its successors count too.',
    ),
  })
  unit?: UnitRefInput;
  @Field(() => Boolean, {
    defaultValue: false,
    ...said('Cả nước, thay cho `unit`.', 'The whole country, instead of `unit`.'),
  })
  wholeCountry!: boolean;
  @Field(() => DateScalar, {
    nullable: true,
    ...said('Từ ngày; mặc định hôm nay.', 'From this day; today by default.'),
  })
  validFrom?: string;
  @Field(() => DateScalar, { nullable: true, ...said('Đến trước ngày này.', 'Up to, not including, this day.') })
  validTo?: string;
}

@InputType('EndGrantInput', said('Kết thúc một vai trò.', 'Ends a grant.'))
export class EndGrantInput extends AccountChangeInput {
  @Field(() => ID, said('Định danh của vai trò đã giao.', 'The id of the grant.'))
  grantId!: string;
  @Field(() => DateScalar, {
    nullable: true,
    ...said(
      'Từ ngày này không còn; mặc định hôm nay, tức là ngay bây giờ.',
      'Gives nothing from this day; today by default, that is at once.',
    ),
  })
  on?: string;
}

@InputType('CreateTokenInput', said('Mã truy cập mới.', 'A new access token.'))
export class CreateTokenInput extends AccountChangeInput {
  @Field(() => String, said('Tên, để nhận ra.', 'Its name, to tell it from others.'))
  name!: string;
  @Field(() => [String], {
    nullable: true,
    ...said('Chỉ các quyền này; trống: mọi quyền của tài khoản.', 'These permissions only; null: all of the account.'),
  })
  permissions?: string[];
  @Field(() => [UnitRefInput], {
    nullable: true,
    ...said('Chỉ các đơn vị này; trống: mọi đơn vị của tài khoản.', 'These units only; null: all of the account.'),
  })
  units?: UnitRefInput[];
  @Field(() => DateScalar, {
    nullable: true,
    ...said('Hết hiệu lực từ ngày này.', 'No longer valid from this day.'),
  })
  expiresOn?: string;
}

@InputType('RevokeTokenInput', said('Thu hồi một mã truy cập.', 'Revokes a token.'))
export class RevokeTokenInput extends AccountChangeInput {
  @Field(() => ID, said('Định danh của mã.', 'The id of the token.'))
  tokenId!: string;
}

@InputType('LinkIdentityInput', said('Gắn tài khoản với một danh tính.', 'Links an identity to an account.'))
export class LinkIdentityInput extends AccountChangeInput {
  @Field(() => String, said('Địa chỉ nhà cung cấp (`iss`).', 'The issuer (`iss`).'))
  issuer!: string;
  @Field(() => String, {
    nullable: true,
    ...said(
      'Thuộc tính; mặc định `sub`. Thuộc tính khác phải được nêu trong cấu hình của máy chủ.',
      'The claim; `sub` by default. Another one must be named in the settings of the server.',
    ),
  })
  claim?: string;
  @Field(() => String, said('Giá trị của thuộc tính đó.', 'The value of that claim.'))
  subject!: string;
}

@InputType('UnlinkIdentityInput', said('Bỏ một danh tính khỏi tài khoản.', 'Unlinks an identity.'))
export class UnlinkIdentityInput extends AccountChangeInput {
  @Field(() => ID, said('Định danh của liên kết.', 'The id of the link.'))
  identityId!: string;
}
