import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EligibilityVerdict } from './training.eligibility.rules.ts';
import { AIMS, type Aspirant, type OpenNeed, type Seats, suggest, type Ward } from './training.suggestion.rules.ts';

const need = (key: string, given: Partial<OpenNeed> = {}): OpenNeed => ({
  key,
  requirement: 'POLITICAL_THEORY',
  minimum: 2,
  verified: true,
  held: true,
  transitionTo: null,
  ...given,
});
const person = (id: string, ...needs: OpenNeed[]): Aspirant => ({ id, nameKey: id, needs });
const course = (key: string, seats: number, level = 2, requirement: OpenNeed['requirement'] = 'POLITICAL_THEORY') => ({
  key,
  seats,
  grants: { requirement, level },
});
const ward = (persons: readonly Aspirant[], courses: readonly Seats[], given: Partial<Ward> = {}): Ward => ({
  persons,
  courses,
  mostPerPerson: null,
  verdictOf: () => 'ELIGIBLE',
  ...given,
});
const pairs = (given: Ward) => suggest(given).choices.map(({ personId, courseKey }) => `${personId} ${courseKey}`);
const passed = (given: Ward) =>
  suggest(given).passedOver.map(({ personId, need: key, reason, lostBy }) => [
    personId,
    key,
    reason,
    lostBy && `${lostBy.aim} ${lostBy.by}`,
  ]);

describe('whom to send', () => {
  it('two standards closed by one seat come before one', () => {
    const given = ward([person('a', need('x')), person('b', need('x'), need('y'))], [course('TC', 1)]);
    expect(pairs(given)).toEqual(['b TC']);
    expect(passed(given)).toEqual([['a', 'x', 'SEATS_TAKEN', 'STANDARDS 1']]);
  });

  it('a seat goes to whom another course cannot help', () => {
    const both = person('a', need('x'));
    const high = person('b', need('x', { minimum: 3 }));
    // The higher course would do for either; only one of them may need it.
    expect(pairs(ward([both, high], [course('CC', 1, 3), course('TC', 1)]))).toEqual(['a TC', 'b CC']);
  });

  it('the earlier end of a transition comes first, an ended one before all, a title planned for last', () => {
    const ends = (day: string | null) => need('x', { transitionTo: day });
    const given = ward(
      [
        person('a', need('x', { held: false })),
        person('b', ends('2028-08-01')),
        person('c', ends('2026-01-01')),
        person('d', ends(null)),
      ],
      [course('TC', 1)],
    );
    expect(pairs(given)).toEqual(['d TC']);
    expect(pairs({ ...given, courses: [course('TC', 2)] })).toEqual(['c TC', 'd TC']);
    expect(pairs({ ...given, courses: [course('TC', 3)] })).toEqual(['b TC', 'c TC', 'd TC']);
    expect(passed(given)[0]?.[3]).toBe('URGENCY 1000000');
  });

  it('a standard that was not checked never outweighs one that was', () => {
    const unread = ['x', 'y', 'z'].map((key) => need(key, { verified: false }));
    expect(pairs(ward([person('a', ...unread), person('b', need('x'))], [course('TC', 1)]))).toEqual(['b TC']);
    expect(pairs(ward([person('a', ...unread)], [course('TC', 1)]))).toEqual(['a TC']);
  });

  it('nobody is sent for nothing, or higher than needed', () => {
    expect(pairs(ward([person('a')], [course('TC', 5)]))).toEqual([]);
    expect(pairs(ward([person('a', need('x'))], [course('CC', 5, 3), course('TC', 5)]))).toEqual(['a TC']);
  });

  it('one person may need two courses, unless the most is one', () => {
    const two = person('a', need('x'), need('y', { requirement: 'STATE_MANAGEMENT', minimum: 1, verified: false }));
    const courses = [course('TC', 1), course('CV', 1, 1, 'STATE_MANAGEMENT')];
    expect(pairs(ward([two], courses))).toEqual(['a CV', 'a TC']);
    const one = ward([two], courses, { mostPerPerson: 1 });
    expect(pairs(one)).toEqual(['a TC']);
    expect(passed(one)).toEqual([['a', 'y', 'COURSE_LIMIT', null]]);
  });

  it('says why not: no course, not eligible, the order of names', () => {
    const given = ward(
      [person('a', need('x', { minimum: 4 })), person('b', need('x')), person('c', need('x')), person('d', need('x'))],
      [course('TC', 1)],
      { verdictOf: (id) => (id === 'b' ? 'NOT_ELIGIBLE' : 'ELIGIBLE') },
    );
    expect(pairs(given)).toEqual(['c TC']);
    expect(passed(given)).toEqual([
      ['a', 'x', 'NO_COURSE', null],
      ['b', 'x', 'NOT_ELIGIBLE', null],
      ['d', 'x', 'SEATS_TAKEN', 'NAME 0'],
    ]);
  });

  it('known to be eligible comes before not known, where all else is equal', () => {
    const given = ward([person('a', need('x')), person('b', need('x'))], [course('TC', 1)], {
      verdictOf: (id) => (id === 'a' ? 'UNKNOWN' : 'NO_RULE'),
    });
    expect(pairs(given)).toEqual(['b TC']);
    expect(passed(given)[0]?.[3]).toBe('ELIGIBILITY 1');
  });
});

const REQUIREMENTS = ['POLITICAL_THEORY', 'STATE_MANAGEMENT', 'PROFESSIONAL'] as const;
const VERDICTS: readonly EligibilityVerdict[] = ['ELIGIBLE', 'ELIGIBLE', 'UNKNOWN', 'NO_RULE', 'NOT_ELIGIBLE'];

const needArb = fc
  .record({
    requirement: fc.constantFrom(...REQUIREMENTS),
    minimum: fc.integer({ min: 1, max: 3 }),
    verified: fc.boolean(),
    held: fc.boolean(),
    transitionTo: fc.constantFrom(null, '2026-01-01', '2028-08-01'),
  })
  .map((given): OpenNeed => ({ key: '', ...given }));
const wardArb = fc
  .record({
    persons: fc.array(fc.array(needArb, { maxLength: 3 }), { minLength: 1, maxLength: 5 }),
    courses: fc.array(
      fc.record({
        requirement: fc.constantFrom(...REQUIREMENTS),
        level: fc.integer({ min: 1, max: 3 }),
        seats: fc.integer({ min: 0, max: 2 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    mostPerPerson: fc.constantFrom(null, 1, 2),
    verdicts: fc.array(fc.constantFrom(...VERDICTS), { minLength: 20, maxLength: 20 }),
    names: fc.array(fc.constantFrom('an', 'bình', 'chi'), { minLength: 5, maxLength: 5 }),
  })
  .map(({ persons, courses, mostPerPerson, verdicts, names }): Ward => {
    const verdictOf: Ward['verdictOf'] = (personId, courseKey) =>
      verdicts[Number(personId.slice(1)) * 4 + Number(courseKey.slice(1))] ?? 'ELIGIBLE';
    return {
      mostPerPerson,
      verdictOf,
      persons: persons.map((needs, index) => ({
        id: `p${index}`,
        nameKey: names[index] ?? '',
        needs: needs.map((each, place) => ({ ...each, key: `n${place}` })),
      })),
      courses: courses.map(({ requirement, level, seats }, index) => ({
        key: `c${index}`,
        seats,
        grants: { requirement, level },
      })),
    };
  });

interface Pair {
  readonly person: Aspirant;
  readonly course: Seats;
}

/** Every pair that could be chosen, in the order of names. */
function pairsOf({ persons, courses, verdictOf }: Ward): Pair[] {
  const inOrder = [...persons].sort((a, b) =>
    a.nameKey < b.nameKey ? -1 : a.nameKey > b.nameKey ? 1 : a.id < b.id ? -1 : 1,
  );
  return inOrder.flatMap((one) =>
    courses
      .filter((course) => one.needs.some((each) => closes(course, each)))
      .filter((course) => verdictOf(one.id, course.key) !== 'NOT_ELIGIBLE')
      .map((course) => ({ person: one, course })),
  );
}
const closes = ({ grants }: Seats, { requirement, minimum }: OpenNeed) =>
  grants.requirement === requirement && grants.level >= minimum;

function isAllowed({ mostPerPerson }: Ward, chosen: readonly Pair[]): boolean {
  const count = (of: (pair: Pair) => boolean) => chosen.filter(of).length;
  return chosen.every(
    ({ person: one, course }) =>
      count((pair) => pair.course === course) <= course.seats &&
      count((pair) => pair.person === one) <= (mostPerPerson ?? Number.POSITIVE_INFINITY),
  );
}

/** The aims written a second time: what is closed is counted once, however many courses close it. */
function score({ verdictOf }: Ward, all: readonly Pair[], chosen: readonly Pair[]): readonly number[] {
  const closed = [...new Set(chosen.map(({ person: one }) => one))].flatMap((one) =>
    one.needs.filter((each) => chosen.some(({ person: same, course }) => same === one && closes(course, each))),
  );
  const urgent = (each: OpenNeed) =>
    each.verified && each.held
      ? 1_000_000 - (each.transitionTo === null ? 0 : Math.floor(Date.parse(each.transitionTo) / 86_400_000))
      : 0;
  return [
    closed.filter(({ verified }) => verified).length,
    closed.reduce((sum, each) => sum + urgent(each), 0),
    closed.filter(({ verified }) => !verified).length,
    -chosen.length,
    -chosen.reduce((sum, { course }) => sum + course.grants.level, 0),
    -chosen.filter(({ person: one, course }) => verdictOf(one.id, course.key) === 'UNKNOWN').length,
    chosen.reduce((sum, pair) => sum + 2 ** (all.length - 1 - all.indexOf(pair)), 0),
  ];
}
const better = (a: readonly number[], b: readonly number[]) => {
  const place = a.findIndex((part, index) => part !== b[index]);
  return place >= 0 && (a[place] ?? 0) > (b[place] ?? 0);
};

/** The best of all allowed choices, or of those that hold one of the pairs. */
function exhaustive(
  given: Ward,
  all: readonly Pair[],
  among: readonly Pair[] | null,
): { chosen: Pair[]; score: readonly number[] } | null {
  let best: { chosen: Pair[]; score: readonly number[] } | null = null;
  for (let mask = 0; mask < 2 ** all.length; mask += 1) {
    const chosen = all.filter((_, index) => (mask >> index) & 1);
    if (among !== null && !among.some((pair) => chosen.includes(pair))) continue;
    if (!isAllowed(given, chosen)) continue;
    const reached = score(given, all, chosen);
    if (best === null || better(reached, best.score)) best = { chosen, score: reached };
  }
  return best;
}

describe('against every choice there is', () => {
  const small = wardArb.filter((given) => pairsOf(given).length <= 11);

  it('the suggestion is the best one, and what it says of whoever lost a seat is true', () => {
    let lost = 0;
    fc.assert(
      fc.property(small, (given) => {
        const all = pairsOf(given);
        const best = exhaustive(given, all, null);
        const { choices, passedOver } = suggest(given);
        expect(choices.map(({ personId, courseKey }) => `${personId} ${courseKey}`).sort()).toEqual(
          best?.chosen.map(({ person: one, course }) => `${one.id} ${course.key}`).sort(),
        );
        for (const { personId, need: key, reason, lostBy } of passedOver) {
          if (reason !== 'SEATS_TAKEN') continue;
          lost += 1;
          const one = given.persons.find(({ id }) => id === personId);
          const wanted = one?.needs.find((each) => each.key === key);
          const closing = all.filter(
            (pair) => pair.person === one && wanted !== undefined && closes(pair.course, wanted),
          );
          const forced = exhaustive(given, all, closing);
          const place = best?.score.findIndex((part, index) => part !== forced?.score[index]) ?? -1;
          const by = (best?.score[place] ?? 0) - (forced?.score[place] ?? 0);
          expect(lostBy).toEqual({ aim: AIMS[place], by: AIMS[place] === 'NAME' ? 0 : by });
        }
      }),
      { numRuns: 1500 },
    );
    expect(lost).toBeGreaterThan(50);
  });

  it('the order in which the ward is given changes nothing', () => {
    fc.assert(
      fc.property(wardArb, fc.infiniteStream(fc.nat()), (given, random) => {
        const shuffled = <Row>(rows: readonly Row[]) =>
          rows
            .map((row) => ({ row, place: random.next().value as number }))
            .sort((a, b) => a.place - b.place)
            .map(({ row }) => row);
        const other = {
          ...given,
          courses: shuffled(given.courses),
          persons: shuffled(given.persons).map((one) => ({ ...one, needs: shuffled(one.needs) })),
        };
        const told = (of: Ward) => {
          const { choices, passedOver } = suggest(of);
          return {
            choices: choices.map((each) => ({ ...each, closes: [...each.closes].sort() })),
            passedOver: passedOver.map((each) => JSON.stringify(each)).sort(),
          };
        };
        expect(told(other)).toEqual(told(given));
      }),
      { numRuns: 300 },
    );
  });

  it('whatever is left out has a reason, and nothing is both', () => {
    fc.assert(
      fc.property(wardArb, (given) => {
        const { choices, passedOver } = suggest(given);
        const closed = choices.flatMap(({ personId, closes: keys }) => keys.map((key) => `${personId} ${key}`));
        const named = passedOver.map(({ personId, need: key }) => `${personId} ${key}`);
        const every = given.persons.flatMap(({ id, needs }) => needs.map(({ key }) => `${id} ${key}`));
        expect([...closed, ...named].sort()).toEqual(every.sort());
      }),
    );
  });
});
