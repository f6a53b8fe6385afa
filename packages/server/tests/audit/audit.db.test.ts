import canonicalize from 'canonicalize';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemScope } from '../../src/authz/scope.ts';
import { inTransaction, NOTHING_AUDITED } from '../../src/database/unit-of-work.ts';
import { ensureAccounts } from '../../src/features/access/index.ts';
import { AuditJournal } from '../../src/features/audit/index.ts';
import { testKeys } from '../../src/testing/index.ts';
import { AT, Office, persons } from './office.ts';

const AUDITED = [
  'person',
  'person_key',
  'party_membership',
  'appointment',
  'appointment_title',
  'credential',
  'training_enrolment',
  'planning_entry',
  'annual_rank',
  'collective_rank',
  'account',
  'account_grant',
];
const OFFICIALS = `query ($first: Int!, $after: String) {
  officials(units: { unit: { code: "03387", at: "${AT}" } }, at: "${AT}", first: $first, after: $after) {
    nodes { id fullName } pageInfo { endCursor hasNextPage } totalCount
  }
}`;
const AUDIT = `query ($first: Int!, $after: String, $filter: AuditFilter) {
  audit(first: $first, after: $after, filter: $filter) {
    nodes { seq at kind action accountId accountName tokenId subject personIds unitIds restricted changes { field before after } details { name value } }
    pageInfo { endCursor hasNextPage } totalCount
  }
}`;
interface AuditPage {
  readonly nodes: readonly {
    seq: number;
    kind: string;
    subject: string;
    accountId: string | null;
    tokenId: string | null;
    personIds: string[];
    unitIds: string[];
    restricted: boolean;
    changes: { field: string; before: string | null; after: string | null }[];
    details: { name: string; value: string }[];
  }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly totalCount: number;
}
interface Officials {
  readonly nodes: readonly { readonly id: string }[];
}

let office: Office;
const accountOf = async (token: string) =>
  (
    await office.sql<{ id: string }>(
      `select account_id as id from access_token where token_hash = encode(sha256($1::bytea), 'hex')`,
      [token],
    )
  )[0]?.id;
const lastSeq = async () => (await office.head()).seq;

beforeAll(async () => {
  office = await Office.open();
});
afterAll(() => office?.close());

describe('the import of the demo', () => {
  test('is in the chain, entry by entry: as many as there are rows', async () => {
    const bodies = await office.bodies();
    for (const table of AUDITED) {
      const told = bodies.filter(({ subject, action }) => subject === table && action === 'INSERT').length;
      expect([table, told]).toEqual([table, await office.count(table)]);
      expect(told, table).toBeGreaterThan(0);
    }
    expect(bodies.map(({ seq }) => seq)).toEqual(bodies.map((_, index) => index + 1));
    expect(await office.verify()).toMatchObject({ entries: bodies.length, bad: null });
  });

  test('says whom and where each change is about', async () => {
    const people = new Set((await office.sql<{ id: string }>('select id from person')).map(({ id }) => id));
    const impersonal = new Set(['account', 'account_grant', 'access_token', 'collective_rank', 'local_rule']);
    for (const { subject, persons: told } of await office.bodies()) {
      expect([subject, told.length]).toEqual([subject, impersonal.has(subject) ? 0 : 1]);
      for (const id of told) expect(people.has(id)).toBe(true);
    }
  });

  test('holds no sensitive value of anybody, and no key of a person', async () => {
    const secrets = await office.sql<{ text: string }>(
      `select joined_on::text as text from party_membership union select key from person_key union select token_hash from access_token`,
    );
    const bodies = await office.sql<{ body: string }>(
      `select body from audit_entry where body::jsonb ->> 'subject' in ('party_membership', 'person_key', 'access_token')`,
    );
    expect(secrets.length).toBeGreaterThan(30);
    for (const { text } of secrets) {
      expect(bodies.filter(({ body }) => body.includes(`"${text}"`) || body.includes(` ${text}"`))).toEqual([]);
    }
    for (const { after } of await office.bodies(`body::jsonb ->> 'subject' = 'person'`)) {
      expect(after?.ethnicity_code).toEqual({ digest: expect.stringMatching(/^test:[0-9a-f]{32}$/) });
    }
  });

  test('is written canonically: whoever has the JSON in whatever order makes the same text, and the same hash', async () => {
    for (const { body } of await office.sql<{ body: string }>('select body from audit_entry')) {
      const backwards = Object.fromEntries(Object.entries(JSON.parse(body) as object).reverse());
      expect(canonicalize(backwards)).toBe(body);
    }
  });
});

describe('what is not done', () => {
  test('leaves no entry: a dry run or a refused file of nobody known, a failed mutation, a reveal without a reason', async () => {
    const before = await lastSeq();
    const fileId = await office.upload([persons(['N1', 'Phạm Thị Mới'])]);
    expect(await office.import(fileId, { dryRun: true, policy: 'REJECT_FILE' })).toMatchObject({
      data: { importWorkbook: { applied: false, sheets: [{ created: 1 }] } },
    });
    const bad = await office.upload([persons(['N1', 'Phạm Thị Mới'], ['N1', 'Phạm Thị Khác'])]);
    expect(await office.import(bad, { dryRun: false, policy: 'REJECT_FILE' })).toMatchObject({
      data: { importWorkbook: { applied: false } },
    });
    const elsewhere = await office.import(fileId, {
      unit: { code: '03386', at: AT },
      dryRun: false,
      policy: 'REJECT_FILE',
    });
    expect(elsewhere.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const reveal = `mutation { revealPersonalIdentifier(id: "x", at: "${AT}", reason: "vì") }`;
    expect(await office.code(reveal)).toBe('VALIDATION_FAILED');
    expect(await lastSeq()).toBe(before);
    expect(await office.count('audit_change')).toBe(0);
  });

  test('cannot be done past the chain: a change that was not sealed does not commit', async () => {
    const [accounts, entries] = [await office.count('account'), await office.count('audit_entry')];
    const unsealed = inTransaction(office.dataSource, { journal: NOTHING_AUDITED }, (work) =>
      ensureAccounts(systemScope('test', work), [{ name: 'lén', tokenHash: 'x', role: 'ANALYST', unit: null }]),
    );
    await expect(unsealed).rejects.toThrow('was not sealed into the audit chain');
    expect([await office.count('account'), await office.count('audit_entry')]).toEqual([accounts, entries]);
  });

  test('cannot be undone: no role changes or takes away an entry, and none truncates an audited table', async () => {
    for (const statement of [
      `update audit_entry set body = ''`,
      'delete from audit_entry',
      'truncate audit_entry',
      'truncate person cascade',
    ]) {
      const attempt = inTransaction(office.dataSource, { journal: NOTHING_AUDITED }, (work) =>
        work.as('cadre_system').query(statement),
      );
      await expect(attempt).rejects.toMatchObject({ code: '42501' });
    }
    await expect(office.sql(`update audit_entry set body = ''`)).rejects.toThrow('only added to');
    await expect(office.sql('delete from audit_entry')).rejects.toThrow('only added to');
    await expect(office.sql('truncate audit_entry')).rejects.toThrow('only added to');
  });
});

describe('a change through GraphQL', () => {
  test('says who, what, why and by which request', async () => {
    const before = await lastSeq();
    const fileId = await office.upload([persons(['N2', 'Hoàng Văn Mới'])]);
    const reason = 'Tiếp nhận hồ sơ quý IV';
    await office.import(
      fileId,
      { dryRun: false, policy: 'REJECT_FILE' },
      { reason: ` ${reason} `, requestId: 'yêu-cầu-7' },
    );
    const bodies = await office.bodies('seq > $1', [before]);
    const unit = (await office.sql<{ id: string }>(`select unit_id as id from appointment limit 1`))[0]?.id;
    expect(new Set(bodies.map(({ subject }) => subject))).toEqual(
      new Set(['person', 'person_key', 'party_membership', 'appointment', 'appointment_title', 'credential']),
    );
    for (const body of bodies) {
      expect(body).toMatchObject({
        kind: 'CHANGE',
        action: 'INSERT',
        account: await accountOf('demo-ward'),
        operation: 'importWorkbook',
        request: 'yêu-cầu-7',
        reason,
        before: null,
      });
    }
    expect(bodies.find(({ subject }) => subject === 'appointment')).toMatchObject({ units: [unit] });
    expect(bodies.find(({ subject }) => subject === 'appointment_title')).toMatchObject({ units: [unit] });
    expect(bodies.find(({ subject }) => subject === 'person')?.after).toMatchObject({ full_name: 'Hoàng Văn Mới' });

    const again = await lastSeq();
    const renamed = await office.upload([persons(['N2', 'Hoàng Văn Mới', '', 'ghi chú khác'])]);
    await office.import(renamed, { dryRun: false, policy: 'REJECT_FILE' });
    const [update, met, ...others] = await office.bodies('seq > $1', [again]);
    expect(others).toEqual([]);
    expect(met).toMatchObject({ kind: 'READ', persons: update?.persons, detail: { import: 'APPLIED' } });
    expect(update).toMatchObject({ subject: 'person', action: 'UPDATE', reason: null });
    expect(Object.keys(update?.after ?? {})).toEqual(['note', 'version']);
    expect(JSON.stringify(update)).not.toContain('ghi chú');
    expect(update?.before?.note).not.toEqual(update?.after?.note);
  });

  test('that is only tried, or refused, says whom it met', async () => {
    const [person] = await office.sql<{ id: string; unit: string }>(
      `select person_id as id, unit_id as unit from person_key where key = 'n2'`,
    );
    const known = await office.upload([persons(['N2', 'Hoàng Văn Mới', '', 'đoán'])]);
    const bad = await office.upload([persons(['N2', 'Hoàng Văn Mới'], ['N2', 'Hoàng Văn Khác'])]);
    for (const [fileId, dryRun, told] of [
      [known, true, 'DRY_RUN'],
      [bad, false, 'REFUSED'],
    ] as const) {
      const before = await lastSeq();
      await office.import(fileId, { dryRun, policy: 'REJECT_FILE' }, { requestId: told });
      expect(await office.bodies('seq > $1', [before])).toMatchObject([
        {
          kind: 'READ',
          subject: 'person',
          account: await accountOf('demo-ward'),
          operation: 'importWorkbook',
          request: told,
          persons: [person?.id],
          units: [person?.unit],
          detail: { at: AT, import: told },
        },
      ]);
    }
  });

  test('keeps a reason that no column could hold, without what it cannot hold', async () => {
    const before = await lastSeq();
    await office.ask(OFFICIALS, { variables: { first: 1 }, reason: 'vì\u0000sao\ud800 đó' });
    expect(await office.bodies('seq > $1', [before])).toMatchObject([{ reason: 'vì sao  đó' }]);
  });
});

describe('a read', () => {
  test('is one entry of the request, with every person that was shown', async () => {
    const before = await lastSeq();
    const page = await office.get<Officials>(OFFICIALS, 'officials', {
      variables: { first: 8 },
      requestId: 'r1',
      reason: 'Rà soát',
    });
    const entries = await office.bodies('seq > $1', [before]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      kind: 'READ',
      subject: 'person',
      account: await accountOf('demo-ward'),
      operation: 'officials',
      request: 'r1',
      reason: 'Rà soát',
      detail: { at: AT, sensitive: 8 },
    });
    expect(new Set(entries[0]?.persons)).toEqual(new Set(page.nodes.map(({ id }) => id)));
    expect(page.nodes).toHaveLength(8);
  });

  test('of several fields leaves nobody out', async () => {
    const before = await lastSeq();
    const [one] = (await office.get<Officials>(OFFICIALS, 'officials', { variables: { first: 1 } })).nodes;
    await office.ask(
      `{ a: official(id: "${one?.id}", at: "${AT}") { fullName } ${OFFICIALS.slice(OFFICIALS.indexOf('officials'), -1).replace('$first', '100').replace(', after: $after', '')} }`,
    );
    const seen = (await office.bodies('seq > $1', [before + 1])).flatMap(({ persons: ids }) => ids);
    expect(new Set(seen).size).toBe(22);
  });

  test('of nobody, of figures and of units leaves no entry', async () => {
    const before = await lastSeq();
    await office.ask('{ viewer { name } units(tier: PROVINCE, at: "2023-10-05", first: 5) { totalCount } }');
    await office.ask(`{ official(id: "00000000-0000-0000-0000-000000000000", at: "${AT}") { id } }`);
    expect(await lastSeq()).toBe(before);
  });

  test('that cannot be recorded is not answered', async () => {
    await office.sql('alter table audit_head rename to audit_head_away');
    try {
      const answer = await office
        .ask(OFFICIALS, { variables: { first: 3 } })
        .catch((error: Error) => ({ error: error.message }));
      expect(JSON.stringify(answer)).not.toMatch(/fullName|nodes/);
    } finally {
      await office.sql('alter table audit_head_away rename to audit_head');
    }
    expect(office.internal.splice(0).length).toBeGreaterThan(0);
  });

  test('of the audit chain is recorded as well, with the stretch that was shown', async () => {
    const before = await lastSeq();
    await office.ask(AUDIT, { token: 'demo-admin', variables: { first: 5 } });
    expect(await office.bodies('seq > $1', [before])).toMatchObject([
      {
        kind: 'READ',
        subject: 'audit',
        account: await accountOf('demo-admin'),
        detail: { first: before, last: before - 4 },
      },
    ]);
  });
});

describe('looking into the chain', () => {
  const audit = (filter: object | null = null, first = 100, token = 'demo-admin') =>
    office.get<AuditPage>(AUDIT, 'audit', { token, variables: { first, filter } });

  test('is for those who may', async () => {
    for (const token of ['demo-ward', 'demo-officer', 'demo-district', 'demo-province', 'demo-analyst']) {
      for (const query of [AUDIT, '{ auditHead { seq } }', '{ auditVerification { entries } }']) {
        const variables = query === AUDIT ? { first: 1 } : {};
        expect(await office.code(query, { token, variables })).toBe('FORBIDDEN');
      }
    }
    expect(await office.code(AUDIT, { token: null, variables: { first: 1 } })).toBe('UNAUTHENTICATED');
  });

  test('pages from the latest to the first, without a gap', async () => {
    const seen: number[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const page: AuditPage = await office.get(AUDIT, 'audit', {
        token: 'demo-admin',
        variables: { first: 37, after },
      });
      if (after === null) total = page.totalCount;
      seen.push(...page.nodes.map(({ seq }) => seq));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(Array.from({ length: total }, (_, index) => total - index));
  });

  test.each([['["x"]'], ['["1e3"]'], ['["99999999999999999999"]'], ['["-1"]'], ['["1","2"]'], ['{}']])(
    'refuses the cursor %s',
    async (cursor) => {
      const after = Buffer.from(cursor).toString('base64url');
      expect(await office.code(AUDIT, { token: 'demo-admin', variables: { first: 1, after } })).toBe(
        'VALIDATION_FAILED',
      );
    },
  );

  test('by person, unit, account, table and kind gives those and no others', async () => {
    const all = await office.bodies();
    const personId = all.find(({ subject }) => subject === 'person')?.persons[0] ?? '';
    const unitId = (await office.sql<{ id: string }>('select unit_id as id from appointment limit 1'))[0]?.id ?? '';
    const accountId = await accountOf('demo-ward');
    const cases: [object, (body: Record<string, unknown>) => boolean][] = [
      [{ personId }, ({ persons: ids }) => (ids as string[]).includes(personId)],
      [{ unitId }, ({ units: ids }) => (ids as string[]).includes(unitId)],
      [{ accountId }, ({ account }) => account === accountId],
      [{ subject: 'credential' }, ({ subject }) => subject === 'credential'],
      [{ kind: 'READ' }, ({ kind }) => kind === 'READ'],
      [
        { personId, subject: 'appointment', kind: 'CHANGE' },
        ({ persons: ids, subject }) => subject === 'appointment' && (ids as string[]).includes(personId),
      ],
      [{ personId: 'nobody' }, () => false],
    ];
    for (const [filter, holds] of cases) {
      const expected = (await office.bodies()).filter(holds).map(({ seq }) => seq);
      const page = await audit(filter);
      expect(page.totalCount).toBe(expected.length);
      expect(page.nodes.map(({ seq }) => seq)).toEqual(expected.reverse().slice(0, 100));
    }
  });

  test('by day is by the day in Viet Nam, both days included', async () => {
    const times = [
      '2026-03-01T16:59:59.999Z',
      '2026-03-01T17:00:00.000Z',
      '2026-03-02T16:59:59.999Z',
      '2026-03-02T17:00:00.000Z',
    ];
    const written: string[] = [];
    for (const [index, time] of times.entries()) {
      const journal = new AuditJournal(testKeys, () => new Date(time));
      await inTransaction(office.dataSource, { journal }, (work) =>
        ensureAccounts(systemScope('test', work), [
          { name: time, tokenHash: `t${index}`, role: 'ANALYST', unit: null },
        ]),
      );
    }
    for (const [from, to] of [
      ['2026-03-01', '2026-03-01'],
      ['2026-03-02', '2026-03-02'],
      ['2026-03-03', '2026-03-03'],
    ]) {
      const { nodes } = await audit({ from, to, subject: 'account' });
      written.push(
        nodes
          .map((node) => (node as unknown as { at: string }).at)
          .reverse()
          .join(' '),
      );
    }
    expect(written).toEqual([times[0], `${times[1]} ${times[2]}`, times[3]]);
  });

  test('hides values from whoever may not see persons of the whole country', async () => {
    const hidden = await audit({ subject: 'person', kind: 'CHANGE' });
    expect(hidden.nodes.length).toBeGreaterThan(20);
    for (const node of hidden.nodes) {
      expect(node.restricted).toBe(true);
      expect(node.changes.length).toBeGreaterThan(0);
      for (const { before, after } of node.changes) expect([before, after]).toEqual([null, null]);
    }
    expect(JSON.stringify(await audit())).not.toMatch(/Hoàng Văn Mới|Nguyễn Văn An/);
    const grants = await audit({ subject: 'account_grant' });
    expect(grants.nodes[0]?.restricted).toBe(false);
    expect(grants.nodes[0]?.changes.map(({ field }) => field)).toContain('role');

    await office.account('inspector-of-persons', 'INSPECTOR', 'PERSONNEL_OFFICER');
    const open = await audit({ subject: 'person', kind: 'CHANGE' }, 100, 'inspector-of-persons');
    expect(open.nodes.every(({ restricted }) => !restricted)).toBe(true);
    expect(JSON.stringify(open)).toContain('Nguyễn Văn An');
    await office.account('inspector', 'INSPECTOR');
    expect((await audit({ subject: 'person' }, 1, 'inspector')).nodes[0]?.restricted).toBe(true);
  });

  test('an entry names the token it was done with', async () => {
    const looks = await audit({ subject: 'audit' }, 1, 'inspector');
    const [token] = await office.sql<{ id: string }>(
      `select id from access_token where token_hash = encode(sha256('inspector'), 'hex')`,
    );
    expect(looks.nodes[0]?.tokenId).toBe(token?.id);
  });

  test('is for the whole installation: an inspector of a ward is refused', async () => {
    await office.account('inspector-of-a-ward', 'INSPECTOR');
    await office.tamper(
      `update account_grant g set unit_id = v.unit_id from account a, unit_version v
       where a.id = g.account_id and a.name = 'inspector-of-a-ward' and v.code = '03387' and v.valid_to is not null`,
    );
    const token = 'inspector-of-a-ward';
    expect(await office.code(AUDIT, { token, variables: { first: 1 } })).toBe('FORBIDDEN');
    expect(await office.code('{ auditHead { seq } }', { token })).toBe('FORBIDDEN');
    expect(await office.code('{ auditVerification { entries } }', { token })).toBe('FORBIDDEN');
  });
});

test('the demo and all of the above leave a chain that holds, and nothing was an internal error', async () => {
  expect(await office.verify()).toMatchObject({ bad: null });
  expect(await office.count('audit_change')).toBe(0);
  expect(office.internal).toEqual([]);
});
