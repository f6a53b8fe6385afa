import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { BallotCounts } from './succession.ballots.rules.ts';

export interface StepRow {
  readonly id: string;
  readonly roundId: string;
  readonly unitId: string;
  readonly procedure: string;
  readonly ordinal: number;
  readonly heldOn: LocalDate;
  readonly summoned: number;
  readonly present: number;
  readonly version: number;
  /** Whether the viewer may see the votes of the unit. */
  readonly votesShown: boolean;
}

const step = `
  s.id, s.round_id as "roundId", s.unit_id as "unitId", s.procedure, s.ordinal, s.held_on as "heldOn", s.summoned, s.present,
  s.version`;

/** The steps of the rounds held by the day, in their order. */
export async function stepsOf(scope: Scope, roundIds: readonly string[], at: LocalDate): Promise<readonly StepRow[]> {
  const reach = scope.reach('succession:write');
  return scope.sql.query<StepRow>(
    `/* stepsOf */
     select ${step}, $3::uuid[] is null or s.unit_id = any (array(
              select c.descendant_id from unit_closure c where c.ancestor_id = any ($3::uuid[]))) as "votesShown"
     from nomination_step s
     where s.round_id = any ($1::uuid[]) and s.held_on <= $2::date order by s.round_id, s.ordinal`,
    [roundIds, at, reach === 'COUNTRY' ? null : reach],
  );
}

/** The step, and the days its neighbours in the round leave it. */
export async function stepById(
  scope: Scope,
  id: string,
): Promise<Pick<StepRow, 'id' | 'roundId' | 'procedure' | 'ordinal' | 'version'> | null> {
  const rows = await scope.sql.query<StepRow>(`/* stepById */ select ${step} from nomination_step s where s.id = $1`, [
    id,
  ]);
  return rows[0] ?? null;
}

/** The days between which a step of that ordinal was held, by the steps on either side; whether it is there already. */
export async function roomForStep(
  scope: Scope,
  roundId: string,
  ordinal: number,
): Promise<{ readonly after: LocalDate | null; readonly before: LocalDate | null; readonly taken: boolean }> {
  const rows = await scope.sql.query<{ after: LocalDate | null; before: LocalDate | null; taken: boolean }>(
    `/* roomForStep */
     select max(held_on) filter (where ordinal < $2) as after, min(held_on) filter (where ordinal > $2) as before,
            coalesce(bool_or(ordinal = $2), false) as taken
     from nomination_step where round_id = $1`,
    [roundId, ordinal],
  );
  return rows[0] ?? { after: null, before: null, taken: false };
}

export interface GivenStep {
  readonly heldOn: LocalDate;
  readonly summoned: number;
  readonly present: number;
}

export async function insertStep(
  scope: Scope,
  round: { readonly id: string; readonly unitId: string },
  rule: { readonly procedure: string; readonly ordinal: number },
  { heldOn, summoned, present }: GivenStep,
): Promise<string> {
  const rows = await scope.sql.query<{ id: string }>(
    `/* insertStep */
     insert into nomination_step (round_id, unit_id, procedure, ordinal, held_on, summoned, present)
     values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [round.id, round.unitId, rule.procedure, rule.ordinal, heldOn, summoned, present],
  );
  return rows[0]?.id ?? '';
}

export async function updateStep(scope: Scope, id: string, { heldOn, summoned, present }: GivenStep): Promise<void> {
  await scope.sql.query(
    `/* updateStep */
     update nomination_step set held_on = $2, summoned = $3, present = $4, version = version + 1 where id = $1`,
    [id, heldOn, summoned, present],
  );
}

export interface GivenBallot extends BallotCounts {
  readonly proposalId: string;
}

/** The ballots of a step as they now are: those not given any more are void, never torn out. */
export async function putBallots(
  scope: Scope,
  stepId: string,
  unitId: string,
  ballots: readonly GivenBallot[],
): Promise<void> {
  await scope.sql.query(
    `/* putBallots */
     insert into nomination_ballot (step_id, proposal_id, unit_id, agree, disagree, invalid)
     select $1, g."proposalId", $2, g.agree, g.disagree, g.invalid
     from jsonb_to_recordset($3::jsonb) as g("proposalId" uuid, agree integer, disagree integer, invalid integer)
     on conflict (step_id, proposal_id) do update
     set agree = excluded.agree, disagree = excluded.disagree, invalid = excluded.invalid, void = false`,
    [stepId, unitId, JSON.stringify(ballots)],
  );
  await scope.sql.query(
    `/* voidBallots */
     update nomination_ballot set void = true where step_id = $1 and not void and proposal_id <> all ($2::uuid[])`,
    [stepId, ballots.map(({ proposalId }) => proposalId)],
  );
}

export interface BallotRow extends GivenBallot {
  readonly stepId: string;
}

/** The votes of the steps. Asked for by those who record succession in the unit alone. */
export async function ballotsOf(scope: Scope, stepIds: readonly string[]): Promise<readonly BallotRow[]> {
  return scope.sql.query<BallotRow>(
    `/* ballotsOf */
     select b.step_id as "stepId", b.proposal_id as "proposalId", b.agree, b.disagree, b.invalid
     from nomination_ballot b join planning_proposal p on p.id = b.proposal_id
     where b.step_id = any ($1::uuid[]) and not b.void order by b.step_id, p.title_code, p.priority_order, b.agree desc, p.id`,
    [stepIds],
  );
}

/** Of the proposals, those of the round that were made by the day and not yet resolved on it. */
export async function votableProposals(
  scope: Scope,
  roundId: string,
  ids: readonly string[],
  heldOn: LocalDate,
): Promise<readonly string[]> {
  const rows = await scope.sql.query<{ id: string }>(
    `/* votableProposals */
     select p.id from planning_proposal p
     where p.round_id = $1 and p.id = any ($2::uuid[]) and p.proposed_on <= $3::date
       and (p.resolved_on is null or p.resolved_on >= $3::date)`,
    [roundId, ids, heldOn],
  );
  return rows.map(({ id }) => id);
}
