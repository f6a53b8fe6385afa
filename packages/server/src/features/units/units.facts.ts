/**
 * SQL: a unit as it was on a day, as `UnitAt` in JSON; its last version where it had ended, its first before the register knew it. For lists whose rows have days
 * of their own: a loader would ask once for each day. Both are names of columns of ours, never input.
 */
export const unitOnDay = (unitId: string, day: string): string => `(
  select json_build_object('id', v.unit_id, 'code', v.code, 'name', v.name, 'kind', v.kind, 'tier', v.tier,
           'superiorId', v.superior_id, 'validFrom', v.valid_from, 'validTo', v.valid_to,
           'at', least(${day}, coalesce(v.valid_to - 1, ${day})))
  from unit_version v where v.unit_id = ${unitId} order by greatest(v.valid_from - ${day}, 0), v.valid_from desc limit 1)`;
