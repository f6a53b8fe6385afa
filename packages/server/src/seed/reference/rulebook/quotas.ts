import type { Quota, QuotaUnitKind, UnitClass } from '../../../features/rulebook/index.ts';

type Rule = Omit<Quota, 'unitClass' | 'headcount'>;

const byClass = (rule: Rule, headcounts: Readonly<Record<UnitClass, number>>): Quota[] => [
  { ...rule, unitClass: 'I', headcount: headcounts.I },
  { ...rule, unitClass: 'II', headcount: headcounts.II },
  { ...rule, unitClass: 'III', headcount: headcounts.III },
];

const all: readonly QuotaUnitKind[] = ['WARD', 'COMMUNE', 'TOWNSHIP'];
const communes: readonly QuotaUnitKind[] = ['COMMUNE', 'TOWNSHIP'];

const police = 'Xã, thị trấn đã bố trí công an chính quy: giảm 1 người.';
const applied = 'Mức đã được áp dụng tại Hà Nội (Quyết định 19/2020) và Gia Lai (Quyết định 18/2021).';
const increments =
  'Chưa gồm công chức tăng thêm: phường thuộc quận +1 cho mỗi 1/3 tiêu chuẩn dân số tăng thêm; đơn vị khác +1 cho mỗi 1/2; +1 cho mỗi 100 % tiêu chuẩn diện tích. Số điều của Nghị định chưa đối chiếu.';

/** Cadres and civil servants of one unit, by class. None since 01/07/2025: the two-tier model counts job positions. */
export const quotas: readonly Quota[] = [
  ...byClass(
    {
      unitKinds: all,
      from: '2010-01-01',
      to: '2019-06-25',
      instrument: 'ND-92-2009',
      clause: null,
      verified: false,
      note: 'Mức 25/23/21 đã đối chiếu; hai ngày đầu và cuối hiệu lực chưa đối chiếu.',
    },
    { I: 25, II: 23, III: 21 },
  ),
  ...byClass(
    {
      unitKinds: all,
      from: '2019-06-25',
      to: '2021-01-01',
      instrument: 'ND-34-2019',
      clause: null,
      verified: false,
      note: `Ngày bắt đầu hiệu lực chưa đối chiếu. ${police}`,
    },
    { I: 23, II: 21, III: 19 },
  ),
  ...byClass(
    {
      unitKinds: ['WARD'],
      from: '2021-01-01',
      to: '2023-08-01',
      instrument: 'ND-34-2019',
      clause: 'số lượng cán bộ, công chức cấp xã theo loại đơn vị',
      verified: true,
      note: `${applied} Số điều của Nghị định chưa đối chiếu.`,
    },
    { I: 23, II: 21, III: 19 },
  ),
  ...byClass(
    {
      unitKinds: communes,
      from: '2021-01-01',
      to: '2023-08-01',
      instrument: 'ND-34-2019',
      clause: 'số lượng cán bộ, công chức cấp xã theo loại đơn vị',
      verified: true,
      note: `${applied} ${police} Số điều của Nghị định chưa đối chiếu.`,
    },
    { I: 23, II: 21, III: 19 },
  ),
  ...byClass(
    {
      unitKinds: ['WARD'],
      from: '2023-08-01',
      to: '2025-07-01',
      instrument: 'ND-33-2023',
      clause: 'số lượng cán bộ, công chức cấp xã, điểm a (phường)',
      verified: true,
      note: increments,
    },
    { I: 23, II: 21, III: 19 },
  ),
  ...byClass(
    {
      unitKinds: communes,
      from: '2023-08-01',
      to: '2025-07-01',
      instrument: 'ND-33-2023',
      clause: 'số lượng cán bộ, công chức cấp xã, điểm b (xã, thị trấn)',
      verified: true,
      note: increments,
    },
    { I: 22, II: 20, III: 18 },
  ),
];
