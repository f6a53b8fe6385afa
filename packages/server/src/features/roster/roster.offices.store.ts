import { randomUUID } from 'node:crypto';
import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { inForce } from '../../kernel/sql.ts';
import type { Category } from './roster.rules.ts';

/** An office of a person at a unit, `[from, to)`, with its titles, the main one first. */
export interface Office {
  readonly id: string;
  readonly personId: string;
  readonly unitId: string;
  readonly category: Category;
  readonly titles: readonly string[];
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly version: number;
}

export type NewOffice = Omit<Office, 'id' | 'version'> & { readonly decisionNumber: string };

const office = `
  select a.id, a.person_id as "personId", a.unit_id as "unitId", a.category, a.valid_from as "from", a.valid_to as "to", a.version,
         array(select t.title_code from appointment_title t where t.appointment_id = a.id order by t.ordinal) as titles
  from appointment a`;

export async function officeById(scope: Scope, id: string): Promise<Office | null> {
  const rows = await scope.sql.query<Office>(`/* officeById */ ${office} where a.id = $1`, [id]);
  return rows[0] ?? null;
}

/** Whoever changes the office next waits until this is done. */
export async function lockOffice(scope: Scope, id: string): Promise<Office | null> {
  const rows = await scope.sql.query<Office>(`/* lockOffice */ ${office} where a.id = $1 for update`, [id]);
  return rows[0] ?? null;
}

/** Every office of the person that the viewer may see, earliest first. */
export async function officesOf(scope: Scope, personId: string): Promise<readonly Office[]> {
  return scope.sql.query<Office>(`/* officesOf */ ${office} where a.person_id = $1 order by a.valid_from`, [personId]);
}

/** The database refuses two offices of one person on one day, even where the writer does not see the other. */
export async function openOffice(scope: Scope, given: NewOffice): Promise<string> {
  const id = randomUUID();
  await scope.sql.query(
    `/* openOffice */
     insert into appointment (id, person_id, unit_id, category, valid_from, from_precision, valid_to, decision_number)
     values ($1, $2, $3, $4, $5, 'DAY', $6, $7)`,
    [id, given.personId, given.unitId, given.category, given.from, given.to, given.decisionNumber],
  );
  await scope.sql.query(
    `/* openOfficeTitles */
     insert into appointment_title (appointment_id, title_code, ordinal)
     select $1, t.code, t.ordinal - 1 from unnest($2::text[]) with ordinality as t(code, ordinal)`,
    [id, given.titles],
  );
  return id;
}

export async function closeOffice(scope: Scope, id: string, on: LocalDate): Promise<void> {
  await scope.sql.query(
    '/* closeOffice */ update appointment a set valid_to = $2, version = a.version + 1 where a.id = $1',
    [id, on],
  );
}

/** Something befell the office that its row does not tell: whoever read it before reads it again. */
export async function touchOffice(scope: Scope, id: string): Promise<void> {
  await scope.sql.query('/* touchOffice */ update appointment a set version = a.version + 1 where a.id = $1', [id]);
}

/** Offices held at the units on the day; whoever changes one next waits. In the order of persons. */
export async function lockOfficesAt(
  scope: Scope,
  unitIds: readonly string[],
  day: LocalDate,
): Promise<readonly Office[]> {
  return scope.sql.query<Office>(
    `/* lockOfficesAt */
     ${office} where a.unit_id = any ($1::uuid[]) and ${inForce('a', '$2::date')} order by a.person_id for update`,
    [unitIds, day],
  );
}

/** Ends the offices that were held at the units up to the day. Gives how many it ended, and how many it may not. */
export async function closeOfficesAt(
  scope: Scope,
  unitIds: readonly string[],
  on: LocalDate,
): Promise<{ readonly closed: number; readonly left: number }> {
  const open = `a.unit_id = any ($1::uuid[]) and a.valid_from < $2::date and (a.valid_to is null or $2::date < a.valid_to)`;
  const rows = await scope.sql.query(
    `/* closeOfficesAt */ update appointment a set valid_to = $2, version = a.version + 1 where ${open} returning a.id`,
    [unitIds, on],
  );
  const [left] = await scope.sql.query<{ count: number }>(
    `/* officesLeftOpen */ select count(*)::int as count from appointment a where ${open}`,
    [unitIds, on],
  );
  return { closed: rows.length, left: left?.count ?? 0 };
}

/** Those of the persons who are in office on the day, as far as the viewer sees. */
export async function inOfficeOn(
  scope: Scope,
  personIds: readonly string[],
  on: LocalDate,
): Promise<ReadonlySet<string>> {
  const rows = await scope.sql.query<{ personId: string }>(
    `/* inOfficeOn */
     select a.person_id as "personId" from appointment a
     where a.person_id = any ($1::uuid[]) and ${inForce('a', '$2::date')}`,
    [personIds, on],
  );
  return new Set(rows.map(({ personId }) => personId));
}
