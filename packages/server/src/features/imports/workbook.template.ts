import type ExcelJS from 'exceljs';
import type { ImportCatalogue } from './workbook.catalogue.ts';
import {
  type ColumnSpec,
  columnsOf,
  GUIDE_SHEET,
  LIST_SHEET,
  SHEET_KEYS,
  SHEETS,
  type SheetKey,
} from './workbook.columns.ts';
import { vietnameseDate } from './workbook.dates.rules.ts';
import { GUIDE_LINES } from './workbook.guide.ts';

const VALIDATED_ROWS = 1_000;
const REQUIRED_FILL: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFE699' } };
const OPTIONAL_FILL: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7E6E6' } };

/** Columns a spreadsheet would spoil by reading them as numbers or dates. */
const TEXT_COLUMNS = new Set(['personKey', 'nationalId', 'decisionNumber', 'certificate', 'term']);

type ListName =
  | 'sex'
  | 'category'
  | 'ethnicity'
  | 'religion'
  | 'education'
  | 'politicalTheory'
  | 'stateManagement'
  | 'title'
  | 'course'
  | 'rank'
  | 'collective';

/** Which list a column offers; titles may be combined with `;`, so a list never forbids another text. */
const LIST_OF_COLUMN: Readonly<Record<string, ListName>> = {
  sex: 'sex',
  category: 'category',
  ethnicity: 'ethnicity',
  religion: 'religion',
  education: 'education',
  politicalTheory: 'politicalTheory',
  stateManagement: 'stateManagement',
  titles: 'title',
  title: 'title',
  course: 'course',
  rank: 'rank',
  collective: 'collective',
};

function listsOf(catalogue: ImportCatalogue): Readonly<Record<ListName, readonly string[]>> {
  const first = (entries: readonly { readonly names: readonly string[]; readonly code: string }[]) => [
    ...new Set(entries.map(({ names, code }) => names[0] ?? code)),
  ];
  return {
    sex: ['Nam', 'Nữ'],
    category: ['Cán bộ', 'Công chức', 'Không chuyên trách'],
    ethnicity: first(catalogue.ethnicities),
    religion: first(catalogue.religions),
    education: first(catalogue.educationLevels),
    politicalTheory: first(catalogue.politicalTheoryLevels),
    stateManagement: first(catalogue.stateManagementLevels),
    title: first(catalogue.titles),
    course: first(catalogue.courses),
    rank: [
      'Hoàn thành xuất sắc nhiệm vụ',
      'Hoàn thành tốt nhiệm vụ',
      'Hoàn thành nhiệm vụ',
      'Không hoàn thành nhiệm vụ',
    ],
    collective: ['Cấp ủy', 'Chính quyền'],
  };
}

/** The empty workbook a ward fills in: guide, five sheets, drop-down lists. */
export async function createWorkbookTemplate(catalogue: ImportCatalogue): Promise<Uint8Array> {
  // Loaded when first needed: it is a fifth of what a start would read.
  const { default: Excel } = await import('exceljs');
  const workbook = new Excel.Workbook();
  addGuide(workbook, catalogue);
  for (const sheet of SHEET_KEYS) addSheet(workbook, sheet);
  addLists(workbook, listsOf(catalogue));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: ExcelJS.Workbook, key: SheetKey): void {
  const sheet = workbook.addWorksheet(SHEETS[key].name, { views: [{ state: 'frozen', ySplit: 1 }] });
  columnsOf(key).forEach(([column, spec], position) => {
    const index = position + 1;
    const header = sheet.getCell(1, index);
    header.value = spec.header;
    header.font = { bold: true };
    header.fill = spec.required ? REQUIRED_FILL : OPTIONAL_FILL;
    header.alignment = { wrapText: true, vertical: 'middle' };
    header.note = `${spec.required ? 'Bắt buộc / Required. ' : ''}${spec.vi}\n${spec.en}`;
    const settings = sheet.getColumn(index);
    settings.width = widthOf(column, spec);
    if (spec.date) settings.numFmt = 'dd/mm/yyyy';
    else if (TEXT_COLUMNS.has(column)) settings.numFmt = '@';
    const list = LIST_OF_COLUMN[column];
    if (list !== undefined) offerList(sheet, `${settings.letter}2:${settings.letter}${VALIDATED_ROWS + 1}`, list, spec);
  });
}

function widthOf(column: string, spec: ColumnSpec): number {
  if (['fullName', 'titles', 'title', 'course', 'institution', 'removalReason', 'note'].includes(column)) return 30;
  return Math.max(12, spec.header.length + 4);
}

function offerList(sheet: ExcelJS.Worksheet, range: string, list: ListName, spec: ColumnSpec): void {
  // The typings leave out the collection that takes a range; cell by cell the file would hold thousands of empty cells.
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
  };
  dataValidations.add(range, {
    type: 'list',
    formulae: [`list_${list}`],
    allowBlank: !spec.required,
    showErrorMessage: list !== 'title',
    errorStyle: 'warning',
    errorTitle: spec.header,
    error:
      'Giá trị không có trong danh sách. Chỉ giữ nếu là mã hợp lệ. / Not in the list. Keep it only if it is a valid code.',
  });
}

function addLists(workbook: ExcelJS.Workbook, lists: Readonly<Record<ListName, readonly string[]>>): void {
  const sheet = workbook.addWorksheet(LIST_SHEET, { state: 'veryHidden' });
  Object.entries(lists).forEach(([name, values], position) => {
    const column = sheet.getColumn(position + 1);
    column.values = [name, ...values];
    workbook.definedNames.add(
      `'${LIST_SHEET}'!$${column.letter}$2:$${column.letter}$${Math.max(2, values.length + 1)}`,
      `list_${name}`,
    );
  });
}

function addGuide(workbook: ExcelJS.Workbook, catalogue: ImportCatalogue): void {
  const sheet = workbook.addWorksheet(GUIDE_SHEET);
  [18, 34, 14, 60, 60].forEach((width, position) => {
    sheet.getColumn(position + 1).width = width;
    sheet.getColumn(position + 1).alignment = { wrapText: true, vertical: 'top' };
  });
  const bold = (values: string[]) => {
    sheet.addRow(values).font = { bold: true };
  };
  for (const [vi, en] of GUIDE_LINES) sheet.addRow(['', '', '', vi, en]);
  sheet.addRow([]);
  bold(['Sheet', 'Cột / Column', 'Bắt buộc / Required', 'Ý nghĩa, cách ghi', 'Meaning, format']);
  for (const key of SHEET_KEYS) {
    for (const [, spec] of columnsOf(key)) {
      sheet.addRow([SHEETS[key].name, spec.header, spec.required ? '✓' : '', spec.vi, spec.en]);
    }
  }
  sheet.addRow([]);
  bold([
    'Mã / Code',
    'Chức danh / Title',
    '',
    'Có hiệu lực / In force',
    'Tên khác được chấp nhận / Other names accepted',
  ]);
  for (const { code, names, from, to } of catalogue.titles) {
    const window = `${vietnameseDate(from)} – ${to === null ? '…' : `trước / before ${vietnameseDate(to)}`}`;
    sheet.addRow([code, names[0] ?? '', '', window, names.slice(1).join('; ')]);
  }
  sheet.addRow([]);
  bold(['Mã / Code', 'Khóa / Course', '', '', '']);
  for (const { code, names } of catalogue.courses) sheet.addRow([code, names[0] ?? '']);
}
