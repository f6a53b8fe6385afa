import { charge } from '../../authz/meter.ts';
import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { DomainError } from '../../kernel/errors.ts';
import {
  listPlanningLimits,
  listRetirementAges,
  listTitleLevels,
  type PlanningLimitRow,
  planningLimitsOver,
  readLocalRules,
  titleLevelsOver,
} from '../rulebook/index.ts';
import type { UnitRef, UnitsService } from '../units/index.ts';
import { type Finding, findingsOf, isApplied, type Limit, type PlanRules } from './succession.rules.ts';
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
    // A locality may have rules of its own: each unit is read by those that hold for it.
    const byUnit = new Map<string, PlanRow[]>();
    for (const entry of entries) byUnit.set(entry.unitId, [...(byUnit.get(entry.unitId) ?? []), entry]);
    const days = { unitsAt: at, rulesAt: at };
    const local = await readLocalRules(scope, ['PLANNING_LIMIT', 'TITLE_LEVEL'], [unit.id, ...byUnit.keys()], days);
    const limitsOf = planningLimitsOver(local, await listPlanningLimits(scope, at));
    const levelsOf = titleLevelsOver(local, await listTitleLevels(scope, at));
    const ages = await listRetirementAges(scope);
    const rulesOf = (unitId: string): PlanRules<PlanLimit> => ({
      limits: limitsOf(unitId).map((row): PlanLimit => {
        const limit = { ...row, verified: row.basis.verified };
        return { ...limit, applied: isApplied(limit, term, at) };
      }),
      levels: new Map(levelsOf(unitId).map((row) => [row.titleCode, row])),
      ages,
    });
    if (entries.length > 0) {
      scope.note({
        subject: 'person',
        personIds: [...new Set(entries.map(({ personId }) => personId))],
        unitIds: [...new Set(entries.map(({ unitId }) => unitId))],
        detail: { at, term },
      });
    }
    return {
      term,
      at,
      entries,
      rules: rulesOf(unit.id).limits,
      findings: [...byUnit].flatMap(([unitId, plan]) => findingsOf(term, at, plan, rulesOf(unitId))),
    };
  }
}
