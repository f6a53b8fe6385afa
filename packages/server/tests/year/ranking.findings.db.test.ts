import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../src/kernel/date.ts';
import type { Sql } from '../../src/kernel/sql.ts';
import { inScope } from '../../src/testing/index.ts';
import { Year } from './world.ts';

const YEAR = 2026;
const RULES_AT = '2026-06-01';
const PERSONS = 60;
const OFFICER = { token: 'demo-officer' };

const RANKS = ['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'] as const;
type Rank = (typeof RANKS)[number];
const TITLES = ['BT', 'CTUBND', 'CTMTTQ', 'CTPN', 'VPTK', 'TPHT', 'TCKT', 'KHAC'] as const;
const KINDS = ['MATERNITY', 'STUDY', 'SICK', 'OTHER'] as const;
const DISQUALIFIERS = ['DEGRADED', 'DISCIPLINED', 'UNIT_CORRUPTION'] as const;

interface Range {
  readonly from: string;
  readonly to: string | null;
}

/** A year of somebody, with every kind of thing a rank may be held against. */
interface Made {
  readonly title: (typeof TITLES)[number];
  readonly rank: Rank;
  readonly outcome: 'FILE' | 'DECIDED' | 'PROPOSED' | 'NOT_RANKED';
  readonly here: Range;
  readonly elsewhere: Range | null;
  readonly absences: readonly (Range & { kind: (typeof KINDS)[number]; withdrawn: boolean })[];
  readonly scores: readonly { number: number; general: number; tasks: number }[];
  readonly given: { general: number; tasks: number } | null;
  readonly disqualifiers: readonly (typeof DISQUALIFIERS)[number][];
  readonly disciplined: boolean;
  readonly failed: readonly number[];
}

const day = fc.integer({ min: 0, max: 380 }).map((offset) => addDays('2025-12-20', offset));
const offices = fc.oneof(
  fc.record({
    here: fc.record({ from: fc.oneof(fc.constant('2025-07-01'), day), to: fc.constant(null) }),
    elsewhere: fc.constant(null),
  }),
  day.map((moved) => ({ here: { from: moved, to: null }, elsewhere: { from: '2025-07-01', to: moved } })),
  day.map((left) => ({ here: { from: '2025-07-01', to: left }, elsewhere: null })),
);
const absences = fc
  .tuple(fc.uniqueArray(day, { minLength: 4, maxLength: 4 }), fc.integer({ min: 0, max: 2 }))
  .chain(([days, count]) => {
    const [a = '', b = '', c = '', d = ''] = [...days].sort();
    return fc.tuple(
      ...[
        { from: a, to: b },
        { from: c, to: d },
      ]
        .slice(0, count)
        .map((range) =>
          fc
            .record({ kind: fc.constantFrom(...KINDS), withdrawn: fc.integer({ max: 5, min: 0 }).map((n) => n === 0) })
            .map((rest) => ({ ...range, ...rest })),
        ),
    );
  });
const points = fc.record({
  general: fc.integer({ min: 1500, max: 3000 }),
  tasks: fc.integer({ min: 3000, max: 7000 }),
});
const rarely = <Value>(value: fc.Arbitrary<Value>, otherwise: Value) =>
  fc.oneof({ weight: 1, arbitrary: value }, { weight: 3, arbitrary: fc.constant(otherwise) });

const made: fc.Arbitrary<Made> = fc
  .record({
    title: fc.constantFrom(...TITLES),
    rank: fc.constantFrom(...RANKS, 'GOOD' as const, 'GOOD' as const),
    outcome: fc.constantFrom('FILE', 'DECIDED', 'DECIDED', 'PROPOSED', 'NOT_RANKED'),
    place: offices,
    absences,
    scores: fc.uniqueArray(
      points.chain((score) => fc.integer({ min: 1, max: 4 }).map((number) => ({ number, ...score }))),
      { maxLength: 4, selector: ({ number }) => number },
    ),
    given: rarely(fc.option(points, { nil: null }), null),
    disqualifiers: rarely(fc.subarray([...DISQUALIFIERS]), []),
    disciplined: rarely(fc.boolean(), false),
    failed: fc.subarray([2021, 2022, 2023, 2024, 2025]),
  })
  .map(({ place, ...rest }) => ({ ...rest, ...place }));

let year: Year;
let units: readonly { readonly id: string; readonly code: string }[] = [];
const people = new Map<string, readonly (Made & { readonly id: string })[]>();

beforeAll(async () => {
  year = await Year.open('2026-12-30');
  units = await year.database.dataSource.query(
    `select v.unit_id as id, v.code from unit_version v
     where v.superior_id = (select unit_id from unit_version where code = '12' and valid_from <= '2026-01-01'
                            and (valid_to is null or '2026-01-01' < valid_to))
       and v.valid_from <= '2026-01-01' and v.valid_to is null order by v.code limit 3`,
  );
  const [there] = units.slice(-1);
  await inScope(year.database.dataSource, async ({ sql }) => {
    for (const [index, unit] of units.slice(0, 2).entries()) {
      const rows = fc.sample(made, { numRuns: PERSONS, seed: 335 + index });
      people.set(unit.id, await load(sql, index, unit.id, there?.id ?? '', rows));
    }
  });
});
afterAll(() => year?.close());

const uuid = (group: number, index: number) =>
  `${String(group).padStart(8, '0')}-0000-4000-8000-${String(index).padStart(12, '0')}`;

async function load(
  sql: Sql,
  ward: number,
  unit: string,
  there: string,
  rows: readonly Made[],
): Promise<readonly (Made & { id: string })[]> {
  const put = (table: string, list: readonly object[]) => {
    const columns = Object.keys(list[0] ?? {}).join(', ');
    if (list.length === 0) return Promise.resolve([]);
    return sql.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [JSON.stringify(list)],
    );
  };
  const persons = rows.map((row, index) => ({ ...row, id: uuid(100 + ward, index) }));
  await put(
    'person',
    persons.map(({ id }, index) => ({
      id,
      full_name: `Người ${ward}.${index}`,
      sort_name: String(index).padStart(3, '0'),
      sex: 'FEMALE',
      birth_date: '1985-01-01',
      birth_precision: 'DAY',
    })),
  );
  const held = persons.flatMap(({ id, here, elsewhere }, index) => [
    { id: uuid(200 + ward, index), person_id: id, unit_id: unit, from: here.from, to: here.to },
    ...(elsewhere === null
      ? []
      : [{ id: uuid(300 + ward, index), person_id: id, unit_id: there, from: elsewhere.from, to: elsewhere.to }]),
  ]);
  const titleOf = new Map(persons.map(({ id, title }) => [id, title]));
  const category = (person: string) => (isCadre(titleOf.get(person)) ? 'CADRE' : 'CIVIL_SERVANT');
  await put(
    'appointment',
    held.map(({ from, to, ...row }) => ({
      ...row,
      category: category(row.person_id),
      valid_from: from,
      from_precision: 'DAY',
      valid_to: to,
    })),
  );
  await put(
    'appointment_title',
    held.map(({ id, person_id }) => ({ appointment_id: id, title_code: titleOf.get(person_id), ordinal: 0 })),
  );
  await put(
    'annual_rank',
    persons.flatMap(({ id, outcome, rank, failed }) => [
      ...(outcome === 'FILE' || outcome === 'DECIDED'
        ? [{ person_id: id, unit_id: unit, year: YEAR, rank, decided_on: outcome === 'FILE' ? null : '2026-12-20' }]
        : []),
      ...failed.map((of) => ({ person_id: id, unit_id: unit, year: of, rank: 'NOT_COMPLETED', decided_on: null })),
    ]),
  );
  await put(
    'ranking_review',
    persons
      .filter(({ outcome }) => outcome !== 'FILE')
      .map(({ id, outcome, rank, given, disqualifiers }) => ({
        unit_id: unit,
        person_id: id,
        year: YEAR,
        status: outcome,
        proposed_rank: rank,
        rank: outcome === 'DECIDED' ? rank : null,
        decision_number: outcome === 'DECIDED' ? '1/QĐ' : null,
        decided_on: outcome === 'DECIDED' ? '2026-12-20' : null,
        not_ranked_reason: outcome === 'NOT_RANKED' ? 'UNDER_SIX_MONTHS' : null,
        general_points: given && given.general / 100,
        task_points: given && given.tasks / 100,
        disqualifiers,
      })),
  );
  await put(
    'ranking_score',
    persons.flatMap(({ id, scores }) =>
      scores.map(({ number, general, tasks }) => ({
        unit_id: unit,
        person_id: id,
        year: YEAR,
        period_kind: 'QUARTER',
        period_number: number,
        general: general / 100,
        tasks: tasks / 100,
      })),
    ),
  );
  await put(
    'absence',
    persons.flatMap(({ id, absences: away }) =>
      away.map(({ kind, from, to, withdrawn }) => ({
        unit_id: unit,
        person_id: id,
        kind,
        valid_from: from,
        valid_to: to,
        withdrawn,
      })),
    ),
  );
  await put(
    'discipline',
    persons
      .filter(({ disciplined }) => disciplined)
      .map(({ id }) => ({
        unit_id: unit,
        person_id: id,
        kind: 'REPRIMAND',
        scheme: 'STATE',
        decision_number: '5/QĐ',
        decided_on: '2026-05-05',
        status: 'IMPOSED',
      })),
  );
  return persons;
}

const isCadre = (title: string | undefined) => ['BT', 'CTUBND', 'CTMTTQ', 'CTPN'].includes(title ?? '');

// The law a second time, in the plainest words there are.

const DAYS = Array.from({ length: 365 }, (_, index) => addDays(`${YEAR}-01-01`, index));
const within = (date: string, { from, to }: Range) => from <= date && (to === null || date < to);

/** Months of the days: anniversaries passed, stretch by stretch; odd days of several stretches 30 to a month. */
function months(days: readonly string[]): number {
  const stretches: string[][] = [];
  for (const date of days) {
    const last = stretches.at(-1);
    if (last !== undefined && addDays(last.at(-1) ?? '', 1) === date) last.push(date);
    else stretches.push([date]);
  }
  let whole = 0;
  let odd = 0;
  for (const stretch of stretches) {
    const started = Number(stretch[0]?.slice(8));
    let since = 0;
    for (const date of stretch) {
      since += 1;
      const next = addDays(date, 1);
      const isLast = addDays(next, 1).slice(8) === '01';
      if (Number(next.slice(8)) === started || (isLast && Number(next.slice(8)) < started)) {
        whole += 1;
        since = 0;
      }
    }
    odd += since;
  }
  return whole + (stretches.length > 1 ? Math.floor(odd / 30) : 0);
}

const groupOf = (title: string | null) =>
  title === null || title === 'KHAC'
    ? null
    : ['BT', 'CTUBND'].includes(title)
      ? 'LEADERS'
      : isCadre(title)
        ? 'FRONT_AND_UNIONS'
        : 'CIVIL_SERVANTS';
const inOfficeAtEnd = ({ here }: Made) => within(`${YEAR}-12-31`, here);
const standing = ({ outcome, rank }: Made): Rank | null => (outcome === 'NOT_RANKED' ? null : rank);
const isAbove = (rank: Rank, than: Rank) => RANKS.indexOf(rank) < RANKS.indexOf(than);

function ofPerson(person: Made & { readonly id: string }): string[] {
  const found: string[] = [];
  const rank = standing(person);
  const held = DAYS.filter(
    (date) => within(date, person.here) || (person.elsewhere !== null && within(date, person.elsewhere)),
  );
  const awayOn = (date: string, maternity: boolean) =>
    person.absences.some((each) => !each.withdrawn && (each.kind === 'MATERNITY') === maternity && within(date, each));
  const served = months(held.filter((date) => !awayOn(date, false)));
  const absent = months(held.filter((date) => awayOn(date, false)));
  const maternity = held.some((date) => awayOn(date, true));
  if (rank !== null && isAbove(rank, 'COMPLETED') && absent >= 3 && absent < 6) found.push('LONG_ABSENCE');
  const short = served < 6 && !maternity;
  if (rank !== null && short) found.push('SHORT_SERVICE');
  if (rank === null && !short) found.push('LONG_SERVICE');

  const given = person.outcome === 'FILE' ? null : person.given;
  const sum = person.scores.reduce((total, { general, tasks }) => total + general + tasks, 0);
  const count = person.scores.length;
  // Hundredths of points, against hundredths times the number of parts.
  const [top, parts] = count > 0 ? [sum, count] : given !== null ? [given.general + given.tasks, 1] : [null, 1];
  if (rank !== null && top !== null) {
    const byPoints =
      top >= 9000 * parts
        ? 'EXCELLENT'
        : top >= 7000 * parts
          ? 'GOOD'
          : top >= 5000 * parts
            ? 'COMPLETED'
            : 'NOT_COMPLETED';
    if (byPoints !== rank) found.push('POINTS');
  }
  if (given !== null && count > 0 && (given.general + given.tasks) * count !== sum) found.push('POINTS_NOT_MEAN');

  const group = groupOf(inOfficeAtEnd(person) ? person.title : null);
  const manages = group === 'LEADERS' || group === 'FRONT_AND_UNIONS';
  if (rank !== null && rank !== 'NOT_COMPLETED') {
    const named = person.outcome === 'FILE' ? [] : person.disqualifiers;
    if (named.includes('DEGRADED')) found.push('DISQUALIFIER');
    if (named.includes('DISCIPLINED') || person.disciplined) found.push('DISQUALIFIER');
    if (named.includes('UNIT_CORRUPTION') && manages) found.push('DISQUALIFIER');
  }
  if (rank === 'NOT_COMPLETED' && inOfficeAtEnd(person)) {
    const failed = (of: number) => person.failed.includes(of);
    if (failed(YEAR - 1)) found.push('CONSEQUENCE');
    else {
      const since = Number(person.here.from.slice(0, 4));
      if (manages && [2021, 2022, 2023, 2024].some((of) => failed(of) && of >= since)) found.push('CONSEQUENCE');
      if (group === 'CIVIL_SERVANTS' && failed(YEAR - 2)) found.push('CONSEQUENCE');
    }
  }
  return found.map((kind) => `${kind} ${person.id}`);
}

function ofBody(body: readonly Made[]): string[] {
  return [null, 'LEADERS', 'FRONT_AND_UNIONS', 'CIVIL_SERVANTS'].flatMap((group) => {
    const those = body.filter(
      (person) => group === null || groupOf(inOfficeAtEnd(person) ? person.title : null) === group,
    );
    const count = (rank: Rank) => those.filter((person) => standing(person) === rank).length;
    return (['GOOD', 'GOOD_OR_BETTER'] as const).flatMap((base) => {
      let left = count('GOOD') + (base === 'GOOD' ? 0 : count('EXCELLENT'));
      let seats = 0;
      for (; left >= 5; left -= 5) seats += 1;
      return count('EXCELLENT') > seats ? [`${group === null ? 'CAP' : 'GROUP_CAP'} ${group ?? '-'} ${base}`] : [];
    });
  });
}

interface Found {
  readonly kind: string;
  readonly personId: string | null;
  readonly groupCode: string | null;
  readonly base: string | null;
  readonly unit: { readonly id: string };
  readonly messageVi: string;
  readonly messageEn: string;
  readonly verified: boolean;
}
interface Check {
  readonly ranked: number;
  readonly ungrouped: number;
  readonly groups: readonly { group: { code: string }; ranked: number; caps: readonly object[] }[];
  readonly caps: readonly { base: string; ceiling: number; exceeded: boolean }[];
}

const CHECK = `ranked ungrouped groups { group { code } ranked caps { base ceiling excellent exceeded } } caps { base ceiling excellent exceeded }`;
const find = async (unit: object) =>
  (
    await year.told<{ rankingFindings: Check & { proposed: number; findings: readonly Found[] } }>(
      `query ($unit: UnitRef!, $year: Int!, $at: Date) { rankingFindings(unit: $unit, year: $year, rulesAt: $at) {
         ${CHECK} proposed findings { kind personId groupCode base unit { id } messageVi messageEn verified } } }`,
      { unit, year: YEAR, at: RULES_AT },
      OFFICER,
    )
  ).rankingFindings;
const line = ({ kind, personId, groupCode, base }: Found) =>
  personId === null ? `${kind} ${groupCode ?? '-'} ${base}` : `${kind} ${personId}`;

describe('the findings of a year', () => {
  test('on wards of 60 with every kind of fault are those of the law told a second time', async () => {
    const kinds = new Set<string>();
    for (const unit of units.slice(0, 2)) {
      const body = people.get(unit.id) ?? [];
      const { findings, proposed, ranked } = await find({ id: unit.id });
      expect(findings.map(line).sort()).toEqual([...ofBody(body), ...body.flatMap(ofPerson)].sort());
      expect(proposed).toBe(body.filter(({ outcome }) => outcome === 'PROPOSED').length);
      expect(ranked).toBe(body.filter((person) => standing(person) !== null).length);
      for (const { kind, messageVi, messageEn, verified } of findings) {
        kinds.add(kind);
        expect(messageVi).toMatch(/\S/);
        expect(messageEn.endsWith('not checked against its text.')).toBe(!verified);
      }
    }
    expect([...kinds].sort()).toEqual([
      'CAP',
      'CONSEQUENCE',
      'DISQUALIFIER',
      'GROUP_CAP',
      'LONG_ABSENCE',
      'LONG_SERVICE',
      'POINTS',
      'POINTS_NOT_MEAN',
      'SHORT_SERVICE',
    ]);
  });

  test('of a province are those of its wards, each held to its own ceilings', async () => {
    const province = await find({ code: '12', at: '2026-01-01' });
    const wards = await Promise.all(units.slice(0, 2).map((unit) => find({ id: unit.id })));
    expect(province.findings.map((found) => `${found.unit.id} ${line(found)}`).sort()).toEqual(
      wards.flatMap(({ findings }) => findings.map((found) => `${found.unit.id} ${line(found)}`)).sort(),
    );
    expect(province.caps.map(({ ceiling }) => ceiling)).toEqual(
      [0, 1].map((index) => wards.reduce((sum, { caps }) => sum + (caps[index]?.ceiling ?? 0), 0)),
    );
  });

  test('agree with the check of what was decided, once nothing is proposed', async () => {
    await inScope(year.database.dataSource, ({ sql }) =>
      sql.query(`delete from ranking_review where status = 'PROPOSED'`),
    );
    for (const unit of units.slice(0, 2)) {
      const { findings, proposed, ...found } = await find({ id: unit.id });
      const { rankingCheck } = await year.told<{ rankingCheck: Check }>(
        `query ($unit: UnitRef!, $year: Int!, $at: Date) { rankingCheck(unit: $unit, year: $year, rulesAt: $at) { ${CHECK} } }`,
        { unit: { id: unit.id }, year: YEAR, at: RULES_AT },
        OFFICER,
      );
      expect(proposed).toBe(0);
      expect(rankingCheck).toEqual(found);
      const over = [
        ...rankingCheck.caps.filter(({ exceeded }) => exceeded).map(({ base }) => `CAP - ${base}`),
        ...rankingCheck.groups.flatMap(({ group, caps }) =>
          (caps as Check['caps'])
            .filter(({ exceeded }) => exceeded)
            .map(({ base }) => `GROUP_CAP ${group.code} ${base}`),
        ),
      ];
      expect(
        findings
          .filter(({ personId }) => personId === null)
          .map(line)
          .sort(),
      ).toEqual(over.sort());
    }
  });

  test('are for those who may read persons there, and quote no law that was not in force', async () => {
    const query =
      'query ($unit: UnitRef!, $year: Int!) { rankingFindings(unit: $unit, year: $year) { caps { base } findings { kind } } }';
    const variables = { unit: { id: units[0]?.id }, year: YEAR };
    for (const token of ['demo-district', 'demo-province', 'demo-analyst', 'demo-admin'])
      expect((await year.ask(query, variables, { token })).code).toBe('FORBIDDEN');
    const demo = await year.told<{ rankingFindings: { caps: object[]; findings: object[] } }>(query, {
      unit: { code: '03387', at: '2023-10-05' },
      year: 2022,
    });
    // The ward of the article: no ceiling in force, and everybody served the year.
    expect(demo.rankingFindings).toEqual({ caps: [], findings: [] });
    expect(year.internal).toEqual([]);
  });
});
