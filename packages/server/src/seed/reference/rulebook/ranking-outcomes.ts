import type { RankingConsequence, RankingDisqualifier } from '../../../features/rulebook/index.ts';

const decree335 = {
  from: '2026-01-01',
  to: null,
  instrument: 'ND-335-2025',
  clause: 'các trường hợp xếp loại "không hoàn thành nhiệm vụ"; số điều chưa đọc được',
  verified: true,
} as const;

/** What makes the year not completed, whatever the points. */
export const rankingDisqualifiers: readonly RankingDisqualifier[] = [
  {
    ...decree335,
    code: 'DEGRADED',
    of: 'EVERYBODY',
    textVi: 'Có kết luận suy thoái của cấp có thẩm quyền.',
    textEn: 'Degradation was concluded by the competent authority.',
  },
  {
    ...decree335,
    code: 'DISCIPLINED',
    of: 'EVERYBODY',
    textVi: 'Bị kỷ luật trong năm từ khiển trách trở lên do vi phạm khi thực hiện nhiệm vụ.',
    textEn: 'Disciplined in the year, from a reprimand upward, for a violation of duties.',
  },
  {
    ...decree335,
    code: 'UNIT_CORRUPTION',
    of: 'MANAGER',
    textVi: 'Đơn vị thuộc quyền quản lý trực tiếp liên quan đến tham nhũng, lãng phí.',
    textEn: 'A unit under direct management was involved in corruption or waste.',
  },
];

const START =
  'Ngày hiệu lực chưa đối chiếu. Không áp dụng khi đang bị xem xét kỷ luật, xử lý hình sự, đang mang thai, nuôi con dưới 36 tháng tuổi (Điều 59 khoản 3, 4). / The days of effect were not checked. Not while under a disciplinary or criminal procedure, pregnant, or with a child under 36 months (article 59(3) and (4)).';
const CONTINUED =
  'Theo Luật trước ngày 01/07/2025; Luật 80/2025/QH15 có giữ hay không chưa đọc được. / As under the Law before 1 July 2025; whether Law 80/2025 keeps it was not read.';

const consequences = [
  {
    code: 'END_OF_SERVICE',
    of: 'CIVIL_SERVANT',
    consecutive: true,
    withinYears: null,
    withinAppointment: false,
    textVi: 'Công chức 2 năm liên tiếp không hoàn thành nhiệm vụ thì cho thôi việc.',
    textEn: 'A civil servant ranked not completed in 2 consecutive years leaves the service.',
  },
  {
    code: 'REMOVAL',
    of: 'CADRE',
    consecutive: true,
    withinYears: null,
    withinAppointment: false,
    textVi: 'Cán bộ 2 năm liên tiếp không hoàn thành nhiệm vụ thì miễn nhiệm, cho thôi làm nhiệm vụ.',
    textEn: 'A cadre ranked not completed in 2 consecutive years is removed or relieved of duty.',
  },
  {
    code: 'NO_REAPPOINTMENT',
    of: 'MANAGER',
    consecutive: false,
    withinYears: null,
    withinAppointment: true,
    textVi:
      'Người quản lý 2 năm không liên tiếp không hoàn thành nhiệm vụ trong thời hạn bổ nhiệm thì bố trí việc khác hoặc không bổ nhiệm lại.',
    textEn:
      'A manager ranked not completed in 2 years apart within the term of appointment is given other work or not reappointed.',
  },
  {
    code: 'LOWER_POSITION',
    of: 'STAFF',
    consecutive: false,
    withinYears: 3,
    withinAppointment: false,
    textVi:
      'Người không giữ chức vụ 2 năm không liên tiếp trong 3 năm không hoàn thành nhiệm vụ thì bố trí việc có yêu cầu thấp hơn.',
    textEn:
      'One without a managing post ranked not completed in 2 years apart within 3 years is given a position with lower requirements.',
  },
] as const;

/** What two years not completed lead to. */
export const rankingConsequences: readonly RankingConsequence[] = consequences.flatMap((rule) => [
  {
    ...rule,
    from: '2020-07-01',
    to: '2025-07-01',
    instrument: 'L-SUA-DOI-2019',
    clause: 'Điều 1 khoản 12 (Điều 58)',
    verified: true,
    note: START,
  },
  { ...rule, from: '2025-07-01', to: null, instrument: null, clause: null, verified: false, note: CONTINUED },
]);
