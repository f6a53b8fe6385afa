import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemScope } from '../../src/authz/scope.ts';
import { disciplinesOf, insertCredential } from '../../src/features/roster/index.ts';
import { inScope, testWork } from '../../src/testing/index.ts';
import { Year } from './world.ts';

const WARD = { unit: { code: '03387', at: '2023-10-05' }, at: '2023-10-05' };
const NEIGHBOUR = { unit: { code: '03386', at: '2023-10-05' }, at: '2023-10-05' };
const SHOWN = `{ id key fullName sex birthDate birthPrecision inOffice version restricted
  credentials { id kind level heldFrom precision field documentNumber documentIssuer version }
  partyMemberships { id joinedOn officialOn endedOn version }
  disciplines { id kind scheme status endsOn version allowedEvents decision { number } liftedBy { number } } }`;

interface Shown {
  readonly id: string;
  readonly key: string | null;
  readonly fullName: string;
  readonly version: number;
  readonly inOffice: boolean;
  readonly restricted: readonly string[];
  readonly credentials: readonly { id: string; kind: string; level: string; heldFrom: string; version: number }[];
  readonly partyMemberships: readonly { id: string; joinedOn: string; version: number }[] | null;
  readonly disciplines: readonly { id: string; status: string; version: number; endsOn: string | null }[] | null;
}

let year: Year;
beforeAll(async () => {
  year = await Year.open('2024-03-01');
});
afterAll(() => year?.close());

const TYPES: Readonly<Record<string, string>> = {
  registerPerson: 'RegisterPersonInput',
  correctPerson: 'CorrectPersonInput',
  recordCredential: 'RecordCredentialInput',
  recordPartyMembership: 'RecordPartyMembershipInput',
  recordDiscipline: 'RecordDisciplineInput',
  liftDiscipline: 'LiftDisciplineInput',
};
const text = (mutation: string) =>
  `mutation ($input: ${TYPES[mutation]}!) { done: ${mutation}(input: $input) ${SHOWN} }`;
const done = async (mutation: string, input: object, token = 'demo-ward') =>
  (await year.told<{ done: Shown }>(text(mutation), { input }, { token })).done;
const refused = async (mutation: string, input: object, token = 'demo-ward') => {
  const { code, field } = await year.ask(text(mutation), { input }, { token });
  return field === null ? code : `${code} ${field}`;
};

let people = 0;
const newcomer = (given: object = {}, token?: string) => {
  people += 1;
  const name = `Lò Văn ${String.fromCharCode(64 + people)}`;
  return done('registerPerson', { ...WARD, fullName: name, sex: 'MALE', birthDate: '1990-05-06', ...given }, token);
};

describe('a person new to the file', () => {
  test('gets a free key, is not in office, and is found in the file', async () => {
    const person = await newcomer({ fullName: '  Lò   Thị Mới ', ethnicity: { list: 'A', code: '03' } });
    expect(person).toMatchObject({
      key: 'hs-0001',
      fullName: 'Lò Thị Mới',
      inOffice: false,
      version: 1,
      restricted: [],
      credentials: [],
      partyMemberships: [],
      disciplines: [],
    });
    const own = await newcomer({ key: 'HS – 0002' });
    expect(own.key).toBe('hs-0002');
    expect((await newcomer()).key).toBe('hs-0003');
    const query = `query ($unit: UnitRef!, $at: Date!, $after: String) {
      registeredPersons(unit: $unit, at: $at, first: 10, after: $after) {
        nodes { id inOffice } totalCount pageInfo { hasNextPage endCursor } } }`;
    interface Listed {
      readonly registeredPersons: {
        readonly nodes: readonly { id: string; inOffice: boolean }[];
        readonly totalCount: number;
        readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    }
    const seen: { id: string; inOffice: boolean }[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { registeredPersons: page }: Listed = await year.told<Listed>(query, { ...WARD, after });
      seen.push(...page.nodes);
      expect(page.totalCount).toBe(24);
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(24);
    expect(seen.filter(({ inOffice }) => inOffice)).toHaveLength(21);
  });

  test('is refused where something is wrong, and nothing is kept', async () => {
    const given = { ...WARD, fullName: 'Nguyễn Văn Sai', sex: 'MALE', birthDate: '1990-01-01' };
    const count = async () => (await year.database.dataSource.query('select 1 from person')).length;
    const before = await count();
    for (const [change, told] of [
      [{ fullName: ' ' }, 'VALIDATION_FAILED fullName'],
      [{ fullName: 'Nguyễn Văn 2' }, 'VALIDATION_FAILED fullName'],
      [{ birthDate: '2024-03-02' }, 'VALIDATION_FAILED birthDate'],
      [{ birthDate: '1990-02-01', birthPrecision: 'YEAR' }, 'VALIDATION_FAILED birthDate'],
      [{ personalIdentifier: '123' }, 'VALIDATION_FAILED personalIdentifier'],
      [{ key: '012345678901' }, 'VALIDATION_FAILED key'],
      [{ key: 'c01' }, 'CONFLICT key'],
      [{ ethnicity: { list: 'A', code: '99' } }, 'VALIDATION_FAILED ethnicity.code'],
      [{ religion: '99' }, 'VALIDATION_FAILED religion'],
      [{ fullName: 'Nguyễn Văn An', birthDate: '1972-01-01' }, 'CONFLICT namesake'],
      [{ unit: { code: '03387' } }, 'DATE_REQUIRED'],
      [{ at: '2025-07-01' }, 'NOT_FOUND'],
      [NEIGHBOUR, 'NOT_FOUND'],
      [{ unit: { code: '105', at: '2023-10-05' } }, 'NOT_FOUND'],
    ] as const) {
      expect([change, await refused('registerPerson', { ...given, ...change })]).toEqual([change, told]);
    }
    expect(await refused('registerPerson', { ...given, unit: { code: '105', at: '2023-10-05' } }, 'demo-officer')).toBe(
      'VALIDATION_FAILED unit',
    );
    expect(await refused('registerPerson', given, 'demo-district')).toBe('FORBIDDEN');
    expect(await count()).toBe(before);
  });

  test('whose identifier is another’s is refused without a word of whom', async () => {
    const personalIdentifier = '012190000123';
    const elsewhere = await newcomer({ ...NEIGHBOUR, personalIdentifier }, 'demo-officer');
    const { code, field, message } = await year.ask(text('registerPerson'), {
      input: { ...WARD, fullName: 'Lò Văn Trùng', sex: 'MALE', birthDate: '1991-01-01', personalIdentifier },
    });
    expect([code, field]).toEqual(['CONFLICT', 'personalIdentifier']);
    expect(message).not.toMatch(/Lò Văn|012190000123|03386/);
    const other = await newcomer();
    const correction = { ...WARD, personId: other.id, expectedVersion: 1, personalIdentifier };
    expect(await refused('correctPerson', correction)).toBe('CONFLICT personalIdentifier');
    // One's own is no other's.
    const again = { ...NEIGHBOUR, personId: elsewhere.id, expectedVersion: 1, personalIdentifier };
    expect((await done('correctPerson', again, 'demo-officer')).version).toBe(2);
  });
});

describe('corrections', () => {
  test('change what is given, and a stale one is told so', async () => {
    const person = await newcomer({ note: 'cũ', religion: '00' });
    const change = { ...WARD, personId: person.id };
    const corrected = await done('correctPerson', {
      ...change,
      expectedVersion: 1,
      fullName: 'Lò Văn Đúng',
      note: null,
    });
    expect(corrected).toMatchObject({ fullName: 'Lò Văn Đúng', version: 2 });
    const [kept] = await year.database.dataSource.query(
      'select note, religion_code, sex, birth_date::text from person where id = $1',
      [person.id],
    );
    expect(kept).toEqual({ note: null, religion_code: '00', sex: 'MALE', birth_date: '1990-05-06' });
    expect(await refused('correctPerson', { ...change, expectedVersion: 1, note: 'x' })).toBe(
      'CONFLICT expectedVersion',
    );
    expect(await refused('correctPerson', { ...change, expectedVersion: 2 })).toBe('VALIDATION_FAILED input');
    expect(await refused('correctPerson', { ...change, ...NEIGHBOUR, expectedVersion: 2, note: 'x' })).toBe(
      'NOT_FOUND',
    );
    expect(
      await refused('correctPerson', { ...change, ...NEIGHBOUR, expectedVersion: 2, note: 'x' }, 'demo-officer'),
    ).toBe('NOT_FOUND');
  });

  test('of two writers at once one wins', async () => {
    const person = await newcomer();
    const change = { ...WARD, personId: person.id, expectedVersion: 1 };
    const codes = await Promise.all(['a', 'b', 'c'].map((note) => refused('correctPerson', { ...change, note })));
    expect(codes.sort()).toEqual([null, 'CONFLICT expectedVersion', 'CONFLICT expectedVersion'].sort());
  });
});

describe('credentials', () => {
  const level = { kind: 'POLITICAL_THEORY', level: 'INTERMEDIATE', heldFrom: '2020-06-01', precision: 'MONTH' };

  test('are recorded with their document, and corrected by version', async () => {
    const person = await newcomer();
    const of = { ...WARD, personId: person.id };
    const document = { number: 'TC 01/2020', issuer: 'Trường Chính trị tỉnh', issuedOn: '2020-06-15' };
    const [held] = (await done('recordCredential', { ...of, ...level, document })).credentials;
    expect(held).toMatchObject({ level: 'INTERMEDIATE', heldFrom: '2020-06-01', documentNumber: 'TC 01/2020' });
    expect(await refused('recordCredential', { ...of, ...level })).toBe('CONFLICT corrects');
    const corrects = { id: held?.id, expectedVersion: 1 };
    const advanced = { ...of, corrects, ...level, level: 'ADVANCED', heldFrom: '2021-01-01', precision: 'YEAR' };
    const [changed] = (await done('recordCredential', advanced)).credentials;
    expect(changed).toMatchObject({ id: held?.id, level: 'ADVANCED', version: 2 });
    expect(await refused('recordCredential', advanced)).toBe('CONFLICT expectedVersion');
    for (const [change, told] of [
      [{ level: 'NONE' }, 'VALIDATION_FAILED level'],
      [{ level: 'MASTER' }, 'VALIDATION_FAILED level'],
      [{ heldFrom: '2020-06-02' }, 'VALIDATION_FAILED heldFrom'],
      [{ heldFrom: '2024-06-01' }, 'VALIDATION_FAILED heldFrom'],
      [{ heldFrom: '1980-06-01' }, 'VALIDATION_FAILED heldFrom'],
      [{ document: { number: ' ' } }, 'VALIDATION_FAILED document.number'],
      [{ personId: 'x' }, 'NOT_FOUND'],
    ] as const) {
      expect([change, await refused('recordCredential', { ...of, ...level, ...change })]).toEqual([change, told]);
    }
  });

  test('a course’s credential keeps the earlier day and fills what was not known', async () => {
    const { id: personId } = await newcomer();
    const given = {
      personId,
      kind: 'IT',
      level: 'Cơ bản',
      rank: 0,
      field: null,
      heldFrom: '2022-01-01',
      precision: 'DAY',
      document: null,
      enrolmentId: null,
    } as const;
    const held = () =>
      year.database.dataSource.query(
        'select id, held_from::text as "from", document_number as document, version from credential where person_id = $1',
        [personId],
      );
    await inScope(year.database.dataSource, async (scope) => {
      const first = await insertCredential(scope, given);
      expect(await insertCredential(scope, { ...given, heldFrom: '2023-01-01' })).toEqual(first);
    });
    expect(await held()).toMatchObject([{ from: '2022-01-01', document: null, version: 1 }]);
    await inScope(year.database.dataSource, async (scope) => {
      const document = { number: 'CC 7', issuedOn: null, issuer: null };
      await insertCredential(scope, { ...given, heldFrom: '2023-01-01', document });
      await insertCredential(scope, { ...given, heldFrom: '2021-01-01', document: { ...document, number: 'CC 8' } });
    });
    expect(await held()).toMatchObject([{ from: '2021-01-01', document: 'CC 7', version: 3 }]);
  });
});

test('membership of the Party never overlaps, and is corrected by version', async () => {
  const person = await newcomer();
  const of = { ...WARD, personId: person.id };
  const [first] = (await done('recordPartyMembership', { ...of, joinedOn: '2015-01-01', endedOn: '2018-01-01' }))
    .partyMemberships ?? [undefined];
  const again = { ...of, joinedOn: '2019-03-03', officialOn: '2020-03-03' };
  const both = await done('recordPartyMembership', again);
  expect(both.partyMemberships?.map(({ joinedOn }) => joinedOn)).toEqual(['2019-03-03', '2015-01-01']);
  expect(await refused('recordPartyMembership', { ...of, joinedOn: '2017-01-01' })).toBe('CONFLICT corrects');
  const corrects = { id: first?.id, expectedVersion: 1 };
  const corrected = { ...of, corrects, joinedOn: '2016-01-01', endedOn: '2018-01-01' };
  expect((await done('recordPartyMembership', corrected)).partyMemberships?.[1]).toMatchObject({
    joinedOn: '2016-01-01',
    version: 2,
  });
  expect(await refused('recordPartyMembership', corrected)).toBe('CONFLICT expectedVersion');
  expect(await refused('recordPartyMembership', { ...corrected, corrects: { ...corrects, id: person.id } })).toBe(
    'NOT_FOUND',
  );
  expect(await refused('recordPartyMembership', { ...of, joinedOn: '1989-01-01' })).toBe('VALIDATION_FAILED joinedOn');
  expect(await refused('recordPartyMembership', { ...again, officialOn: '2019-01-01' })).toBe(
    'VALIDATION_FAILED officialOn',
  );
});

describe('disciplines', () => {
  const decision = { number: '5-QĐ/UBKT', signer: 'Trần A', signedOn: '2023-11-02' };
  const of = (personId: string) => ({
    unit: { code: '03387', at: '2023-10-05' },
    personId,
    kind: 'WARNING',
    scheme: 'PARTY',
    decision,
  });

  test('are lifted once, by whoever read the latest version, and the past keeps what it knew', async () => {
    const person = await newcomer();
    const imposed = await done('recordDiscipline', { ...of(person.id), endsOn: '2026-11-02' });
    const [held] = imposed.disciplines ?? [];
    expect(held).toMatchObject({
      kind: 'WARNING',
      status: 'IMPOSED',
      endsOn: '2026-11-02',
      allowedEvents: ['LIFT', 'ANNUL'],
    });
    expect(await refused('recordDiscipline', of(person.id))).toBe('CONFLICT decision');
    const lift = {
      id: held?.id,
      expectedVersion: 1,
      on: '2024-02-01',
      decision: { number: '9', signedOn: '2024-02-01' },
    };
    expect(await refused('liftDiscipline', { ...lift, expectedVersion: 2 })).toBe('CONFLICT expectedVersion');
    expect(await refused('liftDiscipline', { ...lift, on: '2023-11-01' })).toBe('VALIDATION_FAILED on');
    const codes = await Promise.all([refused('liftDiscipline', lift), refused('liftDiscipline', lift)]);
    expect(codes.sort()).toEqual(['CONFLICT expectedVersion', null]);
    expect(await refused('liftDiscipline', { ...lift, expectedVersion: 2, event: 'ANNUL' })).toBe('ILLEGAL_TRANSITION');
    const seen = async (at: string) => {
      const query = `query ($at: Date!) { registeredPersons(unit: { code: "03387", at: "2023-10-05" }, at: $at, first: 100) {
        nodes { id disciplines { status endsOn } } } }`;
      const { registeredPersons } = await year.told<{ registeredPersons: { nodes: Shown[] } }>(query, { at });
      return registeredPersons.nodes.find(({ id }) => id === person.id)?.disciplines;
    };
    expect(await seen('2023-11-01')).toEqual([]);
    expect(await seen('2024-01-31')).toEqual([{ status: 'IMPOSED', endsOn: '2026-11-02' }]);
    expect(await seen('2024-02-01')).toEqual([{ status: 'LIFTED', endsOn: '2024-02-01' }]);
  });

  test('are offered to other features by the day of the decision, without those annulled', async () => {
    const [kept, gone] = [await newcomer(), await newcomer()];
    await done('recordDiscipline', of(kept.id));
    const [held] = (await done('recordDiscipline', of(gone.id))).disciplines ?? [];
    const annul = { id: held?.id, expectedVersion: 1, event: 'ANNUL', on: '2024-01-01' };
    await done('liftDiscipline', { ...annul, decision: { number: '1', signedOn: '2024-01-01' } });
    const work = testWork(year.database.dataSource);
    const scope = systemScope('test', work);
    const found = (from: string, to: string) => disciplinesOf(scope, [kept.id, gone.id], from, to);
    expect(await found('2023-11-02', '2023-11-03')).toMatchObject([
      { personId: kept.id, kind: 'WARNING', scheme: 'PARTY', decidedOn: '2023-11-02', decisionNumber: '5-QĐ/UBKT' },
    ]);
    expect(await found('2023-01-01', '2023-11-02')).toEqual([]);
    expect(await found('2023-11-03', '2030-01-01')).toEqual([]);
    await work.rollback();
  });

  test('are shown to nobody without roster:sensitive', async () => {
    await inScope(year.database.dataSource, ({ sql }) =>
      sql.query(
        `update access_token set permissions = $1 where token_hash = encode(sha256(convert_to('demo-officer', 'UTF8')), 'hex')`,
        [['roster:read', 'roster:write']],
      ),
    );
    const person = await newcomer();
    await done('recordDiscipline', of(person.id));
    const token = 'demo-officer';
    expect(
      await done('correctPerson', { ...WARD, personId: person.id, expectedVersion: 1, note: 'x' }, token),
    ).toMatchObject({
      disciplines: null,
      partyMemberships: null,
      restricted: ['PARTY_MEMBERSHIP', 'DISCIPLINE'],
    });
    expect(await refused('recordDiscipline', { ...of(person.id), kind: 'REPRIMAND' }, token)).toBe('FORBIDDEN');
    expect(
      await refused('recordPartyMembership', { ...WARD, personId: person.id, joinedOn: '2015-01-01' }, token),
    ).toBe('FORBIDDEN');
    const query = `{ officials(units: { unit: { code: "03387", at: "2023-10-05" } }, at: "2023-10-05", first: 1) {
      nodes { disciplines { id } restricted } } }`;
    expect(await year.told(query, {}, { token })).toEqual({
      officials: {
        nodes: [
          {
            disciplines: null,
            restricted: ['ETHNICITY', 'RELIGION', 'PARTY_MEMBERSHIP', 'PERSONAL_IDENTIFIER', 'DISCIPLINE'],
          },
        ],
      },
    });
    expect(await year.told(query)).toMatchObject({ officials: { nodes: [{ disciplines: [], restricted: [] }] } });
  });

  test('enter the audit chain as digests', async () => {
    const entries = await year.database.dataSource.query(
      `select body from audit_entry where (body::jsonb) ->> 'subject' = 'discipline'`,
    );
    expect(entries.length).toBeGreaterThan(3);
    expect(JSON.stringify(entries)).not.toMatch(/WARNING|UBKT/);
  });
});

test('nothing above was an internal error', () => {
  expect(year.internal).toEqual([]);
});
