import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { OfficialRow } from '../roster/index.ts';
import {
  CodeList,
  type CourseRow,
  listCodeItems,
  listCourses,
  listOf,
  listTrainingEligibility,
  type TrainingForm,
} from '../rulebook/index.ts';
import { type CandidateFacts, candidateFacts } from './training.candidates.store.ts';
import { type Candidate, eligibilityOf } from './training.eligibility.rules.ts';
import type { Scales } from './training.needs.rules.ts';
import type { EligibilitySnapshot } from './training.nomination.store.ts';

/** A person in office, with what conditions of training are read of. */
export interface KnownCandidate {
  readonly official: OfficialRow;
  readonly facts: CandidateFacts;
  readonly candidate: Candidate;
}

const NOTHING_KNOWN = { planned: [], partyMember: null, ranks: [] } as const;

export async function knownCandidates(
  scope: Scope,
  officials: readonly OfficialRow[],
  at: LocalDate,
): Promise<readonly KnownCandidate[]> {
  const facts = new Map((await candidateFacts(scope, officials, at)).map((row) => [row.personId, row]));
  return officials.map((official) => {
    const known = facts.get(official.id) ?? { personId: official.id, ...NOTHING_KNOWN };
    return {
      official,
      facts: known,
      candidate: {
        titles: official.titles.map(({ code }) => code),
        planned: known.planned.map(({ code }) => code),
        category: official.category,
        sex: official.sex,
        birthDate: official.birthDate,
        birthPrecision: official.birthPrecision,
        education: official.education,
        partyMember: known.partyMember,
        ranks: known.ranks,
      },
    };
  });
}

const HELD = {
  PROFESSIONAL: 'education',
  POLITICAL_THEORY: 'politicalTheory',
  STATE_MANAGEMENT: 'stateManagement',
} as const satisfies Record<string, keyof OfficialRow>;

/** Whether the person holds what the course grants, or more. */
function holds(official: OfficialRow, { grants }: Pick<CourseRow, 'grants'>, scales: Scales): boolean {
  if (grants === null) return false;
  const scale = scales[listOf(grants.kind)] ?? [];
  const held = official[HELD[grants.kind]];
  return held !== null && scale.indexOf(held) >= scale.indexOf(grants.level);
}

/** Level codes of each list, from low to high. */
export async function readScales(scope: Scope): Promise<Scales> {
  const items = await listCodeItems(scope);
  const of = (list: CodeList) => items.filter((item) => item.list === list).map(({ code }) => code);
  return Object.fromEntries(
    [CodeList.EDUCATION, CodeList.POLITICAL_THEORY, CodeList.STATE_MANAGEMENT].map((list) => [list, of(list)]),
  );
}

export type ReadEligibility = (
  known: KnownCandidate,
  course: CourseRow,
  form: TrainingForm | null,
) => EligibilitySnapshot;

/** The conditions of the day, ready to be held against candidates. Two statements, however many are asked about. */
export async function readEligibility(
  scope: Scope,
  at: LocalDate,
  courses: readonly string[] | null = null,
): Promise<ReadEligibility> {
  const rules = await listTrainingEligibility(scope, at, courses);
  const scales = await readScales(scope);
  return ({ official, candidate }, course, form) => ({
    ...eligibilityOf(
      rules.filter(({ courseCode }) => courseCode === course.code),
      candidate,
      form,
      at,
      scales.EDUCATION ?? [],
    ),
    alreadyHeld: holds(official, course, scales),
  });
}

export async function namedCourse(scope: Scope, code: string): Promise<CourseRow> {
  const course = (await listCourses(scope)).find((row) => row.code === code);
  if (course !== undefined) return course;
  throw new DomainError(
    'VALIDATION_FAILED',
    { vi: 'Không có khóa này trong danh mục.', en: 'The catalogue holds no such course.' },
    'course',
  );
}
