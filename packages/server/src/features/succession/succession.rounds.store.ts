import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Decision } from '../../kernel/decision.ts';
import type { PageRequest } from '../../kernel/page.ts';
import { inForce } from '../../kernel/sql.ts';
import type { ProposalAction, RoundKind, RoundStatus } from './succession.rounds.rules.ts';
import { type PlanRow, readable } from './succession.store.ts';

export interface RoundRow {
  readonly id: string;
  readonly unitId: string;
  readonly term: string;
  readonly kind: RoundKind;
  readonly year: number;
  readonly procedure: string | null;
  readonly authority: string;
  readonly status: RoundStatus;
  readonly openedOn: LocalDate;
  readonly ballotedOn: LocalDate | null;
  readonly decisionNumber: string | null;
  readonly decisionSigner: string | null;
  readonly decidedOn: LocalDate | null;
  readonly effectiveOn: LocalDate | null;
  readonly cancelledOn: LocalDate | null;
  readonly cancellationReason: string | null;
  readonly version: number;
  readonly titles: readonly { readonly code: string; readonly name: string }[];
}

const round = `
  select r.id, r.unit_id as "unitId", r.term, r.kind, r.year, r.procedure, r.authority, r.status, r.opened_on as "openedOn",
         r.balloted_on as "ballotedOn", r.decision_number as "decisionNumber", r.decision_signer as "decisionSigner",
         r.decided_on as "decidedOn", r.effective_on as "effectiveOn", r.cancelled_on as "cancelledOn",
         r.cancellation_reason as "cancellationReason", r.version, named.titles
  from planning_round r
  cross join lateral (
    select coalesce(json_agg(json_build_object('code', t.title_code, 'name', coalesce(n.name_vi, t.title_code))
                    order by n.ordinal, t.title_code), '[]'::json) as titles
    from planning_round_title t
    left join title n on n.code = t.title_code and ${inForce('n', 'r.opened_on')}
    where t.round_id = r.id
  ) named`;

/** The unit of a round the viewer may meet. */
export async function unitOfRound(scope: Scope, id: string): Promise<string | null> {
  const rows = await scope.sql.query<{ unitId: string }>(
    '/* unitOfRound */ select unit_id as "unitId" from planning_round where id = $1',
    [id],
  );
  return rows[0]?.unitId ?? null;
}

export async function roundById(scope: Scope, id: string): Promise<RoundRow | null> {
  const rows = await scope.sql.query<RoundRow>(`/* roundById */ ${round} where r.id = $1`, [id]);
  return rows[0] ?? null;
}

export type LockedRound = RoundRow & {
  /** The last day anything of the round happened on: nothing that ends it comes before. */
  readonly lastDay: LocalDate;
};

/** For whoever changes it: the next writer waits. */
export async function lockRound(scope: Scope, id: string): Promise<LockedRound | null> {
  await scope.sql.query('/* lockRound */ select 1 from planning_round where id = $1 for update', [id]);
  const rows = await scope.sql.query<LockedRound>(
    `/* lockedRound */
     select r.*, greatest(r."openedOn",
                          (select max(s.held_on) from nomination_step s where s.round_id = r.id),
                          (select max(greatest(p.proposed_on, p.resolved_on)) from planning_proposal p where p.round_id = r.id)
                         ) as "lastDay"
     from (${round} where r.id = $1) r`,
    [id],
  );
  return rows[0] ?? null;
}

/** Rounds of the units under the unit, opened by the day; the latest first. */
export async function roundsPage(
  scope: Scope,
  unitId: string,
  term: string | null,
  at: LocalDate,
  page: PageRequest,
): Promise<readonly RoundRow[]> {
  return scope.sql.query<RoundRow>(
    `/* roundsPage */
     ${round}
     where ${underUnit} and ($5::text is null or
       (to_char(r.opened_on, 'YYYY-MM-DD') || r.id::text) collate "C" < ($5::text || $6::text) collate "C")
     order by (to_char(r.opened_on, 'YYYY-MM-DD') || r.id::text) collate "C" desc limit $4`,
    [unitId, term, at, page.first + 1, page.after?.[0] ?? null, page.after?.[1] ?? null],
  );
}

const underUnit = `
  r.unit_id = any (array(
    select c.descendant_id from unit_closure c where c.ancestor_id = $1::uuid and ${inForce('c', '$3::date')}))
  and ($2::text is null or r.term = $2) and r.opened_on <= $3::date`;

export async function countRounds(scope: Scope, unitId: string, term: string | null, at: LocalDate): Promise<number> {
  const rows = await scope.sql.query<{ count: number }>(
    `/* countRounds */ select count(*)::int as count from planning_round r where ${underUnit}`,
    [unitId, term, at],
  );
  return rows[0]?.count ?? 0;
}

/** Whether a round of the term waits for its decision in the unit. */
export async function hasLiveRound(scope: Scope, unitId: string, term: string): Promise<boolean> {
  const rows = await scope.sql.query(
    `/* hasLiveRound */
     select 1 from planning_round where unit_id = $1 and term = $2 and status in ('OPEN', 'BALLOTED')`,
    [unitId, term],
  );
  return rows.length > 0;
}

export interface NewRound {
  readonly unitId: string;
  readonly term: string;
  readonly kind: RoundKind;
  readonly year: number;
  readonly procedure: string | null;
  readonly authority: string;
  readonly openedOn: LocalDate;
  readonly titles: readonly string[];
}

export async function insertRound(scope: Scope, given: NewRound): Promise<string> {
  const rows = await scope.sql.query<{ id: string }>(
    `/* insertRound */
     insert into planning_round (unit_id, term, kind, year, procedure, authority, status, opened_on)
     values ($1, $2, $3, $4, $5, $6, 'OPEN', $7) returning id`,
    [given.unitId, given.term, given.kind, given.year, given.procedure, given.authority, given.openedOn],
  );
  const id = rows[0]?.id ?? '';
  await scope.sql.query(
    `/* insertRoundTitles */
     insert into planning_round_title (round_id, unit_id, title_code) select $1, $2, unnest($3::text[])`,
    [id, given.unitId, given.titles],
  );
  return id;
}

/** Something within the round has changed: whoever decides by an older version is told. */
export async function touchRound(scope: Scope, id: string, status: RoundStatus): Promise<void> {
  await scope.sql.query(
    `/* touchRound */
     update planning_round r
     set status = $2, version = version + 1,
         balloted_on = (select min(s.held_on) from nomination_step s
                        where s.round_id = r.id and exists (select 1 from nomination_ballot b where b.step_id = s.id))
     where id = $1`,
    [id, status],
  );
}

export async function updateCancelled(scope: Scope, id: string, on: LocalDate, reason: string): Promise<void> {
  await scope.sql.query(
    `/* withdrawAll */
     update planning_proposal set status = 'WITHDRAWN', resolved_on = $2, resolution = $3, version = version + 1
     where round_id = $1 and status = 'PROPOSED'`,
    [id, on, reason],
  );
  await scope.sql.query(
    `/* updateCancelled */
     update planning_round set status = 'CANCELLED', cancelled_on = $2, cancellation_reason = $3, version = version + 1
     where id = $1`,
    [id, on, reason],
  );
}

export async function updateDecided(
  scope: Scope,
  id: string,
  { number, signer, signedOn }: Decision,
  effectiveOn: LocalDate,
): Promise<void> {
  await scope.sql.query(
    `/* updateDecided */
     update planning_round
     set status = 'DECIDED', decision_number = $2, decision_signer = $3, decided_on = $4, effective_on = $5,
         version = version + 1
     where id = $1`,
    [id, number, signer, signedOn, effectiveOn],
  );
}

/** An entry of the plan as a round leaves it, or one that is proposed to come in. */
export interface RoundPlanRow extends PlanRow {
  /** What the round proposes for an entry in force; null where nobody has said anything. */
  readonly action: ProposalAction | null;
}

/** The plan of the round’s unit and term on the day, with what the round proposes to do to it. */
export async function roundPlanOf(scope: Scope, roundId: string, day: LocalDate): Promise<readonly RoundPlanRow[]> {
  const live = `p.proposed_on <= $2::date and (p.status not in ('WITHDRAWN', 'REJECTED') or p.resolved_on > $2::date)`;
  return scope.sql.query<RoundPlanRow>(
    `/* roundPlanOf */
     with asked as (
       select r.id, r.unit_id, r.term from planning_round r where r.id = $1
     ), ${readable(
       `select p.id as key, e.id as entry_id, 'FACT' as source, e.unit_id, e.person_id, e.title_code, e.valid_from,
               null::date as valid_to, null::text as removal_reason, p.priority_order
        from asked a
        join planning_entry e on e.unit_id = a.unit_id and e.term = a.term and ${inForce('e', '$2::date')}
        left join planning_proposal p on p.round_id = a.id and p.entry_id = e.id and p.action <> 'ADD' and ${live}
        where not exists (select 1 from planning_proposal o where o.round_id = a.id and o.entry_id = e.id and o.action = 'ADD')
        union all
        select p.id, p.entry_id, 'PROPOSAL', p.unit_id, p.person_id, p.title_code, p.proposed_on, null, null, p.priority_order
        from asked a join planning_proposal p on p.round_id = a.id and p.action = 'ADD' and ${live}`,
       '$2::date',
     )}
     select readable.*, p.action from readable left join planning_proposal p on p.id = readable.key order by place`,
    [roundId, day],
  );
}
