import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/api/limits.rules.ts';
import { inScope } from '../../src/testing/index.ts';
import { type Answer, AT, codeOf, openWorld, WARD, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  expect(world.internal).toEqual([]);
  await world?.close();
});
beforeEach(() => {
  world.database.statements.length = 0;
});

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');
const UNIT = 'unit(ref: { code: "03387", at: "2023-10-05" })';
const nested = (depth: number): string => (depth === 0 ? 'id' : `superior { ${nested(depth - 1)} }`);
const units = (first: number | string, of = 'id') =>
  `units(tier: COMMUNE, at: "${AT}", first: ${first}) { nodes { ${of} } }`;
const pages = (levels: number): string =>
  levels === 0 ? 'id' : `subordinates(first: 100) { nodes { ${pages(levels - 1)} } }`;

/** What signing in sends; a refused document sends no more. */
const SIGN_IN = ['/* viewerByTokenHash */'];
const expectNoSqlBeyondSignIn = () => {
  expect(
    world.database.statements.map((text) => SIGN_IN.find((known) => text.trim().startsWith(known)) ?? text),
  ).toEqual(SIGN_IN);
};

const REFUSED: [string, number | string, string, Record<string, unknown>?][] = [
  ['characters', LIMITS.characters, `{ ${UNIT} { id } } # ${'x'.repeat(LIMITS.characters)}`],
  ['tokens', LIMITS.tokens, `{ ${UNIT} { ${'id '.repeat(LIMITS.tokens)} } }`],
  ['depth', LIMITS.depth, `{ ${UNIT} { ${nested(14)} } }`],
  ['depth in a fragment', LIMITS.depth, `{ ...F } fragment F on Query { ${UNIT} { ${nested(14)} } }`],
  ['aliases', LIMITS.aliases, `{ ${UNIT} { ${times(31, (i) => `a${i}: id`)} } }`],
  ['directives', LIMITS.directives, `{ ${UNIT} { ${times(21, () => 'id @skip(if: false)')} } }`],
  ['repeated root fields', LIMITS.rootFields, `{ ${times(21, () => 'viewer { id }')} }`],
  ['points of pages in pages', 50_000, `{ ${units(100, pages(2))} }`],
  [
    'points of lists in lists',
    50_000,
    `{ ${UNIT} { predecessors { predecessors { predecessors { predecessors { id } } } } } }`,
  ],
  [
    'points by variables',
    50_000,
    `query Q($n: Int!) { ${units('$n', 'subordinates(first: $n) { nodes { subordinates(first: $n) { nodes { id } } } }')} }`,
    { n: 100 },
  ],
];

describe('a document over a limit', () => {
  test.each(REFUSED)(
    'of %s is refused each time it comes, before anything is read',
    async (_name, limit, query, variables) => {
      for (let again = 0; again < 3; again += 1) {
        world.database.statements.length = 0;
        const answer = await world.ask({ query, ...(variables ? { variables } : {}) });
        expect([answer.status, codeOf(answer), answer.errors?.length]).toEqual([400, 'COST_LIMIT', 1]);
        expect(answer.data ?? null).toBeNull();
        const { messageVi, messageEn } = answer.errors?.[0]?.extensions ?? {};
        expect(messageVi).toMatch(new RegExp(`${limit} .*chia nhỏ`));
        expect(messageEn).toMatch(new RegExp(`${limit} .*split it`));
        expectNoSqlBeyondSignIn();
      }
    },
  );

  test('is refused too when it was let through before with smaller variables', async () => {
    const query = `query Q($n: Int!) { ${units('$n', 'subordinates(first: $n) { nodes { subordinates(first: $n) { nodes { id } } } }')} }`;
    expect(codeOf(await world.ask({ query, variables: { n: 2 } }))).toBeUndefined();
    expect(codeOf(await world.ask({ query, variables: { n: 100 } }))).toBe('COST_LIMIT');
    expect(codeOf(await world.ask({ query, variables: { n: 2 } }))).toBeUndefined();
  });

  test('says what it asked for and what it may', async () => {
    const answer = await world.ask({ query: `{ ${units(100, pages(2))} }` });
    expect(answer.errors?.[0]?.extensions?.cost).toEqual({
      requested: 1 + 100 * (1 + 1 + 100 * (1 + 1 + 100)),
      limit: 50_000,
    });
  });

  test.each([2 ** 31 - 1, 101, 0, -1])('`first: %i` is refused before anything is read', async (first) => {
    const query = `query Q($n: Int!) { unit(ref: { code: "105", at: "${AT}" }, at: "${AT}") { subordinates(first: $n) { totalCount } } }`;
    const answer = await world.ask({ query, variables: { n: first } });
    expect([answer.status, codeOf(answer), answer.errors?.[0]?.extensions?.field]).toEqual([
      400,
      'VALIDATION_FAILED',
      'first',
    ]);
    expectNoSqlBeyondSignIn();
  });

  test.each([null, '7', 1.5, {}, [], true])('`first: %j` is a bad request', async (first) => {
    const answer = await world.ask({ query: `query Q($n: Int!) { ${units('$n')} }`, variables: { n: first } });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'VALIDATION_FAILED']);
  });

  test('several mutations in one request are a bad request, not a fault of ours', async () => {
    const one = `importWorkbook(input: { fileId: "1", unit: { code: "03387", at: "${AT}" } }) { applied }`;
    const answer = await world.ask({ query: `mutation { a: ${one} b: ${one} }` });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'VALIDATION_FAILED']);
    expectNoSqlBeyondSignIn();
  });
});

describe('the cost of an answer', () => {
  const table = (indicators: string, scope: string, rows: string, by = '') =>
    `{ indicatorTable(indicators: [${indicators}], units: ${scope}, at: "${AT}" ${by}) { rows { ${rows} } } }`;
  const costOf = (answer: Answer) => {
    expect(answer.errors).toBeUndefined();
    return answer.extensions?.cost;
  };

  test('of pages is what they could hold, and what they held', async () => {
    const query = `{ unit(ref: { code: "105", at: "${AT}" }, at: "${AT}") { subordinates(first: 50) { nodes { superior { id } } } } }`;
    expect(costOf(await world.ask({ query }))).toEqual({ requested: 2 + 50 * 2, actual: 2 + 7 * 2, limit: 50_000 });
  });

  test('of a table is one point for each figure rolled up and one for each object answered', async () => {
    const cost = costOf(await world.ask({ query: table('OFFICIAL_COUNT, FEMALE_SHARE', WARD, 'value unit { id }') }));
    expect(cost).toEqual({ requested: 1 + 2 + 2 * 2, actual: 1 + 2 + 2 * 2, limit: 50_000 });
  });

  test('of a table counts the groups that were found', async () => {
    const cost = costOf(
      await world.ask({ query: table('OFFICIAL_COUNT', WARD, 'value groups { key }', 'by: [CATEGORY, SEX]') }),
    );
    expect(cost).toEqual({ requested: 1 + 1 + 4 * 3, actual: 1 + 1 + 4 * 3, limit: 50_000 });
  });

  test('of a reading is one point for each person read and one for each line', async () => {
    const query = `{ standardGaps(units: ${WARD}, at: "${AT}", includeMet: true) { status official { id } } }`;
    const answer = await world.ask({ query });
    const lines = (answer.data?.standardGaps as unknown[] | undefined)?.length ?? 0;
    expect(costOf(answer)).toEqual({ requested: 21 + lines * 2, actual: 21 + lines * 2, limit: 50_000 });
    expect(lines).toBeGreaterThan(21);
  });

  test('of verifying the audit chain grows with the chain', async () => {
    const answer = await world.ask({ query: '{ auditVerification { entries } }', token: 'demo-admin' });
    const verified = answer.data?.auditVerification as { entries: number } | undefined;
    const points = 1 + Math.ceil((verified?.entries ?? 0) / 100);
    expect(costOf(answer)).toEqual({ requested: points, actual: points, limit: 50_000 });
    expect(points).toBeGreaterThan(2);
  });

  test('of a table under disclosure control grows with the years it covers', async () => {
    const query = (since: string) =>
      table('TRAINING_TURN_COUNT', `{ unit: { code: "03387", at: "${AT}" } }`, 'value', `since: "${since}"`);
    const [one, five] = await Promise.all(
      ['2023-01-01', '2019-01-01'].map(async (since) =>
        costOf(await world.ask({ query: query(since), token: 'demo-analyst' })),
      ),
    );
    expect((five?.requested ?? 0) - (one?.requested ?? 0)).toBe(4);
  });

  test('of a table over the limit is refused once its units are known, before its figures are read', async () => {
    const many =
      'OFFICIAL_COUNT, QUOTA, VACANCY, FEMALE_SHARE, UNIVERSITY_SHARE, UNDER_40_SHARE, PARTY_MEMBER_SHARE, KEY_SEAT_COUNT, KEY_OFFICIAL_COUNT, RANKED_COUNT';
    const { server, database } = world;
    await inScope(database.dataSource, ({ sql }) =>
      sql.query(
        `insert into account_grant (account_id, role, unit_id, valid_from)
         select a.id, 'PERSONNEL_OFFICER', null, '2021-01-01' from account a join account_grant g on g.account_id = a.id
         where g.role = 'OPERATOR'`,
      ),
    );
    expect(server.schema).toBeDefined();
    const answer = await world.ask({ query: table(many, '{ tier: COMMUNE }', 'value'), token: 'demo-admin' });
    expect([codeOf(answer), answer.data ?? null]).toEqual(['COST_LIMIT', null]);
    expect(answer.errors?.[0]?.extensions?.cost).toEqual({ requested: 1 + 105_990, limit: 50_000 });
    expect(world.database.statements.filter((text) => /rollup|closure/i.test(text.split('\n')[0] ?? ''))).toEqual([]);
  });
});

describe('the schema', () => {
  const INTROSPECTION = getIntrospectionQuery({ oneOf: true });
  const HIDDEN_IN = [
    '{ __schema { types { name } } }',
    '{ __type(name: "Unit") { name } }',
    'query Q { ...F } fragment F on Query { __schema { description } }',
    INTROSPECTION,
  ];

  test.each(HIDDEN_IN)('is not for strangers: %.40s', async (query) => {
    for (const token of [null, 'nobody']) {
      const answer = await world.ask({ query, token });
      expect([answer.status, codeOf(answer), answer.data ?? null]).toEqual([401, 'UNAUTHENTICATED', null]);
      expect(answer.text).not.toContain('Unit');
    }
  });

  test('is there for whoever may explore it', async () => {
    for (const token of ['demo-district', 'demo-analyst', 'demo-admin']) {
      const answer = await world.ask({ query: INTROSPECTION, token });
      expect(answer.errors).toBeUndefined();
      expect(answer.text).toContain('IndicatorTable');
    }
  });

  test('answers `__typename` to everybody', async () => {
    expect((await world.ask({ query: '{ __typename }', token: null })).data).toEqual({ __typename: 'Query' });
  });

  test.each<[string, Record<string, unknown>?]>([
    ['{ unitz { id } }'],
    ['{ units(teir: COMMUNE, at: "2023-10-05", first: 1) { totalCount } }'],
    ['{ units(tier: COMUNE, at: "2023-10-05", first: 1) { totalCount } }'],
    ['{ units(at: "2023-10-05", first: 1) { totalCount } }'],
    ['{ viewer { nam } }'],
    ['query Q($tier: UnitTiers!) { units(tier: $tier, at: "2023-10-05", first: 1) { totalCount } }'],
    ['query Q($tier: UnitTier!) { units(tier: $tier, at: "2023-10-05", first: 1) { totalCount } }', { tier: 'COMUNE' }],
    ['query Q($ref: UnitRef!) { unit(ref: $ref) { id } }', { ref: { cod: '1' } }],
  ])('is not told to strangers by its errors: %s', async (query, variables = {}) => {
    const stranger = await world.ask({ query, variables, token: null });
    expect(codeOf(stranger)).toBe('VALIDATION_FAILED');
    expect(stranger.text).not.toMatch(/did you mean|UnitTier|UnitRef|COMMUNE|Query/i);
    const known = await world.ask({ query, variables, token: 'demo-analyst' });
    expect(known.errors?.[0]?.message).toMatch(/did you mean|required|Unknown type|Cannot query/i);
  });
});
