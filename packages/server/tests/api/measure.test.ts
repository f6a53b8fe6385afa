import { getIntrospectionQuery, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { wireFeatures } from '../../src/api/features.ts';
import { LIMITS } from '../../src/api/limits.rules.ts';
import { measure } from '../../src/api/measure.ts';
import { assembleSchema } from '../../src/api/schema.ts';
import { systemClock } from '../../src/kernel/date.ts';
import { testKeys } from '../../src/testing/index.ts';

const schema = assembleSchema(wireFeatures(systemClock, testKeys));

function measured(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('The operation comes first.');
  return measure(schema, document, operation, variables);
}
const UNIT = 'unit(ref: { id: "1" })';
const UNITS = (first: number | string, of = 'id') =>
  `units(tier: COMMUNE, at: "2023-10-05", first: ${first}) { nodes { ${of} } }`;

describe('what a document costs', () => {
  test.each<[string, string, number]>([
    ['a value', '{ __typename }', 0],
    ['an object', `{ ${UNIT} { id } }`, 1],
    ['objects in an object', `{ ${UNIT} { superior { superior { id } } } }`, 3],
    ['a page', `{ ${UNITS(50)} }`, 51],
    ['pages in pages multiply', `{ ${UNITS(50, 'subordinates(first: 20) { nodes { id } }')} }`, 1 + 50 * (1 + 1 + 20)],
    ['a field asked twice under two names', `{ a: ${UNITS(50)} b: ${UNITS(10)} }`, 62],
    ['a list without pages', `{ ${UNIT} { predecessors { successors { id } } } }`, 1 + 20 * 21],
    ['a fragment', `{ ${UNIT} { ...F ...F } } fragment F on Unit { superior { id } }`, 3],
    ['an inline fragment', `{ ${UNIT} { ... on Unit { superior { id } } } }`, 2],
    [
      'a fragment in pages of two sizes',
      `{ a: ${UNIT} { subordinates(first: 2) { ...P } } b: ${UNIT} { subordinates(first: 3) { ...P } } } fragment P on UnitConnection { nodes { id } }`,
      9,
    ],
    ['introspection', '{ __schema { types { name } } __type(name: "Unit") { name } }', 550],
  ])('%s', (_name, text, points) => {
    expect(measured(text).points).toBe(points);
  });

  test.each<[string, Record<string, unknown>, number]>([
    ['query Q($n: Int!)', { n: 7 }, 8],
    ['query Q($n: Int! = 9)', {}, 10],
    ['query Q($n: Int! = 9)', { n: 7 }, 8],
    ['query Q($n: Int!)', {}, 1],
    ['query Q($n: Int!)', { n: '7' }, 1],
  ])('%s with %j', (head, variables, points) => {
    expect(measured(`${head} { ${UNITS('$n')} }`, variables).points).toBe(points);
  });

  test('rows of a table are priced for when they are counted', () => {
    const table = measured(`{
      indicatorTable(indicators: [QUOTA], units: { tier: PROVINCE }, at: "2023-10-05") {
        rows { value unit { superior { id } } groups { key } }
      }
    }`);
    expect(table.points).toBe(1);
    expect([...table.itemPoints.values()]).toEqual([1 + 2 + 2]);
  });

  test('fragments that double at every level are measured at once', () => {
    const doubling = Array.from(
      { length: 60 },
      (_, level) =>
        `fragment F${level} on Unit { superior { ${level === 59 ? 'id' : `...F${level + 1}`} } ... on Unit { also: superior { ${level === 59 ? 'id' : `...F${level + 1}`} } } }`,
    );
    expect(measured(`{ ${UNIT} { ...F0 } } ${doubling.join(' ')}`).points).toBeGreaterThan(1e17);
  });
});

describe('what a document holds', () => {
  test.each<[string, string, Partial<ReturnType<typeof measured>>]>([
    ['depth', `{ ${UNIT} { superior { superior { id } } } }`, { depth: 4 }],
    ['depth through fragments', `{ ${UNIT} { ...F } } fragment F on Unit { superior { id } }`, { depth: 3 }],
    ['top-level fields, repeated or not', '{ __typename __typename a: __typename }', { fields: 3 }],
    [
      'top-level fields of fragments',
      '{ ...F ...F } fragment F on Query { __typename viewer { id name } }',
      { fields: 4 },
    ],
    ['aliases wherever they are', `{ a: ${UNIT} { b: id ...F ...F } } fragment F on Unit { c: id }`, { aliases: 4 }],
    [
      'directives wherever they are',
      `{ ${UNIT} @skip(if: false) { id @skip(if: true) ... @include(if: true) { id } ...F @skip(if: true) } } fragment F on Unit { id }`,
      { directives: 4 },
    ],
    [
      'the size of every page',
      `{ ${UNITS(50, 'subordinates(first: 2000) { totalCount }')} }`,
      { pageSizes: [50, 2000] },
    ],
    ['introspection', '{ ...F } fragment F on Query { __type(name: "Unit") { name } }', { introspects: true }],
    ['no introspection', '{ __typename }', { introspects: false }],
  ])('%s', (_name, text, found) => {
    expect(measured(text)).toMatchObject(found);
  });

  test('the whole of introspection is within the limits', () => {
    const text = getIntrospectionQuery({
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    const { depth, aliases, directives, fields } = measured(text);
    expect([depth <= LIMITS.depth, aliases, directives, fields]).toEqual([true, 0, 0, 1]);
    expect(parse(text).tokenCount).toBeLessThan(LIMITS.tokens);
    expect(text.length).toBeLessThan(LIMITS.characters);
  });
});
