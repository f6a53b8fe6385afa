/** For tests: the demo folder, the same as a spreadsheet, and a small catalogue. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import type { CodeEntry, ImportCatalogue, ImportCategory, TitleEntry } from './workbook.catalogue.ts';
import { SHEETS, type SheetKey } from './workbook.columns.ts';
import { WORKBOOK_LIMITS } from './workbook.limits.ts';
import type { WorkbookFile } from './workbook.raw.ts';
import { listEntries, packStored, readEntry, type ZipEntry } from './workbook.zip.ts';

export const AT = '2023-10-05';

const DEMO = new URL('../../../data/demo/tan-phong/', import.meta.url);

export function demoFiles(): WorkbookFile[] {
  return readdirSync(DEMO)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(encodeURIComponent(name), DEMO))) }));
}

export function demoTexts(): Map<string, string> {
  return new Map(
    demoFiles().map(({ name, bytes }) => [
      name.normalize('NFC').replace(/\.csv$/, ''),
      new TextDecoder().decode(bytes),
    ]),
  );
}

export function csvFile(sheet: string, text: string): WorkbookFile {
  return { name: `${sheet}.csv`, bytes: new TextEncoder().encode(text) };
}

export async function bytesOf(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** An .xlsx with one sheet per CSV text, all cells as text. */
export async function xlsxFromCsv(
  texts: ReadonlyMap<string, string>,
  change: (workbook: ExcelJS.Workbook) => void = () => {},
): Promise<WorkbookFile> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, text] of texts) {
    const sheet = workbook.addWorksheet(name);
    const records: string[][] = parse(text, { bom: true, relax_column_count: true });
    records.forEach((record, row) => {
      record.forEach((value, column) => {
        if (value !== '') sheet.getCell(row + 1, column + 1).value = value;
      });
    });
  }
  change(workbook);
  return { name: 'so-can-bo.xlsx', bytes: await bytesOf(workbook) };
}

/** The same archive with its parts changed. */
export function repack(file: WorkbookFile, change: (parts: Map<string, Uint8Array>) => void): WorkbookFile {
  const read = (entry: ZipEntry) => readEntry(file.bytes, entry, WORKBOOK_LIMITS.uncompressedBytes, WORKBOOK_LIMITS);
  const parts = new Map(listEntries(file.bytes, WORKBOOK_LIMITS).map((entry) => [entry.name, read(entry)]));
  change(parts);
  return { ...file, bytes: packStored(parts) };
}

/** Rewrites one part of a spreadsheet, as another program might have written it. */
export function withPart(file: WorkbookFile, part: string, change: (xml: string) => string): WorkbookFile {
  return repack(file, (parts) => {
    const xml = new TextDecoder().decode(parts.get(part));
    const changed = change(xml);
    if (changed === xml) throw new Error(`nothing to change in ${part}`);
    parts.set(part, new TextEncoder().encode(changed));
  });
}

type Cells<S extends SheetKey> = Partial<Record<keyof (typeof SHEETS)[S]['columns'], string>>;

const SOUND: { [S in SheetKey]: Record<string, string> } = {
  persons: {
    personKey: 'A1',
    fullName: 'Nguyễn Thị Thử',
    sex: 'Nữ',
    birthDate: '01/02/1980',
    ethnicity: 'Kinh',
    category: 'Cán bộ',
    titles: 'BT',
    from: '2020-08-01',
    education: 'Đại học',
    politicalTheory: 'Chưa',
  },
  training: { personKey: 'A1', course: 'CCHC', from: '2021-05-01' },
  planning: { term: '2020-2025', title: 'BT', personKey: 'A1', from: '2020-09-30' },
  ranks: { year: '2022', personKey: 'A1', rank: 'HTT' },
  collectives: { year: '2022', collective: 'Cấp ủy', rank: 'HTXS' },
};

/** A CSV of one sheet: each row is a sound one with some cells replaced. Data starts on line 2. */
export function sheetCsv<S extends SheetKey>(sheet: S, ...rows: Cells<S>[]): WorkbookFile {
  const columns: [string, { header: string }][] = Object.entries(SHEETS[sheet].columns);
  const inQuotes = (value: string) => `"${value.replaceAll('"', '""')}"`;
  const lines = rows.map((row) => {
    const cells: Record<string, string> = { ...SOUND[sheet], ...row };
    return columns.map(([key]) => inQuotes(cells[key] ?? '')).join(',');
  });
  return csvFile(SHEETS[sheet].name, [columns.map(([, { header }]) => header).join(','), ...lines].join('\r\n'));
}

function title(code: string, category: ImportCategory, ...names: string[]): TitleEntry {
  return { code, category, names, from: '2019-08-01', to: '2025-07-01' };
}

function codes<Code extends string>(table: Record<Code, readonly string[]>): CodeEntry<Code>[] {
  return (Object.entries(table) as [Code, readonly string[]][]).map(([code, names]) => ({ code, names }));
}

const ETHNIC_NAMES =
  'Kinh,Tày,Thái,Hoa,Khơ-me,Mường,Nùng,HMông,Dao,Gia-rai,Ngái,Ê-đê,Ba-na,Xơ-đăng,Sán Chay,Cơ-ho,Chăm,Sán Dìu,Hrê,Mnông,Ra-glai,Xtiêng,Bru-Vân Kiều,Thổ,Giáy,Cơ-tu,Gié-Triêng,Mạ,Khơ-mú,Co,Ta-ôi,Chơ-ro,Kháng,Xinh-mun,Hà Nhì,Chu-ru,Lào,La Chí,La Ha,Phù Lá,La Hủ,Lự,Lô Lô,Chứt,Mảng,Pà Thẻn,Co Lao,Cống,Bố Y,Si La,Pu Péo,Brâu,Ơ Đu,Rơ-măm';

export const CATALOGUE: ImportCatalogue = {
  titles: [
    title('BT', 'CADRE', 'Bí thư Đảng ủy'),
    title('PBT', 'CADRE', 'Phó Bí thư Đảng ủy', 'Phó Bí thư Thường trực Đảng ủy'),
    title('CTHDND', 'CADRE', 'Chủ tịch Hội đồng nhân dân'),
    title('PCTHDND', 'CADRE', 'Phó Chủ tịch Hội đồng nhân dân'),
    title('CTUBND', 'CADRE', 'Chủ tịch Ủy ban nhân dân'),
    { ...title('CTUBND', 'CADRE', 'Chủ tịch Ủy ban nhân dân'), from: '2025-07-01', to: null },
    title('PCTUBND', 'CADRE', 'Phó Chủ tịch Ủy ban nhân dân'),
    title('CTMTTQ', 'CADRE', 'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam', 'Chủ tịch UB MTTQ'),
    title('BTDOAN', 'CADRE', 'Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Bí thư Đoàn Thanh niên'),
    title('CTPN', 'CADRE', 'Chủ tịch Hội Liên hiệp Phụ nữ'),
    title('CTND', 'CADRE', 'Chủ tịch Hội Nông dân'),
    title('CTCCB', 'CADRE', 'Chủ tịch Hội Cựu chiến binh'),
    title('QS', 'CIVIL_SERVANT', 'Chỉ huy trưởng Ban Chỉ huy Quân sự'),
    title('VPTK', 'CIVIL_SERVANT', 'Văn phòng – thống kê'),
    title('DCXD', 'CIVIL_SERVANT', 'Địa chính – xây dựng – đô thị và môi trường'),
    title('TCKT', 'CIVIL_SERVANT', 'Tài chính – kế toán'),
    title('TPHT', 'CIVIL_SERVANT', 'Tư pháp – hộ tịch'),
    title('VHXH', 'CIVIL_SERVANT', 'Văn hóa – xã hội'),
    { ...title('TCA', 'CIVIL_SERVANT', 'Trưởng Công an'), to: '2021-01-01' },
    title('X1', 'NON_SPECIALISED', 'Thủ quỹ'),
    title('X2', 'NON_SPECIALISED', 'Thủ quỹ'),
  ],
  courses: [
    { code: 'CC_LLCT', names: ['Cao cấp lý luận chính trị'], grants: { kind: 'POLITICAL_THEORY', level: 'ADVANCED' } },
    {
      code: 'TC_LLCT',
      names: ['Trung cấp lý luận chính trị'],
      grants: { kind: 'POLITICAL_THEORY', level: 'INTERMEDIATE' },
    },
    { code: 'TIEP_CONG_DAN', names: ['Tiếp công dân'], grants: null },
    { code: 'DON_THU', names: ['Giải quyết đơn thư'], grants: null },
    { code: 'TON_GIAO', names: ['Công tác tôn giáo'], grants: null },
    { code: 'KIEN_THUC_DAN_TOC', names: ['Kiến thức dân tộc'], grants: null },
    { code: 'CHUNG_THUC_DIEN_TU', names: ['Chứng thực điện tử'], grants: null },
    { code: 'CCHC', names: ['Cải cách hành chính'], grants: null },
  ],
  ethnicities: ETHNIC_NAMES.split(',').map((name, position) => ({
    list: 'A',
    code: String(position + 1).padStart(2, '0'),
    names: name === 'HMông' ? [name, 'Mông', "H'Mông"] : [name],
  })),
  religions: codes({ '00': ['Không'], '01': ['Phật giáo'], '02': ['Công giáo'], '03': ['Tin lành'] }),
  educationLevels: codes({
    NONE: ['Chưa qua đào tạo', 'Chưa'],
    ELEMENTARY: ['Sơ cấp'],
    INTERMEDIATE: ['Trung cấp'],
    COLLEGE: ['Cao đẳng'],
    UNIVERSITY: ['Đại học'],
    MASTER: ['Thạc sĩ'],
    DOCTOR: ['Tiến sĩ'],
  }),
  politicalTheoryLevels: codes({
    NONE: ['Chưa'],
    ELEMENTARY: ['Sơ cấp'],
    INTERMEDIATE: ['Trung cấp'],
    ADVANCED: ['Cao cấp'],
    BACHELOR: ['Cử nhân'],
  }),
  stateManagementLevels: codes({
    NONE: ['Chưa', 'Chưa qua bồi dưỡng'],
    CAN_SU: ['Cán sự'],
    CHUYEN_VIEN: ['Chuyên viên'],
    CHUYEN_VIEN_CHINH: ['Chuyên viên chính'],
    CHUYEN_VIEN_CAO_CAP: ['Chuyên viên cao cấp'],
  }),
};
