import type { DataSource } from 'typeorm';
import type { Language, RequestContext } from '../authz/request.ts';
import { viewerScope } from '../authz/scope.ts';
import type { Journal, StatementListener } from '../database/unit-of-work.ts';
import { directWork, UnitOfWork } from '../database/unit-of-work.ts';
import { signIn, type UsageLog } from '../features/access/index.ts';
import type { InstantClock } from '../kernel/date.ts';
import type { ReadRecorder } from './read-recorder.ts';

/** What a request brings with it, whatever carried it here. */
export interface IncomingRequest {
  readonly authorization: string | undefined;
  /** The session of the cookie, if the request was seen to come from the app itself. A token given decides alone. */
  readonly session?: string | undefined;
  readonly acceptLanguage: string | undefined;
  readonly requestId: string;
  /** Why, as the caller says: kept in the audit chain. */
  readonly reason?: string | undefined;
  /** Sent again with the same key, a mutation is done once. */
  readonly idempotencyKey?: string | undefined;
  /** Where the request comes from; only failed sign-ins and those who are not signed in are counted by it. */
  readonly address?: string | undefined;
}

/** The request's context with what only the server itself touches. */
export interface ApiContext extends RequestContext {
  readonly unitOfWork: UnitOfWork;
  readonly idempotencyKey: string | null;
  /** Writes down what the request showed; the answer waits for it. */
  readonly recordReads: () => Promise<void>;
  readonly onError: (error: unknown) => void;
}

export interface ContextOptions {
  readonly dataSource: DataSource;
  readonly journal: Journal;
  readonly reads: ReadRecorder;
  readonly clock: InstantClock;
  readonly usage: UsageLog;
  readonly onStatement?: StatementListener | undefined;
  readonly onError: (error: unknown, requestId: string) => void;
}

const MAX_REASON = 500;

/** Signs the caller in, then prepares the transaction of the request. Whoever gets the context must end its unit of work. */
export async function openContext(options: ContextOptions, request: IncomingRequest): Promise<ApiContext> {
  const { dataSource, journal, reads, clock, usage, onStatement } = options;
  const viewer = await signIn(directWork(dataSource, onStatement), request.authorization, request.session, clock);
  usage.note(viewer?.signedInBy);
  const reason = request.reason?.trim().slice(0, MAX_REASON) || null;
  const facts = { viewer, requestId: request.requestId, reason };
  const unitOfWork = new UnitOfWork(dataSource, 'READ', { journal, onStatement, facts });
  return {
    scope: viewerScope(viewer, unitOfWork),
    language: languageOf(request.acceptLanguage),
    requestId: request.requestId,
    unitOfWork,
    idempotencyKey: request.idempotencyKey ?? null,
    recordReads: () => reads.record(unitOfWork.record),
    onError: (error) => options.onError(error, request.requestId),
  };
}

/** Vietnamese, unless English is asked for first. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const first = (acceptLanguage ?? '').split(',')[0]?.trim().toLowerCase() ?? '';
  return first === 'en' || first.startsWith('en-') ? 'en' : 'vi';
}
