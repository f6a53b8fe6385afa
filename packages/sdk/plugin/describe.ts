import type { Types } from '@graphql-codegen/plugin-helpers';
import type { GraphQLSchema } from 'graphql';
import { Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { printComment } from './print.ts';

/**
 * Writes the schema's descriptions above the fields of result types. The types plugin names the type of a selection
 * after its path (`UnitQuery_unit_superior`), one field on each line.
 */
export function describeFields(text: string, schema: GraphQLSchema, files: readonly Types.DocumentFile[]): string {
  const descriptions = new Map<string, string>();
  for (const { document } of files) {
    if (document === undefined) continue;
    const types = new TypeInfo(schema);
    const path: string[] = [];
    visit(
      document,
      visitWithTypeInfo(types, {
        OperationDefinition: {
          enter: ({ name, operation }) => {
            path.push(`${name?.value ?? ''}${operation === 'query' ? 'Query' : 'Mutation'}`);
          },
          leave: () => {
            path.pop();
          },
        },
        Field: {
          enter: ({ kind, alias, name }) => {
            if (kind !== Kind.FIELD) return;
            const key = alias?.value ?? name.value;
            const description = types.getFieldDef()?.description;
            if (description) descriptions.set(`${path.join('_')}.${key}`, description);
            path.push(key);
          },
          leave: () => {
            path.pop();
          },
        },
      }),
    );
  }
  let type = '';
  return text
    .split('\n')
    .map((line) => {
      type = /^export type (\w+) = \{$/.exec(line)?.[1] ?? (line.startsWith('}') ? '' : type);
      const field = /^ {2}readonly (\w+): /.exec(line)?.[1];
      const description = field === undefined ? undefined : descriptions.get(`${type}.${field}`);
      return description === undefined ? line : `${printComment(description, '  ')}\n${line}`;
    })
    .join('\n');
}
