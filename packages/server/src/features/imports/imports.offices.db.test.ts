import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { atDesk, changesOf, codesOf, makeAccounts, OTHER_WARD, WARD } from './imports.fixtures.ts';
import { sheetCsv } from './workbook.fixtures.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await makeAccounts(database);
});
afterAll(() => database.close());

const ID = '012080001234';
type PersonCells = Parameters<typeof sheetCsv<'persons'>>[1];
const persons = (...rows: PersonCells[]) => [sheetCsv('persons', ...rows)];

describe('offices', () => {
  test('somebody in office elsewhere is refused, with the unit and since when', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({ nationalId: ID }), { unit: OTHER_WARD });
      const held = await desk.checksum();
      const row = { personKey: 'N1', nationalId: ID, from: '2022-03-01', note: 'mới về' };
      const two = persons(row, { personKey: 'N2', fullName: 'Trần Văn Hai', sex: 'Nam' });
      const refused = await desk.import(two);
      expect(codesOf(refused)).toEqual(['Danh sách 2 từ ngày IN_OFFICE_ELSEWHERE']);
      expect(refused.problems[0]?.vi).toContain('ở Phường Đông Phong từ 01/08/2020');
      expect(refused).toMatchObject({ applied: false, sheets: [{ created: 1, rejected: 1 }] });
      expect(await desk.checksum()).toBe(held);
      const rows = await desk.import(two, { policy: 'REJECT_ROWS' });
      expect(rows).toMatchObject({ applied: true, sheets: [{ created: 1, rejected: 1 }] });
      expect(await desk.rows('select full_name, note from person order by full_name')).toEqual([
        { full_name: 'Nguyễn Thị Thử', note: null },
        { full_name: 'Trần Văn Hai', note: null },
      ]);
      await desk.import(persons({ nationalId: ID, to: '2022-02-28' }), { unit: OTHER_WARD });
      expect(codesOf(await desk.import(two))).toEqual([]);
    }));

  test('a second office needs an end of the first, in the same file or before', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({}));
      const next = { from: '2023-02-01', titles: 'PBT' };
      const report = await desk.import(persons(next));
      expect(codesOf(report)).toEqual(['Danh sách 2 từ ngày OVERLAPPING_HELD_OFFICE']);
      expect(report.problems[0]?.en).toContain('since 01/08/2020');
      const both = persons({ to: '2023-01-31' }, next);
      expect(changesOf(await desk.import(both))).toEqual(['Danh sách 2 UPDATED · đến ngày', 'Danh sách 3 CREATED']);
      expect(changesOf(await desk.import(both))).toEqual([]);
    }));

  test('an earlier office is added before a later one, and never over it', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({}));
      const before = await desk.import(persons({ from: '2018-01-01', to: '2020-07-31' }));
      expect(changesOf(before)).toEqual(['Danh sách 2 CREATED']);
      const over = await desk.import(persons({ from: '2017-01-01', to: '2018-01-01' }));
      expect(codesOf(over)).toEqual(['Danh sách 2 từ ngày OVERLAPPING_HELD_OFFICE']);
    }));

  test('a blank end of an ended office is refused, not read as a return', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({ to: '2023-03-31' }));
      const report = await desk.import(persons({}));
      expect(codesOf(report)).toEqual(['Danh sách 2 đến ngày ENDED_IN_REGISTER']);
      expect(report.problems[0]?.vi).toContain('đã kết thúc ngày 31/03/2023');
      expect(changesOf(await desk.import(persons({ to: '2023-06-30' })))).toEqual(['Danh sách 2 UPDATED · đến ngày']);
      const earlier = await desk.import(persons({}), { unit: { ...WARD, at: '2023-05-01' } });
      expect(codesOf(earlier)).toEqual([]);
      expect(changesOf(earlier)).toEqual(['Danh sách 2 UPDATED · trình độ chuyên môn']);
      expect(await desk.rows('select valid_to from appointment')).toEqual([{ valid_to: '2023-07-01' }]);
    }));

  test('titles, category and decision are corrected; the order of titles counts', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({ titles: 'BT; CTHDND', decisionNumber: '10/QĐ' }));
      expect(changesOf(await desk.import(persons({ titles: 'BT;CTHDND' })))).toEqual([]);
      const swapped = await desk.import(persons({ titles: 'CTHDND; BT' }));
      expect(changesOf(swapped)).toEqual(['Danh sách 2 UPDATED · chức danh']);
      const other = await desk.import(persons({ category: 'Công chức', titles: 'VPTK', decisionNumber: '11/QĐ' }));
      expect(changesOf(other)).toEqual(['Danh sách 2 UPDATED · đối tượng · chức danh · số quyết định']);
      expect(await desk.rows('select title_code, ordinal from appointment_title')).toEqual([
        { title_code: 'VPTK', ordinal: 0 },
      ]);
    }));

  test('one refused line refuses the other lines of that person, and says which', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({ to: '2021-12-31' }));
      const files = persons(
        {},
        { personKey: 'A2', fullName: 'Trần Văn Hai', sex: 'Nam' },
        { from: '2010-01-01', to: '2011-12-31' },
      );
      const report = await desk.import(files, { policy: 'REJECT_ROWS' });
      expect(codesOf(report)).toEqual(['Danh sách 2 đến ngày ENDED_IN_REGISTER', 'Danh sách 4 PERSON_REJECTED']);
      expect(report.problems[1]?.vi).toContain('“Danh sách” (dòng 2)');
      expect(report.sheets).toMatchObject([{ created: 1, rejected: 2 }]);
      expect(await desk.rows('select 1 from appointment')).toHaveLength(2);
    }));

  test('the latest office speaks for the person', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({ to: '2021-12-31', note: 'cũ' }, { from: '2022-01-01', titles: 'PBT', note: 'nay' }));
      expect(await desk.rows('select note from person')).toEqual([{ note: 'nay' }]);
    }));
});
