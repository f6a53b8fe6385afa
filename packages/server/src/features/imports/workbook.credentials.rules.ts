import type { LocalDate } from '../../kernel/date.ts';
import { fold } from '../../kernel/spelling.ts';
import type { CredentialKind } from './workbook.catalogue.ts';
import type { ParsedCredential, PartialDate, TrainingRow } from './workbook.parsed.ts';
import type { StatedLevels } from './workbook.persons.rules.ts';
import type { CatalogueIndex } from './workbook.vocabulary.rules.ts';

/** The day a completed course was finished: its last day, or its first where no last day is given. */
export function completionDate({ period }: Pick<TrainingRow, 'period'>): PartialDate {
  const { from, lastDay } = period;
  return lastDay !== null && lastDay.value >= from.value ? lastDay : from;
}

const UNFINISHED = /^(không|chưa|đang|bỏ|trượt|rớt)(?!\p{L})/u;

/** Whether a course counts as finished at the reference date. */
export function isCompleted(row: Pick<TrainingRow, 'period' | 'result' | 'certificate'>, at: LocalDate): boolean {
  if (row.result !== null && UNFINISHED.test(fold(row.result))) return false;
  const finished = row.result !== null || row.certificate !== null || row.period.lastDay !== null;
  return finished && completionDate(row).value <= at;
}

/** The kinds of which the file says that nothing is held. */
export function withoutLevel(levels: StatedLevels): CredentialKind[] {
  const stated: readonly (readonly [CredentialKind, string | null])[] = [
    ['PROFESSIONAL', levels.education],
    ['POLITICAL_THEORY', levels.politicalTheory],
    ['STATE_MANAGEMENT', levels.stateManagement],
  ];
  return stated.flatMap(([kind, level]) => (level === 'NONE' ? [kind] : []));
}

/** A level is known since the reference date, or gained the day a completed course of the file granted it. */
export function credentialsOf(
  levels: StatedLevels,
  courses: readonly TrainingRow[],
  grants: CatalogueIndex['grants'],
  at: LocalDate,
): ParsedCredential[] {
  const completed = courses.filter((course) => course.completed);
  const heldSince = (kind: CredentialKind, level: string) => {
    const gained = completed
      .filter(({ courseCode }) => grants.get(courseCode)?.kind === kind && grants.get(courseCode)?.level === level)
      .map(completionDate)
      .sort((a, b) => a.value.localeCompare(b.value))[0];
    return gained
      ? { heldFrom: gained.value, precision: gained.precision }
      : { heldFrom: at, precision: 'KNOWN_SINCE' as const };
  };
  const graded = (kind: CredentialKind, level: string | null, field: string | null = null): ParsedCredential[] =>
    level === null || level === 'NONE' ? [] : [{ kind, level, field, text: null, ...heldSince(kind, level) }];
  const free = (kind: CredentialKind, text: string | null): ParsedCredential[] =>
    text === null ? [] : [{ kind, level: null, field: null, text, heldFrom: at, precision: 'KNOWN_SINCE' }];
  return [
    ...graded('PROFESSIONAL', levels.education, levels.educationField),
    ...graded('POLITICAL_THEORY', levels.politicalTheory),
    ...graded('STATE_MANAGEMENT', levels.stateManagement),
    ...free('FOREIGN_LANGUAGE', levels.foreignLanguage),
    ...free('IT', levels.itSkill),
    ...free('ETHNIC_LANGUAGE', levels.ethnicLanguage),
  ];
}
