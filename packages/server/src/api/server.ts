import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { systemScope, viewerScope } from '../authz/scope.ts';
import { inTransaction, type StatementListener } from '../database/unit-of-work.ts';
import { rememberUse, SessionsService, signIn, UsageLog } from '../features/access/index.ts';
import type { UploadedFile } from '../features/imports/index.ts';
import type { InstantClock } from '../kernel/date.ts';
import { systemClock } from '../kernel/date.ts';
import type { ApiContext, IncomingRequest } from './context.ts';
import { openContext } from './context.ts';
import { type Guards, makeGuards, wireFeatures } from './features.ts';
import { formatError, isInternal } from './format-error.ts';
import { assembleSchema } from './schema.ts';
import { unitOfWorkPlugin } from './unit-of-work.plugin.ts';

export interface ServerDependencies {
  readonly dataSource: DataSource;
  readonly clock?: InstantClock;
  readonly guards?: Guards;
  readonly plugins?: readonly ApolloServerPlugin<ApiContext>[];
  readonly onStatement?: StatementListener;
  /** Called with what the caller is not told. Must not log values of persons. */
  readonly onInternalError?: (error: unknown, requestId: string) => void;
  /** How long the last uses of tokens and sessions are gathered before they are written. */
  readonly rememberUseAfterMs?: number;
}

/** The GraphQL server as a library: no port, no environment. */
export interface CadreServer {
  readonly apollo: ApolloServer<ApiContext>;
  readonly schema: GraphQLSchema;
  contextFor(request: IncomingRequest): Promise<ApiContext>;
  /** People at browsers: what the process puts into cookies and gets from them. */
  readonly sessions: SessionsService;
  saveUpload(request: IncomingRequest, files: readonly UploadedFile[]): Promise<{ fileId: string }>;
  workbookTemplate(): Promise<Uint8Array>;
  /** Writes down now which tokens and sessions were used; done without asking every minute, and at the end. */
  rememberUse(): Promise<void>;
  /** Answers when the database does. */
  ready(): Promise<void>;
}

export function createServer(dependencies: ServerDependencies): CadreServer {
  const { dataSource, clock = systemClock, plugins = [], onStatement, onInternalError = () => {} } = dependencies;
  const guards = dependencies.guards ?? makeGuards(clock);
  const features = wireFeatures(clock, guards);
  const schema = assembleSchema(features);
  const report = (error: unknown, requestId: string) => {
    if (isInternal(error)) onInternalError(error, requestId);
  };
  const transaction = <Result>(work: Parameters<typeof inTransaction<Result>>[1]) =>
    inTransaction(dataSource, work, onStatement);
  const usage = new UsageLog({
    now: () => clock.now(),
    everyMs: dependencies.rememberUseAfterMs ?? 60_000,
    write: ({ tokenIds, sessionIds, at }) =>
      transaction((sql) => rememberUse(systemScope('remember use', sql), tokenIds, sessionIds, at)),
    failed: (error) => report(error, 'usage'),
  });
  const apollo = new ApolloServer<ApiContext>({
    schema,
    formatError,
    // Apollo's cache control would wrap every field of every answer; no answer of ours may be cached anyway.
    plugins: [
      ...plugins,
      unitOfWorkPlugin(onInternalError),
      { serverWillStart: async () => ({ serverWillStop: () => usage.flush() }) },
      ApolloServerPluginCacheControlDisabled(),
    ],
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
  });
  return {
    apollo,
    schema,
    contextFor: (request) => openContext({ dataSource, clock, usage, onStatement, onError: report }, request),
    sessions: new SessionsService(transaction, guards.passwords, guards.throttle, clock),
    saveUpload: (request, files) =>
      transaction(async (sql) => {
        const viewer = await signIn(sql, request.authorization, request.session, clock);
        usage.note(viewer?.credential);
        return features.imports.saveUpload(viewerScope(viewer, sql), files);
      }),
    workbookTemplate: () => transaction((sql) => features.imports.template(sql)),
    rememberUse: () => usage.flush(),
    ready: async () => {
      await dataSource.query('select 1');
    },
  };
}
