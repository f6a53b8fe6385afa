import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { describe } from '../../kernel/text.ts';

const said = (vi: string, en: string) => ({ description: describe(vi, en) });

@ObjectType(
  'RuleBasis',
  said(
    'Quy định được áp dụng: văn bản, điều khoản, thời gian hiệu lực, và đã đối chiếu với văn bản hay chưa.',
    'The rule applied: instrument, clause, window, and whether it was checked against the text.',
  ),
)
export class RuleBasisType {
  @Field(() => String, {
    nullable: true,
    ...said(
      'Số, ký hiệu văn bản; trống khi không văn bản nào nêu.',
      'Number of the instrument; null where none says so.',
    ),
  })
  instrument!: string | null;
  @Field(() => String, {
    nullable: true,
    ...said('Điều, khoản; trống khi chưa đọc được.', 'Clause; null when not read.'),
  })
  clause!: string | null;
  @Field(
    () => Boolean,
    said(
      'Nội dung và hiệu lực đã đối chiếu với nguồn công khai. Khi là `false`: không được dẫn như sự thật.',
      'Whether text and window were read in a public source. `false`: not to be quoted as fact.',
    ),
  )
  verified!: boolean;
  @Field(() => String, { nullable: true, ...said('Điều cần biết trước khi dẫn.', 'What to know before quoting it.') })
  note!: string | null;
  @Field(() => DateScalar, said('Có hiệu lực từ ngày.', 'In force from.'))
  from!: string;
  @Field(() => DateScalar, {
    nullable: true,
    ...said('Hết hiệu lực từ ngày; trống khi còn hiệu lực.', 'In force up to, not including; null while in force.'),
  })
  to!: string | null;
}

@ObjectType('TitleName', said('Một chức danh của danh mục.', 'A title of the catalogue.'))
export class TitleNameType {
  @Field(() => String, said('Mã chức danh.', 'Title code.'))
  code!: string;
  @Field(() => String, said('Tên chức danh vào ngày đó.', 'Name of the title on that day, in Vietnamese.'))
  name!: string;
}
