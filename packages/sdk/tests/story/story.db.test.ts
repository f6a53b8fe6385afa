import { addDemoAccounts, testKeys } from '@cadre/server/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AT_2023, type Expected, OF_2022, PLANNED_SHARES, SINCE_2021 } from '../expected.ts';
import { figureOf, titled } from '../figures.ts';
import { type InProcess, openInProcess } from '../in-process.ts';
import { type Carried, carryOver, NEW_WARD } from './merger.ts';
import { appoint, OLD_WARD, registerPeople } from './people.ts';
import { addToPlan, publish, reviewPlan } from './planning.ts';
import { rankCollectives, rankPeople } from './ranking.ts';
import { askOfTheWard, readTheResolution } from './resolution.ts';
import type { Story } from './story.ts';
import { trainingOf } from './training.ts';
import { RANKED } from './ward-file.ts';

/**
 * The article, lived: an empty ward, and nothing but mutations of the SDK, from the opening of the register through
 * 2021–2023 to the figures of the contract; then the merger of 2025 and a year ranked under the law of 2026.
 */
let world: InProcess;
let story: Story;
let resolution: string;
let carried: readonly Carried[];

const AT = '2023-10-05';
const WARD = { code: OLD_WARD.code, at: AT };

beforeAll(async () => {
  world = await openInProcess();
  await addDemoAccounts(world.database.dataSource, testKeys);
}, 120_000);
afterAll(() => world?.database.close());

const officer = () => world.sdkOf('demo-ward');

describe('the years 2021 to 2023', () => {
  test('the operator says of which class the ward is, and the officer opens the register', async () => {
    world.become(OLD_WARD.at);
    expect(await figureOf(officer(), WARD, { indicator: 'OFFICIAL_COUNT', answer: 0 }, OLD_WARD.at)).toBe(0);
    await world.sdkOf('demo-admin').rulebook.addLocalRule({
      input: {
        rule: { unitClass: 'II' },
        unit: OLD_WARD,
        validFrom: '2021-01-01',
        note: 'Giả định của bản demo.',
        verified: false,
        wholeCountry: false,
        backdated: true,
      },
    });
    const ids = await registerPeople(officer());
    expect(ids.size).toBe(21);
    story = { officer: officer(), ids, ward: OLD_WARD, opened: OLD_WARD.at, become: world.become };
    await appoint(story);
  }, 60_000);

  test('the term 2020-2025 is planned', async () => {
    world.become('2021-01-20');
    const opening = { term: '2020-2025', kind: 'BUILD', on: '2021-01-20' } as const;
    const round = await addToPlan(story, opening, '2020-09-30');
    expect(round.status).toBe('DECIDED');
  }, 60_000);

  test('the congress asks for something', async () => {
    resolution = await askOfTheWard(story);
  }, 60_000);

  test('people are sent to courses, year after year', async () => {
    await trainingOf(story, 2021);
    await trainingOf(story, 2022);
  }, 120_000);

  test('the plan is supplemented, and cleared at the end of the year', async () => {
    world.become('2022-12-31');
    await addToPlan(story, { term: '2020-2025', kind: 'SUPPLEMENT', on: '2022-06-30' }, '2022-06-30');
    const review = await reviewPlan(story, '2020-2025', '2022-12-16');
    expect(review.proposals.filter(({ action }) => action === 'REMOVE').map(({ status }) => status)).toEqual([
      'APPROVED',
    ]);
  }, 60_000);

  test('the year 2022 is ranked', async () => {
    const year = { officer: story.officer, unit: OLD_WARD, year: 2022, on: '2022-12-15' };
    const ranked = RANKED.map(({ key, rank }) => ({ personId: story.ids.get(key) ?? '', rank }));
    await rankPeople(year, ranked);
    await rankCollectives(year, 'EXCELLENT');
  }, 120_000);

  test('the term 2025-2030 is planned by ballots, and published', async () => {
    world.become('2023-07-01');
    const opening = { term: '2025-2030', kind: 'BUILD', on: '2023-06-30', procedure: 'FIVE_STEP' } as const;
    const round = await addToPlan(story, opening, '2023-06-30');
    expect(round.proposals.map(({ status }) => status)).toEqual(Array(21).fill('APPROVED'));
    await publish(story, round);
  }, 60_000);

  test('courses of 2023 end', async () => {
    await trainingOf(story, 2023);
    world.become(AT);
  }, 120_000);
});

describe('the figures of October 2023', () => {
  const answer = (expected: Expected, at = AT, since?: string) => figureOf(officer(), WARD, expected, at, since);

  test.each(titled(AT_2023))('%s', async (_, expected) => {
    expect(await answer(expected)).toEqual(expected.answer);
  });
  test.each(titled(PLANNED_SHARES))('%s', async (_, expected) => {
    expect(await answer(expected)).toEqual(expect.objectContaining(expected.answer));
  });
  test.each(titled(SINCE_2021))('%s', async (_, expected) => {
    expect(await answer(expected, AT, '2021-01-01')).toEqual(expected.answer);
  });
  test.each(titled(OF_2022))('%s', async (_, expected) => {
    expect(await answer(expected, '2022-12-31', '2022-01-01')).toEqual(expected.answer);
  });

  test('no ceiling was in force in 2022; under the rules of 2026 the year would exceed them', async () => {
    const check = async (rulesAt?: string) =>
      (await officer().ranking.rankingCheck({ unit: { ...WARD, at: '2022-12-31' }, year: 2022, rulesAt })).rankingCheck;
    expect((await check()).caps).toEqual([]);
    const ofTheWard = (await check('2026-06-01')).caps.filter(({ per }) => per === 'BODY');
    expect(ofTheWard).toMatchObject([
      { base: 'GOOD', baseCount: 16, ceiling: 3, excellent: 5, exceeded: true },
      { base: 'GOOD_OR_BETTER', baseCount: 21, ceiling: 4, excellent: 5, exceeded: true },
    ]);
  });

  test('the resolution is answered by them', async () => {
    expect(await readTheResolution(officer(), resolution, WARD, AT)).toEqual({
      university: 'MET',
      'key-advanced': 'MET',
      women: 'MET',
      training: 'MET',
      tasks: 'BASICALLY_MET',
    });
  });
});

describe('after the merger', () => {
  test('people decide who goes on; history stays with the old ward', async () => {
    const office = world.sdkOf('demo-officer');
    const outcome = await carryOver(office, story.ids, world.become);
    carried = outcome.carried;
    expect(outcome.proposed).toBe(21);
    expect(carried.length + outcome.left.length).toBe(21);
    const count = { indicator: 'OFFICIAL_COUNT', answer: 0 } as const;
    const before = { code: OLD_WARD.code, at: '2025-06-30' };
    expect(await figureOf(office, before, count, '2025-06-30')).toBe(21);
    expect(await figureOf(office, NEW_WARD, count, NEW_WARD.at)).toBe(carried.length);
    expect(await figureOf(office, WARD, count, AT)).toBe(21);
  }, 120_000);

  test('2026 is ranked by points, and exceeds its ceilings: a finding, no block', async () => {
    world.become('2026-12-20');
    const unit = { ...NEW_WARD, at: '2026-12-20' };
    const excellent = 5;
    const ranked = carried.map(({ personId }, index) => ({
      personId,
      rank: index < excellent ? ('EXCELLENT' as const) : ('GOOD' as const),
      quarters: Array.from({ length: 4 }, () =>
        index < excellent ? (['28', '64'] as const) : (['25', '55'] as const),
      ),
    }));
    await rankPeople({ officer: officer(), unit, year: 2026, on: '2026-12-20' }, ranked);
    const { rankingCheck } = await officer().ranking.rankingCheck({ unit, year: 2026 });
    expect(rankingCheck.ranked).toBe(carried.length);
    const ofTheWard = rankingCheck.caps.filter(({ per }) => per === 'BODY');
    expect(ofTheWard.map(({ base, ceiling, exceeded }) => [base, ceiling, exceeded])).toEqual([
      ['GOOD', Math.floor((carried.length - excellent) / 5), true],
      ['GOOD_OR_BETTER', Math.floor(carried.length / 5), true],
    ]);
    expect(ofTheWard.every(({ legalBasis }) => legalBasis.instrument === '335/2025/NĐ-CP')).toBe(true);
  }, 120_000);
});
