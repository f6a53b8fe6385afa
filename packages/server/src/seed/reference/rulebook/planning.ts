import type { PlanningLimit, PlanningTerm, RetirementAge, TitleLevel } from '../../../features/rulebook/index.ts';

const limits = (
  window: Pick<PlanningLimit, 'from' | 'to' | 'instrument' | 'clause'>,
  rows: readonly (Pick<PlanningLimit, 'rule' | 'verified'> & Partial<PlanningLimit>)[],
): PlanningLimit[] => rows.map((row) => ({ value: null, youngUnder: null, ...window, ...row }));

const MEMORY =
  'Mức này của Quy định 50 chưa đối chiếu. / This limit of Regulation 50 was not checked against its text.';

/** What a plan of succession is checked for. A share "fitting the locality" has no number, hence no row. */
export const planningLimits: readonly PlanningLimit[] = [
  ...limits({ from: '2021-12-27', to: '2025-10-08', instrument: 'QD-50-TW-2021', clause: null }, [
    { rule: 'PERSONS_PER_TITLE', value: 3, verified: false, note: MEMORY },
    { rule: 'TITLES_PER_PERSON', value: 3, verified: false, note: MEMORY },
    {
      rule: 'AGE_FOR_TERM',
      clause: 'độ tuổi quy hoạch nhiệm kỳ kế tiếp; số điều chưa ghi',
      verified: true,
      note: 'Đủ tuổi công tác trọn một nhiệm kỳ; chỉ xét nhiệm kỳ chưa bắt đầu. / Able to serve a full term; asked of a term not yet begun.',
    },
    { rule: 'WOMEN_SHARE', value: 25, clause: 'cơ cấu quy hoạch; số điều chưa ghi', verified: true },
    {
      rule: 'YOUNG_SHARE',
      value: 15,
      youngUnder: 40,
      verified: false,
      note: 'Tuổi "trẻ" chỉ đọc được cho cấp trung ương, tỉnh, huyện; cấp xã chưa rõ nên không xét. / What "young" means was read for the centre, provinces and districts alone, so communes are not checked.',
    },
  ]),
  ...limits(
    {
      from: '2025-10-08',
      to: null,
      instrument: 'QD-377-TW-2025',
      clause: 'chương quy hoạch cán bộ; số điều chưa ghi',
    },
    [
      { rule: 'PERSONS_PER_TITLE', value: 3, verified: true },
      { rule: 'TITLES_PER_PERSON', value: 3, verified: true },
      { rule: 'HIGHER_TITLE', verified: true },
    ],
  ),
];

const BY_ALLOWANCE =
  'Thứ bậc suy từ hệ số phụ cấp lãnh đạo; luật không nêu chức danh nào cao hơn. / Order drawn from the leadership allowance; no law says which title is higher.';
const NO_ALLOWANCE =
  'Không có phụ cấp lãnh đạo: xếp dưới các chức danh cán bộ. / No leadership allowance: placed below the cadres.';
const CONTINUED =
  'Giữ thứ bậc như trước 01/07/2025; chưa có văn bản nào nêu. / The order of before 01/07/2025 kept; no text read states it.';

/** Leadership allowance of Decree 33/2023 article 19, in hundredths of the base salary. */
const allowances: Readonly<Record<string, number>> = {
  BT: 30,
  PBT: 25,
  CTHDND: 25,
  CTUBND: 25,
  CTMTTQ: 20,
  PCTHDND: 20,
  PCTUBND: 20,
  BTDOAN: 15,
  CTPN: 15,
  CTND: 15,
  CTCCB: 15,
};
const withoutAllowance = ['QS', 'VPTK', 'DCXD', 'TCKT', 'TPHT', 'VHXH'];

/** Which title is higher. An inference throughout, hence never verified: a finding that rests on it says so. */
export const titleLevels: readonly TitleLevel[] = [
  ...Object.entries(allowances).flatMap(([titleCode, level]): TitleLevel[] => [
    {
      titleCode,
      level,
      from: '2023-08-01',
      to: '2025-07-01',
      instrument: 'ND-33-2023',
      clause: 'Điều 19',
      verified: false,
      note: BY_ALLOWANCE,
    },
    {
      titleCode,
      level,
      from: '2025-07-01',
      to: null,
      instrument: null,
      clause: null,
      verified: false,
      note: CONTINUED,
    },
  ]),
  ...withoutAllowance.map(
    (titleCode): TitleLevel => ({
      titleCode,
      level: 0,
      from: '2023-08-01',
      to: '2025-07-01',
      instrument: null,
      clause: null,
      verified: false,
      note: NO_ALLOWANCE,
    }),
  ),
];

const YEARLY = 'Mức tăng hằng năm chưa đối chiếu. / The yearly increase was not checked against the text.';
const MONTHS_2023 = { MALE: 60 * 12 + 9, FEMALE: 56 * 12 } as const;
const STEP = { MALE: 3, FEMALE: 4 } as const;
const HIGHEST = { MALE: 62 * 12, FEMALE: 60 * 12 } as const;

/** Ages of retirement by year, in months. Those of 2023 were read; the steps before and after were not. */
export const retirementAges: readonly RetirementAge[] = (['MALE', 'FEMALE'] as const).flatMap((sex) =>
  Array.from({ length: 2035 - 2021 + 1 }, (_, index): RetirementAge => {
    const year = 2021 + index;
    const rule = {
      sex,
      year,
      months: Math.min(HIGHEST[sex], MONTHS_2023[sex] + STEP[sex] * (year - 2023)),
      instrument: 'ND-135-2020',
    };
    return year === 2023
      ? { ...rule, clause: 'bảng tuổi nghỉ hưu theo năm', verified: true }
      : { ...rule, clause: null, verified: false, note: YEARLY };
  }),
);

const named = (code: string, scheme: PlanningTerm['scheme']): PlanningTerm => ({
  code,
  scheme,
  source: 'thainguyentv.vn 90102',
  verified: true,
});

/** Terms that planning is made for: Party posts and State posts run beside each other. */
export const planningTerms: readonly PlanningTerm[] = [
  named('2020-2025', 'PARTY'),
  named('2021-2026', 'STATE'),
  named('2025-2030', 'PARTY'),
  named('2026-2031', 'STATE'),
];
