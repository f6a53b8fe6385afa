import { charge } from '../../authz/meter.ts';
import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { DomainError } from '../../kernel/errors.ts';
import { listPlanningLimits, listRetirementAges, listTitleLevels, type PlanningLimitRow } from '../rulebook/index.ts';
import type { UnitRef, UnitsService } from '../units/index.ts';
import { type Finding, findingsOf, isApplied, type Limit } from './succession.rules.ts';
import { knownTerms, type PlanRow, planOf } from './succession.store.ts';

export type PlanLimit = PlanningLimitRow & Limit & { readonly applied: boolean };

export interface SuccessionPlan {
  readonly term: string;
  readonly at: LocalDate;
  readonly entries: readonly PlanRow[];
  readonly findings: readonly Finding<PlanLimit>[];
  readonly rules: readonly PlanLimit[];
}

/** Entries answered at once: the plan of a large province. */
const MOST_ENTRIES = 5_000;

export class SuccessionService {
  readonly #units: UnitsService;

  constructor(units: UnitsService) {
    this.#units = units;
  }

  /** The plan of a term as it was known on the day, and what the rules of that day find in it. */
  async plan(scope: Scope, ref: UnitRef, term: string, at: LocalDate): Promise<SuccessionPlan> {
    const { units } = await this.#units.select(scope, 'roster:read', { by: 'unit', ref }, at, 'AS_WAS');
    const [unit] = units;
    if (unit === undefined) throw new DomainError('UNIT_NOT_FOUND');
    const terms = await knownTerms(scope, unit.id, at);
    if (!terms.includes(term)) {
      throw new DomainError(
        'VALIDATION_FAILED',
        {
          vi: `Không có nhiệm kỳ này. Các nhiệm kỳ đã biết: ${terms.join(', ')}.`,
          en: `There is no such term. Known terms: ${terms.join(', ')}.`,
        },
        'term',
      );
    }
    const entries = await planOf(scope, unit.id, term, at, MOST_ENTRIES);
    if (entries.length > MOST_ENTRIES) {
      throw new DomainError(
        'COST_LIMIT',
        {
          vi: `Quy hoạch này có hơn ${MOST_ENTRIES} lượt: hãy hỏi từng huyện hoặc từng xã.`,
          en: `This plan has more than ${MOST_ENTRIES} entries: ask for one district, or one commune, at a time.`,
        },
        'unit',
      );
    }
    charge(scope, entries.length);
    const rules = (await listPlanningLimits(scope, at)).map((row): PlanLimit => {
      const limit = { ...row, verified: row.basis.verified };
      return { ...limit, applied: isApplied(limit, term, at) };
    });
    const levels = new Map((await listTitleLevels(scope, at)).map((row) => [row.titleCode, row]));
    const ages = await listRetirementAges(scope);
    if (entries.length > 0) {
      scope.note({
        subject: 'person',
        personIds: [...new Set(entries.map(({ personId }) => personId))],
        unitIds: [...new Set(entries.map(({ unitId }) => unitId))],
        detail: { at, term },
      });
    }
    return { term, at, entries, rules, findings: findingsOf(term, at, entries, { limits: rules, levels, ages }) };
  }
}
