import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { csvFile, demoTexts, withPart, xlsxFromCsv } from './workbook.fixtures.ts';
import { WORKBOOK_LIMITS } from './workbook.limits.ts';
import type { RawWorkbook } from './workbook.raw.ts';
import { readWorkbook } from './workbook.reader.ts';
import { packStored } from './workbook.zip.ts';

const RANKS = 'năm,mã,mức';
const codes = (book: RawWorkbook) => book.problems.map((each) => each.code);
const read = (text: string, sheet = 'Xếp loại') => readWorkbook([csvFile(sheet, text)]);

describe('hostile XML', () => {
  it.each([
    ['unclosed cells', '<c '.repeat(400_000)],
    ['a formula before a desert of spaces', `<c r="A1"><f/>${' '.repeat(1_000_000)}`],
    ['unclosed rows', '<row '.repeat(400_000)],
    ['too many elements', '<a/>'.repeat(3_000_001)],
  ])(
    '%s are refused at once',
    async (_, xml) => {
      const file = withPart(await xlsxFromCsv(demoTexts()), 'xl/worksheets/sheet1.xml', () => xml);
      const book = await readWorkbook([file]);
      expect(book.sheets).toEqual([]);
      expect(['UNREADABLE_FILE', 'TOO_LARGE']).toContain(book.problems[0]?.code);
    },
    5_000,
  );

  it('entities are not expanded', async () => {
    const doctype = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    const file = withPart(await xlsxFromCsv(demoTexts()), 'xl/sharedStrings.xml', (xml) =>
      xml.replace('<sst', `${doctype}<sst`).replace('mã<', '&b;<'),
    );
    expect(codes(await readWorkbook([file]))).not.toEqual([]);
    expect(JSON.stringify((await readWorkbook([file])).problems)).not.toContain('aaaa');
  });

  it('endless lines and endless blank lines of a CSV', async () => {
    expect(codes(await read(','.repeat(1_000_000)))).toEqual(['TOO_MANY_COLUMNS']);
    expect(codes(await read(`${RANKS}${'\n'.repeat(200_000)}`))).toEqual(['TOO_MANY_ROWS']);
  });
});

describe('zip bombs', () => {
  const part = 'xl/worksheets/sheet1.xml';
  /** One deflated part; `declared` is what its headers claim. */
  function bomb(data: Uint8Array, declared = data.length): Uint8Array {
    const stored = packStored(
      new Map([
        ['xl/workbook.xml', new TextEncoder().encode('<workbook/>')],
        [part, new Uint8Array(0)],
      ]),
    );
    const packed = deflateRawSync(data);
    const patch = (record: Buffer, method: number, size: number) => {
      record.writeUInt16LE(8, method);
      record.writeUInt32LE(packed.length, size);
      record.writeUInt32LE(declared, size + 4);
      return record;
    };
    const local = stored.lastIndexOf(Buffer.from('504b0304', 'hex'));
    const directory = stored.indexOf(Buffer.from('504b0102', 'hex'));
    const central = stored.lastIndexOf(Buffer.from('504b0102', 'hex'));
    const end = Buffer.from(stored.subarray(stored.length - 22));
    end.writeUInt32LE(directory + packed.length, 16);
    return Buffer.concat([
      stored.subarray(0, local),
      patch(Buffer.from(stored.subarray(local, directory)), 8, 18),
      packed,
      stored.subarray(directory, central),
      patch(Buffer.from(stored.subarray(central, stored.length - 22)), 10, 20),
      end,
    ]);
  }
  const zeros = new Uint8Array(40 * 1024 * 1024);
  const noise = (length: number) => Uint8Array.from({ length }, (_, n) => (n * 2654435761) >>> 24);

  it.each<[string, Uint8Array, RegExp]>([
    ['a declared size beyond the limit', bomb(new Uint8Array(10), 200 * 1024 * 1024), /uncompressed size/],
    ['a declared ratio beyond the limit', bomb(zeros), /compression ratio/],
    ['an actual size hidden behind a small declared one', bomb(zeros, 1000), /compression ratio/],
  ])('%s', async (_, bytes, why) => {
    const book = await readWorkbook([{ name: 'a.xlsx', bytes }]);
    expect(codes(book)).toEqual(['TOO_LARGE']);
    expect(book.problems[0]?.en).toMatch(why);
  });

  it('inflates no further than the budget', async () => {
    const bytes = bomb(noise(300_000), 10);
    const book = await readWorkbook([{ name: 'a.xlsx', bytes }], { ...WORKBOOK_LIMITS, uncompressedBytes: 100_000 });
    expect(book.problems[0]?.en).toMatch(/uncompressed size/);
    expect((await readWorkbook([{ name: 'a.xlsx', bytes }])).problems[0]?.en).toMatch(/damaged/);
  });

  it('refuses too many parts and encrypted parts', async () => {
    const many = packStored(new Map(Array.from({ length: 1001 }, (_, n) => [`p${n}`, new Uint8Array(0)])));
    expect((await readWorkbook([{ name: 'a.xlsx', bytes: many }])).problems[0]?.en).toMatch(/number of parts/);
    const locked = packStored(new Map([['xl/workbook.xml', new Uint8Array(1)]]));
    locked.writeUInt16LE(0x0801, locked.indexOf(Buffer.from('504b0102', 'hex')) + 8);
    expect((await readWorkbook([{ name: 'a.xlsx', bytes: locked }])).problems[0]?.en).toMatch(/password/);
  });
});
