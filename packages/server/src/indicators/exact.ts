import type { RedrawGap, UnitAt } from '../features/units/index.ts';
import type { Dimension, Formula, Subject } from './define.ts';
import type { KeyedFigure, KnownIndicator, Said, Unavailable } from './figures.ts';
import { count, inOrder, share, unavailable } from './figures.ts';
import type { Totals } from './totals.ts';
import { VACANCY_PARTS } from './totals.ts';

/** The figures of a unit as they are counted. */
export function exactFigures(
  indicator: KnownIndicator,
  unit: UnitAt,
  totals: Totals,
  by: readonly Dimension[],
  gap: RedrawGap | null,
): KeyedFigure[] {
  const figure = (keys: readonly string[], said: Said): KeyedFigure => ({
    indicator: indicator.code,
    unit,
    keys,
    ...said,
  });
  if (gap !== null) return [figure([], unavailable(gap))];
  const missing = indicator.subject === 'QUOTAS' ? totals.gap('QUOTAS', unit.id) : null;
  if (missing !== null) return [figure([], unavailable(missing as Unavailable))];

  const groups = by.length === 0 ? [[]] : [...totals.groups(indicator.subject, unit.id)].sort(inOrder(by));
  return groups
    .map((keys) => figure(keys, evaluate(indicator, totals, unit.id, keys)))
    .filter((each) => by.length === 0 || (each.denominator ?? each.numerator) !== 0);
}

function evaluate(
  { formula, subject }: { formula: Formula; subject: Subject },
  totals: Totals,
  unitId: string,
  keys: readonly string[],
): Said {
  switch (formula.kind) {
    case 'COUNT':
      return count(totals.value(subject, formula.of, unitId, keys));
    case 'SHARE':
      return share(
        totals.value(subject, formula.part, unitId, keys) ?? 0,
        totals.value(subject, formula.whole, unitId, keys) ?? 0,
      );
    case 'VACANCY': {
      const posts = totals.value('QUOTAS', VACANCY_PARTS.posts, unitId, keys);
      const held = totals.value('OFFICIALS', VACANCY_PARTS.held, unitId, keys) ?? 0;
      return count(posts === null ? null : posts - held);
    }
  }
}
