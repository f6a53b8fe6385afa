import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { columnsOf, GUIDE_SHEET, LIST_SHEET, SHEET_KEYS, SHEETS } from './workbook.columns.ts';
import { AT, bytesOf, CATALOGUE } from './workbook.fixtures.ts';
import { readWorkbook } from './workbook.reader.ts';
import { parseWorkbook } from './workbook.rules.ts';
import { createWorkbookTemplate } from './workbook.template.ts';

let bytes: Uint8Array;
let workbook: ExcelJS.Workbook;

async function open(content: Uint8Array): Promise<ExcelJS.Workbook> {
  const opened = new ExcelJS.Workbook();
  await opened.xlsx.load(Buffer.from(content) as unknown as ExcelJS.Buffer);
  return opened;
}

function sheet(name: string): ExcelJS.Worksheet {
  const found = workbook.getWorksheet(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

beforeAll(async () => {
  bytes = await createWorkbookTemplate(CATALOGUE);
  workbook = await open(bytes);
});

describe('the template', () => {
  it('reads back with no problem and no row', async () => {
    const raw = await readWorkbook([{ name: 'mau.xlsx', bytes }]);
    expect(raw.problems).toEqual([]);
    expect(raw.sheets.map((each) => [each.sheet, each.rows.length])).toEqual(SHEET_KEYS.map((key) => [key, 0]));
    for (const each of raw.sheets) expect(each.columns).toEqual(columnsOf(each.sheet).map(([key]) => key));
  });

  it('shows the guide first and hides the lists', () => {
    expect(workbook.worksheets.map((each) => each.name)).toEqual([
      GUIDE_SHEET,
      ...SHEET_KEYS.map((key) => SHEETS[key].name),
      LIST_SHEET,
    ]);
    expect(sheet(LIST_SHEET).state).toBe('veryHidden');
    const guide = JSON.stringify(sheet(GUIDE_SHEET).getSheetValues());
    for (const { header, vi, en } of SHEET_KEYS.flatMap((key) => columnsOf(key).map(([, spec]) => spec))) {
      for (const text of [header, vi, en]) expect(guide).toContain(JSON.stringify(text));
    }
    expect(guide).toContain('CTHDND');
    expect(guide).toContain('CHUNG_THUC_DIEN_TU');
  });

  it('has bold frozen headers, required ones marked, dates and keys formatted', () => {
    for (const key of SHEET_KEYS) {
      const page = sheet(SHEETS[key].name);
      expect(page.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
      columnsOf(key).forEach(([column, spec], position) => {
        const cell = page.getCell(1, position + 1);
        expect(cell.value).toBe(spec.header);
        expect(cell.font.bold).toBe(true);
        const note =
          typeof cell.note === 'string' ? cell.note : (cell.note?.texts ?? []).map((each) => each.text).join('');
        expect(note.includes('Bắt buộc'), spec.header).toBe(spec.required);
        if (spec.date) expect(page.getColumn(position + 1).numFmt).toBe('dd/mm/yyyy');
        if (column === 'nationalId') expect(page.getColumn(position + 1).numFmt).toBe('@');
      });
    }
  });

  it('offers every list by name, and each name holds the list', () => {
    const persons = sheet(SHEETS.persons.name);
    const columns = columnsOf('persons').map(([key]) => key);
    const validation = (key: string, line: number) => persons.getCell(line, columns.indexOf(key) + 1).dataValidation;
    expect(validation('sex', 2)).toMatchObject({ type: 'list', formulae: ['list_sex'] });
    expect(validation('ethnicity', 1001)).toMatchObject({ formulae: ['list_ethnicity'] });
    expect(validation('titles', 2)?.showErrorMessage).toBeFalsy();
    const lists = sheet(LIST_SHEET);
    const values = (name: string) => {
      const [range] = workbook.definedNames.getRanges(name).ranges;
      const [, column, last] = /\$([A-Z]+)\$2:\$[A-Z]+\$(\d+)$/.exec(range ?? '') ?? [];
      return Array.from({ length: Number(last) - 1 }, (_, n) => lists.getCell(`${column}${n + 2}`).text);
    };
    expect(values('list_sex')).toEqual(['Nam', 'Nữ']);
    expect(values('list_ethnicity')).toHaveLength(54);
    expect(values('list_course')).toContain('Chứng thực điện tử');
    expect(values('list_collective')).toEqual(['Cấp ủy', 'Chính quyền']);
  });

  it('filled in with what it offers, parses', async () => {
    const filled = await open(bytes);
    const row = [
      'A1',
      'Lò Thị Thử',
      'Nữ',
      new Date('1980-02-01T00:00:00Z'),
      '012345678901',
      'Mông',
      'Không',
      '',
      '',
      'Công chức',
    ];
    const page = filled.getWorksheet(SHEETS.persons.name);
    [...row, 'Văn hóa – xã hội', new Date('2020-08-01T00:00:00Z'), '', '12/QĐ', 'Đại học', '', 'Trung cấp'].forEach(
      (value, column) => {
        if (page && value !== '') page.getCell(2, column + 1).value = value;
      },
    );
    const raw = await readWorkbook([{ name: 'mau.xlsx', bytes: await bytesOf(filled) }]);
    const book = parseWorkbook(raw, CATALOGUE, AT);
    expect(book.problems).toEqual([]);
    expect(book.persons[0]).toMatchObject({
      nationalId: '012345678901',
      titles: ['VHXH'],
      birthDate: { value: '1980-02-01', precision: 'DAY' },
    });
  });
});
