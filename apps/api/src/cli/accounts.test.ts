import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeState, fakeLibrary, newState } from '../testing/fake-library.ts';
import type { Account, Client } from './client.ts';
import { createOperator, type OperatorOptions } from './operator.ts';
import { buildProgram } from './program.ts';

const AN: Account = {
  id: '11111111-1111-4111-8111-111111111111',
  name: 'Nguyễn Văn An',
  login: 'an',
  hasPassword: true,
  passwordTemporary: false,
  disabled: false,
  version: 7,
  sessionCount: 0,
  grants: [
    {
      id: 'g1',
      role: 'WARD_OFFICER',
      validFrom: '2026-01-01',
      validTo: null,
      grantedBy: null,
      unit: { code: '03387', name: 'Phường Tân Phong' },
    },
  ],
  tokens: [
    {
      id: 't1',
      name: 'báo cáo',
      permissions: null,
      expiresOn: null,
      createdOn: '2026-01-01',
      createdBy: null,
      lastUsedOn: null,
      revokedOn: null,
      units: null,
    },
  ],
  identities: [],
};
const TWIN: Account = { ...AN, id: '22222222-2222-4222-8222-222222222222', login: null, tokens: [], grants: [] };

let printed: string;
let asked: { operation: string; input: unknown }[];
let operators: OperatorOptions[];
beforeEach(() => {
  printed = '';
  asked = [];
  operators = [];
});

const terminal = {
  directory: '/',
  print: (text: string) => {
    printed += text;
  },
  progress: () => undefined,
};

async function cadre(...args: string[]): Promise<number | undefined> {
  const mutation = (operation: string, answer: unknown = AN) => [
    operation,
    async ({ input }: { input: unknown }) => {
      asked.push({ operation, input });
      return { [operation]: answer };
    },
  ];
  const names = [
    'createAccount',
    'grantRole',
    'endGrant',
    'linkIdentity',
    'disableAccount',
    'enableAccount',
    'revokeToken',
  ];
  const page = { nodes: [AN, TWIN], totalCount: 2, pageInfo: { hasNextPage: false, endCursor: null } };
  const client = {
    access: {
      ...Object.fromEntries(names.map((name) => mutation(name))),
      ...Object.fromEntries([
        mutation('setPassword', { password: 'tạm', usableUntil: '2026-01-18', account: AN }),
        mutation('createToken', { secret: 'cadre_x', tokenId: 't2', account: AN }),
      ]),
      account: async () => ({ account: AN }),
      accounts: async () => ({ accounts: page }),
    },
    async *items() {
      yield* page.nodes;
    },
    async *pages() {
      yield page;
    },
  } as unknown as Client;
  let code: number | undefined;
  const program = buildProgram(
    {
      env: {},
      terminal,
      connect: () => client,
      onDatabase: async () => 0,
      newKey: async (id) => id,
      createOperator: async (options) => {
        operators.push(options);
        return 0;
      },
    },
    (exit) => {
      code = exit;
    },
  );
  for (const each of [program, ...program.commands, ...program.commands.flatMap((one) => one.commands)]) {
    each.exitOverride().configureOutput({ writeErr: () => undefined });
  }
  await program.parseAsync(['node', 'cadre', ...args]);
  return code;
}

const CHANGE = { accountId: AN.id, expectedVersion: 7 };

describe('cadre account and cadre token', () => {
  it.each<[string[], string, object]>([
    [
      [
        'account',
        'grant',
        'AN',
        '--role',
        'ward-officer',
        '--unit',
        '03387',
        '--at',
        '2023-10-05',
        '--to',
        '2027-01-01',
      ],
      'grantRole',
      { role: 'WARD_OFFICER', unit: { code: '03387', at: '2023-10-05' }, validTo: '2027-01-01' },
    ],
    [
      ['account', 'grant', 'an', '--role', 'ANALYST', '--country', '--from', '2026-02-01'],
      'grantRole',
      { role: 'ANALYST', wholeCountry: true, validFrom: '2026-02-01' },
    ],
    [['account', 'end-grant', 'an', '--grant', 'g1'], 'endGrant', { grantId: 'g1' }],
    [
      ['account', 'link', 'an', '--issuer', 'https://id.example.vn', '--subject', 'x'],
      'linkIdentity',
      { issuer: 'https://id.example.vn', subject: 'x' },
    ],
    [['account', 'disable', AN.id], 'disableAccount', {}],
    [['account', 'enable', 'an'], 'enableAccount', {}],
    [['account', 'password', 'an'], 'setPassword', {}],
    [
      [
        'token',
        'create',
        'an',
        '--name',
        't',
        '--permission',
        'viewer:read',
        'indicators:exact',
        '--expires',
        '2027-01-01',
      ],
      'createToken',
      { name: 't', permissions: ['viewer:read', 'indicators:exact'], expiresOn: '2027-01-01' },
    ],
    [
      ['token', 'create', 'an', '--name', 't', '--unit', '12', '--at', '2023-10-05'],
      'createToken',
      { name: 't', units: [{ code: '12', at: '2023-10-05' }] },
    ],
    [['token', 'revoke', 'an', 'báo cáo'], 'revokeToken', { tokenId: 't1' }],
  ])('%j', async (args, operation, input) => {
    expect(await cadre(...args)).toBe(0);
    expect(asked).toEqual([{ operation, input: { ...CHANGE, ...input } }]);
  });

  it('says a secret once', async () => {
    await cadre('token', 'create', 'an', '--name', 't');
    expect(printed.match(/cadre_x/g)).toHaveLength(1);
    await cadre('account', 'create', '--name', 'An', '--login', 'an');
    expect(asked.map(({ operation }) => operation)).toEqual(['createToken', 'createAccount', 'setPassword']);
    expect(printed.match(/tạm\n/g)).toHaveLength(1);
  });

  it('lists accounts with their grants, and tokens', async () => {
    await cadre('account', 'list');
    expect(printed).toMatch(/Nguyễn Văn An +an +dùng/);
    await cadre('token', 'list', 'an');
    expect(printed).toMatch(/báo cáo +mọi quyền/);
  });

  it.each([
    [['account', 'grant', 'an', '--role', 'KING', '--country'], /--role/],
    [['account', 'grant', 'an', '--role', 'ANALYST'], /exactly one/],
    [['account', 'grant', 'an', '--role', 'ANALYST', '--unit', '12'], /--at/],
    [['account', 'disable', 'nobody'], /no account/],
    [['account', 'disable', 'Nguyễn Văn An'], /Several accounts/],
    [['token', 'revoke', 'an', 'other'], /No single token/],
    [['account', 'create', '--operator', '--name', 'x'], /needs --login/],
  ])('%j is refused before anything is changed', async (args, message) => {
    await expect(cadre(...args)).rejects.toThrow(message);
    expect(asked).toEqual([]);
  });

  it('makes an operator on the database, not over the API', async () => {
    await cadre('account', 'create', '--operator', '--name', 'An', '--login', 'an', '--password-stdin');
    expect([operators, asked]).toEqual([[{ name: 'An', login: 'an', passwordStdin: true, withToken: false }], []]);
  });
});

describe('the first operator', () => {
  const root = mkdtempSync(join(tmpdir(), 'cadre-operator-'));
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const url = 'postgres://cadre:s3cret@db:5432/cadre';
  const make = (
    state: FakeState,
    env: Record<string, string> = { DATABASE_URL: url, CADRE_KEYS: 'k1:made-up' },
    passwordStdin = false,
    input = '',
  ) =>
    createOperator(
      { name: 'An', login: 'an', passwordStdin, withToken: passwordStdin },
      { env, repositoryRoot: root, loadLibrary: async () => fakeLibrary(state), readInput: async () => input },
      terminal,
    );

  it('gets a password that is said once, or the one of the input, which is not said', async () => {
    const state = newState();
    expect(await make(state)).toBe(0);
    expect(state.events).toEqual(['database opened', 'operator An an made-up-pass-word', 'database closed']);
    expect(printed.match(/made-up-pass-word/g)).toHaveLength(1);
    printed = '';
    await make(state, undefined, true, 'một câu rất dài\n');
    expect(state.events).toContain('operator An an một câu rất dài');
    expect(printed).not.toContain('một câu');
    expect(printed.match(/cadre_made/g)).toHaveLength(1);
  });

  it.each([
    ['the embedded database', {}, 'NOBODY'],
    ['a server that runs a demo', { DATABASE_URL: url, CADRE_DEMO: '1' }, 'NOBODY'],
    ['a server that ever was one', { DATABASE_URL: url, CADRE_KEYS: 'k1:made-up' }, 'DEMO'],
  ] as const)('is refused for %s', async (_name, env: Record<string, string>, tenants) => {
    const state = { ...newState(), tenants };
    await expect(make(state, env)).rejects.toThrow(/This is a demo/);
    expect(state.events.filter((event) => event.startsWith('operator'))).toEqual([]);
    expect(state.events.at(-1)).toBe(tenants === 'DEMO' ? 'database closed' : undefined);
  });

  it('needs a password in the input when told to read one', async () => {
    await expect(make(newState(), undefined, true, '\n')).rejects.toThrow(/no password/);
  });
});
