import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer } from '../../src/api/server.ts';
import { hashToken } from '../../src/features/access/index.ts';
import { KeyRing } from '../../src/kernel/keyring.ts';
import { type Answer, AT, Office, persons } from './office.ts';

const IDENTIFIER = '001080004567';
const REVEAL = `mutation ($id: ID!, $reason: String!) { revealPersonalIdentifier(id: $id, at: "${AT}", reason: $reason) }`;
const reason = 'Đối chiếu hồ sơ gốc';
const APPLY = { dryRun: false, policy: 'REJECT_FILE' };

let office: Office;
let personId: string;
beforeAll(async () => {
  office = await Office.open({ poolSize: 10 });
  await office.import(await office.upload([persons(['S1', 'Vũ Văn Số', IDENTIFIER])]), APPLY);
  const [row] = await office.sql<{ id: string }>('select id from person where identifier_sealed is not null');
  personId = row?.id ?? '';
});
afterAll(async () => {
  expect(office?.internal).toEqual([]);
  await office?.close();
});

const codeOf = (answer: Answer) => answer.errors?.[0]?.extensions.code;
const seq = async () => (await office.head()).seq;
const kept = () => office.count('idempotency_key');
const told = async (after: number) => (await office.bodies('seq > $1', [after])).map(({ subject }) => subject);

describe('a mutation with a key', () => {
  test('sent fifty times at once is done once, and answered alike every time', async () => {
    const fileId = await office.upload([persons(['S2', 'Đinh Văn Lặp', '001080004568'])]);
    const before = await seq();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => office.import(fileId, APPLY, { key: 'nhap-so-quy-4' })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ data: { importWorkbook: { applied: true, sheets: [{ created: 1 }] } } });
    expect((await told(before)).filter((subject) => subject === 'person')).toHaveLength(1);
    expect(await office.count(`person where full_name = 'Đinh Văn Lặp'`)).toBe(1);
    // Without the key it is another request: nothing is left to do.
    expect(await office.import(fileId, APPLY)).toMatchObject({
      data: { importWorkbook: { sheets: [{ created: 0, unchanged: 1 }] } },
    });
  });

  test('opens an identifier once; each time it is shown again is in the chain', async () => {
    const before = await seq();
    const asked = { key: 'mo-so-dinh-danh', variables: { id: personId, reason } };
    const answers = await Promise.all(Array.from({ length: 50 }, () => office.ask(REVEAL, asked)));
    for (const answer of answers) expect(answer).toEqual({ data: { revealPersonalIdentifier: IDENTIFIER } });
    expect(await told(before)).toEqual(Array.from({ length: 50 }, () => 'person_identifier'));
    for (const entry of await office.bodies('seq > $1', [before])) {
      expect(entry).toMatchObject({ persons: [personId], reason, operation: 'revealPersonalIdentifier' });
    }
  });

  test('is another request with other variables or another text', async () => {
    const asked = { key: 'khoa-da-dung', variables: { id: personId, reason } };
    await office.ask(REVEAL, asked);
    const other = { ...asked, variables: { id: personId, reason: `${reason} lần hai` } };
    expect(await office.code(REVEAL, other)).toBe('IDEMPOTENCY_MISMATCH');
    expect(await office.code(`${REVEAL} `, asked)).toBe('IDEMPOTENCY_MISMATCH');
    expect(await office.code(REVEAL, asked)).toBeUndefined();
  });

  test('that failed frees its key', async () => {
    const before = await kept();
    const asked = { key: 'lan-dau-hong', variables: { id: personId, reason: 'ngắn' } };
    for (let time = 0; time < 3; time += 1) expect(await office.code(REVEAL, asked)).toBe('VALIDATION_FAILED');
    expect(await kept()).toBe(before);
    expect(await office.code(REVEAL, { ...asked, variables: { id: personId, reason } })).toBeUndefined();
    expect(await kept()).toBe(before + 1);
  });

  test('and the same key of another account are two', async () => {
    const asked = { key: 'hai-tai-khoan', variables: { id: personId, reason } };
    const before = await seq();
    await office.ask(REVEAL, asked);
    const other = await office.ask(REVEAL, {
      ...asked,
      token: 'demo-officer',
      variables: { id: personId, reason: `${reason} khác` },
    });
    expect(other.errors).toBeUndefined();
    const accounts = (await office.bodies('seq > $1', [before])).map(({ account }) => account);
    expect(new Set(accounts).size).toBe(2);
  });

  test('that refused the permission of the account is not answered from before once the right is gone', async () => {
    await office.account('short-lived', 'PERSONNEL_OFFICER');
    const asked = { token: 'short-lived', key: 'quyen-se-mat', variables: { id: personId, reason } };
    expect(await office.code(REVEAL, asked)).toBeUndefined();
    await office.tamper(
      `update account_grant set role = 'ANALYST' where account_id = (select id from account where name = 'short-lived')`,
    );
    const before = await seq();
    expect(await office.ask(REVEAL, asked)).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
    expect(await seq()).toBe(before);
  });

  test('is another request once its account reaches other units', async () => {
    await office.account('moved', 'PERSONNEL_OFFICER');
    const asked = { token: 'moved', key: 'chuyen-don-vi', variables: { id: personId, reason } };
    expect(await office.code(REVEAL, asked)).toBeUndefined();
    expect(await office.code(REVEAL, asked)).toBeUndefined();
    await office.tamper(
      `update account_grant set unit_id = (select id from unit
         where id not in (select unit_id from appointment) order by id limit 1)
       where account_id = (select id from account where name = 'moved')`,
    );
    const before = await seq();
    expect(await office.ask(REVEAL, asked)).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'IDEMPOTENCY_MISMATCH' } }],
    });
    expect(await seq()).toBe(before);
  });

  test('is the same by another token of the same reach, another by a narrower one', async () => {
    await office.account('many-tokens', 'PERSONNEL_OFFICER');
    const token = (name: string, permissions: string) => `
      insert into access_token (account_id, name, token_hash, permissions)
      select id, '${name}', '${hashToken(name)}', ${permissions} from account where name = 'many-tokens'`;
    await office.tamper(token('as-wide', 'null'), token('narrower', `'{roster:read,roster:identify}'`));
    const asked = { key: 'nhieu-ma-truy-cap', variables: { id: personId, reason } };
    const shown = { data: { revealPersonalIdentifier: IDENTIFIER } };
    expect(await office.ask(REVEAL, { ...asked, token: 'many-tokens' })).toEqual(shown);
    const before = await seq();
    expect(await office.ask(REVEAL, { ...asked, token: 'as-wide' })).toEqual(shown);
    expect(await seq()).toBe(before + 1);
    expect(await office.code(REVEAL, { ...asked, token: 'narrower' })).toBe('IDEMPOTENCY_MISMATCH');
    expect(await seq()).toBe(before + 1);
  });

  test('that changes a password leaves nothing behind, not even a hash', async () => {
    const input = { name: 'Đổi mật khẩu', login: 'doi.mat.khau' };
    const admin = { token: 'demo-admin' };
    const create = 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id version } }';
    const { id, version } = await office.get<{ id: string; version: number }>(create, 'createAccount', {
      ...admin,
      variables: { input },
    });
    const { password } = await office.get<{ password: string }>(
      `mutation { setPassword(input: { accountId: "${id}", expectedVersion: ${version} }) { password } }`,
      'setPassword',
      admin,
    );
    const { session } = await office.server.sessions.signInWithPassword({
      name: input.login,
      password,
      address: '10.0.0.1',
    });
    const before = await kept();
    const contextValue = await office.server.contextFor({
      authorization: undefined,
      session,
      acceptLanguage: 'vi',
      requestId: 'r',
      idempotencyKey: 'doi-mat-khau-1',
    });
    const { body } = await office.server.apollo.executeOperation(
      {
        query: 'mutation ($input: ChangePasswordInput!) { doi: changePassword(input: $input) }',
        variables: { input: { oldPassword: password, newPassword: 'một câu đủ dài để nhớ' } },
      },
      { contextValue },
    );
    expect(body).toMatchObject({ singleResult: { data: { doi: true } } });
    expect(await kept()).toBe(before);
  });

  test.each(['short', 'with space', 'chữ-có-dấu', 'x'.repeat(129), 'ctrl\u0007-key', ''])(
    '%j is no key',
    async (key) => {
      const before = await seq();
      expect(await office.code(REVEAL, { key, variables: { id: personId, reason } })).toBe('VALIDATION_FAILED');
      expect(await seq()).toBe(before);
    },
  );

  test('means nothing for a query', async () => {
    const before = await kept();
    expect((await office.ask('{ viewer { name } }', { key: 'chi-doc-thoi' })).errors).toBeUndefined();
    expect(await kept()).toBe(before);
  });
});

describe('an answer that is kept', () => {
  test('is sealed: neither the identifier nor the name nor the key is in the table', async () => {
    const [row] = await office.sql<{ text: string }>(
      'select string_agg(k::text, chr(10)) as text from idempotency_key k',
    );
    expect(row?.text).not.toMatch(/0010800|Vũ Văn|applied|nhap-so|mo-so/);
  });

  test('is of a request that only the key can tell: no bare hash of it is kept', async () => {
    const asked = { key: 'khong-bam-tran', variables: { id: personId, reason } };
    await office.ask(REVEAL, asked);
    const [row] = await office.sql<{ mark: string }>(
      'select request_hash as mark from idempotency_key where key_hash = $1',
      [createHash('sha256').update(asked.key).digest('hex')],
    );
    expect(row?.mark).toMatch(/^test:[0-9a-f]{64}$/);
    const bare = await office.sql(`select from idempotency_key where request_hash !~ '^test:[0-9a-f]{64}$'`);
    expect(bare).toEqual([]);
  });

  test('is given again after the key was rotated', async () => {
    const asked = { key: 'truoc-khi-thay-khoa', variables: { id: personId, reason } };
    await office.ask(REVEAL, asked);
    const old = `test:${Buffer.alloc(32, 7).toString('base64')}`;
    const server = createServer({
      dataSource: office.dataSource,
      keys: KeyRing.parse(`${KeyRing.newKey('k2')},${old}`),
    });
    await server.apollo.start();
    expect(await office.ask(REVEAL, { ...asked, server })).toEqual({ data: { revealPersonalIdentifier: IDENTIFIER } });
    const other = { ...asked, variables: { id: personId, reason: `${reason} khác` }, server };
    expect(await office.code(REVEAL, other)).toBe('IDEMPOTENCY_MISMATCH');
    await server.apollo.stop();
  });

  test('cannot be given under a ring that lost its key: the caller is told to read again', async () => {
    const asked = { key: 'khoa-sap-mat', variables: { id: personId, reason } };
    await office.ask(REVEAL, asked);
    const poorer = createServer({ dataSource: office.dataSource, keys: KeyRing.parse(KeyRing.newKey('k9')) });
    await poorer.apollo.start();
    const contextValue = await poorer.contextFor({
      authorization: 'Bearer demo-ward',
      acceptLanguage: 'vi',
      requestId: 'r',
      idempotencyKey: asked.key,
    });
    const { body } = await poorer.apollo.executeOperation(
      { query: REVEAL, variables: asked.variables },
      { contextValue },
    );
    await poorer.apollo.stop();
    expect(codeOf((body.kind === 'single' ? body.singleResult : {}) as Answer)).toBe('CONFLICT');
  });

  test('is forgotten after 48 hours, and not before', async () => {
    const asked = { key: 'hai-ngay-sau', variables: { id: personId, reason } };
    const other = { ...asked, variables: { id: personId, reason: `${reason} hôm khác` } };
    await office.ask(REVEAL, asked);
    await office.sql(`update idempotency_key set created_at = now() - interval '47 hours 59 minutes'`);
    expect(await office.code(REVEAL, other)).toBe('IDEMPOTENCY_MISMATCH');
    await office.sql(`update idempotency_key set created_at = now() - interval '48 hours 1 minute'`);
    expect(await office.code(REVEAL, other)).toBeUndefined();
    expect(await kept()).toBe(1);
  });
});
