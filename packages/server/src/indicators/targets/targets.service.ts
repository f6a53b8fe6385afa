import type { Language } from '../../authz/request.ts';
import type { Scope } from '../../authz/scope.ts';
import {
  type AssessmentRow,
  assessmentsOf,
  type ExactValue,
  type GivenGrounds,
  type GivenTarget,
  type ResolutionChange,
  type ResolutionRow,
  type ResolutionsService,
  type TargetChange,
  type TargetMeasure,
  type TargetRecords,
  type TargetRow,
  type TargetTerms,
  targetById,
  targetsOf,
} from '../../features/resolutions/index.ts';
import type { BoundaryLens, UnitAt, UnitRef, UnitsService } from '../../features/units/index.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { DomainError } from '../../kernel/errors.ts';
import { fraction } from '../../kernel/fraction.ts';
import { isId } from '../../kernel/id.ts';
import type { IndicatorCode } from '../catalogue/index.ts';
import type { Dimension } from '../define.ts';
import type { Figure, IndicatorsService, IndicatorTable, Passport } from '../indicators.service.ts';
import { knownKeys, type Labels, readLabels } from '../labels.ts';
import { callOf, figureOf, rowOf, seenOf } from './figure-of-target.ts';
import { type GivenMeasure, readMeasure } from './measure.ts';
import { type Baseline, type Status, statusOf, statusOfAssessed } from './progress.rules.ts';

/** The terms of a target as somebody states them. */
export interface GivenTerms extends Omit<TargetTerms, 'measure' | 'dueOn'> {
  readonly measure: GivenMeasure | null;
  /** The end of the period where not given. */
  readonly dueOn: LocalDate | null;
}

export interface ProgressRequest {
  readonly unit: UnitRef;
  readonly at: LocalDate;
  readonly boundary: BoundaryLens;
  readonly language: Language;
}

/** How far a target is met: the figure is the one that the table of indicators gives the same viewer. */
export interface Progress extends Status {
  readonly target: TargetRow;
  readonly at: LocalDate;
  /** The day the figure speaks of; null where there is none. */
  readonly referenceDate: LocalDate | null;
  readonly figure: Figure | null;
  readonly passport: Passport | null;
  readonly assessment: AssessmentRow | null;
}

export interface ResolutionProgress {
  readonly resolution: ResolutionRow;
  readonly unit: UnitAt;
  readonly targets: readonly Progress[];
}

type Measured = TargetRow & { readonly terms: TargetRow['terms'] & { readonly measure: TargetMeasure } };
const isMeasured = (target: TargetRow): target is Measured => target.terms.measure !== null;
const exact = ({ numerator, denominator }: ExactValue) => fraction(numerator, denominator);

export class TargetsService {
  readonly #units: UnitsService;
  readonly #resolutions: ResolutionsService;
  readonly #records: TargetRecords;
  readonly #indicators: IndicatorsService;

  constructor(
    units: UnitsService,
    resolutions: ResolutionsService,
    records: TargetRecords,
    indicators: IndicatorsService,
  ) {
    this.#units = units;
    this.#resolutions = resolutions;
    this.#records = records;
    this.#indicators = indicators;
  }

  today(): LocalDate {
    return this.#units.today();
  }

  async add(
    scope: Scope,
    change: ResolutionChange,
    given: Omit<GivenTarget, 'terms'> & { readonly terms: GivenTerms },
  ): Promise<TargetRow> {
    const resolution = await this.#resolutions.resolution(scope, change.resolutionId, this.today());
    return this.#records.add(scope, change, { ...given, terms: await this.#read(scope, given.terms, resolution) });
  }

  async revise(scope: Scope, change: TargetChange, given: GivenTerms, grounds: GivenGrounds): Promise<TargetRow> {
    const { resolutionId } = await this.#records.target(scope, change.targetId);
    const resolution = await this.#resolutions.resolution(scope, resolutionId, this.today());
    return this.#records.revise(scope, change, await this.#read(scope, given, resolution), grounds);
  }

  /** Every target the resolution had on the day, read for a unit: as many statements however many targets. */
  async resolutionProgress(scope: Scope, id: string, request: ProgressRequest): Promise<ResolutionProgress> {
    const resolution = await this.#resolutions.resolution(scope, id, request.at);
    const { unit, targets } = await this.#progress(scope, await targetsOf(scope, [id], request.at), request);
    return { resolution, unit, targets };
  }

  async targetProgress(scope: Scope, id: string, request: ProgressRequest): Promise<Progress> {
    const target = isId(id) ? await targetById(scope, id, request.at) : null;
    const [progress] = target === null ? [] : (await this.#progress(scope, [target], request)).targets;
    if (progress === undefined) throw new DomainError('NOT_FOUND');
    return progress;
  }

  async #read(scope: Scope, given: GivenTerms, { periodFrom, periodTo }: ResolutionRow): Promise<TargetTerms> {
    const { measure } = given;
    const dueOn = given.dueOn ?? `${periodTo}-12-31`;
    if (measure === null) return { ...given, dueOn, measure };
    const keys = measure.group === null ? new Set<string>() : await knownKeys(scope, measure.group.dimension, dueOn);
    return { ...given, dueOn, measure: readMeasure(measure, { periodFrom, dueOn, keys }) };
  }

  async #progress(
    scope: Scope,
    targets: readonly TargetRow[],
    request: ProgressRequest,
  ): Promise<{ unit: UnitAt; targets: readonly Progress[] }> {
    const { at } = request;
    const measured = targets.filter(isMeasured);
    const tables = await this.#tables(scope, measured, request);
    const unit = [...tables.values()][0]?.rows[0]?.unit ?? (await this.#unit(scope, request));
    const baselines = await this.#baselines(scope, measured, unit, request);
    const labels = await this.#labelsOfEmpty(scope, measured, tables, request);
    const qualitative = targets.filter((target) => !isMeasured(target)).map(({ id }) => id);
    const assessments = qualitative.length === 0 ? [] : await assessmentsOf(scope, qualitative, at);

    const read = (target: TargetRow): Progress => {
      if (!isMeasured(target)) {
        const assessment = assessments.find(({ targetId }) => targetId === target.id) ?? null;
        const status = statusOfAssessed(assessment?.status ?? null);
        return { ...status, target, at, referenceDate: null, figure: null, passport: null, assessment };
      }
      const { measure, dueOn } = target.terms;
      const table = tables.get(callOf(measure));
      const begun = table !== undefined;
      const figure = begun ? figureOf(table, measure, unit, labels) : null;
      const baseline = baselines.get(target.id) ?? 'NONE';
      const aim = { operator: measure.operator, value: exact(measure.value), dueOn, baseline };
      return {
        ...statusOf(seenOf(figure), aim, table?.referenceDate ?? at),
        target,
        at,
        referenceDate: table?.referenceDate ?? null,
        figure,
        passport: table?.passports.find(({ indicator }) => indicator === measure.indicator) ?? null,
        assessment: null,
      };
    };
    return { unit, targets: targets.map(read) };
  }

  /** One table for each begin of counting and each dimension: targets that share these share it. */
  async #tables(
    scope: Scope,
    measured: readonly Measured[],
    { unit, at, boundary, language }: ProgressRequest,
  ): Promise<ReadonlyMap<string, IndicatorTable>> {
    const calls = new Map<string, TargetMeasure[]>();
    for (const { terms } of measured) {
      const { countedFrom } = terms.measure;
      if (countedFrom !== null && countedFrom > at) continue;
      const call = callOf(terms.measure);
      calls.set(call, [...(calls.get(call) ?? []), terms.measure]);
    }
    const tables = new Map<string, IndicatorTable>();
    for (const [call, measures] of calls) {
      const [first] = measures;
      const table = await this.#indicators.table(scope, {
        indicators: [...new Set(measures.map(({ indicator }) => indicator as IndicatorCode))],
        units: { by: 'unit', ref: unit },
        at,
        since: first?.countedFrom ?? null,
        by: first?.group ? [first.group.dimension as Dimension] : [],
        boundary,
        language,
      });
      tables.set(call, table);
    }
    return tables;
  }

  async #unit(scope: Scope, { unit: ref, at, boundary }: ProgressRequest): Promise<UnitAt> {
    const { units } = await this.#units.select(scope, 'indicators:read', { by: 'unit', ref }, at, boundary);
    const [unit] = units;
    if (unit === undefined) throw new DomainError('UNIT_NOT_FOUND');
    return unit;
  }

  /**
   * A baseline is a figure of the unit whose resolution it is, on its own day: of another unit, or of other boundaries, it
   * says nothing, and who may not see that figure is told nothing that follows from it.
   */
  async #baselines(
    scope: Scope,
    measured: readonly Measured[],
    unit: UnitAt,
    { boundary }: ProgressRequest,
  ): Promise<ReadonlyMap<string, Baseline>> {
    const own = measured.flatMap(({ id, unitId, terms }) => {
      const { baseline } = terms.measure;
      return baseline === null || unitId !== unit.id || boundary === 'AS_NOW'
        ? []
        : [{ id, unitId, day: baseline.on, value: exact(baseline) }];
    });
    const reached = await this.#units.reached(scope, 'indicators:exact', own);
    const seen = new Set(reached.map(({ unitId, day }) => `${unitId} ${day}`));
    return new Map(
      own.map(({ id, unitId, day, value }) => [id, seen.has(`${unitId} ${day}`) ? { value, on: day } : 'WITHHELD']),
    );
  }

  /** A group that nobody is in has no row to take its name from. */
  async #labelsOfEmpty(
    scope: Scope,
    measured: readonly Measured[],
    tables: ReadonlyMap<string, IndicatorTable>,
    { at, language }: ProgressRequest,
  ): Promise<Labels> {
    const empty = measured.flatMap(({ terms: { measure } }) => {
      const table = tables.get(callOf(measure));
      return measure.group !== null && table !== undefined && rowOf(table, measure) === null ? [measure.group] : [];
    });
    return readLabels(scope, [...new Set(empty.map(({ dimension }) => dimension as Dimension))], at, language);
  }
}
