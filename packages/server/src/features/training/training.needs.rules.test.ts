import { describe, expect, it } from 'vitest';
import type { CourseRow } from '../rulebook/index.ts';
import { coursesClosing, isShort, yearOfLessons } from './training.needs.rules.ts';

const scales = {
  POLITICAL_THEORY: ['NONE', 'ELEMENTARY', 'INTERMEDIATE', 'ADVANCED'],
  EDUCATION: ['COLLEGE', 'UNIVERSITY'],
};
const course = (code: string, grants: CourseRow['grants']): CourseRow => ({
  code,
  grants,
  nameVi: code,
  nameEn: code,
  aliases: [],
  kind: 'DEGREE',
  category: 'POLITICAL_THEORY',
  verified: true,
});
const theory = (code: string, level: string) => course(code, { kind: 'POLITICAL_THEORY', level });

describe('a need', () => {
  const read = (status: Parameters<typeof isShort>[0]['status'], held: string | null, minimum = 'INTERMEDIATE') =>
    isShort({ requirement: 'POLITICAL_THEORY', status, held: held === null ? null : { code: held }, minimum }, scales);

  it('is a level known to be short, checked or not', () => {
    for (const status of ['NOT_MET', 'IN_TRANSITION', 'UNKNOWN'] as const)
      expect(read(status, 'ELEMENTARY')).toBe(true);
  });

  it('is none where the level is met, exempt, not known, or on no scale', () => {
    expect([read('MET', 'ADVANCED'), read('EXEMPT', 'ELEMENTARY')]).toEqual([false, false]);
    expect([read('UNKNOWN', null), read('UNKNOWN', 'OTHER'), read('UNKNOWN', 'ELEMENTARY', 'OTHER')]).toEqual([
      false,
      false,
      false,
    ]);
    expect(read('UNKNOWN', 'INTERMEDIATE')).toBe(false);
  });

  it('is closed by the courses of its kind that reach the level, the lowest first', () => {
    const all = [
      theory('CC', 'ADVANCED'),
      theory('TC', 'INTERMEDIATE'),
      theory('SC', 'ELEMENTARY'),
      course('DH', { kind: 'PROFESSIONAL', level: 'UNIVERSITY' }),
      course('CCHC', null),
    ];
    const closing = (minimum: string) =>
      coursesClosing({ requirement: 'POLITICAL_THEORY', minimum }, all, scales).map(({ code }) => code);
    expect(closing('INTERMEDIATE')).toEqual(['TC', 'CC']);
    expect(closing('ADVANCED')).toEqual(['CC']);
    expect(closing('OTHER')).toEqual([]);
  });
});

describe('the lessons of a year', () => {
  const turn = (startedOn: string, lessons: number | null) => ({ startedOn, lessons });
  const of = (turns: Parameters<typeof yearOfLessons>[0], verified = true) =>
    yearOfLessons(turns, 2024, { least: 40, verified });

  it('are those of the turns begun in it', () => {
    expect(of([turn('2024-01-01', 24), turn('2024-12-31', 16), turn('2023-12-31', 99)])).toEqual({
      counted: 40,
      unknownTurns: 0,
      status: 'MET',
    });
    expect(of([turn('2024-01-01', 39)]).status).toBe('NOT_MET');
  });

  it('are not missed where a turn does not tell, or the rule was not checked', () => {
    expect(of([turn('2024-01-01', 8), turn('2024-02-01', null)])).toEqual({
      counted: 8,
      unknownTurns: 1,
      status: 'UNKNOWN',
    });
    expect(of([turn('2024-01-01', 8)], false).status).toBe('UNKNOWN');
    expect(of([turn('2024-01-01', 40)], false).status).toBe('MET');
  });
});
