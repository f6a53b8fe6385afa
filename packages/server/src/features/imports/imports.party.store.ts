import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { columnsWhere, replaces } from './imports.sql.ts';

const joins = replaces('i.joined_on', 'i.joined_precision', 'm.joined_on', 'm.joined_precision');
const officialises = replaces('i.official_on', 'i.official_precision', 'm.official_on', 'm.official_precision');

/**
 * Party membership as stated against the one held at the day, or the last one; a date after its end joins anew. Of
 * somebody the unit did not have before, no problem may tell what is held: the row is judged alone, and every such row is
 * told that its dates are written only where they fit.
 */
export async function compareParty(scope: Scope, at: LocalDate): Promise<void> {
  const fields = columnsWhere({ partyJoined: joins, partyOfficial: officialises });
  await scope.sql.query(
    `/* compareParty */
     with stated as (
       select i.key, i.line, i.foreign_to_unit, i.person_id, m.id as party_id, m.valid_to, ${fields} as fields,
              i.joined_on is null and (m.id is null or i.foreign_to_unit) as joined_missing,
              case when ${joins} then i.joined_on else m.joined_on end as joined_on,
              case when ${joins} then i.joined_precision else m.joined_precision end as joined_precision,
              case when ${officialises} then i.official_on else m.official_on end as official_on,
              case when ${officialises} then i.official_precision else m.official_precision end as official_precision
       from import_person i
       left join lateral (
         select m.* from party_membership m where m.person_id = i.person_id
         order by m.joined_on <= $1::date and (m.valid_to is null or $1::date < m.valid_to) desc, m.joined_on desc limit 1
       ) m on m.valid_to is null or i.joined_on is null or i.joined_on < m.valid_to
       where not i.doubtful and (i.joined_on is not null or i.official_on is not null)
     ), judged as (
       select s.*, s.official_on < s.joined_on or s.valid_to <= s.joined_on or exists (
         select 1 from party_membership o where o.person_id = s.person_id and o.id is distinct from s.party_id
           and daterange(o.joined_on, o.valid_to)
               && daterange(s.joined_on, case when s.valid_to > s.joined_on then s.valid_to end)
       ) as refused
       from stated s
     ), noted as (
       insert into import_problem
       select 'persons', line, case when joined_missing then 'partyOfficial' else 'partyJoined' end,
              case when joined_missing then 'PARTY_JOINED_MISSING'
                   when foreign_to_unit then 'PARTY_DATES_OF_ELSEWHERE'
                   else 'PARTY_DATES_HELD' end, null
       from judged where joined_missing or refused or foreign_to_unit
     )
     update import_person i
     set party_id = j.party_id, joined_on = j.joined_on, joined_precision = j.joined_precision,
         official_on = j.official_on, official_precision = j.official_precision,
         party_changed = not j.joined_missing and (j.refused is not true or not j.foreign_to_unit) and cardinality(j.fields) > 0,
         fields = case when i.known and not j.joined_missing then i.fields || j.fields else i.fields end
     from judged j where j.key = i.key`,
    [at],
  );
}

export async function writeParty(scope: Scope): Promise<void> {
  await scope.sql.query(
    `/* updateParty */
     update party_membership m
     set joined_on = i.joined_on, joined_precision = i.joined_precision,
         official_on = i.official_on, official_precision = i.official_precision, version = m.version + 1
     from import_person i where m.id = i.party_id and i.party_changed and not i.rejected`,
  );
  await scope.sql.query(
    `/* insertParty */
     insert into party_membership (person_id, joined_on, joined_precision, official_on, official_precision)
     select i.person_id, i.joined_on, i.joined_precision, i.official_on, i.official_precision
     from import_person i where i.party_id is null and i.party_changed and not i.rejected`,
  );
}
