import { describe, expect, it } from 'vitest';
import { rulebook } from '../../seed/reference/rulebook/index.ts';
import { scaleOf, trainingEligibilityAt } from '../rulebook/index.ts';
import {
  type Candidate,
  type EligibilityRule,
  type EligibilityVerdict,
  eligibilityOf,
  verdictOf,
  withoutSensitive,
} from './training.eligibility.rules.ts';

const EDUCATION = scaleOf(rulebook, 'EDUCATION');
const FORMS = [null, 'FULL_TIME', 'PART_TIME', 'ONLINE'] as const;

const shipped = (course: string, at: string): EligibilityRule[] =>
  trainingEligibilityAt(rulebook, course, at).map(({ instrument, clause, verified, note, from, to, ...rule }) => ({
    ...rule,
    basis: { instrument, clause, verified, note: note ?? null, from, to },
  }));
const someone = (given: Partial<Candidate> = {}): Candidate => ({
  titles: ['VPTK'],
  planned: [],
  category: 'CIVIL_SERVANT',
  sex: 'MALE',
  birthDate: '1985-06-15',
  birthPrecision: 'DAY',
  education: 'UNIVERSITY',
  partyMember: true,
  ranks: [],
  ...given,
});
const read = (course: string, at: string, candidate: Candidate, form: (typeof FORMS)[number] = null) =>
  eligibilityOf(shipped(course, at), candidate, form, at, EDUCATION);
const verdict = (...given: Parameters<typeof read>) => read(...given).verdict;

describe('Regulation 350, intermediate theory: every case', () => {
  const at = '2026-06-01';
  const LEADS = ['BT', 'PBT', 'CTHDND', 'PCTHDND', 'CTUBND', 'PCTUBND', 'CTMTTQ', 'BTDOAN', 'CTPN', 'CTND', 'CTCCB'];
  const ranks = [null, 'NOT_COMPLETED', 'COMPLETED', 'GOOD', 'EXCELLENT'] as const;

  /** The Regulation in plain words, as far as it was read. */
  function expected(candidate: Candidate, form: (typeof FORMS)[number], age: number): EligibilityVerdict {
    const [of2025, of2024] = [2025, 2024].map((year) => candidate.ranks.find((rank) => rank.year === year)?.rank);
    const bad = (rank: string | undefined) => rank === 'NOT_COMPLETED' || rank === 'COMPLETED';
    const tooYoung = age < (candidate.sex === 'FEMALE' ? 28 : 30);
    if (candidate.partyMember === false || bad(of2025) || bad(of2024) || (form === 'PART_TIME' && tooYoung))
      return 'NOT_ELIGIBLE';
    const leads = [...candidate.titles, ...candidate.planned].some((code) => LEADS.includes(code));
    const college = ['COLLEGE', 'UNIVERSITY', 'MASTER', 'DOCTOR'].includes(candidate.education ?? '');
    const sure =
      leads &&
      college &&
      candidate.partyMember === true &&
      of2025 !== undefined &&
      of2024 !== undefined &&
      !(form === null && tooYoung);
    return sure ? 'ELIGIBLE' : 'UNKNOWN';
  }

  it('agrees with the Regulation in plain words', () => {
    const seen = new Map<EligibilityVerdict, number>();
    for (const titles of [['BT'], ['CTCCB'], ['VPTK'], []])
      for (const planned of [[], ['PCTUBND']])
        for (const partyMember of [true, false, null])
          for (const education of [null, ...EDUCATION])
            for (const last of ranks)
              for (const before of ranks)
                for (const sex of ['FEMALE', 'MALE'] as const)
                  for (const age of [27, 28, 29, 30])
                    for (const form of FORMS) {
                      const candidate = someone({
                        titles,
                        planned,
                        partyMember,
                        education,
                        sex,
                        birthDate: `${2026 - age}-06-01`,
                        ranks: [
                          ...(last === null ? [] : [{ year: 2025, rank: last }]),
                          ...(before === null ? [] : [{ year: 2024, rank: before }]),
                          { year: 2023, rank: 'NOT_COMPLETED' },
                        ],
                      });
                      const wanted = expected(candidate, form, age);
                      const found = eligibilityOf(RULES, candidate, form, at, EDUCATION).verdict;
                      if (found !== wanted)
                        expect({ candidate, form, found }).toEqual({ candidate, form, found: wanted });
                      seen.set(found, (seen.get(found) ?? 0) + 1);
                    }
    expect([...seen.keys()].sort()).toEqual(['ELIGIBLE', 'NOT_ELIGIBLE', 'UNKNOWN']);
  });
  const RULES = shipped('TC_LLCT', at);

  it('names the clause of each condition', () => {
    for (const { basis, text } of read('TC_LLCT', at, someone(), 'PART_TIME').readings) {
      expect(basis).toMatchObject({ instrument: 'QD-350-TW-2025', verified: true });
      expect(basis.clause).toContain('trung cấp');
      expect(text.vi.length * text.en.length).toBeGreaterThan(0);
    }
  });
});

describe('ages', () => {
  const aged = (birthDate: string, birthPrecision: string, sex: Candidate['sex'] = 'FEMALE') =>
    read('TC_LLCT', '2026-06-01', someone({ birthDate, birthPrecision, sex }), 'PART_TIME').readings.find(
      ({ condition }) => condition === 'AGE',
    )?.status;

  it('are whole years lived: the birthday itself counts', () => {
    expect(aged('1998-06-01', 'DAY')).toBe('MET');
    expect(aged('1998-06-02', 'DAY')).toBe('NOT_MET');
  });

  it('are not known where the day of birth decides and is not', () => {
    expect(aged('1998-06-01', 'MONTH')).toBe('UNKNOWN');
    expect(aged('1998-05-01', 'MONTH')).toBe('MET');
    expect(aged('1998-07-01', 'MONTH')).toBe('NOT_MET');
    expect(aged('1998-01-01', 'YEAR')).toBe('UNKNOWN');
    expect(aged('1997-01-01', 'YEAR')).toBe('MET');
    expect(aged('1999-01-01', 'YEAR')).toBe('NOT_MET');
  });

  it('of postgraduate training are 45 at most', () => {
    const of = (birthDate: string) => verdict('THAC_SI', '2025-07-01', someone({ birthDate }));
    expect([of('1979-07-02'), of('1979-07-01')]).toEqual(['ELIGIBLE', 'NOT_ELIGIBLE']);
    expect(verdict('THAC_SI', '2025-06-30', someone())).toBe('NO_RULE');
  });

  it('that were not checked refuse nobody', () => {
    const old = someone({ titles: ['BT'], birthDate: '1970-01-01' });
    expect(verdict('TC_LLCT', '2023-10-05', old, 'FULL_TIME')).toBe('UNKNOWN');
    expect(verdict('TC_LLCT', '2023-10-05', old, 'PART_TIME')).toBe('ELIGIBLE');
  });
});

describe('Regulation 57', () => {
  const at = '2023-10-05';

  it('lets commune civil servants into elementary theory, but for the military commander', () => {
    const outside = { partyMember: false };
    expect(verdict('SC_LLCT', at, someone(outside))).toBe('ELIGIBLE');
    expect(verdict('SC_LLCT', at, someone({ ...outside, titles: ['QS'] }))).toBe('UNKNOWN');
    expect(verdict('SC_LLCT', at, someone({ titles: ['QS'] }))).toBe('ELIGIBLE');
    expect(verdict('SC_LLCT', at, someone({ ...outside, category: 'NON_SPECIALISED', titles: [] }))).toBe('ELIGIBLE');
    expect(verdict('SC_LLCT', at, someone({ education: 'ELEMENTARY' }))).toBe('UNKNOWN');
  });

  it('lets the holders of titles and those planned for them into intermediate theory; of others nothing is known', () => {
    expect(verdict('TC_LLCT', at, someone({ titles: ['QS'] }), 'PART_TIME')).toBe('ELIGIBLE');
    expect(verdict('TC_LLCT', at, someone({ planned: ['PCTUBND'] }), 'PART_TIME')).toBe('ELIGIBLE');
    expect(verdict('TC_LLCT', at, someone(), 'PART_TIME')).toBe('UNKNOWN');
  });

  it('was not read for advanced theory, and its successor neither', () => {
    for (const day of [at, '2026-06-01']) expect(verdict('CC_LLCT', day, someone({ titles: ['BT'] }))).toBe('UNKNOWN');
  });

  it('speaks of no other course', () => {
    expect(verdict('TIEP_CONG_DAN', at, someone())).toBe('NO_RULE');
    expect(verdict('TC_LLCT', '2021-12-20', someone())).toBe('NO_RULE');
  });
});

describe('what may not be known', () => {
  it('is hidden together with what follows from it', () => {
    const member = read('TC_LLCT', '2026-06-01', someone({ titles: ['BT'], ranks: RANKED }), 'PART_TIME');
    const stranger = read(
      'TC_LLCT',
      '2026-06-01',
      someone({ titles: ['BT'], ranks: RANKED, partyMember: false }),
      'PART_TIME',
    );
    expect([member.verdict, stranger.verdict]).toEqual(['ELIGIBLE', 'NOT_ELIGIBLE']);
    expect(withoutSensitive(member)).toEqual(withoutSensitive(stranger));
    expect(withoutSensitive(member).verdict).toBe('UNKNOWN');
  });

  it('is hidden of an audience that Party members belong to', () => {
    const nobody = { titles: ['QS'], education: 'UNIVERSITY' };
    const [member, stranger] = [true, false].map((partyMember) =>
      withoutSensitive(read('SC_LLCT', '2023-10-05', someone({ ...nobody, partyMember }))),
    );
    expect(member).toEqual(stranger);
  });
  const RANKED = [
    { year: 2025, rank: 'GOOD' },
    { year: 2024, rank: 'EXCELLENT' },
  ];
});

describe('a verdict', () => {
  it('is the worst of its conditions', () => {
    const all = ['MET', 'NOT_MET', 'UNKNOWN'] as const;
    for (const a of all)
      for (const b of all) {
        const wanted =
          a === 'NOT_MET' || b === 'NOT_MET' ? 'NOT_ELIGIBLE' : a === 'MET' && b === 'MET' ? 'ELIGIBLE' : 'UNKNOWN';
        expect(verdictOf([a, b])).toBe(wanted);
      }
    expect(verdictOf([])).toBe('NO_RULE');
  });
});
