import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inScope } from '../../src/testing/index.ts';
import { attempt, kept, peopleOf, perform, planAt, publishedAt, type Round, roundAt, WARD } from './planning.ts';
import { Year } from './world.ts';

const TERM = '2025-2030';
let year: Year;
let people: ReadonlyMap<string, string>;
beforeAll(async () => {
  year = await Year.open('2023-11-01');
  people = await peopleOf(year);
});
afterAll(async () => {
  expect(year.internal).toEqual([]);
  await year.close();
});

const id = (key: string) => people.get(key) ?? '';
const proposalOf = (round: Round, key: string, title: string) => {
  const found = round.proposals.find(
    ({ official, title: { code }, status }) => official.id === id(key) && code === title && status !== 'WITHDRAWN',
  );
  if (found === undefined) throw new Error(`Nobody proposed ${key} for ${title}.`);
  return found;
};
const opened = (given: object = {}) =>
  perform(year, 'openPlanningRound', {
    unit: WARD,
    term: TERM,
    kind: 'SUPPLEMENT',
    year: 2023,
    authority: 'Ban Thường vụ Thành ủy',
    titles: ['BTDOAN', 'CTPN'],
    ...given,
  });
const decision = (signedOn: string) => ({ number: '12-QĐ/TU', signer: 'Người ký', signedOn });

describe('a supplement, from the proposal to the publication', () => {
  test('goes step by step, and becomes fact by the decision', async () => {
    const before = await planAt(year, TERM, '2023-11-01');
    let round = await opened({ procedure: 'FIVE_STEP' });
    expect(round).toMatchObject({ status: 'OPEN', version: 1, proposals: [], steps: [], decision: null });
    expect(round.allowedEvents).toEqual(['PROPOSE', 'MEET', 'BALLOT', 'DECIDE', 'CANCEL']);
    round = await perform(year, 'proposeEntry', {
      roundId: round.id,
      personId: id('S02'),
      titleCode: 'CTPN',
      reason: 'Có năng lực vận động quần chúng',
      priorityOrder: 2,
    });
    round = await perform(year, 'proposeEntry', {
      roundId: round.id,
      personId: id('S11'),
      titleCode: 'CTPN',
      reason: 'Thử',
    });
    expect((await planAt(year, TERM, '2023-11-01')).filter(({ status }) => status === 'PROPOSED')).toHaveLength(2);
    expect(await planAt(year, TERM, '2023-11-01', false)).toEqual(before);

    const [first, second] = [proposalOf(round, 'S02', 'CTPN'), proposalOf(round, 'S11', 'CTPN')];
    year.become('2023-11-05');
    const step = { roundId: round.id, expectedVersion: round.version, summoned: 20 };
    expect(
      (
        await attempt(year, 'recordNominationStep', {
          ...step,
          ordinal: 1,
          heldOn: '2023-11-05',
          present: 14,
          ballots: [{ proposalId: first.id, agree: 1, disagree: 0, invalid: 0 }],
        })
      ).refused,
    ).toBe('VALIDATION_FAILED ballots');
    round = await perform(year, 'recordNominationStep', { ...step, ordinal: 1, heldOn: '2023-11-05', present: 14 });
    expect(round).toMatchObject({ status: 'OPEN', steps: [{ ordinal: 1, quorumReached: true, ballots: [] }] });
    round = await perform(year, 'recordNominationStep', {
      ...step,
      expectedVersion: round.version,
      ordinal: 3,
      heldOn: '2023-11-05',
      present: 15,
      ballots: [
        { proposalId: first.id, agree: 8, disagree: 6, invalid: 1 },
        { proposalId: second.id, agree: 7, disagree: 7, invalid: 1 },
      ],
    });
    expect(round.status).toBe('BALLOTED');
    const counted = round.steps[1]?.ballots?.map(({ proposalId, outcome }) => [proposalId, outcome]);
    expect(counted).toEqual([
      [first.id, 'REACHED'],
      [second.id, 'NOT_REACHED'],
    ]);
    expect(round.steps[1]?.rule.legalBasis.verified).toBe(false);

    year.become('2023-11-20');
    round = await perform(year, 'decidePlanningRound', {
      roundId: round.id,
      expectedVersion: round.version,
      decision: decision('2023-11-20'),
      effectiveOn: '2023-12-01',
      approved: [first.id],
      rejected: [{ proposalId: second.id, reason: 'Không đạt phiếu' }],
    });
    expect(round).toMatchObject({ status: 'DECIDED', effectiveOn: '2023-12-01', allowedEvents: ['PUBLISH'] });
    expect(proposalOf(round, 'S02', 'CTPN').status).toBe('APPROVED');
    expect(proposalOf(round, 'S11', 'CTPN')).toMatchObject({ status: 'REJECTED', resolution: 'Không đạt phiếu' });

    const standing = async (at: string) =>
      (await planAt(year, TERM, at))
        .filter(({ official, title }) => official.id === id('S02') && title.code === 'CTPN')
        .map(({ status, from, priorityOrder }) => [status, from, priorityOrder]);
    expect(await standing('2023-10-31')).toEqual([]);
    expect(await standing('2023-11-19')).toEqual([['PROPOSED', '2023-11-01', 2]]);
    expect(await standing('2023-11-30')).toEqual([['APPROVED', '2023-12-01', 2]]);
    expect(await standing('2023-12-01')).toEqual([['ACTIVE', '2023-12-01', 2]]);
  });

  test('is known on each day as it was then', async () => {
    const { planningRounds } = await year.told<{ planningRounds: { nodes: readonly Round[]; totalCount: number } }>(
      `{ planningRounds(unit: { code: "03387", at: "2023-10-05" }, at: "2023-11-20", first: 5, term: "${TERM}") {
           nodes { id status } totalCount } }`,
    );
    expect(planningRounds).toMatchObject({ totalCount: 1, nodes: [{ status: 'DECIDED' }] });
    const roundId = planningRounds.nodes[0]?.id ?? '';
    const shape = async (at: string) => {
      const { round } = await roundAt(year, roundId, at);
      return [
        round.status,
        round.decision?.number ?? null,
        round.proposals.map(({ status }) => status),
        round.steps.length,
      ];
    };
    expect(await shape('2023-11-01')).toEqual(['OPEN', null, ['PROPOSED', 'PROPOSED'], 0]);
    expect(await shape('2023-11-05')).toEqual(['BALLOTED', null, ['PROPOSED', 'PROPOSED'], 2]);
    expect(await shape('2023-11-20')).toEqual(['DECIDED', '12-QĐ/TU', ['APPROVED', 'REJECTED'], 2]);
    expect(
      (
        await year.ask('query ($id: ID!) { planningRound(id: $id, at: "2023-10-31") { round { id } } }', {
          id: roundId,
        })
      ).code,
    ).toBe('NOT_FOUND');
  });
});

describe('a yearly review', () => {
  test('is decided only when every entry is kept or removed, each with a reason', async () => {
    year.become('2023-12-10');
    let round = await opened({ kind: 'ANNUAL_REVIEW', titles: [] });
    const { missing } = await roundAt(year, round.id);
    expect(missing).toHaveLength(22);
    expect(
      (
        await attempt(year, 'decidePlanningRound', {
          roundId: round.id,
          expectedVersion: round.version,
          decision: decision('2023-12-10'),
        })
      ).message,
    ).toMatch(/Còn thiếu 22: .*và 12 lượt nữa/);
    for (const [index, entry] of missing.entries()) {
      const about = { roundId: round.id, entryId: entry.id, reason: 'Đã xem xét' };
      round =
        index === 0
          ? await perform(year, 'proposeRemoval', { ...about, reasonCode: 'APPOINTED' })
          : index === 1
            ? await perform(year, 'proposeRemoval', { ...about, reasonCode: 'HEALTH' })
            : await perform(year, 'proposeKeep', about);
    }
    expect((await roundAt(year, round.id)).missing).toEqual([]);
    const keeps = round.proposals.filter(({ action }) => action === 'KEEP');
    const refusal = await attempt(year, 'decidePlanningRound', {
      roundId: round.id,
      expectedVersion: round.version,
      decision: decision('2023-12-10'),
      approved: round.proposals.slice(1).map((proposal) => proposal.id),
    });
    expect(refusal.refused).toBe('VALIDATION_FAILED approved');
    expect(refusal.message).toMatch(/Còn thiếu 1/);
    const turnedDown = await attempt(year, 'decidePlanningRound', {
      roundId: round.id,
      expectedVersion: round.version,
      decision: decision('2023-12-10'),
      approved: round.proposals.filter((proposal) => proposal.id !== keeps[0]?.id).map((proposal) => proposal.id),
      rejected: [{ proposalId: keeps[0]?.id, reason: 'Không' }],
    });
    expect(turnedDown.refused).toBe('VALIDATION_FAILED rejected');
    round = await perform(year, 'decidePlanningRound', {
      roundId: round.id,
      expectedVersion: round.version,
      decision: decision('2023-12-10'),
      approved: round.proposals.map((proposal) => proposal.id),
    });
    const [appointed, ill] = missing;
    const plan = await planAt(year, TERM, '2023-12-10');
    expect(plan.find((entry) => entry.id === appointed?.id)).toMatchObject({
      status: 'APPOINTED',
      to: '2023-12-10',
      removalCode: 'APPOINTED',
    });
    expect(plan.find((entry) => entry.id === ill?.id)).toMatchObject({ status: 'REMOVED', removalCode: 'HEALTH' });
    expect(plan.filter(({ status }) => status === 'ACTIVE')).toHaveLength(20);
    expect((await planAt(year, TERM, '2023-12-09')).filter(({ status }) => status === 'ACTIVE')).toHaveLength(22);
  });

  test('a reason that a file said in its own words stays as it was said', async () => {
    const plan = await planAt(year, '2020-2025', '2023-10-05');
    expect(plan.filter(({ status }) => status === 'REMOVED')).toMatchObject([
      { removalReason: 'Không còn đáp ứng tiêu chuẩn', removalCode: null },
    ]);
    expect((await planAt(year, '2020-2025', '2025-06-30')).map(({ status }) => status)).not.toContain('EXPIRED');
  });
});

describe('a publication', () => {
  test('fixes what is told, ends with its window, and is withdrawn', async () => {
    year.become('2024-01-05');
    const { planningRounds } = await year.told<{ planningRounds: { nodes: readonly Round[] } }>(
      `{ planningRounds(unit: { code: "03387", at: "2023-10-05" }, at: "2024-01-05", first: 1) { nodes { id version } } }`,
    );
    const round = planningRounds.nodes[0];
    const given = { roundId: round?.id, expectedVersion: round?.version, audience: 'CADRES_AND_PARTY_MEMBERS' };
    for (const [change, told] of [
      [{ from: '2023-12-09' }, 'VALIDATION_FAILED from'],
      [{ from: '2024-01-05', to: '2024-01-05' }, 'VALIDATION_FAILED to'],
      [{ expectedVersion: 1 }, 'CONFLICT expectedVersion'],
    ] as const) {
      expect([change, (await attempt(year, 'publishPlan', { ...given, ...change })).refused]).toEqual([change, told]);
    }
    const made = await perform(year, 'publishPlan', { ...given, from: '2024-01-05', to: '2024-02-05' });
    expect(made).toMatchObject({ status: 'PUBLISHED', asOf: '2024-01-05' });
    const [lines = []] = await publishedAt(year, '2024-01-05');
    expect(lines).toHaveLength(20);
    expect(lines[0]).toEqual({
      term: TERM,
      plannedTitle: 'Phó Bí thư Đảng ủy',
      fullName: expect.any(String),
      presentTitles: expect.any(Array),
    });
    // A name that is corrected, an entry that ends: what was told stays what was told.
    await inScope(year.database.dataSource, async ({ sql }) => {
      await sql.query(`update person set full_name = 'Tên Khác'`);
      await sql.query(
        `update planning_entry set valid_to = '2024-01-06' where term = $1 and valid_to is null and title_code = 'PBT'`,
        [TERM],
      );
    });
    const published = (at: string) => publishedAt(year, at);
    expect(await published('2024-01-05')).toEqual([lines]);
    expect(await published('2024-01-04')).toEqual([]);
    expect(await published('2024-02-04')).toEqual([lines]);
    expect(await published('2024-02-05')).toEqual([]);
    year.become('2024-01-20');
    const withdrawn = await perform(year, 'withdrawPublication', {
      publicationId: made.id,
      expectedVersion: made.version,
      reason: 'Đăng nhầm',
    });
    expect(withdrawn.status).toBe('WITHDRAWN');
    expect(await published('2024-01-20')).toEqual([]);
    expect(await published('2024-01-19')).toEqual([lines]);
    const again = { publicationId: made.id, expectedVersion: withdrawn.version, reason: 'Lần nữa' };
    expect((await attempt(year, 'withdrawPublication', again)).refused).toBe('ILLEGAL_TRANSITION');
  });
});

describe('what cannot be', () => {
  test('is refused, and nothing is written', async () => {
    year.become('2024-02-01');
    const before = await kept(year);
    const given = { unit: WARD, term: TERM, kind: 'BUILD', year: 2024, authority: 'Thành ủy', titles: ['BT'] };
    for (const [change, told] of [
      [{ term: '1999-2004' }, 'VALIDATION_FAILED term'],
      [{ year: 2020 }, 'VALIDATION_FAILED year'],
      [{ authority: ' ' }, 'VALIDATION_FAILED authority'],
      [{ titles: [] }, 'VALIDATION_FAILED titles'],
      [{ titles: ['KHONG_CO'] }, 'VALIDATION_FAILED titles'],
      [{ procedure: 'SIX_STEP' }, 'VALIDATION_FAILED procedure'],
      [{ openedOn: '2024-02-02' }, 'VALIDATION_FAILED openedOn'],
      [{ unit: { code: '03386', at: '2023-10-05' } }, 'NOT_FOUND'],
      [{ unit: { code: '00001', at: '2023-10-05' } }, 'NOT_FOUND'],
      [{ unit: { code: '03387' } }, 'DATE_REQUIRED'],
    ] as const) {
      const { refused } = await attempt(year, 'openPlanningRound', { ...given, ...change });
      expect([change, refused]).toEqual([change, told]);
    }
    for (const token of ['demo-district', 'demo-province', 'demo-analyst', 'demo-admin']) {
      expect((await attempt(year, 'openPlanningRound', given, { token })).refused).toBe('FORBIDDEN');
    }
    expect(await kept(year)).toBe(before);
  });
});
