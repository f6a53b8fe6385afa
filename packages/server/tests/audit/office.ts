import { type CadreServer, createServer } from '../../src/api/server.ts';
import type { Role } from '../../src/authz/permissions.ts';
import { systemScope } from '../../src/authz/scope.ts';
import { createDataSource } from '../../src/database/data-source.ts';
import { ensureAccounts, hashToken } from '../../src/features/access/index.ts';
import { entities } from '../../src/features/entities.ts';
import type { UploadedFile } from '../../src/features/imports/index.ts';
import { sheetCsv } from '../../src/features/imports/workbook.fixtures.ts';
import type { KeyRing } from '../../src/kernel/keyring.ts';
import { seedDemo } from '../../src/seed/demo/demo.ts';
import { inTestTransaction, type TestDatabase, testDatabase, testKeys } from '../../src/testing/index.ts';

export const onServer = process.env.TEST_DATABASE_URL !== undefined && process.env.TEST_DATABASE_URL !== '';
export const AT = '2023-10-05';
export const WARD = { code: '03387', at: AT };

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}
export interface Asked {
  readonly token?: string | null;
  readonly variables?: Record<string, unknown>;
  readonly key?: string;
  readonly reason?: string;
  readonly requestId?: string;
  /** Another one on the same database. */
  readonly server?: CadreServer;
}
interface Verification {
  readonly entries: number;
  readonly head: { readonly seq: number; readonly hash: string };
  readonly bad: { readonly seq: number; readonly fault: string } | null;
}
export interface Head {
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
  readonly keyId: string;
  readonly signature: string;
}
export interface Body {
  readonly [name: string]: unknown;
  readonly seq: number;
  readonly subject: string;
  readonly persons: readonly string[];
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
}

const IMPORT = `mutation ($input: ImportWorkbookInput!) {
  importWorkbook(input: $input) { applied dryRun sheets { sheet created updated unchanged rejected } problems { code line field } }
}`;

/** For tests: a server on a database of its own, asked as programs ask it, and looked at as its owner may. */
export class Office {
  readonly internal: unknown[] = [];
  readonly database: TestDatabase;
  readonly dataSource: TestDatabase['dataSource'];
  readonly server: CadreServer;

  private constructor(database: TestDatabase, dataSource: TestDatabase['dataSource'], keys: KeyRing) {
    this.database = database;
    this.dataSource = dataSource;
    this.server = createServer({ dataSource, keys, onInternalError: (error) => this.internal.push(error) });
  }

  /** `poolSize`: connections on a PostgreSQL server; the embedded database has one. */
  static async open({ demo = true, keys = testKeys, poolSize = 4 } = {}): Promise<Office> {
    const database = await testDatabase();
    let { dataSource } = database;
    if (onServer && poolSize !== 4) {
      const url = (dataSource.options as unknown as { url: string }).url;
      dataSource = createDataSource({ kind: 'server', url, poolSize }, entities);
      await dataSource.initialize();
    }
    if (demo) await seedDemo(dataSource, keys);
    const office = new Office(database, dataSource, keys);
    await office.server.apollo.start();
    return office;
  }

  async close(): Promise<void> {
    await this.server.apollo.stop();
    if (this.dataSource !== this.database.dataSource) await this.dataSource.destroy();
    await this.database.close();
  }

  account(token: string, first: Role, ...more: readonly Role[]): Promise<void> {
    return inTestTransaction(this.dataSource, async (work) => {
      const scope = systemScope('test', work);
      await ensureAccounts(scope, [{ name: token, tokenHash: hashToken(token), role: first, unit: null }]);
      await scope.sql.query(
        `insert into account_grant (account_id, role, valid_from)
         select a.id, r.role, '2000-01-01' from account a cross join unnest($2::text[]) as r(role) where a.name = $1`,
        [token, more],
      );
    });
  }

  #request({ token = 'demo-ward', key, reason, requestId = 'test' }: Asked) {
    return {
      authorization: token === null ? undefined : `Bearer ${token}`,
      acceptLanguage: 'en',
      requestId,
      reason,
      idempotencyKey: key,
    };
  }

  async ask(query: string, asked: Asked = {}): Promise<Answer> {
    const { server = this.server } = asked;
    const contextValue = await server.contextFor(this.#request(asked));
    const { body } = await server.apollo.executeOperation(
      { query, variables: asked.variables ?? {} },
      { contextValue },
    );
    if (body.kind !== 'single') throw new Error('One answer was expected.');
    // Plain, as it is sent, but for what it cost: an answer that is given again costs less.
    const { extensions: _cost, ...answer } = JSON.parse(JSON.stringify(body.singleResult));
    return answer as Answer;
  }

  async code(query: string, asked: Asked = {}): Promise<string | undefined> {
    return (await this.ask(query, asked)).errors?.[0]?.extensions.code;
  }

  async get<Value>(query: string, field: string, asked: Asked = {}): Promise<Value> {
    const answer = await this.ask(query, asked);
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
    return answer.data?.[field] as Value;
  }

  async upload(files: readonly UploadedFile[], asked: Asked = {}): Promise<string> {
    return (await this.server.saveUpload(this.#request(asked), files)).fileId;
  }

  import(fileId: string, input: object = {}, asked: Asked = {}): Promise<Answer> {
    return this.ask(IMPORT, { ...asked, variables: { input: { fileId, unit: WARD, ...input } } });
  }

  verify(anchor?: Head): Promise<Verification> {
    const query = `query ($anchor: AuditAnchor) { auditVerification(anchor: $anchor) { entries head { seq hash } bad { seq fault } } }`;
    return this.get(query, 'auditVerification', {
      token: 'demo-admin',
      variables: anchor === undefined ? {} : { anchor },
    });
  }

  head(): Promise<Head> {
    return this.get('{ auditHead { seq hash at keyId signature } }', 'auditHead', { token: 'demo-admin' });
  }

  /** As the owner of the database, past every wall. */
  sql<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.dataSource.query(text, [...values]);
  }

  /** As an owner who has put the triggers away. */
  tamper(...statements: readonly string[]): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('set local session_replication_role = replica');
      for (const statement of statements) await manager.query(statement);
    });
  }

  async bodies(where = 'true', values: readonly unknown[] = []): Promise<Body[]> {
    const rows = await this.sql<{ body: string }>(`select body from audit_entry where ${where} order by seq`, values);
    return rows.map(({ body }) => JSON.parse(body) as Body);
  }

  async count(table: string): Promise<number> {
    return Number((await this.sql<{ n: string }>(`select count(*) as n from ${table}`))[0]?.n);
  }
}

/** A ward's list of persons: key, name and personal identifier of each, all of them with a note. */
export function persons(
  ...rows: readonly (readonly [key: string, name: string, identifier?: string, note?: string])[]
): UploadedFile {
  return sheetCsv(
    'persons',
    ...rows.map(([personKey, fullName, nationalId = '', note = 'ghi chú riêng']) => ({
      personKey,
      fullName,
      nationalId,
      note,
      religion: 'Không',
      partyJoined: '2005-02-15',
    })),
  );
}
