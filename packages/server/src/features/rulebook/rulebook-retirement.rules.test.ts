import { describe, expect, it } from 'vitest';
import { retirementAges } from '../../seed/reference/rulebook/planning.ts';
import { type Born, retirementOf } from './rulebook-retirement.rules.ts';

const SEXES = ['FEMALE', 'MALE'] as const;
const FIRST = 2021;
const LAST = 2035;
const two = (number: number) => String(number).padStart(2, '0');

/** The age of a year in months, written out again: 2023 and its steps of three and four months, up to 62 and 60. */
const ageIn = (sex: Born['sex'], year: number) => {
  const asked = Math.min(Math.max(year, FIRST), LAST);
  return sex === 'MALE' ? Math.min(744, 729 + 3 * (asked - 2023)) : Math.min(720, 672 + 4 * (asked - 2023));
};

/** Goes through life month by month until enough of them were lived. */
function walk(sex: Born['sex'], year: number, month: number): { on: string; year: number } {
  let lived = 0;
  let [y, m] = [year, month];
  while (lived < ageIn(sex, y)) {
    lived += 1;
    m += 1;
    if (m > 12) [y, m] = [y + 1, 1];
  }
  return { on: m === 12 ? `${y + 1}-01-01` : `${y}-${two(m + 1)}-01`, year: y };
}

describe('the day of retirement', () => {
  it('agrees with a walk through life, for either sex and every month of birth of sixty years', () => {
    let walked = 0;
    for (const sex of SEXES) {
      for (let year = 1945; year <= 2004; year += 1) {
        const ways = Array.from({ length: 12 }, (_, index) => walk(sex, year, index + 1));
        for (const [index, way] of ways.entries()) {
          const born = { sex, birthDate: `${year}-${two(index + 1)}-${two(1 + (index % 28))}`, birthPrecision: 'DAY' };
          const said = retirementOf(born, retirementAges);
          const inferred = way.year < FIRST || way.year > LAST;
          if (
            said === null ||
            said.latest.on !== way.on ||
            said.earliest.on !== way.on ||
            said.latest.inferred !== inferred ||
            (!inferred && said.latest.age.year !== way.year) ||
            said.latest.age.months !== ageIn(sex, way.year)
          )
            expect.fail(`${sex} ${born.birthDate}: ${JSON.stringify(said)}, walked to ${JSON.stringify(way)}`);
          walked += 1;
        }
        const said = retirementOf({ sex, birthDate: `${year}-01-01`, birthPrecision: 'YEAR' }, retirementAges);
        expect([said?.earliest.on, said?.latest.on], `${sex} ${year}`).toEqual([ways[0]?.on, ways[11]?.on]);
      }
    }
    expect(walked).toBe(2 * 60 * 12);
  });

  it('of 2023 is the one read: men at 60 years and 9 months, women at 56', () => {
    const told = (sex: Born['sex'], birthDate: string) => {
      const said = retirementOf({ sex, birthDate, birthPrecision: 'MONTH' }, retirementAges)?.latest;
      return [said?.on, said?.age.months, said?.age.verified];
    };
    expect(told('MALE', '1962-07-01')).toEqual(['2023-05-01', 729, true]);
    expect(told('MALE', '1963-03-01')).toEqual(['2024-01-01', 729, true]);
    expect(told('MALE', '1963-04-01')).toEqual(['2024-05-01', 732, false]);
    expect(told('FEMALE', '1967-05-31')).toEqual(['2023-06-01', 672, true]);
    expect(told('FEMALE', '1967-12-01')).toEqual(['2024-01-01', 672, true]);
  });

  it('never comes earlier for whoever is younger', () => {
    for (const sex of SEXES) {
      let before = '';
      for (let month = 1945 * 12; month < 2005 * 12; month += 1) {
        const birthDate = `${Math.floor(month / 12)}-${two((month % 12) + 1)}-01`;
        const on = retirementOf({ sex, birthDate, birthPrecision: 'DAY' }, retirementAges)?.latest.on ?? '';
        expect(on >= before, `${sex} ${birthDate}`).toBe(true);
        before = on;
      }
    }
  });

  it('is not told where there are no ages', () => {
    expect(retirementOf({ sex: 'MALE', birthDate: '1962-07-01', birthPrecision: 'DAY' }, [])).toBeNull();
  });
});
