import { describe, expect, it } from 'vitest';
import { csvFile, demoTexts, withPart, xlsxFromCsv } from './workbook.fixtures.ts';
import { WORKBOOK_LIMITS, type WorkbookLimits } from './workbook.limits.ts';
import type { RawSheet, RawWorkbook } from './workbook.raw.ts';
import { readWorkbook } from './workbook.reader.ts';
import { packStored } from './workbook.zip.ts';

const RANKS = 'năm,mã,mức';
const codes = (book: RawWorkbook) => book.problems.map((each) => each.code);
const read = (text: string, sheet = 'Xếp loại') => readWorkbook([csvFile(sheet, text)]);
const first = (book: RawWorkbook): RawSheet => {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error(JSON.stringify(book.problems));
  return sheet;
};
const text = (value: string) => ({ kind: 'TEXT', text: value });

describe('what a file is', () => {
  const bytes = (value: string) => new TextEncoder().encode(value);
  const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  it.each<[string, string, Uint8Array, RegExp]>([
    ['a text renamed .xlsx', 'a.xlsx', bytes('họ tên'), /neither/],
    ['a plain text', 'a.txt', bytes('họ tên'), /neither/],
    ['an old .xls renamed .xlsx', 'a.xlsx', ole, /old \.xls/],
    ['an old .xls renamed .csv', 'Danh sách.csv', ole, /old \.xls/],
    ['an empty file', 'Danh sách.csv', bytes(''), /empty/],
    ['binary renamed .csv', 'Danh sách.csv', new Uint8Array([65, 0, 66]), /neither/],
    ['an archive of something else', 'a.xlsx', packStored(new Map([['a.txt', bytes('a')]])), /archive/],
    ['an OpenDocument file', 'a.xlsx', packStored(new Map([['content.xml', bytes('<a/>')]])), /OpenDocument/],
    ['a binary workbook', 'a.xlsx', packStored(new Map([['xl/workbook.bin', bytes('a')]])), /xlsb/],
    ['a workbook in name only', 'a.xlsx', packStored(new Map([['xl/workbook.xml', bytes('<a')]])), /damaged/],
    ['a cut archive', 'a.xlsx', packStored(new Map([['a', bytes('a')]])).subarray(0, 40), /damaged/],
  ])('%s', async (_, name, content, why) => {
    const book = await readWorkbook([{ name, bytes: content }]);
    expect(codes(book)).toEqual(['UNREADABLE_FILE']);
    expect(book.problems[0]?.en).toMatch(why);
    expect(book.problems[0]?.vi).toMatch(/Hãy/);
  });

  it('a spreadsheet is a spreadsheet whatever its name', async () => {
    const file = await xlsxFromCsv(demoTexts());
    expect((await readWorkbook([{ ...file, name: 'Danh sách.csv' }])).sheets).toHaveLength(5);
  });

  it('refuses mixtures and repeated sheets', async () => {
    const xlsx = await xlsxFromCsv(demoTexts());
    const csv = csvFile('Xếp loại', RANKS);
    expect(codes(await readWorkbook([xlsx, csv]))).toEqual(['MIXED_FILES']);
    expect(codes(await readWorkbook([xlsx, xlsx]))).toEqual(['MIXED_FILES']);
    expect(codes(await readWorkbook([csv, csv]))).toEqual(['DUPLICATE_SHEET']);
    expect(codes(await readWorkbook([]))).toEqual(['NO_SHEET']);
  });

  it('an unknown sheet is a warning, and no known sheet an error', async () => {
    const book = await readWorkbook([csvFile('Lương', 'a,b'), csvFile('Xếp loại', RANKS)]);
    expect(book.problems.map((each) => [each.code, each.severity, each.sheet])).toEqual([
      ['UNKNOWN_SHEET', 'WARNING', 'Lương'],
    ]);
    expect(codes(await readWorkbook([csvFile('Lương', 'a,b')]))).toEqual(['UNKNOWN_SHEET', 'NO_SHEET']);
  });
});

describe('limits', () => {
  const small: WorkbookLimits = WORKBOOK_LIMITS;
  it('total bytes, files, rows, columns, cell length', async () => {
    const rows = (count: number) => `${RANKS}\n${'2022,A,HTT\n'.repeat(count)}`;
    const at = async (csv: string, limits: Partial<WorkbookLimits>) =>
      codes(await readWorkbook([csvFile('Xếp loại', csv)], { ...small, ...limits }));
    expect(await at(rows(1), { totalBytes: 10 })).toEqual(['TOO_LARGE']);
    expect(await at(rows(1), { files: 0 })).toEqual(['TOO_LARGE']);
    expect(await at(rows(5), { rowsPerSheet: 5 })).toEqual([]);
    expect(await at(rows(6), { rowsPerSheet: 5 })).toEqual(['TOO_MANY_ROWS']);
    expect(await at(rows(500), { rowsPerSheet: 5 })).toEqual(['TOO_MANY_ROWS']);
    expect(await at(`${RANKS}${',x'.repeat(198)}`, {})).toEqual(['TOO_MANY_COLUMNS']);
    expect(await at(`${RANKS}\n2022,${'x'.repeat(2001)},HTT`, {})).toEqual(['CELL_TOO_LONG']);
    expect(await at(`${RANKS}\n2022,${'x'.repeat(2000)},HTT`, {})).toEqual([]);
  });

  it('filled cells of a spreadsheet', async () => {
    const file = await xlsxFromCsv(demoTexts());
    expect(codes(await readWorkbook([file], { ...small, cells: 100 }))).toEqual(['TOO_LARGE']);
  });

  it('a merge over the whole sheet and a validation of whole columns cost nothing', async () => {
    const file = withPart(await xlsxFromCsv(demoTexts()), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(
        '</sheetData>',
        '</sheetData><mergeCells count="1"><mergeCell ref="A30:XFD1048576"/></mergeCells><dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>',
      ),
    );
    expect((await readWorkbook([file])).sheets).toHaveLength(5);
  });

  it('formatted empty rows to the end of the sheet do not count', async () => {
    const file = withPart(
      await xlsxFromCsv(new Map([['Xếp loại', `${RANKS}\n2022,A,HTT`]])),
      'xl/worksheets/sheet1.xml',
      (xml) =>
        xml.replace(
          '</sheetData>',
          `${Array.from({ length: 20_000 }, (_, n) => `<row r="${n + 3}" s="1"><c r="A${n + 3}" s="1"/></row>`).join('')}</sheetData>`,
        ),
    );
    const book = await readWorkbook([file]);
    expect(codes(book)).toEqual([]);
    expect(first(book).rows).toHaveLength(1);
  });
});

describe('CSV', () => {
  it('keeps physical line numbers through blank lines and quoted newlines', async () => {
    const { rows } = first(await read(`${RANKS}\r\n\r\n2022,"A\r\n1",HTT\r\n\r\n,,\r\n2022,A2,HT\r\n`));
    expect(rows.map((row) => row.line)).toEqual([3, 7]);
    expect(rows[0]?.cells.get('personKey')).toEqual(text('A\n1'));
  });

  it.each([
    [';', '“;”'],
    ['\t', 'tab'],
  ])('names a wrong separator %j', async (separator, shown) => {
    const book = await read(`Phường Thử\n${RANKS.replaceAll(',', separator)}\n2022${separator}A${separator}HT`);
    expect(codes(book)).toEqual(['WRONG_SEPARATOR']);
    expect(book.problems[0]?.vi).toContain(shown);
  });

  it.each<[string, Uint8Array]>([
    ['Latin-1', Buffer.from(RANKS, 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFF${RANKS}`, 'utf16le')],
  ])('refuses %s', async (_, bytes) => {
    expect(codes(await readWorkbook([{ name: 'Xếp loại.csv', bytes }]))).toEqual(['WRONG_ENCODING']);
  });

  it('names an unclosed quote and cells beyond the header', async () => {
    expect(codes(await read(`${RANKS}\n2022,"A,HT\n`))).toEqual(['BROKEN_CSV']);
    const book = await read(`${RANKS}\n2022,A,HT,lạ\n2022,B,HT,\n`);
    expect(book.problems.map(({ code, line }) => [code, line])).toEqual([['EXTRA_CELLS', 2]]);
    expect(first(book).rows.map((row) => row.broken)).toEqual([true, false]);
  });
});

describe('the header row', () => {
  it('is found below a letterhead, in any case, spacing, order and Unicode form', async () => {
    const messy = `ĐẢNG BỘ PHƯỜNG THỬ,,\n"năm ",,\n MỨC  *,${'Mã'.normalize('NFD')},\u00A0Năm\u200B\nHT,A,2022`;
    const sheet = first(await read(messy));
    expect(sheet.headerLine).toBe(3);
    expect([...(sheet.rows[0]?.cells.keys() ?? [])].sort()).toEqual(['personKey', 'rank', 'year']);
  });

  it('accepts the other tone placement and the look-alike of Đ', async () => {
    const book = await read('mã,khoá,từ ngày\nA,CCHC,2021', '\u00D0ào tạo');
    expect(codes(book)).toEqual([]);
    expect(first(book).sheet).toBe('training');
  });

  it('names what is missing, doubled, unknown or unnamed', async () => {
    const missing = await read('năm,mã\n2022,A');
    expect(missing.problems.map(({ code, line }) => [code, line])).toEqual([['MISSING_COLUMNS', 1]]);
    expect(missing.problems[0]?.en).toContain('“mức”');
    expect(codes(await read(`${RANKS},Mã\n2022,A,HT,B`))).toEqual(['DUPLICATE_COLUMN']);
    const extra = await read(`${RANKS},STT,,\n2022,A,HT,1,x,\n2022,B,HT,1,y,`);
    expect(extra.problems.map(({ code, severity, field }) => [code, severity, field])).toEqual([
      ['UNKNOWN_COLUMN', 'WARNING', 'STT'],
      ['EXTRA_CELLS', 'ERROR', null],
      ['EXTRA_CELLS', 'ERROR', null],
    ]);
    const file = await xlsxFromCsv(new Map([['Xếp loại', `${RANKS},,\n2022,A,HT,,x`]]));
    expect((await readWorkbook([file])).problems.map(({ code, en }) => [code, /column E/.test(en)])).toEqual([
      ['UNNAMED_COLUMN', true],
    ]);
  });
});
