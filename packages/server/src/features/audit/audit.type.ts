import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../kernel/connection.type.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { describe, said } from '../../kernel/text.ts';
import type { AuditAction, AuditKind, ChainFault, Plain } from './audit.rules.ts';
import { AUDIT_ACTIONS, AUDIT_KINDS, CHAIN_FAULTS } from './audit.rules.ts';
import type { AuditEntry, SignedHead } from './audit.service.ts';

registerEnumType(AUDIT_KINDS, {
  name: 'AuditKind',
  description: describe('Loại dòng nhật ký.', 'What an entry of the audit chain tells of.'),
  valuesConfig: {
    CHANGE: said('Dữ liệu thay đổi.', 'Data changed.'),
    READ: said('Có người xem dữ liệu.', 'Somebody looked at data.'),
  },
});
registerEnumType(AUDIT_ACTIONS, {
  name: 'AuditAction',
  description: describe('Việc đã làm.', 'What was done.'),
  valuesConfig: {
    INSERT: said('Thêm.', 'Added.'),
    UPDATE: said('Sửa.', 'Changed.'),
    DELETE: said('Xóa.', 'Taken away.'),
    READ: said('Xem.', 'Looked at.'),
  },
});
registerEnumType(CHAIN_FAULTS, {
  name: 'AuditChainFault',
  description: describe('Chuỗi nhật ký hỏng thế nào.', 'How the audit chain does not hold.'),
  valuesConfig: {
    ALTERED: said('Nội dung dòng này đã bị sửa.', 'This entry was altered.'),
    MISSING: said('Thiếu dòng này.', 'This entry is missing.'),
    TRUNCATED: said('Chuỗi bị cắt từ dòng này.', 'The chain was cut off from here on.'),
    REWRITTEN: said(
      'Chuỗi đã bị viết lại: khác với mốc đã ký.',
      'The chain was written anew: it differs from the signed anchor.',
    ),
    UNSEALED: said('Có thay đổi không được ghi nhật ký.', 'A change was kept that no entry tells of.'),
  },
});

@ObjectType(
  'AuditFieldChange',
  said(
    'Một trường trước và sau khi đổi. Giá trị nhạy cảm chỉ còn dấu (digest) có khóa.',
    'A field before and after. Of a sensitive value only a keyed digest is kept.',
  ),
)
export class AuditFieldChangeType {
  @Field(() => String, said('Tên trường trong bảng.', 'Name of the field in its table.'))
  field!: string;
  @Field(() => String, {
    nullable: true,
    ...said('Trước, dạng JSON; trống khi chưa có.', 'Before, as JSON; null when there was none.'),
  })
  before!: string | null;
  @Field(() => String, {
    nullable: true,
    ...said('Sau, dạng JSON; trống khi không còn.', 'After, as JSON; null when there is none.'),
  })
  after!: string | null;
}

@ObjectType('AuditDetail', said('Chi tiết của việc xem.', 'A detail of what was looked at.'))
export class AuditDetailType {
  @Field(() => String, said('Tên.', 'Its name.'))
  name!: string;
  @Field(() => String, said('Giá trị, dạng JSON.', 'Its value, as JSON.'))
  value!: string;
}

@ObjectType(
  'AuditEntry',
  said(
    'Một dòng của chuỗi nhật ký: ai, khi nào, làm gì với dữ liệu nào, vì sao.',
    'An entry of the audit chain: who did what to which data, when, and why.',
  ),
)
export class AuditEntryType {
  @Field(() => Int, said('Số thứ tự, từ 1, không đứt quãng.', 'Its place, from 1, without gaps.'))
  seq!: number;
  @Field(() => String, said('Lúc (UTC, ISO 8601).', 'When (UTC, ISO 8601).'))
  at!: string;
  @Field(() => AUDIT_KINDS, said('Loại.', 'Kind.'))
  kind!: AuditKind;
  @Field(() => AUDIT_ACTIONS, said('Việc.', 'Action.'))
  action!: AuditAction;
  @Field(() => ID, {
    nullable: true,
    ...said('Tài khoản; trống khi hệ thống tự làm.', 'The account; null when the system acted.'),
  })
  accountId!: string | null;
  @Field(() => String, { nullable: true, ...said('Tên tài khoản hiện nay.', 'The name of the account, as it is now.') })
  accountName!: string | null;
  @Field(() => ID, {
    nullable: true,
    ...said('Mã truy cập đã dùng; trống khi là phiên.', 'The access token it was done with; null for a session.'),
  })
  tokenId!: string | null;
  @Field(() => String, { nullable: true, ...said('Mã yêu cầu.', 'Id of the request.') })
  requestId!: string | null;
  @Field(() => String, { nullable: true, ...said('Thao tác đã gọi.', 'The operation that was called.') })
  operation!: string | null;
  @Field(() => String, { nullable: true, ...said('Lý do đã nêu.', 'The reason that was given.') })
  reason!: string | null;
  @Field(() => String, said('Bảng, hoặc thứ được xem.', 'The table, or what was looked at.'))
  subject!: string;
  @Field(() => String, { nullable: true, ...said('Khóa của dòng trong bảng.', 'Key of the row in its table.') })
  key!: string | null;
  @Field(() => [ID], said('Những người liên quan.', 'The persons concerned.'))
  personIds!: readonly string[];
  @Field(() => [ID], said('Những đơn vị liên quan.', 'The units concerned.'))
  unitIds!: readonly string[];
  @Field(
    () => Boolean,
    said(
      'Tài khoản này không được xem người: giá trị trước, sau bị để trống.',
      'This account may not see persons: values before and after are left out.',
    ),
  )
  restricted!: boolean;
  @Field(() => [AuditFieldChangeType], said('Các trường đã đổi.', 'The fields that changed.'))
  changes!: readonly AuditFieldChangeType[];
  @Field(() => [AuditDetailType], said('Chi tiết của việc xem.', 'Details of what was looked at.'))
  details!: readonly AuditDetailType[];
  @Field(() => String, said('Mã băm SHA-256 nối với dòng trước.', 'SHA-256 over the hash before and this entry.'))
  hash!: string;

  static of({ body, hash, actor, restricted }: AuditEntry): AuditEntryType {
    const text = (value: Plain | undefined) =>
      restricted || value === undefined || value === null ? null : JSON.stringify(value);
    const names = [...new Set([...Object.keys(body.before ?? {}), ...Object.keys(body.after ?? {})])].sort();
    return {
      seq: body.seq,
      at: body.at,
      kind: body.kind,
      action: body.action,
      accountId: body.account,
      accountName: actor,
      tokenId: body.token ?? null,
      requestId: body.request,
      operation: body.operation,
      reason: body.reason,
      subject: body.subject,
      key: body.key,
      personIds: body.persons,
      unitIds: body.units,
      restricted,
      changes: names.map((field) => ({ field, before: text(body.before?.[field]), after: text(body.after?.[field]) })),
      details: Object.entries(body.detail ?? {}).map(([name, value]) => ({ name, value: JSON.stringify(value) })),
      hash,
    };
  }
}

export const AuditEntryConnection = connectionType(AuditEntryType, 'AuditEntry', 'dòng nhật ký', 'audit entries');

@InputType('AuditFilter', said('Chỉ những dòng nhật ký này.', 'Only these entries.'))
export class AuditFilterInput {
  @Field(() => ID, { nullable: true, ...said('Về người này.', 'About this person.') })
  personId?: string;
  @Field(() => ID, { nullable: true, ...said('Về đơn vị này.', 'About this unit.') })
  unitId?: string;
  @Field(() => ID, { nullable: true, ...said('Do tài khoản này làm.', 'Done by this account.') })
  accountId?: string;
  @Field(() => String, { nullable: true, ...said('Bảng, hoặc thứ được xem.', 'The table, or what was looked at.') })
  subject?: string;
  @Field(() => AUDIT_KINDS, { nullable: true, ...said('Loại.', 'Kind.') })
  kind?: AuditKind;
  @Field(() => DateScalar, { nullable: true, ...said('Từ ngày, giờ Việt Nam.', 'From this day on, Vietnamese time.') })
  from?: string;
  @Field(() => DateScalar, {
    nullable: true,
    ...said('Đến hết ngày, giờ Việt Nam.', 'Up to the end of this day, Vietnamese time.'),
  })
  to?: string;
}

@ObjectType('AuditPlace', said('Một chỗ trong chuỗi nhật ký.', 'A place in the audit chain.'))
export class AuditPlaceType {
  @Field(() => Int, said('Số thứ tự.', 'Its place.'))
  seq!: number;
  @Field(() => String, said('Mã băm.', 'Its hash.'))
  hash!: string;
}

@ObjectType(
  'SignedAuditHead',
  said(
    'Đầu chuỗi nhật ký, đã ký (Ed25519). Giữ ngoài hệ thống để sau này đối chiếu.',
    'The head of the audit chain, signed (Ed25519). Keep it elsewhere, to compare later.',
  ),
)
export class SignedAuditHeadType {
  @Field(() => Int, said('Số thứ tự của dòng cuối.', 'Place of the last entry.'))
  seq!: number;
  @Field(() => String, said('Mã băm của dòng cuối.', 'Hash of the last entry.'))
  hash!: string;
  @Field(() => String, said('Lúc ký (UTC, ISO 8601).', 'When it was signed (UTC, ISO 8601).'))
  at!: string;
  @Field(() => String, said('Mã khóa ký.', 'Id of the signing key.'))
  keyId!: string;
  @Field(() => String, said('Chữ ký, base64.', 'The signature, base64.'))
  signature!: string;
  @Field(() => String, said('Khóa công khai, PEM.', 'The public key, PEM.'))
  publicKey!: string;
}

@InputType('AuditAnchor', said('Một đầu chuỗi đã ký từ trước.', 'A head signed before.'))
export class AuditAnchorInput implements SignedHead {
  @Field(() => Int, said('Số thứ tự.', 'Its place.'))
  seq!: number;
  @Field(() => String, said('Mã băm.', 'Its hash.'))
  hash!: string;
  @Field(() => String, said('Lúc ký.', 'When it was signed.'))
  at!: string;
  @Field(() => String, said('Mã khóa ký.', 'Id of the signing key.'))
  keyId!: string;
  @Field(() => String, said('Chữ ký.', 'The signature.'))
  signature!: string;
}

@ObjectType('AuditBadEntry', said('Dòng hỏng đầu tiên.', 'The first entry that does not hold.'))
export class AuditBadEntryType {
  @Field(() => Int, said('Số thứ tự.', 'Its place.'))
  seq!: number;
  @Field(() => CHAIN_FAULTS, said('Hỏng thế nào.', 'How it does not hold.'))
  fault!: ChainFault;
}

@ObjectType('AuditVerification', said('Kết quả kiểm tra chuỗi nhật ký.', 'What checking the audit chain found.'))
export class AuditVerificationType {
  @Field(() => Int, said('Số dòng đã kiểm tra và đúng.', 'How many entries were checked and hold.'))
  entries!: number;
  @Field(() => AuditPlaceType, said('Đầu chuỗi theo cơ sở dữ liệu.', 'The head the database remembers.'))
  head!: AuditPlaceType;
  @Field(() => AuditBadEntryType, {
    nullable: true,
    ...said('Trống khi mọi dòng đều đúng.', 'Null when every entry holds.'),
  })
  bad!: AuditBadEntryType | null;
}
