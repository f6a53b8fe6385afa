import type { Bilingual } from '../../kernel/text.ts';
import type { LegalBasis } from '../define.ts';

const basis = (instrument: string, clause: string | null, from: string | null, to: string | null): LegalBasis => ({
  instrument,
  clause,
  from,
  to,
});

/** Who is a cadre or a civil servant. From 01/07/2025 there is one civil service from the centre to the commune. */
export const WHO_IS_AN_OFFICIAL = [
  basis('22/2008/QH12', 'Điều 4 khoản 3', null, '2025-07-01'),
  basis('80/2025/QH15', null, '2025-07-01', null),
];
export const QUOTAS = [
  basis('34/2019/NĐ-CP', null, null, '2023-08-01'),
  basis('33/2023/NĐ-CP', null, '2023-08-01', '2025-07-01'),
];
export const STANDARDS = [
  basis('33/2023/NĐ-CP', 'Điều 8', '2023-08-01', '2025-07-01'),
  basis('33/2023/NĐ-CP', 'Điều 10', '2023-08-01', '2025-07-01'),
];
export const TRAINING = [
  basis('101/2017/NĐ-CP', null, null, '2025-07-01'),
  basis('89/2021/NĐ-CP', null, '2021-12-10', '2025-07-01'),
  basis('171/2025/NĐ-CP', null, '2025-07-01', null),
];
export const RANKING = [
  basis('90/2020/NĐ-CP', null, null, '2026-01-01'),
  basis('335/2025/NĐ-CP', null, '2026-01-01', null),
];
export const PLANNING = [
  basis('50-QĐ/TW', null, '2021-12-27', '2025-10-08'),
  basis('377-QĐ/TW', null, '2025-10-08', null),
];

export const IN_OFFICE: Bilingual = {
  vi: 'cán bộ, công chức đang giữ chức vụ vào ngày báo cáo',
  en: 'cadres and civil servants in office on the day',
};
export const KEY_OFFICIALS: Bilingual = {
  vi: 'cán bộ chủ chốt đang giữ chức vụ vào ngày báo cáo, theo bộ chức danh có hiệu lực',
  en: 'key officials in office on the day, by the title set in force',
};
/** "Key official" has no list in law; which titles count is a dated row of the rulebook. */
export const KEY_SET_NOTE: Bilingual = {
  vi: 'Luật không có danh sách cán bộ chủ chốt: bộ chức danh là dữ liệu có ngày hiệu lực. Nơi chưa có quy định địa phương, dùng giả định của bản minh họa (Bí thư, Phó Bí thư, Chủ tịch HĐND, Chủ tịch UBND, Chủ tịch MTTQ).',
  en: 'No law lists the key officials: the title set is dated data. Where no local rule says otherwise it is an assumption of the demo (Secretary, Deputy Secretary, Council Chair, Committee Chair, Front Chair).',
};
