import type { Rulebook } from '../../../features/rulebook/index.ts';
import { appointmentLimits } from './appointments.ts';
import { codeItems } from './code-lists.ts';
import { courses } from './courses.ts';
import { dutyGroups } from './duty-groups.ts';
import { instruments } from './instruments.ts';
import { keyTitles } from './key-officials.ts';
import { planningLimits, planningTerms, retirementAges, titleLevels } from './planning.ts';
import { nominationSteps, removalGrounds } from './planning-rounds.ts';
import { quotas } from './quotas.ts';
import { rankingCaps } from './ranking-caps.ts';
import { rankingCriteria } from './ranking-criteria.ts';
import { rankingConsequences, rankingDisqualifiers } from './ranking-outcomes.ts';
import { rankingExclusions, rankingScales } from './ranking-scales.ts';
import { standards } from './standards.ts';
import { titles } from './titles.ts';
import { trainingDurations, trainingEligibility } from './training.ts';

/** Rulebook v1: what the law said of communes and wards from 2010 on, each row with what was and was not checked. */
export const rulebook: Rulebook = {
  version: '1',
  instruments,
  titles,
  quotas,
  standards,
  keyTitles,
  rankingCaps,
  rankingScales,
  rankingCriteria,
  rankingDisqualifiers,
  rankingExclusions,
  rankingConsequences,
  dutyGroups,
  planningLimits,
  titleLevels,
  appointmentLimits,
  nominationSteps,
  removalGrounds,
  retirementAges,
  planningTerms,
  trainingEligibility,
  trainingDurations,
  courses,
  codeItems,
};
