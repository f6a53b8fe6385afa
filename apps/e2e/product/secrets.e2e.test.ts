import { afterAll, beforeAll, expect, test } from 'vitest';
import { Cluster, postgresBinaries } from './cluster.ts';
import { type RunningProduct, removeData, startProduct } from './running.ts';

/** What must never be in a log line, an error or a metric. */
const NAME = 'Trịnh Thị Bí Mật';
const IDENTIFIER = '001199887766';
const TOKEN = 'tok-s3cret-9f8e7d6c';
const IDEMPOTENCY_KEY = 'khoa-s3cret-1a2b3c';
const MASTER_KEY = Buffer.alloc(32, 9).toString('base64');
const PLANTED = [NAME, IDENTIFIER, TOKEN, IDEMPOTENCY_KEY, MASTER_KEY, encodeURIComponent(NAME)];
const AT = '2023-10-05';

const bin = postgresBinaries();
let cluster: Cluster;
let product: RunningProduct;
const told: string[] = [];
const env = () => ({ DATABASE_URL: cluster.url, CADRE_DEMO: '1', CADRE_KEYS: `k1:${MASTER_KEY}`, LOG_LEVEL: 'trace' });
beforeAll(async () => {
  if (bin === null) return;
  cluster = await Cluster.create(bin);
  cluster.start();
  product = await startProduct({ env: env() });
});
afterAll(async () => {
  await product?.stop();
  if (product) removeData(product);
  cluster?.remove();
});

async function send(path: string, init: RequestInit & { token?: string | undefined } = {}): Promise<string> {
  const { token = 'demo-ward', headers, ...rest } = init;
  const response = await fetch(`${product.url}${path}`, {
    ...rest,
    headers: { authorization: `Bearer ${token}`, ...(headers as Record<string, string>) },
  });
  const text = await response.text();
  told.push(`${JSON.stringify([...response.headers])} ${text}`);
  return text;
}
const ask = (query: string, variables: object = {}, token?: string, headers: Record<string, string> = {}) =>
  send('/graphql', {
    method: 'POST',
    token,
    headers: { 'content-type': 'application/json', 'cadre-reason': encodeURIComponent(NAME), ...headers },
    body: JSON.stringify({ query, variables }),
  });
const REVEAL = `mutation ($id: ID!, $reason: String!) { revealPersonalIdentifier(id: $id, at: "${AT}", reason: $reason) }`;

test.skipIf(bin === null)(
  'planted values are in no answer, log line or metric, whatever goes wrong',
  async () => {
    // A person who bears them, kept by an import.
    const header =
      'mã,họ và tên,giới tính,ngày sinh,số định danh,dân tộc,tôn giáo,ngày vào đảng,ngày chính thức,đối tượng,chức danh,từ ngày,đến ngày,số quyết định,trình độ chuyên môn,chuyên ngành,lý luận chính trị,quản lý nhà nước,ngoại ngữ,tin học,tiếng dân tộc,ghi chú';
    const line = (key: string, birth = '01/02/1980') =>
      `${key},${NAME},Nữ,${birth},${IDENTIFIER},Kinh,Không,,,Cán bộ,PBT,2020-08-01,,,Đại học,,Chưa,,,,,`;
    const upload = async (text: string, name = 'Danh sách.csv', token?: string) => {
      const form = new FormData();
      form.append('file', new Blob([text]), name);
      const answer = await send('/files', { method: 'POST', body: form, token });
      return (JSON.parse(answer) as { fileId?: string }).fileId ?? '';
    };
    const IMPORT = `mutation ($fileId: ID!) { importWorkbook(input: { fileId: $fileId, unit: { code: "03387", at: "${AT}" }, policy: REJECT_FILE, dryRun: false }) { applied problems { code message } } }`;
    const fileId = await upload(`${header}\n${line('BM1')}\n`);
    expect(await ask(IMPORT, { fileId }, undefined, { 'idempotency-key': IDEMPOTENCY_KEY })).toContain(
      '"applied":true',
    );
    expect(await ask(IMPORT, { fileId: 'x' }, undefined, { 'idempotency-key': IDEMPOTENCY_KEY })).toContain(
      'IDEMPOTENCY_MISMATCH',
    );
    const id = cluster.ask(`select id from person where full_name = '${NAME}'`);

    // Bad arguments, in variables and in the text.
    for (const value of [NAME, IDENTIFIER]) {
      for (const text of [
        await ask('query ($at: Date!) { units(tier: PROVINCE, at: $at, first: 1) { totalCount } }', { at: value }),
        await ask('query ($first: Int!) { units(tier: PROVINCE, at: "2023-10-05", first: $first) { totalCount } }', {
          first: value,
        }),
        await ask(`query ($first: Int!) { units(tier: PROVINCE, at: "2023-10-05", first: $first) { totalCount } }`, {
          first: { deep: [value] },
        }),
        await ask(`query ($ref: UnitRef!) { unit(ref: $ref) { name } }`, { ref: { code: '03387', at: value } }),
        await ask(`query ($ref: UnitRef!) { unit(ref: $ref) { name } }`, { ref: { [value]: value } }),
        await ask(`query ($tier: UnitTier!) { units(tier: $tier, at: "2023-10-05", first: 1) { totalCount } }`, {
          tier: value,
        }),
        await ask(`{ units(tier: PROVINCE, at: "${value}", first: 1) { totalCount } }`),
        await ask(`{ units(tier: "${value}", at: "2023-10-05", first: 1) { totalCount } }`),
        await ask(`{ units(tier: PROVINCE, at: "2023-10-05", first: "${value}") { totalCount } }`),
        await ask(`{ viewer "${value}" }`),
        await ask(`{ official(id: "${value}", at: "${AT}") { id } }`),
        await ask(`{ audit(first: 1, filter: { personId: "${value}" }) { totalCount } }`),
        await ask(`{ units(tier: PROVINCE, at: "2023-10-05", first: 1, after: "${value}") { totalCount } }`),
        await ask(REVEAL, { id: value, reason: 'ngắn' }),
        await ask(REVEAL, { id: value, reason: `${value} là lý do` }),
        await ask(IMPORT, { fileId: value }),
      ]) {
        expect(text).toContain('"errors"');
      }
    }
    // A file that contradicts the register, one that is none, a body that is none, a path that is none.
    await ask(IMPORT, { fileId: await upload(`${header}\n${line('BM2', '03/04/1990')}\n`) });
    // A report names the file to whoever sent it: here it is only kept.
    await upload(`${NAME},${IDENTIFIER}`, `${NAME} ${IDENTIFIER}.csv`);
    await ask(IMPORT, { fileId: await upload(`${NAME},${IDENTIFIER}`, `${IDENTIFIER}.xlsx`) });
    await send('/graphql', {
      method: 'POST',
      body: `{"query": "${NAME}`,
      headers: { 'content-type': 'application/json' },
    });
    await send(`/${encodeURIComponent(NAME)}/${IDENTIFIER}?q=${IDENTIFIER}`);
    await send('/graphql?query={viewer{name}}', { token: TOKEN, headers: { 'apollo-require-preflight': '1' } });
    await ask('{ viewer { name } }', {}, TOKEN);
    await upload('x', 'x.csv', TOKEN);

    // The database refuses or fails: a constraint, a sealed value that does not open, a chain that cannot be written.
    cluster.ask(`alter table appointment add constraint ck_planted check (person_id <> '${id}') not valid`);
    await ask(IMPORT, { fileId: await upload(`${header}\n${line('BM1').replace('2020-08-01', '2021-08-01')}\n`) });
    cluster.ask('alter table appointment drop constraint ck_planted');
    cluster.ask(`create function planted() returns trigger language plpgsql as $$
    begin raise exception 'refused: % %', new.full_name, '${IDENTIFIER}'; end $$`);
    cluster.ask('create trigger planted before insert on person for each row execute function planted()');
    const other = line('BM3').replace(IDENTIFIER, '');
    expect(await ask(IMPORT, { fileId: await upload(`${header}\n${other}\n`) })).toContain('INTERNAL');
    cluster.ask('drop trigger planted on person; drop function planted');
    const sealed = cluster.ask(`select identifier_sealed from person where id = '${id}'`);
    cluster.ask(
      `set session_replication_role = replica; update person set identifier_sealed = reverse(identifier_sealed) where id = '${id}'`,
    );
    expect(await ask(REVEAL, { id, reason: 'Đối chiếu hồ sơ gốc' })).toContain('INTERNAL');
    expect(
      await ask(
        `{ officials(units: { unit: { code: "03387", at: "${AT}" } }, at: "${AT}", first: 100) { nodes { id } } }`,
      ),
    ).toContain('INTERNAL');
    cluster.ask(
      `set session_replication_role = replica; update person set identifier_sealed = '${sealed}' where id = '${id}'`,
    );
    cluster.ask('alter table audit_head rename to audit_head_away');
    expect(await ask(`{ official(id: "${id}", at: "${AT}") { fullName } }`)).not.toContain('"official":{');
    cluster.ask('alter table audit_head_away rename to audit_head');
    await send('/metrics');

    // A start without the key, and with one that is none.
    const output = product.output();
    await product.stop();
    const failures: string[] = [];
    for (const keys of [`k2:${Buffer.alloc(32, 8).toString('base64')}`, `k1:${MASTER_KEY}x`, `K1:${MASTER_KEY}`]) {
      const failed = await startProduct({ env: { ...env(), CADRE_KEYS: keys } }).catch((error: Error) => error.message);
      if (typeof failed !== 'string') throw new Error('It started.');
      failures.push(failed);
    }
    expect(failures[0]).toContain('CADRE_KEYS');

    expect(output.split('\n').length).toBeGreaterThan(30);
    for (const value of PLANTED) {
      expect(output, 'log').not.toContain(value);
      expect(failures.join('\n'), 'start').not.toContain(value);
      expect(
        told.filter((text) => text.includes(value)),
        'answers',
      ).toEqual([]);
    }
  },
  180_000,
);
