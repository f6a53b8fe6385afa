import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { UnitClass } from './units.rules.ts';

/** Sets the class of the version of a unit in force on the day. Gives how many versions that was: one, or none. */
export async function setUnitClass(scope: Scope, code: string, at: LocalDate, unitClass: UnitClass): Promise<number> {
  const rows = await scope.sql.query(
    `/* setUnitClass */
     update unit_version v set unit_class = $3
     where v.code = $1 and v.valid_from <= $2::date and (v.valid_to is null or $2::date < v.valid_to)
     returning v.id`,
    [code, at, unitClass],
  );
  return rows.length;
}
