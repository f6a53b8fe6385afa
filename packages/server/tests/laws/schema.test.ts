import {
  type GraphQLNamedType,
  GraphQLObjectType,
  type GraphQLSchema,
  GraphQLString,
  isEnumType,
  isInputObjectType,
  isObjectType,
  GraphQLSchema as Schema,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { wireFeatures } from '../../src/api/features.ts';
import { assembleSchema, guardRootFields, permissionOf } from '../../src/api/schema.ts';
import { INDICATORS } from '../../src/indicators/index.ts';
import { systemClock } from '../../src/kernel/date.ts';
import { testKeys } from '../../src/testing/index.ts';

const schema = assembleSchema(wireFeatures(systemClock, testKeys));
const ours = (type: GraphQLNamedType) =>
  !type.name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name);

/** Both languages: two paragraphs, neither empty. */
const described = (text: string | null | undefined) => /^\S[^\n]*\n\n\S/.test(text ?? '');

/** Everything in the schema that a reader meets without an explanation in both languages. */
function undescribed(of: GraphQLSchema): string[] {
  return Object.values(of.getTypeMap())
    .filter(ours)
    .flatMap((type) => {
      const parts: [string, string | null | undefined][] = [];
      const root = type === of.getQueryType() || type === of.getMutationType();
      if (!root) parts.push([type.name, type.description]);
      if (isObjectType(type)) {
        for (const field of Object.values(type.getFields())) {
          parts.push([`${type.name}.${field.name}`, field.description]);
          for (const arg of field.args) parts.push([`${type.name}.${field.name}(${arg.name})`, arg.description]);
        }
      }
      if (isInputObjectType(type)) {
        for (const field of Object.values(type.getFields()))
          parts.push([`${type.name}.${field.name}`, field.description]);
      }
      if (isEnumType(type))
        for (const value of type.getValues()) parts.push([`${type.name}.${value.name}`, value.description]);
      return parts.filter(([, text]) => !described(text)).map(([name]) => name);
    });
}

describe('the schema', () => {
  test('explains every type, field, argument and enum value in Vietnamese and English', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  test('the law of descriptions sees what is missing', () => {
    const bare = new Schema({
      query: new GraphQLObjectType({
        name: 'Query',
        fields: { x: { type: GraphQLString, description: 'Chỉ tiếng Việt.' } },
      }),
    });
    expect(undescribed(bare)).toEqual(['Query.x']);
  });

  test('every root field names a permission of the catalogue', () => {
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.values(type?.getFields() ?? {}),
    );
    expect(fields.length).toBeGreaterThan(8);
    expect(fields.filter((field) => permissionOf(field.extensions) === null).map((field) => field.name)).toEqual([]);
  });

  test('a root field without a permission cannot be built', () => {
    const bare = new Schema({
      query: new GraphQLObjectType({ name: 'Query', fields: { leak: { type: GraphQLString, resolve: () => 'x' } } }),
    });
    expect(() => guardRootFields(bare)).toThrow('Query.leak declares no permission');
  });

  test('holds every indicator code once', () => {
    const type = schema.getType('IndicatorCode');
    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(INDICATORS.map(({ code }) => code));
    expect(new Set(INDICATORS.map(({ code }) => code)).size).toBe(27);
  });
});
