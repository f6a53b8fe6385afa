import { cleanText, fold, shorten } from '../../kernel/spelling.ts';
import { GUIDE_SHEET, LIST_SHEET, SHEET_KEYS, SHEETS, type SheetKey } from './workbook.columns.ts';
import { readCsv } from './workbook.csv.ts';
import { WORKBOOK_LIMITS, type WorkbookLimits } from './workbook.limits.ts';
import { type Problem, problem, quoted } from './workbook.problem.rules.ts';
import type { RawSheet, RawWorkbook, WorkbookFile } from './workbook.raw.ts';
import { readTable, type TableResult } from './workbook.table.ts';
import { NotAWorkbook, readXlsx } from './workbook.xlsx.ts';
import { ArchiveRefused, looksLikeZip } from './workbook.zip.ts';

const WHY = {
  EMPTY: ['tệp trống', 'it is empty'],
  OLD_EXCEL: ['là tệp .xls cũ hoặc tệp có mật khẩu', 'it is an old .xls file or has a password'],
  ENCRYPTED: ['tệp có mật khẩu', 'it has a password'],
  OPEN_DOCUMENT: ['là tệp OpenDocument (.ods)', 'it is an OpenDocument file (.ods)'],
  BINARY: ['là tệp .xlsb', 'it is an .xlsb file'],
  NO_WORKBOOK: ['là tệp nén nhưng không phải bảng tính', 'it is an archive but not a spreadsheet'],
  BROKEN: ['tệp hỏng hoặc không theo chuẩn .xlsx', 'it is damaged or not standard .xlsx'],
  NOT_A_SPREADSHEET: ['không phải .xlsx hay .csv', 'it is neither .xlsx nor .csv'],
} as const;

const SHEET_NAMES = SHEET_KEYS.map((key) => `“${SHEETS[key].name}”`).join(', ');

function unreadable(file: string, why: keyof typeof WHY): Problem {
  const [whyVi, whyEn] = WHY[why];
  return problem('UNREADABLE_FILE', {}, { file: quoted(file), whyVi, whyEn });
}

function tooLarge(whatVi: string, whatEn: string, limit: string): Problem {
  return problem('TOO_LARGE', {}, { whatVi, whatEn, limit });
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}

/** A file's name without folder and extension. */
function stem(name: string): string {
  return cleanText(name.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]+$/, '');
}

function sheetNamed(name: string): SheetKey | undefined {
  return SHEET_KEYS.find((key) => fold(SHEETS[key].name) === fold(name));
}

type Content = 'XLSX' | 'CSV' | { why: keyof typeof WHY };

/** What a file is, from its bytes; the name only tells a CSV from any other text. */
function contentOf({ name, bytes }: WorkbookFile): Content {
  if (bytes.length === 0) return { why: 'EMPTY' };
  if (looksLikeZip(bytes)) return 'XLSX';
  if (Buffer.from(bytes.subarray(0, 8)).toString('hex') === 'd0cf11e0a1b11ae1') return { why: 'OLD_EXCEL' };
  if (!/\.csv$/i.test(cleanText(name))) return { why: 'NOT_A_SPREADSHEET' };
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !utf16 && bytes.includes(0) ? { why: 'NOT_A_SPREADSHEET' } : 'CSV';
}

/** Reads one `.xlsx`, or `.csv` files named after the sheets. Never throws for what a file holds: everything is a problem. */
export async function readWorkbook(
  files: readonly WorkbookFile[],
  limits: WorkbookLimits = WORKBOOK_LIMITS,
): Promise<RawWorkbook> {
  const refuse = (...problems: Problem[]): RawWorkbook => ({ sheets: [], problems });
  const total = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (total > limits.totalBytes) return refuse(tooLarge('dung lượng', 'the size', megabytes(limits.totalBytes)));
  if (files.length > limits.files) return refuse(tooLarge('số tệp', 'the number of files', String(limits.files)));
  const contents = files.map((file) => ({ file, content: contentOf(file) }));
  const bad = contents.flatMap(({ file, content }) =>
    typeof content === 'object' ? [unreadable(file.name, content.why)] : [],
  );
  if (bad.length > 0) return refuse(...bad);
  const [first] = files;
  if (!first) return refuse(problem('NO_SHEET', {}, { names: SHEET_NAMES }));
  if (contents.every(({ content }) => content === 'CSV')) {
    return collect(files.map((file) => ({ name: stem(file.name), read: (key) => readCsv(key, file.bytes, limits) })));
  }
  return files.length > 1 ? refuse(problem('MIXED_FILES', {})) : await readSpreadsheet(first, limits);
}

async function readSpreadsheet(file: WorkbookFile, limits: WorkbookLimits): Promise<RawWorkbook> {
  try {
    const grids = await readXlsx(file.bytes, limits);
    return collect(
      grids
        .filter(({ name, grid }) => sheetNamed(name) !== undefined || grid.rows.length > 0)
        .map(({ name, grid }) => ({ name, read: (key) => readTable(key, grid, limits) })),
    );
  } catch (cause) {
    return { sheets: [], problems: [explain(file.name, cause, limits)] };
  }
}

function explain(file: string, cause: unknown, limits: WorkbookLimits): Problem {
  const unpacked = () =>
    tooLarge('dung lượng sau giải nén', 'the uncompressed size', megabytes(limits.uncompressedBytes));
  if (cause instanceof NotAWorkbook) {
    return cause.kind === 'TOO_MANY_CELLS'
      ? tooLarge('số ô có dữ liệu', 'the number of filled cells', String(limits.cells))
      : unreadable(file, cause.kind);
  }
  if (cause instanceof ArchiveRefused) {
    if (cause.reason === 'TOO_LARGE') return unpacked();
    if (cause.reason === 'RATIO') return tooLarge('tỷ lệ nén', 'the compression ratio', `${limits.compressionRatio}:1`);
    if (cause.reason === 'ENTRIES') return tooLarge('số thành phần', 'the number of parts', String(limits.zipEntries));
    return unreadable(file, cause.reason);
  }
  // Offsets outside the archive.
  if (cause instanceof RangeError) return unreadable(file, 'BROKEN');
  throw cause;
}

interface Source {
  readonly name: string;
  readonly read: (key: SheetKey) => TableResult;
}

function collect(sources: readonly Source[]): RawWorkbook {
  const sheets = new Map<SheetKey, RawSheet | null>();
  const problems: Problem[] = [];
  for (const { name, read } of sources) {
    const key = sheetNamed(name);
    if (key === undefined) {
      const ours = [GUIDE_SHEET, LIST_SHEET].some((each) => fold(each) === fold(name));
      if (!ours) problems.push(problem('UNKNOWN_SHEET', { sheet: shorten(cleanText(name)) }, { names: SHEET_NAMES }));
    } else if (sheets.has(key)) {
      problems.push(problem('DUPLICATE_SHEET', { sheet: SHEETS[key].name }));
    } else {
      const result = read(key);
      sheets.set(key, result.sheet);
      problems.push(...result.problems);
    }
  }
  if (sheets.size === 0) problems.push(problem('NO_SHEET', {}, { names: SHEET_NAMES }));
  return { sheets: [...sheets.values()].filter((sheet) => sheet !== null), problems };
}
