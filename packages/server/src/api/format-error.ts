import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../kernel/errors.ts';
import { CostLimitError, DomainError, ERROR_CATALOGUE } from '../kernel/errors.ts';
import { bothLanguages } from '../kernel/text.ts';
import { limitError } from './limits.rules.ts';

/** Codes of Apollo and graphql that are about the request itself; their messages name only the schema. */
const REQUEST_CODES: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'VALIDATION_FAILED',
  GRAPHQL_VALIDATION_FAILED: 'VALIDATION_FAILED',
  BAD_USER_INPUT: 'VALIDATION_FAILED',
  OPERATION_RESOLUTION_FAILURE: 'VALIDATION_FAILED',
  BAD_REQUEST: 'VALIDATION_FAILED',
  PERSISTED_QUERY_NOT_SUPPORTED: 'VALIDATION_FAILED',
  VALIDATION_FAILED: 'VALIDATION_FAILED',
};

/** PostgreSQL's words for what a caller can do something about. */
const STATES: Readonly<Record<string, ErrorCode>> = {
  // Two writers met.
  '40001': 'CONFLICT',
  '40P01': 'CONFLICT',
  '23505': 'CONFLICT',
  '23P01': 'CONFLICT',
  // Cancelled by the time limit of the role, or waiting for another writer for too long.
  '57014': 'BUSY',
  '55P03': 'BUSY',
  // The third wall.
  '42501': 'FORBIDDEN',
};

/** PostgreSQL's way to say that a text holds U+0000, which JSON and GraphQL can write and it cannot keep. */
const UNSTORABLE_TEXT = '22021';
const NO_NUL = { vi: 'Văn bản không được chứa ký tự U+0000.', en: 'A text may not hold the character U+0000.' };

/** How graphql's parser says that it stopped at its limit. */
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more that \d+ tokens/;
/** A name of the schema or of a variable, a type, a path. */
const WORD = /^[[$@]?[A-Za-z_][\w.[\]!]*$/;

/** A caller's values are somebody's: a message about them names the place, the type and the rule, never the value. */
function withoutValues(message: string): string {
  return message
    .replace(/got invalid value .*?((?: at "[\w.[\]]+")?; )(?!.*; )/s, 'got invalid value …$1')
    .replace(/(cannot represent [^:"]*: ).*/s, '$1…')
    .replace(/( found ).*/s, '$1…')
    .replace(/Value ".*" does not exist/s, 'Value "…" does not exist')
    .replace(/"([^"]*)"/g, (quoted, text: string) => (WORD.test(text) ? quoted : '"…"'));
}

const originalOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? error.originalError : error;

/** The client's words when every connection was taken for too long. */
const NO_CONNECTION = 'timeout exceeded when trying to connect';

export function asDomainError(error: unknown): DomainError | null {
  const original = originalOf(error);
  if (original instanceof DomainError) return original;
  if (original instanceof GraphQLError && TOO_MANY_TOKENS.test(original.message)) return limitError('tokens');
  if (original instanceof Error && original.message === NO_CONNECTION) return new DomainError('BUSY');
  const state = (original as { code?: unknown } | null)?.code;
  const code = typeof state === 'string' ? STATES[state] : undefined;
  if (code !== undefined) return new DomainError(code);
  return state === UNSTORABLE_TEXT ? new DomainError('VALIDATION_FAILED', NO_NUL) : null;
}

/** An allow-list: what is not a domain error or a fault of the request is INTERNAL, without detail. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const place = {
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
  };
  const domain = asDomainError(error);
  if (domain !== null) {
    return {
      message: domain.message,
      ...place,
      extensions: {
        code: domain.code,
        messageVi: domain.text.vi,
        messageEn: domain.text.en,
        ...(domain.field === undefined ? {} : { field: domain.field }),
        ...(domain instanceof CostLimitError ? { cost: domain.cost } : {}),
      },
    };
  }
  const code = formatted.extensions?.code;
  const known = typeof code === 'string' ? REQUEST_CODES[code] : undefined;
  if (known !== undefined && originalOf(error) instanceof GraphQLError) {
    return { message: withoutValues(formatted.message), ...place, extensions: { code: known } };
  }
  const internal: ErrorCode = 'INTERNAL';
  return { message: bothLanguages(ERROR_CATALOGUE[internal]), ...place, extensions: { code: internal } };
}

/** Whether an error is ours to look into. */
export function isInternal(error: unknown): boolean {
  const formatted = formatError(error instanceof GraphQLError ? error.toJSON() : { message: '' }, error);
  return formatted.extensions?.code === 'INTERNAL';
}
