import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import type { RequestContext } from '../../authz/request.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { decisionFrom } from '../../kernel/decision.inputs.ts';
import { said } from '../../kernel/text.ts';
import { selectionFrom, UnitScopeInput, UnitType, unitLoaders } from '../units/index.ts';
import type { TrainingCompletionService } from './training.completion.service.ts';
import { TrainingCourseType } from './training.course.type.ts';
import {
  CompleteTrainingInput,
  EnrolInTrainingInput,
  FailTrainingInput,
  LeaveTrainingInput,
  NominateForTrainingInput,
  SendToTrainingInput,
} from './training.inputs.ts';
import { trainingLoaders } from './training.loaders.ts';
import { NOMINATION_STATUSES, type NominationStatus, statusOn } from './training.machine.rules.ts';
import type { TrainingNominationService } from './training.nomination.service.ts';
import { courseOf } from './training.plan.resolver.ts';
import { TrainingPlanLineType } from './training.plan.type.ts';
import type { TrainingReadingService } from './training.reading.service.ts';
import { TrainingEnrolmentType, TrainingNominationConnection, TrainingNominationType } from './training.type.ts';

const INPUT = said('Nội dung.', 'What is recorded.');
const mutation = (vi: string, en: string) =>
  said(
    `${vi} Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.`,
    `${en} Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.`,
  );

@Resolver(() => TrainingNominationType)
export class TrainingNominationResolver {
  readonly #nominations: TrainingNominationService;
  readonly #completions: TrainingCompletionService;
  readonly #readings: TrainingReadingService;

  constructor(
    nominations: TrainingNominationService,
    completions: TrainingCompletionService,
    readings: TrainingReadingService,
  ) {
    this.#nominations = nominations;
    this.#completions = completions;
    this.#readings = readings;
  }

  @Permit('roster:read')
  @Query(
    () => TrainingNominationConnection,
    said(
      'Các đề cử đi học của một năm, theo ngày đề cử. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.',
      'The training nominations of a year, by the day they were made. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.',
    ),
  )
  async trainingNominations(
    @Ctx() { scope }: RequestContext,
    @Arg('units', () => UnitScopeInput, said('Những đơn vị nào.', 'Which units.')) units: UnitScopeInput,
    @Arg('year', () => Int, said('Năm đề cử.', 'The year they were made in.')) year: number,
    @Arg('first', () => Int, said('Số đề cử của trang, từ 1 đến 100.', 'How many to give, from 1 to 100.'))
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      ...said('`endCursor` của trang trước.', '`endCursor` of the page before.'),
    })
    after: string | null,
    @Arg('status', () => NOMINATION_STATUSES, {
      nullable: true,
      ...said('Chỉ những đề cử hiện ở tình trạng này.', 'Those of this status now.'),
    })
    status: NominationStatus | null,
    @Arg('planLineId', () => ID, {
      nullable: true,
      ...said('Chỉ theo dòng kế hoạch này.', 'Those on this line of a plan.'),
    })
    planLineId: string | null,
    @Arg('personId', () => ID, { nullable: true, ...said('Chỉ của người này.', 'Those of this person.') })
    personId: string | null,
    @Arg('at', () => DateScalar, {
      nullable: true,
      ...said(
        'Đơn vị như vào ngày này; trống: hôm nay, hoặc cuối năm đã qua.',
        'The units as on this day; null: today, or the end of a year that is over.',
      ),
    })
    at: string | null,
  ): Promise<InstanceType<typeof TrainingNominationConnection>> {
    const { page, count } = await this.#readings.nominations(
      scope,
      selectionFrom(units),
      { year, status: status ?? null, planLineId: planLineId ?? null, personId: personId ?? null, at: at ?? null },
      first,
      after,
    );
    return new TrainingNominationConnection({ ...page, nodes: page.nodes.map(TrainingNominationType.of) }, count);
  }

  @Permit('training:write')
  @Mutation(
    () => TrainingNominationType,
    mutation(
      'Đề cử một người đi học. Điều kiện của khóa được xét và lưu cùng đề cử, không chặn. Còn lỗi UNIT_NOT_FOUND, DATE_REQUIRED.',
      'Nominates a person for a course. The conditions of the course are read and kept with it; they block nothing. Also UNIT_NOT_FOUND, DATE_REQUIRED.',
    ),
  )
  async nominateForTraining(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => NominateForTrainingInput, INPUT) input: NominateForTrainingInput,
  ): Promise<TrainingNominationType> {
    const { planLineId, form, need, reason } = input;
    const given = { planLineId: planLineId ?? null, form: form ?? null, need: need ?? null, reason: reason ?? null };
    return TrainingNominationType.of(await this.#nominations.nominate(scope.for('RECORDS'), { ...input, ...given }));
  }

  @Permit('training:write')
  @Mutation(() => TrainingNominationType, mutation('Không chấp nhận đề cử.', 'Declines a nomination.'))
  async declineTraining(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => LeaveTrainingInput, INPUT) input: LeaveTrainingInput,
  ): Promise<TrainingNominationType> {
    const { on, reason } = input;
    return TrainingNominationType.of(await this.#nominations.decline(scope.for('RECORDS'), input, on, reason ?? null));
  }

  @Permit('training:write')
  @Mutation(
    () => [TrainingNominationType],
    mutation(
      'Cử đi học bằng một quyết định: tất cả, hoặc không ai. Đề cử theo kế hoạch cần kế hoạch đã được phê duyệt.',
      'Sends persons to training by one decision: all of them, or none. A nomination on a plan needs the plan approved.',
    ),
  )
  async sendToTraining(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => SendToTrainingInput, INPUT) { nominations, decision }: SendToTrainingInput,
  ): Promise<TrainingNominationType[]> {
    const sent = await this.#nominations.send(scope.for('RECORDS'), nominations, decisionFrom(decision));
    return sent.map(TrainingNominationType.of);
  }

  @Permit('training:write')
  @Mutation(
    () => TrainingNominationType,
    mutation(
      'Bắt đầu học: từ đây là một lượt được đếm.',
      'The course begins: from here on it is a turn that is counted.',
    ),
  )
  async enrolInTraining(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => EnrolInTrainingInput, INPUT) input: EnrolInTrainingInput,
  ): Promise<TrainingNominationType> {
    const { startedOn, provider } = input;
    return TrainingNominationType.of(
      await this.#nominations.enrol(scope.for('RECORDS'), input, startedOn, provider ?? null),
    );
  }

  @Permit('training:write')
  @Mutation(
    () => TrainingNominationType,
    mutation(
      'Hoàn thành khóa học. Khóa cấp trình độ: trình độ được ghi cùng văn bằng, và tiêu chuẩn được đạt.',
      'The course was completed. Where it grants a level, the level is recorded with its document, and the standard is met.',
    ),
  )
  async completeTraining(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => CompleteTrainingInput, INPUT) input: CompleteTrainingInput,
  ): Promise<TrainingNominationType> {
    return TrainingNominationType.of(
      await this.#completions.complete(scope.for('RECORDS'), input, endingFrom(input), input.document ?? null),
    );
  }

  @Permit('training:write')
  @Mutation(() => TrainingNominationType, mutation('Không hoàn thành khóa học.', 'The course was not completed.'))
  async failTraining(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => FailTrainingInput, INPUT) input: FailTrainingInput,
  ): Promise<TrainingNominationType> {
    return TrainingNominationType.of(await this.#completions.fail(scope.for('RECORDS'), input, endingFrom(input)));
  }

  @Permit('training:write')
  @Mutation(
    () => TrainingNominationType,
    mutation(
      'Rút, trước hoặc trong khóa học. Lượt đã bắt đầu vẫn được đếm.',
      'Withdraws, before the course or out of it. A turn that was begun is still counted.',
    ),
  )
  async withdrawFromTraining(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => LeaveTrainingInput, INPUT) input: LeaveTrainingInput,
  ): Promise<TrainingNominationType> {
    const { on, reason } = input;
    return TrainingNominationType.of(await this.#completions.withdraw(scope.for('RECORDS'), input, on, reason ?? null));
  }

  @FieldResolver(() => NOMINATION_STATUSES, {
    nullable: true,
    ...said(
      'Tình trạng vào một ngày đã qua; trống khi chưa đề cử.',
      'Where it stood on a day; null before it was made.',
    ),
  })
  statusOn(
    @Root() { row }: TrainingNominationType,
    @Arg('day', () => DateScalar, said('Ngày.', 'The day.')) day: string,
  ): NominationStatus | null {
    return statusOn(row, day);
  }

  @FieldResolver(() => UnitType, said('Đơn vị đề cử, như vào ngày đề cử.', 'The unit that nominated, as on that day.'))
  async unit(@Root() { row }: TrainingNominationType, @Ctx() context: RequestContext): Promise<UnitType> {
    const unit = await unitLoaders(context).unitAt(row.nominatedOn).load(row.unitId);
    if (unit === null) throw new Error('A nomination names a unit that does not exist.');
    return new UnitType(unit);
  }

  @FieldResolver(() => TrainingCourseType, said('Khóa.', 'The course.'))
  async course(@Root() { row }: TrainingNominationType, @Ctx() context: RequestContext): Promise<TrainingCourseType> {
    return courseOf(row.course, context);
  }

  @FieldResolver(() => TrainingPlanLineType, {
    nullable: true,
    ...said('Dòng kế hoạch; trống: ngoài kế hoạch.', 'The line of the plan; null: outside of any.'),
  })
  async planLine(
    @Root() { row }: TrainingNominationType,
    @Ctx() context: RequestContext,
  ): Promise<TrainingPlanLineType | null> {
    if (row.planLineId === null) return null;
    const line = await trainingLoaders(context).line.load(row.planLineId);
    return line === null ? null : TrainingPlanLineType.of(line);
  }

  @FieldResolver(() => TrainingEnrolmentType, {
    nullable: true,
    ...said('Lượt học, khi đã bắt đầu.', 'The turn, once it has begun.'),
  })
  async enrolment(
    @Root() { row }: TrainingNominationType,
    @Ctx() context: RequestContext,
  ): Promise<TrainingEnrolmentType | null> {
    if (row.enrolmentId === null) return null;
    const enrolment = await trainingLoaders(context).enrolment.load(row.enrolmentId);
    return enrolment === null ? null : TrainingEnrolmentType.of(enrolment, this.#nominations.today());
  }
}

const endingFrom = ({ lastDay, result, lessons }: FailTrainingInput) => ({
  lastDay,
  result: result ?? null,
  lessons: lessons ?? null,
});
