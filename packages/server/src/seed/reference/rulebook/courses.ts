import type { Course, CourseCategory } from '../../../features/rulebook/index.ts';

type Names = readonly [nameVi: string, nameEn: string, aliases?: readonly string[]];

const ARTICLE = 'Báo Lai Châu 05/10/2023; nhóm theo Biểu 10-BTCTW do hệ thống xếp';
const FORM = 'Biểu 10-BTCTW, mục Đào tạo lý luận chính trị';
const DEGREES = 'Biểu 10-BTCTW, mục Đào tạo chuyên môn';
const DURATIONS = 'Nghị định 89/2021/NĐ-CP, thời gian bồi dưỡng tối đa';

const theory = (code: string, level: string, source: string | null, [nameVi, nameEn, aliases = []]: Names): Course => ({
  code,
  nameVi,
  nameEn,
  aliases,
  kind: source === FORM ? 'DEGREE' : 'COURSE',
  category: 'POLITICAL_THEORY',
  grants: { kind: 'POLITICAL_THEORY', level },
  source,
  verified: source !== null,
});

const degree = (code: string, level: string, [nameVi, nameEn, aliases = []]: Names): Course => ({
  code,
  nameVi,
  nameEn,
  aliases,
  kind: 'DEGREE',
  category: 'PROFESSIONAL',
  grants: { kind: 'PROFESSIONAL', level },
  source: DEGREES,
  verified: true,
});

/** Form 2C names the level of state management by the course of the rank, so the one is taken to give the other. */
const rank = (code: string, source: string | null, names: Names): Course => ({
  ...course(code, 'STATE_MANAGEMENT', source, names),
  grants: { kind: 'STATE_MANAGEMENT', level: code },
  note: 'Mẫu 2C gọi trình độ quản lý nhà nước theo chương trình bồi dưỡng ngạch: khóa cấp trình độ là suy ra. / That the course gives the level is drawn from the names on form 2C.',
});

const course = (
  code: string,
  category: CourseCategory,
  source: string | null,
  [nameVi, nameEn, aliases = []]: Names,
): Course => ({
  code,
  nameVi,
  nameEn,
  aliases,
  kind: 'COURSE',
  category,
  grants: null,
  source,
  verified: source !== null,
});

/** An open list: a ward may add its own. Rows without a source are usual courses that no text was read for. */
export const courses: readonly Course[] = [
  theory('CC_LLCT', 'ADVANCED', FORM, [
    'Cao cấp lý luận chính trị',
    'Advanced political theory',
    ['Cao cấp LLCT', 'CC LLCT', 'CCLLCT', 'Cao cấp chính trị'],
  ]),
  theory('TC_LLCT', 'INTERMEDIATE', FORM, [
    'Trung cấp lý luận chính trị',
    'Intermediate political theory',
    ['Trung cấp LLCT', 'TC LLCT', 'TCLLCT', 'Trung cấp chính trị', 'Trung cấp lý luận chính trị - hành chính'],
  ]),
  theory('CN_LLCT', 'BACHELOR', FORM, [
    'Cử nhân lý luận chính trị',
    'Bachelor of political theory',
    ['Cử nhân LLCT', 'CN LLCT', 'Cử nhân chính trị'],
  ]),
  theory('SC_LLCT', 'ELEMENTARY', 'Quy định 57-QĐ/TW ngày 08/02/2022; loại khóa và nhóm do hệ thống xếp', [
    'Sơ cấp lý luận chính trị',
    'Elementary political theory',
    ['Sơ cấp LLCT', 'SC LLCT', 'Sơ cấp chính trị'],
  ]),
  degree('DAI_HOC', 'UNIVERSITY', ['Đào tạo đại học', 'University degree', ['Đại học', 'Học đại học']]),
  degree('THAC_SI', 'MASTER', ['Đào tạo thạc sĩ', 'Master’s degree', ['Thạc sĩ', 'Cao học', 'Thạc sỹ']]),
  degree('TIEN_SI', 'DOCTOR', ['Đào tạo tiến sĩ', 'Doctor’s degree', ['Tiến sĩ', 'Nghiên cứu sinh', 'Tiến sỹ']]),
  course('TIEP_CONG_DAN', 'STATE_MANAGEMENT', ARTICLE, [
    'Tiếp công dân',
    'Citizen reception',
    ['Bồi dưỡng tiếp công dân', 'Công tác tiếp công dân', 'Kỹ năng tiếp công dân', 'Nghiệp vụ tiếp công dân'],
  ]),
  course('DON_THU', 'STATE_MANAGEMENT', ARTICLE, [
    'Giải quyết đơn thư',
    'Petition handling',
    ['Đơn thư', 'Xử lý đơn thư', 'Giải quyết đơn thư khiếu nại, tố cáo', 'Giải quyết khiếu nại, tố cáo'],
  ]),
  course('TON_GIAO', 'STATE_MANAGEMENT', ARTICLE, [
    'Công tác tôn giáo',
    'Religious affairs',
    ['Tôn giáo', 'Bồi dưỡng công tác tôn giáo', 'Quản lý nhà nước về tôn giáo'],
  ]),
  course('KIEN_THUC_DAN_TOC', 'NEW_KNOWLEDGE', ARTICLE, [
    'Kiến thức dân tộc',
    'Ethnic affairs knowledge',
    ['Bồi dưỡng kiến thức dân tộc', 'Công tác dân tộc'],
  ]),
  course('CHUNG_THUC_DIEN_TU', 'STATE_MANAGEMENT', ARTICLE, [
    'Chứng thực điện tử',
    'Electronic certification',
    ['Chứng thực bản sao điện tử', 'Nghiệp vụ chứng thực điện tử'],
  ]),
  course('CCHC', 'STATE_MANAGEMENT', ARTICLE, [
    'Cải cách hành chính',
    'Administrative reform',
    ['Công tác cải cách hành chính', 'Bồi dưỡng cải cách hành chính'],
  ]),
  rank('CHUYEN_VIEN', DURATIONS, [
    'Bồi dưỡng ngạch chuyên viên',
    'Specialist rank course',
    ['Chuyên viên', 'Ngạch chuyên viên', 'QLNN ngạch chuyên viên', 'Quản lý nhà nước chương trình chuyên viên'],
  ]),
  rank('CHUYEN_VIEN_CHINH', DURATIONS, [
    'Bồi dưỡng ngạch chuyên viên chính',
    'Principal specialist rank course',
    [
      'Chuyên viên chính',
      'Ngạch chuyên viên chính',
      'QLNN ngạch chuyên viên chính',
      'Quản lý nhà nước chương trình chuyên viên chính',
    ],
  ]),
  rank('CHUYEN_VIEN_CAO_CAP', DURATIONS, [
    'Bồi dưỡng ngạch chuyên viên cao cấp',
    'Senior specialist rank course',
    ['Chuyên viên cao cấp', 'Ngạch chuyên viên cao cấp'],
  ]),
  course('CHUC_DANH_CAP_XA', 'STATE_MANAGEMENT', DURATIONS, [
    'Bồi dưỡng chức danh công chức cấp xã',
    'Commune civil-servant title course',
    ['Bồi dưỡng theo chức danh công chức cấp xã', 'Chức danh công chức cấp xã'],
  ]),
  rank('CAN_SU', null, ['Bồi dưỡng ngạch cán sự', 'Junior officer rank course', ['Cán sự']]),
  course('KY_NANG_SO', 'IT', null, ['Kỹ năng số', 'Digital skills', ['Chuyển đổi số', 'Bồi dưỡng kỹ năng số']]),
  course('MOT_CUA', 'STATE_MANAGEMENT', null, ['Một cửa, một cửa liên thông', 'One-stop service', ['Một cửa']]),
  course('DAT_DAI_XAY_DUNG', 'NEW_KNOWLEDGE', null, [
    'Quản lý đất đai và xây dựng',
    'Land and construction management',
    ['Đất đai - xây dựng', 'Quản lý đất đai, xây dựng'],
  ]),
  course('TAI_CHINH_CONG', 'ECONOMIC_MANAGEMENT', null, [
    'Tài chính công',
    'Public finance',
    ['Quản lý tài chính công'],
  ]),
  course('HO_TICH', 'STATE_MANAGEMENT', null, ['Nghiệp vụ hộ tịch', 'Civil status', ['Hộ tịch', 'Bồi dưỡng hộ tịch']]),
  course('QPAN_DT4', 'DEFENCE_SECURITY', null, [
    'Bồi dưỡng kiến thức quốc phòng và an ninh đối tượng 4',
    'Defence and security knowledge, group 4',
    ['QPAN đối tượng 4', 'Quốc phòng an ninh đối tượng 4', 'Quốc phòng, an ninh đối tượng 4'],
  ]),
  course('TIENG_DAN_TOC', 'NEW_KNOWLEDGE', null, [
    'Tiếng dân tộc thiểu số',
    'Ethnic-minority language',
    ['Tiếng dân tộc', 'Bồi dưỡng tiếng dân tộc thiểu số'],
  ]),
];
