import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { describe, said } from '../../kernel/text.ts';
import { CapBase, CapPer, Rounding, RuleBasisType } from '../rulebook/index.ts';
import { RANKS, type Rank } from './ranking.rules.ts';
import type { GroupRead, ReadCap } from './ranking.service.ts';

registerEnumType(RANKS, {
  name: 'Rank',
  description: describe('Mức xếp loại chất lượng hằng năm.', 'Annual quality ranking.'),
  valuesConfig: {
    EXCELLENT: said('Hoàn thành xuất sắc nhiệm vụ.', 'Excellent.'),
    GOOD: said('Hoàn thành tốt nhiệm vụ.', 'Good.'),
    COMPLETED: said('Hoàn thành nhiệm vụ.', 'Completed.'),
    NOT_COMPLETED: said('Không hoàn thành nhiệm vụ.', 'Not completed.'),
  },
});

@ObjectType('AnnualRank', said('Xếp loại một năm.', 'The rank of one year.'))
export class AnnualRankType {
  @Field(() => Int, said('Năm.', 'Year.'))
  year!: number;
  @Field(() => RANKS, said('Mức.', 'Rank.'))
  rank!: Rank;
  @Field(() => DateScalar, {
    nullable: true,
    ...said(
      'Ngày ký quyết định xếp loại tại đây; trống khi xếp loại đến từ một tệp.',
      'The day the rank was decided here; null where a file brought it.',
    ),
  })
  decidedOn!: string | null;
}

registerEnumType(CapBase, {
  name: 'CapBase',
  description: describe(
    'Trần "hoàn thành xuất sắc" là tỷ lệ của những ai.',
    'Of whom the ceiling on "excellent" is a share.',
  ),
  valuesConfig: {
    RANKED: said('Mọi người được xếp loại.', 'Everybody ranked.'),
    GOOD: said('Những người hoàn thành tốt nhiệm vụ.', 'Those ranked good.'),
    GOOD_OR_BETTER: said('Những người hoàn thành tốt trở lên.', 'Those ranked good or excellent.'),
  },
});
registerEnumType(CapPer, {
  name: 'CapPer',
  description: describe('Trần áp dụng trong phạm vi nào.', 'Within what the ceiling holds.'),
  valuesConfig: {
    BODY: said('Từng cơ quan, đơn vị.', 'Each body: the unit that gave the ranks.'),
    DUTY_GROUP: said(
      'Từng nhóm có nhiệm vụ tương đồng trong một cơ quan; xem `groups`.',
      'Each group of similar duties of a body; see `groups`.',
    ),
  },
});
registerEnumType(Rounding, {
  name: 'Rounding',
  description: describe(
    'Tỷ lệ ra số người lẻ thì làm tròn thế nào.',
    'How a share that is no whole number of persons becomes one.',
  ),
  valuesConfig: {
    DOWN: said('Làm tròn xuống.', 'Down.'),
    NEAREST: said('Làm tròn gần nhất, nửa thì lên.', 'To the nearest, halves up.'),
    UP: said('Làm tròn lên.', 'Up.'),
  },
});

@ObjectType('RankCount', said('Số người ở một mức xếp loại.', 'How many persons were given a rank.'))
export class RankCountType {
  @Field(() => RANKS, said('Mức.', 'Rank.'))
  rank!: Rank;
  @Field(() => Int, said('Số người; mức không có ai thì không nêu.', 'Persons; a rank nobody was given is left out.'))
  count!: number;
}

@ObjectType(
  'CapReading',
  said(
    'Một trần "hoàn thành xuất sắc" đối chiếu với số liệu của năm: là nhận xét, không chặn việc gì.',
    'A ceiling on "excellent" read against the year: a finding, it blocks nothing.',
  ),
)
export class CapReadingType {
  over!: readonly string[];
  at!: string;

  @Field(() => CapBase, said('Cách đọc mẫu số.', 'The reading of the base.'))
  base!: CapBase;
  @Field(() => CapPer, said('Trong phạm vi nào.', 'Within what it holds.'))
  per!: CapPer;
  @Field(() => Int, {
    nullable: true,
    ...said(
      'Tỷ lệ tối đa, phần trăm; trống khi văn bản dẫn một tỷ lệ chưa đọc được.',
      'The greatest share, in percent; null where the instrument refers to a rate that was not read.',
    ),
  })
  sharePercent!: number | null;
  @Field(() => Rounding, said('Cách làm tròn.', 'How it is rounded.'))
  rounding!: Rounding;
  @Field(() => Int, said('Số người làm mẫu số.', 'Persons in the base.'))
  baseCount!: number;
  @Field(() => Int, {
    nullable: true,
    ...said(
      'Nhiều nhất bao nhiêu người được xuất sắc; với đơn vị cấp trên là tổng trần của từng đơn vị. Trống khi không tính được.',
      'How many persons may be excellent; of a superior unit the sum of its bodies’ ceilings. Null where it cannot be computed.',
    ),
  })
  ceiling!: number | null;
  @Field(() => Int, said('Số người hoàn thành xuất sắc.', 'Persons ranked excellent.'))
  excellent!: number;
  @Field(() => Boolean, {
    nullable: true,
    ...said(
      'Có đơn vị vượt trần của mình. Trống khi không nói được.',
      'Whether a body is over its own ceiling. Null where that cannot be said.',
    ),
  })
  exceeded!: boolean | null;
  @Field(() => RuleBasisType, said('Căn cứ pháp lý.', 'The legal basis.'))
  legalBasis!: RuleBasisType;

  static of({ basis, ...cap }: ReadCap, at: string): CapReadingType {
    return Object.assign(new CapReadingType(), cap, { legalBasis: basis, at });
  }
}

@ObjectType(
  'DutyGroupName',
  said(
    'Một nhóm có nhiệm vụ tương đồng: không văn bản nào liệt kê, cách chia nhóm là giả định.',
    'A group of similar duties: no text lists them, the division is an assumption.',
  ),
)
export class DutyGroupNameType {
  @Field(() => String, said('Mã nhóm.', 'Code of the group.'))
  code!: string;
  @Field(() => String, said('Tên tiếng Việt.', 'Name in Vietnamese.'))
  name!: string;
  @Field(() => String, said('Tên tiếng Anh.', 'Name in English.'))
  nameEn!: string;
}

@ObjectType(
  'DutyGroupCheck',
  said(
    'Xếp loại của một nhóm có nhiệm vụ tương đồng và các trần trong nhóm. Chỉ có số đếm.',
    'How a group of similar duties was ranked, and the ceilings within it. Counts alone.',
  ),
)
export class DutyGroupCheckType {
  @Field(
    () => DutyGroupNameType,
    said('Nhóm, theo chức danh chính vào cuối năm.', 'The group, by the main title held at the end of the year.'),
  )
  group!: DutyGroupNameType;
  @Field(() => Int, said('Số người được xếp loại.', 'Persons ranked.'))
  ranked!: number;
  @Field(() => [RankCountType], said('Theo mức, từ cao xuống thấp.', 'By rank, highest first.'))
  counts!: readonly RankCountType[];
  @Field(
    () => [CapReadingType],
    said(
      'Các trần theo nhóm, mỗi cách đọc mẫu số một dòng; giữ riêng trong từng cơ quan.',
      'The ceilings per group, one for each reading of the base; each body is held to its own.',
    ),
  )
  caps!: readonly CapReadingType[];

  static of({ caps, ...group }: GroupRead, at: string): DutyGroupCheckType {
    return Object.assign(new DutyGroupCheckType(), group, { caps: caps.map((cap) => CapReadingType.of(cap, at)) });
  }
}

@ObjectType(
  'RankingCheck',
  said(
    'Xếp loại một năm của một đơn vị, và các trần có hiệu lực. Chỉ có số đếm, không có người.',
    'How a unit’s year was ranked, and the ceilings in force. Counts alone, no persons.',
  ),
)
export class RankingCheckType {
  @Field(() => Int, said('Năm xếp loại.', 'The year ranked.'))
  year!: number;
  @Field(() => DateScalar, said('Các trần là của ngày này.', 'The ceilings are those of this day.'))
  rulesAt!: string;
  @Field(() => Int, said('Số người được xếp loại.', 'Persons ranked.'))
  ranked!: number;
  @Field(() => [RankCountType], said('Theo mức, từ cao xuống thấp.', 'By rank, highest first.'))
  counts!: readonly RankCountType[];
  @Field(
    () => [CapReadingType],
    said(
      'Các trần trong từng cơ quan có hiệu lực vào `rulesAt`, mỗi cách đọc mẫu số một dòng; trống khi không có trần nào.',
      'The ceilings within a body in force on `rulesAt`, one for each reading of the base; empty where there is none.',
    ),
  )
  caps!: readonly CapReadingType[];
  @Field(
    () => [DutyGroupCheckType],
    said(
      'Từng nhóm có nhiệm vụ tương đồng, với các trần trong nhóm.',
      'Group by group of similar duties, with the ceilings within each.',
    ),
  )
  groups!: readonly DutyGroupCheckType[];
  @Field(
    () => Int,
    said(
      'Số người được xếp loại nhưng không thuộc nhóm nào: cuối năm không giữ chức danh có trong một nhóm.',
      'Persons ranked who are in no group: at the end of the year they held no title of one.',
    ),
  )
  ungrouped!: number;
}
