import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inScope } from '../../src/testing/index.ts';
import { Year } from './world.ts';

const NEW = { code: '03408', at: '2025-07-01' };
const FIRST_DAY = '2025-07-01';
const OLD = ['03387', '03408', '03409', '03415', '03418'] as const;
const OFFICER = { token: 'demo-officer' };
const WARD = { token: 'demo-ward' };
const decision = { number: '1/QĐ-UBND', signer: 'Chủ tịch', signedOn: '2025-07-01' };

const CARRY_OVER = `{ id personId fullName fromUnit { code name } unit { code } firstDay category formerTitles { code }
  suggestedTitles { code name } noteVi noteEn status reason toAppointmentId version allowedEvents }`;
interface CarryOver {
  readonly id: string;
  readonly personId: string;
  readonly fullName: string;
  readonly fromUnit: { readonly code: string };
  readonly category: string | null;
  readonly formerTitles: readonly { readonly code: string }[];
  readonly suggestedTitles: readonly { readonly code: string; readonly name: string }[];
  readonly noteVi: string | null;
  readonly status: string;
  readonly toAppointmentId: string | null;
  readonly version: number;
  readonly allowedEvents: readonly string[];
}
const PROPOSE = `mutation ($input: ProposeCarryOverInput!) { proposeCarryOver(input: $input) {
  unit { code } firstDay predecessors { code } otherPredecessors proposed closed } }`;
const CONFIRM = `mutation ($input: ConfirmCarryOverInput!) { confirmCarryOver(input: $input) {
  carryOver ${CARRY_OVER} event { kind effectiveOn unit { code } fromUnit { code } toAppointment { titles { code } since } }
  findings { rule titleCode } } }`;
const DECLINE = `mutation ($input: DeclineCarryOverInput!) { declineCarryOver(input: $input) ${CARRY_OVER} }`;

let year: Year;
beforeAll(async () => {
  year = await Year.open('2025-07-10');
});
afterAll(() => year?.close());

const rows = <Row>(query: string, values: unknown[] = []) => year.database.dataSource.query<Row[]>(query, values);
const state = () => rows('select id, valid_to, version from appointment order by id');

let people = 0;
/** Somebody in office in an old unit from the day on. */
async function official(code: string, titles: string[], from = '2024-01-01', category = 'CIVIL_SERVANT') {
  people += 1;
  const unit = { code, at: '2024-01-01' };
  const input = {
    unit,
    at: from,
    fullName: `Giàng ${code} ${'i'.repeat(people)}`.replace(/\d/g, 'x'),
    sex: 'FEMALE',
    birthDate: '1988-02-03',
  };
  const { registerPerson } = await year.told<{ registerPerson: { id: string } }>(
    'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { id } }',
    { input },
    OFFICER,
  );
  const appointed = await year.told<{ appoint: { event: { toAppointment: { id: string; version: number } } } }>(
    'mutation ($input: AppointInput!) { appoint(input: $input) { event { toAppointment { id version } } } }',
    { input: { unit, personId: registerPerson.id, category, titles, from, decision: { number: '2', signedOn: from } } },
    OFFICER,
  );
  return { id: registerPerson.id, office: appointed.appoint.event.toAppointment };
}
const propose = async (asking: object = OFFICER, from = FIRST_DAY) =>
  (
    await year.told<{
      proposeCarryOver: {
        predecessors: { code: string }[];
        otherPredecessors: number;
        proposed: number;
        closed: number;
      };
    }>(PROPOSE, { input: { unit: NEW, from } }, asking)
  ).proposeCarryOver;
const list = async (asking: object = OFFICER, status: string | null = null) =>
  (
    await year.told<{ carryOvers: { nodes: CarryOver[]; totalCount: number } }>(
      `query ($unit: UnitRef!, $status: CarryOverStatus) { carryOvers(unit: $unit, status: $status, first: 100) { nodes ${CARRY_OVER} totalCount } }`,
      { unit: NEW, status },
      asking,
    )
  ).carryOvers;
const of = async (personId: string) => {
  const found = (await list()).nodes.find((row) => row.personId === personId);
  if (found === undefined) throw new Error('Nothing was proposed.');
  return found;
};
const change = ({ id, version }: CarryOver) => ({ id, expectedVersion: version });
const coded = async (query: string, input: object, asking: object = OFFICER) => {
  const { code, field } = await year.ask(query, { input }, asking);
  return field === null ? code : `${code} ${field}`;
};

describe('proposing', () => {
  test('is refused as a whole where a predecessor is out of reach, and says which', async () => {
    const before = await state();
    const { code, message } = await year.ask(PROPOSE, { input: { unit: NEW, from: FIRST_DAY } }, WARD);
    expect(code).toBe('FORBIDDEN');
    for (const other of OLD.slice(1)) expect(message).toContain(`(${other})`);
    expect(message).not.toContain('(03387)');
    expect(await coded(PROPOSE, { unit: NEW, from: '2025-07-02' })).toBe('VALIDATION_FAILED from');
    expect(await coded(PROPOSE, { unit: { code: '03387', at: '2024-01-01' }, from: '2024-01-01' })).toBe(
      'VALIDATION_FAILED from',
    );
    expect(await coded(PROPOSE, { unit: { code: '00004', at: '2025-07-01' }, from: FIRST_DAY })).toBe('NOT_FOUND');
    expect(await coded(PROPOSE, { unit: NEW, from: FIRST_DAY }, { token: 'demo-district' })).toBe('FORBIDDEN');
    expect(await state()).toEqual(before);
  });

  test('ends the old offices on their last day, and proposes for each who is not elsewhere already', async () => {
    const kept = await official('03408', ['BT', 'CTHDND'], '2024-01-01', 'CADRE');
    await official('03409', ['TPHT']);
    const retired = await official('03415', ['VPTK']);
    await year.told(
      'mutation ($input: EndOfficeInput!) { retire(input: $input) { event { id } } }',
      { input: { appointmentId: retired.office.id, expectedVersion: 1, on: FIRST_DAY, decision } },
      OFFICER,
    );
    const moved = await official('03418', ['TCKT']);
    await year.told(
      'mutation ($input: MoveInput!) { transfer(input: $input) { event { id } } }',
      {
        input: {
          appointmentId: moved.office.id,
          expectedVersion: 1,
          toUnit: { code: '03388', at: FIRST_DAY },
          category: 'CIVIL_SERVANT',
          titles: ['CVCM'],
          from: FIRST_DAY,
          decision,
        },
      },
      OFFICER,
    );
    const [inOffice] = await rows<{ n: number }>(
      `select count(*)::int as n from appointment a join unit_version v on v.unit_id = a.unit_id and v.code = any ($1)
       and v.valid_to = '2025-07-01' where a.valid_from <= '2025-06-30' and (a.valid_to is null or '2025-06-30' < a.valid_to)`,
      [[...OLD]],
    );
    // The 21 of the demo, and four.
    expect(inOffice?.n).toBe(25);
    const [first, second] = await Promise.all([propose(), propose()]);
    const done = first.proposed > 0 ? first : second;
    const nothing = done === first ? second : first;
    expect(done).toMatchObject({ otherPredecessors: 0, proposed: 23, closed: 23 });
    expect(done.predecessors.map(({ code }) => code)).toEqual([...OLD]);
    expect(nothing).toMatchObject({ proposed: 0, closed: 0 });
    const { nodes, totalCount } = await list();
    expect(totalCount).toBe(23);
    expect(nodes.some(({ personId }) => [retired.id, moved.id].includes(personId))).toBe(false);
    const secretary = await of(kept.id);
    expect(secretary).toMatchObject({
      category: 'CADRE',
      noteVi: null,
      status: 'PROPOSED',
      allowedEvents: ['CONFIRM', 'DECLINE'],
    });
    expect(secretary.suggestedTitles.map(({ code }) => code)).toEqual(['BT', 'CTHDND']);
    const clerk = nodes.find(({ formerTitles }) => formerTitles[0]?.code === 'VPTK');
    expect(clerk).toMatchObject({
      suggestedTitles: [],
      noteVi: 'Chức danh không còn từ 01/07/2025: Văn phòng - thống kê.',
    });
    const open = await rows(
      `select 1 from appointment a join unit u on u.id = a.unit_id where u.closed_on < coalesce(a.valid_to, 'infinity')
       and u.id in (select from_unit_id from carry_over)`,
    );
    expect(open).toEqual([]);
    const before = `{ officials(units: { unit: { code: "03387", at: "2025-06-30" } }, at: "2025-06-30", first: 1) { totalCount } }`;
    expect(await year.told(before)).toEqual({ officials: { totalCount: 21 } });
    const after = `{ officials(units: { unit: { code: "03408", at: "2025-07-01" } }, at: "2025-07-01", first: 1) { totalCount } }`;
    expect(await year.told(after)).toEqual({ officials: { totalCount: 0 } });
  });

  test('again adds those alone who were not there', async () => {
    const late = await official('03409', ['VHXH'], '2025-06-01');
    expect(await propose()).toMatchObject({ proposed: 1, closed: 1 });
    expect((await of(late.id)).status).toBe('PROPOSED');
    expect(await propose()).toMatchObject({ proposed: 0, closed: 0 });
  });

  test('changes nothing where an office could not be ended', async () => {
    await inScope(year.database.dataSource, ({ sql }) =>
      sql.query(`
        with someone as (
          insert into person (full_name, sort_name, sex, birth_date, birth_precision) values ('Không Ai', 'x', 'MALE', '1980-01-01', 'DAY') returning id)
        insert into appointment (person_id, unit_id, category, valid_from, from_precision)
        select someone.id, v.unit_id, 'CADRE', '2024-01-01', 'DAY' from someone, unit_version v where v.code = '03409' and v.valid_to = '2025-07-01'`),
    );
    const unkeyed = await official('03415', ['TPHT'], '2025-06-01');
    const before = await state();
    expect(await coded(PROPOSE, { unit: NEW, from: FIRST_DAY })).toBe('CONFLICT');
    expect(await state()).toEqual(before);
    await inScope(year.database.dataSource, ({ sql }) =>
      sql.query(`delete from appointment where person_id = (select id from person where full_name = 'Không Ai')`),
    );
    expect(await propose()).toMatchObject({ proposed: 1, closed: 1 });
    expect((await of(unkeyed.id)).status).toBe('PROPOSED');
  });
});

describe('deciding', () => {
  test('opens the office in the new unit once, for whoever read the latest version', async () => {
    const secretary = (await list()).nodes.find(
      ({ formerTitles }) => formerTitles.map(({ code }) => code).join() === 'BT,CTHDND',
    );
    if (secretary === undefined) throw new Error('There is a secretary.');
    const input = { ...change(secretary), category: 'CADRE', titles: ['BT', 'CTHDND'], decision };
    expect(await coded(CONFIRM, { ...input, expectedVersion: 2 })).toBe('CONFLICT expectedVersion');
    expect(await coded(CONFIRM, { ...input, titles: ['VPTK'], category: 'CIVIL_SERVANT' })).toBe(
      'VALIDATION_FAILED titles',
    );
    expect(await coded(CONFIRM, { ...input, titles: [] })).toBe('VALIDATION_FAILED titles');
    expect(await coded(CONFIRM, { ...input, from: '2025-06-30' })).toBe('VALIDATION_FAILED from');
    expect(await coded(CONFIRM, { ...input, until: FIRST_DAY })).toBe('VALIDATION_FAILED until');
    expect(await coded(CONFIRM, { ...input, id: secretary.personId })).toBe('NOT_FOUND');
    const codes = await Promise.all([
      coded(CONFIRM, input),
      coded(CONFIRM, input),
      coded(DECLINE, { ...change(secretary), reason: 'x' }),
    ]);
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(codes.filter((code) => code === 'CONFLICT expectedVersion')).toHaveLength(2);
    const decided = await of(secretary.personId);
    expect(await coded(DECLINE, { ...change(decided), reason: 'x' })).toBe('ILLEGAL_TRANSITION');
    expect(await coded(CONFIRM, { ...input, ...change(decided) })).toBe('ILLEGAL_TRANSITION');
  });

  test('writes an event, gives a key, says what the rules say, and leaves the old office where it was', async () => {
    const clerk = (await list(OFFICER, 'PROPOSED')).nodes.find(({ formerTitles }) => formerTitles[0]?.code === 'TCKT');
    if (clerk === undefined) throw new Error('There is a clerk.');
    const { confirmCarryOver: done } = await year.told<{
      confirmCarryOver: { carryOver: CarryOver; event: object; findings: object[] };
    }>(
      CONFIRM,
      { input: { ...change(clerk), category: 'CIVIL_SERVANT', titles: ['TPKT'], from: '2025-07-05', decision } },
      OFFICER,
    );
    expect(done.carryOver).toMatchObject({ status: 'CONFIRMED', allowedEvents: [], version: 2 });
    expect(done.event).toEqual({
      kind: 'CARRY_OVER',
      effectiveOn: '2025-07-05',
      unit: { code: '03408' },
      fromUnit: { code: clerk.fromUnit.code },
      toAppointment: { titles: [{ code: 'TPKT' }], since: '2025-07-05' },
    });
    expect(
      await rows(
        'select 1 from person_key k join carry_over c on c.unit_id = k.unit_id and c.person_id = k.person_id where c.id = $1',
        [clerk.id],
      ),
    ).toHaveLength(1);
    const offices = await rows(
      `select valid_from::text as "from", valid_to::text as "to" from appointment where person_id = $1 order by valid_from`,
      [clerk.personId],
    );
    expect(offices.at(-1)).toMatchObject({ from: '2025-07-05', to: null });
    expect(offices.at(-2)).toMatchObject({ to: FIRST_DAY });
    expect(done.findings).toEqual([]);
    const [, , another] = (await list(OFFICER, 'PROPOSED')).nodes;
    if (another === undefined) throw new Error('There are others.');
    const second = { ...change(another), category: 'CIVIL_SERVANT', titles: ['TPKT'], from: '2025-07-06', decision };
    expect(await year.told(CONFIRM, { input: second }, OFFICER)).toMatchObject({
      confirmCarryOver: { findings: [{ rule: 'SEATS', titleCode: 'TPKT' }] },
    });
  });

  test('is refused while the person is in office elsewhere', async () => {
    const [, other] = (await list(OFFICER, 'PROPOSED')).nodes;
    if (other === undefined) throw new Error('There are others.');
    const unit = { code: '03390', at: FIRST_DAY };
    await inScope(year.database.dataSource, ({ sql }) =>
      sql.query(
        `insert into person_key (unit_id, key, person_id) select unit_id, 'taken', $1 from unit_version where code = '03390' and valid_to is null`,
        [other.personId],
      ),
    );
    await year.told(
      'mutation ($input: AppointInput!) { appoint(input: $input) { event { id } } }',
      {
        input: {
          unit,
          personId: other.personId,
          category: 'CIVIL_SERVANT',
          titles: ['CVCM'],
          from: '2025-07-02',
          decision,
        },
      },
      OFFICER,
    );
    const input = { ...change(other), category: 'CIVIL_SERVANT', titles: ['CVCM'], decision };
    const { code, message } = await year.ask(CONFIRM, { input }, OFFICER);
    expect([code, message?.includes('(03390)')]).toEqual(['CONFLICT', true]);
    expect(await coded(DECLINE, { ...change(other), reason: ' ' })).toBe('VALIDATION_FAILED reason');
    const { declineCarryOver } = await year.told<{ declineCarryOver: CarryOver }>(
      DECLINE,
      { input: { ...change(other), reason: 'đã nhận công tác ở xã Bình Lư' } },
      OFFICER,
    );
    expect(declineCarryOver).toMatchObject({
      status: 'DECLINED',
      reason: 'đã nhận công tác ở xã Bình Lư',
      allowedEvents: [],
    });
  });

  test('is for whoever sees the person: the ward decides for its own', async () => {
    const seen = (await list(WARD)).nodes;
    expect(seen).toHaveLength((await list()).totalCount);
    expect(seen.filter(({ fullName }) => fullName === '•••').every(({ fromUnit }) => fromUnit.code !== '03387')).toBe(
      true,
    );
    const hidden = seen.find(({ fullName, status }) => fullName === '•••' && status === 'PROPOSED');
    const own = seen.find(({ fromUnit, status }) => fromUnit.code === '03387' && status === 'PROPOSED');
    if (hidden === undefined || own === undefined) throw new Error('There are both.');
    expect(hidden).toMatchObject({ category: null, formerTitles: [] });
    const office = { category: 'CIVIL_SERVANT', titles: ['CVCM'], decision };
    expect(await coded(CONFIRM, { ...change(hidden), ...office }, WARD)).toBe('NOT_FOUND');
    expect(await coded(DECLINE, { ...change(hidden), reason: 'x' }, WARD)).toBe('NOT_FOUND');
    expect(await coded(CONFIRM, { ...change(own), ...office }, WARD)).toBe(null);
  });
});

test('nothing above was an internal error', () => {
  expect(year.internal).toEqual([]);
});
