import { randomUUID } from 'node:crypto';
import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { type Decision, readDecision } from '../../kernel/decision.ts';
import { DomainError, invalidInput } from '../../kernel/errors.ts';
import { follow } from '../../kernel/machine.ts';
import { expectVersion } from '../../kernel/version.ts';
import { readText } from '../../kernel/written.ts';
import { listNominationSteps } from '../rulebook/index.ts';
import type { UnitRef } from '../units/index.ts';
import { readDay, readEffectiveDay } from './succession.days.rules.ts';
import type { SuccessionDesk } from './succession.desk.ts';
import { heldAgainst } from './succession.grounds.rules.ts';
import { readGrounds } from './succession.grounds.service.ts';
import { insertProposals, titlesInForce, waitingProposals, writeVerdicts } from './succession.proposals.store.ts';
import {
  checkCovered,
  checkEntries,
  checkRoundYear,
  checkVerdicts,
  PROPOSAL,
  ROUND,
  type RoundKind,
  type Verdicts,
} from './succession.rounds.rules.ts';
import {
  hasLiveRound,
  insertRound,
  type LockedRound,
  type RoundRow,
  roundById,
  roundPlanOf,
  updateCancelled,
  updateDecided,
} from './succession.rounds.store.ts';
import { checkTerm } from './succession.service.ts';

export interface OpenRound {
  readonly unit: UnitRef;
  readonly term: string;
  readonly kind: RoundKind;
  readonly year: number;
  readonly authority: string;
  readonly procedure: string | null;
  readonly titles: readonly string[];
  readonly openedOn: LocalDate | null;
}

/** Which round is changed, as it was when it was read. */
export interface RoundChange {
  readonly roundId: string;
  readonly expectedVersion: number;
}

export interface DecideRound extends RoundChange, Verdicts {
  readonly decision: Decision;
  readonly effectiveOn: LocalDate | null;
}

const MOST_TITLES = 100;
const LONGEST_NAME = 300;

export class RoundsService {
  readonly #desk: SuccessionDesk;

  constructor(desk: SuccessionDesk) {
    this.#desk = desk;
  }

  /** A yearly review begins with what the rules of the day find against entries in force: people decide. */
  async open(scope: Scope, given: OpenRound): Promise<RoundRow> {
    const today = this.#desk.today();
    const openedOn = readDay(given.openedOn, { notBefore: null, today }, 'openedOn');
    const { records, unit } = await this.#desk.unit(scope, given.unit, openedOn);
    const authority = readText(given.authority, 'authority', LONGEST_NAME);
    checkRoundYear(given.year, openedOn);
    await checkTerm(records, unit.id, given.term, openedOn);
    const titles = await readTitles(records, given, openedOn);
    await checkProcedure(records, given.procedure, openedOn);
    if (await hasLiveRound(records, unit.id, given.term)) throw anotherIsOpen();
    const id = await insertRound(records, { ...given, unitId: unit.id, authority, titles, openedOn });
    if (given.kind === 'ANNUAL_REVIEW') {
      const grounds = heldAgainst(await readGrounds(records, unit.id, given.term, openedOn));
      await insertProposals(
        records,
        { id, unitId: unit.id },
        openedOn,
        grounds.map(({ entry, reason, evidence }) => ({
          personId: entry.personId,
          titleCode: entry.titleCode,
          action: 'REMOVE',
          entryId: entry.entryId,
          priorityOrder: null,
          reasonCode: reason,
          reason: evidence.vi,
          ground: reason,
          evidence,
        })),
      );
    }
    return written(records, id);
  }

  /** What was proposed is withdrawn with it. */
  async cancel(
    scope: Scope,
    { roundId, expectedVersion, on, reason }: RoundChange & { readonly on: LocalDate | null; readonly reason: string },
  ): Promise<RoundRow> {
    const today = this.#desk.today();
    const day = readDay(on, { notBefore: null, today }, 'on');
    const { records, round } = await this.#desk.round(scope, roundId, day);
    expectVersion(round.version, expectedVersion);
    follow(ROUND, round.status, 'CANCEL');
    readDay(day, { notBefore: round.lastDay, today }, 'on');
    await updateCancelled(records, round.id, day, readText(reason, 'reason'));
    return written(records, round.id);
  }

  /** One decision answers every proposal; what it approves becomes fact on the day of effect. */
  async decide(scope: Scope, given: DecideRound): Promise<RoundRow> {
    const decision = readDecision(given.decision, this.#desk.today());
    const effectiveOn = readEffectiveDay(given.effectiveOn, decision.signedOn, 'effectiveOn');
    const { records, round } = await this.#desk.round(scope, given.roundId, decision.signedOn);
    expectVersion(round.version, given.expectedVersion);
    follow(ROUND, round.status, 'DECIDE');
    readDay(decision.signedOn, { notBefore: round.lastDay, today: this.#desk.today() }, 'decision.signedOn');
    await this.#settle(records, round, given, decision.signedOn, effectiveOn);
    await updateDecided(records, round.id, decision, effectiveOn);
    return written(records, round.id);
  }

  async #settle(
    records: Scope,
    round: LockedRound,
    { approved, rejected }: Verdicts,
    decidedOn: LocalDate,
    effectiveOn: LocalDate,
  ): Promise<void> {
    if (round.kind === 'ANNUAL_REVIEW') {
      const plan = await roundPlanOf(records, round.id, decidedOn);
      checkCovered(plan.filter(({ action, source }) => source === 'FACT' && action === null));
    }
    const waiting = await waitingProposals(records, round.id, effectiveOn);
    checkVerdicts(waiting, { approved, rejected });
    const reasons = new Map(
      rejected.map(({ proposalId, reason }) => [proposalId, readText(reason, 'rejected.reason')]),
    );
    checkEntries(
      waiting.filter(({ id }) => !reasons.has(id)),
      { decidedOn, effectiveOn },
    );
    const verdicts = waiting.map(({ id, action }) => {
      const resolution = reasons.get(id) ?? null;
      const status = follow(PROPOSAL, 'PROPOSED', resolution === null ? 'APPROVE' : 'REJECT') as
        | 'APPROVED'
        | 'REJECTED';
      const newEntryId = status === 'APPROVED' && action === 'ADD' ? randomUUID() : null;
      return { proposalId: id, status, resolution, newEntryId };
    });
    await writeVerdicts(records, round, verdicts, decidedOn, effectiveOn);
  }
}

async function readTitles(scope: Scope, { titles, kind }: OpenRound, at: LocalDate): Promise<readonly string[]> {
  const asked = [...new Set(titles)];
  if ((asked.length === 0 && kind !== 'ANNUAL_REVIEW') || asked.length > MOST_TITLES) {
    throw invalidInput(
      `Nêu từ 1 đến ${MOST_TITLES} chức danh được quy hoạch trong đợt.`,
      `Name the titles that are planned in the round, from 1 to ${MOST_TITLES}.`,
      'titles',
    );
  }
  const known = new Set(await titlesInForce(scope, asked, at));
  const unknown = asked.filter((code) => !known.has(code));
  if (unknown.length === 0) return asked;
  const codes = unknown.map((code) => code.slice(0, 20)).join(', ');
  throw invalidInput(`Không có chức danh này vào ngày ${at}: ${codes}.`, `No such title on ${at}: ${codes}.`, 'titles');
}

async function checkProcedure(scope: Scope, procedure: string | null, at: LocalDate): Promise<void> {
  if (procedure === null) return;
  const known = new Set((await listNominationSteps(scope, at)).map((step) => step.procedure));
  if (known.has(procedure)) return;
  const codes = [...known].join(', ') || '—';
  throw invalidInput(
    `Không có trình tự giới thiệu này vào ngày ${at}. Có: ${codes}.`,
    `There is no such procedure of nomination on ${at}. There are: ${codes}.`,
    'procedure',
  );
}

function anotherIsOpen(): DomainError {
  return new DomainError('ILLEGAL_TRANSITION', {
    vi: 'Đơn vị đang có một đợt quy hoạch khác của nhiệm kỳ này chưa quyết định: hãy quyết định hoặc hủy đợt đó trước.',
    en: 'Another round of this term waits for its decision in the unit: decide or cancel it first.',
  });
}

/** A round as it now is. */
export async function written(scope: Scope, id: string): Promise<RoundRow> {
  const round = await roundById(scope, id);
  if (round === null) throw new Error('A round that was written is not there.');
  return round;
}
