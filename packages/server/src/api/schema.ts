import type { GraphQLFieldConfigMap, GraphQLSchema } from 'graphql';
import { GraphQLInputObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { PERMISSIONS, type Permission } from '../authz/permissions.ts';
import type { RequestContext } from '../authz/request.ts';
import type { Features } from './features.ts';
import { meterLists } from './metered-lists.ts';

/** Inputs of which exactly one field is given; the library has no word for it. */
const ONE_OF = ['UnitScope', 'LocalRuleStatement'];

/** Builds the schema once for each process: type-graphql keeps its metadata globally. */
export function assembleSchema({ resolvers, instanceOf }: Features): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers,
    container: { get: (resolverClass) => instanceOf(resolverClass) },
    validate: false,
    nullableByDefault: false,
  });
  for (const name of ONE_OF) {
    const type = schema.getType(name);
    if (type instanceof GraphQLInputObjectType) type.isOneOf = true;
  }
  guardRootFields(schema);
  meterLists(schema);
  return schema;
}

/** The first wall: a root field that names no permission cannot be built; one that does asks for it before anything else. */
export function guardRootFields(schema: GraphQLSchema): void {
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const permission = permissionOf(field.extensions);
      if (permission === null) throw new Error(`${type?.name}.${field.name} declares no permission: add @Permit.`);
      const resolve = field.resolve;
      if (resolve === undefined) throw new Error(`${type?.name}.${field.name} has no resolver.`);
      field.resolve = (source, args, context: RequestContext, info) => {
        context.scope.require(permission);
        return resolve(source, args, context, info);
      };
    }
  }
}

export function permissionOf(
  extensions: GraphQLFieldConfigMap<unknown, unknown>[string]['extensions'],
): Permission | null {
  const permit = extensions?.permit;
  return typeof permit === 'string' && Object.hasOwn(PERMISSIONS, permit) ? (permit as Permission) : null;
}

/** The contract as text, in a stable order. */
export function schemaText(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
