import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { AppointmentRule, Rulebook } from './rulebook-rows.rules.ts';
import { type Basis, basis, ofDay } from './rulebook-year.store.ts';

/** The rules appointments are looked at by. */
export async function putAppointmentRules(scope: Scope, { appointmentLimits }: Rulebook): Promise<void> {
  await scope.sql.query(
    `/* putAppointmentLimits */
     insert into appointment_limit (rule, subject, valid_from, valid_to, value, instrument_code, clause, verified, note)
     select g.rule, g.subject, g."from", g."to", g.value, g.instrument, g.clause, g.verified, g.note
     from jsonb_to_recordset($1::jsonb) as g(rule text, subject text, "from" date, "to" date, value smallint, instrument text,
       clause text, verified boolean, note text)`,
    [JSON.stringify(appointmentLimits)],
  );
}

export interface AppointmentLimitRow {
  readonly rule: AppointmentRule;
  readonly subject: string;
  readonly value: number | null;
  readonly basis: Basis;
}

/** The rules of appointments in force on the day. */
export async function listAppointmentLimits(scope: Scope, at: LocalDate): Promise<readonly AppointmentLimitRow[]> {
  return scope.sql.query<AppointmentLimitRow>(
    `/* listAppointmentLimits */
     select r.rule, r.subject, r.value, ${basis} from appointment_limit r ${ofDay} order by r.rule, r.subject`,
    [at],
  );
}
