import { text } from '../../app/i18n.tsx';

export const IMPORT_TEXTS = {
  title: text('Nhập sổ của đơn vị', 'Import the ward workbook'),
  intro: text(
    'Một tệp .xlsx, hoặc các tệp .csv đặt tên theo trang tính (Danh sách, Đào tạo, Quy hoạch, Xếp loại, Tập thể). Kiểm tra trước, không ghi gì cho đến khi bạn đồng ý.',
    'One .xlsx file, or the .csv files named after the sheets (Danh sách, Đào tạo, Quy hoạch, Xếp loại, Tập thể). Checked first; nothing is written until you agree.',
  ),
  template: text('Tải tệp mẫu (.xlsx)', 'Download the template (.xlsx)'),
  drop: text('Kéo tệp vào đây, hoặc bấm để chọn', 'Drop files here, or press to choose'),
  files: text('Tệp đã chọn', 'Files chosen'),
  clear: text('Bỏ tệp', 'Remove the files'),
  referenceDay: text('Ngày báo cáo của tệp', 'Reference day of the file'),
  unit: text('Đơn vị', 'Unit'),
  check: text('Kiểm tra tệp', 'Check the file'),
  apply: text('Ghi vào sổ', 'Write to the register'),
  plan: text('Sẽ ghi những gì', 'What would be written'),
  report: text('Đã ghi vào sổ', 'Written to the register'),
  notApplied: text('Chưa ghi gì vào sổ', 'Nothing was written'),
  sheet: text('Trang tính', 'Sheet'),
  created: text('Tạo mới', 'Created'),
  updated: text('Cập nhật', 'Updated'),
  unchanged: text('Không đổi', 'Unchanged'),
  rejected: text('Bị từ chối', 'Rejected'),
  line: text('Dòng', 'Line'),
  outcome: text('Kết quả', 'Outcome'),
  fields: text('Cột thay đổi', 'Columns that differ'),
  changes: text('Các dòng thay đổi', 'Lines that change'),
  problems: text('Lỗi và lưu ý', 'Errors and warnings'),
  wholeFile: text('Cả tệp', 'The whole file'),
  wholeSheet: text('{sheet}: cả trang tính', '{sheet}: the whole sheet'),
  onLine: text('{sheet}, dòng {line}', '{sheet}, line {line}'),
  showAll: text('Hiện cả {count} dòng', 'Show all {count} lines'),
  NOTHING: text(
    'Tệp không có gì mới: sổ đã đúng như tệp.',
    'Nothing new: the register already says what the file says.',
  ),
  READY: text('Tệp hợp lệ: {count} dòng sẽ được ghi.', 'The file is valid: {count} lines would be written.'),
  REFUSED: text(
    'Tệp có lỗi nên không được ghi. Hãy sửa tệp rồi kiểm tra lại.',
    'The file has errors and will not be written. Correct it and check again.',
  ),
  PARTIAL: text(
    '{count} dòng sẽ được ghi, {rejected} dòng lỗi bị bỏ lại.',
    '{count} lines would be written, {rejected} faulty lines left out.',
  ),
  BLOCKED: text('Không đọc được tệp này.', 'This file cannot be read.'),
  allowPartial: text(
    'Tôi biết các dòng lỗi sẽ không được ghi; chỉ ghi các dòng còn lại.',
    'I know the faulty lines will not be written; write only the others.',
  ),
  checking: text('Đang kiểm tra…', 'Checking…'),
  seeFigures: text('Xem số liệu', 'See the figures'),
  anotherFile: text('Nhập tệp khác', 'Import another file'),
  notAllowed: text('Tài khoản này không được nhập tệp.', 'This account may not import.'),
} as const;

export const OUTCOMES = {
  CREATED: IMPORT_TEXTS.created,
  UPDATED: IMPORT_TEXTS.updated,
  UNCHANGED: IMPORT_TEXTS.unchanged,
  REJECTED: IMPORT_TEXTS.rejected,
} as const;

export const SEVERITIES = { ERROR: text('Lỗi', 'Error'), WARNING: text('Lưu ý', 'Warning') } as const;
