import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { testKeys } from '../../testing/index.ts';
import { PersonalIdentifiers } from '../roster/index.ts';
import type { SealedIdentifier } from '../roster/roster.identifiers.ts';
import { atDesk, changesOf, codesOf, type Desk, makeAccounts, NEW_WARD, OTHER_WARD } from './imports.fixtures.ts';
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
const identifiers = new PersonalIdentifiers(testKeys);
const count = async (desk: Desk, table = 'person') =>
  (await desk.rows<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n;

describe('who is who', () => {
  test('a personal identifier finds the person under another key', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({ nationalId: ID }));
      const report = await desk.import(persons({ personKey: 'B7', nationalId: ID }));
      expect(codesOf(report)).toEqual([]);
      expect(changesOf(report)).toEqual(['Danh sách 2 UPDATED · mã']);
      expect(await count(desk)).toBe(1);
      expect(changesOf(await desk.import(persons({ personKey: 'b7' })))).toEqual([]);
    }));

  test('a key of twelve digits is the personal identifier', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({ personKey: ID }));
      const kept = await desk.rows<SealedIdentifier & { plain: string | null }>(
        `select personal_identifier as plain, identifier_index as "index", identifier_sealed as sealed,
                identifier_key_id as "keyId" from person`,
      );
      expect(kept.map((row) => [row.plain, identifiers.open(row)])).toEqual([[null, ID]]);
      const report = await desk.import([sheetCsv('ranks', { personKey: ID })]);
      expect(changesOf(report)).toEqual(['Xếp loại 2 CREATED']);
    }));

  test('a blank identifier is no statement; a corrected one is', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({ nationalId: ID }));
      expect(changesOf(await desk.import(persons({})))).toEqual([]);
      const report = await desk.import(persons({ nationalId: '012080009999' }));
      expect(changesOf(report)).toEqual(['Danh sách 2 UPDATED · số định danh']);
    }));

  test('key and identifier of two persons are refused', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({ nationalId: ID }, { personKey: 'A2', fullName: 'Trần Văn Hai', sex: 'Nam' }));
      const report = await desk.import(
        persons({ personKey: 'A2', fullName: 'Trần Văn Hai', sex: 'Nam', nationalId: ID }),
      );
      expect(codesOf(report)).toEqual(['Danh sách 2 mã PERSON_KEY_CONFLICT']);
      expect(report.problems[0]?.vi).not.toContain(ID);
      expect(report.applied).toBe(false);
    }));

  test('a key used for somebody else is refused; one thing corrected is not', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({}));
      const other = await desk.import(persons({ fullName: 'Lý Thị Khác', birthDate: '05/06/1985' }));
      expect(codesOf(other)).toEqual(['Danh sách 2 mã PERSON_KEY_REUSED']);
      const renamed = await desk.import(persons({ fullName: 'Lý Thị Khác' }));
      expect(changesOf(renamed)).toEqual(['Danh sách 2 UPDATED · họ và tên']);
      const reborn = await desk.import(persons({ fullName: 'Lý Thị Khác', birthDate: '05/06/1985' }));
      expect(changesOf(reborn)).toEqual(['Danh sách 2 UPDATED · ngày sinh']);
    }));

  test.each([{ fullName: 'Lý Thị Khác' }, { birthDate: '05/06/1985' }, { sex: 'Nam' }])(
    'an identifier alone does not open somebody else: %o',
    (change) =>
      atDesk(database, async (desk) => {
        await desk.import(persons({ nationalId: ID, to: '2021-12-31' }));
        const held = await desk.checksum();
        const row = { personKey: 'X1', nationalId: ID, from: '2022-03-01', ...change };
        const report = await desk.import(persons(row), { unit: OTHER_WARD, as: 'other-ward', policy: 'REJECT_ROWS' });
        expect(codesOf(report)).toEqual(['Danh sách 2 số định danh IDENTIFIER_OF_ANOTHER']);
        expect(await desk.checksum()).toBe(held);
      }),
  );

  test('one person under two keys of a file is refused', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({ nationalId: ID, to: '2020-12-31' }));
      const report = await desk.import(
        persons({ to: '2020-12-31' }, { personKey: 'B1', nationalId: ID, from: '2021-02-01' }),
      );
      expect(codesOf(report)).toEqual(['Danh sách 2 mã SAME_PERSON_TWICE', 'Danh sách 3 mã SAME_PERSON_TWICE']);
      expect(report.problems.map(({ en }) => /line (\d), column.*line (\d)/.exec(en)?.slice(1))).toEqual([
        ['2', '3'],
        ['3', '2'],
      ]);
    }));

  test('a vaguer date that agrees changes nothing, a more exact one does', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({ birthDate: '1980' }));
      expect(changesOf(await desk.import(persons({ birthDate: '02/1980' })))).toEqual([
        'Danh sách 2 UPDATED · ngày sinh',
      ]);
      expect(changesOf(await desk.import(persons({ birthDate: '1980' })))).toEqual([]);
      expect(changesOf(await desk.import(persons({ birthDate: '01/02/1980' })))).toEqual([
        'Danh sách 2 UPDATED · ngày sinh',
      ]);
      expect(changesOf(await desk.import(persons({ birthDate: '02/1980' })))).toEqual([]);
      expect(changesOf(await desk.import(persons({ birthDate: '1981' })))).toEqual(['Danh sách 2 UPDATED · ngày sinh']);
    }));
});

describe('after a merger', () => {
  const moved = { from: '2025-07-01' };

  test('the same key, name and birth date are the same person, whose old office ended with the old unit', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({}));
      const report = await desk.import(persons(moved), { unit: NEW_WARD, as: 'ward' });
      expect(codesOf(report)).toEqual([]);
      expect(changesOf(report)).toEqual(['Danh sách 2 CREATED · mã']);
      expect(await count(desk)).toBe(1);
      expect(await desk.rows('select valid_from, valid_to from appointment order by valid_from')).toEqual([
        { valid_from: '2020-08-01', valid_to: '2025-07-01' },
        { valid_from: '2025-07-01', valid_to: null },
      ]);
      expect(changesOf(await desk.import(persons(moved), { unit: NEW_WARD }))).toEqual([]);
    }));

  test('the same key with nothing else alike is somebody new: merged wards numbered alike', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({}));
      const row = { ...moved, fullName: 'Lý Thị Khác', birthDate: '05/06/1985' };
      expect(changesOf(await desk.import(persons(row), { unit: NEW_WARD }))).toEqual(['Danh sách 2 CREATED']);
      expect(await count(desk)).toBe(2);
    }));

  test.each([{ fullName: 'Lý Thị Khác' }, { birthDate: '05/06/1985' }])('half alike is refused: %o', (change) =>
    atDesk(database, async (desk) => {
      await desk.import(persons({}));
      const held = await desk.checksum();
      const report = await desk.import(persons({ ...moved, ...change }), { unit: NEW_WARD, policy: 'REJECT_ROWS' });
      expect(codesOf(report)).toEqual(['Danh sách 2 mã PERSON_UNCERTAIN']);
      expect(await desk.checksum()).toBe(held);
    }),
  );

  test('of two predecessors that used one key, the one alike is meant', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({}));
      await desk.import(persons({ fullName: 'Lý Thị Khác', birthDate: '05/06/1985' }), { unit: OTHER_WARD });
      const report = await desk.import(persons(moved), { unit: NEW_WARD });
      expect(codesOf(report)).toEqual([]);
      expect(await count(desk)).toBe(2);
      const ranks = await desk.import([sheetCsv('ranks', { year: '2021' })], { unit: NEW_WARD });
      expect(codesOf(ranks)).toEqual([]);
    }));

  test('an office said to have begun before the new unit is still the old one', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({}));
      const report = await desk.import(persons({}), { unit: NEW_WARD });
      expect(codesOf(report)).toEqual(['Danh sách 2 từ ngày IN_OFFICE_ELSEWHERE']);
    }));
});
