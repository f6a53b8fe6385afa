import { randomUUID } from 'node:crypto';
import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Decision } from '../../kernel/decision.ts';
import type { PageRequest } from '../../kernel/page.ts';
import { type UnitAt, unitOnDay } from '../units/index.ts';
import type { PersonnelEventKind } from './personnel.rules.ts';

export interface NewPersonnelEvent {
  readonly unitId: string;
  readonly personId: string;
  readonly kind: PersonnelEventKind;
  readonly effectiveOn: LocalDate;
  readonly decision: Decision;
  readonly fromAppointmentId: string | null;
  readonly toAppointmentId: string | null;
  readonly fromUnitId: string | null;
  readonly reason: string | null;
}

export interface PersonnelEventRow extends NewPersonnelEvent {
  readonly id: string;
  /** Hidden where the person is outside of what the viewer may see. */
  readonly fullName: string;
  /** As on the day. */
  readonly unit: UnitAt;
  readonly fromUnit: UnitAt | null;
  readonly version: number;
  readonly sortKey: readonly string[];
}

export async function insertEvent(scope: Scope, event: NewPersonnelEvent): Promise<string> {
  const id = randomUUID();
  const { number, signer, signedOn } = event.decision;
  await scope.sql.query(
    `/* insertPersonnelEvent */
     insert into personnel_event (id, unit_id, person_id, kind, effective_on, decision_number, decision_signer, decided_on,
                                  from_appointment_id, to_appointment_id, from_unit_id, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      id,
      event.unitId,
      event.personId,
      event.kind,
      event.effectiveOn,
      number,
      signer,
      signedOn,
      event.fromAppointmentId,
      event.toAppointmentId,
      event.fromUnitId,
      event.reason,
    ],
  );
  return id;
}

/** Whether something that was recorded has ended the office: another began where it ended, or none. */
export async function hasLeft(scope: Scope, appointmentId: string): Promise<boolean> {
  const rows = await scope.sql.query(
    `/* hasLeft */
     select 1 from personnel_event e
     where e.from_appointment_id = $1 and e.to_appointment_id is distinct from $1 limit 1`,
    [appointmentId],
  );
  return rows.length > 0;
}

const shown = `
  select e.id, e.unit_id as "unitId", e.person_id as "personId", coalesce(p.full_name, '•••') as "fullName", e.kind,
         e.effective_on as "effectiveOn",
         json_build_object('number', e.decision_number, 'signer', e.decision_signer, 'signedOn', e.decided_on) as decision,
         e.from_appointment_id as "fromAppointmentId", e.to_appointment_id as "toAppointmentId",
         e.from_unit_id as "fromUnitId", ${unitOnDay('e.unit_id', 'e.effective_on')} as unit,
         ${unitOnDay('e.from_unit_id', 'e.effective_on')} as "fromUnit", e.reason, e.version, array[to_char(e.effective_on, 'YYYY-MM-DD'), e.id::text] as "sortKey"
  from personnel_event e left join person p on p.id = e.person_id`;

export async function eventById(scope: Scope, id: string): Promise<PersonnelEventRow | null> {
  const rows = await scope.sql.query<PersonnelEventRow>(`/* personnelEventById */ ${shown} where e.id = $1`, [id]);
  return rows[0] ?? null;
}

/** On the day, or the day before: of an office that ends with its unit the day after is told. */
const under = (column: string) => `exists (
    select 1 from unit_closure c where c.ancestor_id = any ($1::uuid[]) and c.descendant_id = ${column}
      and c.valid_from <= e.effective_on and (c.valid_to is null or e.effective_on <= c.valid_to))`;
const listed = `e.effective_on >= $2::date and e.effective_on < $3::date and ($4::text[] is null or e.kind = any ($4::text[]))
  and (${under('e.unit_id')} or ${under('e.from_unit_id')})`;

/** Events of `[from, to)` that came to the units or to those under them on their day, or led away from them; latest first. */
export async function eventsPage(
  scope: Scope,
  unitIds: readonly string[],
  from: LocalDate,
  to: LocalDate,
  kinds: readonly PersonnelEventKind[] | null,
  page: PageRequest,
): Promise<readonly PersonnelEventRow[]> {
  return scope.sql.query<PersonnelEventRow>(
    `/* personnelEventsPage */
     select * from (${shown} where ${listed}) s
     where $5::text[] is null or (s."sortKey" collate "C") < ($5::text[] collate "C")
     order by s."sortKey" collate "C" desc limit $6`,
    [unitIds, from, to, kinds, page.after, page.first + 1],
  );
}

export async function countEvents(
  scope: Scope,
  unitIds: readonly string[],
  from: LocalDate,
  to: LocalDate,
  kinds: readonly PersonnelEventKind[] | null,
): Promise<number> {
  const rows = await scope.sql.query<{ count: number }>(
    `/* countPersonnelEvents */ select count(*)::int as count from personnel_event e where ${listed}`,
    [unitIds, from, to, kinds],
  );
  return rows[0]?.count ?? 0;
}

/** What befell the offices of the persons up to the day, latest first. Give only persons that were read within the reach. */
export async function eventsOf(
  scope: Scope,
  personIds: readonly string[],
  at: LocalDate,
): Promise<readonly PersonnelEventRow[]> {
  return scope.sql.query<PersonnelEventRow>(
    `/* personnelEventsOf */
     ${shown} where e.person_id = any ($1::uuid[]) and e.effective_on <= $2::date
     order by e.effective_on desc, e.id`,
    [personIds, at],
  );
}
