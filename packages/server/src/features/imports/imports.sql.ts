/** Pieces of SQL the statements of an import share. */

const rank = (precision: string) => `array_position(array['YEAR', 'MONTH', 'DAY'], ${precision})`;

/** Whether two dates say the same as far as the vaguer of them goes. */
export const agrees = (a: string, aPrecision: string, b: string, bPrecision: string): string => {
  const unit = `case when 'YEAR' in (${aPrecision}, ${bPrecision}) then 'year'
                     when 'MONTH' in (${aPrecision}, ${bPrecision}) then 'month' else 'day' end`;
  return `(date_trunc(${unit}, ${a}::timestamp) = date_trunc(${unit}, ${b}::timestamp))`;
};

/** Whether a stated date takes the place of the one held: a blank does not, nor a vaguer one that agrees with it. */
export const replaces = (a: string, aPrecision: string, b: string, bPrecision: string): string =>
  `(${a} is not null and (${b} is null or ((${a}, ${aPrecision}) is distinct from (${b}, ${bPrecision})
     and not (${agrees(a, aPrecision, b, bPrecision)} and ${rank(aPrecision)} < ${rank(bPrecision)}))))`;

/** Whether a stated value differs from the one held: a blank says nothing. */
export const differs = (stated: string, held: string): string =>
  `(${stated} is not null and ${stated} is distinct from ${held})`;

/** The columns whose condition holds, by their keys. */
export const columnsWhere = (conditions: Readonly<Record<string, string>>): string =>
  `array_remove(array[${Object.entries(conditions)
    .map(([column, condition]) => `case when ${condition} then '${column}' end`)
    .join(', ')}]::text[], null)`;

/** What a unit was called at the day, or first was called. */
export const unitName = (unitId: string, at: string): string =>
  `(select v.name from unit_version v where v.unit_id = ${unitId}
    order by (v.valid_from <= ${at}) desc, abs(v.valid_from - ${at}) limit 1)`;

/** Whether the unit, or a unit all of which it became, is the unit of the import. */
export const isOrBecame = (unitId: string, target: string): string =>
  `exists (select 1 from unit_redraw r where r.unit_id = ${unitId} and r.target_id = ${target})`;
