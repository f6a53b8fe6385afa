import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CadreServer, createServer } from '../../src/api/server.ts';
import { seedDemo } from '../../src/seed/demo/demo.ts';
import { type TestDatabase, testDatabase, testKeys } from '../../src/testing/index.ts';

let database: TestDatabase;
let server: CadreServer;
const internal: unknown[] = [];

beforeAll(async () => {
  database = await testDatabase();
  await seedDemo(database.dataSource, testKeys);
  server = createServer({
    dataSource: database.dataSource,
    keys: testKeys,
    onInternalError: (error) => internal.push(error),
  });
  await server.apollo.start();
});
afterAll(async () => {
  await server?.apollo.stop();
  await database?.close();
});

async function ask(query: string, token: string | null = 'demo-ward', language = 'vi') {
  const contextValue = await server.contextFor({
    authorization: token === null ? undefined : `Bearer ${token}`,
    acceptLanguage: language,
    requestId: 'test',
  });
  const { body } = await server.apollo.executeOperation({ query }, { contextValue });
  if (body.kind !== 'single') throw new Error('One answer was expected.');
  return body.singleResult as {
    data?: Record<string, unknown> | null;
    errors?: readonly { message: string; extensions: { code: string } }[];
  };
}
function field<Value>(answer: Awaited<ReturnType<typeof ask>>, name: string): Value {
  if (!answer.data?.[name]) throw new Error(`No ${name} in ${JSON.stringify(answer)}`);
  return answer.data[name] as Value;
}
const code = async (query: string, token?: string | null) => (await ask(query, token)).errors?.[0]?.extensions.code;

const WARD = '{ unit: { code: "03387", at: "2023-10-05" } }';
const COUNT = `{ indicatorTable(indicators: [OFFICIAL_COUNT], units: ${WARD}, at: "2023-10-05") { rows { value } } }`;
const IMPORT = (name: string) =>
  `${name}: importWorkbook(input: { fileId: "none", unit: { code: "03387", at: "2023-10-05" } }) { applied }`;

describe('a request', () => {
  test('gives its connection back, however it ends', async () => {
    const endings = [
      '{',
      '{ nothing }',
      '{ __typename }',
      'mutation { __typename }',
      COUNT,
      `mutation { ${IMPORT('a')} }`,
      'query A { __typename } query B { __typename }',
    ];
    for (const query of endings) await ask(query);
    // On the embedded database there is one connection: a request that kept it would stop the next one here.
    expect((await ask(COUNT)).data).toEqual({ indicatorTable: { rows: [{ value: 21 }] } });
  });

  test('many at once are answered, each with its own viewer', async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => ask('{ viewer { name } }', index % 2 ? 'demo-ward' : 'demo-district')),
    );
    const names = answers.map((answer) => field<{ name: string }>(answer, 'viewer').name);
    expect(new Set(names.filter((_, index) => index % 2 === 1)).size).toBe(1);
    expect(new Set(names.filter((_, index) => index % 2 === 0)).size).toBe(1);
    expect(new Set(names).size).toBe(2);
  });

  test('holds at most one mutation', async () => {
    expect(await code(`mutation { ${IMPORT('a')} ${IMPORT('b')} }`)).toBe('VALIDATION_FAILED');
    const spread = `mutation { ...Both } fragment Both on Mutation { ${IMPORT('a')} ... on Mutation { ${IMPORT('b')} } }`;
    expect(await code(spread)).toBe('VALIDATION_FAILED');
    expect(await code(`mutation { ${IMPORT('a')} }`)).toBe('NOT_FOUND');
  });

  test('with several reads sends its statements one after another', async () => {
    const answer = await ask(
      `{ a: ${COUNT.slice(2, -2)} b: ${COUNT.slice(2, -2)} viewer { units { superior { name } predecessors { name } } } }`,
    );
    expect(answer.errors).toBeUndefined();
  });
});

describe('who is asking', () => {
  test.each([null, 'nobody', '', 'x'.repeat(300)])('token %j is nobody', async (token) => {
    expect(await code(COUNT, token)).toBe('UNAUTHENTICATED');
    expect(await code('{ indicators { code } }', token)).toBe('UNAUTHENTICATED');
  });

  test.each([
    ['demo-district', '{ officials(units: UNITS, at: "2023-10-05", first: 1) { totalCount } }', 'FORBIDDEN'],
    ['demo-province', `mutation { ${IMPORT('a')} }`, 'FORBIDDEN'],
    ['demo-analyst', '{ officials(units: UNITS, at: "2023-10-05", first: 1) { totalCount } }', 'FORBIDDEN'],
    ['demo-admin', '{ officials(units: UNITS, at: "2023-10-05", first: 1) { totalCount } }', 'FORBIDDEN'],
    [
      'demo-ward',
      '{ officials(units: { unit: { code: "03386", at: "2023-10-05" } }, at: "2023-10-05", first: 1) { totalCount } }',
      'NOT_FOUND',
    ],
    [
      'demo-ward',
      '{ officials(units: { leavesOf: { code: "105", at: "2023-10-05" } }, at: "2023-10-05", first: 1) { totalCount } }',
      'NOT_FOUND',
    ],
    [
      'demo-district',
      '{ indicatorTable(indicators: [OFFICIAL_COUNT], units: { unit: { code: "12", at: "2023-10-05" } }, at: "2023-10-05") { at } }',
      'NOT_FOUND',
    ],
    [
      'demo-province',
      '{ indicatorTable(indicators: [OFFICIAL_COUNT], units: { tier: PROVINCE }, at: "2023-10-05") { at } }',
      'FORBIDDEN',
    ],
    ['demo-ward', '{ official(id: "00000000-0000-0000-0000-000000000000", at: "2023-10-05") { id } }', 'NOT_FOUND'],
    ['demo-ward', '{ official(id: "x", at: "2023-10-05") { id } }', 'NOT_FOUND'],
  ])('%s asking %s is told %s', async (token, query, expected) => {
    expect(await code(query.replaceAll('UNITS', WARD), token)).toBe(expected);
  });

  test('a person of the ward is not found by another office that reads persons elsewhere', async () => {
    const officials = await ask(`{ officials(units: ${WARD}, at: "2023-10-05", first: 1) { nodes { id } } }`);
    const id = field<{ nodes: { id: string }[] }>(officials, 'officials').nodes[0]?.id ?? '';
    const one = `{ official(id: "${id}", at: "2023-10-05") { fullName trainings { course } ranks { year rank } planning { term } credentials { kind } appointments { unit { name } } } }`;
    expect((await ask(one)).errors).toBeUndefined();
    expect((await ask(one, 'demo-officer')).errors).toBeUndefined();
    expect(await code(one, 'demo-district')).toBe('FORBIDDEN');
  });
});

describe('bad input', () => {
  test.each([
    ['{ units(tier: PROVINCE, at: "2023-02-30", first: 1) { totalCount } }', 'VALIDATION_FAILED'],
    ['{ units(tier: PROVINCE, at: "2023-10-05", first: 0) { totalCount } }', 'VALIDATION_FAILED'],
    ['{ units(tier: PROVINCE, at: "2023-10-05", first: 101) { totalCount } }', 'VALIDATION_FAILED'],
    ['{ units(tier: PROVINCE, at: "2023-10-05", first: 1, after: "garbage") { totalCount } }', 'VALIDATION_FAILED'],
    ['{ unit(ref: { code: "03387" }) { name } }', 'DATE_REQUIRED'],
    ['{ unit(ref: {}) { name } }', 'VALIDATION_FAILED'],
    [`{ unit(ref: { id: "'; drop table unit; --" }, at: "2023-10-05") { name } }`, 'UNIT_NOT_FOUND'],
    ['{ indicatorTable(indicators: [], units: UNITS, at: "2023-10-05") { at } }', 'VALIDATION_FAILED'],
    [
      '{ indicatorTable(indicators: [FEMALE_SHARE], units: UNITS, at: "2023-10-05", by: [COURSE]) { at } }',
      'DIMENSION_NOT_ALLOWED',
    ],
    [
      '{ indicatorTable(indicators: [FEMALE_SHARE], units: UNITS, at: "2023-10-05", by: [SEX, CATEGORY, TITLE]) { at } }',
      'VALIDATION_FAILED',
    ],
    [
      '{ indicatorTable(indicators: [FEMALE_SHARE], units: UNITS, at: "2023-10-05", since: "2024-01-01") { at } }',
      'VALIDATION_FAILED',
    ],
    [
      '{ indicatorTable(indicators: [FEMALE_SHARE], units: { unit: { code: "1", at: "2023-10-05" }, tier: PROVINCE }, at: "2023-10-05") { at } }',
      'VALIDATION_FAILED',
    ],
  ])('%s is told %s', async (query, expected) => {
    expect(await code(query.replaceAll('UNITS', WARD))).toBe(expected);
  });

  test('nothing above was an internal error', () => {
    expect(internal).toEqual([]);
  });
});

test('answers in the language asked for, and in both where it refuses', async () => {
  const passport = `{ indicatorTable(indicators: [OFFICIAL_COUNT], units: ${WARD}, at: "2023-10-05") { passports { name } } }`;
  expect(JSON.stringify((await ask(passport, 'demo-ward', 'vi-VN,vi;q=0.9')).data)).toContain('Số cán bộ, công chức');
  expect(JSON.stringify((await ask(passport, 'demo-ward', 'en-GB,en;q=0.9')).data)).toContain(
    'Cadres and civil servants',
  );
  const refused = await ask('{ unit(ref: { code: "03387" }) { name } }');
  expect(refused.errors?.[0]?.message).toMatch(/Mã đơn vị.* \/ A unit code/);
});
