import { type CadreServer, createServer } from '../../src/api/server.ts';
import { dayOf } from '../../src/kernel/date.ts';
import { seedDemo } from '../../src/seed/demo/demo.ts';
import { type TestDatabase, testDatabase, testKeys } from '../../src/testing/index.ts';

export interface Answer<Data> {
  /** Null where anything failed. */
  readonly data: Data | null;
  /** The code of the first error. */
  readonly code: string | null;
  /** The argument at fault, and what is said of it. */
  readonly field: string | null;
  readonly message: string | null;
}

export interface Asking {
  /** A token of the demo; null: nobody. The officer of the ward where not given. */
  readonly token?: string | null;
  readonly key?: string;
}

/** The demo behind the real server, on a day of the test's own: the year as users of the API live it. */
export class Year {
  readonly database: TestDatabase;
  readonly server: CadreServer;
  /** What callers were not told. */
  readonly internal: unknown[];
  readonly #time: { now: Date };

  private constructor(database: TestDatabase, server: CadreServer, internal: unknown[], time: { now: Date }) {
    this.database = database;
    this.server = server;
    this.internal = internal;
    this.#time = time;
  }

  static async open(today = '2026-11-24'): Promise<Year> {
    const database = await testDatabase();
    await seedDemo(database.dataSource, testKeys);
    const internal: unknown[] = [];
    const time = { now: noon(today) };
    const clock = { now: () => time.now, today: () => dayOf(time.now) };
    const server = createServer({
      dataSource: database.dataSource,
      keys: testKeys,
      clock,
      onInternalError: (error) => internal.push(error),
    });
    await server.apollo.start();
    return new Year(database, server, internal, time);
  }

  async close(): Promise<void> {
    await this.server.apollo.stop();
    await this.database.close();
  }

  /** From now on it is that day. */
  become(day: string): void {
    this.#time.now = noon(day);
  }

  async ask<Data>(
    query: string,
    variables: Record<string, unknown> = {},
    { token = 'demo-ward', key }: Asking = {},
  ): Promise<Answer<Data>> {
    const contextValue = await this.server.contextFor({
      authorization: token === null ? undefined : `Bearer ${token}`,
      acceptLanguage: 'vi',
      requestId: 'year',
      ...(key === undefined ? {} : { idempotencyKey: key }),
    });
    const { body } = await this.server.apollo.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('One answer was expected.');
    const { data, errors } = body.singleResult;
    const error = errors?.[0];
    const { code = null, field = null } = (error?.extensions ?? {}) as { code?: string; field?: string };
    return { data: error === undefined ? (data as Data) : null, code, field, message: error?.message ?? null };
  }

  /** For what has to work: throws with the message where it does not. */
  async told<Data>(query: string, variables: Record<string, unknown> = {}, asking: Asking = {}): Promise<Data> {
    const { data, code, field, message } = await this.ask<Data>(query, variables, asking);
    if (data === null) throw new Error(`${code} ${field ?? ''}: ${message}`);
    return data;
  }
}

const noon = (day: string) => new Date(`${day}T05:00:00Z`);
