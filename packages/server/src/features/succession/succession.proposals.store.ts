import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { inForce } from '../../kernel/sql.ts';
import type { RemovalReason } from '../rulebook/index.ts';
import type { Evidence } from './succession.grounds.rules.ts';
import type { ProposalAction, ProposalStatus } from './succession.rounds.rules.ts';

export interface ProposalRow {
  readonly id: string;
  readonly roundId: string;
  readonly unitId: string;
  readonly personId: string;
  readonly personName: string;
  readonly present: readonly { readonly code: string; readonly name: string }[];
  readonly titleCode: string;
  readonly titleName: string;
  readonly action: ProposalAction;
  readonly entryId: string | null;
  readonly priorityOrder: number | null;
  readonly reasonCode: RemovalReason | null;
  readonly reason: string;
  readonly ground: RemovalReason | null;
  readonly evidence: Evidence | null;
  readonly status: ProposalStatus;
  readonly proposedOn: LocalDate;
  readonly resolvedOn: LocalDate | null;
  readonly resolution: string | null;
  readonly version: number;
  /** Whether the viewer may see sensitive data of the unit. */
  readonly sensitive: boolean;
}

/** Every proposal of the rounds made by the day, by title, action, order and name; its person as on that day. */
export async function proposalsOf(
  scope: Scope,
  roundIds: readonly string[],
  at: LocalDate,
): Promise<readonly ProposalRow[]> {
  const reach = scope.reach('roster:sensitive');
  return scope.sql.query<ProposalRow>(
    `/* proposalsOf */
     with given as (
       select * from planning_proposal where round_id = any ($1::uuid[]) and proposed_on <= $2::date
     ), present as (
       select a.person_id, json_agg(json_build_object('code', h.title_code, 'name', coalesce(n.name_vi, h.title_code))
                                    order by h.ordinal) as titles
       from appointment a
       join appointment_title h on h.appointment_id = a.id
       left join title n on n.code = h.title_code and ${inForce('n', '$2::date')}
       where ${inForce('a', '$2::date')} and a.person_id = any (array(select g.person_id from given g))
       group by a.person_id
     )
     select g.id, g.round_id as "roundId", g.unit_id as "unitId", g.person_id as "personId",
            coalesce(p.full_name, '•••') as "personName", coalesce(present.titles, '[]'::json) as present,
            g.title_code as "titleCode", coalesce(t.name_vi, g.title_code) as "titleName", g.action,
            g.entry_id as "entryId", g.priority_order as "priorityOrder", g.reason_code as "reasonCode", g.reason, g.ground,
            g.evidence, g.status, g.proposed_on as "proposedOn", g.resolved_on as "resolvedOn", g.resolution, g.version,
            $3::uuid[] is null or g.unit_id = any (array(
              select c.descendant_id from unit_closure c where c.ancestor_id = any ($3::uuid[]))) as sensitive
     from given g
     left join person p on p.id = g.person_id
     left join present on present.person_id = g.person_id
     left join lateral (
       select n.name_vi, n.ordinal from title n where n.code = g.title_code and n.valid_from <= $2::date
       order by n.valid_from desc limit 1
     ) t on true
     order by g.round_id, t.ordinal, g.title_code, array_position(array['KEEP', 'ADD', 'REMOVE'], g.action), g.priority_order,
              p.sort_name, g.proposed_on, g.id`,
    [roundIds, at, reach === 'COUNTRY' ? null : reach],
  );
}

/** The proposals of a round that wait, for whoever decides or withdraws: each with its person and its entry. */
export async function waitingProposals(
  scope: Scope,
  roundId: string,
  effectiveOn: LocalDate,
): Promise<
  readonly {
    readonly id: string;
    readonly action: ProposalAction;
    readonly personId: string;
    readonly personName: string;
    readonly titleCode: string;
    readonly entryId: string | null;
    readonly from: LocalDate | null;
    readonly to: LocalDate | null;
    readonly planned: boolean;
  }[]
> {
  return scope.sql.query(
    `/* waitingProposals */
     select p.id, p.action, p.person_id as "personId", coalesce(n.full_name, '•••') as "personName",
            p.title_code as "titleCode", p.entry_id as "entryId", e.valid_from as "from", e.valid_to as "to",
            exists (select 1 from planning_entry o
                    where o.unit_id = p.unit_id and o.person_id = p.person_id and o.title_code = p.title_code
                      and o.term = r.term and (o.valid_to is null or o.valid_to > $2::date)) as planned
     from planning_proposal p
     join planning_round r on r.id = p.round_id
     left join person n on n.id = p.person_id
     left join planning_entry e on e.id = p.entry_id
     where p.round_id = $1 and p.status = 'PROPOSED'
     order by p.title_code, n.sort_name, p.id`,
    [roundId, effectiveOn],
  );
}

/** One proposal, and the round it is of. */
export async function proposalById(
  scope: Scope,
  id: string,
): Promise<{
  readonly roundId: string;
  readonly status: ProposalStatus;
  readonly version: number;
  readonly lastDay: LocalDate;
} | null> {
  const rows = await scope.sql.query<{
    readonly roundId: string;
    readonly status: ProposalStatus;
    readonly version: number;
    readonly lastDay: LocalDate;
  }>(
    `/* proposalById */
     select round_id as "roundId", status, version, proposed_on as "lastDay"
     from planning_proposal where id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** Whether the round holds a proposal about the person and the title that was not withdrawn. */
export async function isProposed(scope: Scope, roundId: string, personId: string, titleCode: string): Promise<boolean> {
  const rows = await scope.sql.query(
    `/* isProposed */
     select 1 from planning_proposal
     where round_id = $1 and person_id = $2 and title_code = $3 and status <> 'WITHDRAWN'`,
    [roundId, personId, titleCode],
  );
  return rows.length > 0;
}

export interface NewProposal {
  readonly personId: string;
  readonly titleCode: string;
  readonly action: ProposalAction;
  readonly entryId: string | null;
  readonly priorityOrder: number | null;
  readonly reasonCode: RemovalReason | null;
  readonly reason: string;
  readonly ground: RemovalReason | null;
  readonly evidence: Evidence | null;
}

export async function insertProposals(
  scope: Scope,
  round: { readonly id: string; readonly unitId: string },
  proposedOn: LocalDate,
  proposals: readonly NewProposal[],
): Promise<void> {
  if (proposals.length === 0) return;
  await scope.sql.query(
    `/* insertProposals */
     insert into planning_proposal (round_id, unit_id, person_id, title_code, action, entry_id, priority_order, reason_code,
                                    reason, ground, evidence, status, proposed_on)
     select $1, $2, g."personId", g."titleCode", g.action, g."entryId", g."priorityOrder", g."reasonCode", g.reason, g.ground,
            g.evidence, 'PROPOSED', $3
     from jsonb_to_recordset($4::jsonb) as g("personId" uuid, "titleCode" text, action text, "entryId" uuid,
       "priorityOrder" smallint, "reasonCode" text, reason text, ground text, evidence jsonb)`,
    [round.id, round.unitId, proposedOn, JSON.stringify(proposals)],
  );
}

export async function updateWithdrawn(scope: Scope, id: string, on: LocalDate, reason: string): Promise<void> {
  await scope.sql.query(
    `/* updateWithdrawn */
     update planning_proposal set status = 'WITHDRAWN', resolved_on = $2, resolution = $3, version = version + 1 where id = $1`,
    [id, on, reason],
  );
}

export interface WrittenVerdict {
  readonly proposalId: string;
  readonly status: 'APPROVED' | 'REJECTED';
  readonly resolution: string | null;
  /** Of an addition that was approved: the entry it becomes. */
  readonly newEntryId: string | null;
}

/** What was decided becomes fact: entries begin and end on the day of effect. */
export async function writeVerdicts(
  scope: Scope,
  { unitId, term }: { readonly unitId: string; readonly term: string },
  verdicts: readonly WrittenVerdict[],
  decidedOn: LocalDate,
  effectiveOn: LocalDate,
): Promise<void> {
  const given = JSON.stringify(verdicts);
  const record = `jsonb_to_recordset($1::jsonb) as g("proposalId" uuid, status text, resolution text, "newEntryId" uuid)`;
  await scope.sql.query(
    `/* addDecidedEntries */
     insert into planning_entry (id, unit_id, person_id, term, title_code, valid_from)
     select g."newEntryId", $2, p.person_id, $3, p.title_code, $4
     from ${record} join planning_proposal p on p.id = g."proposalId" where g."newEntryId" is not null`,
    [given, unitId, term, effectiveOn],
  );
  await scope.sql.query(
    `/* removeDecidedEntries */
     update planning_entry e set valid_to = $2, removal_reason = p.reason_code, version = e.version + 1
     from ${record} join planning_proposal p on p.id = g."proposalId"
     where e.id = p.entry_id and p.action = 'REMOVE' and g.status = 'APPROVED'`,
    [given, effectiveOn],
  );
  await scope.sql.query(
    `/* resolveProposals */
     update planning_proposal p
     set status = g.status, resolved_on = $2, resolution = g.resolution, entry_id = coalesce(g."newEntryId", p.entry_id),
         version = p.version + 1
     from ${record} where p.id = g."proposalId"`,
    [given, decidedOn],
  );
}

/** An entry of the unit’s plan for the term, as it is kept now. */
export async function entryById(
  scope: Scope,
  id: string,
  unitId: string,
  term: string,
): Promise<{
  readonly personId: string;
  readonly titleCode: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
} | null> {
  const rows = await scope.sql.query<{
    readonly personId: string;
    readonly titleCode: string;
    readonly from: LocalDate;
    readonly to: LocalDate | null;
  }>(
    `/* entryById */
     select person_id as "personId", title_code as "titleCode", valid_from as "from", valid_to as "to"
     from planning_entry where id = $1 and unit_id = $2 and term = $3`,
    [id, unitId, term],
  );
  return rows[0] ?? null;
}

/** Whether the person is planned for the title in the unit’s term on the day or later. */
export async function isPlanned(
  scope: Scope,
  given: { readonly unitId: string; readonly term: string; readonly personId: string; readonly titleCode: string },
  day: LocalDate,
): Promise<boolean> {
  const rows = await scope.sql.query(
    `/* isPlanned */
     select 1 from planning_entry
     where unit_id = $1 and term = $2 and person_id = $3 and title_code = $4 and (valid_to is null or valid_to > $5)`,
    [given.unitId, given.term, given.personId, given.titleCode, day],
  );
  return rows.length > 0;
}

/** Whether the viewer meets the person at all. */
export async function isKnownPerson(scope: Scope, id: string): Promise<boolean> {
  const rows = await scope.sql.query('/* isKnownPerson */ select 1 from person where id = $1', [id]);
  return rows.length > 0;
}

/** Of the codes, those that are titles on the day. */
export async function titlesInForce(scope: Scope, codes: readonly string[], at: LocalDate): Promise<readonly string[]> {
  const rows = await scope.sql.query<{ code: string }>(
    `/* titlesInForce */ select t.code from title t where t.code = any ($1::text[]) and ${inForce('t', '$2::date')}`,
    [codes, at],
  );
  return rows.map(({ code }) => code);
}
