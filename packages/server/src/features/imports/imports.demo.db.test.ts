import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { atDesk, changesOf, codesOf, makeAccounts, WARD } from './imports.fixtures.ts';
import { csvFile, demoFiles, demoTexts, xlsxFromCsv } from './workbook.fixtures.ts';
import type { WorkbookFile } from './workbook.raw.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await makeAccounts(database);
});
afterAll(() => database.close());

const counts = { 'Danh sách': 21, 'Đào tạo': 30, 'Quy hoạch': 30, 'Xếp loại': 21, 'Tập thể': 2 };
const all = (outcome: 'created' | 'unchanged') =>
  Object.fromEntries(
    Object.entries(counts).map(([sheet, n]) => [
      sheet,
      { sheet, created: 0, updated: 0, unchanged: 0, rejected: 0, [outcome]: n },
    ]),
  );
const bySheet = (sheets: readonly { sheet: string }[]) => Object.fromEntries(sheets.map((each) => [each.sheet, each]));

/** The demo with some texts replaced in one sheet. */
function changed(sheet: string, ...replacements: [string, string][]): WorkbookFile[] {
  return [...demoTexts()].map(([name, text]) => {
    if (name !== sheet) return csvFile(name, text);
    return csvFile(
      name,
      replacements.reduce((result, [from, to]) => {
        if (!result.includes(from)) throw new Error(`nothing to change: ${from}`);
        return result.replace(from, to);
      }, text),
    );
  });
}

describe('the demo workbook', () => {
  test('is created, and found unchanged a second time', () =>
    atDesk(database, async (desk) => {
      const first = await desk.import(demoFiles(), { as: 'ward' });
      expect(first).toMatchObject({ applied: true, dryRun: false, problems: [] });
      expect(bySheet(first.sheets)).toEqual(all('created'));
      expect(first.lines).toHaveLength(104);
      const held = await desk.checksum();
      const second = await desk.import(demoFiles(), { as: 'ward' });
      expect(second.problems).toEqual([]);
      expect(bySheet(second.sheets)).toEqual(all('unchanged'));
      expect(await desk.checksum()).toBe(held);
    }));

  test('is the same from .xlsx, and from names a Mac spells in pieces', () =>
    atDesk(database, async (desk) => {
      await desk.import(demoFiles());
      const held = await desk.checksum();
      const xlsx = await desk.import([await xlsxFromCsv(demoTexts())]);
      expect([codesOf(xlsx), bySheet(xlsx.sheets)]).toEqual([[], all('unchanged')]);
      const decomposed = [...demoTexts()].map(([name, text]) => csvFile(name.normalize('NFD'), text.normalize('NFD')));
      const nfd = await desk.import(decomposed);
      expect([codesOf(nfd), bySheet(nfd.sheets)]).toEqual([[], all('unchanged')]);
      expect(await desk.checksum()).toBe(held);
    }));

  test('is stored in NFC, sortable, with its precision', () =>
    atDesk(database, async (desk) => {
      await desk.import([...demoTexts()].map(([name, text]) => csvFile(name, text.normalize('NFD'))));
      const rows = await desk.rows<{ full_name: string; birth_precision: string }>(
        'select * from person order by sort_name collate "C"',
      );
      expect(rows.map((row) => row.full_name)).toContain('Lò Thị Chi');
      expect(rows.every((row) => row.full_name === row.full_name.normalize('NFC'))).toBe(true);
      expect(rows.at(0)?.full_name).toBe('Nguyễn Văn An');
      expect(new Set(rows.map((row) => row.birth_precision))).toEqual(new Set(['DAY']));
    }));

  test('a dry run says what the import then does, and writes nothing', () =>
    atDesk(database, async (desk) => {
      const empty = await desk.checksum();
      const dry = await desk.import(demoFiles(), { dryRun: true });
      expect(await desk.checksum()).toBe(empty);
      const real = await desk.import(demoFiles());
      expect(dry).toEqual({ ...real, dryRun: true, applied: false });
      expect(await desk.checksum()).not.toBe(empty);
    }));

  test('a changed copy changes exactly what was changed', () =>
    atDesk(database, async (desk) => {
      await desk.import(demoFiles());
      const persons = await desk.import(
        changed(
          'Danh sách',
          ['Lò Thị Chi,Nữ,08/06/1979', 'Lò Thị Kim Chi,Nữ,08/06/1979'],
          ['CTMTTQ,2020-08-01,,15/QĐ', 'CTMTTQ,2020-08-01,31/08/2023,15a/QĐ'],
          [
            'S09,Đỗ Quốc Quân,Nam,15/07/1993,,Kinh,Không,,',
            'S09,Đỗ Quốc Quân,Nam,15/07/1993,012093001234,Kinh,Không,2023-05-19,',
          ],
        ),
      );
      expect(codesOf(persons)).toEqual([]);
      expect(changesOf(persons)).toEqual([
        'Danh sách 3 UPDATED · họ và tên',
        'Danh sách 7 UPDATED · đến ngày · số quyết định',
        'Danh sách 20 UPDATED · số định danh · ngày vào đảng',
      ]);
      const [chi] = await desk.rows("select full_name, version from person where full_name like 'Lò%'");
      expect(chi).toEqual({ full_name: 'Lò Thị Kim Chi', version: 2 });
      expect(await desk.rows('select valid_to, version from appointment where valid_to is not null')).toEqual([
        { valid_to: '2023-09-01', version: 2 },
      ]);
    }));

  test.each(['Danh sách', 'Đào tạo', 'Quy hoạch', 'Xếp loại', 'Tập thể'])(
    '%s: a line less leaves what is held',
    (sheet) =>
      atDesk(database, async (desk) => {
        await desk.import(demoFiles());
        const held = await desk.checksum();
        const shorter = [...demoTexts()].map(([name, text]) =>
          csvFile(name, name === sheet ? text.trim().split('\n').slice(0, -1).join('\n') : text),
        );
        const report = await desk.import(shorter);
        expect(changesOf(report)).toEqual([]);
        expect(await desk.checksum()).toBe(held);
      }),
  );

  test('ranks and collectives are corrected by the unit that gave them', () =>
    atDesk(database, async (desk) => {
      await desk.import(demoFiles());
      const ranks = await desk.import(changed('Xếp loại', ['2022,C02,HTT', '2022,C02,HTXS']));
      expect(changesOf(ranks)).toEqual(['Xếp loại 3 UPDATED · mức']);
      const collectives = await desk.import(changed('Tập thể', ['Cấp ủy,HTXS', 'Cấp ủy,Hoàn thành tốt']));
      // The ranks of this copy are those of the first file again.
      expect(changesOf(collectives)).toEqual(['Xếp loại 3 UPDATED · mức', 'Tập thể 2 UPDATED · mức']);
      expect((await desk.rows('select 1 from annual_rank where version = 3')).length).toBe(1);
    }));

  test('an earlier file makes known levels known earlier, a later one does not', () =>
    atDesk(database, async (desk) => {
      await desk.import(demoFiles());
      const later = await desk.import(demoFiles(), { unit: { ...WARD, at: '2024-10-05' } });
      expect(changesOf(later)).toEqual([]);
      const held = () => desk.rows(`select distinct held_from from credential where held_precision = 'KNOWN_SINCE'`);
      expect(await held()).toEqual([{ held_from: '2023-10-05' }]);
      const earlier = await desk.import([csvFile('Danh sách', demoTexts().get('Danh sách') ?? '')], {
        unit: { ...WARD, at: '2023-09-01' },
      });
      expect(codesOf(earlier)).toEqual([]);
      expect(earlier.sheets[0]).toMatchObject({ updated: 21 });
      expect(await held()).toEqual([{ held_from: '2023-09-01' }]);
    }));
});
