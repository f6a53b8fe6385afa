import type { LocalFamily } from '../features/rulebook/index.ts';
import type { RedrawGap, UnitAt } from '../features/units/index.ts';
import { indicatorOf } from './catalogue/index.ts';
import type { Dimension, Measure, Subject } from './define.ts';
import { isOfPeriod } from './define.ts';
import { askedOf, type GroupAsked } from './disclosure/asked.rules.ts';
import type { Attribute } from './disclosure/attributes.catalogue.ts';
import { ATTRIBUTE_OF } from './disclosure/attributes.catalogue.ts';
import type { Disclosed } from './disclosure/disclosure.service.ts';
import type { Answer } from './disclosure/province.rules.ts';
import { exactFigures } from './exact.ts';
import type { KeyedFigure, KnownIndicator, Said } from './figures.ts';
import { count, inOrder, share, unavailable, withheld } from './figures.ts';
import type { Totals } from './totals.ts';

/** Posts and bodies are not persons: nothing of them needs protection. */
export function isAboutPersons({ subject, formula }: KnownIndicator): boolean {
  return formula.kind === 'VACANCY' || (subject !== 'QUOTAS' && subject !== 'COLLECTIVES');
}

type Counting = Extract<Measure, { kind: 'ROWS' | 'PERSONS' }>;

function countingOf({ formula }: KnownIndicator): readonly Counting[] {
  const measures =
    formula.kind === 'COUNT' ? [formula.of] : formula.kind === 'SHARE' ? [formula.part, formula.whole] : [];
  return measures.flatMap((measure) => (measure.kind === 'SUM' ? [] : [measure]));
}

/** Which rules that a locality may have of its own decide the figure. */
export function restsOn(indicator: KnownIndicator): readonly LocalFamily[] {
  if (indicator.subject === 'QUOTAS' || indicator.formula.kind === 'VACANCY') return ['UNIT_CLASS'];
  const ofKey = indicator.subject === 'KEY_SEATS' || countingOf(indicator).some(({ means }) => means.KEY !== undefined);
  return ofKey ? ['KEY_TITLE'] : [];
}

/** Which attributes stand behind the figures asked for: each set is a table, or a table of two, or more than is shown. */
export function attributesBehind(
  indicators: readonly KnownIndicator[],
  by: readonly Dimension[],
): ReadonlyMap<Subject, readonly ReadonlySet<Attribute>[]> {
  const behind = new Map<Subject, ReadonlySet<Attribute>[]>();
  const add = (subject: Subject, attributes: readonly Attribute[]) =>
    behind.set(subject, [...(behind.get(subject) ?? []), new Set(attributes)]);
  const ofGroups = by.flatMap((dimension) => (dimension === 'YEAR' ? [] : [ATTRIBUTE_OF[dimension].attribute]));
  for (const indicator of indicators) {
    if (!isAboutPersons(indicator)) continue;
    if (indicator.formula.kind === 'VACANCY') add('OFFICIALS', []);
    for (const measure of countingOf(indicator)) {
      add(indicator.subject, [...(Object.keys(measure.means) as Attribute[]), ...ofGroups]);
    }
  }
  return behind;
}

export interface ControlledContext {
  readonly disclosed: Disclosed;
  /** Figures that need no protection, and the posts that vacancies are made of. */
  readonly totals: Totals;
  readonly by: readonly Dimension[];
  readonly years: readonly number[];
}

/** The figures of a unit as far as they may be told. */
export function controlledFigures(
  indicator: KnownIndicator,
  unit: UnitAt,
  context: ControlledContext,
  gap: RedrawGap | null,
): KeyedFigure[] {
  const { disclosed, totals, by, years } = context;
  const figure = (keys: readonly string[], said: Said): KeyedFigure => ({
    indicator: indicator.code,
    unit,
    keys,
    ...said,
  });
  if (gap !== null) return [figure([], unavailable(gap))];
  if (isOfPeriod(indicator.subject) && years.length === 0) return [figure([], unavailable('PERIOD_OPEN'))];
  if (!isAboutPersons(indicator)) return exactFigures(indicator, unit, totals, by, gap);
  if (indicator.formula.kind === 'VACANCY') return [figure([], vacancy(unit, context))];

  const candidates = by.map((dimension) => keysOf(disclosed, indicator.subject, unit.id, dimension, years));
  if (candidates.includes('UNTOLD')) return [figure([], withheld('PRIMARY'))];
  const groups = (candidates as readonly (readonly string[])[]).reduce<readonly (readonly string[])[]>(
    (before, keys) => before.flatMap((group) => keys.map((key) => [...group, key])),
    [[]],
  );
  return [...groups].sort(inOrder(by)).flatMap((keys) => {
    const said = evaluate(indicator, unit.id, keys, context);
    return said === null ? [] : [figure(keys, said)];
  });
}

function keysOf(
  disclosed: Disclosed,
  subject: Subject,
  unitId: string,
  dimension: Dimension,
  years: readonly number[],
): readonly string[] | 'UNTOLD' {
  if (dimension === 'YEAR') return years.map(String);
  const { attribute, groupOf } = ATTRIBUTE_OF[dimension];
  const fine = disclosed.keys(subject, unitId, attribute);
  return fine === 'UNTOLD' ? fine : [...new Set(fine.map(groupOf))];
}

/** Null where the group is known to be empty: such a group has no line. */
function evaluate(
  indicator: KnownIndicator,
  unitId: string,
  keys: readonly string[],
  { disclosed, by }: ControlledContext,
): Said | null {
  const year = by.includes('YEAR') ? Number(keys[by.indexOf('YEAR')]) : null;
  const groups = by.flatMap((dimension, index): GroupAsked[] =>
    dimension === 'YEAR' ? [] : [{ ...ATTRIBUTE_OF[dimension], key: keys[index] ?? '' }],
  );
  const answers = countingOf(indicator).map(
    (measure): Answer =>
      disclosed.answer(indicator.subject, unitId, askedOf(measure.means, groups), measure.kind, year),
  );
  const whole = answers.at(-1);
  const part = answers[0];
  if (whole === undefined || part === undefined) throw new Error(`${indicator.code} counts nobody.`);
  if (!whole.shown) return withheld(whole.reason);
  if (by.length > 0 && whole.value === 0) return null;
  if (!part.shown) return withheld(part.reason);
  return answers.length === 1 ? count(whole.value) : share(part.value, whole.value);
}

function vacancy(unit: UnitAt, { disclosed, totals }: ControlledContext): Said {
  const missing = totals.gap('QUOTAS', unit.id);
  if (missing !== null) return unavailable(missing as 'CLASS_UNKNOWN' | 'NO_RULE');
  const held = disclosed.answer('OFFICIALS', unit.id, new Map(), 'ROWS', null);
  if (!held.shown) return withheld(held.reason);
  const { formula } = indicatorOf('QUOTA');
  const posts = formula.kind === 'COUNT' ? totals.value('QUOTAS', formula.of, unit.id, []) : null;
  return count(posts === null ? null : posts - held.value);
}
