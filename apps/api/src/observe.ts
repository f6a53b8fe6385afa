import type { ApolloServerPlugin } from '@apollo/server';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { RequestContext } from './library.ts';

interface Operation {
  readonly name: string;
  readonly type: string;
}

/** Counts requests and operations. Labels come from closed lists: never a name, code or id that a caller sent. */
export class Observer {
  readonly registry = new Registry();
  readonly #http: Histogram<'method' | 'route' | 'status'>;
  readonly #operations: Counter<'type' | 'outcome'>;
  readonly #running = new Map<string, Operation>();

  constructor() {
    collectDefaultMetrics({ register: this.registry });
    this.#http = new Histogram({
      name: 'cadre_http_request_duration_seconds',
      help: 'Time to answer an HTTP request, by route pattern.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers: [this.registry],
    });
    this.#operations = new Counter({
      name: 'cadre_graphql_operations_total',
      help: 'GraphQL operations by type and by outcome: OK or the first error code.',
      labelNames: ['type', 'outcome'],
      registers: [this.registry],
    });
  }

  request(line: { method: string; route: string; status: number; seconds: number }): void {
    this.#http.observe({ method: line.method, route: line.route, status: String(line.status) }, line.seconds);
  }

  /** The operation a request ran, once: asking forgets it. */
  takeOperation(requestId: string): Operation | undefined {
    const operation = this.#running.get(requestId);
    this.#running.delete(requestId);
    return operation;
  }

  apolloPlugin(): ApolloServerPlugin<RequestContext> {
    const running = this.#running;
    const operations = this.#operations;
    return {
      async requestDidStart() {
        let type = 'unknown';
        return {
          async didResolveOperation({ operation, operationName, contextValue }) {
            type = operation?.operation ?? type;
            // GraphQL allows only [_A-Za-z0-9] in a name; the length is the caller's.
            running.set(contextValue.requestId, { type, name: (operationName ?? '').slice(0, 60) });
          },
          async willSendResponse({ response }) {
            const { body } = response;
            const first = body.kind === 'single' ? body.singleResult.errors?.[0] : body.initialResult.errors?.[0];
            operations.inc({ type, outcome: first === undefined ? 'OK' : outcomeOf(first.extensions?.code) });
          },
        };
      },
    };
  }
}

function outcomeOf(code: unknown): string {
  return typeof code === 'string' && /^[A-Z][A-Z_]{1,40}$/.test(code) ? code : 'ERROR';
}
