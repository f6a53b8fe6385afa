import { randomUUID } from 'node:crypto';
import type { Scope } from '../../authz/scope.ts';
import type { Reach } from '../../authz/viewer.ts';
import type { DatePrecision, LocalDate } from '../../kernel/date.ts';
import type { PageRequest } from '../../kernel/page.ts';
import { inForce } from '../../kernel/sql.ts';
import { type EthnicityList, nextKey, type PartyDates } from './roster.records.rules.ts';
import type { Sex } from './roster.rules.ts';

/** A person as a unit's file knows him, in office or not. */
export interface RegisteredRow {
  readonly id: string;
  readonly unitId: string;
  readonly fullName: string;
  readonly sex: Sex;
  readonly birthDate: LocalDate;
  readonly birthPrecision: DatePrecision;
  /** Null where the key is the personal identifier. */
  readonly key: string | null;
  readonly inOffice: boolean;
  readonly sensitive: boolean;
  readonly version: number;
  readonly sortKey: readonly string[];
}

/** Whom the file of a unit knows: by a key, or by an office held there. */
const knownTo = (column: string, unit: string) => `${column} = any (array(
    select k.person_id from person_key k where k.unit_id = ${unit}
    union select o.person_id from appointment o where o.unit_id = ${unit}))`;

const registered = `
  select p.id, $1::text as "unitId", p.full_name as "fullName", p.sex, p.birth_date as "birthDate",
         p.birth_precision as "birthPrecision", p.version,
         (select min(k.key) from person_key k
          where k.unit_id = $1::uuid and k.person_id = p.id and k.key is distinct from p.identifier_index) as key,
         exists (select 1 from appointment a where a.person_id = p.id and ${inForce('a', '$2::date')}) as "inOffice",
         ($3::uuid[] is null or exists (
           select 1 from unit_closure c where c.ancestor_id = any ($3::uuid[]) and c.descendant_id = $1::uuid)) as sensitive,
         array[p.sort_name, p.id::text] as "sortKey"
  from person p
  where ${knownTo('p.id', '$1::uuid')}`;

const reachValue = (reach: Reach) => (reach === 'COUNTRY' ? null : reach);

export async function registeredPage(
  scope: Scope,
  unitId: string,
  at: LocalDate,
  page: PageRequest,
): Promise<readonly RegisteredRow[]> {
  return scope.sql.query<RegisteredRow>(
    `/* registeredPage */
     select * from (${registered}) r
     where $4::text[] is null or (r."sortKey" collate "C") > ($4::text[] collate "C")
     order by r."sortKey" collate "C" limit $5`,
    [unitId, at, reachValue(scope.reach('roster:sensitive')), page.after, page.first + 1],
  );
}

export async function countRegistered(scope: Scope, unitId: string): Promise<number> {
  const rows = await scope.sql.query<{ count: number }>(
    `/* countRegistered */ select count(*)::int as count from person p where ${knownTo('p.id', '$1::uuid')}`,
    [unitId],
  );
  return rows[0]?.count ?? 0;
}

export async function registeredPerson(
  scope: Scope,
  unitId: string,
  personId: string,
  at: LocalDate,
): Promise<RegisteredRow | null> {
  const rows = await scope.sql.query<RegisteredRow>(`/* registeredPerson */ ${registered} and p.id = $4`, [
    unitId,
    at,
    reachValue(scope.reach('roster:sensitive')),
    personId,
  ]);
  return rows[0] ?? null;
}

export interface LockedPerson {
  readonly id: string;
  readonly version: number;
  readonly birthDate: LocalDate;
  readonly birthPrecision: DatePrecision;
}

/** Whoever writes about the person next waits until this is done. Null where the unit's file does not know him. */
export async function lockPerson(scope: Scope, unitId: string, personId: string): Promise<LockedPerson | null> {
  const rows = await scope.sql.query<LockedPerson>(
    `/* lockPerson */
     select p.id, p.version, p.birth_date as "birthDate", p.birth_precision as "birthPrecision"
     from person p where p.id = $2 and ${knownTo('p.id', '$1::uuid')} for update`,
    [unitId, personId],
  );
  return rows[0] ?? null;
}

/** Of anywhere: to be used to refuse, never to be told. */
export async function bearersOf(scope: Scope, indexes: readonly string[]): Promise<readonly string[]> {
  const rows = await scope
    .for('IMPORT')
    .sql.query<{ id: string }>('/* bearersOf */ select id from person where identifier_index = any ($1::text[])', [
      indexes,
    ]);
  return rows.map(({ id }) => id);
}

export async function namesakeIn(
  scope: Scope,
  unitId: string,
  sortName: string,
  birthDate: LocalDate,
): Promise<boolean> {
  const rows = await scope.sql.query(
    `/* namesakeIn */
     select 1 from person p where p.sort_name = $2 and p.birth_date = $3::date and ${knownTo('p.id', '$1::uuid')} limit 1`,
    [unitId, sortName, birthDate],
  );
  return rows.length > 0;
}

export async function keysOf(scope: Scope, unitId: string): Promise<ReadonlySet<string>> {
  const rows = await scope.sql.query<{ key: string }>('/* keysOf */ select key from person_key where unit_id = $1', [
    unitId,
  ]);
  return new Set(rows.map(({ key }) => key));
}

/** The unit's own key of the person, made up where it has none: whoever takes somebody on gives him a key first. */
export async function ensureKey(scope: Scope, unitId: string, personId: string): Promise<void> {
  const rows = await scope.sql.query(
    '/* keyOfPerson */ select 1 from person_key where unit_id = $1 and person_id = $2',
    [unitId, personId],
  );
  if (rows.length === 0) await insertKey(scope, unitId, nextKey(await keysOf(scope, unitId)), personId);
}

export async function insertKey(scope: Scope, unitId: string, key: string, personId: string): Promise<void> {
  await scope.sql.query('/* insertKey */ insert into person_key (unit_id, key, person_id) values ($1, $2, $3)', [
    unitId,
    key,
    personId,
  ]);
}

export interface PersonFacts {
  readonly fullName: string;
  readonly sortName: string;
  readonly sex: Sex;
  readonly birthDate: LocalDate;
  readonly birthPrecision: DatePrecision;
  readonly identifier: { readonly index: string; readonly sealed: string; readonly keyId: string } | null;
  readonly ethnicity: { readonly list: EthnicityList; readonly code: string } | null;
  readonly religion: string | null;
  readonly note: string | null;
}

/** Without a key nobody sees a person: the id is made here, and a key has to follow. */
export async function insertPerson(scope: Scope, person: PersonFacts): Promise<string> {
  const id = randomUUID();
  await scope.sql.query(
    `/* insertPerson */
     insert into person (id, full_name, sort_name, sex, birth_date, birth_precision, identifier_index, identifier_sealed,
                         identifier_key_id, ethnicity_list, ethnicity_code, religion_code, note)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      id,
      person.fullName,
      person.sortName,
      person.sex,
      person.birthDate,
      person.birthPrecision,
      person.identifier?.index ?? null,
      person.identifier?.sealed ?? null,
      person.identifier?.keyId ?? null,
      person.ethnicity?.list ?? null,
      person.ethnicity?.code ?? null,
      person.religion,
      person.note,
    ],
  );
  return id;
}

/** Only what is given is changed; null takes a value away. */
export async function updatePerson(scope: Scope, id: string, changed: Partial<PersonFacts>): Promise<void> {
  const { identifier, ethnicity, ...plain } = changed;
  const columns = {
    ...(plain.fullName === undefined ? {} : { full_name: plain.fullName }),
    ...(plain.sortName === undefined ? {} : { sort_name: plain.sortName }),
    ...(plain.sex === undefined ? {} : { sex: plain.sex }),
    ...(plain.birthDate === undefined ? {} : { birth_date: plain.birthDate }),
    ...(plain.birthPrecision === undefined ? {} : { birth_precision: plain.birthPrecision }),
    ...(plain.religion === undefined ? {} : { religion_code: plain.religion }),
    ...(plain.note === undefined ? {} : { note: plain.note }),
    ...(ethnicity === undefined
      ? {}
      : { ethnicity_list: ethnicity?.list ?? null, ethnicity_code: ethnicity?.code ?? null }),
    ...(identifier === undefined
      ? {}
      : {
          identifier_index: identifier?.index ?? null,
          identifier_sealed: identifier?.sealed ?? null,
          identifier_key_id: identifier?.keyId ?? null,
        }),
  };
  await scope.sql.query(
    `/* updatePerson */
     update person p set ${Object.keys(columns)
       .map((column) => `${column} = g.${column}, `)
       .join('')} version = p.version + 1
     from jsonb_populate_record(null::person, $2::jsonb) g where p.id = $1`,
    [id, JSON.stringify(columns)],
  );
}

export interface PartyRow {
  readonly id: string;
  readonly personId: string;
  readonly joinedOn: LocalDate;
  readonly joinedPrecision: DatePrecision;
  readonly officialOn: LocalDate | null;
  readonly officialPrecision: DatePrecision | null;
  readonly endedOn: LocalDate | null;
  readonly version: number;
}

/** Every membership there was, latest first. Give only persons whose sensitive data the viewer may see. */
export async function partyMembershipsOf(scope: Scope, personIds: readonly string[]): Promise<readonly PartyRow[]> {
  return scope.sql.query<PartyRow>(
    `/* partyMembershipsOf */
     select m.id, m.person_id as "personId", m.joined_on as "joinedOn", m.joined_precision as "joinedPrecision",
            m.official_on as "officialOn", m.official_precision as "officialPrecision", m.valid_to as "endedOn", m.version
     from party_membership m where m.person_id = any ($1::uuid[]) order by m.joined_on desc`,
    [personIds],
  );
}

export async function insertParty(scope: Scope, personId: string, party: PartyDates): Promise<void> {
  await scope.sql.query(
    `/* insertPartyMembership */
     insert into party_membership (person_id, joined_on, joined_precision, official_on, official_precision, valid_to)
     values ($1, $2, $3, $4, $5, $6)`,
    [personId, ...partyValues(party)],
  );
}

export async function updateParty(scope: Scope, id: string, party: PartyDates): Promise<void> {
  await scope.sql.query(
    `/* updatePartyMembership */
     update party_membership m set joined_on = $2, joined_precision = $3, official_on = $4, official_precision = $5,
            valid_to = $6, version = m.version + 1 where m.id = $1`,
    [id, ...partyValues(party)],
  );
}

const partyValues = ({ joined, official, endedOn }: PartyDates) => [
  joined.on,
  joined.precision,
  official?.on ?? null,
  official?.precision ?? null,
  endedOn,
];
