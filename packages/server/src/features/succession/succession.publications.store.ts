import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { PageRequest } from '../../kernel/page.ts';
import { inForce } from '../../kernel/sql.ts';
import type { Audience, PublicationStatus } from './succession.publications.rules.ts';

export interface PublicationRow {
  readonly id: string;
  readonly roundId: string;
  readonly unitId: string;
  readonly term: string;
  readonly audience: Audience;
  /** The day of the plan that was published. */
  readonly asOf: LocalDate;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly status: PublicationStatus;
  readonly withdrawnOn: LocalDate | null;
  readonly withdrawalReason: string | null;
  readonly version: number;
}

const publication = `
  select p.id, p.round_id as "roundId", p.unit_id as "unitId", p.term, p.audience, p.as_of as "asOf", p.valid_from as "from",
         p.valid_to as "to", p.status, p.withdrawn_on as "withdrawnOn", p.withdrawal_reason as "withdrawalReason", p.version
  from publication p`;

export async function publicationById(scope: Scope, id: string): Promise<PublicationRow | null> {
  const rows = await scope.sql.query<PublicationRow>(`/* publicationById */ ${publication} where p.id = $1`, [id]);
  return rows[0] ?? null;
}

export async function lockPublication(scope: Scope, id: string): Promise<PublicationRow | null> {
  const rows = await scope.sql.query<PublicationRow>(
    `/* lockPublication */ ${publication} where p.id = $1 for update`,
    [id],
  );
  return rows[0] ?? null;
}

/** What was published of the rounds by the day, latest first. */
export async function publicationsOf(
  scope: Scope,
  roundIds: readonly string[],
  at: LocalDate,
): Promise<readonly PublicationRow[]> {
  return scope.sql.query<PublicationRow>(
    `/* publicationsOf */
     ${publication} where p.round_id = any ($1::uuid[]) and p.valid_from <= $2::date order by p.valid_from desc, p.id`,
    [roundIds, at],
  );
}

export async function insertPublication(
  scope: Scope,
  given: Pick<PublicationRow, 'roundId' | 'unitId' | 'term' | 'audience' | 'asOf' | 'from' | 'to'>,
): Promise<string> {
  const rows = await scope.sql.query<{ id: string }>(
    `/* insertPublication */
     insert into publication (round_id, unit_id, term, audience, as_of, valid_from, valid_to, status)
     values ($1, $2, $3, $4, $5, $6, $7, 'PUBLISHED') returning id`,
    [given.roundId, given.unitId, given.term, given.audience, given.asOf, given.from, given.to],
  );
  return rows[0]?.id ?? '';
}

export interface NewLine {
  readonly personId: string;
  readonly titleCode: string;
  readonly titleName: string;
  readonly fullName: string;
  readonly presentTitles: readonly string[];
}

/** In the order given; written once. */
export async function insertLines(
  scope: Scope,
  publicationId: string,
  unitId: string,
  lines: readonly NewLine[],
): Promise<void> {
  await scope.sql.query(
    `/* insertLines */
     insert into publication_line (publication_id, ordinal, unit_id, person_id, title_code, title_name, full_name, present_titles)
     select $1, g.ordinal, $2, g."personId", g."titleCode", g."titleName", g."fullName", g."presentTitles"
     from jsonb_to_recordset($3::jsonb) as g(ordinal smallint, "personId" uuid, "titleCode" text, "titleName" text,
       "fullName" text, "presentTitles" text[])`,
    [publicationId, unitId, JSON.stringify(lines.map((line, index) => ({ ordinal: index + 1, ...line })))],
  );
}

export async function updateWithdrawnPublication(
  scope: Scope,
  id: string,
  on: LocalDate,
  reason: string,
): Promise<void> {
  await scope.sql.query(
    `/* updateWithdrawnPublication */
     update publication set status = 'WITHDRAWN', withdrawn_on = $2, withdrawal_reason = $3, version = version + 1
     where id = $1`,
    [id, on, reason],
  );
}

/**
 * Publications under the unit that hold on the day. Whoever only follows what is published meets what is published to all
 * cadres and Party members, and while it is: `today` too. Whoever records succession meets every one of its units.
 */
const published = (today: string) => `
  p.unit_id = any (array(
    select c.descendant_id from unit_closure c where c.ancestor_id = $1::uuid and ${inForce('c', '$2::date')}))
  and ${holds('$2::date')}
  and ($4::uuid[] is null
       or p.unit_id = any (array(select c.descendant_id from unit_closure c where c.ancestor_id = any ($4::uuid[])))
       or (p.audience = 'CADRES_AND_PARTY_MEMBERS' and p.status = 'PUBLISHED' and ${holds(today)}))`;

const holds = (day: string) => `(${inForce('p', day)} and (p.withdrawn_on is null or ${day} < p.withdrawn_on))`;

export async function publishedPage(
  scope: Scope,
  unitId: string,
  at: LocalDate,
  today: LocalDate,
  page: PageRequest,
): Promise<readonly PublicationRow[]> {
  const reach = scope.reach('succession:write');
  return scope.sql.query<PublicationRow>(
    `/* publishedPage */
     ${publication} where ${published('$3::date')} and ($6::text is null or
       (to_char(p.valid_from, 'YYYY-MM-DD') || p.id::text) collate "C" < ($6::text || $7::text) collate "C")
     order by (to_char(p.valid_from, 'YYYY-MM-DD') || p.id::text) collate "C" desc limit $5`,
    [
      unitId,
      at,
      today,
      reach === 'COUNTRY' ? null : reach,
      page.first + 1,
      page.after?.[0] ?? null,
      page.after?.[1] ?? null,
    ],
  );
}

export async function countPublished(scope: Scope, unitId: string, at: LocalDate, today: LocalDate): Promise<number> {
  const reach = scope.reach('succession:write');
  const rows = await scope.sql.query<{ count: number }>(
    `/* countPublished */ select count(*)::int as count from publication p where ${published('$3::date')}`,
    [unitId, at, today, reach === 'COUNTRY' ? null : reach],
  );
  return rows[0]?.count ?? 0;
}

export interface LineRow {
  readonly publicationId: string;
  readonly unitId: string;
  readonly personId: string;
  readonly titleName: string;
  readonly fullName: string;
  readonly presentTitles: readonly string[];
}

/** What was published, as it was. */
export async function linesOf(scope: Scope, publicationIds: readonly string[]): Promise<readonly LineRow[]> {
  return scope.sql.query<LineRow>(
    `/* linesOf */
     select l.publication_id as "publicationId", l.unit_id as "unitId", l.person_id as "personId",
            l.title_name as "titleName", l.full_name as "fullName", l.present_titles as "presentTitles"
     from publication_line l where l.publication_id = any ($1::uuid[]) order by l.publication_id, l.ordinal`,
    [publicationIds],
  );
}
