import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import type { RequestContext } from '../../authz/request.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { decisionFrom } from '../../kernel/decision.inputs.ts';
import { said } from '../../kernel/text.ts';
import { listNominationSteps } from '../rulebook/index.ts';
import { UnitRefInput, UnitType } from '../units/index.ts';
import { outcomeOf } from './succession.ballots.rules.ts';
import {
  CancelPlanningRoundInput,
  CorrectNominationStepInput,
  DecidePlanningRoundInput,
  OpenPlanningRoundInput,
  ProposeEntryInput,
  ProposeKeepInput,
  ProposeRemovalInput,
  RecordNominationStepInput,
  WithdrawProposalInput,
} from './succession.inputs.ts';
import { roundLoaders } from './succession.loaders.ts';
import type { ProposalsService } from './succession.proposals.service.ts';
import { PublicationType } from './succession.publications.type.ts';
import type { RoundReadingsService } from './succession.readings.service.ts';
import { unitOf } from './succession.resolver.ts';
import type { RoundsService } from './succession.rounds.service.ts';
import type { RoundRow } from './succession.rounds.store.ts';
import {
  NominationBallotType,
  NominationStepRuleType,
  NominationStepType,
  PlanningProposalType,
  PlanningRoundConnection,
  PlanningRoundReadingType,
  PlanningRoundType,
} from './succession.rounds.type.ts';
import type { StepsService } from './succession.steps.service.ts';
import { SuccessionEntryType, SuccessionFindingType } from './succession.type.ts';

const INPUT = said('Điều cần làm.', 'What is to be done.');
const mutation = (vi: string, en: string) =>
  said(
    `${vi} Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.`,
    `${en} Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.`,
  );

@Resolver(() => PlanningRoundType)
export class PlanningRoundResolver {
  readonly #readings: RoundReadingsService;
  readonly #rounds: RoundsService;
  readonly #proposals: ProposalsService;
  readonly #steps: StepsService;
  readonly #loaders: ReturnType<typeof roundLoaders>;

  constructor(readings: RoundReadingsService, rounds: RoundsService, proposals: ProposalsService, steps: StepsService) {
    this.#readings = readings;
    this.#rounds = rounds;
    this.#proposals = proposals;
    this.#steps = steps;
    this.#loaders = roundLoaders(readings);
  }

  @Permit('roster:read')
  @Query(
    () => PlanningRoundConnection,
    said(
      'Các đợt quy hoạch của một đơn vị và mọi đơn vị trực thuộc, như đã biết vào một ngày, mới nhất trước. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.',
      'Rounds of planning of a unit with everything under it, as known on a day, the latest first. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.',
    ),
  )
  async planningRounds(
    @Ctx() { scope }: RequestContext,
    @Arg('unit', () => UnitRefInput, said('Đơn vị.', 'The unit.')) unit: UnitRefInput,
    @Arg('at', () => DateScalar, said('Ngày cần xem.', 'The day to look at.')) at: string,
    @Arg('first', () => Int, said('Số đợt của trang, từ 1 đến 100.', 'How many to give, from 1 to 100.')) first: number,
    @Arg('term', () => String, { nullable: true, ...said('Chỉ của nhiệm kỳ này.', 'Of this term alone.') })
    term: string | null,
    @Arg('after', () => String, {
      nullable: true,
      ...said('`endCursor` của trang trước.', '`endCursor` of the page before.'),
    })
    after: string | null,
  ): Promise<InstanceType<typeof PlanningRoundConnection>> {
    const { page, count } = await this.#readings.rounds(scope, unit, term ?? null, at, first, after ?? null);
    return new PlanningRoundConnection(
      { ...page, nodes: page.nodes.map((row) => PlanningRoundType.of(row, at)) },
      count,
    );
  }

  @Permit('roster:read')
  @Query(
    () => PlanningRoundReadingType,
    said(
      'Một đợt quy hoạch như đã biết vào một ngày, điều còn thiếu và điều nên xem lại. Lỗi: FORBIDDEN, NOT_FOUND.',
      'A round of planning as known on a day, what it misses, and what to look at again. Errors: FORBIDDEN, NOT_FOUND.',
    ),
  )
  async planningRound(
    @Ctx() { scope }: RequestContext,
    @Arg('id', () => ID, said('Định danh của đợt.', 'The id of the round.')) id: string,
    @Arg('at', () => DateScalar, {
      nullable: true,
      ...said('Ngày cần xem; mặc định: hôm nay.', 'The day to look at; today where not given.'),
    })
    at: string | null,
  ): Promise<PlanningRoundReadingType> {
    const read = await this.#readings.round(scope, id, at ?? this.#readings.today());
    const { term } = read.round;
    return Object.assign(new PlanningRoundReadingType(), {
      round: PlanningRoundType.of(read.round, read.at),
      missing: read.missing.map((row) => SuccessionEntryType.of({ row, term, at: read.at })),
      findings: read.findings.map((finding) => SuccessionFindingType.of(finding, read.at)),
    });
  }

  @Permit('rulebook:read')
  @Query(
    () => [NominationStepRuleType],
    said(
      'Các bước của mọi trình tự giới thiệu nhân sự có hiệu lực vào ngày đó. Lỗi: FORBIDDEN.',
      'The steps of every procedure of nomination in force on the day. Errors: FORBIDDEN.',
    ),
  )
  async nominationProcedures(
    @Ctx() { scope }: RequestContext,
    @Arg('at', () => DateScalar, said('Ngày cần xem.', 'The day to look at.')) at: string,
  ): Promise<readonly NominationStepRuleType[]> {
    return (await listNominationSteps(scope, at)).map(NominationStepRuleType.of);
  }

  @Permit('succession:write')
  @Mutation(
    () => PlanningRoundType,
    mutation(
      'Mở một đợt quy hoạch. Đợt rà soát hằng năm mở ra đã có đề xuất đưa ra theo các quy định đã đối chiếu. Một nhiệm kỳ của đơn vị mỗi lúc chỉ có một đợt chờ quyết định.',
      'Opens a round of planning. A yearly review begins with the removals that checked grounds of the rules propose. One round of a term waits for its decision in a unit at a time.',
    ),
  )
  async openPlanningRound(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => OpenPlanningRoundInput, INPUT) input: OpenPlanningRoundInput,
  ): Promise<PlanningRoundType> {
    const { procedure = null, openedOn = null, ...rest } = input;
    return this.#now(await this.#rounds.open(scope, { ...rest, procedure, openedOn }));
  }

  @Permit('succession:write')
  @Mutation(
    () => PlanningRoundType,
    mutation('Hủy một đợt; mọi đề xuất đang chờ được rút.', 'Cancels a round; proposals that wait are withdrawn.'),
  )
  async cancelPlanningRound(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => CancelPlanningRoundInput, INPUT) { on = null, ...input }: CancelPlanningRoundInput,
  ): Promise<PlanningRoundType> {
    return this.#now(await this.#rounds.cancel(scope, { ...input, on }));
  }

  @Permit('succession:write')
  @Mutation(
    () => PlanningRoundType,
    mutation('Đề xuất đưa một người vào quy hoạch.', 'Proposes somebody for the plan.'),
  )
  async proposeEntry(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => ProposeEntryInput, INPUT) input: ProposeEntryInput,
  ): Promise<PlanningRoundType> {
    const { priorityOrder = null, proposedOn = null, ...rest } = input;
    return this.#now(await this.#proposals.proposeEntry(scope, { ...rest, priorityOrder, proposedOn }));
  }

  @Permit('succession:write')
  @Mutation(() => PlanningRoundType, mutation('Đề xuất giữ một lượt.', 'Proposes to keep an entry.'))
  async proposeKeep(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => ProposeKeepInput, INPUT) input: ProposeKeepInput,
  ): Promise<PlanningRoundType> {
    const { priorityOrder = null, proposedOn = null, ...rest } = input;
    return this.#now(await this.#proposals.proposeKeep(scope, { ...rest, priorityOrder, proposedOn }));
  }

  @Permit('succession:write')
  @Mutation(() => PlanningRoundType, mutation('Đề xuất đưa một lượt ra.', 'Proposes to remove an entry.'))
  async proposeRemoval(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => ProposeRemovalInput, INPUT) { proposedOn = null, ...input }: ProposeRemovalInput,
  ): Promise<PlanningRoundType> {
    return this.#now(await this.#proposals.proposeRemoval(scope, { ...input, proposedOn }));
  }

  @Permit('succession:write')
  @Mutation(
    () => PlanningRoundType,
    mutation('Rút một đề xuất, kể cả đề xuất do quy định nêu.', 'Withdraws a proposal, also one that a ground made.'),
  )
  async withdrawProposal(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => WithdrawProposalInput, INPUT) { on = null, ...input }: WithdrawProposalInput,
  ): Promise<PlanningRoundType> {
    return this.#now(await this.#proposals.withdraw(scope, { ...input, on }));
  }

  @Permit('succession:write')
  @Mutation(
    () => PlanningRoundType,
    mutation(
      'Ghi một bước giới thiệu đã họp. Phiếu chỉ là số đếm, không có tên ai.',
      'Records a step of nomination that was held. Votes are counts alone, no names.',
    ),
  )
  async recordNominationStep(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => RecordNominationStepInput, INPUT) input: RecordNominationStepInput,
  ): Promise<PlanningRoundType> {
    return this.#now(await this.#steps.record(scope, input));
  }

  @Permit('succession:write')
  @Mutation(
    () => PlanningRoundType,
    mutation(
      'Sửa số liệu của một bước, khi đợt chưa quyết định.',
      'Corrects the counts of a step before the round is decided.',
    ),
  )
  async correctNominationStep(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => CorrectNominationStepInput, INPUT) input: CorrectNominationStepInput,
  ): Promise<PlanningRoundType> {
    return this.#now(await this.#steps.correct(scope, input));
  }

  @Permit('succession:write')
  @Mutation(
    () => PlanningRoundType,
    mutation(
      'Một quyết định trả lời mọi đề xuất của đợt; điều được duyệt thành quy hoạch từ ngày có hiệu lực. Đợt rà soát hằng năm bị từ chối khi còn lượt chưa có đề xuất giữ hoặc đưa ra.',
      'One decision answers every proposal of the round; what is approved becomes the plan from the day of effect. A yearly review is refused while entries are neither kept nor removed.',
    ),
  )
  async decidePlanningRound(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => DecidePlanningRoundInput, INPUT) input: DecidePlanningRoundInput,
  ): Promise<PlanningRoundType> {
    const { decision, effectiveOn = null, ...rest } = input;
    return this.#now(await this.#rounds.decide(scope, { ...rest, decision: decisionFrom(decision), effectiveOn }));
  }

  #now(row: RoundRow): PlanningRoundType {
    return PlanningRoundType.of(row, this.#readings.today());
  }

  @FieldResolver(() => UnitType, said('Đơn vị quy hoạch.', 'The unit that plans.'))
  unit(@Root() round: PlanningRoundType, @Ctx() context: RequestContext): Promise<UnitType> {
    return unitOf(round, context);
  }

  @FieldResolver(
    () => [PlanningProposalType],
    said('Các đề xuất đã có đến ngày đó, theo chức danh.', 'The proposals made by that day, by title.'),
  )
  async proposals(
    @Root() { id, at }: PlanningRoundType,
    @Ctx() context: RequestContext,
  ): Promise<readonly PlanningProposalType[]> {
    return (await this.#loaders(context).proposals(at).load(id)).map(PlanningProposalType.of);
  }

  @FieldResolver(
    () => [NominationStepType],
    said('Các bước giới thiệu đã họp đến ngày đó.', 'The steps of nomination held by that day.'),
  )
  async steps(
    @Root() { id, at }: PlanningRoundType,
    @Ctx() context: RequestContext,
  ): Promise<readonly NominationStepType[]> {
    return (await this.#loaders(context).steps(at).load(id)).map(NominationStepType.of);
  }

  @FieldResolver(
    () => [PublicationType],
    said('Các lần công khai đến ngày đó, mới nhất trước.', 'What was published by that day, the latest first.'),
  )
  async publications(
    @Root() { id, at }: PlanningRoundType,
    @Ctx() context: RequestContext,
  ): Promise<readonly PublicationType[]> {
    return (await this.#loaders(context).publications(at).load(id)).map((row) => PublicationType.of(row, at));
  }
}

@Resolver(() => NominationStepType)
export class NominationStepResolver {
  readonly #loaders: ReturnType<typeof roundLoaders>;

  constructor(readings: RoundReadingsService) {
    this.#loaders = roundLoaders(readings);
  }

  @FieldResolver(() => [NominationBallotType], {
    nullable: true,
    ...said(
      'Phiếu của từng đề xuất: chỉ người ghi quy hoạch của đơn vị xem được; trống với người khác.',
      'The votes on each proposal: shown to those who record succession in the unit alone; null to others.',
    ),
  })
  async ballots(
    @Root() { id, read }: NominationStepType,
    @Ctx() context: RequestContext,
  ): Promise<readonly NominationBallotType[] | null> {
    if (!read.votesShown) return null;
    return (await this.#loaders(context).ballots.load(id)).map((row) =>
      Object.assign(new NominationBallotType(), row, { outcome: outcomeOf(read, row, read.rule) }),
    );
  }
}
