import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { ResolutionFacts } from './resolutions.rules.ts';

/** A resolution that comes with a release: the document is known, and what was not found of it is said in its note. */
export interface ShippedResolution extends ResolutionFacts {
  readonly unit: { readonly code: string; readonly at: LocalDate };
  readonly inForceOn: LocalDate;
}

/** Nobody has changed it, or hung anything on it. */
const UNTOUCHED = `r.shipped and r.version = 1 and not exists (
  select 1 from resolution_target t where t.resolution_id = r.id
  union all select 1 from resolution other where other.replaced_by_id = r.id)`;

/** Takes away what was shipped and nobody has touched: it names units, and comes again with them. */
export async function clearShippedResolutions(scope: Scope): Promise<void> {
  await scope.sql.query(`/* clearShippedResolutions */ delete from resolution r where ${UNTOUCHED}`);
}

/** What units have made of a shipped resolution since is left as it is. */
export async function putShippedResolutions(scope: Scope, shipped: readonly ShippedResolution[]): Promise<void> {
  await clearShippedResolutions(scope);
  const rows = await scope.sql.query<{ number: string; found: boolean }>(
    `/* putShippedResolutions */
     with given as (
       select g.*, v.unit_id
       from jsonb_to_recordset($1::jsonb) as g(unit jsonb, number text, issuer text, "issuedOn" date, "titleVi" text,
         "titleEn" text, "periodFrom" smallint, "periodTo" smallint, "orientationYear" smallint, kind text,
         "inForceOn" date, verified boolean, note text)
       left join unit_version v on v.code = g.unit ->> 'code' and v.valid_from <= (g.unit ->> 'at')::date
         and (v.valid_to is null or (g.unit ->> 'at')::date < v.valid_to)
     ), put as (
       insert into resolution (id, unit_id, number, issuer, issued_on, title_vi, title_en, period_from, period_to,
                               orientation_year, kind, in_force_on, verified, note, shipped)
       select md5('resolution:' || unit_id || ':' || number || ':' || "issuedOn")::uuid, unit_id, number, issuer,
              "issuedOn", "titleVi", "titleEn", "periodFrom", "periodTo", "orientationYear", kind, "inForceOn", verified,
              note, true
       from given where unit_id is not null
       on conflict (unit_id, number, issued_on) do nothing
     )
     select number, unit_id is not null as found from given`,
    [JSON.stringify(shipped)],
  );
  const lost = rows.filter(({ found }) => !found).map(({ number }) => number);
  if (lost.length > 0) throw new Error(`No unit of the register has the resolutions ${lost.join(', ')}.`);
}
