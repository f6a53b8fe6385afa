import { describe, expect, it } from 'vitest';
import { AT, CATALOGUE, csvFile, demoFiles, demoTexts, xlsxFromCsv } from './workbook.fixtures.ts';
import type { ParsedWorkbook } from './workbook.parsed.ts';
import type { WorkbookFile } from './workbook.raw.ts';
import { readWorkbook } from './workbook.reader.ts';
import { parseWorkbook } from './workbook.rules.ts';

async function parsed(files: WorkbookFile[], at = AT): Promise<ParsedWorkbook> {
  return parseWorkbook(await readWorkbook(files), CATALOGUE, at);
}

describe('the demo ward', () => {
  it('parses without a problem', async () => {
    const book = await parsed(demoFiles());
    expect(book.problems).toEqual([]);
    expect(book.rejected).toEqual([]);
    expect([
      book.persons.length,
      book.training.length,
      book.planning.length,
      book.ranks.length,
      book.collectives.length,
    ]).toEqual([21, 30, 30, 21, 2]);
    expect([...book.training, ...book.planning, ...book.ranks].every((row) => row.personInFile)).toBe(true);
  });

  it('has the figures the contract expects', async () => {
    const { persons, training, planning, ranks } = await parsed(demoFiles());
    const count = <T>(rows: readonly T[], test: (row: T) => boolean) => rows.filter(test).length;
    expect(count(persons, (row) => row.category === 'CADRE')).toBe(10);
    expect(count(persons, (row) => row.sex === 'FEMALE')).toBe(8);
    expect(count(persons, (row) => row.ethnicity.code !== '01')).toBe(10);
    expect(count(persons, (row) => row.titles.length === 2)).toBe(2);
    expect(persons[0]?.titles).toEqual(['BT', 'CTHDND']);
    expect(count(training, (row) => row.courseCode === 'KIEN_THUC_DAN_TOC')).toBe(5);
    expect(count(training, (row) => row.completed)).toBe(30);
    expect(count(planning, (row) => row.term.label === '2025-2030')).toBe(21);
    expect(count(ranks, (row) => row.rank === 'EXCELLENT')).toBe(5);
    expect(planning.find((row) => row.removalReason !== null)?.period).toEqual({
      from: { value: '2020-09-30', precision: 'DAY' },
      lastDay: { value: '2022-12-15', precision: 'DAY' },
      to: { value: '2022-12-16', precision: 'DAY' },
    });
  });

  it('dates a level by the course that granted it, and only by that', async () => {
    const { persons } = await parsed(demoFiles());
    const theory = (key: string) =>
      persons.find((row) => row.personKey === key)?.credentials.find((each) => each.kind === 'POLITICAL_THEORY');
    expect(theory('C03')).toMatchObject({ level: 'ADVANCED', heldFrom: '2022-04-06', precision: 'DAY' });
    expect(theory('S06')).toMatchObject({ level: 'INTERMEDIATE', heldFrom: '2023-04-21', precision: 'DAY' });
    expect(theory('C01')).toMatchObject({ level: 'ADVANCED', heldFrom: AT, precision: 'KNOWN_SINCE' });
  });

  it('is the same as .xlsx, as dated .xlsx, and as CSV with a byte-order mark and CRLF', async () => {
    const expected = await parsed(demoFiles());
    expect(await parsed([await xlsxFromCsv(demoTexts())])).toEqual(sorted(expected));
    const dated = await xlsxFromCsv(demoTexts(), (workbook) => {
      for (const sheet of workbook.worksheets) {
        sheet.eachRow((row) => {
          row.eachCell((cell) => {
            const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(cell.text);
            if (match) {
              cell.value = new Date(`${cell.text}T00:00:00Z`);
              cell.numFmt = 'dd/mm/yyyy';
            } else if (/^\d{4}$/.test(cell.text)) cell.value = Number(cell.text);
          });
        });
      }
    });
    expect(await parsed([dated])).toEqual(sorted(expected));
    const windows = [...demoTexts()].map(([name, text]) => csvFile(name, `\uFEFF${text.replace(/\r?\n/g, '\r\n')}`));
    expect(await parsed(windows)).toEqual(sorted(expected));
    function sorted(book: ParsedWorkbook) {
      return { ...book, sheets: expect.arrayContaining([...book.sheets]) };
    }
  });

  it('does not depend on the order or the folder of the files, or on how a disk spells them', async () => {
    const files = demoFiles().reverse();
    const renamed = files.map((file) => ({ ...file, name: `tan-phong/${file.name.normalize('NFD').toUpperCase()}` }));
    const { persons, problems } = await parsed(renamed);
    expect(problems).toEqual([]);
    expect(persons).toEqual((await parsed(demoFiles())).persons);
  });
});
