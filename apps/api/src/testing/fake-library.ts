import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import type { CadreServer, DemoAccounts, Library, RequestContext } from '../library.ts';

/** The process tested alone: a server library with one slow query and a database that is only remembered. */
export interface FakeState {
  /** What happened, in order. */
  readonly events: string[];
  readonly uploads: { name: string; size: number }[];
  /** The session each GraphQL request came with. */
  readonly sessionsUsed: (string | null)[];
  /** Transactions opened and not yet ended. */
  open: number;
  databaseDown: boolean;
  tenants: 'NOBODY' | 'DEMO' | 'ACCOUNTS';
  loadingFails: Error | undefined;
  sealingFails: Error | undefined;
  connectingFails: Error | undefined;
}

export const FAKE_ACCOUNTS: DemoAccounts = [
  { token: 'demo-ward', vi: 'Công chức phường', en: 'Ward officer' },
  { token: 'demo-district', vi: 'Hệ thống của thành phố', en: 'System of the city' },
];

export function newState(): FakeState {
  return {
    events: [],
    uploads: [],
    sessionsUsed: [],
    open: 0,
    databaseDown: false,
    tenants: 'NOBODY',
    loadingFails: undefined,
    sealingFails: undefined,
    connectingFails: undefined,
  };
}

class Refusal extends Error {
  readonly code: string;
  constructor(code: string) {
    super(`refused: ${code}`);
    this.name = 'DomainError';
    this.code = code;
  }
}

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      hello: { type: new GraphQLNonNull(GraphQLString), resolve: () => 'xin chào' },
      slow: {
        type: new GraphQLNonNull(GraphQLInt),
        args: { ms: { type: new GraphQLNonNull(GraphQLInt) } },
        resolve: async (_root, { ms }: { ms: number }) => {
          await new Promise((resolve) => setTimeout(resolve, ms));
          return ms;
        },
      },
    },
  }),
});

export function fakeServer(state: FakeState, plugins: readonly ApolloServerPlugin<RequestContext>[] = []): CadreServer {
  const apollo = new ApolloServer<RequestContext>({ schema, plugins: [...plugins], stopOnTerminationSignals: false });
  const contextFor = async ({ requestId, session }: { requestId: string; session?: string | undefined }) => {
    state.sessionsUsed.push(session ?? null);
    state.open += 1;
    let ended = false;
    const end = async () => {
      if (!ended) state.open -= 1;
      ended = true;
    };
    return { requestId, language: 'vi', unitOfWork: { rollback: end, commit: end } } as unknown as RequestContext;
  };
  const server: Omit<CadreServer, 'schema'> = {
    apollo,
    contextFor,
    async saveUpload({ authorization, session }, files) {
      if (session !== undefined) state.events.push(`upload by ${session}`);
      if (authorization === 'Bearer nobody') throw new Refusal('UNAUTHENTICATED');
      if (authorization === 'Bearer broken') throw new Error('Nguyễn Văn An');
      state.uploads.push(...files.map(({ name, bytes }) => ({ name, size: bytes.byteLength })));
      return { fileId: 'file-1' };
    },
    sessions: fakeSessions(state),
    rememberUse: async () => {},
    workbookTemplate: async () => new TextEncoder().encode('PK template'),
    async ready() {
      if (state.databaseDown) throw new Error('connection refused');
    },
  };
  return { schema, ...server };
}

/** `an` may sign in with `đúng`; whoever signs in at the provider as `an` is that account. */
function fakeSessions(state: FakeState): CadreServer['sessions'] {
  let opened = 0;
  const open = (replaces: string | undefined) => {
    opened += 1;
    if (replaces !== undefined) state.events.push(`session ${replaces} replaced`);
    return { session: `session-${opened}`, expiresAt: new Date(Date.now() + 3_600_000), mustChangePassword: false };
  };
  const sessions: Pick<CadreServer['sessions'], 'signInWithPassword' | 'signInWithIdentity' | 'state' | 'end'> = {
    async signInWithPassword({ name, password, address, replaces }) {
      state.events.push(`${name} from ${address}`);
      if (name === 'waiting') throw Object.assign(new Refusal('RATE_LIMITED'), { retryAfterSeconds: 30 });
      if (name !== 'an' || password !== 'đúng') throw new Refusal('UNAUTHENTICATED');
      return open(replaces);
    },
    async signInWithIdentity({ claims, replaces }) {
      state.events.push(claims.map(({ claim, subject }) => `${claim}=${subject}`).join(' '));
      if (!claims.some(({ subject }) => subject === 'an')) throw new Refusal('UNAUTHENTICATED');
      return open(replaces);
    },
    state: async (session) => ({ signedIn: session?.startsWith('session-') ?? false, mustChangePassword: false }),
    async end(session) {
      state.events.push(`${session} ended`);
    },
  };
  return sessions as CadreServer['sessions'];
}

export function fakeLibrary(state: FakeState): Library {
  const dataSource = {
    isInitialized: false,
    async initialize() {
      if (state.connectingFails) throw state.connectingFails;
      state.events.push('database opened');
    },
    async destroy() {
      state.events.push('database closed');
    },
    query: async () => [{ version: '150004' }],
  };
  const pglite = { closed: false, close: async () => state.events.push('pglite closed') };
  return {
    entities: [],
    KeyRing: { parse: () => ({}), newKey: (id: string) => `${id}:${'A'.repeat(43)}=` },
    DEMO_ACCOUNTS: FAKE_ACCOUNTS,
    createDataSource: () => dataSource,
    openEmbedded: async () => pglite,
    async migrate() {
      if (state.loadingFails) throw state.loadingFails;
      return { applied: 1 };
    },
    async sealIdentifiers() {
      if (state.sealingFails) throw state.sealingFails;
      return { sealed: 0 };
    },
    tenantsOf: async () => state.tenants,
    newTemporaryPassword: () => 'made-up-pass-word',
    async createOperator(
      _dataSource: unknown,
      _keys: unknown,
      { name, login, password, withToken }: Record<string, unknown>,
    ) {
      state.events.push(`operator ${name} ${login} ${password}`);
      return { token: withToken ? 'cadre_made' : null };
    },
    loadReference: async () => ({ loaded: true }),
    async seedDemo() {
      state.events.push('demo loaded');
      return { loaded: true };
    },
    async seedDemoYears() {
      state.events.push('demo years loaded');
      return { loaded: true };
    },
    createServer: (dependencies: { plugins?: readonly ApolloServerPlugin<RequestContext>[] }) =>
      fakeServer(state, dependencies.plugins),
  } as unknown as Library;
}
