import { DATABASE_ROLES, type DatabaseRole } from '../../src/authz/database-role.ts';
import type { Session, Settings } from './session.ts';
import { type KnownRow, OPEN, type Register, SECURED } from './tables.ts';
import type { World } from './world.ts';

/** What the third wall owes of a table: each says in plain words what it found otherwise. */
export interface Check {
  readonly table: string;
  readonly name: string;
  readonly run: (session: Session) => Promise<readonly string[]>;
}

const DENIED = '42501';
/** The wall let it through; what stopped it was a constraint of the table. */
const CONSTRAINT = /^23/;

const READERS: readonly DatabaseRole[] = DATABASE_ROLES;
const NO_RIGHTS: Readonly<Record<string, readonly DatabaseRole[]>> = {
  person_key: ['cadre_counter', 'cadre_counter_country', 'cadre_operator'],
};
const UNCOUNTED: readonly DatabaseRole[] = [
  'cadre_counter',
  'cadre_counter_country',
  'cadre_importer',
  'cadre_operator',
];
const of = (table: string) => SECURED[table] ?? OPEN[table];
const isProcess = (table: string) => of(table)?.process === true;
const isSecret = (table: string) => of(table)?.secret === true;
const mayNotRead = (table: string): readonly DatabaseRole[] => {
  if (table in OPEN) return [];
  if (isSecret(table)) {
    return READERS.filter((role) => role !== 'cadre_recorder' && role !== 'cadre_system');
  }
  return isProcess(table) ? UNCOUNTED : (NO_RIGHTS[table] ?? ['cadre_operator']);
};

interface Reach {
  readonly name: string;
  /** What the settings name; null leaves them unset. */
  readonly named: string | null;
  readonly read: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
}

/** Every kind of reach, with the units it means. */
export async function reaches(world: World): Promise<readonly Reach[]> {
  const { units, admin } = world;
  const under = async (ids: readonly string[]) =>
    new Set(
      (
        await admin.query<{ id: string }[]>(
          'select descendant_id as id from unit_closure where ancestor_id = any ($1::uuid[])',
          [[...ids]],
        )
      ).map(({ id }) => id),
    );
  const withSources = async (ids: ReadonlySet<string>) => {
    const rows = await admin.query<{ id: string }[]>(
      `select s.unit_id as id from unit_redraw b join unit_redraw s on s.target_id = b.target_id where b.unit_id = any ($1::uuid[])`,
      [[...ids]],
    );
    return new Set([...ids, ...rows.map(({ id }) => id)]);
  };
  const none = new Set<string>();
  const all = new Set((await admin.query<{ id: string }[]>('select id from unit')).map(({ id }) => id));
  const of = async (name: string, ids: readonly string[]): Promise<Reach> => {
    const read = await under(ids);
    return { name, named: `{${ids.join(',')}}`, read, counted: await withSources(read) };
  };
  return [
    { name: 'unset', named: null, read: none, counted: none },
    { name: 'empty', named: '', read: none, counted: none },
    { name: 'no unit', named: '{}', read: none, counted: none },
    { name: 'null', named: '{NULL}', read: none, counted: none },
    { name: 'every unit', named: '*', read: all, counted: all },
    await of('the ward', [units.own]),
    await of('two wards', [units.neighbour, units.abroad]),
    await of('the province', [units.laiChau]),
  ];
}

/** By what a row of the table is met. */
const settingsNamed = (table: string): readonly string[] =>
  isSecret(table) ? ['cadre.ballot_units'] : ['cadre.read_units', 'cadre.figure_units'];
const settingsOf = (names: readonly string[], value: string | null): Settings =>
  value === null ? {} : Object.fromEntries(names.map((name) => [name, value]));

/** The rows a role must meet, told from the whole register in plain words: the wall written a second time. */
function owed(register: Register, table: string, role: DatabaseRole, reach: Reach): readonly KnownRow[] {
  const rows = register[table] ?? [];
  const bound = (units: ReadonlySet<string>) =>
    rows.filter(({ unit, also }) => (unit !== null && units.has(unit)) || (also !== null && units.has(also)));
  if (table in OPEN) return rows;
  switch (role) {
    case 'cadre_recorder':
    case 'cadre_reader': {
      if (rows.every(({ unit }) => unit !== null)) return bound(reach.read);
      const served = [...(register.appointment ?? []), ...(register.person_key ?? [])];
      const persons = new Set(served.filter(({ unit }) => reach.read.has(unit ?? '')).map(({ person }) => person));
      return rows.filter(({ person }) => persons.has(person));
    }
    case 'cadre_counter':
      return SECURED[table]?.unit === null || table === 'appointment_title' ? rows : bound(reach.counted);
    default:
      return rows;
  }
}

const sorted = (rows: readonly { key: string }[]) => rows.map(({ key }) => key).sort();

function readChecks(register: Register, every: readonly Reach[]): Check[] {
  return Object.entries({ ...SECURED, ...OPEN }).flatMap(([table, { key }]) =>
    READERS.flatMap((role) =>
      every.map((reach) => ({
        table,
        name: `${role} with ${reach.name} reads ${table}`,
        run: async (session: Session) => {
          const found = await session.as<{ key: string }>(
            role,
            settingsOf(settingsNamed(table), reach.named),
            `select ${key} as key from ${table} t`,
          );
          if (mayNotRead(table).includes(role)) return found === DENIED ? [] : [`was not refused: ${describe(found)}`];
          if (typeof found === 'string') return [`failed with ${found}`];
          const wanted = sorted(owed(register, table, role, reach));
          const met = sorted(found);
          return met.join('\n') === wanted.join('\n') ? [] : [`met ${met.length} rows, not the ${wanted.length} owed`];
        },
      })),
    ),
  );
}

/** What cannot be read as units names none: an error is as good as nothing. */
function garbageChecks(): Check[] {
  const garbage = ['garbage', '{*}', '{%}', "''", 'null', '{aa652663}', '{"*"}', '**'];
  return Object.entries(SECURED).flatMap(([table, { unit }]) =>
    (['cadre_reader', 'cadre_counter', 'cadre_recorder'] as const)
      .filter((role) => !mayNotRead(table).includes(role))
      .filter((role) => role !== 'cadre_counter' || (unit !== null && table !== 'appointment_title'))
      .map((role) => ({
        table,
        name: `${role} with garbage reads ${table}`,
        run: async (session: Session) => {
          const faults: string[] = [];
          for (const value of garbage) {
            const found = await session.as(
              role,
              settingsOf(settingsNamed(table), value.replaceAll("'", "''")),
              `select count(*)::int as n from ${table}`,
            );
            if (typeof found !== 'string' && (found[0] as { n: number }).n > 0) faults.push(`${value} opened ${table}`);
          }
          return faults;
        },
      })),
  );
}

type Outcome = 'done' | 'nothing' | 'refused';

function outcomeOf(found: readonly unknown[] | string): Outcome | string {
  if (typeof found === 'string') return CONSTRAINT.test(found) ? 'done' : found === DENIED ? 'refused' : found;
  return found.length > 0 ? 'done' : 'nothing';
}
const describe = (found: readonly unknown[] | string) => (typeof found === 'string' ? found : `${found.length} rows`);

interface Writes {
  readonly move: Outcome;
  readonly insert: Outcome;
  readonly update: Outcome;
  readonly delete: Outcome;
}
const ALL: Writes = { insert: 'done', update: 'done', delete: 'done', move: 'done' };
const OUTSIDE: Writes = { insert: 'refused', update: 'nothing', delete: 'nothing', move: 'nothing' };
const RECORDED: Writes = { insert: 'done', update: 'done', delete: 'refused', move: 'refused' };
/** Added, and never changed. */
const ADDED: Writes = { insert: 'done', update: 'refused', delete: 'refused', move: 'refused' };
const UNRECORDED: Writes = { insert: 'refused', update: 'nothing', delete: 'refused', move: 'nothing' };
const REFUSED: Writes = { insert: 'refused', update: 'refused', delete: 'refused', move: 'refused' };

function writeChecks(register: Register, world: World): Check[] {
  const own = { 'cadre.write_units': `{${world.units.own}}` };
  const recording = {
    'cadre.record_units': `{${world.units.own}}`,
    'cadre.ballot_units': `{${world.units.own}}`,
    'cadre.read_units': `{${world.units.own}}`,
  };
  const seesAll = { 'cadre.read_units': '*', 'cadre.ballot_units': '*' };
  const keyed = new Set(
    (register.person_key ?? []).filter(({ unit }) => unit === world.units.own).map(({ person }) => person),
  );
  return Object.entries({ ...SECURED, ...OPEN }).flatMap(([table, { key, anew, unit, person }]) => {
    const rows = register[table] ?? [];
    const mine = (row: KnownRow) => (unit === null ? keyed.has(row.person) : row.unit === world.units.own);
    const inside = rows.find((row) => mine(row) && row.person !== world.mover.id);
    const outside = rows.find(
      (row) => row.unit === world.units.neighbour || row.person === world.people.neighbour[0]?.id,
    );
    if (inside === undefined || outside === undefined) throw new Error(`The world has no row of ${table} to write.`);
    const column = table === 'person_key' ? 'key' : (key.match(/t\.(\w+)/)?.[1] ?? '');
    const away =
      {
        person: `id = '${outside.person}'`,
        appointment_title: `appointment_id = '${outside.key.split(' ')[0]}'`,
      }[table] ?? (unit === null ? `person_id = '${outside.person}'` : `unit_id = '${outside.unit}'`);
    const texts = {
      insert: `insert into ${table} select (jsonb_populate_record(t, ${anew})).* from ${table} t where ${key} = $1 returning 1`,
      update: `with done as (update ${table} t set ${column} = ${column} where ${key} = $1 returning 1) select * from done`,
      move: `with done as (update ${table} t set ${away} where ${key} = $1 returning 1) select * from done`,
      delete: `with done as (delete from ${table} t where ${key} = $1 returning 1) select * from done`,
    };
    const anybody = (writes: Writes): Writes => (table === 'person' ? { ...writes, insert: 'done' } : writes);
    const fixed = of(table)?.fixed === true;
    const secret = isSecret(table);
    const [outsideOf, unrecorded] = [anybody(OUTSIDE), fixed ? REFUSED : anybody(UNRECORDED)];
    const expectations: (readonly [DatabaseRole, Settings, string, KnownRow, Writes])[] = [
      // What it may write it may not give away either.
      ...(isProcess(table)
        ? [['cadre_importer', own, 'at all', inside, REFUSED] as const]
        : ([
            ['cadre_importer', own, 'inside', inside, { ...ALL, move: 'refused' }],
            ['cadre_importer', own, 'outside', outside, outsideOf],
            ['cadre_importer', {}, 'unset', inside, outsideOf],
          ] as const)),
      ['cadre_recorder', { ...recording, ...seesAll }, 'inside', inside, fixed ? ADDED : RECORDED],
      ['cadre_recorder', { ...recording, ...seesAll }, 'outside', outside, unrecorded],
      ['cadre_recorder', seesAll, 'unset', inside, unrecorded],
      ['cadre_system', {}, 'anywhere', outside, ALL],
      ...READERS.filter((role) => !['cadre_importer', 'cadre_recorder', 'cadre_system'].includes(role)).map(
        (role) => [role, { ...own, 'cadre.read_units': `{${world.units.own}}` }, 'at all', inside, REFUSED] as const,
      ),
    ];
    const ofStranger = fixed
      ? `insert into ${table} select (jsonb_populate_record(t, ${anew} || '{"person_id": "${outside.person}"}')).* from ${table} t where ${key} = $1 returning 1`
      : `with done as (update ${table} t set person_id = '${outside.person}' where ${key} = $1 returning 1) select * from done`;
    const aboutStranger: Check = {
      table,
      name: `cadre_recorder writes ${table} about somebody it does not see`,
      run: async (session) => {
        const found = outcomeOf(await session.as('cadre_recorder', recording, ofStranger, [inside.key]));
        return found === 'refused' ? [] : [`${found}, not refused`];
      },
    };
    const elsewhere: Check = {
      table,
      name: `cadre_recorder adds ${table} to a unit where it records nothing`,
      run: async (session) => {
        const copy = `insert into ${table} select (jsonb_populate_record(t, '{"unit_id": "${outside.unit}"}')).* from ${table} t where ${key} = $1 returning 1`;
        const found = outcomeOf(await session.as('cadre_recorder', recording, copy, [inside.key]));
        return found === 'refused' ? [] : [`${found}, not refused`];
      },
    };
    const written = expectations.map(([role, settings, where, row, wanted]) => ({
      table,
      name: `${role} writes ${table} ${where}`,
      run: async (session: Session) => {
        const faults: string[] = [];
        for (const command of ['insert', 'update', 'delete', 'move'] as const) {
          const found = outcomeOf(await session.as(role, settings, texts[command], [row.key]));
          if (found !== wanted[command]) faults.push(`${command}: ${found}, not ${wanted[command]}`);
        }
        return faults;
      },
    }));
    const named = person !== null && unit !== null && !['person_key', 'appointment_title'].includes(table);
    return [...written, ...(named ? [aboutStranger] : []), ...(secret ? [elsewhere] : [])];
  });
}

/** Whoever follows publications meets, of the units of the grant, what was published to all and still is. */
async function supervisorChecks(world: World, every: readonly Reach[]): Promise<Check[]> {
  const published = async (table: string, key: string, id: string) => {
    const rows = await world.admin.query<{ key: string; unit: string }[]>(
      `select ${key} as key, t.unit_id as unit from ${table} t join publication o on o.id = t.${id}
       where o.audience = 'CADRES_AND_PARTY_MEMBERS' and o.withdrawn_on is null`,
    );
    return every.map((reach) => ({
      table,
      name: `cadre_reader who follows ${reach.name} reads ${table}`,
      run: async (session: Session) => {
        const settings = settingsOf(['cadre.published_units'], reach.named);
        const found = await session.as<{ key: string }>(
          'cadre_reader',
          settings,
          `select ${key} as key from ${table} t`,
        );
        if (typeof found === 'string') return [`failed with ${found}`];
        const [wanted, met] = [sorted(rows.filter(({ unit }) => reach.read.has(unit))), sorted(found)];
        return met.join('\n') === wanted.join('\n')
          ? []
          : [`met ${met.length} rows, not the ${wanted.length} published`];
      },
    }));
  };
  return [
    ...(await published('publication', 't.id::text', 'id')),
    ...(await published('publication_line', `t.publication_id || ' ' || t.ordinal`, 'publication_id')),
  ];
}

/** A person who is taken on may have an office ended that his old unit cannot end any more, and nothing else of it changed. */
function closingChecks(world: World): Check[] {
  const successor = { 'cadre.write_units': `{${world.units.successor}}` };
  const insert = (person: string, unit: string) =>
    `insert into appointment (person_id, unit_id, category, valid_from, from_precision, valid_to)
     values ('${person}', '${unit}', 'CADRE', '1999-01-01', 'DAY', '2005-01-01')`;
  const [known, stranger] = [world.people.successor[0]?.id ?? '', world.people.abroad[0]?.id ?? ''];
  const attempt = async (session: Session, person: string, change: string) => {
    await session.sabotage(`savepoint office; ${insert(person, world.units.own)}`);
    const text = `with done as (update appointment a set ${change} from unit u
      where a.unit_id = u.id and a.person_id = '${person}' and a.valid_from = '1999-01-01' returning 1) select * from done`;
    const found = outcomeOf(await session.as('cadre_importer', successor, text));
    await session.sabotage('rollback to savepoint office; release savepoint office');
    return found;
  };
  const cases = [
    ['its end', known, 'valid_to = u.closed_on', 'done'],
    ['another end', known, "valid_to = '2001-01-01'", 'refused'],
    ['its unit', known, `valid_to = u.closed_on, unit_id = '${world.units.laiChau}'`, 'refused'],
    ['its person', known, `valid_to = u.closed_on, person_id = '${stranger}'`, 'refused'],
    ['the end of a stranger’s', stranger, 'valid_to = u.closed_on', 'nothing'],
  ] as const;
  return cases.map(([name, person, change, wanted]) => ({
    table: 'appointment',
    name: `cadre_importer writes ${name} on an office of an ended unit`,
    run: async (session) => {
      const found = await attempt(session, person, change);
      return found === wanted ? [] : [`${found}, not ${wanted}`];
    },
  }));
}

function uploadChecks(world: World, taken: number): Check[] {
  const [mine, theirs] = [world.accounts['demo-ward'], world.accounts['demo-officer']];
  const as = { 'cadre.account': mine };
  const uploads = (account: string, old: boolean) =>
    `account_id = '${account}' and uploaded_at ${old ? '<' : '>='} now() - interval '1 day'`;
  const statement = (text: string) => `with done as (${text} returning 1) select * from done`;
  /** Without a condition, which would ask for the right to read as well; how many went is told by the state of the error. */
  const takes = (table: string) =>
    `do $$ declare n integer; begin
       delete from ${table}; get diagnostics n = row_count;
       raise exception 'undone' using errcode = 'W' || lpad(n::text, 4, '0'); end $$`;
  const files = (account: string) => `upload_id in (select id from upload where ${uploads(account, false)})`;
  const copy = (account: string) =>
    `insert into upload_file (upload_id, ordinal, name, content, key_id)
     select id, 9, 'x', 'x', 'test' from upload where ${uploads(account, false)}`;
  const cases: readonly (readonly [string, string, DatabaseRole, Settings, string, string])[] = [
    ['upload', 'reads its own', 'cadre_importer', as, `select 1 from upload where ${uploads(mine, false)}`, 'done'],
    [
      'upload',
      'reads another’s',
      'cadre_importer',
      as,
      `select 1 from upload where ${uploads(theirs, false)}`,
      'nothing',
    ],
    [
      'upload',
      'adds its own',
      'cadre_importer',
      as,
      statement(`insert into upload (account_id) values ('${mine}')`),
      'done',
    ],
    [
      'upload',
      'adds another’s',
      'cadre_importer',
      as,
      statement(`insert into upload (account_id) values ('${theirs}')`),
      'refused',
    ],
    [
      'upload',
      'takes its own',
      'cadre_importer',
      as,
      statement(`delete from upload where ${uploads(mine, false)}`),
      'done',
    ],
    [
      'upload',
      'takes another’s',
      'cadre_importer',
      as,
      statement(`delete from upload where ${uploads(theirs, false)}`),
      'nothing',
    ],
    [
      'upload',
      'sweeps old ones',
      'cadre_importer',
      as,
      statement(`delete from upload where ${uploads(theirs, true)}`),
      'done',
    ],
    [
      'upload',
      'locks old ones',
      'cadre_importer',
      as,
      `select 1 from upload where ${uploads(theirs, true)} for update`,
      'done',
    ],
    [
      'upload',
      'takes old ones over',
      'cadre_importer',
      as,
      statement(`update upload set account_id = '${mine}' where ${uploads(theirs, true)}`),
      'refused',
    ],
    [
      'upload',
      'gives its own away',
      'cadre_importer',
      as,
      statement(`update upload set account_id = '${theirs}' where ${uploads(mine, false)}`),
      'nothing',
    ],
    [
      'upload',
      'unset reads one',
      'cadre_importer',
      {},
      `select 1 from upload where ${uploads(mine, false)}`,
      'nothing',
    ],
    ['upload', 'reads all', 'cadre_system', {}, `select 1 from upload where ${uploads(theirs, false)}`, 'done'],
    ['upload', 'takes whatever it can', 'cadre_importer', as, takes('upload'), `W000${taken}`],
    ['upload_file', 'reads its own', 'cadre_importer', as, `select 1 from upload_file where ${files(mine)}`, 'done'],
    [
      'upload_file',
      'reads another’s',
      'cadre_importer',
      as,
      `select 1 from upload_file f where name = 'kept.csv' and not exists (select 1 from upload u where u.id = f.upload_id and account_id = '${mine}')`,
      'nothing',
    ],
    ['upload_file', 'adds to its own', 'cadre_importer', as, statement(copy(mine)), 'done'],
    [
      'upload_file',
      'adds to an old one of another',
      'cadre_importer',
      as,
      statement(copy(theirs).replace('>=', '<')),
      'refused',
    ],
    ['upload_file', 'takes one', 'cadre_importer', as, statement('delete from upload_file'), 'refused'],
    [
      'upload_file',
      'changes one',
      'cadre_importer',
      as,
      statement('update upload_file set ordinal = ordinal'),
      'refused',
    ],
    ['upload_file', 'reads all', 'cadre_system', {}, `select 1 from upload_file where ${files(theirs)}`, 'done'],
    ...READERS.filter((role) => role !== 'cadre_importer' && role !== 'cadre_system').flatMap((role) =>
      ['upload', 'upload_file'].map(
        (table) => [table, 'reads', role, as, `select 1 from ${table}`, 'refused'] as const,
      ),
    ),
  ];
  return cases.map(([table, what, role, settings, text, wanted]) => ({
    table,
    name: `${role} ${what}: ${table}`,
    run: async (session) => {
      const found = outcomeOf(await session.as(role, settings, text));
      return found === wanted ? [] : [`${found}, not ${wanted}`];
    },
  }));
}

function auditChecks(): Check[] {
  return READERS.flatMap((role) => [
    {
      table: 'audit_entry',
      name: `${role} reads the audit chain`,
      run: async (session: Session) => {
        const faults: string[] = [];
        for (const [audits, met] of [
          ['on', 'done'],
          ['', 'nothing'],
          ['garbage', 'nothing'],
          [null, 'nothing'],
        ] as const) {
          const settings = settingsOf(['cadre.audits'], audits);
          const found = outcomeOf(await session.as(role, settings, 'select 1 from audit_entry limit 1'));
          const wanted = role === 'cadre_system' ? met : 'refused';
          if (found !== wanted) faults.push(`with ${audits}: ${found}, not ${wanted}`);
        }
        return faults;
      },
    },
    {
      table: 'audit_entry',
      name: `${role} adds to the audit chain`,
      run: async (session: Session) => {
        const text = `with done as (insert into audit_entry (seq, body, hash) values (1000000, '{}', '') returning 1) select * from done`;
        const found = outcomeOf(await session.as(role, { 'cadre.audits': 'on' }, text));
        const wanted = role === 'cadre_system' ? 'done' : 'refused';
        return found === wanted ? [] : [`${found}, not ${wanted}`];
      },
    },
    ...['update audit_entry set seq = seq', 'delete from audit_entry', 'truncate audit_entry'].map((text) => ({
      table: 'audit_entry',
      name: `${role} tries: ${text}`,
      run: async (session: Session) => {
        const found = outcomeOf(await session.as(role, {}, text));
        return found === 'refused' ? [] : [`${found}, not refused`];
      },
    })),
  ]);
}

/** Answers kept for whoever sends a request twice: the system alone gives them back. */
function keptAnswerChecks(): Check[] {
  const text = {
    read: 'select 1 from idempotency_key',
    write: `with done as (update idempotency_key set request_hash = '' returning 1) select * from done`,
  };
  return READERS.flatMap((role) =>
    (['read', 'write'] as const).map((what) => ({
      table: 'idempotency_key',
      name: `${role} ${what}s kept answers`,
      run: async (session: Session) => {
        const found = outcomeOf(await session.as(role, {}, text[what]));
        const wanted = role === 'cadre_system' ? 'done' : 'refused';
        return found === wanted ? [] : [`${found}, not ${wanted}`];
      },
    })),
  );
}

/** The columns who counts may read: none that names anybody. */
const COUNTABLE: Readonly<Record<string, string>> = {
  person: 'birth_date ethnicity_code ethnicity_list id sex',
  person_key: '',
  party_membership: 'joined_on person_id valid_to',
  appointment: 'category id person_id unit_id valid_from valid_to',
  appointment_title: 'appointment_id ordinal title_code',
  credential: 'held_from kind level level_rank person_id',
  training_enrolment: 'course_code person_id started_on unit_id',
  planning_entry: 'person_id term title_code unit_id valid_from valid_to',
  annual_rank: 'person_id rank unit_id year',
};

function columnChecks(): Check[] {
  return Object.entries(COUNTABLE).flatMap(([table, wanted]) =>
    ['cadre_counter', 'cadre_counter_country'].map((role) => ({
      table,
      name: `${role} reads these columns of ${table} alone`,
      run: async (session: Session) => {
        const found = await session.as<{ columns: string }>(
          'cadre_system',
          {},
          `select coalesce(string_agg(column_name, ' ' order by column_name::text collate "C"), '') as columns from information_schema.columns
           where table_schema = 'public' and table_name = $1 and has_column_privilege($2, $1, column_name, 'select')`,
          [table, role],
        );
        const columns = typeof found === 'string' ? found : (found[0]?.columns ?? '');
        return columns === wanted ? [] : [`${columns}, not ${wanted}`];
      },
    })),
  );
}

/** The statistics the planner keeps hold values of columns: they are hidden where rows are. */
function statisticsChecks(): Check[] {
  return READERS.map((role) => ({
    table: 'person',
    name: `${role} reads the statistics of persons`,
    run: async (session: Session) => {
      const found = await session.as(
        role,
        {},
        `select 1 from pg_stats where schemaname = 'public' and tablename = 'person'`,
      );
      return outcomeOf(found) === 'nothing' ? [] : [describe(found)];
    },
  }));
}

function forceChecks(): Check[] {
  return [...Object.keys({ ...SECURED, ...OPEN }), 'upload', 'upload_file', 'audit_entry', 'idempotency_key'].map(
    (table) => ({
      table,
      name: `row-level security of ${table} is enabled, and forced on its owner`,
      run: async (session) => {
        const found = await session.as<{ enabled: boolean; forced: boolean }>(
          'cadre_system',
          {},
          'select relrowsecurity as enabled, relforcerowsecurity as forced from pg_class where oid = $1::regclass',
          [table],
        );
        const row = typeof found === 'string' ? undefined : found[0];
        return row?.enabled && row.forced ? [] : [JSON.stringify(row)];
      },
    }),
  );
}

export async function wallChecks(world: World, register: Register): Promise<readonly Check[]> {
  const [count] = await world.admin.query<{ n: number }[]>(
    `select count(*)::int as n from upload where account_id = $1 or uploaded_at < now() - interval '1 day'`,
    [world.accounts['demo-ward']],
  );
  const every = await reaches(world);
  return [
    ...readChecks(register, every),
    ...(await supervisorChecks(world, every)),
    ...garbageChecks(),
    ...writeChecks(register, world),
    ...closingChecks(world),
    ...uploadChecks(world, Number(count?.n)),
    ...auditChecks(),
    ...keptAnswerChecks(),
    ...columnChecks(),
    ...statisticsChecks(),
    ...forceChecks(),
  ];
}
