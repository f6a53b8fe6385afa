import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import type { RequestContext } from '../../authz/request.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { covers } from '../../kernel/date.ts';
import { describe, said } from '../../kernel/text.ts';
import { OfficialType } from '../roster/index.ts';
import { listCourses, TrainingForm } from '../rulebook/index.ts';
import {
  TrainingCourseType,
  TrainingDurationType,
  TrainingEligibilityType,
  TrainingRuleType,
} from './training.course.type.ts';
import { trainingLoaders } from './training.loaders.ts';
import type { TrainingReadingService } from './training.reading.service.ts';
import { TrainingEnrolmentType } from './training.type.ts';

@Resolver(() => OfficialType)
export class TrainingResolver {
  readonly #readings: TrainingReadingService;

  constructor(readings: TrainingReadingService) {
    this.#readings = readings;
  }

  @Permit('rulebook:read')
  @Query(
    () => [TrainingCourseType],
    said(
      'Danh mục khóa đào tạo, bồi dưỡng, theo mã. Lỗi: FORBIDDEN.',
      'The catalogue of courses, by code. Errors: FORBIDDEN.',
    ),
  )
  async trainingCourses(@Ctx() { scope }: RequestContext): Promise<TrainingCourseType[]> {
    return (await listCourses(scope)).map(TrainingCourseType.of);
  }

  @Permit('roster:read')
  @Query(
    () => TrainingEligibilityType,
    said(
      'Điều kiện được cử đi học một khóa, xét cho một người đang giữ chức vụ vào một ngày. Không chặn việc gì. Lỗi: FORBIDDEN, NOT_FOUND, VALIDATION_FAILED.',
      'The conditions of being sent to a course, read for a person in office on a day. They block nothing. Errors: FORBIDDEN, NOT_FOUND, VALIDATION_FAILED.',
    ),
  )
  async trainingEligibility(
    @Ctx() { scope }: RequestContext,
    @Arg('personId', () => ID, said('Định danh của người.', 'The id of the person.')) personId: string,
    @Arg('course', () => String, said('Mã khóa.', 'Course code.')) course: string,
    @Arg('at', () => DateScalar, said('Ngày cần xem.', 'The day to look at.')) at: string,
    @Arg('form', () => TrainingForm, {
      nullable: true,
      ...said('Hình thức học; trống khi chưa biết.', 'The form; null where not known.'),
    })
    form: TrainingForm | null,
  ): Promise<TrainingEligibilityType> {
    // What the viewer may not know was not read: there is nothing to hide any more.
    return TrainingEligibilityType.of(
      await this.#readings.eligibility(scope, personId, course, form ?? null, at),
      true,
    );
  }

  @FieldResolver(() => [TrainingEnrolmentType], {
    description: describe(
      'Các lượt đào tạo, bồi dưỡng đến ngày đó, mới nhất trước.',
      'Training turns up to that day, latest first.',
    ),
  })
  async trainings(@Root() official: OfficialType, @Ctx() context: RequestContext): Promise<TrainingEnrolmentType[]> {
    const rows = await trainingLoaders(context).enrolmentsOf(official.at).load(official.id);
    return rows.map((row) => TrainingEnrolmentType.of(row, official.at));
  }
}

const AT = said('Ngày cần xem.', 'The day to look at.');

@Resolver(() => TrainingCourseType)
export class TrainingCourseResolver {
  @FieldResolver(
    () => [TrainingRuleType],
    said(
      'Điều kiện được cử đi học vào ngày đó, đã đối chiếu hay chưa.',
      'The conditions of being sent to it on the day, checked or not.',
    ),
  )
  async conditions(
    @Root() { code }: TrainingCourseType,
    @Ctx() context: RequestContext,
    @Arg('at', () => DateScalar, AT) at: string,
  ): Promise<TrainingRuleType[]> {
    return (await trainingLoaders(context).conditionsOf(at).load(code)).map((row) =>
      Object.assign(new TrainingRuleType(), {
        condition: row.terms.condition,
        form: row.form === 'ANY' ? null : row.form,
        sex: row.sex === 'ANY' ? null : row.sex,
        textVi: row.textVi,
        textEn: row.textEn,
        open: row.open,
        legalBasis: row.basis,
      }),
    );
  }

  @FieldResolver(() => TrainingDurationType, {
    nullable: true,
    ...said('Thời gian của khóa theo quy định của ngày đó.', 'How long it lasts by the rules of the day.'),
  })
  async duration(
    @Root() { code }: TrainingCourseType,
    @Ctx() context: RequestContext,
    @Arg('at', () => DateScalar, AT) at: string,
  ): Promise<TrainingDurationType | null> {
    const rows = await trainingLoaders(context).durationsOf.load(code);
    const row = rows.find(({ basis }) => covers({ from: basis.from, to: basis.to }, at));
    if (row === undefined) return null;
    return Object.assign(new TrainingDurationType(), {
      leastWeeks: row.least,
      mostWeeks: row.most,
      legalBasis: row.basis,
    });
  }
}
