/** Makes the SDK's generated files out of the schema and the operations; touches no disk. */
import { codegen } from '@graphql-codegen/core';
import type { Types } from '@graphql-codegen/plugin-helpers';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';
import { describeFields } from './describe.ts';
import { operationsOf } from './operations.ts';
import { HEADER, printManifest, printSdk } from './print.ts';

export interface Source {
  /** `operations/<feature>/<file>.graphql` */
  readonly location: string;
  readonly text: string;
}

/** A calendar day travels as text, and so do points, which are exact. */
const SCALARS = { Date: 'string', ID: 'string', Points: 'string' };

const TYPES_CONFIG = {
  arrayInputCoercion: false,
  enumType: 'const',
  extractAllFieldsToTypesCompact: true,
  immutableTypes: true,
  namingConvention: { typeNames: 'keep', enumValues: 'keep' },
  printFieldsOnNewLines: true,
  scalars: SCALARS,
  skipTypename: true,
  strictScalars: true,
  useTypeImports: true,
};

/** File name → text. */
export async function generateSdk(schemaText: string, sources: readonly Source[]): Promise<Map<string, string>> {
  const schema = buildSchema(schemaText);
  const documents: Types.DocumentFile[] = sources.map(({ location, text }) => ({ location, document: parse(text) }));
  const operations = operationsOf(schema, documents);
  const types = await codegen({
    schema: parse(schemaText),
    schemaAst: schema,
    documents,
    filename: 'types.ts',
    config: TYPES_CONFIG,
    plugins: [{ 'typescript-operations': {} }],
    pluginMap: { 'typescript-operations': typescriptOperations },
  });
  return new Map([
    ['types.ts', `${HEADER}\n${describeFields(types, schema, documents).trim()}\n`],
    ['sdk.ts', printSdk(operations)],
    ['manifest.ts', printManifest(operations)],
  ]);
}
