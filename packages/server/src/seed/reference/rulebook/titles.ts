import type { Title } from '../../../features/rulebook/index.ts';
import { type TitleName, titleNames, twoTierNames } from './title-names.ts';

/** What a regime says of a title: who lists it, from when to when. */
type Listing = Pick<Title, 'regime' | 'from' | 'to' | 'instrument' | 'clause' | 'verified'> & {
  readonly note?: string;
};

/** Letters of Decree 33/2023 art. 5(1). */
const letters: Readonly<Record<string, string>> = {
  BT: 'a',
  PBT: 'a',
  CTHDND: 'b',
  PCTHDND: 'b',
  CTUBND: 'c',
  PCTUBND: 'c',
  CTMTTQ: 'd',
  BTDOAN: 'đ',
  CTPN: 'e',
  CTND: 'g',
  CTCCB: 'h',
};

const conditions: Readonly<Record<string, string>> = {
  BT: 'Nơi chưa có Đảng ủy: bí thư chi bộ được áp dụng như bí thư Đảng ủy (Điều 37 khoản 4).',
  PBT: 'Nơi chưa có Đảng ủy: phó bí thư chi bộ được áp dụng như phó bí thư Đảng ủy (Điều 37 khoản 4).',
  CTND: 'Chỉ ở nơi có hoạt động nông, lâm, ngư, diêm nghiệp và có tổ chức Hội Nông dân.',
};

/** Council and Committee leaders are shown by the guidance on the two-tier model; the other posts were not read in any text. */
const shownInTwoTier = new Set(['CTHDND', 'PCTHDND', 'CTUBND', 'PCTUBND', ...twoTierNames.map(({ code }) => code)]);
/** Whom the heads of divisions lead is no title any more, but a job position. */
const JOB_POSITION = 'CVCM';

const under2009 = (): Listing => ({
  regime: 'COMMUNE_2009',
  from: '2010-01-01',
  to: '2019-06-25',
  instrument: 'ND-92-2009',
  clause: null,
  verified: false,
  note: 'Ngày hiệu lực chưa đối chiếu.',
});

const under2019 = (): Listing => ({
  regime: 'COMMUNE_2019',
  from: '2019-06-25',
  to: '2023-08-01',
  instrument: 'ND-34-2019',
  clause: null,
  verified: false,
  note: 'Ngày hiệu lực chưa đối chiếu.',
});

const under2023 = ({ code, category }: TitleName): Listing => {
  const letter = letters[code];
  const condition = conditions[code];
  const listing: Listing = {
    regime: 'COMMUNE_2023',
    from: '2023-08-01',
    to: '2025-07-01',
    instrument: 'ND-33-2023',
    clause: letter === undefined ? 'Điều 5 khoản 2' : `Điều 5 khoản 1 điểm ${letter}`,
    verified: true,
  };
  if (category === 'CIVIL_SERVANT') {
    return { ...listing, note: 'Bãi bỏ từ 01/07/2025: Nghị định 170/2025/NĐ-CP Điều 71 khoản 3.' };
  }
  return condition === undefined ? listing : { ...listing, note: condition };
};

const POSITIONS =
  'Vị trí việc làm chuyên môn, nghiệp vụ thay sáu chức danh cũ; danh mục của Nghị định 361/2025/NĐ-CP chưa đối chiếu.';
const CONTINUES = 'Chức danh tiếp tục trong mô hình hai cấp: chưa đối chiếu văn bản.';

const underTwoTier = ({ code }: TitleName): Listing => {
  const shown = shownInTwoTier.has(code) && code !== JOB_POSITION;
  return {
    regime: 'TWO_TIER_2025',
    from: '2025-07-01',
    to: null,
    instrument: shown ? 'CV-03-BCD-2025' : null,
    clause: shown ? 'cơ cấu HĐND, UBND cấp xã' : null,
    verified: shown,
    ...(shown ? {} : { note: code === JOB_POSITION ? POSITIONS : CONTINUES }),
  };
};

const inRegime = (name: TitleName, listing: Listing): Title => ({
  code: name.code,
  category: name.category,
  nameVi: name.nameVi,
  nameEn: name.nameEn,
  ordinal: name.ordinal,
  aliases: name.aliasesIn(listing.regime),
  ...listing,
});

/** A title runs through the regimes; the six civil-servant titles end with the commune civil service. */
const throughRegimes = (name: TitleName): Title[] => {
  const listings = [under2009(), under2019(), under2023(name)];
  if (name.category === 'CADRE') listings.push(underTwoTier(name));
  return listings.map((listing) => inRegime(name, listing));
};

/** The catalogue of titles. The seventh title of 2009, chief of police, is not in it. */
export const titles: readonly Title[] = [
  ...titleNames.flatMap(throughRegimes),
  ...twoTierNames.map((name) => inRegime(name, underTwoTier(name))),
];
