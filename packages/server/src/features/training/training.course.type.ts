import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { describe, said } from '../../kernel/text.ts';
import { SEXES, type Sex } from '../roster/index.ts';
import {
  CourseCategory,
  CourseKind,
  type CourseRow,
  Requirement,
  RuleBasisType,
  TrainingCondition,
  TrainingForm,
} from '../rulebook/index.ts';
import {
  CONDITION_STATUSES,
  type ConditionStatus,
  ELIGIBILITY_VERDICTS,
  type EligibilityVerdict,
  withoutSensitive,
} from './training.eligibility.rules.ts';
import type { EligibilitySnapshot } from './training.nomination.store.ts';

registerEnumType(TrainingForm, {
  name: 'TrainingForm',
  description: describe('Hình thức học.', 'How a course is attended.'),
  valuesConfig: {
    FULL_TIME: said('Tập trung.', 'Full time.'),
    PART_TIME: said('Không tập trung, vừa làm vừa học.', 'Part time.'),
    ONLINE: said('Trực tuyến.', 'Online.'),
  },
});
registerEnumType(CourseKind, {
  name: 'CourseKind',
  description: describe('Đào tạo hay bồi dưỡng.', 'Training for a degree, or a course.'),
  valuesConfig: {
    DEGREE: said('Đào tạo: kết thúc bằng văn bằng, trình độ.', 'Training that ends in a degree or a level.'),
    COURSE: said('Bồi dưỡng.', 'A course that updates knowledge or skill.'),
  },
});
registerEnumType(CourseCategory, {
  name: 'CourseCategory',
  description: describe(
    'Nhóm khóa, theo các dòng của Biểu 10-BTCTW.',
    'Group of a course, as the rows of form 10-BTCTW.',
  ),
  valuesConfig: {
    PROFESSIONAL: said('Chuyên môn.', 'Professional.'),
    POLITICAL_THEORY: said('Lý luận chính trị.', 'Political theory.'),
    PARTY_BUILDING: said('Xây dựng Đảng.', 'Party building.'),
    MASS_ORGANISATION: said('Công tác đoàn thể.', 'Mass organisations.'),
    STATE_MANAGEMENT: said('Quản lý nhà nước.', 'State management.'),
    ECONOMIC_MANAGEMENT: said('Quản lý kinh tế.', 'Economic management.'),
    FOREIGN_LANGUAGE: said('Ngoại ngữ.', 'Foreign language.'),
    IT: said('Tin học.', 'Information technology.'),
    NEW_KNOWLEDGE: said('Kiến thức mới.', 'New knowledge.'),
    DEFENCE_SECURITY: said('Quốc phòng, an ninh.', 'Defence and security.'),
  },
});
registerEnumType(TrainingCondition, {
  name: 'TrainingCondition',
  description: describe('Điều kiện được cử đi học hỏi về gì.', 'What a condition of being sent to a course is about.'),
  valuesConfig: {
    AUDIENCE: said('Đối tượng: chức danh giữ hoặc được quy hoạch.', 'Who it is for: titles held or planned for.'),
    PARTY_MEMBER: said('Là đảng viên.', 'Party membership.'),
    EDUCATION: said('Trình độ học vấn, chuyên môn.', 'Education.'),
    RECENT_RANKS: said('Xếp loại những năm gần nhất.', 'The ranks of the last years.'),
    AGE: said('Tuổi.', 'Age.'),
  },
});
registerEnumType(CONDITION_STATUSES, {
  name: 'TrainingConditionStatus',
  description: describe('Đạt điều kiện hay không.', 'Where a person stands with a condition.'),
  valuesConfig: {
    MET: said('Đạt.', 'Met.'),
    NOT_MET: said('Không đạt, theo điều kiện đã đối chiếu.', 'Not met, by a condition that was checked.'),
    UNKNOWN: said(
      'Chưa thể kết luận: hồ sơ thiếu, tài khoản không được xem, điều kiện chưa đối chiếu, hoặc văn bản còn nhận người mà sổ không ghi.',
      'Cannot be told: the record lacks it or the account may not see it, the condition was not checked, or the text lets in others whom the register cannot tell.',
    ),
  },
});
registerEnumType(ELIGIBILITY_VERDICTS, {
  name: 'TrainingEligibilityVerdict',
  description: describe(
    'Kết luận về điều kiện. Không chặn việc cử: người có thẩm quyền quyết định.',
    'What the conditions come to. It blocks nothing: people decide.',
  ),
  valuesConfig: {
    ELIGIBLE: said('Đạt mọi điều kiện.', 'Every condition is met.'),
    NOT_ELIGIBLE: said('Có điều kiện không đạt.', 'A condition is not met.'),
    UNKNOWN: said('Chưa thể kết luận.', 'Cannot be told.'),
    NO_RULE: said(
      'Không có điều kiện nào của ngày đó cho khóa này.',
      'No condition of that day speaks of this course.',
    ),
  },
});

@ObjectType('CourseGrant', said('Trình độ mà một khóa cấp.', 'The level a course grants.'))
export class CourseGrantType {
  @Field(() => Requirement, said('Mặt nào.', 'Of which requirement.'))
  requirement!: Requirement;
  @Field(() => String, said('Mã trình độ.', 'Code of the level.'))
  level!: string;
}

@ObjectType('TrainingRule', said('Một điều kiện được cử đi học một khóa.', 'A condition of being sent to a course.'))
export class TrainingRuleType {
  @Field(() => TrainingCondition, said('Hỏi về gì.', 'What it is about.'))
  condition!: TrainingCondition;
  @Field(() => TrainingForm, {
    nullable: true,
    ...said('Chỉ cho hình thức học này; trống: mọi hình thức.', 'Of this form alone; null: of every form.'),
  })
  form!: TrainingForm | null;
  @Field(() => SEXES, {
    nullable: true,
    ...said('Chỉ cho giới này; trống: cả hai.', 'Of this sex alone; null: of both.'),
  })
  sex!: Sex | null;
  @Field(() => String, said('Nội dung bằng tiếng Việt.', 'What it says, in Vietnamese.'))
  textVi!: string;
  @Field(() => String, said('Nội dung bằng tiếng Anh.', 'What it says, in English.'))
  textEn!: string;
  @Field(
    () => Boolean,
    said(
      'Văn bản còn nhận người mà sổ không ghi: không đạt ở đây thì chưa thể kết luận.',
      'The text lets in others whom the register cannot tell: nothing follows from not meeting it here.',
    ),
  )
  open!: boolean;
  @Field(() => RuleBasisType, said('Căn cứ.', 'The basis.'))
  legalBasis!: RuleBasisType;
}

@ObjectType(
  'TrainingDuration',
  said('Một khóa dài bao lâu, theo quy định của ngày đó.', 'How long a course lasts, by the rules of a day.'),
)
export class TrainingDurationType {
  @Field(() => Int, { nullable: true, ...said('Ít nhất, tính bằng tuần.', 'At least, in weeks.') })
  leastWeeks!: number | null;
  @Field(() => Int, { nullable: true, ...said('Nhiều nhất, tính bằng tuần.', 'At most, in weeks.') })
  mostWeeks!: number | null;
  @Field(() => RuleBasisType, said('Căn cứ.', 'The basis.'))
  legalBasis!: RuleBasisType;
}

@ObjectType('TrainingCourse', said('Một khóa của danh mục đào tạo, bồi dưỡng.', 'A course of the catalogue.'))
export class TrainingCourseType {
  @Field(() => String, said('Mã khóa.', 'Course code.'))
  code!: string;
  @Field(() => String, said('Tên tiếng Việt.', 'Name in Vietnamese.'))
  nameVi!: string;
  @Field(() => String, said('Tên tiếng Anh.', 'Name in English.'))
  nameEn!: string;
  @Field(() => CourseKind, said('Đào tạo hay bồi dưỡng.', 'Training or course.'))
  kind!: CourseKind;
  @Field(() => CourseCategory, said('Nhóm.', 'Group.'))
  category!: CourseCategory;
  @Field(() => CourseGrantType, {
    nullable: true,
    ...said('Trình độ mà khóa cấp; trống khi không cấp.', 'The level it grants; null where it grants none.'),
  })
  grants!: CourseGrantType | null;
  @Field(
    () => Boolean,
    said('Tên, loại khóa đã đối chiếu với một nguồn công khai.', 'Whether the course was read of in a public source.'),
  )
  verified!: boolean;

  static of({ grants, ...row }: CourseRow): TrainingCourseType {
    const { code, nameVi, nameEn, kind, category, verified } = row;
    return Object.assign(new TrainingCourseType(), {
      code,
      nameVi,
      nameEn,
      kind,
      category,
      verified,
      grants: grants === null ? null : { requirement: grants.kind, level: grants.level },
    });
  }
}

@ObjectType(
  'TrainingConditionReading',
  said('Một điều kiện, và một người đứng ở đâu so với nó.', 'A condition, and where a person stands with it.'),
)
export class TrainingConditionReadingType {
  @Field(() => TrainingCondition, said('Hỏi về gì.', 'What it is about.'))
  condition!: TrainingCondition;
  @Field(() => TrainingForm, {
    nullable: true,
    ...said('Chỉ cho hình thức học này; trống: mọi hình thức.', 'Of this form alone; null: of every form.'),
  })
  form!: TrainingForm | null;
  @Field(() => CONDITION_STATUSES, said('Đạt hay không.', 'Where the person stands.'))
  status!: ConditionStatus;
  @Field(() => String, said('Nội dung bằng tiếng Việt.', 'What it says, in Vietnamese.'))
  textVi!: string;
  @Field(() => String, said('Nội dung bằng tiếng Anh.', 'What it says, in English.'))
  textEn!: string;
  @Field(() => RuleBasisType, said('Căn cứ.', 'The basis.'))
  legalBasis!: RuleBasisType;
}

@ObjectType(
  'TrainingEligibility',
  said(
    'Điều kiện được cử đi học một khóa, xét cho một người vào một ngày. Không chặn việc gì.',
    'The conditions of being sent to a course, read for a person on a day. They block nothing.',
  ),
)
export class TrainingEligibilityType {
  @Field(() => ELIGIBILITY_VERDICTS, said('Kết luận.', 'What they come to.'))
  verdict!: EligibilityVerdict;
  @Field(() => Boolean, {
    nullable: true,
    ...said(
      'Có đủ điều kiện; trống khi chưa thể kết luận hoặc không có điều kiện nào.',
      'Whether eligible; null where it cannot be told or no condition speaks of the course.',
    ),
  })
  eligible!: boolean | null;
  @Field(
    () => Boolean,
    said(
      'Đã có trình độ mà khóa cấp, hoặc cao hơn.',
      'Whether the level the course grants, or a higher one, is held already.',
    ),
  )
  alreadyHeld!: boolean;
  @Field(() => [TrainingConditionReadingType], said('Từng điều kiện.', 'Condition by condition.'))
  conditions!: readonly TrainingConditionReadingType[];

  /** `sensitive`: the viewer may know of Party membership. */
  static of(snapshot: EligibilitySnapshot, sensitive: boolean): TrainingEligibilityType {
    const { verdict, readings } = sensitive ? snapshot : withoutSensitive(snapshot);
    return Object.assign(new TrainingEligibilityType(), {
      verdict,
      eligible: { ELIGIBLE: true, NOT_ELIGIBLE: false, UNKNOWN: null, NO_RULE: null }[verdict],
      alreadyHeld: snapshot.alreadyHeld,
      conditions: readings.map(({ condition, form, status, text, basis }) => ({
        condition,
        form: form === 'ANY' ? null : form,
        status,
        textVi: text.vi,
        textEn: text.en,
        legalBasis: basis,
      })),
    });
  }
}
