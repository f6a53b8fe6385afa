import type { LocalDate } from '../../kernel/date.ts';
import type { LocalFamily, LocalRule, LocalValues } from './rulebook-local.rules.ts';
import { CapBase, type CapPer, type PlanningRule, type Rounding } from './rulebook-rows.rules.ts';

/** Where a rule stands: the instrument by its number, the clause, the window, and whether all of it was read. */
export interface Basis {
  readonly instrument: string | null;
  readonly clause: string | null;
  readonly verified: boolean;
  readonly note: string | null;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  /** A rule of a locality, in place of the one of the country. */
  readonly local?: boolean;
}

/** A rule that applies to `forUnit`: of its family and key the nearest one, from the unit up to the whole country. */
export type AppliedRule = LocalRule & { readonly forUnit: string };

export function basisOf({ instrument, clause, verified, note, from, to }: LocalRule): Basis {
  return { instrument, clause, verified, note, from, to, local: true };
}

/** The local rules of some units, laid over those of the country. */
export class LocalRules {
  readonly #byUnit = new Map<string, AppliedRule[]>();
  readonly #made = new Map<string, unknown>();

  constructor(rules: readonly AppliedRule[]) {
    for (const rule of rules) this.#byUnit.set(rule.forUnit, [...(this.#byUnit.get(rule.forUnit) ?? []), rule]);
  }

  /** The rows as they stand for each unit. A row is one object, for however many units it stands. */
  over<Family extends LocalFamily, Row>(
    family: Family,
    national: readonly Row[],
    keyOf: (row: Row) => string,
    rowOf: (value: LocalValues[Family], basis: Basis) => Row,
    order: (a: Row, b: Row) => number,
  ): (unitId: string) => readonly Row[] {
    return (unitId) => {
      const rules = (this.#byUnit.get(unitId) ?? []).filter((rule) => rule.family === family);
      if (rules.length === 0) return national;
      const replaced = new Set(rules.map(({ key }) => key));
      const own = rules.map((rule): Row => {
        const row =
          (this.#made.get(rule.id) as Row | undefined) ?? rowOf(rule.value as LocalValues[Family], basisOf(rule));
        this.#made.set(rule.id, row);
        return row;
      });
      return [...national.filter((row) => !replaced.has(keyOf(row))), ...own].sort(order);
    };
  }
}

const by =
  <Row>(text: (row: Row) => string) =>
  (a: Row, b: Row) =>
    text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0;
const BASES = Object.keys(CapBase);

interface Cap {
  readonly base: CapBase;
  readonly per: CapPer;
  readonly sharePercent: number | null;
  readonly rounding: Rounding;
  readonly basis: Basis;
}

/** The ceilings as they stand for each unit. */
export const rankingCapsOver = (rules: LocalRules, national: readonly Cap[]): ((unitId: string) => readonly Cap[]) =>
  rules.over(
    'RANKING_CAP',
    national,
    ({ per, base }) => `${per}|${base}`,
    (value, basis) => ({ ...value, basis }),
    by(({ per, base }) => `${per}|${BASES.indexOf(base)}`),
  );

interface Limit {
  readonly rule: PlanningRule;
  readonly value: number | null;
  readonly youngUnder: number | null;
  readonly basis: Basis;
}

/** The rules of planning as they stand for each unit. */
export const planningLimitsOver = (
  rules: LocalRules,
  national: readonly Limit[],
): ((unitId: string) => readonly Limit[]) =>
  rules.over(
    'PLANNING_LIMIT',
    national,
    ({ rule }) => rule,
    (value, basis) => ({ ...value, basis }),
    by(({ rule }) => rule),
  );

interface Level {
  readonly titleCode: string;
  readonly level: number;
  readonly verified: boolean;
}

/** Where titles stand for each unit. */
export const titleLevelsOver = (
  rules: LocalRules,
  national: readonly Level[],
): ((unitId: string) => readonly Level[]) =>
  rules.over(
    'TITLE_LEVEL',
    national,
    ({ titleCode }) => titleCode,
    (value, { verified }) => ({ ...value, verified }),
    by(({ titleCode }) => titleCode),
  );
