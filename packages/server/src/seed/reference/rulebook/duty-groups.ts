import type { DutyGroup } from '../../../features/rulebook/index.ts';

const NOTE =
  'Không văn bản nào liệt kê nhóm có nhiệm vụ tương đồng ở cấp xã: cách chia này là giả định, nơi dùng có thể thay. / No text lists the groups of similar duties of a commune: this division is an assumption, to be replaced where it is used.';

const group = (
  code: string,
  ordinal: number,
  nameVi: string,
  nameEn: string,
  manages: boolean,
  titles: readonly string[],
): DutyGroup[] =>
  titles.map((titleCode) => ({
    titleCode,
    group: code,
    nameVi,
    nameEn,
    ordinal,
    manages,
    from: '2010-01-01',
    to: null,
    instrument: null,
    clause: null,
    verified: false,
    note: NOTE,
  }));

/** Titles that have ended keep their group: a past year is read by the ceilings of a later day. */
export const dutyGroups: readonly DutyGroup[] = [
  ...group('LEADERS', 0, 'Lãnh đạo Đảng ủy, HĐND, UBND', 'Leaders of Party, Council and Committee', true, [
    'BT',
    'PBT',
    'CTHDND',
    'PCTHDND',
    'CTUBND',
    'PCTUBND',
  ]),
  ...group('FRONT_AND_UNIONS', 1, 'Mặt trận Tổ quốc và đoàn thể', 'Fatherland Front and unions', true, [
    'CTMTTQ',
    'BTDOAN',
    'CTPN',
    'CTND',
    'CTCCB',
  ]),
  ...group('DIVISION_LEADERS', 2, 'Lãnh đạo phòng và tương đương', 'Heads of divisions and the like', true, [
    'CVP',
    'PCVP',
    'TPKT',
    'PTPKT',
    'TPVHXH',
    'PTPVHXH',
    'GDHCC',
    'PGDHCC',
  ]),
  ...group('CIVIL_SERVANTS', 3, 'Công chức chuyên môn', 'Professional civil servants', false, [
    'QS',
    'VPTK',
    'DCXD',
    'TCKT',
    'TPHT',
    'VHXH',
    'CVCM',
  ]),
];
