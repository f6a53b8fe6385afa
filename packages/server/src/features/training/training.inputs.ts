import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { DecisionInput } from '../../kernel/decision.inputs.ts';
import { said } from '../../kernel/text.ts';
import { Requirement, TrainingForm } from '../rulebook/index.ts';
import { UnitRefInput } from '../units/index.ts';

const PLAN_ID = said('Định danh của kế hoạch.', 'The id of the plan.');
const LINE_ID = said('Định danh của dòng kế hoạch.', 'The id of the line.');
const NOMINATION_ID = said('Định danh của đề cử.', 'The id of the nomination.');
const VERSION = said(
  '`version` khi được đọc; đã đổi thì CONFLICT.',
  'The `version` when it was read; CONFLICT when it has changed.',
);
const DECISION = said('Quyết định.', 'The decision.');

@InputType('CreateTrainingPlanInput', said('Kế hoạch mới, ở dạng dự thảo.', 'A new plan, as a draft.'))
export class CreateTrainingPlanInput {
  @Field(
    () => UnitRefInput,
    said(
      'Đơn vị cấp xã. `at` trong năm của kế hoạch nói đơn vị nào, nếu đơn vị thay đổi trong năm.',
      'The commune-tier unit. An `at` in the year of the plan says which, where units changed in the year.',
    ),
  )
  unit!: UnitRefInput;
  @Field(() => Int, said('Năm.', 'Year.'))
  year!: number;
}

@InputType('TrainingPlanChangeInput', said('Đổi kế hoạch nào.', 'Which plan is changed.'))
export class TrainingPlanChangeInput {
  @Field(() => ID, PLAN_ID)
  planId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
}

@InputType('ApproveTrainingPlanInput', said('Phê duyệt kế hoạch.', 'Approves a plan.'))
export class ApproveTrainingPlanInput extends TrainingPlanChangeInput {
  @Field(() => DecisionInput, DECISION)
  decision!: DecisionInput;
}

@InputType('TrainingSeatsInput', said('Nội dung một dòng kế hoạch.', 'What a line of a plan says.'))
export class TrainingSeatsInput {
  @Field(() => Int, said('Số chỉ tiêu, từ 1 đến 1.000.', 'Seats, from 1 to 1,000.'))
  seats!: number;
  @Field(() => DateScalar, { nullable: true, ...said('Dự kiến từ ngày.', 'Planned from.') })
  from?: string | null;
  @Field(() => DateScalar, { nullable: true, ...said('Dự kiến đến trước ngày.', 'Planned up to, not including.') })
  to?: string | null;
  @Field(() => TrainingForm, said('Hình thức học.', 'The form.'))
  form!: TrainingForm;
  @Field(() => String, { nullable: true, ...said('Cơ sở đào tạo.', 'Provider.') })
  provider?: string | null;
  @Field(() => String, { nullable: true, ...said('Nguồn kinh phí.', 'Funding.') })
  funding?: string | null;
}

@InputType('AddPlanLineInput', said('Dòng mới của một kế hoạch.', 'A new line of a plan.'))
export class AddPlanLineInput extends TrainingPlanChangeInput {
  @Field(() => String, said('Mã khóa.', 'Course code.'))
  course!: string;
  @Field(() => TrainingSeatsInput, said('Nội dung.', 'What it says.'))
  line!: TrainingSeatsInput;
}

@InputType('PlanLineChangeInput', said('Đổi dòng kế hoạch nào.', 'Which line is changed.'))
export class PlanLineChangeInput {
  @Field(() => ID, LINE_ID)
  lineId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
}

@InputType('RevisePlanLineInput', said('Nội dung mới của một dòng kế hoạch.', 'What a line says from now on.'))
export class RevisePlanLineInput extends PlanLineChangeInput {
  @Field(() => TrainingSeatsInput, said('Toàn bộ nội dung mới.', 'All of what it says.'))
  line!: TrainingSeatsInput;
}

@InputType('TrainingNeedInput', said('Tiêu chuẩn mà khóa học nhằm đạt.', 'The standard a course is to meet.'))
export class TrainingNeedInput {
  @Field(
    () => String,
    said('Mã chức danh người đó giữ hoặc được quy hoạch.', 'Code of a title the person holds or is planned for.'),
  )
  titleCode!: string;
  @Field(() => Requirement, said('Mặt phải đạt.', 'What it asks for.'))
  requirement!: Requirement;
}

@InputType('NominateForTrainingInput', said('Đề cử một người đi học.', 'Nominates a person for a course.'))
export class NominateForTrainingInput {
  @Field(
    () => UnitRefInput,
    said('Đơn vị nơi người đó công tác vào ngày đề cử.', 'The unit where the person serves on the day.'),
  )
  unit!: UnitRefInput;
  @Field(() => ID, said('Định danh của người.', 'The id of the person.'))
  personId!: string;
  @Field(() => String, said('Mã khóa.', 'Course code.'))
  course!: string;
  @Field(() => DateScalar, said('Ngày đề cử.', 'The day of the nomination.'))
  nominatedOn!: string;
  @Field(() => ID, {
    nullable: true,
    ...said('Dòng kế hoạch; trống: ngoài kế hoạch.', 'The line of a plan; null: outside of any.'),
  })
  planLineId?: string | null;
  @Field(() => TrainingForm, {
    nullable: true,
    ...said('Hình thức học; theo dòng kế hoạch nếu có.', 'The form; that of the line where there is one.'),
  })
  form?: TrainingForm | null;
  @Field(() => TrainingNeedInput, {
    nullable: true,
    ...said('Nhằm đạt tiêu chuẩn nào.', 'The standard it is to meet.'),
  })
  need?: TrainingNeedInput | null;
  @Field(() => String, { nullable: true, ...said('Lý do.', 'Why.') })
  reason?: string | null;
}

@InputType('TrainingChangeInput', said('Ghi bước tiếp theo của đề cử nào.', 'Which nomination takes a step.'))
export class TrainingChangeInput {
  @Field(() => ID, NOMINATION_ID)
  id!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
}

@InputType('LeaveTrainingInput', said('Không chấp nhận, hoặc rút.', 'Declined, or withdrawn.'))
export class LeaveTrainingInput extends TrainingChangeInput {
  @Field(() => DateScalar, said('Vào ngày.', 'On this day.'))
  on!: string;
  @Field(() => String, { nullable: true, ...said('Lý do.', 'Why.') })
  reason?: string | null;
}

@InputType(
  'SendToTrainingInput',
  said('Cử những người này bằng một quyết định.', 'Sends these persons by one decision.'),
)
export class SendToTrainingInput {
  @Field(() => [TrainingChangeInput], said('Các đề cử, nhiều nhất 100.', 'The nominations, at most 100.'))
  nominations!: TrainingChangeInput[];
  @Field(() => DecisionInput, DECISION)
  decision!: DecisionInput;
}

@InputType('EnrolInTrainingInput', said('Bắt đầu học.', 'The course begins.'))
export class EnrolInTrainingInput extends TrainingChangeInput {
  @Field(() => DateScalar, said('Ngày bắt đầu học.', 'First day of the course.'))
  startedOn!: string;
  @Field(() => String, { nullable: true, ...said('Cơ sở đào tạo.', 'Provider.') })
  provider?: string | null;
}

@InputType('FailTrainingInput', said('Học xong, không hoàn thành.', 'The course ended without success.'))
export class FailTrainingInput extends TrainingChangeInput {
  @Field(() => DateScalar, said('Ngày học cuối cùng.', 'The last day of the course.'))
  lastDay!: string;
  @Field(() => String, { nullable: true, ...said('Kết quả, như được báo.', 'The result, as reported.') })
  result?: string | null;
  @Field(() => Int, { nullable: true, ...said('Số tiết đã học.', 'How many lessons it counts.') })
  lessons?: number | null;
}

@InputType('TrainingDocumentInput', said('Văn bằng, chứng chỉ của khóa học.', 'The degree or certificate of a course.'))
export class TrainingDocumentInput {
  @Field(() => String, said('Số văn bằng, chứng chỉ.', 'Its number.'))
  number!: string;
  @Field(() => DateScalar, said('Ngày cấp.', 'The day it was issued.'))
  issuedOn!: string;
  @Field(() => String, said('Nơi cấp.', 'Who issued it.'))
  issuer!: string;
}

@InputType('CompleteTrainingInput', said('Hoàn thành khóa học.', 'The course was completed.'))
export class CompleteTrainingInput extends FailTrainingInput {
  @Field(() => TrainingDocumentInput, {
    nullable: true,
    ...said(
      'Văn bằng, chứng chỉ; bắt buộc khi khóa cấp trình độ.',
      'The document; needed where the course grants a level.',
    ),
  })
  document?: TrainingDocumentInput | null;
}

@InputType('TrainingOfferInput', said('Chỉ tiêu của một khóa để xét gợi ý.', 'Seats of a course to suggest for.'))
export class TrainingOfferInput {
  @Field(() => String, said('Mã khóa.', 'Course code.'))
  course!: string;
  @Field(() => Int, said('Số chỉ tiêu, từ 1 đến 1.000.', 'Seats, from 1 to 1,000.'))
  seats!: number;
  @Field(() => TrainingForm, { nullable: true, ...said('Hình thức học.', 'The form.') })
  form?: TrainingForm | null;
  @Field(() => DateScalar, {
    nullable: true,
    ...said('Khóa kết thúc trước ngày này.', 'The course ends before this day.'),
  })
  to?: string | null;
}
