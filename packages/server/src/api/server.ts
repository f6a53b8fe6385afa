import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { viewerScope } from '../authz/scope.ts';
import { inTransaction, type StatementListener } from '../database/unit-of-work.ts';
import { signIn } from '../features/access/index.ts';
import type { UploadedFile } from '../features/imports/index.ts';
import type { Protection } from '../indicators/index.ts';
import type { Clock } from '../kernel/date.ts';
import { systemClock } from '../kernel/date.ts';
import type { ApiContext, IncomingRequest } from './context.ts';
import { openContext } from './context.ts';
import { wireFeatures } from './features.ts';
import { formatError, isInternal } from './format-error.ts';
import { assembleSchema } from './schema.ts';
import { unitOfWorkPlugin } from './unit-of-work.plugin.ts';

export interface ServerDependencies {
  readonly dataSource: DataSource;
  readonly clock?: Clock;
  /** How many persons must stand behind a figure for viewers without the exact right. */
  readonly protection?: Protection;
  readonly plugins?: readonly ApolloServerPlugin<ApiContext>[];
  readonly onStatement?: StatementListener;
  /** Called with what the caller is not told. Must not log values of persons. */
  readonly onInternalError?: (error: unknown, requestId: string) => void;
}

/** The GraphQL server as a library: no port, no environment. */
export interface CadreServer {
  readonly apollo: ApolloServer<ApiContext>;
  readonly schema: GraphQLSchema;
  contextFor(request: IncomingRequest): Promise<ApiContext>;
  saveUpload(request: IncomingRequest, files: readonly UploadedFile[]): Promise<{ fileId: string }>;
  workbookTemplate(): Promise<Uint8Array>;
  /** Answers when the database does. */
  ready(): Promise<void>;
}

export function createServer(dependencies: ServerDependencies): CadreServer {
  const {
    dataSource,
    clock = systemClock,
    protection,
    plugins = [],
    onStatement,
    onInternalError = () => {},
  } = dependencies;
  const features = wireFeatures(clock, protection);
  const schema = assembleSchema(features);
  const report = (error: unknown, requestId: string) => {
    if (isInternal(error)) onInternalError(error, requestId);
  };
  const apollo = new ApolloServer<ApiContext>({
    schema,
    formatError,
    // Apollo's cache control would wrap every field of every answer; no answer of ours may be cached anyway.
    plugins: [...plugins, unitOfWorkPlugin(onInternalError), ApolloServerPluginCacheControlDisabled()],
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
  });
  const transaction = <Result>(work: Parameters<typeof inTransaction<Result>>[1]) =>
    inTransaction(dataSource, work, onStatement);
  return {
    apollo,
    schema,
    contextFor: (request) => openContext({ dataSource, onStatement, onError: report }, request),
    saveUpload: (request, files) =>
      transaction(async (sql) =>
        features.imports.saveUpload(viewerScope(await signIn(sql, request.authorization), sql), files),
      ),
    workbookTemplate: () => transaction((sql) => features.imports.template(sql)),
    ready: async () => {
      await dataSource.query('select 1');
    },
  };
}
