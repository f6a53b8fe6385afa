import { charge } from '../authz/meter.ts';
import type { Language } from '../authz/request.ts';
import type { Scope } from '../authz/scope.ts';
import type { BoundaryLens, RedrawGap, UnitAt, UnitSelection, UnitsService } from '../features/units/index.ts';
import type { LocalDate } from '../kernel/date.ts';
import { yearOf } from '../kernel/date.ts';
import { DomainError } from '../kernel/errors.ts';
import type { IndicatorCode } from './catalogue/index.ts';
import { indicatorOf } from './catalogue/index.ts';
import type { Dimension, Formula, Indicator, LegalBasis, Subject } from './define.ts';
import { legalBasisAt } from './define.ts';
import { KEY_ORDER, readLabels } from './labels.ts';
import { leafUnitIds, rollup } from './rollup.ts';
import { Totals, VACANCY_PARTS } from './totals.ts';

/** Why a figure is not there although nobody withholds it. */
export type Unavailable = RedrawGap | 'CLASS_UNKNOWN' | 'NO_RULE';

export interface TableRequest {
  readonly indicators: readonly IndicatorCode[];
  readonly units: UnitSelection;
  readonly at: LocalDate;
  readonly since: LocalDate | null;
  readonly by: readonly Dimension[];
  readonly boundary: BoundaryLens;
  readonly language: Language;
}

export interface FigureGroup {
  readonly dimension: Dimension;
  readonly key: string;
  readonly label: string;
}

export interface Figure {
  readonly indicator: IndicatorCode;
  readonly unit: UnitAt;
  readonly groups: readonly FigureGroup[];
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly unavailable: Unavailable | null;
}

/** What a figure means: shown beside it wherever it goes. */
export interface Passport {
  readonly indicator: IndicatorCode;
  readonly name: string;
  readonly population: string;
  readonly numerator: string;
  readonly denominator: string | null;
  readonly note: string | null;
  readonly sensitive: boolean;
  readonly legalBasis: readonly LegalBasis[];
}

export interface IndicatorTable {
  readonly at: LocalDate;
  readonly since: LocalDate;
  readonly boundary: BoundaryLens;
  readonly rows: readonly Figure[];
  readonly passports: readonly Passport[];
}

const MAX_INDICATORS = 30;
/** Above this many units a table reads all facts: the country is then cheaper than a list of its units. */
const MAX_LEAVES = 2_000;

export class IndicatorsService {
  readonly #units: UnitsService;

  constructor(units: UnitsService) {
    this.#units = units;
  }

  /** Exact figures within the reach of the viewer. */
  async table(scope: Scope, request: TableRequest): Promise<IndicatorTable> {
    const indicators = this.#checked(request);
    const since = request.since ?? `${yearOf(request.at)}-01-01`;
    const { at, boundary } = request;
    const { units, gaps } = await this.#units.select(scope, 'indicators:exact', request.units, at, boundary);
    charge(scope, units.length * indicators.length);

    const redrawnOn = boundary === 'AS_NOW' ? this.#units.today() : null;
    const targetIds = units.map((unit) => unit.id);
    const leafIds =
      request.units.by === 'tier' || targetIds.length > MAX_LEAVES
        ? null
        : await leafUnitIds(scope, targetIds, redrawnOn !== null);
    const totals = new Totals(indicators);
    for (const [subject, measures] of totals.subjects) {
      const shared = { subject, measures, by: request.by, at, since, targetIds, redrawnOn };
      totals.add(
        subject,
        await rollup(scope, { ...shared, leafIds: leafIds && leafIds.length <= MAX_LEAVES ? leafIds : null }),
      );
    }
    const labels = await readLabels(scope, request.by, at, request.language);
    const groupsOf = (keys: readonly string[]): readonly FigureGroup[] =>
      request.by.flatMap((dimension, index) => {
        const key = keys[index];
        return key === undefined ? [] : [{ dimension, key, label: labels(dimension, key) }];
      });
    const rows = indicators.flatMap((indicator) =>
      units.flatMap((unit) =>
        figuresOf(indicator, unit, totals, request.by, gaps.get(unit.id) ?? null).map(({ keys, ...figure }) => ({
          ...figure,
          groups: groupsOf(keys),
        })),
      ),
    );
    return { at, since, boundary, rows, passports: indicators.map((each) => passportOf(each, at, request.language)) };
  }

  #checked(request: TableRequest): readonly (Indicator & { readonly code: IndicatorCode })[] {
    const codes = [...new Set(request.indicators)];
    const refuse = (vi: string, en: string, field: string) => new DomainError('VALIDATION_FAILED', { vi, en }, field);
    if (codes.length === 0 || codes.length > MAX_INDICATORS) {
      throw refuse(
        `\`indicators\` cần từ 1 đến ${MAX_INDICATORS} chỉ tiêu.`,
        `\`indicators\` needs between 1 and ${MAX_INDICATORS} codes.`,
        'indicators',
      );
    }
    if (request.since !== null && request.since > request.at) {
      throw refuse('`since` phải không sau `at`.', '`since` must not be after `at`.', 'since');
    }
    if (new Set(request.by).size !== request.by.length || request.by.length > 2) {
      throw refuse('`by` nhận tối đa hai chiều, không lặp lại.', '`by` takes at most two dimensions, each once.', 'by');
    }
    return codes.map((code) => {
      const indicator = indicatorOf(code);
      const refused = request.by.find((dimension) => !indicator.dimensions.includes(dimension));
      if (refused !== undefined) {
        const allowed = indicator.dimensions.join(', ') || '–';
        throw new DomainError(
          'DIMENSION_NOT_ALLOWED',
          {
            vi: `Chỉ tiêu ${code} không phân tổ theo ${refused}; được phép: ${allowed}.`,
            en: `Indicator ${code} may not be broken down by ${refused}; allowed: ${allowed}.`,
          },
          'by',
        );
      }
      return { ...indicator, code };
    });
  }
}

type KeyedFigure = Omit<Figure, 'groups'> & { readonly keys: readonly string[] };

function figuresOf(
  indicator: Indicator & { readonly code: IndicatorCode },
  unit: UnitAt,
  totals: Totals,
  by: readonly Dimension[],
  gap: RedrawGap | null,
): KeyedFigure[] {
  const empty = { indicator: indicator.code, unit, value: null, numerator: null, denominator: null };
  if (gap !== null) return [{ ...empty, keys: [], unavailable: gap }];
  const unavailable = indicator.subject === 'QUOTAS' ? totals.gap('QUOTAS', unit.id) : null;
  if (unavailable !== null) return [{ ...empty, keys: [], unavailable: unavailable as Unavailable }];

  const groups = by.length === 0 ? [[]] : [...totals.groups(indicator.subject, unit.id)].sort(inOrder(by));
  return groups
    .map((keys) => ({ ...empty, keys, unavailable: null, ...evaluate(indicator, totals, unit.id, keys) }))
    .filter((figure) => by.length === 0 || (figure.denominator ?? figure.numerator) !== 0);
}

/** Shares are made here, from totals, at the very end. */
function evaluate(
  { formula, subject }: { formula: Formula; subject: Subject },
  totals: Totals,
  unitId: string,
  keys: readonly string[],
): { value: number | null; numerator: number | null; denominator: number | null } {
  switch (formula.kind) {
    case 'COUNT': {
      const count = totals.value(subject, formula.of, unitId, keys);
      return { value: count, numerator: count, denominator: null };
    }
    case 'SHARE': {
      const numerator = totals.value(subject, formula.part, unitId, keys) ?? 0;
      const denominator = totals.value(subject, formula.whole, unitId, keys) ?? 0;
      return { value: denominator === 0 ? null : numerator / denominator, numerator, denominator };
    }
    case 'VACANCY': {
      const posts = totals.value('QUOTAS', VACANCY_PARTS.posts, unitId, keys);
      const held = totals.value('OFFICIALS', VACANCY_PARTS.held, unitId, keys) ?? 0;
      const vacancies = posts === null ? null : posts - held;
      return { value: vacancies, numerator: vacancies, denominator: null };
    }
  }
}

function inOrder(by: readonly Dimension[]): (a: readonly string[], b: readonly string[]) => number {
  return (a, b) => {
    for (const [index, dimension] of by.entries()) {
      const [left, right] = [a[index] ?? '', b[index] ?? ''];
      if (left === right) continue;
      const order = KEY_ORDER[dimension];
      return order ? order.indexOf(left) - order.indexOf(right) : left < right ? -1 : 1;
    }
    return 0;
  };
}

function passportOf(
  indicator: Indicator & { readonly code: IndicatorCode },
  at: LocalDate,
  language: Language,
): Passport {
  return {
    indicator: indicator.code,
    name: indicator.name[language],
    population: indicator.population[language],
    numerator: indicator.numerator[language],
    denominator: indicator.denominator?.[language] ?? null,
    note: indicator.note?.[language] ?? null,
    sensitive: indicator.sensitive,
    legalBasis: legalBasisAt(indicator.legalBasis, at),
  };
}
