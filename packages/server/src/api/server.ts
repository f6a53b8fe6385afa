import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { systemScope, viewerScope } from '../authz/scope.ts';
import type { StatementListener, UnitOfWork, WorkFacts } from '../database/unit-of-work.ts';
import { directWork, inTransaction } from '../database/unit-of-work.ts';
import { rememberUse, SessionsService, signIn, UsageLog } from '../features/access/index.ts';
import { AuditJournal } from '../features/audit/index.ts';
import type { UploadedFile } from '../features/imports/index.ts';
import type { Protection } from '../indicators/index.ts';
import type { InstantClock } from '../kernel/date.ts';
import { systemClock } from '../kernel/date.ts';
import type { KeyRing } from '../kernel/keyring.ts';
import type { ApiContext, IncomingRequest } from './context.ts';
import { openContext } from './context.ts';
import { costPlugin } from './cost.plugin.ts';
import { type Guards, makeGuards, wireFeatures } from './features.ts';
import { formatError, isInternal } from './format-error.ts';
import { LIMITS } from './limits.rules.ts';
import { rateLimitPlugin } from './rate-limit.plugin.ts';
import { ReadRecorder } from './read-recorder.ts';
import { Reception } from './reception.ts';
import { assembleSchema } from './schema.ts';
import { schemaDetailsPlugin } from './schema-details.plugin.ts';
import { unitOfWorkPlugin } from './unit-of-work.plugin.ts';

export interface ServerDependencies {
  readonly dataSource: DataSource;
  /** Seals what is kept sealed, and signs. */
  readonly keys: KeyRing;
  readonly clock?: InstantClock;
  readonly guards?: Guards;
  /** How many persons must stand behind a figure for viewers without the exact right. */
  readonly protection?: Protection;
  readonly plugins?: readonly ApolloServerPlugin<ApiContext>[];
  readonly onStatement?: StatementListener;
  /** What an account may use within a minute, in points of cost; without it nobody is counted. */
  readonly pointsPerMinute?: number | undefined;
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

const nothing = () => {};
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

export function createServer(dependencies: ServerDependencies): CadreServer {
  const { dataSource, keys, clock = systemClock, plugins = [], onStatement, onInternalError = () => {} } = dependencies;
  const reception = dependencies.pointsPerMinute === undefined ? null : new Reception(dependencies.pointsPerMinute);
  const guards = dependencies.guards ?? makeGuards(clock);
  const features = wireFeatures(clock, keys, guards, dependencies.protection);
  const journal = new AuditJournal(keys);
  const reads = new ReadRecorder(dataSource, journal, onStatement);
  const schema = assembleSchema(features);
  const report = (error: unknown, requestId: string) => {
    if (isInternal(error)) onInternalError(error, requestId);
  };
  const transaction = <Result>(work: (work: UnitOfWork) => Promise<Result>, facts: Partial<WorkFacts> = {}) =>
    inTransaction(dataSource, { journal, onStatement, facts }, work);
  const usage = new UsageLog({
    now: () => clock.now(),
    everyMs: dependencies.rememberUseAfterMs ?? 60_000,
    write: ({ tokenIds, sessionIds, at }) =>
      transaction((work) => rememberUse(systemScope('remember use', work), tokenIds, sessionIds, at)),
    failed: (error) => report(error, 'usage'),
  });
  const apollo = new ApolloServer<ApiContext>({
    schema,
    formatError,
    // Apollo's cache control would wrap every field of every answer; no answer of ours may be cached anyway.
    plugins: [
      ...plugins,
      unitOfWorkPlugin(keys, onInternalError),
      costPlugin(schema),
      ...(reception === null ? [] : [rateLimitPlugin(reception)]),
      schemaDetailsPlugin(),
      { serverWillStart: async () => ({ serverWillStop: () => usage.flush() }) },
      ApolloServerPluginCacheControlDisabled(),
    ],
    parseOptions: { maxTokens: LIMITS.tokens },
    // For those who hold `schema:read`: the cost plugin asks.
    introspection: true,
    // A cache that anybody may fill.
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // It would print errors as they are, values and all; what is ours to look into is told to onInternalError.
    logger: SILENT,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
  });
  const contextOptions = { dataSource, journal, reads, clock, usage, onStatement, onError: report };
  return {
    apollo,
    schema,
    contextFor: (request) =>
      reception === null ? openContext(contextOptions, request) : reception.openContext(contextOptions, request),
    sessions: new SessionsService(transaction, guards.passwords, guards.throttle, clock),
    saveUpload: async (request, files) => {
      const enter = () => signIn(directWork(dataSource, onStatement), request.authorization, request.session, clock);
      const viewer = await (reception === null ? enter() : reception.signIn(request, enter));
      usage.note(viewer?.signedInBy);
      return transaction((work) => features.imports.saveUpload(viewerScope(viewer, work), files), {
        viewer,
        requestId: request.requestId,
        operation: 'POST /files',
      });
    },
    workbookTemplate: () => transaction((work) => features.imports.template(work)),
    rememberUse: () => usage.flush(),
    ready: async () => {
      await dataSource.query('select 1');
    },
  };
}
