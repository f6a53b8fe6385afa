import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Scope, systemScope } from '../../src/authz/scope.ts';
import { migrate } from '../../src/database/migrate.ts';
import { type RankingCheck, RankingService } from '../../src/features/ranking/index.ts';
import { SuccessionService } from '../../src/features/succession/index.ts';
import { UnitsService } from '../../src/features/units/index.ts';
import { rulebook } from '../../src/seed/reference/rulebook/index.ts';
import { type TestDatabase, testDatabase, testWork } from '../../src/testing/index.ts';
import { loadRules, loadWorld } from '../indicators/load-world.ts';
import { answer, idOf, nearestRules } from '../indicators/oracle.ts';
import { askedDay, localRulesOf, type World, type WorldLocalRule, worldArb } from '../indicators/world.ts';

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

const onlyOf = (world: World, unit: string): World => ({
  ...world,
  ranks: world.ranks.filter((rank) => rank.unit === unit),
});

/** What the oracle of the figures answers for one unit, by group. */
const figures = (
  world: World,
  key: string,
  at: string,
  since: string,
  indicator: Parameters<typeof answer>[2]['indicators'][number],
  by: 'RANK' | 'PLANNING_TERM',
  /** Only what this unit itself did. */
  only: string | null = null,
) =>
  new Map(
    [
      ...answer(only === null ? world : onlyOf(world, only), rulebook, {
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

const capsSaid = (caps: RankingCheck['caps']) =>
  caps
    .map(({ per, base, sharePercent, basis, baseCount, excellent, ceiling, over }) =>
      [
        `${per}|${base}`,
        sharePercent,
        basis.local ?? false,
        basis.from,
        baseCount,
        excellent,
        ceiling,
        over.length,
      ].join(' '),
    )
    .sort();

/** Body by body: the ceilings of the country with the nearest local one in place of each, counted out by hand. */
function capsExpected(world: World, key: string, year: number, rulesAt: string): string[] {
  const lastDay = `${year}-12-31`;
  const nearest = nearestRules(world);
  const keys = ['BODY|RANKED', 'BODY|GOOD', 'BODY|GOOD_OR_BETTER'];
  type Cap = { key: string; share: number; up: boolean; from: string; rule: WorldLocalRule | null };
  const capsOf = (unit: string): Cap[] =>
    keys.flatMap((cap): Cap[] => {
      const rule = nearest(unit, lastDay, rulesAt, 'RANKING_CAP', cap);
      if (rule !== undefined) {
        const { sharePercent, rounding } = rule.value as { sharePercent: number; rounding: string };
        return [{ key: cap, share: sharePercent, up: rounding === 'UP', from: rule.from, rule }];
      }
      return cap === 'BODY|RANKED' ? [] : [{ key: cap, share: 20, up: false, from: '2026-01-01', rule: null }];
    });
  const ranking = new Set(world.ranks.flatMap((row) => (row.year === year ? [row.unit] : [])));
  const bodies = [...ranking]
    .map((body) => ({
      body,
      ranks: figures(world, key, lastDay, `${year}-01-01`, 'RANKED_COUNT', 'RANK', body),
    }))
    .filter(({ ranks }) => ranks.size > 0);
  const rows = new Map<string, { cap: Cap; base: number; excellent: number; ceiling: number; over: number }>();
  const rowOf = (cap: Cap) => {
    const name = `${cap.key} ${cap.rule === null ? 'country' : localRulesOf(world).indexOf(cap.rule)}`;
    const row = rows.get(name) ?? { cap, base: 0, excellent: 0, ceiling: 0, over: 0 };
    rows.set(name, row);
    return row;
  };
  for (const cap of capsOf(key)) rowOf(cap);
  for (const { body, ranks } of bodies) {
    const of = (rank: string) => ranks.get(rank) ?? 0;
    const good = of('GOOD');
    const all = good + of('EXCELLENT') + of('COMPLETED') + of('NOT_COMPLETED');
    for (const cap of capsOf(body)) {
      const base = { 'BODY|RANKED': all, 'BODY|GOOD': good }[cap.key] ?? good + of('EXCELLENT');
      const ceiling = cap.up ? Math.ceil((base * cap.share) / 100) : Math.floor((base * cap.share) / 100);
      const row = rowOf(cap);
      row.base += base;
      row.excellent += of('EXCELLENT');
      row.ceiling += ceiling;
      row.over += of('EXCELLENT') > ceiling ? 1 : 0;
    }
  }
  return [...rows.values()]
    .map(({ cap, base, excellent, ceiling, over }) =>
      [cap.key, cap.share, cap.rule !== null, cap.from, base, excellent, ceiling, over].join(' '),
    )
    .sort();
}

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
                expect(capsSaid(check.caps)).toEqual(capsExpected(world, key, year, '2026-06-01'));
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
