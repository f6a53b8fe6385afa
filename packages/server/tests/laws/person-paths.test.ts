import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { wireFeatures } from '../../src/api/features.ts';
import { assembleSchema } from '../../src/api/schema.ts';
import { systemClock } from '../../src/kernel/date.ts';
import { testKeys } from '../../src/testing/index.ts';
import { pathsToPersons, typesBeneathPerson } from '../walls/schema-paths.ts';
import { sourceFiles } from './sources.ts';

const schema = assembleSchema(wireFeatures(systemClock, testKeys));

test('every way to a person is known, with its permission', () => {
  // A new one has to be asked for in tests/walls/persons.db.test.ts as well.
  expect(pathsToPersons(schema)).toEqual([
    'audit:read: audit.nodes.personIds',
    'ranking:write: correctRank.official',
    'ranking:write: decideRanks.official',
    'ranking:write: markNotRanked.official',
    'ranking:write: notifyRanks.official',
    'ranking:write: proposeRank.official',
    'ranking:write: recordMeetingOpinion.official',
    'ranking:write: recordSelfAssessment.official',
    'roster:identify: revealPersonalIdentifier',
    'roster:read: carryOvers.nodes',
    'roster:read: official',
    'roster:read: officials.nodes',
    'roster:read: personnelEvents.nodes',
    'roster:read: planningRound.findings.personId',
    'roster:read: planningRound.missing.official',
    'roster:read: planningRound.round.proposals.official',
    'roster:read: planningRounds.nodes.proposals.official',
    'roster:read: rankingFindings.findings.personId',
    'roster:read: rankingReviews.nodes.official',
    'roster:read: registeredPersons.nodes',
    'roster:read: removalGrounds.entry.official',
    'roster:read: staffingForecast.official',
    'roster:read: standardGaps.nominations',
    'roster:read: standardGaps.official',
    'roster:read: successionPlan.entries.official',
    'roster:read: successionPlan.findings.personId',
    'roster:read: suggestTraining.choices.eligibility',
    'roster:read: suggestTraining.choices.needs',
    'roster:read: suggestTraining.choices.official',
    'roster:read: suggestTraining.notChosen.need',
    'roster:read: trainingEligibility',
    'roster:read: trainingNeeds',
    'roster:read: trainingNominations.nodes',
    'roster:write: addConcurrentTitle.event',
    'roster:write: appoint.event',
    'roster:write: confirmCarryOver.carryOver',
    'roster:write: confirmCarryOver.event',
    'roster:write: correctPerson',
    'roster:write: declineCarryOver',
    'roster:write: endConcurrentTitle.event',
    'roster:write: liftDiscipline',
    'roster:write: reappoint.event',
    'roster:write: recordCredential',
    'roster:write: recordDiscipline',
    'roster:write: recordPartyMembership',
    'roster:write: registerPerson',
    'roster:write: relieve.event',
    'roster:write: retire.event',
    'roster:write: rotate.event',
    'roster:write: transfer.event',
    'succession:published: publishedPlans.nodes.lines.fullName',
    'succession:write: cancelPlanningRound.proposals.official',
    'succession:write: correctNominationStep.proposals.official',
    'succession:write: decidePlanningRound.proposals.official',
    'succession:write: openPlanningRound.proposals.official',
    'succession:write: proposeEntry.proposals.official',
    'succession:write: proposeKeep.proposals.official',
    'succession:write: proposeRemoval.proposals.official',
    'succession:write: recordNominationStep.proposals.official',
    'succession:write: withdrawProposal.proposals.official',
    'training:write: completeTraining',
    'training:write: declineTraining',
    'training:write: enrolInTraining',
    'training:write: failTraining',
    'training:write: nominateForTraining',
    'training:write: sendToTraining',
    'training:write: withdrawFromTraining',
  ]);
});

test('facts of a person are met beneath the person alone', () => {
  expect(typesBeneathPerson(schema)).toEqual({
    alone: [
      'AnnualRank',
      'Appointment',
      'Credential',
      'Discipline',
      'HeldTitle',
      'PartyMembership',
      'PlanningEntry',
      'Trainee',
      'TrainingConditionReading',
      'TrainingEnrolment',
      'TrainingLessons',
      'TrainingNeedTarget',
    ],
    shared: [
      'Absence',
      'CourseGrant',
      'Decision',
      'GivenPoints',
      'MeetingOpinion',
      'NotRanked',
      'PageInfo',
      'PeriodScore',
      'RankCorrection',
      'RankProposal',
      'RankingReview',
      'ReviewedPerson',
      'RuleBasis',
      'SelfAssessment',
      'TitleName',
      'TrainingCourse',
      'TrainingDuration',
      'TrainingOutcome',
      'TrainingPlan',
      'TrainingPlanFinding',
      'TrainingPlanLine',
      'TrainingRule',
      'Unit',
      'UnitConnection',
      'YearPoints',
    ],
  });
});

test('the law sees a new way', () => {
  const other = buildSchema(`
    type Query { unit: Unit, person(id: ID!): Official }
    type Unit { head: Official, units: [Unit!]!, note: Note }
    type Note { personIds: [ID!]! }
    type Official { id: ID! }`);
  expect(pathsToPersons(other)).toEqual(['none: person', 'none: unit.head', 'none: unit.note.personIds']);
});

test('the system acts beside a viewer only where it is known to', () => {
  const reasons = sourceFiles()
    .filter(({ path }) => !/\.test\.ts$|\.fixtures\.ts$|^testing\//.test(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/systemScope\('([^']+)'/g)].map(([, reason]) => `${path}: ${reason}`),
    );
  expect([...new Set(reasons)].sort()).toEqual([
    'api/seal-identifiers.ts: look for lost keys',
    'api/seal-identifiers.ts: seal identifiers',
    'api/server.ts: remember use',
    'features/access/access.operator.ts: make an operator',
    'features/access/access.service.ts: sign in',
    'features/access/access.sessions.service.ts: sign in',
    'features/access/access.sessions.service.ts: sign out',
    'features/audit/audit.journal.ts: record what was read',
    'features/audit/audit.journal.ts: seal the audit chain',
    'features/audit/audit.service.ts: show the audit chain to whoever may read it',
    'features/audit/audit.service.ts: sign the head of the audit chain',
    'features/audit/audit.service.ts: verify the audit chain',
    'features/imports/imports.service.ts: workbook template',
    'seed/bench/bench.ts: seed the bench',
    'seed/demo/demo.ts: add the accounts of the demo',
    'seed/demo/demo.ts: load the demo',
    'seed/demo/demo.ts: look for the demo',
    'seed/demo/years/index.ts: live the years of the demo',
    'seed/reference/load.ts: load reference data',
  ]);
});
