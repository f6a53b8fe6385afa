import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AT, CATALOGUE, csvFile, demoFiles, demoTexts, sheetCsv, xlsxFromCsv } from './workbook.fixtures.ts';
import type { ParsedWorkbook } from './workbook.parsed.ts';
import type { WorkbookFile } from './workbook.raw.ts';
import { readWorkbook } from './workbook.reader.ts';
import { parseWorkbook } from './workbook.rules.ts';

async function parsed(files: readonly WorkbookFile[]): Promise<ParsedWorkbook> {
  return parseWorkbook(await readWorkbook(files), CATALOGUE, AT);
}

/** A program of small disturbances, applied to the cells of a CSV text in turn. */
function disturb(text: string, noise: readonly number[]): string {
  let position = 0;
  const next = () => noise[position++ % noise.length] ?? 0;
  const spaces = ['', ' ', '  ', '\u00A0', '\u200B', '\u2003', '\uFEFF', '\t'];
  const change = (cell: string) => {
    if (cell === '') return next() % 3 === 0 ? ' ' : '';
    const spaced = cell.replace(
      / /g,
      () => spaces.filter((each) => /\s/.test(each) && each !== '\uFEFF')[next() % 5] ?? ' ',
    );
    const inner = `${spaces[next() % spaces.length]}${spaced}${spaces[next() % spaces.length]}`;
    const form = (['NFC', 'NFD', 'NFKC', 'NFC'] as const)[next() % 4] ?? 'NFC';
    const look = next() % 2 === 0 ? inner.replace(/Đ/g, '\u00D0').replace(/đ/g, '\u00F0') : inner;
    return form === 'NFKC' ? look : look.normalize(form);
  };
  return text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(',').map(change).join(','))
    .join('\n');
}

describe('properties', () => {
  it('spaces, Unicode forms and look-alikes do not change what the demo says', async () => {
    const expected = await parsed(demoFiles());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(1000), { minLength: 50, maxLength: 400 }), async (noise) => {
        const book = await parsed(
          demoFiles().map(({ name, bytes }) =>
            csvFile(name.replace('.csv', ''), disturb(new TextDecoder().decode(bytes), noise)),
          ),
        );
        expect(book).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('random bytes never throw', async () => {
    const names = fc.constantFrom('Danh sách.csv', 'Xếp loại.csv', 'a.xlsx', 'a', '', '../Danh sách');
    const magic = fc.constantFrom<number[]>(
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0],
      [0xef, 0xbb, 0xbf],
      [0xff, 0xfe],
    );
    await fc.assert(
      fc.asyncProperty(names, magic, fc.uint8Array({ maxLength: 400 }), async (name, head, tail) => {
        const book = await parsed([{ name, bytes: Uint8Array.from([...head, ...tail]) }]);
        expect(book.problems.length).toBeGreaterThan(0);
        expect(book.persons).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('a damaged spreadsheet never throws', async () => {
    const { bytes } = await xlsxFromCsv(new Map([...demoTexts()].slice(0, 1)));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        async (changes) => {
          const damaged = bytes.slice();
          for (const [position, value] of changes) damaged[position] = value;
          expect(Array.isArray((await parsed([{ name: 'a.xlsx', bytes: damaged }])).problems)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('any text in any cell is a row or a problem, never a throw and never both', async () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 10 }));
    const columns = [
      'personKey',
      'fullName',
      'birthDate',
      'titles',
      'from',
      'to',
      'nationalId',
      'politicalTheory',
    ] as const;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...columns), cell, async (column, value) => {
        const { persons, rejected, problems } = await parsed([
          sheetCsv('persons', { [column]: value.replace(/\0/g, '') }),
        ]);
        expect(persons.length + rejected.length).toBe(1);
        expect(problems.some((each) => each.severity === 'ERROR')).toBe(rejected.length === 1);
      }),
      { numRuns: 200 },
    );
  });
});
