import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DomainError } from '../../kernel/errors.ts';
import { INDICATORS } from '../catalogue/index.ts';
import {
  type GivenMeasure,
  type MeasureFrame,
  readMeasure,
  readValue,
  TARGET_UNITS,
  unitOf,
  valueText,
} from './measure.ts';

const fieldOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return `${error.code} ${error.field}`;
    throw error;
  }
  return 'accepted';
};

describe('a value', () => {
  test.each([
    ['75', 3, 4, '75 %'],
    ['33.5', 67, 200, '33.5 %'],
    ['0.0001', 1, 1_000_000, '0.0001 %'],
    ['100.0000', 1, 1, '100 %'],
    ['0', 0, 1, '0 %'],
    ['2/3', 2, 3, '2/3'],
    [' 3/4 ', 3, 4, '75 %'],
    ['999999/999999', 1, 1, '100 %'],
  ])('%s of a share is %i/%i', (given, numerator, denominator, text) => {
    expect(readValue(given, 'PERCENT', 'value')).toEqual({ numerator, denominator });
    expect(valueText({ numerator, denominator }, 'PERCENT')).toBe(text);
  });

  test.each(['75,5', '75%', '1e2', '-1', '100.1', '4/3', '1/0', '0/0', '', '.5', '33.12345', '٣', '0x10', '1/-2'])(
    '%s of a share is refused',
    (given) => {
      expect(fieldOf(() => readValue(given, 'PERCENT', 'value'))).toBe('VALIDATION_FAILED value');
    },
  );

  test('of what is counted is a whole number', () => {
    expect(readValue('30', 'TURNS', 'value')).toEqual({ numerator: 30, denominator: 1 });
    for (const given of ['30.5', '1/2', '-3', '12345678', '']) {
      expect(fieldOf(() => readValue(given, 'PERSONS', 'baseline.value'))).toBe('VALIDATION_FAILED baseline.value');
    }
  });

  test('is written as it can be read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.nat(999_999), (denominator, above) => {
        const value = readValue(`${above % (denominator + 1)}/${denominator}`, 'PERCENT', 'value');
        expect(readValue(valueText(value, 'PERCENT').replace(' %', ''), 'PERCENT', 'value')).toEqual(value);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (tenThousandths) => {
        const value = readValue((tenThousandths / 10_000).toFixed(4), 'PERCENT', 'value');
        expect(value.numerator * 1_000_000).toBe(tenThousandths * value.denominator);
      }),
    );
  });
});

describe('a measure', () => {
  const given: GivenMeasure = {
    indicator: 'FEMALE_SHARE',
    operator: 'AT_LEAST',
    value: '40',
    unit: 'PERCENT',
    group: { dimension: 'CATEGORY', key: 'CADRE' },
    countedFrom: null,
    baseline: null,
  };
  const frame: MeasureFrame = { periodFrom: 2020, dueOn: '2025-12-31', keys: new Set(['CADRE', 'CIVIL_SERVANT']) };
  const refused = (change: Partial<GivenMeasure>) => fieldOf(() => readMeasure({ ...given, ...change }, frame));

  test('is told in the unit of its indicator, for every indicator', () => {
    for (const indicator of INDICATORS) {
      for (const unit of Object.keys(TARGET_UNITS) as (keyof typeof TARGET_UNITS)[]) {
        const answer = refused({ indicator: indicator.code, unit, group: null });
        expect(answer).toBe(unit === unitOf(indicator) ? 'accepted' : 'VALIDATION_FAILED unit');
      }
    }
  });

  test('has a group only of a dimension its indicator allows, for every indicator', () => {
    for (const { code, dimensions } of INDICATORS) {
      const indicator = INDICATORS.find((each) => each.code === code);
      if (indicator === undefined) throw new Error(code);
      const answer = refused({ indicator: code, unit: unitOf(indicator) });
      expect(answer).toBe(dimensions.includes('CATEGORY') ? 'accepted' : 'DIMENSION_NOT_ALLOWED group.dimension');
    }
  });

  test('has a group that is known, or a year that is counted', () => {
    expect(refused({ group: { dimension: 'CATEGORY', key: 'CADRES' } })).toBe('VALIDATION_FAILED group.key');
    const ranks = { indicator: 'RANK_EXCELLENT_SHARE', value: '20', countedFrom: '2021-06-01' } as const;
    const ofYear = (key: string) => refused({ ...ranks, group: { dimension: 'YEAR', key } });
    expect([ofYear('2021'), ofYear('2025')]).toEqual(['accepted', 'accepted']);
    expect([ofYear('2020'), ofYear('2026'), ofYear('22')]).toEqual(Array(3).fill('VALIDATION_FAILED group.key'));
  });

  test('is counted from the begin of the period where its indicator is of one, and from no day else', () => {
    const turns = { ...given, indicator: 'TRAINING_TURN_COUNT', unit: 'TURNS', value: '30', group: null } as const;
    expect(readMeasure(turns, frame).countedFrom).toBe('2020-01-01');
    expect(readMeasure({ ...turns, countedFrom: '2021-01-01' }, frame).countedFrom).toBe('2021-01-01');
    expect(readMeasure(given, frame).countedFrom).toBeNull();
    expect(refused({ countedFrom: '2021-01-01' })).toBe('VALIDATION_FAILED countedFrom');
  });

  test('that nothing can meet is refused', () => {
    expect(refused({ operator: 'MORE_THAN', value: '100' })).toBe('VALIDATION_FAILED operator');
    expect(refused({ baseline: { value: '101', on: '2021-01-01' } })).toBe('VALIDATION_FAILED baseline.value');
    expect(refused({ baseline: { value: '1/3', on: '2021-01-01' } })).toBe('accepted');
  });
});
