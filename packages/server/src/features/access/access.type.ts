import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Role } from '../../authz/permissions.ts';
import { connectionType } from '../../kernel/connection.type.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { describe, said } from '../../kernel/text.ts';
import { UnitType } from '../units/index.ts';
import type { AccountRow } from './access.accounts.store.ts';

export const ROLE_NAMES = {
  WARD_OFFICER: 'WARD_OFFICER',
  PERSONNEL_OFFICER: 'PERSONNEL_OFFICER',
  SUPERIOR_SYSTEM: 'SUPERIOR_SYSTEM',
  ANALYST: 'ANALYST',
  PUBLICATION_READER: 'PUBLICATION_READER',
  INSPECTOR: 'INSPECTOR',
  OPERATOR: 'OPERATOR',
} as const satisfies { readonly [Name in Role]: Name };

registerEnumType(ROLE_NAMES, {
  name: 'Role',
  description: describe('Vai trò: một tập quyền có tên.', 'A role: a named set of permissions.'),
  valuesConfig: {
    WARD_OFFICER: said(
      'Công chức của phường, xã: đọc và ghi người của đơn vị.',
      'Ward officer: reads and writes its persons.',
    ),
    PERSONNEL_OFFICER: said(
      'Cán bộ tổ chức: đọc và ghi người của mọi đơn vị bên dưới.',
      'Personnel officer: reads and writes the persons of every unit below.',
    ),
    SUPERIOR_SYSTEM: said(
      'Hệ thống của cơ quan cấp trên: số liệu chính xác, không thấy người nào.',
      'A superior office’s system: exact figures, never a person.',
    ),
    ANALYST: said('Người phân tích: số liệu đã kiểm soát tiết lộ.', 'Analyst: figures under disclosure control.'),
    PUBLICATION_READER: said(
      'Người theo dõi quy hoạch đã công khai.',
      'Follows what was published of the plan of succession.',
    ),
    INSPECTOR: said('Thanh tra: ai đã sửa, ai đã xem.', 'Inspector: who changed and who read what.'),
    OPERATOR: said(
      'Người vận hành: tài khoản, chuỗi nhật ký; không thấy người nào.',
      'Operator: accounts, the audit chain; sees no persons.',
    ),
  },
});

@ObjectType('Viewer', { description: describe('Tài khoản đang hỏi.', 'The account that is asking.') })
export class ViewerType {
  @Field(() => ID, { description: describe('Định danh tài khoản.', 'The id of the account.') })
  id!: string;
  @Field(() => String, { description: describe('Tên tài khoản.', 'The name of the account.') })
  name!: string;
  @Field(() => [String], { description: describe('Các vai trò.', 'The roles it holds.') })
  roles!: readonly string[];
  @Field(() => [String], {
    description: describe(
      'Các quyền, trong giới hạn của mã truy cập.',
      'The permissions it holds, as far as the token lets it.',
    ),
  })
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
  @Field(
    () => Boolean,
    said(
      'Đang dùng mật khẩu tạm: phải đổi trước khi làm việc khác (`changePassword`).',
      'Signed in with a temporary password: it must be changed before anything else (`changePassword`).',
    ),
  )
  mustChangePassword!: boolean;
}

@ObjectType('AccountGrant', said('Một vai trò được giao, có thời hạn.', 'A role granted, in a window.'))
export class AccountGrantType {
  @Field(() => ID, said('Định danh.', 'The id.'))
  id!: string;
  @Field(() => ROLE_NAMES, said('Vai trò.', 'The role.'))
  role!: Role;
  @Field(() => DateScalar, said('Từ ngày.', 'From this day.'))
  validFrom!: string;
  @Field(() => DateScalar, {
    nullable: true,
    ...said('Đến trước ngày này; trống: chưa kết thúc.', 'Up to, not including, this day; null: open.'),
  })
  validTo!: string | null;
  @Field(() => String, {
    nullable: true,
    ...said('Tên tài khoản đã giao; trống: hệ thống.', 'The name of the account that granted it; null: the system.'),
  })
  grantedBy!: string | null;
  /** Not part of the schema: the unit is read by a loader. */
  unitId!: string | null;
}

@ObjectType(
  'AccessToken',
  said(
    'Mã truy cập của một hệ thống; bản thân mã không được lưu.',
    'An access token of a system; the token itself is not kept.',
  ),
)
export class AccessTokenType {
  @Field(() => ID, said('Định danh.', 'The id.'))
  id!: string;
  @Field(() => String, said('Tên, để nhận ra.', 'Its name, to tell it from others.'))
  name!: string;
  @Field(() => [String], {
    nullable: true,
    ...said('Chỉ các quyền này; trống: mọi quyền của tài khoản.', 'These permissions only; null: all of the account.'),
  })
  permissions!: readonly string[] | null;
  @Field(() => DateScalar, {
    nullable: true,
    ...said('Hết hiệu lực từ ngày này; trống: không thời hạn.', 'No longer valid from this day; null: no end.'),
  })
  expiresOn!: string | null;
  @Field(() => DateScalar, said('Ngày tạo.', 'The day it was made.'))
  createdOn!: string;
  @Field(() => String, { nullable: true, ...said('Tên tài khoản đã tạo.', 'The name of the account that made it.') })
  createdBy!: string | null;
  @Field(() => DateScalar, { nullable: true, ...said('Ngày dùng gần nhất.', 'The day it was last used.') })
  lastUsedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, ...said('Ngày bị thu hồi.', 'The day it was revoked.') })
  revokedOn!: string | null;
  /** Not part of the schema: the units are read by a loader. */
  unitIds!: readonly string[] | null;
}

@ObjectType(
  'AccountIdentity',
  said('Danh tính ở nhà cung cấp đăng nhập (OpenID Connect).', 'An identity at an OpenID Connect provider.'),
)
export class AccountIdentityType {
  @Field(() => ID, said('Định danh.', 'The id.'))
  id!: string;
  @Field(() => String, said('Địa chỉ nhà cung cấp.', 'The issuer.'))
  issuer!: string;
  @Field(() => String, said('Thuộc tính dùng để nhận ra, thường là `sub`.', 'The claim it is known by, usually `sub`.'))
  claim!: string;
  @Field(() => String, said('Giá trị của thuộc tính đó.', 'The value of that claim.'))
  subject!: string;
}

@ObjectType(
  'Account',
  said('Tài khoản của một người, hoặc của một hệ thống.', 'The account of a person, or of a system.'),
)
export class AccountType {
  @Field(() => ID, said('Định danh.', 'The id.'))
  id!: string;
  @Field(() => String, said('Tên.', 'The name.'))
  name!: string;
  @Field(() => String, {
    nullable: true,
    ...said('Tên đăng nhập; hệ thống không có.', 'The login name; systems have none.'),
  })
  login!: string | null;
  @Field(() => Boolean, said('Có mật khẩu.', 'Whether it has a password.'))
  hasPassword!: boolean;
  @Field(() => Boolean, said('Mật khẩu là tạm, phải đổi.', 'Whether the password is temporary and must be changed.'))
  passwordTemporary!: boolean;
  @Field(() => Boolean, said('Đã khóa.', 'Whether it is disabled.'))
  disabled!: boolean;
  @Field(() => Int, said('Phiên bản, cho `expectedVersion`.', 'The version, for `expectedVersion`.'))
  version!: number;

  static of(row: AccountRow): AccountType {
    return Object.assign(new AccountType(), row);
  }
}

export const AccountConnection = connectionType(AccountType, 'Account', 'tài khoản', 'accounts');

@ObjectType('TemporaryPassword', said('Mật khẩu tạm, chỉ hiện một lần.', 'A temporary password, shown once.'))
export class TemporaryPasswordType {
  @Field(() => AccountType, said('Tài khoản.', 'The account.'))
  account!: AccountType;
  @Field(() => String, said('Mật khẩu. Không lấy lại được.', 'The password. It cannot be had again.'))
  password!: string;
  @Field(() => DateScalar, said('Dùng được đến ngày này.', 'Usable until some time on this day.'))
  usableUntil!: string;
}

@ObjectType('NewAccessToken', said('Mã truy cập vừa tạo, chỉ hiện một lần.', 'A token just made, shown once.'))
export class NewAccessTokenType {
  @Field(() => AccountType, said('Tài khoản.', 'The account.'))
  account!: AccountType;
  @Field(() => ID, said('Định danh của mã, để thu hồi.', 'The id of the token, to revoke it by.'))
  tokenId!: string;
  @Field(() => String, said('Mã truy cập. Không lấy lại được.', 'The token itself. It cannot be had again.'))
  secret!: string;
}
