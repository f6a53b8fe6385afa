import { charge } from '../authz/meter.ts';
import type { Language } from '../authz/request.ts';
import type { Scope } from '../authz/scope.ts';
import { type Basis, localGroundsBehind } from '../features/rulebook/index.ts';
import type { BoundaryLens, SelectedUnits, UnitAt, UnitSelection, UnitsService } from '../features/units/index.ts';
import type { LocalDate } from '../kernel/date.ts';
import { yearOf } from '../kernel/date.ts';
import type { ErrorCode } from '../kernel/errors.ts';
import { DomainError, invalidInput } from '../kernel/errors.ts';
import type { IndicatorCode } from './catalogue/index.ts';
import { indicatorOf } from './catalogue/index.ts';
import { attributesBehind, controlledFigures, isAboutPersons, restsOn } from './controlled.ts';
import type { Dimension, Indicator, LegalBasis, Subject } from './define.ts';
import { isOfPeriod, legalBasisAt } from './define.ts';
import { DisclosureService } from './disclosure/disclosure.service.ts';
import { listEpochs } from './disclosure/disclosure.store.ts';
import { DEFAULT_PROTECTION, type Protection, speaksOfFew } from './disclosure/protection.rules.ts';
import { closedYears, referenceDay } from './disclosure/reference-day.rules.ts';
import { exactFigures } from './exact.ts';
import type { KeyedFigure, KnownIndicator, Said } from './figures.ts';
import { readLabels } from './labels.ts';
import { leafUnitIds, MAX_LEAVES, rollup } from './rollup.ts';
import { Totals } from './totals.ts';

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

/** A figure as it leaves: exact for whom it may be, told or withheld under disclosure control for all others. */
export type Figure = Omit<KeyedFigure, 'keys'> & { readonly groups: readonly FigureGroup[] } & Said;

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
  /** Rules of localities that the figures of the table rest on. */
  readonly localRules: readonly Basis[];
}

export interface IndicatorTable {
  readonly at: LocalDate;
  /** The day the figures speak of: `at`, or under disclosure control the last day of its period. */
  readonly referenceDate: LocalDate;
  readonly since: LocalDate;
  readonly boundary: BoundaryLens;
  readonly rows: readonly Figure[];
  readonly passports: readonly Passport[];
}

const MAX_INDICATORS = 30;
/** As many units as an entry of the audit chain names. */
const NOTED_UNITS = 100;

/** Reach that does not hold the selection: there may still be a right to read it under disclosure control. */
const DENIALS: ReadonlySet<ErrorCode> = new Set(['NOT_FOUND', 'FORBIDDEN']);

interface Question extends TableRequest {
  readonly checked: readonly KnownIndicator[];
  readonly from: LocalDate;
}

export class IndicatorsService {
  readonly #units: UnitsService;
  readonly #disclosure: DisclosureService;
  readonly #protection: Protection;

  constructor(units: UnitsService, protection: Protection = DEFAULT_PROTECTION) {
    this.#units = units;
    this.#disclosure = new DisclosureService(protection);
    this.#protection = protection;
  }

  /** Exact figures within the exact reach of the viewer; figures under disclosure control within the other. */
  async table(scope: Scope, request: TableRequest): Promise<IndicatorTable> {
    const question = {
      ...request,
      checked: this.#checked(request),
      from: request.since ?? `${yearOf(request.at)}-01-01`,
    };
    const exact = await this.#selectExact(scope, request);
    return exact === null ? this.#controlled(scope, question) : this.#exact(scope, question, exact);
  }

  async #selectExact(scope: Scope, { units, at, boundary }: TableRequest): Promise<SelectedUnits | null> {
    if (scope.reach('indicators:exact').length === 0) return null;
    try {
      return await this.#units.select(scope, 'indicators:exact', units, at, boundary);
    } catch (error) {
      if (error instanceof DomainError && DENIALS.has(error.code)) return null;
      throw error;
    }
  }

  async #exact(scope: Scope, question: Question, { units, gaps }: SelectedUnits): Promise<IndicatorTable> {
    const { checked, by, at, from } = question;
    charge(scope, units.length * checked.length);
    const totals = await this.#totals(scope.for('FIGURES'), question, checked, units, { at, since: from });
    const figures = checked.flatMap((indicator) =>
      units.flatMap((unit) => exactFigures(indicator, unit, totals, by, gaps.get(unit.id) ?? null)),
    );
    this.#noteSmall(scope, question, figures);
    return this.#tableOf(scope, question, at, units, figures);
  }

  async #controlled(scope: Scope, question: Question): Promise<IndicatorTable> {
    const { checked, by, boundary, from } = question;
    const epochs = await listEpochs(scope);
    const today = this.#units.today();
    const referenceDate = referenceDay(question.at, today, epochs);
    const { units, gaps } = await this.#units.select(scope, 'indicators:read', question.units, referenceDate, boundary);
    const years = closedYears(from, referenceDate, today);
    charge(scope, units.length * checked.length * Math.max(1, years.length));
    // A figure is weighed against those of the units around it, whatever of them the viewer reaches.
    const counting = scope.for('DISCLOSURE');
    const disclosed = await this.#disclosure.disclose(counting, {
      asked: attributesBehind(checked, by),
      targetIds: units.map((unit) => unit.id),
      country: question.units.by === 'tier',
      boundary,
      referenceDay: referenceDate,
      years,
      epochs,
    });
    const open = checked.filter((each) => !isAboutPersons(each) && (!isOfPeriod(each.subject) || years.length > 0));
    const posts = checked.some((each) => each.formula.kind === 'VACANCY') ? [indicatorOf('QUOTA')] : [];
    const totals = await this.#totals(counting, question, [...open, ...posts], units, {
      at: referenceDate,
      since: referenceDate,
      years,
    });
    const context = { disclosed, totals, by, years };
    const figures = checked.flatMap((indicator) =>
      units.flatMap((unit) => controlledFigures(indicator, unit, context, gaps.get(unit.id) ?? null)),
    );
    return this.#tableOf(scope, question, referenceDate, units, figures);
  }

  /** Exact figures so small that they speak of persons: who was shown them is in the audit chain. */
  #noteSmall(scope: Scope, { checked, at, from, by, boundary }: Question, figures: readonly KeyedFigure[]): void {
    const ofPersons = new Set(checked.filter(isAboutPersons).map(({ code }) => code));
    const small = figures.filter(
      ({ indicator, numerator, denominator }) =>
        ofPersons.has(indicator) && speaksOfFew(numerator, denominator, this.#protection.sensitive),
    );
    if (small.length === 0) return;
    scope.note({
      subject: 'figure',
      unitIds: [...new Set(small.map(({ unit }) => unit.id))].slice(0, NOTED_UNITS),
      detail: {
        indicators: [...new Set(small.map(({ indicator }) => indicator))],
        by,
        at,
        since: from,
        boundary,
        figures: small.length,
      },
    });
  }

  /** One roll-up for each subject the indicators are drawn from. */
  async #totals(
    scope: Scope,
    { units: selection, by, boundary }: Question,
    indicators: readonly Indicator[],
    units: readonly UnitAt[],
    window: { readonly at: LocalDate; readonly since: LocalDate; readonly years?: readonly number[] },
  ): Promise<Totals> {
    const redrawnOn = boundary === 'AS_NOW' ? this.#units.today() : null;
    const targetIds = units.map((unit) => unit.id);
    const totals = new Totals(indicators);
    if (totals.subjects.length === 0) return totals;
    const leafIds =
      selection.by === 'tier' || targetIds.length > MAX_LEAVES
        ? null
        : await leafUnitIds(scope, targetIds, redrawnOn !== null);
    for (const [subject, measures] of totals.subjects) {
      const { at, since } = windowOf(subject, window);
      const shared = { subject, measures, by: by.map((each) => each.toLowerCase()), at, since, targetIds, redrawnOn };
      totals.add(
        subject,
        await rollup(scope, { ...shared, leafIds: leafIds && leafIds.length <= MAX_LEAVES ? leafIds : null }),
      );
    }
    return totals;
  }

  async #tableOf(
    scope: Scope,
    { checked, by, at, from, boundary, language }: Question,
    referenceDate: LocalDate,
    units: readonly UnitAt[],
    figures: readonly KeyedFigure[],
  ): Promise<IndicatorTable> {
    const families = [...new Set(checked.flatMap(restsOn))];
    const unitIds = units.map(({ id }) => id);
    const grounds = families.length === 0 ? [] : await localGroundsBehind(scope, families, unitIds, referenceDate);
    const labels = await readLabels(scope, by, referenceDate, language);
    const groupsOf = (keys: readonly string[]): readonly FigureGroup[] =>
      by.flatMap((dimension, index) => {
        const key = keys[index];
        return key === undefined ? [] : [{ dimension, key, label: labels(dimension, key) }];
      });
    return {
      at,
      referenceDate,
      since: from,
      boundary,
      rows: figures.map(({ keys, ...figure }) => ({ ...figure, groups: groupsOf(keys) })),
      passports: checked.map((each) => {
        const rests = restsOn(each);
        const behind = grounds.filter(({ family }) => rests.includes(family));
        return passportOf(each, referenceDate, language, behind);
      }),
    };
  }

  #checked(request: TableRequest): readonly KnownIndicator[] {
    const codes = [...new Set(request.indicators)];
    if (codes.length === 0 || codes.length > MAX_INDICATORS) {
      throw invalidInput(
        `\`indicators\` cần từ 1 đến ${MAX_INDICATORS} chỉ tiêu.`,
        `\`indicators\` needs between 1 and ${MAX_INDICATORS} codes.`,
        'indicators',
      );
    }
    if (request.since !== null && request.since > request.at) {
      throw invalidInput('`since` phải không sau `at`.', '`since` must not be after `at`.', 'since');
    }
    if (new Set(request.by).size !== request.by.length || request.by.length > 2) {
      throw invalidInput(
        '`by` nhận tối đa hai chiều, không lặp lại.',
        '`by` takes at most two dimensions, each once.',
        'by',
      );
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

/** Of a controlled window only whole years are counted. */
function windowOf(
  subject: Subject,
  { at, since, years }: { readonly at: LocalDate; readonly since: LocalDate; readonly years?: readonly number[] },
): { readonly at: LocalDate; readonly since: LocalDate } {
  if (years === undefined || years.length === 0 || !isOfPeriod(subject)) return { at, since };
  return { at: `${years.at(-1)}-12-31`, since: `${years[0]}-01-01` };
}

/** Grounds that were not checked are told in the note itself: whoever quotes the figure has to know. */
const MOST_NOTES = 3;

function passportOf(
  indicator: KnownIndicator,
  at: LocalDate,
  language: Language,
  localRules: readonly Basis[],
): Passport {
  const unchecked = localRules.flatMap(({ verified, note }) => (verified || note === null ? [] : [note]));
  const notes = [indicator.note?.[language] ?? [], ...unchecked.slice(0, MOST_NOTES)].flat();
  return {
    indicator: indicator.code,
    name: indicator.name[language],
    population: indicator.population[language],
    numerator: indicator.numerator[language],
    denominator: indicator.denominator?.[language] ?? null,
    note: notes.length > 0 ? notes.join(' ') : null,
    sensitive: indicator.sensitive,
    legalBasis: legalBasisAt(indicator.legalBasis, at),
    localRules,
  };
}
