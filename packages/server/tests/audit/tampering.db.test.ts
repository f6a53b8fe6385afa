import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { systemScope } from '../../src/authz/scope.ts';
import { inTransaction } from '../../src/database/unit-of-work.ts';
import { ensureAccounts } from '../../src/features/access/index.ts';
import { AuditJournal } from '../../src/features/audit/index.ts';
import { inTestTransaction, testKeys } from '../../src/testing/index.ts';
import { type Head, Office, onServer } from './office.ts';

let office: Office;
/** The last entry, and a signed head taken then. */
let last: number;
let anchor: Head;
const MIDDLE = 100;

const rehash = `do $$
declare previous text := repeat('0', 64); link record;
begin
  for link in select seq, body from audit_entry order by seq loop
    previous := encode(sha256(convert_to(previous || E'\\n' || link.body, 'UTF8')), 'hex');
    update audit_entry set hash = previous where seq = link.seq;
  end loop;
  update audit_head set hash = previous, seq = (select max(seq) from audit_entry);
end $$`;
const edit = (seq: number) => `update audit_entry set body = replace(body, '"INSERT"', '"UPDATE"') where seq = ${seq}`;
const setHeadBack = `update audit_head h set (seq, hash) = (select seq, hash from audit_entry order by seq desc limit 1)`;
const another = (token: string) =>
  inTestTransaction(office.dataSource, (work) =>
    ensureAccounts(systemScope('test', work), [{ name: token, tokenHash: token, role: 'ANALYST', unit: null }]),
  );

beforeAll(async () => {
  office = await Office.open();
  anchor = await office.head();
  last = anchor.seq;
  await office.sql('create table kept_entry as select * from audit_entry');
});
afterAll(() => office?.close());
afterEach(async () => {
  await office.tamper(
    'delete from audit_entry',
    'insert into audit_entry select * from kept_entry',
    'delete from audit_change',
    setHeadBack,
  );
});

const swap = (columns: string) => `update audit_entry e set (${columns}) = (
  select ${columns} from kept_entry k where k.seq = ${2 * MIDDLE + 1} - e.seq) where e.seq in (${MIDDLE}, ${MIDDLE + 1})`;

describe('whoever owns the database', () => {
  test.each<[string, () => string[], () => { seq: number; fault: string }]>([
    ['edits a body', () => [edit(MIDDLE)], () => ({ seq: MIDDLE, fault: 'ALTERED' })],
    ['edits the first body', () => [edit(1)], () => ({ seq: 1, fault: 'ALTERED' })],
    ['edits the last body', () => [edit(last)], () => ({ seq: last, fault: 'ALTERED' })],
    [
      'adds a space to a body',
      () => [`update audit_entry set body = body || ' ' where seq = ${MIDDLE}`],
      () => ({ seq: MIDDLE, fault: 'ALTERED' }),
    ],
    ['edits two', () => [edit(MIDDLE + 5), edit(MIDDLE)], () => ({ seq: MIDDLE, fault: 'ALTERED' })],
    [
      'edits a hash',
      () => [`update audit_entry set hash = repeat('a', 64) where seq = ${MIDDLE}`],
      () => ({ seq: MIDDLE, fault: 'ALTERED' }),
    ],
    [
      'deletes an entry in the middle',
      () => [`delete from audit_entry where seq = ${MIDDLE}`],
      () => ({ seq: MIDDLE, fault: 'MISSING' }),
    ],
    ['deletes the first entry', () => ['delete from audit_entry where seq = 1'], () => ({ seq: 1, fault: 'MISSING' })],
    [
      'deletes one and moves the rest up',
      () => [
        `delete from audit_entry where seq = ${MIDDLE}`,
        `update audit_entry set seq = -seq where seq > ${MIDDLE}`,
        'update audit_entry set seq = -seq - 1 where seq < 0',
        setHeadBack,
      ],
      () => ({ seq: MIDDLE, fault: 'ALTERED' }),
    ],
    ['swaps the bodies of two', () => [swap('body')], () => ({ seq: MIDDLE, fault: 'ALTERED' })],
    ['swaps two with their hashes', () => [swap('body, hash')], () => ({ seq: MIDDLE, fault: 'ALTERED' })],
    [
      'swaps two and hashes the whole chain anew',
      () => [swap('body'), rehash],
      () => ({ seq: MIDDLE, fault: 'ALTERED' }),
    ],
    [
      'cuts the tail',
      () => [`delete from audit_entry where seq > ${last - 3}`],
      () => ({ seq: last - 2, fault: 'TRUNCATED' }),
    ],
    ['takes everything', () => ['delete from audit_entry'], () => ({ seq: 1, fault: 'TRUNCATED' })],
    [
      'moves the head forward',
      () => ['update audit_head set seq = seq + 1'],
      () => ({ seq: last + 1, fault: 'TRUNCATED' }),
    ],
    [
      'changes the hash of the head',
      () => [`update audit_head set hash = repeat('a', 64)`],
      () => ({ seq: last, fault: 'ALTERED' }),
    ],
    [
      'moves the head back, keeping the entries',
      () => ['update audit_head set seq = seq - 4'],
      () => ({ seq: last - 3, fault: 'ALTERED' }),
    ],
    [
      'adds an entry before the first',
      () => [
        `insert into audit_entry select 0, replace(body, '"seq":1,', '"seq":0,'), hash from audit_entry where seq = 1`,
      ],
      () => ({ seq: 0, fault: 'ALTERED' }),
    ],
    [
      'adds an entry after the last',
      () => [`insert into audit_entry select seq + 1, body, hash from audit_entry where seq = ${last}`],
      () => ({ seq: last + 1, fault: 'ALTERED' }),
    ],
  ])('%s: verify names the first entry that does not hold', async (_name, statements, bad) => {
    expect((await office.verify()).bad).toBeNull();
    await office.tamper(...statements());
    const found = await office.verify();
    expect(found.bad).toEqual(bad());
    expect(found.entries).toBeLessThanOrEqual(last);
  });

  test('cuts the tail and sets the head back: the anchor shows it, where the chain ends', async () => {
    await office.tamper(`delete from audit_entry where seq > ${last - 3}`, setHeadBack);
    expect((await office.verify()).bad).toBeNull();
    expect((await office.verify(anchor)).bad).toEqual({ seq: last - 2, fault: 'TRUNCATED' });
  });

  test('and lets the chain grow past the anchor again: the anchor shows that it was written anew', async () => {
    await office.tamper(`delete from audit_entry where seq > ${last - 1}`, setHeadBack);
    await another('past-the-anchor');
    expect((await office.verify()).bad).toBeNull();
    expect((await office.verify(anchor)).bad).toEqual({ seq: last, fault: 'REWRITTEN' });
    await office.tamper(`delete from account where name = 'past-the-anchor'`);
  });

  test('edits one and hashes the whole chain anew: the anchor alone shows it', async () => {
    await office.tamper(edit(MIDDLE), rehash);
    expect((await office.verify()).bad).toBeNull();
    expect((await office.verify(anchor)).bad).toEqual({ seq: last, fault: 'REWRITTEN' });
  });

  test('keeps a change that was not sealed: found, and never taken for the next one who writes', async () => {
    await office.sql('alter table audit_change disable trigger unsealed');
    await office.sql(`update account set name = 'Kẻ lẻn vào' where id in (select id from account limit 1)`);
    await office.sql('alter table audit_change enable trigger unsealed');
    expect((await office.verify()).bad).toEqual({ seq: last + 1, fault: 'UNSEALED' });
    await another('honest');
    expect((await office.bodies('seq > $1', [last])).map(({ subject }) => subject).sort()).toEqual([
      'access_token',
      'account',
      'account_grant',
    ]);
    expect(JSON.stringify(await office.bodies('seq > $1', [last]))).not.toContain('Kẻ lẻn vào');
    expect((await office.verify()).bad).toEqual({ seq: last + 4, fault: 'UNSEALED' });
    await office.tamper(`delete from account where name = 'honest'`);
  });
});

describe('an anchor', () => {
  test('of a chain that only grew holds', async () => {
    await another('grown');
    expect(await office.verify(anchor)).toMatchObject({ entries: last + 3, bad: null });
    await office.tamper(`delete from account where name = 'grown'`);
  });

  test('that says anything else than what was signed is refused', async () => {
    const query = 'query ($anchor: AuditAnchor) { auditVerification(anchor: $anchor) { entries } }';
    for (const change of [
      { seq: anchor.seq - 1 },
      { hash: 'a'.repeat(64) },
      { at: '2020-01-01T00:00:00.000Z' },
      { keyId: 'k9' },
      { signature: Buffer.alloc(64).toString('base64') },
      { signature: '' },
    ]) {
      const variables = { anchor: { ...anchor, ...change } };
      expect(await office.code(query, { token: 'demo-admin', variables })).toBe('VALIDATION_FAILED');
    }
  });

  test('of the empty chain holds for every chain', async () => {
    await office.tamper('delete from audit_entry', `update audit_head set seq = 0, hash = repeat('0', 64)`);
    const empty = await office.head();
    expect(empty.seq).toBe(0);
    expect(await office.verify(empty)).toMatchObject({ entries: 0, bad: null });
    await office.tamper('insert into audit_entry select * from kept_entry', setHeadBack);
    expect(await office.verify(empty)).toMatchObject({ entries: last, bad: null });
  });
});

test('a chain of many stretches is walked to its end', async () => {
  const journal = new AuditJournal(testKeys);
  const facts = { viewer: null, requestId: 'r', operation: 'test', reason: null };
  const count = onServer ? 12_000 : 6_000;
  await inTransaction(office.dataSource, { journal }, (work) =>
    journal.recordReads(work, [
      { facts, notes: Array.from({ length: count }, () => ({ subject: 'person' as const })) },
    ]),
  );
  expect(await office.verify(anchor)).toMatchObject({ entries: last + count, bad: null });
  await office.tamper(`update audit_entry set body = replace(body, '"test"', '"rest"') where seq = 5200`);
  expect((await office.verify(anchor)).bad).toEqual({ seq: 5200, fault: 'ALTERED' });
});
