import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValueNode,
} from 'graphql';
import { COUNTED_LISTS, INTROSPECTION_POINTS, pointsOf } from './cost.rules.ts';

/** What a selection amounts to, everything its fragments bring included. */
interface Amount {
  readonly points: number;
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
}

export interface Measured extends Amount {
  /** Points of one item of each counted list. */
  readonly itemPoints: ReadonlyMap<FieldNode, number>;
  /** Every `first` in the document. */
  readonly pageSizes: readonly number[];
  readonly introspects: boolean;
}

type Variables = Readonly<Record<string, unknown>>;

const META: Readonly<Record<string, GraphQLField<unknown, unknown>>> = {
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
};

const NOTHING: Amount = { points: 0, depth: 0, fields: 0, aliases: 0, directives: 0 };

const add = (a: Amount, b: Amount): Amount => ({
  points: a.points + b.points,
  depth: Math.max(a.depth, b.depth),
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
});

/** Measures an operation of a valid document. A field left out by `@skip` counts as if it were there. */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Measured {
  const walk = new Walk(schema, document, new Values(operation, variables));
  const root = schema.getRootType(operation.operation);
  const amount = root ? walk.selection(operation.selectionSet, root, null) : NOTHING;
  const directives = amount.directives + (operation.directives?.length ?? 0);
  return { ...amount, directives, ...walk.seen };
}

class Walk {
  readonly seen = { itemPoints: new Map<FieldNode, number>(), pageSizes: [] as number[], introspects: false };
  readonly #schema: GraphQLSchema;
  readonly #values: Values;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** A fragment is measured once for each page size it stands in: what it brings may double at every level. */
  readonly #known = new Map<string, Amount>();

  constructor(schema: GraphQLSchema, document: DocumentNode, values: Values) {
    this.#schema = schema;
    this.#values = values;
    this.#fragments = new Map(
      document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
    );
  }

  selection(set: SelectionSetNode, type: GraphQLNamedType, pageSize: number | null): Amount {
    return set.selections.map((node) => this.#part(node, type, pageSize)).reduce(add, NOTHING);
  }

  #part(node: SelectionNode, type: GraphQLNamedType, pageSize: number | null): Amount {
    const directives = node.directives?.length ?? 0;
    if (node.kind === Kind.FIELD) {
      const aliases = node.alias === undefined ? 0 : 1;
      return add(this.#field(node, type, pageSize), { ...NOTHING, depth: 1, fields: 1, aliases, directives });
    }
    if (node.kind === Kind.INLINE_FRAGMENT) {
      const on = this.#typeOf(node.typeCondition?.name.value) ?? type;
      return add(this.selection(node.selectionSet, on, pageSize), { ...NOTHING, directives });
    }
    return add(this.#fragment(node.name.value, pageSize), { ...NOTHING, directives });
  }

  #fragment(name: string, pageSize: number | null): Amount {
    const key = `${name} ${pageSize}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    const type = this.#typeOf(fragment?.typeCondition.name.value);
    const amount =
      fragment === undefined || type === undefined ? NOTHING : this.selection(fragment.selectionSet, type, pageSize);
    this.#known.set(key, amount);
    return amount;
  }

  #field(node: FieldNode, type: GraphQLNamedType, pageSize: number | null): Amount {
    const name = node.name.value;
    const introspection = INTROSPECTION_POINTS[name];
    if (introspection !== undefined) this.seen.introspects = true;
    const field = META[name] ?? (isObjectType(type) ? type.getFields()[name] : undefined);
    if (field === undefined || node.selectionSet === undefined) return NOTHING;

    const firstArg = field.args.find((arg) => arg.name === 'first');
    const first = firstArg === undefined ? null : this.#values.first(node, firstArg.defaultValue);
    if (first !== null) this.seen.pageSizes.push(first);
    const inside = this.selection(node.selectionSet, getNamedType(field.type), first);
    const returns = isListType(getNullableType(field.type)) ? 'LIST' : 'OBJECT';
    const priced = { name: `${type.name}.${name}`, returns, pageSize } as const;
    if (COUNTED_LISTS.has(priced.name)) this.seen.itemPoints.set(node, 1 + inside.points);
    const points = introspection ?? (type.name.startsWith('__') ? 0 : pointsOf(priced, inside.points));
    return { ...inside, points, depth: inside.depth + 1, fields: 0 };
  }

  #typeOf(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.#schema.getType(name);
  }
}

/** `first` as written, or as its variable says. */
class Values {
  readonly #operation: OperationDefinitionNode;
  readonly #variables: Variables;

  constructor(operation: OperationDefinitionNode, variables: Variables) {
    this.#operation = operation;
    this.#variables = variables;
  }

  /** Zero for what is no number: no page has that size. */
  first(field: FieldNode, otherwise: unknown): number {
    const value = this.#read(field.arguments?.find((argument) => argument.name.value === 'first')?.value);
    const size = value ?? otherwise;
    return typeof size === 'number' ? size : 0;
  }

  #read(node: ValueNode | undefined): unknown {
    if (node?.kind === Kind.INT) return Number(node.value);
    if (node?.kind !== Kind.VARIABLE) return undefined;
    const name = node.name.value;
    if (Object.hasOwn(this.#variables, name)) return this.#variables[name];
    const definition = this.#operation.variableDefinitions?.find((each) => each.variable.name.value === name);
    return this.#read(definition?.defaultValue);
  }
}
