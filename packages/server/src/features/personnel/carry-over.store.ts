import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Decision } from '../../kernel/decision.ts';
import type { PageRequest } from '../../kernel/page.ts';
import { inForce } from '../../kernel/sql.ts';
import type { Category } from '../roster/index.ts';
import { type UnitAt, unitOnDay } from '../units/index.ts';
import type { CarryOverStatus } from './personnel.rules.ts';

interface NamedTitle {
  readonly code: string;
  readonly name: string;
}

export interface CarryOverRow {
  readonly id: string;
  readonly unitId: string;
  readonly fromUnitId: string;
  readonly fromAppointmentId: string;
  readonly toAppointmentId: string | null;
  readonly personId: string;
  /** Hidden where the person is outside of what the viewer may see. */
  readonly fullName: string;
  readonly firstDay: LocalDate;
  readonly unit: UnitAt;
  readonly fromUnit: UnitAt;
  /** Null where the office before is outside of what the viewer may see. */
  readonly category: Category | null;
  readonly formerTitles: readonly NamedTitle[];
  readonly suggestedTitles: readonly NamedTitle[];
  readonly status: CarryOverStatus;
  readonly reason: string | null;
  readonly decision: Decision | null;
  readonly version: number;
  readonly sortKey: readonly string[];
}

const titles = (codes: string, day: string) => `(
    select coalesce(json_agg(json_build_object('code', given.code, 'name', coalesce(n.name_vi, given.code)) order by given.ordinal), '[]')
    from ${codes} as given(code, ordinal) left join title n on n.code = given.code and ${inForce('n', day)})`;

const shown = `
  select c.id, c.unit_id as "unitId", c.from_unit_id as "fromUnitId", c.from_appointment_id as "fromAppointmentId",
         c.to_appointment_id as "toAppointmentId", c.person_id as "personId", coalesce(p.full_name, '•••') as "fullName",
         c.first_day as "firstDay", ${unitOnDay('c.unit_id', 'c.first_day')} as unit,
         ${unitOnDay('c.from_unit_id', 'c.first_day')} as "fromUnit", a.category,
         ${titles('(select t.title_code, t.ordinal from appointment_title t where t.appointment_id = c.from_appointment_id)', '(c.first_day - 1)')} as "formerTitles",
         ${titles('unnest(c.suggested_titles) with ordinality', 'c.first_day')} as "suggestedTitles",
         c.status, c.reason, c.version,
         case when c.decision_number is not null then json_build_object('number', c.decision_number, 'signer', c.decision_signer,
                                                                        'signedOn', c.decided_on) end as decision,
         array[coalesce(p.sort_name, '~'), c.id::text] as "sortKey"
  from carry_over c
  left join person p on p.id = c.person_id
  left join appointment a on a.id = c.from_appointment_id`;

export async function carryOverById(scope: Scope, id: string): Promise<CarryOverRow | null> {
  const rows = await scope.sql.query<CarryOverRow>(`/* carryOverById */ ${shown} where c.id = $1`, [id]);
  return rows[0] ?? null;
}

export async function carryOversPage(
  scope: Scope,
  unitId: string,
  status: CarryOverStatus | null,
  page: PageRequest,
): Promise<readonly CarryOverRow[]> {
  return scope.sql.query<CarryOverRow>(
    `/* carryOversPage */
     select * from (${shown} where c.unit_id = $1 and ($2::text is null or c.status = $2)) s
     where $3::text[] is null or (s."sortKey" collate "C") > ($3::text[] collate "C")
     order by s."sortKey" collate "C" limit $4`,
    [unitId, status, page.after, page.first + 1],
  );
}

export async function countCarryOvers(scope: Scope, unitId: string, status: CarryOverStatus | null): Promise<number> {
  const rows = await scope.sql.query<{ count: number }>(
    `/* countCarryOvers */
     select count(*)::int as count from carry_over c where c.unit_id = $1 and ($2::text is null or c.status = $2)`,
    [unitId, status],
  );
  return rows[0]?.count ?? 0;
}

/** Offices that something was proposed for already, or that a decision has ended: of those nothing is proposed. */
export async function settledOffices(scope: Scope, appointmentIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await scope.sql.query<{ id: string }>(
    `/* settledOffices */
     select from_appointment_id as id from carry_over where from_appointment_id = any ($1::uuid[])
     union
     select e.from_appointment_id from personnel_event e
     where e.from_appointment_id = any ($1::uuid[]) and e.to_appointment_id is distinct from e.from_appointment_id`,
    [appointmentIds],
  );
  return new Set(rows.map(({ id }) => id));
}

export interface NewCarryOver {
  readonly fromUnitId: string;
  readonly personId: string;
  readonly fromAppointmentId: string;
  readonly suggestedTitles: readonly string[];
}

export async function insertCarryOvers(
  scope: Scope,
  unitId: string,
  firstDay: LocalDate,
  proposals: readonly NewCarryOver[],
): Promise<void> {
  await scope.sql.query(
    `/* insertCarryOvers */
     insert into carry_over (unit_id, from_unit_id, person_id, from_appointment_id, first_day, suggested_titles)
     select $1, g."fromUnitId", g."personId", g."fromAppointmentId", $2, g."suggestedTitles"
     from jsonb_to_recordset($3::jsonb) as g("fromUnitId" uuid, "personId" uuid, "fromAppointmentId" uuid, "suggestedTitles" text[])`,
    [unitId, firstDay, JSON.stringify(proposals)],
  );
}

export interface LockedCarryOver {
  readonly id: string;
  readonly unitId: string;
  readonly fromUnitId: string;
  readonly personId: string;
  readonly fromAppointmentId: string;
  readonly firstDay: LocalDate;
  readonly status: CarryOverStatus;
  readonly version: number;
}

export async function unitOfCarryOver(scope: Scope, id: string): Promise<string | null> {
  const rows = await scope.sql.query<{ unitId: string }>(
    '/* unitOfCarryOver */ select unit_id as "unitId" from carry_over where id = $1',
    [id],
  );
  return rows[0]?.unitId ?? null;
}

/** Null where the writer does not see the person: it is decided by somebody who does. */
export async function lockCarryOver(scope: Scope, id: string): Promise<LockedCarryOver | null> {
  const rows = await scope.sql.query<LockedCarryOver>(
    `/* lockCarryOver */
     select c.id, c.unit_id as "unitId", c.from_unit_id as "fromUnitId", c.person_id as "personId",
            c.from_appointment_id as "fromAppointmentId", c.first_day as "firstDay", c.status, c.version
     from carry_over c where c.id = $1 for update`,
    [id],
  );
  return rows[0] ?? null;
}

export async function updateConfirmed(
  scope: Scope,
  id: string,
  toAppointmentId: string,
  { number, signer, signedOn }: Decision,
): Promise<void> {
  await scope.sql.query(
    `/* updateConfirmed */
     update carry_over c set status = 'CONFIRMED', to_appointment_id = $2, decision_number = $3, decision_signer = $4,
            decided_on = $5, version = c.version + 1 where c.id = $1`,
    [id, toAppointmentId, number, signer, signedOn],
  );
}

export async function updateDeclined(scope: Scope, id: string, reason: string): Promise<void> {
  await scope.sql.query(
    `/* updateDeclined */
     update carry_over c set status = 'DECLINED', reason = $2, version = c.version + 1 where c.id = $1`,
    [id, reason],
  );
}
