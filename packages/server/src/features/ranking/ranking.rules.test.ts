import { describe, expect, it } from 'vitest';
import { type Cap, ceilingOf, NOBODY_RANKED, type RankCounts, readCap } from './ranking.rules.ts';

const cap = (given: Partial<Cap> = {}): Cap => ({
  base: 'GOOD',
  per: 'BODY',
  sharePercent: 20,
  rounding: 'DOWN',
  ...given,
});
const ward = (counts: Partial<RankCounts>, id = 'ward') => [id, { ...NOBODY_RANKED, ...counts }] as const;

describe('a ceiling', () => {
  /** The law's own words, tried out one person after another: not more than 20 % of the base. */
  const mostAllowed = (base: number) => {
    let most = 0;
    while ((most + 1) * 5 <= base) most += 1;
    return most;
  };

  it('agrees with trying out, for every group up to 60 and both readings of the base', () => {
    let groups = 0;
    for (let excellent = 0; excellent <= 60; excellent += 1) {
      for (let good = 0; excellent + good <= 60; good += 1) {
        for (let completed = 0; excellent + good + completed <= 60; completed += 1) {
          const bodies = new Map([ward({ EXCELLENT: excellent, GOOD: good, COMPLETED: completed })]);
          for (const [base, persons] of [
            ['GOOD', good],
            ['GOOD_OR_BETTER', good + excellent],
            ['RANKED', good + excellent + completed],
          ] as const) {
            const most = mostAllowed(persons);
            const reading = readCap(bodies, cap({ base }));
            if (
              reading.ceiling !== most ||
              reading.baseCount !== persons ||
              reading.exceeded !== excellent > most ||
              reading.over.length !== Number(excellent > most)
            )
              expect.fail(`${base} ${excellent}/${good}/${completed}: ${JSON.stringify(reading)}, not ${most}`);
          }
          groups += 1;
        }
      }
    }
    expect(groups).toBe(39_711);
  });

  it('of the ward in the article is 3 or 4, and 5 are over it either way', () => {
    const bodies = new Map([ward({ EXCELLENT: 5, GOOD: 16 })]);
    expect(readCap(bodies, cap())).toEqual({ baseCount: 16, ceiling: 3, excellent: 5, exceeded: true, over: ['ward'] });
    expect(readCap(bodies, cap({ base: 'GOOD_OR_BETTER' }))).toMatchObject({
      baseCount: 21,
      ceiling: 4,
      exceeded: true,
    });
    expect(readCap(bodies, cap({ base: 'RANKED', sharePercent: 25 }))).toMatchObject({ ceiling: 5, exceeded: false });
  });

  it('rounds as the rule says, in whole numbers', () => {
    const rounded = (base: number, share: number) =>
      (['DOWN', 'NEAREST', 'UP'] as const).map((rounding) => ceilingOf(base, share, rounding));
    expect(rounded(15, 20)).toEqual([3, 3, 3]);
    expect(rounded(16, 20)).toEqual([3, 3, 4]);
    expect(rounded(18, 20)).toEqual([3, 4, 4]);
    expect(rounded(10, 25)).toEqual([2, 3, 3]);
    expect(rounded(0, 20)).toEqual([0, 0, 0]);
    // 29 % of 100 is 28.999… in floating point.
    expect(rounded(100, 29)).toEqual([29, 29, 29]);
  });

  it('holds within each body: a ward under its own does not lend to another', () => {
    const bodies = new Map([ward({ EXCELLENT: 2, GOOD: 9 }, 'a'), ward({ GOOD: 28 }, 'b')]);
    expect(readCap(bodies, cap())).toEqual({
      baseCount: 37,
      ceiling: 1 + 5,
      excellent: 2,
      exceeded: true,
      over: ['a'],
    });
  });

  it('without a share that was read, or in groups nobody keeps, says nothing', () => {
    const bodies = new Map([ward({ EXCELLENT: 5 })]);
    for (const silent of [cap({ sharePercent: null }), cap({ per: 'DUTY_GROUP' })])
      expect(readCap(bodies, silent)).toEqual({ baseCount: 0, ceiling: null, excellent: 5, exceeded: null, over: [] });
  });
});
