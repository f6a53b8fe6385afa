import type { LocalDate } from '../../kernel/date.ts';
import { sortName } from '../roster/index.ts';
import type { ParsedWorkbook, PersonRow, TrainingRow } from './workbook.parsed.ts';
import { fold } from './workbook.text.rules.ts';

/** The rows of a file as the staging tables take them; the names are those of columns. */
export type StagedOffice = ReturnType<typeof stagedOffice>;
export type StagedCredential = ReturnType<typeof stagedCredentials>[number];
export type StagedTraining = ReturnType<typeof stagedTraining>;
export type StagedPlan = ReturnType<typeof stagedPlan>;
export type StagedRank = ReturnType<typeof stagedRank>;
export type StagedCollective = ParsedWorkbook['collectives'][number];
export type StagedReference = ReturnType<typeof stagedReferences>[number];

/** A key of twelve digits is the personal identifier itself. */
const identifierIn = (key: string): string | null => (/^\d{12}$/.test(key) ? key : null);

export function stagedOffice(row: PersonRow) {
  return {
    line: row.line,
    key: fold(row.personKey),
    full_name: row.fullName,
    sort_name: sortName(row.fullName),
    sex: row.sex,
    birth_date: row.birthDate.value,
    birth_precision: row.birthDate.precision,
    identifier: row.nationalId ?? identifierIn(row.personKey),
    ethnicity_list: row.ethnicity.list,
    ethnicity_code: row.ethnicity.code,
    religion_code: row.religion,
    note: row.note,
    joined_on: row.partyJoined?.value ?? null,
    joined_precision: row.partyJoined?.precision ?? null,
    official_on: row.partyOfficial?.value ?? null,
    official_precision: row.partyOfficial?.precision ?? null,
    category: row.category,
    titles: row.titles,
    valid_from: row.period.from.value,
    from_precision: row.period.from.precision,
    valid_to: row.period.to?.value ?? null,
    decision_number: row.decisionNumber,
  };
}

export function stagedCredentials(row: PersonRow, at: LocalDate) {
  const key = fold(row.personKey);
  return [
    ...row.credentials.map((each) => ({
      key,
      kind: each.kind,
      level: each.level ?? each.text ?? '',
      field: each.field,
      held_from: each.heldFrom,
      precision: each.precision,
    })),
    ...row.without.map((kind) => ({
      key,
      kind,
      level: 'NONE',
      field: null,
      held_from: at,
      precision: 'KNOWN_SINCE' as const,
    })),
  ];
}

export function stagedTraining(row: TrainingRow) {
  return {
    line: row.line,
    key: fold(row.personKey),
    course_code: row.courseCode,
    started_on: row.period.from.value,
    started_precision: row.period.from.precision,
    ended_on: row.period.to?.value ?? null,
    decision_number: row.decisionNumber,
    provider: row.institution,
    result: row.result,
    certificate: row.certificate,
  };
}

export function stagedPlan(row: ParsedWorkbook['planning'][number]) {
  return {
    line: row.line,
    key: fold(row.personKey),
    term: row.term.label,
    title_code: row.titleCode,
    valid_from: row.period.from.value,
    valid_to: row.period.to?.value ?? null,
    removal_reason: row.removalReason,
  };
}

export function stagedRank(row: ParsedWorkbook['ranks'][number]) {
  return { line: row.line, key: fold(row.personKey), year: row.year, rank: row.rank };
}

/** Everybody the other sheets name, once. */
export function stagedReferences(book: ParsedWorkbook) {
  const listed = new Set([...book.persons.map((row) => fold(row.personKey)), ...book.rejectedPersons]);
  const spelling = new Map(
    [...book.training, ...book.planning, ...book.ranks].map((row) => [fold(row.personKey), row.personKey] as const),
  );
  return [...spelling].map(([key, text]) => ({
    key,
    spelling: text,
    identifier: identifierIn(text),
    listed: listed.has(key),
  }));
}
