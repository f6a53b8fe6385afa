import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemScope } from '../../src/authz/scope.ts';
import { migrate } from '../../src/database/migrate.ts';
import type { UnitOfWork } from '../../src/database/unit-of-work.ts';
import type { Measure, Subject } from '../../src/indicators/define.ts';
import {
  ATTRIBUTE_OF,
  type Attribute,
  attributeData,
  means,
} from '../../src/indicators/disclosure/attributes.catalogue.ts';
import { INDICATORS } from '../../src/indicators/index.ts';
import { rollup } from '../../src/indicators/rollup.ts';
import { rulebook } from '../../src/seed/reference/rulebook/index.ts';
import { type TestDatabase, testDatabase, testWork } from '../../src/testing/index.ts';
import { smallCountry } from './attacker/small-country.ts';
import { loadRules, loadWorld } from './load-world.ts';
import { idOf } from './oracle.ts';

/** What the catalogue says a filter or a dimension means is what its SQL does. */
let database: TestDatabase;
let work: UnitOfWork;

beforeAll(async () => {
  database = await testDatabase({ empty: true });
  await migrate(database.dataSource);
  await loadRules(database.dataSource, rulebook);
  work = testWork(database.dataSource);
  await loadWorld(systemScope('test', work), smallCountry(4));
});
afterAll(async () => {
  await work?.rollback();
  await database?.close();
});

const read = (subject: Subject, measures: readonly Measure[], by: readonly string[]) =>
  rollup(systemScope('test', work), {
    subject,
    measures,
    by,
    at: '2023-12-31',
    since: '2022-01-01',
    targetIds: [idOf('P')],
    leafIds: null,
    redrawnOn: null,
  });

const aboutPersons = INDICATORS.filter(({ subject }) => subject !== 'QUOTAS' && subject !== 'COLLECTIVES');

test.each(aboutPersons.map((each) => [each.code, each] as const))(
  '%s: its filters',
  async (_, { subject, formula }) => {
    const measures =
      formula.kind === 'COUNT' ? [formula.of] : formula.kind === 'SHARE' ? [formula.part, formula.whole] : [];
    let groups = 0;
    for (const measure of measures) {
      if (measure.kind === 'SUM') throw new Error('Sums are of posts.');
      const attributes = Object.keys(measure.means) as Attribute[];
      const everybody: Measure = { kind: measure.kind, filter: 'true', means: {} };
      const rows = await read(
        subject,
        [measure, everybody],
        attributes.map((each) => attributeData(subject, each).sql),
      );
      for (const { keys, values } of rows) {
        const counts = attributes.every((each, index) => means(each, measure.means[each] ?? [], keys[index] ?? ''));
        expect([keys, values[0]]).toEqual([keys, counts ? values[1] : 0]);
        groups += 1;
      }
    }
    expect(groups).toBeGreaterThan(0);
  },
);

const pairs = aboutPersons.flatMap(({ subject, dimensions }) => dimensions.map((each) => [subject, each] as const));
const distinct = [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];

test.each(distinct)('%s by %s: its groups', async (subject, dimension) => {
  if (dimension === 'YEAR') return;
  const { attribute, groupOf } = ATTRIBUTE_OF[dimension];
  const { sql } = attributeData(subject, attribute);
  const rows = await read(subject, [{ kind: 'ROWS', filter: 'true', means: {} }], [dimension.toLowerCase(), sql]);
  expect(rows.length).toBeGreaterThan(0);
  for (const { keys } of rows) expect(groupOf(keys[1] ?? '')).toBe(keys[0]);
});
