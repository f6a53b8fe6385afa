import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { inForce } from '../../kernel/sql.ts';
import { type Basis, QUOTA_FACTS } from '../rulebook/index.ts';

/** Persons other than this one who hold the titles in the unit on the day. */
export async function holdersOf(
  scope: Scope,
  unitId: string,
  titleCodes: readonly string[],
  personId: string,
  on: LocalDate,
): Promise<ReadonlyMap<string, number>> {
  const rows = await scope.sql.query<{ titleCode: string; holders: number }>(
    `/* holdersOf */
     select t.title_code as "titleCode", count(*)::int as holders
     from appointment a join appointment_title t on t.appointment_id = a.id
     where a.unit_id = $1 and a.person_id <> $2 and t.title_code = any ($3::text[]) and ${inForce('a', '$4::date')}
     group by t.title_code`,
    [unitId, personId, titleCodes, on],
  );
  return new Map(rows.map(({ titleCode, holders }) => [titleCode, holders]));
}

/** The quota of the unit on the day with its basis, beside those in office; null where no rule gives one. */
export async function quotaOn(
  scope: Scope,
  unitId: string,
  on: LocalDate,
): Promise<{ readonly headcount: number; readonly inOffice: number; readonly basis: Basis } | null> {
  const rows = await scope.sql.query<{ headcount: number; inOffice: number; basis: Basis }>(
    `/* quotaOn */
     select f.quota as headcount, rule.basis, (
              select count(*)::int from appointment a
              where a.unit_id = $2::uuid and a.category in ('CADRE', 'CIVIL_SERVANT') and ${inForce('a', '$1::date')}) as "inOffice"
     from (${QUOTA_FACTS}) f
     join unit_version u on u.unit_id = f.unit_id and ${inForce('u', '$1::date')}
     cross join lateral (
       select json_build_object('instrument', i.number, 'clause', r.clause, 'verified', r.verified, 'note', r.note,
                                'from', r.valid_from, 'to', r.valid_to) as basis
       from quota_rule r left join instrument i on i.code = r.instrument_code
       where r.unit_kind = u.kind and r.headcount = f.quota and r.verified and ${inForce('r', '$1::date')} limit 1
     ) rule
     where f.unit_id = $2::uuid and f.quota is not null`,
    [on, unitId, [unitId]],
  );
  return rows[0] ?? null;
}

/** The unit and those that went into it whole. */
const sameHouse = (unit: string) => `any (array(select r.unit_id from unit_redraw r where r.target_id = ${unit}))`;

/** Titles the person was planned for up to the day, and whether the person served in the unit the day before. */
export async function standingIn(
  scope: Scope,
  unitId: string,
  personId: string,
  on: LocalDate,
): Promise<{ readonly planned: readonly string[]; readonly local: boolean }> {
  const rows = await scope.sql.query<{ planned: string[]; local: boolean }>(
    `/* standingIn */
     select array(select distinct e.title_code from planning_entry e
                  where e.person_id = $2 and e.unit_id = ${sameHouse('$1::uuid')}
                    and e.valid_from < $3::date and (e.valid_to is null or $3::date <= e.valid_to)
                  order by 1) as planned,
            exists (select 1 from appointment a
                    where a.person_id = $2 and a.unit_id = ${sameHouse('$1::uuid')}
                      and ${inForce('a', '($3::date - 1)')}) as local`,
    [unitId, personId, on],
  );
  return rows[0] ?? { planned: [], local: false };
}
