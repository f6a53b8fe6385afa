import { makeGuards } from '../../src/api/features.ts';
import { type CadreServer, createServer } from '../../src/api/server.ts';
import { type Hashing, Passwords } from '../../src/features/access/index.ts';
import { dayOf, type InstantClock } from '../../src/kernel/date.ts';
import { seedDemo } from '../../src/seed/demo/demo.ts';
import { type TestDatabase, testDatabase, testKeys } from '../../src/testing/index.ts';

type Answer = {
  data?: Record<string, unknown> | null;
  errors?: readonly { message: string; extensions: { code: string; field?: string } }[];
};
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly login: string | null;
  readonly version: number;
  readonly disabled: boolean;
  readonly passwordTemporary: boolean;
  readonly sessionCount: number;
  readonly grants: readonly {
    id: string;
    role: string;
    validFrom: string;
    validTo: string | null;
    grantedBy: string | null;
    unit: { code: string } | null;
  }[];
  readonly tokens: readonly {
    id: string;
    name: string;
    lastUsedOn: string | null;
    revokedOn: string | null;
    createdBy: string | null;
    expiresOn: string | null;
    units: { code: string }[] | null;
  }[];
  readonly identities: readonly { id: string; issuer: string; claim: string; subject: string }[];
}

export const ACCOUNT = `id name login version disabled passwordTemporary sessionCount
  grants { id role validFrom validTo grantedBy unit { code } }
  tokens { id name permissions lastUsedOn revokedOn createdBy expiresOn units { code } }
  identities { id issuer claim subject }`;

export interface Who {
  readonly token?: string;
  readonly session?: string;
}

/** The real server over the demo, with a clock of the test's own, and hashing that is counted and costs nothing. */
export class World {
  readonly database: TestDatabase;
  readonly server: CadreServer;
  readonly internal: unknown[];
  /** How often a password was compared. */
  readonly hashing: { compared: number };
  /** What the clock shows. */
  time: { now: Date };

  private constructor(parts: Pick<World, 'database' | 'server' | 'internal' | 'hashing' | 'time'>) {
    this.database = parts.database;
    this.server = parts.server;
    this.internal = parts.internal;
    this.hashing = parts.hashing;
    this.time = parts.time;
  }

  static async open(): Promise<World> {
    const database = await testDatabase();
    await seedDemo(database.dataSource, testKeys);
    const hashing = { compared: 0 };
    const internal: unknown[] = [];
    const time = { now: new Date('2026-01-15T03:00:00Z') };
    const clock = { now: () => time.now, today: () => dayOf(time.now) };
    const counted: Hashing = {
      hash: async (password) => `hash of ${password}`,
      verify: async (digest, password) => {
        hashing.compared += 1;
        return digest === `hash of ${password}`;
      },
    };
    const server = createServer({
      dataSource: database.dataSource,
      keys: testKeys,
      clock,
      guards: { ...makeGuards(clock), passwords: new Passwords(counted) },
      onInternalError: (error) => internal.push(error),
      rememberUseAfterMs: 3_600_000,
    });
    await server.apollo.start();
    return new World({ database, server, internal, hashing, time });
  }

  async close(): Promise<void> {
    await this.server.apollo.stop();
    await this.database.close();
  }

  get clock(): InstantClock {
    return { now: () => this.time.now, today: () => dayOf(this.time.now) };
  }

  later(minutes: number): void {
    this.time.now = new Date(this.time.now.getTime() + minutes * 60_000);
  }

  async on<Result>(day: string, work: () => Promise<Result>): Promise<Result> {
    const { now } = this.time;
    this.time.now = new Date(`${day}T03:00:00Z`);
    try {
      return await work();
    } finally {
      this.time.now = now;
    }
  }

  async ask(query: string, who?: Who, variables: Record<string, unknown> = {}): Promise<Answer> {
    const asking = await this.begin(who);
    return asking(query, variables);
  }

  /** A request that has signed in, and sees the database as it is now; what it asks comes later. */
  async begin(
    who: Who = { token: 'demo-admin' },
  ): Promise<(query: string, variables?: Record<string, unknown>) => Promise<Answer>> {
    const contextValue = await this.server.contextFor({
      authorization: who.token === undefined ? undefined : `Bearer ${who.token}`,
      session: who.session,
      acceptLanguage: 'vi',
      requestId: 'test',
    });
    return async (query, variables = {}) => {
      const { body } = await this.server.apollo.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('One answer was expected.');
      return body.singleResult as Answer;
    };
  }

  async code(query: string, who?: Who, variables?: Record<string, unknown>): Promise<string | undefined> {
    return (await this.ask(query, who, variables)).errors?.[0]?.extensions.code;
  }

  async got<Value>(query: string, who?: Who, variables?: Record<string, unknown>): Promise<Value> {
    const { data, errors } = await this.ask(query, who, variables);
    const [value] = Object.values(data ?? {});
    if (errors !== undefined || value == null) throw new Error(JSON.stringify(errors));
    return value as Value;
  }

  /** Runs a mutation on an account as it is now; `input` is GraphQL text. */
  change(mutation: string, account: { id: string; version: number }, rest = '', who?: Who): Promise<Account> {
    return this.got<Account>(this.changing(mutation, account, rest), who);
  }

  changing(mutation: string, account: { id: string; version: number }, rest = '', fields = ACCOUNT): string {
    return `mutation { ${mutation}(input: { accountId: "${account.id}", expectedVersion: ${account.version} ${rest} }) { ${fields} } }`;
  }

  account(id: string): Promise<Account> {
    return this.got<Account>(`{ account(id: "${id}") { ${ACCOUNT} } }`);
  }

  async named(name: string): Promise<Account> {
    const { nodes } = await this.got<{ nodes: Account[] }>(
      `query ($search: String) { accounts(first: 10, search: $search) { nodes { ${ACCOUNT} } } }`,
      undefined,
      { search: name },
    );
    const [account] = nodes;
    if (account === undefined || nodes.length > 1) throw new Error(`${nodes.length} accounts are called ${name}.`);
    return account;
  }

  async create(name: string, login?: string): Promise<Account> {
    return this.got<Account>(
      `mutation ($input: CreateAccountInput!) { createAccount(input: $input) { ${ACCOUNT} } }`,
      undefined,
      { input: { name, login } },
    );
  }

  async token(
    account: { id: string; version: number },
    rest = 'name: "t"',
  ): Promise<{ secret: string; account: Account }> {
    return this.got(this.changing('createToken', account, rest, `secret account { ${ACCOUNT} }`));
  }

  /** An account with a password of its own choice, which it has already changed. */
  async person(name: string, login: string, password: string): Promise<Account> {
    const account = await this.create(name, login);
    const temporary = await this.got<{ password: string }>(this.changing('setPassword', account, '', 'password'));
    const { session } = await this.enter(login, temporary.password);
    await this.got(
      'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }',
      { session },
      {
        input: { oldPassword: temporary.password, newPassword: password },
      },
    );
    return this.account(account.id);
  }

  enter(name: string, password: string, address = '10.0.0.1', replaces?: string) {
    return this.server.sessions.signInWithPassword({ name, password, address, replaces });
  }

  /** The code a promise was refused with. */
  async refused(promise: Promise<unknown>): Promise<string> {
    return promise.then(
      () => 'done',
      (error: { code?: string }) => error.code ?? String(error),
    );
  }
}
