import { HeaderMap } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { ApiContext } from '../../src/api/context.ts';
import { type CadreServer, createServer, type ServerDependencies } from '../../src/api/server.ts';
import { seedDemo } from '../../src/seed/demo/demo.ts';
import { type TestDatabase, testDatabase, testKeys } from '../../src/testing/index.ts';

export interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: { readonly cost?: { requested: number; actual: number; limit: number } };
}

export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Null: nobody. */
  readonly token?: string | null;
  readonly address?: string;
}

/** The demo behind the server, asked as HTTP asks. */
export interface World {
  readonly database: TestDatabase;
  readonly server: CadreServer;
  /** What callers were not told. */
  readonly internal: unknown[];
  ask(asked: Asked): Promise<Answer>;
  close(): Promise<void>;
}

export async function openWorld(dependencies: Partial<ServerDependencies> = {}): Promise<World> {
  const database = await testDatabase();
  await seedDemo(database.dataSource, testKeys);
  const internal: unknown[] = [];
  const onInternalError = (error: unknown) => internal.push(error);
  const server = createServer({ dataSource: database.dataSource, keys: testKeys, onInternalError, ...dependencies });
  await server.apollo.start();
  return {
    database,
    server,
    internal,
    ask: (asked) => ask(server, asked),
    close: async () => {
      await server.apollo.stop();
      await database.close();
    },
  };
}

async function ask(server: CadreServer, { query, variables, token = 'demo-ward', address }: Asked): Promise<Answer> {
  let context: ApiContext | undefined;
  try {
    const {
      status = 200,
      headers,
      body,
    } = await server.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body: { query, ...(variables === undefined ? {} : { variables }) },
      },
      context: async () => {
        context = await server.contextFor({
          authorization: token === null ? undefined : `Bearer ${token}`,
          acceptLanguage: 'vi',
          requestId: 'test',
          address,
        });
        return context;
      },
    });
    if (body.kind !== 'complete') throw new Error('One answer was expected.');
    return { status, headers, text: body.string, ...JSON.parse(body.string) };
  } finally {
    await context?.unitOfWork.rollback();
  }
}

export const codeOf = (answer: Answer) => answer.errors?.[0]?.extensions?.code;

export const AT = '2023-10-05';
export const WARD = `{ unit: { code: "03387", at: "${AT}" } }`;
