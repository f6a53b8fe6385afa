import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { viewerScope } from '../authz/scope.ts';
import { directWork, inTransaction, type StatementListener } from '../database/unit-of-work.ts';
import { signIn } from '../features/access/index.ts';
import { AuditJournal } from '../features/audit/index.ts';
import type { UploadedFile } from '../features/imports/index.ts';
import type { Clock } from '../kernel/date.ts';
import { systemClock } from '../kernel/date.ts';
import type { KeyRing } from '../kernel/keyring.ts';
import type { ApiContext, IncomingRequest } from './context.ts';
import { openContext } from './context.ts';
import { costPlugin } from './cost.plugin.ts';
import { wireFeatures } from './features.ts';
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
  readonly clock?: Clock;
  readonly plugins?: readonly ApolloServerPlugin<ApiContext>[];
  readonly onStatement?: StatementListener;
  /** What an account may use within a minute, in points of cost; without it nobody is counted. */
  readonly pointsPerMinute?: number | undefined;
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

const nothing = () => {};
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

export function createServer(dependencies: ServerDependencies): CadreServer {
  const { dataSource, keys, clock = systemClock, plugins = [], onStatement, onInternalError = () => {} } = dependencies;
  const reception = dependencies.pointsPerMinute === undefined ? null : new Reception(dependencies.pointsPerMinute);
  const features = wireFeatures(clock, keys);
  const journal = new AuditJournal(keys);
  const reads = new ReadRecorder(dataSource, journal, onStatement);
  const schema = assembleSchema(features);
  const report = (error: unknown, requestId: string) => {
    if (isInternal(error)) onInternalError(error, requestId);
  };
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
  const contextOptions = { dataSource, journal, reads, onStatement, onError: report };
  return {
    apollo,
    schema,
    contextFor: (request) =>
      reception === null ? openContext(contextOptions, request) : reception.openContext(contextOptions, request),
    saveUpload: async (request, files) => {
      const enter = () => signIn(directWork(dataSource, onStatement), request.authorization);
      const viewer = await (reception === null ? enter() : reception.signIn(request, enter));
      const facts = { viewer, requestId: request.requestId, operation: 'POST /files' };
      return inTransaction(dataSource, { journal, onStatement, facts }, (work) =>
        features.imports.saveUpload(viewerScope(viewer, work), files),
      );
    },
    workbookTemplate: () =>
      inTransaction(dataSource, { journal, onStatement }, (work) => features.imports.template(work)),
    ready: async () => {
      await dataSource.query('select 1');
    },
  };
}
