import type { ErrorCode } from './error-codes.ts';
import { CLIENT_ERRORS, type ClientErrorCode, isServerCode } from './error-codes.ts';

/** An error as GraphQL carries it. */
export interface GraphQLErrorLike {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface CadreErrorDetails {
  readonly code: ErrorCode;
  readonly messageVi: string;
  readonly messageEn: string;
  /** The argument or field at fault. */
  readonly field?: string | undefined;
  /** What to tell the operator of the server. */
  readonly requestId?: string | undefined;
  /** The HTTP status, when there was an answer. */
  readonly status?: number | undefined;
  /** Everything the server reported. */
  readonly errors?: readonly GraphQLErrorLike[] | undefined;
  /** What was answered in spite of the error. */
  readonly data?: unknown;
}

/** Every failed call rejects with one of these, or with the reason of the signal that gave it up. Never holds the token. */
export class CadreError extends Error {
  override readonly name: string = 'CadreError';
  readonly code: ErrorCode;
  readonly messageVi: string;
  readonly messageEn: string;
  readonly field: string | undefined;
  readonly requestId: string | undefined;
  readonly status: number | undefined;
  readonly errors: readonly GraphQLErrorLike[];
  readonly data: unknown;

  constructor(details: CadreErrorDetails) {
    const { messageVi, messageEn } = details;
    super(messageVi === messageEn ? messageVi : `${messageVi} / ${messageEn}`);
    this.code = details.code;
    this.messageVi = messageVi;
    this.messageEn = messageEn;
    this.field = details.field;
    this.requestId = details.requestId;
    this.status = details.status;
    this.errors = details.errors ?? [];
    this.data = details.data ?? null;
  }
}

/** Not signed in, or not allowed, or not for a while. */
export class AccessError extends CadreError {
  override readonly name = 'AccessError';
}
/** No such thing on that date, or outside what the account may see. */
export class NotFoundError extends CadreError {
  override readonly name = 'NotFoundError';
}
/** The request itself is wrong: sending it again gives the same answer. */
export class RequestError extends CadreError {
  override readonly name = 'RequestError';
}
/** Someone else was there first: read again. */
export class ConflictError extends CadreError {
  override readonly name = 'ConflictError';
}
/** The server failed, or is not to be asked again for a while. */
export class ServerError extends CadreError {
  override readonly name = 'ServerError';
}
/** The server was not reached, or something else answered. */
export class TransportError extends CadreError {
  override readonly name = 'TransportError';
}

type ErrorClass = new (details: CadreErrorDetails) => CadreError;

const CLASSES: Readonly<Record<ErrorCode, ErrorClass>> = {
  UNAUTHENTICATED: AccessError,
  FORBIDDEN: AccessError,
  RATE_LIMITED: AccessError,
  NOT_FOUND: NotFoundError,
  UNIT_NOT_FOUND: NotFoundError,
  DATE_REQUIRED: RequestError,
  DIMENSION_NOT_ALLOWED: RequestError,
  VALIDATION_FAILED: RequestError,
  COST_LIMIT: RequestError,
  BUSY: ServerError,
  PAYLOAD_TOO_LARGE: RequestError,
  CONFLICT: ConflictError,
  ILLEGAL_TRANSITION: ConflictError,
  IDEMPOTENCY_MISMATCH: ConflictError,
  INTERNAL: ServerError,
  NETWORK: TransportError,
  TIMEOUT: TransportError,
  UNEXPECTED_RESPONSE: TransportError,
};

/** Narrows to an error with one of these codes: `isCode(error, 'CONFLICT')`. */
export function isCode<Code extends ErrorCode>(
  error: unknown,
  ...codes: readonly [Code, ...Code[]]
): error is CadreError & { readonly code: Code } {
  return error instanceof CadreError && codes.some((code) => code === error.code);
}

export function clientError(
  code: ClientErrorCode,
  details: Omit<CadreErrorDetails, 'code' | 'messageVi' | 'messageEn'> & { readonly detail?: string | undefined } = {},
): CadreError {
  const { vi, en } = CLIENT_ERRORS[code];
  const suffix = details.detail ? ` (${details.detail})` : '';
  return new CLASSES[code]({ ...details, code, messageVi: vi + suffix, messageEn: en + suffix });
}

/** The first error decides; a code this version does not know is not guessed at. */
export function serverError(
  errors: readonly GraphQLErrorLike[],
  rest: Pick<CadreErrorDetails, 'data' | 'requestId' | 'status'>,
): CadreError {
  const [first] = errors;
  const { code, messageVi, messageEn, field } = first?.extensions ?? {};
  if (first === undefined || !isServerCode(code)) {
    return clientError('UNEXPECTED_RESPONSE', { ...rest, errors, detail: first?.message });
  }
  const [vi = first.message, en = vi] = first.message.split(' / ', 2);
  return new CLASSES[code]({
    ...rest,
    code,
    messageVi: typeof messageVi === 'string' ? messageVi : vi,
    messageEn: typeof messageEn === 'string' ? messageEn : en,
    field: typeof field === 'string' ? field : undefined,
    errors,
  });
}
