/** The note sheet of the template: Vietnamese, English. */
export const GUIDE_LINES: readonly (readonly [vi: string, en: string])[] = [
  ['HƯỚNG DẪN GHI SỔ CÁN BỘ, CÔNG CHỨC CẤP XÃ', 'HOW TO FILL IN THE WARD WORKBOOK'],
  [
    'Cột có tiêu đề màu vàng là bắt buộc. Không đổi tên sheet và tên cột. Sheet không dùng có thể xóa.',
    'Columns with a yellow header are required. Do not rename sheets or columns. A sheet you do not use may be deleted.',
  ],
  [
    'Ngày: 15/11/1978 hoặc 1978-11-15; chỉ biết tháng: 11/1978; chỉ biết năm: 1978. “đến ngày” là ngày cuối cùng, tính cả ngày đó; để trống nếu vẫn đang giữ.',
    'Dates: 15/11/1978 or 1978-11-15; month only: 11/1978; year only: 1978. “đến ngày” is the last day, inclusive; leave it empty while it goes on.',
  ],
  [
    'Một người giữ nhiều chức danh: ghi trên một dòng, cách nhau bằng “;”, chức danh đầu là chính. Ví dụ: BT; CTHDND.',
    'One person with several titles: one line, separated by “;”, the main one first. Example: BT; CTHDND.',
  ],
  [
    'Một người lần lượt giữ các chức danh khác nhau: mỗi lần một dòng, cùng “mã”, thời gian không trùng nhau.',
    'One person in successive offices: one line each, the same “mã”, no overlap in time.',
  ],
  [
    'Trình độ ở “Danh sách” là trình độ đã biết vào ngày của tệp. Ghi “Chưa” nếu chưa qua đào tạo lý luận chính trị.',
    'Levels in “Danh sách” are those known at the reference date of the file. Write “Chưa” where there is no political theory.',
  ],
  [
    'Số định danh, mã, số quyết định: để ô dạng Văn bản để không mất số 0 ở đầu và không bị đổi thành ngày.',
    'Identifier, key and decision numbers: keep the cells as Text, so that leading zeros stay and nothing turns into a date.',
  ],
  [
    'Ô trống không xóa dữ liệu đang có. Thôi giữ chức danh hoặc ra khỏi quy hoạch: ghi “đến ngày”. Trở lại: ghi một dòng mới với “từ ngày” mới.',
    'A blank cell deletes nothing that is held. Leaving an office or the plan: give “đến ngày”. Coming back: a new line with a new “từ ngày”.',
  ],
  [
    'Công thức không được tính lại: hệ thống đọc kết quả đã lưu. Có thể nhập nhiều lần cùng một tệp mà không thay đổi gì.',
    'Formulas are never evaluated: the stored result is read. The same file may be imported again; nothing changes.',
  ],
];
