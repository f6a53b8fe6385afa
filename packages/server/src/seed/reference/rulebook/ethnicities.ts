import type { CodeItem, CodeList } from '../../../features/rulebook/index.ts';

const LIST_A = 'Quyết định 121-TCTK/PPCĐ ngày 02/03/1979';
const LIST_B = 'Danh mục dân tộc của Tổng cục Thống kê (tổng điều tra)';

/** Other spellings in use; a hyphen may be a space, which is derived. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  Kinh: ['Việt'],
  Hoa: ['Hán'],
  'Khơ-me': ['Khmer', 'Khơ Me', 'Khơme'],
  Mông: ['HMông', "H'Mông", 'H’Mông', 'Hmong', 'Mèo'],
  'Gia-rai': ['Gia Rai', 'Jrai', 'Giarai'],
  'Ê-đê': ['Ê Đê', 'Êđê'],
  'Ba-na': ['Ba Na', 'Bana'],
  'Xơ-đăng': ['Xơ Đăng', 'Xê Đăng'],
  'Sán Chay': ['Cao Lan', 'Sán Chí'],
  'Cơ-ho': ['Cơ Ho', 'K’ho', "K'ho"],
  Chăm: ['Chàm'],
  Hrê: ["H'rê", 'H’rê'],
  Mnông: ["M'nông", 'M’nông'],
  'Ra-glai': ['Ra Glai', 'Ra Glay', 'Raglai', 'Raglay'],
  Xtiêng: ['X’tiêng', "X'tiêng", 'Stiêng'],
  'Bru-Vân Kiều': ['Bru - Vân Kiều', 'Vân Kiều'],
  Giáy: ['Nhắng'],
  'Cơ-tu': ['Cơ Tu', 'Cờ Tu'],
  'Gié-Triêng': ['Gié - Triêng', 'Giẻ Triêng', 'Giẻ-Triêng'],
  'Khơ-mú': ['Khơ Mú', 'Khơmú'],
  Co: ['Cor'],
  'Ta-ôi': ['Ta Ôi', 'Tà Ôi', 'Tà-ôi'],
  'Chơ-ro': ['Chơ Ro', 'Châu Ro'],
  Kháng: ['Xá Kháng'],
  'Xinh-mun': ['Xinh Mun', 'Xinhmun'],
  'Hà Nhì': ['U Ní'],
  'Chu-ru': ['Chu Ru', 'Churu'],
  'La Ha': ['Xá Khao'],
  'Co Lao': ['Cờ Lao', 'Cơ Lao'],
  'Lô Lô': ['Lôlô'],
  'Ơ Đu': ['Ơ-đu', 'Ơđu'],
  'Rơ-măm': ['Rơ Măm', 'Rơmăm'],
  'Si La': ['Xi La'],
};

const aliasesOf = (name: string, key: string): string[] => {
  const known = [key, ...(spellings[key] ?? [])];
  const spaced = [name, ...known].map((one) => one.replace('-', ' '));
  return [...new Set([...known, ...spaced])].filter((alias) => alias !== name);
};

const item = (list: CodeList, ordinal: number, name: string, key: string, checked: CheckedBy): CodeItem => ({
  list,
  code: String(ordinal).padStart(2, '0'),
  nameVi: name,
  nameEn: name,
  aliases: aliasesOf(name, key),
  ordinal,
  ...checked,
});

type CheckedBy = Pick<CodeItem, 'source' | 'verified' | 'note'>;

// biome-ignore format: one list, in its order
const orderA = [
  'Kinh', 'Tày', 'Thái', 'Hoa', 'Khơ-me', 'Mường', 'Nùng', 'HMông', 'Dao', 'Gia-rai', 'Ngái', 'Ê-đê', 'Ba-na',
  'Xơ-đăng', 'Sán Chay', 'Cơ-ho', 'Chăm', 'Sán Dìu', 'Hrê', 'Mnông', 'Ra-glai', 'Xtiêng', 'Bru-Vân Kiều', 'Thổ',
  'Giáy', 'Cơ-tu', 'Gié-Triêng', 'Mạ', 'Khơ-mú', 'Co', 'Ta-ôi', 'Chơ-ro', 'Kháng', 'Xinh-mun', 'Hà Nhì', 'Chu-ru',
  'Lào', 'La Chí', 'La Ha', 'Phù Lá', 'La Hủ', 'Lự', 'Lô Lô', 'Chứt', 'Mảng', 'Pà Thẻn', 'Co Lao', 'Cống', 'Bố Y',
  'Si La', 'Pu Péo', 'Brâu', 'Ơ Đu', 'Rơ-măm',
] as const;

// biome-ignore format: one list, in its order
const orderB = [
  'Kinh', 'Tày', 'Thái', 'Mường', 'Khmer', 'Hoa', 'Nùng', 'Mông', 'Dao', 'Gia Rai', 'Ê Đê', 'Ba Na', 'Sán Chay',
  'Chăm', 'Cơ Ho', 'Xơ Đăng', 'Sán Dìu', 'Hrê', 'Ra Glay', 'Mnông', 'Thổ', 'Xtiêng', 'Khơ mú', 'Bru Vân Kiều',
  'Cơ Tu', 'Giáy', 'Tà Ôi', 'Mạ', 'Giẻ Triêng', 'Co', 'Chơ Ro', 'Xinh Mun', 'Hà Nhì', 'Chu Ru', 'Lào', 'La Chí',
  'Kháng', 'Phù Lá', 'La Hủ', 'La Ha', 'Pà Thẻn', 'Lự', 'Ngái', 'Chứt', 'Lô Lô', 'Mảng', 'Cơ Lao', 'Bố Y', 'Cống',
  'Si La', 'Pu Péo', 'Rơ Măm', 'Brâu', 'Ơ Đu',
] as const;

/** The entry of `spellings` that a name of either list belongs to. */
const keyOf = (name: string): string =>
  Object.keys(spellings).find((key) => key === name || aliasesOf(key, key).some((alias) => same(alias, name))) ?? name;

const same = (a: string, b: string): boolean => a.toLocaleLowerCase('vi') === b.toLocaleLowerCase('vi');

const disputed = 'Một nguồn khác xếp 52 Rơ Măm, 53 Brâu, 54 Ơ Đu.';

const listA = orderA.map((name, index): CodeItem => {
  const ordinal = index + 1;
  const checked = ordinal < 52 ? { verified: true } : { verified: false, note: disputed };
  return item('ETHNICITY_A', ordinal, name, keyOf(name), { source: LIST_A, ...checked });
});

const other = (ordinal: number, nameVi: string, nameEn: string, aliases: readonly string[]): CodeItem => ({
  list: 'ETHNICITY_A',
  code: String(ordinal),
  nameVi,
  nameEn,
  aliases,
  ordinal,
  source: LIST_A,
  verified: true,
});

const listB = orderB.map((name, index): CodeItem => {
  const ordinal = index + 1;
  return item('ETHNICITY_B', ordinal, name, keyOf(name), { source: LIST_B, verified: ordinal <= 20 });
});

/** Two official numberings exist; a code means nothing without its list. */
export const ethnicities: readonly CodeItem[] = [
  ...listA,
  other(55, 'Người nước ngoài', 'Foreigner', ['Nước ngoài']),
  other(56, 'Không rõ', 'Unknown', ['Không xác định', 'Chưa rõ']),
  ...listB,
];
