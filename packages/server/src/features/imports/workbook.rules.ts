import type { LocalDate } from '../../kernel/date.ts';
import { cleanVietnamese, fold } from '../../kernel/spelling.ts';
import type { ImportCatalogue } from './workbook.catalogue.ts';
import type { SheetKey } from './workbook.columns.ts';
import { credentialsOf, withoutLevel } from './workbook.credentials.rules.ts';
import type { ParsedWorkbook, PersonRow, TrainingRow } from './workbook.parsed.ts';
import { conflictBetween, type PersonDraft, readPerson } from './workbook.persons.rules.ts';
import { inFileOrder, type Problem } from './workbook.problem.rules.ts';
import type { RawCell, RawSheet, RawWorkbook } from './workbook.raw.ts';
import { RowReader } from './workbook.row.rules.ts';
import {
  type FindPerson,
  readCollective,
  readPlanning,
  readRank,
  readTraining,
  type SheetContext,
} from './workbook.sheets.rules.ts';
import { indexCatalogue } from './workbook.vocabulary.rules.ts';

/** Turns the cells of a workbook into typed rows, as known at the reference date `at`. Pure: asks nobody anything. */
export function parseWorkbook(raw: RawWorkbook, catalogue: ImportCatalogue, at: LocalDate): ParsedWorkbook {
  const parsing = new Parsing(raw);
  const index = indexCatalogue(catalogue);
  const drafts = parsing.rows('persons', (reader) => readPerson(reader, index, at), checkPersons());
  const { findPerson, rejectedPersons } = personFinder(sheetOf(raw, 'persons'), drafts);
  const context: SheetContext = { index, at, findPerson };
  const training = parsing.rows(
    'training',
    (reader) => readTraining(reader, context),
    unique((row) => [fold(row.personKey), row.courseCode, row.period.from.value]),
  );
  const planning = parsing.rows(
    'planning',
    (reader) => readPlanning(reader, context),
    unique((row) => [row.term.label, row.titleCode, fold(row.personKey), row.period.from.value]),
  );
  const ranks = parsing.rows(
    'ranks',
    (reader) => readRank(reader, context),
    unique((row) => [row.year, fold(row.personKey)]),
  );
  const collectives = parsing.rows(
    'collectives',
    readCollective,
    unique((row) => [row.year, row.collective]),
  );
  const coursesOf = new Map<string, TrainingRow[]>();
  for (const row of training) coursesOf.set(row.personKey, [...(coursesOf.get(row.personKey) ?? []), row]);
  const persons = drafts.map(({ row, levels }): PersonRow => {
    const { personKey } = findPerson(row.personKey);
    const courses = coursesOf.get(personKey) ?? [];
    const credentials = credentialsOf(levels, courses, index.grants, at);
    return { ...row, personKey, credentials, without: withoutLevel(levels) };
  });
  const sheets = raw.sheets.map((each) => each.sheet);
  const rejected = parsing.rejected;
  const problems = inFileOrder(parsing.problems);
  return { sheets, persons, training, planning, ranks, collectives, rejected, rejectedPersons, problems };
}

function sheetOf<S extends SheetKey>(raw: RawWorkbook, key: S): (RawSheet & { readonly sheet: S }) | undefined {
  return raw.sheets.find((each): each is RawSheet & { readonly sheet: S } => each.sheet === key);
}

/** Checks a sound row against the earlier ones of its sheet; true when it may stay. */
type Check<S extends SheetKey, Row> = (row: Row, reader: RowReader<S>) => boolean;

class Parsing {
  readonly rejected: { sheet: SheetKey; line: number }[] = [];
  readonly problems: Problem[];
  private readonly raw: RawWorkbook;

  constructor(raw: RawWorkbook) {
    this.raw = raw;
    this.problems = [...raw.problems];
  }

  rows<S extends SheetKey, Row>(key: S, read: (reader: RowReader<S>) => Row | null, check: Check<S, Row>): Row[] {
    const sheet = sheetOf(this.raw, key);
    return (sheet?.rows ?? []).flatMap((raw) => {
      if (!sheet) return [];
      const reader = new RowReader(sheet, raw);
      const row = read(reader);
      const kept = row !== null && check(row, reader);
      if (!kept) this.rejected.push({ sheet: key, line: raw.line });
      this.problems.push(...reader.problems);
      return kept ? [row] : [];
    });
  }
}

function unique<S extends Exclude<SheetKey, 'persons'>, Row extends { readonly line: number }>(
  keyOf: (row: Row) => readonly (string | number)[],
): Check<S, Row> {
  const seen = new Map<string, number>();
  return (row, reader) => {
    const key = JSON.stringify(keyOf(row));
    const other = seen.get(key);
    if (other === undefined) seen.set(key, row.line);
    else reader.report('DUPLICATE_ROW', null, { other });
    return other === undefined;
  };
}

function checkPersons(): Check<'persons', PersonDraft> {
  const byKey = new Map<string, PersonDraft[]>();
  const byIdentifier = new Map<string, PersonDraft>();
  return (draft, reader) => {
    const key = fold(draft.row.personKey);
    const earlier = byKey.get(key) ?? [];
    for (const each of earlier) {
      const conflict = conflictBetween(each, draft);
      if (conflict === null) continue;
      reader.report(conflict, conflict === 'DUPLICATE_KEY' ? 'personKey' : 'from', { other: each.row.line });
      return false;
    }
    const { nationalId } = draft.row;
    const holder = nationalId === null ? undefined : byIdentifier.get(nationalId);
    if (holder && fold(holder.row.personKey) !== key) {
      reader.report('DUPLICATE_IDENTIFIER', 'nationalId', { other: holder.row.line });
      return false;
    }
    if (nationalId !== null) byIdentifier.set(nationalId, draft);
    byKey.set(key, [...earlier, draft]);
    return true;
  };
}

/** Keys differ in nothing but case or spacing: the first spelling in `Danh sách` is the one kept. */
function personFinder(
  sheet: RawSheet | undefined,
  drafts: readonly PersonDraft[],
): { findPerson: FindPerson; rejectedPersons: readonly string[] } {
  const spelling = new Map<string, string>();
  for (const row of sheet?.rows ?? []) {
    const text = keyText(row.cells.get('personKey'));
    if (text !== null && !spelling.has(fold(text))) spelling.set(fold(text), text);
  }
  const known = new Set(drafts.map(({ row }) => fold(row.personKey)));
  return {
    findPerson: (key) => ({ personKey: spelling.get(fold(key)) ?? key, personInFile: known.has(fold(key)) }),
    rejectedPersons: [...spelling.keys()].filter((key) => !known.has(key)),
  };
}

function keyText(cell: RawCell | undefined): string | null {
  if (cell?.kind === 'TEXT') return cleanVietnamese(cell.text);
  return cell?.kind === 'NUMBER' ? String(cell.number) : null;
}
