import type { Indicator, Measure, Subject } from './define.ts';
import type { RollupRow } from './rollup.ts';

const ALL_ROWS: Measure = { kind: 'ROWS', filter: 'true', means: {} };
const POSTS: Measure = { kind: 'SUM', column: 'quota', gap: 'gap' };

/** What vacancies are made of. */
export const VACANCY_PARTS = { posts: POSTS, held: ALL_ROWS } as const;

/** The parts of a formula that roll up, each with the subject it is read from. */
function partsOf({ formula, subject }: Indicator): readonly (readonly [Subject, Measure])[] {
  switch (formula.kind) {
    case 'COUNT':
      return [[subject, formula.of]];
    case 'SHARE':
      return [
        [subject, formula.part],
        [subject, formula.whole],
      ];
    case 'VACANCY':
      return [
        ['QUOTAS', POSTS],
        ['OFFICIALS', ALL_ROWS],
      ];
  }
}

const texts = new WeakMap<Measure, string>();

/** Measures are the catalogue's own constants: each is written out once in the life of the process. */
function textOf(measure: Measure): string {
  const text = texts.get(measure) ?? JSON.stringify(measure);
  texts.set(measure, text);
  return text;
}

/** What is rolled up of one subject: equal measures are rolled up once, and each knows its place in a row. */
interface SubjectTotals {
  readonly measures: Measure[];
  readonly places: Map<Measure, number>;
  readonly units: Map<string, Map<string, RollupRow>>;
}

const SEPARATOR = '\u0000';

/** Rolled-up values of one table, found by subject, measure, unit and group. */
export class Totals {
  readonly #subjects = new Map<Subject, SubjectTotals>();

  constructor(indicators: readonly Indicator[]) {
    const known = new Map<string, number>();
    for (const [subject, measure] of indicators.flatMap(partsOf)) {
      const totals: SubjectTotals = this.#subjects.get(subject) ?? {
        measures: [],
        places: new Map(),
        units: new Map(),
      };
      this.#subjects.set(subject, totals);
      const text = `${subject} ${textOf(measure)}`;
      const place = known.get(text) ?? totals.measures.push(measure) - 1;
      known.set(text, place);
      totals.places.set(measure, place);
    }
  }

  get subjects(): readonly (readonly [Subject, readonly Measure[]])[] {
    return [...this.#subjects].map(([subject, { measures }]) => [subject, measures]);
  }

  add(subject: Subject, rows: readonly RollupRow[]): void {
    const units = this.#subjects.get(subject)?.units;
    if (units === undefined) throw new Error(`The table asks for nothing of ${subject}.`);
    for (const row of rows) {
      const groups = units.get(row.unitId) ?? new Map<string, RollupRow>();
      groups.set(row.keys.join(SEPARATOR), row);
      units.set(row.unitId, groups);
    }
  }

  groups(subject: Subject, unitId: string): readonly (readonly string[])[] {
    return [...(this.#subjects.get(subject)?.units.get(unitId)?.values() ?? [])].map((row) => row.keys);
  }

  /** No row at all means that nothing was counted: zero, not unknown. */
  value(subject: Subject, measure: Measure, unitId: string, keys: readonly string[]): number | null {
    const totals = this.#subjects.get(subject);
    const place = totals?.places.get(measure);
    if (totals === undefined || place === undefined)
      throw new Error(`The table rolled up no such measure of ${subject}.`);
    const row = totals.units.get(unitId)?.get(keys.join(SEPARATOR));
    return row === undefined ? 0 : (row.values[place] ?? null);
  }

  gap(subject: Subject, unitId: string): string | null {
    return this.#subjects.get(subject)?.units.get(unitId)?.get('')?.gap ?? null;
  }
}
