import type { Standard, StandardException } from '../../../features/rulebook/index.ts';

const decree33 = {
  from: '2023-08-01',
  to: '2025-07-01',
  transitionTo: '2028-08-01',
  instrument: 'ND-33-2023',
} as const;

const unless = (textVi: string, textEn: string): StandardException => ({
  textVi,
  textEn,
  minimum: null,
  instrument: null,
  clause: null,
});

const partyCharter = unless('Trừ trường hợp Điều lệ Đảng quy định khác', 'Unless the Party Charter provides otherwise');
const ownCharter = unless(
  'Trừ trường hợp điều lệ của tổ chức quy định khác',
  'Unless the charter of the organisation provides otherwise',
);
const otherLaw = unless('Trừ trường hợp luật quy định khác', 'Unless a law provides otherwise');

const civilStatus: StandardException = {
  textVi: 'Công chức tư pháp - hộ tịch: trung cấp luật trở lên và đã được bồi dưỡng nghiệp vụ hộ tịch',
  textEn: 'Justice and civil status officer: intermediate level in law or above, with civil-status training',
  minimum: 'INTERMEDIATE',
  instrument: 'L-HO-TICH-2014',
  clause: 'Điều 72',
};

const university = (titleCode: string, clause: string, exception: StandardException): Standard => ({
  ...decree33,
  titleCode,
  requirement: 'PROFESSIONAL',
  minimum: 'UNIVERSITY',
  exception,
  clause,
  verified: true,
});

/** Chairs and vice chairs of Council and Committee: levels not read in the Decree, so they decide no figure. */
const chair = (titleCode: string): Standard[] => {
  const rule = { ...decree33, titleCode, exception: null, clause: null, verified: false } as const;
  const note =
    'Mức chưa đối chiếu với văn bản; thời hạn chuyển tiếp 5 năm đã đối chiếu. / The level was not checked against the text; the transition of five years was.';
  return [
    { ...rule, requirement: 'PROFESSIONAL', minimum: 'UNIVERSITY', note },
    { ...rule, requirement: 'POLITICAL_THEORY', minimum: 'INTERMEDIATE', note },
  ];
};

const MANAGERS =
  'Mức đại học, trung cấp lý luận chính trị đã đối chiếu; ngày hiệu lực của Nghị định chưa đọc được. / Both levels were read; the day of effect was not.';

/** Heads of divisions and their deputies: the day of effect was not read, so they decide no figure. */
const manager = (titleCode: string): Standard[] => {
  const rule = {
    titleCode,
    from: '2026-01-01',
    to: null,
    transitionTo: null,
    exception: null,
    instrument: 'ND-334-2025',
    clause: null,
    verified: false,
    note: MANAGERS,
  } as const;
  return [
    { ...rule, requirement: 'PROFESSIONAL', minimum: 'UNIVERSITY' },
    { ...rule, requirement: 'POLITICAL_THEORY', minimum: 'INTERMEDIATE' },
  ];
};

/** Minimum levels by title. Five years from 01/08/2023 to make them up; of the two-tier model those of managers alone. */
export const standards: readonly Standard[] = [
  ...['BT', 'PBT'].map((code) => university(code, 'Điều 8', partyCharter)),
  ...['CTMTTQ', 'BTDOAN', 'CTPN', 'CTND', 'CTCCB'].map((code) => university(code, 'Điều 8', ownCharter)),
  ...['CTHDND', 'PCTHDND', 'CTUBND', 'PCTUBND'].flatMap(chair),
  ...['QS', 'VPTK', 'DCXD', 'TCKT', 'VHXH'].map((code) => university(code, 'Điều 10', otherLaw)),
  university('TPHT', 'Điều 10', civilStatus),
  ...['CVP', 'PCVP', 'TPKT', 'PTPKT', 'TPVHXH', 'PTPVHXH', 'GDHCC', 'PGDHCC'].flatMap(manager),
];
