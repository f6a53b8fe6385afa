import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../kernel/connection.type.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { DecisionType } from '../../kernel/decision.type.ts';
import { eventsOf } from '../../kernel/machine.ts';
import { describe, said } from '../../kernel/text.ts';
import { Requirement, TitleNameType, TrainingForm } from '../rulebook/index.ts';
import { TrainingEligibilityType } from './training.course.type.ts';
import {
  NOMINATION,
  NOMINATION_EVENTS,
  NOMINATION_STATUSES,
  type NominationEvent,
  type NominationStatus,
  reportedStatus,
  statusOn,
} from './training.machine.rules.ts';
import type { NominationRow } from './training.nomination.store.ts';
import type { EnrolmentRow } from './training.store.ts';

registerEnumType(NOMINATION_STATUSES, {
  name: 'TrainingStatus',
  description: describe(
    'Một người đang ở đâu trên đường đến một khóa học.',
    'Where a person is on the way through a course.',
  ),
  valuesConfig: {
    NOMINATED: said('Được đề cử.', 'Nominated.'),
    SENT: said('Đã có quyết định cử.', 'Sent by a decision.'),
    ENROLLED: said('Đang học.', 'In the course.'),
    COMPLETED: said('Hoàn thành.', 'Completed.'),
    FAILED: said('Không hoàn thành.', 'Not completed.'),
    WITHDRAWN: said('Rút, trước hoặc trong khóa học.', 'Withdrawn, before the course or out of it.'),
    DECLINED: said('Đề cử không được chấp nhận.', 'The nomination was declined.'),
  },
});
registerEnumType(NOMINATION_EVENTS, {
  name: 'TrainingEvent',
  description: describe('Bước tiếp theo của một đề cử.', 'A step of a nomination.'),
  valuesConfig: {
    DECLINE: said('Không chấp nhận (declineTraining).', 'Decline it (declineTraining).'),
    SEND: said('Cử đi (sendToTraining).', 'Send (sendToTraining).'),
    ENROL: said('Nhập học (enrolInTraining).', 'Enrol (enrolInTraining).'),
    COMPLETE: said('Hoàn thành (completeTraining).', 'Complete (completeTraining).'),
    FAIL: said('Không hoàn thành (failTraining).', 'Fail (failTraining).'),
    WITHDRAW: said('Rút (withdrawFromTraining).', 'Withdraw (withdrawFromTraining).'),
  },
});

@ObjectType(
  'TrainingEnrolment',
  said('Một lượt được cử đi đào tạo, bồi dưỡng.', 'One training turn: a person sent to a course.'),
)
export class TrainingEnrolmentType {
  nominationId!: string | null;
  at!: string;

  @Field(() => ID, said('Định danh.', 'Its id.'))
  id!: string;
  @Field(() => String, said('Mã khóa.', 'Course code.'))
  course!: string;
  @Field(() => String, said('Tên khóa.', 'Course name, in Vietnamese.'))
  courseName!: string;
  @Field(() => DateScalar, said('Từ ngày.', 'Begun on.'))
  startedOn!: string;
  @Field(() => DateScalar, { nullable: true, ...said('Đến trước ngày.', 'Up to, not including.') })
  endedOn!: string | null;
  @Field(() => NOMINATION_STATUSES, {
    nullable: true,
    ...said(
      'Tình trạng vào ngày xem. Lượt nhập từ tệp: chỉ khi kết quả ghi rõ, ngoài ra để trống.',
      'Where it stood on the day looked at. Of a turn that came by a file: told only where its result says so clearly, null otherwise.',
    ),
  })
  status!: NominationStatus | null;
  @Field(() => String, { nullable: true, ...said('Số quyết định cử.', 'Number of the sending decision.') })
  decisionNumber!: string | null;
  @Field(() => String, { nullable: true, ...said('Cơ sở đào tạo.', 'Provider.') })
  provider!: string | null;
  @Field(() => String, { nullable: true, ...said('Kết quả.', 'Result, as reported.') })
  result!: string | null;
  @Field(() => String, { nullable: true, ...said('Chứng chỉ.', 'Certificate.') })
  certificate!: string | null;
  @Field(() => Int, {
    nullable: true,
    ...said('Số tiết; trống khi chưa biết.', 'How many lessons it counts; null where not known.'),
  })
  lessons!: number | null;

  static of({ steps, ...row }: EnrolmentRow, at: string): TrainingEnrolmentType {
    const status = steps === null ? reportedStatus(row, at) : statusOn(steps, at);
    return Object.assign(new TrainingEnrolmentType(), row, { status, at });
  }
}

@ObjectType('Trainee', said('Người được đề cử đi học.', 'The person nominated for a course.'))
export class TraineeType {
  @Field(() => ID, said('Định danh của người.', 'The id of the person.'))
  id!: string;
  @Field(() => String, said('Họ và tên.', 'Full name.'))
  fullName!: string;
}

@ObjectType('TrainingNeedTarget', said('Tiêu chuẩn mà khóa học nhằm đạt.', 'The standard that the course is to meet.'))
export class TrainingNeedTargetType {
  @Field(() => TitleNameType, said('Chức danh giữ hoặc được quy hoạch.', 'The title, held or planned for.'))
  title!: TitleNameType;
  @Field(() => Requirement, said('Mặt phải đạt.', 'What it asks for.'))
  requirement!: Requirement;
}

@ObjectType(
  'TrainingNomination',
  said(
    'Đề cử một người đi học một khóa, từ đề cử đến kết quả.',
    'A person nominated for a course, from the nomination to what came of it.',
  ),
)
export class TrainingNominationType {
  row!: NominationRow;

  @Field(() => ID, said('Định danh.', 'Its id.'))
  id!: string;
  @Field(() => Int, said('Phiên bản, để ghi bước tiếp theo.', 'The version, to take the next step by.'))
  version!: number;
  @Field(() => TraineeType, said('Người được đề cử.', 'The person.'))
  person!: TraineeType;
  @Field(() => TrainingForm, { nullable: true, ...said('Hình thức học, nếu đã biết.', 'The form, where known.') })
  form!: TrainingForm | null;
  @Field(() => TrainingNeedTargetType, {
    nullable: true,
    ...said('Nhằm đạt tiêu chuẩn nào, nếu có nêu.', 'The standard it is to meet, where one was given.'),
  })
  need!: TrainingNeedTargetType | null;
  @Field(() => String, { nullable: true, ...said('Lý do đề cử.', 'Why the person was nominated.') })
  reason!: string | null;
  @Field(() => DateScalar, said('Ngày đề cử.', 'Nominated on.'))
  nominatedOn!: string;
  @Field(
    () => TrainingEligibilityType,
    said(
      'Điều kiện của khóa, như sổ cho biết vào ngày đề cử.',
      'The conditions of the course, as the register read them on the day of the nomination.',
    ),
  )
  eligibility!: TrainingEligibilityType;
  @Field(() => NOMINATION_STATUSES, said('Tình trạng hiện nay.', 'Where it stands now.'))
  status!: NominationStatus;
  @Field(() => [NOMINATION_EVENTS], said('Những bước có thể ghi tiếp.', 'The steps it takes.'))
  allowedEvents!: readonly NominationEvent[];
  @Field(() => DecisionType, { nullable: true, ...said('Quyết định cử.', 'The sending decision.') })
  decision!: DecisionType | null;
  @Field(() => DateScalar, { nullable: true, ...said('Ngày bắt đầu học.', 'First day of the course.') })
  startedOn!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    ...said(
      'Ngày kết thúc hồ sơ: ngày học cuối, ngày rút hoặc ngày không chấp nhận.',
      'The day it was over: the last day of the course, or the day it was withdrawn or declined.',
    ),
  })
  closedOn!: string | null;
  @Field(() => String, {
    nullable: true,
    ...said('Lý do rút hoặc không chấp nhận.', 'Why it was withdrawn or declined.'),
  })
  closingReason!: string | null;

  static of(row: NominationRow): TrainingNominationType {
    const { need } = row;
    return Object.assign(new TrainingNominationType(), {
      row,
      id: row.id,
      version: row.version,
      person: { id: row.personId, fullName: row.personName },
      form: row.form,
      need:
        need === null ? null : { title: { code: need.titleCode, name: need.titleName }, requirement: need.requirement },
      reason: row.reason,
      nominatedOn: row.nominatedOn,
      eligibility: TrainingEligibilityType.of(row.eligibility, row.sensitive),
      status: row.status,
      allowedEvents: eventsOf(NOMINATION, row.status),
      decision: row.decision,
      startedOn: row.startedOn,
      closedOn: row.closedOn,
      closingReason: row.closingReason,
    });
  }
}

export const TrainingNominationConnection = connectionType(
  TrainingNominationType,
  'TrainingNomination',
  'đề cử đi học',
  'training nominations',
);
