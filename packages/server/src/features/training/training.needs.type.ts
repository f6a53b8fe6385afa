import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { describe, said } from '../../kernel/text.ts';
import { OfficialType } from '../roster/index.ts';
import {
  Requirement,
  RuleBasisType,
  STANDARD_STATUSES,
  type StandardStatus,
  TitleNameType,
  TrainingForm,
} from '../rulebook/index.ts';
import { TrainingCourseType, TrainingEligibilityType } from './training.course.type.ts';
import { NEED_SOURCES, type NeedSource } from './training.needs.rules.ts';
import type { TrainingNeed } from './training.needs.service.ts';
import { AIMS, type Aim } from './training.suggestion.rules.ts';
import { type ConsideredSeats, SEAT_FAULTS, type SeatFault } from './training.suggestion.service.ts';
import { NOT_CHOSEN, type NotChosenReason } from './training.suggestion.words.rules.ts';
import { TrainingEnrolmentType, TrainingNominationType } from './training.type.ts';

registerEnumType(NEED_SOURCES, {
  name: 'TrainingNeedSource',
  description: describe('Nhu cầu học từ đâu mà ra.', 'Where a need of training comes from.'),
  valuesConfig: {
    TITLE_HELD: said('Tiêu chuẩn của chức danh đang giữ.', 'A standard of a title held.'),
    TITLE_PLANNED: said('Tiêu chuẩn của chức danh được quy hoạch.', 'A standard of a title planned for.'),
    YEARLY_MINIMUM: said('Thời gian bồi dưỡng tối thiểu của năm.', 'What everybody owes in a year.'),
  },
});
registerEnumType(SEAT_FAULTS, {
  name: 'TrainingSeatFault',
  description: describe('Vì sao chỉ tiêu không giúp được gì kịp ngày đó.', 'Why seats are of no use by the day.'),
  valuesConfig: {
    TOO_LATE: said('Khóa kết thúc sau ngày đó.', 'The course ends after it.'),
    BEGUN: said('Khóa đã bắt đầu.', 'The course has begun.'),
    GRANTS_NOTHING: said('Khóa không cấp trình độ nào.', 'The course grants no level.'),
  },
});
registerEnumType(NOT_CHOSEN, {
  name: 'TrainingNotChosenReason',
  description: describe('Vì sao một nhu cầu không được gợi ý.', 'Why nothing is suggested for a need.'),
  valuesConfig: {
    LEVEL_UNKNOWN: said('Chưa biết trình độ đang có.', 'The level held is not known.'),
    UNDER_WAY: said('Đang được đề cử hoặc đang học.', 'Nominated for such a course, or in it.'),
    LEAVES: said('Thôi giữ chức vụ trước ngày đó.', 'Leaves office before the day.'),
    NO_COURSE: said('Không có khóa nào còn chỉ tiêu và kịp.', 'No course with seats left and in time.'),
    NOT_ELIGIBLE: said('Không đạt một điều kiện đã đối chiếu.', 'Does not meet a checked condition.'),
    COURSE_LIMIT: said('Đã đủ số khóa nhiều nhất cho một người.', 'Has the most courses one person may take.'),
    SEATS_TAKEN: said('Hết chỉ tiêu.', 'The seats are taken.'),
  },
});
/** The aims, as a const object: what the schema lists. */
export const TRAINING_AIMS = Object.fromEntries(AIMS.map((aim) => [aim, aim])) as Readonly<Record<Aim, Aim>>;
registerEnumType(TRAINING_AIMS, {
  name: 'TrainingAim',
  description: describe(
    'Gợi ý so các cách cử theo những điều này, lần lượt: điều sau không bao giờ lấn điều trước.',
    'What choices are compared by, in this order: a later one never outweighs an earlier one.',
  ),
  valuesConfig: {
    STANDARDS: said('Nhiều tiêu chuẩn đã đối chiếu được đạt nhất.', 'The most checked standards met.'),
    URGENCY: said(
      'Thời hạn chuyển tiếp hết sớm hơn; chức danh đang giữ trước chức danh được quy hoạch.',
      'The earlier end of a transition; titles held before titles planned for.',
    ),
    UNVERIFIED_STANDARDS: said('Nhiều tiêu chuẩn chưa đối chiếu được đạt nhất.', 'The most unchecked standards met.'),
    FEWER_SEATS: said('Ít chỉ tiêu nhất.', 'The fewest seats.'),
    LOWER_LEVEL: said('Không học cao hơn mức cần.', 'No higher level than needed.'),
    ELIGIBILITY: said('Ít người chưa rõ điều kiện nhất.', 'The fewest persons of whom the conditions cannot be told.'),
    NAME: said('Thứ tự tên, để kết quả chỉ có một.', 'The order of names, so that there is one answer.'),
  },
});

@ObjectType('TrainingLessons', said('Số tiết đã học trong năm.', 'Lessons of the year.'))
export class TrainingLessonsType {
  @Field(() => Int, said('Số tiết đã biết.', 'Lessons that are known.'))
  counted!: number;
  @Field(() => Int, said('Mức tối thiểu.', 'The least.'))
  least!: number;
  @Field(() => Int, said('Số lượt chưa ghi số tiết.', 'Turns that do not say how many lessons they count.'))
  unknownTurns!: number;
}

@ObjectType(
  'TrainingNeed',
  said(
    'Một điều còn thiếu mà học thì đạt: trình độ dưới tiêu chuẩn, hoặc thời gian bồi dưỡng của năm.',
    'Something missing that can be learned: a level below a standard, or the lessons of a year.',
  ),
)
export class TrainingNeedType {
  @Field(() => OfficialType, said('Của ai.', 'Whose.'))
  official!: OfficialType;
  @Field(() => NEED_SOURCES, said('Từ đâu mà ra.', 'Where it comes from.'))
  source!: NeedSource;
  @Field(() => TitleNameType, {
    nullable: true,
    ...said('Chức danh đòi hỏi; trống khi là mức của năm.', 'The title that asks; null for the lessons of a year.'),
  })
  title!: TitleNameType | null;
  @Field(() => Requirement, { nullable: true, ...said('Mặt phải đạt.', 'What it asks for.') })
  requirement!: Requirement | null;
  @Field(() => STANDARD_STATUSES, said('Tình trạng so với tiêu chuẩn.', 'Where the person stands.'))
  status!: StandardStatus;
  @Field(() => String, {
    nullable: true,
    ...said('Mã trình độ đang có; trống khi chưa biết.', 'Code of the level held; null where not known.'),
  })
  held!: string | null;
  @Field(() => String, { nullable: true, ...said('Tên trình độ đang có.', 'Name of the level held, in Vietnamese.') })
  heldName!: string | null;
  @Field(() => String, { nullable: true, ...said('Mã trình độ tối thiểu.', 'Code of the least level.') })
  required!: string | null;
  @Field(() => String, {
    nullable: true,
    ...said('Tên trình độ tối thiểu.', 'Name of the least level, in Vietnamese.'),
  })
  requiredName!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    ...said('Thời hạn chuyển tiếp, nếu đang chạy.', 'End of the transition, where one runs.'),
  })
  transitionTo!: string | null;
  @Field(() => TrainingLessonsType, { nullable: true, ...said('Số tiết của năm.', 'Lessons of the year.') })
  lessons!: TrainingLessonsType | null;
  @Field(() => RuleBasisType, said('Căn cứ.', 'The basis.'))
  legalBasis!: RuleBasisType;
  @Field(
    () => [TrainingCourseType],
    said(
      'Những khóa học xong thì đạt, mức thấp nhất trước.',
      'The courses that would meet it, the lowest level first.',
    ),
  )
  courses!: readonly TrainingCourseType[];
  @Field(() => [TrainingNominationType], said('Đề cử đang chạy cho các khóa đó.', 'Nominations on the way to them.'))
  nominations!: readonly TrainingNominationType[];
  @Field(
    () => [TrainingEnrolmentType],
    said('Lượt nhập từ tệp đang học các khóa đó.', 'Turns in such a course that came by a file.'),
  )
  turns!: readonly TrainingEnrolmentType[];

  static of(need: TrainingNeed, official: OfficialType): TrainingNeedType {
    const { source, standard, lessons, status, basis, courses, nominations, turns } = need;
    return Object.assign(new TrainingNeedType(), {
      official,
      source,
      title: standard?.title ?? null,
      requirement: standard?.requirement ?? null,
      status,
      held: standard?.held?.code ?? null,
      heldName: standard?.held?.name ?? null,
      required: standard?.required.code ?? null,
      requiredName: standard?.required.name ?? null,
      transitionTo: standard?.transitionTo ?? null,
      lessons,
      legalBasis: basis,
      courses: courses.map(TrainingCourseType.of),
      nominations: nominations.map(TrainingNominationType.of),
      turns: turns.map((turn) => TrainingEnrolmentType.of(turn, official.at)),
    });
  }
}

@ObjectType(
  'TrainingSeatsConsidered',
  said('Chỉ tiêu của một khóa được xét.', 'Seats of a course that were considered.'),
)
export class TrainingSeatsConsideredType {
  @Field(() => String, said('Mã khóa.', 'Course code.'))
  course!: string;
  @Field(() => TrainingForm, { nullable: true, ...said('Hình thức học.', 'The form.') })
  form!: TrainingForm | null;
  @Field(() => Int, said('Số chỉ tiêu còn lại.', 'Seats left.'))
  seats!: number;
  @Field(() => DateScalar, {
    nullable: true,
    ...said('Đến trước ngày; trống khi chưa biết.', 'Up to, not including; null where not known.'),
  })
  to!: string | null;
  @Field(() => ID, {
    nullable: true,
    ...said('Dòng kế hoạch, nếu lấy từ kế hoạch.', 'The line of the plan, where taken from it.'),
  })
  planLineId!: string | null;
  @Field(() => SEAT_FAULTS, {
    nullable: true,
    ...said('Vì sao không dùng được; trống khi dùng được.', 'Why they are of no use; null where they are.'),
  })
  fault!: SeatFault | null;

  static of({ course, form, seats, to, planLineId, fault }: ConsideredSeats): TrainingSeatsConsideredType {
    return Object.assign(new TrainingSeatsConsideredType(), { course, form, seats, to, planLineId, fault });
  }
}

@ObjectType('TrainingChoice', said('Gợi ý cử một người đi học một khóa.', 'A person suggested for a course.'))
export class TrainingChoiceType {
  @Field(() => OfficialType, said('Người được gợi ý.', 'The person.'))
  official!: OfficialType;
  @Field(
    () => TrainingSeatsConsideredType,
    said('Khóa, với chỉ tiêu được xét.', 'The course, with the seats considered.'),
  )
  seats!: TrainingSeatsConsideredType;
  @Field(
    () => [TrainingNeedType],
    said('Những tiêu chuẩn sẽ đạt: vì thế mà được gợi ý.', 'The standards it would meet: this is why.'),
  )
  needs!: readonly TrainingNeedType[];
  @Field(() => TrainingEligibilityType, said('Điều kiện của khóa.', 'The conditions of the course.'))
  eligibility!: TrainingEligibilityType;
}

@ObjectType(
  'TrainingLostBy',
  said('Kém cách được gợi ý ở điều nào trước tiên.', 'The first aim by which another choice is worse.'),
)
export class TrainingLostByType {
  @Field(() => TRAINING_AIMS, said('Điều nào.', 'Which aim.'))
  aim!: Aim;
  @Field(() => Int, said('Kém bao nhiêu, theo đơn vị của điều đó.', 'By how much, in the unit of the aim.'))
  by!: number;
}

@ObjectType(
  'TrainingNotChosen',
  said('Một nhu cầu không được gợi ý, và vì sao.', 'A need nothing is suggested for, and why.'),
)
export class TrainingNotChosenType {
  @Field(() => TrainingNeedType, said('Nhu cầu.', 'The need.'))
  need!: TrainingNeedType;
  @Field(() => NOT_CHOSEN, said('Lý do.', 'The reason.'))
  reason!: NotChosenReason;
  @Field(() => TrainingLostByType, {
    nullable: true,
    ...said(
      'Khi hết chỉ tiêu: nếu bắt buộc cử người này thì cách tốt nhất kém ở điều nào.',
      'Where seats are taken: by what the best choice with this person in it would be worse.',
    ),
  })
  lostBy!: TrainingLostByType | null;
  @Field(() => String, said('Giải thích bằng tiếng Việt.', 'Explained in Vietnamese.'))
  messageVi!: string;
  @Field(() => String, said('Giải thích bằng tiếng Anh.', 'Explained in English.'))
  messageEn!: string;
}

@ObjectType(
  'TrainingSuggestion',
  said(
    'Gợi ý cử ai học khóa nào để đạt nhiều tiêu chuẩn nhất kịp một ngày. Chỉ là gợi ý: không ghi gì, người có thẩm quyền quyết định.',
    'Whom to send to which course so that the most standards are met by a day. A suggestion: it writes nothing, people decide.',
  ),
)
export class TrainingSuggestionType {
  @Field(() => DateScalar, said('Ngày xem người và chỉ tiêu.', 'The day persons and seats are looked at.'))
  at!: string;
  @Field(
    () => DateScalar,
    said('Kịp ngày này, theo tiêu chuẩn của ngày này.', 'By this day, by the standards of this day.'),
  )
  by!: string;
  @Field(() => [TRAINING_AIMS], said('So theo những điều này, lần lượt.', 'What choices were compared by, in order.'))
  aims!: readonly Aim[];
  @Field(() => Int, said('Số tiêu chuẩn đã đối chiếu sẽ đạt.', 'Checked standards it would meet.'))
  standardsMet!: number;
  @Field(() => Int, said('Số tiêu chuẩn chưa đối chiếu sẽ đạt.', 'Unchecked standards it would meet.'))
  unverifiedMet!: number;
  @Field(() => [TrainingSeatsConsideredType], said('Chỉ tiêu được xét.', 'The seats considered.'))
  seats!: readonly TrainingSeatsConsideredType[];
  @Field(() => [TrainingChoiceType], said('Những người được gợi ý, theo tên.', 'Persons suggested, by name.'))
  choices!: readonly TrainingChoiceType[];
  @Field(() => [TrainingNotChosenType], said('Những nhu cầu còn lại, và vì sao.', 'The needs left over, and why.'))
  notChosen!: readonly TrainingNotChosenType[];
}
