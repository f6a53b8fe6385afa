import { describe, expect, it } from 'vitest';
import type { Rounding } from '../rulebook/index.ts';
import { type Cap, ceilingOf, NOBODY_RANKED, type RankCounts, readCap } from './ranking.rules.ts';

const cap = (given: Partial<Cap> = {}): Cap => ({
  base: 'GOOD',
  sharePercent: 20,
  rounding: 'DOWN',
  ...given,
});
const ward = (counts: Partial<RankCounts>, id = 'ward') => [id, { ...NOBODY_RANKED, ...counts }] as const;

/** A person more is let in while the law's own words hold, in fractions over 100: no rounding of ours is in it. */
const countedUp = (base: number, share: number, rounding: Rounding): number => {
  const within: Readonly<Record<Rounding, (persons: number) => boolean>> = {
    // So many persons are no more than the share.
    DOWN: (persons) => persons * 100 <= base * share,
    // Half a person less is no more than the share.
    NEAREST: (persons) => persons * 200 - 100 <= base * share * 2,
    // One person less is less than the share.
    UP: (persons) => (persons - 1) * 100 < base * share,
  };
  let most = 0;
  while (within[rounding](most + 1)) most += 1;
  return most;
};
const ROUNDINGS = ['DOWN', 'NEAREST', 'UP'] as const;
const BASES = ['RANKED', 'GOOD', 'GOOD_OR_BETTER'] as const;
const LARGEST = 60;

describe('a ceiling', () => {
  it('is what counting up allows: every group up to 60, every share in whole percent, every rounding', () => {
    for (let base = 0; base <= LARGEST; base += 1)
      for (let share = 0; share <= 100; share += 1)
        for (const rounding of ROUNDINGS)
          if (ceilingOf(base, share, rounding) !== countedUp(base, share, rounding))
            expect.fail(`${share} % of ${base} ${rounding}: ${ceilingOf(base, share, rounding)}`);
  });

  /** The most allowed of 20 %, by rounding, then by how many persons are in the base. */
  const allowed = ROUNDINGS.map((rounding) =>
    Array.from({ length: LARGEST + 1 }, (_, base) => countedUp(base, 20, rounding)),
  );

  it('is read from persons counted one by one, for every distribution of up to 60 persons and both readings', () => {
    let distributions = 0;
    // Each person is counted into the bases he is in, as he comes.
    const bases = { RANKED: 0, GOOD: 0, GOOD_OR_BETTER: 0 };
    const caps = BASES.map((base) => cap({ base }));
    const counts = { EXCELLENT: 0, GOOD: 0, COMPLETED: 0, NOT_COMPLETED: 0 };
    const bodies = new Map([['ward', counts as RankCounts]]);
    const checkOne = () => {
      distributions += 1;
      for (const [index, base] of BASES.entries()) {
        const reading = readCap(bodies, caps[index] as Cap);
        const most = allowed[0]?.[bases[base]];
        if (
          reading.ceiling !== most ||
          reading.baseCount !== bases[base] ||
          reading.exceeded !== counts.EXCELLENT > most ||
          reading.over.length !== Number(counts.EXCELLENT > most)
        )
          expect.fail(`${base} ${JSON.stringify(counts)}: ${JSON.stringify(reading)}, not ${most}`);
      }
    };
    const RANKS_LEFT = ['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'] as const;
    const fill = (rank: number, left: number) => {
      const name = RANKS_LEFT[rank];
      if (name === undefined) return checkOne();
      const into = BASES.filter(
        (base) => base === 'RANKED' || name === 'GOOD' || (base === 'GOOD_OR_BETTER' && name === 'EXCELLENT'),
      );
      for (let count = 0; count <= left; count += 1) {
        fill(rank + 1, left - count);
        counts[name] += 1;
        for (const base of into) bases[base] += 1;
      }
      counts[name] = 0;
      for (const base of into) bases[base] -= left + 1;
    };
    fill(0, LARGEST);
    // Ways to leave up to 60 persons in four ranks: 64 over 4.
    expect(distributions).toBe(635_376);
  });

  it('rounds each way alike for every excellent, good and other of up to 60 persons', () => {
    for (let excellent = 0; excellent <= LARGEST; excellent += 1)
      for (let good = 0; excellent + good <= LARGEST; good += 1)
        for (let other = 0; excellent + good + other <= LARGEST; other += 1) {
          const bodies = new Map([ward({ EXCELLENT: excellent, GOOD: good, COMPLETED: other })]);
          for (const [index, rounding] of ROUNDINGS.entries())
            for (const [base, persons] of [
              ['GOOD', good],
              ['GOOD_OR_BETTER', good + excellent],
              ['RANKED', good + excellent + other],
            ] as const) {
              const reading = readCap(bodies, cap({ base, rounding }));
              const most = allowed[index]?.[persons];
              if (reading.ceiling !== most || reading.exceeded !== excellent > most)
                expect.fail(`${base} ${rounding} ${excellent}/${good}/${other}: ${JSON.stringify(reading)}`);
            }
        }
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

  it('without a share that was read says nothing', () => {
    const bodies = new Map([ward({ EXCELLENT: 5 })]);
    expect(readCap(bodies, cap({ sharePercent: null }))).toEqual({
      baseCount: 0,
      ceiling: null,
      excellent: 5,
      exceeded: null,
      over: [],
    });
  });
});
