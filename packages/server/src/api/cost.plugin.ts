import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { Meter, meterOf, setMeter } from '../authz/meter.ts';
import { DomainError } from '../kernel/errors.ts';
import { pageRequest } from '../kernel/page.ts';
import type { ApiContext } from './context.ts';
import { MAX_POINTS } from './cost.rules.ts';
import { limitError, passedLimit } from './limits.rules.ts';
import { measure } from './measure.ts';
import { refusal } from './refusal.ts';

/**
 * Refuses what is too large before anything of it is run, and says with each answer what it cost. Works on every
 * request, not on every document: a document that Apollo has seen before is not validated again.
 */
export function costPlugin(schema: GraphQLSchema): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, source, contextValue: { scope } }) {
          if (operation === undefined) return;
          try {
            const measured = measure(schema, document, operation, request.variables ?? {});
            const { depth, aliases, directives, fields: rootFields } = measured;
            const passed = passedLimit({ characters: source.length, depth, rootFields, aliases, directives });
            if (passed !== null) throw limitError(passed);
            if (measured.introspects) scope.require('schema:read');
            for (const first of measured.pageSizes) pageRequest(first, null, 0);
            setMeter(scope, new Meter(MAX_POINTS, measured.points, measured.itemPoints));
          } catch (error) {
            throw error instanceof DomainError ? refusal(error) : error;
          }
        },
        async willSendResponse({ response, contextValue: { scope } }) {
          const meter = meterOf(scope);
          if (meter === undefined || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          singleResult.extensions = {
            ...singleResult.extensions,
            cost: { requested: meter.requested, actual: actualPoints(meter, singleResult.data), limit: meter.limit },
          };
        },
      };
    },
  };
}

/** What was done after all: the objects of the answer, and the work that is not seen in it. */
export function actualPoints(meter: Meter, data: unknown): number {
  return meter.worked + Math.max(0, countObjects(data) - 1);
}

function countObjects(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + countObjects(item), 0);
  return Object.values(value).reduce((sum: number, field) => sum + countObjects(field), 1);
}
