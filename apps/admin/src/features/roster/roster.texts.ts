import { text } from '../../app/i18n.tsx';

export const ROSTER_TEXTS = {
  peopleOn: text('Cán bộ, công chức đang giữ chức vụ vào ngày {day}', 'Officials in office on {day}'),
  total: text('{count} người', '{count} persons'),
  category: text('Đối tượng', 'Category'),
  all: text('Tất cả', 'All'),
  fullName: text('Họ và tên', 'Full name'),
  titles: text('Chức danh', 'Titles'),
  concurrent: text('kiêm nhiệm', 'concurrent'),
  sex: text('Giới tính', 'Sex'),
  education: text('Chuyên môn', 'Education'),
  politicalTheory: text('Lý luận chính trị', 'Political theory'),
  stateManagement: text('Quản lý nhà nước', 'State management'),
  keyOfficial: text('Chủ chốt', 'Key official'),
  since: text('Từ ngày', 'Since'),
  until: text('Đến hết ngày', 'Until'),
  unit: text('Đơn vị', 'Unit'),
  yes: text('Có', 'Yes'),
  nobody: text('Không có ai giữ chức vụ vào ngày này.', 'Nobody is in office on this day.'),
  firstPage: text('Trang đầu', 'First page'),
  nextPage: text('Trang sau', 'Next page'),
  pages: text('Các trang', 'Pages'),
  back: text('Về danh sách', 'Back to the list'),
  notInOffice: text(
    'Người này không giữ chức vụ nào vào ngày đã chọn.',
    'This person holds no office on the chosen day.',
  ),
  readOn: text('Như vào ngày {day}', 'As on {day}'),
  person: text('Lý lịch', 'Person'),
  birthDate: text('Ngày sinh', 'Born on'),
  personalIdentifier: text('Số định danh', 'Personal identifier'),
  reveal: text('Xem đủ', 'Show'),
  revealTitle: text('Xem số định danh cá nhân', 'Show the personal identifier'),
  revealReason: text(
    'Vì sao cần xem? Lý do được ghi vào nhật ký.',
    'Why is it needed? The reason goes into the audit chain.',
  ),
  cancel: text('Thôi', 'Cancel'),
  restricted: text('Không được xem', 'Restricted'),
  ethnicity: text('Dân tộc', 'Ethnicity'),
  religion: text('Tôn giáo', 'Religion'),
  partyJoinedOn: text('Ngày vào Đảng', 'Joined the Party on'),
  partyOfficialOn: text('Ngày chính thức', 'Full member since'),
  decisionNumber: text('Số quyết định', 'Decision no.'),
  offices: text('Quá trình công tác', 'Offices held'),
  credentials: text('Văn bằng, trình độ', 'Qualifications'),
  kind: text('Loại', 'Kind'),
  level: text('Trình độ', 'Level'),
  field: text('Chuyên ngành', 'Field'),
  heldFrom: text('Có từ', 'Held since'),
  trainings: text('Đào tạo, bồi dưỡng', 'Training'),
  course: text('Khóa', 'Course'),
  provider: text('Cơ sở đào tạo', 'Provider'),
  result: text('Kết quả', 'Result'),
  certificate: text('Chứng chỉ', 'Certificate'),
  ranks: text('Xếp loại hằng năm', 'Annual rankings'),
  year: text('Năm', 'Year'),
  rank: text('Mức', 'Rank'),
  planning: text('Quy hoạch', 'Succession planning'),
  term: text('Nhiệm kỳ', 'Term'),
  plannedTitle: text('Chức danh quy hoạch', 'Planned title'),
  removalReason: text('Lý do đưa ra', 'Reason of removal'),
  noneHeld: text('Chưa có dữ liệu.', 'Nothing is recorded.'),
} as const;

export const CATEGORIES = {
  CADRE: text('Cán bộ', 'Cadre'),
  CIVIL_SERVANT: text('Công chức', 'Civil servant'),
  NON_SPECIALISED: text('Không chuyên trách', 'Non-specialised'),
} as const;
export const SEXES = { FEMALE: text('Nữ', 'Female'), MALE: text('Nam', 'Male') } as const;
export const EDUCATION_LEVELS = {
  NONE: text('Chưa qua đào tạo', 'Untrained'),
  ELEMENTARY: text('Sơ cấp', 'Elementary'),
  INTERMEDIATE: text('Trung cấp', 'Intermediate'),
  COLLEGE: text('Cao đẳng', 'College'),
  UNIVERSITY: text('Đại học', 'University'),
  MASTER: text('Thạc sĩ', 'Master'),
  DOCTOR: text('Tiến sĩ', 'Doctor'),
} as const;
export const THEORY_LEVELS = {
  NONE: text('Chưa', 'None'),
  ELEMENTARY: text('Sơ cấp', 'Elementary'),
  INTERMEDIATE: text('Trung cấp', 'Intermediate'),
  ADVANCED: text('Cao cấp', 'Advanced'),
  BACHELOR: text('Cử nhân', 'Bachelor'),
} as const;
export const RANKS = {
  EXCELLENT: text('Hoàn thành xuất sắc nhiệm vụ', 'Excellent'),
  GOOD: text('Hoàn thành tốt nhiệm vụ', 'Good'),
  COMPLETED: text('Hoàn thành nhiệm vụ', 'Completed'),
  NOT_COMPLETED: text('Không hoàn thành nhiệm vụ', 'Not completed'),
} as const;
export const CREDENTIAL_KINDS = {
  PROFESSIONAL: text('Chuyên môn', 'Professional'),
  POLITICAL_THEORY: text('Lý luận chính trị', 'Political theory'),
  STATE_MANAGEMENT: text('Quản lý nhà nước', 'State management'),
  FOREIGN_LANGUAGE: text('Ngoại ngữ', 'Foreign language'),
  IT: text('Tin học', 'Information technology'),
  ETHNIC_LANGUAGE: text('Tiếng dân tộc', 'Ethnic language'),
} as const;
/** How a day is to be read when it is not known exactly. */
export const HELD_PRECISION = {
  DAY: text('{day}', '{day}'),
  MONTH: text('tháng {month}', 'in {month}'),
  YEAR: text('năm {year}', 'in {year}'),
  KNOWN_SINCE: text('đã có vào {day}', 'held by {day}'),
} as const;
