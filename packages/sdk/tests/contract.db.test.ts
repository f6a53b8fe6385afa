import { seedDemo } from '@cadre/server';
import { testKeys } from '@cadre/server/testing';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CadreError, type CadreErrorDetails } from '../src/errors.ts';
import { manifest } from '../src/manifest.ts';
import {
  AT,
  CASES,
  demoWorkbook,
  FEW,
  FIXED,
  MANY,
  prepareLocalRules,
  prepareOfficials,
  prepareResolutions,
  WARD,
} from './cases.ts';
import { AT_2023, type Expected, OF_2022, PLANNED_SHARES, SINCE_2021 } from './expected.ts';
import { figureOf, titled } from './figures.ts';
import { type InProcess, openInProcess } from './in-process.ts';
import { FEW_PERSONS, MANY_PERSONS, peopleNeighbours } from './neighbours.ts';

let world: InProcess;

beforeAll(async () => {
  world = await openInProcess();
  await seedDemo(world.database.dataSource, testKeys);
  await peopleNeighbours(world.database);
}, 120_000);
afterAll(() => world?.database.close());

const sdkOf = (token: string) => world.sdkOf(token);
const ward = () => sdkOf('demo-ward');

async function codeOf(promise: Promise<unknown>): Promise<CadreErrorDetails['code'] | undefined> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error !== undefined && !(error instanceof CadreError)) throw error;
  return error?.code;
}

describe('every operation', () => {
  const names = Object.values(manifest).flatMap((text) =>
    parse(text).definitions.flatMap((node) => (node.kind === 'OperationDefinition' ? [node.name?.value] : [])),
  );

  it('has a case', () => {
    expect(Object.keys(CASES).sort()).toEqual(names.sort());
  });

  const sizedCases = Object.entries(CASES).flatMap(([name, sized]) =>
    sized === FIXED ? [] : [[name, sized] as const],
  );

  it.each(sizedCases)('%s sends the same statements for little data and for much', async (name, sized) => {
    if (name === 'Official') await prepareOfficials(sdkOf);
    if (name.startsWith('Resolution')) await prepareResolutions(sdkOf);
    if (name === 'LocalRules') await prepareLocalRules(sdkOf);
    const rows = { small: 0, large: 0 };
    const few = await world.countStatements(async () => {
      rows.small = await sized.small(sdkOf);
    });
    const many = await world.countStatements(async () => {
      rows.large = await sized.large(sdkOf);
    });
    expect(rows.large, 'the larger case answers more rows').toBeGreaterThan(rows.small);
    expect(few).toBeGreaterThan(1);
    expect(many).toBe(few);
  });
});

describe('units', () => {
  const unit = async (code: string, at: string) => (await ward().units.unit({ ref: { code, at }, at })).unit;

  it('a code means what it meant on the day', async () => {
    expect(await unit('03408', AT)).toMatchObject({ name: 'Phường Đông Phong', validTo: '2025-07-01' });
    expect(await unit('03408', '2026-01-01')).toMatchObject({
      name: 'Phường Tân Phong',
      kind: 'WARD',
      tier: 'COMMUNE',
    });
    expect(await codeOf(unit('03387', '2026-01-01'))).toBe('UNIT_NOT_FOUND');
    expect(await codeOf(ward().units.unit({ ref: { code: '03408' }, at: AT }))).toBe('DATE_REQUIRED');
  });

  it('the new ward knows the five it was made of', async () => {
    const predecessors = (await unit('03408', '2026-01-01'))?.predecessors.map(({ code }) => code);
    expect(predecessors).toEqual(['03387', '03408', '03409', '03415', '03418']);
    expect((await unit('03387', AT))?.successors.map(({ code }) => code)).toEqual(['03408']);
    expect((await unit('03387', AT))?.superior).toMatchObject({ code: '105', tier: 'DISTRICT' });
  });

  it('the city had seven units under it, in pages as at once', async () => {
    const variables = { ref: { code: '105', at: AT }, at: AT };
    const whole = (await ward().units.subordinates({ ...variables, first: 100 })).unit?.subordinates;
    expect(whole?.totalCount).toBe(7);
    const paged: string[] = [];
    const sdk = ward();
    for await (const page of sdk.pages(
      sdk.units.subordinates,
      { ...variables, first: 3 },
      (data) => data.unit?.subordinates,
    )) {
      paged.push(...page.nodes.map(({ code }) => code));
    }
    expect(paged).toEqual(whole?.nodes.map(({ code }) => code));
    expect(paged).toContain('03387');
  });

  it('63 provinces became 34, and the districts ended', async () => {
    const count = async (tier: 'PROVINCE' | 'DISTRICT', at: string) =>
      (await ward().units.units({ tier, at, first: 1 })).units.totalCount;
    expect(await count('PROVINCE', AT)).toBe(63);
    expect(await count('PROVINCE', '2026-01-01')).toBe(34);
    expect(await count('DISTRICT', '2026-01-01')).toBe(0);
  });

  it('lineage issues are counted as they are listed', async () => {
    const { lineageIssueCounts } = await ward().units.lineageIssueCounts();
    const { totalCount } = (await ward().units.lineageIssues({ first: 1 })).lineageIssues;
    expect(lineageIssueCounts.reduce((sum, { rows }) => sum + rows, 0)).toBe(totalCount);
    expect(totalCount).toBeGreaterThan(0);
  });
});

describe('access', () => {
  it('says who is asking', async () => {
    const { viewer } = await ward().access.viewer();
    expect(viewer.roles).toEqual(['WARD_OFFICER']);
    expect(viewer.units.map(({ code }) => code).sort()).toEqual(['03387', '03408']);
    expect(await codeOf(world.sdkOf(undefined).access.viewer())).toBe('UNAUTHENTICATED');
    expect(await codeOf(sdkOf('nobody').access.viewer())).toBe('UNAUTHENTICATED');
  });

  it('keeps persons from those who may see figures only, and other wards from a ward', async () => {
    const officials = (token: string, code: string) =>
      sdkOf(token).roster.officials({ units: { unit: { code, at: AT } }, at: AT, first: 5 });
    expect(await codeOf(officials('demo-district', '03387'))).toBe('FORBIDDEN');
    expect(await codeOf(officials('demo-province', '03387'))).toBe('FORBIDDEN');
    expect(await codeOf(officials('demo-ward', '03408'))).toBe('NOT_FOUND');
    expect((await officials('demo-officer', '03387')).officials.nodes).toHaveLength(5);
  });

  it('answers in the language asked for', async () => {
    const variables = { indicators: ['FEMALE_SHARE'], units: { unit: WARD }, at: AT } as const;
    const name = async (language: 'vi' | 'en') =>
      (await world.sdkOf('demo-ward', language).indicators.indicatorTable(variables)).indicatorTable.passports[0]?.name;
    expect(await name('vi')).toBe('Tỷ lệ nữ');
    expect(await name('en')).toBe('Share of women');
  });
});

describe('accounts', () => {
  const admin = () => sdkOf('demo-admin').access;

  it('are made, granted, given a token, and closed again', async () => {
    const name = 'Hệ thống báo cáo';
    const { createAccount: made } = await admin().createAccount({ input: { name, login: 'bao.cao' } });
    expect(made).toMatchObject({ name, login: 'bao.cao', disabled: false, version: 1, grants: [], tokens: [] });
    const change = { accountId: made.id, expectedVersion: made.version };
    const { grantRole: granted } = await admin().grantRole({
      input: { ...change, role: 'SUPERIOR_SYSTEM', unit: WARD },
    });
    expect(granted.grants).toMatchObject([{ role: 'SUPERIOR_SYSTEM', grantedBy: 'Người vận hành', validTo: null }]);
    expect(await codeOf(admin().createToken({ input: { ...change, name: 't' } }))).toBe('CONFLICT');

    const next = { accountId: made.id, expectedVersion: granted.version };
    const { createToken } = await admin().createToken({ input: { ...next, name: 't', permissions: ['viewer:read'] } });
    expect((await sdkOf(createToken.secret).access.viewer()).viewer).toMatchObject({
      name,
      permissions: ['viewer:read'],
    });
    const version = createToken.account.version;
    const { tokenId } = createToken;
    const { revokeToken } = await admin().revokeToken({ input: { ...change, expectedVersion: version, tokenId } });
    expect(await codeOf(sdkOf(createToken.secret).access.viewer())).toBe('UNAUTHENTICATED');

    const on = (expectedVersion: number) => ({ accountId: made.id, expectedVersion });
    const grantId = revokeToken.grants[0]?.id ?? '';
    const { endGrant } = await admin().endGrant({ input: { ...on(revokeToken.version), grantId } });
    expect(endGrant.grants[0]?.validTo).not.toBeNull();
    const { renameAccount } = await admin().renameAccount({
      input: { ...on(endGrant.version), name: 'Khác', login: 'khac' },
    });
    const { setPassword } = await admin().setPassword({ input: on(renameAccount.version) });
    expect(setPassword.password).toMatch(/^[a-z2-9-]{29}$/);
    const link = { issuer: 'https://id.example.vn', subject: 'x' };
    const { linkIdentity } = await admin().linkIdentity({ input: { ...on(setPassword.account.version), ...link } });
    const identityId = linkIdentity.identities[0]?.id ?? '';
    const { unlinkIdentity } = await admin().unlinkIdentity({ input: { ...on(linkIdentity.version), identityId } });
    const { disableAccount } = await admin().disableAccount({ input: on(unlinkIdentity.version) });
    expect(disableAccount).toMatchObject({ disabled: true, name: 'Khác', passwordTemporary: true, identities: [] });
    const { enableAccount } = await admin().enableAccount({ input: on(disableAccount.version) });
    expect((await admin().account({ id: made.id })).account).toEqual(enableAccount);
    const found = (await admin().accounts({ first: 5, search: 'KHAC' })).accounts;
    expect([found.totalCount, found.nodes[0]?.id]).toEqual([1, made.id]);
  });

  it('are for operators; passwords and sessions are for people', async () => {
    expect(await codeOf(ward().access.accounts({ first: 1 }))).toBe('FORBIDDEN');
    const input = { oldPassword: 'x', newPassword: 'một câu rất dài' };
    expect(await codeOf(ward().access.changePassword({ input }))).toBe('FORBIDDEN');
    expect((await ward().access.endOwnSessions()).endOwnSessions).toBe(0);
  });
});

describe('roster', () => {
  it('lists the 21 of the ward, and shows one of them whole', async () => {
    const sdk = ward();
    const { nodes, totalCount } = (await sdk.roster.officials({ units: { unit: WARD }, at: AT, first: 100 })).officials;
    expect([nodes.length, totalCount]).toEqual([21, 21]);
    expect(nodes.filter(({ keyOfficial }) => keyOfficial)).toHaveLength(4);
    const cadres = { units: { unit: WARD }, at: AT, first: 100, category: 'CADRE' } as const;
    expect((await sdk.roster.officials(cadres)).officials.totalCount).toBe(10);
    const secretary = nodes.find(({ titles }) => titles.length === 2 && titles[0]?.code === 'BT');
    const { official } = await sdk.roster.official({ id: secretary?.id ?? '', at: AT });
    expect(official).toMatchObject({ fullName: 'Nguyễn Văn An', birthDate: '1972-01-01', politicalTheory: 'ADVANCED' });
    expect(official?.ranks).toContainEqual({ year: 2022, rank: 'EXCELLENT', decidedOn: null });
    expect(official?.appointments[0]).toMatchObject({ since: '2020-08-01', until: null, decisionNumber: '10/QĐ' });
  });

  it('does not tell whether a person outside exists', async () => {
    const [inside] = (await ward().roster.officials({ units: { unit: WARD }, at: AT, first: 1 })).officials.nodes;
    expect(inside).toBeDefined();
    const absent = '00000000-0000-4000-8000-000000000000';
    expect(await codeOf(ward().roster.official({ id: absent, at: AT }))).toBe('NOT_FOUND');
  });
});

describe('figures of the demo ward', () => {
  const answerOf = (expected: Expected, since?: string, at = AT) => figureOf(ward(), WARD, expected, at, since);

  it.each(titled(AT_2023))('%s', async (_, expected) => {
    expect(await answerOf(expected)).toEqual(expected.answer);
  });
  it.each(titled(PLANNED_SHARES))('%s', async (_, expected) => {
    expect(await answerOf(expected)).toEqual(expect.objectContaining(expected.answer));
  });
  it.each(titled(SINCE_2021))('%s', async (_, expected) => {
    expect(await answerOf(expected, '2021-01-01')).toEqual(expected.answer);
  });
  it.each(titled(OF_2022))('%s', async (_, expected) => {
    expect(await answerOf(expected, '2022-01-01', '2022-12-31')).toEqual(expected.answer);
  });

  it('come with a catalogue that names what each allows, and refuse the rest', async () => {
    const { indicators } = await ward().indicators.indicatorCatalogue();
    expect(indicators).toHaveLength(27);
    const quota = indicators.find(({ code }) => code === 'QUOTA');
    expect(quota?.dimensions).not.toContain('SEX');
    const refused = { indicators: ['QUOTA'], units: { unit: WARD }, at: AT, by: ['SEX'] } as const;
    expect(await codeOf(ward().indicators.indicatorTable(refused))).toBe('DIMENSION_NOT_ALLOWED');
  });
});

describe('the ranking check', () => {
  const check = async (token: string, unit: { code: string; at: string }, rulesAt?: string) =>
    (await sdkOf(token).ranking.rankingCheck({ unit, year: 2022, rulesAt })).rankingCheck;

  it('of 2022 finds no ceiling in force, and nothing exceeded', async () => {
    const { rulesAt, ranked, counts, caps } = await check('demo-ward', WARD);
    expect([rulesAt, ranked]).toEqual(['2022-12-31', 21]);
    expect(counts).toEqual([
      { rank: 'EXCELLENT', count: 5 },
      { rank: 'GOOD', count: 16 },
    ]);
    expect(caps).toEqual([]);
  });

  it('of 2022 under the rules of 2026 is over the ceiling in both readings of the base', async () => {
    const { caps } = await check('demo-ward', WARD, '2026-06-01');
    expect(caps.map(({ legalBasis, exceededIn, ...cap }) => cap)).toEqual([
      {
        base: 'GOOD',
        per: 'BODY',
        sharePercent: 20,
        rounding: 'DOWN',
        baseCount: 16,
        ceiling: 3,
        excellent: 5,
        exceeded: true,
      },
      {
        base: 'GOOD_OR_BETTER',
        per: 'BODY',
        sharePercent: 20,
        rounding: 'DOWN',
        baseCount: 21,
        ceiling: 4,
        excellent: 5,
        exceeded: true,
      },
    ]);
    expect(caps.map(({ legalBasis }) => [legalBasis.instrument, legalBasis.verified, legalBasis.from])).toEqual([
      ['335/2025/NĐ-CP', true, '2026-01-01'],
      ['335/2025/NĐ-CP', false, '2026-01-01'],
    ]);
    expect(caps.map(({ exceededIn }) => exceededIn.map(({ code }) => code))).toEqual([['03387'], ['03387']]);
  });

  it('holds each group of similar duties to a ceiling of its own', async () => {
    const { groups, ungrouped } = await check('demo-ward', WARD, '2026-06-01');
    expect(ungrouped).toBe(0);
    expect(
      groups.map(({ group, ranked, caps }) => [
        group.code,
        ranked,
        caps.map(({ per, base, baseCount, ceiling, excellent, exceeded }) =>
          [per, base, baseCount, ceiling, excellent, exceeded].join(' '),
        ),
      ]),
    ).toEqual([
      ['LEADERS', 5, ['DUTY_GROUP GOOD 2 0 3 true', 'DUTY_GROUP GOOD_OR_BETTER 5 1 3 true']],
      ['FRONT_AND_UNIONS', 5, ['DUTY_GROUP GOOD 5 1 0 false', 'DUTY_GROUP GOOD_OR_BETTER 5 1 0 false']],
      ['DIVISION_LEADERS', 0, ['DUTY_GROUP GOOD 0 0 0 false', 'DUTY_GROUP GOOD_OR_BETTER 0 0 0 false']],
      ['CIVIL_SERVANTS', 11, ['DUTY_GROUP GOOD 9 1 2 true', 'DUTY_GROUP GOOD_OR_BETTER 11 2 2 false']],
    ]);
    expect((await check('demo-ward', WARD)).groups.map(({ caps }) => caps)).toEqual([[], [], [], []]);
  });

  it('says nothing of a share that was not read', async () => {
    const { caps } = await check('demo-ward', WARD, '2023-12-31');
    expect(caps).toMatchObject([{ base: 'RANKED', baseCount: 21, sharePercent: null, ceiling: null, exceeded: null }]);
    expect(caps[0]?.legalBasis).toMatchObject({ instrument: '48/2023/NĐ-CP', verified: false });
  });

  it('of a city holds each ward to its own ceiling', async () => {
    for (const token of ['demo-officer', 'demo-district', 'demo-province']) {
      const { ranked, caps } = await check(token, { code: '105', at: AT }, '2026-06-01');
      expect(ranked).toBe(21 + FEW_PERSONS + MANY_PERSONS);
      const [good, better] = caps;
      expect(good).toMatchObject({ baseCount: 16, ceiling: 3, excellent: 5 + FEW_PERSONS + MANY_PERSONS });
      // 4 of 21, none of 3, 6 of 30: not 10 of the 54 together.
      expect(better).toMatchObject({ baseCount: 54, ceiling: 4 + 0 + 6 });
      expect(good?.exceededIn.map(({ code }) => code).sort()).toEqual(['03386', '03387', '03388']);
    }
  });

  it('is for exact figures within the reach alone', async () => {
    expect(await codeOf(check('demo-analyst', WARD))).toBe('FORBIDDEN');
    expect(await codeOf(check('demo-admin', WARD))).toBe('FORBIDDEN');
    expect(await codeOf(check('demo-ward', FEW))).toBe('NOT_FOUND');
    expect(await codeOf(check('demo-district', { code: '12', at: AT }))).toBe('NOT_FOUND');
    expect(await codeOf(sdkOf('demo-ward').ranking.rankingCheck({ unit: WARD, year: 12 }))).toBe('VALIDATION_FAILED');
    expect(await codeOf(sdkOf('demo-ward').ranking.rankingCheck({ unit: WARD, year: 2026 }))).toBe('NOT_FOUND');
  });

  it('counts what the indicators count', async () => {
    for (const unit of [WARD, FEW, MANY, { code: '105', at: AT }, { code: '12', at: AT }]) {
      const variables = {
        indicators: ['RANKED_COUNT'],
        units: { unit },
        since: '2022-01-01',
        at: '2022-12-31',
      } as const;
      const { rows } = (await sdkOf('demo-officer').indicators.indicatorTable(variables)).indicatorTable;
      expect((await check('demo-officer', unit)).ranked).toBe(rows[0]?.value);
    }
  });
});

describe('the rules of ranking', () => {
  const rules = async (at: string) => (await ward().ranking.rankingRules({ at })).rankingRules;

  it('are those of the day: criteria, then points', async () => {
    const before = await rules('2022-12-31');
    expect(before.scale).toMatchObject({
      method: 'CRITERIA',
      periods: [],
      legalBasis: { instrument: '90/2020/NĐ-CP' },
    });
    expect(before.criteria.filter(({ rank }) => rank === null)).toHaveLength(5);
    expect(before.disqualifiers).toEqual([]);
    const after = await rules('2026-06-01');
    expect(after.scale).toMatchObject({
      method: 'POINTS',
      general: 30,
      tasks: 70,
      excellentFrom: 90,
      goodFrom: 70,
      completedFrom: 50,
      periods: ['MONTH', 'QUARTER'],
      meanVerified: false,
      legalBasis: { instrument: '335/2025/NĐ-CP', verified: true },
    });
    expect(after.criteria).toEqual([]);
    expect(after.disqualifiers.map(({ code, of }) => [code, of])).toEqual([
      ['DEGRADED', 'EVERYBODY'],
      ['DISCIPLINED', 'EVERYBODY'],
      ['UNIT_CORRUPTION', 'MANAGER'],
    ]);
    expect((await rules('2019-12-31')).scale).toBeNull();
  });

  it('say of what was not read that it was not', async () => {
    const { exclusions, consequences, dutyGroups } = await rules('2026-06-01');
    const unread = [...exclusions, ...consequences, ...dutyGroups].map(({ legalBasis }) => legalBasis);
    expect(unread.every(({ verified, note }) => !verified && note !== null)).toBe(true);
    expect(dutyGroups).toHaveLength(26);
  });
});

describe('the standard gaps', () => {
  const gaps = async (token: string, unit: { code: string; at: string }, at = AT, includeMet = false) =>
    (await sdkOf(token).titles.standardGaps({ units: { unit }, at, includeMet })).standardGaps;

  it('of the demo ward are none: every standard of every title is met', async () => {
    expect(await gaps('demo-ward', WARD)).toEqual([]);
    const met = await gaps('demo-ward', WARD, AT, true);
    expect(new Set(met.map(({ status }) => status))).toEqual(new Set(['MET']));
    expect(new Set(met.map(({ official }) => official.id)).size).toBe(21);
    const chair = met.filter(({ title }) => title.code === 'CTHDND');
    expect(
      chair.map(({ requirement, held, required, legalBasis }) => [requirement, held, required, legalBasis.verified]),
    ).toEqual([
      ['PROFESSIONAL', 'MASTER', 'UNIVERSITY', false],
      ['POLITICAL_THEORY', 'ADVANCED', 'INTERMEDIATE', false],
    ]);
    expect(met.find(({ title }) => title.code === 'TPHT')).toMatchObject({
      transitionTo: '2028-08-01',
      exception: { minimum: 'INTERMEDIATE', instrument: 'Luật Hộ tịch 2014', clause: 'Điều 72' },
      legalBasis: { instrument: '33/2023/NĐ-CP', clause: 'Điều 10', verified: true },
    });
  });

  it('before a standard, and after it, ask nothing', async () => {
    expect(await gaps('demo-ward', WARD, '2023-07-31', true)).toEqual([]);
  });

  it('of a person whose level nobody knows are unknown', async () => {
    const rows = await gaps('demo-officer', FEW);
    expect(rows).toHaveLength(FEW_PERSONS);
    expect(rows[0]).toMatchObject({ status: 'UNKNOWN', held: null, required: 'UNIVERSITY', title: { code: 'VPTK' } });
    expect(await gaps('demo-officer', { code: '105', at: AT })).toHaveLength(FEW_PERSONS + MANY_PERSONS);
  });

  it('are for those who may read persons there', async () => {
    expect(await codeOf(gaps('demo-district', WARD))).toBe('FORBIDDEN');
    expect(await codeOf(gaps('demo-analyst', WARD))).toBe('FORBIDDEN');
    expect(await codeOf(gaps('demo-ward', FEW))).toBe('NOT_FOUND');
    expect(await codeOf(gaps('demo-ward', { code: '105', at: AT }))).toBe('NOT_FOUND');
  });
});

describe('the succession plan', () => {
  const plan = async (token: string, term: string, at = AT, unit = WARD) =>
    (await sdkOf(token).succession.successionPlan({ unit, term, at })).successionPlan;

  it('has the entries of the term, active and removed', async () => {
    const old = await plan('demo-ward', '2020-2025');
    expect(old.entries).toHaveLength(9);
    const removed = old.entries.filter(({ status }) => status === 'REMOVED');
    expect(removed).toMatchObject([
      {
        title: { code: 'PCTUBND' },
        from: '2020-09-30',
        to: '2022-12-16',
        removalReason: 'Không còn đáp ứng tiêu chuẩn',
      },
    ]);
    const next = await plan('demo-ward', '2025-2030');
    expect(next.entries.map(({ status }) => status)).toEqual(Array(21).fill('ACTIVE'));
    expect(new Set(next.entries.map(({ official }) => official.id)).size).toBe(14);
  });

  it('is rebuilt for an earlier day: what was removed later is active, and its end not known yet', async () => {
    const before = await plan('demo-ward', '2020-2025', '2022-12-15');
    expect(before.entries.filter(({ status }) => status === 'REMOVED')).toEqual([]);
    expect(before.entries).toHaveLength(9);
    expect(before.entries.every(({ to, removalReason }) => to === null && removalReason === null)).toBe(true);
    const first = await plan('demo-ward', '2020-2025', '2022-06-29');
    expect(first.entries).toHaveLength(7);
    expect((await plan('demo-ward', '2025-2030', '2023-06-29')).entries).toEqual([]);
  });

  it('agrees with the figures on any day', async () => {
    for (const at of ['2022-06-29', '2022-06-30', '2022-12-15', '2022-12-16', AT, '2025-06-30']) {
      for (const term of ['2020-2025', '2025-2030']) {
        const variables = {
          indicators: ['PLANNED_ENTRY_COUNT', 'PLANNED_PERSON_COUNT'],
          units: { unit: WARD },
          at,
          by: ['PLANNING_TERM'],
        } as const;
        const { rows } = (await ward().indicators.indicatorTable(variables)).indicatorTable;
        const figure = (code: string) =>
          rows.find(({ indicator, groups }) => indicator === code && groups[0]?.key === term)?.value ?? 0;
        const active = (await plan('demo-ward', term, at)).entries.filter(({ status }) => status === 'ACTIVE');
        expect(active).toHaveLength(figure('PLANNED_ENTRY_COUNT'));
        expect(new Set(active.map(({ official }) => official.id)).size).toBe(figure('PLANNED_PERSON_COUNT'));
      }
    }
  });

  it('of the demo ward keeps within the limits; too many for one title are found, and the rule said not to be checked', async () => {
    const next = await plan('demo-ward', '2025-2030');
    expect(next.findings).toEqual([]);
    expect(next.rules.map(({ rule, applied }) => [rule, applied])).toEqual([
      ['AGE_FOR_TERM', true],
      ['PERSONS_PER_TITLE', true],
      ['TITLES_PER_PERSON', true],
      ['WOMEN_SHARE', true],
      ['YOUNG_SHARE', false],
    ]);
    const many = await plan('demo-officer', '2025-2030', AT, MANY);
    expect(many.findings).toMatchObject([
      {
        rule: 'PERSONS_PER_TITLE',
        subject: 'Phó Chủ tịch Ủy ban nhân dân',
        verified: false,
        titleCode: 'PCTUBND',
        unit: { code: MANY.code },
        legalBasis: { instrument: '50-QĐ/TW', verified: false },
      },
    ]);
    expect(many.findings[0]?.message).toMatch(
      /^Phó Chủ tịch .* 30 người .*chưa đối chiếu.* \/ .* 30 persons planned, more than 3/,
    );
  });

  it('names the terms there are, and is for those who may read persons there', async () => {
    const refused = ward().succession.successionPlan({ unit: WARD, term: '1990-1995', at: AT });
    await expect(refused).rejects.toMatchObject({ code: 'VALIDATION_FAILED', field: 'term' });
    await expect(refused).rejects.toThrow(/2020-2025, 2021-2026, 2025-2030, 2026-2031/);
    expect(await codeOf(plan('demo-district', '2025-2030'))).toBe('FORBIDDEN');
    expect(await codeOf(plan('demo-ward', '2025-2030', AT, FEW))).toBe('NOT_FOUND');
    expect(await codeOf(plan('demo-ward', '2025-2030', '2026-01-01'))).toBe('NOT_FOUND');
  });
});

describe('what the readings show', () => {
  it('is in the audit chain: the persons of a list or a plan, the unit of a count', async () => {
    const units = { unit: MANY };
    await sdkOf('demo-officer').titles.standardGaps({ units, at: AT });
    await sdkOf('demo-officer').succession.successionPlan({ unit: FEW, term: '2025-2030', at: AT });
    await sdkOf('demo-district').ranking.rankingCheck({ unit: FEW, year: 2022 });
    await ward().titles.standardGaps({ units: { unit: WARD }, at: AT });
    const { nodes } = (await sdkOf('demo-admin').audit.audit({ first: 10, filter: { kind: 'READ' } })).audit;
    const read = nodes
      .map(({ operation, subject, personIds, unitIds }) => [operation, subject, personIds.length, unitIds.length])
      .filter(([operation]) => operation !== 'audit');
    expect(read.slice(0, 4)).toEqual([
      ['rankingCheck', 'figure', 0, 1],
      // How many of them are of an ethnic minority.
      ['successionPlan', 'figure', 0, 1],
      ['successionPlan', 'person', FEW_PERSONS, 1],
      ['standardGaps', 'person', MANY_PERSONS, 1],
    ]);
  });
});

describe('imports', () => {
  it('change nothing the second time, and show exactly what is new', async () => {
    const sdk = ward();
    const report = async (files: ReturnType<typeof demoWorkbook>, dryRun: boolean) => {
      const { fileId } = await sdk.uploadFiles(files);
      return (await sdk.imports.importWorkbook({ input: { fileId, unit: WARD, dryRun } })).importWorkbook;
    };
    const again = await report(demoWorkbook(), false);
    expect(again.problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    expect(again).toMatchObject({ applied: true, dryRun: false });
    expect(Object.fromEntries(again.sheets.map(({ sheet, unchanged }) => [sheet, unchanged]))).toEqual(
      Object.fromEntries(
        demoWorkbook().map(({ name, rows }) => [name.replace('.csv', '').normalize('NFC'), rows.length]),
      ),
    );
    const more = demoWorkbook().map((file) => {
      if (file.name.normalize('NFC') !== 'Đào tạo.csv') return file;
      const text = `${new TextDecoder().decode(file.data)}\nC01,CCHC,2023-09-01,,999/QĐ-CT,,Hoàn thành,`;
      return { ...file, data: new TextEncoder().encode(text) };
    });
    const preview = await report(more, true);
    expect(preview).toMatchObject({ applied: false, dryRun: true });
    expect(preview.sheets.map(({ created }) => created).reduce((sum, created) => sum + created, 0)).toBe(1);
    expect(preview.lines.filter(({ outcome }) => outcome === 'CREATED')).toMatchObject([{ sheet: 'Đào tạo' }]);
  });

  it('take no file of another account', async () => {
    const { fileId } = await ward().uploadFiles(demoWorkbook());
    expect(await codeOf(sdkOf('demo-officer').imports.importWorkbook({ input: { fileId, unit: WARD } }))).toBe(
      'NOT_FOUND',
    );
  });
});
