import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { PageRequest } from '../../kernel/page.ts';
import { inForce } from '../../kernel/sql.ts';
import type { Life, ResolutionFacts } from './resolutions.rules.ts';

export interface ResolutionRow extends ResolutionFacts, Life {
  readonly id: string;
  readonly unitId: string;
  readonly shipped: boolean;
  readonly version: number;
  /** A day on which the unit is shown: the one asked for, or the first one the register knows it on. */
  readonly unitAt: LocalDate;
}

const columns = (at: string) => `
  r.id, r.unit_id as "unitId", r.number, r.issuer, r.issued_on as "issuedOn", r.title_vi as "titleVi",
  r.title_en as "titleEn", r.period_from as "periodFrom", r.period_to as "periodTo",
  r.orientation_year as "orientationYear", r.kind, r.in_force_on as "inForceOn", r.ended_on as "endedOn",
  r.replaced_by_id as "replacedById", r.verified, r.note, r.shipped, r.version,
  greatest(u.opened_on, ${at}) as "unitAt"`;

export async function resolutionsByIds(
  scope: Scope,
  ids: readonly string[],
  at: LocalDate,
): Promise<readonly ResolutionRow[]> {
  return scope.sql.query<ResolutionRow>(
    `/* resolutionsByIds */
     select ${columns('$2::date')} from resolution r join unit u on u.id = r.unit_id
     where r.id = any ($1::uuid[])`,
    [ids, at],
  );
}

/** Held against other writers until the transaction ends, in the order of the ids. */
export async function resolutionsForUpdate(
  scope: Scope,
  ids: readonly string[],
  today: LocalDate,
): Promise<readonly ResolutionRow[]> {
  return scope.sql.query<ResolutionRow>(
    `/* resolutionsForUpdate */
     select ${columns('$2::date')} from resolution r join unit u on u.id = r.unit_id
     where r.id = any ($1::uuid[]) order by r.id for update of r`,
    [ids, today],
  );
}

/** `ABOVE`: those of the unit and of every unit it lies under; `UNDER`: those of the unit and of every unit under it. */
export type Whose = 'ABOVE' | 'UNDER';

const issuedBy = (whose: Whose) => {
  const [of, through] = whose === 'ABOVE' ? ['ancestor', 'descendant'] : ['descendant', 'ancestor'];
  return `r.issued_on <= $2::date and r.unit_id = any (array(
      select c.${of}_id from unit_closure c where c.${through}_id = $1::uuid and ${inForce('c', '$2::date')}))`;
};

/** Latest first. Issued by the day, by units that stood in that line on it. */
export async function resolutionsPage(
  scope: Scope,
  unitId: string,
  whose: Whose,
  at: LocalDate,
  page: PageRequest,
): Promise<readonly ResolutionRow[]> {
  return scope.sql.query<ResolutionRow>(
    `/* resolutionsPage */
     select ${columns('$2::date')} from resolution r join unit u on u.id = r.unit_id
     where ${issuedBy(whose)} and ($3::text is null or (r.issued_on::text, r.id::text) < ($3::text, $4::text))
     order by r.issued_on::text desc, r.id::text desc limit $5`,
    [unitId, at, page.after?.[0] ?? null, page.after?.[1] ?? null, page.first + 1],
  );
}

export async function countResolutions(scope: Scope, unitId: string, whose: Whose, at: LocalDate): Promise<number> {
  const rows = await scope.sql.query<{ count: number }>(
    `/* countResolutions */ select count(*)::int as count from resolution r where ${issuedBy(whose)}`,
    [unitId, at],
  );
  return rows[0]?.count ?? 0;
}

/** Null where the unit has that resolution already. */
export async function insertResolution(scope: Scope, unitId: string, facts: ResolutionFacts): Promise<string | null> {
  const rows = await scope.sql.query<{ id: string }>(
    `/* insertResolution */
     insert into resolution (unit_id, number, issuer, issued_on, title_vi, title_en, period_from, period_to,
                             orientation_year, kind, verified, note)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (unit_id, number, issued_on) do nothing returning id`,
    [unitId, ...factsOf(facts)],
  );
  return rows[0]?.id ?? null;
}

const factsOf = (facts: ResolutionFacts) => [
  facts.number,
  facts.issuer,
  facts.issuedOn,
  facts.titleVi,
  facts.titleEn,
  facts.periodFrom,
  facts.periodTo,
  facts.orientationYear,
  facts.kind,
  facts.verified,
  facts.note,
];

export async function isRecorded(scope: Scope, unitId: string, facts: ResolutionFacts, but: string): Promise<boolean> {
  const rows = await scope.sql.query<{ found: boolean }>(
    `/* isRecorded */
     select exists (select 1 from resolution r
                    where r.unit_id = $1 and r.number = $2 and r.issued_on = $3 and r.id <> $4) as found`,
    [unitId, facts.number, facts.issuedOn, but],
  );
  return rows[0]?.found ?? false;
}

export async function updateFacts(scope: Scope, id: string, facts: ResolutionFacts): Promise<void> {
  await scope.sql.query(
    `/* updateFacts */
     update resolution set number = $2, issuer = $3, issued_on = $4, title_vi = $5, title_en = $6, period_from = $7,
       period_to = $8, orientation_year = $9, kind = $10, verified = $11, note = $12, version = version + 1
     where id = $1`,
    [id, ...factsOf(facts)],
  );
}

export async function updateLife(scope: Scope, id: string, life: Life): Promise<void> {
  await scope.sql.query(
    `/* updateLife */
     update resolution set in_force_on = $2, ended_on = $3, replaced_by_id = $4, version = version + 1 where id = $1`,
    [id, life.inForceOn, life.endedOn, life.replacedById],
  );
}

export async function nextResolutionVersion(scope: Scope, id: string): Promise<void> {
  await scope.sql.query('/* nextResolutionVersion */ update resolution set version = version + 1 where id = $1', [id]);
}
