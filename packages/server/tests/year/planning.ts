import type { Asking, Year } from './world.ts';

export const WARD = { code: '03387', at: '2023-10-05' };

export interface Proposal {
  readonly id: string;
  readonly action: 'ADD' | 'KEEP' | 'REMOVE';
  readonly status: string;
  readonly title: { readonly code: string };
  readonly official: { readonly id: string; readonly fullName: string };
  readonly entryId: string | null;
  readonly reasonCode: string | null;
  readonly reason: string | null;
  readonly ground: string | null;
  readonly evidence: { readonly verified: boolean; readonly day: string | null; readonly value: string } | null;
  readonly proposedOn: string;
  readonly resolvedOn: string | null;
  readonly resolution: string | null;
  readonly priorityOrder: number | null;
  readonly version: number;
}
export interface Step {
  readonly id: string;
  readonly ordinal: number;
  readonly heldOn: string;
  readonly summoned: number;
  readonly present: number;
  readonly quorumReached: boolean | null;
  readonly version: number;
  readonly rule: { readonly legalBasis: { readonly verified: boolean } };
  readonly ballots:
    | readonly {
        readonly proposalId: string;
        readonly agree: number;
        readonly disagree: number;
        readonly invalid: number;
        readonly outcome: string | null;
      }[]
    | null;
}
export interface Round {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly openedOn: string;
  readonly allowedEvents: readonly string[];
  readonly effectiveOn: string | null;
  readonly decision: { readonly number: string; readonly signedOn: string } | null;
  readonly proposals: readonly Proposal[];
  readonly steps: readonly Step[];
  readonly publications: readonly Publication[];
}
export interface Line {
  readonly term: string;
  readonly plannedTitle: string;
  readonly fullName: string;
  readonly presentTitles: readonly string[];
}
export interface Publication {
  readonly id: string;
  readonly status: string;
  readonly audience: string;
  readonly from: string;
  readonly to: string | null;
  readonly asOf: string;
  readonly version: number;
}
export interface Entry {
  readonly id: string | null;
  readonly status: string;
  readonly from: string;
  readonly to: string | null;
  readonly removalReason: string | null;
  readonly removalCode: string | null;
  readonly priorityOrder: number | null;
  readonly title: { readonly code: string };
  readonly official: { readonly id: string; readonly fullName: string };
}

const PUBLICATION = `id status audience from to asOf version`;
export const ROUND = `id status version openedOn allowedEvents effectiveOn decision { number signedOn }
  proposals { id action status title { code } official { id fullName } entryId reasonCode reason ground
              evidence { verified day value } proposedOn resolvedOn resolution priorityOrder version }
  steps { id ordinal heldOn summoned present quorumReached version rule { legalBasis { verified } }
          ballots { proposalId agree disagree invalid outcome } }
  publications { ${PUBLICATION} }`;

const mutation = (name: string, type: string, fields: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
const TEXTS = {
  openPlanningRound: mutation('openPlanningRound', 'OpenPlanningRoundInput', ROUND),
  cancelPlanningRound: mutation('cancelPlanningRound', 'CancelPlanningRoundInput', ROUND),
  proposeEntry: mutation('proposeEntry', 'ProposeEntryInput', ROUND),
  proposeKeep: mutation('proposeKeep', 'ProposeKeepInput', ROUND),
  proposeRemoval: mutation('proposeRemoval', 'ProposeRemovalInput', ROUND),
  withdrawProposal: mutation('withdrawProposal', 'WithdrawProposalInput', ROUND),
  recordNominationStep: mutation('recordNominationStep', 'RecordNominationStepInput', ROUND),
  correctNominationStep: mutation('correctNominationStep', 'CorrectNominationStepInput', ROUND),
  decidePlanningRound: mutation('decidePlanningRound', 'DecidePlanningRoundInput', ROUND),
  publishPlan: mutation('publishPlan', 'PublishPlanInput', PUBLICATION),
  withdrawPublication: mutation('withdrawPublication', 'WithdrawPublicationInput', PUBLICATION),
} as const;
export type Mutation = keyof typeof TEXTS;

type Result<Name extends Mutation> = Name extends 'publishPlan' | 'withdrawPublication' ? Publication : Round;

export interface Told<Name extends Mutation> {
  readonly done: Result<Name> | null;
  /** The code of the refusal and the field it names. */
  readonly refused: string | null;
  readonly message: string | null;
}

/** What a mutation of succession planning is told. */
export async function attempt<Name extends Mutation>(
  year: Year,
  name: Name,
  input: object,
  asking: Asking = {},
): Promise<Told<Name>> {
  const { data, code, field, message } = await year.ask<Record<string, Result<Name>>>(TEXTS[name], { input }, asking);
  return {
    done: data?.[name] ?? null,
    refused: code === null ? null : field === null ? code : `${code} ${field}`,
    message,
  };
}

/** The same where it has to work. */
export async function perform<Name extends Mutation>(
  year: Year,
  name: Name,
  input: object,
  asking: Asking = {},
): Promise<Result<Name>> {
  const { done, refused, message } = await attempt(year, name, input, asking);
  if (done === null) throw new Error(`${name}: ${refused}: ${message}`);
  return done;
}

export async function planAt(year: Year, term: string, at: string, pending = true): Promise<readonly Entry[]> {
  const { successionPlan } = await year.told<{ successionPlan: { entries: readonly Entry[] } }>(
    `query ($unit: UnitRef!, $term: String!, $at: Date!, $pending: Boolean!) {
       successionPlan(unit: $unit, term: $term, at: $at, pending: $pending) {
         entries { id status from to removalReason removalCode priorityOrder title { code } official { id fullName } } } }`,
    { unit: WARD, term, at, pending },
  );
  return successionPlan.entries;
}

export async function roundAt(
  year: Year,
  id: string,
  at: string | null = null,
  asking: Asking = {},
): Promise<{ readonly round: Round; readonly missing: readonly Entry[]; readonly findings: readonly Finding[] }> {
  const { planningRound } = await year.told<{
    planningRound: { round: Round; missing: readonly Entry[]; findings: readonly Finding[] };
  }>(
    `query ($id: ID!, $at: Date) { planningRound(id: $id, at: $at) { round { ${ROUND} }
       missing { id status from to title { code } official { id fullName } }
       findings { rule subject personId titleCode } } }`,
    { id, at },
    asking,
  );
  return planningRound;
}
export interface Finding {
  readonly rule: string;
  readonly subject: string;
  readonly personId: string | null;
  readonly titleCode: string | null;
}

/** What is published of the ward on a day, as the bearer of the token reads it. */
export async function publishedAt(year: Year, at: string, asking: Asking = {}): Promise<readonly (readonly Line[])[]> {
  const { publishedPlans } = await year.told<{ publishedPlans: { nodes: readonly { lines: readonly Line[] }[] } }>(
    `query ($unit: UnitRef!, $at: Date!) { publishedPlans(unit: $unit, at: $at, first: 100) {
       nodes { lines { term plannedTitle fullName presentTitles } } } }`,
    { unit: WARD, at },
    asking,
  );
  return publishedPlans.nodes.map(({ lines }) => lines);
}

/** Ids of the people of the demo by their key in the ward’s file. */
export async function peopleOf(year: Year): Promise<ReadonlyMap<string, string>> {
  const rows = await year.database.dataSource.query<{ key: string; id: string }[]>(
    'select upper(key) as key, person_id as id from person_key',
  );
  return new Map(rows.map(({ key, id }) => [key, id]));
}

/** Everything that succession planning keeps, to see that nothing was written. */
export async function kept(year: Year): Promise<string> {
  const tables = [
    'planning_entry',
    'planning_round',
    'planning_round_title',
    'planning_proposal',
    'nomination_step',
    'nomination_ballot',
    'publication',
    'publication_line',
  ];
  const parts: unknown[] = [];
  for (const table of tables) {
    parts.push(await year.database.dataSource.query(`select to_jsonb(t) as row from ${table} t order by t::text`));
  }
  return JSON.stringify(parts);
}
