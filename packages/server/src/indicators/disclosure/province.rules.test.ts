import { describe, expect, test } from 'vitest';
import { provinceOf } from './build.rules.ts';
import { DEFAULT_PROTECTION } from './protection.rules.ts';
import { type Answer, type Asked, answerOf, answerOfAll, keysNamed, together } from './province.rules.ts';
import type { Counted } from './table.rules.ts';
import { treesAt } from './tree.rules.ts';

const range = { from: '2021-01-01', to: null };

/** Women and men of each commune, and as many cadres as women. */
function province(communes: Readonly<Record<string, readonly [number, number]>>) {
  const names = Object.keys(communes);
  const [tree] = treesAt(
    [{ unitId: 'P', superiorId: null, ...range }, ...names.map((unitId) => ({ unitId, superiorId: 'P', ...range }))],
    '2023-12-31',
  );
  if (tree === undefined) throw new Error('There is no tree.');
  const of = (unit: string, side: 0 | 1) =>
    (unit === 'P' ? names : [unit]).reduce((sum, name) => sum + (communes[name]?.[side] ?? 0), 0);
  const counts = (keyed: (unit: string) => Readonly<Record<string, number>>) =>
    new Map(
      tree.ids.map((unit) => {
        const cells = Object.entries(keyed(unit)).filter(([, count]) => count > 0);
        return [unit, new Map(cells.map(([key, count]): [string, Counted] => [key, { rows: count, persons: count }]))];
      }),
    );
  return provinceOf(
    tree,
    {
      personsDiffer: false,
      sensitive: false,
      totals: counts((unit) => ({ '': of(unit, 0) + of(unit, 1) })),
      attributes: [
        {
          attribute: 'SEX',
          sensitive: false,
          known: ['FEMALE', 'MALE'],
          counts: counts((unit) => ({ FEMALE: of(unit, 0), MALE: of(unit, 1) })),
        },
        {
          attribute: 'CATEGORY',
          sensitive: false,
          known: ['CADRE', 'CIVIL_SERVANT'],
          counts: counts((unit) => ({ CADRE: of(unit, 0), CIVIL_SERVANT: of(unit, 1) })),
        },
        {
          attribute: 'KEY',
          sensitive: false,
          known: ['KEY', 'OTHER'],
          counts: counts((unit) => ({ OTHER: of(unit, 0) + of(unit, 1) })),
        },
      ],
      pairs: [],
    },
    DEFAULT_PROTECTION,
  );
}

const women: Asked = new Map([['SEX', (key: string) => key === 'FEMALE']]);
const cadres: Asked = new Map([['CATEGORY', (key: string) => key === 'CADRE']]);
const others: Asked = new Map([['KEY', (key: string) => key === 'OTHER']]);
const value = (answer: Answer) => (answer.shown ? answer.value : answer.reason);

describe('of one unit', () => {
  const land = province({ a: [1, 9], b: [8, 12], c: [20, 20] });

  test('a shown cell is told, a withheld one is a reason and no number', () => {
    expect(value(answerOf(land, 'c', women, 'ROWS'))).toBe(20);
    expect(answerOf(land, 'a', women, 'ROWS')).toEqual({ shown: false, reason: 'PRIMARY' });
    expect(value(answerOf(land, 'b', women, 'ROWS'))).toBe('SECONDARY');
    expect(value(answerOf(land, 'a', new Map(), 'ROWS'))).toBe(10);
  });

  test('two attributes without a table of their own are withheld; one that narrows nothing does not count', () => {
    expect(value(answerOf(land, 'c', new Map([...women, ...cadres]), 'ROWS'))).toBe('DIFFERENCING');
    expect(value(answerOf(land, 'c', new Map([...women, ...others]), 'ROWS'))).toBe(20);
    expect(value(answerOf(land, 'c', new Map([...women, ['KEY', (key) => key === 'KEY']]), 'ROWS'))).toBe(0);
  });

  test('a row with a pool names every key, one without only those it counts', () => {
    const zero = province({ a: [0, 10], b: [1, 12], c: [20, 20] });
    expect(keysNamed(zero, 'b', 'SEX')).toEqual(['FEMALE', 'MALE']);
    expect(keysNamed(zero, 'a', 'SEX')).toEqual(['MALE']);
    expect(keysNamed(zero, 'a', 'KEY')).toEqual(['OTHER']);
    expect(keysNamed(zero, 'nowhere', 'SEX')).toEqual([]);
  });
});

describe('of several units as one, as today has it', () => {
  const land = province({ a: [1, 9], b: [8, 12], c: [20, 20], d: [30, 30] });
  const all = (units: readonly string[]) => value(answerOfAll(land, units, women, 'ROWS'));

  test('told where each of them is', () => expect(all(['c', 'd'])).toBe(50));
  test('told where everything else is', () => {
    expect(all(['a', 'b', 'c'])).toBe(29);
    expect(all(['a', 'b', 'c', 'd'])).toBe(59);
  });
  test('withheld where neither is: the ward that was merged does not follow', () => {
    expect(all(['a', 'c'])).toBe('DIFFERENCING');
    expect(all(['b', 'c', 'd'])).toBe('DIFFERENCING');
  });
});

test('several years are told where each is; different persons never, for their overlap would follow', () => {
  const [four, five]: Answer[] = [
    { shown: true, value: 4 },
    { shown: true, value: 5 },
  ];
  if (four === undefined || five === undefined) throw new Error('unreachable');
  expect(together([four, five], 'ROWS')).toEqual({ shown: true, value: 9 });
  expect(together([four, five], 'PERSONS')).toEqual({ shown: false, reason: 'DIFFERENCING' });
  expect(together([four, { shown: false, reason: 'PRIMARY' }], 'ROWS')).toEqual({
    shown: false,
    reason: 'DIFFERENCING',
  });
  expect(together([{ shown: false, reason: 'PRIMARY' }], 'ROWS')).toEqual({ shown: false, reason: 'PRIMARY' });
});
