import type ExcelJS from 'exceljs';
import type { DatePrecision } from '../../kernel/date.ts';
import { cleanText } from '../../kernel/spelling.ts';
import type { WorkbookLimits } from './workbook.limits.ts';
import type { Grid, GridCell, GridRow } from './workbook.table.ts';
import { ArchiveRefused, listEntries, packStored, readEntry } from './workbook.zip.ts';

export interface NamedGrid {
  readonly name: string;
  readonly grid: Grid;
}

/** Not an .xlsx workbook, for a reason worth telling. */
export class NotAWorkbook extends Error {
  readonly kind: 'NO_WORKBOOK' | 'OPEN_DOCUMENT' | 'BINARY' | 'TOO_MANY_CELLS' | 'BROKEN';
  constructor(kind: NotAWorkbook['kind']) {
    super(kind);
    this.kind = kind;
  }
}

const SHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/;
const PARTS = new Set([
  '[Content_Types].xml',
  '_rels/.rels',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/sharedStrings.xml',
  'xl/styles.xml',
]);

// The library would expand merged and validated ranges cell by cell, up to a whole sheet of them.
const IGNORED_NODES = [
  'mergeCells',
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'drawing',
  'legacyDrawing',
  'tableParts',
  'picture',
  'extLst',
  'autoFilter',
  'sheetProtection',
  'cols',
  'rowBreaks',
  'colBreaks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'dimension',
  'sheetViews',
];

// Every pattern stops at the next `<`, so that a hostile sheet costs no more than its length.
const EMPTY_CELL = /<c\b[^<>]*\/>/g;
const EMPTY_ROW = /<row\b[^<>]*\/>|<row\b[^<>]*>\s*<\/row>/g;
const CELL_WITH_FORMULA =
  /(<c\b[^<>]*>)\s*<f\b(?:[^<>]*\/>|[^<>]*>[^<]*<\/f>)(?:\s*(<v\s*\/>|<v\b[^<>]*>[^<]*<\/v>))?\s*<\/c>/g;

/** Drops empty formatted cells, and every formula that has its result stored beside it. */
function simplifySheet(xml: string): string {
  return xml
    .replace(EMPTY_CELL, '')
    .replace(CELL_WITH_FORMULA, (_, open: string, value: string | undefined) => {
      if (value !== undefined && /^<v\b[^<>]*>[^<]+</.test(value)) return `${open}${value}</c>`;
      // A formula whose stored result is the empty text is a blank cell.
      return /\bt="str"/.test(open) && value !== undefined ? '' : `${open}<f>0</f></c>`;
    })
    .replace(EMPTY_ROW, '');
}

/** Without defined names, which we never use, and with the 1904 flag in the one spelling the library knows. */
function simplifyWorkbook(xml: string): string {
  const [start, end] = [xml.indexOf('<definedNames'), xml.lastIndexOf('</definedNames>')];
  const without = start >= 0 && end > start ? xml.slice(0, start) + xml.slice(end + '</definedNames>'.length) : xml;
  return without.replaceAll('date1904="true"', 'date1904="1"');
}

function count(data: Uint8Array, mark: string): number {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  let total = 0;
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) total += 1;
  return total;
}

function simplify(name: string, isSheet: boolean, data: Uint8Array): Uint8Array {
  if (isSheet) return Buffer.from(simplifySheet(new TextDecoder().decode(data)));
  return name === 'xl/workbook.xml' ? Buffer.from(simplifyWorkbook(new TextDecoder().decode(data))) : data;
}

/** The parts we need, inflated within the limits and stripped of what we never use. */
function safeCopy(bytes: Uint8Array, limits: WorkbookLimits): { archive: Buffer; sheets: number } {
  const entries = listEntries(bytes, limits);
  const names = new Set(entries.map((entry) => entry.name));
  if (!names.has('xl/workbook.xml')) {
    if (names.has('content.xml')) throw new NotAWorkbook('OPEN_DOCUMENT');
    throw new NotAWorkbook(names.has('xl/workbook.bin') ? 'BINARY' : 'NO_WORKBOOK');
  }
  const parts = new Map<string, Uint8Array>();
  let [budget, cells, tags, sheets] = [limits.uncompressedBytes, 0, 0, 0];
  for (const entry of entries) {
    const isSheet = SHEET_PART.test(entry.name);
    if (!isSheet && !PARTS.has(entry.name)) continue;
    if (parts.has(entry.name)) throw new ArchiveRefused('BROKEN');
    const data = readEntry(bytes, entry, budget, limits);
    budget -= data.length;
    const part = simplify(entry.name, isSheet, data);
    if (isSheet) {
      cells += count(part, '<c ');
      sheets += 1;
    }
    tags += count(part, '<');
    if (cells > limits.cells || tags > limits.tags) throw new NotAWorkbook('TOO_MANY_CELLS');
    parts.set(entry.name, part);
  }
  return { archive: packStored(parts), sheets };
}

export async function readXlsx(bytes: Uint8Array, limits: WorkbookLimits): Promise<NamedGrid[]> {
  const { archive, sheets } = safeCopy(bytes, limits);
  // Loaded when first needed: it is a fifth of what a start would read.
  const { default: Excel } = await import('exceljs');
  const workbook = new Excel.Workbook();
  try {
    // The library's own Buffer type predates generic buffers.
    await workbook.xlsx.load(archive as unknown as ExcelJS.Buffer, { ignoreNodes: IGNORED_NODES });
  } catch {
    throw new NotAWorkbook('BROKEN');
  }
  // A sheet stored under a name the library skips must not vanish in silence.
  if (workbook.worksheets.length !== sheets) throw new NotAWorkbook('BROKEN');
  const dateSystem = workbook.properties.date1904 ? 1904 : 1900;
  return workbook.worksheets.map((sheet) => ({
    name: sheet.name,
    grid: { kind: 'XLSX', dateSystem, rows: gridRows(sheet, dateSystem) },
  }));
}

function gridRows(sheet: ExcelJS.Worksheet, dateSystem: 1900 | 1904): GridRow[] {
  const rows: GridRow[] = [];
  sheet.eachRow((row, line) => {
    const cells = new Map<number, GridCell>();
    row.eachCell((cell, column) => {
      const read = gridCell(cell.value, cell.numFmt, dateSystem);
      if (read !== null) cells.set(column - 1, read);
    });
    if (cells.size > 0) rows.push({ line, cells });
  });
  return rows;
}

function textCell(text: string): GridCell | null {
  return cleanText(text) === '' ? null : { kind: 'TEXT', text };
}

export function gridCell(
  value: ExcelJS.CellValue,
  format: string | undefined,
  dateSystem: 1900 | 1904,
): GridCell | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'boolean') return { kind: 'TEXT', text: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') return Number.isFinite(value) ? { kind: 'NUMBER', number: value } : null;
  if (value instanceof Date) return dateCell(value, format ?? '', dateSystem);
  if ('richText' in value) return textCell(value.richText.map((run) => run.text).join(''));
  if ('error' in value) return { kind: 'ERROR', code: 'ERROR_CELL', values: { error: String(value.error) } };
  if ('hyperlink' in value) return textCell(String(value.text));
  return { kind: 'ERROR', code: 'FORMULA_WITHOUT_VALUE', values: {} };
}

const DAY_MS = 86_400_000;

function dateCell(date: Date, format: string, dateSystem: 1900 | 1904): GridCell {
  const time = date.getTime();
  if (!Number.isFinite(time)) return { kind: 'ERROR', code: 'INVALID_DATE', values: {} };
  // A bare year typed into a cell formatted as a date becomes a day in 1905: nobody in office was born then.
  const serial = time / DAY_MS + 25_569 - (dateSystem === 1904 ? 1_462 : 0);
  if (Number.isInteger(serial) && serial >= 1900 && serial <= 2100) return { kind: 'NUMBER', number: serial };
  const iso = new Date(Math.floor(time / DAY_MS + 1e-6) * DAY_MS).toISOString().slice(0, 10);
  return { kind: 'DATE', iso, precision: shownPrecision(format) };
}

/** “08/2020” typed into a spreadsheet is stored as its first day and shown without a day. */
function shownPrecision(format: string): DatePrecision {
  const shown = format.replace(/"[^"]*"|\[[^\]]*]|\\./g, '').toLowerCase();
  if (shown.includes('d')) return 'DAY';
  return shown.includes('m') ? 'MONTH' : 'YEAR';
}
