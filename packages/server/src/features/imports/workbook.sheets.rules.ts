import type { LocalDate } from '../../kernel/date.ts';
import { fold } from '../../kernel/spelling.ts';
import { isCompleted } from './workbook.credentials.rules.ts';
import type { CollectiveRow, PersonReference, PlanningRow, RankRow, TrainingRow } from './workbook.parsed.ts';
import { type RowReader, splitTitles, titleDay } from './workbook.row.rules.ts';
import { type CatalogueIndex, COLLECTIVES, RANKS } from './workbook.vocabulary.rules.ts';

/** Who a key of another sheet means, spelt as `Danh sách` spells it. */
export type FindPerson = (key: string) => PersonReference;

export interface SheetContext {
  readonly index: CatalogueIndex;
  readonly at: LocalDate;
  readonly findPerson: FindPerson;
}

export function readTraining(
  reader: RowReader<'training'>,
  { index, at, findPerson }: SheetContext,
): TrainingRow | null {
  const key = reader.text('personKey');
  const courseCode = reader.choice('course', index.courses, 'UNKNOWN_COURSE');
  const period = reader.period('from', 'to', at);
  const rest = {
    decisionNumber: reader.text('decisionNumber'),
    institution: reader.text('institution'),
    result: reader.text('result'),
    certificate: reader.text('certificate'),
  };
  if (!reader.sound || key === null || courseCode === null || period === null) return null;
  const completed = isCompleted({ period, ...rest }, at);
  return { line: reader.line, ...findPerson(key), courseCode, period, ...rest, completed };
}

export function readPlanning(
  reader: RowReader<'planning'>,
  { index, at, findPerson }: SheetContext,
): PlanningRow | null {
  const term = readTerm(reader);
  const key = reader.text('personKey');
  const period = reader.period('from', 'to', at);
  const titleText = reader.text('title');
  const parts = titleText === null ? [] : splitTitles(titleText);
  const [part] = parts;
  if (parts.length > 1) reader.report('ONE_TITLE_ONLY', 'title');
  else if (titleText !== null && part === undefined) reader.report('MISSING_VALUE', 'title');
  const day = period === null ? at : titleDay(period, at);
  const title = parts.length === 1 && part !== undefined ? reader.title('title', part, day, index.titles) : null;
  const removalReason = reader.text('removalReason');
  if (!reader.sound || term === null || key === null || period === null || title === null) return null;
  return { line: reader.line, term, titleCode: title.code, ...findPerson(key), period, removalReason };
}

const LONGEST_TERM = 10;

function readTerm(reader: RowReader<'planning'>): PlanningRow['term'] | null {
  const text = reader.text('term');
  if (text === null) return null;
  const match = /^(\d{4})-(\d{4})$/.exec(fold(text));
  const [fromYear, toYear] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
  if (fromYear < 1900 || toYear > 2100 || toYear <= fromYear || toYear - fromYear > LONGEST_TERM) {
    return reader.report('INVALID_TERM', 'term', { value: text });
  }
  return { label: `${fromYear}-${toYear}`, fromYear, toYear };
}

export function readRank(reader: RowReader<'ranks'>, { findPerson }: SheetContext): RankRow | null {
  const year = reader.year('year');
  const key = reader.text('personKey');
  const rank = reader.choice('rank', RANKS);
  if (!reader.sound || year === null || key === null || rank === null) return null;
  return { line: reader.line, year, ...findPerson(key), rank };
}

export function readCollective(reader: RowReader<'collectives'>): CollectiveRow | null {
  const year = reader.year('year');
  const collective = reader.choice('collective', COLLECTIVES);
  const rank = reader.choice('rank', RANKS);
  if (!reader.sound || year === null || collective === null || rank === null) return null;
  return { line: reader.line, year, collective, rank };
}
