import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failuresTogether, type PersonYear } from './ranking.checks.rules.ts';
import { type FindingRules, findingsOf } from './ranking.findings.rules.ts';

const basis = {
  instrument: '1/NĐ',
  clause: 'Điều 1',
  verified: true,
  note: null,
  from: '2020-01-01',
  to: null,
};
const person = (given: Partial<PersonYear> = {}): PersonYear => ({
  unitId: 'ward',
  personId: 'p',
  personName: 'An',
  rank: 'GOOD',
  notRankedReason: null,
  category: 'CIVIL_SERVANT',
  titleCode: 'VPTK',
  appointedFrom: '2021-05-01',
  work: { served: 12, absent: 0, maternity: false },
  points: null,
  givenPoints: null,
  disqualifiers: [],
  disciplines: [],
  failedBefore: [],
  ...given,
});
const rules = (given: Partial<FindingRules> = {}): FindingRules => ({
  scale: null,
  caps: [],
  disqualifiers: [],
  exclusions: [],
  consequences: [],
  dutyGroups: [],
  ...given,
});
const group = (titleCode: string, code: string, manages: boolean) => ({
  titleCode,
  group: code,
  nameVi: code,
  nameEn: code,
  ordinal: 0,
  manages,
  basis: { ...basis, verified: false },
});
const dutyGroups = [group('BT', 'LEADERS', true), group('VPTK', 'STAFF', false)];
const kinds = (persons: readonly PersonYear[], given: Partial<FindingRules>, year = 2026) =>
  findingsOf(year, persons, rules(given)).map(({ kind, personId, groupCode, verified }) =>
    [kind, personId, groupCode, verified ? 'fact' : null].filter((part) => part !== null).join(' '),
  );

describe('ceilings', () => {
  const cap = (per: 'BODY' | 'DUTY_GROUP', base: 'GOOD' | 'GOOD_OR_BETTER') => ({
    per,
    base,
    sharePercent: 20,
    rounding: 'DOWN' as const,
    basis,
  });
  const caps = (['BODY', 'DUTY_GROUP'] as const).flatMap((per) =>
    (['GOOD', 'GOOD_OR_BETTER'] as const).map((base) => cap(per, base)),
  );

  test('are read within each body and each of its groups, as counting persons out of fifths does', () => {
    const ranked = fc.record({
      unitId: fc.constantFrom('a', 'b'),
      rank: fc.constantFrom('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED', null),
      titleCode: fc.constantFrom('BT', 'VPTK', 'OTHER', null),
    });
    fc.assert(
      fc.property(fc.array(ranked, { maxLength: 60 }), (rows) => {
        const persons = rows.map((row, index) => person({ ...row, personId: String(index) }));
        const found = findingsOf(2026, persons, rules({ caps, dutyGroups })).map(
          ({ kind, unitId, groupCode, base }) => `${unitId} ${kind} ${groupCode ?? '-'} ${base}`,
        );
        const expected = ['a', 'b'].flatMap((unitId) =>
          [null, 'LEADERS', 'STAFF'].flatMap((code) => {
            const titles = code === 'LEADERS' ? ['BT'] : ['VPTK'];
            const those = rows.filter(
              (row) => row.unitId === unitId && (code === null || titles.includes(row.titleCode ?? '')),
            );
            const excellent = those.filter(({ rank }) => rank === 'EXCELLENT').length;
            const good = those.filter(({ rank }) => rank === 'GOOD').length;
            return (['GOOD', 'GOOD_OR_BETTER'] as const).flatMap((base) => {
              // Each excellent person needs five of the base.
              let left = base === 'GOOD' ? good : good + excellent;
              let seats = 0;
              for (; left >= 5; left -= 5) seats += 1;
              return excellent > seats ? [`${unitId} ${code === null ? 'CAP -' : `GROUP_CAP ${code}`} ${base}`] : [];
            });
          }),
        );
        expect(found.sort()).toEqual(expected.sort());
      }),
      { numRuns: 400 },
    );
  });

  test('of a group are no fact, since no law lists the groups', () => {
    const five = Array.from({ length: 5 }, (_, index) => person({ rank: 'EXCELLENT', personId: String(index) }));
    expect(kinds(five, { caps: [cap('BODY', 'GOOD'), cap('DUTY_GROUP', 'GOOD')], dutyGroups })).toEqual([
      'CAP fact',
      'GROUP_CAP STAFF',
    ]);
    const [finding] = findingsOf(2026, five, rules({ caps: [cap('BODY', 'GOOD_OR_BETTER')] }));
    expect(finding?.message).toEqual({
      vi: '5 người xuất sắc, vượt trần 1 (20 % của 5 người hoàn thành tốt trở lên).',
      en: '5 ranked excellent, over the ceiling of 1 (20 % of 5 persons ranked good or better).',
    });
  });
});

describe('time worked', () => {
  const texts = { textVi: '', textEn: '', basis };
  const exclusions = [
    {
      ...texts,
      code: 'LONG_ABSENCE' as const,
      monthsFrom: 3,
      monthsBelow: 6,
      bestRank: 'COMPLETED' as const,
      exceptMaternity: true,
    },
    { ...texts, code: 'SHORT_SERVICE' as const, monthsFrom: 0, monthsBelow: 6, bestRank: null, exceptMaternity: true },
  ];

  test('is held against every rank, at every number of months', () => {
    for (const rank of ['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED', null] as const)
      for (let served = 0; served <= 12; served += 1)
        for (const maternity of [false, true]) {
          const absent = 12 - served;
          const found = kinds([person({ rank, work: { served, absent, maternity } })], { exclusions });
          const short = rank !== null && served < 6 && !maternity;
          const long = (rank === 'EXCELLENT' || rank === 'GOOD') && absent >= 3 && absent < 6;
          expect(found).toEqual([...(long ? ['LONG_ABSENCE p'] : []), ...(short ? ['SHORT_SERVICE p'] : [])]);
        }
  });

  test('is held against being left out as well', () => {
    const left = (work: PersonYear['work'], notRankedReason: PersonYear['notRankedReason'] = 'UNDER_SIX_MONTHS') =>
      kinds([person({ rank: null, notRankedReason, work })], { exclusions });
    expect(left({ served: 6, absent: 0, maternity: false })).toEqual(['LONG_SERVICE p']);
    expect(left({ served: 5, absent: 0, maternity: false })).toEqual([]);
    expect(left({ served: 2, absent: 0, maternity: true })).toEqual(['LONG_SERVICE p']);
    expect(left({ served: 12, absent: 0, maternity: false }, 'SUSPENDED')).toEqual([]);
  });
});

describe('points', () => {
  const scale = {
    method: 'POINTS' as const,
    general: 30,
    tasks: 70,
    excellentFrom: 90,
    goodFrom: 70,
    completedFrom: 50,
    periods: ['MONTH' as const],
    meanVerified: false,
    basis,
  };
  const mean = (sum: number, periods: number) => ({ sum, periods, missing: [] });

  test('and a rank that is not theirs are found, as an inference where a mean was taken', () => {
    expect(kinds([person({ points: mean(180_00, 2) })], { scale })).toEqual(['POINTS p']);
    expect(kinds([person({ points: mean(179_99, 2) })], { scale })).toEqual([]);
    expect(kinds([person({ rank: null, points: mean(180_00, 2) })], { scale })).toEqual([]);
    expect(kinds([person({ givenPoints: { general: 30_00, tasks: 60_00 } })], { scale })).toEqual(['POINTS p fact']);
    const cadre = person({ category: 'CADRE', givenPoints: { general: 30_00, tasks: 60_00 } });
    expect(kinds([cadre], { scale })).toEqual(['POINTS p']);
  });

  test('of the year that are not the mean of its parts are found, to the hundredth', () => {
    const given = { general: 20_00, tasks: 55_00 };
    expect(kinds([person({ points: mean(225_00, 3), givenPoints: given })], { scale })).toEqual([]);
    expect(kinds([person({ points: mean(225_01, 3), givenPoints: given })], { scale })).toEqual(['POINTS_NOT_MEAN p']);
  });

  test('say which parts have none', () => {
    const [finding] = findingsOf(
      2026,
      [person({ points: { sum: 80_00, periods: 1, missing: [2, 3, 4] }, rank: 'EXCELLENT' })],
      rules({ scale }),
    );
    expect(finding?.message.vi).toContain('80 điểm (chưa có điểm kỳ 2, 3, 4) là "hoàn thành tốt"');
    expect(finding?.verified).toBe(false);
  });
});

describe('what disqualifies', () => {
  const rule = { textVi: 'Có kết luận suy thoái.', textEn: 'Degradation was concluded.', basis };
  const disqualifiers = [
    { ...rule, code: 'DEGRADED' as const, of: 'EVERYBODY' as const },
    { ...rule, code: 'DISCIPLINED' as const, of: 'EVERYBODY' as const },
    { ...rule, code: 'UNIT_CORRUPTION' as const, of: 'MANAGER' as const },
  ];
  const disciplines = [{ decisionNumber: '9/QĐ', decidedOn: '2026-03-01' }];

  test('is held against any rank but the last', () => {
    expect(kinds([person({ disqualifiers: ['DEGRADED'] })], { disqualifiers })).toEqual(['DISQUALIFIER p fact']);
    expect(kinds([person({ disqualifiers: ['DEGRADED'], rank: 'NOT_COMPLETED' })], { disqualifiers })).toEqual([]);
    expect(kinds([person({ disqualifiers: ['DEGRADED'], rank: null })], { disqualifiers })).toEqual([]);
    expect(kinds([person({ disqualifiers: ['DEGRADED'] })], {})).toEqual([]);
  });

  test('is found in the file, where it is no fact that it was for a violation of duties', () => {
    expect(kinds([person({ disciplines })], { disqualifiers })).toEqual(['DISQUALIFIER p']);
    expect(kinds([person({ disciplines, disqualifiers: ['DISCIPLINED'] })], { disqualifiers })).toEqual([
      'DISQUALIFIER p fact',
    ]);
  });

  test('for a unit managed speaks of managers alone', () => {
    const named = { disqualifiers: ['UNIT_CORRUPTION' as const] };
    expect(kinds([person(named)], { disqualifiers, dutyGroups })).toEqual([]);
    expect(kinds([person({ ...named, titleCode: 'BT' })], { disqualifiers, dutyGroups })).toEqual(['DISQUALIFIER p']);
    expect(kinds([person({ ...named, titleCode: 'BT' })], { disqualifiers })).toEqual([]);
  });
});

describe('consequences', () => {
  const year = 2026;
  const before = [2025, 2024, 2023, 2022, 2021, 2020];
  const subsets = Array.from({ length: 2 ** before.length }, (_, mask) => before.filter((_, bit) => mask & (1 << bit)));
  const texts = { textVi: 'x', textEn: 'x', basis };
  const consecutive = { ...texts, consecutive: true, withinYears: null, withinAppointment: false };
  const apart = { ...texts, consecutive: false, withinYears: 3, withinAppointment: false };
  const inTerm = { ...texts, consecutive: false, withinYears: null, withinAppointment: true };

  test('of every set of failed years in six are those of the law, walked year by year', () => {
    for (const failed of subsets) {
      const row = Array.from({ length: 7 }, (_, index) => (index === 0 ? true : failed.includes(year - index)));
      // Two in a row: this year and the one before.
      expect(failuresTogether(consecutive, year, failed, null)).toEqual(row[1] ? [2025] : []);
      // Two apart within three years: this one and the one before the last, with a good one between.
      expect(failuresTogether(apart, year, failed, null)).toEqual(!row[1] && row[2] ? [2024] : []);
      for (const since of ['2020-01-01', '2023-06-01', '2026-01-01']) {
        const inOffice = before.filter(
          (each, index) => each >= Number(since.slice(0, 4)) && index > 0 && row[index + 1],
        );
        expect(failuresTogether(inTerm, year, failed, since)).toEqual(row[1] ? [] : inOffice);
      }
      expect(failuresTogether(inTerm, year, failed, null)).toEqual([]);
    }
  });

  test('follow the kind of official, and are facts where the law names the kind itself', () => {
    const consequences = [
      { ...consecutive, code: 'END_OF_SERVICE' as const, of: 'CIVIL_SERVANT' as const },
      { ...consecutive, code: 'REMOVAL' as const, of: 'CADRE' as const },
      { ...inTerm, code: 'NO_REAPPOINTMENT' as const, of: 'MANAGER' as const },
      { ...apart, code: 'LOWER_POSITION' as const, of: 'STAFF' as const },
    ];
    const failed = (given: Partial<PersonYear>) =>
      findingsOf(year, [person({ rank: 'NOT_COMPLETED', ...given })], rules({ consequences, dutyGroups })).map(
        ({ kind, message, verified }) => `${kind} ${verified} ${message.vi}`,
      );
    expect(failed({ failedBefore: [2025] })).toEqual(['CONSEQUENCE true An không hoàn thành các năm 2025, 2026. x']);
    expect(failed({ failedBefore: [2024] })).toEqual([expect.stringMatching(/^CONSEQUENCE false .*2024, 2026/)]);
    expect(failed({ failedBefore: [2023] })).toEqual([]);
    const chair = { category: 'CADRE' as const, titleCode: 'BT' };
    expect(failed({ ...chair, failedBefore: [2022, 2023] })).toEqual([expect.stringMatching(/2022, 2023, 2026/)]);
    expect(failed({ ...chair, failedBefore: [2020] })).toEqual([]);
    expect(failed({ ...chair, failedBefore: [2025] })).toEqual([expect.stringMatching(/^CONSEQUENCE true/)]);
    expect(failed({ category: null, titleCode: null, failedBefore: [2025, 2024] })).toEqual([]);
    expect(kinds([person({ rank: 'COMPLETED', failedBefore: [2025] })], { consequences, dutyGroups })).toEqual([]);
  });
});
