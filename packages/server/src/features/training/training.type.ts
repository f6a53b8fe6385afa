import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { describe } from '../../kernel/text.ts';

const said = (vi: string, en: string) => ({ description: describe(vi, en) });

@ObjectType(
  'TrainingEnrolment',
  said('Một lượt được cử đi đào tạo, bồi dưỡng.', 'One training turn: a person sent to a course.'),
)
export class TrainingEnrolmentType {
  @Field(() => String, said('Mã khóa.', 'Course code.'))
  course!: string;
  @Field(() => String, said('Tên khóa.', 'Course name, in Vietnamese.'))
  courseName!: string;
  @Field(() => DateScalar, said('Từ ngày.', 'Begun on.'))
  startedOn!: string;
  @Field(() => DateScalar, { nullable: true, ...said('Đến trước ngày.', 'Up to, not including.') })
  endedOn!: string | null;
  @Field(() => String, { nullable: true, ...said('Số quyết định cử.', 'Number of the sending decision.') })
  decisionNumber!: string | null;
  @Field(() => String, { nullable: true, ...said('Cơ sở đào tạo.', 'Provider.') })
  provider!: string | null;
  @Field(() => String, { nullable: true, ...said('Kết quả.', 'Result, as reported.') })
  result!: string | null;
  @Field(() => String, { nullable: true, ...said('Chứng chỉ.', 'Certificate.') })
  certificate!: string | null;
}
