import type { LoggerOptions } from 'pino';
import type { LogLevel } from './config.ts';

/**
 * What a log line may hold: method, route pattern, status, time, request id, operation name. Never headers, variables,
 * bodies, tokens or persons, hence the closed lists here rather than pino's defaults.
 */
export function loggerOptions(level: LogLevel): LoggerOptions {
  return {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    // The upload library traces the headers it was given, the token among them.
    redact: { paths: ['busboyOptions'], remove: true },
    serializers: { err: describeError, error: describeError, req: () => undefined, res: () => undefined },
  };
}

interface ErrorLine {
  readonly type: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly message?: string;
  readonly at: readonly string[];
}

/** Database errors quote the values they refused, which may be somebody's: of those only the code and constraint stay. */
export function describeError(thrown: unknown): ErrorLine {
  const value = originalOf(thrown);
  if (!(value instanceof Error)) return { type: typeof value, at: [] };
  const cause = 'driverError' in value ? value.driverError : value;
  const code = textField(cause, 'code');
  const constraint = textField(cause, 'constraint');
  // A text that could not be parsed is quoted too.
  const quotes = 'driverError' in value || textField(cause, 'severity') !== undefined || value instanceof SyntaxError;
  return {
    type: value.name,
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint }),
    ...(quotes ? {} : { message: value.message }),
    at: framesOf(value.stack),
  };
}

/** GraphQL wraps what a resolver threw and repeats its message. */
function originalOf(value: unknown): unknown {
  return value instanceof Error && 'originalError' in value && value.originalError instanceof Error
    ? value.originalError
    : value;
}

function textField(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null || !(name in value)) return undefined;
  const field: unknown = (value as Record<string, unknown>)[name];
  return typeof field === 'string' ? field : undefined;
}

/** The frames alone: the head of a stack repeats the message. */
function framesOf(stack: string | undefined): readonly string[] {
  return (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
}
