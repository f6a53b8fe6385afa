import { charge } from '../../authz/meter.ts';
import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { DomainError } from '../../kernel/errors.ts';
import { isId } from '../../kernel/id.ts';
import { type Page, pageRequest, toPage } from '../../kernel/page.ts';
import { type NominationStepRuleRow, nominationRulesOf, type RemovalReason } from '../rulebook/index.ts';
import type { UnitRef, UnitsService } from '../units/index.ts';
import { type ProposalRow, proposalsOf } from './succession.proposals.store.ts';
import { proposalStatusAt, roundStatusAt } from './succession.rounds.rules.ts';
import {
  countRounds,
  type RoundPlanRow,
  type RoundRow,
  roundById,
  roundPlanOf,
  roundsPage,
  unitOfRound,
} from './succession.rounds.store.ts';
import { type Finding, findingsOf } from './succession.rules.ts';
import { entriesNoted, type PlanLimit, readPlanRules } from './succession.service.ts';
import { type BallotRow, ballotsOf, type StepRow, stepsOf } from './succession.steps.store.ts';

export interface RoundReading {
  readonly round: RoundRow;
  readonly at: LocalDate;
  readonly missing: readonly RoundPlanRow[];
  readonly findings: readonly Finding<PlanLimit>[];
}

export type ShownProposal = Omit<ProposalRow, 'reason' | 'sensitive'> & { readonly reason: string | null };

/** Reasons that tell of discipline or health: the words are for those who may see sensitive data. */
const SENSITIVE_REASONS: ReadonlySet<RemovalReason> = new Set(['DISCIPLINED', 'HEALTH']);

export type ReadStep = StepRow & { readonly rule: NominationStepRuleRow };

export class RoundReadingsService {
  readonly #units: UnitsService;

  constructor(units: UnitsService) {
    this.#units = units;
  }

  today(): LocalDate {
    return this.#units.today();
  }

  async rounds(
    scope: Scope,
    ref: UnitRef,
    term: string | null,
    at: LocalDate,
    first: number,
    after: string | null,
  ): Promise<{ page: Page<RoundRow>; count: () => Promise<number> }> {
    const page = pageRequest(first, after, 2);
    const { units } = await this.#units.select(scope, 'roster:read', { by: 'unit', ref }, at, 'AS_WAS');
    const unitId = units[0]?.id ?? '';
    const rows = await roundsPage(scope, unitId, term, at, page);
    return {
      page: toPage(
        rows,
        page,
        (row) => [row.openedOn, row.id],
        (row) => row,
      ),
      count: () => countRounds(scope, unitId, term, at),
    };
  }

  /**
   * A round as it was known on the day, what a yearly review still misses, and what the rules find in the plan as the round
   * would leave it. Once a round has ended, as it ended.
   */
  async round(scope: Scope, id: string, at: LocalDate): Promise<RoundReading> {
    const unitId = isId(id) ? await unitOfRound(scope, id) : null;
    if (unitId === null) throw new DomainError('NOT_FOUND');
    await this.#units.manageable(scope, 'roster:read', { id: unitId });
    const round = await roundById(scope, id);
    if (round === null || round.openedOn > at) throw new DomainError('NOT_FOUND');
    const status = roundStatusAt(round, at);
    const ended = status === 'DECIDED' ? round.decidedOn : status === 'CANCELLED' ? round.cancelledOn : null;
    const day = ended ?? at;
    const plan = await roundPlanOf(scope, id, day);
    charge(scope, plan.length);
    entriesNoted(scope, plan, { at, round: id });
    const left = plan.filter(({ action }) => action !== 'REMOVE');
    const rulesOf = await readPlanRules(scope, round.term, day, [unitId]);
    const waits = ended === null && round.kind === 'ANNUAL_REVIEW';
    return {
      round,
      at,
      missing: waits ? plan.filter(({ action, source }) => source === 'FACT' && action === null) : [],
      findings: findingsOf(round.term, day, left, rulesOf(unitId)),
    };
  }

  /** Give only rounds that were read within the reach. */
  async proposals(scope: Scope, roundIds: readonly string[], at: LocalDate): Promise<readonly ShownProposal[]> {
    const rows = await proposalsOf(scope, roundIds, at);
    charge(scope, rows.length);
    entriesNoted(scope, rows, { at, field: 'proposals' });
    return rows.map(({ reason, evidence, resolvedOn, resolution, status, sensitive, ...row }) => {
      const shown = sensitive || row.reasonCode === null || !SENSITIVE_REASONS.has(row.reasonCode);
      const known = resolvedOn !== null && resolvedOn <= at;
      return {
        ...row,
        reason: shown ? reason : null,
        evidence: shown ? evidence : null,
        status: proposalStatusAt({ status, resolvedOn }, at),
        resolvedOn: known ? resolvedOn : null,
        resolution: known && shown ? resolution : null,
        entryId: row.action === 'ADD' && !known ? null : row.entryId,
      };
    });
  }

  /** Each with the rule of the day it was held on. */
  async steps(scope: Scope, roundIds: readonly string[], at: LocalDate): Promise<readonly ReadStep[]> {
    const rows = await stepsOf(scope, roundIds, at);
    if (rows.length === 0) return [];
    const asked = rows.map(({ procedure, ordinal, heldOn }) => ({ procedure, ordinal, heldOn }));
    const key = (row: (typeof asked)[number]) => `${row.procedure} ${row.ordinal} ${row.heldOn}`;
    const rules = new Map((await nominationRulesOf(scope, asked)).map((rule) => [key(rule), rule]));
    return rows.flatMap((row) => {
      const rule = rules.get(key(row));
      return rule === undefined ? [] : [{ ...row, rule }];
    });
  }

  /** Votes may be State secrets: met under a setting of their own, which names only where succession is recorded. */
  ballots(scope: Scope, stepIds: readonly string[]): Promise<readonly BallotRow[]> {
    return ballotsOf(scope.for('RECORDS'), stepIds);
  }
}
