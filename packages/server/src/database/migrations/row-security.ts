/**
 * The text of row-level security. A table names how its rows belong to units; a policy for each role follows. Units are
 * written as `= any (array(select …))`, persons as `in (select …)`: either set is made once for a statement, not once for
 * a row (measured: a factor of 100). Units are few, and an array of them is a condition an index is read by. Persons are
 * thousands, and a row would be looked up in an array of them from end to end: they are hashed.
 */

export const ROLES = [
  'cadre_reader',
  'cadre_reader_country',
  'cadre_counter',
  'cadre_counter_country',
  'cadre_importer',
  'cadre_recorder',
  'cadre_operator',
  'cadre_system',
] as const;

const names = ROLES.map((role) => `'${role}'`).join(', ');

/** Roles belong to the server, not to the database: another installation may have made them. */
export const createRoles = `
do $$
declare name text;
begin
  foreach name in array array[${names}] loop
    if not exists (select 1 from pg_roles where rolname = name) then
      begin
        execute format('create role %I nologin', name);
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
    execute format('grant usage on schema public to %I', name);
  end loop;
  execute format('grant temporary on database %I to cadre_importer', current_database());
end $$;

-- The login becomes a role through one that inherits nothing, and so holds nothing of any until it does: a policy is for
-- all who inherit from its role.
do $$
declare name text;
begin
  if not exists (select 1 from pg_roles where rolname = 'cadre_server') then
    begin
      create role cadre_server nologin noinherit;
    exception when duplicate_object or unique_violation then null;
    end;
  end if;
  if (select rolsuper from pg_roles where rolname = current_user) then return; end if;
  foreach name in array array[${names}] loop
    if not pg_has_role('cadre_server', name, 'member') then
      execute format('grant %I to cadre_server', name);
    end if;
  end loop;
  if not exists (select 1 from pg_auth_members where roleid = 'cadre_server'::regrole and member = current_user::regrole
                 and (to_jsonb(pg_auth_members) ->> 'set_option') is distinct from 'false') then
    execute format('grant cadre_server to %I', current_user);
  end if;
  foreach name in array array[${names}] loop
    if pg_has_role(name, 'usage') then
      raise exception 'The login % inherits from % and would meet every row: grant it cadre_server alone.', current_user, name
        using errcode = 'invalid_grant_operation';
    end if;
  end loop;
end $$;`;

const units = (setting: string) => `any (array(select cadre_units('${setting}')))`;

/** Persons whose offices or file keys lie in the units of the setting. Both tables are bound to units themselves. */
const personsOf = (setting: string) => `in (
    select a.person_id from appointment a where a.unit_id = ${units(setting)}
    union select k.person_id from person_key k where k.unit_id = ${units(setting)})`;

/** Persons the files of the writer's units hold: a unit that takes somebody on gives him a key first. */
export const keyedBy = (column: string) =>
  `${column} = any (array(select k.person_id from person_key k where k.unit_id = ${units('cadre.write_units')}))`;

/** The conditions a row meets for whoever reads, counts or writes it. */
interface Rows {
  readonly read: string;
  /** Null where nothing is counted. */
  readonly count: string | null;
  readonly write: string;
  /** Where a new row has to meet less than one that is changed. */
  readonly add?: string;
}

// A roll-up names its units itself. The planner takes an array it does not know for ten units, and would go through a
// province as if it were a hamlet; of a case it believes nothing.
const weighed = (condition: string) => `case when ${condition} then true else false end`;

export const unitBound = (column = 'unit_id'): Rows => ({
  read: `${column} = ${units('cadre.read_units')}`,
  count: weighed(`${column} = ${units('cadre.figure_units')}`),
  write: `${column} = ${units('cadre.write_units')}`,
});

/** By what name a unit's own file knows a person. */
export const keyRows: Rows = { ...unitBound(), count: null };

/** Facts about a person wherever he serves. Who counts meets them all, but without the name: a fact of a unit bounds them. */
export const personBound = (column: string): Rows => ({
  read: `${column} ${personsOf('cadre.read_units')}`,
  count: 'true',
  write: keyedBy(column),
});

/** The person himself comes before his key. */
export const personRows: Rows = { ...personBound('id'), add: 'true' };

export const appointmentBound: Rows = {
  read: `appointment_id in (select a.id from appointment a where a.unit_id = ${units('cadre.read_units')})`,
  count: 'true',
  write: `appointment_id = any (array(select a.id from appointment a where a.unit_id = ${units('cadre.write_units')}))`,
};

/** Enabled and forced: not even the owner of the table meets a row without a policy. */
export function secure(table: string, { read, count, write, add = write }: Rows): string {
  const policy = (name: string, command: string, role: string, text: string) =>
    `create policy ${name} on ${table} for ${command} to ${role} ${text};`;
  return `
alter table ${table} enable row level security;
alter table ${table} force row level security;
${policy('reader', 'select', 'cadre_reader', `using (${read})`)}
${policy('reader_country', 'select', 'cadre_reader_country', 'using (true)')}
${count === null ? '' : policy('counter', 'select', 'cadre_counter', `using (${count})`)}
${count === null ? '' : policy('counter_country', 'select', 'cadre_counter_country', 'using (true)')}
${policy('importer_finds', 'select', 'cadre_importer', 'using (true)')}
${policy('importer_adds', 'insert', 'cadre_importer', `with check (${add})`)}
${policy('importer_changes', 'update', 'cadre_importer', `using (${write}) with check (${write})`)}
${policy('importer_takes', 'delete', 'cadre_importer', `using (${write})`)}
${policy('system', 'all', 'cadre_system', 'using (true) with check (true)')}
grant select on ${table} to cadre_reader, cadre_reader_country;
grant select, insert, update, delete on ${table} to cadre_importer;
grant select, insert, update, delete on ${table} to cadre_system;`;
}

/** Facts of units that speak of nobody: all may read them, a unit's own file alone writes them. */
export function openFacts(table: string): string {
  const { write } = unitBound();
  return `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy everybody on ${table} for select to ${ROLES.join(', ')} using (true);
create policy importer on ${table} for all to cadre_importer using (${write}) with check (${write});
create policy system on ${table} for all to cadre_system using (true) with check (true);
grant select on ${table} to ${ROLES.join(', ')};
grant insert, update, delete on ${table} to cadre_importer;`;
}

const ofWhomIsSeen = (column: string) => `${column} ${personsOf('cadre.read_units')}`;
const inRecordUnits = (column = 'unit_id') => `${column} = ${units('cadre.record_units')}`;

/** Records of a unit, about a person the recorder sees. Facts that came by a file may be about others: they are left alone. */
const recordsOfUnit: Rows = { ...unitBound(), write: `${inRecordUnits()} and ${ofWhomIsSeen('person_id')}` };

/** What a record may be about, and where; by the table that was there before records were. */
export const RECORDED: Readonly<Record<string, Rows>> = {
  person: { ...personRows, write: recordKeyed('id') },
  person_key: { ...keyRows, write: inRecordUnits() },
  party_membership: { ...personBound('person_id'), write: recordKeyed('person_id') },
  // Its own rows cannot say who is seen: whoever takes somebody on gives him a key first.
  appointment: {
    ...unitBound(),
    write: `${inRecordUnits()} and person_id = any (array(select k.person_id from person_key k where k.unit_id = ${units('cadre.read_units')}))`,
  },
  appointment_title: {
    ...appointmentBound,
    write: `appointment_id = any (array(select a.id from appointment a where a.unit_id = ${units('cadre.record_units')}))`,
  },
  credential: { ...personBound('person_id'), write: recordKeyed('person_id') },
  training_enrolment: recordsOfUnit,
  planning_entry: recordsOfUnit,
  annual_rank: recordsOfUnit,
};

/** Persons known to a unit where records may be written: by its file, or by an office held there. */
function recordKeyed(column: string): string {
  return `${column} ${personsOf('cadre.record_units')}`;
}

/** Reads as whoever reads does, adds and changes. Nothing is taken away: history is corrected, never torn out. */
export function recorded(table: string, { read, write, add = write }: Rows): string {
  return `
create policy recorder_sees on ${table} for select to cadre_recorder using (${read});
create policy recorder_adds on ${table} for insert to cadre_recorder with check (${add});
create policy recorder_changes on ${table} for update to cadre_recorder using (${write}) with check (${write});
grant select, insert, update on ${table} to cadre_recorder;`;
}

/**
 * Steps of a process, before they are facts: seen by whoever reads the persons of the unit, written by recorders. Every
 * such table has a `unit_id`; `person: true` = each row is about one, in `person_id`. Counted by nobody.
 */
export function secureProcess(table: string, { person = true } = {}): string {
  const rows = person ? recordsOfUnit : { ...unitBound(), write: inRecordUnits() };
  return `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy reader on ${table} for select to cadre_reader using (${rows.read});
create policy reader_country on ${table} for select to cadre_reader_country using (true);
create policy system on ${table} for all to cadre_system using (true) with check (true);
grant select on ${table} to cadre_reader, cadre_reader_country;
grant select, insert, update, delete on ${table} to cadre_system;
${recorded(table, rows)}`;
}

/** Votes may be State secrets: only whoever records succession in the unit meets them, not whoever reads its persons. */
export function secretBallots(table: string): string {
  const rows = `unit_id = ${units('cadre.ballot_units')}`;
  return `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy system on ${table} for all to cadre_system using (true) with check (true);
grant select, insert, update, delete on ${table} to cadre_system;
${recorded(table, { read: rows, count: null, write: `${inRecordUnits()} and ${rows}` })}`;
}

/** What was told to others about persons: written once. Nobody changes it, and what was told stays what was told. */
export function secureFixed(table: string): string {
  const { read } = unitBound();
  return `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy reader on ${table} for select to cadre_reader using (${read});
create policy reader_country on ${table} for select to cadre_reader_country using (true);
create policy system on ${table} for all to cadre_system using (true) with check (true);
create policy recorder_sees on ${table} for select to cadre_recorder using (${read});
create policy recorder_adds on ${table} for insert to cadre_recorder with check (${recordsOfUnit.write});
grant select on ${table} to cadre_reader, cadre_reader_country;
grant select, insert on ${table} to cadre_recorder;
grant select, insert, update, delete on ${table} to cadre_system;`;
}

/** Rows of units that supervisors follow: what was published to all of them, and nothing else. */
export function supervised(table: string, published: string): string {
  return `
create policy supervisor on ${table} for select to cadre_reader
  using (unit_id = ${units('cadre.published_units')} and ${published});`;
}

/** Facts of units that speak of nobody: all may read them, recorders of the unit in `unit_id` alone write them. */
export function openRecords(table: string): string {
  return `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy everybody on ${table} for select to ${ROLES.join(', ')} using (true);
create policy system on ${table} for all to cadre_system using (true) with check (true);
grant select on ${table} to ${ROLES.join(', ')};
grant insert, update, delete on ${table} to cadre_system;
${recordedOpenly(table)}`;
}

/** Whoever may read all of it already: what is left to say is who writes. */
export function recordedOpenly(table: string): string {
  return `
create policy recorder_adds on ${table} for insert to cadre_recorder with check (${inRecordUnits()});
create policy recorder_changes on ${table} for update to cadre_recorder using (${inRecordUnits()}) with check (${inRecordUnits()});
grant insert, update on ${table} to cadre_recorder;`;
}

/** Names of persons never leave through figures: the columns that may be counted, and no other. */
export function countable(table: string, columns: readonly string[] | '*'): string {
  const what = columns === '*' ? 'select' : `select (${columns.join(', ')})`;
  return `grant ${what} on ${table} to cadre_counter, cadre_counter_country;`;
}

/** Every change of the table is kept for the audit chain, whoever made it. */
export function audited(
  table: string,
  key: readonly string[] = ['id'],
  columns: readonly string[] | '*' = '*',
): string {
  const update = columns === '*' ? 'update' : `update of ${columns.join(', ')}`;
  return `
create trigger audited after insert or ${update} or delete on ${table}
  for each row execute function audit_note_change('${key.join(',')}');`;
}
