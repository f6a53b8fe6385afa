import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { atDesk, changesOf, codesOf, makeAccounts, NEW_WARD, OTHER_WARD } from './imports.fixtures.ts';
import { sheetCsv } from './workbook.fixtures.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await makeAccounts(database);
});
afterAll(() => database.close());

const ID = '012080001234';
const person = sheetCsv('persons', { nationalId: ID });
const another = { personKey: 'N1', nationalId: ID };

describe('whom a line means', () => {
  test('a person of the register, also under the key of a unit that became this one, or nobody', () =>
    atDesk(database, async (desk) => {
      await desk.import([person]);
      const report = await desk.import([
        sheetCsv('ranks', {}, { personKey: 'a1', year: '2021' }, { personKey: ID, year: '2020' }, { personKey: 'Z9' }),
      ]);
      expect(codesOf(report)).toEqual(['Xếp loại 5 mã UNKNOWN_PERSON']);
      expect(report.problems[0]?.vi).toContain('mã “Z9”');
      expect(report.sheets).toEqual([{ sheet: 'Xếp loại', created: 3, updated: 0, unchanged: 0, rejected: 1 }]);
      const successor = await desk.import([sheetCsv('training', { from: '2025-08-01' })], { unit: NEW_WARD });
      expect(codesOf(successor)).toEqual([]);
      const stranger = await desk.import([sheetCsv('training', { personKey: ID })], { unit: OTHER_WARD });
      expect(codesOf(stranger)).toEqual(['Đào tạo 2 mã UNKNOWN_PERSON']);
      expect(stranger.problems[0]?.vi).not.toContain(ID);
    }));

  test('of a person refused in the list: taken where the register is certain, else refused with the reason', () =>
    atDesk(database, async (desk) => {
      await desk.import([sheetCsv('persons', { to: '2021-12-31' }), sheetCsv('ranks', { year: '2019' })]);
      const files = [
        // Known but ended; new but faulty; the key of somebody else.
        sheetCsv('persons', {}, { personKey: 'B1', sex: 'X' }),
        sheetCsv('ranks', {}, { personKey: 'B1' }),
      ];
      const report = await desk.import(files, { policy: 'REJECT_ROWS' });
      expect(codesOf(report)).toEqual([
        'Danh sách 2 đến ngày ENDED_IN_REGISTER',
        'Danh sách 3 giới tính UNKNOWN_VALUE',
        'Xếp loại 3 mã PERSON_REJECTED',
      ]);
      expect(changesOf(report)).toContain('Xếp loại 2 CREATED');
      const reused = sheetCsv('persons', { fullName: 'Lý Thị Khác', birthDate: '05/06/1985' });
      const doubtful = await desk.import([reused, sheetCsv('ranks', { year: '2021' })], { policy: 'REJECT_ROWS' });
      expect(codesOf(doubtful)).toEqual(['Danh sách 2 mã PERSON_KEY_REUSED', 'Xếp loại 2 mã PERSON_REJECTED']);
      expect(doubtful.problems[1]?.en).toContain('“Danh sách” (line 2)');
    }));

  test('one turn or rank written under two names of a person is a double', () =>
    atDesk(database, async (desk) => {
      await desk.import([person]);
      const report = await desk.import([
        sheetCsv('training', {}, { personKey: ID }),
        sheetCsv('ranks', {}, { personKey: ID }),
      ]);
      expect(codesOf(report)).toEqual(['Đào tạo 3 DUPLICATE_ROW', 'Xếp loại 3 DUPLICATE_ROW']);
    }));
});

describe('training', () => {
  test('is completed later; a blank leaves what is held', () =>
    atDesk(database, async (desk) => {
      await desk.import([person, sheetCsv('training', { result: 'Đang học' })]);
      const done = { to: '2021-06-30', result: 'Hoàn thành', institution: 'Trường Chính trị', decisionNumber: '5/QĐ' };
      expect(changesOf(await desk.import([sheetCsv('training', done)]))).toEqual([
        'Đào tạo 2 UPDATED · đến ngày · số quyết định cử · cơ sở đào tạo · kết quả',
      ]);
      expect(changesOf(await desk.import([sheetCsv('training', {})]))).toEqual([]);
      expect(changesOf(await desk.import([sheetCsv('training', { certificate: 'CC-07' })]))).toEqual([
        'Đào tạo 2 UPDATED · chứng chỉ',
      ]);
      expect(await desk.rows('select ended_on, provider, result, version from training_enrolment')).toEqual([
        { ended_on: '2021-07-01', provider: 'Trường Chính trị', result: 'Hoàn thành', version: 3 },
      ]);
    }));

  test('of another unit is found the same, but not changed', () =>
    atDesk(database, async (desk) => {
      const ended = sheetCsv('persons', { nationalId: ID, to: '2021-12-31' });
      await desk.import([ended, sheetCsv('training', { result: 'Hoàn thành' })]);
      const here = sheetCsv('persons', { ...another, from: '2022-01-01' });
      const same = await desk.import([here, sheetCsv('training', another)], { unit: OTHER_WARD });
      expect(changesOf(same)).toEqual(['Danh sách 2 CREATED · mã']);
      const other = await desk.import([sheetCsv('training', { ...another, result: 'Giỏi' })], { unit: OTHER_WARD });
      expect(codesOf(other)).toEqual(['Đào tạo 2 TRAINED_ELSEWHERE']);
      expect(other.problems[0]?.vi).toContain('Phường Tân Phong');
    }));
});

describe('ranks', () => {
  test('are given once a year; another unit may not give a second', () =>
    atDesk(database, async (desk) => {
      const ended = sheetCsv('persons', { nationalId: ID, to: '2021-12-31' });
      await desk.import([ended, sheetCsv('ranks', {})]);
      const here = sheetCsv('persons', { ...another, from: '2022-01-01' });
      const report = await desk.import([here, sheetCsv('ranks', another)], { unit: OTHER_WARD });
      expect(codesOf(report)).toEqual(['Xếp loại 2 mức RANKED_ELSEWHERE']);
      expect(report.problems[0]?.vi).toContain('Phường Tân Phong xếp loại năm 2022');
    }));

  test('of a predecessor are repeated by the successor, not changed', () =>
    atDesk(database, async (desk) => {
      await desk.import([person, sheetCsv('ranks', {})]);
      expect(changesOf(await desk.import([sheetCsv('ranks', {})], { unit: NEW_WARD }))).toEqual([]);
      const report = await desk.import([sheetCsv('ranks', { rank: 'HTXS' })], { unit: NEW_WARD });
      expect(codesOf(report)).toEqual(['Xếp loại 2 mức RANKED_ELSEWHERE']);
    }));
});

describe('a rank that was decided here', () => {
  const decided = (table: string) => `update ${table} set decided_on = '2023-01-10' where year = 2022`;

  test('is repeated by a file, not changed; of a person and of a collective', () =>
    atDesk(database, async (desk) => {
      await desk.import([person, sheetCsv('ranks', {}), sheetCsv('collectives', {})]);
      await desk.rows(decided('annual_rank'));
      await desk.rows(decided('collective_rank'));
      expect(changesOf(await desk.import([sheetCsv('ranks', {}), sheetCsv('collectives', {})]))).toEqual([]);
      const before = await desk.checksum();
      const other = [sheetCsv('ranks', { rank: 'KHT' }), sheetCsv('collectives', { rank: 'KHT' })];
      const report = await desk.import(other, { policy: 'REJECT_ROWS' });
      expect(codesOf(report)).toEqual(['Xếp loại 2 mức RANK_DECIDED', 'Tập thể 2 mức RANK_DECIDED']);
      expect(report.problems.map(({ vi }) => vi)).toEqual([
        expect.stringContaining('năm 2022 đã có quyết định ngày 10/01/2023'),
        expect.stringContaining('năm 2022 đã có quyết định ngày 10/01/2023'),
      ]);
      expect(await desk.checksum()).toBe(before);
    }));
});

describe('planning', () => {
  const plan = (...rows: Parameters<typeof sheetCsv<'planning'>>[1][]) => [sheetCsv('planning', ...rows)];

  test('an entry is ended with its reason, and a blank end is then refused', () =>
    atDesk(database, async (desk) => {
      await desk.import([person, ...plan({})]);
      const ended = { to: '2022-12-15', removalReason: 'Chuyển công tác' };
      expect(changesOf(await desk.import(plan(ended)))).toEqual(['Quy hoạch 2 UPDATED · đến ngày · lý do đưa ra']);
      const report = await desk.import(plan({}));
      expect(codesOf(report)).toEqual(['Quy hoạch 2 đến ngày ENDED_IN_REGISTER']);
      expect(report.problems[0]?.en).toContain('ended on 15/12/2022');
      expect(changesOf(await desk.import(plan(ended, { from: '2023-01-01' })))).toEqual(['Quy hoạch 3 CREATED']);
    }));

  test('an entry begun again before its end is refused, within the file and against the register', () =>
    atDesk(database, async (desk) => {
      await desk.import([person, ...plan({})]);
      const held = await desk.import(plan({ from: '2021-01-01' }));
      expect(codesOf(held)).toEqual(['Quy hoạch 2 từ ngày OVERLAPPING_HELD_PLAN']);
      expect(held.problems[0]?.vi).toContain('từ 30/09/2020');
      const file = await desk.import(plan({ from: '2021-01-01' }, {}), { policy: 'REJECT_ROWS' });
      expect(codesOf(file)).toEqual(['Quy hoạch 2 từ ngày OVERLAPPING_PLAN']);
      expect(file.problems[0]?.vi).toContain('dòng 3');
      const fixed = await desk.import(plan({ from: '2021-01-01' }, { to: '2020-12-31' }));
      expect(changesOf(fixed)).toEqual(['Quy hoạch 2 CREATED', 'Quy hoạch 3 UPDATED · đến ngày']);
      const other = await desk.import(
        plan({ title: 'PBT', from: '2021-02-02' }, { term: '2025-2030', from: '2021-02-02' }),
      );
      expect(changesOf(other)).toHaveLength(2);
    }));
});
