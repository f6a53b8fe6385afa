import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { DecisionType } from '../../kernel/decision.type.ts';
import { eventsOf } from '../../kernel/machine.ts';
import { bothLanguages, describe, said } from '../../kernel/text.ts';
import { RuleBasisType, TrainingForm } from '../rulebook/index.ts';
import {
  LINE_STATUSES,
  type LineStatus,
  PLAN,
  PLAN_EVENTS,
  PLAN_STATUSES,
  type PlanEvent,
  type PlanStatus,
} from './training.machine.rules.ts';
import { PLAN_FINDINGS, type PlanFinding, type PlanFindingRule } from './training.plan.rules.ts';
import type { LineRow, Outcome, PlanRow } from './training.plan.store.ts';

registerEnumType(PLAN_STATUSES, {
  name: 'TrainingPlanStatus',
  description: describe('Tình trạng của kế hoạch đào tạo năm.', 'Where the training plan of a year stands.'),
  valuesConfig: {
    DRAFT: said('Dự thảo: sửa được các dòng.', 'A draft: its lines may be changed.'),
    APPROVED: said('Đã phê duyệt: cử người theo kế hoạch được.', 'Approved: persons may be sent by it.'),
    CLOSED: said('Đã đóng.', 'Closed.'),
  },
});
registerEnumType(PLAN_EVENTS, {
  name: 'TrainingPlanEvent',
  description: describe('Bước tiếp theo của kế hoạch.', 'A step of a plan.'),
  valuesConfig: {
    APPROVE: said('Phê duyệt (approveTrainingPlan).', 'Approve (approveTrainingPlan).'),
    CLOSE: said('Đóng (closeTrainingPlan).', 'Close (closeTrainingPlan).'),
  },
});
registerEnumType(LINE_STATUSES, {
  name: 'TrainingPlanLineStatus',
  description: describe('Dòng kế hoạch còn hay đã bỏ.', 'Whether a line of a plan still counts.'),
  valuesConfig: {
    ACTIVE: said('Còn.', 'It counts.'),
    CANCELLED: said('Đã bỏ; giữ lại để xem.', 'Cancelled; kept to be seen.'),
  },
});
registerEnumType(PLAN_FINDINGS, {
  name: 'TrainingPlanFindingRule',
  description: describe('Điều nên xem lại ở một dòng kế hoạch.', 'What to look at again in a line of a plan.'),
  valuesConfig: {
    SEATS_OVERBOOKED: said('Nhiều người hơn chỉ tiêu.', 'More persons than seats.'),
    TOO_LONG: said('Dài hơn quy định về thời gian bồi dưỡng.', 'Longer than the rule on durations allows.'),
  },
});

@ObjectType(
  'TrainingOutcome',
  said(
    'Đã làm được gì: người đếm một lần, lượt đếm từng lượt.',
    'What came of it: persons are counted once, turns one by one.',
  ),
)
export class TrainingOutcomeType {
  @Field(() => Int, said('Chỉ tiêu.', 'Seats.'))
  seats!: number;
  @Field(
    () => Int,
    said(
      'Chỉ tiêu đã có người: đang đề cử, đang học hoặc đã học.',
      'Seats taken: nominated, on the way, or been there.',
    ),
  )
  booked!: number;
  @Field(() => Int, said('Số đề cử.', 'Nominations.'))
  nominated!: number;
  @Field(() => Int, said('Số đề cử đã có quyết định cử.', 'Nominations sent by a decision.'))
  sent!: number;
  @Field(() => Int, said('Số hoàn thành.', 'Completed.'))
  completed!: number;
  @Field(() => Int, said('Số lượt học đã bắt đầu.', 'Turns begun.'))
  turns!: number;
  @Field(() => Int, said('Số người đã bắt đầu học.', 'Persons who began one.'))
  personCount!: number;

  static of(seats: number, outcome: Outcome | undefined): TrainingOutcomeType {
    const { booked = 0, nominated = 0, sent = 0, completed = 0, turns = 0, persons = 0 } = outcome ?? {};
    return Object.assign(new TrainingOutcomeType(), {
      seats,
      booked,
      nominated,
      sent,
      completed,
      turns,
      personCount: persons,
    });
  }
}

@ObjectType(
  'TrainingPlanLine',
  said('Một dòng kế hoạch: chỉ tiêu của một khóa.', 'A line of a plan: seats of a course.'),
)
export class TrainingPlanLineType {
  planId!: string;
  courseCode!: string;

  @Field(() => ID, said('Định danh.', 'Its id.'))
  id!: string;
  @Field(() => Int, said('Phiên bản, để sửa.', 'The version, to change it by.'))
  version!: number;
  @Field(() => Int, said('Số chỉ tiêu.', 'Seats.'))
  seats!: number;
  @Field(() => DateScalar, { nullable: true, ...said('Dự kiến từ ngày.', 'Planned from.') })
  from!: string | null;
  @Field(() => DateScalar, { nullable: true, ...said('Dự kiến đến trước ngày.', 'Planned up to, not including.') })
  to!: string | null;
  @Field(() => TrainingForm, said('Hình thức học.', 'The form.'))
  form!: TrainingForm;
  @Field(() => String, { nullable: true, ...said('Cơ sở đào tạo.', 'Provider.') })
  provider!: string | null;
  @Field(() => String, { nullable: true, ...said('Nguồn kinh phí.', 'Funding.') })
  funding!: string | null;
  @Field(() => LINE_STATUSES, said('Còn hay đã bỏ.', 'Whether it still counts.'))
  status!: LineStatus;

  static of({ course, ...row }: LineRow): TrainingPlanLineType {
    const { id, version, planId, seats, from, to, form, provider, funding, status } = row;
    return Object.assign(new TrainingPlanLineType(), {
      courseCode: course,
      id,
      version,
      planId,
      seats,
      from,
      to,
      form,
      provider,
      funding,
      status,
    });
  }
}

@ObjectType(
  'TrainingPlanFinding',
  said(
    'Điều nên xem lại trong kế hoạch. Không chặn việc gì.',
    'Something to look at again in the plan. It blocks nothing.',
  ),
)
export class TrainingPlanFindingType {
  @Field(() => PLAN_FINDINGS, said('Về điều gì.', 'What about.'))
  rule!: PlanFindingRule;
  @Field(() => ID, said('Dòng kế hoạch.', 'The line.'))
  lineId!: string;
  @Field(() => String, said('Nhận xét, tiếng Việt rồi tiếng Anh.', 'The finding, in Vietnamese, then in English.'))
  message!: string;
  @Field(() => String, said('Nhận xét bằng tiếng Việt.', 'The finding in Vietnamese.'))
  messageVi!: string;
  @Field(() => String, said('Nhận xét bằng tiếng Anh.', 'The finding in English.'))
  messageEn!: string;
  @Field(() => Boolean, said('Khi là `false`: không được dẫn như sự thật.', '`false`: not to be quoted as fact.'))
  verified!: boolean;
  @Field(() => RuleBasisType, {
    nullable: true,
    ...said('Căn cứ; trống khi chỉ là phép đếm.', 'The basis; null where it is a matter of counting.'),
  })
  legalBasis!: RuleBasisType | null;

  static of({ message, basis, ...finding }: PlanFinding): TrainingPlanFindingType {
    return Object.assign(new TrainingPlanFindingType(), finding, {
      message: bothLanguages(message),
      messageVi: message.vi,
      messageEn: message.en,
      legalBasis: basis,
    });
  }
}

@ObjectType(
  'TrainingPlan',
  said('Kế hoạch đào tạo, bồi dưỡng năm của một đơn vị.', 'The training plan of a unit for a year.'),
)
export class TrainingPlanType {
  unitId!: string;

  @Field(() => ID, said('Định danh.', 'Its id.'))
  id!: string;
  @Field(
    () => Int,
    said(
      'Phiên bản, để sửa; đổi mỗi khi một dòng thay đổi.',
      'The version, to change it by; another with every change of a line.',
    ),
  )
  version!: number;
  @Field(() => Int, said('Năm.', 'Year.'))
  year!: number;
  @Field(() => PLAN_STATUSES, said('Tình trạng.', 'Where it stands.'))
  status!: PlanStatus;
  @Field(() => [PLAN_EVENTS], said('Những bước có thể ghi tiếp.', 'The steps it takes.'))
  allowedEvents!: readonly PlanEvent[];
  @Field(() => DecisionType, { nullable: true, ...said('Quyết định phê duyệt.', 'The decision that approved it.') })
  decision!: DecisionType | null;

  static of(row: PlanRow): TrainingPlanType {
    const { id, version, unitId, year, status, decision } = row;
    return Object.assign(new TrainingPlanType(), {
      id,
      version,
      unitId,
      year,
      status,
      decision,
      allowedEvents: eventsOf(PLAN, status),
    });
  }
}
