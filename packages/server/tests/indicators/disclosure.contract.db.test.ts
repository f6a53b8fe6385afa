import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CadreServer, createServer } from '../../src/api/server.ts';
import { INDICATORS } from '../../src/indicators/index.ts';
import { seedDemo } from '../../src/seed/demo/demo.ts';
import { type TestDatabase, testDatabase, testKeys } from '../../src/testing/index.ts';

/** What somebody without the exact right is told of the demo ward, through the whole server. */
let database: TestDatabase;
let server: CadreServer;
const internal: unknown[] = [];

beforeAll(async () => {
  database = await testDatabase();
  await seedDemo(database.dataSource, testKeys);
  server = createServer({
    dataSource: database.dataSource,
    keys: testKeys,
    clock: { today: () => '2026-11-23', now: () => new Date('2026-11-23T03:00:00Z') },
    onInternalError: (error) => internal.push(error),
  });
  await server.apollo.start();
});
afterAll(async () => {
  await server?.apollo.stop();
  await database?.close();
});

interface Row {
  readonly indicator: string;
  readonly unit: { readonly code: string };
  readonly groups: readonly { readonly key: string; readonly label: string }[];
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly withheld: string | null;
  readonly unavailable: string | null;
}
interface Table {
  readonly at: string;
  readonly referenceDate: string;
  readonly rows: readonly Row[];
}

const FIELDS =
  'at referenceDate rows { indicator unit { code } groups { key label } value numerator denominator withheld unavailable }';
async function ask(
  indicators: string,
  {
    token = 'demo-analyst',
    units = '{ unit: { code: "03387", at: "2023-10-05" } }',
    at = '2023-10-05',
    more = '',
  } = {},
): Promise<{ data?: { indicatorTable: Table } | null; errors?: readonly { extensions: { code: string } }[] }> {
  const contextValue = await server.contextFor({
    authorization: `Bearer ${token}`,
    acceptLanguage: 'en',
    requestId: 'test',
  });
  const query = `{ indicatorTable(indicators: [${indicators}], units: ${units}, at: "${at}" ${more}) { ${FIELDS} } }`;
  const { body } = await server.apollo.executeOperation({ query }, { contextValue });
  if (body.kind !== 'single') throw new Error('One answer was expected.');
  return body.singleResult as never;
}
async function rows(...asked: Parameters<typeof ask>): Promise<readonly Row[]> {
  const { data, errors } = await ask(...asked);
  expect(errors).toBeUndefined();
  return data?.indicatorTable.rows ?? [];
}
const said = (row: Row | undefined) =>
  row?.withheld ??
  row?.unavailable ??
  (row?.denominator === null ? row.value : `${row?.numerator}/${row?.denominator}`);
const byKey = (list: readonly Row[]) =>
  Object.fromEntries(list.map((row) => [row.groups.map(({ key }) => key).join(' '), said(row)]));

describe.each(['demo-analyst', 'demo-admin'])('%s and the demo ward', (token) => {
  test('sees the total and the Kinh; the five small groups are withheld, never shown as zero', async () => {
    const groups = await rows('OFFICIAL_COUNT', { token, more: 'by: [ETHNICITY]' });
    const labels = groups.map((row) => [row.groups[0]?.label, row.value, row.numerator, row.withheld !== null]);
    expect(Object.fromEntries(labels.map(([label, ...rest]) => [label, rest]))).toEqual({
      Kinh: [11, 11, false],
      Thái: [null, null, true],
      Giáy: [null, null, true],
      HMông: [null, null, true],
      Dao: [null, null, true],
      Tày: [null, null, true],
    });
    expect(new Set(groups.flatMap((row) => row.withheld ?? []))).toEqual(new Set(['GROUP_ATTRIBUTE']));
    expect((await rows('OFFICIAL_COUNT', { token })).map(said)).toEqual([21]);
  });

  test('sees of the other figures what protects everybody', async () => {
    const figures = await rows(
      'OFFICIAL_COUNT, QUOTA, VACANCY, FEMALE_SHARE, ETHNIC_MINORITY_SHARE, PARTY_MEMBER_SHARE, KEY_OFFICIAL_COUNT, KEY_SEAT_COUNT, KEY_ADVANCED_SHARE, COLLECTIVE_EXCELLENT_COUNT',
      { token },
    );
    expect(Object.fromEntries(figures.map((row) => [row.indicator, said(row)]))).toEqual({
      OFFICIAL_COUNT: 21,
      QUOTA: 21,
      VACANCY: 0,
      FEMALE_SHARE: '8/21',
      // What is not Kinh follows from what is shown.
      ETHNIC_MINORITY_SHARE: '10/21',
      // All are members: whether all or all but a few is not told.
      PARTY_MEMBER_SHARE: 'GROUP_ATTRIBUTE',
      KEY_OFFICIAL_COUNT: 4,
      KEY_SEAT_COUNT: 'PRIMARY',
      // Three of four: the fourth would stand alone.
      KEY_ADVANCED_SHARE: 'DIFFERENCING',
      COLLECTIVE_EXCELLENT_COUNT: 0,
    });
    expect(byKey(await rows('OFFICIAL_COUNT', { token, more: 'by: [CATEGORY]' }))).toEqual({
      CADRE: 10,
      CIVIL_SERVANT: 11,
    });
    expect(byKey(await rows('FEMALE_SHARE', { token, more: 'by: [CATEGORY]' }))).toEqual({
      CADRE: '4/10',
      CIVIL_SERVANT: '4/11',
    });
  });

  test('sees ranks of a closed year without who has none, and nothing of an open year', async () => {
    const ranks = await rows('RANKED_COUNT', { token, at: '2022-12-31', more: 'since: "2022-01-01", by: [RANK]' });
    expect(byKey(ranks)).toEqual({
      EXCELLENT: 'GROUP_ATTRIBUTE',
      GOOD: 16,
      COMPLETED: 'GROUP_ATTRIBUTE',
      NOT_COMPLETED: 'GROUP_ATTRIBUTE',
    });
    const open = await rows('TRAINING_TURN_COUNT, COLLECTIVE_EXCELLENT_COUNT', {
      token,
      at: '2026-11-20',
      units: '{ unit: { code: "12", at: "2026-01-01" } }',
    });
    expect(open.map(said)).toEqual(['PERIOD_OPEN', 'PERIOD_OPEN']);
  });
});

test('every figure of every indicator and dimension is told, withheld or unavailable', async () => {
  for (const { code, dimensions } of INDICATORS) {
    for (const by of [
      [],
      ...dimensions.map((each) => [each]),
      ...dimensions.slice(1).map((each) => [dimensions[0], each]),
    ]) {
      for (const row of await rows(code, { more: `since: "2021-01-01", by: [${by}]` })) {
        const numbers = [row.value, row.numerator, row.denominator];
        if (row.withheld !== null || row.unavailable !== null) expect(numbers).toEqual([null, null, null]);
        else expect(row.numerator).not.toBeNull();
      }
    }
  }
  expect(internal).toEqual([]);
});

test('all days of a period give the same bytes; exact viewers are answered for the day itself', async () => {
  const answer = async (at: string, units = '{ leavesOf: { code: "105", at: "2023-10-05" } }') => {
    const { data } = await ask('OFFICIAL_COUNT, FEMALE_SHARE, UNDER_40_SHARE, TRAINING_TURN_COUNT', { at, units });
    const { at: asked, ...rest } = data?.indicatorTable ?? {};
    expect(asked).toBe(at);
    return JSON.stringify(rest);
  };
  expect(await answer('2023-07-01')).toBe(await answer('2023-10-05'));
  expect(await answer('2023-12-31')).toBe(await answer('2023-10-05'));
  const dates = async (token: string, at: string) => {
    const { data } = await ask('OFFICIAL_COUNT', { token, at });
    return [data?.indicatorTable.at, data?.indicatorTable.referenceDate];
  };
  expect(await dates('demo-analyst', '2023-10-05')).toEqual(['2023-10-05', '2023-12-31']);
  expect(await dates('demo-ward', '2023-10-05')).toEqual(['2023-10-05', '2023-10-05']);
  const late = await ask('OFFICIAL_COUNT', { at: '2026-11-20', units: '{ tier: PROVINCE }' });
  expect(late.data?.indicatorTable.referenceDate).toBe('2026-06-30');
});

test('the ward that was merged does not follow from the new one less the others', async () => {
  const now = await rows('OFFICIAL_COUNT, FEMALE_SHARE', {
    units: '{ unit: { code: "03408", at: "2026-01-01" } }',
    at: '2025-06-30',
    more: 'boundary: AS_NOW',
  });
  // Of the five wards only one counts anybody: what is shown of it is shown of the new one, and nothing more.
  expect(now.map(said)).toEqual([21, '8/21']);
});

test('a reach that holds neither right is told nothing', async () => {
  const above = await ask('OFFICIAL_COUNT', {
    token: 'demo-district',
    units: '{ unit: { code: "12", at: "2023-10-05" } }',
  });
  expect(above.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  const country = await ask('OFFICIAL_COUNT', { token: 'demo-province', units: '{ tier: PROVINCE }' });
  expect(country.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('statements are as many for a ward as for the leaves of its province', async () => {
  const statements = async (units: string) => {
    database.statements.length = 0;
    await rows('OFFICIAL_COUNT, FEMALE_SHARE, ETHNIC_MINORITY_SHARE', { units });
    return database.statements.length;
  };
  const one = await statements('{ unit: { code: "03387", at: "2023-10-05" } }');
  const many = await statements('{ leavesOf: { code: "12", at: "2023-10-05" } }');
  expect(many).toBeLessThanOrEqual(one);
});
