import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { SHEETS } from './workbook.columns.ts';
import { bytesOf, repack, withPart, xlsxFromCsv } from './workbook.fixtures.ts';
import type { RawSheet, RawWorkbook } from './workbook.raw.ts';
import { readWorkbook } from './workbook.reader.ts';

const RANKS = 'năm,mã,mức';
const codes = (book: RawWorkbook) => book.problems.map((each) => each.code);
const first = (book: RawWorkbook): RawSheet => {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error(JSON.stringify(book.problems));
  return sheet;
};
const text = (value: string) => ({ kind: 'TEXT', text: value });

/** A ranks sheet whose `mã` cell of line 2 is prepared by the test. */
async function withCell(prepare: (cell: ExcelJS.Cell, workbook: ExcelJS.Workbook) => void): Promise<RawWorkbook> {
  const file = await xlsxFromCsv(new Map([['Xếp loại', `${RANKS}\n2022,A1,HTT`]]), (workbook) => {
    const cell = workbook.getWorksheet('Xếp loại')?.getCell('B2');
    if (cell) prepare(cell, workbook);
  });
  return readWorkbook([file]);
}

describe('spreadsheet cells', () => {
  const cell = async (prepare: (cell: ExcelJS.Cell, workbook: ExcelJS.Workbook) => void) =>
    first(await withCell(prepare)).rows[0]?.cells.get('personKey');

  it.each<[string, (cell: ExcelJS.Cell, workbook: ExcelJS.Workbook) => void, unknown]>([
    [
      'a formula gives its stored value',
      (c) => {
        c.value = { formula: 'UPPER("a")', result: 'A' };
      },
      text('A'),
    ],
    [
      'a formula is never evaluated',
      (c) => {
        c.value = { formula: '1+1', result: 7 };
      },
      { kind: 'NUMBER', number: 7 },
    ],
    [
      'rich text is joined',
      (c) => {
        c.value = { richText: [{ text: 'A' }, { font: { bold: true }, text: '1' }] };
      },
      text('A1'),
    ],
    [
      'a hyperlink gives its text',
      (c) => {
        c.value = { text: 'A1', hyperlink: 'https://example.org' };
      },
      text('A1'),
    ],
    [
      'a number',
      (c) => {
        c.value = 12;
      },
      { kind: 'NUMBER', number: 12 },
    ],
    [
      'a boolean',
      (c) => {
        c.value = true;
      },
      text('TRUE'),
    ],
    [
      'a date',
      (c) => {
        c.value = new Date('2020-03-01T00:00:00Z');
        c.numFmt = 'dd/mm/yyyy';
      },
      { kind: 'DATE', iso: '2020-03-01', precision: 'DAY' },
    ],
    [
      'a date late in the day',
      (c) => {
        c.value = new Date('2020-03-01T23:59:59Z');
        c.numFmt = 'dd/mm/yyyy';
      },
      { kind: 'DATE', iso: '2020-03-01', precision: 'DAY' },
    ],
    [
      'a date of a formula',
      (c) => {
        c.value = { formula: 'TODAY()', result: new Date('2020-03-01T00:00:00Z') };
        c.numFmt = 'dd/mm/yyyy';
      },
      { kind: 'DATE', iso: '2020-03-01', precision: 'DAY' },
    ],
    [
      'a date shown as a month',
      (c) => {
        c.value = new Date('2020-03-01T00:00:00Z');
        c.numFmt = 'mmm-yy';
      },
      { kind: 'DATE', iso: '2020-03-01', precision: 'MONTH' },
    ],
    [
      'a date shown as a year',
      (c) => {
        c.value = new Date('2020-03-01T00:00:00Z');
        c.numFmt = 'yyyy';
      },
      { kind: 'DATE', iso: '2020-03-01', precision: 'YEAR' },
    ],
    [
      'a year typed into a date cell',
      (c) => {
        c.value = 1985;
        c.numFmt = 'dd/mm/yyyy';
      },
      { kind: 'NUMBER', number: 1985 },
    ],
    [
      'a date of the 1904 system',
      (c, book) => {
        book.properties.date1904 = true;
        c.value = new Date('2020-03-01T00:00:00Z');
        c.numFmt = 'dd/mm/yyyy';
      },
      { kind: 'DATE', iso: '2020-03-01', precision: 'DAY' },
    ],
    [
      'spaces are blank',
      (c) => {
        c.value = ' \u00A0 ';
      },
      undefined,
    ],
  ])('%s', async (_, prepare, expected) => {
    expect(await cell(prepare)).toEqual(expected);
  });

  it.each<[string, (cell: ExcelJS.Cell) => void, string]>([
    [
      'an error cell',
      (c) => {
        c.value = { error: '#N/A' };
      },
      'ERROR_CELL',
    ],
    [
      'a formula with an error',
      (c) => {
        c.value = { formula: '1/0', result: { error: '#DIV/0!' } };
      },
      'ERROR_CELL',
    ],
    [
      'a formula without a stored value',
      (c) => {
        c.value = { formula: 'A1' };
      },
      'FORMULA_WITHOUT_VALUE',
    ],
  ])('%s is a problem of its row', async (_, prepare, code) => {
    const book = await withCell(prepare);
    expect(book.problems.map(({ code: each, line, field }) => [each, line, field])).toEqual([[code, 2, 'mã']]);
    expect(first(book).rows[0]).toMatchObject({ broken: true });
  });

  it('1904 written as “true”, a formula with an empty result, a shared formula', async () => {
    const csv = new Map([['Xếp loại', `${RANKS}\n2022,A1,HTT\n2022,A2,HTT`]]);
    const file = await xlsxFromCsv(csv, (workbook) => {
      workbook.properties.date1904 = true;
    });
    const spelt = withPart(file, 'xl/workbook.xml', (xml) => xml.replace('date1904="1"', 'date1904="true"'));
    expect(first(await readWorkbook([spelt])).dateSystem).toBe(1904);
    const formulas = withPart(file, 'xl/worksheets/sheet1.xml', (xml) =>
      xml
        .replace(
          /<c r="B2"[^>]*>.*?<\/c>/,
          '<c r="B2" t="str"><f t="shared" ref="B2:B3" si="0">IF(1,"","x")</f><v></v></c>',
        )
        .replace(/<c r="B3"[^>]*>.*?<\/c>/, '<c r="B3" t="str"><f t="shared" si="0"/><v>A9</v></c>'),
    );
    const { rows } = first(await readWorkbook([formulas]));
    expect(rows.map((row) => row.cells.get('personKey'))).toEqual([undefined, text('A9')]);
  });

  it('merged letterhead and merged headers do not disturb; rows keep their numbers', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet(' XẾP LOẠI ');
    sheet.getCell('A1').value = 'ỦY BAN NHÂN DÂN PHƯỜNG THỬ';
    sheet.mergeCells('A1:C2');
    ['Năm', 'Mã', 'Mức'].forEach((header, column) => {
      sheet.getCell(4, column + 1).value = header;
      sheet.mergeCells(4, column + 1, 5, column + 1);
    });
    sheet.getRow(8).values = [2022, 'A1', 'HT'];
    const book = await readWorkbook([{ name: 'a.xlsx', bytes: await bytesOf(workbook) }]);
    expect(codes(book)).toEqual([]);
    expect(first(book)).toMatchObject({ headerLine: 4, rows: [{ line: 8 }] });
  });

  it('a sheet stored under an unusual name does not vanish in silence', async () => {
    const file = await xlsxFromCsv(new Map([['Xếp loại', RANKS]]));
    const moved = repack(file, (parts) => {
      parts.set('xl/worksheets/data.xml', parts.get('xl/worksheets/sheet1.xml') ?? new Uint8Array());
      parts.delete('xl/worksheets/sheet1.xml');
    });
    expect(codes(await readWorkbook([moved]))).toEqual(['UNREADABLE_FILE']);
  });

  it('every sheet name is one a spreadsheet allows', () => {
    for (const { name } of Object.values(SHEETS)) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
  });
});
