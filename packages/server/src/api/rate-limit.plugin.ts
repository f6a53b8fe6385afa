import type { ApolloServerPlugin } from '@apollo/server';
import { meterOf } from '../authz/meter.ts';
import type { ApiContext } from './context.ts';
import { actualPoints } from './cost.plugin.ts';
import { REQUEST_POINTS, rateHeaders } from './rate-limits.ts';
import type { Reception } from './reception.ts';

/** Takes what a document may cost from the budget before it is run, and gives back what it did not use. */
export function rateLimitPlugin(reception: Reception): ApolloServerPlugin<ApiContext> {
  const { limits } = reception;
  return {
    async requestDidStart({ contextValue }) {
      const budget = reception.budgetOf(contextValue.scope);
      if (budget === undefined) return;
      return {
        // Stands after the cost plugin, which has set the meter by then, or has refused.
        async didResolveOperation() {
          const meter = meterOf(contextValue.scope);
          if (meter !== undefined) await limits.take(budget, meter.requested);
        },
        async willSendResponse({ response }) {
          const meter = meterOf(contextValue.scope);
          const data = response.body.kind === 'single' ? response.body.singleResult.data : null;
          await limits.settle(budget, REQUEST_POINTS + (meter === undefined ? 0 : actualPoints(meter, data)));
          for (const [name, value] of Object.entries(rateHeaders(budget))) response.http.headers.set(name, value);
        },
      };
    },
  };
}
