import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import type { RequestContext } from '../../authz/request.ts';
import {
  type GivenGrounds,
  ResolutionType,
  resolutionLoaders,
  type TargetRecords,
} from '../../features/resolutions/index.ts';
import type { BoundaryLens, UnitAt } from '../../features/units/index.ts';
import { BOUNDARY_LENSES, UnitRefInput, UnitType, unitLoaders } from '../../features/units/index.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { decisionFrom } from '../../kernel/decision.inputs.ts';
import { said } from '../../kernel/text.ts';
import {
  AddTargetInput,
  AssessTargetInput,
  ReviseTargetInput,
  termsFrom,
  WithdrawTargetInput,
} from './targets.inputs.ts';
import type { Progress, TargetsService } from './targets.service.ts';
import {
  exactValue,
  ResolutionProgressType,
  TargetAssessmentType,
  TargetBaselineType,
  TargetMeasureType,
  TargetProgressType,
  TargetTermsType,
  TargetType,
} from './targets.type.ts';

const INPUT = said('Chỉ tiêu, phiên bản và điều cần đổi.', 'The target, its version, and what is to change.');
const AT = said('Ngày cần xem, bất kỳ.', 'The day to look at, any.');
const UNIT = said(
  'Đơn vị được tính, như ở `indicatorTable`: không nhất thiết là đơn vị của nghị quyết.',
  'The unit to read it for, as in `indicatorTable`: not necessarily that of the resolution.',
);
const BOUNDARY = { nullable: true, ...said('Địa giới; mặc định AS_WAS.', 'Boundary lens; AS_WAS by default.') };
const mutation = (vi: string, en: string) =>
  said(
    `${vi} Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.`,
    `${en} Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.`,
  );
const reading = (vi: string, en: string) =>
  said(
    `${vi} Số liệu đi qua đúng cửa của \`indicatorTable\`: cùng quyền, cùng kiểm soát tiết lộ. Lỗi: NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, FORBIDDEN, COST_LIMIT.`,
    `${en} Figures leave by the door of \`indicatorTable\`: the same rights, the same disclosure control. Errors: NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, FORBIDDEN, COST_LIMIT.`,
  );

const groundsOf = ({ decision, reason }: WithdrawTargetInput): GivenGrounds => ({
  decision: decision ? decisionFrom(decision) : null,
  reason: reason ?? null,
});

/** Units of one answer are one object each. */
function progressTypes(all: readonly Progress[], at: string): readonly TargetProgressType[] {
  const units = new Map<UnitAt, UnitType>();
  const unitOf = (unit: UnitAt): UnitType => {
    const known = units.get(unit) ?? new UnitType(unit);
    units.set(unit, known);
    return known;
  };
  return all.map(({ target, figure, ...progress }) => ({
    ...progress,
    target: new TargetType(target, at),
    figure: figure === null ? null : { ...figure, unit: unitOf(figure.unit) },
  }));
}

@Resolver(() => TargetType)
export class TargetsResolver {
  readonly #service: TargetsService;
  readonly #records: TargetRecords;

  constructor(service: TargetsService, records: TargetRecords) {
    this.#service = service;
    this.#records = records;
  }

  @Permit('indicators:read')
  @Query(
    () => ResolutionProgressType,
    reading(
      'Mọi chỉ tiêu của một nghị quyết, tính cho một đơn vị vào một ngày.',
      'Every target of a resolution, read for a unit on a day.',
    ),
  )
  async resolutionProgress(
    @Ctx() { scope, language }: RequestContext,
    @Arg('resolution', () => ID, said('Định danh nghị quyết.', 'The id of the resolution.')) id: string,
    @Arg('unit', () => UnitRefInput, UNIT) unit: UnitRefInput,
    @Arg('at', () => DateScalar, AT) at: string,
    @Arg('boundary', () => BOUNDARY_LENSES, BOUNDARY) boundary: BoundaryLens | null,
  ): Promise<ResolutionProgressType> {
    const lens = boundary ?? 'AS_WAS';
    const read = await this.#service.resolutionProgress(scope, id, { unit, at, boundary: lens, language });
    return {
      resolution: new ResolutionType(read.resolution, at),
      unit: new UnitType(read.unit),
      at,
      boundary: lens,
      targets: progressTypes(read.targets, at),
    };
  }

  @Permit('indicators:read')
  @Query(
    () => TargetProgressType,
    reading('Một chỉ tiêu, tính cho một đơn vị vào một ngày.', 'One target, read for a unit on a day.'),
  )
  async targetProgress(
    @Ctx() { scope, language }: RequestContext,
    @Arg('target', () => ID, said('Định danh chỉ tiêu.', 'The id of the target.')) id: string,
    @Arg('unit', () => UnitRefInput, UNIT) unit: UnitRefInput,
    @Arg('at', () => DateScalar, AT) at: string,
    @Arg('boundary', () => BOUNDARY_LENSES, BOUNDARY) boundary: BoundaryLens | null,
  ): Promise<TargetProgressType> {
    const read = await this.#service.targetProgress(scope, id, { unit, at, boundary: boundary ?? 'AS_WAS', language });
    const [progress] = progressTypes([read], at);
    if (progress === undefined) throw new Error('One target has one progress.');
    return progress;
  }

  @Permit('resolutions:write')
  @Mutation(
    () => TargetType,
    mutation(
      'Thêm chỉ tiêu cho một nghị quyết. Cũng có thể là DIMENSION_NOT_ALLOWED.',
      'Adds a target to a resolution. It may also be DIMENSION_NOT_ALLOWED.',
    ),
  )
  async addTarget(
    @Ctx() { scope }: RequestContext,
    @Arg(
      'input',
      () => AddTargetInput,
      said('Nghị quyết, phiên bản và chỉ tiêu.', 'The resolution, its version, and the target.'),
    )
    input: AddTargetInput,
  ): Promise<TargetType> {
    const { code, synthetic } = input;
    const decision = input.decision ? decisionFrom(input.decision) : null;
    const given = { code, synthetic, decision, terms: termsFrom(input.terms) };
    return new TargetType(await this.#service.add(scope, input, given), null);
  }

  @Permit('resolutions:write')
  @Mutation(
    () => TargetType,
    mutation(
      'Điều chỉnh chỉ tiêu bằng một phiên bản có ngày; không sửa lặng lẽ. Cũng có thể là DIMENSION_NOT_ALLOWED.',
      'Revises a target by a version with its own day, never silently. It may also be DIMENSION_NOT_ALLOWED.',
    ),
  )
  async reviseTarget(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => ReviseTargetInput, INPUT) input: ReviseTargetInput,
  ): Promise<TargetType> {
    return new TargetType(await this.#service.revise(scope, input, termsFrom(input.terms), groundsOf(input)), null);
  }

  @Permit('resolutions:write')
  @Mutation(() => TargetType, mutation('Rút một chỉ tiêu.', 'Withdraws a target.'))
  async withdrawTarget(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => WithdrawTargetInput, INPUT) input: WithdrawTargetInput,
  ): Promise<TargetType> {
    return new TargetType(await this.#records.withdraw(scope, input, groundsOf(input)), null);
  }

  @Permit('resolutions:write')
  @Mutation(
    () => TargetType,
    mutation(
      'Ghi một đánh giá chỉ tiêu định tính; các đánh giá trước còn nguyên.',
      'Records how a qualitative target was judged; earlier judgements stay.',
    ),
  )
  async assessTarget(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => AssessTargetInput, INPUT) input: AssessTargetInput,
  ): Promise<TargetType> {
    return new TargetType(await this.#records.assess(scope, input, input), null);
  }

  @FieldResolver(
    () => [TargetTermsType],
    said('Mọi phiên bản đến ngày được hỏi, cũ trước.', 'Every version up to the day asked for, first one first.'),
  )
  async history(@Root() { row, at }: TargetType, @Ctx() context: RequestContext): Promise<readonly TargetTermsType[]> {
    const terms = await resolutionLoaders(context).terms.load(row.id);
    return terms.filter(({ from }) => at === null || from <= at).map((each) => new TargetTermsType(each, row.unitId));
  }

  @FieldResolver(
    () => [TargetAssessmentType],
    said('Các đánh giá đến ngày được hỏi, mới nhất trước.', 'Judgements up to the day asked for, latest first.'),
  )
  async assessments(
    @Root() { row, at }: TargetType,
    @Ctx() context: RequestContext,
  ): Promise<readonly TargetAssessmentType[]> {
    return resolutionLoaders(context)
      .assessments(at ?? this.#service.today())
      .load(row.id);
  }
}

@Resolver(() => ResolutionType)
export class ResolutionTargetsResolver {
  @FieldResolver(
    () => [TargetType],
    said(
      'Các chỉ tiêu vào ngày được hỏi, như khi đó. Trống cũng có thể vì không tìm thấy: xem `note`.',
      'The targets it had on the day asked for, as they were then. None may also mean that none were found: see `note`.',
    ),
  )
  async targets(@Root() { row, at }: ResolutionType, @Ctx() context: RequestContext): Promise<readonly TargetType[]> {
    const rows = await resolutionLoaders(context).targets(at).load(row.id);
    return rows.map((each) => new TargetType(each, at));
  }
}

@Resolver(() => TargetMeasureType)
export class TargetMeasureResolver {
  @FieldResolver(() => TargetBaselineType, {
    nullable: true,
    ...said(
      'Mốc so sánh. Là một số liệu chính xác của đơn vị: chỉ hiện với người có quyền xem số chính xác của đơn vị vào ngày của mốc.',
      'The baseline. It is an exact figure of the unit: shown only to those with the right to its exact figures on that day.',
    ),
  })
  async baseline(
    @Root() { measure, unitId }: TargetMeasureType,
    @Ctx() context: RequestContext,
  ): Promise<TargetBaselineType | null> {
    const { baseline, unit } = measure;
    if (baseline === null) return null;
    const seen = await unitLoaders(context).exactOn.load(`${unitId} ${baseline.on}`);
    return seen === null ? null : { value: exactValue(baseline, unit), on: baseline.on };
  }
}
