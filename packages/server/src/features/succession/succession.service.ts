import { charge } from '../../authz/meter.ts';
import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { DomainError } from '../../kernel/errors.ts';
import { groupBy } from '../../kernel/group.ts';
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
import { type Share, sharesOf } from './succession.shares.rules.ts';
import { knownTerms, minorityOf, type PlanRow, planOf } from './succession.store.ts';

export type PlanLimit = PlanningLimitRow & Limit & { readonly applied: boolean };

export interface SuccessionPlan {
  readonly unitId: string;
  readonly term: string;
  readonly at: LocalDate;
  readonly entries: readonly PlanRow[];
  readonly findings: readonly Finding<PlanLimit>[];
  readonly rules: readonly PlanLimit[];
}

/** Entries answered at once: the plan of a large province. */
export const MOST_ENTRIES = 5_000;

export class SuccessionService {
  readonly #units: UnitsService;

  constructor(units: UnitsService) {
    this.#units = units;
  }

  /**
   * The plan of a term as it was known on the day, and what the rules of that day find in it. `pending`: with what is
   * proposed, and what is decided and has not begun.
   */
  async plan(scope: Scope, ref: UnitRef, term: string, at: LocalDate, pending = false): Promise<SuccessionPlan> {
    const { units } = await this.#units.select(scope, 'roster:read', { by: 'unit', ref }, at, 'AS_WAS');
    const [unit] = units;
    if (unit === undefined) throw new DomainError('UNIT_NOT_FOUND');
    await checkTerm(scope, unit.id, term, at);
    const entries = await planOf(scope, unit.id, term, at, MOST_ENTRIES, pending);
    if (entries.length > MOST_ENTRIES) throw tooManyEntries();
    charge(scope, entries.length);
    const byUnit = groupBy(
      entries.filter(({ source }) => source === 'FACT'),
      ({ unitId }) => unitId,
    );
    const rulesOf = await readPlanRules(scope, term, at, [unit.id, ...byUnit.keys()]);
    entriesNoted(scope, entries, { at, term });
    return {
      unitId: unit.id,
      term,
      at,
      entries,
      rules: rulesOf(unit.id).limits,
      findings: [...byUnit].flatMap(([unitId, plan]) => findingsOf(term, at, plan, rulesOf(unitId))),
    };
  }

  /** The shares of a plan that was read. Of ethnic minorities it counts only where sensitive data may be seen of all of it. */
  async shares(
    scope: Scope,
    { unitId, term, at, entries, rules }: SuccessionPlan,
  ): Promise<readonly Share<PlanLimit>[]> {
    const facts = entries.filter(({ source }) => source === 'FACT');
    const minority = await minorityOf(scope, unitId, term, at);
    if (minority !== null) {
      scope.note({ subject: 'figure', unitIds: [unitId], detail: { field: 'shares.ethnicMinority', at, term } });
    }
    return sharesOf(facts, rules, minority, at);
  }
}

/** What the plan of each unit is checked by on a day: a locality may have rules of its own. */
export async function readPlanRules(
  scope: Scope,
  term: string,
  at: LocalDate,
  unitIds: readonly string[],
): Promise<(unitId: string) => PlanRules<PlanLimit>> {
  const days = { unitsAt: at, rulesAt: at };
  const local = await readLocalRules(scope, ['PLANNING_LIMIT', 'TITLE_LEVEL'], unitIds, days);
  const limitsOf = planningLimitsOver(local, await listPlanningLimits(scope, at));
  const levelsOf = titleLevelsOver(local, await listTitleLevels(scope, at));
  const ages = await listRetirementAges(scope);
  return (unitId) => ({
    limits: limitsOf(unitId).map((row): PlanLimit => {
      const limit = { ...row, verified: row.basis.verified };
      return { ...limit, applied: isApplied(limit, term, at) };
    }),
    levels: new Map(levelsOf(unitId).map((row) => [row.titleCode, row])),
    ages,
  });
}

/** Refuses a term that neither the rulebook nor a plan under the unit knows. */
export async function checkTerm(scope: Scope, unitId: string, term: string, at: LocalDate): Promise<void> {
  const terms = await knownTerms(scope, unitId, at);
  if (terms.includes(term)) return;
  throw new DomainError(
    'VALIDATION_FAILED',
    {
      vi: `Không có nhiệm kỳ này. Các nhiệm kỳ đã biết: ${terms.join(', ')}.`,
      en: `There is no such term. Known terms: ${terms.join(', ')}.`,
    },
    'term',
  );
}

export function tooManyEntries(): DomainError {
  return new DomainError(
    'COST_LIMIT',
    {
      vi: `Quy hoạch này có hơn ${MOST_ENTRIES} lượt: hãy hỏi từng huyện hoặc từng xã.`,
      en: `This plan has more than ${MOST_ENTRIES} entries: ask for one district, or one commune, at a time.`,
    },
    'unit',
  );
}

/** Tells the audit chain whom the answer shows. */
export function entriesNoted(
  scope: Scope,
  entries: readonly { readonly personId: string; readonly unitId: string }[],
  detail: Readonly<Record<string, string>>,
): void {
  if (entries.length === 0) return;
  scope.note({
    subject: 'person',
    personIds: [...new Set(entries.map(({ personId }) => personId))],
    unitIds: [...new Set(entries.map(({ unitId }) => unitId))],
    detail,
  });
}
