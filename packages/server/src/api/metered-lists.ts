import { defaultFieldResolver, type GraphQLSchema, isObjectType, OperationTypeNode } from 'graphql';
import { meterOf } from '../authz/meter.ts';
import type { RequestContext } from '../authz/request.ts';
import { COUNTED_LISTS } from './cost.rules.ts';

/** Lists whose length only the answer knows are charged when they are there, before their items are made. */
export function meterLists(schema: GraphQLSchema): void {
  for (const name of COUNTED_LISTS) {
    const [typeName = '', fieldName = ''] = name.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (field === undefined) throw new Error(`${name} is counted but not in the schema: see api/cost.rules.ts.`);
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (source, args, context: RequestContext, info) => {
      const items: unknown = await resolve(source, args, context, info);
      const refuse = info.operation.operation !== OperationTypeNode.MUTATION;
      if (Array.isArray(items)) meterOf(context.scope)?.reserve(info.fieldNodes, items.length, refuse);
      return items;
    };
  }
}
