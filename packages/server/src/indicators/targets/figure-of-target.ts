import type { TargetMeasure } from '../../features/resolutions/index.ts';
import type { UnitAt } from '../../features/units/index.ts';
import type { IndicatorCode } from '../catalogue/index.ts';
import { indicatorOf } from '../catalogue/index.ts';
import type { Dimension } from '../define.ts';
import { count, share } from '../figures.ts';
import type { Figure, IndicatorTable } from '../indicators.service.ts';
import type { Labels } from '../labels.ts';
import type { Seen } from './progress.rules.ts';

/** Measures of one call are read from one table. */
export const callOf = ({ countedFrom, group }: TargetMeasure): string =>
  `${countedFrom ?? ''} ${group?.dimension ?? ''}`;

/** The row of the group; where the table says one thing of the whole unit, that. Null where nobody is in the group. */
export function rowOf({ rows }: IndicatorTable, { indicator, group }: TargetMeasure): Figure | null {
  const own = rows.filter((row) => row.indicator === indicator);
  const named = own.find(({ groups }) => groups[0]?.key === group?.key);
  return named ?? own.find(({ groups }) => groups.length === 0) ?? null;
}

/** A group without a row has nobody in it: that is a figure too. */
export function figureOf(table: IndicatorTable, measure: TargetMeasure, unit: UnitAt, labels: Labels): Figure {
  const row = rowOf(table, measure);
  if (row !== null) return row;
  const indicator = measure.indicator as IndicatorCode;
  const nobody = indicatorOf(indicator).formula.kind === 'SHARE' ? share(0, 0) : count(0);
  const groups =
    measure.group === null
      ? []
      : [measure.group].map(({ dimension, key }) => {
          const of = dimension as Dimension;
          return { dimension: of, key, label: labels(of, key) };
        });
  return { ...nobody, indicator, unit, groups };
}

export function seenOf(figure: Figure | null): Seen {
  if (figure === null) return { missing: 'NOT_BEGUN' };
  if (figure.withheld !== null) return { missing: 'WITHHELD' };
  const { numerator, denominator } = figure;
  return numerator === null ? { missing: 'UNAVAILABLE' } : { numerator, denominator };
}
