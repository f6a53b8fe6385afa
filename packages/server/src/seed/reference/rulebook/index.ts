import type { Rulebook } from '../../../features/rulebook/index.ts';
import { codeItems } from './code-lists.ts';
import { courses } from './courses.ts';
import { instruments } from './instruments.ts';
import { keyTitles } from './key-officials.ts';
import { planningLimits, planningTerms, retirementAges, titleLevels } from './planning.ts';
import { quotas } from './quotas.ts';
import { rankingCaps } from './ranking-caps.ts';
import { standards } from './standards.ts';
import { titles } from './titles.ts';

/** Rulebook v1: what the law said of communes and wards from 2010 on, each row with what was and was not checked. */
export const rulebook: Rulebook = {
  version: '1',
  instruments,
  titles,
  quotas,
  standards,
  keyTitles,
  rankingCaps,
  planningLimits,
  titleLevels,
  retirementAges,
  planningTerms,
  courses,
  codeItems,
};
