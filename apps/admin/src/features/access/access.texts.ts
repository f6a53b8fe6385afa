import { text } from '../../app/i18n.tsx';

export const ACCESS_TEXTS = {
  signIn: text('Đăng nhập', 'Sign in'),
  choose: text('Chọn một tài khoản minh họa', 'Choose a demo account'),
  demoNote: text(
    'Đây là bản minh họa: dữ liệu là giả định, không có người thật nào trong sổ.',
    'This is a demonstration: the data is invented, no real person is in the register.',
  ),
  token: text('Mã truy cập', 'Access token'),
  tokenNote: text(
    'Mã do người vận hành cấp cho tài khoản của bạn; được giữ đến khi đóng thẻ trình duyệt này.',
    'Given to your account by the operator; kept until this browser tab is closed.',
  ),
  otherToken: text('Dùng mã truy cập khác', 'Use another access token'),
  tokenRequired: text('Hãy nhập mã truy cập, không có dấu cách.', 'Enter the access token, without spaces.'),
} as const;
