import type { CodeItem, CodeList } from '../../../features/rulebook/index.ts';
import { ethnicities } from './ethnicities.ts';

type Entry = readonly [code: string, nameVi: string, nameEn: string, aliases?: readonly string[]];

const FORM_2C = 'Mẫu 2C-BNV/2008 và BM01/BNV (tên gọi); mã do hệ thống đặt';
const CENSUS = 'Danh mục tôn giáo kiểu tổng điều tra 2019';

const listOf = (list: CodeList, source: string, entries: readonly Entry[], verifiedUpTo = entries.length): CodeItem[] =>
  entries.map(([code, nameVi, nameEn, aliases = []], ordinal) => ({
    list,
    code,
    nameVi,
    nameEn,
    aliases,
    ordinal,
    source,
    verified: ordinal < verifiedUpTo,
  }));

const religions: readonly Entry[] = [
  ['00', 'Không', 'None', ['Không tôn giáo', 'Không có', 'Lương']],
  ['01', 'Phật giáo', 'Buddhism', ['Đạo Phật', 'Phật']],
  ['02', 'Công giáo', 'Catholicism', ['Thiên Chúa giáo', 'Đạo Thiên Chúa', 'Thiên chúa']],
  ['03', 'Tin lành', 'Protestantism', ['Đạo Tin lành']],
  ['04', 'Cao Đài', 'Caodaism', ['Đạo Cao Đài']],
  ['05', 'Phật giáo Hòa Hảo', 'Hoa Hao Buddhism', ['Hòa Hảo', 'Hoà Hảo', 'Phật giáo Hoà Hảo']],
  ['06', "Baha'i", "Baha'i", ['Baha’i', 'Bahai', "Đạo Baha'i"]],
  ['07', 'Tịnh độ Cư sỹ Phật hội', 'Pure Land Buddhist Home-practice', ['Tịnh độ Cư sĩ Phật hội', 'Tịnh độ cư sỹ']],
  ['08', 'Tứ Ân Hiếu nghĩa', 'Four Debts of Gratitude', ['Đạo Tứ Ân Hiếu nghĩa']],
  ['09', 'Minh Sư đạo', 'Minh Su', ['Minh Sư']],
  ['10', 'Minh lý đạo', 'Minh Ly', ['Minh Lý đạo - Tam Tông Miếu', 'Minh lý']],
  ['11', 'Bà la môn', 'Brahmanism', ['Bà-la-môn', 'Bàlamôn']],
  ['12', 'Mormon', 'Mormonism', ['Mặc Môn']],
  ['13', 'Phật giáo Hiếu Nghĩa Tà Lơn', 'Hieu Nghia Ta Lon Buddhism', ['Hiếu Nghĩa Tà Lơn']],
  ['14', 'Cơ đốc Phục lâm', 'Seventh-day Adventism', ['Cơ đốc Phục lâm Việt Nam']],
  ['15', 'Hồi giáo', 'Islam', ['Đạo Hồi', 'Islam']],
  ['16', 'Bửu Sơn Kỳ Hương', 'Buu Son Ky Huong', []],
];

const education: readonly Entry[] = [
  ['NONE', 'Chưa qua đào tạo', 'No professional training', ['Chưa', 'Chưa đào tạo', 'Chưa qua ĐT']],
  ['ELEMENTARY', 'Sơ cấp', 'Elementary', ['SC']],
  ['INTERMEDIATE', 'Trung cấp', 'Intermediate', ['TC', 'Trung cấp chuyên nghiệp']],
  ['COLLEGE', 'Cao đẳng', 'College', ['CĐ']],
  ['UNIVERSITY', 'Đại học', 'University', ['ĐH', 'DH']],
  ['MASTER', 'Thạc sĩ', 'Master', ['Thạc sỹ', 'ThS', 'Th.S']],
  ['DOCTOR', 'Tiến sĩ', 'Doctor', ['Tiến sỹ', 'TS', 'Tiến sĩ khoa học', 'TSKH']],
];

const theoryForms = (word: string, short: string): string[] => [
  short,
  `${word} LLCT`,
  `${short} LLCT`,
  `${word} lý luận chính trị`,
  `${word} chính trị`,
];

const politicalTheory: readonly Entry[] = [
  ['NONE', 'Chưa', 'None', ['Chưa qua đào tạo', 'Chưa học', 'Không', 'Chưa qua đào tạo LLCT']],
  ['ELEMENTARY', 'Sơ cấp', 'Elementary', theoryForms('Sơ cấp', 'SC')],
  ['INTERMEDIATE', 'Trung cấp', 'Intermediate', theoryForms('Trung cấp', 'TC')],
  ['ADVANCED', 'Cao cấp', 'Advanced', theoryForms('Cao cấp', 'CC')],
  ['BACHELOR', 'Cử nhân', 'Bachelor', theoryForms('Cử nhân', 'CN')],
];

const stateManagement: readonly Entry[] = [
  ['NONE', 'Chưa qua bồi dưỡng', 'None', ['Chưa', 'Không', 'Chưa qua đào tạo', 'Chưa qua ĐT']],
  ['CAN_SU', 'Cán sự', 'Junior officer', ['CS', 'Cán sự và tương đương']],
  ['CHUYEN_VIEN', 'Chuyên viên', 'Specialist', ['CV', 'Chuyên viên và tương đương']],
  ['CHUYEN_VIEN_CHINH', 'Chuyên viên chính', 'Principal specialist', ['CVC', 'Chuyên viên chính và tương đương']],
  ['CHUYEN_VIEN_CAO_CAP', 'Chuyên viên cao cấp', 'Senior specialist', ['CVCC', 'Chuyên viên cao cấp và tương đương']],
];

/** Code lists; levels run from low to high by `ordinal`. */
export const codeItems: readonly CodeItem[] = [
  ...ethnicities,
  ...listOf('RELIGION', CENSUS, religions, 15),
  ...listOf('EDUCATION', FORM_2C, education),
  ...listOf('POLITICAL_THEORY', FORM_2C, politicalTheory),
  ...listOf('STATE_MANAGEMENT', FORM_2C, stateManagement),
];
