import type { ApolloServer } from '@apollo/server';
import type * as server from '@cadre/server';
import { GraphQLError } from 'graphql';

type Report = (step: string) => void;

/** What the process uses of the server library; loaded only after the settings were found good. */
export interface Library
  extends Pick<
    typeof server,
    | 'createDataSource'
    | 'createOperator'
    | 'createServer'
    | 'KeyRing'
    | 'migrate'
    | 'newTemporaryPassword'
    | 'openEmbedded'
    | 'sealIdentifiers'
    | 'tenantsOf'
  > {
  readonly entities: Parameters<typeof server.createDataSource>[1];
  readonly loadReference: (dataSource: DataSource, report?: Report) => Promise<{ readonly loaded: boolean }>;
  readonly seedDemoYears: (
    dataSource: DataSource,
    keys: KeyRing,
    report?: Report,
  ) => Promise<{ readonly loaded: boolean }>;
  readonly seedDemo: (dataSource: DataSource, keys: KeyRing, report?: Report) => Promise<{ readonly loaded: boolean }>;
  readonly DEMO_ACCOUNTS: DemoAccounts;
}

export type KeyRing = ReturnType<typeof server.KeyRing.parse>;
export type DataSource = ReturnType<typeof server.createDataSource>;
export type CadreServer = Awaited<ReturnType<typeof server.createServer>>;
export type RequestContext = CadreServer['apollo'] extends ApolloServer<infer Context> ? Context : never;
export type DemoAccounts = readonly { readonly token: string; readonly vi: string; readonly en: string }[];

interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** An error the server throws on purpose; everything else is internal. */
export function refusalOf(error: unknown): Refusal | undefined {
  const original = error instanceof GraphQLError ? error.originalError : error;
  if (!(original instanceof Error) || original.name !== 'DomainError') return undefined;
  return 'code' in original && typeof original.code === 'string'
    ? { code: original.code, message: original.message }
    : undefined;
}
