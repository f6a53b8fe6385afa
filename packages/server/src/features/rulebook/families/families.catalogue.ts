import { COURSE } from './course.facts.ts';
import type { RuleFamilyEntry } from './family.ts';
import { KEY_TITLE } from './key-title.facts.ts';
import { NOMINATION_STEP } from './nomination-step.facts.ts';
import { PLANNING_LIMIT } from './planning-limit.facts.ts';
import { PLANNING_TERM } from './planning-term.facts.ts';
import { QUOTA } from './quota.facts.ts';
import { RANKING_CAP } from './ranking-cap.facts.ts';
import { REMOVAL_GROUND } from './removal-ground.facts.ts';
import { RETIREMENT_AGE } from './retirement-age.facts.ts';
import { STANDARD } from './standard.facts.ts';
import { TITLE } from './title.facts.ts';
import { TITLE_LEVEL } from './title-level.facts.ts';
import { UNIT_CLASS } from './unit-class.facts.ts';

/** Every family of rules. Add one here, and it is in the API, the SDK and the law of unchanged answers. */
export const FAMILIES = {
  TITLE,
  QUOTA,
  STANDARD,
  KEY_TITLE,
  PLANNING_LIMIT,
  TITLE_LEVEL,
  NOMINATION_STEP,
  REMOVAL_GROUND,
  RANKING_CAP,
  RETIREMENT_AGE,
  COURSE,
  PLANNING_TERM,
  UNIT_CLASS,
} as const satisfies Readonly<Record<string, RuleFamilyEntry>>;

export type RuleFamily = keyof typeof FAMILIES;

/** The enum of the API is the catalogue itself. */
export const RULE_FAMILIES = Object.fromEntries(Object.keys(FAMILIES).map((code) => [code, code])) as {
  readonly [F in RuleFamily]: F;
};
