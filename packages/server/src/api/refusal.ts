import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { DomainError, ErrorCode } from '../kernel/errors.ts';

const STATUS: Partial<Record<ErrorCode, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, RATE_LIMITED: 429 };

/** An error from before execution, with the HTTP status it has: without one it would pass for a fault of ours. */
export function refusal(error: DomainError, headers: Readonly<Record<string, string>> = {}): GraphQLError {
  const http = { status: STATUS[error.code] ?? 400, headers: new HeaderMap(Object.entries(headers)) };
  return new GraphQLError(error.message, { originalError: error, extensions: { http } });
}
