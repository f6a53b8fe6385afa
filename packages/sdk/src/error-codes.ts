/** The closed catalogue of codes. Those of the server, in its order: */
export const SERVER_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'UNIT_NOT_FOUND',
  'DATE_REQUIRED',
  'DIMENSION_NOT_ALLOWED',
  'VALIDATION_FAILED',
  'CONFLICT',
  'ILLEGAL_TRANSITION',
  'IDEMPOTENCY_MISMATCH',
  'COST_LIMIT',
  'BUSY',
  'RATE_LIMITED',
  'PAYLOAD_TOO_LARGE',
  'INTERNAL',
] as const;

/** Those that arise before or without an answer of the server, with what they say. */
export const CLIENT_ERRORS = {
  NETWORK: {
    vi: 'Không kết nối được với máy chủ.',
    en: 'The server cannot be reached.',
  },
  TIMEOUT: {
    vi: 'Máy chủ không trả lời trong thời gian cho phép.',
    en: 'The server did not answer in the time allowed.',
  },
  UNEXPECTED_RESPONSE: {
    vi: 'Câu trả lời không phải của máy chủ Cadre, hoặc của một phiên bản khác.',
    en: 'The answer is not that of a Cadre server, or is of another version.',
  },
} as const;

export type ServerErrorCode = (typeof SERVER_CODES)[number];
export type ClientErrorCode = keyof typeof CLIENT_ERRORS;
export type ErrorCode = ServerErrorCode | ClientErrorCode;

export function isServerCode(code: unknown): code is ServerErrorCode {
  return SERVER_CODES.some((known) => known === code);
}
