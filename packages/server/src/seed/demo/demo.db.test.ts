import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase, testKeys } from '../../testing/index.ts';
import { demoWorkbook } from './demo.files.ts';
import { DEMO_ACCOUNTS, seedDemo, tenantsOf } from './demo.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const count = async (table: string) =>
  Number((await database.dataSource.query<{ n: string }[]>(`select count(*) as n from ${table}`))[0]?.n);

describe('the demo', () => {
  test('a workbook with a fault leaves nothing: no account, no class, no person', async () => {
    const spoilt = demoWorkbook().map((file) =>
      file.name.normalize('NFC') === 'Xếp loại.csv'
        ? { ...file, bytes: new TextEncoder().encode('năm,mã,mức\n2022,KHÔNG CÓ,HTXS\n') }
        : file,
    );
    await expect(seedDemo(database.dataSource, testKeys, () => {}, spoilt)).rejects.toThrow(
      'Nobody has the key “KHÔNG CÓ”',
    );
    for (const table of ['account', 'person', 'appointment', 'upload']) expect(await count(table), table).toBe(0);
    expect(await count(`loaded_source where name = 'demo'`)).toBe(0);
    expect(await count('local_rule')).toBe(0);
  });

  test('loads once', async () => {
    expect(await tenantsOf(database.dataSource)).toBe('NOBODY');
    const steps: string[] = [];
    const report = (step: string) => {
      steps.push(step);
    };
    expect(await seedDemo(database.dataSource, testKeys, report)).toEqual({ loaded: true });
    expect(steps).toEqual(['Nạp phường mẫu / Loading the demo ward']);
    expect(await seedDemo(database.dataSource, testKeys, report)).toEqual({ loaded: false });
    expect(steps).toHaveLength(1);
    expect(await tenantsOf(database.dataSource)).toBe('DEMO');
    const rows = { person: 21, appointment: 21, appointment_title: 23, training_enrolment: 30, planning_entry: 30 };
    for (const [table, rowCount] of Object.entries(rows)) expect(await count(table), table).toBe(rowCount);
    expect([await count('annual_rank'), await count('collective_rank'), await count('party_membership')]).toEqual([
      21, 2, 20,
    ]);
  });

  test('is told from accounts of other people', async () => {
    await database.dataSource.query(`update loaded_source set name = 'another' where name = 'demo'`);
    expect(await tenantsOf(database.dataSource)).toBe('ACCOUNTS');
    await database.dataSource.query(`update loaded_source set name = 'demo' where name = 'another'`);
  });

  test('has an account for each token, on the units of that day', async () => {
    const grants = await database.dataSource.query<{ name: string; role: string; code: string | null }[]>(
      `select a.name, g.role, v.code from account a join account_grant g on g.account_id = a.id
       left join unit_version v on v.unit_id = g.unit_id and v.valid_from <= '2023-10-05'
         and (v.valid_to is null or v.valid_to > '2023-10-05') order by a.name`,
    );
    expect(new Map(grants.map(({ name, role, code }) => [name, `${role} ${code ?? 'country'}`]))).toEqual(
      new Map([
        ['Công chức phường Tân Phong', 'WARD_OFFICER 03387'],
        ['Chuyên viên Sở Nội vụ Lai Châu', 'PERSONNEL_OFFICER 12'],
        ['Hệ thống của thành phố Lai Châu', 'SUPERIOR_SYSTEM 105'],
        ['Hệ thống của tỉnh Lai Châu', 'SUPERIOR_SYSTEM 12'],
        ['Người phân tích, cả nước', 'ANALYST country'],
        ['Người vận hành', 'OPERATOR country'],
      ]),
    );
    expect(DEMO_ACCOUNTS.map(({ token }) => token)).toEqual([
      'demo-ward',
      'demo-officer',
      'demo-district',
      'demo-province',
      'demo-analyst',
      'demo-admin',
    ]);
  });

  test('the class is a local rule of the ward alone, said to be an assumption', async () => {
    const rows = await database.dataSource.query(
      `select v.code, r.family, r.value ->> 'unitClass' as class, r.verified, r.note from local_rule r
       join unit_version v on v.unit_id = r.unit_id`,
    );
    expect(rows).toEqual([
      {
        code: '03387',
        family: 'UNIT_CLASS',
        class: 'II',
        verified: false,
        note: expect.stringContaining('Assumption of the demo'),
      },
    ]);
  });
});
