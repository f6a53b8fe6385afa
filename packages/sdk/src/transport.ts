import type { CadreError, GraphQLErrorLike } from './errors.ts';
import { clientError, isCode, serverError } from './errors.ts';
import type { CallOptions } from './operation.ts';

export interface TransportOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** What no error may hold. */
  readonly secret: string | undefined;
  readonly fetch: typeof globalThis.fetch;
  readonly timeoutMs: number;
  readonly retries: number;
}

export interface Call extends CallOptions {
  readonly url: string;
  readonly body: string | FormData;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether sending it twice does no harm. */
  readonly safe: boolean;
}

export type Send = (call: Call) => Promise<Readonly<Record<string, unknown>>>;

const FIRST_PAUSE_MS = 200;
const MAX_PAUSE_MS = 10_000;

/** Sends a request and gives the JSON object of the answer, or throws a `CadreError`. */
export function createTransport(options: TransportOptions): Send {
  return async (call) => {
    const { signal: outer, timeoutMs = options.timeoutMs } = call;
    outer?.throwIfAborted();
    const controller = new AbortController();
    const giveUp = () => controller.abort(outer?.reason);
    outer?.addEventListener('abort', giveUp, { once: true });
    const timer = setTimeout(() => controller.abort(clientError('TIMEOUT')), timeoutMs);
    try {
      return await attempts(call, controller.signal, options);
    } finally {
      clearTimeout(timer);
      outer?.removeEventListener('abort', giveUp);
    }
  };
}

async function attempts(call: Call, signal: AbortSignal, options: TransportOptions) {
  let left = call.safe ? (call.retries ?? options.retries) : 0;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, MAX_PAUSE_MS)) {
    const outcome = await attempt(call, signal, options);
    if ('answer' in outcome) return outcome.answer;
    if (!outcome.again || left <= 0) throw outcome.error;
    left -= 1;
    // Half of the pause is left to chance, so that many clients do not come back at once.
    await sleep(Math.max(pause * (0.5 + Math.random() / 2), outcome.waitMs), signal);
  }
}

type Outcome =
  | { readonly answer: Readonly<Record<string, unknown>> }
  | { readonly error: CadreError; readonly again: boolean; readonly waitMs: number };

async function attempt(call: Call, signal: AbortSignal, options: TransportOptions): Promise<Outcome> {
  const { secret } = options;
  let response: Response;
  let text: string;
  try {
    const json = typeof call.body === 'string' ? { 'content-type': 'application/json' } : {};
    response = await options.fetch(call.url, {
      method: 'POST',
      headers: { ...options.headers, ...call.headers, ...json },
      body: call.body,
      // The cookie of a session is for the server it came from.
      credentials: 'same-origin',
      signal,
    });
    text = await response.text();
  } catch (cause) {
    signal.throwIfAborted();
    return { error: clientError('NETWORK', { detail: redact(reasonOf(cause), secret) }), again: true, waitMs: 0 };
  }
  const status = response.status;
  const requestId = response.headers.get('x-request-id') ?? undefined;
  const body = parseObject(text);
  const errors = body?.errors;
  if (body !== null && response.ok && errors === undefined) return { answer: body };
  const error = isErrorList(errors)
    ? serverError(redactAll(errors, secret), { status, requestId, data: body?.data })
    : clientError('UNEXPECTED_RESPONSE', { status, requestId, detail: `HTTP ${status}` });
  const again = (status === 429 || status === 503) && !isCode(error, 'COST_LIMIT');
  return { error, again, waitMs: retryAfterMs(response.headers.get('retry-after')) };
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isErrorList(value: unknown): value is readonly GraphQLErrorLike[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((each) => isObject(each) && typeof each.message === 'string')
  );
}

/** `fetch` says only “failed”; what failed is in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const { cause } = error;
  const code = isObject(cause) ? cause.code : undefined;
  return typeof code === 'string' ? code : error.message;
}

function redact(text: string, secret: string | undefined): string {
  return secret ? text.replaceAll(secret, '***') : text;
}

function redactAll(errors: readonly GraphQLErrorLike[], secret: string | undefined): readonly GraphQLErrorLike[] {
  return JSON.parse(JSON.stringify(errors), (_, value) => (typeof value === 'string' ? redact(value, secret) : value));
}

function retryAfterMs(header: string | null): number {
  const seconds = Number(header ?? 0);
  return seconds > 0 ? Math.min(seconds * 1000, 60_000) : 0;
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}
