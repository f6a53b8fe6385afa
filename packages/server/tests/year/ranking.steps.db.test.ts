import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inScope } from '../../src/testing/index.ts';
import { type Answer, type Asking, Year } from './world.ts';

const UNIT = { code: '03387', at: '2023-10-05' };
const NEIGHBOUR = { code: '03386', at: '2023-10-05' };
const NEW_WARD = { code: '03408', at: '2026-01-01' };
const ABSENT = '00000000-0000-4000-8000-000000000000';
const OFFICER: Asking = { token: 'demo-officer' };

interface Review {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly rank: string | null;
  readonly corrections: readonly { readonly rank: string | null; readonly reason: string }[];
  readonly yearPoints: Record<string, unknown> | null;
}

const FIELDS = `id status version rank allowedEvents noticedOn
  official { id } proposal { rank points { general tasks } disqualifiers } decision { number signer signedOn }
  notRanked { reason note } corrections { rank notRankedReason decision { number } correctedOn reason }
  scores { kind number general tasks version } yearPoints { mean sum periods missing rank verified }`;
const COLLECTIVE = `id status version rank corrections { rank reason }`;

let year: Year;
let ward: readonly string[] = [];
let stranger = '';
/** Serve in the ward of after the merger. */
let newWard: readonly string[] = [];
const types = new Map<string, string>();

beforeAll(async () => {
  year = await Year.open('2026-11-24');
  const { officials } = await year.told<{ officials: { nodes: { id: string }[] } }>(
    `query ($unit: UnitRef!) { officials(units: { unit: $unit }, at: "2023-12-31", first: 100) { nodes { id } } }`,
    { unit: UNIT },
  );
  ward = officials.nodes.map(({ id }) => id);
  stranger = (await serve('khác', '03386', '2023-10-05', '2020-01-01', 1))[0] ?? '';
  newWard = await serve('mới', '03408', '2026-01-01', '2025-07-01', 10);
  for (const field of Object.values(year.server.schema.getMutationType()?.getFields() ?? {}))
    types.set(field.name, String(field.args[0]?.type));
});
afterAll(() => year?.close());

/** People of a ward, civil servants since the day. */
async function serve(name: string, code: string, at: string, since: string, count: number): Promise<string[]> {
  const rows = await inScope(year.database.dataSource, ({ sql }) =>
    sql.query<{ id: string }>(
      `with persons as (
         insert into person (full_name, sort_name, sex, birth_date, birth_precision)
         select 'Người ' || $1 || ' ' || n, $1 || n, 'FEMALE', '1985-01-01', 'DAY' from generate_series(1, $5::int) n returning id
       ), offices as (
         insert into appointment (person_id, unit_id, category, valid_from, from_precision)
         select persons.id, v.unit_id, 'CIVIL_SERVANT', $4, 'DAY' from persons, unit_version v
         where v.code = $2 and v.valid_from <= $3::date and (v.valid_to is null or $3::date < v.valid_to)
         returning id, person_id
       ), titles as (
         insert into appointment_title (appointment_id, title_code, ordinal) select id, 'VPTK', 0 from offices
       ) select person_id as id from offices order by 1`,
      [name, code, at, since, count],
    ),
  );
  return rows.map(({ id }) => id);
}

async function step<Shown = Review>(
  name: string,
  input: object,
  asking: Asking = {},
  fields = FIELDS,
): Promise<Answer<Shown>> {
  const answer = await year.ask<Record<string, Shown>>(
    `mutation ($input: ${types.get(name)}) { ${name}(input: $input) { ${fields} } }`,
    { input },
    asking,
  );
  return { ...answer, data: answer.data?.[name] ?? null };
}
async function done<Shown = Review>(name: string, input: object, fields = FIELDS): Promise<Shown> {
  const { data, code, field, message } = await step<Shown>(name, input, {}, fields);
  if (data === null) throw new Error(`${name}: ${code} ${field} ${message}`);
  return data;
}
const told = ({ code, field }: Answer<unknown>) => [code, field].filter((part) => part !== null).join(' ');

const known = ({ id, version }: Review) => ({ reviewId: id, expectedVersion: version });
const OPINION = { opinion: 'Nhất trí.', rank: 'GOOD', present: 20, agree: 18 };
const decision = (number = '1/QĐ', signedOn = '2023-12-20') => ({ number, signer: 'Chủ tịch', signedOn });

async function assessed(personId: string, of = 2023, unit = UNIT): Promise<Review> {
  return done('recordSelfAssessment', { unit, year: of, personId, rank: 'GOOD' });
}
async function proposed(personId: string, of = 2023, given: object = {}, unit = UNIT): Promise<Review> {
  const opinion = await done('recordMeetingOpinion', { ...known(await assessed(personId, of, unit)), ...OPINION });
  return done('proposeRank', { ...known(opinion), rank: 'GOOD', ...given });
}
const decide = (reviews: readonly Review[], of = 2023, unit = UNIT, asking?: Asking) =>
  step<Review[]>('decideRanks', { unit, year: of, decision: decision(), reviews: reviews.map(known) }, asking);

const rankedCount = async (of: number) => {
  const { indicatorTable } = await year.told<{ indicatorTable: { rows: { value: number }[] } }>(
    `query ($unit: UnitRef!, $since: Date!, $at: Date!) {
       indicatorTable(indicators: [RANKED_COUNT], units: { unit: $unit }, since: $since, at: $at) { rows { value } } }`,
    { unit: UNIT, since: `${of}-01-01`, at: `${of}-12-31` },
  );
  return indicatorTable.rows[0]?.value;
};
const shown = async (id: string): Promise<Review | undefined> => {
  for (const of of [2021, 2023, 2024]) {
    const { rankingReviews } = await year.told<{ rankingReviews: { nodes: Review[] } }>(
      `query ($unit: UnitRef!, $year: Int!) { rankingReviews(units: { unit: $unit }, year: $year, first: 100) { nodes { ${FIELDS} } } }`,
      { unit: UNIT, year: of },
    );
    const found = rankingReviews.nodes.find((node) => node.id === id);
    if (found !== undefined) return found;
  }
  return undefined;
};
const rowsOf = async () => {
  const tables = [
    'ranking_review',
    'collective_review',
    'rank_correction',
    'annual_rank',
    'collective_rank',
    'ranking_score',
    'absence',
  ];
  const [row] = await year.database.dataSource.query<Record<string, string>[]>(
    `select ${tables.map((table) => `(select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from ${table} t) as ${table}`).join(', ')}`,
  );
  return row;
};

describe('two writers at once', () => {
  test('of one review: one of them wins, the other is told so, at every step', async () => {
    const [personId] = ward.slice(0, 1);
    const race = async (name: string, input: object) => {
      const answers = await Promise.all([step<unknown>(name, input), step<unknown>(name, input, OFFICER)]);
      const lost = answers.filter(({ data }) => data === null);
      expect(lost.map(({ code }) => code)).toEqual([expect.stringMatching(/^(CONFLICT|ILLEGAL_TRANSITION)$/)]);
      const [won] = answers.flatMap(({ data }) => (data === null ? [] : [[data].flat()[0] as Review]));
      if (won === undefined) throw new Error('Nobody won.');
      return won;
    };
    let review = await race('recordSelfAssessment', { unit: UNIT, year: 2024, personId, rank: 'GOOD' });
    expect(review.version).toBe(1);
    review = await race('recordMeetingOpinion', { ...known(review), ...OPINION });
    review = await race('proposeRank', { ...known(review), rank: 'EXCELLENT' });
    review = await race('decideRanks', {
      unit: UNIT,
      year: 2024,
      decision: decision('1/QĐ', '2024-12-20'),
      reviews: [known(review)],
    });
    review = await race('notifyRanks', { unit: UNIT, year: 2024, noticedOn: '2024-12-24', reviews: [known(review)] });
    review = await race('correctRank', {
      ...known(review),
      rank: 'GOOD',
      reason: 'x',
      decision: decision('2/QĐ', '2025-01-05'),
    });
    expect(await shown(review.id)).toMatchObject({
      status: 'DECIDED',
      rank: 'GOOD',
      version: 6,
      corrections: [{ rank: 'EXCELLENT' }],
    });
    const other = { unit: UNIT, year: 2024, personId: ward[1], reason: 'NEW' };
    expect((await race('markNotRanked', other)).version).toBe(1);
    expect(await rankedCount(2024)).toBe(1);
  });
});

describe('many writers at once', () => {
  test('begin each review once, and nobody meets an error that is not his', async () => {
    const begun = ward.slice(12, 20).map((personId) => ({ unit: UNIT, year: 2021, personId, rank: 'GOOD' }));
    const answers = await Promise.all(
      [...begun, ...begun].map((input, index) =>
        step('recordSelfAssessment', input, index < begun.length ? {} : OFFICER),
      ),
    );
    for (const [index] of begun.entries()) {
      const both = [answers[index], answers[index + begun.length]].map((answer) => answer?.code ?? null);
      expect(both.sort()).toEqual(['CONFLICT', null]);
    }
    expect(year.internal).toEqual([]);
  });
});

describe('a decision on many', () => {
  test('is for all of them or none', async () => {
    const three = await Promise.all(ward.slice(2, 5).map((id) => proposed(id)));
    const [first, second, third] = three as [Review, Review, Review];
    const half = await done('recordMeetingOpinion', { ...known(await assessed(ward[5] ?? '')), ...OPINION });
    const before = await rowsOf();
    const ask = (reviews: readonly object[], given: object = {}) =>
      step<Review[]>('decideRanks', { unit: UNIT, year: 2023, decision: decision(), reviews, ...given });
    expect(told(await ask([known(first), { ...known(second), expectedVersion: 1 }, known(third)]))).toBe(
      'CONFLICT reviews.1.expectedVersion',
    );
    expect(told(await ask([known(first), known(half)]))).toBe('ILLEGAL_TRANSITION');
    expect(told(await ask([known(first), { reviewId: ABSENT, expectedVersion: 1 }]))).toBe(
      'NOT_FOUND reviews.1.reviewId',
    );
    expect(told(await ask([known(first), { reviewId: 'x', expectedVersion: 1 }]))).toBe('NOT_FOUND reviews.1.reviewId');
    expect(told(await ask([known(first), known(first)]))).toBe('VALIDATION_FAILED reviews');
    expect(told(await ask([]))).toBe('VALIDATION_FAILED reviews');
    expect(told(await ask(three.map(known), { year: 2024, decision: decision('1/QĐ', '2024-12-20') }))).toBe(
      'NOT_FOUND reviews.0.reviewId',
    );
    expect(told(await ask(three.map(known), { decision: decision('1/QĐ', '2022-12-31') }))).toBe(
      'VALIDATION_FAILED decision.signedOn',
    );
    expect(told(await ask(three.map(known), { decision: decision('1/QĐ', '2026-11-25') }))).toBe(
      'VALIDATION_FAILED decision.signedOn',
    );
    expect(told(await ask(three.map(known), { decision: decision(' ') }))).toBe('VALIDATION_FAILED decision.number');
    expect(await rowsOf()).toEqual(before);

    year.database.statements.length = 0;
    const { data } = await ask([{ ...known(first), rank: 'EXCELLENT' }, known(second)]);
    const forTwo = year.database.statements.length;
    expect(data?.map(({ rank, status }) => `${rank} ${status}`).sort()).toEqual(['EXCELLENT DECIDED', 'GOOD DECIDED']);
    year.database.statements.length = 0;
    await decide([third]);
    expect(year.database.statements.length).toBe(forTwo);
  });

  test('is refused where one of them was ranked meanwhile by somebody else', async () => {
    const reviews = await Promise.all(ward.slice(6, 8).map((id) => proposed(id)));
    await inScope(year.database.dataSource, ({ sql }) =>
      sql.query(
        `insert into annual_rank (person_id, unit_id, year, rank)
         select $1, unit_id, 2023, 'EXCELLENT' from ranking_review where person_id = $1 and year = 2023`,
        [ward[7] ?? ''],
      ),
    );
    const before = await rowsOf();
    const answer = await decide(reviews);
    expect(told(answer)).toBe('CONFLICT reviews.1.reviewId');
    expect(answer.message).toContain('imported file');
    expect(await rowsOf()).toEqual(before);
  });

  test('of a year that a file brought is not begun at all', async () => {
    const given = { unit: UNIT, year: 2022, personId: ward[0] };
    expect(told(await step('recordSelfAssessment', { ...given, rank: 'GOOD' }))).toBe('CONFLICT personId');
    expect(told(await step('markNotRanked', { ...given, reason: 'NEW' }))).toBe('CONFLICT personId');
    const body = { unit: UNIT, year: 2022, collective: 'GOVERNMENT', rank: 'GOOD' };
    expect(told(await step('recordCollectiveSelfAssessment', body, {}, COLLECTIVE))).toBe('CONFLICT collective');
  });
});

describe('nobody writes', () => {
  test('where it may not, and nothing is written', async () => {
    const review = await assessed(ward[8] ?? '');
    const before = await rowsOf();
    const begin = { unit: UNIT, year: 2023, personId: ward[9], rank: 'GOOD' };
    const opinion = { ...known(review), ...OPINION };
    for (const [token, code] of [
      [null, 'UNAUTHENTICATED'],
      ['demo-district', 'FORBIDDEN'],
      ['demo-province', 'FORBIDDEN'],
      ['demo-analyst', 'FORBIDDEN'],
      ['demo-admin', 'FORBIDDEN'],
    ] as const) {
      expect(told(await step('recordSelfAssessment', begin, { token }))).toBe(code);
      expect(told(await step('recordMeetingOpinion', opinion, { token }))).toBe(code);
    }
    const at = async (given: object, asking?: Asking) =>
      told(await step('recordSelfAssessment', { ...begin, ...given }, asking));
    expect(await at({ unit: NEIGHBOUR })).toBe('NOT_FOUND');
    expect(await at({ unit: NEIGHBOUR }, OFFICER)).toBe('NOT_FOUND personId');
    expect(await at({ personId: stranger })).toBe('NOT_FOUND personId');
    expect(await at({ personId: stranger }, OFFICER)).toBe('NOT_FOUND personId');
    expect(await at({ personId: 'x' })).toBe('NOT_FOUND personId');
    expect(await at({ unit: { code: '105', at: '2023-10-05' } }, OFFICER)).toBe('VALIDATION_FAILED unit');
    expect(await at({ year: 2025 })).toBe('NOT_FOUND');
    expect(await at({ year: 2025 }, OFFICER)).toBe('NOT_FOUND');
    expect(await at({ year: 2027 })).toBe('VALIDATION_FAILED year');
    expect(await at({ year: 12 })).toBe('VALIDATION_FAILED year');
    expect(await at({ expectedVersion: 1 })).toBe('CONFLICT expectedVersion');
    expect(await at({ personId: ward[8] })).toBe('CONFLICT expectedVersion');
    expect(await at({ points: '95' })).toBe('VALIDATION_FAILED points');
    expect(await rowsOf()).toEqual(before);
  });

  test('with another right to record than that of ranking', async () => {
    const { accounts } = await year.told<{ accounts: { nodes: { id: string; version: number }[] } }>(
      '{ accounts(first: 5, search: "phường Tân Phong") { nodes { id version } } }',
      {},
      { token: 'demo-admin' },
    );
    const [account] = accounts.nodes;
    const { createToken } = await year.told<{ createToken: { secret: string } }>(
      'mutation ($input: CreateTokenInput!) { createToken(input: $input) { secret } }',
      {
        input: {
          accountId: account?.id,
          expectedVersion: account?.version,
          name: 'narrow',
          permissions: ['roster:read', 'roster:write', 'training:write', 'succession:write', 'resolutions:write'],
        },
      },
      { token: 'demo-admin' },
    );
    const token = createToken.secret;
    const before = await rowsOf();
    expect(
      told(await step('recordSelfAssessment', { unit: UNIT, year: 2023, personId: ward[9], rank: 'GOOD' }, { token })),
    ).toBe('FORBIDDEN');
    expect(await rowsOf()).toEqual(before);
  });
});

describe('a correction', () => {
  test('is a decision of its own; the figure follows it, and what was said before stays', async () => {
    const review = await proposed(ward[10] ?? '');
    const { data } = await decide([review]);
    const [decided] = data as [Review];
    const fix = (from: Review, given: object = {}) => ({
      ...known(from),
      rank: 'COMPLETED',
      reason: 'Tính nhầm chỉ tiêu.',
      decision: decision('2/QĐ', '2024-01-10'),
      ...given,
    });
    expect(told(await step('correctRank', fix(decided, { reason: ' ' })))).toBe('VALIDATION_FAILED reason');
    expect(told(await step('correctRank', fix(decided, { decision: decision('2/QĐ', '2023-12-19') })))).toBe(
      'VALIDATION_FAILED decision.signedOn',
    );
    const [notified] = await done<Review[]>('notifyRanks', {
      unit: UNIT,
      year: 2023,
      noticedOn: '2023-12-22',
      reviews: [known(decided)],
    });
    const corrected = await done('correctRank', fix(notified as Review));
    expect(corrected).toMatchObject({
      status: 'DECIDED',
      rank: 'COMPLETED',
      noticedOn: null,
      decision: { number: '2/QĐ' },
      corrections: [
        { rank: 'GOOD', decision: { number: '1/QĐ' }, correctedOn: '2024-01-10', reason: 'Tính nhầm chỉ tiêu.' },
      ],
    });
    const again = await done('correctRank', fix(corrected, { rank: 'GOOD', decision: decision('3/QĐ', '2024-02-01') }));
    expect(again.corrections.map(({ rank }) => rank)).toEqual(['COMPLETED', 'GOOD']);
    const { official } = await year.told<{ official: { ranks: object[]; rankingReviews: Review[] } }>(
      `query ($id: ID!) { official(id: $id, at: "2024-06-01") { ranks { year rank } rankingReviews { ${FIELDS} } } }`,
      { id: ward[10] },
    );
    expect(official.ranks).toContainEqual({ year: 2023, rank: 'GOOD' });
    expect(official.rankingReviews.map(({ id }) => id)).toEqual([again.id]);
  });

  test('gives a rank to whom it was left from, who is in no figure until then', async () => {
    const before = await rankedCount(2023);
    const left = await done('markNotRanked', {
      unit: UNIT,
      year: 2023,
      personId: ward[11],
      reason: 'OTHER',
      note: ' Biệt phái ',
    });
    expect(left).toMatchObject({ status: 'NOT_RANKED', rank: null, notRanked: { reason: 'OTHER', note: 'Biệt phái' } });
    const [notified] = await done<Review[]>('notifyRanks', {
      unit: UNIT,
      year: 2023,
      noticedOn: '2023-12-22',
      reviews: [known(left)],
    });
    expect(await rankedCount(2023)).toBe(before);
    const corrected = await done('correctRank', {
      ...known(notified as Review),
      rank: 'GOOD',
      reason: 'Đủ thời gian.',
      decision: decision('4/QĐ', '2024-01-10'),
    });
    expect(corrected).toMatchObject({
      notRanked: null,
      corrections: [{ rank: null, notRankedReason: 'OTHER', decision: null }],
    });
    expect(await rankedCount(2023)).toBe((before ?? 0) + 1);
  });
});

describe('points', () => {
  const score = (given: object, asking?: Asking) =>
    step<{ id: string; version: number; general: string }>(
      'recordPeriodScore',
      {
        unit: NEW_WARD,
        personId: newWard[0],
        year: 2026,
        kind: 'QUARTER',
        number: 1,
        general: '30',
        tasks: '60.5',
        ...given,
      },
      asking,
      'id version general',
    );
  const newUnit = async (personId: string, given: object = {}) => proposed(personId, 2026, given, NEW_WARD);

  test('of a part of the year are within those of the scale, of one kind, and of a part that has begun', async () => {
    const before = await rowsOf();
    expect(told(await score({ general: '30.01' }))).toBe('VALIDATION_FAILED general');
    expect(told(await score({ tasks: '70.01' }))).toBe('VALIDATION_FAILED tasks');
    expect(told(await score({ tasks: '1,5' }))).toBe('VALIDATION_FAILED');
    expect(told(await score({ tasks: 60.5 }))).toBe('VALIDATION_FAILED');
    expect(told(await score({ number: 0 }))).toBe('VALIDATION_FAILED number');
    expect(told(await score({ number: 5 }))).toBe('VALIDATION_FAILED number');
    expect(told(await score({ kind: 'MONTH', number: 12 }))).toBe('VALIDATION_FAILED number');
    expect(told(await score({ year: 2025, number: 4 }))).toBe('VALIDATION_FAILED points');
    expect(told(await score({ personId: stranger }))).toBe('NOT_FOUND personId');
    expect(told(await score({ unit: NEIGHBOUR }))).toBe('NOT_FOUND');
    expect(told(await score({ expectedVersion: 1 }))).toBe('CONFLICT expectedVersion');
    expect(told(await score({}, { token: 'demo-district' }))).toBe('FORBIDDEN');
    expect(await rowsOf()).toEqual(before);

    const answers = await Promise.all([score({}), score({}, OFFICER)]);
    expect(answers.map(({ code }) => code).sort()).toEqual(['CONFLICT', null]);
    expect(told(await score({ kind: 'MONTH', number: 2 }))).toBe('VALIDATION_FAILED kind');
    // Nor by two kinds that come at the same time.
    const mixed = await Promise.all(
      newWard.slice(2).flatMap((personId) => [score({ personId, kind: 'MONTH' }), score({ personId })]),
    );
    const codes = mixed.map(told);
    for (let index = 0; index < codes.length; index += 2)
      expect(codes.slice(index, index + 2).sort()).toEqual(['', 'VALIDATION_FAILED kind']);
    expect((await score({ general: '29', tasks: '60', expectedVersion: 1 })).data).toMatchObject({
      version: 2,
      general: '29',
    });
  });

  test('of the year are the mean of its parts, and a rank unlike them is found, not refused', async () => {
    for (const [number, general, tasks] of [
      [2, '30', '60'],
      [3, '30', '60'],
    ] as const)
      expect((await score({ number, general, tasks })).code).toBeNull();
    const personId = newWard[0] ?? '';
    const review = await newUnit(personId, { rank: 'EXCELLENT', points: { general: '30', tasks: '60' } });
    expect(review.yearPoints).toEqual({
      mean: '89.66',
      sum: '269',
      periods: 3,
      missing: [4],
      rank: 'GOOD',
      verified: false,
    });
    expect(
      told(await step('proposeRank', { ...known(review), rank: 'GOOD', points: { general: '31', tasks: '1' } })),
    ).toBe('VALIDATION_FAILED points.general');
    const input = { unit: NEW_WARD, year: 2026, decision: decision('9/QĐ', '2026-11-20'), reviews: [known(review)] };
    expect((await step<Review[]>('decideRanks', input)).data?.[0]).toMatchObject({ rank: 'EXCELLENT' });
    const { rankingFindings } = await year.told<{ rankingFindings: { findings: Record<string, unknown>[] } }>(
      `query ($unit: UnitRef!) { rankingFindings(unit: $unit, year: 2026) { findings { kind personId verified legalBasis { instrument } } } }`,
      { unit: NEW_WARD },
    );
    const legalBasis = { instrument: '335/2025/NĐ-CP' };
    expect(rankingFindings.findings.filter((finding) => finding.personId === personId)).toEqual([
      { kind: 'POINTS', personId, verified: false, legalBasis },
      { kind: 'POINTS_NOT_MEAN', personId, verified: false, legalBasis },
    ]);
    // What a decided rank rests on stays as it was.
    expect(told(await score({ number: 2, expectedVersion: 1 }))).toBe('ILLEGAL_TRANSITION');
  });
});

describe('absence', () => {
  const absence = (given: object, asking?: Asking) =>
    step<{ id: string; version: number; kind: string | null; withdrawn: boolean }>(
      'recordAbsence',
      { unit: NEW_WARD, personId: newWard[1], kind: 'SICK', from: '2026-02-01', to: '2026-06-01', ...given },
      asking,
      'id version kind withdrawn from to',
    );

  test('is recorded once for a day, corrected by version, withdrawn and kept', async () => {
    const { data: first } = await absence({});
    expect(told(await absence({ from: '2026-05-31', to: null }))).toBe('CONFLICT from');
    expect(told(await absence({ from: '2026-06-01', to: '2026-06-01' }))).toBe('VALIDATION_FAILED to');
    expect(told(await absence({ personId: stranger }))).toBe('NOT_FOUND personId');
    expect(told(await absence({ unit: NEIGHBOUR }))).toBe('NOT_FOUND');
    expect(told(await absence({}, { token: 'demo-analyst' }))).toBe('FORBIDDEN');
    const corrects = { id: first?.id, expectedVersion: 1 };
    expect(told(await absence({ corrects: { id: ABSENT, expectedVersion: 1 } }))).toBe('NOT_FOUND corrects.id');
    expect((await absence({ to: '2026-05-15', corrects })).data).toMatchObject({ id: first?.id, version: 2 });
    expect(told(await absence({ corrects }))).toBe('CONFLICT expectedVersion');
    const withdraw = (expectedVersion: number) =>
      step('withdrawAbsence', { absenceId: first?.id, expectedVersion }, {}, 'id version withdrawn');
    expect(told(await withdraw(1))).toBe('CONFLICT expectedVersion');
    expect((await withdraw(2)).data).toMatchObject({ withdrawn: true, version: 3 });
    expect(told(await withdraw(3))).toBe('ILLEGAL_TRANSITION');
    expect(told(await absence({ corrects: { id: first?.id, expectedVersion: 3 } }))).toBe('ILLEGAL_TRANSITION');
    const both = await Promise.all([absence({}), absence({}, OFFICER)]);
    expect(both.map(({ code }) => code).sort()).toEqual(['CONFLICT', null]);
  });

  test('limits the rank, and its reason is for those who may see what is sensitive', async () => {
    const personId = newWard[1] ?? '';
    const review = await proposed(personId, 2026, { rank: 'GOOD' }, NEW_WARD);
    const { rankingFindings } = await year.told<{
      rankingFindings: { findings: { kind: string; personId: string }[] };
    }>(`query ($unit: UnitRef!) { rankingFindings(unit: $unit, year: 2026) { proposed findings { kind personId } } }`, {
      unit: NEW_WARD,
    });
    expect(rankingFindings.findings).toContainEqual({ kind: 'LONG_ABSENCE', personId });
    expect(review.status).toBe('PROPOSED');
    const query = `query ($id: ID!) { official(id: $id, at: "2026-11-01") { absences { kind withdrawn } } }`;
    const { official } = await year.told<{ official: { absences: object[] } }>(query, { id: personId });
    expect(official.absences).toEqual([
      { kind: 'SICK', withdrawn: false },
      { kind: 'SICK', withdrawn: true },
    ]);
    const { accounts } = await year.told<{ accounts: { nodes: { id: string; version: number }[] } }>(
      '{ accounts(first: 5, search: "phường Tân Phong") { nodes { id version } } }',
      {},
      { token: 'demo-admin' },
    );
    const [account] = accounts.nodes;
    const permissions = ['roster:read', 'ranking:write'];
    const { createToken } = await year.told<{ createToken: { secret: string } }>(
      'mutation ($input: CreateTokenInput!) { createToken(input: $input) { secret } }',
      { input: { accountId: account?.id, expectedVersion: account?.version, name: 'insensitive', permissions } },
      { token: 'demo-admin' },
    );
    const token = createToken.secret;
    const without = await year.told<{ official: { absences: object[] } }>(query, { id: personId }, { token });
    expect(without.official.absences).toEqual([
      { kind: null, withdrawn: false },
      { kind: null, withdrawn: true },
    ]);
    expect(told(await absence({ from: '2026-09-01', to: null }, { token }))).toBe('FORBIDDEN');
  });
});

describe('the audit chain', () => {
  test('tells of every step whose it was, and never why somebody was absent', async () => {
    const { audit } = await year.told<{
      audit: { nodes: { subject: string; personIds: string[]; changes: unknown }[] };
    }>('{ audit(first: 100, filter: { kind: CHANGE }) { nodes { subject personIds } } }', {}, { token: 'demo-admin' });
    const subjects = new Set(audit.nodes.map(({ subject }) => subject));
    for (const table of ['ranking_review', 'rank_correction', 'annual_rank', 'ranking_score', 'absence'])
      expect(subjects).toContain(table);
    expect(
      audit.nodes.filter(({ subject, personIds }) => subject === 'ranking_review' && personIds.length !== 1),
    ).toEqual([]);
    const [row] = await year.database.dataSource.query<{ body: string }[]>(
      `select body from audit_entry where body like '%"subject":"absence"%' order by seq desc limit 1`,
    );
    expect(row?.body).toContain('"kind":{"digest"');
    expect(row?.body).not.toContain('SICK');
  });

  test('nothing above was an internal error', () => {
    expect(year.internal).toEqual([]);
  });
});
