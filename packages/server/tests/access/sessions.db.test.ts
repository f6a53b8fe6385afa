import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashToken } from '../../src/features/access/index.ts';
import { World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

const PASSWORD = 'con mèo trèo cây cau';
const VIEWER = '{ viewer { name mustChangePassword permissions } }';
let serial = 0;

/** A new person each time, so that no test stands on another. */
async function person() {
  serial += 1;
  const login = `nguoi.${serial}`;
  const account = await world.person(`Người ${serial}`, login, PASSWORD);
  return { login, account, id: account.id };
}

async function refusalOf(promise: Promise<unknown>): Promise<{ code: string; message: string }> {
  return promise.then(
    () => ({ code: 'done', message: '' }),
    (error: Error & { code: string }) => error,
  );
}

describe('signing in with a password', () => {
  test('opens a session of its own each time, kept as a digest only, and one statement finds the viewer', async () => {
    const { login, id } = await person();
    const first = await world.enter(login, PASSWORD);
    const second = await world.enter(login.toUpperCase(), PASSWORD.normalize('NFD'));
    expect(first.session).not.toBe(second.session);
    const rows = await world.database.dataSource.query('select * from account_session where account_id = $1', [id]);
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain(first.session);
    world.database.statements.length = 0;
    expect(await world.got(VIEWER, first)).toMatchObject({ mustChangePassword: false });
    const signingIn = world.database.statements.filter((text) => /viewerBy/.test(text));
    expect(signingIn).toHaveLength(1);
    expect(world.database.statements.filter((text) => /account_session|access_token/.test(text))).toHaveLength(1);
  });

  test('a name nobody has takes the same work and the same words as a wrong password', async () => {
    const { login, account } = await person();
    const refusals: [string, string, number][] = [];
    const { version } = await world.create('Không mật khẩu', `khong.${serial}`);
    expect(version).toBe(1);
    await world.change('disableAccount', account);
    for (const name of ['nobody.at.all', login, `khong.${serial}`, '']) {
      const before = world.hashing.compared;
      const error = await refusalOf(world.enter(name, 'không phải mật khẩu này', `10.1.0.${refusals.length}`));
      refusals.push([error.code, error.message, world.hashing.compared - before]);
    }
    expect(new Set(refusals.map((each) => JSON.stringify(each)))).toHaveLength(1);
    expect(refusals[0]?.[0]).toBe('UNAUTHENTICATED');
    expect(refusals[0]?.[2]).toBe(1);
    // The right password of a disabled account is refused in the same way.
    const disabled = await refusalOf(world.enter(login, PASSWORD, '10.1.0.9'));
    expect([disabled.code, disabled.message]).toEqual(refusals[0]?.slice(0, 2));
  });

  test('an attacker who is made to wait does not make the owner wait', async () => {
    const { login } = await person();
    for (let turn = 0; turn < 5; turn += 1) await world.enter(login, 'sai rồi sai rồi', '203.0.113.5').catch(() => {});
    const before = world.hashing.compared;
    expect(await world.refused(world.enter(login, PASSWORD, '203.0.113.5'))).toBe('RATE_LIMITED');
    expect(world.hashing.compared, 'nothing is compared while one waits').toBe(before);
    expect(await world.refused(world.enter(login, PASSWORD, '198.51.100.7'))).toBe('done');
    world.later(1);
    expect(await world.refused(world.enter(login, PASSWORD, '203.0.113.5'))).toBe('done');
  });

  test('never takes over a session that was brought along: the old id is dead, the new one is another', async () => {
    const { login } = await person();
    const planted = 'planted-by-somebody-else';
    const { session } = await world.enter(login, PASSWORD, '10.0.0.1', planted);
    expect(session).not.toBe(planted);
    expect(await world.code(VIEWER, { session: planted })).toBe('UNAUTHENTICATED');
    const again = await world.enter(login, PASSWORD, '10.0.0.1', session);
    expect(await world.code(VIEWER, { session })).toBe('UNAUTHENTICATED');
    expect(await world.code(VIEWER, again)).toBeUndefined();
  });
});

describe('a session', () => {
  test('ends when nobody uses it for an hour, and in any case after twelve', async () => {
    const { login } = await person();
    const idle = await world.enter(login, PASSWORD);
    world.later(59);
    expect(await world.code(VIEWER, idle)).toBeUndefined();
    world.later(2);
    expect(await world.code(VIEWER, idle)).toBe('UNAUTHENTICATED');

    const used = await world.enter(login, PASSWORD);
    const hash = hashToken(used.session);
    for (let half = 1; half < 24; half += 1) {
      world.later(30);
      await world.database.dataSource.query(`update account_session set last_seen_at = $2 where session_hash = $1`, [
        hash,
        world.time.now.toISOString(),
      ]);
      expect(await world.code(VIEWER, used), `after ${half / 2} hours`).toBeUndefined();
    }
    world.later(30);
    expect(await world.code(VIEWER, used), 'after twelve hours').toBe('UNAUTHENTICATED');
    await world.enter(login, PASSWORD);
    const left = await world.database.dataSource.query('select 1 from account_session where session_hash = $1', [hash]);
    expect(left, 'ended sessions are cleared away').toEqual([]);
  });

  test('ends at sign-out, when the password changes, when the account is disabled, and stays ended', async () => {
    const { login, id } = await person();
    const out = await world.enter(login, PASSWORD);
    await world.server.sessions.end(out.session);
    expect(await world.code(VIEWER, out)).toBe('UNAUTHENTICATED');

    const disabled = await world.enter(login, PASSWORD);
    await world.change('disableAccount', await world.account(id));
    expect(await world.code(VIEWER, disabled)).toBe('UNAUTHENTICATED');
    await world.change('enableAccount', await world.account(id));
    expect(await world.code(VIEWER, disabled), 'enabling revives no session').toBe('UNAUTHENTICATED');

    const reset = await world.enter(login, PASSWORD);
    await world.got(world.changing('setPassword', await world.account(id), '', 'password'));
    expect(await world.code(VIEWER, reset)).toBe('UNAUTHENTICATED');
  });

  test('that was being opened while the account changed is over as well', async () => {
    const { login, id } = await person();
    const { session } = await world.enter(login, PASSWORD);
    // As if written by a transaction that had not seen the change.
    const [row] = await world.database.dataSource.query('select * from account_session where account_id = $1', [id]);
    await world.change('disableAccount', await world.account(id));
    await world.change('enableAccount', await world.account(id));
    await world.database.dataSource.query(
      `insert into account_session (account_id, session_hash, method, epoch, created_at, last_seen_at, expires_at)
       values ($1, $2, 'PASSWORD', $3, $4, $4, $5)`,
      [id, row.session_hash, row.epoch, row.created_at, row.expires_at],
    );
    expect(await world.code(VIEWER, { session })).toBe('UNAUTHENTICATED');
  });

  test('all of one’s own can be ended; a token beside a session decides alone', async () => {
    const { login, id } = await person();
    const [one, two] = [await world.enter(login, PASSWORD), await world.enter(login, PASSWORD)];
    expect((await world.account(id)).sessionCount).toBe(2);
    expect(await world.code(VIEWER, { ...one, token: 'nobody' })).toBe('UNAUTHENTICATED');
    expect(await world.got(VIEWER, { ...one, token: 'demo-admin' })).toMatchObject({ name: 'Người vận hành' });
    expect(await world.got('mutation { endOwnSessions }', one)).toBe(2);
    expect(await world.code(VIEWER, two)).toBe('UNAUTHENTICATED');
  });
});

describe('passwords', () => {
  test('a temporary one opens nothing but the change of it, and not for ever', async () => {
    serial += 1;
    const login = `tam.${serial}`;
    const account = await world.create('Tạm', login);
    const granted = await world.change('grantRole', account, 'role: OPERATOR wholeCountry: true');
    const temporary = await world.got<{ password: string; usableUntil: string }>(
      world.changing('setPassword', granted, '', 'password usableUntil'),
    );
    const { session, mustChangePassword } = await world.enter(login, temporary.password);
    expect(mustChangePassword).toBe(true);
    expect(await world.got(VIEWER, { session })).toEqual({
      name: 'Tạm',
      mustChangePassword: true,
      permissions: ['viewer:read'],
    });
    expect(await world.code('{ accounts(first: 1) { totalCount } }', { session })).toBe('FORBIDDEN');
    const change = (newPassword: string, oldPassword = temporary.password) =>
      world.ask(
        'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }',
        { session },
        {
          input: { oldPassword, newPassword },
        },
      );
    for (const bad of ['ngắn', temporary.password, 'matkhau12345']) {
      expect((await change(bad)).errors?.[0]?.extensions).toMatchObject({
        code: 'VALIDATION_FAILED',
        field: 'newPassword',
      });
    }
    expect((await change(PASSWORD, 'không phải')).errors?.[0]?.extensions).toMatchObject({ field: 'oldPassword' });
    expect((await change(PASSWORD)).errors).toBeUndefined();
    expect(await world.code(VIEWER, { session }), 'one signs in anew').toBe('UNAUTHENTICATED');
    expect(await world.refused(world.enter(login, temporary.password))).toBe('UNAUTHENTICATED');
    const next = await world.enter(login, PASSWORD);
    expect(next.mustChangePassword).toBe(false);
    expect(await world.code('{ accounts(first: 1) { totalCount } }', next)).toBeUndefined();

    const late = await world.got<{ password: string }>(
      world.changing('setPassword', await world.account(account.id), '', 'password'),
    );
    world.later(72 * 60 + 1);
    expect(await world.refused(world.enter(login, late.password))).toBe('UNAUTHENTICATED');
  });

  test('the old one cannot be guessed from a stolen session, nor changed by a token', async () => {
    const { login } = await person();
    const { session } = await world.enter(login, PASSWORD);
    const guess = (who: object) =>
      world.code('mutation { changePassword(input: { oldPassword: "x", newPassword: "một câu rất dài" }) }', who);
    for (let turn = 0; turn < 5; turn += 1) expect(await guess({ session })).toBe('VALIDATION_FAILED');
    expect(await guess({ session })).toBe('RATE_LIMITED');
    const other = await world.enter(login, PASSWORD);
    expect(await guess(other), 'another session of the same person goes on').toBe('VALIDATION_FAILED');
    expect(await guess({ token: 'demo-admin' })).toBe('FORBIDDEN');
    expect(await guess({})).toBe('UNAUTHENTICATED');
  });
});

describe('identities', () => {
  const ISSUER = 'https://id.example.vn';
  const enter = (claims: { claim: string; subject: string }[], issuer = ISSUER) =>
    world.server.sessions.signInWithIdentity({ issuer, claims });

  test('open the account an operator linked them to, by the first claim that is linked, and no other', async () => {
    const account = await world.create('Bình');
    const linked = await world.change('linkIdentity', account, `issuer: "${ISSUER}" subject: "binh-1"`);
    expect(linked.identities).toMatchObject([{ claim: 'sub', subject: 'binh-1' }]);
    const { session, mustChangePassword } = await enter([{ claim: 'sub', subject: 'binh-1' }]);
    expect(mustChangePassword).toBe(false);
    expect(await world.got(VIEWER, { session })).toMatchObject({ name: 'Bình' });
    expect(await world.refused(enter([{ claim: 'sub', subject: 'binh-2' }]))).toBe('UNAUTHENTICATED');
    expect(await world.refused(enter([{ claim: 'email', subject: 'binh-1' }]))).toBe('UNAUTHENTICATED');
    expect(await world.refused(enter([{ claim: 'sub', subject: 'binh-1' }], 'https://other.example.vn'))).toBe(
      'UNAUTHENTICATED',
    );
    expect(
      await world.code(
        world.changing('linkIdentity', await world.create('Khác'), `issuer: "${ISSUER}" subject: "binh-1"`),
      ),
    ).toBe('VALIDATION_FAILED');

    await world.change('disableAccount', await world.account(account.id));
    expect(await world.refused(enter([{ claim: 'sub', subject: 'binh-1' }]))).toBe('UNAUTHENTICATED');
    const enabled = await world.change('enableAccount', await world.account(account.id));
    const again = await enter([{ claim: 'sub', subject: 'binh-1' }]);
    await world.change('unlinkIdentity', enabled, `identityId: "${enabled.identities[0]?.id}"`);
    expect(await world.code(VIEWER, again)).toBe('UNAUTHENTICATED');
    expect(await world.refused(enter([{ claim: 'sub', subject: 'binh-1' }]))).toBe('UNAUTHENTICATED');
  });
});

test('nothing above was an internal error', () => {
  expect(world.internal).toEqual([]);
});
