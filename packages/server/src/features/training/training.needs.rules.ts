import type { LocalDate } from '../../kernel/date.ts';
import { type CodeList, type CourseRow, listOf, type Requirement, type StandardStatus } from '../rulebook/index.ts';

/** Level codes of each list, from low to high. */
export type Scales = Readonly<Partial<Record<CodeList, readonly string[]>>>;

export const NEED_SOURCES = {
  TITLE_HELD: 'TITLE_HELD',
  TITLE_PLANNED: 'TITLE_PLANNED',
  YEARLY_MINIMUM: 'YEARLY_MINIMUM',
} as const;
export type NeedSource = keyof typeof NEED_SOURCES;

export interface ReadStandard {
  readonly requirement: Requirement;
  readonly status: StandardStatus;
  readonly held: { readonly code: string } | null;
  readonly minimum: string;
}

/**
 * Whether training is what is missing: the level held is known, and falls short. A level that is not known is a gap of
 * the record, and an exemption is none.
 */
export function isShort({ requirement, status, held, minimum }: ReadStandard, scales: Scales): boolean {
  if (status === 'MET' || status === 'EXEMPT' || held === null) return false;
  const scale = scales[listOf(requirement)] ?? [];
  const [has, asked] = [scale.indexOf(held.code), scale.indexOf(minimum)];
  return has >= 0 && has < asked;
}

/** The courses whose level is enough, the lowest first. */
export function coursesClosing(
  { requirement, minimum }: Pick<ReadStandard, 'requirement' | 'minimum'>,
  courses: readonly CourseRow[],
  scales: Scales,
): readonly CourseRow[] {
  const scale = scales[listOf(requirement)] ?? [];
  const asked = scale.indexOf(minimum);
  const levelOf = ({ grants }: CourseRow) => (grants?.kind === requirement ? scale.indexOf(grants.level) : -1);
  return courses
    .filter((course) => asked >= 0 && levelOf(course) >= asked)
    .sort((a, b) => levelOf(a) - levelOf(b) || (a.code < b.code ? -1 : 1));
}

export interface CountedTurn {
  readonly startedOn: LocalDate;
  readonly lessons: number | null;
}

/** What somebody has learned in a year, as far as lessons are known. */
export interface YearOfLessons {
  readonly counted: number;
  /** Turns that say nothing of their lessons. */
  readonly unknownTurns: number;
  readonly status: StandardStatus;
}

/** A minimum that was not checked is seen to be reached, never to be missed; nor is one where lessons are not known. */
export function yearOfLessons(
  turns: readonly CountedTurn[],
  year: number,
  rule: { readonly least: number; readonly verified: boolean },
): YearOfLessons {
  const inYear = turns.filter(({ startedOn }) => startedOn.startsWith(`${year}-`));
  const counted = inYear.reduce((sum, { lessons }) => sum + (lessons ?? 0), 0);
  const unknownTurns = inYear.filter(({ lessons }) => lessons === null).length;
  const decided = rule.verified && unknownTurns === 0;
  return { counted, unknownTurns, status: counted >= rule.least ? 'MET' : decided ? 'NOT_MET' : 'UNKNOWN' };
}
