import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  LAI_CHAU,
  NEIGHBOUR,
  NEW_WARD,
  type Progress,
  type Resolution,
  recordCongress,
  sdk,
  type Target,
  told,
  WARD,
} from './resolutions.world.ts';
import { Year } from './world.ts';

let year: Year;
let resolution: string;
let targets: ReadonlyMap<string, string>;
beforeAll(async () => {
  year = await Year.open('2026-11-24');
  ({ resolutionId: resolution, targetIds: targets } = await recordCongress(year));
});
afterAll(() => year?.close());

async function progress(at: string, token = 'demo-ward', more: Record<string, unknown> = {}): Promise<Progress> {
  const variables = { resolution, unit: WARD, at, ...more };
  const { resolutionProgress } = await year.told<{ resolutionProgress: Progress }>(
    sdk('ResolutionProgress'),
    variables,
    { token },
  );
  return resolutionProgress;
}
const summary = ({ targets: all }: Progress) =>
  Object.fromEntries(all.map((each) => [each.target.code, [told(each), each.status, each.reason].join(' ')]));

describe('the congress of the demo', () => {
  test('is answered on the day of the article by the figures of the contract', async () => {
    const read = await progress('2023-10-05');
    expect(summary(read)).toEqual({
      1: '21/21 MET HOLDS',
      2: '3/4 MET HOLDS',
      3: '4/10 MET HOLDS',
      4: '30 MET HOLDS',
      5: '21/21 MET HOLDS',
      6: '5/21 MET HOLDS',
      7: '19/21 ON_TRACK LINE_KEPT',
      8: '8/21 UNKNOWN NO_BASELINE',
      9: ' BASICALLY_MET ASSESSED',
    });
    expect(read.targets.every(({ target }) => target.synthetic && !target.terms.verified)).toBe(true);
    expect(read.resolution).toMatchObject({ state: 'IN_FORCE', verified: false, unit: { code: '03387' } });
    expect(read.targets.map(({ target }) => target.terms.measure?.value.text ?? null)).toEqual([
      '100 %',
      '75 %',
      '40 %',
      '30',
      '100 %',
      '20 %',
      '100 %',
      '45 %',
      null,
    ]);
  });

  test('is answered on other days as those days knew it', async () => {
    expect(summary(await progress('2021-06-30'))).toMatchObject({
      // Nine turns in the whole of 2021; by a sixth of the way it takes five.
      4: expect.stringMatching(/^\d+ (ON_TRACK LINE_KEPT|NOT_MET LINE_MISSED)$/),
      5: ' UNKNOWN NOT_BEGUN',
      6: ' UNKNOWN NOT_BEGUN',
      9: ' UNKNOWN NOT_ASSESSED',
    });
    expect(summary(await progress('2023-10-04'))[9]).toBe(' UNKNOWN NOT_ASSESSED');
    expect(summary(await progress('2025-06-30'))).toMatchObject({ 4: '30 MET HOLDS', 8: '8/21 UNKNOWN NO_BASELINE' });
    // Nobody serves in the new ward yet.
    const late = await progress('2026-01-01', 'demo-ward', { unit: NEW_WARD });
    expect(late.targets.find(({ target }) => target.code === '8')).toMatchObject({
      status: 'UNKNOWN',
      reason: 'NOBODY_COUNTED',
    });
  });

  test('has a passport and the day of the figure beside each figure', async () => {
    for (const { figure, passport, referenceDate, target } of (await progress('2023-10-05')).targets) {
      if (target.kind === 'QUALITATIVE') {
        expect([figure, passport, referenceDate]).toEqual([null, null, null]);
        continue;
      }
      expect(passport?.indicator).toBe(target.terms.measure?.indicator);
      expect(passport?.population).not.toBe('');
      expect(referenceDate).toBe('2023-10-05');
      expect(figure?.groups.map(({ dimension, key }) => ({ dimension, key }))).toEqual(
        target.terms.measure?.group ? [target.terms.measure.group] : [],
      );
    }
  });

  test('of an ended ward is refused on a later day, and drawn on its heir by the other lens', async () => {
    const asked = { resolution, unit: WARD, at: '2025-07-01' };
    const refused = (token: string) => year.ask(sdk('ResolutionProgress'), asked, { token });
    expect((await refused('demo-ward')).code).toBe('NOT_FOUND');
    const { code, message } = await refused('demo-analyst');
    expect([code, message?.includes('03408')]).toEqual(['UNIT_NOT_FOUND', true]);
    const redrawn = await progress('2023-10-05', 'demo-officer', { boundary: 'AS_NOW' });
    expect(redrawn.unit.code).toBe('03408');
    expect(summary(redrawn)).toMatchObject({
      1: '21/21 MET HOLDS',
      // On other boundaries the baseline says nothing.
      7: '19/21 UNKNOWN NO_BASELINE',
      9: ' BASICALLY_MET ASSESSED',
    });
  });

  test('can be asked target by target, and of a unit it is not of', async () => {
    const target = targets.get('7');
    const ask = (unit: object, token = 'demo-ward') =>
      year.ask<{ targetProgress: Progress['targets'][number] }>(
        sdk('TargetProgress'),
        { target, unit, at: '2023-10-05' },
        { token },
      );
    expect((await ask(WARD)).data?.targetProgress).toMatchObject({ status: 'ON_TRACK', figure: { numerator: 19 } });
    expect((await ask(NEIGHBOUR)).code).toBe('NOT_FOUND');
    const neighbour = (await ask(NEIGHBOUR, 'demo-officer')).data?.targetProgress;
    expect(neighbour).toMatchObject({ status: 'UNKNOWN', reason: 'NOBODY_COUNTED' });
    // The province is another unit: the ward's baseline says nothing of it.
    const province = (await ask(LAI_CHAU, 'demo-officer')).data?.targetProgress;
    expect(province).toMatchObject({ status: 'UNKNOWN', reason: 'NO_BASELINE', figure: { numerator: 19 } });
  });

  test('is read in as many statements however many targets it has', async () => {
    const statements = async (id: string) => {
      year.database.statements.length = 0;
      await progress('2023-10-05', 'demo-ward', { resolution: id });
      return year.database.statements.length;
    };
    const before = await statements(resolution);
    const input = (expectedVersion: number, code: string) => ({
      input: {
        resolutionId: resolution,
        expectedVersion,
        code,
        synthetic: true,
        terms: {
          textVi: 'Thêm',
          measure: { indicator: 'OFFICIAL_COUNT', operator: 'AT_MOST', value: '21', unit: 'PERSONS' },
        },
      },
    });
    let { version } = (await progress('2023-10-05')).resolution;
    for (let index = 0; index < 12; index += 1) {
      await year.told(sdk('AddTarget'), input(version, `thêm ${index}`));
      version += 1;
    }
    expect((await progress('2023-10-05')).targets).toHaveLength(21);
    expect(await statements(resolution)).toBe(before);
  });
});

describe('what ships', () => {
  const list = async (unit: object, at: string, more: object = {}) => {
    const { resolutions } = await year.told<{
      resolutions: { nodes: Resolution[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } };
    }>(sdk('Resolutions'), { unit, at, first: 10, ...more }, { token: 'demo-analyst' });
    return resolutions;
  };

  test('06-NQ/TU is there, verified, without a number that nobody found', async () => {
    const [province] = (await list(LAI_CHAU, '2023-10-05')).nodes;
    expect(province).toMatchObject({
      number: '06-NQ/TU',
      issuedOn: '2021-03-15',
      state: 'IN_FORCE',
      shipped: true,
      verified: true,
      unit: { code: '12' },
      version: 1,
    });
    expect(province?.note).toContain('không tìm thấy');
    const { resolution: whole } = await year.told<{ resolution: Resolution }>(
      sdk('Resolution'),
      { id: province?.id, at: '2023-10-05' },
      { token: 'demo-analyst' },
    );
    expect(whole.targets).toEqual([]);
    const early = await year.ask(sdk('Resolution'), { id: province?.id, at: '2021-03-14' });
    expect(early.code).toBe('NOT_FOUND');
    const read = await progress('2023-10-05', 'demo-ward', { resolution: province?.id });
    expect([read.targets, read.unit.code]).toEqual([[], '03387']);
  });

  test('a ward is shown what binds it, a province what lies below', async () => {
    const numbers = ({ nodes }: { nodes: readonly Resolution[] }) => nodes.map(({ number }) => number);
    expect(numbers(await list(WARD, '2023-10-05'))).toEqual(['06-NQ/TU', '01-NQ/ĐH (minh họa)']);
    expect(numbers(await list(WARD, '2021-03-14'))).toEqual(['01-NQ/ĐH (minh họa)']);
    expect(numbers(await list(NEIGHBOUR, '2023-10-05'))).toEqual(['06-NQ/TU']);
    expect(numbers(await list(LAI_CHAU, '2023-10-05', { under: true }))).toEqual(['06-NQ/TU', '01-NQ/ĐH (minh họa)']);
    expect(numbers(await list({ code: '01', at: '2023-10-05' }, '2023-10-05', { under: true }))).toEqual([]);
    const first = await list(WARD, '2023-10-05', { first: 1 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await list(WARD, '2023-10-05', { first: 1, after: first.pageInfo.endCursor });
    expect([...numbers(first), ...numbers(rest)]).toEqual(['06-NQ/TU', '01-NQ/ĐH (minh họa)']);
  });
});

describe('a revision', () => {
  test('holds from its day on, and leaves the days before as they were', async () => {
    const id = targets.get('8');
    const find = async (at: string) => (await progress(at)).targets.find(({ target }) => target.id === id);
    const before = await find('2023-10-05');
    const terms = {
      textVi: 'Tỷ lệ nữ ít nhất 38%',
      measure: { indicator: 'FEMALE_SHARE', operator: 'AT_LEAST', value: '38', unit: 'PERCENT' },
      dueOn: '2025-12-31',
    };
    const decision = { number: '15-QĐ/ĐU', signer: 'Bí thư', signedOn: '2024-03-01' };
    const { reviseTarget } = await year.told<{ reviseTarget: Target }>(sdk('ReviseTarget'), {
      input: { targetId: id, expectedVersion: before?.target.version, terms, decision },
    });
    expect(
      reviseTarget.history?.map(({ from, to, decision: by, measure }) => [
        from,
        to,
        by?.number ?? null,
        measure?.value.text,
      ]),
    ).toEqual([
      ['2020-06-30', '2024-03-01', null, '45 %'],
      ['2024-03-01', null, '15-QĐ/ĐU', '38 %'],
    ]);
    const { version, ...told } = { ...before?.target, version: 0 };
    expect(await find('2023-10-05')).toMatchObject({
      ...before,
      target: { ...told, version: 2, terms: { to: '2024-03-01' } },
    });
    expect(await find('2024-02-29')).toMatchObject({ status: 'UNKNOWN' });
    expect(await find('2024-03-01')).toMatchObject({ status: 'MET', figure: { numerator: 8, denominator: 21 } });
  });

  test('without a decision holds from today on, with its reason; without either it is refused', async () => {
    const id = targets.get('8');
    const terms = {
      textVi: 'Tỷ lệ nữ ít nhất 39%',
      measure: { indicator: 'FEMALE_SHARE', operator: 'AT_LEAST', value: '39', unit: 'PERCENT' },
    };
    const input = { targetId: id, expectedVersion: 2, terms };
    expect(await year.ask(sdk('ReviseTarget'), { input })).toMatchObject({
      code: 'VALIDATION_FAILED',
      field: 'decision',
    });
    const { reviseTarget } = await year.told<{ reviseTarget: Target }>(sdk('ReviseTarget'), {
      input: { ...input, reason: 'Ghi nhầm 38 thay vì 39' },
    });
    expect(reviseTarget.terms).toMatchObject({
      from: '2026-11-24',
      reason: 'Ghi nhầm 38 thay vì 39',
      recordedOn: '2026-11-24',
    });
    const again = await year.ask(sdk('ReviseTarget'), { input: { ...input, expectedVersion: 3, reason: 'Lần nữa' } });
    expect(again).toMatchObject({ code: 'VALIDATION_FAILED', field: 'reason' });
    const backdated = { ...input, expectedVersion: 3, decision: { number: '1', signedOn: '2024-03-01' } };
    expect(await year.ask(sdk('ReviseTarget'), { input: backdated })).toMatchObject({
      code: 'VALIDATION_FAILED',
      field: 'decision.signedOn',
    });
  });
});

test('nothing above was an internal error', () => {
  expect(year.internal).toEqual([]);
});
