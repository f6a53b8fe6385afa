const error = (vi: string, en: string) => ({ severity: 'ERROR', vi, en }) as const;
const warning = (vi: string, en: string) => ({ severity: 'WARNING', vi, en }) as const;

/** Every sentence a workbook can be answered with: what is wrong and what to do. The place is put before it. */
export const PROBLEM_TEXTS = {
  UNREADABLE_FILE: error(
    'Không đọc được tệp{file}: {whyVi}. Hãy mở bằng Excel hoặc LibreOffice, lưu thành .xlsx hoặc “CSV UTF-8” rồi gửi lại.',
    'The file{file} cannot be read: {whyEn}. Open it in Excel or LibreOffice, save it as .xlsx or “CSV UTF-8” and send it again.',
  ),
  TOO_LARGE: error(
    'Tệp quá lớn: {whatVi} vượt {limit}. Hãy bỏ hình ảnh, sheet thừa hoặc chia nhỏ tệp.',
    'Too large: {whatEn} exceeds {limit}. Remove pictures and spare sheets, or split the file.',
  ),
  TOO_MANY_ROWS: error(
    'Có hơn {limit} dòng dữ liệu. Hãy chia tệp thành nhiều phần.',
    'There are more than {limit} rows of data. Split the file.',
  ),
  TOO_MANY_COLUMNS: error(
    'Có hơn {limit} cột. Hãy xóa các cột thừa bên phải.',
    'There are more than {limit} columns. Delete the spare columns on the right.',
  ),
  CELL_TOO_LONG: error(
    'Ô dài quá {limit} ký tự. Hãy rút gọn nội dung.',
    'The cell is longer than {limit} characters. Shorten it.',
  ),
  MIXED_FILES: error(
    'Chỉ gửi một tệp .xlsx, hoặc một hay nhiều tệp .csv; không gửi lẫn.',
    'Send one .xlsx file, or one or more .csv files; not a mixture.',
  ),
  DUPLICATE_SHEET: error('Sheet này có hai lần. Hãy giữ một bản.', 'This sheet is there twice. Keep one.'),
  NO_SHEET: error(
    'Không có sheet nào trong các sheet: {names}. Hãy đặt tên sheet (hoặc tệp .csv) đúng như mẫu.',
    'None of these sheets is there: {names}. Name the sheets (or .csv files) as in the template.',
  ),
  UNKNOWN_SHEET: warning(
    'Không phải sheet của mẫu nên được bỏ qua. Nếu có dữ liệu cần nhập, hãy đổi tên thành một trong: {names}.',
    'Not a sheet of the template, so it is left out. If it holds data to import, rename it to one of: {names}.',
  ),
  WRONG_ENCODING: error(
    'Tệp không phải UTF-8 (có thể là TCVN3, VNI, Windows-1258 hoặc UTF-16). Hãy lưu lại dạng “CSV UTF-8”.',
    'The file is not UTF-8 (it may be TCVN3, VNI, Windows-1258 or UTF-16). Save it again as “CSV UTF-8”.',
  ),
  WRONG_SEPARATOR: error(
    'Các cột cách nhau bằng {found}, không phải dấu phẩy. Hãy lưu lại với dấu phẩy, hoặc gửi tệp .xlsx.',
    'The columns are separated by {found}, not by commas. Save it with commas, or send the .xlsx file.',
  ),
  BROKEN_CSV: error(
    'Tệp CSV sai cấu trúc từ khoảng dòng này, thường do thiếu hoặc thừa dấu ngoặc kép. Hãy sửa, hoặc gửi tệp .xlsx.',
    'The CSV is malformed from about this line on, usually a missing or spare double quote. Correct it, or send the .xlsx file.',
  ),
  MISSING_COLUMNS: error(
    'Không tìm thấy dòng tiêu đề có đủ các cột bắt buộc; thiếu: {names}. Hãy dùng tên cột như trong mẫu.',
    'No header row holds all the required columns; missing: {names}. Use the column names of the template.',
  ),
  DUPLICATE_COLUMN: error(
    'Cột này có hai lần trong dòng tiêu đề. Hãy giữ một cột.',
    'This column is there twice in the header row. Keep one.',
  ),
  UNKNOWN_COLUMN: warning(
    'Không phải cột của mẫu nên được bỏ qua. Nếu cần nhập, hãy dùng tên cột như trong mẫu.',
    'Not a column of the template, so it is left out. If it should be imported, use the column name of the template.',
  ),
  UNNAMED_COLUMN: warning(
    'Có dữ liệu ở cột {letter} không có tiêu đề nên được bỏ qua. Hãy đặt tên cột hoặc xóa cột.',
    'There is data in column {letter}, which has no header, so it is left out. Name the column or delete it.',
  ),
  EXTRA_CELLS: error(
    'Dòng có nhiều ô hơn tiêu đề, thường do dấu phẩy trong nội dung. Hãy đặt nội dung có dấu phẩy trong ngoặc kép.',
    'The row has more cells than the header, usually because of a comma inside a text. Put such texts in double quotes.',
  ),
  ERROR_CELL: error(
    'Ô đang báo lỗi {error}. Hãy sửa công thức hoặc nhập giá trị.',
    'The cell shows the error {error}. Correct the formula or type the value.',
  ),
  FORMULA_WITHOUT_VALUE: error(
    'Ô là công thức chưa có kết quả lưu trong tệp. Hãy mở tệp, tính lại và lưu, hoặc dán giá trị.',
    'The cell is a formula whose result is not stored in the file. Open, recalculate and save the file, or paste the value.',
  ),
  MISSING_VALUE: error('Ô bắt buộc đang trống. Hãy điền.', 'This cell is required and empty. Fill it in.'),
  DATE_IN_TEXT_CELL: warning(
    'Bảng tính đã đổi nội dung thành ngày{value}. Nếu không đúng, hãy định dạng ô là Văn bản và nhập lại.',
    'The spreadsheet has turned this into a date{value}. If that is wrong, format the cell as Text and type it again.',
  ),
  INVALID_DATE: error(
    'Không có ngày{value}. Hãy ghi dd/mm/yyyy, yyyy-mm-dd, mm/yyyy hoặc yyyy.',
    'There is no such date{value}. Write dd/mm/yyyy, yyyy-mm-dd, mm/yyyy or yyyy.',
  ),
  DATE_OUT_OF_RANGE: error(
    'Ngày{value} ngoài khoảng 1900–2100. Hãy kiểm tra năm.',
    'The date{value} is outside 1900–2100. Check the year.',
  ),
  END_BEFORE_START: error(
    'Ngày kết thúc trước ngày bắt đầu. Hãy kiểm tra hai ngày.',
    'The end is before the start. Check both dates.',
  ),
  BORN_AFTER_REFERENCE: error(
    'Ngày sinh{value} sau ngày của tệp ({at}). Hãy kiểm tra.',
    'The birth date{value} is after the reference date of the file ({at}). Check it.',
  ),
  TOO_YOUNG: error(
    'Chưa đủ 16 tuổi vào ngày giữ chức danh. Hãy kiểm tra “ngày sinh” và “từ ngày”.',
    'Under 16 years old on taking office. Check “ngày sinh” and “từ ngày”.',
  ),
  STARTS_AFTER_REFERENCE: warning(
    'Ngày bắt đầu{value} sau ngày của tệp ({at}). Hãy kiểm tra.',
    'The start{value} is after the reference date of the file ({at}). Check it.',
  ),
  PARTY_DATES_ORDER: error(
    'Ngày chính thức cần sau ngày vào Đảng, và cả hai sau ngày sinh. Hãy kiểm tra.',
    'The date of official membership must follow the date of joining, and both the birth date. Check them.',
  ),
  UNKNOWN_VALUE: error(
    'Giá trị{value} không có trong danh mục. Hãy chọn một trong: {choices}.',
    'The value{value} is not in the list. Choose one of: {choices}.',
  ),
  UNKNOWN_TITLE: error(
    'Không có chức danh{value} trong danh mục. Hãy ghi mã hoặc tên chính thức của chức danh, cách nhau bằng “;”.',
    'There is no title{value} in the catalogue. Write the code or official name of the title, separated by “;”.',
  ),
  AMBIGUOUS_TITLE: error(
    'Tên{value} ứng với nhiều chức danh: {codes}. Hãy ghi mã.',
    'The name{value} stands for several titles: {codes}. Write the code.',
  ),
  TITLE_NOT_IN_FORCE: error(
    'Chức danh{value} không có vào ngày {date} (có hiệu lực {windows}). Hãy kiểm tra chức danh và ngày.',
    'The title{value} does not exist on {date} (in force {windows}). Check the title and the date.',
  ),
  DUPLICATE_TITLE: error(
    'Chức danh{value} ghi hai lần trong một ô. Hãy giữ một lần.',
    'The title{value} is named twice in one cell. Keep it once.',
  ),
  ONE_TITLE_ONLY: error(
    'Mỗi dòng quy hoạch chỉ ghi một chức danh. Hãy tách thành nhiều dòng.',
    'A line of the plan names one title only. Split it into several lines.',
  ),
  CATEGORY_MISMATCH: error(
    'Đối tượng không khớp với chức danh chính{value}, vốn là {expectedVi}. Hãy sửa đối tượng hoặc chức danh.',
    'The category does not agree with the main title{value}, which is {expectedEn}. Correct the category or the title.',
  ),
  UNKNOWN_COURSE: error(
    'Không có khóa{value} trong danh mục. Hãy ghi mã hoặc tên khóa như trong mẫu.',
    'There is no course{value} in the catalogue. Write the code or name of a course of the template.',
  ),
  INVALID_IDENTIFIER: error(
    'Số định danh cần đúng 12 chữ số. Hãy để ô dạng Văn bản và nhập lại (bảng tính làm mất số 0 ở đầu).',
    'The personal identifier needs exactly 12 digits. Format the cell as Text and type it again (spreadsheets drop leading zeros).',
  ),
  DUPLICATE_IDENTIFIER: error(
    'Số định danh này đã ở dòng {other} cho một mã khác. Hãy kiểm tra.',
    'This personal identifier is on line {other} for another key. Check both.',
  ),
  INVALID_TERM: error(
    'Nhiệm kỳ{value} không đúng. Hãy ghi như 2020-2025.',
    'The term{value} is not valid. Write it like 2020-2025.',
  ),
  INVALID_YEAR: error('Năm{value} không đúng. Hãy ghi như 2022.', 'The year{value} is not valid. Write it like 2022.'),
  DUPLICATE_KEY: error(
    'Mã này đã dùng ở dòng {other} cho một người khác (khác họ tên, ngày sinh hoặc giới tính). Hãy dùng mã riêng cho mỗi người.',
    'This key is used on line {other} for someone else (another name, birth date or sex). Give each person a key of their own.',
  ),
  OVERLAPPING_OFFICE: error(
    'Người này có ở dòng {other} với thời gian trùng nhau. Hãy ghi “đến ngày” cho lần trước, hoặc ghi các chức danh vào một dòng.',
    'This person is on line {other} for a time that overlaps. Give the earlier line its “đến ngày”, or put the titles on one line.',
  ),
  DUPLICATE_ROW: error('Trùng với dòng {other}. Hãy giữ một dòng.', 'The same as line {other}. Keep one of them.'),
  PERSON_KEY_CONFLICT: error(
    'Trong sổ, mã này là một người còn số định danh là một người khác. Hãy kiểm tra cả hai.',
    'In the register this key is one person and the personal identifier another. Check both.',
  ),
  PERSON_KEY_REUSED: error(
    'Trong sổ, mã này là một người khác cả họ tên và ngày sinh. Hãy dùng mã mới cho người mới.',
    'In the register this key is someone with another name and another birth date. Give a new person a new key.',
  ),
  PERSON_UNCERTAIN: error(
    'Đơn vị trước đây đã dùng mã này cho người chỉ khớp một phần họ tên, ngày sinh. Hãy ghi số định danh, hoặc dùng mã khác nếu là người khác.',
    'A predecessor of this unit used this key for someone whose name and birth date agree only in part. Give the personal identifier, or another key if it is someone else.',
  ),
  IDENTIFIER_OF_ANOTHER: error(
    'Số định danh này trong sổ là của người có họ tên, ngày sinh hoặc giới tính khác. Hãy kiểm tra.',
    'In the register this personal identifier is of someone with another name, birth date or sex. Check it.',
  ),
  SAME_PERSON_TWICE: error(
    'Mã này và mã ở dòng {other} là cùng một người trong sổ. Hãy dùng một mã.',
    'This key and the one on line {other} are the same person in the register. Use one key.',
  ),
  PERSON_REJECTED: error(
    'Không nhập được vì người này bị từ chối ở “Danh sách”{atVi}. Hãy sửa ở đó trước.',
    'Not imported, because this person is rejected in “Danh sách”{atEn}. Correct that first.',
  ),
  UNKNOWN_PERSON: error(
    'Không có người mang mã{value} trong “Danh sách” của tệp hay trong sổ của đơn vị. Hãy kiểm tra mã, hoặc thêm người vào “Danh sách”.',
    'Nobody has the key{value} in “Danh sách” of this file or in the register of the unit. Check the key, or add the person to “Danh sách”.',
  ),
  IN_OFFICE_ELSEWHERE: error(
    'Người này đang giữ chức danh ở {unit} từ {since}. Hãy đề nghị đơn vị đó ghi “đến ngày” trước, hoặc ghi “từ ngày” sau khi thôi ở đó.',
    'This person is in office at {unit} since {since}. Ask that unit to give an end first, or give a “từ ngày” that follows it.',
  ),
  OVERLAPPING_HELD_OFFICE: error(
    'Trong sổ, người này giữ chức danh ở đơn vị từ {since}, trùng thời gian với dòng này. Hãy ghi lần giữ chức danh đó thành một dòng có “đến ngày”.',
    'In the register this person is in office in this unit since {since}, which overlaps with this line. Give that office a line with its “đến ngày”.',
  ),
  ENDED_IN_REGISTER: error(
    'Trong sổ, dòng này đã kết thúc ngày {date} nhưng “đến ngày” để trống. Hãy ghi “đến ngày”; nếu đã trở lại, hãy ghi một dòng mới với “từ ngày” mới.',
    'In the register this ended on {date}, yet “đến ngày” is empty. Fill in “đến ngày”; after a return, write a new line with a new “từ ngày”.',
  ),
  LEVEL_LOWERED: error(
    'Trong sổ đã có trình độ cao hơn từ {since}. Hãy kiểm tra; để trống hoặc ghi thấp hơn không xóa được trình độ đã có.',
    'A higher level is in the register since {since}. Check it; a lower or empty entry does not take away what is held.',
  ),
  PARTY_DATES_HELD: error(
    'Ngày vào Đảng, ngày chính thức không khớp với các ngày đang có trong sổ. Hãy kiểm tra cả hai ngày.',
    'The dates of joining and of official membership do not fit with those in the register. Check both.',
  ),
  PARTY_DATES_OF_ELSEWHERE: warning(
    'Người này đã có trong sổ từ trước khi về đơn vị: ngày vào Đảng, ngày chính thức chỉ được ghi nếu khớp với các ngày đã có. Hãy xem lại sau khi nhập.',
    'This person was in the register before coming to the unit: the dates of joining and of official membership are written only where they fit with those held. Check them after the import.',
  ),
  PARTY_JOINED_MISSING: warning(
    'Có ngày chính thức nhưng không có ngày vào Đảng, nên chưa ghi. Hãy điền “ngày vào đảng”.',
    'There is a date of official membership but none of joining, so it is not recorded. Fill in “ngày vào đảng”.',
  ),
  TRAINED_ELSEWHERE: error(
    'Lượt đào tạo này do {unit} ghi và có nội dung khác. Hãy đề nghị đơn vị đó sửa, hoặc bỏ dòng này.',
    'This training turn was recorded by {unit} and differs. Ask that unit to correct it, or leave this line out.',
  ),
  RANKED_ELSEWHERE: error(
    'Người này đã được {unit} xếp loại năm {year}. Mỗi người một mức mỗi năm: hãy kiểm tra.',
    'This person was ranked for {year} by {unit}. A person has one rank a year: check it.',
  ),
  RANK_DECIDED: error(
    'Xếp loại năm {year} đã có quyết định ngày {date} trong hệ thống: tệp không sửa được. Hãy sửa bằng một quyết định (correctRank), hoặc bỏ dòng này.',
    'The rank of {year} was decided here on {date}: a file does not change it. Correct it by a decision (correctRank), or leave this line out.',
  ),
  OVERLAPPING_PLAN: error(
    'Trùng thời gian với dòng {other} của cùng người, chức danh, nhiệm kỳ. Hãy ghi “đến ngày” cho dòng trước.',
    'Overlaps with line {other} of the same person, title and term. Give the earlier line its “đến ngày”.',
  ),
  OVERLAPPING_HELD_PLAN: error(
    'Trong sổ, người này đã được quy hoạch chức danh và nhiệm kỳ này từ {since}, trùng thời gian. Hãy ghi lần đó thành một dòng có “đến ngày”.',
    'In the register this person is planned for this title and term since {since}, which overlaps. Give that entry a line with its “đến ngày”.',
  ),
} as const;
