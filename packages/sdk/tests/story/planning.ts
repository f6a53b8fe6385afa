import { expect } from 'vitest';
import type { Story } from './story.ts';
import { PLANNED } from './ward-file.ts';

type Kind = 'BUILD' | 'SUPPLEMENT' | 'ANNUAL_REVIEW';

interface Opening {
  readonly term: string;
  readonly kind: Kind;
  readonly on: string;
  readonly procedure?: string;
}

/** Of a plan: who was added when, as the file of the ward says. */
const addedOn = (term: string, from: string) => PLANNED.filter((row) => row.term === term && row.from === from);

async function open({ officer, ward }: Story, { term, kind, on, procedure }: Opening, titles: readonly string[]) {
  const { openPlanningRound } = await officer.succession.openPlanningRound({
    input: {
      unit: ward,
      term,
      kind,
      year: Number(on.slice(0, 4)),
      authority: 'Ban Thường vụ Đảng ủy phường',
      titles: [...new Set(titles)],
      openedOn: on,
      ...(procedure === undefined ? {} : { procedure }),
    },
  });
  return openPlanningRound;
}

type Round = Awaited<ReturnType<typeof open>>;

/** Approves whatever was proposed, by one decision of the day. */
async function decide({ officer }: Story, round: Round, on: string): Promise<Round> {
  const approved = round.proposals.filter(({ status }) => status === 'PROPOSED').map(({ id }) => id);
  const { decidePlanningRound } = await officer.succession.decidePlanningRound({
    input: {
      roundId: round.id,
      expectedVersion: round.version,
      decision: { number: `${round.year}-QĐ/ĐU`, signer: 'Bí thư Đảng ủy', signedOn: on },
      effectiveOn: on,
      approved,
      rejected: [],
    },
  });
  return decidePlanningRound;
}

/** People are introduced, and in a round with ballots everybody votes at every step. */
export async function addToPlan(story: Story, opening: Opening, fileDay: string): Promise<Round> {
  const { succession } = story.officer;
  const rows = addedOn(opening.term, fileDay);
  let round = await open(
    story,
    opening,
    rows.map(({ title }) => title),
  );
  for (const row of rows) {
    const { proposeEntry } = await succession.proposeEntry({
      input: {
        roundId: round.id,
        personId: story.ids.get(row.key) ?? '',
        titleCode: row.title,
        reason: 'Được hội nghị giới thiệu',
        proposedOn: opening.on,
      },
    });
    round = proposeEntry;
  }
  if (opening.procedure !== undefined) round = await vote(story, round, opening);
  return decide(story, round, opening.on);
}

async function vote({ officer: { succession } }: Story, round: Round, { on, procedure }: Opening): Promise<Round> {
  const { nominationProcedures } = await succession.nominationProcedures({ at: on });
  const steps = nominationProcedures.filter((step) => step.procedure === procedure);
  if (steps.length === 0) throw new Error(`There is no procedure ${procedure}.`);
  let now = round;
  for (const { ordinal, thresholdNumerator } of steps) {
    const { recordNominationStep } = await succession.recordNominationStep({
      input: {
        roundId: now.id,
        expectedVersion: now.version,
        ordinal,
        heldOn: on,
        summoned: 15,
        present: 14,
        // Some steps talk, and do not vote.
        ballots:
          thresholdNumerator === null
            ? []
            : now.proposals.map(({ id }) => ({ proposalId: id, agree: 13, disagree: 1, invalid: 0 })),
      },
    });
    now = recordNominationStep;
  }
  return now;
}

/** The review of the year: everybody is kept or taken out, each with a reason. */
export async function reviewPlan(story: Story, term: string, on: string): Promise<Round> {
  const { succession } = story.officer;
  const { successionPlan } = await succession.successionPlan({ unit: story.ward, term, at: on });
  const active = successionPlan.entries.filter(({ status }) => status === 'ACTIVE');
  let round = await open(
    story,
    { term, kind: 'ANNUAL_REVIEW', on },
    active.map(({ title }) => title.code),
  );
  const leaving = PLANNED.filter((row) => row.term === term && row.lastDay !== null);
  for (const { id, title, official } of active) {
    const leaves = leaving.some((row) => row.title === title.code && story.ids.get(row.key) === official.id);
    if (leaves) {
      const { proposeRemoval } = await succession.proposeRemoval({
        input: {
          roundId: round.id,
          entryId: id ?? '',
          reasonCode: 'STANDARD_NOT_MET',
          reason: 'Không còn đáp ứng tiêu chuẩn',
          proposedOn: on,
        },
      });
      round = proposeRemoval;
    } else {
      const { proposeKeep } = await succession.proposeKeep({
        input: { roundId: round.id, entryId: id ?? '', reason: 'Vẫn đáp ứng tiêu chuẩn, điều kiện', proposedOn: on },
      });
      round = proposeKeep;
    }
  }
  return decide(story, round, on);
}

/** The plan is shown to cadres and Party members: names and titles, nothing else. */
export async function publish({ officer: { succession }, ward }: Story, round: Round): Promise<void> {
  const { publishPlan } = await succession.publishPlan({
    input: {
      roundId: round.id,
      expectedVersion: round.version,
      audience: 'CADRES_AND_PARTY_MEMBERS',
      from: '2023-07-01',
      to: '2023-12-31',
    },
  });
  const { publishedPlans } = await succession.publishedPlans({ unit: ward, at: '2023-07-01', first: 10 });
  expect(publishedPlans.nodes.map(({ id, lines }) => [id, lines.length])).toEqual([[publishPlan.id, 21]]);
}
