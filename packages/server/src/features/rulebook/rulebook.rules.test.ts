import { describe, expect, it } from 'vitest';
import {
  checkStandard,
  inForce,
  isKeyTitle,
  quotaOf,
  scaleOf,
  standardStatus,
  standardsOf,
  titleAt,
} from './rulebook.rules.ts';
import { gaps, keyOf, overlaps, withLaterLaw } from './rulebook-law.rules.ts';
import type { CodeItem, Quota, Rulebook, Standard } from './rulebook-rows.rules.ts';

const quota = (given: Partial<Quota> = {}): Quota => ({
  unitKinds: ['COMMUNE', 'TOWNSHIP'],
  unitClass: 'II',
  from: '2020-01-01',
  to: null,
  headcount: 20,
  instrument: 'LAW',
  clause: '1',
  verified: true,
  ...given,
});

const standard = (given: Partial<Standard> = {}): Standard => ({
  titleCode: 'BT',
  requirement: 'PROFESSIONAL',
  minimum: 'HIGH',
  from: '2020-01-01',
  to: '2025-01-01',
  transitionTo: '2023-01-01',
  exception: null,
  instrument: 'LAW',
  clause: '2',
  verified: true,
  ...given,
});

const level = (code: string, ordinal: number): CodeItem => ({
  list: 'EDUCATION',
  code,
  nameVi: code,
  nameEn: code,
  aliases: [],
  ordinal,
  source: null,
  verified: false,
});

const book = (given: Partial<Rulebook> = {}): Rulebook => ({
  version: 'test',
  instruments: [],
  titles: [],
  quotas: [],
  standards: [],
  keyTitles: [],
  rankingCaps: [],
  rankingScales: [],
  rankingCriteria: [],
  rankingDisqualifiers: [],
  rankingExclusions: [],
  rankingConsequences: [],
  dutyGroups: [],
  planningLimits: [],
  appointmentLimits: [],
  titleLevels: [],
  nominationSteps: [],
  removalGrounds: [],
  retirementAges: [],
  planningTerms: [],
  trainingEligibility: [],
  trainingDurations: [],
  courses: [],
  codeItems: [level('HIGH', 2), level('LOW', 0), level('MID', 1)],
  ...given,
});

const scale = ['LOW', 'MID', 'HIGH'];

describe('windows', () => {
  it('hold the first day and not the last', () => {
    const rows = [{ from: '2020-01-01', to: '2020-02-01' }];
    const held = ['2019-12-31', '2020-01-01', '2020-01-31', '2020-02-01'].map((at) => inForce(rows, at).length);
    expect(held).toEqual([0, 1, 1, 0]);
  });

  it('with an unknown start are never in force', () => {
    expect(inForce([{ from: null, to: null }], '2024-01-01')).toEqual([]);
  });

  it('that overlap, are empty or leave gaps are named', () => {
    const key = keyOf.quotas;
    const ward = (from: string, to: string | null) => quota({ unitKinds: ['WARD'], from, to });
    const chain = [ward('2020-01-01', '2021-01-01'), ward('2021-01-01', null)];
    expect(overlaps(chain, key)).toEqual([]);
    expect(gaps(chain, key, '2020-01-01', null)).toEqual([]);
    expect(overlaps([ward('2020-01-01', null), ward('2021-01-01', null)], key)).toEqual([
      'WARD|II: two rows at 2021-01-01',
    ]);
    expect(overlaps([ward('2020-01-01', '2020-01-01')], key)).toHaveLength(1);
    expect(gaps([ward('2020-01-01', '2021-01-01'), ward('2021-01-02', null)], key, '2020-01-01', null)).toEqual([
      'WARD|II: nothing from 2021-01-01 to 2021-01-02',
    ]);
    expect(gaps(chain, key, '2019-12-31', null)).toHaveLength(1);
    expect(gaps([ward('2020-01-01', '2021-01-01')], key, '2020-01-01', null)).toEqual([
      'WARD|II: nothing from 2021-01-01',
    ]);
  });
});

describe('quotaOf', () => {
  it('gives the rule with the number', () => {
    const rule = quota();
    expect(quotaOf(book({ quotas: [rule] }), 'TOWNSHIP', 'II', '2024-01-01')).toEqual({ headcount: 20, rule });
  });

  it('says why there is no number', () => {
    const rules = book({ quotas: [quota({ verified: false })] });
    expect(quotaOf(rules, 'WARD', 'II', '2024-01-01')).toEqual({ unknown: 'NO_RULE' });
    expect(quotaOf(rules, 'COMMUNE', 'I', '2024-01-01')).toEqual({ unknown: 'NO_RULE' });
    expect(quotaOf(rules, 'COMMUNE', null, '2024-01-01')).toEqual({ unknown: 'CLASS_UNKNOWN' });
    expect(quotaOf(rules, 'COMMUNE', null, '2019-12-31')).toEqual({ unknown: 'NO_RULE' });
    expect(quotaOf(rules, 'COMMUNE', 'II', '2024-01-01')).toEqual({ unknown: 'NOT_VERIFIED' });
    expect(quotaOf(rules, 'COMMUNE', 'II', '2024-01-01', { verifiedOnly: false })).toMatchObject({ headcount: 20 });
  });
});

describe('standards', () => {
  it('count when verified, unless asked otherwise', () => {
    const rules = book({ standards: [standard(), standard({ requirement: 'POLITICAL_THEORY', verified: false })] });
    expect(standardsOf(rules, 'BT', '2024-12-31')).toHaveLength(1);
    expect(standardsOf(rules, 'BT', '2024-12-31', { verifiedOnly: false })).toHaveLength(2);
    expect(standardsOf(rules, 'BT', '2025-01-01')).toEqual([]);
    expect(standardsOf(rules, 'PBT', '2024-12-31')).toEqual([]);
  });

  it('are measured on a scale ordered by ordinal', () => {
    expect(scaleOf(book(), 'EDUCATION')).toEqual(scale);
  });

  it.each([
    ['HIGH', 'MID', 'MET'],
    ['MID', 'MID', 'MET'],
    ['LOW', 'MID', 'NOT_MET'],
    [null, 'MID', 'UNKNOWN'],
    ['OTHER', 'MID', 'UNKNOWN'],
    ['MID', 'OTHER', 'UNKNOWN'],
  ])('%s against %s is %s', (held, minimum, expected) => expect(checkStandard(held, minimum, scale)).toBe(expected));

  it('are exempt, in transition or missed below the minimum', () => {
    const exception = { textVi: 'x', textEn: 'x', minimum: 'MID', instrument: null, clause: null };
    const exempt = standard({ exception });
    const byCharter = standard({ exception: { ...exception, minimum: null } });
    expect(standardStatus(standard(), 'HIGH', scale, '2022-12-31')).toBe('MET');
    expect(standardStatus(standard(), null, scale, '2022-12-31')).toBe('UNKNOWN');
    expect(standardStatus(standard(), 'MID', scale, '2022-12-31')).toBe('IN_TRANSITION');
    expect(standardStatus(standard(), 'MID', scale, '2023-01-01')).toBe('NOT_MET');
    expect(standardStatus(exempt, 'MID', scale, '2023-01-01')).toBe('EXEMPT');
    expect(standardStatus(exempt, 'LOW', scale, '2023-01-01')).toBe('NOT_MET');
    expect(standardStatus(byCharter, 'MID', scale, '2023-01-01')).toBe('NOT_MET');
    expect(standardStatus(standard({ transitionTo: null }), 'MID', scale, '2021-01-01')).toBe('NOT_MET');
  });
});

describe('titles and key titles', () => {
  it('belong to a day and a set', () => {
    const key = {
      titleCode: 'BT',
      from: '2021-01-01',
      to: null,
      instrument: null,
      clause: null,
      verified: false,
      note: 'x',
    };
    const rules = book({ keyTitles: [{ ...key, set: 'PROVINCE' }] });
    expect(isKeyTitle(rules, 'BT', '2021-01-01')).toBe(false);
    expect(isKeyTitle(rules, 'BT', '2021-01-01', 'PROVINCE')).toBe(true);
    expect(isKeyTitle(rules, 'BT', '2020-12-31', 'PROVINCE')).toBe(false);
    expect(titleAt(rules, 'BT', '2021-01-01')).toBeNull();
  });
});

describe('withLaterLaw', () => {
  it('touches only the kinds it speaks of', () => {
    const law = { from: '2024-01-01', quotas: [quota({ unitKinds: ['COMMUNE'], from: '2024-01-01', headcount: 30 })] };
    const verdict = withLaterLaw(book({ quotas: [quota()] }), law);
    if (!verdict.ok) throw new Error(verdict.reason);
    expect(quotaOf(verdict.rulebook, 'TOWNSHIP', 'II', '2024-01-01')).toMatchObject({ headcount: 20 });
    expect(quotaOf(verdict.rulebook, 'COMMUNE', 'II', '2024-01-01')).toMatchObject({ headcount: 30 });
    expect(quotaOf(verdict.rulebook, 'COMMUNE', 'II', '2023-12-31')).toMatchObject({ headcount: 20 });
    expect(overlaps(verdict.rulebook.quotas, keyOf.quotas)).toEqual([]);
  });

  it('refuses to rewrite a rule that begins on its day or later, or rows with another day', () => {
    const rules = book({ quotas: [quota()] });
    expect(withLaterLaw(rules, { from: '2020-01-01', quotas: [quota()] })).toMatchObject({ reason: 'BACKDATED' });
    expect(withLaterLaw(rules, { from: '2024-01-01', quotas: [quota()] })).toMatchObject({ reason: 'FROM_DIFFERS' });
  });
});
