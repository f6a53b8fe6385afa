import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { generateSdk } from './index.ts';

const SCHEMA = `
  type Query {
    """
    Một con mèo.

    One cat. Ends no comment: */
    """
    cat(
      """
      Tên.

      Its name.
      """
      name: String!
      filter: Filter
    ): Cat
    cats: [Cat!]!
  }
  type Mutation {
    "Feeds a cat."
    feed(name: String!, meals: Int = 1): Cat!
  }
  input Filter { colour: Colour }
  enum Colour { BLACK WHITE }
  type Cat {
    "Its name."
    name: String!
    "Its mother."
    mother: Cat
    colour: Colour
    born: Date
  }
  scalar Date
`;
const cat = {
  location: 'operations/cats/cat.graphql',
  text: 'query Cat($name: String!) { cat(name: $name) { name born } }',
};
const feed = {
  location: 'operations/food/feed.graphql',
  text: 'mutation Feed($name: String!, $meals: Int) { feed(name: $name, meals: $meals) { name } }',
};

async function fileOf(name: string, ...sources: { location: string; text: string }[]): Promise<string> {
  return (await generateSdk(SCHEMA, sources)).get(name) ?? '';
}

describe('createSdk', () => {
  it('groups by folder, in a stable order', async () => {
    const text = await fileOf('sdk.ts', feed, cat);
    expect(text).toBe(await fileOf('sdk.ts', cat, feed));
    const groups = [...text.matchAll(/^ {4}(\w+): \{$/gm)].map(([, group]) => group);
    expect(groups).toEqual(['cats', 'food']);
    expect(text).toContain(
      'cat: (variables: types.CatQueryVariables, options?: CallOptions): Promise<types.CatQuery> =>',
    );
    expect(text).toContain("kind: 'mutation'");
  });

  it('carries the descriptions of the root field and of what the variables are given to', async () => {
    const text = await fileOf('sdk.ts', cat);
    expect(text).toContain('* Một con mèo.\n       *\n       * One cat. Ends no comment: *\\/');
    expect(text).toContain('* @param variables.name Tên. / Its name.');
  });

  it('asks for no variables where none is required', async () => {
    const all = { location: 'operations/cats/all.graphql', text: 'query Cats { cats { name } }' };
    expect(await fileOf('sdk.ts', all)).toContain('cats: (variables: types.CatsQueryVariables = {}, ');
  });

  it('sends the fragments an operation uses, and no others', async () => {
    const parts = {
      location: 'operations/cats/parts.graphql',
      text: 'fragment Inner on Cat { name } fragment Outer on Cat { mother { ...Inner } } fragment Unused on Cat { born }',
    };
    const all = { location: 'operations/cats/all.graphql', text: 'query Cats { cats { ...Outer } }' };
    const text = await fileOf('manifest.ts', parts, all);
    expect(text).toContain(
      'query Cats{cats{...Outer}}fragment Inner on Cat{name}fragment Outer on Cat{mother{...Inner}}',
    );
    expect(text).not.toContain('Unused');
  });
});

describe('the manifest', () => {
  it('names each document by its digest', async () => {
    const text = await fileOf('manifest.ts', cat, feed);
    const entries = [...text.matchAll(/'([0-9a-f]{64})':\n {4}(".*"),/g)].map(([, digest, json = '']) => [
      digest,
      JSON.parse(json),
    ]);
    expect(entries).toHaveLength(2);
    for (const [digest, document] of entries) expect(createHash('sha256').update(document).digest('hex')).toBe(digest);
  });
});

describe('the types', () => {
  it('describe the fields of answers', async () => {
    const nested = {
      location: 'operations/cats/nested.graphql',
      text: 'query Cat { cats { called: name mother { name } colour } }',
    };
    const text = await fileOf('types.ts', nested);
    expect(text).toContain('  /** Its name. */\n  readonly called: string,');
    expect(text).toContain('  /** Its mother. */\n  readonly mother: CatQuery_cats_mother | null');
    expect(text).toContain('export type CatQuery_cats_mother = {\n  /** Its name. */\n  readonly name: string\n};');
    expect(text).toContain("BLACK: 'BLACK'");
  });

  it('read days as text, and refuse a scalar nobody has described', async () => {
    expect(await fileOf('types.ts', cat)).toContain('readonly born: string | null');
    const schema = SCHEMA.replaceAll('Date', 'Moment');
    await expect(generateSdk(schema, [cat])).rejects.toThrow(/Moment/);
  });
});

describe('a faulty operation is refused', () => {
  it.each([
    ['no name', 'operations/cats/a.graphql', '{ cats { name } }', 'every operation needs a name'],
    [
      'two root fields',
      'operations/cats/a.graphql',
      'query A { cats { name } cat(name: "x") { name } }',
      'one root field',
    ],
    ['an unknown root field', 'operations/cats/a.graphql', 'query A { dogs { name } }', 'no field dogs'],
    ['an unknown field', 'operations/cats/a.graphql', 'query A { cats { tail } }', 'tail'],
    ['an unknown fragment', 'operations/cats/a.graphql', 'query A { cats { ...Nobody } }', 'Nobody'],
    ['no feature folder', 'a.graphql', 'query A { cats { name } }', 'operations/<feature>/'],
  ])('%s', async (_, location, text, message) => {
    await expect(generateSdk(SCHEMA, [{ location, text }])).rejects.toThrow(message);
  });

  it('a name used twice', async () => {
    await expect(generateSdk(SCHEMA, [cat, { ...cat, location: 'operations/food/cat.graphql' }])).rejects.toThrow(
      'Cat',
    );
  });
});
