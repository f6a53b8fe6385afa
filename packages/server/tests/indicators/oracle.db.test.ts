import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemScope } from '../../src/authz/scope.ts';
import { migrate } from '../../src/database/migrate.ts';
import { UnitsService } from '../../src/features/units/index.ts';
import { type Dimension, INDICATORS, IndicatorsService } from '../../src/indicators/index.ts';
import { rulebook } from '../../src/seed/reference/rulebook/index.ts';
import { type TestDatabase, testDatabase, testWork } from '../../src/testing/index.ts';
import { loadRules, loadWorld } from './load-world.ts';
import { answer, idOf } from './oracle.ts';
import { askedDay, type World, worldArb } from './world.ts';

const TODAY = '2026-11-23';
const units = new UnitsService({ today: () => TODAY });
const service = new IndicatorsService(units);
let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase({ empty: true });
  await migrate(database.dataSource);
  await loadRules(database.dataSource, rulebook);
});
afterAll(() => database?.close());

const selectionArb = fc.oneof(
  fc.record({
    by: fc.constant('tier' as const),
    tier: fc.constantFrom('PROVINCE' as const, 'DISTRICT' as const, 'COMMUNE' as const),
  }),
  fc.record({
    by: fc.constantFrom('unit' as const, 'childrenOf' as const, 'leavesOf' as const),
    nth: fc.nat(),
  }),
);
interface Asked {
  readonly at: string;
  readonly years: number;
  readonly lens: 'AS_WAS' | 'AS_NOW';
  readonly select:
    | { readonly by: 'tier'; readonly tier: 'PROVINCE' | 'DISTRICT' | 'COMMUNE' }
    | { readonly by: 'unit' | 'childrenOf' | 'leavesOf'; readonly nth: number };
  readonly by: readonly Dimension[];
}
const questionArb: fc.Arbitrary<Asked> = fc.record<Asked>({
  at: askedDay,
  years: fc.integer({ min: 0, max: 5 }),
  lens: fc.constantFrom('AS_WAS' as const, 'AS_NOW' as const),
  select: selectionArb,
  by: fc.constantFrom<readonly Dimension[]>(
    [],
    [],
    ['CATEGORY'],
    ['SEX'],
    ['ETHNICITY'],
    ['AGE_BAND'],
    ['EDUCATION', 'SEX'],
    ['POLITICAL_THEORY'],
    ['TITLE'],
    ['TITLE', 'CATEGORY'],
    ['COURSE'],
    ['YEAR'],
    ['YEAR', 'SEX'],
    ['RANK'],
    ['PLANNING_TERM'],
    ['PLANNING_TERM', 'TITLE'],
    ['AGE_BAND_PARTY'],
  ),
});

/** Asked of every country: all provinces over all years, where one person's facts meet. */
const WHOLE_COUNTRY: Asked = {
  at: '2026-01-01',
  years: 5,
  lens: 'AS_WAS',
  select: { by: 'tier', tier: 'PROVINCE' },
  by: [],
};

test('the SQL agrees with the oracle on random countries, mergers, multi-title persons and dates', async () => {
  let figures = 0;
  await fc.assert(
    fc.asyncProperty(worldArb, fc.array(questionArb, { minLength: 4, maxLength: 4 }), async (world, questions) => {
      const work = testWork(database.dataSource);
      const scope = systemScope('compare with the oracle', work);
      try {
        await loadWorld(scope, world);
        for (const question of [WHOLE_COUNTRY, ...questions]) figures += await compare(world, question);
      } finally {
        await work.rollback();
      }

      async function compare(world: World, question: Asked): Promise<number> {
        const { at, lens, select } = question;
        const { by } = question;
        const since =
          `${Number(at.slice(0, 4)) - question.years}-03-01` <= at
            ? `${Number(at.slice(0, 4)) - question.years}-03-01`
            : at;
        const indicators = INDICATORS.filter((each) =>
          by.every((dimension) => each.dimensions.includes(dimension)),
        ).map((each) => each.code);
        const inForce = world.units.filter((unit) =>
          unit.versions.some((v) => v.from <= at && (v.to === null || at < v.to)),
        );
        const selection =
          select.by === 'tier'
            ? { by: select.by, tier: select.tier }
            : { by: select.by, ref: { id: idOf(inForce[select.nth % inForce.length]?.key ?? '') } };
        const table = await service.table(scope, {
          indicators,
          units: selection,
          at,
          since,
          by,
          boundary: lens,
          language: 'en',
        });
        const keyOf = new Map(world.units.map((unit) => [idOf(unit.key), unit.key]));
        const rows = (await units.select(scope, 'indicators:read', selection, at, lens)).units.map(
          (unit) => keyOf.get(unit.id) ?? '',
        );
        const expected = answer(world, rulebook, { indicators, rows, at, since, by, lens, today: TODAY });
        const actual = new Map(
          table.rows.map((row) => [
            `${row.indicator} ${keyOf.get(row.unit.id)} ${row.groups.map((group) => group.key).join(',')}`,
            row.unavailable ?? (row.denominator === null ? String(row.value) : `${row.numerator}/${row.denominator}`),
          ]),
        );
        expect(Object.fromEntries([...actual].sort())).toEqual(Object.fromEntries([...expected].sort()));
        return expected.size;
      }
    }),
    { numRuns: Number(process.env.ORACLE_RUNS ?? 60), seed: 20231005, endOnFailure: true },
  );
  expect(figures).toBeGreaterThan(500);
}, 120_000);

test('conservation: what is added up over the children is the figure of the parent', async () => {
  await fc.assert(
    fc.asyncProperty(worldArb, askedDay, async (world, at) => {
      const work = testWork(database.dataSource);
      const scope = systemScope('add up', work);
      try {
        await loadWorld(scope, world);
        const additive = ['OFFICIAL_COUNT', 'KEY_OFFICIAL_COUNT', 'KEY_SEAT_COUNT', 'PLANNED_ENTRY_COUNT'] as const;
        const ask = (units: Parameters<typeof service.table>[1]['units']) =>
          service.table(scope, {
            indicators: additive,
            units,
            at,
            since: null,
            by: [],
            boundary: 'AS_WAS',
            language: 'vi',
          });
        for (const unit of world.units.filter(
          (each) =>
            each.versions[0]?.tier === 'PROVINCE' &&
            each.versions.some((v) => v.from <= at && (v.to === null || at < v.to)),
        )) {
          const ref = { id: idOf(unit.key) };
          const [whole, leaves] = [await ask({ by: 'unit', ref }), await ask({ by: 'leavesOf', ref })];
          for (const code of additive) {
            const sum = leaves.rows
              .filter((row) => row.indicator === code)
              .reduce((total, row) => total + (row.value ?? 0), 0);
            expect(sum).toBe(whole.rows.find((row) => row.indicator === code)?.value);
          }
        }
      } finally {
        await work.rollback();
      }
    }),
    { numRuns: 15, seed: 7 },
  );
}, 60_000);
