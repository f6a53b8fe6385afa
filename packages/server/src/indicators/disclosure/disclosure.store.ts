import type { Scope } from '../../authz/scope.ts';
import type { DateRange } from '../../kernel/date.ts';
import type { Placement } from './tree.rules.ts';

/** The days between two changes of boundaries, anywhere in the country. */
export async function listEpochs(scope: Scope): Promise<readonly DateRange[]> {
  return scope.sql.query<DateRange>(
    `/* listEpochs */ select valid_from as "from", valid_to as "to" from unit_epoch order by valid_from`,
  );
}

/** Units of any day that became one of these, themselves included. */
export async function redrawnInto(
  scope: Scope,
  targetIds: readonly string[],
): Promise<readonly { unitId: string; targetId: string }[]> {
  return scope.sql.query(
    `/* redrawnInto */
     select r.unit_id as "unitId", r.target_id as "targetId" from unit_redraw r where r.target_id = any ($1::uuid[])`,
    [targetIds],
  );
}

/** Everything that was ever under a province these units were ever under; the country for null. */
export async function placementsAround(scope: Scope, unitIds: readonly string[] | null): Promise<readonly Placement[]> {
  return scope.sql.query<Placement>(
    `/* placementsAround */
     select v.unit_id as "unitId", v.superior_id as "superiorId", v.valid_from as "from", v.valid_to as "to"
     from unit_version v
     where $1::uuid[] is null or v.unit_id = any (array(
       select below.descendant_id from unit_closure below
       where below.ancestor_id = any (array(
         select above.ancestor_id from unit_closure above
         join unit_version province on province.unit_id = above.ancestor_id and province.tier = 'PROVINCE'
         where above.descendant_id = any ($1::uuid[])))))`,
    [unitIds],
  );
}
