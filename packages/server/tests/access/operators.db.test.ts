import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeOperator, type NewOperator } from '../../src/features/access/index.ts';
import { inTestTransaction } from '../../src/testing/index.ts';
import { serverUrl } from '../../src/testing/run.ts';
import { type Account, World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

const AT = '2023-10-05';
const PROVINCE = `{ code: "12", at: "${AT}" }`;
const OTHER_PROVINCE = `{ code: "11", at: "${AT}" }`;
const WARD = `{ code: "03387", at: "${AT}" }`;

describe('operators', () => {
  test.each(['demo-ward', 'demo-officer', 'demo-district', 'demo-province', 'demo-analyst'])(
    '%s is none',
    async (token) => {
      expect(await world.code('{ accounts(first: 1) { totalCount } }', { token })).toBe('FORBIDDEN');
      expect(await world.code('mutation { createAccount(input: { name: "x" }) { id } }', { token })).toBe('FORBIDDEN');
    },
  );

  test('list accounts page by page, find them, and read none twice', async () => {
    for (let turn = 0; turn < 5; turn += 1) await world.create(`Lặp lại ${turn}`);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: { nodes: Account[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } } =
        await world.got(
          'query ($after: String) { accounts(first: 3, after: $after) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }',
          undefined,
          { after },
        );
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      expect(page.totalCount).toBeGreaterThanOrEqual(11);
    } while (after !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(11);
    expect((await world.named('Lặp lại 3')).name).toBe('Lặp lại 3');
    expect(await world.code('{ account(id: "x") { id } }')).toBe('NOT_FOUND');
  });

  test('give login names that are one, whatever the case and the form of the letters', async () => {
    const account = await world.create('Nguyễn Văn Ấn', 'Nguyễn.Ấn');
    expect(account.login).toBe('Nguyễn.Ấn');
    for (const login of ['nguyễn.ấn', 'NGUYỄN.ẤN'.normalize('NFD')]) {
      const input = { name: 'Khác', login };
      const query = 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id } }';
      expect(await world.code(query, undefined, { input })).toBe('VALIDATION_FAILED');
    }
    const other = await world.create('Khác');
    expect(await world.code(world.changing('renameAccount', other, 'name: "Khác" login: "nguyễn.ấn"'))).toBe(
      'VALIDATION_FAILED',
    );
    const renamed = await world.change('renameAccount', account, 'name: "Nguyễn Văn Ấn" login: "NGUYỄN.ẤN"');
    expect(renamed.login).toBe('NGUYỄN.ẤN');
    expect(await world.code(world.changing('setPassword', other, '', 'password')), 'no name, no password').toBe(
      'VALIDATION_FAILED',
    );
  });

  test('are told when somebody else was there first, on every change', async () => {
    const account = await world.create('Xung đột', 'xung.dot');
    const stale = { id: account.id, version: account.version };
    const { account: fresh } = await world.token(
      await world.change('grantRole', account, 'role: ANALYST wholeCountry: true'),
    );
    const changes: [string, string, string?][] = [
      ['renameAccount', 'name: "x"'],
      ['disableAccount', ''],
      ['enableAccount', ''],
      ['setPassword', '', 'password'],
      ['grantRole', 'role: INSPECTOR wholeCountry: true'],
      ['endGrant', `grantId: "${fresh.grants[0]?.id}"`],
      ['createToken', 'name: "x"', 'secret'],
      ['revokeToken', `tokenId: "${fresh.tokens[0]?.id}"`],
      ['linkIdentity', 'issuer: "https://id.example.vn" subject: "x"'],
      ['unlinkIdentity', 'identityId: "00000000-0000-4000-8000-000000000000"'],
    ];
    for (const [mutation, rest, fields = 'id'] of changes) {
      expect(await world.code(world.changing(mutation, stale, rest, fields)), mutation).toBe('CONFLICT');
    }
    expect((await world.account(account.id)).version).toBe(fresh.version);
  });

  test('may touch parts of the account named alone', async () => {
    const [one, two] = [await world.create('Một'), await world.create('Hai')];
    const granted = await world.change('grantRole', one, 'role: ANALYST wholeCountry: true');
    const { account } = await world.token(granted);
    expect(await world.code(world.changing('endGrant', two, `grantId: "${granted.grants[0]?.id}"`))).toBe('NOT_FOUND');
    expect(await world.code(world.changing('revokeToken', two, `tokenId: "${account.tokens[0]?.id}"`))).toBe(
      'NOT_FOUND',
    );
  });
});

describe('the last operator', () => {
  test('cannot be removed in any way', async () => {
    const admin = await world.named('Người vận hành');
    const [grant] = admin.grants;
    const [token] = admin.tokens;
    const ways = [
      ['endGrant', `grantId: "${grant?.id}"`],
      ['endGrant', `grantId: "${grant?.id}" on: "2030-01-01"`],
      ['disableAccount', ''],
      ['revokeToken', `tokenId: "${token?.id}"`],
    ] as const;
    const refused = async () => {
      for (const [way, rest] of ways) {
        const { errors } = await world.ask(world.changing(way, await world.account(admin.id), rest));
        expect([way, errors?.[0]?.extensions.code]).toEqual([way, 'VALIDATION_FAILED']);
        expect(errors?.[0]?.message).toContain('last operator');
      }
    };
    await refused();
    // None of these is another: no way in, a province alone, not for ever, not any more.
    const without = await world.change(
      'grantRole',
      await world.create('Không lối vào'),
      'role: OPERATOR wholeCountry: true',
    );
    await world.token(without, 'name: "t" expiresOn: "2026-12-31"');
    await world.token(await world.account(without.id), 'name: "t" permissions: ["viewer:read"]');
    await world.token(await world.change('grantRole', await world.create('Tỉnh'), `role: OPERATOR unit: ${PROVINCE}`));
    await world.token(
      await world.change(
        'grantRole',
        await world.create('Tạm'),
        'role: OPERATOR wholeCountry: true validTo: "2027-01-01"',
      ),
    );
    const off = await world.token(
      await world.change('grantRole', await world.create('Khóa'), 'role: OPERATOR wholeCountry: true'),
    );
    await world.change('disableAccount', off.account);
    await refused();

    const second = await world.change('grantRole', await world.create('Thứ hai'), 'role: OPERATOR wholeCountry: true');
    const { secret } = await world.token(second);
    await world.change('disableAccount', await world.account(admin.id), '', { token: secret });
    expect(await world.code('{ accounts(first: 1) { totalCount } }')).toBe('UNAUTHENTICATED');
    const again = await world.got<Account>(`{ account(id: "${admin.id}") { id version } }`, { token: secret });
    await world.change('enableAccount', again, '', { token: secret });
    const own = await world.account(second.id);
    await world.change('disableAccount', own);
  });

  // The embedded database has one session: two requests are never at work at the same time.
  /** As an owner of the database who has put the triggers away. */
  const unseen = (statement: string, values: readonly unknown[]) =>
    world.database.dataSource.transaction(async (manager) => {
      await manager.query('set local session_replication_role = replica');
      const [rows] = await manager.query<[{ id: string }[], number]>(statement, [...values]);
      return rows;
    });

  test.skipIf(serverUrl() === null)('two of them cannot remove each other at the same time', async () => {
    const make = async (name: string) => {
      const account = await world.change('grantRole', await world.create(name), 'role: OPERATOR wholeCountry: true');
      return world.token(account);
    };
    const [one, two] = [await make('Cùng lúc một'), await make('Cùng lúc hai')];
    const admin = await world.named('Người vận hành');
    const others = await unseen(
      `update account set disabled_at = now() where id not in ($1, $2) and disabled_at is null returning id`,
      [one.account.id, two.account.id],
    );
    // Both have signed in before either changes anything.
    const [asOne, asTwo] = [await world.begin({ token: one.secret }), await world.begin({ token: two.secret })];
    const answers = await Promise.all([
      asOne(world.changing('disableAccount', two.account, '', 'id')),
      asTwo(world.changing('disableAccount', one.account, '', 'id')),
    ]);
    const outcomes = answers.map(({ errors }) => errors?.[0]?.extensions.code);
    expect(outcomes.filter((code) => code === undefined)).toHaveLength(1);
    await unseen(`update account set disabled_at = null where id = any ($1::uuid[]) returning id`, [
      others.map(({ id }) => id),
    ]);
    expect((await world.account(admin.id)).disabled).toBe(false);
  });
});

describe('an operator of a province', () => {
  let token: string;
  let account: Account;
  beforeAll(async () => {
    const made = await world.token(
      await world.change('grantRole', await world.create('Điều hành Lai Châu'), `role: OPERATOR unit: ${PROVINCE}`),
    );
    token = made.secret;
    account = made.account;
  });
  const as = () => ({ token });

  test('grants within the province alone', async () => {
    const officer = await world.got<Account>(
      'mutation { createAccount(input: { name: "Cán bộ Lai Châu" }) { id version } }',
      as(),
    );
    const granted = await world.change('grantRole', officer, `role: WARD_OFFICER unit: ${WARD}`, as());
    expect(granted.grants).toMatchObject([{ grantedBy: 'Điều hành Lai Châu', unit: { code: '03387' } }]);
    const refused = (rest: string) => world.code(world.changing('grantRole', granted, rest), as());
    expect(await refused(`role: WARD_OFFICER unit: ${OTHER_PROVINCE}`)).toBe('NOT_FOUND');
    expect(await refused('role: OPERATOR wholeCountry: true')).toBe('FORBIDDEN');
    const made = await world.got<{ secret: string }>(
      world.changing('createToken', granted, `name: "t" units: [${WARD}]`, 'secret'),
      as(),
    );
    expect(made.secret).toMatch(/^cadre_/);
    expect(
      await world.code(
        world.changing(
          'createToken',
          { ...granted, version: granted.version + 1 },
          `name: "t" units: [${OTHER_PROVINCE}]`,
          'secret',
        ),
        as(),
      ),
    ).toBe('NOT_FOUND');
  });

  test('does not find the accounts that may more, so cannot become one of them', async () => {
    const admin = await world.named('Người vận hành');
    const elsewhere = await world.change(
      'grantRole',
      await world.create('Nơi khác', 'noi.khac'),
      `role: WARD_OFFICER unit: ${OTHER_PROVINCE} validFrom: "2027-01-01"`,
    );
    for (const other of [admin, elsewhere]) {
      expect(await world.code(`{ account(id: "${other.id}") { id } }`, as())).toBe('NOT_FOUND');
      expect(await world.code(world.changing('setPassword', other, '', 'password'), as())).toBe('NOT_FOUND');
      expect(await world.code(world.changing('createToken', other, 'name: "t"', 'secret'), as())).toBe('NOT_FOUND');
      expect(await world.code(world.changing('linkIdentity', other, 'issuer: "https://x.vn" subject: "x"'), as())).toBe(
        'NOT_FOUND',
      );
    }
    const { nodes, totalCount } = await world.got<{ nodes: Account[]; totalCount: number }>(
      '{ accounts(first: 100) { nodes { name } totalCount } }',
      as(),
    );
    const names = nodes.map(({ name }) => name);
    expect(names).toContain('Công chức phường Tân Phong');
    expect(names).toContain('Hệ thống của tỉnh Lai Châu');
    expect(names).not.toContain('Người vận hành');
    expect(names).not.toContain('Nơi khác');
    expect(totalCount).toBe(nodes.length);
  });

  test('through a token that leaves over one permission cannot widen its own account', async () => {
    const narrow = await world.got<{ secret: string; account: Account }>(
      world.changing(
        'createToken',
        await world.account(account.id),
        'name: "t" permissions: ["accounts:write"]',
        'secret account { id version }',
      ),
    );
    const who = { token: narrow.secret };
    expect(await world.code(world.changing('createToken', narrow.account, 'name: "t"', 'secret'), who)).toBe(
      'FORBIDDEN',
    );
    expect(await world.code(world.changing('grantRole', narrow.account, `role: WARD_OFFICER unit: ${WARD}`), who)).toBe(
      'FORBIDDEN',
    );
  });
});

test('the first operator of an installation is made on the database itself', async () => {
  const make = (given: NewOperator) =>
    inTestTransaction(world.database.dataSource, (work) => makeOperator(work, given, world.clock));
  const given = { name: 'Người đầu tiên', login: 'first', password: 'một câu rất dài' };
  expect(await world.refused(make({ ...given, password: 'ngắn' }))).toBe('VALIDATION_FAILED');
  expect(await world.refused(make({ ...given, login: '!' }))).toBe('VALIDATION_FAILED');
  const { token } = await make({ ...given, withToken: true });
  expect(await world.code('{ accounts(first: 1) { totalCount } }', { token: token ?? '' })).toBeUndefined();
  expect(await world.refused(make(given))).toBe('VALIDATION_FAILED');
  const [row] = await world.database.dataSource.query(`select password_hash from account where login_key = 'first'`);
  expect(row.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('nothing above was an internal error', () => {
  expect(world.internal).toEqual([]);
});
