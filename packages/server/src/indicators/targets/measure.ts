import type { ExactValue, TargetMeasure, TargetOperator } from '../../features/resolutions/index.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { yearOf } from '../../kernel/date.ts';
import { DomainError, invalidInput } from '../../kernel/errors.ts';
import { fraction } from '../../kernel/fraction.ts';
import type { IndicatorCode } from '../catalogue/index.ts';
import { indicatorOf } from '../catalogue/index.ts';
import type { CountUnit, Dimension, Indicator } from '../define.ts';
import { isOfPeriod } from '../define.ts';

/** In what a target says how much: percent for shares, else what the indicator counts. */
export const TARGET_UNITS = {
  PERCENT: 'PERCENT',
  PERSONS: 'PERSONS',
  SEATS: 'SEATS',
  TURNS: 'TURNS',
  ENTRIES: 'ENTRIES',
  COLLECTIVES: 'COLLECTIVES',
  POSTS: 'POSTS',
} as const;
export type TargetUnit = keyof typeof TARGET_UNITS;

const UNIT_OF: Readonly<Record<CountUnit, TargetUnit>> = {
  PERSON: 'PERSONS',
  SEAT: 'SEATS',
  TURN: 'TURNS',
  ENTRY: 'ENTRIES',
  COLLECTIVE: 'COLLECTIVES',
  POST: 'POSTS',
};

export const unitOf = ({ formula, countOf }: Indicator): TargetUnit =>
  formula.kind === 'SHARE' ? 'PERCENT' : UNIT_OF[countOf];

/** A measure as somebody states it. */
export interface GivenMeasure {
  readonly indicator: IndicatorCode;
  readonly operator: TargetOperator;
  readonly value: string;
  readonly unit: TargetUnit;
  readonly group: { readonly dimension: Dimension; readonly key: string } | null;
  readonly countedFrom: LocalDate | null;
  readonly baseline: { readonly value: string; readonly on: LocalDate } | null;
}

/** What the resolution and the target say around it. */
export interface MeasureFrame {
  readonly periodFrom: number;
  readonly dueOn: LocalDate;
  /** The groups the dimension is known to have; years and terms name themselves. */
  readonly keys: ReadonlySet<string>;
}

/** Checks a measure against the catalogue: what could never be answered is refused when it is written down. */
export function readMeasure(given: GivenMeasure, frame: MeasureFrame): TargetMeasure {
  const indicator = indicatorOf(given.indicator);
  const unit = unitOf(indicator);
  if (given.unit !== unit) {
    throw invalidInput(
      `Chỉ tiêu ${given.indicator} tính bằng ${unit}.`,
      `${given.indicator} is told in ${unit}.`,
      'unit',
    );
  }
  const value = readValue(given.value, unit, 'value');
  if (given.operator === 'MORE_THAN' && unit === 'PERCENT' && value.numerator === value.denominator) {
    throw invalidInput('Không tỷ lệ nào trên 100 %.', 'No share is more than 100 %.', 'operator');
  }
  const countedFrom = countingFrom(given, indicator, frame);
  checkGroup(given, indicator, countedFrom, frame);
  const { baseline } = given;
  return {
    indicator: given.indicator,
    operator: given.operator,
    value,
    unit,
    group: given.group,
    countedFrom,
    baseline: baseline === null ? null : { ...readValue(baseline.value, unit, 'baseline.value'), on: baseline.on },
  };
}

function countingFrom({ indicator, countedFrom }: GivenMeasure, known: Indicator, frame: MeasureFrame) {
  if (isOfPeriod(known.subject)) return countedFrom ?? `${frame.periodFrom}-01-01`;
  if (countedFrom === null) return null;
  throw invalidInput(
    `Chỉ tiêu ${indicator} là của một ngày, không đếm từ ngày nào.`,
    `${indicator} is of one day: it is counted from none.`,
    'countedFrom',
  );
}

function checkGroup(
  { indicator, group }: GivenMeasure,
  { dimensions }: Indicator,
  countedFrom: LocalDate | null,
  { dueOn, keys }: MeasureFrame,
): void {
  if (group === null) return;
  const { dimension, key } = group;
  if (!dimensions.includes(dimension)) {
    const allowed = dimensions.join(', ') || '–';
    throw new DomainError(
      'DIMENSION_NOT_ALLOWED',
      {
        vi: `Chỉ tiêu ${indicator} không phân tổ theo ${dimension}; được phép: ${allowed}.`,
        en: `Indicator ${indicator} may not be broken down by ${dimension}; allowed: ${allowed}.`,
      },
      'group.dimension',
    );
  }
  if (dimension === 'YEAR') {
    const [first, last] = [yearOf(countedFrom ?? dueOn), yearOf(dueOn)];
    if (/^\d{4}$/.test(key) && first <= Number(key) && Number(key) <= last) return;
    throw invalidInput(`Năm phải từ ${first} đến ${last}.`, `The year must be from ${first} to ${last}.`, 'group.key');
  }
  if (keys.has(key)) return;
  const some = [...keys].slice(0, 20).join(', ');
  throw invalidInput(
    `${dimension} không có nhóm này. Các nhóm: ${some}${keys.size > 20 ? ', …' : ''}.`,
    `${dimension} has no such group. Groups: ${some}${keys.size > 20 ? ', …' : ''}.`,
    'group.key',
  );
}

const DECIMAL = /^(\d{1,3})(?:\.(\d{1,4}))?$/;
const PARTS = /^(\d{1,6})\/(\d{1,6})$/;
const WHOLE = /^\d{1,7}$/;

/** `75`, `33.5` or `2/3` of a share; a whole number of what is counted. Nothing is guessed of a comma. */
export function readValue(text: string, unit: TargetUnit, field: string): ExactValue {
  const given = text.trim();
  if (unit !== 'PERCENT') {
    if (WHOLE.test(given)) return { numerator: Number(given), denominator: 1 };
    throw invalidInput('Cần một số nguyên, như `30`.', 'A whole number is needed, such as `30`.', field);
  }
  const decimal = DECIMAL.exec(given);
  const parts = PARTS.exec(given);
  const places = decimal?.[2] ?? '';
  const [numerator, denominator] = decimal
    ? [Number(`${decimal[1]}${places}`), 100 * 10 ** places.length]
    : [Number(parts?.[1] ?? 0), Number(parts?.[2] ?? 0)];
  if (denominator > 0 && numerator <= denominator) {
    const lowest = fraction(numerator, denominator);
    return { numerator: Number(lowest.numerator), denominator: Number(lowest.denominator) };
  }
  throw invalidInput(
    'Cần phần trăm từ 0 đến 100 với dấu chấm thập phân, như `75` hoặc `33.5`, hoặc phân số như `2/3`.',
    'Percent from 0 to 100 is needed, with a decimal point, such as `75` or `33.5`, or a fraction such as `2/3`.',
    field,
  );
}

/** As a reader writes it: `75 %`, `2/3`, `30`. */
export function valueText({ numerator, denominator }: ExactValue, unit: string): string {
  if (unit !== 'PERCENT') return String(numerator);
  const rest = (numerator * 1_000_000) % denominator;
  return rest === 0 ? `${(numerator * 100) / denominator} %` : `${numerator}/${denominator}`;
}
