import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer } from '../../src/api/server.ts';
import { migrate } from '../../src/database/migrate.ts';
import { ensureAccounts, hashToken } from '../../src/features/access/index.ts';
import { seedDemo } from '../../src/seed/demo/demo.ts';
import { inScope, type TestDatabase, testDatabase, testKeys } from '../../src/testing/index.ts';
import { loadRules, loadWorld } from '../indicators/load-world.ts';
import {
  type CapSaid,
  entriesOf,
  forecastOf,
  gapsOf,
  officialsOf,
  planFindingsOf,
  type RanksSaid,
  rankingOf,
} from './plain.oracle.ts';
import { type Plain, readPlain } from './plain.ts';
import { rulebook, world } from './sixty.ts';

/** The documents that others rely on, answered by the whole server, against an oracle over the bare rows. */
const document = (name: string) =>
  readFileSync(new URL(`../../../sdk/tests/contract/${name}.graphql`, import.meta.url), 'utf8');
const STANDARD_GAPS = document('standard-gaps');
const WITH_MET = STANDARD_GAPS.replace('at: $at)', 'at: $at, includeMet: true)');
const SUCCESSION = document('succession').replace('subject message', 'subject message verified personId titleCode');
const RANKS =
  'ranked counts { rank count } caps { base baseCount ceiling excellent exceeded legalBasis { instrument clause } }';
const RANKING = document('ranking-check').replace('ranked\n', `groups { group { code } ${RANKS} } ungrouped ranked\n`);
const FORECAST = `query ($units: UnitScope!, $at: Date!, $until: Date!) {
  staffingForecast(units: $units, at: $at, until: $until) {
    official { id } title { code } kind on earliest requirement held required status verified messageVi messageEn
  }
}`;

interface Ward {
  readonly database: TestDatabase;
  readonly plain: Plain;
  readonly unit: { code: string; at: string };
  readonly id: string;
  readonly ask: <Data>(query: string, variables: Record<string, unknown>) => Promise<Data>;
  readonly close: () => Promise<void>;
}

async function open(kind: 'demo' | 'sixty'): Promise<Ward> {
  const database = await testDatabase({ empty: kind === 'sixty' });
  if (kind === 'demo') await seedDemo(database.dataSource, testKeys);
  else {
    await migrate(database.dataSource);
    await loadRules(database.dataSource, rulebook);
    await inScope(database.dataSource, async (scope) => {
      await loadWorld(scope, world);
      const unit = { code: '12', at: '2023-10-05' };
      await ensureAccounts(scope, [
        { name: 'Sở Nội vụ', role: 'PERSONNEL_OFFICER', unit, tokenHash: hashToken('demo-officer') },
      ]);
    });
  }
  const server = createServer({
    dataSource: database.dataSource,
    keys: testKeys,
    clock: { now: () => new Date('2026-11-24T05:00:00Z'), today: () => '2026-11-24' },
    onInternalError: (error) => {
      throw error;
    },
  });
  await server.apollo.start();
  const unit = { code: '03387', at: '2023-10-05' };
  const [row] = await database.dataSource.query<{ id: string }[]>(
    `select unit_id as id from unit_version where code = $1 and valid_from <= $2 and (valid_to is null or $2 < valid_to)`,
    [unit.code, unit.at],
  );
  return {
    database,
    plain: await readPlain((text) => database.dataSource.query(text)),
    unit,
    id: row?.id ?? '',
    async ask<Data>(query: string, variables: Record<string, unknown>): Promise<Data> {
      const asking = { authorization: 'Bearer demo-officer', acceptLanguage: 'vi', requestId: 'year' };
      const contextValue = await server.contextFor(asking);
      const { body } = await server.apollo.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('One answer was expected.');
      if (body.singleResult.errors !== undefined) throw new Error(JSON.stringify(body.singleResult.errors));
      return body.singleResult.data as Data;
    },
    close: async () => {
      await server.apollo.stop();
      await database.close();
    },
  };
}

interface Basis {
  readonly instrument: string | null;
  readonly clause: string | null;
}
const basis = ({ instrument, clause }: Basis) => `${instrument ?? '-'} ${clause ?? '-'}`;

interface Gaps {
  readonly standardGaps: readonly {
    official: { id: string; fullName: string };
    title: { code: string };
    requirement: string;
    held: string | null;
    required: string;
    status: string;
    legalBasis: Basis;
  }[];
}
interface Plan {
  readonly successionPlan: {
    term: string;
    entries: readonly {
      title: { code: string };
      official: { id: string; fullName: string };
      status: string;
      from: string;
      to: string | null;
      removalReason: string | null;
    }[];
    findings: readonly {
      rule: string;
      subject: string;
      message: string;
      verified: boolean;
      personId: string | null;
      titleCode: string | null;
      legalBasis: Basis;
    }[];
  };
}
interface Ranks {
  readonly ranked: number;
  readonly counts: readonly { rank: string; count: number }[];
  readonly caps: readonly (Omit<CapSaid, 'basis'> & { legalBasis: Basis })[];
}
interface Check {
  readonly rankingCheck: Ranks & { groups: readonly (Ranks & { group: { code: string } })[]; ungrouped: number };
}
interface Forecasts {
  readonly staffingForecast: readonly {
    official: { id: string };
    title: { code: string } | null;
    kind: string;
    on: string;
    earliest: string | null;
    requirement: string | null;
    held: string | null;
    required: string | null;
    status: string | null;
    verified: boolean;
    messageVi: string;
    messageEn: string;
  }[];
}

const GAP_DAYS = ['2022-12-31', '2023-07-31', '2023-10-05', '2024-02-29', '2025-06-30', '2025-07-01', '2026-04-01'];
const PLAN_DAYS = ['2021-12-26', '2022-06-01', '2023-10-05', '2025-06-30', '2025-10-20', '2026-06-01'];
const RULE_DAYS = ['2022-12-31', '2023-12-31', '2026-06-01', '2031-01-01'];
const WINDOWS = [
  ['2021-06-15', '2022-03-31'],
  ['2022-12-31', '2023-08-01'],
  ['2023-07-31', '2024-01-31'],
  ['2023-10-05', '2026-12-31'],
  ['2024-02-29', '2031-06-30'],
  ['2024-06-01', '2027-06-30'],
  ['2025-06-30', '2035-12-31'],
] as const;

describe.each(['demo', 'sixty'] as const)('the contract on the ward %s', (kind) => {
  let ward: Ward;
  /** Everything that was read, to be sure that there was something of each kind. */
  const seen = new Set<string>();
  beforeAll(async () => {
    ward = await open(kind);
  }, 60_000);
  afterAll(() => ward?.close());
  const today = kind === 'demo' ? '2025-07-01' : '9999';
  const unitOn = (at: string) => ({ id: ward.id, at });

  test.each(GAP_DAYS.filter((at) => at < today || kind === 'sixty'))(
    'gaps on %s are those of the oracle',
    async (at) => {
      const expected = gapsOf(ward.plain, ward.id, at);
      const line = (id: string, title: string, rest: readonly (string | null)[]) => [id, title, ...rest].join(' | ');
      const lines = expected.map((each) =>
        line(each.person, each.title, [each.requirement, each.held, each.required, each.status, each.basis]),
      );
      const told = async (query: string) =>
        (await ward.ask<Gaps>(query, { units: { unit: unitOn(at) }, at })).standardGaps.map((gap) =>
          line(gap.official.id, gap.title.code, [
            gap.requirement,
            gap.held,
            gap.required,
            gap.status,
            basis(gap.legalBasis),
          ]),
        );
      expect((await told(WITH_MET)).sort()).toEqual([...lines].sort());
      const short = expected.flatMap(({ status }, index) => (status === 'MET' ? [] : [lines[index]]));
      expect((await told(STANDARD_GAPS)).sort()).toEqual(short.sort());
      for (const { status } of expected) seen.add(status);
    },
  );

  test.each(['2020-2025', '2025-2030', '2026-2031'])(
    'the plan of %s, and what is found in it, on any day',
    async (term) => {
      for (const at of PLAN_DAYS.filter((day) => day < today || kind === 'sixty')) {
        const { successionPlan } = await ward.ask<Plan>(SUCCESSION, { unit: unitOn(at), term, at });
        const entries = entriesOf(ward.plain, ward.id, term, at).map((entry) =>
          [
            entry.person_id,
            entry.title_code,
            // A term that is over keeps its entries, and nobody is planned by it any more.
            entry.active ? (at > `${term.slice(5)}-12-31` ? 'EXPIRED' : 'ACTIVE') : 'REMOVED',
            entry.valid_from,
            entry.active ? null : entry.valid_to,
            entry.active ? null : entry.removal_reason,
          ].join(' | '),
        );
        const told = successionPlan.entries.map((entry) =>
          [entry.official.id, entry.title.code, entry.status, entry.from, entry.to, entry.removalReason].join(' | '),
        );
        expect(told.sort(), at).toEqual(entries.sort());
        const findings = successionPlan.findings.map((finding) => {
          const about = [finding.personId, finding.titleCode].filter((part) => part !== null).join(' ');
          return `${finding.rule} ${about || finding.subject} ${finding.verified} ${basis(finding.legalBasis)}`;
        });
        const expected = planFindingsOf(ward.plain, ward.id, term, at);
        expect(findings.sort(), at).toEqual(expected.sort());
        for (const { message } of successionPlan.findings) expect(message).toContain(' / ');
        for (const found of expected) seen.add(found.split(' ')[0] ?? '');
        for (const entry of entriesOf(ward.plain, ward.id, term, at)) seen.add(entry.active ? 'ACTIVE' : 'REMOVED');
      }
    },
  );

  test.each(RULE_DAYS)('years ranked, read by the ceilings of %s', async (rulesAt) => {
    const inOrder = (caps: readonly CapSaid[]) =>
      [...caps].sort((a, b) => `${a.base}${a.basis}`.localeCompare(`${b.base}${b.basis}`));
    const said = ({ ranked, counts, caps }: Ranks): RanksSaid => ({
      ranked,
      counts: Object.fromEntries(counts.map(({ rank, count }) => [rank, count])),
      caps: inOrder(caps.map(({ legalBasis, ...cap }) => ({ ...cap, basis: basis(legalBasis) }))),
    });
    const expected = ({ caps, ...ranks }: RanksSaid): RanksSaid => ({ ...ranks, caps: inOrder(caps) });
    for (const year of [2021, 2022, 2023]) {
      const { rankingCheck } = await ward.ask<Check>(RANKING, { unit: unitOn(`${year}-12-31`), year, rulesAt });
      const { groups, ungrouped, ...body } = rankingOf(ward.plain, ward.id, year, rulesAt);
      expect(said(rankingCheck), `${year}`).toEqual(expected(body));
      expect(new Map(rankingCheck.groups.map((each) => [each.group.code, said(each)])), `${year}`).toEqual(
        new Map([...groups].map(([code, each]) => [code, expected(each)])),
      );
      expect(rankingCheck.ungrouped, `${year}`).toBe(ungrouped);
      for (const { base, exceeded } of body.caps) seen.add(`BODY ${base} ${exceeded}`);
      for (const { base, exceeded } of [...groups.values()].flatMap(({ caps }) => caps))
        seen.add(`GROUP ${base} ${exceeded}`);
      if (ungrouped > 0) seen.add('UNGROUPED');
    }
  });

  test.each(WINDOWS.filter(([at]) => at < today || kind === 'sixty'))(
    'what will come from %s to %s is what a walk through every day meets',
    async (at, until) => {
      const { staffingForecast } = await ward.ask<Forecasts>(FORECAST, { units: { unit: unitOn(at) }, at, until });
      const told = staffingForecast.map(({ official, kind: why, on, earliest, title, ...of }) => {
        const standard = of.requirement === null ? '' : ` ${of.requirement} ${of.held} < ${of.required} ${of.status}`;
        return `${official.id} ${why} ${on} ${earliest ?? '-'} ${title?.code}${standard}`;
      });
      expect([...told].sort()).toEqual(forecastOf(ward.plain, ward.id, at, until).sort());
      const days = staffingForecast.map(({ on }) => on);
      expect(days).toEqual([...days].sort());
      for (const { kind: why, verified } of staffingForecast) seen.add(`${why} ${verified}`);
    },
    30_000,
  );

  test('there was something of every kind to be read', () => {
    expect(officialsOf(ward.plain, ward.id, '2023-10-05').length).toBeGreaterThan(20);
    const some = [...seen].sort();
    if (kind === 'demo') {
      for (const each of ['MET', 'ACTIVE', 'REMOVED', 'BODY GOOD true', 'BODY GOOD_OR_BETTER true'])
        expect(some).toContain(each);
      return;
    }
    expect(some).toEqual(
      [
        ...['MET', 'NOT_MET', 'EXEMPT', 'IN_TRANSITION', 'UNKNOWN'],
        ...['ACTIVE', 'REMOVED'],
        ...['PERSONS_PER_TITLE', 'TITLES_PER_PERSON', 'HIGHER_TITLE', 'AGE_FOR_TERM', 'WOMEN_SHARE', 'YOUNG_SHARE'],
        ...['BODY', 'GROUP'].flatMap((per) => ['GOOD true', 'GOOD false'].map((each) => `${per} ${each}`)),
        ...['BODY', 'GROUP'].flatMap((per) => ['true', 'false'].map((each) => `${per} GOOD_OR_BETTER ${each}`)),
        ...['BODY', 'GROUP'].flatMap((per) => ['true', 'false', 'null'].map((each) => `${per} RANKED ${each}`)),
        'UNGROUPED',
        ...['RETIREMENT true', 'RETIREMENT false', 'OFFICE_ENDS true'],
        ...['STANDARD_CHANGES true', 'STANDARD_TRANSITION_ENDS true'],
      ].sort(),
    );
  });
});
