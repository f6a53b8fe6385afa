import { text } from '../../app/i18n.tsx';

export const ACCESS_TEXTS = {
  signIn: text('Đăng nhập', 'Sign in'),
  choose: text('Chọn một tài khoản minh họa', 'Choose a demo account'),
  demoNote: text(
    'Đây là bản minh họa: dữ liệu là giả định, không có người thật nào trong sổ.',
    'This is a demonstration: the data is invented, no real person is in the register.',
  ),
  ownAccount: text('Tài khoản riêng', 'An account of your own'),
  name: text('Tên đăng nhập', 'Login name'),
  password: text('Mật khẩu', 'Password'),
  wrong: text('Tên đăng nhập hoặc mật khẩu không đúng.', 'The login name or the password is not right.'),
  wait: text('Quá nhiều lần thử. Hãy đợi {seconds} giây.', 'Too many attempts. Wait {seconds} seconds.'),
  failed: text('Không đăng nhập được lúc này. Hãy thử lại.', 'Signing in does not work at the moment. Try again.'),
  required: text('Hãy nhập tên đăng nhập và mật khẩu.', 'Enter the login name and the password.'),
  oidc: text('Đăng nhập một lần (SSO)', 'Single sign-on (SSO)'),
  token: text('Mã truy cập', 'Access token'),
  tokenNote: text(
    'Mã do người vận hành cấp cho tài khoản của bạn; được giữ đến khi đóng thẻ trình duyệt này.',
    'Given to your account by the operator; kept until this browser tab is closed.',
  ),
  otherToken: text('Dùng mã truy cập', 'Use an access token'),
  tokenRequired: text('Hãy nhập mã truy cập, không có dấu cách.', 'Enter the access token, without spaces.'),
  changed: text(
    'Đã đổi mật khẩu. Hãy đăng nhập bằng mật khẩu mới.',
    'The password is changed. Sign in with the new one.',
  ),
} as const;

export const REFUSED_TEXTS = {
  unknown: text(
    'Danh tính của bạn chưa được gắn với tài khoản nào. Hãy báo người vận hành.',
    'Your identity is not linked to an account. Tell the operator.',
  ),
  failed: text('Đăng nhập một lần không thành. Hãy thử lại.', 'Single sign-on did not succeed. Try again.'),
  unavailable: text('Hệ thống đăng nhập một lần không trả lời.', 'The single sign-on system does not answer.'),
} as const;

export const PASSWORD_TEXTS = {
  title: text('Đổi mật khẩu', 'Change password'),
  temporary: text(
    'Bạn đang dùng mật khẩu tạm. Hãy đặt mật khẩu của riêng mình.',
    'You signed in with a temporary password. Choose one of your own.',
  ),
  old: text('Mật khẩu đang dùng', 'Present password'),
  new: text('Mật khẩu mới', 'New password'),
  again: text('Nhập lại mật khẩu mới', 'New password again'),
  note: text(
    'Ít nhất 12 ký tự. Một câu dễ nhớ là tốt nhất; không cần chữ hoa hay ký hiệu.',
    'At least 12 characters. A sentence is best; no capitals or symbols are needed.',
  ),
  differ: text('Hai lần nhập không giống nhau.', 'The two are not the same.'),
  save: text('Đổi mật khẩu', 'Change password'),
  afterwards: text('Sau khi đổi, mọi thiết bị phải đăng nhập lại.', 'Afterwards every device signs in again.'),
} as const;
