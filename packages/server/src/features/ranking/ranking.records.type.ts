import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { describe, said } from '../../kernel/text.ts';
import { PeriodKind, RuleBasisType } from '../rulebook/index.ts';
import { ABSENCE_KINDS, type AbsenceKind } from './ranking.months.rules.ts';
import type { Points } from './ranking.points.rules.ts';
import { PointsScalar } from './ranking.points.scalar.ts';
import { RANKS, type Rank } from './ranking.rules.ts';

registerEnumType(ABSENCE_KINDS, {
  name: 'AbsenceKind',
  description: describe('Nghỉ vì lý do gì.', 'What somebody was absent for.'),
  valuesConfig: {
    MATERNITY: said('Thai sản.', 'Maternity.'),
    STUDY: said('Đi học.', 'Study.'),
    SICK: said('Ốm đau.', 'Illness.'),
    OTHER: said('Lý do khác.', 'Another reason.'),
  },
});

@ObjectType('PeriodScore', said('Điểm của một tháng hoặc một quý.', 'The points of a month or a quarter.'))
export class PeriodScoreType {
  @Field(() => ID, said('Định danh.', 'The id.'))
  id!: string;
  @Field(() => Int, said('Năm.', 'The year.'))
  year!: number;
  @Field(() => PeriodKind, said('Tháng hay quý.', 'A month or a quarter.'))
  kind!: PeriodKind;
  @Field(() => Int, said('Tháng hoặc quý thứ mấy.', 'Which month or quarter.'))
  number!: number;
  @Field(() => PointsScalar, said('Tiêu chí chung.', 'General criteria.'))
  general!: Points;
  @Field(() => PointsScalar, said('Kết quả nhiệm vụ.', 'Results of tasks.'))
  tasks!: Points;
  @Field(() => Int, said('Phiên bản.', 'Version.'))
  version!: number;
}

@ObjectType(
  'YearPoints',
  said(
    'Điểm năm tính từ các kỳ đã ghi: trung bình, tính chính xác. Cách tính này chưa đối chiếu với văn bản.',
    'The points of a year from the parts that were scored: their mean, exactly. No text read says that it is so.',
  ),
)
export class YearPointsType {
  @Field(
    () => PointsScalar,
    said(
      'Trung bình, bỏ phần sau hai chữ số thập phân.',
      'The mean, cut off after two decimals; `sum` and `periods` are exact.',
    ),
  )
  mean!: Points;
  @Field(() => String, said('Tổng điểm các kỳ, chính xác.', 'The sum of the points, exactly.'))
  sum!: string;
  @Field(() => Int, said('Số kỳ đã ghi.', 'How many parts of the year were scored.'))
  periods!: number;
  @Field(() => [Int], said('Những kỳ chưa có điểm.', 'The parts of the year without a score.'))
  missing!: readonly number[];
  @Field(() => RANKS, {
    nullable: true,
    ...said(
      'Mức theo số điểm này; trống khi năm không xếp loại theo điểm.',
      'The rank of so many points; null where the year has no points.',
    ),
  })
  rank!: Rank | null;
  @Field(
    () => Boolean,
    said(
      'Thang điểm và cách tính điểm năm đều đã đối chiếu.',
      'Whether the scale and the way to the year’s points were both checked.',
    ),
  )
  verified!: boolean;
  @Field(() => RuleBasisType, { nullable: true, ...said('Căn cứ.', 'The basis.') })
  legalBasis!: RuleBasisType | null;
}

@ObjectType('Absence', said('Một lần không làm việc.', 'Days of an office that were not worked.'))
export class AbsenceType {
  @Field(() => ID, said('Định danh.', 'The id.'))
  id!: string;
  @Field(() => ABSENCE_KINDS, {
    nullable: true,
    ...said(
      'Vì lý do gì (dữ liệu nhạy cảm); trống khi tài khoản không có quyền roster:sensitive.',
      'What for (sensitive); null where the account does not hold roster:sensitive.',
    ),
  })
  kind!: AbsenceKind | null;
  @Field(() => DateScalar, said('Từ ngày.', 'From this day.'))
  from!: string;
  @Field(() => DateScalar, { nullable: true, ...said('Đến trước ngày.', 'Up to, not including; null while away.') })
  to!: string | null;
  @Field(() => Boolean, said('Đã rút: ghi nhầm.', 'Withdrawn: it is held not to have been.'))
  withdrawn!: boolean;
  @Field(() => Int, said('Phiên bản.', 'Version.'))
  version!: number;
}
