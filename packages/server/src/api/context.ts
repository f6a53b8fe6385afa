import type { DataSource } from 'typeorm';
import type { Language, RequestContext } from '../authz/request.ts';
import type { Scope } from '../authz/scope.ts';
import { viewerScope } from '../authz/scope.ts';
import type { StatementListener } from '../database/unit-of-work.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { signIn, type UsageLog } from '../features/access/index.ts';
import type { InstantClock } from '../kernel/date.ts';

/** What a request brings with it, whatever carried it here. */
export interface IncomingRequest {
  readonly authorization: string | undefined;
  /** The session of the cookie, if the request was seen to come from the app itself. A token given decides alone. */
  readonly session?: string | undefined;
  readonly acceptLanguage: string | undefined;
  readonly requestId: string;
}

/** The request's context with what only the server itself touches. */
export interface ApiContext extends RequestContext {
  readonly unitOfWork: UnitOfWork;
  readonly onError: (error: unknown) => void;
}

export interface ContextOptions {
  readonly dataSource: DataSource;
  readonly clock: InstantClock;
  readonly usage: UsageLog;
  readonly onStatement?: StatementListener | undefined;
  readonly onError: (error: unknown, requestId: string) => void;
}

/** Signs the caller in, in the transaction of the request. Whoever gets the context must end its unit of work. */
export async function openContext(options: ContextOptions, request: IncomingRequest): Promise<ApiContext> {
  const unitOfWork = new UnitOfWork(options.dataSource, options.onStatement);
  let scope: Scope;
  try {
    const viewer = await signIn(unitOfWork, request.authorization, request.session, options.clock);
    options.usage.note(viewer?.credential);
    scope = viewerScope(viewer, unitOfWork);
  } catch (error) {
    await unitOfWork.rollback();
    throw error;
  }
  return {
    scope,
    language: languageOf(request.acceptLanguage),
    requestId: request.requestId,
    unitOfWork,
    onError: (error) => options.onError(error, request.requestId),
  };
}

/** Vietnamese, unless English is asked for first. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const first = (acceptLanguage ?? '').split(',')[0]?.trim().toLowerCase() ?? '';
  return first === 'en' || first.startsWith('en-') ? 'en' : 'vi';
}
