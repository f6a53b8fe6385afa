import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { NominationStepRule, RemovalReason, SuccessionRules } from './rulebook-succession.rules.ts';
import { type Basis, basis, ofDay } from './rulebook-year.store.ts';

/** The rules plans of succession are made and cleared by. */
export async function putSuccessionRules(scope: Scope, rulebook: SuccessionRules): Promise<void> {
  await scope.sql.query(
    `/* putNominationSteps */
     insert into nomination_step_rule (procedure, ordinal, valid_from, valid_to, body, name_vi, name_en, quorum_numerator,
       quorum_denominator, threshold_numerator, threshold_denominator, base, tie, instrument_code, clause, verified, note)
     select g.procedure, g.ordinal, g."from", g."to", g.body, g."nameVi", g."nameEn", g."quorumNumerator",
            g."quorumDenominator", g."thresholdNumerator", g."thresholdDenominator", g.base, g.tie, g.instrument, g.clause,
            g.verified, g.note
     from jsonb_to_recordset($1::jsonb) as g(procedure text, ordinal smallint, "from" date, "to" date, body text, "nameVi" text,
       "nameEn" text, "quorumNumerator" smallint, "quorumDenominator" smallint, "thresholdNumerator" smallint,
       "thresholdDenominator" smallint, base text, tie text, instrument text, clause text, verified boolean, note text)`,
    [JSON.stringify(rulebook.nominationSteps)],
  );
  await scope.sql.query(
    `/* putRemovalGrounds */
     insert into removal_ground (reason, valid_from, valid_to, automatic, instrument_code, clause, verified, note)
     select g.reason, g."from", g."to", g.automatic, g.instrument, g.clause, g.verified, g.note
     from jsonb_to_recordset($1::jsonb) as g(reason text, "from" date, "to" date, automatic boolean, instrument text,
       clause text, verified boolean, note text)`,
    [JSON.stringify(rulebook.removalGrounds)],
  );
}

export type NominationStepRuleRow = Omit<
  NominationStepRule,
  'from' | 'to' | 'verified' | 'note' | 'instrument' | 'clause'
> & { readonly basis: Basis };

/** The steps of every procedure of nomination in force on the day, in their order. */
export async function listNominationSteps(scope: Scope, at: LocalDate): Promise<readonly NominationStepRuleRow[]> {
  return scope.sql.query<NominationStepRuleRow>(
    `/* listNominationSteps */
     select r.procedure, r.ordinal, ${stepColumns}, ${basis} from nomination_step_rule r ${ofDay}
     order by r.procedure, r.ordinal`,
    [at],
  );
}

/** The rule of each step on the day it was held; a step no rule of that day names is left out. */
export async function nominationRulesOf(
  scope: Scope,
  steps: readonly { readonly procedure: string; readonly ordinal: number; readonly heldOn: LocalDate }[],
): Promise<readonly (NominationStepRuleRow & { readonly heldOn: LocalDate })[]> {
  return scope.sql.query(
    `/* nominationRulesOf */
     select r.procedure, r.ordinal, held."heldOn", ${stepColumns}, ${basis}
     from (select distinct * from jsonb_to_recordset($1::jsonb) as h(procedure text, ordinal smallint, "heldOn" date)) held
     join nomination_step_rule r on r.procedure = held.procedure and r.ordinal = held.ordinal
      and r.valid_from <= held."heldOn" and (r.valid_to is null or held."heldOn" < r.valid_to)
     left join instrument i on i.code = r.instrument_code`,
    [JSON.stringify(steps)],
  );
}

export interface RemovalGroundRow {
  readonly reason: RemovalReason;
  readonly automatic: boolean;
  readonly basis: Basis;
}

/** Why the rules of the day want somebody removed from a plan. */
export async function listRemovalGrounds(scope: Scope, at: LocalDate): Promise<readonly RemovalGroundRow[]> {
  return scope.sql.query<RemovalGroundRow>(
    `/* listRemovalGrounds */
     select r.reason, r.automatic, ${basis} from removal_ground r ${ofDay} order by r.reason`,
    [at],
  );
}

const stepColumns = `
  r.body, r.name_vi as "nameVi", r.name_en as "nameEn", r.quorum_numerator as "quorumNumerator",
  r.quorum_denominator as "quorumDenominator", r.threshold_numerator as "thresholdNumerator",
  r.threshold_denominator as "thresholdDenominator", r.base, r.tie`;
