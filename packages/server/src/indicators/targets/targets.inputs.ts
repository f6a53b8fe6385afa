import { Field, ID, InputType, Int } from 'type-graphql';
import {
  ASSESSED,
  type Assessed,
  ResolutionChangeInput,
  TARGET_OPERATORS,
  type TargetOperator,
} from '../../features/resolutions/index.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { DecisionInput } from '../../kernel/decision.inputs.ts';
import { said } from '../../kernel/text.ts';
import type { IndicatorCode } from '../catalogue/index.ts';
import type { Dimension } from '../define.ts';
import { DIMENSIONS } from '../define.ts';
import { INDICATOR_CODES } from '../indicators.type.ts';
import { TARGET_UNITS, type TargetUnit } from './measure.ts';
import type { GivenTerms } from './targets.service.ts';

const VALUE = said(
  'Phần trăm với dấu chấm thập phân như `75`, `33.5`, hoặc phân số của tổng thể như `2/3`; số nguyên với số đếm.',
  'Percent with a decimal point such as `75` or `33.5`, or a fraction of the whole such as `2/3`; a whole number for a count.',
);

@InputType('TargetGroupInput', said('Nhóm mà chỉ tiêu nói về.', 'The group a target is about.'))
export class TargetGroupInput {
  @Field(() => DIMENSIONS, said('Chiều mà chỉ tiêu thống kê cho phép.', 'A dimension the indicator allows.'))
  dimension!: Dimension;
  @Field(
    () => String,
    said('Khóa, như `CADRE`, `2022`, `2025-2030`.', 'Its key, such as `CADRE`, `2022`, `2025-2030`.'),
  )
  key!: string;
}

@InputType('TargetBaselineInput', said('Mốc so sánh.', 'The figure it starts from.'))
export class TargetBaselineInput {
  @Field(() => String, VALUE)
  value!: string;
  @Field(() => DateScalar, said('Ngày của mốc, trước hạn.', 'Its day, before the target is due.'))
  on!: string;
}

@InputType('TargetMeasureInput', said('Chỉ tiêu định lượng đòi hỏi gì.', 'What a measured target asks.'))
export class TargetMeasureInput {
  @Field(() => INDICATOR_CODES, said('Chỉ tiêu thống kê.', 'The indicator.'))
  indicator!: IndicatorCode;
  @Field(() => TARGET_OPERATORS, said('So sánh.', 'The comparison.'))
  operator!: TargetOperator;
  @Field(() => String, VALUE)
  value!: string;
  @Field(
    () => TARGET_UNITS,
    said('Đơn vị tính, phải đúng với chỉ tiêu thống kê.', 'In what it is told; must be that of the indicator.'),
  )
  unit!: TargetUnit;
  @Field(() => TargetGroupInput, { nullable: true, ...said('Chỉ tính nhóm này.', 'Only this group counts.') })
  group?: TargetGroupInput | null;
  @Field(() => DateScalar, {
    nullable: true,
    ...said(
      'Với chỉ tiêu tính theo kỳ: đếm từ ngày này; mặc định từ đầu giai đoạn của nghị quyết.',
      'Of an indicator of a period: facts count from this day; from the begin of the resolution’s period by default.',
    ),
  })
  countedFrom?: string | null;
  @Field(() => TargetBaselineInput, {
    nullable: true,
    ...said(
      'Mốc so sánh: không có thì trước hạn chỉ nói được "đạt" hay chưa rõ.',
      'The baseline: without one nothing but "met" can be said before the target is due.',
    ),
  })
  baseline?: TargetBaselineInput | null;
}

@InputType('TargetTermsInput', said('Toàn bộ nội dung của chỉ tiêu.', 'All of what a target says.'))
export class TargetTermsInput {
  @Field(() => String, said('Lời văn.', 'Its words, in Vietnamese.'))
  textVi!: string;
  @Field(() => String, { nullable: true, ...said('Lời văn bằng tiếng Anh.', 'Its words, in English.') })
  textEn?: string | null;
  @Field(() => TargetMeasureInput, {
    nullable: true,
    ...said('Đo bằng gì; bỏ trống với chỉ tiêu định tính.', 'How it is measured; left out where it is qualitative.'),
  })
  measure?: TargetMeasureInput | null;
  @Field(() => DateScalar, {
    nullable: true,
    ...said('Hạn; mặc định ngày cuối của giai đoạn.', 'When it is due; the last day of the period by default.'),
  })
  dueOn?: string | null;
  @Field(() => Boolean, {
    defaultValue: false,
    ...said('Đã đối chiếu với văn bản.', 'Whether it was checked against the document.'),
  })
  verified!: boolean;
}

export function termsFrom({ measure, ...input }: TargetTermsInput): GivenTerms {
  return {
    ...input,
    textEn: input.textEn ?? null,
    dueOn: input.dueOn ?? null,
    measure: measure
      ? {
          ...measure,
          group: measure.group ?? null,
          countedFrom: measure.countedFrom ?? null,
          baseline: measure.baseline ?? null,
        }
      : null,
  };
}

@InputType('AddTargetInput', said('Chỉ tiêu mới của một nghị quyết.', 'A new target of a resolution.'))
export class AddTargetInput extends ResolutionChangeInput {
  @Field(() => String, said('Mã, không trùng trong nghị quyết.', 'Its code, once within the resolution.'))
  code!: string;
  @Field(() => TargetTermsInput, said('Nội dung.', 'What it says.'))
  terms!: TargetTermsInput;
  @Field(() => Boolean, {
    defaultValue: false,
    ...said('Giả định, để minh họa.', 'Invented for a demonstration.'),
  })
  synthetic!: boolean;
  @Field(() => DecisionInput, {
    nullable: true,
    ...said(
      'Văn bản đã bổ sung chỉ tiêu, có từ ngày ký; bỏ trống khi chính nghị quyết nêu: có từ ngày ban hành.',
      'What added it later: it is a target from the day that was signed. Left out where the resolution itself says so: from the day of issue.',
    ),
  })
  decision?: DecisionInput | null;
}

@InputType('TargetChangeInput', said('Đổi chỉ tiêu nào.', 'Which target is changed.'))
export class TargetChangeInput {
  @Field(() => ID, said('Định danh chỉ tiêu.', 'The id of the target.'))
  targetId!: string;
  @Field(
    () => Int,
    said(
      '`version` của chỉ tiêu khi được đọc; đã đổi thì CONFLICT.',
      'The `version` of the target when it was read; CONFLICT when it has changed.',
    ),
  )
  expectedVersion!: number;
}

@InputType(
  'WithdrawTargetInput',
  said(
    'Rút một chỉ tiêu: bằng quyết định thì từ ngày ký, bằng lý do thì từ hôm nay. Với dự thảo: không nêu gì.',
    'Withdraws a target: by a decision as of the day it was signed, by a reason as of today. Of a draft neither is given.',
  ),
)
export class WithdrawTargetInput extends TargetChangeInput {
  @Field(() => DecisionInput, { nullable: true, ...said('Quyết định.', 'The decision.') })
  decision?: DecisionInput | null;
  @Field(() => String, { nullable: true, ...said('Lý do.', 'Why.') })
  reason?: string | null;
}

@InputType(
  'ReviseTargetInput',
  said(
    'Điều chỉnh một chỉ tiêu: nội dung cũ còn nguyên cho các ngày trước. Bằng quyết định thì từ ngày ký, bằng lý do thì từ hôm nay; với dự thảo thì sửa tại chỗ, không nêu gì.',
    'Revises a target: the former terms stay those of the days before. By a decision from the day it was signed, by a reason from today; a draft is corrected where it stands, and neither is given.',
  ),
)
export class ReviseTargetInput extends WithdrawTargetInput {
  @Field(() => TargetTermsInput, said('Toàn bộ nội dung mới.', 'All of what it says now.'))
  terms!: TargetTermsInput;
}

@InputType('AssessTargetInput', said('Đánh giá một chỉ tiêu định tính.', 'Judges a qualitative target.'))
export class AssessTargetInput extends TargetChangeInput {
  @Field(() => ASSESSED, said('Kết quả.', 'The judgement.'))
  status!: Assessed;
  @Field(
    () => String,
    said(
      'Căn cứ, như lời báo cáo. Ai đăng nhập cũng đọc được: không nêu tên người.',
      'What it rests on, such as words of a report. Whoever is signed in may read it: name no person.',
    ),
  )
  evidence!: string;
  @Field(() => DateScalar, said('Ngày đánh giá, không sau hôm nay.', 'The day of the judgement, not after today.'))
  assessedOn!: string;
}
