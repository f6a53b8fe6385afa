import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inScope } from '../../src/testing/index.ts';
import { Year } from './world.ts';

const OLD = { code: '03387', at: '2023-10-05' };
const NEIGHBOUR = { code: '03386', at: '2023-10-05' };
const DONG_PHONG = { code: '03408', at: '2023-10-05' };
const NEW = { code: '03408', at: '2026-01-01' };
const OFFICER = { token: 'demo-officer' };

const EVENT = `{ id kind personId fullName effectiveOn reason version unit { code } fromUnit { code }
  decision { number } fromAppointment { id version titles { code } since until } toAppointment { id version category titles { code } since until } }`;
const TYPES: Readonly<Record<string, string>> = {
  appoint: 'AppointInput',
  reappoint: 'ReappointInput',
  transfer: 'MoveInput',
  rotate: 'MoveInput',
  addConcurrentTitle: 'ChangeTitleInput',
  endConcurrentTitle: 'ChangeTitleInput',
  relieve: 'EndOfficeInput',
  retire: 'EndOfficeInput',
};
const text = (mutation: string) =>
  `mutation ($input: ${TYPES[mutation]}!) { done: ${mutation}(input: $input) { event ${EVENT} findings { rule titleCode messageVi verified legalBasis { instrument clause } } } }`;

interface Office {
  readonly id: string;
  readonly version: number;
  readonly titles: readonly { readonly code: string }[];
  readonly since: string;
  readonly until: string | null;
}
interface Recorded {
  readonly event: {
    readonly kind: string;
    readonly unit: { readonly code: string };
    readonly fromUnit: { readonly code: string } | null;
    readonly fromAppointment: Office | null;
    readonly toAppointment: Office | null;
  };
  readonly findings: readonly {
    readonly rule: string;
    readonly titleCode: string | null;
    readonly messageVi: string;
    readonly verified: boolean;
    readonly legalBasis: { readonly instrument: string | null; readonly clause: string | null };
  }[];
}

let year: Year;
beforeAll(async () => {
  year = await Year.open('2025-06-20');
});
afterAll(() => year?.close());

const decision = { number: '12/QĐ-UBND', signer: 'Chủ tịch', signedOn: '2023-09-30' };
const done = async (mutation: string, input: object, asking: object = OFFICER) =>
  (await year.told<{ done: Recorded }>(text(mutation), { input: { decision, ...input } }, asking)).done;
const refused = async (mutation: string, input: object, asking: object = OFFICER) => {
  const { code, field } = await year.ask(text(mutation), { input: { decision, ...input } }, asking);
  return field === null ? code : `${code} ${field}`;
};

let people = 0;
async function newcomer(unit = OLD, birthDate = '1985-03-04'): Promise<string> {
  people += 1;
  const input = { unit, at: unit.at, fullName: `Vàng A ${'x'.repeat(people)}`, sex: 'MALE', birthDate };
  const { registerPerson } = await year.told<{ registerPerson: { id: string } }>(
    'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { id } }',
    { input },
    OFFICER,
  );
  return registerPerson.id;
}
const clerk = (personId: string, from = '2023-10-01', given: object = {}) =>
  done('appoint', { unit: OLD, personId, category: 'CIVIL_SERVANT', titles: ['VPTK'], from, ...given });
/** The office after an event, as the next one names it. */
const of = ({ event }: Recorded) => ({
  appointmentId: event.toAppointment?.id,
  expectedVersion: event.toAppointment?.version,
});
const offices = (personId: string) =>
  year.database.dataSource.query(
    `select v.code, a.valid_from::text as "from", a.valid_to::text as "to",
            (select string_agg(t.title_code, '+' order by t.ordinal) from appointment_title t where t.appointment_id = a.id) as titles
     from appointment a join unit_version v on v.unit_id = a.unit_id and v.valid_from <= a.valid_from
      and (v.valid_to is null or a.valid_from < v.valid_to)
     where a.person_id = $1 order by a.valid_from`,
    [personId],
  );

describe('a career', () => {
  test('is told by its offices and its events alike', async () => {
    const person = await newcomer();
    const first = await clerk(person, '2021-03-01', { until: '2022-03-01' });
    expect(first.event).toMatchObject({ kind: 'APPOINT', unit: { code: '03387' }, fromAppointment: null });
    const again = await done('reappoint', { ...of(first), from: '2022-03-01' });
    const second = await done('addConcurrentTitle', { ...of(again), title: 'TPHT', on: '2022-09-01' });
    const third = await done('endConcurrentTitle', { ...of(second), title: 'VPTK', on: '2023-01-01' });
    const held = await done('reappoint', { ...of(third), from: '2023-04-01' });
    expect(held.event.toAppointment).toMatchObject({ id: third.event.toAppointment?.id, since: '2023-01-01' });
    const moved = await done('transfer', {
      ...of(held),
      toUnit: NEIGHBOUR,
      category: 'CADRE',
      titles: ['PCTUBND', 'BTDOAN'],
      from: '2023-06-01',
    });
    expect(moved.event).toMatchObject({ kind: 'TRANSFER', unit: { code: '03386' }, fromUnit: { code: '03387' } });
    const back = await done('rotate', {
      ...of(moved),
      toUnit: OLD,
      category: 'CADRE',
      titles: ['PBT'],
      from: '2024-01-01',
    });
    await done('retire', { ...of(back), on: '2025-01-01' });
    expect(await offices(person)).toEqual([
      { code: '03387', from: '2021-03-01', to: '2022-03-01', titles: 'VPTK' },
      { code: '03387', from: '2022-03-01', to: '2022-09-01', titles: 'VPTK' },
      { code: '03387', from: '2022-09-01', to: '2023-01-01', titles: 'VPTK+TPHT' },
      { code: '03387', from: '2023-01-01', to: '2023-06-01', titles: 'TPHT' },
      { code: '03386', from: '2023-06-01', to: '2024-01-01', titles: 'PCTUBND+BTDOAN' },
      { code: '03387', from: '2024-01-01', to: '2025-01-01', titles: 'PBT' },
    ]);
    const query = `query ($id: ID!, $at: Date!) { official(id: $id, at: $at) {
      appointmentVersion titles { code } events { kind effectiveOn unit { code } fromUnit { code } } } }`;
    const { official } = await year.told<{ official: { events: { kind: string; effectiveOn: string }[] } }>(
      query,
      { id: person, at: '2024-06-01' },
      OFFICER,
    );
    expect(official.events.map(({ kind, effectiveOn }) => `${effectiveOn} ${kind}`)).toEqual([
      '2024-01-01 ROTATE',
      '2023-06-01 TRANSFER',
      '2023-04-01 REAPPOINT',
      '2023-01-01 END_TITLE',
      '2022-09-01 ADD_TITLE',
      '2022-03-01 REAPPOINT',
      '2021-03-01 APPOINT',
    ]);
  });

  test('refuses what cannot be, and writes nothing of it', async () => {
    const person = await newcomer();
    const appointed = await clerk(person);
    const before = await year.database.dataSource.query('select id, version, valid_to from appointment order by id');
    const office = of(appointed);
    const to = { toUnit: NEIGHBOUR, category: 'CIVIL_SERVANT', titles: ['VPTK'] };
    const again = { unit: OLD, personId: person, category: 'CIVIL_SERVANT', titles: ['VPTK'] };
    for (const [mutation, input, told] of [
      ['appoint', { ...again, from: '2024-01-01' }, 'CONFLICT'],
      ['appoint', { ...again, from: '2022-01-01' }, 'CONFLICT'],
      ['appoint', { ...again, from: '2022-01-01', until: '2022-01-01' }, 'VALIDATION_FAILED until'],
      ['appoint', { ...again, from: '2020-01-01' }, 'CONFLICT'],
      ['appoint', { ...again, unit: NEIGHBOUR, from: '2024-01-01' }, 'NOT_FOUND'],
      ['appoint', { ...again, titles: [], from: '2022-01-01' }, 'VALIDATION_FAILED titles'],
      ['appoint', { ...again, titles: ['VPTK', 'VPTK'], from: '2022-01-01' }, 'VALIDATION_FAILED titles'],
      ['appoint', { ...again, titles: ['BT'], from: '2022-01-01' }, 'VALIDATION_FAILED titles'],
      ['appoint', { ...again, titles: ['CVP'], from: '2022-01-01' }, 'VALIDATION_FAILED titles'],
      ['relieve', { ...office, on: '2024-01-01' }, 'VALIDATION_FAILED reason'],
      ['relieve', { ...office, on: '2023-10-01', reason: 'x' }, 'VALIDATION_FAILED on'],
      ['retire', { ...office, expectedVersion: 9, on: '2024-01-01' }, 'CONFLICT expectedVersion'],
      ['retire', { ...office, on: '2025-07-02' }, 'UNIT_NOT_FOUND'],
      ['retire', { ...office, appointmentId: person, on: '2024-01-01' }, 'NOT_FOUND'],
      [
        'retire',
        { ...office, on: '2024-01-01', decision: { number: ' ', signedOn: '2024-01-01' } },
        'VALIDATION_FAILED decision.number',
      ],
      [
        'retire',
        { ...office, on: '2024-01-01', decision: { number: '1', signedOn: '2025-06-21' } },
        'VALIDATION_FAILED decision.signedOn',
      ],
      ['transfer', { ...office, ...to, toUnit: OLD, from: '2024-01-01' }, 'VALIDATION_FAILED toUnit'],
      ['transfer', { ...office, ...to, toUnit: { code: '00001', at: '2023-10-05' }, from: '2024-01-01' }, 'NOT_FOUND'],
      ['transfer', { ...office, ...to, titles: ['BT'], from: '2024-01-01' }, 'VALIDATION_FAILED titles'],
      ['addConcurrentTitle', { ...office, title: 'VPTK', on: '2024-01-01' }, 'VALIDATION_FAILED title'],
      ['addConcurrentTitle', { ...office, title: 'BT', on: '2024-01-01' }, 'VALIDATION_FAILED title'],
      ['endConcurrentTitle', { ...office, title: 'TPHT', on: '2024-01-01' }, 'VALIDATION_FAILED title'],
      ['endConcurrentTitle', { ...office, title: 'VPTK', on: '2024-01-01' }, 'VALIDATION_FAILED title'],
      ['reappoint', { ...office, from: '2023-10-01' }, 'VALIDATION_FAILED from'],
    ] as const) {
      expect([mutation, input, await refused(mutation, input)]).toEqual([mutation, input, told]);
    }
    // The ward reaches its own side of a move alone.
    expect(await refused('transfer', { ...office, ...to, from: '2024-01-01' }, { token: 'demo-ward' })).toBe(
      'NOT_FOUND',
    );
    expect(await refused('retire', { ...office, on: '2024-01-01' }, { token: 'demo-district' })).toBe('FORBIDDEN');
    expect(await year.database.dataSource.query('select id, version, valid_to from appointment order by id')).toEqual(
      before,
    );
    // What was left is left.
    const gone = await done('relieve', { ...office, on: '2024-01-01', reason: 'theo nguyện vọng' });
    const left = { ...office, expectedVersion: gone.event.fromAppointment?.version };
    for (const [mutation, input] of [
      ['relieve', { ...left, on: '2024-01-01', reason: 'x' }],
      ['retire', { ...left, on: '2023-12-01' }],
      ['transfer', { ...left, ...to, from: '2024-01-01' }],
      ['reappoint', { ...left, from: '2024-01-01' }],
    ] as const) {
      expect([mutation, await refused(mutation, input)]).toEqual([mutation, 'ILLEGAL_TRANSITION']);
    }
    const { message } = await year.ask(text('appoint'), { input: { decision, ...again, from: '2023-12-01' } }, OFFICER);
    expect(message).toContain('Phường Tân Phong (03387) từ 2023-10-01 đến trước 2024-01-01');
    expect((await clerk(person, '2024-01-01')).event.kind).toBe('APPOINT');
  });

  test('of two writers at once one wins', async () => {
    const person = await newcomer();
    const codes = await Promise.all(
      ['2022-01-01', '2023-01-01', '2024-01-01'].map((from) =>
        refused('appoint', { unit: OLD, personId: person, category: 'CIVIL_SERVANT', titles: ['VHXH'], from }),
      ),
    );
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    const [held] = await year.database.dataSource.query('select id, version from appointment where person_id = $1', [
      person,
    ]);
    const change = { appointmentId: held?.id, expectedVersion: held?.version, on: '2025-01-01' };
    const ends = await Promise.all([
      refused('retire', change),
      refused('relieve', { ...change, reason: 'x' }),
      refused('addConcurrentTitle', { ...change, title: 'TCKT' }),
    ]);
    expect(ends.filter((code) => code === null)).toHaveLength(1);
    expect(ends.filter((code) => code === 'CONFLICT expectedVersion')).toHaveLength(2);
  });

  test('where the person serves outside the reach is refused without a word of where', async () => {
    const person = await newcomer(NEIGHBOUR);
    await done('appoint', {
      unit: NEIGHBOUR,
      personId: person,
      category: 'CADRE',
      titles: ['CTPN'],
      from: '2023-01-01',
    });
    await inScope(year.database.dataSource, ({ sql }) =>
      sql.query(
        `insert into person_key (unit_id, key, person_id) select v.unit_id, 'hs-9999', $1 from unit_version v
         where v.code = '03387' and v.valid_to = '2025-07-01'`,
        [person],
      ),
    );
    const input = { decision, unit: OLD, personId: person, category: 'CADRE', titles: ['CTPN'], from: '2024-01-01' };
    const { code, message } = await year.ask(text('appoint'), { input });
    expect(code).toBe('CONFLICT');
    expect(message).toContain('ngoài phạm vi của tài khoản');
    expect(message).not.toMatch(/03386|Quyết Thắng/);
  });
});

describe('what the rules say', () => {
  const rules = ({ findings }: Recorded) =>
    findings.map(({ rule, titleCode, verified }) => [rule, titleCode, verified]);

  test('of quota, seats, standards and age, with their basis', async () => {
    const filled = await clerk(await newcomer());
    expect(filled.findings.find(({ rule }) => rule === 'QUOTA')).toMatchObject({
      verified: true,
      legalBasis: { instrument: '33/2023/NĐ-CP' },
    });
    const second = await done('appoint', {
      unit: OLD,
      personId: await newcomer(),
      category: 'CADRE',
      titles: ['CTMTTQ'],
      from: '2023-10-05',
    });
    expect(rules(second)).toEqual([
      ['QUOTA', null, true],
      ['SEATS', 'CTMTTQ', false],
      ['STANDARD', 'CTMTTQ', true],
    ]);
    expect(second.findings.find(({ rule }) => rule === 'SEATS')?.messageVi).toMatch(
      /đã có 1 người khác giữ, nhiều nhất là 1/,
    );
    const young = await clerk(await newcomer(OLD, '2006-01-01'), '2023-10-05');
    expect(rules(young)).toContainEqual(['MINIMUM_AGE', null, false]);
    const staff = { category: 'NON_SPECIALISED', titles: ['x'], from: '2023-10-05' };
    expect(await refused('appoint', { unit: OLD, personId: await newcomer(), ...staff })).toBe(
      'VALIDATION_FAILED titles',
    );
  });

  test('of planning from 08/10/2025, for somebody of the unit', async () => {
    year.become('2025-12-01');
    const local = await newcomer(NEW);
    const first = await done('appoint', {
      unit: NEW,
      personId: local,
      category: 'CIVIL_SERVANT',
      titles: ['CVCM'],
      from: '2025-08-01',
    });
    const plan = (title: string) =>
      inScope(year.database.dataSource, ({ sql }) =>
        sql.query(
          `insert into planning_entry (unit_id, person_id, term, title_code, valid_from)
           select unit_id, $1, '2025-2030', $2, '2025-09-01' from unit_version where code = '03408' and valid_to is null`,
          [local, title],
        ),
      );
    const seat = { toUnit: NEW, category: 'CADRE' as const };
    // To become a cadre in the same house: out of the one office, into the other.
    await done('relieve', { ...of(first), on: '2025-11-01', reason: 'chuyển sang chức danh bầu cử' });
    const appoint = (titles: string[], from: string) =>
      done('appoint', { unit: NEW, personId: local, category: seat.category, titles, from });
    const unplanned = await appoint(['PCTHDND'], '2025-11-01');
    expect(rules(unplanned)).toContainEqual(['PLANNED_FOR_TITLE', 'PCTHDND', true]);
    expect(unplanned.findings.find(({ rule }) => rule === 'PLANNED_FOR_TITLE')?.legalBasis).toEqual({
      instrument: '377-QĐ/TW',
      clause: 'Điều 34',
    });
    await plan('CTPN');
    const lower = await done('addConcurrentTitle', { ...of(unplanned), title: 'CTUBND', on: '2025-11-10' });
    expect(rules(lower)).toContainEqual(['PLANNED_FOR_TITLE', 'CTUBND', false]);
    await plan('BT');
    const higher = await done('addConcurrentTitle', { ...of(lower), title: 'CTHDND', on: '2025-11-20' });
    expect(rules(higher).filter(([rule]) => rule === 'PLANNED_FOR_TITLE')).toEqual([]);
    const stranger = await done('appoint', {
      unit: NEW,
      personId: await newcomer(NEW),
      category: 'CADRE',
      titles: ['PCTUBND'],
      from: '2025-11-20',
    });
    expect(rules(stranger).filter(([rule]) => rule === 'PLANNED_FOR_TITLE')).toEqual([]);
  });
});

test('events are listed for where they led to and where they led away from, page by page', async () => {
  const query = `query ($units: UnitScope!, $from: Date!, $to: Date!, $first: Int!, $after: String, $kinds: [PersonnelEventKind!]) {
    personnelEvents(units: $units, from: $from, to: $to, first: $first, after: $after, kinds: $kinds) {
      nodes { id kind effectiveOn fullName unit { code } fromUnit { code } } totalCount pageInfo { hasNextPage endCursor } } }`;
  interface Listed {
    readonly personnelEvents: {
      readonly nodes: readonly { id: string; kind: string; effectiveOn: string; unit: { code: string } }[];
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  }
  const list = async (given: object, asking: object = OFFICER) =>
    (
      await year.told<Listed>(
        query,
        { units: { unit: OLD }, from: '2021-01-01', to: '2025-07-01', first: 100, ...given },
        asking,
      )
    ).personnelEvents;
  const all = await list({});
  expect(all.totalCount).toBe(all.nodes.length);
  expect(all.nodes.map(({ effectiveOn }) => effectiveOn)).toEqual(
    all.nodes
      .map(({ effectiveOn }) => effectiveOn)
      .sort()
      .reverse(),
  );
  const paged: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page: Listed['personnelEvents'] = await list({ first: 5, after });
    paged.push(...page.nodes.map(({ id }) => id));
    ({ endCursor: after, hasNextPage: more } = page.pageInfo);
  }
  expect(paged).toEqual(all.nodes.map(({ id }) => id));
  const moves = await list({ kinds: ['TRANSFER', 'ROTATE'] }, { token: 'demo-ward' });
  expect(moves.nodes.map(({ kind, unit }) => [kind, unit.code])).toEqual([
    ['ROTATE', '03387'],
    ['TRANSFER', '03386'],
  ]);
  expect((await list({ from: '2024-01-01', to: '2024-01-02', kinds: ['ROTATE'] })).totalCount).toBe(1);
  expect((await list({ from: '2024-01-02', kinds: ['ROTATE'] })).totalCount).toBe(0);
  const { code, field } = await year.ask(query, {
    units: { unit: OLD },
    from: '2024-01-02',
    to: '2024-01-02',
    first: 1,
  });
  expect([code, field]).toEqual(['VALIDATION_FAILED', 'to']);
});

test('nothing above was an internal error', () => {
  expect(DONG_PHONG.code).toBe(NEW.code);
  expect(year.internal).toEqual([]);
});
