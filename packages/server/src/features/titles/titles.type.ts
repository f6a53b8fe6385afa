import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { describe, said } from '../../kernel/text.ts';
import { OfficialType } from '../roster/index.ts';
import {
  Requirement,
  RuleBasisType,
  STANDARD_STATUSES,
  type StandardStatus,
  TitleNameType,
} from '../rulebook/index.ts';

registerEnumType(Requirement, {
  name: 'Requirement',
  description: describe('Tiêu chuẩn chức danh đòi hỏi về mặt nào.', 'What a title standard asks for.'),
  valuesConfig: {
    PROFESSIONAL: said('Trình độ chuyên môn.', 'Professional qualification.'),
    POLITICAL_THEORY: said('Lý luận chính trị.', 'Political theory.'),
    STATE_MANAGEMENT: said('Quản lý nhà nước.', 'State management.'),
  },
});
registerEnumType(STANDARD_STATUSES, {
  name: 'StandardStatus',
  description: describe(
    'Một người đứng ở đâu so với một tiêu chuẩn của một chức danh đang giữ, vào ngày đó.',
    'Where a person stands with one standard of one title held, on that day.',
  ),
  valuesConfig: {
    MET: said('Đạt.', 'Met.'),
    NOT_MET: said('Chưa đạt, và không còn thời hạn chuyển tiếp.', 'Not met, and no transition runs.'),
    EXEMPT: said(
      'Thấp hơn tiêu chuẩn nhưng đạt mức mà ngoại lệ của luật cho phép.',
      'Below the standard, but at the level the exception of a law allows.',
    ),
    IN_TRANSITION: said(
      'Chưa đạt, còn thời hạn chuyển tiếp đến `transitionTo`.',
      'Not met yet; the transition runs up to `transitionTo`.',
    ),
    UNKNOWN: said(
      'Chưa biết trình độ, hoặc chưa tới một mức mà văn bản chưa đối chiếu (`legalBasis.verified` là `false`).',
      'The level is not known, or it falls short of a level that was not checked against its text (`legalBasis.verified` is `false`).',
    ),
  },
});

@ObjectType(
  'StandardException',
  said('Ngoại lệ của tiêu chuẩn, như luật nêu.', 'The exception of a standard, as the law states it.'),
)
export class StandardExceptionType {
  @Field(() => String, said('Nội dung bằng tiếng Việt.', 'What it says, in Vietnamese.'))
  textVi!: string;
  @Field(() => String, said('Nội dung bằng tiếng Anh.', 'What it says, in English.'))
  textEn!: string;
  @Field(() => String, {
    nullable: true,
    ...said(
      'Mã trình độ tối thiểu theo ngoại lệ; trống khi hồ sơ không đủ để quyết định.',
      'Code of the lower level; null where the record alone cannot decide.',
    ),
  })
  minimum!: string | null;
  @Field(() => String, { nullable: true, ...said('Số, ký hiệu văn bản.', 'Number of the instrument.') })
  instrument!: string | null;
  @Field(() => String, { nullable: true, ...said('Điều, khoản.', 'Clause.') })
  clause!: string | null;
}

@ObjectType(
  'StandardGap',
  said(
    'Một tiêu chuẩn của một chức danh mà một người đang giữ, và người đó đứng ở đâu so với nó.',
    'A standard of a title a person holds, and where the person stands with it.',
  ),
)
export class StandardGapType {
  @Field(() => OfficialType, said('Người giữ chức danh.', 'The holder of the title.'))
  official!: OfficialType;
  @Field(() => TitleNameType, said('Chức danh.', 'The title.'))
  title!: TitleNameType;
  @Field(() => Requirement, said('Mặt phải đạt.', 'What is asked for.'))
  requirement!: Requirement;
  @Field(() => String, {
    nullable: true,
    ...said(
      'Mã trình độ cao nhất đã biết; trống khi chưa biết.',
      'Code of the highest level known; null when none is.',
    ),
  })
  held!: string | null;
  @Field(() => String, {
    nullable: true,
    ...said('Tên trình độ đó, tiếng Việt.', 'Name of that level, in Vietnamese.'),
  })
  heldName!: string | null;
  @Field(() => String, said('Mã trình độ tối thiểu.', 'Code of the least level.'))
  required!: string;
  @Field(() => String, said('Tên trình độ tối thiểu, tiếng Việt.', 'Name of the least level, in Vietnamese.'))
  requiredName!: string;
  @Field(() => STANDARD_STATUSES, said('Tình trạng.', 'Status.'))
  status!: StandardStatus;
  @Field(() => DateScalar, {
    nullable: true,
    ...said(
      'Thời hạn chuyển tiếp: phải đạt trước ngày này; trống khi không có.',
      'End of the transition: to be met before this day; null where there is none.',
    ),
  })
  transitionTo!: string | null;
  @Field(() => StandardExceptionType, {
    nullable: true,
    ...said('Ngoại lệ, nếu luật có nêu.', 'The exception, if any.'),
  })
  exception!: StandardExceptionType | null;
  @Field(() => RuleBasisType, said('Căn cứ pháp lý.', 'The legal basis.'))
  legalBasis!: RuleBasisType;
}
