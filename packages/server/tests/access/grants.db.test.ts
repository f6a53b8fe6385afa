import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Account, World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

const AT = '2023-10-05';
const WARD = `{ code: "03387", at: "${AT}" }`;
const CITY = `{ code: "105", at: "${AT}" }`;
const PROVINCE = `{ code: "12", at: "${AT}" }`;
const NEW_WARD = '{ code: "03408", at: "2025-10-01" }';

const figures = (unit: string, at: string) =>
  `{ indicatorTable(indicators: [OFFICIAL_COUNT], units: { unit: ${unit} }, at: "${at}") { rows { value } } }`;
const persons = (unit: string, at: string) =>
  `{ officials(units: { unit: ${unit} }, at: "${at}", first: 1) { totalCount } }`;
/** What a token is told, or `ok`. */
const told = async (token: string, query: string) => (await world.code(query, { token })) ?? 'ok';

async function holder(name: string, ...grants: string[]): Promise<{ account: Account; token: string }> {
  let account = await world.create(name);
  for (const grant of grants) account = await world.change('grantRole', account, grant);
  const { secret } = await world.token(account);
  return { account: await world.account(account.id), token: secret };
}

describe('a grant', () => {
  test('gives what it says from its first day to the day before its end, and says who gave it', async () => {
    const { account, token } = await holder(
      'Có hạn',
      `role: WARD_OFFICER unit: ${WARD} validFrom: "2026-02-01" validTo: "2026-03-01"`,
    );
    expect(account.grants).toMatchObject([
      { role: 'WARD_OFFICER', validFrom: '2026-02-01', validTo: '2026-03-01', grantedBy: 'Người vận hành' },
    ]);
    const on = (day: string) => world.on(day, () => told(token, persons(WARD, AT)));
    expect(await on('2026-01-31')).toBe('FORBIDDEN');
    expect(await on('2026-02-01')).toBe('ok');
    expect(await on('2026-02-28')).toBe('ok');
    expect(await on('2026-03-01')).toBe('FORBIDDEN');
  });

  test('on the old ward reaches its successor from the day it exists, by rule and without another row', async () => {
    const { account, token } = await holder('Phường cũ', `role: WARD_OFFICER unit: ${WARD} validFrom: "2023-01-01"`);
    for (const today of ['2025-06-30', '2025-07-01', '2026-01-15']) {
      await world.on(today, async () => {
        expect(await told(token, persons(WARD, AT)), `${today}: the ward as it was`).toBe('ok');
        expect(await told(token, persons(NEW_WARD, '2025-07-01')), `${today}: the first day of its successor`).toBe(
          'ok',
        );
        expect(await told(token, persons(NEW_WARD, '2025-06-30')), 'which did not exist the day before').toBe(
          'UNIT_NOT_FOUND',
        );
      });
    }
    // The other four that were merged were never this officer's.
    for (const code of ['03408', '03409', '03415', '03418']) {
      expect(await told(token, persons(`{ code: "${code}", at: "${AT}" }`, AT))).toBe('NOT_FOUND');
    }
    expect((await world.account(account.id)).grants).toHaveLength(1);
  });

  test('on the district ends with the district, and still answers for the days before', async () => {
    const { token } = await holder('Thành phố', `role: SUPERIOR_SYSTEM unit: ${CITY} validFrom: "2023-01-01"`);
    expect(await told(token, figures(CITY, '2025-06-30'))).toBe('ok');
    expect(await told(token, figures(WARD, '2025-06-30'))).toBe('ok');
    expect(await told(token, figures(CITY, '2025-07-01'))).toBe('NOT_FOUND');
    expect(await told(token, figures(NEW_WARD, '2025-07-01'))).toBe('NOT_FOUND');
    expect(await told(token, figures(PROVINCE, '2025-06-30'))).toBe('NOT_FOUND');
  });

  test('is ended from a day, or withdrawn before it began; the row stays', async () => {
    const { account, token } = await holder('Kết thúc', `role: WARD_OFFICER unit: ${WARD}`);
    const [grant] = account.grants;
    const later = await world.change('endGrant', account, `grantId: "${grant?.id}" on: "2026-06-01"`);
    expect(await told(token, persons(WARD, AT))).toBe('ok');
    expect(await world.code(world.changing('endGrant', later, `grantId: "${grant?.id}" on: "2026-07-01"`))).toBe(
      'VALIDATION_FAILED',
    );
    const now = await world.change('endGrant', later, `grantId: "${grant?.id}"`);
    expect(await told(token, persons(WARD, AT))).toBe('FORBIDDEN');
    expect(now.grants).toMatchObject([{ validFrom: '2026-01-15', validTo: '2026-01-15' }]);
    const again = await world.change('grantRole', now, `role: WARD_OFFICER unit: ${WARD}`);
    expect(await told(token, persons(WARD, AT))).toBe('ok');
    expect(
      await world.code(world.changing('grantRole', again, `role: WARD_OFFICER unit: ${WARD} validFrom: "2026-05-01"`)),
    ).toBe('VALIDATION_FAILED');
    expect(await world.code(world.changing('endGrant', again, 'grantId: "00000000-0000-4000-8000-000000000000"'))).toBe(
      'NOT_FOUND',
    );
  });

  test.each([
    ['neither unit nor country', 'role: ANALYST'],
    ['both', `role: ANALYST wholeCountry: true unit: ${WARD}`],
    ['an empty window', `role: ANALYST wholeCountry: true validFrom: "2026-02-01" validTo: "2026-02-01"`],
  ])('with %s is refused', async (_name, rest) => {
    const account = await world.create('Sai');
    expect(await world.code(world.changing('grantRole', account, rest))).toBe('VALIDATION_FAILED');
  });
});

describe('a token', () => {
  test('is shown once, kept as a digest, and dead in the next request after it was revoked', async () => {
    const account = await world.change(
      'grantRole',
      await world.create('Hệ thống A'),
      `role: SUPERIOR_SYSTEM unit: ${PROVINCE}`,
    );
    const made = await world.token(account);
    expect(made.secret).toMatch(/^cadre_[\w-]{43}$/);
    const kept = await world.database.dataSource.query('select * from access_token where account_id = $1', [
      account.id,
    ]);
    expect(JSON.stringify(kept)).not.toContain(made.secret);
    expect(await told(made.secret, figures(WARD, AT))).toBe('ok');
    expect(made.account.tokens).toMatchObject([
      { name: 't', createdBy: 'Người vận hành', lastUsedOn: null, revokedOn: null },
    ]);
    const revoked = await world.change('revokeToken', made.account, `tokenId: "${made.account.tokens[0]?.id}"`);
    expect(revoked.tokens[0]?.revokedOn).toBe('2026-01-15');
    expect(await told(made.secret, figures(WARD, AT))).toBe('UNAUTHENTICATED');
  });

  test('is refused from its last day on, and with its account', async () => {
    const account = await world.change(
      'grantRole',
      await world.create('Hệ thống B'),
      'role: ANALYST wholeCountry: true',
    );
    const made = await world.token(account, 'name: "t" expiresOn: "2026-02-01"');
    const rulebook = '{ indicators { code } }';
    const on = (day: string) => world.on(day, () => told(made.secret, rulebook));
    expect(await on('2026-01-31')).toBe('ok');
    expect(await on('2026-02-01')).toBe('UNAUTHENTICATED');
    await world.change('disableAccount', made.account);
    expect(await told(made.secret, rulebook)).toBe('UNAUTHENTICATED');
    expect(
      await world.code(
        world.changing('createToken', await world.account(account.id), 'name: "t" expiresOn: "2026-01-15"', 'secret'),
      ),
    ).toBe('VALIDATION_FAILED');
  });

  test('may leave over some of the permissions', async () => {
    const account = await world.change(
      'grantRole',
      await world.create('Hệ thống C'),
      `role: PERSONNEL_OFFICER unit: ${PROVINCE}`,
    );
    const made = await world.token(account, 'name: "t" permissions: ["indicators:exact", "indicators:read"]');
    expect(await told(made.secret, figures(WARD, AT))).toBe('ok');
    expect(await told(made.secret, persons(WARD, AT))).toBe('FORBIDDEN');
    expect(await told(made.secret, '{ viewer { name } }')).toBe('FORBIDDEN');
    for (const permissions of ['["accounts:write"]', '["no:such"]', '[]']) {
      expect(
        await world.code(
          world.changing('createToken', made.account, `name: "t" permissions: ${permissions}`, 'secret'),
        ),
      ).toBe('VALIDATION_FAILED');
    }
  });

  test('may leave over some of the units, with what became of them, as far as the grant reaches', async () => {
    const province = await world.change(
      'grantRole',
      await world.create('Tỉnh'),
      `role: SUPERIOR_SYSTEM unit: ${PROVINCE} validFrom: "2023-01-01"`,
    );
    const ward = await world.token(province, `name: "t" units: [${WARD}]`);
    expect(await told(ward.secret, figures(WARD, AT))).toBe('ok');
    expect(await told(ward.secret, figures(NEW_WARD, '2025-10-01'))).toBe('ok');
    expect(await told(ward.secret, figures(CITY, AT))).toBe('NOT_FOUND');
    expect(await told(ward.secret, figures('{ code: "03408", at: "2023-10-05" }', AT))).toBe('NOT_FOUND');
    expect(ward.account.tokens[0]?.units).toMatchObject([{ code: '03387' }]);

    const city = await world.change(
      'grantRole',
      await world.create('Thành phố 2'),
      `role: SUPERIOR_SYSTEM unit: ${CITY} validFrom: "2023-01-01"`,
    );
    const ofCity = await world.token(city, `name: "t" units: [${WARD}]`);
    expect(await told(ofCity.secret, figures(WARD, AT))).toBe('ok');
    expect(await told(ofCity.secret, figures(NEW_WARD, '2025-10-01')), 'the city never reached it').toBe('NOT_FOUND');
    expect(
      await world.code(world.changing('createToken', ofCity.account, `name: "t" units: [${PROVINCE}]`, 'secret')),
    ).toBe('VALIDATION_FAILED');
    expect(await world.code(world.changing('createToken', ofCity.account, 'name: "t" units: []', 'secret'))).toBe(
      'VALIDATION_FAILED',
    );

    const country = await world.change(
      'grantRole',
      await world.create('Cả nước'),
      'role: SUPERIOR_SYSTEM wholeCountry: true',
    );
    const ofCountry = await world.token(country, `name: "t" units: [${CITY}]`);
    expect(await told(ofCountry.secret, figures(WARD, AT))).toBe('ok');
    expect(await told(ofCountry.secret, figures(PROVINCE, AT))).toBe('NOT_FOUND');
    expect(
      await told(
        ofCountry.secret,
        '{ indicatorTable(indicators: [OFFICIAL_COUNT], units: { tier: PROVINCE }, at: "2023-10-05") { at } }',
      ),
    ).toBe('FORBIDDEN');

    const lower = await world.change(
      'grantRole',
      await world.create('Dưới'),
      `role: SUPERIOR_SYSTEM unit: ${WARD} validFrom: "2023-01-01"`,
    );
    const wide = await world.change('grantRole', lower, `role: SUPERIOR_SYSTEM unit: ${CITY} validFrom: "2023-01-01"`);
    const both = await world.token(wide, `name: "t" units: [${CITY}]`);
    await world.change(
      'endGrant',
      both.account,
      `grantId: "${wide.grants.find(({ unit }) => unit?.code === '105')?.id}"`,
    );
    expect(await told(both.secret, figures(WARD, AT)), 'of the city the ward is left').toBe('ok');
    expect(await told(both.secret, figures(CITY, AT))).toBe('NOT_FOUND');
  });

  test('leaves nothing of a unit that lay under the grant for a time only: a reach cannot say for which', async () => {
    // Tà Tổng was in the district of Mường Tè until 30/06/2025, and goes on without it.
    const [district, commune] = [`{ code: "107", at: "${AT}" }`, `{ code: "03463", at: "${AT}" }`];
    const since = 'validFrom: "2023-01-01"';
    const one = await world.change(
      'grantRole',
      await world.create('Huyện'),
      `role: SUPERIOR_SYSTEM unit: ${district} ${since}`,
    );
    expect(await world.code(world.changing('createToken', one, `name: "t" units: [${commune}]`, 'secret'))).toBe(
      'VALIDATION_FAILED',
    );
    const both = await world.change('grantRole', one, `role: SUPERIOR_SYSTEM unit: ${PROVINCE} ${since}`);
    const made = await world.token(both, `name: "t" units: [${commune}]`);
    expect(await told(made.secret, figures(commune, '2025-10-01'))).toBe('ok');
    const ofProvince = both.grants.find(({ unit }) => unit?.code === '12');
    await world.change('endGrant', made.account, `grantId: "${ofProvince?.id}"`);
    expect(await told(made.secret, figures(commune, '2025-10-01'))).toBe('NOT_FOUND');
    const whole = await world.token(await world.account(one.id));
    expect(await told(whole.secret, figures(commune, AT))).toBe('ok');
    expect(await told(whole.secret, figures(commune, '2025-10-01'))).toBe('NOT_FOUND');
  });

  test('remembers the day it was last used, without a write in any request', async () => {
    const account = await world.change(
      'grantRole',
      await world.create('Hệ thống D'),
      'role: ANALYST wholeCountry: true',
    );
    const made = await world.token(account);
    world.database.statements.length = 0;
    await told(made.secret, '{ viewer { name } }');
    expect(world.database.statements.filter((text) => /\b(update|insert|delete)\b/.test(text))).toEqual([]);
    await told(made.secret, '{ viewer { name } }');
    expect((await world.account(account.id)).tokens[0]?.lastUsedOn).toBeNull();
    await world.server.rememberUse();
    expect((await world.account(account.id)).tokens[0]?.lastUsedOn).toBe('2026-01-15');
    await told(made.secret, '{ viewer { name } }');
    world.database.statements.length = 0;
    await world.server.rememberUse();
    expect(world.database.statements, 'nothing again within the hour').toEqual([]);
  });
});

test('nothing above was an internal error', () => {
  expect(world.internal).toEqual([]);
});
