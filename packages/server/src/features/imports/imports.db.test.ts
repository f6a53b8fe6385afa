import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemScope, viewerScope } from '../../authz/scope.ts';
import type { Viewer } from '../../authz/viewer.ts';
import { DomainError, type ErrorCode } from '../../kernel/errors.ts';
import type { Sql } from '../../kernel/sql.ts';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { inTestTransaction, testKeys } from '../../testing/index.ts';
import {
  AT,
  atDesk,
  codesOf,
  Desk,
  type DeskWork,
  makeAccounts,
  NEW_WARD,
  type Options,
  OTHER_WARD,
  service,
  WARD,
} from './imports.fixtures.ts';
import { csvFile, demoFiles, sheetCsv } from './workbook.fixtures.ts';
import { readWorkbook } from './workbook.reader.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await makeAccounts(database);
});
afterAll(() => database.close());

const person = sheetCsv('persons', {});
const codeOf = (work: Promise<unknown>): Promise<ErrorCode | null> =>
  work.then(
    () => null,
    (error) => {
      if (error instanceof DomainError) return error.code;
      throw error;
    },
  );

describe('a file with a fault', () => {
  const files = [sheetCsv('persons', {}, { personKey: 'B1', sex: 'X' }), sheetCsv('ranks', {}, { personKey: 'Z9' })];
  const sheets = [
    { sheet: 'Danh sách', created: 1, updated: 0, unchanged: 0, rejected: 1 },
    { sheet: 'Xếp loại', created: 1, updated: 0, unchanged: 0, rejected: 1 },
  ];

  test('is refused whole, with what would become of each line', () =>
    atDesk(database, async (desk) => {
      const empty = await desk.checksum();
      const report = await desk.import(files);
      expect(report).toMatchObject({ applied: false, sheets });
      expect(codesOf(report)).toEqual(['Danh sách 3 giới tính UNKNOWN_VALUE', 'Xếp loại 3 mã UNKNOWN_PERSON']);
      expect(await desk.checksum()).toBe(empty);
      expect(await desk.import(files, { dryRun: true })).toEqual({ ...report, dryRun: true });
    }));

  test('or its sound rows are written, as asked', () =>
    atDesk(database, async (desk) => {
      const dry = await desk.import(files, { policy: 'REJECT_ROWS', dryRun: true });
      const report = await desk.import(files, { policy: 'REJECT_ROWS' });
      expect(report).toMatchObject({ applied: true, sheets });
      expect(dry).toEqual({ ...report, dryRun: true, applied: false });
      expect(await desk.rows('select 1 from annual_rank')).toHaveLength(1);
      const again = await desk.import(files, { policy: 'REJECT_ROWS' });
      expect(again.sheets).toMatchObject([
        { unchanged: 1, rejected: 1 },
        { unchanged: 1, rejected: 1 },
      ]);
    }));

  test('of a whole sheet is refused under either policy', () =>
    atDesk(database, async (desk) => {
      const broken = [person, csvFile('Xếp loại', 'năm,mã\n2022,A1\n')];
      for (const policy of ['REJECT_FILE', 'REJECT_ROWS'] as const) {
        const report = await desk.import(broken, { policy });
        expect(report.applied, policy).toBe(false);
        expect(codesOf(report)).toEqual(['Xếp loại 1 MISSING_COLUMNS']);
      }
      expect(await desk.rows('select 1 from person')).toEqual([]);
    }));
});

describe('who may import what', () => {
  test.each<[string, Options, ErrorCode]>([
    ['a system of figures', { as: 'district' }, 'FORBIDDEN'],
    ['nobody', { as: 'nobody' }, 'UNAUTHENTICATED'],
    ['another ward', { as: 'other-ward' }, 'NOT_FOUND'],
    ['a ward for its successor before it exists', { as: 'ward', unit: { ...NEW_WARD, at: AT } }, 'NOT_FOUND'],
    ['a code without a date', { unit: { code: WARD.code } }, 'DATE_REQUIRED'],
    ['an id without a date', { unit: { id: '6c6f3c3c-0000-4000-8000-000000000000' } }, 'DATE_REQUIRED'],
    ['a unit that has ended', { as: 'officer', unit: { ...WARD, at: '2026-01-01' } }, 'UNIT_NOT_FOUND'],
    ['a city', { unit: { code: '105', at: AT } }, 'VALIDATION_FAILED'],
  ])('%s is refused', (_, options, code) =>
    atDesk(database, async (desk) => {
      const scope = await desk.scope(options.as ?? 'officer');
      const fileId = '6c6f3c3c-0000-4000-8000-000000000000';
      const request = { fileId, unit: WARD, policy: 'REJECT_FILE', dryRun: false, ...options } as const;
      expect(await codeOf(service.importWorkbook(scope, request))).toBe(code);
    }),
  );

  test('a file of another account, one that is gone, and no id at all are not found', () =>
    atDesk(database, async (desk) => {
      const { fileId } = await service.saveUpload(await desk.scope('other-ward'), [person]);
      const request = { unit: WARD, policy: 'REJECT_FILE', dryRun: true } as const;
      const scope = await desk.scope('officer');
      for (const id of [fileId, fileId.replace(/^./, '0'), "' or true", '']) {
        expect(await codeOf(service.importWorkbook(scope, { ...request, fileId: id })), id).toBe('NOT_FOUND');
      }
      const own = { ...request, unit: OTHER_WARD, fileId };
      expect(await codeOf(service.importWorkbook(await desk.scope('other-ward'), own))).toBeNull();
    }));

  test('the successor is reached by the officer of the former ward', () =>
    atDesk(database, async (desk) => {
      const moved = sheetCsv('persons', { from: '2025-07-01' });
      expect((await desk.import([moved], { as: 'ward', unit: NEW_WARD })).applied).toBe(true);
    }));
});

describe('uploads', () => {
  test('keep names without folders and bytes as they are', () =>
    atDesk(database, async (desk) => {
      const bytes = new Uint8Array([0, 255, 10, 39, 92]);
      await service.saveUpload(await desk.scope(), [
        { name: '../a/..\\Danh sách\u0000<b>.csv'.normalize('NFD'), bytes },
      ]);
      const rows = await desk.rows<{ name: string; content: Uint8Array; key: string; account: string }>(
        'select f.name, f.content, f.key_id as key, u.account_id as account from upload_file f join upload u on u.id = f.upload_id',
      );
      expect(rows.map(({ name }) => name)).toEqual(['Danh sáchb.csv']);
      for (const { content, key, account } of rows) {
        expect([...content].join().includes([...bytes].join())).toBe(false);
        expect([...testKeys.openBytes(key, content, `upload ${account}`)]).toEqual([...bytes]);
      }
    }));

  test('have limits', () =>
    atDesk(database, async (desk) => {
      const scope = await desk.scope();
      const megabyte = new Uint8Array(1024 * 1024);
      const files = (count: number, bytes: Uint8Array) =>
        Array.from({ length: count }, () => ({ name: 'a.csv', bytes }));
      expect(await codeOf(service.saveUpload(scope, files(11, megabyte)))).toBe('PAYLOAD_TOO_LARGE');
      expect(await codeOf(service.saveUpload(scope, files(21, new Uint8Array(1))))).toBe('VALIDATION_FAILED');
      expect(await codeOf(service.saveUpload(scope, []))).toBe('VALIDATION_FAILED');
      expect(await codeOf(service.saveUpload(await desk.scope('district'), files(1, megabyte)))).toBe('FORBIDDEN');
      expect(await codeOf(service.saveUpload(await desk.scope(), files(10, megabyte)))).toBeNull();
    }));

  test('are gone after a day', () =>
    atDesk(database, async (desk) => {
      await service.saveUpload(await desk.scope('ward'), [person]);
      await service.saveUpload(await desk.scope('ward'), [person]);
      await desk.rows(`update upload set uploaded_at = now() - interval '25 hours'
                       where id = (select id from upload order by id limit 1)`);
      await service.saveUpload(await desk.scope('officer'), [person]);
      expect(await desk.rows('select 1 from upload')).toHaveLength(2);
      expect(await desk.rows('select 1 from upload_file')).toHaveLength(2);
    }));
});

test('the template of this database is read back without a problem but that it is empty', () =>
  atDesk(database, async (desk) => {
    const bytes = await service.template(desk.work);
    const raw = await readWorkbook([{ name: 'mau.xlsx', bytes }]);
    expect(raw.problems).toEqual([]);
    expect(raw.sheets.map(({ rows }) => rows.length)).toEqual([0, 0, 0, 0, 0]);
  }));

/** Passes statements on until one of them breaks. */
class Breaking implements DeskWork {
  left: number;
  readonly #work: DeskWork;
  constructor(work: DeskWork, left: number) {
    this.#work = work;
    this.left = left;
  }
  as(role: Parameters<DeskWork['as']>[0]): Sql {
    const sql = this.#work.as(role);
    return {
      query: <Row>(text: string, values?: Parameters<Sql['query']>[1]) => {
        this.left -= 1;
        if (this.left === 0) throw new Error('broken on purpose');
        return sql.query<Row>(text, values);
      },
    };
  }
  note(): void {}
  because(): void {}
  continueAs(viewer: Viewer): Promise<void> {
    return this.#work.continueAs(viewer);
  }
}

describe('an import that breaks', () => {
  const statementsOf = () =>
    atDesk(database, async (desk) => {
      const counting = new Breaking(desk.work, 0);
      await new Desk(counting).import(demoFiles());
      return -counting.left;
    });

  test('anywhere on its way leaves nothing', async () => {
    const total = await statementsOf();
    expect(total).toBeGreaterThan(40);
    const before = await atDesk(database, (desk) => desk.checksum());
    const late = [...Array.from({ length: 5 }, () => Math.ceil(Math.random() * total)), total - 1, total];
    for (const at of late) {
      const broken = inTestTransaction(database.dataSource, (work) =>
        new Desk(new Breaking(work, at)).import(demoFiles()),
      );
      await expect(broken, `statement ${at} of ${total}`).rejects.toThrow('broken on purpose');
    }
    await atDesk(database, async (desk) => {
      expect(await desk.checksum()).toBe(before);
      expect(await desk.rows('select 1 from upload')).toEqual([]);
    });
  });
});

test('the number of statements does not depend on the number of rows', async () => {
  const files = (count: number) => {
    const keys = Array.from({ length: count }, (_, index) => `K${index}`);
    return [
      sheetCsv(
        'persons',
        ...keys.map((personKey) => ({ personKey, fullName: `Người ${personKey}`, politicalTheory: 'Sơ cấp' })),
      ),
      sheetCsv('training', ...keys.map((personKey) => ({ personKey }))),
      sheetCsv('planning', ...keys.map((personKey) => ({ personKey }))),
      sheetCsv('ranks', ...keys.map((personKey) => ({ personKey }))),
    ];
  };
  const statements = (count: number) =>
    atDesk(database, async (desk) => {
      const counting = new Breaking(desk.work, 0);
      const report = await new Desk(counting).import(files(count));
      expect(report.sheets.map(({ created }) => created)).toEqual([count, count, count, count]);
      return -counting.left;
    });
  expect(await statements(300)).toBe(await statements(3));
});

test('a scope without an account cannot import', () =>
  atDesk(database, async ({ work }) => {
    expect(await codeOf(service.saveUpload(systemScope('test', work), [person]))).toBe('UNAUTHENTICATED');
    expect(await codeOf(service.saveUpload(viewerScope(null, work), [person]))).toBe('UNAUTHENTICATED');
  }));
