import { text } from '../../app/i18n.tsx';

export const REVIEW_TEXTS = {
  finding: text(
    'Những nhận xét dưới đây để xem lại, không chặn việc gì. Căn cứ ghi “chưa đối chiếu” thì không được dẫn như sự thật.',
    'What follows is to be looked at again; it blocks nothing. A basis marked “not checked” is not to be quoted as fact.',
  ),
  unverified: text('chưa đối chiếu', 'not checked'),
  basis: text('Căn cứ', 'Basis'),
  unit: text('Đơn vị', 'Unit'),
  ranking: text('Xếp loại năm', 'The year’s ranking'),
  year: text('Năm', 'Year'),
  rules: text('Quy định', 'Rules'),
  rulesOfYear: text('Của năm đó', 'Of that year'),
  rulesToday: text('Hiện nay', 'Of today'),
  ranked: text('{count} người được xếp loại: {parts}', '{count} persons ranked: {parts}'),
  nobodyRanked: text('Năm này chưa có xếp loại.', 'Nobody is ranked in this year.'),
  noCap: text('Không có trần nào có hiệu lực vào {day}.', 'No ceiling was in force on {day}.'),
  caps: text('Trần “hoàn thành xuất sắc” có hiệu lực vào {day}', 'Ceilings on “excellent” in force on {day}'),
  base: text('Cách đọc mẫu số', 'Reading of the base'),
  baseCount: text('Mẫu số', 'Base'),
  ceiling: text('Trần', 'Ceiling'),
  excellent: text('Xuất sắc', 'Excellent'),
  verdict: text('Nhận xét', 'Finding'),
  exceeded: text('Vượt trần', 'Over the ceiling'),
  within: text('Trong trần', 'Within it'),
  cannotSay: text('Không nói được', 'Cannot be said'),
  gaps: text('Tiêu chuẩn chức danh chưa đạt hoặc chưa rõ', 'Title standards not met, or not known'),
  noGaps: text('Mọi tiêu chuẩn của mọi chức danh đều đạt.', 'Every standard of every title is met.'),
  person: text('Họ và tên', 'Full name'),
  title: text('Chức danh', 'Title'),
  requirement: text('Mặt phải đạt', 'Asked for'),
  held: text('Đang có', 'Held'),
  required: text('Phải có', 'Needed'),
  status: text('Tình trạng', 'Status'),
  until: text('{status}, đến hết {day}', '{status}, up to {day}'),
  plan: text('Quy hoạch nhiệm kỳ {term}', 'Succession plan of {term}'),
  term: text('Nhiệm kỳ', 'Term'),
  noPlan: text('Chưa có ai trong quy hoạch của nhiệm kỳ này.', 'Nobody is in the plan of this term.'),
  from: text('Từ ngày', 'Since'),
  to: text('Đến hết ngày', 'Until'),
  reason: text('Lý do đưa ra', 'Reason of removal'),
  findings: text('Điều nên xem lại', 'To be looked at again'),
  noFindings: text('Không có điều gì nên xem lại.', 'Nothing to be looked at again.'),
} as const;

export const CAP_BASES = {
  RANKED: text('Mọi người được xếp loại', 'Everybody ranked'),
  GOOD: text('Người hoàn thành tốt', 'Those ranked good'),
  GOOD_OR_BETTER: text('Người hoàn thành tốt trở lên', 'Those ranked good or better'),
} as const;
export const REQUIREMENTS = {
  PROFESSIONAL: text('Chuyên môn', 'Education'),
  POLITICAL_THEORY: text('Lý luận chính trị', 'Political theory'),
  STATE_MANAGEMENT: text('Quản lý nhà nước', 'State management'),
} as const;
export const STATUSES = {
  MET: text('Đạt', 'Met'),
  NOT_MET: text('Chưa đạt', 'Not met'),
  EXEMPT: text('Được ngoại lệ', 'Excepted'),
  IN_TRANSITION: text('Đang chuyển tiếp', 'In transition'),
  UNKNOWN: text('Chưa rõ', 'Not known'),
} as const;
export const PLAN_STATUSES = {
  PROPOSED: text('Được đề xuất', 'Proposed'),
  APPROVED: text('Đã duyệt, chưa bắt đầu', 'Decided, not begun'),
  ACTIVE: text('Đang quy hoạch', 'In the plan'),
  REMOVED: text('Đã đưa ra', 'Removed'),
  APPOINTED: text('Đã bổ nhiệm', 'Appointed'),
  EXPIRED: text('Hết nhiệm kỳ', 'Term over'),
} as const;
