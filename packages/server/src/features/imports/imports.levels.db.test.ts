import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { atDesk, changesOf, codesOf, type Desk, makeAccounts, WARD } from './imports.fixtures.ts';
import { sheetCsv } from './workbook.fixtures.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await makeAccounts(database);
});
afterAll(() => database.close());

type PersonCells = Parameters<typeof sheetCsv<'persons'>>[1];
const persons = (...rows: PersonCells[]) => [sheetCsv('persons', ...rows)];
const later = { unit: { ...WARD, at: '2024-10-05' } };
const theory = (desk: Desk) =>
  desk.rows(
    `select level, level_rank as rank, held_from as since, held_precision as precision from credential
     where kind = 'POLITICAL_THEORY' order by level_rank`,
  );
const LLCT = 'Danh sách 2 UPDATED · lý luận chính trị';

describe('levels', () => {
  test('a course that says when takes the place of a level only known', () =>
    atDesk(database, async (desk) => {
      const row = { politicalTheory: 'Trung cấp' };
      await desk.import(persons(row));
      expect(await theory(desk)).toEqual([
        { level: 'INTERMEDIATE', rank: 2, since: '2023-10-05', precision: 'KNOWN_SINCE' },
      ]);
      const course = sheetCsv('training', { course: 'TC_LLCT', from: '2021-03-01', to: '2021-12-20' });
      const report = await desk.import([...persons(row), course]);
      expect(changesOf(report)).toEqual([LLCT, 'Đào tạo 2 CREATED']);
      const exact = [{ level: 'INTERMEDIATE', rank: 2, since: '2021-12-20', precision: 'DAY' }];
      expect(await theory(desk)).toEqual(exact);
      expect(changesOf(await desk.import([...persons(row), course]))).toEqual([]);
      await desk.import(persons(row), { unit: { ...WARD, at: '2023-01-01' } });
      expect(await theory(desk)).toEqual(exact);
    }));

  test('a higher level is added, and a lower one refused without saying which', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({ politicalTheory: 'Sơ cấp' }));
      expect(changesOf(await desk.import(persons({ politicalTheory: 'Cao cấp' }), later))).toEqual([LLCT]);
      expect(await theory(desk)).toMatchObject([{ level: 'ELEMENTARY' }, { level: 'ADVANCED', since: '2024-10-05' }]);
      const held = await desk.checksum();
      const year = { unit: { ...WARD, at: '2025-01-05' } };
      const higherSince = { 'Trung cấp': '05/10/2024', 'Sơ cấp': '05/10/2024', Chưa: '05/10/2023' };
      for (const [lower, since] of Object.entries(higherSince)) {
        const report = await desk.import(persons({ politicalTheory: lower }), year);
        expect(codesOf(report), lower).toEqual(['Danh sách 2 lý luận chính trị LEVEL_LOWERED']);
        expect(report.problems[0]?.vi).toContain(`từ ${since}`);
        expect(report.problems[0]?.vi).not.toContain('Cao cấp');
      }
      expect(await desk.checksum()).toBe(held);
    }));

  test('what a file of the same date said too high is corrected', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({ politicalTheory: 'Cao cấp' }));
      expect(changesOf(await desk.import(persons({ politicalTheory: 'Trung cấp' })))).toEqual([LLCT]);
      expect(await theory(desk)).toMatchObject([{ level: 'INTERMEDIATE' }]);
      expect(changesOf(await desk.import(persons({ politicalTheory: 'Chưa' })))).toEqual([LLCT]);
      expect(await theory(desk)).toEqual([]);
    }));

  test('a level held later does not stand against a lower one known before', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({ politicalTheory: 'Cao cấp' }), later);
      expect(changesOf(await desk.import(persons({ politicalTheory: 'Trung cấp' })))).toEqual([
        'Danh sách 2 UPDATED · trình độ chuyên môn · lý luận chính trị',
      ]);
      expect(await theory(desk)).toMatchObject([
        { level: 'INTERMEDIATE', since: '2023-10-05' },
        { level: 'ADVANCED', since: '2024-10-05' },
      ]);
    }));

  test('a blank says nothing; the field of study and free texts are recorded', () =>
    atDesk(database, async (desk) => {
      const full = {
        educationField: 'Luật',
        stateManagement: 'Chuyên viên',
        foreignLanguage: 'Anh B1',
        itSkill: 'Cơ bản',
      };
      await desk.import(persons(full));
      const held = await desk.checksum();
      expect(changesOf(await desk.import(persons({}), later))).toEqual([]);
      expect(await desk.checksum()).toBe(held);
      const changed = await desk.import(
        persons({ ...full, educationField: 'Luật học', foreignLanguage: 'Anh B2' }),
        later,
      );
      expect(changesOf(changed)).toEqual(['Danh sách 2 UPDATED · chuyên ngành · ngoại ngữ']);
      const texts = () => desk.rows(`select level from credential where kind = 'FOREIGN_LANGUAGE' order by level`);
      expect(await texts()).toEqual([{ level: 'Anh B1' }, { level: 'Anh B2' }]);
      // Known only from the file of that day: another file of that day corrects it.
      await desk.import(persons({ foreignLanguage: 'Anh C1' }), later);
      expect(await texts()).toEqual([{ level: 'Anh B1' }, { level: 'Anh C1' }]);
    }));
});

describe('Party membership', () => {
  const dates = (desk: Desk) =>
    desk.rows('select joined_on, joined_precision, official_on from party_membership order by joined_on');

  test('is added, made exact, and never taken away by a blank', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({}));
      expect(changesOf(await desk.import(persons({ partyJoined: '2005' })))).toEqual([
        'Danh sách 2 UPDATED · ngày vào đảng',
      ]);
      const both = { partyJoined: '2005-05-19', partyOfficial: '2006-05-19' };
      expect(changesOf(await desk.import(persons(both)))).toEqual([
        'Danh sách 2 UPDATED · ngày vào đảng · ngày chính thức',
      ]);
      for (const row of [both, {}, { partyJoined: '2005' }]) {
        expect(changesOf(await desk.import(persons(row)))).toEqual([]);
      }
      expect(await dates(desk)).toEqual([
        { joined_on: '2005-05-19', joined_precision: 'DAY', official_on: '2006-05-19' },
      ]);
    }));

  test('dates that do not fit with those held are refused', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({ partyJoined: '2005-05-19', partyOfficial: '2006-05-19' }));
      const report = await desk.import(persons({ partyJoined: '2010-05-19' }));
      expect(codesOf(report)).toEqual(['Danh sách 2 ngày vào đảng PARTY_DATES_HELD']);
      expect(report.problems[0]?.vi).not.toMatch(/20(05|06|10)/);
    }));

  test('a date of official membership alone is a warning, and the rest is written', () =>
    atDesk(database, async (desk) => {
      const report = await desk.import(persons({ partyOfficial: '2006-05-19' }));
      expect(codesOf(report)).toEqual(['Danh sách 2 ngày chính thức PARTY_JOINED_MISSING']);
      expect(report).toMatchObject({ applied: true, sheets: [{ created: 1 }] });
      expect(await dates(desk)).toEqual([]);
    }));

  test('somebody who left joins anew; a date within the former time is refused', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({ partyJoined: '2005-05-19' }));
      await desk.rows(`update party_membership set valid_to = '2015-01-01'`);
      expect(changesOf(await desk.import(persons({ partyJoined: '2005-05-19' })))).toEqual([]);
      expect(changesOf(await desk.import(persons({ partyJoined: '2018-02-03' })))).toHaveLength(1);
      expect(await dates(desk)).toMatchObject([{ joined_on: '2005-05-19' }, { joined_on: '2018-02-03' }]);
      const within = await desk.import(persons({ partyJoined: '2010-02-03' }));
      expect(codesOf(within)).toEqual(['Danh sách 2 ngày vào đảng PARTY_DATES_HELD']);
    }));
});
