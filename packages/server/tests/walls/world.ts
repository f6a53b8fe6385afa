import type { DataSource } from 'typeorm';
import { type CadreServer, createServer } from '../../src/api/server.ts';
import { createDataSource } from '../../src/database/data-source.ts';
import { entities } from '../../src/features/entities.ts';
import { PersonalIdentifiers } from '../../src/features/roster/index.ts';
import { seedDemo } from '../../src/seed/demo/demo.ts';
import { inScope, type TestDatabase, testDatabase, testKeys } from '../../src/testing/index.ts';

/** Where people of the world serve, as seen from the demo ward. */
export const PLACES = {
  own: { code: '03387', at: '2023-10-05' },
  neighbour: { code: '03386', at: '2023-10-05' },
  province: { code: '03390', at: '2023-10-05' },
  abroad: { code: '00001', at: '2023-10-05' },
  successor: { code: '03408', at: '2026-01-01' },
} as const;
export type Place = keyof typeof PLACES;
export const CITY = { code: '105', at: '2023-10-05' } as const;
export const PROVINCE = { code: '12', at: '2023-10-05' } as const;
export const HANOI = { code: '01', at: '2023-10-05' } as const;

export const TOKENS = [
  'demo-ward',
  'demo-officer',
  'demo-district',
  'demo-province',
  'demo-analyst',
  'demo-admin',
] as const;
export type Token = (typeof TOKENS)[number];

export interface WorldPerson {
  readonly id: string;
  readonly name: string;
  /** Of the people of the demo none is known. */
  readonly identifier: string | null;
}

export interface WorldRound {
  readonly round: string;
  readonly proposal: string;
  readonly entry: string;
  readonly step: string;
  readonly publication: string;
}

export interface World {
  /** As the superuser, to make and to look: no wall stands here. */
  readonly admin: DataSource;
  /** As the product reaches it: through the pooler where one is given. */
  readonly dataSource: DataSource;
  readonly server: CadreServer;
  readonly units: Readonly<Record<Place | 'city' | 'laiChau', string>>;
  readonly people: Readonly<Record<Place, readonly WorldPerson[]>>;
  /** An office of the first person of each place, and what is proposed of it. */
  readonly offices: Readonly<Record<Place, string>>;
  readonly carryOvers: Readonly<Record<Place, string>>;
  /** Served in the ward of the demo, then far away. */
  readonly mover: WorldPerson;
  /** A round of planning of each place that was decided, and what it holds. */
  readonly rounds: Readonly<Record<Place, WorldRound>>;
  readonly accounts: Readonly<Record<Token, string>>;
  /** The resolution of a place, and its one target. */
  readonly resolutions: Readonly<Record<'own' | 'neighbour', { readonly id: string; readonly target: string }>>;
  readonly internal: unknown[];
  close(): Promise<void>;
}

/** The demo, and people of other wards with every kind of fact, each of whom somebody must not see. */
export async function openWorld(): Promise<World> {
  const database = await testDatabase();
  const admin = database.dataSource;
  const pooled = await throughPooler(database);
  const dataSource = pooled ?? admin;
  const internal: unknown[] = [];
  await seedDemo(dataSource, testKeys);
  await addPeople(admin);
  await addResolutions(admin);
  const server = createServer({ dataSource, keys: testKeys, onInternalError: (error) => internal.push(error) });
  await server.apollo.start();
  return {
    admin,
    dataSource,
    server,
    internal,
    units: await unitsOf(admin),
    ...(await peopleOf(admin)),
    rounds: await roundsOf(admin),
    ...(await stepsOf(admin)),
    accounts: await accountsOf(admin),
    resolutions: await resolutionsOf(admin),
    close: async () => {
      await server.apollo.stop();
      await pooled?.destroy();
      await database.close();
    },
  };
}

/** The same database by way of TEST_POOLER_URL; null where no pooler is given. */
export async function throughPooler(database: TestDatabase, poolSize = 4): Promise<DataSource | null> {
  const pooler = process.env.TEST_POOLER_URL;
  const { options } = database.dataSource;
  if (!pooler || !('url' in options) || typeof options.url !== 'string') return null;
  const url = new URL(pooler);
  url.pathname = new URL(options.url).pathname;
  return createDataSource({ kind: 'server', url: url.toString(), poolSize }, entities).initialize();
}

const unitOf = (code: string, at: string) =>
  `(select v.unit_id from unit_version v where v.code = '${code}' and v.valid_from <= '${at}' and (v.valid_to is null or '${at}' < v.valid_to))`;

const PER_PLACE = 3;

async function addPeople(admin: DataSource): Promise<void> {
  const own = unitOf(PLACES.own.code, PLACES.own.at);
  await inScope(admin, async ({ sql }) => {
    for (const [place, { code, at }] of Object.entries(PLACES)) {
      if (place === 'own') continue;
      for (let index = 1; index <= PER_PLACE; index += 1) {
        const from = place === 'successor' ? '2025-07-01' : '2015-01-01';
        await addPerson(sql, `Kín ${place} ${index}`, [{ unit: unitOf(code, at), from, to: null }]);
      }
    }
    await addPerson(sql, 'Kín mover', [
      { unit: unitOf(PLACES.own.code, PLACES.own.at), from: '2021-03-01', to: '2023-01-01' },
      { unit: unitOf(PLACES.abroad.code, PLACES.abroad.at), from: '2023-01-01', to: null },
    ]);
    // Of somebody who went away the unit left behind reads where to.
    await sql.query(`
      insert into personnel_event (unit_id, from_unit_id, person_id, kind, effective_on, decision_number, decided_on,
                                   from_appointment_id, to_appointment_id)
      select new.unit_id, old.unit_id, new.person_id, 'TRANSFER', new.valid_from, '2/QĐ', new.valid_from, old.id, new.id
      from appointment old join appointment new on new.person_id = old.person_id and new.valid_from = old.valid_to
      where old.person_id = (select p.id from person p where p.full_name = 'Kín mover')`);
    await addSteps(
      sql,
      `(select a.person_id from appointment a join person p on p.id = a.person_id
        where a.unit_id = ${own} and p.full_name <> 'Kín mover' order by a.person_id limit 1)`,
      own,
    );
    await sql.query(`
      insert into upload (account_id, uploaded_at)
      select a.id, now() - age from account a cross join (values (interval '0'), (interval '2 days')) ages(age)
      where a.name like '%Tân Phong%' or a.name like '%Sở Nội vụ%'`);
    await sql.query(`
      insert into upload_file (upload_id, ordinal, name, content, key_id)
      select u.id, 7, 'kept.csv', 'sealed', 'test' from upload u
      where not exists (select 1 from upload_file f where f.upload_id = u.id)`);
    await sql.query(`
      insert into idempotency_key (account_id, key_hash, request_hash) select id, 'kept', '' from account limit 1`);
    await sql.query(`
      insert into collective_rank (unit_id, collective, year, rank)
      values (${unitOf(PLACES.neighbour.code, PLACES.neighbour.at)}, 'GOVERNMENT', 2022, 'GOOD')`);
    for (const { code, at } of Object.values(PLACES)) {
      await sql.query(`
        with review as (
          insert into collective_review (unit_id, collective, year, status, self_rank)
          values (${unitOf(code, at)}, 'GOVERNMENT', ${rankedYear(unitOf(code, at))}, 'SELF_ASSESSED', 'GOOD') returning *)
        insert into collective_correction (unit_id, collective, review_id, ordinal, rank, corrected_on, reason)
        select unit_id, collective, id, 0, 'GOOD', '2020-01-01', 'x' from review`);
    }
  });
}

/** A year the unit was there to rank. */
const rankedYear = (unit: string) =>
  `(select case when u.opened_on < '2022-12-31' then 2022 else 2025 end from unit u where u.id = ${unit})`;

/** A step of every process about a person, in a unit. */
async function addSteps(sql: { query(text: string): Promise<unknown> }, person: string, unit: string): Promise<void> {
  await sql.query(`
    insert into discipline (unit_id, person_id, kind, scheme, decision_number, decided_on)
    values (${unit}, ${person}, 'REPRIMAND', 'PARTY', '1/QĐ', '2015-06-01')`);
  await sql.query(
    `insert into training_plan (unit_id, year) values (${unit}, 2022) on conflict (unit_id, year) do nothing`,
  );
  const plan = `(select p.id from training_plan p where p.unit_id = ${unit} and p.year = 2022)`;
  await sql.query(`
    insert into training_plan_line (unit_id, plan_id, course_code, seats, form)
    values (${unit}, ${plan}, 'CCHC', 1, 'FULL_TIME')`);
  await sql.query(`
    insert into training_nomination (unit_id, person_id, course_code, nominated_on, eligibility, status, closed_on)
    select u.id, ${person}, 'CCHC', day, '{"verdict": "NO_RULE", "readings": [], "alreadyHeld": false}', 'DECLINED', day
    from unit u cross join lateral (select greatest(u.opened_on, '2022-05-01') as day) made where u.id = ${unit}`);
  await sql.query(`
    with review as (
      insert into ranking_review (unit_id, person_id, year, status, self_rank)
      values (${unit}, ${person}, ${rankedYear(unit)}, 'SELF_ASSESSED', 'GOOD') returning *)
    insert into rank_correction (unit_id, person_id, review_id, ordinal, rank, corrected_on, reason)
    select unit_id, person_id, id, 0, 'GOOD', '2020-01-01', 'x' from review`);
  await sql.query(`
    insert into ranking_score (unit_id, person_id, year, period_kind, period_number, general, tasks)
    select ${unit}, ${person}, 2019, 'MONTH', n, 30, 60.5 from generate_series(1, 12) n
    where not exists (select 1 from ranking_score s where s.person_id = ${person} and s.period_number = n) limit 1`);
  await sql.query(`
    insert into absence (unit_id, person_id, kind, valid_from, valid_to)
    values (${unit}, ${person}, 'STUDY', make_date(${rankedYear(unit)}, 9, 1), make_date(${rankedYear(unit)}, 10, 1))`);
  const office = `(select a.id from appointment a where a.person_id = ${person} and a.unit_id = ${unit} limit 1)`;
  await sql.query(`
    insert into personnel_event (unit_id, person_id, kind, effective_on, decision_number, decided_on, to_appointment_id)
    select unit_id, person_id, 'APPOINT', greatest(valid_from, '2021-06-01'), '1/QĐ', '2015-06-01', id
    from appointment where id = ${office}`);
  await sql.query(`
    insert into carry_over (unit_id, from_unit_id, person_id, from_appointment_id, first_day, suggested_titles)
    values (${unit}, ${unit}, ${person}, ${office}, '2025-07-01', '{VPTK}')`);
  await addRound(sql, person, unit);
}

/** A round about the person with a vote, and what was published of it: to all, to few, and to all until it was withdrawn. */
async function addRound(sql: { query(text: string): Promise<unknown> }, person: string, unit: string): Promise<void> {
  const round = `(select r.id from planning_round r join planning_proposal p on p.round_id = r.id
                  where p.person_id = ${person} and r.unit_id = ${unit})`;
  const on = (days: number) =>
    `(greatest('2022-01-05'::date, (select u.opened_on from unit u where u.id = ${unit})) + ${days})`;
  await sql.query(`
    with r as (
      insert into planning_round (unit_id, term, kind, year, authority, status, opened_on, decision_number, decided_on, effective_on)
      values (${unit}, '2020-2025', 'SUPPLEMENT', 2022, 'Cấp trên', 'DECIDED', ${on(0)}, '2/QĐ', ${on(15)}, ${on(15)})
      returning id, unit_id)
    insert into planning_proposal (round_id, unit_id, person_id, title_code, action, reason, status, proposed_on, resolved_on, resolution)
    select id, unit_id, ${person}, 'PCTUBND', 'ADD', 'Lý do', 'REJECTED', ${on(1)}, ${on(15)}, 'Không' from r`);
  await sql.query(`
    insert into planning_round_title (round_id, unit_id, title_code) values (${round}, ${unit}, 'PCTUBND')`);
  await sql.query(`
    with s as (
      insert into nomination_step (round_id, unit_id, procedure, ordinal, held_on, summoned, present)
      values (${round}, ${unit}, 'FIVE_STEP', 3, ${on(5)}, 20, 20) returning id, unit_id, round_id)
    insert into nomination_ballot (step_id, proposal_id, unit_id, agree, disagree, invalid)
    select s.id, p.id, s.unit_id, 4321, 3, 2 from s join planning_proposal p on p.round_id = s.round_id`);
  await sql.query(`
    with p as (
      insert into publication (round_id, unit_id, term, audience, as_of, valid_from, status, withdrawn_on, withdrawal_reason)
      select ${round}, ${unit}, '2020-2025', audience, ${on(15)}, ${on(15)}, status, withdrawn, reason
      from (values ('CADRES_AND_PARTY_MEMBERS', 'PUBLISHED', null::date, null), ('KEY_OFFICIALS', 'PUBLISHED', null, null),
                   ('CADRES_AND_PARTY_MEMBERS', 'WITHDRAWN', ${on(27)}, 'Nhầm')) as v(audience, status, withdrawn, reason)
      returning id, unit_id)
    insert into publication_line (publication_id, ordinal, unit_id, person_id, title_code, title_name, full_name, present_titles)
    select p.id, 1, p.unit_id, n.id, 'PCTUBND', 'Phó Chủ tịch', n.full_name, '{}' from p join person n on n.id = ${person}`);
}

const identifiers = new PersonalIdentifiers(testKeys);
/** Made up from the name, the same every time. */
const identifierOf = (name: string): string | null =>
  name.startsWith('Kín')
    ? `0120${String(parseInt(Buffer.from(name).toString('hex').slice(-11), 16))
        .padStart(8, '0')
        .slice(-8)}`
    : null;

interface Office {
  readonly unit: string;
  readonly from: string;
  readonly to: string | null;
}

async function addPerson(
  sql: { query(text: string): Promise<unknown> },
  name: string,
  offices: readonly Office[],
): Promise<void> {
  const { index, sealed, keyId } = identifiers.keep(identifierOf(name) ?? '');
  await sql.query(`
    insert into person (full_name, sort_name, sex, birth_date, birth_precision, ethnicity_list, ethnicity_code,
                        identifier_index, identifier_sealed, identifier_key_id)
    values ('${name}', '${name.toLowerCase()}', 'FEMALE', '1970-01-01', 'DAY', 'A', '01', '${index}', '${sealed}', '${keyId}')`);
  const person = `(select p.id from person p where p.full_name = '${name}')`;
  await sql.query(
    `insert into party_membership (person_id, joined_on, joined_precision) values (${person}, '2009-01-01', 'DAY')`,
  );
  await sql.query(`
    insert into credential (person_id, kind, level, level_rank, held_from, held_precision)
    values (${person}, 'PROFESSIONAL', 'UNIVERSITY', 5, '2008-01-01', 'YEAR')`);
  for (const { unit, from, to } of offices) {
    await sql.query(
      `insert into person_key (unit_id, key, person_id) values (${unit}, '${name.toLowerCase()}', ${person})`,
    );
    await sql.query(`
      with a as (
        insert into appointment (person_id, unit_id, category, valid_from, from_precision, valid_to)
        values (${person}, ${unit}, 'CIVIL_SERVANT', '${from}', 'DAY', ${to === null ? 'null' : `'${to}'`}) returning id)
      insert into appointment_title (appointment_id, title_code, ordinal) select id, 'VPTK', 0 from a`);
    await sql.query(`
      insert into training_enrolment (person_id, unit_id, course_code, started_on, started_precision)
      values (${person}, ${unit}, 'CCHC', '${from}', 'DAY')`);
    await sql.query(`
      insert into planning_entry (unit_id, person_id, term, title_code, valid_from)
      values (${unit}, ${person}, '2020-2025', 'CTUBND', '${from}')`);
    await sql.query(`
      insert into annual_rank (person_id, unit_id, year, rank)
      values (${person}, ${unit}, extract(year from '${from}'::date), 'GOOD')`);
    await addSteps(sql, person, unit);
  }
}

async function unitsOf(admin: DataSource): Promise<World['units']> {
  const named = { ...PLACES, city: CITY, laiChau: PROVINCE };
  const found = await Promise.all(
    Object.entries(named).map(async ([place, { code, at }]) => {
      const [row] = await admin.query<{ id: string | null }[]>(`select ${unitOf(code, at)} as id`);
      if (!row?.id) throw new Error(`No unit bore ${code} on ${at}.`);
      return [place, row.id];
    }),
  );
  return Object.fromEntries(found);
}

async function peopleOf(admin: DataSource): Promise<Pick<World, 'people' | 'mover'>> {
  const found = await admin.query<{ id: string; name: string }[]>(
    'select id, full_name as name from person order by full_name',
  );
  const rows = found.map((row): WorldPerson => ({ ...row, identifier: identifierOf(row.name) }));
  const at = (place: string) => rows.filter(({ name }) => name.startsWith(`Kín ${place} `));
  const mover = rows.find(({ name }) => name === 'Kín mover');
  if (mover === undefined) throw new Error('Nobody moved.');
  return {
    mover,
    people: {
      own: rows.filter(({ name }) => !name.startsWith('Kín')),
      neighbour: at('neighbour'),
      province: at('province'),
      abroad: at('abroad'),
      successor: at('successor'),
    },
  };
}

async function stepsOf(admin: DataSource): Promise<Pick<World, 'offices' | 'carryOvers'>> {
  const units = await unitsOf(admin);
  const rows = await admin.query<{ unit: string; office: string; carryOver: string }[]>(
    `select distinct on (c.unit_id) c.unit_id as unit, c.from_appointment_id as office, c.id as "carryOver"
     from carry_over c join person p on p.id = c.person_id where p.full_name <> 'Kín mover' order by c.unit_id, p.full_name`,
  );
  const of = (what: 'office' | 'carryOver') =>
    Object.fromEntries(
      (Object.keys(PLACES) as Place[]).map((place) => [
        place,
        rows.find(({ unit }) => unit === units[place])?.[what] ?? '',
      ]),
    ) as Record<Place, string>;
  return { offices: of('office'), carryOvers: of('carryOver') };
}

async function roundsOf(admin: DataSource): Promise<World['rounds']> {
  const found = await Promise.all(
    Object.entries(PLACES).map(async ([place, { code, at }]) => {
      const [row] = await admin.query<WorldRound[]>(
        `select p.round_id as round, p.id as proposal, s.id as step, o.id as publication,
                (select e.id from planning_entry e where e.unit_id = p.unit_id and e.term = '2020-2025' order by e.valid_from limit 1) as entry
         from planning_proposal p
         join person n on n.id = p.person_id and n.full_name <> 'Kín mover'
         join nomination_step s on s.round_id = p.round_id
         join publication o on o.round_id = p.round_id and o.status = 'PUBLISHED'
         where p.unit_id = ${unitOf(code, at)} order by n.full_name, o.audience limit 1`,
      );
      if (row === undefined) throw new Error(`No round was held in ${place}.`);
      return [place, row];
    }),
  );
  return Object.fromEntries(found);
}

async function accountsOf(admin: DataSource): Promise<World['accounts']> {
  const rows = await admin.query<{ token: Token; id: string }[]>(
    `select t.token, a.id from unnest($1::text[]) as t(token)
     join access_token s on s.token_hash = encode(sha256(convert_to(t.token, 'UTF8')), 'hex')
     join account a on a.id = s.account_id`,
    [[...TOKENS]],
  );
  return Object.fromEntries(rows.map(({ token, id }) => [token, id])) as Record<Token, string>;
}

async function resolutionsOf(admin: DataSource): Promise<World['resolutions']> {
  const found = await Promise.all(
    (['own', 'neighbour'] as const).map(async (place) => {
      const { code, at } = PLACES[place];
      const [row] = await admin.query<{ id: string; target: string }[]>(
        `select t.resolution_id as id, t.id as target from resolution_target t where t.unit_id = ${unitOf(code, at)}`,
      );
      if (row === undefined) throw new Error(`No resolution of ${place}.`);
      return [place, row] as const;
    }),
  );
  return Object.fromEntries(found) as World['resolutions'];
}

/** A resolution with a target that was judged; the table of no place is empty. */
async function addResolutions(admin: DataSource): Promise<void> {
  await inScope(admin, async ({ sql }) => {
    for (const { code, at } of [PLACES.own, PLACES.neighbour]) {
      await sql.query(`
    with r as (
      insert into resolution (unit_id, number, issuer, issued_on, title_vi, period_from, period_to, kind, in_force_on, verified)
      values (${unitOf(code, at)}, '1-NQ/TEST', 'Đại hội', '2021-01-01', 'Thử', 2021, 2025, 'CONGRESS', '2021-01-01', false)
      returning id, unit_id
    ), t as (
      insert into resolution_target (resolution_id, unit_id, code, ordinal, kind, synthetic)
      select id, unit_id, '1', 1, 'QUALITATIVE', true from r returning id, unit_id
    ), m as (
      insert into target_terms (target_id, unit_id, valid_from, text_vi, due_on, verified, recorded_on)
      select id, unit_id, '2021-01-01', 'Thử', '2025-12-31', false, '2021-01-01' from t
    )
    insert into target_assessment (target_id, unit_id, ordinal, assessed_on, status, evidence, recorded_on)
    select id, unit_id, 1, '2023-01-01', 'MET', 'Thử', '2023-01-01' from t`);
    }
  });
}
