import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sealIdentifiers } from '../../src/api/seal-identifiers.ts';
import { createServer } from '../../src/api/server.ts';
import { ROLES, type Role } from '../../src/authz/permissions.ts';
import { KeyRing } from '../../src/kernel/keyring.ts';
import { testKeys } from '../../src/testing/index.ts';
import { type Answer, AT, Office, persons } from './office.ts';

const [ONE, OTHER, AS_KEY] = ['001080111222', '001080333444', '001080555666'];
const DIGITS = [ONE, OTHER, AS_KEY];
const APPLY = { dryRun: false, policy: 'REJECT_FILE' };
const LIST = `{ officials(units: { unit: { code: "03387", at: "${AT}" } }, at: "${AT}", first: 100) {
  nodes { id fullName personalIdentifierMasked ethnicity religion partyJoinedOn restricted } } }`;
const REVEAL = (id: string, reason = 'Đối chiếu hồ sơ gốc') =>
  `mutation { revealPersonalIdentifier(id: "${id}", at: "${AT}", reason: "${reason}") }`;
const file = persons(['D1', 'Lê Văn Một', ONE], ['D2', 'Lê Văn Hai', OTHER], [AS_KEY, 'Lê Văn Ba']);
const newKey = KeyRing.newKey('k2');
const oldKey = `test:${Buffer.alloc(32, 7).toString('base64')}`;
const rotated = KeyRing.parse(`${newKey},${oldKey}`);
const onlyNew = KeyRing.parse(newKey);

interface Official {
  readonly id: string;
  readonly fullName: string;
  readonly personalIdentifierMasked: string | null;
  readonly ethnicity: string | null;
  readonly restricted: readonly string[];
}
let office: Office;
const list = async (token = 'demo-ward') =>
  (await office.get<{ nodes: Official[] }>(LIST, 'officials', { token })).nodes.filter(({ fullName }) =>
    fullName.startsWith('Lê Văn'),
  );
const masks = (rows: readonly Official[]) =>
  Object.fromEntries(rows.map((row) => [row.fullName, row.personalIdentifierMasked]));
const idOf = async (name: string) =>
  (await office.sql<{ id: string }>('select id from person where full_name = $1', [name]))[0]?.id ?? '';

beforeAll(async () => {
  office = await Office.open();
  expect(await office.import(await office.upload([file]), APPLY, { key: 'nhap-dinh-danh' })).toMatchObject({
    data: { importWorkbook: { applied: true } },
  });
  // A role that no installation has: reads persons, but nothing sensitive.
  Object.assign(ROLES, { READER: ['viewer:read', 'units:read', 'roster:read'] });
  await office.account('reader', 'READER' as Role);
});
afterAll(async () => {
  expect(office?.internal).toEqual([]);
  await office?.close();
});

/** Every place of the database that holds text, searched for the digits. */
async function placesOf(digits: readonly string[]): Promise<string[]> {
  const columns = await office.sql<{ schema: string; table: string; column: string; type: string }>(
    `select n.nspname as schema, c.relname as "table", a.attname as "column", t.typname as type
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     join pg_type t on t.oid = a.atttypid
     where c.relkind in ('r', 'm', 'p') and a.attnum > 0 and not a.attisdropped
       and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
  );
  expect(columns.length).toBeGreaterThan(100);
  const found: string[] = [];
  for (const { schema, table, column, type } of columns) {
    const text = type === 'bytea' ? `encode("${column}", 'escape')` : `"${column}"::text`;
    const [row] = await office.sql<{ n: string }>(
      `select count(*) as n from "${schema}"."${table}" where ${text} ~ $1`,
      [digits.join('|')],
    );
    if (Number(row?.n) > 0) found.push(`${table}.${column}`);
  }
  return found.sort();
}

describe('a personal identifier', () => {
  test('is nowhere in the database after an import: not in a row, a key, an upload, an answer, the chain', async () => {
    expect(await office.count('upload_file')).toBeGreaterThan(0);
    expect(await office.count('idempotency_key')).toBe(1);
    expect(await placesOf(DIGITS)).toEqual([]);
    // The search finds what is there.
    expect(await placesOf(['Lê Văn Một'])).toEqual(['audit_entry.body', 'person.full_name']);
  });

  test('is shown by its last digits', async () => {
    expect(masks(await list())).toEqual({
      'Lê Văn Một': '•••••••••222',
      'Lê Văn Hai': '•••••••••444',
      'Lê Văn Ba': '•••••••••666',
    });
  });

  test('is not shown at all, nor anything sensitive, without the right to it', async () => {
    const rows = await list('reader');
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      expect(row).toMatchObject({
        personalIdentifierMasked: null,
        ethnicity: null,
        religion: null,
        partyJoinedOn: null,
      });
      expect([...row.restricted].sort()).toEqual([
        'DISCIPLINE',
        'ETHNICITY',
        'PARTY_MEMBERSHIP',
        'PERSONAL_IDENTIFIER',
        'RELIGION',
      ]);
    }
    expect((await list()).every(({ restricted }) => restricted.length === 0)).toBe(true);
    expect(await office.code(REVEAL(await idOf('Lê Văn Một')), { token: 'reader' })).toBe('FORBIDDEN');
  });

  test('is opened by whoever may, with a reason, and that is in the chain before it is told', async () => {
    const id = await idOf('Lê Văn Một');
    const before = (await office.head()).seq;
    expect(await office.code(REVEAL(id, 'ngắn'))).toBe('VALIDATION_FAILED');
    expect(await office.code(REVEAL(id, '              '))).toBe('VALIDATION_FAILED');
    expect((await office.head()).seq).toBe(before);
    expect(await office.get(REVEAL(id), 'revealPersonalIdentifier')).toBe(ONE);
    expect(await office.bodies('seq > $1', [before])).toMatchObject([
      {
        kind: 'READ',
        subject: 'person_identifier',
        persons: [id],
        reason: 'Đối chiếu hồ sơ gốc',
        key: null,
        detail: null,
      },
    ]);
    for (const token of ['demo-district', 'demo-province', 'demo-analyst', 'demo-admin']) {
      expect(await office.code(REVEAL(id), { token })).toBe('FORBIDDEN');
    }
    expect(await office.code(REVEAL('00000000-0000-0000-0000-000000000000'))).toBe('NOT_FOUND');
    expect(await placesOf(DIGITS)).toEqual([]);
  });

  test('finds its person again: nothing is written twice', async () => {
    const answer = await office.import(await office.upload([file]), APPLY);
    expect(answer).toMatchObject({ data: { importWorkbook: { sheets: [{ created: 0, updated: 0, unchanged: 3 }] } } });
  });

  test('that was moved to another person does not open', async () => {
    const swap = `update person p set identifier_sealed = o.identifier_sealed from person o
      where p.full_name = 'Lê Văn Một' and o.full_name = 'Lê Văn Hai'`;
    await office.sql('create table kept_person as select id, identifier_sealed from person');
    await office.tamper(swap);
    const answer = await office.ask(REVEAL(await idOf('Lê Văn Một')));
    expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: 'INTERNAL' } }] });
    expect(JSON.stringify(answer)).not.toMatch(/080/);
    expect(office.internal.splice(0).map(String).join()).not.toMatch(/080/);
    await office.tamper(
      'update person p set identifier_sealed = k.identifier_sealed from kept_person k where k.id = p.id',
      'drop table kept_person',
    );
    expect(await office.get(REVEAL(await idOf('Lê Văn Một')), 'revealPersonalIdentifier')).toBe(ONE);
  });
});

describe('what an earlier release kept in plain', () => {
  test('is sealed at the next start, the key of the person with it, and the chain tells of it without the digits', async () => {
    await office.tamper(
      `update person set personal_identifier = '${AS_KEY}', identifier_index = null, identifier_sealed = null,
         identifier_key_id = null where full_name = 'Lê Văn Ba'`,
      `update person_key set key = '${AS_KEY}' where person_id = (select id from person where full_name = 'Lê Văn Ba')`,
    );
    expect(await placesOf(DIGITS)).toEqual(['person.personal_identifier', 'person_key.key']);
    const before = (await office.head()).seq;
    expect(await sealIdentifiers(office.dataSource, testKeys, { rotate: false })).toEqual({ sealed: 1 });
    expect(await sealIdentifiers(office.dataSource, testKeys, { rotate: false })).toEqual({ sealed: 0 });
    expect(await placesOf(DIGITS)).toEqual([]);
    const told = await office.bodies('seq > $1', [before]);
    expect(told.map(({ subject, operation, account }) => [subject, operation, account])).toEqual([
      ['person', 'seal identifiers', null],
      ['person_key', 'seal identifiers', null],
    ]);
    expect(masks(await list())['Lê Văn Ba']).toBe('•••••••••666');
    expect((await office.verify()).bad).toBeNull();
  });
});

describe('keys', () => {
  test('are missed at the start, by name', async () => {
    const lost = sealIdentifiers(office.dataSource, onlyNew, { rotate: false });
    await expect(lost).rejects.toMatchObject({ name: 'KeyMissingError', keyIds: ['test'] });
    await expect(lost).rejects.not.toThrow(/080/);
  });

  test('that only bear the name of the one that is needed are missed too; a row that was tampered with is no reason', async () => {
    const another = sealIdentifiers(office.dataSource, KeyRing.parse(KeyRing.newKey('test')), { rotate: false });
    await expect(another).rejects.toMatchObject({ name: 'KeyMissingError', keyIds: ['test'] });
    await expect(another).rejects.toThrow('another one of the same name: test');
    await expect(another).rejects.not.toThrow(/080/);
    await office.tamper(
      `create table kept_seal as select id, identifier_sealed from person`,
      `update person set identifier_sealed = 'AAAA' where full_name = 'Lê Văn Một'`,
    );
    expect(await sealIdentifiers(office.dataSource, testKeys, { rotate: false })).toEqual({ sealed: 0 });
    await office.tamper(
      'update person p set identifier_sealed = k.identifier_sealed from kept_seal k where k.id = p.id',
      'drop table kept_seal',
    );
  });

  test('are rotated batch by batch: stopped in between it goes on, and both keys work meanwhile', async () => {
    await office.tamper(
      `insert into person (id, full_name, sort_name, sex, birth_date, birth_precision, personal_identifier)
       select gen_random_uuid(), 'Người ' || n, 'x', 'MALE', '1980-01-01', 'DAY', lpad(n::text, 12, '7')
       from generate_series(100000, 102499) n`,
    );
    expect(await sealIdentifiers(office.dataSource, testKeys, { rotate: false })).toEqual({ sealed: 2500 });
    let transactions = 0;
    const interrupted = new Proxy(office.dataSource, {
      get(target, name) {
        if (name === 'createQueryRunner') transactions += 1;
        if (transactions > 3) throw new Error('Stopped.');
        const value = Reflect.get(target, name) as unknown;
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    await expect(sealIdentifiers(interrupted, rotated, { rotate: true })).rejects.toThrow('Stopped.');
    expect(await office.count(`person where identifier_key_id = 'k2'`)).toBe(2000);
    expect(await office.count(`person where identifier_key_id = 'test'`)).toBe(503);

    const withBoth = createServer({ dataSource: office.dataSource, keys: rotated });
    await withBoth.apollo.start();
    expect(masks(await listBy(withBoth))).toMatchObject({ 'Lê Văn Một': '•••••••••222', 'Lê Văn Ba': '•••••••••666' });
    await withBoth.apollo.stop();

    expect(await sealIdentifiers(office.dataSource, rotated, { rotate: true })).toEqual({ sealed: 503 });
    expect(await sealIdentifiers(office.dataSource, rotated, { rotate: true })).toEqual({ sealed: 0 });
    expect((await office.verify()).bad).toBeNull();
  });

  test('that are old can be taken off the ring then: values open, persons are found again', async () => {
    expect(await sealIdentifiers(office.dataSource, onlyNew, { rotate: false })).toEqual({ sealed: 0 });
    const withNew = createServer({
      dataSource: office.dataSource,
      keys: onlyNew,
      onInternalError: (error) => office.internal.push(error),
    });
    await withNew.apollo.start();
    expect(masks(await listBy(withNew))).toEqual({
      'Lê Văn Một': '•••••••••222',
      'Lê Văn Hai': '•••••••••444',
      'Lê Văn Ba': '•••••••••666',
    });
    const request = { authorization: 'Bearer demo-ward', acceptLanguage: 'vi', requestId: 'r' };
    const again = async (fileId: string) => {
      const { body } = await withNew.apollo.executeOperation(
        {
          query: `mutation { importWorkbook(input: { fileId: "${fileId}", unit: { code: "03387", at: "${AT}" }, policy: REJECT_FILE, dryRun: false }) { sheets { created updated unchanged } } }`,
        },
        { contextValue: await withNew.contextFor(request) },
      );
      return (body.kind === 'single' ? body.singleResult : {}) as Answer;
    };
    const { fileId } = await withNew.saveUpload(request, [file]);
    expect(await again(fileId)).toMatchObject({
      data: { importWorkbook: { sheets: [{ created: 0, updated: 0, unchanged: 3 }] } },
    });
    // What the old key sealed for a day is as gone as if the day were over.
    expect((await again(await office.upload([file]))).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await withNew.apollo.stop();
  });

  async function listBy(server: Office['server']): Promise<Official[]> {
    const contextValue = await server.contextFor({
      authorization: 'Bearer demo-ward',
      acceptLanguage: 'vi',
      requestId: 'r',
    });
    const { body } = await server.apollo.executeOperation({ query: LIST }, { contextValue });
    if (body.kind !== 'single') throw new Error('One answer was expected.');
    const data = body.singleResult.data as { officials: { nodes: Official[] } };
    return data.officials.nodes.filter(({ fullName }) => fullName.startsWith('Lê Văn'));
  }
});
