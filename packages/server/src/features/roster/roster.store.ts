import type { Scope } from '../../authz/scope.ts';
import type { Reach } from '../../authz/viewer.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { PageRequest } from '../../kernel/page.ts';
import { inForce } from '../../kernel/sql.ts';
import type { SealedIdentifier } from './roster.identifiers.ts';
import type {
  Category,
  CredentialKind,
  EducationLevel,
  HeldPrecision,
  PoliticalTheoryLevel,
  Sex,
} from './roster.rules.ts';

/** A person in office on a day. */
export interface OfficialRow {
  readonly id: string;
  readonly fullName: string;
  readonly sex: Sex;
  readonly birthDate: LocalDate;
  readonly birthPrecision: string;
  /** Whether the viewer may see sensitive fields of this person: they are null otherwise. */
  readonly sensitive: boolean;
  readonly identifierIndex: string | null;
  readonly identifierSealed: string | null;
  readonly identifierKeyId: string | null;
  readonly ethnicity: string | null;
  readonly religion: string | null;
  readonly partyJoinedOn: LocalDate | null;
  readonly partyOfficialOn: LocalDate | null;
  readonly unitId: string;
  readonly appointmentId: string;
  readonly appointmentVersion: number;
  readonly category: Category;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
  readonly decisionNumber: string | null;
  readonly titles: readonly { readonly code: string; readonly name: string; readonly concurrent: boolean }[];
  readonly education: EducationLevel | null;
  readonly politicalTheory: PoliticalTheoryLevel | null;
  readonly stateManagement: string | null;
  readonly keyOfficial: boolean;
  readonly sortKey: readonly string[];
}

const level = (kind: CredentialKind, list: string, at: string) => `
  (select i.code from credential c join code_item i on i.list = '${list}' and i.code = c.level
   where c.person_id = p.id and c.kind = '${kind}' and c.held_from <= ${at}
   order by c.level_rank desc limit 1)`;

/** `sensitive`: the condition under which sensitive fields leave the database at all. */
const official = (at: string, sensitive: string) => `
  select p.id, p.full_name as "fullName", p.sex, p.birth_date as "birthDate", p.birth_precision as "birthPrecision",
         may.sensitive,
         case when may.sensitive then p.identifier_index end as "identifierIndex",
         case when may.sensitive then p.identifier_sealed end as "identifierSealed",
         case when may.sensitive then p.identifier_key_id end as "identifierKeyId",
         case when may.sensitive then ethnicity.name_vi end as ethnicity,
         case when may.sensitive then religion.name_vi end as religion,
         case when may.sensitive then party.joined_on end as "partyJoinedOn",
         case when may.sensitive then party.official_on end as "partyOfficialOn",
         a.unit_id as "unitId", a.id as "appointmentId", a.version as "appointmentVersion", a.category, a.valid_from as since, a.valid_to as until,
         a.decision_number as "decisionNumber", held.titles, held.key as "keyOfficial",
         ${level('PROFESSIONAL', 'EDUCATION', at)} as education,
         ${level('POLITICAL_THEORY', 'POLITICAL_THEORY', at)} as "politicalTheory",
         ${level('STATE_MANAGEMENT', 'STATE_MANAGEMENT', at)} as "stateManagement",
         array[v.code, to_char(held.ordinal, 'FM00000'), p.sort_name, p.id::text] as "sortKey"
  from appointment a
  join person p on p.id = a.person_id
  cross join lateral (select ${sensitive} as sensitive) may
  join unit_version v on v.unit_id = a.unit_id and ${inForce('v', at)}
  cross join lateral (
    select coalesce(json_agg(json_build_object('code', t.title_code, 'name', coalesce(r.name_vi, t.title_code),
                                      'concurrent', t.ordinal > 0) order by t.ordinal), '[]'::json) as titles,
           coalesce(min(r.ordinal) filter (where t.ordinal = 0), 99999) as ordinal,
           coalesce(bool_or(k.title_code is not null), false) as key
    from appointment_title t
    left join title r on r.code = t.title_code and ${inForce('r', at)}
    left join key_title k on k.title_code = t.title_code and k.set_code = 'DEFAULT' and ${inForce('k', at)}
    where t.appointment_id = a.id
  ) held
  left join code_item ethnicity on ethnicity.list = 'ETHNICITY_' || p.ethnicity_list and ethnicity.code = p.ethnicity_code
  left join code_item religion on religion.list = 'RELIGION' and religion.code = p.religion_code
  left join party_membership party on party.person_id = p.id and party.joined_on <= ${at}
   and (party.valid_to is null or ${at} < party.valid_to)
  where ${inForce('a', at)}`;

const underUnits = (units: string, at: string) => `a.unit_id = any (array(
    select c.descendant_id from unit_closure c where c.ancestor_id = any (${units}) and ${inForce('c', at)}))`;

/** Under the units a reach names, as the parameter; the whole country needs none. */
const withinReach = (reach: Reach, parameter: string, at: string) =>
  reach === 'COUNTRY' ? `(${parameter}::uuid[] is null)` : `(${underUnits(`${parameter}::uuid[]`, at)})`;
const reachValue = (reach: Reach) => (reach === 'COUNTRY' ? null : reach);

/** A page of persons in office under the units, in the order of unit, main title, Vietnamese name. */
export async function officialsPage(
  scope: Scope,
  unitIds: readonly string[],
  at: LocalDate,
  category: Category | null,
  page: PageRequest,
): Promise<readonly OfficialRow[]> {
  const sensitive = scope.reach('roster:sensitive');
  return scope.sql.query<OfficialRow>(
    `/* officialsPage */
     select * from (${official('$2::date', withinReach(sensitive, '$6', '$2::date'))} and ${underUnits('$1::uuid[]', '$2::date')}
                     and ($3::text is null or a.category = $3)) o
     where $4::text[] is null or (o."sortKey" collate "C") > ($4::text[] collate "C")
     order by o."sortKey" collate "C" limit $5`,
    [unitIds, at, category, page.after, page.first + 1, reachValue(sensitive)],
  );
}

export async function countOfficials(
  scope: Scope,
  unitIds: readonly string[],
  at: LocalDate,
  category: Category | null,
): Promise<number> {
  const rows = await scope.sql.query<{ count: number }>(
    `/* countOfficials */
     select count(*)::int as count from appointment a
     join unit_version v on v.unit_id = a.unit_id and ${inForce('v', '$2::date')}
     where ${inForce('a', '$2::date')} and ${underUnits('$1::uuid[]', '$2::date')}
       and ($3::text is null or a.category = $3)`,
    [unitIds, at, category],
  );
  return rows[0]?.count ?? 0;
}

/** One person in office on the day, if within the reach of the viewer. */
export async function officialById(scope: Scope, id: string, at: LocalDate): Promise<OfficialRow | null> {
  const [reach, sensitive] = [scope.reach('roster:read'), scope.reach('roster:sensitive')];
  const rows = await scope.sql.query<OfficialRow>(
    `/* officialById */ ${official('$2::date', withinReach(sensitive, '$4', '$2::date'))}
     and p.id = $1 and ${withinReach(reach, '$3', '$2::date')}`,
    [id, at, reachValue(reach), reachValue(sensitive)],
  );
  return rows[0] ?? null;
}

/** The sealed identifier of a person in office on the day, within the units where the viewer may open it. */
export async function sealedIdentifierOf(scope: Scope, id: string, at: LocalDate): Promise<SealedIdentifier | null> {
  const reach = scope.reach('roster:identify');
  const rows = await scope.sql.query<SealedIdentifier>(
    `/* sealedIdentifierOf */
     select p.identifier_index as "index", p.identifier_sealed as sealed, p.identifier_key_id as "keyId"
     from person p join appointment a on a.person_id = p.id and ${inForce('a', '$2::date')}
     where p.id = $1 and p.identifier_sealed is not null and ${withinReach(reach, '$3', '$2::date')}`,
    [id, at, reachValue(reach)],
  );
  return rows[0] ?? null;
}

/** Identifiers to seal anew: those kept in plain by an earlier release, and those of another key than the one named. */
export async function identifiersToSeal(
  scope: Scope,
  otherThan: string | null,
  limit: number,
): Promise<readonly (Partial<SealedIdentifier> & { readonly id: string; readonly plain: string | null })[]> {
  return scope.sql.query(
    `/* identifiersToSeal */
     select id, personal_identifier as plain, identifier_index as "index", identifier_sealed as sealed,
            identifier_key_id as "keyId"
     from person where personal_identifier is not null or identifier_key_id <> $1
     order by id limit $2 for update`,
    [otherThan, limit],
  );
}

/** Of each key that identifiers are sealed with, some of them. */
export async function sealedSamples(scope: Scope): Promise<readonly SealedIdentifier[]> {
  return scope.sql.query(
    `/* sealedSamples */
     select sample.index, sample.sealed, k.id as "keyId"
     from (select distinct identifier_key_id as id from person where identifier_key_id is not null) k
     cross join lateral (
       select identifier_index as index, identifier_sealed as sealed from person where identifier_key_id = k.id limit 10
     ) sample`,
  );
}

/** Writes them; a unit's own key of a person that was the identifier follows its index. */
export async function sealIdentifiers(
  scope: Scope,
  kept: readonly (SealedIdentifier & { readonly id: string; readonly formerKeys: readonly string[] })[],
): Promise<void> {
  await scope.sql.query(
    `/* sealIdentifiers */
     with given as (
       select * from jsonb_to_recordset($1::jsonb) as g(id uuid, "index" text, sealed text, "keyId" text, "formerKeys" text[])
     ), keyed as (
       update person_key k set key = g."index" from given g where k.person_id = g.id and k.key = any (g."formerKeys")
     )
     update person p
     set personal_identifier = null, identifier_index = g."index", identifier_sealed = g.sealed, identifier_key_id = g."keyId"
     from given g where p.id = g.id`,
    [JSON.stringify(kept)],
  );
}

export interface CredentialRow {
  readonly id: string;
  readonly personId: string;
  readonly kind: CredentialKind;
  readonly level: string;
  readonly levelName: string;
  readonly field: string | null;
  readonly heldFrom: LocalDate;
  readonly precision: HeldPrecision;
  readonly documentNumber: string | null;
  readonly documentIssuedOn: LocalDate | null;
  readonly documentIssuer: string | null;
  readonly enrolmentId: string | null;
  readonly version: number;
}

const credential = `
  select c.id, c.person_id as "personId", c.kind, c.level, coalesce(i.name_vi, c.level) as "levelName", c.field,
         c.held_from as "heldFrom", c.held_precision as precision, c.document_number as "documentNumber",
         c.document_issued_on as "documentIssuedOn", c.document_issuer as "documentIssuer",
         c.enrolment_id as "enrolmentId", c.version
  from credential c
  left join code_item i on i.code = c.level and i.list = case c.kind when 'PROFESSIONAL' then 'EDUCATION' else c.kind end`;

/** What the turns of training have brought. */
export async function credentialsByEnrolment(
  scope: Scope,
  enrolmentIds: readonly string[],
): Promise<readonly CredentialRow[]> {
  return scope.sql.query<CredentialRow>(
    `/* credentialsByEnrolment */ ${credential} where c.enrolment_id = any ($1::uuid[])`,
    [enrolmentIds],
  );
}

/** Everything the persons are known to hold on the day. Give only persons that were read within the reach. */
export async function credentialsOf(
  scope: Scope,
  personIds: readonly string[],
  at: LocalDate,
): Promise<readonly CredentialRow[]> {
  return scope.sql.query<CredentialRow>(
    `/* credentialsOf */ ${credential}
     where c.person_id = any ($1::uuid[]) and c.held_from <= $2::date
     order by c.kind, c.level_rank desc`,
    [personIds, at],
  );
}

export interface AppointmentRow {
  readonly id: string;
  readonly personId: string;
  readonly unitId: string;
  readonly category: Category;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
  readonly decisionNumber: string | null;
  readonly titles: readonly { readonly code: string; readonly name: string; readonly concurrent: boolean }[];
  readonly version: number;
}

const appointment = `
  select a.id, a.person_id as "personId", a.unit_id as "unitId", a.category, a.valid_from as since, a.valid_to as until,
         a.decision_number as "decisionNumber", a.version, held.titles
  from appointment a
  cross join lateral (
    select coalesce(json_agg(json_build_object('code', t.title_code, 'name', coalesce(r.name_vi, t.title_code),
                                      'concurrent', t.ordinal > 0) order by t.ordinal), '[]'::json) as titles
    from appointment_title t
    left join title r on r.code = t.title_code
     and ${inForce('r', 'greatest(a.valid_from, least($2::date, coalesce(a.valid_to - 1, $2::date)))')}
    where t.appointment_id = a.id
  ) held`;

/** The offices the persons have held up to the day, latest first. Give only persons that were read within the reach. */
export async function appointmentsOf(
  scope: Scope,
  personIds: readonly string[],
  at: LocalDate,
): Promise<readonly AppointmentRow[]> {
  return scope.sql.query<AppointmentRow>(
    `/* appointmentsOf */
     ${appointment} where a.person_id = any ($1::uuid[]) and a.valid_from <= $2::date order by a.valid_from desc`,
    [personIds, at],
  );
}

/** The offices named, with titles as they were called on the day. */
export async function appointmentsById(
  scope: Scope,
  ids: readonly string[],
  at: LocalDate,
): Promise<readonly AppointmentRow[]> {
  return scope.sql.query<AppointmentRow>(`/* appointmentsById */ ${appointment} where a.id = any ($1::uuid[])`, [
    ids,
    at,
  ]);
}
