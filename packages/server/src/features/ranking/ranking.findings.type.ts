import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { describe, said } from '../../kernel/text.ts';
import { CapBase, RuleBasisType } from '../rulebook/index.ts';
import { FINDING_KINDS, type FindingKind } from './ranking.checks.rules.ts';
import { CapReadingType, DutyGroupCheckType, RankCountType } from './ranking.type.ts';

registerEnumType(FINDING_KINDS, {
  name: 'RankingFindingKind',
  description: describe('Nhận xét về điều gì.', 'What a finding is about.'),
  valuesConfig: {
    CAP: said('Vượt trần xuất sắc của cơ quan.', 'Over the ceiling on "excellent" of a body.'),
    GROUP_CAP: said('Vượt trần xuất sắc của nhóm có nhiệm vụ tương đồng.', 'Over that of a group of similar duties.'),
    SHORT_SERVICE: said('Xếp loại người công tác chưa đủ tháng.', 'Ranked with too few months of work.'),
    LONG_SERVICE: said(
      'Không xếp loại người đã công tác đủ tháng.',
      'Not ranked for too few months, which are enough.',
    ),
    LONG_ABSENCE: said('Xếp cao hơn mức của người nghỉ nhiều tháng.', 'Ranked above what long absence leaves.'),
    POINTS: said('Mức khác với số điểm.', 'The rank is not that of the points.'),
    POINTS_NOT_MEAN: said('Điểm năm khác trung bình các kỳ.', 'The points of the year are not the mean of its parts.'),
    DISQUALIFIER: said(
      'Xếp loại dù thuộc trường hợp "không hoàn thành".',
      'Ranked although the year is not completed.',
    ),
    CONSEQUENCE: said('Hậu quả của hai năm không hoàn thành.', 'What two years not completed lead to.'),
  },
});

@ObjectType(
  'RankingFinding',
  said(
    'Điều nên xem lại theo một quy định có hiệu lực vào `rulesAt`. Không chặn việc gì.',
    'Something to look at again by a rule in force on `rulesAt`. It blocks nothing.',
  ),
)
export class RankingFindingType {
  unitId!: string;
  at!: string;

  @Field(() => FINDING_KINDS, said('Về điều gì.', 'What it is about.'))
  kind!: FindingKind;
  @Field(() => String, {
    nullable: true,
    ...said('Về ai hoặc nhóm nào; trống khi về cả cơ quan.', 'The person or group; null where it is the whole body.'),
  })
  subject!: string | null;
  @Field(() => ID, {
    nullable: true,
    ...said('Định danh của người, nếu nói về một người.', 'The person’s id, if about one.'),
  })
  personId!: string | null;
  @Field(() => String, {
    nullable: true,
    ...said('Mã nhóm có nhiệm vụ tương đồng, nếu nói về một nhóm.', 'The group of similar duties, if about one.'),
  })
  groupCode!: string | null;
  @Field(() => CapBase, {
    nullable: true,
    ...said('Cách đọc mẫu số của trần.', 'The reading of the base of a ceiling.'),
  })
  base!: CapBase | null;
  @Field(() => String, said('Nhận xét, tiếng Việt rồi tiếng Anh.', 'The finding, in Vietnamese, then in English.'))
  message!: string;
  @Field(() => String, said('Nhận xét bằng tiếng Việt.', 'The finding in Vietnamese.'))
  messageVi!: string;
  @Field(() => String, said('Nhận xét bằng tiếng Anh.', 'The finding in English.'))
  messageEn!: string;
  @Field(
    () => Boolean,
    said(
      'Quy định và mọi điều dùng để áp dụng đã đối chiếu. Khi là `false`: không được dẫn như sự thật.',
      'Whether the rule and all it was applied with were checked. `false`: not to be quoted as fact.',
    ),
  )
  verified!: boolean;
  @Field(() => RuleBasisType, said('Căn cứ.', 'The basis.'))
  legalBasis!: RuleBasisType;
}

@ObjectType(
  'RankingFindings',
  said(
    'Xếp loại một năm, đã quyết định hoặc mới đề xuất, đối chiếu với quy định. Là nhận xét, không chặn việc gì.',
    'The ranking of a year, decided or proposed, held against the rules. Findings: they block nothing.',
  ),
)
export class RankingFindingsType {
  @Field(() => Int, said('Năm xếp loại.', 'The year that is ranked.'))
  year!: number;
  @Field(() => DateScalar, said('Quy định của ngày này.', 'The rules are those of this day.'))
  rulesAt!: string;
  @Field(() => Int, said('Số người đã có mức hoặc mức đề xuất.', 'Persons with a rank, decided or proposed.'))
  ranked!: number;
  @Field(() => Int, said('Trong đó số người mới có đề xuất.', 'How many of them have a proposal alone.'))
  proposed!: number;
  @Field(() => [RankCountType], said('Theo mức, từ cao xuống thấp.', 'By rank, highest first.'))
  counts!: readonly RankCountType[];
  @Field(
    () => [CapReadingType],
    said(
      'Các trần trong từng cơ quan, mỗi cách đọc mẫu số một dòng.',
      'The ceilings within a body, reading by reading.',
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
  @Field(() => Int, said('Số người không thuộc nhóm nào.', 'Persons in no group.'))
  ungrouped!: number;
  @Field(
    () => [RankingFindingType],
    said('Những điều nên xem lại, theo đơn vị rồi tên.', 'What to look at again, by unit, then Vietnamese name.'),
  )
  findings!: readonly RankingFindingType[];
}
