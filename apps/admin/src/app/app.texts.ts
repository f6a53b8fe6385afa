import { text } from './i18n.tsx';

export const APP_TEXTS = {
  product: text('Sổ cán bộ cấp xã', 'Register of ward officials'),
  skip: text('Bỏ qua, tới nội dung', 'Skip to the content'),
  navigation: text('Các màn hình của đơn vị', 'Screens of the unit'),
  overview: text('Tổng quan', 'Overview'),
  people: text('Cán bộ, công chức', 'Officials'),
  review: text('Kiểm tra', 'Review'),
  import: text('Nhập tệp', 'Import'),
  myUnits: text('Đơn vị của tôi', 'My units'),
  home: text('Trang đầu', 'Home'),
  password: text('Đổi mật khẩu', 'Change password'),
  signOut: text('Đăng xuất', 'Sign out'),
  language: text('Ngôn ngữ', 'Language'),
  loading: text('Đang tải…', 'Loading…'),
  retry: text('Thử lại', 'Try again'),
  signInAgain: text('Đăng nhập lại', 'Sign in again'),
  notFoundTitle: text('Không có địa chỉ này', 'No such address'),
  notFoundText: text('Đường dẫn sai hoặc đã cũ.', 'The link is wrong or out of date.'),
  errorTitle: text('Không lấy được dữ liệu', 'The data could not be read'),
  unexpected: text('Có lỗi ngoài dự kiến trong ứng dụng.', 'Something unexpected went wrong in the app.'),
  requestId: text('Mã yêu cầu: {id}', 'Request id: {id}'),
} as const;

/** What a refusal means to the person in front of the screen. */
export const REFUSALS = {
  FORBIDDEN: text('Tài khoản này không xem được phần này', 'This account may not see this'),
  UNAUTHENTICATED: text('Phiên đăng nhập không còn hiệu lực', 'You are no longer signed in'),
  RATE_LIMITED: text('Quá nhiều lần thử, hãy đợi một lúc', 'Too many attempts, wait a while'),
  NOT_FOUND: text('Không tìm thấy trong phạm vi của tài khoản', 'Not found within the reach of this account'),
  UNIT_NOT_FOUND: text('Không có đơn vị này vào ngày đã chọn', 'No such unit on the chosen day'),
  NETWORK: text('Không kết nối được máy chủ', 'The server cannot be reached'),
  TIMEOUT: text('Máy chủ trả lời quá lâu', 'The server took too long'),
} as const;
