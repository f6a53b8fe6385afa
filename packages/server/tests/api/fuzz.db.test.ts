import fc from 'fast-check';
import { type GraphQLInputType, getNamedType, isEnumType, isInputObjectType, parse, print, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documents, type Vocabulary } from './documents.ts';
import { type Answer, AT, openWorld, type World } from './world.ts';

/** How many milliseconds of documents; CADRE_FUZZ_SECONDS for a longer look. */
const SECONDS = Number(process.env.CADRE_FUZZ_SECONDS ?? 25);
const SLOW_MS = 2_000;
const TOKENS = ['demo-ward', 'demo-officer', 'demo-district', 'demo-province', 'demo-analyst', 'demo-admin'];
const DOMAIN =
  /^(COST_LIMIT|NOT_FOUND|FORBIDDEN|UNIT_NOT_FOUND|DATE_REQUIRED|DIMENSION_NOT_ALLOWED|VALIDATION_FAILED|UNAUTHENTICATED)$/;
/** Words of our own making that no answer may hold. */
const LEAKS =
  /node_modules|\.ts:\d|\bat [\w.]+ \(|account_grant|unit_version|unit_closure|unit_redraw|person_|\b(select|SELECT)\b.*\b(from|FROM)\b|QueryFailed|invalid input syntax|invalid byte|PGlite|token_hash|pg_/;

let world: World;
let words: Vocabulary;
let codesSeen: Record<string, number> = {};

beforeAll(async () => {
  world = await openWorld();
  const list = async (query: string) => (await world.database.dataSource.query(query)) as { id: string }[];
  const units = await list(
    "select unit_id as id from unit_version where code in ('105', '12', '03387', '03408', '01')",
  );
  const persons = await list('select id from person limit 5');
  words = {
    ids: [...units, ...persons].map(({ id }) => id),
    codes: ['03387', '03387', '03408', '105', '12', '01', '00001'],
    dates: [AT, AT, '2026-01-01', '2022-12-31', '1950-01-01'],
  };
}, 120_000);
afterAll(async () => {
  await world?.close();
});

function expectDecent(answer: Answer): void {
  for (const error of answer.errors ?? []) {
    const code = String(error.extensions?.code);
    codesSeen[code] = (codesSeen[code] ?? 0) + 1;
    expect(code).toMatch(DOMAIN);
    expect(JSON.stringify(error)).not.toMatch(LEAKS);
  }
  expect(answer.status).toBeLessThan(500);
  if (world.internal.length > 0) throw world.internal.splice(0)[0];
}

describe('any valid document', () => {
  test(
    'is answered within two seconds or refused with a code, and costs no less than it answers',
    async () => {
      codesSeen = {};
      let answered = 0;
      let slowest = 0;
      const property = fc.asyncProperty(
        documents(world.server.schema, words),
        fc.constantFrom(...TOKENS),
        async (query, token) => {
          expect(validate(world.server.schema, parse(query))).toEqual([]);
          const began = performance.now();
          const answer = await world.ask({ query, token });
          const took = performance.now() - began;
          slowest = Math.max(slowest, took);
          expectDecent(answer);
          expect(took).toBeLessThan(SLOW_MS);
          const cost = answer.extensions?.cost;
          if (answer.data) {
            answered += 1;
            if (!cost) throw new Error('An answer did not say what it cost.');
            expect(cost.requested).toBeGreaterThanOrEqual(cost.actual);
          }
        },
      );
      await fc.assert(property, { numRuns: 1_000_000, interruptAfterTimeLimit: SECONDS * 1000, endOnFailure: true });
      if (process.env.CADRE_FUZZ_SECONDS)
        process.stdout.write(`${answered} answered, slowest ${Math.round(slowest)} ms, ${JSON.stringify(codesSeen)}\n`);
      expect(answered).toBeGreaterThan(20);
    },
    SECONDS * 1000 + 60_000,
  );
});

describe('any value in any argument', () => {
  const PLANTED = ['Nguyễn Thị Kín', '012345678901', 'kin@example.vn'];

  test('is read, or refused without a word about tables, statements, files or persons', async () => {
    codesSeen = {};
    const types = inputTypes();
    const value = fc.oneof(
      fc.constantFrom(
        ...PLANTED,
        "'; drop table unit; --",
        '\u0000',
        '%',
        '\ud800',
        '1e999',
        '9'.repeat(400),
        '2023-13-45',
        '',
      ),
      fc.constantFrom(-1, 0, 2 ** 31, 2 ** 53, 1.5, null, true, [], {}, [[[]]], { unit: { unit: {} } }),
      fc.constantFrom(
        { code: '03387' },
        { id: 'x' },
        { code: '\u0000', at: AT },
        { tier: 'X' },
        { tier: 'WARD', unit: { id: 'x' } },
      ),
      fc.jsonValue({ maxDepth: 3 }),
      fc.string(),
    );
    const fields = [...rootFields()];
    const property = fc.asyncProperty(
      fc.constantFrom(...fields),
      fc.array(value, { minLength: 8, maxLength: 8 }),
      fc.nat(),
      async (field, values, which) => {
        // One argument is confused at a time, or all of them.
        const variables = Object.fromEntries(
          field.args.map((arg, index) => [
            arg.name,
            index === which % (field.args.length + 1) || which % 3 === 0
              ? values[index % 8]
              : types(arg.name, arg.type),
          ]),
        );
        const answer = await world.ask({ query: field.query, variables: JSON.parse(JSON.stringify(variables)) });
        expectDecent(answer);
        const sent = JSON.stringify(variables);
        for (const word of PLANTED) if (answer.text.includes(word)) expect(sent).toContain(word);
      },
    );
    await fc.assert(property, { numRuns: process.env.CADRE_FUZZ_SECONDS ? 5_000 : 400 });
    expect(codesSeen.VALIDATION_FAILED).toBeGreaterThan(20);
  });

  /** Each root field, with a variable for each argument and its plainest selection. */
  function* rootFields() {
    const { schema } = world.server;
    for (const [operation, type] of [
      ['query', schema.getQueryType()],
      ['mutation', schema.getMutationType()],
    ] as const) {
      for (const field of Object.values(type?.getFields() ?? {})) {
        if (field.args.length === 0) continue;
        const named = getNamedType(field.type);
        if (!('getFields' in named)) continue;
        const head = field.args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
        const pass = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
        const query = print(parse(`${operation} Q(${head}) { ${field.name}(${pass}) { __typename } }`));
        yield { query, args: field.args };
      }
    }
  }

  /** A value that fits. */
  function inputTypes() {
    return (name: string, type: GraphQLInputType): unknown => {
      const named = getNamedType(type);
      if (isEnumType(named))
        return String(type).startsWith('[') ? [named.getValues()[0]?.name] : named.getValues()[0]?.name;
      if (named.name === 'UnitRef') return { code: '03387', at: AT };
      if (named.name === 'UnitScope') return { unit: { code: '03387', at: AT } };
      if (isInputObjectType(named)) return { fileId: 'x', unit: { code: '03387', at: AT } };
      if (named.name === 'Date') return AT;
      if (named.name === 'Int') return 5;
      return name === 'after' ? null : words.ids.at(-1);
    };
  }
});
