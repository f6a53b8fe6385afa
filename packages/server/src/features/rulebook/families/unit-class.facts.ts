import type { UnitClass } from '../rulebook-rows.rules.ts';
import type { RuleFamilyEntry } from './family.ts';

interface Value {
  readonly unitClass: UnitClass;
}

/** No rule of the country says of which class a unit is: every row is a local one. */
export const UNIT_CLASS: RuleFamilyEntry = {
  name: { vi: 'Phân loại đơn vị, do địa phương quyết định.', en: 'The class of a unit, which a locality decides.' },
  rows: `
    select null::text as part, null::text as key, null::jsonb as value, null::date as valid_from, null::date as valid_to,
           null::text as instrument_code, null::text as clause, false as verified, null::text as note
    where false`,
  say: ({ unitClass }: Value) => ({
    text: { vi: `Đơn vị loại ${unitClass}.`, en: `The unit is of class ${unitClass}.` },
    value: unitClass,
    measure: null,
  }),
};
