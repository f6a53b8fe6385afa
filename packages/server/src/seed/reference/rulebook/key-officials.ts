import type { KeyTitle } from '../../../features/rulebook/index.ts';

const keyTitle = (titleCode: string): KeyTitle => ({
  set: 'DEFAULT',
  titleCode,
  from: '2021-01-01',
  to: null,
  instrument: null,
  clause: null,
  verified: false,
  note: 'Giả định của bản trình diễn: không văn bản nào liệt kê "cán bộ chủ chốt cấp xã"; tỉnh hoặc nghị quyết quyết định. / Assumption of the demo: no law lists key officials of a commune.',
});

/** Titles counted as key officials. */
export const keyTitles: readonly KeyTitle[] = ['BT', 'PBT', 'CTHDND', 'CTUBND', 'CTMTTQ'].map(keyTitle);
