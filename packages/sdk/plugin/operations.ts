import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import type { Types } from '@graphql-codegen/plugin-helpers';
import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { Kind, print, stripIgnoredCharacters, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** One operation of the SDK, with everything the printers need. */
export interface OperationInfo {
  /** The folder of its file: the group of the SDK. */
  readonly feature: string;
  readonly name: string;
  readonly method: string;
  readonly kind: 'query' | 'mutation';
  /** What travels: the operation and the fragments it uses, without spaces. */
  readonly text: string;
  /** The same in parts: fragments are used by many, and stand once in the bundle. */
  readonly own: string;
  readonly fragments: readonly { readonly name: string; readonly text: string }[];
  readonly sha256: string;
  /** The description of the root field. */
  readonly description: string;
  readonly variables: readonly VariableInfo[];
}

export interface VariableInfo {
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
}

/** Reads the operations in a stable order: by feature, then by name. */
export function operationsOf(schema: GraphQLSchema, files: readonly Types.DocumentFile[]): OperationInfo[] {
  const fragments = fragmentsOf(files);
  const operations = files.flatMap(({ document, location = '' }) =>
    definitionsOf(document, Kind.OPERATION_DEFINITION).map((node) => read(schema, node, location, fragments)),
  );
  const seen = new Set<string>();
  for (const { name } of operations) {
    if (seen.has(name)) throw new Error(`Two operations are named ${name}: names are unique in the whole SDK.`);
    seen.add(name);
  }
  return operations.sort((a, b) => compare(a.feature, b.feature) || compare(a.name, b.name));
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function read(
  schema: GraphQLSchema,
  node: OperationDefinitionNode,
  location: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): OperationInfo {
  const name = node.name?.value;
  if (name === undefined) throw new Error(`${location}: every operation needs a name.`);
  if (node.operation === 'subscription') throw new Error(`${location}: ${name} is a subscription; the SDK has none.`);
  const feature = basename(dirname(location));
  if (!/^[a-z][A-Za-z0-9]*$/.test(feature)) throw new Error(`${location}: ${name} must lie in operations/<feature>/.`);
  const [root, ...others] = node.selectionSet.selections;
  if (root?.kind !== Kind.FIELD || others.length > 0)
    throw new Error(`${location}: ${name} must ask for one root field.`);
  const rootType = schema.getRootType(node.operation);
  const field: GraphQLField<unknown, unknown> | undefined = rootType?.getFields()[root.name.value];
  if (field === undefined)
    throw new Error(`${location}: ${rootType?.name ?? node.operation} has no field ${root.name.value}.`);
  const own = stripIgnoredCharacters(print(node));
  const used = usedFragments(node, fragments).map((each) => ({
    name: each.name.value,
    text: stripIgnoredCharacters(print(each)),
  }));
  const text = [own, ...used.map((each) => each.text)].join('');
  return {
    feature,
    name,
    method: name.charAt(0).toLowerCase() + name.slice(1),
    kind: node.operation,
    text,
    own,
    fragments: used,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    description: field.description ?? '',
    variables: variablesOf(schema, node),
  };
}

/** A variable is described by the first argument or input field it is given to. */
function variablesOf(schema: GraphQLSchema, node: OperationDefinitionNode): VariableInfo[] {
  const descriptions = new Map<string, string>();
  const types = new TypeInfo(schema);
  visit(
    node,
    visitWithTypeInfo(types, {
      Variable({ name }) {
        const description = types.getArgument()?.description;
        if (description && !descriptions.has(name.value)) descriptions.set(name.value, description);
      },
    }),
  );
  return (node.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => ({
    name: variable.name.value,
    required: type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined,
    description: descriptions.get(variable.name.value) ?? '',
  }));
}

function fragmentsOf(files: readonly Types.DocumentFile[]): Map<string, FragmentDefinitionNode> {
  const all = files.flatMap(({ document }) => definitionsOf(document, Kind.FRAGMENT_DEFINITION));
  return new Map(all.map((fragment) => [fragment.name.value, fragment]));
}

function usedFragments(
  node: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FragmentDefinitionNode[] {
  const used = new Map<string, FragmentDefinitionNode>();
  const follow = (from: OperationDefinitionNode | FragmentDefinitionNode) => {
    visit(from, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (fragment === undefined) throw new Error(`${node.name?.value}: no fragment is named ${name.value}.`);
        if (used.has(name.value)) return;
        used.set(name.value, fragment);
        follow(fragment);
      },
    });
  };
  follow(node);
  return [...used.values()].sort((a, b) => compare(a.name.value, b.name.value));
}

function definitionsOf<K extends Kind.OPERATION_DEFINITION | Kind.FRAGMENT_DEFINITION>(
  document: DocumentNode | undefined,
  kind: K,
): Extract<DocumentNode['definitions'][number], { kind: K }>[] {
  type Wanted = Extract<DocumentNode['definitions'][number], { kind: K }>;
  return (document?.definitions ?? []).filter((node): node is Wanted => node.kind === kind);
}
