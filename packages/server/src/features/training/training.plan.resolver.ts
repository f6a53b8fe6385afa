import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import type { RequestContext } from '../../authz/request.ts';
import { decisionFrom } from '../../kernel/decision.inputs.ts';
import { said } from '../../kernel/text.ts';
import { UnitRefInput, UnitType, unitLoaders } from '../units/index.ts';
import { TrainingCourseType } from './training.course.type.ts';
import {
  AddPlanLineInput,
  ApproveTrainingPlanInput,
  CreateTrainingPlanInput,
  PlanLineChangeInput,
  RevisePlanLineInput,
  TrainingPlanChangeInput,
  type TrainingSeatsInput,
} from './training.inputs.ts';
import { trainingLoaders } from './training.loaders.ts';
import { planFindings } from './training.plan.rules.ts';
import type { TrainingPlanService } from './training.plan.service.ts';
import type { PlannedSeats } from './training.plan.store.ts';
import {
  TrainingOutcomeType,
  TrainingPlanFindingType,
  TrainingPlanLineType,
  TrainingPlanType,
} from './training.plan.type.ts';

const INPUT = said('Nội dung.', 'What is recorded.');
const mutation = (vi: string, en: string) =>
  said(
    `${vi} Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.`,
    `${en} Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.`,
  );

const seatsFrom = ({ seats, from, to, form, provider, funding }: TrainingSeatsInput): PlannedSeats => ({
  seats,
  from: from ?? null,
  to: to ?? null,
  form,
  provider: provider ?? null,
  funding: funding ?? null,
});
const planChange = ({ planId, expectedVersion }: TrainingPlanChangeInput) => ({ id: planId, expectedVersion });
const lineChange = ({ lineId, expectedVersion }: PlanLineChangeInput) => ({ id: lineId, expectedVersion });

@Resolver(() => TrainingPlanType)
export class TrainingPlanResolver {
  readonly #service: TrainingPlanService;

  constructor(service: TrainingPlanService) {
    this.#service = service;
  }

  @Permit('roster:read')
  @Query(() => TrainingPlanType, {
    nullable: true,
    ...said(
      'Kế hoạch đào tạo, bồi dưỡng năm của một đơn vị; trống khi chưa lập. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED.',
      'The training plan of a unit for a year; null where none was made. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED.',
    ),
  })
  async trainingPlan(
    @Ctx() { scope }: RequestContext,
    @Arg('unit', () => UnitRefInput, said('Đơn vị.', 'The unit.')) unit: UnitRefInput,
    @Arg('year', () => Int, said('Năm.', 'Year.')) year: number,
  ): Promise<TrainingPlanType | null> {
    const plan = await this.#service.plan(scope, unit, year);
    return plan === null ? null : TrainingPlanType.of(plan);
  }

  @Permit('training:write')
  @Mutation(
    () => TrainingPlanType,
    mutation(
      'Lập kế hoạch năm, ở dạng dự thảo. Còn lỗi UNIT_NOT_FOUND, DATE_REQUIRED.',
      'Makes the plan of a year, as a draft. Also UNIT_NOT_FOUND, DATE_REQUIRED.',
    ),
  )
  async createTrainingPlan(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => CreateTrainingPlanInput, INPUT) { unit, year }: CreateTrainingPlanInput,
  ): Promise<TrainingPlanType> {
    return TrainingPlanType.of(await this.#service.create(scope.for('RECORDS'), unit, year));
  }

  @Permit('training:write')
  @Mutation(() => TrainingPlanType, mutation('Thêm một dòng vào dự thảo.', 'Adds a line to a draft.'))
  async addPlanLine(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => AddPlanLineInput, INPUT) input: AddPlanLineInput,
  ): Promise<TrainingPlanType> {
    const { course, line } = input;
    return TrainingPlanType.of(
      await this.#service.addLine(scope.for('RECORDS'), planChange(input), course, seatsFrom(line)),
    );
  }

  @Permit('training:write')
  @Mutation(() => TrainingPlanType, mutation('Sửa một dòng của dự thảo.', 'Changes a line of a draft.'))
  async revisePlanLine(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => RevisePlanLineInput, INPUT) input: RevisePlanLineInput,
  ): Promise<TrainingPlanType> {
    return TrainingPlanType.of(
      await this.#service.reviseLine(scope.for('RECORDS'), lineChange(input), seatsFrom(input.line)),
    );
  }

  @Permit('training:write')
  @Mutation(
    () => TrainingPlanType,
    mutation(
      'Bỏ một dòng của dự thảo; dòng vẫn còn để xem. Không bỏ được khi còn đề cử.',
      'Cancels a line of a draft; it stays to be seen. Refused while persons are nominated on it.',
    ),
  )
  async removePlanLine(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => PlanLineChangeInput, INPUT) input: PlanLineChangeInput,
  ): Promise<TrainingPlanType> {
    return TrainingPlanType.of(await this.#service.removeLine(scope.for('RECORDS'), lineChange(input)));
  }

  @Permit('training:write')
  @Mutation(
    () => TrainingPlanType,
    mutation(
      'Phê duyệt kế hoạch bằng quyết định. `expectedVersion` bảo đảm phê duyệt đúng những dòng đã đọc.',
      'Approves the plan by a decision. `expectedVersion` makes sure that the lines approved are those that were read.',
    ),
  )
  async approveTrainingPlan(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => ApproveTrainingPlanInput, INPUT) input: ApproveTrainingPlanInput,
  ): Promise<TrainingPlanType> {
    return TrainingPlanType.of(
      await this.#service.approve(scope.for('RECORDS'), planChange(input), decisionFrom(input.decision)),
    );
  }

  @Permit('training:write')
  @Mutation(() => TrainingPlanType, mutation('Đóng kế hoạch.', 'Closes the plan.'))
  async closeTrainingPlan(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => TrainingPlanChangeInput, INPUT) input: TrainingPlanChangeInput,
  ): Promise<TrainingPlanType> {
    return TrainingPlanType.of(await this.#service.close(scope.for('RECORDS'), planChange(input)));
  }

  @FieldResolver(
    () => UnitType,
    said('Đơn vị, như vào cuối năm hoặc khi chấm dứt.', 'The unit, as at the end of the year or of its own.'),
  )
  async unit(@Root() { unitId, year }: TrainingPlanType, @Ctx() context: RequestContext): Promise<UnitType> {
    const unit = await unitLoaders(context).unitAt(`${year}-12-31`).load(unitId);
    if (unit === null) throw new Error('A plan names a unit that does not exist.');
    return new UnitType(unit);
  }

  @FieldResolver(
    () => [TrainingPlanLineType],
    said('Các dòng, theo ngày bắt đầu rồi khóa.', 'Its lines, by first day, then course.'),
  )
  async lines(@Root() { id }: TrainingPlanType, @Ctx() context: RequestContext): Promise<TrainingPlanLineType[]> {
    return (await trainingLoaders(context).linesOf.load(id)).map(TrainingPlanLineType.of);
  }

  @FieldResolver(() => TrainingOutcomeType, said('Cả kế hoạch đã làm được gì.', 'What came of the plan as a whole.'))
  async outcome(@Root() { id }: TrainingPlanType, @Ctx() context: RequestContext): Promise<TrainingOutcomeType> {
    const [lines, outcomes] = await Promise.all([
      trainingLoaders(context).linesOf.load(id),
      trainingLoaders(context).outcomesOf.load(id),
    ]);
    const seats = lines.filter(({ status }) => status === 'ACTIVE').reduce((sum, line) => sum + line.seats, 0);
    return TrainingOutcomeType.of(
      seats,
      outcomes.find(({ lineId }) => lineId === null),
    );
  }

  @FieldResolver(() => [TrainingPlanFindingType], said('Những điều nên xem lại.', 'What to look at again.'))
  async findings(@Root() { id }: TrainingPlanType, @Ctx() context: RequestContext): Promise<TrainingPlanFindingType[]> {
    const loaders = trainingLoaders(context);
    const lines = await loaders.linesOf.load(id);
    const outcomes = await loaders.outcomesOf.load(id);
    const codes = [...new Set(lines.map(({ course }) => course))];
    const durations = (await loaders.durationsOf.loadMany(codes)).flatMap((rows) =>
      rows instanceof Error ? [] : rows,
    );
    const booked = new Map(outcomes.map((outcome) => [outcome.lineId, outcome.booked]));
    return planFindings(lines, (lineId) => booked.get(lineId) ?? 0, durations).map(TrainingPlanFindingType.of);
  }
}

@Resolver(() => TrainingPlanLineType)
export class TrainingPlanLineResolver {
  @FieldResolver(() => TrainingPlanType, said('Kế hoạch có dòng này.', 'The plan it is a line of.'))
  async plan(@Root() { planId }: TrainingPlanLineType, @Ctx() context: RequestContext): Promise<TrainingPlanType> {
    const plan = await trainingLoaders(context).plan.load(planId);
    if (plan === null) throw new Error('A line names a plan that does not exist.');
    return TrainingPlanType.of(plan);
  }

  @FieldResolver(() => TrainingCourseType, said('Khóa.', 'The course.'))
  async course(
    @Root() { courseCode }: TrainingPlanLineType,
    @Ctx() context: RequestContext,
  ): Promise<TrainingCourseType> {
    return courseOf(courseCode, context);
  }

  @FieldResolver(() => TrainingOutcomeType, said('Dòng này đã làm được gì.', 'What came of the line.'))
  async outcome(
    @Root() { id, planId, seats }: TrainingPlanLineType,
    @Ctx() context: RequestContext,
  ): Promise<TrainingOutcomeType> {
    const outcomes = await trainingLoaders(context).outcomesOf.load(planId);
    return TrainingOutcomeType.of(
      seats,
      outcomes.find(({ lineId }) => lineId === id),
    );
  }
}

export async function courseOf(code: string, context: RequestContext): Promise<TrainingCourseType> {
  const course = await trainingLoaders(context).course.load(code);
  if (course === null) throw new Error('A course is named that the catalogue does not hold.');
  return TrainingCourseType.of(course);
}
