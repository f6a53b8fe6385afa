import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { DomainError, invalidInput } from '../../kernel/errors.ts';
import { isId } from '../../kernel/id.ts';
import { follow } from '../../kernel/machine.ts';
import { expectVersion } from '../../kernel/version.ts';
import { listNominationSteps, type NominationStepRuleRow } from '../rulebook/index.ts';
import { checkBallot, checkMeeting } from './succession.ballots.rules.ts';
import { readDay } from './succession.days.rules.ts';
import type { SuccessionDesk } from './succession.desk.ts';
import { ROUND } from './succession.rounds.rules.ts';
import { type RoundChange, written } from './succession.rounds.service.ts';
import { type LockedRound, type RoundRow, touchRound } from './succession.rounds.store.ts';
import {
  type GivenBallot,
  type GivenStep,
  insertStep,
  putBallots,
  roomForStep,
  stepById,
  updateStep,
  votableProposals,
} from './succession.steps.store.ts';

export interface StepCounts extends GivenStep {
  readonly ballots: readonly GivenBallot[];
}

/** Steps of nomination: who met when, and the votes as counts. Who voted how is recorded nowhere. */
export class StepsService {
  readonly #desk: SuccessionDesk;

  constructor(desk: SuccessionDesk) {
    this.#desk = desk;
  }

  async record(scope: Scope, given: RoundChange & StepCounts & { readonly ordinal: number }): Promise<RoundRow> {
    const day = readDay(given.heldOn, { notBefore: null, today: this.#desk.today() }, 'heldOn');
    const { records, round } = await this.#desk.round(scope, given.roundId, day);
    expectVersion(round.version, given.expectedVersion);
    const rule = await ruleOf(records, round.procedure, given.ordinal, day);
    const status = follow(ROUND, round.status, rule.base === null ? 'MEET' : 'BALLOT');
    const room = await roomForStep(records, round.id, given.ordinal);
    if (room.taken) {
      throw invalidInput(
        'Bước này đã ghi: hãy sửa số liệu của nó.',
        'The step is recorded: correct its counts.',
        'ordinal',
      );
    }
    await this.#check(records, round, rule, given, room);
    const stepId = await insertStep(records, round, rule, given);
    await putBallots(records, stepId, round.unitId, given.ballots);
    await touchRound(records, round.id, status);
    return written(records, round.id);
  }

  /** What was written down wrong is set right by a new version; ballots not given any more are void. */
  async correct(
    scope: Scope,
    given: StepCounts & { readonly stepId: string; readonly expectedVersion: number },
  ): Promise<RoundRow> {
    scope.require('succession:write');
    const day = readDay(given.heldOn, { notBefore: null, today: this.#desk.today() }, 'heldOn');
    const known = isId(given.stepId) ? await stepById(scope.for('RECORDS'), given.stepId) : null;
    if (known === null) throw new DomainError('NOT_FOUND');
    const { records, round } = await this.#desk.round(scope, known.roundId, day);
    const step = await stepById(records, known.id);
    if (step === null) throw new DomainError('NOT_FOUND');
    expectVersion(step.version, given.expectedVersion);
    const rule = await ruleOf(records, step.procedure, step.ordinal, day);
    const status = follow(ROUND, round.status, rule.base === null ? 'MEET' : 'BALLOT');
    await this.#check(records, round, rule, given, await roomForStep(records, round.id, step.ordinal));
    await updateStep(records, step.id, given);
    await putBallots(records, step.id, round.unitId, given.ballots);
    await touchRound(records, round.id, status);
    return written(records, round.id);
  }

  async #check(
    records: Scope,
    round: LockedRound,
    rule: NominationStepRuleRow,
    given: StepCounts,
    { after, before }: { readonly after: LocalDate | null; readonly before: LocalDate | null },
  ): Promise<void> {
    readDay(given.heldOn, { notBefore: after ?? round.openedOn, today: before ?? this.#desk.today() }, 'heldOn');
    checkMeeting(given);
    for (const ballot of given.ballots) checkBallot(given, ballot);
    if (rule.base === null && given.ballots.length > 0) {
      throw invalidInput('Bước này không bỏ phiếu.', 'Nothing is put to the vote in this step.', 'ballots');
    }
    if (rule.base !== null && given.ballots.length === 0) {
      throw invalidInput('Bước này phải có kết quả phiếu.', 'This step has votes: give their counts.', 'ballots');
    }
    const ids = given.ballots.map(({ proposalId }) => proposalId);
    const votable = ids.every(isId) ? await votableProposals(records, round.id, ids, given.heldOn) : [];
    if (votable.length === ids.length) return;
    throw invalidInput(
      'Mỗi phiếu là về một đề xuất của đợt này, đã có vào ngày họp, và mỗi đề xuất một lần.',
      'Each vote is on a proposal of this round that was there on the day of the meeting, each once.',
      'ballots',
    );
  }
}

async function ruleOf(
  scope: Scope,
  procedure: string | null,
  ordinal: number,
  day: LocalDate,
): Promise<NominationStepRuleRow> {
  const steps = (await listNominationSteps(scope, day)).filter((step) => step.procedure === procedure);
  const rule = steps.find((step) => step.ordinal === ordinal);
  if (rule !== undefined) return rule;
  const known = steps.map((step) => step.ordinal).join(', ') || '—';
  throw invalidInput(
    `Trình tự của đợt không có bước này vào ngày ${day}. Các bước: ${known}.`,
    `The procedure of the round has no such step on ${day}. Its steps: ${known}.`,
    'ordinal',
  );
}
