import type { Bilingual } from './text.ts';
import { bothLanguages } from './text.ts';

/** The closed catalogue of error codes. A caller never sees any other. */
export const ERROR_CATALOGUE = {
  UNAUTHENTICATED: {
    vi: 'Chưa đăng nhập hoặc mã truy cập không hợp lệ.',
    en: 'You are not signed in, or the access token is not valid.',
  },
  FORBIDDEN: { vi: 'Tài khoản không có quyền này.', en: 'This account does not hold the permission needed.' },
  NOT_FOUND: {
    vi: 'Không tìm thấy, hoặc nằm ngoài phạm vi của tài khoản.',
    en: 'Not found, or outside what this account may see.',
  },
  UNIT_NOT_FOUND: {
    vi: 'Không có đơn vị hành chính này vào ngày đã nêu.',
    en: 'No such administrative unit on that date.',
  },
  DATE_REQUIRED: {
    vi: 'Mã đơn vị chỉ có nghĩa khi kèm ngày: hãy nêu `at`.',
    en: 'A unit code means nothing without a date: give `at`.',
  },
  DIMENSION_NOT_ALLOWED: {
    vi: 'Chỉ tiêu này không được phân tổ theo chiều đã nêu.',
    en: 'This indicator may not be broken down by that dimension.',
  },
  VALIDATION_FAILED: { vi: 'Dữ liệu gửi lên không hợp lệ.', en: 'The request is not valid.' },
  CONFLICT: {
    vi: 'Dữ liệu đã thay đổi từ lúc được đọc: hãy đọc lại rồi thử lại.',
    en: 'The data changed since it was read: read again and retry.',
  },
  ILLEGAL_TRANSITION: {
    vi: 'Việc này không làm được ở trạng thái hiện tại của hồ sơ.',
    en: 'This cannot be done in the present state of the record.',
  },
  IDEMPOTENCY_MISMATCH: {
    vi: 'Khóa chống lặp này đã dùng cho một yêu cầu khác.',
    en: 'This idempotency key was used for another request.',
  },
  COST_LIMIT: { vi: 'Yêu cầu quá lớn: hãy chia nhỏ.', en: 'The request is too large: split it.' },
  BUSY: {
    vi: 'Yêu cầu chạy quá lâu nên đã dừng, không có gì bị thay đổi: hãy thử lại, hoặc hỏi ít hơn.',
    en: 'The request took too long and was stopped; nothing was changed. Try again, or ask for less.',
  },
  RATE_LIMITED: {
    vi: 'Quá nhiều yêu cầu hoặc lần thử trong thời gian ngắn: hãy đợi một lúc rồi thử lại.',
    en: 'Too many requests or attempts in a short time: wait a while, then try again.',
  },
  PAYLOAD_TOO_LARGE: { vi: 'Tệp gửi lên quá lớn.', en: 'The uploaded file is too large.' },
  INTERNAL: {
    vi: 'Lỗi nội bộ. Hãy báo mã yêu cầu cho người vận hành.',
    en: 'Internal error. Tell the operator the request id.',
  },
} as const satisfies Record<string, Bilingual>;

export type ErrorCode = keyof typeof ERROR_CATALOGUE;

/** The one error that rules, stores and services throw on purpose; everything else is INTERNAL to the outside. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly text: Bilingual;
  /** The argument or field at fault, as the caller wrote it. */
  readonly field: string | undefined;

  constructor(code: ErrorCode, text: Bilingual = ERROR_CATALOGUE[code], field?: string) {
    super(bothLanguages(text));
    this.name = 'DomainError';
    this.code = code;
    this.text = text;
    this.field = field;
  }
}

/** What was sent cannot be: what is wrong, and in which argument or field. */
export const invalidInput = (vi: string, en: string, field?: string): DomainError =>
  new DomainError('VALIDATION_FAILED', { vi, en }, field);

/** What a request would cost is over the limit; both are told. */
export class CostLimitError extends DomainError {
  readonly cost: { readonly requested: number; readonly limit: number };

  constructor(requested: number, limit: number) {
    super('COST_LIMIT', {
      vi: `Yêu cầu cần ${requested} điểm, quá giới hạn ${limit} điểm: hãy chia nhỏ.`,
      en: `The request needs ${requested} points, over the limit of ${limit} points: split it.`,
    });
    this.cost = { requested, limit };
  }
}
