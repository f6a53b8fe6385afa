import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemScope, viewerScope } from '../../../src/authz/scope.ts';
import { migrate } from '../../../src/database/migrate.ts';
import { UnitsService } from '../../../src/features/units/index.ts';
import { IndicatorsService } from '../../../src/indicators/index.ts';
import { rulebook } from '../../../src/seed/reference/rulebook/index.ts';
import { type TestDatabase, testDatabase, testWork } from '../../../src/testing/index.ts';
import { loadRules, loadWorld } from '../load-world.ts';
import { attack, type Target } from './attacker.ts';
import { oneWard, smallCountry } from './small-country.ts';

/** Asks for everything, puts it all together with a solver, and fails when a withheld figure comes out too closely. */
const WORLDS = Number(process.env.ATTACKER_WORLDS ?? 2);
const FIRST = Number(process.env.ATTACKER_SEED ?? 0);
const TARGETS: readonly Target[] = [
  { subject: 'OFFICIALS', attributes: ['ETHNICITY', 'SEX'] },
  { subject: 'OFFICIALS', attributes: ['PARTY', 'SEX', 'CATEGORY'] },
  { subject: 'OFFICIALS', attributes: ['KEY', 'EDUCATION', 'SEX'] },
  { subject: 'OFFICIALS', attributes: ['AGE', 'SEX'] },
  { subject: 'OFFICIALS', attributes: ['KEY', 'STANDARD', 'POLITICAL_THEORY'] },
  { subject: 'OFFICIALS', attributes: ['TITLE', 'CATEGORY'] },
  { subject: 'RANKS', attributes: ['RANK', 'SEX'] },
  { subject: 'TRAINING', attributes: ['COURSE', 'SEX'] },
  { subject: 'PLANNING', attributes: ['PLANNING_TERM', 'SEX', 'ETHNICITY'] },
  { subject: 'KEY_SEATS', attributes: ['CATEGORY', 'SEX'] },
];

let database: TestDatabase;
const service = new IndicatorsService(new UnitsService({ today: () => '2026-11-23' }));

beforeAll(async () => {
  database = await testDatabase({ empty: true });
  await migrate(database.dataSource);
  await loadRules(database.dataSource, rulebook);
});
afterAll(() => database?.close());

const only = process.env.ATTACKER_TARGET;

test('nothing withheld can be worked out from everything that is told', async () => {
  const totals = {
    asked: 0,
    shown: 0,
    pinned: 0,
    withheld: new Map<string, number>(),
    shares: new Map<string, [number, number]>(),
  };
  const found: string[] = [];
  let asking = 0;
  const started = Date.now();
  for (let seed = FIRST; seed < FIRST + WORLDS; seed += 1) {
    const work = testWork(database.dataSource);
    const system = systemScope('attack', work);
    const analyst = viewerScope(
      { accountId: 'a', name: 'analyst', grants: [{ role: 'ANALYST', unitIds: null }] },
      work,
    );
    try {
      // The first country of every run is the hardest to protect: one ward is all of it.
      const world = seed === 0 ? oneWard() : smallCountry(seed);
      await loadWorld(system, world);
      for (const [index, target] of TARGETS.entries()) {
        if (only !== undefined && Number(only) !== index) continue;
        const outcome = await attack(world, target, async ({ indicators, by, units, boundary, since, at, isNew }) => {
          const before = Date.now();
          const question = { indicators, by, units, boundary, since, at, language: 'en' as const };
          const told = await service.table(analyst, question);
          const years = { since: `${since.slice(0, 4)}-01-01`, at: told.referenceDate };
          const truth = isNew ? await service.table(system, { ...question, ...years }) : null;
          asking += Date.now() - before;
          return { told, true: truth };
        });
        totals.asked += outcome.asked;
        totals.shown += outcome.shown;
        totals.pinned += outcome.narrow.length;
        for (const [reason, count] of Object.entries(outcome.withheld))
          totals.withheld.set(reason, (totals.withheld.get(reason) ?? 0) + count);
        for (const [kind, [shown, asked]] of Object.entries(outcome.shares)) {
          const before = totals.shares.get(kind) ?? [0, 0];
          totals.shares.set(kind, [before[0] + shown, before[1] + asked]);
        }
        found.push(...outcome.narrow.map((each) => `seed ${seed}, ${target.subject} ${target.attributes}: ${each}`));
      }
    } finally {
      await work.rollback();
    }
  }
  const percent = ([shown, asked]: readonly [number, number]) => `${Math.round((100 * shown) / Math.max(1, asked))} %`;
  process.stdout.write(
    `attacker: ${WORLDS} countries, asked ${totals.asked}, shown ${totals.shown} (${percent([totals.shown, totals.asked])}), withheld ${JSON.stringify(Object.fromEntries(totals.withheld))}, ` +
      `by kind ${[...totals.shares].map(([kind, share]) => `${kind} ${percent(share)}`).join(', ')}, pinned ${totals.pinned}; ${Math.round(asking / 1000)} of ${Math.round((Date.now() - started) / 1000)} s asking\n`,
  );
  expect(found.slice(0, Number(process.env.ATTACKER_SHOW ?? 20))).toEqual([]);
  expect(totals.shown).toBeGreaterThan(0);
}, 3_600_000);
