import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { documentOf, EXAMPLES } from './examples.ts';

const schemaFile = join(import.meta.dirname, '../../../../packages/schema/schema.graphql');
const schema = buildSchema(readFileSync(schemaFile, 'utf8'));

it.each(EXAMPLES)('“$title” is a query of our schema, with all its variables', (example) => {
  const document = parse(documentOf(example));
  expect(validate(schema, document)).toEqual([]);
  const [operation] = document.definitions;
  const wanted = operation?.kind === 'OperationDefinition' ? operation.variableDefinitions : undefined;
  expect(Object.keys(example.variables ?? {}).sort()).toEqual(
    wanted?.map(({ variable }) => variable.name.value).sort(),
  );
});
