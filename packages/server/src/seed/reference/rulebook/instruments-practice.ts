import type { Instrument } from '../../../features/rulebook/index.ts';
import {
  ASSEMBLY,
  DAYS,
  GOVERNMENT,
  HOME,
  NUMBER,
  ORGANISATION,
  PARTY,
  POLITBURO,
  STANDING,
  seen,
  unseen,
} from './instrument-row.ts';

export const planningAndTraining: readonly Instrument[] = [
  seen(POLITBURO)('QD-50-TW-2021', '50-QĐ/TW', 'Công tác quy hoạch cán bộ', 'Succession planning', {
    issuedOn: '2021-12-27',
    from: '2021-12-27',
    to: '2025-10-08',
    replacedBy: 'QD-377-TW-2025',
  }),
  seen(ORGANISATION)('HD-16-BTCTW-2022', '16-HD/BTCTW', 'Hướng dẫn Quy định 50-QĐ/TW', 'Guidance on Regulation 50', {
    issuedOn: '2022-02-15',
  }),
  seen(POLITBURO)('QD-377-TW-2025', '377-QĐ/TW', 'Quy hoạch, bổ nhiệm, luân chuyển cán bộ', 'Planning, appointment', {
    issuedOn: '2025-10-08',
    from: '2025-10-08',
  }),
  unseen(GOVERNMENT)('ND-101-2017', '101/2017/NĐ-CP', 'Đào tạo, bồi dưỡng cán bộ, công chức', 'Training', {
    issuedOn: '2017-09-01',
    to: '2025-07-01',
    replacedBy: 'ND-171-2025',
    note: DAYS,
  }),
  unseen(GOVERNMENT)('ND-89-2021', '89/2021/NĐ-CP', 'Sửa đổi Nghị định 101/2017/NĐ-CP', 'Amends Decree 101/2017', {
    issuedOn: '2021-10-18',
    from: '2021-12-10',
    to: '2025-07-01',
    replacedBy: 'ND-171-2025',
    note: 'Ngày kết thúc hiệu lực chưa đối chiếu.',
  }),
  unseen(GOVERNMENT)('ND-171-2025', '171/2025/NĐ-CP', 'Đào tạo, bồi dưỡng công chức', 'Training of civil servants', {
    issuedOn: '2025-06-30',
    from: '2025-07-01',
    note: 'Chỉ rõ tháng 07/2025; ngày chưa đối chiếu.',
  }),
  seen(HOME)('TT-01-2018', '01/2018/TT-BNV', 'Hướng dẫn Nghị định 101/2017/NĐ-CP', 'Guidance on Decree 101/2017'),
  seen(HOME)('CV-4962-BNV-2017', '4962/BNV-ĐT', 'Tổ chức lớp bồi dưỡng cho cấp xã', 'Courses for communes', {
    issuedOn: '2017-09-14',
  }),
  seen(PARTY)('QD-57-TW-2022', '57-QĐ/TW', 'Đào tạo lý luận chính trị', 'Political-theory training', {
    issuedOn: '2022-02-08',
    from: '2022-02-08',
    to: '2025-08-29',
    replacedBy: 'QD-350-TW-2025',
  }),
  seen(PARTY)('QD-350-TW-2025', '350-QĐ/TW', 'Đào tạo lý luận chính trị', 'Political-theory training', {
    issuedOn: '2025-08-29',
    from: '2025-08-29',
  }),
  unseen('Học viện Chính trị quốc gia Hồ Chí Minh')(
    'QD-6468-2021',
    'QĐ 6468 (21/12/2021)',
    'Đào tạo trung cấp lý luận chính trị ở trường chính trị tỉnh',
    'Intermediate political theory at the provinces’ political schools',
    { issuedOn: '2021-12-21', note: 'Ký hiệu và ngày hiệu lực chưa đọc được.' },
  ),
];

export const retirement: readonly Instrument[] = [
  seen(GOVERNMENT)('ND-135-2020', '135/2020/NĐ-CP', 'Tuổi nghỉ hưu', 'Retirement age', {
    note: 'Mức của năm 2023 đã đối chiếu; ngày hiệu lực chưa ghi.',
  }),
];

export const ranking: readonly Instrument[] = [
  unseen(ASSEMBLY)(
    'L-SUA-DOI-2019',
    'Luật sửa đổi, bổ sung Luật Cán bộ, công chức 2019',
    'Sửa đổi, bổ sung Luật Cán bộ, công chức và Luật Viên chức',
    'Amends the Law on Cadres and Civil Servants',
    {
      from: '2020-07-01',
      to: '2025-07-01',
      replacedBy: 'L-80-2025',
      note: 'Điều 1 khoản 12 (Điều 58) đã đối chiếu; số hiệu và ngày hiệu lực chưa ghi.',
    },
  ),
  unseen(GOVERNMENT)('ND-90-2020', '90/2020/NĐ-CP', 'Đánh giá, xếp loại chất lượng', 'Annual quality ranking', {
    issuedOn: '2020-08-13',
    from: '2020-08-20',
    to: '2026-01-01',
    replacedBy: 'ND-335-2025',
    note: 'Ngày bắt đầu hiệu lực chưa đối chiếu.',
  }),
  unseen(GOVERNMENT)('ND-48-2023', '48/2023/NĐ-CP', 'Sửa đổi Nghị định 90/2020/NĐ-CP', 'Amends Decree 90/2020', {
    issuedOn: '2023-07-17',
    from: '2023-09-15',
    to: '2026-01-01',
    replacedBy: 'ND-335-2025',
    note: DAYS,
  }),
  seen(GOVERNMENT)('ND-335-2025', '335/2025/NĐ-CP', 'Đánh giá, xếp loại chất lượng công chức', 'Quality ranking', {
    issuedOn: '2025-12-21',
    from: '2026-01-01',
  }),
  seen(PARTY)('QD-132-TW-2018', '132-QĐ/TW', 'Kiểm điểm, xếp loại tổ chức đảng, đảng viên', 'Party ranking', {
    issuedOn: '2018-03-08',
    from: '2018-03-08',
    to: '2023-10-04',
    replacedBy: 'QD-124-TW-2023',
  }),
  seen(PARTY)('QD-124-TW-2023', '124-QĐ/TW', 'Kiểm điểm, xếp loại tổ chức đảng, đảng viên', 'Party ranking', {
    issuedOn: '2023-10-04',
    from: '2023-10-04',
    to: '2025-08-30',
    replacedBy: 'QD-366-TW-2025',
  }),
  seen(PARTY)('QD-366-TW-2025', '366-QĐ/TW', 'Kiểm điểm, xếp loại tổ chức đảng, đảng viên', 'Party ranking', {
    issuedOn: '2025-08-30',
    from: '2025-08-30',
  }),
  unseen(ORGANISATION)('HD-21-BTCTW-2019', '21-HD/BTCTW', 'Hướng dẫn xếp loại', 'Ranking guidance', { note: NUMBER }),
  unseen(ORGANISATION)('HD-25-BTCTW-2023', '25-HD/BTCTW', 'Hướng dẫn xếp loại', 'Ranking guidance', { note: NUMBER }),
];

export const unitsAndLists: readonly Instrument[] = [
  seen(STANDING)('NQ-1670-2025', '1670/NQ-UBTVQH15', 'Sắp xếp cấp xã tỉnh Lai Châu', 'Communes of Lai Châu', {
    issuedOn: '2025-06-16',
    note: 'Các đơn vị mới hoạt động từ 01/07/2025.',
  }),
  unseen('Thủ tướng Chính phủ')('QD-19-2025', '19/2025/QĐ-TTg', 'Mã đơn vị hành chính', 'Codes of units', {
    note: NUMBER,
  }),
  seen(GOVERNMENT)('ND-176-2004', '176/2004/NĐ-CP', 'Thành lập phường Tân Phong', 'Foundation of Tân Phong ward', {
    note: 'Thành lập 10/10/2004; ngày hiệu lực của Nghị định chưa ghi.',
  }),
  seen(GOVERNMENT)('NQ-71-2012', '71/NQ-CP', 'Thành lập phường Đông Phong', 'Foundation of Đông Phong ward', {
    note: 'Điều chỉnh địa giới 02/11/2012; ngày hiệu lực chưa ghi.',
  }),
  seen('Tổng cục Thống kê')('QD-121-TCTK-1979', '121-TCTK/PPCĐ', 'Danh mục các dân tộc', 'List of ethnic groups', {
    issuedOn: '1979-03-02',
  }),
];
