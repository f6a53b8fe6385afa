import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createClient } from '@cadre/sdk';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningProduct, removeData, startProduct } from './running.ts';

/** The documents other people's programs send, and what the demo ward must answer, by plain HTTP and by the SDK. */
const CLI = fileURLToPath(new URL('../../api/dist/cli/main.js', import.meta.url));
const AT = '2023-10-05';
const WARD = { code: '03387', at: AT };
const document = (name: string) =>
  readFileSync(new URL(`../../../packages/sdk/tests/contract/${name}.graphql`, import.meta.url), 'utf8');

let product: RunningProduct;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  expect(await product?.stop()).toBe(0);
  if (product) removeData(product);
});

type Answer = { data?: Record<string, never> | null; errors?: { message: string; extensions: { code: string } }[] };
async function ask(name: string, variables: object, token: string | null = 'demo-ward'): Promise<Answer> {
  const response = await fetch(`${product.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query: document(name), variables }),
  });
  return (await response.json()) as Answer;
}
function field<Value>(answer: Answer, name: string): Value {
  if (!answer.data?.[name]) throw new Error(`No ${name} in ${JSON.stringify(answer)}`);
  return answer.data[name] as Value;
}
const codeOf = (answer: Answer) => answer.errors?.[0]?.extensions.code;

interface Row {
  indicator: string;
  groups: { key: string; label: string }[];
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  withheld: string | null;
}
interface Question {
  indicators: string[];
  at?: string;
  since?: string;
  by?: string[];
  units?: object;
  boundary?: string;
}
const overHttp = async (question: Question, token?: string): Promise<Row[]> => {
  const answer = await ask('indicator-table', { units: { unit: WARD }, at: AT, ...question }, token);
  expect(answer.errors).toBeUndefined();
  return field<{ rows: Row[] }>(answer, 'indicatorTable').rows;
};
const overSdk = async (question: Question): Promise<Row[]> => {
  const sdk = createClient({ url: product.url, token: 'demo-ward' });
  const { indicatorTable } = await sdk.indicators.indicatorTable({
    units: { unit: WARD },
    at: AT,
    ...question,
  } as never);
  return indicatorTable.rows as unknown as Row[];
};
/** `5/21`, or the count; by group where it is broken down. */
const said = (rows: readonly Row[]) =>
  Object.fromEntries(
    rows.map((row) => [
      [row.indicator, ...row.groups.map((group) => group.label)].join(' '),
      row.denominator === null ? row.value : `${row.numerator}/${row.denominator}`,
    ]),
  );

const YEAR_2022 = { since: '2022-01-01', at: '2022-12-31' };
const SINCE_2021 = { since: '2021-01-01' };
const expected: [string, Question, Record<string, number | string>][] = [
  [
    'the counts',
    { indicators: ['OFFICIAL_COUNT', 'QUOTA', 'VACANCY', 'KEY_OFFICIAL_COUNT', 'KEY_SEAT_COUNT'] },
    { OFFICIAL_COUNT: 21, QUOTA: 21, VACANCY: 0, KEY_OFFICIAL_COUNT: 4, KEY_SEAT_COUNT: 6 },
  ],
  [
    'the shares',
    {
      indicators: [
        'FEMALE_SHARE',
        'UNIVERSITY_SHARE',
        'POLITICAL_THEORY_SHARE',
        'KEY_STANDARD_MET_SHARE',
        'KEY_UNIVERSITY_SHARE',
        'KEY_ADVANCED_SHARE',
        'ETHNIC_MINORITY_SHARE',
      ],
    },
    {
      FEMALE_SHARE: '8/21',
      UNIVERSITY_SHARE: '21/21',
      POLITICAL_THEORY_SHARE: '21/21',
      KEY_STANDARD_MET_SHARE: '4/4',
      KEY_UNIVERSITY_SHARE: '4/4',
      KEY_ADVANCED_SHARE: '3/4',
      ETHNIC_MINORITY_SHARE: '10/21',
    },
  ],
  [
    'by category',
    { indicators: ['OFFICIAL_COUNT', 'FEMALE_SHARE'], by: ['CATEGORY'] },
    {
      'OFFICIAL_COUNT Cán bộ': 10,
      'OFFICIAL_COUNT Công chức': 11,
      'FEMALE_SHARE Cán bộ': '4/10',
      'FEMALE_SHARE Công chức': '4/11',
    },
  ],
  [
    'by age',
    { indicators: ['OFFICIAL_COUNT'], by: ['AGE_BAND'] },
    {
      'OFFICIAL_COUNT ≤30': 3,
      'OFFICIAL_COUNT 31–40': 11,
      'OFFICIAL_COUNT 41–50': 5,
      'OFFICIAL_COUNT 51–60': 2,
    },
  ],
  [
    'the training',
    { indicators: ['TRAINING_TURN_COUNT', 'TRAINING_PERSON_COUNT'], ...SINCE_2021 },
    { TRAINING_TURN_COUNT: 30, TRAINING_PERSON_COUNT: 16 },
  ],
  [
    'the training by year',
    { indicators: ['TRAINING_TURN_COUNT'], by: ['YEAR'], ...SINCE_2021 },
    { 'TRAINING_TURN_COUNT 2021': 9, 'TRAINING_TURN_COUNT 2022': 13, 'TRAINING_TURN_COUNT 2023': 8 },
  ],
  [
    'the ranks',
    { indicators: ['RANK_GOOD_OR_BETTER_SHARE', 'RANK_EXCELLENT_SHARE', 'COLLECTIVE_EXCELLENT_COUNT'], ...YEAR_2022 },
    { RANK_GOOD_OR_BETTER_SHARE: '21/21', RANK_EXCELLENT_SHARE: '5/21', COLLECTIVE_EXCELLENT_COUNT: 2 },
  ],
  [
    'the ranks by rank',
    { indicators: ['RANKED_COUNT'], by: ['RANK'], ...YEAR_2022 },
    { 'RANKED_COUNT Hoàn thành xuất sắc nhiệm vụ': 5, 'RANKED_COUNT Hoàn thành tốt nhiệm vụ': 16 },
  ],
  [
    'the succession plan',
    { indicators: ['PLANNED_ENTRY_COUNT', 'PLANNED_PERSON_COUNT'], by: ['PLANNING_TERM'] },
    {
      'PLANNED_ENTRY_COUNT 2020-2025': 8,
      'PLANNED_ENTRY_COUNT 2025-2030': 21,
      'PLANNED_PERSON_COUNT 2020-2025': 7,
      'PLANNED_PERSON_COUNT 2025-2030': 14,
    },
  ],
];

describe('the figures of the article', () => {
  test.each(expected)('%s', async (_name, question, figures) => {
    expect(said(await overHttp(question))).toEqual(figures);
    expect(said(await overSdk(question))).toEqual(figures);
  });

  test('the training by course', async () => {
    const rows = await overHttp({ indicators: ['TRAINING_TURN_COUNT'], by: ['COURSE'], ...SINCE_2021 });
    expect(Object.fromEntries(rows.map((row) => [row.groups[0]?.key, row.value]))).toEqual({
      CC_LLCT: 2,
      TC_LLCT: 3,
      TIEP_CONG_DAN: 4,
      DON_THU: 4,
      TON_GIAO: 4,
      KIEN_THUC_DAN_TOC: 5,
      CHUNG_THUC_DIEN_TU: 4,
      CCHC: 4,
    });
  });

  test('the shares of the plan of 2025–2030', async () => {
    const rows = await overHttp({
      indicators: ['PLANNED_FEMALE_SHARE', 'PLANNED_ETHNIC_MINORITY_SHARE'],
      by: ['PLANNING_TERM'],
    });
    expect(said(rows)).toMatchObject({
      'PLANNED_FEMALE_SHARE 2025-2030': '7/14',
      'PLANNED_ETHNIC_MINORITY_SHARE 2025-2030': '8/14',
    });
  });

  test('the passports say of whom 40 % and 75 % are read', async () => {
    const answer = await ask('indicator-table', { indicators: ['KEY_ADVANCED_SHARE'], units: { unit: WARD }, at: AT });
    const table = answer.data?.indicatorTable as unknown as {
      passports: { population: string; legalBasis: object[] }[];
    };
    expect(table.passports[0]?.population).toContain('cán bộ chủ chốt');
    expect(table.passports[0]?.legalBasis.length).toBeGreaterThan(0);
  });

  test('a superior office reads the same figures, and no person', async () => {
    expect(said(await overHttp({ indicators: ['OFFICIAL_COUNT'] }, 'demo-district'))).toEqual({ OFFICIAL_COUNT: 21 });
    expect(said(await overHttp({ indicators: ['OFFICIAL_COUNT'] }, 'demo-province'))).toEqual({ OFFICIAL_COUNT: 21 });
    const list = { units: { unit: WARD }, at: AT, first: 5 };
    expect(codeOf(await ask('officials', list, 'demo-district'))).toBe('FORBIDDEN');
    expect(codeOf(await ask('officials', list, 'demo-province'))).toBe('FORBIDDEN');
  });
});

describe('units in time', () => {
  const unit = async (ref: object, at: string) => ask('unit', { ref, at });
  test('one code names two units at two dates', async () => {
    const before = (await unit({ code: '03408', at: AT }, AT)).data?.unit as unknown as {
      id: string;
      name: string;
    };
    const after = (await unit({ code: '03408', at: '2026-01-01' }, '2026-01-01')).data?.unit as unknown as {
      id: string;
      name: string;
      predecessors: { code: string }[];
    };
    expect(before.name).toBe('Phường Đông Phong');
    expect(after.name).toBe('Phường Tân Phong');
    expect(after.id).not.toBe(before.id);
    expect(after.predecessors.map((each) => each.code)).toEqual(['03387', '03408', '03409', '03415', '03418']);
  });

  test('what is not there is said', async () => {
    expect(codeOf(await unit({ code: '03387', at: '2026-01-01' }, '2026-01-01'))).toBe('UNIT_NOT_FOUND');
    expect(codeOf(await unit({ code: '03387' }, AT))).toBe('DATE_REQUIRED');
    expect(codeOf(await ask('unit', { ref: WARD, at: AT }, 'nobody'))).toBe('UNAUTHENTICATED');
    expect(codeOf(await ask('unit', { ref: WARD, at: AT }, null))).toBe('UNAUTHENTICATED');
  });

  test('the city had seven units, the country its counts', async () => {
    const children = await ask('subordinates', { ref: { code: '105', at: AT }, at: AT, first: 50 }, 'demo-district');
    expect(children.data).toMatchObject({
      unit: { subordinates: { totalCount: 7, pageInfo: { hasNextPage: false } } },
    });
    for (const [tier, at, total] of [
      ['PROVINCE', AT, 63],
      ['DISTRICT', AT, 705],
      ['COMMUNE', AT, 10_599],
      ['PROVINCE', '2026-01-01', 34],
      ['DISTRICT', '2026-01-01', 0],
      ['COMMUNE', '2026-01-01', 3_321],
    ] as const) {
      const page = await ask('units', { tier, at, first: 1 });
      expect(page.data).toMatchObject({ units: { totalCount: total } });
    }
  });

  test('conservation: the merged units add up to the new ward seen as of now', async () => {
    const day = '2025-06-30';
    const successor = { unit: { code: '03408', at: '2026-01-01' } };
    const asNow = await overHttp(
      { indicators: ['OFFICIAL_COUNT'], at: day, units: successor, boundary: 'AS_NOW' },
      'demo-province',
    );
    let sum = 0;
    for (const code of ['03387', '03408', '03409', '03415', '03418']) {
      const [row] = await overHttp(
        { indicators: ['OFFICIAL_COUNT'], at: day, units: { unit: { code, at: day } } },
        'demo-province',
      );
      sum += row?.value ?? Number.NaN;
    }
    expect(asNow[0]?.value).toBe(sum);
    expect(sum).toBe(21);
  });

  test('figures need the right of the viewer and of the unit', async () => {
    const table = { indicators: ['OFFICIAL_COUNT'], units: { unit: WARD }, at: AT };
    for (const token of ['demo-analyst', 'demo-admin']) {
      const groups = await overHttp({ ...table, by: ['ETHNICITY'] }, token);
      const shown = groups.filter((row) => row.withheld === null);
      expect(shown.map((row) => row.value)).toEqual([11]);
      expect(groups.length - shown.length).toBe(5);
      expect(groups.every((row) => row.withheld === null || row.value === null)).toBe(true);
      expect((await overHttp(table, token))[0]?.value).toBe(21);
    }
    const elsewhere = { ...table, units: { unit: { code: '03386', at: AT } } };
    expect(codeOf(await ask('indicator-table', elsewhere, 'demo-ward'))).toBe('NOT_FOUND');
    expect(codeOf(await ask('indicator-table', { ...table, by: ['COURSE'] }))).toBe('DIMENSION_NOT_ALLOWED');
  });
});

describe('the other documents', () => {
  test('officials: all of them, page by page', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer: Answer = await ask('officials', { units: { unit: WARD }, at: AT, first: 8, after });
      const page = answer.data?.officials as unknown as {
        nodes: {
          id: string;
          fullName: string;
          titles: { code: string; concurrent: boolean }[];
          keyOfficial: boolean;
        }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
        totalCount: number;
      };
      expect(page.totalCount).toBe(21);
      seen.push(...page.nodes.map((node) => node.id));
      if (after === null) {
        expect(page.nodes[0]).toMatchObject({
          fullName: 'Nguyễn Văn An',
          keyOfficial: true,
          titles: [
            { code: 'BT', concurrent: false },
            { code: 'CTHDND', concurrent: true },
          ],
        });
      }
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(21);
  });

  test('viewer and catalogue', async () => {
    const { data } = await ask('viewer', {}, 'demo-district');
    expect(data).toMatchObject({ viewer: { roles: ['SUPERIOR_SYSTEM'], units: [{ name: 'Thành phố Lai Châu' }] } });
    const catalogue = (await ask('indicator-catalogue', {})).data?.indicators as unknown as { code: string }[];
    expect(catalogue).toHaveLength(27);
  });
});

test('serves GraphQL over HTTP as its specification says', async () => {
  // Two of the audits look at the schema, which strangers may not.
  const signedIn: typeof fetch = (url, init) =>
    fetch(url, {
      ...init,
      headers: { ...(init?.headers as Record<string, string>), authorization: 'Bearer demo-analyst' },
    });
  const audits = serverAudits({ url: `${product.url}/graphql`, fetchFn: signedIn });
  const results = await Promise.all(audits.map((audit) => audit.fn()));
  expect(results.filter((result) => result.status === 'error').map((result) => `${result.id} ${result.name}`)).toEqual(
    [],
  );
  expect(
    results
      .filter((result) => result.status !== 'ok')
      .map((result) => result.id)
      .sort(),
  ).toEqual(NOT_OK);
});

test('after all of this the audit chain holds, and the command line says so', async () => {
  const cadre = async (...args: string[]) => {
    const child = spawn(process.execPath, [CLI, ...args, '--url', product.url, '--token', 'demo-admin'], {
      env: { ...process.env, INIT_CWD: product.dataDir },
    });
    let said = '';
    child.stdout.on('data', (data: Buffer) => (said += data.toString()));
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    return { code, said };
  };
  expect(await cadre('audit', 'head', '--out', 'head.json')).toMatchObject({ code: 0 });
  const verified = await cadre('audit', 'verify', '--anchor', 'head.json');
  expect(verified.said).toMatch(/^✓ .*The audit chain holds: \d{3,} entries, as anchored at \d+\.\n$/);
  expect(verified.code).toBe(0);
  const listed = await cadre('audit', 'list', '--from', '2020-01-01');
  expect(listed).toMatchObject({ code: 0 });
  expect(listed.said.trimEnd().split('\n')).toHaveLength(21);
  expect(listed.said).not.toContain('Nguyễn Văn An');
  // Only those who may look into the chain.
  const refused = spawn(process.execPath, [CLI, 'audit', 'verify', '--url', product.url, '--token', 'demo-ward']);
  expect(await new Promise((resolve) => refused.once('close', resolve))).toBe(2);
});

/** What remains, and why: Apollo answers 400 where the specification would have 200 for `application/json`, and refuses GET without its CSRF header. */
const NOT_OK = ['572B', '5A70', '6A70', '7B9B', 'D6D5', 'FDE2'];

describe('the readings of the year', () => {
  test('a year against the ceilings of its own end, and of a later day', async () => {
    const check = async (rulesAt?: string, token?: string) =>
      ask('ranking-check', { unit: WARD, year: 2022, rulesAt }, token);
    expect(field(await check(), 'rankingCheck')).toMatchObject({ ranked: 21, caps: [] });
    const caps = field<{ caps: object[] }>(await check('2026-06-01'), 'rankingCheck').caps;
    expect(caps).toMatchObject([
      { base: 'GOOD', baseCount: 16, ceiling: 3, excellent: 5, exceeded: true },
      { base: 'GOOD_OR_BETTER', baseCount: 21, ceiling: 4, excellent: 5, exceeded: true },
    ]);
    for (const token of ['demo-officer', 'demo-district', 'demo-province'])
      expect((await check(undefined, token)).errors).toBeUndefined();
    expect(codeOf(await check(undefined, 'demo-analyst'))).toBe('FORBIDDEN');
  });

  test('standards and the plan, for those who may read persons', async () => {
    const gaps = (token?: string) => ask('standard-gaps', { units: { unit: WARD }, at: AT }, token);
    const plan = (token?: string) => ask('succession', { unit: WARD, term: '2020-2025', at: AT }, token);
    expect((await gaps()).data).toEqual({ standardGaps: [] });
    const entries = field<{ entries: { status: string }[] }>(await plan(), 'successionPlan').entries;
    expect(entries.map(({ status }) => status).sort()).toEqual([...Array(8).fill('ACTIVE'), 'REMOVED']);
    expect([codeOf(await gaps('demo-district')), codeOf(await plan('demo-district'))]).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
  });
});
