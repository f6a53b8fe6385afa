import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadNote } from '../../authz/work.ts';
import type { UnitOfWork } from '../../database/unit-of-work.ts';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import {
  AT,
  atDesk,
  changesOf,
  codesOf,
  type Desk,
  makeAccounts,
  NEW_WARD,
  type Options,
  OTHER_WARD,
} from './imports.fixtures.ts';
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
const notesOf = (desk: Desk): readonly ReadNote[] => (desk.work as UnitOfWork).record.notes;
const ids = async (desk: Desk, where = 'true') =>
  (await desk.rows<{ id: string }>(`select id from person where ${where} order by id`)).map(({ id }) => id);
const unitId = async (desk: Desk, key: string) =>
  (await desk.rows<{ id: string }>(`select unit_id as id from person_key where key = '${key}'`))[0]?.id;

/** Of the ward 03387, out of office since 2022. */
const HELD = {
  nationalId: ID,
  to: '2021-12-31',
  ethnicity: 'Hmông',
  religion: 'Công giáo',
  note: 'ghi chú riêng',
} as const;
const PARTY = { partyJoined: '2005-05-19', partyOfficial: '2006-05-19' };
/** What the officer of another ward knows of this person, which suffices for the register to say who it is. */
const GUESS = { personKey: 'X1', nationalId: ID, from: '2022-03-01' };
const elsewhere: Options = { unit: OTHER_WARD, as: 'other-ward', dryRun: true };

describe('whom a file meets is told to the audit chain', () => {
  test.each<[string, Options, PersonCells, string]>([
    ['a dry run', { dryRun: true }, {}, 'DRY_RUN'],
    ['a refused file', {}, { sex: 'Nam' }, 'REFUSED'],
    ['an import', {}, {}, 'APPLIED'],
  ])('%s', (_, options, change, outcome) =>
    atDesk(database, async (desk) => {
      await desk.import(persons(HELD, { personKey: 'A2', fullName: 'Trần Văn Hai', sex: 'Nam' }));
      expect(notesOf(desk)).toEqual([]);
      const other = persons({ personKey: 'B1', fullName: 'Lý Thị Khác' });
      await desk.import(other, { unit: OTHER_WARD });
      const file = [
        ...persons({ ...GUESS, ...change }, { personKey: 'X2', fullName: 'Mới' }),
        sheetCsv('ranks', { personKey: 'X2' }),
      ];
      const report = await desk.import(file, {
        ...elsewhere,
        dryRun: false,
        ...options,
      });
      expect(report.applied).toBe(outcome === 'APPLIED');
      expect(notesOf(desk)).toEqual([
        {
          subject: 'person',
          personIds: await ids(desk, 'identifier_index is not null'),
          unitIds: [await unitId(desk, 'b1')],
          detail: { at: AT, import: outcome },
        },
      ]);
    }),
  );

  test('both persons of a conflict, and whom the other sheets name', () =>
    atDesk(database, async (desk) => {
      const two = { personKey: 'A2', fullName: 'Trần Văn Hai', sex: 'Nam' } as const;
      const three = { personKey: 'A3', fullName: 'Lê Văn Ba', sex: 'Nam' } as const;
      await desk.import(persons({ nationalId: ID }, two, three, { personKey: 'A4', fullName: 'Không Nhắc' }));
      const report = await desk.import(
        [...persons({ ...two, nationalId: ID }), sheetCsv('ranks', { personKey: 'A3' })],
        { dryRun: true },
      );
      expect(codesOf(report)).toEqual(['Danh sách 2 mã PERSON_KEY_CONFLICT']);
      expect(notesOf(desk)).toMatchObject([{ personIds: await ids(desk, `full_name <> 'Không Nhắc'`) }]);
    }));

  test('the persons a former ward may have meant', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({}));
      const half = persons({ from: '2025-07-01', fullName: 'Lý Thị Khác' });
      expect(codesOf(await desk.import(half, { unit: NEW_WARD, dryRun: true }))).toEqual([
        'Danh sách 2 mã PERSON_UNCERTAIN',
      ]);
      expect(notesOf(desk)).toMatchObject([{ personIds: await ids(desk) }]);
    }));
});

/** Whatever is held, and whatever is guessed. */
const OF_ELSEWHERE = 'Danh sách 2 ngày vào đảng PARTY_DATES_OF_ELSEWHERE';

describe('of somebody whom the unit did not have before', () => {
  const guesses: readonly PersonCells[] = [
    { ethnicity: HELD.ethnicity },
    { ethnicity: 'Kinh' },
    { religion: HELD.religion },
    { religion: 'Không' },
    { note: HELD.note },
    { note: 'khác' },
    PARTY,
    { partyJoined: PARTY.partyJoined },
    { partyJoined: '2004-01-01' },
    { partyJoined: '2010-05-19' },
    { partyJoined: '2003-05-19', partyOfficial: '2004-05-19' },
  ];

  test.each([
    ['who is in the Party', { ...HELD, ...PARTY }],
    ['who is not', HELD],
  ])('no guess of a sensitive value is answered: somebody %s', (_, held) =>
    atDesk(database, async (desk) => {
      await desk.import(persons(held));
      for (const guess of guesses) {
        const report = await desk.import(persons({ ...GUESS, ...guess }), elsewhere);
        const told = guess.partyJoined === undefined ? [] : [OF_ELSEWHERE];
        expect([guess, codesOf(report), changesOf(report)]).toEqual([guess, told, ['Danh sách 2 CREATED · mã']]);
      }
      const official = await desk.import(persons({ ...GUESS, partyOfficial: '2006-05-19' }), elsewhere);
      expect(codesOf(official)).toEqual(['Danh sách 2 ngày chính thức PARTY_JOINED_MISSING']);
    }),
  );

  test('nor, of a predecessor’s person, a guessed identifier', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({}));
      const guess = persons({ from: '2025-07-01', nationalId: ID });
      const report = await desk.import(guess, { unit: NEW_WARD, dryRun: true });
      expect(changesOf(report)).toEqual(['Danh sách 2 CREATED · mã']);
    }));

  test('what differs is written all the same, and told once the unit has the person', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({ ...HELD, ...PARTY }));
      const moved = { ...GUESS, ethnicity: 'Tày', note: 'mới', partyJoined: '2005-05-20' };
      const applied = { ...elsewhere, dryRun: false };
      expect(changesOf(await desk.import(persons(moved), applied))).toEqual(['Danh sách 2 CREATED · mã']);
      expect(
        await desk.rows('select note, joined_on from person p join party_membership m on m.person_id = p.id'),
      ).toEqual([{ note: 'mới', joined_on: '2005-05-20' }]);
      const again = persons({ ...moved, note: 'khác', religion: 'Không' });
      expect(changesOf(await desk.import(again, applied))).toEqual(['Danh sách 2 UPDATED · tôn giáo · ghi chú']);
    }));

  test('Party dates that do not fit are left unwritten, and told once the unit has the person', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons({ ...HELD, ...PARTY }));
      const wrong = persons({ ...GUESS, partyJoined: '2010-05-19' });
      const applied = { ...elsewhere, dryRun: false };
      expect(codesOf(await desk.import(wrong, applied))).toEqual([OF_ELSEWHERE]);
      expect(await desk.rows('select joined_on from party_membership')).toEqual([{ joined_on: PARTY.partyJoined }]);
      expect(codesOf(await desk.import(wrong, applied))).toEqual(['Danh sách 2 ngày vào đảng PARTY_DATES_HELD']);
    }));

  test('another key of a person the unit has hides nothing', () =>
    atDesk(database, async (desk) => {
      await desk.import(persons(HELD));
      const report = await desk.import(persons({ ...HELD, personKey: 'B7', religion: 'Không' }), { dryRun: true });
      expect(changesOf(report)).toEqual(['Danh sách 2 UPDATED · mã · tôn giáo']);
    }));
});
