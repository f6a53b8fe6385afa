import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Values that mean something in the demo, by the name of the argument; so that documents go deep before they fail. */
export interface Vocabulary {
  readonly ids: readonly string[];
  readonly codes: readonly string[];
  readonly dates: readonly string[];
}

const one = (words: readonly string[]) => fc.constantFrom(...words);

/** Valid query documents of a schema: fields, arguments, aliases, fragments, pages in pages. */
export function documents(schema: GraphQLSchema, words: Vocabulary): fc.Arbitrary<string> {
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no query.');
  return fc
    .array(field(schema, Object.values(query.getFields()), words, 6), { minLength: 1, maxLength: 4 })
    .chain((fields) =>
      fc.boolean().map((named) => {
        const body = fields.map(({ text }, index) => `f${index}: ${text}`).join(' ');
        return named ? `query Q { ...R } fragment R on Query { ${body} }` : `{ ${body} }`;
      }),
    );
}

type Fields = readonly GraphQLField<unknown, unknown>[];

interface Chosen {
  readonly name: string;
  readonly text: string;
}

function field(schema: GraphQLSchema, among: Fields, words: Vocabulary, depth: number): fc.Arbitrary<Chosen> {
  return fc.constantFrom(...among).chain((chosen) => {
    const type = getNamedType(chosen.type);
    const inside = isObjectType(type) ? selection(schema, type, words, depth - 1) : fc.constant('');
    return fc.tuple(args(chosen, words), inside).map(([given, set]) => ({
      name: chosen.name,
      text: `${chosen.name}${given} ${set}`,
    }));
  });
}

function selection(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  words: Vocabulary,
  depth: number,
): fc.Arbitrary<string> {
  const all = Object.values(type.getFields());
  const values = all.filter((each) => !isObjectType(getNamedType(each.type)));
  const objects = all.filter((each) => isObjectType(getNamedType(each.type)));
  const named = (each: (typeof all)[number]) =>
    args(each, words).map((given): Chosen => ({ name: each.name, text: `${each.name}${given}` }));
  const value =
    values.length > 0
      ? fc.constantFrom(...values).chain(named)
      : fc.constant<Chosen>({ name: '__typename', text: '__typename' });
  const object = objects.length > 0 && depth > 0 ? [field(schema, objects, words, depth)] : [];
  const part = fc.oneof({ weight: 2, arbitrary: value }, ...object.map((arbitrary) => ({ weight: 3, arbitrary })));
  return fc.array(fc.tuple(part, fc.nat(7)), { minLength: 1, maxLength: 4 }).map((parts) => {
    const seen = new Set<string>();
    const written = parts.map(([{ name, text }, how], index) => {
      // The same field again, perhaps with other arguments, needs a name of its own.
      const named = seen.has(name) || how === 2 ? `a${index}: ${text}` : text;
      seen.add(name);
      if (how === 0) return `... on ${type.name} { ${named} }`;
      return how === 1 ? `... @include(if: true) { ${named} }` : named;
    });
    return `{ ${written.join(' ')} }`;
  });
}

function args({ args: wanted }: GraphQLField<unknown, unknown>, words: Vocabulary): fc.Arbitrary<string> {
  const given = wanted.map((arg) => {
    const value = literal(arg.type, arg.name, words).map((text) => `${arg.name}: ${text}`);
    return isNonNullType(arg.type) ? value : fc.option(value, { nil: '' });
  });
  if (given.length === 0) return fc.constant('');
  return fc.tuple(...given).map((texts) => {
    const list = texts.filter((text) => text !== '').join(', ');
    return list === '' ? '' : `(${list})`;
  });
}

function literal(type: GraphQLInputType, name: string, words: Vocabulary): fc.Arbitrary<string> {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    return fc.array(literal(bare.ofType, name, words), { maxLength: 6 }).map((items) => `[${items.join(', ')}]`);
  }
  if (isEnumType(bare)) return fc.constantFrom(...bare.getValues().map((value) => value.name));
  if (isInputObjectType(bare)) return inputObject(bare, words);
  switch (bare.name) {
    case 'Int':
      return name === 'first'
        ? fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constant(100)).map(String)
        : fc.integer().map(String);
    case 'Boolean':
      return fc.boolean().map(String);
    case 'Date':
      return one(words.dates).map((text) => `"${text}"`);
    default: {
      const pool = name === 'code' ? words.codes : words.ids;
      return fc.oneof({ weight: 6, arbitrary: one(pool) }, fc.string()).map((text) => JSON.stringify(text));
    }
  }
}

function inputObject(type: GraphQLInputObjectType, words: Vocabulary): fc.Arbitrary<string> {
  const fields = Object.values(type.getFields());
  const entry = (each: (typeof fields)[number]) =>
    literal(each.type, each.name, words).map((text) => `${each.name}: ${text}`);
  if (type.isOneOf) return fc.oneof(...fields.map(entry)).map((text) => `{ ${text} }`);
  if (type.name === 'UnitRef') {
    const byCode = fc.tuple(one(words.codes), one(words.dates));
    const byId = one(words.ids).map((id) => `{ id: "${id}" }`);
    return fc.oneof({ weight: 3, arbitrary: byCode.map(([code, at]) => `{ code: "${code}", at: "${at}" }`) }, byId);
  }
  return fc.tuple(...fields.map(entry)).map((texts) => `{ ${texts.join(', ')} }`);
}
