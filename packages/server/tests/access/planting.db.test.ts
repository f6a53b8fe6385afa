import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeGuards } from '../../src/api/features.ts';
import { systemScope } from '../../src/authz/scope.ts';
import { SessionsService } from '../../src/features/access/access.sessions.service.ts';
import { Passwords } from '../../src/features/access/index.ts';
import { inTestTransaction } from '../../src/testing/index.ts';
import { type Account, World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

const AT = '2023-10-05';
const ISSUER = 'https://id.example.vn';
const PROVINCE = `{ code: "12", at: "${AT}" }`;
const WARD = '{ code: "03408", at: "2025-10-01" }';
const OTHER_WARD = '{ code: "03463", at: "2025-10-01" }';
const EXACT = `{ indicatorTable(indicators: [OFFICIAL_COUNT], units: { unit: ${PROVINCE} }, at: "${AT}") { rows { value } } }`;
const VIEWER = '{ viewer { name } }';

async function operatorOn(unit: string, name: string) {
  const account = await world.change('grantRole', await world.create(name), `role: OPERATOR unit: ${unit}`);
  return { token: (await world.token(account)).secret };
}
const enter = (subject: string) =>
  world.server.sessions.signInWithIdentity({ issuer: ISSUER, claims: [{ claim: 'sub', subject }] });
const temporary = (account: Account, who?: { token: string }) =>
  world.got<{ password: string }>(world.changing('setPassword', account, '', 'password'), who);
const tokenAs = (who: { token: string }, account: Account, rest = 'name: "t"') =>
  world.got<{ secret: string; account: Account }>(
    world.changing('createToken', account, rest, 'secret account { id version tokens { units { code } } }'),
    who,
  );

describe('an operator of a ward', () => {
  let ward: { token: string };
  beforeAll(async () => {
    ward = await operatorOn(WARD, 'Điều hành phường');
  });

  test('gives no way in to an account without grants', async () => {
    const account = await world.create('Mới tinh', 'moi.tinh');
    const ways: [string, string, string][] = [
      ['setPassword', '', 'password'],
      ['linkIdentity', `issuer: "${ISSUER}" subject: "moi-1"`, 'id'],
      ['createToken', 'name: "t"', 'secret'],
    ];
    for (const [way, rest, fields] of ways) {
      const { errors } = await world.ask(world.changing(way, account, rest, fields), ward);
      expect([way, errors?.[0]?.extensions.code]).toEqual([way, 'VALIDATION_FAILED']);
      expect(errors?.[0]?.message).toContain('grant one first');
    }
  });

  test('makes an account, grants within the ward, and then lets it in', async () => {
    const made = await world.got<Account>(
      'mutation { createAccount(input: { name: "Của phường", login: "cua.phuong" }) { id version } }',
      ward,
    );
    const granted = await world.change('grantRole', made, `role: WARD_OFFICER unit: ${WARD}`, ward);
    const { password } = await temporary(granted, ward);
    expect((await world.enter('cua.phuong', password)).mustChangePassword).toBe(true);
    await world.change('grantRole', await world.account(made.id), `role: ANALYST unit: ${WARD}`, ward);
    expect((await world.enter('cua.phuong', password)).mustChangePassword, 'no wider than before').toBe(true);
  });

  test('makes tokens that do not grow with the account', async () => {
    const account = await world.change(
      'grantRole',
      await world.create('Không lớn'),
      `role: SUPERIOR_SYSTEM unit: ${WARD}`,
    );
    const open = await tokenAs(ward, account);
    expect(open.account.tokens[0]?.units).toMatchObject([{ code: '03408' }]);
    const [row] = await world.database.dataSource.query('select permissions from access_token where account_id = $1', [
      account.id,
    ]);
    expect(row.permissions).toContain('indicators:exact');
    expect(row.permissions).not.toContain('accounts:write');
    await world.change('grantRole', open.account, `role: SUPERIOR_SYSTEM unit: ${PROVINCE}`);
    expect(await world.code(EXACT, { token: open.secret })).toBe('NOT_FOUND');
    const own = await world.token(await world.account(account.id));
    expect(await world.code(EXACT, { token: own.secret }), 'the country made this one').toBeUndefined();
  });

  test('keeps no way into an account that is granted more than the ward', async () => {
    const account = await world.change(
      'grantRole',
      await world.create('Lên tỉnh', 'len.tinh'),
      `role: WARD_OFFICER unit: ${WARD}`,
    );
    const { secret } = await world.token(account, 'name: "of the country"');
    const { password } = await temporary(await world.account(account.id), ward);
    const linked = await world.change(
      'linkIdentity',
      await world.account(account.id),
      `issuer: "${ISSUER}" subject: "len-1"`,
      ward,
    );
    // A token of the time before, left open.
    const planted = await tokenAs(ward, linked);
    await inTestTransaction(world.database.dataSource, (work) =>
      systemScope('test', work).sql.query(
        `update access_token t set permissions = null, unit_ids = null from account a
         where t.account_id = $1 and a.id = t.created_by and a.name = 'Điều hành phường'`,
        [account.id],
      ),
    );
    const bySession = await enter('len-1');
    const wider = await world.change(
      'grantRole',
      await world.account(account.id),
      `role: PERSONNEL_OFFICER unit: ${PROVINCE}`,
    );
    expect(wider).toMatchObject({ identities: [], sessionCount: 0, passwordTemporary: false });
    expect(await world.code(VIEWER, bySession)).toBe('UNAUTHENTICATED');
    expect(await world.code(VIEWER, { token: planted.secret })).toBe('UNAUTHENTICATED');
    expect(await world.refused(enter('len-1'))).toBe('UNAUTHENTICATED');
    expect(await world.refused(world.enter('len.tinh', password))).toBe('UNAUTHENTICATED');
    expect(await world.code(VIEWER, { token: secret }), 'what the country made stays').toBeUndefined();
    const anew = await temporary(wider);
    await world.change('grantRole', await world.account(account.id), `role: ANALYST unit: ${OTHER_WARD}`);
    expect((await world.enter('len.tinh', anew.password)).mustChangePassword, 'the province covers it').toBe(true);
  });

  test('keeps no way in through a grant that ended meanwhile', async () => {
    const granted = await world.change(
      'grantRole',
      await world.create('Chuyển đi', 'chuyen.di'),
      `role: WARD_OFFICER unit: ${WARD}`,
    );
    const { password } = await temporary(granted, ward);
    const ended = await world.change(
      'endGrant',
      await world.account(granted.id),
      `grantId: "${granted.grants[0]?.id}"`,
      ward,
    );
    await world.change('grantRole', ended, `role: WARD_OFFICER unit: ${OTHER_WARD}`);
    expect(await world.refused(world.enter('chuyen.di', password))).toBe('UNAUTHENTICATED');
  });

  test('takes nothing from an account no other operator managed: made by the country, then granted', async () => {
    const account = await world.create('Bình thường', 'binh.thuong');
    const { password } = await temporary(account);
    const one = await world.change(
      'grantRole',
      await world.account(account.id),
      `role: WARD_OFFICER unit: ${OTHER_WARD}`,
    );
    expect((await world.enter('binh.thuong', password)).mustChangePassword).toBe(true);
    await world.change('grantRole', one, `role: WARD_OFFICER unit: ${WARD}`);
    expect((await world.enter('binh.thuong', password)).mustChangePassword).toBe(true);
  });

  test('is not hidden behind a token of the country left with one ward', async () => {
    const admin = await world.named('Người vận hành');
    const { secret } = await world.token(admin, `name: "hẹp" units: [${OTHER_WARD}]`);
    const granted = await world.change(
      'grantRole',
      await world.create('Mã hẹp', 'ma.hep'),
      `role: WARD_OFFICER unit: ${OTHER_WARD}`,
    );
    const { password } = await temporary(granted, { token: secret });
    await world.change('grantRole', await world.account(granted.id), 'role: INSPECTOR wholeCountry: true');
    expect(await world.refused(world.enter('ma.hep', password))).toBe('UNAUTHENTICATED');
  });
});

test('a token left with one permission gives its own account no way in', async () => {
  const granted = await world.change(
    'grantRole',
    await world.create('Tự mở', 'tu.mo'),
    'role: OPERATOR wholeCountry: true',
  );
  const { secret, account } = await world.token(granted, 'name: "t" permissions: ["accounts:write"]');
  const who = { token: secret };
  expect(await world.code(world.changing('setPassword', account, '', 'password'), who)).toBe('FORBIDDEN');
  const link = `issuer: "${ISSUER}" subject: "tu-mo"`;
  expect(await world.code(world.changing('linkIdentity', account, link), who)).toBe('FORBIDDEN');
});

test('an identity unlinked between being found and the session opens none', async () => {
  const account = await world.change(
    'linkIdentity',
    await world.create('Gỡ giữa chừng'),
    `issuer: "${ISSUER}" subject: "giua-chung"`,
  );
  let steps = 0;
  const sessions = new SessionsService(
    async (work) => {
      const result = await inTestTransaction(world.database.dataSource, work);
      steps += 1;
      if (steps === 1) await world.change('unlinkIdentity', account, `identityId: "${account.identities[0]?.id}"`);
      return result;
    },
    new Passwords(),
    makeGuards(world.clock).throttle,
    world.clock,
  );
  const claims = [{ claim: 'sub', subject: 'giua-chung' }];
  expect(await world.refused(sessions.signInWithIdentity({ issuer: ISSUER, claims }))).toBe('UNAUTHENTICATED');
  expect(steps).toBe(2);
});

test('the last operator does not lose the name the password goes with', async () => {
  const account = await world.person('Cuối cùng', 'cuoi.cung', 'con mèo trèo cây cau');
  const last = await world.change('grantRole', account, 'role: OPERATOR wholeCountry: true');
  const who = await world.enter('cuoi.cung', 'con mèo trèo cây cau');
  for (const name of ['Tự mở', 'Người vận hành']) {
    await world.change('disableAccount', await world.named(name), '', who);
  }
  expect(await world.code(world.changing('renameAccount', last, 'name: "Cuối cùng"'), who)).toBe('VALIDATION_FAILED');
  await world.change('renameAccount', last, 'name: "Cuối cùng" login: "cuoi.hang"', who);
});

test('nothing above was an internal error', () => {
  expect(world.internal).toEqual([]);
});
