import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { said } from '../../kernel/text.ts';
import { UnitRefInput } from '../units/index.ts';
import { RESOLUTION_KINDS, type ResolutionFacts, type ResolutionKind } from './resolutions.rules.ts';

@InputType('ResolutionFactsInput', said('Nội dung nghị quyết, như trong văn bản.', 'What the document says of itself.'))
export class ResolutionFactsInput {
  @Field(() => String, said('Số, ký hiệu.', 'Its number.'))
  number!: string;
  @Field(() => String, said('Cơ quan ban hành.', 'Who issued it.'))
  issuer!: string;
  @Field(() => DateScalar, said('Ngày ban hành, không sau hôm nay.', 'The day of issue, not after today.'))
  issuedOn!: string;
  @Field(() => String, said('Trích yếu.', 'Its title, in Vietnamese.'))
  titleVi!: string;
  @Field(() => String, { nullable: true, ...said('Trích yếu bằng tiếng Anh.', 'Its title, in English.') })
  titleEn?: string | null;
  @Field(() => Int, said('Năm đầu của giai đoạn.', 'First year of its period.'))
  periodFrom!: number;
  @Field(() => Int, said('Năm cuối của giai đoạn.', 'Last year of its period.'))
  periodTo!: number;
  @Field(() => Int, { nullable: true, ...said('Định hướng đến năm.', 'The year it looks ahead to.') })
  orientationYear?: number | null;
  @Field(() => RESOLUTION_KINDS, said('Loại.', 'Its kind.'))
  kind!: ResolutionKind;
  @Field(() => Boolean, {
    defaultValue: false,
    ...said('Đã đối chiếu với văn bản.', 'Whether it was checked against the document.'),
  })
  verified!: boolean;
  @Field(() => String, { nullable: true, ...said('Điều cần biết trước khi dẫn.', 'What to know before quoting it.') })
  note?: string | null;
}

@InputType('RecordResolutionInput', said('Nghị quyết của một đơn vị.', 'A resolution of a unit.'))
export class RecordResolutionInput {
  @Field(
    () => UnitRefInput,
    said(
      'Đơn vị ban hành hoặc được ban hành cho, thuộc cấp nào cũng được, có vào ngày ban hành.',
      'The unit whose resolution it is, of any tier, in force on the day of issue.',
    ),
  )
  unit!: UnitRefInput;
  @Field(() => ResolutionFactsInput, said('Nội dung.', 'What it says.'))
  resolution!: ResolutionFactsInput;
}

@InputType('ResolutionChangeInput', said('Đổi nghị quyết nào.', 'Which resolution is changed.'))
export class ResolutionChangeInput {
  @Field(() => ID, said('Định danh nghị quyết.', 'The id of the resolution.'))
  resolutionId!: string;
  @Field(
    () => Int,
    said(
      '`version` của nghị quyết khi được đọc; đã đổi thì CONFLICT.',
      'The `version` of the resolution when it was read; CONFLICT when it has changed.',
    ),
  )
  expectedVersion!: number;
}

@InputType('CorrectResolutionInput', said('Nội dung đúng của một hồ sơ dự thảo.', 'What a draft record should say.'))
export class CorrectResolutionInput extends ResolutionChangeInput {
  @Field(() => ResolutionFactsInput, said('Toàn bộ nội dung.', 'All of what it says.'))
  resolution!: ResolutionFactsInput;
}

@InputType('PutResolutionInForceInput', said('Đưa một nghị quyết vào hiệu lực.', 'Puts a resolution in force.'))
export class PutResolutionInForceInput extends ResolutionChangeInput {
  @Field(
    () => DateScalar,
    said(
      'Từ ngày; không trước ngày ban hành, không sau hôm nay.',
      'From this day: not before the issue, not after today.',
    ),
  )
  on!: string;
}

@InputType('CloseResolutionInput', said('Kết thúc một nghị quyết.', 'Closes a resolution.'))
export class CloseResolutionInput extends ResolutionChangeInput {
  @Field(
    () => DateScalar,
    said(
      'Từ ngày này không còn hiệu lực; không sau hôm nay.',
      'Not in force any more as of this day; not after today.',
    ),
  )
  on!: string;
  @Field(() => ID, {
    nullable: true,
    ...said(
      'Nghị quyết thay thế, có hiệu lực vào ngày đó, trong phạm vi của người ghi.',
      'What replaces it: a resolution in force on that day, within the reach of the writer.',
    ),
  })
  replacedBy?: string | null;
}

export function factsFrom(input: ResolutionFactsInput): ResolutionFacts {
  return {
    ...input,
    titleEn: input.titleEn ?? null,
    orientationYear: input.orientationYear ?? null,
    note: input.note ?? null,
  };
}
