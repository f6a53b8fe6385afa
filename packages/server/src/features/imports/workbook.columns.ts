/** The sheets and columns of the ward workbook, as data. The Vietnamese names are binding: wards already use them. */

export interface ColumnSpec {
  readonly header: string;
  readonly required: boolean;
  /** Its values never appear in a problem's text. */
  readonly sensitive?: true;
  readonly date?: true;
  readonly vi: string;
  readonly en: string;
}

const required = { required: true } as const;
const optional = { required: false } as const;
const day = {
  date: true,
  vi: 'dd/mm/yyyy, yyyy-mm-dd, mm/yyyy hoặc yyyy',
  en: 'dd/mm/yyyy, yyyy-mm-dd, mm/yyyy or yyyy',
} as const;

export const SHEETS = {
  persons: {
    name: 'Danh sách',
    columns: {
      personKey: {
        header: 'mã',
        ...required,
        vi: 'Mã riêng của phường cho từng người (hoặc số định danh); nối các sheet',
        en: "The ward's own key of a person (or the personal identifier); it ties the sheets together",
      },
      fullName: { header: 'họ và tên', ...required, vi: 'Họ, chữ đệm và tên', en: 'Full name' },
      sex: { header: 'giới tính', ...required, vi: 'Nam hoặc Nữ', en: 'Nam (male) or Nữ (female)' },
      birthDate: { header: 'ngày sinh', ...required, ...day },
      nationalId: {
        header: 'số định danh',
        ...optional,
        sensitive: true,
        vi: '12 chữ số; để ô dạng văn bản',
        en: '12 digits; keep the cell as text',
      },
      ethnicity: {
        header: 'dân tộc',
        ...required,
        sensitive: true,
        vi: 'Tên hoặc mã dân tộc',
        en: 'Ethnic group, name or code',
      },
      religion: {
        header: 'tôn giáo',
        ...optional,
        sensitive: true,
        vi: 'Tên hoặc mã; “Không” nếu không theo',
        en: 'Name or code; “Không” for none',
      },
      partyJoined: { header: 'ngày vào đảng', ...optional, sensitive: true, ...day },
      partyOfficial: { header: 'ngày chính thức', ...optional, sensitive: true, ...day },
      category: {
        header: 'đối tượng',
        ...required,
        vi: 'Cán bộ, Công chức hoặc Không chuyên trách',
        en: 'Cán bộ (cadre), Công chức (civil servant) or Không chuyên trách (non-specialised)',
      },
      titles: {
        header: 'chức danh',
        ...required,
        vi: 'Mã hoặc tên chức danh; nhiều chức danh cách nhau bằng “;”, chức danh đầu là chính',
        en: 'Title code or name; several separated by “;”, the first is the main one',
      },
      from: { header: 'từ ngày', ...required, ...day, vi: 'Ngày giữ chức danh', en: 'In office since' },
      to: {
        header: 'đến ngày',
        ...optional,
        ...day,
        vi: 'Ngày cuối cùng giữ chức danh (tính cả ngày đó)',
        en: 'Last day in office (inclusive)',
      },
      decisionNumber: {
        header: 'số quyết định',
        ...optional,
        vi: 'Số quyết định bổ nhiệm, phê chuẩn, tuyển dụng',
        en: 'Number of the decision',
      },
      education: {
        header: 'trình độ chuyên môn',
        ...required,
        vi: 'Sơ cấp, Trung cấp, Cao đẳng, Đại học, Thạc sĩ, Tiến sĩ',
        en: 'Professional qualification: the highest level held',
      },
      educationField: { header: 'chuyên ngành', ...optional, vi: 'Ngành đào tạo', en: 'Field of study' },
      politicalTheory: {
        header: 'lý luận chính trị',
        ...required,
        vi: 'Chưa, Sơ cấp, Trung cấp, Cao cấp, Cử nhân',
        en: 'Political theory: Chưa (none), elementary, intermediate, advanced, bachelor',
      },
      stateManagement: {
        header: 'quản lý nhà nước',
        ...optional,
        vi: 'Cán sự, Chuyên viên, Chuyên viên chính, Chuyên viên cao cấp',
        en: 'State management course held',
      },
      foreignLanguage: {
        header: 'ngoại ngữ',
        ...optional,
        vi: 'Ví dụ: Tiếng Anh B1',
        en: 'Foreign language and level',
      },
      itSkill: { header: 'tin học', ...optional, vi: 'Ví dụ: Ứng dụng CNTT cơ bản', en: 'IT certificate' },
      ethnicLanguage: {
        header: 'tiếng dân tộc',
        ...optional,
        vi: 'Ví dụ: Tiếng Thái',
        en: 'Ethnic-minority language certificate',
      },
      note: { header: 'ghi chú', ...optional, vi: 'Ghi chú', en: 'Note' },
    },
  },
  training: {
    name: 'Đào tạo',
    columns: {
      personKey: { header: 'mã', ...required, vi: 'Mã người, như ở “Danh sách”', en: 'Person key, as in “Danh sách”' },
      course: { header: 'khóa', ...required, vi: 'Mã hoặc tên khóa đào tạo, bồi dưỡng', en: 'Course code or name' },
      from: { header: 'từ ngày', ...required, ...day, vi: 'Ngày bắt đầu', en: 'First day' },
      to: {
        header: 'đến ngày',
        ...optional,
        ...day,
        vi: 'Ngày kết thúc (tính cả ngày đó)',
        en: 'Last day (inclusive)',
      },
      decisionNumber: {
        header: 'số quyết định cử',
        ...optional,
        vi: 'Số quyết định cử đi học',
        en: 'Number of the sending decision',
      },
      institution: { header: 'cơ sở đào tạo', ...optional, vi: 'Nơi đào tạo', en: 'Institution' },
      result: {
        header: 'kết quả',
        ...optional,
        vi: 'Ví dụ: Hoàn thành, Đang học, Không hoàn thành',
        en: 'Result: completed, in progress, not completed',
      },
      certificate: { header: 'chứng chỉ', ...optional, vi: 'Số chứng chỉ', en: 'Certificate number' },
    },
  },
  planning: {
    name: 'Quy hoạch',
    columns: {
      term: { header: 'nhiệm kỳ', ...required, vi: 'Ví dụ: 2020-2025', en: 'Term, such as 2020-2025' },
      title: { header: 'chức danh', ...required, vi: 'Mã hoặc tên một chức danh', en: 'Code or name of one title' },
      personKey: { header: 'mã', ...required, vi: 'Mã người, như ở “Danh sách”', en: 'Person key, as in “Danh sách”' },
      from: { header: 'từ ngày', ...required, ...day, vi: 'Ngày vào quy hoạch', en: 'Planned since' },
      to: { header: 'đến ngày', ...optional, ...day, vi: 'Ngày cuối cùng trong quy hoạch', en: 'Last day in the plan' },
      removalReason: {
        header: 'lý do đưa ra',
        ...optional,
        vi: 'Lý do đưa ra khỏi quy hoạch',
        en: 'Why the person was taken out',
      },
    },
  },
  ranks: {
    name: 'Xếp loại',
    columns: {
      year: { header: 'năm', ...required, vi: 'Năm xếp loại', en: 'Year ranked' },
      personKey: { header: 'mã', ...required, vi: 'Mã người, như ở “Danh sách”', en: 'Person key, as in “Danh sách”' },
      rank: {
        header: 'mức',
        ...required,
        vi: 'HTXS, HTT, HT, KHT hoặc viết đầy đủ',
        en: 'HTXS (excellent), HTT (good), HT (completed), KHT (not completed), or the words',
      },
    },
  },
  collectives: {
    name: 'Tập thể',
    columns: {
      year: { header: 'năm', ...required, vi: 'Năm xếp loại', en: 'Year ranked' },
      collective: {
        header: 'tập thể',
        ...required,
        vi: 'Cấp ủy hoặc Chính quyền',
        en: 'Cấp ủy (Party committee) or Chính quyền (government)',
      },
      rank: {
        header: 'mức',
        ...required,
        vi: 'HTXS, HTT, HT, KHT hoặc viết đầy đủ',
        en: 'HTXS, HTT, HT, KHT, or the words',
      },
    },
  },
} as const satisfies Record<string, { name: string; columns: Record<string, ColumnSpec> }>;

export type SheetKey = keyof typeof SHEETS;
export type ColumnKey<S extends SheetKey> = Extract<keyof (typeof SHEETS)[S]['columns'], string>;

export const SHEET_KEYS = Object.keys(SHEETS) as SheetKey[];

/** Sheets of our own template that hold no data. */
export const GUIDE_SHEET = 'Hướng dẫn';
export const LIST_SHEET = 'Danh mục';

export function columnsOf(sheet: SheetKey): readonly (readonly [string, ColumnSpec])[] {
  return Object.entries<ColumnSpec>(SHEETS[sheet].columns);
}
