import type { QueryResult } from 'pg';
import type { Recording } from './messages.ts';
import { type BenchIndicator, INDICATORS } from './questions.ts';

/** Where each figure stands in the rows of its roll-up; `of` is the place of the denominator. */
const PLACES: Readonly<
  Record<BenchIndicator, { readonly subject: string; readonly part: number; readonly of?: number }>
> = {
  OFFICIAL_COUNT: { subject: 'OFFICIALS', part: 0 },
  QUOTA: { subject: 'QUOTAS', part: 0 },
  FEMALE_SHARE: { subject: 'OFFICIALS', part: 1, of: 0 },
  ETHNIC_MINORITY_SHARE: { subject: 'OFFICIALS', part: 2, of: 0 },
  PARTY_MEMBER_SHARE: { subject: 'OFFICIALS', part: 3, of: 0 },
  UNDER_40_SHARE: { subject: 'OFFICIALS', part: 4, of: 0 },
  UNIVERSITY_SHARE: { subject: 'OFFICIALS', part: 5, of: 0 },
  POLITICAL_THEORY_SHARE: { subject: 'OFFICIALS', part: 6, of: 0 },
  STANDARD_MET_SHARE: { subject: 'OFFICIALS', part: 7, of: 8 },
  TRAINING_TURN_COUNT: { subject: 'TRAINING', part: 0 },
  RANK_EXCELLENT_SHARE: { subject: 'RANKS', part: 0, of: 1 },
  PLANNED_FEMALE_SHARE: { subject: 'PLANNING', part: 0, of: 1 },
};

interface RollupRow {
  readonly unitId: string;
  readonly values: readonly (number | null)[];
}
interface UnitRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** The answer, from the rows of the statements that were run for it. */
export function tableOf({ statements, constants }: Recording, results: readonly QueryResult[]): unknown {
  const rowsOf = <Row>(name: string): Row[] => {
    const index = statements.findLastIndex(({ text }) => text.startsWith(`/* ${name} */`));
    return (results[index]?.rows ?? []) as Row[];
  };
  const unitOf = new Map(rowsOf<UnitRow>('unitsAt').map(({ id, code, name }) => [id, { id, code, name }]));
  const units = rowsOf<{ id: string }>('selectedUnitIds').map(({ id }) => unitOf.get(id));
  const values = new Map<string, Map<string, readonly (number | null)[]>>();
  for (const { subject } of Object.values(PLACES)) {
    if (values.has(subject)) continue;
    values.set(subject, new Map(rowsOf<RollupRow>(`rollup ${subject}`).map((row) => [row.unitId, row.values])));
  }
  const rows = INDICATORS.flatMap((indicator) => {
    const { subject, part, of } = PLACES[indicator];
    const bySubject = values.get(subject);
    return units.map((unit) => {
      const row = bySubject?.get(unit?.id ?? '');
      const numerator = row === undefined ? 0 : (row[part] ?? null);
      const denominator = of === undefined ? null : (row?.[of] ?? 0);
      const value = denominator === null ? numerator : denominator === 0 ? null : (numerator ?? 0) / denominator;
      return { indicator, unit, groups: [], value, numerator, denominator, withheld: null };
    });
  });
  return { ...constants, rows };
}
