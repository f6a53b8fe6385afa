import type { Instrument } from '../../../features/rulebook/index.ts';
import {
  ASSEMBLY,
  DAYS,
  GOVERNMENT,
  NUMBER,
  ORGANISATION,
  PARTY,
  STANDING,
  STEERING,
  seen,
  unseen,
} from './instrument-row.ts';
import { planningAndTraining, ranking, retirement, unitsAndLists } from './instruments-practice.ts';

const staff: readonly Instrument[] = [
  unseen(ASSEMBLY)('L-22-2008', '22/2008/QH12', 'Luật Cán bộ, công chức', 'Law on Cadres and Civil Servants', {
    from: '2010-01-01',
    to: '2025-07-01',
    replacedBy: 'L-80-2025',
    note: 'Ngày bắt đầu hiệu lực chưa đối chiếu.',
  }),
  unseen(ASSEMBLY)('L-58-2010', '58/2010/QH12', 'Luật Viên chức', 'Law on Public Employees', { note: NUMBER }),
  seen(ASSEMBLY)('L-HO-TICH-2014', 'Luật Hộ tịch 2014', 'Luật Hộ tịch', 'Law on Civil Status', {
    note: 'Điều 72 đã đối chiếu; số hiệu và ngày hiệu lực chưa ghi.',
  }),
  unseen(GOVERNMENT)(
    'ND-92-2009',
    '92/2009/NĐ-CP',
    'Chức danh, số lượng, chế độ đối với cán bộ, công chức cấp xã và người hoạt động không chuyên trách',
    'Titles, numbers and regime of commune cadres, civil servants and non-specialised staff',
    { from: '2010-01-01', to: '2023-08-01', replacedBy: 'ND-33-2023', note: DAYS },
  ),
  unseen(GOVERNMENT)(
    'ND-34-2019',
    '34/2019/NĐ-CP',
    'Sửa đổi quy định về cán bộ, công chức cấp xã và người hoạt động không chuyên trách',
    'Amends the rules on commune cadres, civil servants and non-specialised staff',
    {
      from: '2019-06-25',
      to: '2023-08-01',
      replacedBy: 'ND-33-2023',
      note: 'Số hiệu và ngày bắt đầu hiệu lực chưa đối chiếu với văn bản; hiệu lực đến hết 31/07/2023.',
    },
  ),
  seen(GOVERNMENT)(
    'ND-33-2023',
    '33/2023/NĐ-CP',
    'Cán bộ, công chức cấp xã và người hoạt động không chuyên trách ở cấp xã, ở thôn, tổ dân phố',
    'Commune cadres and civil servants, and non-specialised staff of communes, villages and residential groups',
    {
      issuedOn: '2023-06-10',
      from: '2023-08-01',
      note: 'Quy định về công chức cấp xã hết hiệu lực từ 01/07/2025 (Nghị định 170/2025/NĐ-CP Điều 71 khoản 3); phụ cấp của chủ tịch, phó chủ tịch được thay bằng Nghị định 07/2026/NĐ-CP.',
    },
  ),
];

const twoTier: readonly Instrument[] = [
  seen(ASSEMBLY)(
    'L-72-2025',
    '72/2025/QH15',
    'Luật Tổ chức chính quyền địa phương',
    'Law on Organisation of Local Government',
    { issuedOn: '2025-06-16' },
  ),
  seen(ASSEMBLY)('L-80-2025', '80/2025/QH15', 'Luật Cán bộ, công chức', 'Law on Cadres and Civil Servants', {
    issuedOn: '2025-06-24',
    from: '2025-07-01',
  }),
  seen(GOVERNMENT)(
    'ND-170-2025',
    '170/2025/NĐ-CP',
    'Tuyển dụng, sử dụng và quản lý công chức',
    'Recruitment, use and management of civil servants',
    {
      from: '2025-07-01',
      note: 'Điều 71 khoản 3 bãi bỏ quy định về công chức cấp xã của Nghị định 33/2023/NĐ-CP từ 01/07/2025.',
    },
  ),
  seen(GOVERNMENT)(
    'ND-334-2025',
    '334/2025/NĐ-CP',
    'Tiêu chuẩn chức danh công chức lãnh đạo, quản lý',
    'Title standards of civil servants in leading and managing posts',
    {
      note: 'Trưởng phòng và tương đương, cấp phó ở cấp xã: đại học trở lên, trung cấp lý luận chính trị trở lên. Ngày hiệu lực chưa đối chiếu.',
    },
  ),
  seen(GOVERNMENT)('ND-361-2025', '361/2025/NĐ-CP', 'Vị trí việc làm công chức', 'Job positions of civil servants'),
  seen(GOVERNMENT)('ND-07-2026', '07/2026/NĐ-CP', 'Sửa đổi Nghị định 204/2004/NĐ-CP', 'Amends Decree 204/2004', {
    note: 'Từ tháng 01/2026, ngày chưa ghi.',
  }),
  seen(GOVERNMENT)(
    'ND-154-2025',
    '154/2025/NĐ-CP',
    'Tinh giản biên chế (chế độ với người hoạt động không chuyên trách cấp xã)',
    'Staff reduction (severance of non-specialised commune staff)',
    { issuedOn: '2025-06-15' },
  ),
  unseen(GOVERNMENT)('ND-150-2025', '150/2025/NĐ-CP', 'Cơ quan chuyên môn cấp xã', 'Divisions of the commune level', {
    note: NUMBER,
  }),
  unseen(GOVERNMENT)('ND-370-2025', '370/2025/NĐ-CP', 'Cơ quan chuyên môn cấp xã', 'Divisions of the commune level', {
    note: NUMBER,
  }),
  seen(STANDING)(
    'NQ-76-2025',
    '76/2025/UBTVQH15',
    'Sắp xếp đơn vị hành chính',
    'Reorganisation of administrative units',
  ),
  seen(STEERING)(
    'CV-03-BCD-2025',
    '03/CV-BCĐ',
    'Định hướng tổ chức chính quyền địa phương hai cấp (tháng 04/2025)',
    'Guidance on the two-tier local government (April 2025)',
    { note: 'Ngày ban hành chưa ghi.' },
  ),
  seen(STEERING)('CV-09-BCD-2025', '09/CV-BCĐ', 'Biên chế khối chính quyền cấp xã', 'Posts of the commune government'),
  seen(STEERING)(
    'CV-12-BCD-2025',
    '12/CV-BCĐ',
    'Người hoạt động không chuyên trách cấp xã',
    'Non-specialised commune staff',
  ),
  seen(ORGANISATION)('HD-31-BTCTW-2025', '31-HD/BTCTW', 'Biên chế khối Đảng, đoàn thể cấp xã', 'Party-bloc posts', {
    issuedOn: '2025-04-23',
  }),
  seen(PARTY)('QD-298-TW-2025', '298-QĐ/TW', 'Cơ quan tham mưu của cấp ủy cấp xã', 'Party agencies of communes', {
    issuedOn: '2025-06-09',
  }),
  seen(PARTY)(
    'KL-163-TW',
    '163-KL/TW',
    'Kết thúc sử dụng người hoạt động không chuyên trách cấp xã',
    'End of non-specialised commune staff',
  ),
];

/**
 * Legal texts that the other rows refer to, or that rule the same matters.
 * The titles state the subject; they are not always the official wording.
 */
export const instruments: readonly Instrument[] = [
  ...staff,
  ...twoTier,
  ...planningAndTraining,
  ...ranking,
  ...retirement,
  ...unitsAndLists,
];
