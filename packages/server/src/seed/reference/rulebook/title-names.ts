import type { Regime, TitleCategory } from '../../../features/rulebook/index.ts';

/** A title as it is written in files and workbooks. */
export type TitleName = {
  readonly code: string;
  readonly category: TitleCategory;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly ordinal: number;
  readonly aliasesIn: (regime: Regime) => string[];
};

/** Words for "full or short": every combination is a form in use. */
const council = ['Hội đồng nhân dân', 'HĐND'];
const committee = ['Ủy ban nhân dân', 'Uỷ ban nhân dân', 'UBND'];
const partyCommittee = ['Đảng ủy', 'Đảng uỷ', 'BCH Đảng bộ'];
const front = [
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Uỷ ban Mặt trận Tổ quốc Việt Nam',
  'Ủy ban Mặt trận Tổ quốc',
  'Uỷ ban Mặt trận Tổ quốc',
  'UB Mặt trận Tổ quốc Việt Nam',
  'UB Mặt trận Tổ quốc',
  'Mặt trận Tổ quốc Việt Nam',
  'Mặt trận Tổ quốc',
  'Ủy ban MTTQ Việt Nam',
  'Uỷ ban MTTQ Việt Nam',
  'Ủy ban MTTQ',
  'Uỷ ban MTTQ',
  'UB MTTQ Việt Nam',
  'UB MTTQ',
  'UBMTTQ Việt Nam',
  'UBMTTQ',
  'UBMTTQVN',
  'MTTQ Việt Nam',
  'MTTQ',
];
const youth = [
  'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  'Đoàn TNCS Hồ Chí Minh',
  'Đoàn TNCS HCM',
  'Đoàn TNCS',
  'Đoàn Thanh niên',
  'Đoàn TN',
  'Đoàn',
];
const women = ['Hội Liên hiệp Phụ nữ Việt Nam', 'Hội Liên hiệp Phụ nữ', 'Hội LHPN Việt Nam', 'Hội LHPN', 'Hội Phụ nữ'];
const farmers = ['Hội Nông dân Việt Nam', 'Hội Nông dân', 'Hội ND'];
const veterans = ['Hội Cựu chiến binh Việt Nam', 'Hội Cựu chiến binh', 'Hội CCB Việt Nam', 'Hội CCB'];
const military = ['Ban Chỉ huy Quân sự', 'Ban CHQS', 'CHQS', 'Quân sự', 'BCH Quân sự', 'BCHQS'];

/** Units a title is named after: townships end and special zones begin on 01/07/2025. */
const unitWords = (regime: Regime): string[] =>
  regime === 'TWO_TIER_2025' ? ['phường', 'xã', 'đặc khu'] : ['phường', 'xã', 'thị trấn'];

const formsOf = (heads: readonly string[], bodies: readonly string[]): string[] =>
  heads.flatMap((head) => bodies.map((body) => `${head} ${body}`));

const named =
  (nameVi: string, forms: readonly string[], extra: readonly string[] = []) =>
  (regime: Regime): string[] => {
    const ofUnit = forms.flatMap((form) => unitWords(regime).map((unit) => `${form} ${unit}`));
    return [...new Set([...forms, ...extra, ...ofUnit])].filter((form) => form !== nameVi);
  };

type Row = readonly [code: string, nameVi: string, nameEn: string, forms: readonly string[], extra?: readonly string[]];

const cadres: readonly Row[] = [
  ['BT', 'Bí thư Đảng ủy', 'Secretary of the Party committee', formsOf(['Bí thư'], partyCommittee)],
  [
    'PBT',
    'Phó Bí thư Đảng ủy',
    'Deputy Secretary of the Party committee',
    formsOf(['Phó Bí thư', 'Phó Bí thư Thường trực', 'Phó Bí thư TT'], partyCommittee),
    ['Phó Bí thư Thường trực'],
  ],
  ['CTHDND', 'Chủ tịch Hội đồng nhân dân', "Chair of the People's Council", formsOf(['Chủ tịch', 'CT'], council)],
  [
    'PCTHDND',
    'Phó Chủ tịch Hội đồng nhân dân',
    "Vice Chair of the People's Council",
    formsOf(['Phó Chủ tịch', 'PCT'], council),
  ],
  ['CTUBND', 'Chủ tịch Ủy ban nhân dân', "Chair of the People's Committee", formsOf(['Chủ tịch', 'CT'], committee)],
  [
    'PCTUBND',
    'Phó Chủ tịch Ủy ban nhân dân',
    "Vice Chair of the People's Committee",
    formsOf(['Phó Chủ tịch', 'PCT'], committee),
  ],
  [
    'CTMTTQ',
    'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam',
    'Chair of the Fatherland Front committee',
    formsOf(['Chủ tịch', 'CT'], front),
  ],
  ['BTDOAN', 'Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Secretary of the Youth Union', formsOf(['Bí thư'], youth)],
  ['CTPN', 'Chủ tịch Hội Liên hiệp Phụ nữ', "Chair of the Women's Union", formsOf(['Chủ tịch', 'CT'], women)],
  ['CTND', 'Chủ tịch Hội Nông dân', "Chair of the Farmers' Union", formsOf(['Chủ tịch', 'CT'], farmers)],
  ['CTCCB', 'Chủ tịch Hội Cựu chiến binh', "Chair of the Veterans' Association", formsOf(['Chủ tịch', 'CT'], veterans)],
];

const civilServants: readonly Row[] = [
  [
    'QS',
    'Chỉ huy trưởng Ban Chỉ huy Quân sự',
    'Commander of the military command',
    formsOf(['Chỉ huy trưởng'], military),
    ['Chỉ huy trưởng'],
  ],
  [
    'VPTK',
    'Văn phòng - thống kê',
    'Office and statistics',
    ['Văn phòng - thống kê', 'Văn phòng thống kê', 'VP - TK', 'VP-TK', 'VPTK'],
  ],
  [
    'DCXD',
    'Địa chính - xây dựng - đô thị và môi trường',
    'Land, construction, urban affairs and environment',
    [
      'Địa chính - xây dựng - đô thị và môi trường',
      'Địa chính - nông nghiệp - xây dựng và môi trường',
      'Địa chính - xây dựng - đô thị - môi trường',
      'Địa chính - nông nghiệp - xây dựng - môi trường',
      'Địa chính - xây dựng',
      'ĐC-XD-ĐT&MT',
      'ĐC-NN-XD&MT',
      'ĐC-XD',
    ],
  ],
  [
    'TCKT',
    'Tài chính - kế toán',
    'Finance and accounting',
    ['Tài chính - kế toán', 'Tài chính kế toán', 'TC - KT', 'TC-KT'],
  ],
  [
    'TPHT',
    'Tư pháp - hộ tịch',
    'Justice and civil status',
    ['Tư pháp - hộ tịch', 'Tư pháp hộ tịch', 'TP - HT', 'TP-HT'],
  ],
  [
    'VHXH',
    'Văn hóa - xã hội',
    'Culture and social affairs',
    ['Văn hóa - xã hội', 'Văn hoá - xã hội', 'Văn hóa xã hội', 'Văn hoá xã hội', 'VH - XH', 'VH-XH'],
  ],
];

const office = ['Văn phòng HĐND và UBND', 'Văn phòng HĐND-UBND', 'VP HĐND và UBND', 'VP HĐND-UBND'];
const serviceCentre = ['Trung tâm Phục vụ hành chính công', 'Trung tâm PVHCC', 'TT PVHCC', 'TTPVHCC'];
const economy = ['Kinh tế, Hạ tầng và Đô thị', 'Kinh tế - Hạ tầng và Đô thị', 'KT,HT&ĐT', 'KT-HT&ĐT', 'Kinh tế'];
const culture = ['Văn hóa - Xã hội', 'Văn hoá - Xã hội', 'VH-XH', 'VHXH'];
const division = (names: readonly string[]) => names.flatMap((name) => [`phòng ${name}`, `Phòng ${name}`]);
const legal = ['Pháp chế', 'Pháp chế HĐND', 'Pháp chế Hội đồng nhân dân'];
const socioEconomic = ['Kinh tế - Xã hội', 'KT-XH', 'Kinh tế - Xã hội HĐND', 'Kinh tế - Xã hội Hội đồng nhân dân'];

/** Titles of the two-tier model alone: boards of the Council. */
const boards: readonly Row[] = [
  [
    'TBPC',
    'Trưởng ban Pháp chế Hội đồng nhân dân',
    "Head of the legal board of the People's Council",
    formsOf(['Trưởng ban', 'Trưởng Ban'], legal),
  ],
  [
    'PTBPC',
    'Phó Trưởng ban Pháp chế Hội đồng nhân dân',
    "Deputy head of the legal board of the People's Council",
    formsOf(['Phó Trưởng ban', 'Phó Trưởng Ban', 'Phó ban'], legal),
  ],
  [
    'TBKTXH',
    'Trưởng ban Kinh tế - Xã hội Hội đồng nhân dân',
    "Head of the socio-economic board of the People's Council",
    formsOf(['Trưởng ban', 'Trưởng Ban'], socioEconomic),
  ],
  [
    'PTBKTXH',
    'Phó Trưởng ban Kinh tế - Xã hội Hội đồng nhân dân',
    "Deputy head of the socio-economic board of the People's Council",
    formsOf(['Phó Trưởng ban', 'Phó Trưởng Ban', 'Phó ban'], socioEconomic),
  ],
];

/** Titles of the two-tier model alone: divisions of the Committee, and those who work in them. */
const managers: readonly Row[] = [
  [
    'CVP',
    'Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
    "Head of the office of the People's Council and Committee",
    formsOf(['Chánh'], office),
    ['Chánh Văn phòng'],
  ],
  [
    'PCVP',
    'Phó Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
    "Deputy head of the office of the People's Council and Committee",
    formsOf(['Phó Chánh'], office),
    ['Phó Chánh Văn phòng'],
  ],
  [
    'TPKT',
    'Trưởng phòng Kinh tế, Hạ tầng và Đô thị',
    'Head of the economic division',
    formsOf(['Trưởng'], division(economy)),
  ],
  [
    'PTPKT',
    'Phó Trưởng phòng Kinh tế, Hạ tầng và Đô thị',
    'Deputy head of the economic division',
    formsOf(['Phó Trưởng'], division(economy)),
  ],
  [
    'TPVHXH',
    'Trưởng phòng Văn hóa - Xã hội',
    'Head of the division of culture and social affairs',
    formsOf(['Trưởng'], division(culture)),
  ],
  [
    'PTPVHXH',
    'Phó Trưởng phòng Văn hóa - Xã hội',
    'Deputy head of the division of culture and social affairs',
    formsOf(['Phó Trưởng'], division(culture)),
  ],
  [
    'GDHCC',
    'Giám đốc Trung tâm Phục vụ hành chính công',
    'Director of the public service centre',
    formsOf(['Giám đốc'], serviceCentre),
  ],
  [
    'PGDHCC',
    'Phó Giám đốc Trung tâm Phục vụ hành chính công',
    'Deputy director of the public service centre',
    formsOf(['Phó Giám đốc'], serviceCentre),
  ],
  [
    'CVCM',
    'Công chức chuyên môn, nghiệp vụ',
    'Professional civil servant',
    ['Công chức chuyên môn', 'Công chức chuyên môn nghiệp vụ', 'Chuyên viên'],
  ],
];

/** A civil servant's title is also written with the word "công chức" before it. */
const withServant = (forms: readonly string[]): string[] => [...forms, ...forms.map((form) => `Công chức ${form}`)];

/** Names and the forms in use, in protocol order. */
export const titleNames: readonly TitleName[] = [
  ...cadres.map(([code, nameVi, nameEn, forms, extra], index) => ({
    code,
    category: 'CADRE' as const,
    nameVi,
    nameEn,
    ordinal: index + 1,
    aliasesIn: named(nameVi, forms, extra),
  })),
  ...civilServants.map(([code, nameVi, nameEn, forms, extra], index) => ({
    code,
    category: 'CIVIL_SERVANT' as const,
    nameVi,
    nameEn,
    ordinal: cadres.length + index + 1,
    aliasesIn: named(nameVi, code === 'QS' ? forms : withServant(forms), extra),
  })),
];

/** Those that begin with the two-tier model, after the others. */
export const twoTierNames: readonly TitleName[] = [...boards, ...managers].map(
  ([code, nameVi, nameEn, forms, extra], index) => ({
    code,
    category: index < boards.length ? ('CADRE' as const) : ('CIVIL_SERVANT' as const),
    nameVi,
    nameEn,
    ordinal: titleNames.length + index + 1,
    aliasesIn: named(nameVi, forms, extra),
  }),
);
