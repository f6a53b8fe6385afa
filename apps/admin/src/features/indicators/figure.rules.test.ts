import { describe, expect, it } from 'vitest';
import { lastFullYear, readFigure, trainingSince } from './figure.rules.ts';

const none = { value: null, numerator: null, denominator: null, withheld: null, unavailable: null };

describe('what a figure says', () => {
  it('shows a count and a share as each language writes them', () => {
    const share = { ...none, value: 8 / 21, numerator: 8, denominator: 21 };
    expect(readFigure(share, 'vi')).toMatchObject({ kind: 'VALUE', text: '38,1 %', ratio: '8/21' });
    expect(readFigure(share, 'en')).toMatchObject({ kind: 'VALUE', text: '38.1%', ratio: '8/21' });
    expect(readFigure({ ...none, value: 1234, numerator: 1234 }, 'vi')).toMatchObject({ text: '1.234', ratio: null });
  });

  it('keeps a real zero a zero', () => {
    expect(readFigure({ ...none, value: 0, numerator: 0 }, 'vi')).toMatchObject({ kind: 'VALUE', text: '0' });
  });

  it('never makes a number of a figure that is withheld, unavailable or of nobody', () => {
    expect(readFigure({ ...none, withheld: 'PRIMARY' }, 'vi')).toEqual({ kind: 'WITHHELD', reason: 'PRIMARY' });
    expect(readFigure({ ...none, unavailable: 'NO_RULE' }, 'vi')).toEqual({ kind: 'UNAVAILABLE', reason: 'NO_RULE' });
    expect(readFigure({ ...none, numerator: 0, denominator: 0 }, 'vi')).toEqual({ kind: 'NO_CASES' });
  });

  it('believes the reason rather than a value that came with it', () => {
    expect(readFigure({ ...none, value: 0, numerator: 0, withheld: 'SECONDARY' }, 'vi').kind).toBe('WITHHELD');
  });
});

describe('periods', () => {
  it('ranks the year that is over', () => expect(lastFullYear('2023-10-05')).toBe(2022));
  it('counts training from the opening of the register, never from after the day', () => {
    expect(trainingSince(undefined, '2023-10-05')).toBe('2021-01-01');
    expect(trainingSince('2022-01-01', '2023-10-05')).toBe('2022-01-01');
    expect(trainingSince('2024-01-01', '2023-10-05')).toBe('2023-01-01');
  });
});
