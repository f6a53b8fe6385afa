import { yearOf } from '../../kernel/date.ts';
import { type Limit, type PlannedEntry, personsOf } from './succession.rules.ts';

export const SHARE_GROUPS = { WOMEN: 'WOMEN', ETHNIC_MINORITY: 'ETHNIC_MINORITY', YOUNG: 'YOUNG' } as const;
export type ShareGroup = keyof typeof SHARE_GROUPS;

/** Why a count is not given. */
export const SHARE_WITHHELD = {
  /** Ethnicity is sensitive: only for those who may see it of every unit that is counted. */
  SENSITIVE: 'SENSITIVE',
  /** No rule of the day says who is young. */
  NO_AGE: 'NO_AGE',
} as const;
export type ShareWithheld = keyof typeof SHARE_WITHHELD;

export interface Share<Rule extends Limit> {
  readonly group: ShareGroup;
  /** Everybody planned, each once. */
  readonly planned: number;
  readonly ofWhom: number | null;
  /** Of whom it is not known. */
  readonly unknown: number | null;
  readonly targetPercent: number | null;
  readonly met: boolean | null;
  readonly verified: boolean;
  readonly withheld: ShareWithheld | null;
  readonly rule: Rule | null;
}

/** Of how many it is known, and not known, in a count made where the data is. */
export interface MinorityCount {
  readonly minority: number;
  readonly unknown: number;
}

/**
 * Whether at least the share is there: certain either way, or null. In whole numbers: of 28 persons 7 are exactly 25 %.
 */
export function reaches(persons: number, ofWhom: number, unknown: number, percent: number): boolean | null {
  if (persons === 0) return null;
  if (ofWhom * 100 >= percent * persons) return true;
  return (ofWhom + unknown) * 100 < percent * persons ? false : null;
}

/** The shares of a plan against what the rules of the day ask, where they ask anything. Persons, not entries. */
export function sharesOf<Rule extends Limit>(
  entries: readonly PlannedEntry[],
  rules: readonly Rule[],
  minority: MinorityCount | null,
  at: string,
): Share<Rule>[] {
  const plan = personsOf(entries.filter(({ active }) => active));
  const ruleOf = (name: Limit['rule']) => rules.find(({ rule }) => rule === name) ?? null;
  const share = (
    group: ShareGroup,
    rule: Rule | null,
    count: { readonly ofWhom: number; readonly unknown: number } | null,
    withheld: ShareWithheld,
  ): Share<Rule> => {
    const targetPercent = rule?.value ?? null;
    const told = count === null || targetPercent === null;
    return {
      group,
      planned: plan.length,
      ofWhom: count?.ofWhom ?? null,
      unknown: count?.unknown ?? null,
      targetPercent,
      met: told ? null : reaches(plan.length, count.ofWhom, count.unknown, targetPercent),
      verified: rule?.verified ?? false,
      withheld: count === null ? withheld : null,
      rule,
    };
  };
  const youngRule = ruleOf('YOUNG_SHARE');
  const under = youngRule?.youngUnder ?? null;
  return [
    share(
      'WOMEN',
      ruleOf('WOMEN_SHARE'),
      {
        ofWhom: plan.filter(({ sex }) => sex === 'FEMALE').length,
        unknown: plan.filter(({ sex }) => sex === null).length,
      },
      'SENSITIVE',
    ),
    share(
      'ETHNIC_MINORITY',
      null,
      minority === null ? null : { ofWhom: minority.minority, unknown: minority.unknown },
      'SENSITIVE',
    ),
    share(
      'YOUNG',
      youngRule,
      under === null
        ? null
        : {
            ofWhom: plan.filter(({ birthDate }) => birthDate !== null && yearOf(at) - yearOf(birthDate) < under).length,
            unknown: plan.filter(({ birthDate }) => birthDate === null).length,
          },
      'NO_AGE',
    ),
  ];
}
