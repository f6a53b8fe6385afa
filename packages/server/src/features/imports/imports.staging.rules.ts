import type { LocalDate } from '../../kernel/date.ts';
import { fold } from '../../kernel/spelling.ts';
import { sortName } from '../roster/index.ts';
import type { ParsedWorkbook, PersonRow, TrainingRow } from './workbook.parsed.ts';

/** The rows of a file as the staging tables take them; the names are those of columns. */
export type StagedOffice = ReturnType<typeof stagedOffice>;
export type StagedCredential = ReturnType<typeof stagedCredentials>[number];
export type StagedTraining = ReturnType<typeof stagedTraining>;
export type StagedPlan = ReturnType<typeof stagedPlan>;
export type StagedRank = ReturnType<typeof stagedRank>;
export type StagedCollective = ParsedWorkbook['collectives'][number];
export type StagedReference = ReturnType<typeof stagedReferences>[number];

/** How a personal identifier is kept; it never reaches the database as it is written. */
export type Keep = (identifier: string) => {
  readonly index: string;
  readonly indexes: readonly string[];
  readonly keyId: string;
  readonly sealed: string;
};

/** A key of twelve digits is the personal identifier itself. */
const identifierIn = (key: string): string | null => (/^\d{12}$/.test(key) ? key : null);

/** The unit's own key of a person; one that is the personal identifier is kept by its index. */
export function keyOf(key: string, keep: Keep): string {
  const identifier = identifierIn(key);
  return identifier === null ? fold(key) : keep(identifier).index;
}

function identified(identifier: string | null, keep: Keep) {
  const kept = identifier === null ? null : keep(identifier);
  return {
    identifier_index: kept?.index ?? null,
    identifier_indexes: kept?.indexes ?? [],
    identifier_sealed: kept?.sealed ?? null,
    identifier_key_id: kept?.keyId ?? null,
  };
}

export function stagedOffice(row: PersonRow, keep: Keep) {
  return {
    line: row.line,
    key: keyOf(row.personKey, keep),
    full_name: row.fullName,
    sort_name: sortName(row.fullName),
    sex: row.sex,
    birth_date: row.birthDate.value,
    birth_precision: row.birthDate.precision,
    ...identified(row.nationalId ?? identifierIn(row.personKey), keep),
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

export function stagedCredentials(row: PersonRow, at: LocalDate, keep: Keep) {
  const key = keyOf(row.personKey, keep);
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

export function stagedTraining(row: TrainingRow, keep: Keep) {
  return {
    line: row.line,
    key: keyOf(row.personKey, keep),
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

export function stagedPlan(row: ParsedWorkbook['planning'][number], keep: Keep) {
  return {
    line: row.line,
    key: keyOf(row.personKey, keep),
    term: row.term.label,
    title_code: row.titleCode,
    valid_from: row.period.from.value,
    valid_to: row.period.to?.value ?? null,
    removal_reason: row.removalReason,
  };
}

export function stagedRank(row: ParsedWorkbook['ranks'][number], keep: Keep) {
  return { line: row.line, key: keyOf(row.personKey, keep), year: row.year, rank: row.rank };
}

/** Everybody the other sheets name, once. */
export function stagedReferences(book: ParsedWorkbook, keep: Keep) {
  const listed = new Set([...book.persons.map((row) => fold(row.personKey)), ...book.rejectedPersons]);
  const spelling = new Map(
    [...book.training, ...book.planning, ...book.ranks].map((row) => [fold(row.personKey), row.personKey] as const),
  );
  return [...spelling].map(([key, text]) => ({
    key: keyOf(text, keep),
    spelling: identifierIn(text) === null ? text : null,
    identifier_indexes: identified(identifierIn(text), keep).identifier_indexes,
    listed: listed.has(key),
  }));
}
