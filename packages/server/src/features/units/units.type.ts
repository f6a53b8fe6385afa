import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../kernel/connection.type.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { describe } from '../../kernel/text.ts';
import type { UnitAt, UnitKind, UnitTier } from './units.rules.ts';
import { BOUNDARY_LENSES, LINEAGE_ISSUES, type LineageIssue, UNIT_KINDS, UNIT_TIERS } from './units.rules.ts';

registerEnumType(UNIT_TIERS, {
  name: 'UnitTier',
  description: describe(
    'Cấp đơn vị hành chính. Cấp huyện chỉ có đến hết 30/06/2025.',
    'The tier of an administrative unit. The district tier exists up to 30/06/2025 only.',
  ),
  valuesConfig: {
    PROVINCE: { description: describe('Cấp tỉnh.', 'Province tier.') },
    DISTRICT: { description: describe('Cấp huyện.', 'District tier.') },
    COMMUNE: { description: describe('Cấp xã.', 'Commune tier.') },
  },
});
registerEnumType(UNIT_KINDS, {
  name: 'UnitKind',
  description: describe('Loại hình đơn vị hành chính.', 'The kind of an administrative unit.'),
  valuesConfig: {
    PROVINCE: { description: describe('Tỉnh.', 'Province.') },
    CENTRAL_CITY: { description: describe('Thành phố trực thuộc trung ương.', 'City under the centre.') },
    CITY: {
      description: describe('Thành phố thuộc tỉnh (hoặc thuộc thành phố).', 'City under a province (or a city).'),
    },
    TOWN: { description: describe('Thị xã.', 'Town.') },
    RURAL_DISTRICT: { description: describe('Huyện.', 'Rural district.') },
    URBAN_DISTRICT: { description: describe('Quận.', 'Urban district.') },
    WARD: { description: describe('Phường.', 'Ward.') },
    COMMUNE: { description: describe('Xã.', 'Commune.') },
    TOWNSHIP: { description: describe('Thị trấn.', 'Township.') },
    SPECIAL_ZONE: { description: describe('Đặc khu.', 'Special zone.') },
  },
});
registerEnumType(BOUNDARY_LENSES, {
  name: 'BoundaryLens',
  description: describe('Địa giới dùng để lập bảng số liệu.', 'On which boundaries a table of figures is drawn.'),
  valuesConfig: {
    AS_WAS: {
      description: describe(
        'Mỗi sự kiện tính cho đơn vị của chính ngày đó.',
        'Each fact counts in the unit of its own day.',
      ),
    },
    AS_NOW: {
      description: describe(
        'Số liệu cũ vẽ lại trên đơn vị hiện nay, chỉ khi biết chắc đơn vị kế tục.',
        'Past figures re-drawn on the units of today, only where the lineage is known.',
      ),
    },
  },
});
registerEnumType(LINEAGE_ISSUES, {
  name: 'LineageIssueKind',
  description: describe('Vì sao lai lịch của đơn vị chưa đầy đủ.', 'Why the lineage of a unit is not complete.'),
  valuesConfig: {
    SUCCESSOR_UNKNOWN: {
      description: describe('Không rõ đơn vị kế tục.', 'What the unit became is not known.'),
    },
    PREDECESSOR_UNKNOWN: {
      description: describe(
        'Có đơn vị tiền thân không xác định được.',
        'A unit that went into it cannot be identified.',
      ),
    },
    NAME_DIFFERS: {
      description: describe(
        'Hai nguồn ghi cùng mã nhưng khác tên, nên không coi là cùng một đơn vị.',
        'The sources give one code different names, so the units are not taken to be the same.',
      ),
    },
    SPLIT: { description: describe('Chia cho nhiều đơn vị.', 'Split over several units.') },
  },
});

@ObjectType('Unit', {
  simpleResolvers: true,
  description: describe(
    'Đơn vị hành chính tại một ngày. Mã chỉ có nghĩa kèm ngày; `id` thì không đổi.',
    'An administrative unit as on a day. Its code means nothing without a date; its `id` never changes.',
  ),
})
export class UnitType {
  @Field(() => ID, { description: describe('Định danh không đổi của đơn vị.', 'The lasting identity of the unit.') })
  readonly id: string;

  @Field(() => String, {
    description: describe(
      'Mã số của Tổng cục Thống kê vào ngày đó.',
      'Code of the General Statistics Office on that day.',
    ),
  })
  readonly code: string;

  @Field(() => String, { description: describe('Tên đầy đủ.', 'Full official name, in Vietnamese.') })
  readonly name: string;

  @Field(() => UNIT_KINDS, { description: describe('Loại hình.', 'Kind.') })
  readonly kind: UnitKind;

  @Field(() => UNIT_TIERS, { description: describe('Cấp.', 'Tier.') })
  readonly tier: UnitTier;

  @Field(() => DateScalar, {
    description: describe(
      'Ngày bắt đầu của tên, mã và cấp trên này. Sổ mở từ 2021-01-01: trước đó không có dữ liệu.',
      'Since when this name, code and superior hold. The register opens on 2021-01-01; nothing earlier is held.',
    ),
  })
  readonly validFrom: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: describe(
      'Ngày hết hiệu lực (không tính ngày này).',
      'The first day they no longer hold; null while in force.',
    ),
  })
  readonly validTo: string | null;

  readonly superiorId: string | null;
  readonly at: string;

  constructor(unit: UnitAt) {
    this.id = unit.id;
    this.code = unit.code;
    this.name = unit.name;
    this.kind = unit.kind;
    this.tier = unit.tier;
    this.validFrom = unit.validFrom;
    this.validTo = unit.validTo;
    this.superiorId = unit.superiorId;
    this.at = unit.at;
  }
}

export const UnitConnection = connectionType(UnitType, 'Unit', 'đơn vị hành chính', 'administrative units');

@ObjectType('LineageIssue', {
  description: describe(
    'Một chỗ lai lịch chưa rõ hoặc không trọn vẹn.',
    'One place where a lineage is unknown or not whole.',
  ),
})
export class LineageIssueType {
  @Field(() => LINEAGE_ISSUES, { description: describe('Loại.', 'Kind of issue.') })
  issue!: LineageIssue;
  @Field(() => ID, { description: describe('Đơn vị.', 'The unit.') })
  unitId!: string;
  @Field(() => String, { description: describe('Mã của đơn vị khi đó.', 'Its code at that time.') })
  code!: string;
  @Field(() => String, { description: describe('Tên của đơn vị khi đó.', 'Its name at that time.') })
  name!: string;
  @Field(() => String, {
    nullable: true,
    description: describe('Tên mà nguồn ghi cho đơn vị tiền thân.', 'The name the source gives for the predecessor.'),
  })
  detail!: string | null;
  @Field(() => DateScalar, { description: describe('Ngày thay đổi.', 'The day of the change.') })
  on!: string;
}

export const LineageIssueConnection = connectionType(
  LineageIssueType,
  'LineageIssue',
  'chỗ lai lịch chưa rõ',
  'lineage issues',
);

@ObjectType('LineageIssueCount', {
  description: describe('Số chỗ lai lịch chưa rõ theo loại.', 'How many lineage issues there are of a kind.'),
})
export class LineageIssueCountType {
  @Field(() => LINEAGE_ISSUES, { description: describe('Loại.', 'Kind of issue.') })
  issue!: LineageIssue;
  @Field(() => Int, { description: describe('Số dòng.', 'How many rows.') })
  rows!: number;
  @Field(() => Int, { description: describe('Số đơn vị.', 'How many units.') })
  units!: number;
}
