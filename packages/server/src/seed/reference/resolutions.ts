import type { ShippedResolution } from '../../features/resolutions/index.ts';

/**
 * Resolutions that can be named by number, day and title. Targets are shipped only where their numbers were read in a
 * public source: of none of these they were.
 */
export const resolutions: readonly ShippedResolution[] = [
  {
    unit: { code: '12', at: '2021-03-15' },
    number: '06-NQ/TU',
    issuer: 'Tỉnh ủy Lai Châu',
    issuedOn: '2021-03-15',
    titleVi:
      'Nâng cao chất lượng đội ngũ cán bộ lãnh đạo, quản lý người dân tộc thiểu số và cán bộ chủ chốt cấp xã giai đoạn 2021-2025, định hướng đến năm 2030',
    titleEn:
      'Raising the quality of leading and managing cadres of ethnic minorities and of key officials of communes, 2021–2025, looking ahead to 2030',
    periodFrom: 2021,
    periodTo: 2025,
    orientationYear: 2030,
    kind: 'PROVINCE',
    inForceOn: '2021-03-15',
    verified: true,
    note: 'Số, ngày và trích yếu đã đối chiếu. Các chỉ tiêu bằng số không tìm thấy trong nguồn công khai nào, nên không có chỉ tiêu nào được ghi; ngày có hiệu lực lấy theo ngày ban hành. / Number, day and title were read in public sources. Its numeric targets were not found in any, so none is given; it is taken to be in force from the day of issue.',
  },
];
