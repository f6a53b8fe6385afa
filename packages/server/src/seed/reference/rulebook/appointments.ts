import type { AppointmentLimit } from '../../../features/rulebook/index.ts';

const ONE =
  'Một người đứng đầu: suy từ tên chức danh, chưa đọc được điều khoản nêu số lượng. / One head: drawn from the name of the title, no clause with a number was read.';
const VICE_CHAIRS =
  'Phường loại I, II tối đa 2, loại III 1 (nhiệm kỳ 2021-2026); ở đây lấy mức cao nhất, chưa xét loại. / At most 2 in wards of class I and II, 1 of class III (term 2021-2026); the most of them is taken whatever the class.';
const FROM_GUIDANCE =
  'Theo hướng dẫn cơ cấu chính quyền cấp xã hai cấp; số điều chưa ghi. / By the guidance on the two-tier model; no clause number is noted.';
const AGE = 'Chưa đối chiếu với văn bản. / Not checked against its text.';

const seats = (
  window: Pick<AppointmentLimit, 'from' | 'to' | 'instrument' | 'clause' | 'verified' | 'note'>,
  numbers: Readonly<Record<string, number>>,
): AppointmentLimit[] =>
  Object.entries(numbers).map(([subject, value]) => ({ rule: 'SEATS', subject, value, ...window }));

const heads = { BT: 1, CTMTTQ: 1, BTDOAN: 1, CTPN: 1, CTND: 1, CTCCB: 1 };
const unread = { instrument: null, clause: null, verified: false } as const;
const guidance = {
  from: '2025-07-01',
  to: null,
  instrument: 'CV-03-BCD-2025',
  clause: 'cơ cấu HĐND, UBND cấp xã',
  verified: true,
  note: FROM_GUIDANCE,
} as const;

/** What an appointment is looked at for, beside quota and standards. */
export const appointmentLimits: readonly AppointmentLimit[] = [
  ...seats({ from: '2010-01-01', to: null, ...unread, note: ONE }, heads),
  ...seats({ from: '2010-01-01', to: '2025-07-01', ...unread, note: ONE }, { CTHDND: 1, CTUBND: 1, QS: 1 }),
  ...seats({ from: '2021-01-01', to: '2025-07-01', ...unread, note: VICE_CHAIRS }, { PCTUBND: 2 }),
  ...seats(guidance, { CTHDND: 1, PCTHDND: 1, CTUBND: 1, PCTUBND: 2 }),
  ...seats(guidance, { TBPC: 1, PTBPC: 1, TBKTXH: 1, PTBKTXH: 1 }),
  ...seats(guidance, { CVP: 1, PCVP: 1, TPKT: 1, PTPKT: 1, TPVHXH: 1, PTPVHXH: 1, GDHCC: 1 }),
  {
    rule: 'MINIMUM_AGE',
    subject: 'CIVIL_SERVANT',
    value: 18,
    from: '2010-01-01',
    to: null,
    ...unread,
    note: AGE,
  },
  {
    rule: 'PLANNED_FOR_TITLE',
    subject: 'CADRE',
    value: null,
    from: '2025-10-08',
    to: null,
    instrument: 'QD-377-TW-2025',
    clause: 'Điều 34',
    verified: true,
  },
];
