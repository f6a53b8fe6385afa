import type { LocalDate } from '../../kernel/date.ts';
import { cleanVietnamese } from '../../kernel/spelling.ts';
import { type ColumnKey, type ColumnSpec, SHEETS, type SheetKey } from './workbook.columns.ts';
import {
  type DateResult,
  parseDateNumber,
  parseDateText,
  parseSheetDate,
  periodOf,
  vietnameseDate,
} from './workbook.dates.rules.ts';
import type { ParsedPeriod, PartialDate } from './workbook.parsed.ts';
import { type Problem, type ProblemCode, type ProblemValues, problem, quoted } from './workbook.problem.rules.ts';
import type { RawRow, RawSheet } from './workbook.raw.ts';
import type { TitleFinder, TitleMatch, Vocabulary } from './workbook.vocabulary.rules.ts';

/** Reads one row field by field; whatever is wrong is noted and the reading goes on, so that one report names everything. */
export class RowReader<S extends SheetKey> {
  readonly problems: Problem[] = [];
  readonly line: number;
  private readonly sheet: S;
  private readonly row: RawRow;
  private readonly dateSystem: 1900 | 1904;

  constructor(raw: RawSheet & { readonly sheet: S }, row: RawRow) {
    this.sheet = raw.sheet;
    this.row = row;
    this.line = row.line;
    this.dateSystem = raw.dateSystem;
  }

  get sound(): boolean {
    return !this.row.broken && this.problems.every((each) => each.severity !== 'ERROR');
  }

  private column(key: ColumnKey<S>): ColumnSpec {
    const columns: Readonly<Record<string, ColumnSpec>> = SHEETS[this.sheet].columns;
    const column = columns[key];
    if (!column) throw new Error(`no column ${key}`);
    return column;
  }

  /** Notes a problem at a field; `value` is quoted unless the column is sensitive. */
  report(code: ProblemCode, key: ColumnKey<S> | null, values: ProblemValues & { value?: string } = {}): null {
    const column = key === null ? null : this.column(key);
    const value = values.value === undefined || column?.sensitive ? '' : quoted(values.value);
    const place = { sheet: SHEETS[this.sheet].name, line: this.line, field: column?.header ?? null };
    this.problems.push(problem(code, place, { ...values, value }));
    return null;
  }

  private missing(key: ColumnKey<S>): null {
    return this.column(key).required && this.row.cells.get(key) === undefined
      ? this.report('MISSING_VALUE', key)
      : null;
  }

  /** The text as written, cleaned; null when blank (reported where required). */
  text(key: ColumnKey<S>): string | null {
    const cell = this.row.cells.get(key);
    if (cell?.kind === 'TEXT') return cleanVietnamese(cell.text);
    if (cell?.kind === 'NUMBER') return String(cell.number);
    if (cell?.kind !== 'DATE') return this.missing(key);
    const shown = vietnameseDate(cell.iso, cell.precision);
    this.report('DATE_IN_TEXT_CELL', key, { value: shown });
    return shown;
  }

  choice<Code extends string>(
    key: ColumnKey<S>,
    list: Vocabulary<Code>,
    code: ProblemCode = 'UNKNOWN_VALUE',
  ): Code | null {
    const text = this.text(key);
    if (text === null) return null;
    return list.find(text) ?? this.report(code, key, { value: text, choices: list.choices });
  }

  date(key: ColumnKey<S>): PartialDate | null {
    const cell = this.row.cells.get(key);
    if (cell === undefined || cell.kind === 'UNREADABLE') return this.missing(key);
    let result: DateResult;
    let shown: string;
    if (cell.kind === 'DATE') [result, shown] = [parseSheetDate(cell.iso, cell.precision), cell.iso];
    else if (cell.kind === 'NUMBER')
      [result, shown] = [parseDateNumber(cell.number, this.dateSystem), String(cell.number)];
    else [result, shown] = [parseDateText(cell.text, this.dateSystem), cell.text];
    return typeof result === 'string' ? this.report(result, key, { value: shown }) : result;
  }

  /** `từ ngày` and `đến ngày`, the latter inclusive in the file. */
  period(fromKey: ColumnKey<S>, toKey: ColumnKey<S>, at: LocalDate): ParsedPeriod | null {
    const from = this.date(fromKey);
    const before = this.problems.length;
    const lastDay = this.date(toKey);
    if (from === null || this.problems.length > before) return null;
    if (from.value > at) {
      const value = vietnameseDate(from.value, from.precision);
      this.report('STARTS_AFTER_REFERENCE', fromKey, { value, at: vietnameseDate(at) });
    }
    return periodOf(from, lastDay) ?? this.report('END_BEFORE_START', toKey);
  }

  year(key: ColumnKey<S>): number | null {
    const text = this.text(key);
    if (text === null) return null;
    const year = /^\d{4}$/.test(text) ? Number(text) : 0;
    return year >= 1900 && year <= 2100 ? year : this.report('INVALID_YEAR', key, { value: text });
  }

  /** One title at a date; every other outcome is reported. */
  title(
    key: ColumnKey<S>,
    text: string,
    at: LocalDate,
    find: TitleFinder,
  ): Extract<TitleMatch, { kind: 'FOUND' }>['title'] | null {
    const match = find(text, at);
    if (match.kind === 'FOUND') return match.title;
    if (match.kind === 'UNKNOWN') return this.report('UNKNOWN_TITLE', key, { value: text });
    if (match.kind === 'AMBIGUOUS')
      return this.report('AMBIGUOUS_TITLE', key, { value: text, codes: match.codes.join(', ') });
    const windows = match.windows
      .map(({ from, to }) => `[${vietnameseDate(from)} – ${to === null ? '…' : vietnameseDate(to)})`)
      .join(', ');
    return this.report('TITLE_NOT_IN_FORCE', key, { value: text, date: vietnameseDate(at), windows });
  }
}

/** Titles of one cell, separated by `;`. */
export function splitTitles(text: string): string[] {
  return text
    .split(/[;；]/u)
    .map((part) => cleanVietnamese(part))
    .filter((part) => part !== '');
}

/** The day a title must exist on: the last day of an ended period, else the reference date. */
export function titleDay(period: ParsedPeriod, at: LocalDate): LocalDate {
  if (period.lastDay === null) return at;
  const later = period.lastDay.value >= period.from.value ? period.lastDay : period.from;
  return later.value;
}
