import { type LocalDate, yearOf } from '../../kernel/date.ts';
import type { Bilingual } from '../../kernel/text.ts';
import { type Basis, checkStandard, type TrainingEligibilityRow, type TrainingForm } from '../rulebook/index.ts';

export const CONDITION_STATUSES = { MET: 'MET', NOT_MET: 'NOT_MET', UNKNOWN: 'UNKNOWN' } as const;
export type ConditionStatus = keyof typeof CONDITION_STATUSES;

export const ELIGIBILITY_VERDICTS = {
  ELIGIBLE: 'ELIGIBLE',
  NOT_ELIGIBLE: 'NOT_ELIGIBLE',
  UNKNOWN: 'UNKNOWN',
  NO_RULE: 'NO_RULE',
} as const;
export type EligibilityVerdict = keyof typeof ELIGIBILITY_VERDICTS;

/** What the conditions of training are read of. */
export interface Candidate {
  readonly titles: readonly string[];
  readonly planned: readonly string[];
  readonly category: string;
  readonly sex: 'FEMALE' | 'MALE';
  readonly birthDate: LocalDate;
  readonly birthPrecision: string;
  readonly education: string | null;
  /** Null where the viewer may not know. */
  readonly partyMember: boolean | null;
  readonly ranks: readonly { readonly year: number; readonly rank: string }[];
}

export type EligibilityRule = Pick<
  TrainingEligibilityRow,
  'courseCode' | 'form' | 'sex' | 'terms' | 'open' | 'textVi' | 'textEn' | 'basis'
>;

export interface ConditionReading {
  readonly condition: TrainingEligibilityRow['terms']['condition'];
  readonly form: TrainingForm | 'ANY';
  readonly status: ConditionStatus;
  readonly text: Bilingual;
  readonly basis: Basis;
  /** Tells of Party membership: shown only to whoever may see it. */
  readonly sensitive: boolean;
}

export interface Eligibility {
  readonly verdict: EligibilityVerdict;
  readonly readings: readonly ConditionReading[];
}

const RANKS = ['NOT_COMPLETED', 'COMPLETED', 'GOOD', 'EXCELLENT'];

/**
 * Where a candidate stands with the conditions of a course on a day. It blocks nothing: who is sent is decided by
 * people. A condition that was not checked against its text, or that others may meet in ways the register cannot tell,
 * is seen to be met, never to be missed. `form: null` = not known yet.
 */
export function eligibilityOf(
  rules: readonly EligibilityRule[],
  candidate: Candidate,
  form: TrainingForm | null,
  at: LocalDate,
  educationScale: readonly string[],
): Eligibility {
  const readings = rules
    .filter((rule) => rule.sex === 'ANY' || rule.sex === candidate.sex)
    .filter((rule) => rule.form === 'ANY' || form === null || rule.form === form)
    .map((rule): ConditionReading => {
      const found = statusOf(rule, candidate, at, educationScale);
      const decided = rule.basis.verified && !rule.open && (rule.form === 'ANY' || form !== null);
      return {
        condition: rule.terms.condition,
        form: rule.form,
        status: found === 'NOT_MET' && !decided ? 'UNKNOWN' : found,
        text: { vi: rule.textVi, en: rule.textEn },
        basis: rule.basis,
        sensitive: tellsOfParty(rule),
      };
    });
  return { verdict: verdictOf(readings.map(({ status }) => status)), readings };
}

export function verdictOf(statuses: readonly ConditionStatus[]): EligibilityVerdict {
  if (statuses.length === 0) return 'NO_RULE';
  if (statuses.includes('NOT_MET')) return 'NOT_ELIGIBLE';
  return statuses.includes('UNKNOWN') ? 'UNKNOWN' : 'ELIGIBLE';
}

/** The same for a viewer who may not know of Party membership: what tells of it is not known, and neither is what follows. */
export function withoutSensitive({ readings }: Eligibility): Eligibility {
  const shown = readings.map(
    (reading): ConditionReading => (reading.sensitive ? { ...reading, status: 'UNKNOWN' } : reading),
  );
  return { verdict: verdictOf(shown.map(({ status }) => status)), readings: shown };
}

const tellsOfParty = ({ terms }: EligibilityRule) =>
  terms.condition === 'PARTY_MEMBER' || (terms.condition === 'AUDIENCE' && terms.partyMembers);

function statusOf(
  { terms }: EligibilityRule,
  candidate: Candidate,
  at: LocalDate,
  educationScale: readonly string[],
): ConditionStatus {
  switch (terms.condition) {
    case 'AUDIENCE': {
      const titled = [...candidate.titles, ...candidate.planned].some((code) => terms.titles.includes(code));
      const ofCategory =
        terms.categories.some((category) => category === candidate.category) &&
        !candidate.titles.some((code) => terms.exceptTitles.includes(code));
      if (titled || ofCategory || (terms.partyMembers && candidate.partyMember === true)) return 'MET';
      return terms.partyMembers && candidate.partyMember === null ? 'UNKNOWN' : 'NOT_MET';
    }
    case 'PARTY_MEMBER':
      return candidate.partyMember === null ? 'UNKNOWN' : metIf(candidate.partyMember);
    case 'EDUCATION':
      return checkStandard(candidate.education, terms.minimum, educationScale);
    case 'RECENT_RANKS': {
      const years = Array.from({ length: terms.years }, (_, index) => yearOf(at) - 1 - index);
      const ranks = years.map((year) => candidate.ranks.find((rank) => rank.year === year)?.rank ?? null);
      const least = RANKS.indexOf(terms.minimum);
      if (ranks.some((rank) => rank !== null && RANKS.indexOf(rank) < least)) return 'NOT_MET';
      return ranks.includes(null) ? 'UNKNOWN' : 'MET';
    }
    case 'AGE': {
      const { youngest, oldest } = agesOn(candidate, at);
      const [from, to] = [terms.from ?? 0, terms.to ?? Number.POSITIVE_INFINITY];
      if (from <= youngest && oldest <= to) return 'MET';
      return oldest < from || to < youngest ? 'NOT_MET' : 'UNKNOWN';
    }
  }
}

const metIf = (met: boolean): ConditionStatus => (met ? 'MET' : 'NOT_MET');

/** Whole years lived on the day: between two numbers where the month or the day of birth is not known. */
function agesOn({ birthDate, birthPrecision }: Candidate, at: LocalDate): { youngest: number; oldest: number } {
  const latest =
    {
      DAY: birthDate,
      MONTH: `${birthDate.slice(0, 7)}-31`,
      YEAR: `${birthDate.slice(0, 4)}-12-31`,
    }[birthPrecision] ?? `${birthDate.slice(0, 4)}-12-31`;
  const age = (born: string) => yearOf(at) - yearOf(born) - (at.slice(5) < born.slice(5) ? 1 : 0);
  return { youngest: age(latest), oldest: age(birthDate) };
}
