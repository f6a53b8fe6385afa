import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Scope, systemScope } from '../../src/authz/scope.ts';
import { migrate } from '../../src/database/migrate.ts';
import { RankingService } from '../../src/features/ranking/index.ts';
import { SuccessionService } from '../../src/features/succession/index.ts';
import { UnitsService } from '../../src/features/units/index.ts';
import { rulebook } from '../../src/seed/reference/rulebook/index.ts';
import { type TestDatabase, testDatabase, testWork } from '../../src/testing/index.ts';
import { loadRules, loadWorld } from '../indicators/load-world.ts';
import { answer, idOf } from '../indicators/oracle.ts';
import { askedDay, type World, worldArb } from '../indicators/world.ts';

const TODAY = '2026-11-23';
const units = new UnitsService({ today: () => TODAY });
const ranking = new RankingService(units);
const succession = new SuccessionService(units);
let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase({ empty: true });
  await migrate(database.dataSource);
  await loadRules(database.dataSource, rulebook);
});
afterAll(() => database?.close());

async function inWorld(world: World, work: (scope: Scope) => Promise<void>): Promise<void> {
  const unitOfWork = testWork(database.dataSource);
  const scope = systemScope('compare readings with the oracle', unitOfWork);
  try {
    await loadWorld(scope, world);
    await work(scope);
  } finally {
    await unitOfWork.rollback();
  }
}

const keysOn = (world: World, at: string) =>
  world.units
    .filter((unit) => unit.versions.some((v) => v.from <= at && (v.to === null || at < v.to)))
    .map(({ key }) => key);

/** What the oracle of the figures answers for one unit, by group. */
const figures = (
  world: World,
  key: string,
  at: string,
  since: string,
  indicator: Parameters<typeof answer>[2]['indicators'][number],
  by: 'RANK' | 'PLANNING_TERM',
) =>
  new Map(
    [
      ...answer(world, rulebook, {
        indicators: [indicator],
        rows: [key],
        at,
        since,
        by: [by],
        lens: 'AS_WAS',
        today: TODAY,
      }),
    ]
      .map(([name, value]) => [name.split(' ').at(-1) ?? '', Number(value)] as const)
      .filter(([, value]) => value > 0),
  );

describe('on random countries, with mergers', () => {
  test('a year is ranked as the figures count it, for wards, districts and provinces', async () => {
    let seen = 0;
    let groupsSeen = 0;
    await fc.assert(
      fc.asyncProperty(
        worldArb,
        fc.shuffledSubarray([2021, 2022, 2023, 2024, 2025, 2026], { minLength: 4 }),
        (world, years) =>
          inWorld(world, async (scope) => {
            for (const year of years) {
              const lastDay = `${year}-12-31`;
              for (const key of keysOn(world, lastDay)) {
                const expected = figures(world, key, lastDay, `${year}-01-01`, 'RANKED_COUNT', 'RANK');
                const check = await ranking.check(scope, { id: idOf(key) }, year, '2026-06-01');
                expect(new Map(check.counts.map(({ rank, count }) => [rank, count]))).toEqual(expected);
                expect(check.ranked).toBe([...expected.values()].reduce((sum, count) => sum + count, 0));
                expect(check.caps.map(({ base, excellent }) => [base, excellent])).toEqual([
                  ['GOOD', expected.get('EXCELLENT') ?? 0],
                  ['GOOD_OR_BETTER', expected.get('EXCELLENT') ?? 0],
                ]);
                const grouped = check.groups.reduce((sum, { ranked }) => sum + ranked, check.ungrouped);
                expect(grouped).toBe(check.ranked);
                // A ward by itself: each person by the main title he held in it that day.
                const titles = world.ranks
                  .filter((row) => row.unit === key && row.year === year)
                  .map(({ person, rank }) => {
                    const office = world.persons[person]?.offices.find(
                      ({ unit, from, to }) => unit === key && from <= lastDay && (to === null || lastDay < to),
                    );
                    return { rank, title: office?.titles[0] };
                  });
                if (titles.length === check.ranked)
                  for (const { group, counts } of check.groups)
                    for (const { rank, count } of counts) {
                      const held = new Set(
                        rulebook.dutyGroups.filter((row) => row.group === group.code).map((row) => row.titleCode),
                      );
                      const mine = titles.filter((row) => row.rank === rank && held.has(row.title ?? ''));
                      expect(mine).toHaveLength(count);
                      groupsSeen += count;
                    }
                seen += check.ranked;
              }
            }
          }),
      ),
      { numRuns: 15, seed: 335, endOnFailure: true },
    );
    expect(seen).toBeGreaterThan(50);
    expect(groupsSeen).toBeGreaterThan(0);
  });

  test('a plan has the entries the figures count, on any day, and says nothing the day did not know', async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(worldArb, askedDay, (world, at) =>
        inWorld(world, async (scope) => {
          for (const key of keysOn(world, at)) {
            const entries = figures(world, key, at, at, 'PLANNED_ENTRY_COUNT', 'PLANNING_TERM');
            const persons = figures(world, key, at, at, 'PLANNED_PERSON_COUNT', 'PLANNING_TERM');
            for (const term of ['2020-2025', '2025-2030']) {
              const plan = await succession.plan(scope, { id: idOf(key) }, term, at);
              const active = plan.entries.filter((entry) => entry.active);
              expect(active.length).toBe(entries.get(term) ?? 0);
              expect(new Set(active.map(({ personId }) => personId)).size).toBe(persons.get(term) ?? 0);
              for (const { from, to, active: planned } of plan.entries) {
                expect(from <= at).toBe(true);
                expect(planned ? to === null : to !== null && to <= at).toBe(true);
              }
              seen += active.length;
            }
          }
        }),
      ),
      { numRuns: 25, seed: 377, endOnFailure: true },
    );
    expect(seen).toBeGreaterThan(50);
  });
});
