import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createClient } from '@cadre/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Cluster, postgresBinaries } from './cluster.ts';
import { type RunningProduct, removeData, startProduct } from './running.ts';

/** The server and its database are killed under load, at random moments. What was answered must be there, and told. */
const AT = '2023-10-05';
const ROUNDS = 10;
const HEADER =
  'mã,họ và tên,giới tính,ngày sinh,số định danh,dân tộc,tôn giáo,ngày vào đảng,ngày chính thức,đối tượng,chức danh,từ ngày,đến ngày,số quyết định,trình độ chuyên môn,chuyên ngành,lý luận chính trị,quản lý nhà nước,ngoại ngữ,tin học,tiếng dân tộc,ghi chú';
const quiet = { retries: 0, timeoutMs: 15_000 };

class Load {
  /** Keys of persons whose import was answered, and reveals that were. */
  readonly imported: string[] = [];
  revealed = 0;
  #next = 0;
  /** Where a person with an identifier is. */
  #lastWard: string | undefined;
  #running = true;
  #workers: Promise<void>[] = [];

  readonly #wards: readonly string[];
  constructor(wards: readonly string[]) {
    this.#wards = wards;
  }

  start(url: string): void {
    this.#running = true;
    const officer = createClient({ url, token: 'demo-officer', ...quiet });
    this.#workers = [
      ...Array.from({ length: 4 }, () => this.#repeat(() => this.#import(officer))),
      this.#repeat(() => this.#reveal(officer)),
      this.#repeat(async () => {
        await officer.roster.officials({ units: { unit: { code: '03387', at: AT } }, at: AT, first: 20 } as never);
      }),
    ];
  }

  /** Until something more was answered, however slow the machine is, and then a random while. */
  async goOn(): Promise<void> {
    const before = this.imported.length;
    for (let waited = 0; this.imported.length === before && waited < 10_000; waited += 20) await wait(20);
    await wait(Math.random() * 600);
  }

  async stop(): Promise<void> {
    this.#running = false;
    await Promise.all(this.#workers);
  }

  async #repeat(work: () => Promise<void>): Promise<void> {
    while (this.#running) await work().catch(() => wait(20));
  }

  async #import(officer: ReturnType<typeof createClient>): Promise<void> {
    this.#next += 1;
    const number = this.#next;
    const code = this.#wards[number % this.#wards.length] ?? '';
    const key = `K${number}`;
    const identifier = `0010${String(number).padStart(8, '0')}`;
    const line = `${key},Nguyễn Văn Bền,Nam,01/02/1980,${identifier},Kinh,Không,,,Cán bộ,PBT,2020-08-01,,,Đại học,,Chưa,,,,,`;
    const data = new TextEncoder().encode(`${HEADER}\n${line}\n`);
    const { fileId } = await officer.uploadFiles([{ name: 'Danh sách.csv', data }]);
    const input = { fileId, unit: { code, at: AT }, policy: 'REJECT_FILE', dryRun: false } as const;
    const { importWorkbook } = await officer.imports.importWorkbook({ input });
    if (!importWorkbook.applied) throw new Error('The load is not accepted.');
    this.imported.push(key);
    this.#lastWard = code;
  }

  async #reveal(officer: ReturnType<typeof createClient>): Promise<void> {
    if (this.#lastWard === undefined) return wait(20);
    const { officials } = await officer.roster.officials({
      units: { unit: { code: this.#lastWard, at: AT } },
      at: AT,
      first: 1,
    } as never);
    const id = officials.nodes[0]?.id;
    if (id === undefined) return wait(20);
    await officer.roster.revealPersonalIdentifier({ id, at: AT, reason: 'Đối chiếu hồ sơ gốc' } as never);
    this.revealed += 1;
  }
}

async function wardsOf(url: string): Promise<string[]> {
  const officer = createClient({ url, token: 'demo-officer', ...quiet });
  const { rows } = (
    await officer.indicators.indicatorTable({
      indicators: ['OFFICIAL_COUNT'],
      units: { leavesOf: { code: '12', at: AT } },
      at: AT,
    } as never)
  ).indicatorTable;
  return rows.map(({ unit }) => unit.code).filter((code) => code !== '03387');
}
const verify = async (url: string) =>
  (await createClient({ url, token: 'demo-admin' }).audit.auditVerification({})).auditVerification;

const bin = postgresBinaries();
describe.skipIf(bin === null)('on a PostgreSQL server', () => {
  let cluster: Cluster;
  let product: RunningProduct | undefined;
  beforeAll(async () => {
    cluster = await Cluster.create(bin ?? '');
    cluster.start();
  });
  afterAll(async () => {
    await product?.stop('SIGKILL');
    if (product) removeData(product);
    cluster?.remove();
  });

  const TABLES = ['person', 'person_key', 'appointment', 'appointment_title', 'credential', 'party_membership'];
  const ROWS = `select string_agg(subject || ' ' || n, ', ' order by subject) from (
    ${TABLES.map((table) => `select '${table}' as subject, count(*) as n from ${table}`).join(' union all ')}) t`;
  const TOLD = `select string_agg(subject || ' ' || n, ', ' order by subject) from (
    select body::jsonb ->> 'subject' as subject,
           count(*) filter (where body::jsonb ->> 'action' = 'INSERT') - count(*) filter (where body::jsonb ->> 'action' = 'DELETE') as n
    from audit_entry where body::jsonb ->> 'subject' in (${TABLES.map((table) => `'${table}'`).join(', ')})
    group by 1) t`;

  test(`killed ${ROUNDS} times with its database: every row is told, everything answered is there`, async () => {
    const env = {
      DATABASE_URL: cluster.url,
      CADRE_DEMO: '1',
      CADRE_KEYS: `k1:${Buffer.alloc(32, 5).toString('base64')}`,
    };
    product = await startProduct({ env });
    const load = new Load(await wardsOf(product.url));
    for (let round = 1; round <= ROUNDS; round += 1) {
      load.start(product.url);
      await load.goOn();
      // In either order, or nearly at once.
      const first = Math.random() < 0.5;
      if (first) cluster.kill();
      await wait(Math.random() * 30);
      await product.stop('SIGKILL');
      if (!first) cluster.kill();
      await load.stop();

      cluster.start();
      const where = `after round ${round}`;
      expect(cluster.ask('select count(*) from audit_change'), where).toBe('0');
      expect(cluster.ask(TOLD), where).toBe(cluster.ask(ROWS));
      expect(
        cluster.ask('select count(*) = max(seq) and max(seq) = (select seq from audit_head) from audit_entry'),
      ).toBe('t');
      const kept = new Set(cluster.ask(`select key from person_key where key ~ '^k[0-9]+$'`).toUpperCase().split('\n'));
      expect(
        load.imported.filter((key) => !kept.has(key)),
        where,
      ).toEqual([]);
      const opened = `select count(*) from audit_entry where body::jsonb ->> 'subject' = 'person_identifier'`;
      expect(Number(cluster.ask(opened)), where).toBeGreaterThanOrEqual(load.revealed);

      removeData(product);
      product = await startProduct({ env });
      expect((await verify(product.url)).bad, where).toBeNull();
    }
    expect(load.imported.length).toBeGreaterThanOrEqual(ROUNDS);
    expect(load.revealed).toBeGreaterThan(0);
  }, 300_000);
});

/** How many offices there are, and how many changes of offices are told: the years of the demo changed some. */
async function offices(url: string): Promise<{ readonly told: number; readonly officials: number }> {
  const officer = createClient({ url, token: 'demo-officer' });
  const admin = createClient({ url, token: 'demo-admin' });
  const units = { unit: { code: '12', at: AT } };
  const { officials } = await officer.roster.officials({ units, at: AT, first: 1 } as never);
  const told = await admin.audit.audit({ first: 1, filter: { subject: 'appointment', kind: 'CHANGE' } });
  return { told: told.audit.totalCount, officials: officials.totalCount };
}

test('on the embedded database, killed three times: every office is told, everything answered is there', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'cadre-kill-'));
  let product = await startProduct({ dataDir });
  const lived = await offices(product.url);
  const load = new Load(await wardsOf(product.url));
  for (let round = 1; round <= 3; round += 1) {
    load.start(product.url);
    await load.goOn();
    await product.stop('SIGKILL');
    await load.stop();

    product = await startProduct({ dataDir });
    expect((await verify(product.url)).bad).toBeNull();
    const { told, officials } = await offices(product.url);
    expect(told - officials).toBe(lived.told - lived.officials);
    // The demo's 21, and every import that was answered.
    expect(officials).toBeGreaterThanOrEqual(21 + load.imported.length);
  }
  expect(load.imported.length).toBeGreaterThan(0);
  await product.stop();
  removeData(product);
}, 300_000);
