import { isLocalDate } from '../../kernel/date.ts';
import type { ImportedLine, ImportedSheet } from './imports.rules.ts';
import { columnsOf, SHEETS, type SheetKey } from './workbook.columns.ts';
import { vietnameseDate } from './workbook.dates.rules.ts';
import { type Problem, type ProblemCode, type ProblemValues, problem, quoted } from './workbook.problem.rules.ts';

type Details = Readonly<Record<string, string | number | null>>;

/** The headers of columns, in the order of the sheet. */
export function headersOf(sheet: SheetKey, keys: readonly string[]): readonly string[] {
  return columnsOf(sheet).flatMap(([key, { header }]) => (keys.includes(key) ? [header] : []));
}

export function namedLine(line: {
  readonly sheet: SheetKey;
  readonly line: number;
  readonly outcome: ImportedLine['outcome'];
  readonly fields: readonly string[];
}): ImportedLine {
  return { ...line, sheet: SHEETS[line.sheet].name, fields: headersOf(line.sheet, line.fields) };
}

export function namedSheet(counts: ImportedSheet): ImportedSheet {
  return { ...counts, sheet: SHEETS[counts.sheet as SheetKey].name };
}

/** A problem the register found, in words. Dates are written the Vietnamese way; no value of a person is quoted. */
export function registerProblem(found: {
  readonly sheet: SheetKey;
  readonly line: number;
  readonly field: string | null;
  readonly code: ProblemCode;
  readonly details: Details | null;
}): Problem {
  const [field = null] = found.field === null ? [] : headersOf(found.sheet, [found.field]);
  const place = { sheet: SHEETS[found.sheet].name, line: found.line, field };
  return problem(found.code, place, inWords(found.details ?? {}));
}

function inWords(details: Details): ProblemValues {
  const words = Object.entries(details).flatMap(([name, value]): [string, string | number][] => {
    if (value === null) return [];
    if (name === 'value') return [[name, quoted(String(value))]];
    if (name === 'at')
      return [
        ['atVi', ` (dòng ${value})`],
        ['atEn', ` (line ${value})`],
      ];
    return [[name, typeof value === 'string' && isLocalDate(value) ? vietnameseDate(value) : value]];
  });
  return Object.fromEntries(words);
}
