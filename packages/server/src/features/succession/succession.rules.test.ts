import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanningRule } from '../rulebook/index.ts';
import { findingsOf, type Limit, type PlannedEntry, type PlanRules, yearsOfTerm } from './succession.rules.ts';

const limit = (rule: PlanningRule, given: Partial<Limit> = {}): Limit => ({
  rule,
  value: 3,
  youngUnder: null,
  verified: true,
  ...given,
});
const entry = (person: string, title: string, given: Partial<PlannedEntry> = {}): PlannedEntry => ({
  unitId: 'ward',
  personId: person,
  personName: `Người ${person}`,
  sex: 'MALE',
  birthDate: '1985-01-01',
  birthPrecision: 'DAY',
  titleCode: title,
  titleName: `Chức danh ${title}`,
  titleNameEn: `Title ${title}`,
  active: true,
  present: [],
  ...given,
});
const TERM = '2025-2030';
const found = (
  limits: readonly Limit[],
  entries: readonly PlannedEntry[],
  rules: Partial<PlanRules<Limit>> = {},
  at = '2023-10-05',
) => findingsOf(TERM, at, entries, { limits, levels: new Map(), ages: [], ...rules });
const subjects = (...given: Parameters<typeof found>) => found(...given).map(({ subject }) => subject);
const plan = (text: string) => text.split(' ').map((pair) => entry(pair.slice(0, 1), pair.slice(1)));

describe('numbers', () => {
  it('a title may have three persons, and four are found', () => {
    expect(found([limit('PERSONS_PER_TITLE')], plan('aX bX cX aY bY'))).toEqual([]);
    const [four] = found([limit('PERSONS_PER_TITLE')], plan('aX bX cX dX aY'));
    expect(four).toMatchObject({ subject: 'Chức danh X', titleCode: 'X', personId: null, verified: true });
    expect(four?.message).toEqual({
      vi: 'Chức danh X: 4 người trong quy hoạch, nhiều hơn 3.',
      en: 'Title X: 4 persons planned, more than 3.',
    });
  });

  it('a person may have three titles, and four are found', () => {
    expect(found([limit('TITLES_PER_PERSON')], plan('aX aY aZ bX'))).toEqual([]);
    expect(subjects([limit('TITLES_PER_PERSON')], plan('aX aY aZ aW bX'))).toEqual(['Người a']);
  });

  it('who was removed, and other units, do not count', () => {
    const removed = plan('aX bX cX dX').map((row, index) => ({ ...row, active: index > 0 }));
    expect(found([limit('PERSONS_PER_TITLE')], removed)).toEqual([]);
    const elsewhere = plan('aX bX cX dX').map((row, index) => ({ ...row, unitId: index > 0 ? 'ward' : 'other' }));
    expect(found([limit('PERSONS_PER_TITLE')], elsewhere)).toEqual([]);
  });

  it('a rule that was not checked says so', () => {
    const [finding] = found([limit('PERSONS_PER_TITLE', { verified: false })], plan('aX bX cX dX'));
    expect(finding?.verified).toBe(false);
    expect(finding?.message.vi).toMatch(/chưa đối chiếu với văn bản\.$/);
    expect(finding?.message.en).toMatch(/was not checked against its text\.$/);
  });

  it('agree with counting in a table, for random plans', () => {
    const pair = fc.tuple(fc.constantFrom(...'abcdefg'), fc.constantFrom(...'XYZWV'));
    fc.assert(
      fc.property(fc.uniqueArray(pair, { selector: String, maxLength: 35 }), (pairs) => {
        const entries = pairs.map(([person, title]) => entry(person, title));
        const over = (letters: string, at: 0 | 1) =>
          [...letters].filter((letter) => pairs.filter((one) => one[at] === letter).length > 3);
        const titles = found([limit('PERSONS_PER_TITLE')], entries).map(({ titleCode }) => titleCode);
        const persons = found([limit('TITLES_PER_PERSON')], entries).map(({ personId }) => personId);
        expect([titles.sort(), persons.sort()]).toEqual([over('XYZWV', 1).sort(), over('abcdefg', 0).sort()]);
      }),
    );
  });
});

describe('a higher title', () => {
  const levels = new Map(
    Object.entries({ TOP: 3, MID: 2, ALSO_MID: 2, LOW: 1 }).map(([code, level]) => [code, { level, verified: false }]),
  );
  const held = (...codes: string[]) => codes.map((code) => ({ code, name: `Tên ${code}`, nameEn: `Name ${code}` }));
  const of = (title: string, ...present: string[]) =>
    found([limit('HIGHER_TITLE')], [entry('a', title, { present: held(...present) })], { levels });

  it('is above the highest one held', () => {
    expect(of('TOP', 'MID')).toEqual([]);
    expect(of('MID', 'LOW')).toEqual([]);
    expect(of('MID', 'LOW', 'MID')).toHaveLength(1);
  });

  it('of the same level or lower is found, and that the order is an inference is said', () => {
    const [equal] = of('ALSO_MID', 'MID');
    expect(equal).toMatchObject({ verified: false, personId: 'a', titleCode: 'ALSO_MID' });
    expect(equal?.message.vi).toMatch(/cùng bậc, không cao hơn\. Thứ bậc chức danh là suy ra, luật không nêu\.$/);
    expect(of('LOW', 'MID')[0]?.message.en).toMatch(/lower, not higher\. The order of titles is an inference/);
  });

  it('cannot be told of titles without a level, or of somebody in no office', () => {
    expect(of('UNKNOWN', 'MID')).toEqual([]);
    expect(of('MID', 'UNKNOWN')).toEqual([]);
    expect(of('LOW')).toEqual([]);
  });
});

describe('age for a term', () => {
  const ages = [
    { sex: 'MALE', year: 2023, months: 729, verified: true },
    { sex: 'MALE', year: 2024, months: 732, verified: false },
  ] as const;
  const of = (birthDate: string, at = '2023-10-05', given: Partial<PlannedEntry> = {}) =>
    subjects([limit('AGE_FOR_TERM')], [entry('a', 'X', { birthDate, ...given })], { ages }, at);

  it('is found wanting for whoever has retired by a year that was checked', () => {
    // 60 years and 9 months after March 1963 is December 2023.
    expect(of('1963-03-31')).toEqual(['Người a']);
    expect(of('1963-04-01')).toEqual([]);
  });

  it('takes the latest birthday where only the year is known', () => {
    expect(of('1963-01-01', undefined, { birthPrecision: 'YEAR' })).toEqual([]);
    expect(of('1962-01-01', undefined, { birthPrecision: 'YEAR' })).toEqual(['Người a']);
  });

  it('says nothing by ages that were not checked, of others, or of a term begun', () => {
    expect(of('1964-01-01')).toEqual([]);
    expect(of('1950-01-01', undefined, { sex: 'FEMALE' })).toEqual([]);
    expect(of('1950-01-01', undefined, { sex: null, birthDate: null })).toEqual([]);
    expect(of('1950-01-01', '2025-01-01')).toEqual([]);
  });

  it('needs a term that names its years', () => {
    expect(yearsOfTerm('2025-2030')).toEqual({ first: 2025, last: 2030 });
    expect(yearsOfTerm('next')).toBeNull();
  });
});

describe('shares', () => {
  const women = (count: number, of: number) =>
    Array.from({ length: of }, (_, n) => entry(String(n), 'X', { sex: n < count ? 'FEMALE' : 'MALE' }));

  it('of women are exact: a quarter is enough, a person fewer is not', () => {
    const quarter = limit('WOMEN_SHARE', { value: 25 });
    expect(found([quarter], women(7, 28))).toEqual([]);
    expect(found([quarter], women(6, 28))[0]?.message.vi).toBe('Nữ: 6 trong 28 người được quy hoạch, ít hơn 25 %.');
    // Persons, not entries.
    const twice = [...women(1, 4), entry('1', 'Y'), entry('2', 'Y'), entry('3', 'Y')];
    expect(found([quarter], twice)).toEqual([]);
  });

  it('of the young go by the year of birth', () => {
    const young = limit('YOUNG_SHARE', { value: 15, youngUnder: 40 });
    const born = (year: number) => [entry('a', 'X', { birthDate: `${year}-12-31` })];
    expect(found([young], born(1984))).toEqual([]);
    expect(found([young], born(1983))).toHaveLength(1);
  });

  it('that were not checked are held against nobody', () => {
    expect(found([limit('WOMEN_SHARE', { value: 25, verified: false })], women(0, 8))).toEqual([]);
  });
});
