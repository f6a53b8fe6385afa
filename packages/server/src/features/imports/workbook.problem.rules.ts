import { cleanText, shorten } from '../../kernel/spelling.ts';
import { SHEET_KEYS, SHEETS } from './workbook.columns.ts';
import { PROBLEM_TEXTS } from './workbook.messages.rules.ts';

export type ProblemCode = keyof typeof PROBLEM_TEXTS;
export type Severity = 'ERROR' | 'WARNING';

export interface Problem {
  /** Vietnamese sheet name (or the file's name); null: the upload as a whole. */
  readonly sheet: string | null;
  readonly line: number | null;
  /** The Vietnamese header. */
  readonly field: string | null;
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly vi: string;
  readonly en: string;
}

export interface Place {
  readonly sheet?: string | null;
  readonly line?: number | null;
  readonly field?: string | null;
}

export type ProblemValues = Readonly<Record<string, string | number>>;

function fill(template: string, values: ProblemValues): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** A value inside quotes, or nothing where it could be a personal identifier. */
export function quoted(value: string): string {
  const clean = cleanText(value);
  return clean === '' || /\d{9}/.test(clean.replace(/[ .-]/g, '')) ? '' : ` “${shorten(clean)}”`;
}

export function problem(code: ProblemCode, place: Place, values: ProblemValues = {}): Problem {
  const text = PROBLEM_TEXTS[code];
  const { sheet = null, line = null, field = null } = place;
  const where = (row: string, column: string) =>
    [
      sheet === null ? '' : `Sheet “${sheet}”`,
      line === null ? '' : `${row} ${line}`,
      field === null ? '' : `${column} “${field}”`,
    ]
      .filter((part) => part !== '')
      .join(', ');
  const sentence = (at: string, template: string) => (at === '' ? '' : `${at}: `) + fill(template, values);
  return {
    sheet,
    line,
    field,
    code,
    severity: text.severity,
    vi: sentence(where('dòng', 'cột'), text.vi),
    en: sentence(where('line', 'column'), text.en),
  };
}

const SHEET_NAMES: readonly string[] = SHEET_KEYS.map((key) => SHEETS[key].name);

/** Whole-file problems first, then sheet by sheet and line by line. */
export function inFileOrder(problems: readonly Problem[]): Problem[] {
  const rank = ({ sheet }: Problem) => (sheet === null ? -2 : SHEET_NAMES.indexOf(sheet));
  return [...problems].sort((a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0));
}
